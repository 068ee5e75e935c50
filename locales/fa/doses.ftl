# origin: machine; nobody has signed this file.

# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose } با قدرت { $strength }
product-note = { $strength }: { $note }
amount-tablet = { PLURAL($n) ->
    [one] { $amount } قرص
   *[other] { $amount } قرص
 }
amount-tablet-part = { $amount } قرص
amount-tablet-range = { PLURAL($n) ->
    [one] { $low } تا { $high } قرص
   *[other] { $low } تا { $high } قرص
 }
amount-capsule = { PLURAL($n) ->
    [one] { $amount } کپسول
   *[other] { $amount } کپسول
 }
amount-capsule-part = { $amount } کپسول
amount-capsule-range = { PLURAL($n) ->
    [one] { $low } تا { $high } کپسول
   *[other] { $low } تا { $high } کپسول
 }
amount-film = { PLURAL($n) ->
    [one] { $amount } ورقهٔ نازک دارو
   *[other] { $amount } ورقهٔ نازک دارو
 }
amount-film-part = { $amount } ورقهٔ نازک دارو
amount-film-range = { PLURAL($n) ->
    [one] { $low } تا { $high } ورقهٔ نازک دارو
   *[other] { $low } تا { $high } ورقهٔ نازک دارو
 }
amount-patch = { PLURAL($n) ->
    [one] { $amount } چسب پوستی
   *[other] { $amount } چسب پوستی
 }
amount-patch-part = { $amount } چسب پوستی
amount-patch-range = { PLURAL($n) ->
    [one] { $low } تا { $high } چسب پوستی
   *[other] { $low } تا { $high } چسب پوستی
 }
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } قرص مکیدنی
   *[other] { $amount } قرص مکیدنی
 }
amount-lozenge-part = { $amount } قرص مکیدنی
amount-lozenge-range = { PLURAL($n) ->
    [one] { $low } تا { $high } قرص مکیدنی
   *[other] { $low } تا { $high } قرص مکیدنی
 }
amount-gum = { PLURAL($n) ->
    [one] { $amount } عدد آدامس
   *[other] { $amount } عدد آدامس
 }
amount-gum-part = { $amount } عدد آدامس
amount-gum-range = { PLURAL($n) ->
    [one] { $low } تا { $high } عدد آدامس
   *[other] { $low } تا { $high } عدد آدامس
 }
amount-ring = { PLURAL($n) ->
    [one] { $amount } حلقه
   *[other] { $amount } حلقه
 }
amount-ring-part = { $amount } حلقه
amount-ring-range = { PLURAL($n) ->
    [one] { $low } تا { $high } حلقه
   *[other] { $low } تا { $high } حلقه
 }
amount-suppository = { PLURAL($n) ->
    [one] { $amount } شیاف
   *[other] { $amount } شیاف
 }
amount-suppository-part = { $amount } شیاف
amount-suppository-range = { PLURAL($n) ->
    [one] { $low } تا { $high } شیاف
   *[other] { $low } تا { $high } شیاف
 }
amount-packet = { PLURAL($n) ->
    [one] { $amount } ساشه
   *[other] { $amount } ساشه
 }
amount-packet-part = { $amount } ساشه
amount-packet-range = { PLURAL($n) ->
    [one] { $low } تا { $high } ساشه
   *[other] { $low } تا { $high } ساشه
 }
amount-bottle = { PLURAL($n) ->
    [one] { $amount } بطری
   *[other] { $amount } بطری
 }
amount-bottle-part = { $amount } بطری
amount-bottle-range = { PLURAL($n) ->
    [one] { $low } تا { $high } بطری
   *[other] { $low } تا { $high } بطری
 }
amount-unit = { PLURAL($n) ->
    [one] { $amount } واحد
   *[other] { $amount } واحد
 }
amount-unit-part = { $amount } واحد
amount-unit-range = { PLURAL($n) ->
    [one] { $low } تا { $high } واحد
   *[other] { $low } تا { $high } واحد
 }
amount-puff = { PLURAL($n) ->
    [one] { $amount } پاف
   *[other] { $amount } پاف
 }
amount-puff-part = { $amount } پاف
amount-puff-range = { PLURAL($n) ->
    [one] { $low } تا { $high } پاف
   *[other] { $low } تا { $high } پاف
 }
amount-spray = { PLURAL($n) ->
    [one] { $amount } پاف اسپری
   *[other] { $amount } پاف اسپری
 }
amount-spray-part = { $amount } پاف اسپری
amount-spray-range = { PLURAL($n) ->
    [one] { $low } تا { $high } پاف اسپری
   *[other] { $low } تا { $high } پاف اسپری
 }
amount-drop = { PLURAL($n) ->
    [one] { $amount } قطره
   *[other] { $amount } قطره
 }
amount-drop-part = { $amount } قطره
amount-drop-range = { PLURAL($n) ->
    [one] { $low } تا { $high } قطره
   *[other] { $low } تا { $high } قطره
 }
amount-application = { PLURAL($n) ->
    [one] به اندازهٔ { $amount } بار مصرف
   *[other] به اندازهٔ { $amount } بار مصرف
 }
amount-application-part = { $amount } از مقدارِ یک بار مصرف
amount-application-range = { PLURAL($n) ->
    [one] به اندازهٔ { $low } تا { $high } بار مصرف
   *[other] به اندازهٔ { $low } تا { $high } بار مصرف
 }
dose-place-clinic = { $dose } در درمانگاه
dose-place-home = { $dose } در خانه
dose-none = هیچ

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = بخورید: { $amount }
use-under-tongue = زیر زبان بگذارید تا حل شود: { $amount }
use-cheek = داخل لُپ نگه دارید و بگذارید همان‌جا اثر کند: { $amount }
use-skin = روی پوست بگذارید یا بمالید: { $amount }
use-nose = در بینی مصرف کنید: { $amount }
use-inhaled = با نفس به درون بکشید: { $amount }
use-injected = تزریق کنید: { $amount }
use-eye = در چشم بچکانید یا بگذارید: { $amount }
use-ear = در گوش بریزید: { $amount }
use-rectal = در مقعد بگذارید: { $amount }
use-vaginal = در واژن بگذارید: { $amount }
use-unknown = مصرف کنید: { $amount }
given = به من داده یا تزریق می‌شود: { $amount }
given-by-clinic = در درمانگاه به من داده یا تزریق می‌شود: { $amount }
given-by-pharmacy = در داروخانه به من داده یا تزریق می‌شود: { $amount }
given-by-home-nurse = پرستار در خانه به من می‌دهد یا تزریق می‌کند: { $amount }
given-by-school = در مدرسه به من داده یا تزریق می‌شود: { $amount }
given-by-family = خانواده‌ام یا فرد پشتیبانم به من می‌دهد یا تزریق می‌کند: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = کس دیگری این دارو را به من می‌دهد یا تزریق می‌کند.
giver-clinic = درمانگاه این دارو را به من می‌دهد یا تزریق می‌کند.
giver-pharmacy = داروخانه این دارو را به من می‌دهد یا تزریق می‌کند.
giver-home-nurse = پرستار در خانه این دارو را به من می‌دهد یا تزریق می‌کند.
giver-school = کارکنان مدرسه این دارو را به من می‌دهند یا تزریق می‌کنند.
giver-family = خانواده‌ام یا فرد پشتیبانم این دارو را به من می‌دهد یا تزریق می‌کند.
route-under-tongue = آن را زیر زبانم می‌گذارم تا حل شود.
route-cheek = آن را داخل لُپم نگه می‌دارم و می‌گذارم همان‌جا اثر کند.
route-skin = آن را روی پوستم می‌گذارم یا می‌مالم.
route-nose = آن را در بینی‌ام مصرف می‌کنم.
route-nose-rescue = کس دیگری آن را در بینی من اسپری می‌کند.
route-inhaled = آن را با نفس به درون می‌کشم.
route-injected = آن را خودم به خودم تزریق می‌کنم.
route-injected-rescue = کس دیگری آن را به من تزریق می‌کند.
route-eye = آن را در چشمم می‌چکانم یا می‌گذارم.
route-ear = آن را در گوشم می‌ریزم.
route-rectal = آن را در مقعدم می‌گذارم.
route-vaginal = آن را در واژنم می‌گذارم.
route-unknown = از داروسازم می‌پرسم چطور باید آن را مصرف کنم.

# How often.
every-hour = { PLURAL($n) ->
    [1] هر ساعت
    [one] هر { NUM($n) } ساعت یک بار
   *[other] هر { NUM($n) } ساعت یک بار
 }
span-hour = { PLURAL($n) ->
    [one] { NUM($n) } ساعت
   *[other] { NUM($n) } ساعت
 }
take-weekly-on = هفته‌ای یک بار، فقط { $day }، نه هر روز
take-every-on = { $every }، فقط { $day }
take-every-from = { $every }، با شروع از { DATE($from) }
take-by-chart = مقدار: طبق جدول نوشته‌شدهٔ من ({ $chart })
patch-worn = هر چسب پوستی را { $span } روی پوستم نگه می‌دارم.
patch-worn-ask = از داروسازم می‌پرسم هر چسب پوستی را چه مدت روی پوستم نگه دارم.
patch-old-first = اول چسب قبلی را برمی‌دارم.

# Only when needed.
as-needed-hours = { PLURAL($n) ->
    [one] دست‌کم { NUM($n) } ساعت فاصله بین دو نوبت
   *[other] دست‌کم { NUM($n) } ساعت فاصله بین دو نوبت
 }
as-needed-day = نه بیشتر از { $most } در 24 ساعت
as-needed-day-all = نه بیشتر از { $most } در 24 ساعت، با حساب کردن همهٔ نوبت‌های این دارو
as-needed-week = نه بیشتر از { $most } در یک هفته

# Dates.
late-call-today = امروز زنگ بزنید.
medicine-starts = در تاریخ { DATE($on) } آن را شروع می‌کنم. نه زودتر.
medicine-dose-began = این مقدار از { DATE($on) } شروع شد.
medicine-new = جدید: از { DATE($on) }.
medicine-changed-on = در تاریخ { DATE($on) } تغییر کرد. { $what }
medicine-was-now = قبلاً { $before }، اکنون { $now }
medicine-until = آخرین روز { DATE($on) } است.
medicine-overlap = تا پایان روز { DATE($on) } آن را همراه با شکل دیگر دارو مصرف می‌کنم؛ این عمدی است.
medicine-overlap-over = برنامه این بود که تا پایان روز { DATE($on) } همراه با شکل دیگر دارو مصرف شود. امروز می‌پرسم آیا هنوز باید هر دو را مصرف کنم.
medicine-not-on = نه در این روزها: { LIST($days) }
medicine-dose-on = در { DATE($on) }: { $amount }
medicine-dose-on-ask = در { DATE($on) }: { $amount }. پیش از آن روز می‌پرسم: به جای مقدار همیشگی‌ام است، یا اضافه بر آن؟
medicine-not-in-pack = این تغییر در بسته‌ای که در تاریخ { DATE($on) } پر شده است نیست. پیش از باز کردن آن زنگ می‌زنم.
medicine-still-in-pack = ممکن است این دارو پس از آخرین روزش هنوز در بسته‌ای باشد که در تاریخ { DATE($on) } پر شده است. پیش از باز کردن آن زنگ می‌زنم و می‌پرسم چطور این دارو را از آن بیرون بیاورم.
step-wait = نوبت‌هایی را مصرف نکرده‌ام، دانه، لکه یا قرمزی روی پوستم پیدا شده است، یا گفته‌اند صبر کنم؟ پیش از بالا بردن مقدار دارو زنگ می‌زنم.
take-then-none = سپس هیچ: این دارو قطع می‌شود
# What the label must say, and how a dose is measured.
label-check = روی برچسب داروی من باید نوشته شده باشد { $strength }. اگر این نیست، پیش از مصرف زنگ می‌زنم.
measure-with = با این وسیله اندازه می‌گیرم: { $device }
use-device = با این وسیله مصرف می‌کنم: { $device }
take-meal = غذا: { $meal }
measure-liquid = آن را با سرنگ خوراکی (سرنگ بدون سوزن) یا پیمانه‌ای که داروخانه داده است اندازه می‌گیرم، هرگز با قاشق نه.
split-by = به گفتهٔ { $by } در تاریخ { DATE($on) }، می‌توان آن را به تکه‌های کوچک‌تر تقسیم کرد.

# Medicines that the team does not prescribe.
other-take-ask = پیش از مصرف آن می‌پرسم.
other-prescriber = تجویزکننده: { $name }

# Allergies.
allergies-not-asked = حساسیت‌ها: هنوز پرسیده نشده است
allergies-none-known = حساسیت شناخته‌شده‌ای وجود ندارد
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = قرص آهسته‌رهش
form-delayed-release-tablet = قرص تأخیری‌رهش
form-chewable-tablet = قرص جویدنی
form-disintegrating-tablet = قرصی که در دهان حل می‌شود
form-sublingual-tablet = قرصی که زیر زبان حل می‌شود
form-extended-release-capsule = کپسول آهسته‌رهش
form-delayed-release-capsule = کپسول تأخیری‌رهش
form-lozenge = قرص مکیدنی
form-gum = آدامس
form-suspension = مایعی که اول باید تکان داده شود
form-cream = کرم
form-gel = ژل
form-inhaler = افشانهٔ تنفسی (اینهیلر)
form-implant = کاشتنی زیر پوست (ایمپلنت)
form-ring = حلقه
form-suppository = شیاف
support-weekly-pack = بسته‌هایی که داروخانه برای هر هفته پر می‌کند

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = سرنگ خوراکی (بدون سوزن)
device-cup = پیمانهٔ دارو
device-dropper = قطره‌چکان
device-pen = قلم تزریق
device-vial-and-syringe = ویال و سرنگ
device-prefilled-syringe = سرنگ آمادهٔ پرشده
device-pump = پمپ
device-spacer = آسم‌یار (محفظهٔ افشانه)
meal-before = پیش از غذا
meal-with = همراه غذا
meal-after = پس از غذا
meal-any = با غذا یا بدون غذا
meal-empty-stomach = با معدهٔ خالی

# Kinds of allergies.
allergy-kind-allergy = حساسیت
allergy-kind-intolerance = عدم تحمل
allergy-kind-unknown = نوع آن معلوم نیست

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = «{ $medicine }»
together-ask = { $a } و { $b } با هم { $what }. امروز می‌پرسم. سرخود هیچ‌کدام را قطع نمی‌کنم.
together-known = { $who ->
    [pharmacist] { $a } و { $b } با هم { $what }. داروسازم می‌داند که هر دو را مصرف می‌کنم.
   *[prescriber] { $a } و { $b } با هم { $what }. تجویزکنندهٔ دارویم می‌داند که هر دو را مصرف می‌کنم.
 }
together-washout = پایان مصرف { $ended }: { DATE($on) }. پس از آن هم تا مدتی ممکن است اثر داشته باشد. { $a } و { $b } با هم { $what }. امروز می‌پرسم. سرخود هیچ چیز را تغییر نمی‌دهم.
together-washout-known = { $who ->
    [pharmacist] پایان مصرف { $ended }: { DATE($on) }. پس از آن هم تا مدتی ممکن است اثر داشته باشد. { $a } و { $b } با هم { $what }. داروسازم این را می‌داند.
   *[prescriber] پایان مصرف { $ended }: { DATE($on) }. پس از آن هم تا مدتی ممکن است اثر داشته باشد. { $a } و { $b } با هم { $what }. تجویزکنندهٔ دارویم این را می‌داند.
 }
together-twice = { $a } بیش از یک بار در فهرست من آمده است. امروز می‌پرسم آیا این درست است. سرخود آن را قطع نمی‌کنم.
together-twice-known = { $who ->
    [pharmacist] { $a } بیش از یک بار در فهرست من آمده است. داروسازم این را می‌داند.
   *[prescriber] { $a } بیش از یک بار در فهرست من آمده است. تجویزکنندهٔ دارویم این را می‌داند.
 }
together-same = در { $a } و { $b } یک داروی یکسان هست. امروز می‌پرسم آیا باید هر دو را مصرف کنم. سرخود هیچ‌کدام را قطع نمی‌کنم.
together-same-kind = { $a } و { $b } داروهایی از یک نوع هستند. امروز می‌پرسم آیا باید هر دو را مصرف کنم. سرخود هیچ‌کدام را قطع نمی‌کنم.
together-both-known = { $who ->
    [pharmacist] داروسازم می‌داند که هم { $a } و هم { $b } را مصرف می‌کنم.
   *[prescriber] تجویزکنندهٔ دارویم می‌داند که هم { $a } و هم { $b } را مصرف می‌کنم.
 }
together-plain = { $a } و { $b } با هم { $what }.

# The same for the care team.
together-opposed-team = اثر یکدیگر را خنثی می‌کنند
together-same-team = یک مادهٔ مؤثر، دو بار
together-same-kind-team = دو دارو از دسته‌ای که معمولاً فقط یکی از آن مصرف می‌شود
together-washout-team = پایان مصرف { $medicine }: { DATE($on) }. پس از آن هم ممکن است اثر داشته باشد.
together-allergy-team = در فهرست حساسیت‌ها: { $kind }
together-allergy-names = { $medicine }، در فهرست حساسیت‌ها: { $name }
together-allergy-related-team = داروی دیگری از همان دسته یا گروه.
together-known-team = دیده و پذیرفته شده؛ توسط { $by } ({ $credential }) در تاریخ { DATE($on) }: { $why }
together-unanswered-team = هیچ تجویزکننده یا داروسازی آن را نپذیرفته است. تا آن زمان برگهٔ راهنما، دفترچهٔ روزانه و رونوشت‌هایی که داروها را نشان می‌دهند صادر نمی‌شوند.

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = پیش از اولین نوبت از داروساز می‌پرسم.
plain-not-checked = با داروهای دیگر من بررسی نشده است. هر چه را مصرف می‌کنم به داروساز نشان می‌دهم.
plain-urgent = سختی در نفس کشیدن یا ورم صورت: به { $number } زنگ می‌زنم.
plain-urgent-effects = از داروساز می‌پرسم با چه عوارض دیگری باید فوراً کمک بگیرم.
plain-for = از داروساز می‌پرسم این دارو برای چیست.
plain-how = از داروساز می‌پرسم چطور آن را مصرف کنم.
plain-missed-dose = از داروساز می‌پرسم اگر یک نوبت را مصرف نکردم چه کنم.
plain-common-effects = از داروساز می‌پرسم ممکن است چه عوارضی ببینم.
plain-do-not-mix = از داروساز می‌پرسم چه چیزهایی را نباید با آن مصرف کنم.
plain-stopping = پیش از قطع آن از تجویزکنندهٔ دارویم می‌پرسم.
plain-storage = از داروساز می‌پرسم آن را کجا نگه دارم.
plain-disposal = از داروساز می‌پرسم با باقی‌ماندهٔ آن چه کنم.
plain-tests = از تجویزکنندهٔ دارویم می‌پرسم چه آزمایش‌هایی لازم دارم.

# For the care team.
take-not-scheduled = نسخه‌ای که هنوز به جدول مصرف تبدیل نشده است
take-step-waits = شروع مرحلهٔ { DATE($on) } ثبت نشده است
step-is-begun = در تاریخ { DATE($on) } شروع شد، ثبت‌کننده: { $by }
step-is-waiting = شروع آن ثبت نشده است: از بیمار بپرسید چه مصرف می‌کند
unworded-unknown = { $medicine }: در فهرست داروهای این سایت نیست و دسته‌ای ندارد. مدارک بیمار فقط می‌گویند از داروساز بپرسد. تداخل‌ها بررسی نشده است.
unworded-class-only = { $medicine }: در فهرست داروهای این سایت نیست. مدارک بیمار متن دستهٔ دارویی آن را دارند.
unworded-not-reviewed = { $medicine }: متن این سایت را داروساز یا تجویزکننده بررسی نکرده است، یا موعد بررسی آن گذشته است.
unworded-other = { $medicine }: در فهرست داروهای این سایت نیست، بنابراین تداخل‌های آن بررسی نشده است.
