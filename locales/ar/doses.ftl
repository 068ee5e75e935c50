# Advice that several medicines share.
shared-advice = لأكثر من دواء من أدويتي
shared-advice-for = للأدوية: { LIST($medicines) }
shared-advice-more = يوجد المزيد عن هذا الدواء تحت «{ $heading }».

# Medicines that the team does not prescribe.
other-take-ask = أسأل قبل أن آخذه.
other-prescriber = وصفه: { $name }

# How a dose is given, and meals.
use-device = أستخدمه بواسطة: { $device }
take-meal = الطعام: { $meal }

# شيئان يتناولهما الشخص. ‏$what يكمل الجملة.
together-ask = { $a } و{ $b } معًا { $what }. أسأل اليوم. لا أوقف أيًا منهما من تلقاء نفسي.
together-known = { $who ->
    [pharmacist] { $a } و{ $b } معًا { $what }. الصيدلي يعلم أنني أتناولهما معًا.
   *[prescriber] { $a } و{ $b } معًا { $what }. من يصف لي الدواء يعلم أنني أتناولهما معًا.
 }
together-washout = نهاية { $ended }: { DATE($on) }. قد يستمر مفعوله بعض الوقت بعد ذلك. { $a } و{ $b } معًا { $what }. أسأل اليوم. لا أغيّر شيئًا من تلقاء نفسي.
together-washout-known = { $who ->
    [pharmacist] نهاية { $ended }: { DATE($on) }. قد يستمر مفعوله بعض الوقت بعد ذلك. { $a } و{ $b } معًا { $what }. الصيدلي يعلم بذلك.
   *[prescriber] نهاية { $ended }: { DATE($on) }. قد يستمر مفعوله بعض الوقت بعد ذلك. { $a } و{ $b } معًا { $what }. من يصف لي الدواء يعلم بذلك.
 }
together-twice = { $a } مكتوب في قائمتي أكثر من مرة. أسأل اليوم هل هذا صحيح. لا أوقفه من تلقاء نفسي.
together-twice-known = { $who ->
    [pharmacist] { $a } مكتوب في قائمتي أكثر من مرة. الصيدلي يعلم بذلك.
   *[prescriber] { $a } مكتوب في قائمتي أكثر من مرة. من يصف لي الدواء يعلم بذلك.
 }
together-same = { $a } و{ $b } يحتويان على الدواء نفسه. أسأل اليوم هل أتناولهما معًا. لا أوقف أيًا منهما من تلقاء نفسي.
together-same-kind = { $a } و{ $b } دواءان من النوع نفسه. أسأل اليوم هل أتناولهما معًا. لا أوقف أيًا منهما من تلقاء نفسي.
together-both-known = { $who ->
    [pharmacist] الصيدلي يعلم أنني أتناول { $a } و{ $b } معًا.
   *[prescriber] من يصف لي الدواء يعلم أنني أتناول { $a } و{ $b } معًا.
 }
together-plain = { $a } و{ $b } معًا { $what }.

# الشيء نفسه لفريق الرعاية.
together-opposed-team = كل منهما يبطل مفعول الآخر
together-same-team = المادة الفعالة نفسها مرتين
together-same-kind-team = اثنان من فئة يُؤخذ منها دواء واحد عادةً
together-washout-team = ينتهي { $medicine } في { DATE($on) } وقد يستمر مفعوله بعد ذلك.
together-allergy-team = في قائمة الحساسية: { $kind }
together-allergy-names = { $medicine }؛ في قائمة الحساسية: { $name }
together-allergy-related-team = دواء آخر من الفئة أو المجموعة نفسها.
together-known-team = أقرّ به { $by } ({ $credential }) في { DATE($on) }: { $why }
together-unanswered-team = لم يقرّ به طبيب يصف الدواء ولا صيدلي. إلى ذلك الحين تُحجب النشرة واليوميات والنسخ التي تُظهر الأدوية.

# بدلًا من نص لا يوجد في الموقع، أو لم يراجعه أحد. لا تقول شيئًا عن الدواء نفسه.
plain-first-dose = أسأل الصيدلي قبل أول جرعة.
plain-not-checked = لم يُفحص مع أدويتي الأخرى. أُري الصيدلي كل ما أتناوله.
plain-urgent = صعوبة في التنفس أو تورم في الوجه: أتصل بالرقم { $number }.
plain-urgent-effects = أسأل الصيدلي عن الآثار الأخرى التي تحتاج إلى مساعدة فورًا.
plain-for = أسأل الصيدلي لماذا يُستخدم.
plain-how = أسأل الصيدلي كيف أتناوله.
plain-missed-dose = أسأل الصيدلي ماذا أفعل إذا فاتتني جرعة.
plain-common-effects = أسأل الصيدلي عن الآثار التي قد ألاحظها.
plain-do-not-mix = أسأل الصيدلي ما الذي لا أتناوله معه.
plain-stopping = أسأل من يصف لي الدواء قبل أن أتوقف عنه.
plain-storage = أسأل الصيدلي أين أحفظه.
plain-disposal = أسأل الصيدلي ماذا أفعل بما يتبقى منه.
plain-tests = أسأل من يصف لي الدواء عن الفحوص التي أحتاج إليها.

# لفريق الرعاية.
take-not-scheduled = وصفة لم تُحوَّل بعد إلى جدول جرعات
take-step-waits = لم يُسجَّل أن الخطوة بتاريخ { DATE($on) } قد بدأت
unworded-unknown = { $medicine }: ليس ضمن أدوية هذا الموقع وليست له فئة. مستندات المريض لا تقول إلا أن يسأل الصيدلي. التداخلات الدوائية غير مفحوصة.
unworded-class-only = { $medicine }: ليس ضمن أدوية هذا الموقع. مستندات المريض فيها نص فئته.
unworded-not-reviewed = { $medicine }: لم يراجع نصَّ هذا الموقع صيدلي أو من يصف الدواء، أو فات موعد مراجعته.
unworded-other = { $medicine }: ليس ضمن أدوية هذا الموقع، لذلك لم تُفحص تداخلاته.
