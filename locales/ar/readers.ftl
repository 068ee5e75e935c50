# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.

# Medicines on a copy or a letter.
copy-may-not-list = قد لا تشمل هذه القائمة كل الأدوية الخاصة بـ { $name }.
copy-speaker = في هذه التعليمات، يُقصد بضمير المتكلم («أنا») وبضمير المخاطب («أنت»): { $name }.
copy-if-late = عند تأخر جرعة: { $instruction }

# How a medicine is given.
given-copy = تُعطى الجرعة لـ { $name }: { $amount }
given-team = الإعطاء: { $amount }
given-by-clinic-copy = يُعطى في العيادة: { $amount }
given-by-pharmacy-copy = يُعطى في الصيدلية: { $amount }
given-by-home-nurse-copy = يعطيه التمريض في المنزل: { $amount }
given-by-school-copy = يُعطى في المدرسة: { $amount }
given-by-family-copy = تعطيه الأسرة أو شخص داعم: { $amount }
giver-unknown-copy = يُعطى الدواء لـ { $name }.
giver-unknown-team = يعطيه شخص آخر.
giver-clinic-copy = تعطيه العيادة.
giver-pharmacy-copy = تعطيه الصيدلية.
giver-home-nurse-copy = يعطيه التمريض في المنزل.
giver-school-copy = يعطيه موظفو المدرسة.
giver-family-copy = تعطيه الأسرة أو شخص داعم.
route-under-tongue-copy = يذوب تحت اللسان.
route-cheek-copy = يعمل داخل الخد.
route-skin-copy = يوضع على الجلد.
route-nose-copy = يوضع في الأنف.
route-nose-rescue-copy = يبخّه شخص آخر في أنف { $name }.
route-inhaled-copy = يُستنشق.
route-injected-copy = يُحقن ذاتيًا من دون مساعدة: { $name }.
route-injected-team = حقن ذاتي.
route-injected-rescue-copy = يحقنه شخص آخر لـ { $name }.
route-eye-copy = يوضع في العين.
route-ear-copy = يوضع في الأذن.
route-rectal-copy = يوضع في المستقيم.
route-vaginal-copy = يوضع في المهبل.
route-unknown-copy = اسأل الصيدلي عن طريقة استعماله.
route-unknown-team = طريق الإعطاء غير مسجل.
take-by-chart-copy = الكمية: حسب الجدول المكتوب ({ $chart })
patch-worn-copy = { $name }: توضع كل لصقة لمدة { $span }.
patch-worn-team = توضع كل لصقة لمدة { $span }.
patch-worn-ask-copy = اسأل الصيدلي عن مدة وضع كل لصقة.
patch-worn-ask-team = مدة وضع اللصقة غير مسجلة.
patch-old-first-copy = تُنزع اللصقة القديمة أولًا.

# Dates and changes.
late-call-today-team = الجرعة متأخرة: يجب الاتصال بالشخص اليوم.
medicine-starts-copy = { $name }: يبدأ أخذ هذا الدواء في { DATE($on) }، وليس قبل ذلك.
medicine-starts-team = تاريخ البدء: { DATE($on) }. ليس قبل ذلك.
medicine-dose-on-ask-copy = في { DATE($on) }: { $amount }. اسأل قبل ذلك اليوم: هل هي بدلًا من الجرعة المعتادة أم بالإضافة إليها؟
medicine-dose-on-ask-team = في { DATE($on) }: { $amount }. لم يُسجَّل هل هي بدلًا من الجرعة المعتادة أم بالإضافة إليها. يُطلب من الشخص أن يسأل.
medicine-overlap-copy = { $name }: يؤخذ عمدًا مع الشكل الآخر حتى { DATE($on) }.
medicine-overlap-team = تداخل مقصود مع الشكل الآخر حتى { DATE($on) }.
medicine-overlap-over-copy = كان مقررًا أخذه مع الشكل الآخر حتى { DATE($on) }. اسأل اليوم إن كان الاثنان ما زالا يؤخذان معًا ({ $name }).
medicine-overlap-over-team = انتهى التداخل المقصود مع الشكل الآخر في { DATE($on) }. يجب التحقق مما إذا كان الاثنان ما زالا يؤخذان معًا.
medicine-not-in-pack-copy = هذا التغيير غير موجود في العبوة التي جُهزت في { DATE($on) }. اتصل قبل فتحها.
medicine-not-in-pack-team = هذا التغيير غير موجود في العبوة التي جُهزت في { DATE($on) }. يُطلب من الشخص الاتصال قبل فتحها.
medicine-still-in-pack-copy = قد يكون هذا الدواء لا يزال في العبوة التي جُهزت في { DATE($on) } بعد آخر يوم له. اتصل قبل فتحها، واسأل كيف يُخرج منها.
medicine-still-in-pack-team = قد يكون هذا الدواء لا يزال في العبوة التي جُهزت في { DATE($on) } بعد آخر يوم له. يُطلب من الشخص الاتصال قبل فتحها.
step-wait-copy = جرعات فائتة، أو طفح جلدي، أو طُلب الانتظار؟ اتصل قبل زيادة الجرعة.
step-wait-team = عند جرعات فائتة أو طفح جلدي أو طلب الانتظار: يُطلب من الشخص الاتصال قبل زيادة الجرعة.

# Labels and measuring.
label-check-copy = يجب أن يكون مكتوبًا على الملصق { $strength }. إن لم يكن كذلك، فاتصل قبل أخذ الدواء ({ $name }).
label-check-team = يجب أن يكون مكتوبًا على الملصق { $strength }. يُطلب من الشخص الاتصال إن لم يكن كذلك.
measure-with-copy = يقاس باستعمال: { $device }
measure-with-team = أداة القياس: { $device }
measure-liquid-copy = يقاس بالمحقنة الفموية أو بالكأس من الصيدلية، ولا يقاس بالملعقة أبدًا.
use-device-copy = يُستعمل بواسطة: { $device }
use-device-team = الأداة: { $device }
other-take-ask-copy = اسأل قبل أخذ هذا الدواء ({ $name }).
other-take-ask-team = نظام الجرعات غير مسجل.

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = اسأل الصيدلي قبل الجرعة الأولى.
plain-not-checked-copy = لم تُفحص ملاءمته للأدوية الأخرى. أرِ الصيدلي كل ما يؤخذ من أدوية ({ $name }).
plain-urgent-copy = صعوبة في التنفس أو تورم في الوجه: اتصل بـ { $number }.
plain-urgent-effects-copy = اسأل الصيدلي عن الآثار الأخرى التي تحتاج إلى مساعدة فورية.
plain-for-copy = اسأل الصيدلي عن الغرض من هذا الدواء.
plain-how-copy = اسأل الصيدلي عن طريقة أخذه.
plain-missed-dose-copy = اسأل الصيدلي عما يجب فعله عند تفويت جرعة.
plain-common-effects-copy = اسأل الصيدلي عن الآثار التي قد تحدث.
plain-do-not-mix-copy = اسأل الصيدلي عما لا يجوز أخذه معه.
plain-stopping-copy = اسأل من وصف الدواء قبل إيقافه.
plain-storage-copy = اسأل الصيدلي عن مكان حفظه.
plain-disposal-copy = اسأل الصيدلي عما يجب فعله بما يتبقى منه.
plain-tests-copy = اسأل من وصف الدواء عن الفحوص اللازمة.

# Headings, and sentences of the interface.
handout-team-copy = فريق الرعاية
handout-team-team = الفريق المعالج
handout-appointments-copy = الزيارات القادمة
handout-appointments-team = المواعيد القادمة
handout-medicines-copy = الأدوية
handout-medicines-team = الأدوية
handout-goals-copy = الأهداف
handout-therapy-copy = العلاج
handout-scores-copy = الدرجات
handout-checkins-team = المتابعات
handout-steps-team = تغييرات مستوى الرعاية
handout-monitoring-team = المراقبة
handout-interpreter-copy = الترجمة المحجوزة: { $mode } ({ $language })
evaluation-reasons-copy = أسباب طلب الرعاية
evaluation-strengths-copy = نقاط القوة
evaluation-culture-copy = القيم والثقافة
evaluation-medical-copy = أمور طبية يجب تذكّرها
evaluation-history-team = السوابق
medicine-team = الدواء
medicine-how-copy = طريقة الأخذ
medicine-how-team = طريقة الاستعمال
take-ask-copy = اسأل من وصف الدواء عن طريقة أخذه.
take-ask-team = نظام الجرعات غير مسجل.
medicine-missed-copy = عند تفويت جرعة
medicine-missed-team = الجرعة الفائتة
medicine-steps-team = خطوات الجرعة
homework-if-stuck-copy = عند التعثر:
scores-about-copy = الدرجة جزء واحد من الصورة. الدرجة الأعلى تعني أعراضًا أكثر.
score-rated-self-copy = الإجابات من { $name }.
score-rated-self-team = تقييم ذاتي.
score-rated-clinician-copy = التقييم من مختص سريري.
score-rated-clinician-team = تقييم المختص السريري.
practical-case-manager-copy = من يساعد في هذا
practical-prior-authorization-copy = موافقة التأمين
relapse-coping-copy = ما قد يساعد من دون أشخاص آخرين
relapse-distraction-copy = أشخاص وأماكن تصرف الانتباه
relapse-team-copy = فريق الرعاية
relapse-safer-place-copy = جعل المكان أكثر أمانًا
zone-well-about-copy = ما يستمر عمله ({ $name }).
zone-early-about-copy = التصرف مبكرًا. لكل علامة خطوة واحدة.
zone-crisis-about-copy = طلب المساعدة الآن.
sign-when-copy = العلامة
sign-then-copy = الخطوة ({ $name })
