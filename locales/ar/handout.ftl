# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = محجوز لي: { $mode } ({ $language })
handout-made-with = شارك في إعداد هذه الخطة معًا: { LIST($people) }.
handout-printed = طُبعت في { DATE($on) }.
handout-next-review = ننظر في هذه الخطة مرة أخرى في { DATE($on) }.
handout-approved = اعتمدها { $by }، { $credential }، في { DATE($on) }.
core-sheets = المزيد عن هذا: { LIST($sheets) }.
core-sheets-further = أوراق أخرى إذا طلبتها: { LIST($sheets) }.
core-cannot-come = إذا لم أستطع الحضور، أتصل بالرقم { $phone }.
not-approved-now = لم يعتمد فريق الرعاية هذه الورقة بصيغتها الحالية بعد.
handout-topics-elsewhere = { PLURAL($n) ->
    [zero] يوجد { NUM($n) } موضوع آخر من هذه الخطة غير متاح بهذه اللغة بعد. اطلب من فريقك أن يقرأه معك.
    [one] يوجد موضوع واحد آخر من هذه الخطة غير متاح بهذه اللغة بعد. اطلب من فريقك أن يقرأه معك.
    [two] يوجد موضوعان آخران ({ NUM($n) }) من هذه الخطة غير متاحين بهذه اللغة بعد. اطلب من فريقك أن يقرأهما معك.
    [few] توجد { NUM($n) } موضوعات أخرى من هذه الخطة غير متاحة بهذه اللغة بعد. اطلب من فريقك أن يقرأها معك.
    [many] يوجد { NUM($n) } موضوعًا آخر من هذه الخطة غير متاح بهذه اللغة بعد. اطلب من فريقك أن يقرأها معك.
   *[other] يوجد { NUM($n) } موضوع آخر من هذه الخطة غير متاح بهذه اللغة بعد. اطلب من فريقك أن يقرأها معك.
 }
evaluation-on = التقييم في { DATE($on) }
therapy-minutes = { PLURAL($n) ->
    [zero] { NUM($n) } دقيقة
    [one] دقيقة واحدة ({ NUM($n) })
    [two] دقيقتان ({ NUM($n) })
    [few] { NUM($n) } دقائق
    [many] { NUM($n) } دقيقة
   *[other] { NUM($n) } دقيقة
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [zero] كل { NUM($n) } يوم
    [one] كل يوم
    [two] كل يومين ({ NUM($n) })
    [few] كل { NUM($n) } أيام
    [many] كل { NUM($n) } يومًا
   *[other] كل { NUM($n) } يوم
 }
every-week = { PLURAL($n) ->
    [zero] كل { NUM($n) } أسبوع
    [one] كل أسبوع
    [two] كل أسبوعين ({ NUM($n) })
    [few] كل { NUM($n) } أسابيع
    [many] كل { NUM($n) } أسبوعًا
   *[other] كل { NUM($n) } أسبوع
 }
every-month = { PLURAL($n) ->
    [zero] كل { NUM($n) } شهر
    [one] كل شهر
    [two] كل شهرين ({ NUM($n) })
    [few] كل { NUM($n) } أشهر
    [many] كل { NUM($n) } شهرًا
   *[other] كل { NUM($n) } شهر
 }
every-year = { PLURAL($n) ->
    [zero] كل { NUM($n) } سنة
    [one] كل سنة
    [two] كل سنتين ({ NUM($n) })
    [few] كل { NUM($n) } سنوات
    [many] كل { NUM($n) } سنة
   *[other] كل { NUM($n) } سنة
 }
span-day = { PLURAL($n) ->
    [zero] { NUM($n) } يوم
    [one] يوم واحد ({ NUM($n) })
    [two] يومين ({ NUM($n) })
    [few] { NUM($n) } أيام
    [many] { NUM($n) } يومًا
   *[other] { NUM($n) } يوم
 }
span-week = { PLURAL($n) ->
    [zero] { NUM($n) } أسبوع
    [one] أسبوع واحد ({ NUM($n) })
    [two] أسبوعين ({ NUM($n) })
    [few] { NUM($n) } أسابيع
    [many] { NUM($n) } أسبوعًا
   *[other] { NUM($n) } أسبوع
 }
span-month = { PLURAL($n) ->
    [zero] { NUM($n) } شهر
    [one] شهر واحد ({ NUM($n) })
    [two] شهرين ({ NUM($n) })
    [few] { NUM($n) } أشهر
    [many] { NUM($n) } شهرًا
   *[other] { NUM($n) } شهر
 }
span-year = { PLURAL($n) ->
    [zero] { NUM($n) } سنة
    [one] سنة واحدة ({ NUM($n) })
    [two] سنتين ({ NUM($n) })
    [few] { NUM($n) } سنوات
    [many] { NUM($n) } سنة
   *[other] { NUM($n) } سنة
 }
checkin-then = { $first }، ثم { $then }
checkin-then-after = { $first }؛ وبعد { $after }، { $then }

# Medicines.
amount-range = { $low } إلى { $high }
dose-place-home-bottle = { $dose } في المنزل: الزجاجة التي عليها ذلك التاريخ
take-morning = الصباح: { $amount }
take-noon = الظهر: { $amount }
take-evening = المساء: { $amount }
take-bedtime = وقت النوم: { $amount }
take-as-needed = عند الحاجة فقط: { $amount } في المرة الواحدة
last-given = أُعطي آخر مرة في { DATE($on) }
next-due = الموعد التالي في { DATE($on) }
next-overdue = كان الموعد في { DATE($on) }
step-from = ابتداءً من { DATE($on) }:
step-owner = القرار مع: { $role }
effect-since = منذ { DATE($on) }
test-last = آخر مرة في { DATE($on) }
medicine-ended = { $medicine }: توقف استخدامه في { DATE($on) }.
medicine-never-started = { $medicine }: لم يبدأ استخدامه أبدًا.
medicine-course-over = { $medicine }: كان آخر يوم { DATE($on) }.

# Scores and goals.
score-about = تنظر هذه الاستمارة في { $about } ({ $recall }).
score-range = تمتد المجاميع من { $min } إلى { $max }.
score-same = كما هو تقريبًا مقارنة بالبداية.
score-lower = أقل مما كان في { DATE($since) }. الفرق بالنقاط: { $points }. المجموع الأقل يعني أعراضًا أقل.
score-higher = أعلى مما كان في { DATE($since) }. الفرق بالنقاط: { $points }. المجموع الأعلى يعني أعراضًا أكثر. تحدث عنه مع فريقك.
goal-measure = كيف سنعرف: { $measure } أقل من { $below }
goal-measure-now = كيف سنعرف: { $measure } أقل من { $below }. الآن: { $now }
goal-by = في موعد أقصاه { DATE($on) }
score-path-one = { $measure } أقل من { $below }: الآن { $now }؛ الأقل أفضل
score-path-two = { $measure } أقل من { $below }: { $first }، والآن { $now }؛ الأقل أفضل
score-path-three = { $measure } أقل من { $below }: { $first }، ثم { $then }، والآن { $now }؛ الأقل أفضل

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: المجاميع مع مرور الوقت
chart-desc = رسم بياني: { $measure }. أول مجموع، في { DATE($first_on) }: { $first }. أحدث مجموع، في { DATE($last_on) }: { $last }. المجموع الأعلى يعني أعراضًا أكثر.
chart-desc-one = رسم بياني: { $measure }. مجموع واحد، في { DATE($on) }: { $total }. المجموع الأعلى يعني أعراضًا أكثر.

# Tests.
test-due = الموعد التالي في { DATE($on) }
test-overdue = كان الموعد في { DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = إلى: { $name }
copy-for-relation = إلى: { $name } ({ $relation })
copy-purpose = الغرض: { $purpose }
copy-covers = تشمل: { LIST($covers) }
copy-dates = تسري الموافقة من { DATE($from) } حتى { DATE($until) }. ويمكن سحبها في أي وقت.
letter-attends = الاسم: { $name }. لهذا الشخص زيارات للرعاية الصحية في هذه الأوقات:
letter-no-visits = الاسم: { $name }. لهذا الشخص زيارات للرعاية الصحية. لا توجد أوقات محددة الآن.
consent-line = { $reader } ({ $name }): { LIST($covers) }. من { DATE($from) } حتى { DATE($until) }.
consent-revoked = { $reader } ({ $name }): سُحبت الموافقة في { DATE($on) }.
