# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = میرے لیے بک ہے: { $mode } ({ $language })
handout-made-with = یہ منصوبہ مل کر بنانے والے: { LIST($people) }۔
handout-printed = پرنٹ کی تاریخ: { DATE($on) }۔
handout-next-review = ہم { DATE($on) } کو یہ منصوبہ دوبارہ دیکھیں گے۔
handout-approved = منظوری دینے والے: { $by }، { $credential }، تاریخ: { DATE($on) }۔
core-sheets = ان ورقوں پر مزید معلومات ہیں: { LIST($sheets) }۔
core-sheets-further = دوسرے ورق، اگر میں مانگوں: { LIST($sheets) }۔
core-cannot-come = اگر میں نہ آ سکوں، تو مجھے { $phone } پر فون کرنا ہے۔
not-approved-now = آپ کی دیکھ بھال کی ٹیم نے اس ورق کو اس کی موجودہ شکل میں منظور نہیں کیا ہے۔
handout-topics-elsewhere = { PLURAL($n) ->
    [one] اس منصوبے کا ایک اور موضوع ابھی اس زبان میں موجود نہیں۔ اپنی ٹیم سے کہیں کہ وہ اسے آپ کے ساتھ پڑھے۔
   *[other] اس منصوبے کے { NUM($n) } اور موضوعات ابھی اس زبان میں موجود نہیں۔ اپنی ٹیم سے کہیں کہ وہ انہیں آپ کے ساتھ پڑھے۔
 }
evaluation-on = { DATE($on) } کا جائزہ
therapy-minutes = { PLURAL($n) ->
    [one] { NUM($n) } منٹ
   *[other] { NUM($n) } منٹ
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [one] ہر روز
   *[other] ہر { NUM($n) } دن میں ایک بار
 }
every-week = { PLURAL($n) ->
    [one] ہر ہفتے
   *[other] ہر { NUM($n) } ہفتے میں ایک بار
 }
every-month = { PLURAL($n) ->
    [one] ہر مہینے
   *[other] ہر { NUM($n) } مہینے میں ایک بار
 }
every-year = { PLURAL($n) ->
    [one] ہر سال
   *[other] ہر { NUM($n) } سال میں ایک بار
 }
span-day = { PLURAL($n) ->
    [one] { NUM($n) } دن
   *[other] { NUM($n) } دن
 }
span-week = { PLURAL($n) ->
    [one] { NUM($n) } ہفتہ
   *[other] { NUM($n) } ہفتے
 }
span-month = { PLURAL($n) ->
    [one] { NUM($n) } مہینہ
   *[other] { NUM($n) } مہینے
 }
span-year = { PLURAL($n) ->
    [one] { NUM($n) } سال
   *[other] { NUM($n) } سال
 }
checkin-then = { $first }، پھر { $then }
checkin-then-after = { $first }؛ { $after } گزرنے کے بعد، { $then }

# Medicines.
amount-range = { $low } سے { $high }
dose-place-home-bottle = { $dose } گھر پر: وہ بوتل جس پر اسی دن کی تاریخ ہے
take-morning = صبح: { $amount }
take-noon = دوپہر: { $amount }
take-evening = شام: { $amount }
take-bedtime = سوتے وقت: { $amount }
take-as-needed = صرف ضرورت پڑنے پر: ایک وقت میں { $amount }
last-given = پچھلی بار دی گئی: { DATE($on) }
next-due = اگلی بار دینی ہے: { DATE($on) }
next-overdue = { DATE($on) } کو دی جانی تھی
step-from = { DATE($on) } سے:
step-owner = کس کے ساتھ طے ہوا: { $role }
effect-since = { DATE($on) } سے
test-last = پچھلی بار ہوا: { DATE($on) }
medicine-ended = { $medicine }: { DATE($on) } کو بند ہوئی۔
medicine-never-started = { $medicine }: کبھی شروع نہیں ہوئی۔
medicine-course-over = { $medicine }: آخری دن { DATE($on) } تھا۔

# Scores and goals.
score-about = یہ اسے ناپتا ہے: { $about } ({ $recall })۔
score-range = کل اسکور { $min } سے { $max } تک ہوتا ہے۔
score-same = تقریباً اتنا ہی جتنا شروع میں تھا۔
score-lower = { PLURAL($points) ->
    [one] { DATE($since) } کے مقابلے میں { $points } پوائنٹ کم۔ کم کا مطلب کم علامات ہے۔
   *[other] { DATE($since) } کے مقابلے میں { $points } پوائنٹ کم۔ کم کا مطلب کم علامات ہے۔
 }
score-higher = { PLURAL($points) ->
    [one] { DATE($since) } کے مقابلے میں { $points } پوائنٹ زیادہ۔ زیادہ کا مطلب زیادہ علامات ہے۔ اس کے بارے میں اپنی ٹیم سے بات کریں۔
   *[other] { DATE($since) } کے مقابلے میں { $points } پوائنٹ زیادہ۔ زیادہ کا مطلب زیادہ علامات ہے۔ اس کے بارے میں اپنی ٹیم سے بات کریں۔
 }
goal-measure = ہمیں کیسے پتہ چلے گا: { $measure }، اسکور { $below } سے کم
goal-measure-now = ہمیں کیسے پتہ چلے گا: { $measure }، اسکور { $below } سے کم۔ ابھی: { $now }
goal-by = { DATE($on) } تک
score-path-one = { $measure }، اسکور { $below } سے کم: ابھی { $now }؛ اسکور کم ہونا بہتر ہے
score-path-two = { $measure }، اسکور { $below } سے کم: { $first }، ابھی { $now }؛ اسکور کم ہونا بہتر ہے
score-path-three = { $measure }، اسکور { $below } سے کم: { $first }، پھر { $then }، ابھی { $now }؛ اسکور کم ہونا بہتر ہے

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: وقت کے ساتھ کل اسکور
chart-desc = چارٹ: { $measure }۔ پہلا کل اسکور، { DATE($first_on) }: { $first }۔ تازہ ترین کل اسکور، { DATE($last_on) }: { $last }۔ زیادہ کا مطلب زیادہ علامات ہے۔
chart-desc-one = چارٹ: { $measure }۔ ایک کل اسکور، { DATE($on) }: { $total }۔ زیادہ کا مطلب زیادہ علامات ہے۔

# Tests.
test-due = کب ہونا ہے: { DATE($on) }
test-overdue = { DATE($on) } کو ہونا تھا

# Copies for other readers, and what the person agreed to.
copy-for = کس کے لیے: { $name }
copy-for-relation = کس کے لیے: { $name } ({ $relation })
copy-purpose = مقصد: { $purpose }
copy-covers = اس میں شامل: { LIST($covers) }
copy-dates = رضامندی { DATE($from) } سے { DATE($until) } تک ہے۔ اسے کسی بھی وقت واپس لیا جا سکتا ہے۔
letter-attends = { $name } کی صحت کی دیکھ بھال کی ملاقاتیں ان اوقات پر ہیں:
letter-no-visits = { $name } کی صحت کی دیکھ بھال کی ملاقاتیں ہوتی ہیں۔ ابھی کوئی وقت طے نہیں ہے۔
consent-line = { $reader } ({ $name }): { LIST($covers) }۔ { DATE($from) } سے { DATE($until) } تک۔
consent-revoked = { $reader } ({ $name }): { DATE($on) } کو واپس لی گئی۔
