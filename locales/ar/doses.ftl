# origin: machine; nobody has signed this file.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose } من عيار { $strength }
product-note = { $strength }: { $note }
amount-tablet = { PLURAL($n) ->
    [zero] { $amount } قرص
    [one] { $amount } قرص
    [two] قرصان ({ $amount })
    [few] { $amount } أقراص
    [many] { $amount } قرصًا
   *[other] { $amount } قرص
 }
amount-tablet-part = { $amount } قرص
amount-tablet-range = { PLURAL($n) ->
    [zero] { $low } إلى { $high } قرص
    [one] { $low } إلى { $high } قرص
    [two] { $low } إلى { $high } من الأقراص
    [few] { $low } إلى { $high } أقراص
    [many] { $low } إلى { $high } قرصًا
   *[other] { $low } إلى { $high } من الأقراص
 }
amount-capsule = { PLURAL($n) ->
    [zero] { $amount } كبسولة
    [one] { $amount } كبسولة
    [two] كبسولتان ({ $amount })
    [few] { $amount } كبسولات
    [many] { $amount } كبسولة
   *[other] { $amount } كبسولة
 }
amount-capsule-part = { $amount } كبسولة
amount-capsule-range = { PLURAL($n) ->
    [zero] { $low } إلى { $high } كبسولة
    [one] { $low } إلى { $high } كبسولة
    [two] { $low } إلى { $high } من الكبسولات
    [few] { $low } إلى { $high } كبسولات
    [many] { $low } إلى { $high } كبسولة
   *[other] { $low } إلى { $high } من الكبسولات
 }
amount-film = { PLURAL($n) ->
    [zero] { $amount } شريحة رقيقة
    [one] { $amount } شريحة رقيقة
    [two] شريحتان رقيقتان ({ $amount })
    [few] { $amount } شرائح رقيقة
    [many] { $amount } شريحة رقيقة
   *[other] { $amount } شريحة رقيقة
 }
amount-film-part = { $amount } شريحة رقيقة
amount-film-range = { PLURAL($n) ->
    [zero] { $low } إلى { $high } شريحة رقيقة
    [one] { $low } إلى { $high } شريحة رقيقة
    [two] { $low } إلى { $high } من الشرائح الرقيقة
    [few] { $low } إلى { $high } شرائح رقيقة
    [many] { $low } إلى { $high } شريحة رقيقة
   *[other] { $low } إلى { $high } من الشرائح الرقيقة
 }
amount-patch = { PLURAL($n) ->
    [zero] { $amount } لصقة
    [one] { $amount } لصقة
    [two] لصقتان ({ $amount })
    [few] { $amount } لصقات
    [many] { $amount } لصقة
   *[other] { $amount } لصقة
 }
amount-patch-part = { $amount } لصقة
amount-patch-range = { PLURAL($n) ->
    [zero] { $low } إلى { $high } لصقة
    [one] { $low } إلى { $high } لصقة
    [two] { $low } إلى { $high } من اللصقات
    [few] { $low } إلى { $high } لصقات
    [many] { $low } إلى { $high } لصقة
   *[other] { $low } إلى { $high } من اللصقات
 }
amount-lozenge = { PLURAL($n) ->
    [zero] { $amount } قرص للمص
    [one] { $amount } قرص للمص
    [two] قرصان ({ $amount }) للمص
    [few] { $amount } أقراص للمص
    [many] { $amount } قرصًا للمص
   *[other] { $amount } قرص للمص
 }
amount-lozenge-part = { $amount } قرص للمص
amount-lozenge-range = { PLURAL($n) ->
    [zero] { $low } إلى { $high } قرص للمص
    [one] { $low } إلى { $high } قرص للمص
    [two] { $low } إلى { $high } من أقراص المص
    [few] { $low } إلى { $high } أقراص للمص
    [many] { $low } إلى { $high } قرصًا للمص
   *[other] { $low } إلى { $high } من أقراص المص
 }
amount-gum = { PLURAL($n) ->
    [zero] { $amount } قطعة علكة
    [one] { $amount } قطعة علكة
    [two] قطعتان ({ $amount }) من العلكة
    [few] { $amount } قطع علكة
    [many] { $amount } قطعة علكة
   *[other] { $amount } قطعة علكة
 }
amount-gum-part = { $amount } قطعة علكة
amount-gum-range = { PLURAL($n) ->
    [zero] { $low } إلى { $high } قطعة علكة
    [one] { $low } إلى { $high } قطعة علكة
    [two] { $low } إلى { $high } من قطع العلكة
    [few] { $low } إلى { $high } قطع علكة
    [many] { $low } إلى { $high } قطعة علكة
   *[other] { $low } إلى { $high } من قطع العلكة
 }
amount-ring = { PLURAL($n) ->
    [zero] { $amount } حلقة
    [one] { $amount } حلقة
    [two] حلقتان ({ $amount })
    [few] { $amount } حلقات
    [many] { $amount } حلقة
   *[other] { $amount } حلقة
 }
amount-ring-part = { $amount } حلقة
amount-ring-range = { PLURAL($n) ->
    [zero] { $low } إلى { $high } حلقة
    [one] { $low } إلى { $high } حلقة
    [two] { $low } إلى { $high } من الحلقات
    [few] { $low } إلى { $high } حلقات
    [many] { $low } إلى { $high } حلقة
   *[other] { $low } إلى { $high } من الحلقات
 }
amount-suppository = { PLURAL($n) ->
    [zero] { $amount } تحميلة
    [one] { $amount } تحميلة
    [two] تحميلتان ({ $amount })
    [few] { $amount } تحاميل
    [many] { $amount } تحميلة
   *[other] { $amount } تحميلة
 }
amount-suppository-part = { $amount } تحميلة
amount-suppository-range = { PLURAL($n) ->
    [zero] { $low } إلى { $high } تحميلة
    [one] { $low } إلى { $high } تحميلة
    [two] { $low } إلى { $high } من التحاميل
    [few] { $low } إلى { $high } تحاميل
    [many] { $low } إلى { $high } تحميلة
   *[other] { $low } إلى { $high } من التحاميل
 }
amount-packet = { PLURAL($n) ->
    [zero] { $amount } كيس
    [one] { $amount } كيس
    [two] كيسان ({ $amount })
    [few] { $amount } أكياس
    [many] { $amount } كيسًا
   *[other] { $amount } كيس
 }
amount-packet-part = { $amount } كيس
amount-packet-range = { PLURAL($n) ->
    [zero] { $low } إلى { $high } كيس
    [one] { $low } إلى { $high } كيس
    [two] { $low } إلى { $high } من الأكياس
    [few] { $low } إلى { $high } أكياس
    [many] { $low } إلى { $high } كيسًا
   *[other] { $low } إلى { $high } من الأكياس
 }
amount-bottle = { PLURAL($n) ->
    [zero] { $amount } زجاجة
    [one] { $amount } زجاجة
    [two] زجاجتان ({ $amount })
    [few] { $amount } زجاجات
    [many] { $amount } زجاجة
   *[other] { $amount } زجاجة
 }
amount-bottle-part = { $amount } زجاجة
amount-bottle-range = { PLURAL($n) ->
    [zero] { $low } إلى { $high } زجاجة
    [one] { $low } إلى { $high } زجاجة
    [two] { $low } إلى { $high } من الزجاجات
    [few] { $low } إلى { $high } زجاجات
    [many] { $low } إلى { $high } زجاجة
   *[other] { $low } إلى { $high } من الزجاجات
 }
amount-unit = { PLURAL($n) ->
    [zero] { $amount } وحدة
    [one] { $amount } وحدة
    [two] وحدتان ({ $amount })
    [few] { $amount } وحدات
    [many] { $amount } وحدة
   *[other] { $amount } وحدة
 }
amount-unit-part = { $amount } وحدة
amount-unit-range = { PLURAL($n) ->
    [zero] { $low } إلى { $high } وحدة
    [one] { $low } إلى { $high } وحدة
    [two] { $low } إلى { $high } من الوحدات
    [few] { $low } إلى { $high } وحدات
    [many] { $low } إلى { $high } وحدة
   *[other] { $low } إلى { $high } من الوحدات
 }
amount-puff = { PLURAL($n) ->
    [zero] { $amount } بخة للاستنشاق
    [one] { $amount } بخة للاستنشاق
    [two] بختان ({ $amount }) للاستنشاق
    [few] { $amount } بخات للاستنشاق
    [many] { $amount } بخة للاستنشاق
   *[other] { $amount } بخة للاستنشاق
 }
amount-puff-part = { $amount } بخة للاستنشاق
amount-puff-range = { PLURAL($n) ->
    [zero] { $low } إلى { $high } بخة للاستنشاق
    [one] { $low } إلى { $high } بخة للاستنشاق
    [two] { $low } إلى { $high } من بخات الاستنشاق
    [few] { $low } إلى { $high } بخات للاستنشاق
    [many] { $low } إلى { $high } بخة للاستنشاق
   *[other] { $low } إلى { $high } من بخات الاستنشاق
 }
amount-spray = { PLURAL($n) ->
    [zero] { $amount } رشة
    [one] { $amount } رشة
    [two] رشتان ({ $amount })
    [few] { $amount } رشات
    [many] { $amount } رشة
   *[other] { $amount } رشة
 }
amount-spray-part = { $amount } رشة
amount-spray-range = { PLURAL($n) ->
    [zero] { $low } إلى { $high } رشة
    [one] { $low } إلى { $high } رشة
    [two] { $low } إلى { $high } من الرشات
    [few] { $low } إلى { $high } رشات
    [many] { $low } إلى { $high } رشة
   *[other] { $low } إلى { $high } من الرشات
 }
amount-drop = { PLURAL($n) ->
    [zero] { $amount } قطرة
    [one] { $amount } قطرة
    [two] قطرتان ({ $amount })
    [few] { $amount } قطرات
    [many] { $amount } قطرة
   *[other] { $amount } قطرة
 }
amount-drop-part = { $amount } قطرة
amount-drop-range = { PLURAL($n) ->
    [zero] { $low } إلى { $high } قطرة
    [one] { $low } إلى { $high } قطرة
    [two] { $low } إلى { $high } من القطرات
    [few] { $low } إلى { $high } قطرات
    [many] { $low } إلى { $high } قطرة
   *[other] { $low } إلى { $high } من القطرات
 }
amount-application = { PLURAL($n) ->
    [zero] { $amount } دهنة
    [one] { $amount } دهنة
    [two] دهنتان ({ $amount })
    [few] { $amount } دهنات
    [many] { $amount } دهنة
   *[other] { $amount } دهنة
 }
amount-application-part = { $amount } دهنة
amount-application-range = { PLURAL($n) ->
    [zero] { $low } إلى { $high } دهنة
    [one] { $low } إلى { $high } دهنة
    [two] { $low } إلى { $high } من الدهنات
    [few] { $low } إلى { $high } دهنات
    [many] { $low } إلى { $high } دهنة
   *[other] { $low } إلى { $high } من الدهنات
 }
dose-place-clinic = { $dose } في العيادة
dose-place-home = { $dose } في المنزل
dose-none = لا شيء

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = تناول: { $amount }
use-under-tongue = ضع تحت اللسان واتركه يذوب: { $amount }
use-cheek = ضع داخل الخد واتركه يعمل: { $amount }
use-skin = ضع على الجلد: { $amount }
use-nose = استعمل في الأنف: { $amount }
use-inhaled = استنشق: { $amount }
use-injected = احقن نفسك: { $amount }
use-eye = ضع في العين: { $amount }
use-ear = ضع في الأذن: { $amount }
use-rectal = ضع في المستقيم: { $amount }
use-vaginal = ضع في المهبل: { $amount }
use-unknown = استعمل: { $amount }
given = يُعطى لي: { $amount }
given-by-clinic = يُعطى لي في العيادة: { $amount }
given-by-pharmacy = يُعطى لي في الصيدلية: { $amount }
given-by-home-nurse = يعطيني إياه ممرض أو ممرضة في المنزل: { $amount }
given-by-school = يُعطى لي في المدرسة: { $amount }
given-by-family = تعطيني إياه عائلتي أو الشخص الذي يدعمني: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = يعطيني شخص آخر هذا الدواء.
giver-clinic = يُعطى لي هذا الدواء في العيادة.
giver-pharmacy = يُعطى لي هذا الدواء في الصيدلية.
giver-home-nurse = يعطيني ممرض أو ممرضة هذا الدواء في المنزل.
giver-school = يُعطى لي هذا الدواء في المدرسة.
giver-family = تعطيني عائلتي أو الشخص الذي يدعمني هذا الدواء.
route-under-tongue = أتركه يذوب تحت لساني.
route-cheek = أتركه يعمل داخل خدي.
route-skin = أضعه على جلدي.
route-nose = أستعمله في أنفي.
route-nose-rescue = يبخّه شخص آخر في أنفي.
route-inhaled = أستنشقه.
route-injected = أحقنه لنفسي بنفسي.
route-injected-rescue = يحقنني به شخص آخر.
route-eye = أضعه في العين.
route-ear = أضعه في الأذن.
route-rectal = أضعه في المستقيم.
route-vaginal = أضعه في المهبل.
route-unknown = أسأل الصيدلي كيف أستعمله.

# How often.
every-hour = { PLURAL($n) ->
    [zero] كل { NUM($n) } ساعة
    [one] كل ساعة
    [two] كل ساعتين ({ NUM($n) })
    [few] كل { NUM($n) } ساعات
    [many] كل { NUM($n) } ساعة
   *[other] كل { NUM($n) } ساعة
 }
span-hour = { PLURAL($n) ->
    [zero] { NUM($n) } ساعة
    [one] ساعة واحدة ({ NUM($n) })
    [two] ساعتين ({ NUM($n) })
    [few] { NUM($n) } ساعات
    [many] { NUM($n) } ساعة
   *[other] { NUM($n) } ساعة
 }
take-weekly-on = مرة واحدة في الأسبوع، يوم { $day } فقط، وليس كل يوم
take-every-on = { $every }، يوم { $day } فقط
take-every-from = { $every }، ابتداءً من { DATE($from) }
take-by-chart = الكمية: حسب جدولي المكتوب ({ $chart })
patch-worn = أترك كل لصقة على جلدي لمدة { $span }.
patch-worn-ask = أسأل الصيدلي كم من الوقت أترك كل لصقة على جلدي.
patch-old-first = أنزع اللصقة القديمة أولًا.

# Only when needed.
as-needed-hours = { PLURAL($n) ->
    [zero] { NUM($n) } ساعة على الأقل بين كل جرعتين
    [one] ساعة واحدة ({ NUM($n) }) على الأقل بين كل جرعتين
    [two] ساعتان ({ NUM($n) }) على الأقل بين كل جرعتين
    [few] { NUM($n) } ساعات على الأقل بين كل جرعتين
    [many] { NUM($n) } ساعة على الأقل بين كل جرعتين
   *[other] { NUM($n) } ساعة على الأقل بين كل جرعتين
 }
as-needed-day = الحد الأقصى خلال 24 ساعة: { $most }
as-needed-day-all = الحد الأقصى خلال 24 ساعة، مع حساب كل جرعات هذا الدواء: { $most }
as-needed-week = الحد الأقصى خلال أسبوع واحد: { $most }

# Dates.
late-call-today = اتصل اليوم.
medicine-starts = أبدأ به في { DATE($on) }. ليس قبل ذلك.
medicine-dose-began = بدأت هذه الجرعة في { DATE($on) }.
medicine-new = جديد: منذ { DATE($on) }.
medicine-changed-on = تغيّر في { DATE($on) }. { $what }
medicine-was-now = سابقًا { $before }، والآن { $now }
medicine-until = آخر يوم هو { DATE($on) }.
medicine-overlap = آخذه مع الشكل الآخر من الدواء حتى { DATE($on) }، وهذا مقصود.
medicine-overlap-over = كان مخططًا أن آخذه مع الشكل الآخر من الدواء حتى { DATE($on) }. أسأل اليوم هل ما زال عليّ أن آخذ الاثنين.
medicine-not-on = لا يُستعمل في هذه الأيام: { LIST($days) }
medicine-dose-on = في { DATE($on) }: { $amount }
medicine-dose-on-ask = في { DATE($on) }: { $amount }. أسأل قبل ذلك اليوم: هل هي بدلًا من جرعتي المعتادة أم بالإضافة إليها؟
medicine-not-in-pack = هذا التغيير ليس في العبوة التي جُهّزت في { DATE($on) }. أتصل قبل أن أفتحها.
medicine-still-in-pack = قد يكون هذا الدواء لا يزال في العبوة التي جُهّزت في { DATE($on) } بعد آخر يوم له. أتصل قبل أن أفتحها، وأسأل كيف أخرجه منها.
step-wait = هل فاتتني جرعات، أو ظهر طفح جلدي، أو طُلب مني الانتظار؟ أتصل قبل زيادة الجرعة.
take-then-none = ثم لا شيء: يتوقف هذا الدواء
# What the label must say, and how a dose is measured.
label-check = مكتوب على ملصق دوائي { $strength }. إن لم يكن كذلك، أتصل قبل أن آخذه.
measure-with = أقيسه بهذه الأداة: { $device }
use-device = أستعمله مع: { $device }
take-meal = الأكل: { $meal }
measure-liquid = أقيسه بالمحقنة الفموية أو بالكوب من الصيدلية، ولا أقيسه بالملعقة أبدًا.
split-by = يمكن تقسيمه، بحسب { $by } في { DATE($on) }.

# Advice that several medicines share.
# Medicines that the team does not prescribe.
other-take-ask = أسأل قبل أن آخذه.
other-prescriber = وصفه: { $name }

# Allergies.
allergies-not-asked = الحساسية: لم يُسأل عنها بعد
allergies-none-known = لا توجد حساسية معروفة
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = قرص ممتد المفعول
form-delayed-release-tablet = قرص متأخر المفعول
form-chewable-tablet = قرص للمضغ
form-disintegrating-tablet = قرص يذوب في الفم
form-sublingual-tablet = قرص يذوب تحت اللسان
form-extended-release-capsule = كبسولة ممتدة المفعول
form-delayed-release-capsule = كبسولة متأخرة المفعول
form-lozenge = قرص للمص
form-gum = علكة
form-suspension = سائل يُرجّ أولًا
form-cream = كريم
form-gel = جل
form-inhaler = جهاز استنشاق
form-implant = غرسة
form-ring = حلقة
form-suppository = تحميلة
support-weekly-pack = عبوات تجهزها الصيدلية لكل أسبوع

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = محقنة فموية
device-cup = كوب القياس
device-dropper = قطّارة
device-pen = قلم حقن
device-vial-and-syringe = قارورة ومحقنة
device-prefilled-syringe = محقنة معبأة مسبقًا
device-pump = مضخة
device-spacer = مباعد الاستنشاق
meal-before = قبل الأكل
meal-with = مع الأكل
meal-after = بعد الأكل
meal-any = مع الأكل أو بدونه
meal-empty-stomach = على معدة فارغة

# Kinds of allergies.
allergy-kind-allergy = حساسية
allergy-kind-intolerance = عدم تحمّل
allergy-kind-unknown = النوع غير معروف

# شيئان يتناولهما الشخص. $what يكمل الجملة.
together-combination = «{ $medicine }»
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
step-is-begun = بدأت في { DATE($on) }، سجّل ذلك: { $by }
step-is-waiting = لم يُسجَّل أنها بدأت: يُسأل الشخص عما يأخذه
unworded-unknown = { $medicine }: ليس ضمن أدوية هذا الموقع وليست له فئة. مستندات المريض لا تقول إلا أن يسأل الصيدلي. التداخلات الدوائية غير مفحوصة.
unworded-class-only = { $medicine }: ليس ضمن أدوية هذا الموقع. مستندات المريض فيها نص فئته.
unworded-not-reviewed = { $medicine }: لم يراجع نصَّ هذا الموقع صيدلي أو من يصف الدواء، أو فات موعد مراجعته.
unworded-other = { $medicine }: ليس ضمن أدوية هذا الموقع، لذلك لم تُفحص تداخلاته.
