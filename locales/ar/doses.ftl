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
