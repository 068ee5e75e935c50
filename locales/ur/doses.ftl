# origin: machine; nobody has signed this file.

# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose }، طاقت { $strength }
product-note = { $strength }: { $note }
amount-tablet = { PLURAL($n) ->
    [one] { $amount } گولی
   *[other] { $amount } گولیاں
 }
amount-tablet-part = { $amount } گولی
amount-tablet-range = { PLURAL($n) ->
    [one] { $low } سے { $high } گولی
   *[other] { $low } سے { $high } گولیاں
 }
amount-capsule = { PLURAL($n) ->
    [one] { $amount } کیپسول
   *[other] { $amount } کیپسول
 }
amount-capsule-part = { $amount } کیپسول
amount-capsule-range = { PLURAL($n) ->
    [one] { $low } سے { $high } کیپسول
   *[other] { $low } سے { $high } کیپسول
 }
amount-film = { PLURAL($n) ->
    [one] دوا کی { $amount } پتلی فلم
   *[other] دوا کی { $amount } پتلی فلمیں
 }
amount-film-part = دوا کی { $amount } پتلی فلم
amount-film-range = { PLURAL($n) ->
    [one] دوا کی { $low } سے { $high } پتلی فلم
   *[other] دوا کی { $low } سے { $high } پتلی فلمیں
 }
amount-patch = { PLURAL($n) ->
    [one] { $amount } اسکن پیچ
   *[other] { $amount } اسکن پیچ
 }
amount-patch-part = { $amount } اسکن پیچ
amount-patch-range = { PLURAL($n) ->
    [one] { $low } سے { $high } اسکن پیچ
   *[other] { $low } سے { $high } اسکن پیچ
 }
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } چوسنے والی گولی
   *[other] { $amount } چوسنے والی گولیاں
 }
amount-lozenge-part = { $amount } چوسنے والی گولی
amount-lozenge-range = { PLURAL($n) ->
    [one] { $low } سے { $high } چوسنے والی گولی
   *[other] { $low } سے { $high } چوسنے والی گولیاں
 }
amount-gum = { PLURAL($n) ->
    [one] { $amount } چیونگم
   *[other] { $amount } چیونگم
 }
amount-gum-part = { $amount } چیونگم
amount-gum-range = { PLURAL($n) ->
    [one] { $low } سے { $high } چیونگم
   *[other] { $low } سے { $high } چیونگم
 }
amount-ring = { PLURAL($n) ->
    [one] { $amount } چھلا
   *[other] { $amount } چھلے
 }
amount-ring-part = { $amount } چھلا
amount-ring-range = { PLURAL($n) ->
    [one] { $low } سے { $high } چھلا
   *[other] { $low } سے { $high } چھلے
 }
amount-suppository = { PLURAL($n) ->
    [one] { $amount } سپوزیٹری
   *[other] { $amount } سپوزیٹریاں
 }
amount-suppository-part = { $amount } سپوزیٹری
amount-suppository-range = { PLURAL($n) ->
    [one] { $low } سے { $high } سپوزیٹری
   *[other] { $low } سے { $high } سپوزیٹریاں
 }
amount-packet = { PLURAL($n) ->
    [one] { $amount } ساشے
   *[other] { $amount } ساشے
 }
amount-packet-part = { $amount } ساشے
amount-packet-range = { PLURAL($n) ->
    [one] { $low } سے { $high } ساشے
   *[other] { $low } سے { $high } ساشے
 }
amount-bottle = { PLURAL($n) ->
    [one] { $amount } بوتل
   *[other] { $amount } بوتلیں
 }
amount-bottle-part = { $amount } بوتل
amount-bottle-range = { PLURAL($n) ->
    [one] { $low } سے { $high } بوتل
   *[other] { $low } سے { $high } بوتلیں
 }
amount-unit = { PLURAL($n) ->
    [one] { $amount } یونٹ
   *[other] { $amount } یونٹ
 }
amount-unit-part = { $amount } یونٹ
amount-unit-range = { PLURAL($n) ->
    [one] { $low } سے { $high } یونٹ
   *[other] { $low } سے { $high } یونٹ
 }
amount-puff = { PLURAL($n) ->
    [one] { $amount } پف
   *[other] { $amount } پف
 }
amount-puff-part = { $amount } پف
amount-puff-range = { PLURAL($n) ->
    [one] { $low } سے { $high } پف
   *[other] { $low } سے { $high } پف
 }
amount-spray = { PLURAL($n) ->
    [one] { $amount } اسپرے
   *[other] { $amount } اسپرے
 }
amount-spray-part = { $amount } اسپرے
amount-spray-range = { PLURAL($n) ->
    [one] { $low } سے { $high } اسپرے
   *[other] { $low } سے { $high } اسپرے
 }
amount-drop = { PLURAL($n) ->
    [one] { $amount } قطرہ
   *[other] { $amount } قطرے
 }
amount-drop-part = { $amount } قطرہ
amount-drop-range = { PLURAL($n) ->
    [one] { $low } سے { $high } قطرہ
   *[other] { $low } سے { $high } قطرے
 }
amount-application = { PLURAL($n) ->
    [one] { $amount } بار لگانے جتنی مقدار
   *[other] { $amount } بار لگانے جتنی مقدار
 }
amount-application-part = ایک بار لگانے کی مقدار کا { $amount } حصہ
amount-application-range = { PLURAL($n) ->
    [one] { $low } سے { $high } بار لگانے جتنی مقدار
   *[other] { $low } سے { $high } بار لگانے جتنی مقدار
 }
dose-place-clinic = { $dose } کلینک میں
dose-place-home = { $dose } گھر پر
dose-none = کچھ نہیں

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = منہ سے لیں: { $amount }
use-under-tongue = زبان کے نیچے رکھیں اور گھلنے دیں: { $amount }
use-cheek = گال کے اندر رکھیں اور وہیں اثر کرنے دیں: { $amount }
use-skin = جلد پر لگائیں: { $amount }
use-nose = ناک میں استعمال کریں: { $amount }
use-inhaled = سانس کے ساتھ اندر کھینچیں: { $amount }
use-injected = انجیکشن لگائیں: { $amount }
use-eye = آنکھ میں ڈالیں: { $amount }
use-ear = کان میں ڈالیں: { $amount }
use-rectal = مقعد میں رکھیں: { $amount }
use-vaginal = اندام نہانی میں رکھیں: { $amount }
use-unknown = استعمال کریں: { $amount }
given = مجھے دی یا لگائی جاتی ہے: { $amount }
given-by-clinic = کلینک میں مجھے دی یا لگائی جاتی ہے: { $amount }
given-by-pharmacy = فارمیسی میں مجھے دی یا لگائی جاتی ہے: { $amount }
given-by-home-nurse = نرس گھر پر مجھے دیتی یا لگاتی ہے: { $amount }
given-by-school = اسکول میں مجھے دی یا لگائی جاتی ہے: { $amount }
given-by-family = میرے گھر والے یا میرا مددگار شخص مجھے دیتے یا لگاتے ہیں: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = یہ دوا مجھے کوئی اور دیتا یا لگاتا ہے۔
giver-clinic = یہ دوا مجھے کلینک دیتا یا لگاتا ہے۔
giver-pharmacy = یہ دوا مجھے فارمیسی دیتی یا لگاتی ہے۔
giver-home-nurse = نرس گھر پر مجھے یہ دوا دیتی یا لگاتی ہے۔
giver-school = اسکول کا عملہ مجھے یہ دوا دیتا یا لگاتا ہے۔
giver-family = میرے گھر والے یا میرا مددگار شخص مجھے یہ دوا دیتے یا لگاتے ہیں۔
route-under-tongue = مجھے اسے زبان کے نیچے گھلنے دینا ہے۔
route-cheek = مجھے اسے گال کے اندر رکھ کر وہیں اثر کرنے دینا ہے۔
route-skin = مجھے یہ اپنی جلد پر لگانی ہے۔
route-nose = مجھے یہ اپنی ناک میں استعمال کرنی ہے۔
route-nose-rescue = کوئی دوسرا شخص میری ناک میں اس کا اسپرے کرتا ہے۔
route-inhaled = مجھے یہ سانس کے ساتھ اندر کھینچنی ہے۔
route-injected = مجھے اس کا انجیکشن خود اپنے آپ کو لگانا ہے۔
route-injected-rescue = کوئی دوسرا شخص مجھے اس کا انجیکشن لگاتا ہے۔
route-eye = مجھے یہ اپنی آنکھ میں ڈالنی ہے۔
route-ear = مجھے یہ اپنے کان میں ڈالنی ہے۔
route-rectal = مجھے یہ اپنی مقعد میں رکھنی ہے۔
route-vaginal = مجھے یہ اپنی اندام نہانی میں رکھنی ہے۔
route-unknown = مجھے اپنے فارماسسٹ سے پوچھنا ہے کہ اسے کیسے استعمال کرنا ہے۔

# How often.
every-hour = { PLURAL($n) ->
    [one] ہر گھنٹے
   *[other] ہر { NUM($n) } گھنٹے بعد
 }
span-hour = { PLURAL($n) ->
    [one] { NUM($n) } گھنٹہ
   *[other] { NUM($n) } گھنٹے
 }
take-weekly-on = ہفتے میں ایک بار، صرف اس دن: { $day }، ہر روز نہیں
take-every-on = { $every }، صرف اس دن: { $day }
take-every-from = { $every }، { DATE($from) } سے شروع
take-by-chart = مقدار: میرے لیے لکھے گئے چارٹ کے مطابق ({ $chart })
patch-worn = مجھے ہر اسکن پیچ { $span } لگائے رکھنا ہے۔
patch-worn-ask = مجھے اپنے فارماسسٹ سے پوچھنا ہے کہ ہر اسکن پیچ کتنی دیر لگائے رکھنا ہے۔
patch-old-first = مجھے پہلے پرانا اسکن پیچ اتارنا ہے۔

# Only when needed.
as-needed-hours = { PLURAL($n) ->
    [one] دو خوراکوں کے درمیان کم از کم { NUM($n) } گھنٹے کا وقفہ
   *[other] دو خوراکوں کے درمیان کم از کم { NUM($n) } گھنٹے کا وقفہ
 }
as-needed-day = 24 گھنٹوں میں زیادہ سے زیادہ { $most }، اس سے زیادہ نہیں
as-needed-day-all = 24 گھنٹوں میں اس دوا کی تمام خوراکیں ملا کر زیادہ سے زیادہ { $most }، اس سے زیادہ نہیں
as-needed-week = ایک ہفتے میں زیادہ سے زیادہ { $most }، اس سے زیادہ نہیں

# Dates.
late-call-today = آج ہی فون کریں۔
medicine-starts = مجھے یہ { DATE($on) } کو شروع کرنی ہے۔ اس سے پہلے نہیں۔
medicine-dose-began = یہ خوراک { DATE($on) } کو شروع ہوئی۔
medicine-new = نئی دوا: { DATE($on) } سے۔
medicine-changed-on = { DATE($on) } کو تبدیلی ہوئی۔ { $what }
medicine-was-now = پہلے { $before }، اب { $now }
medicine-until = آخری دن { DATE($on) } ہے۔
medicine-overlap = مجھے { DATE($on) } تک (اس دن سمیت) یہ دوا کی دوسری شکل کے ساتھ لینی ہے؛ ایسا سوچ سمجھ کر طے کیا گیا ہے۔
medicine-overlap-over = { DATE($on) } تک (اس دن سمیت) اسے دوا کی دوسری شکل کے ساتھ لینا طے تھا۔ مجھے آج ہی پوچھنا ہے کہ کیا اب بھی دونوں لینی ہیں۔
medicine-not-on = ان دنوں میں نہیں: { LIST($days) }
medicine-dose-on = { DATE($on) } کو: { $amount }
medicine-dose-on-ask = { DATE($on) } کو: { $amount }۔ مجھے اس دن سے پہلے پوچھنا ہے: یہ میری معمول کی خوراک کی جگہ ہے، یا اس کے علاوہ؟
medicine-not-in-pack = یہ تبدیلی اس پیک میں نہیں ہے جو { DATE($on) } کو بھرا گیا۔ مجھے اسے کھولنے سے پہلے فون کرنا ہے۔
medicine-still-in-pack = ہو سکتا ہے کہ یہ دوا اپنے آخری دن کے بعد بھی اس پیک میں ہو جو { DATE($on) } کو بھرا گیا۔ مجھے اسے کھولنے سے پہلے فون کرنا ہے، اور پوچھنا ہے کہ یہ دوا اس میں سے کیسے نکالوں۔
step-wait = خوراکیں چھوٹ گئیں، جلد پر دانے، دھبے یا سرخی نکل آئی، یا انتظار کرنے کو کہا گیا ہے؟ مجھے مقدار بڑھانے سے پہلے فون کرنا ہے۔
take-then-none = پھر کچھ نہیں: یہ دوا بند ہو جاتی ہے
# What the label must say, and how a dose is measured.
label-check = میری دوا کے لیبل پر { $strength } لکھا ہونا لازم ہے۔ اگر ایسا نہ ہو، تو مجھے لینے سے پہلے فون کرنا ہے۔
measure-with = مجھے اس سے ناپنا ہے: { $device }
use-device = مجھے اس سے استعمال کرنا ہے: { $device }
take-meal = کھانا: { $meal }
measure-liquid = مجھے اسے فارمیسی کی دی ہوئی منہ سے دوا لینے والی سرنج (بغیر سوئی) یا کپ سے ناپنا ہے، چمچ سے کبھی نہیں۔
split-by = { $by } نے { DATE($on) } کو کہا کہ اس کے ٹکڑے کیے جا سکتے ہیں۔

# Medicines that the team does not prescribe.
other-take-ask = مجھے لینے سے پہلے پوچھنا ہے۔
other-prescriber = نسخہ لکھنے والے: { $name }

# Allergies.
allergies-not-asked = الرجیاں: ابھی پوچھا نہیں گیا
allergies-none-known = کوئی الرجی معلوم نہیں
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = دیر تک اثر کرنے والی گولی (ایکسٹینڈڈ ریلیز)
form-delayed-release-tablet = دیر سے کھلنے والی گولی (ڈیلیڈ ریلیز)
form-chewable-tablet = چبانے والی گولی
form-disintegrating-tablet = منہ میں گھلنے والی گولی
form-sublingual-tablet = زبان کے نیچے گھلنے والی گولی
form-extended-release-capsule = دیر تک اثر کرنے والا کیپسول (ایکسٹینڈڈ ریلیز)
form-delayed-release-capsule = دیر سے کھلنے والا کیپسول (ڈیلیڈ ریلیز)
form-lozenge = چوسنے والی گولی
form-gum = چیونگم
form-suspension = مائع دوا جسے پہلے ہلانا ہے
form-cream = کریم
form-gel = جیل (چپچپی دوا)
form-inhaler = انہیلر
form-implant = جلد کے نیچے لگائی جانے والی دوا (امپلانٹ)
form-ring = چھلا (رِنگ)
form-suppository = سپوزیٹری (اندر رکھنے والی بتی)
support-weekly-pack = پیک جو فارمیسی ہر ہفتے کے لیے بھرتی ہے

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = منہ سے دوا لینے والی سرنج (بغیر سوئی)
device-cup = دوا ناپنے کا کپ
device-dropper = ڈراپر
device-pen = انجیکشن پین
device-vial-and-syringe = شیشی اور سرنج
device-prefilled-syringe = پہلے سے بھری ہوئی سرنج
device-pump = پمپ
device-spacer = اسپیسر
meal-before = کھانے سے پہلے
meal-with = کھانے کے ساتھ
meal-after = کھانے کے بعد
meal-any = کھانے کے ساتھ یا بغیر
meal-empty-stomach = خالی پیٹ

# Kinds of allergies.
allergy-kind-allergy = الرجی
allergy-kind-intolerance = برداشت نہ ہونا
allergy-kind-unknown = قسم معلوم نہیں

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = ”{ $medicine }“
together-ask = { $a } اور { $b } ایک ساتھ { $what }۔ مجھے آج ہی پوچھنا ہے۔ مجھے اپنی مرضی سے ان میں سے کوئی بھی بند نہیں کرنی ہے۔
together-known = { $who ->
    [pharmacist] { $a } اور { $b } ایک ساتھ { $what }۔ میرے فارماسسٹ کو معلوم ہے کہ یہ دونوں میرے استعمال میں ہیں۔
   *[prescriber] { $a } اور { $b } ایک ساتھ { $what }۔ میرے نسخہ لکھنے والے معالج کو معلوم ہے کہ یہ دونوں میرے استعمال میں ہیں۔
 }
together-washout = { $ended } بند ہونے کی تاریخ: { DATE($on) }۔ اس کے بعد بھی کچھ عرصہ اس کا اثر رہ سکتا ہے۔ { $a } اور { $b } ایک ساتھ { $what }۔ مجھے آج ہی پوچھنا ہے۔ مجھے اپنی مرضی سے کچھ نہیں بدلنا ہے۔
together-washout-known = { $who ->
    [pharmacist] { $ended } بند ہونے کی تاریخ: { DATE($on) }۔ اس کے بعد بھی کچھ عرصہ اس کا اثر رہ سکتا ہے۔ { $a } اور { $b } ایک ساتھ { $what }۔ میرے فارماسسٹ کو یہ معلوم ہے۔
   *[prescriber] { $ended } بند ہونے کی تاریخ: { DATE($on) }۔ اس کے بعد بھی کچھ عرصہ اس کا اثر رہ سکتا ہے۔ { $a } اور { $b } ایک ساتھ { $what }۔ میرے نسخہ لکھنے والے معالج کو یہ معلوم ہے۔
 }
together-twice = { $a } میری فہرست میں ایک سے زیادہ بار ہے۔ مجھے آج ہی پوچھنا ہے کہ کیا یہ درست ہے۔ مجھے اپنی مرضی سے یہ بند نہیں کرنی ہے۔
together-twice-known = { $who ->
    [pharmacist] { $a } میری فہرست میں ایک سے زیادہ بار ہے۔ میرے فارماسسٹ کو یہ معلوم ہے۔
   *[prescriber] { $a } میری فہرست میں ایک سے زیادہ بار ہے۔ میرے نسخہ لکھنے والے معالج کو یہ معلوم ہے۔
 }
together-same = { $a } اور { $b } میں ایک ہی دوا ہے۔ مجھے آج ہی پوچھنا ہے کہ کیا مجھے دونوں لینی ہیں۔ مجھے اپنی مرضی سے ان میں سے کوئی بھی بند نہیں کرنی ہے۔
together-same-kind = { $a } اور { $b } ایک ہی قسم کی دوائیں ہیں۔ مجھے آج ہی پوچھنا ہے کہ کیا مجھے دونوں لینی ہیں۔ مجھے اپنی مرضی سے ان میں سے کوئی بھی بند نہیں کرنی ہے۔
together-both-known = { $who ->
    [pharmacist] میرے فارماسسٹ کو معلوم ہے کہ یہ دونوں میرے استعمال میں ہیں: { $a } اور { $b }۔
   *[prescriber] میرے نسخہ لکھنے والے معالج کو معلوم ہے کہ یہ دونوں میرے استعمال میں ہیں: { $a } اور { $b }۔
 }
together-plain = { $a } اور { $b } ایک ساتھ { $what }۔

# The same for the care team.
together-opposed-team = ایک دوسرے کا اثر ختم کرتی ہیں
together-same-team = ایک ہی فعال جزو دو بار
together-same-kind-team = ایسی قسم کی دو دوائیں جس میں سے عام طور پر ایک لی جاتی ہے
together-washout-team = { $medicine }: { DATE($on) } کو بند ہوتی ہے اور اس کے بعد بھی اثر کر سکتی ہے۔
together-allergy-team = الرجی کی فہرست میں: { $kind }
together-allergy-names = { $medicine }، الرجی کی فہرست: { $name }
together-allergy-related-team = اسی قسم یا گروپ کی ایک اور دوا۔
together-known-team = دیکھ کر تسلیم کرنے والے: { $by } ({ $credential })، تاریخ { DATE($on) }: { $why }
together-unanswered-team = کسی نسخہ لکھنے والے معالج یا فارماسسٹ نے اسے تسلیم نہیں کیا۔ اس وقت تک معلوماتی پرچہ، روزنامچہ اور دوائیں دکھانے والی نقول روک لی جاتی ہیں۔

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = مجھے پہلی خوراک سے پہلے فارماسسٹ سے پوچھنا ہے۔
plain-not-checked = میری دوسری دواؤں کے ساتھ اس کی جانچ نہیں ہوئی۔ مجھے اپنی لی جانے والی ہر چیز فارماسسٹ کو دکھانی ہے۔
plain-urgent = سانس لینے میں دشواری، یا چہرے پر سوجن: مجھے { $number } پر فون کرنا ہے۔
plain-urgent-effects = مجھے فارماسسٹ سے پوچھنا ہے کہ اور کن ضمنی اثرات میں فوراً مدد لینی ہے۔
plain-for = مجھے فارماسسٹ سے پوچھنا ہے کہ یہ کس لیے ہے۔
plain-how = مجھے فارماسسٹ سے پوچھنا ہے کہ اسے کیسے لینا ہے۔
plain-missed-dose = مجھے فارماسسٹ سے پوچھنا ہے کہ خوراک چھوٹ جائے تو کیا کرنا ہے۔
plain-common-effects = مجھے فارماسسٹ سے پوچھنا ہے کہ کون سے ضمنی اثرات محسوس ہو سکتے ہیں۔
plain-do-not-mix = مجھے فارماسسٹ سے پوچھنا ہے کہ اس کے ساتھ کیا نہیں لینا ہے۔
plain-stopping = دوا بند کرنے سے پہلے مجھے نسخہ لکھنے والے معالج سے پوچھنا ہے۔
plain-storage = مجھے فارماسسٹ سے پوچھنا ہے کہ اسے کہاں رکھنا ہے۔
plain-disposal = مجھے فارماسسٹ سے پوچھنا ہے کہ بچی ہوئی دوا کا کیا کرنا ہے۔
plain-tests = مجھے نسخہ لکھنے والے معالج سے پوچھنا ہے کہ مجھے کون سے ٹیسٹ چاہییں۔

# For the care team.
take-not-scheduled = نسخہ ابھی دوا کے اوقات کے شیڈول میں نہیں بدلا گیا
take-step-waits = { DATE($on) } کے مرحلے کا شروع ہونا درج نہیں
step-is-begun = { DATE($on) } کو شروع ہوا، درج کرنے والے: { $by }
step-is-waiting = شروع ہونا درج نہیں: مریض سے پوچھیں کہ کیا لیا جا رہا ہے
unworded-unknown = { $medicine }: اس سائٹ کی دواؤں میں نہیں، اور کسی قسم میں نہیں۔ مریض کی دستاویزات میں صرف فارماسسٹ سے پوچھنے کو کہا گیا ہے۔ باہمی اثرات کی جانچ نہیں ہوئی۔
unworded-class-only = { $medicine }: اس سائٹ کی دواؤں میں نہیں۔ مریض کی دستاویزات میں اس کی قسم کے الفاظ ہیں۔
unworded-not-reviewed = { $medicine }: اس سائٹ کے الفاظ کا کسی فارماسسٹ یا نسخہ لکھنے والے معالج نے جائزہ نہیں لیا، یا جائزے کی تاریخ گزر چکی ہے۔
unworded-other = { $medicine }: اس سائٹ کی دواؤں میں نہیں، اس لیے اس کے باہمی اثرات کی جانچ نہیں ہوئی۔
