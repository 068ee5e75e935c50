# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = ممکن است اینجا همهٔ آنچه { $name } مصرف می‌کند نیامده باشد.
copy-speaker = در این دستورها، هر جا از زبان «من» نوشته شده یا «شما» گفته شده است، منظور { $name } است.
copy-if-late = اگر نوبتی از دارو دیر شد: { $instruction }

# How a medicine is given.
given-copy = به { $name } داده یا تزریق می‌شود: { $amount }
given-team = به بیمار داده یا تزریق می‌شود: { $amount }
given-by-clinic-copy = در درمانگاه داده یا تزریق می‌شود: { $amount }
given-by-pharmacy-copy = در داروخانه داده یا تزریق می‌شود: { $amount }
given-by-home-nurse-copy = پرستار در خانه می‌دهد یا تزریق می‌کند: { $amount }
given-by-school-copy = در مدرسه داده یا تزریق می‌شود: { $amount }
given-by-family-copy = خانواده یا فرد پشتیبان می‌دهد یا تزریق می‌کند: { $amount }
giver-unknown-copy = کس دیگری این دارو را به { $name } می‌دهد یا تزریق می‌کند.
giver-unknown-team = فرد دیگری دارو را به بیمار می‌دهد یا تزریق می‌کند.
giver-clinic-copy = درمانگاه این دارو را می‌دهد یا تزریق می‌کند.
giver-pharmacy-copy = داروخانه این دارو را می‌دهد یا تزریق می‌کند.
giver-home-nurse-copy = پرستار در خانه این دارو را می‌دهد یا تزریق می‌کند.
giver-school-copy = کارکنان مدرسه این دارو را می‌دهند یا تزریق می‌کنند.
giver-family-copy = خانواده یا فرد پشتیبان این دارو را می‌دهد یا تزریق می‌کند.
route-under-tongue-copy = زیر زبان حل می‌شود.
route-cheek-copy = داخل لُپ نگه داشته می‌شود و همان‌جا اثر می‌کند.
route-skin-copy = روی پوست گذاشته یا مالیده می‌شود.
route-nose-copy = در بینی مصرف می‌شود.
route-nose-rescue-copy = کس دیگری آن را در بینی { $name } اسپری می‌کند.
route-inhaled-copy = با نفس به درون کشیده می‌شود.
route-injected-copy = { $name } بدون کمک دیگران آن را به خود تزریق می‌کند.
route-injected-team = تزریق توسط خود بیمار.
route-injected-rescue-copy = کس دیگری آن را به { $name } تزریق می‌کند.
route-eye-copy = در چشم چکانده یا گذاشته می‌شود.
route-ear-copy = در گوش ریخته می‌شود.
route-rectal-copy = در مقعد گذاشته می‌شود.
route-vaginal-copy = در واژن گذاشته می‌شود.
route-unknown-copy = از داروساز بپرسید چطور مصرف می‌شود.
route-unknown-team = راه مصرف ثبت نشده است.
take-by-chart-copy = مقدار: طبق جدول نوشته‌شده ({ $chart })
patch-worn-copy = { $name } هر چسب پوستی را { $span } روی پوست نگه می‌دارد.
patch-worn-team = هر چسب پوستی { $span } روی پوست می‌ماند.
patch-worn-ask-copy = از داروساز بپرسید هر چسب پوستی چه مدت روی پوست می‌ماند.
patch-worn-ask-team = مدت استفاده از چسب پوستی ثبت نشده است.
patch-old-first-copy = اول چسب قبلی برداشته می‌شود.

# Dates and changes.
late-call-today-team = موعد گذشته است: امروز با بیمار تماس بگیرید.
medicine-starts-copy = { $name } در تاریخ { DATE($on) } آن را شروع می‌کند. نه زودتر.
medicine-starts-team = تاریخ شروع: { DATE($on) }. نه زودتر.
medicine-dose-on-ask-copy = در { DATE($on) }: { $amount }. پیش از آن روز بپرسید: به جای مقدار همیشگی است، یا اضافه بر آن؟
medicine-dose-on-ask-team = در { DATE($on) }: { $amount }. ثبت نشده است که به جای مقدار همیشگی است یا اضافه بر آن. به بیمار گفته می‌شود بپرسد.
medicine-overlap-copy = { $name } تا پایان روز { DATE($on) } آن را همراه با شکل دیگر دارو مصرف می‌کند؛ این عمدی است.
medicine-overlap-team = هم‌پوشانی برنامه‌ریزی‌شده با شکل دیگر دارو تا پایان روز { DATE($on) }.
medicine-overlap-over-copy = برنامه این بود که تا پایان روز { DATE($on) } همراه با شکل دیگر دارو مصرف شود. امروز بپرسید آیا { $name } هنوز باید هر دو را مصرف کند.
medicine-overlap-over-team = هم‌پوشانی برنامه‌ریزی‌شده با شکل دیگر دارو در تاریخ { DATE($on) } تمام شد. بررسی کنید آیا هنوز هر دو مصرف می‌شوند.
medicine-not-in-pack-copy = این تغییر در بسته‌ای که در تاریخ { DATE($on) } پر شده است نیست. پیش از باز کردن آن زنگ بزنید.
medicine-not-in-pack-team = این تغییر در بسته‌ای که در تاریخ { DATE($on) } پر شده است نیست. به بیمار گفته می‌شود پیش از باز کردن آن زنگ بزند.
medicine-still-in-pack-copy = ممکن است این دارو پس از آخرین روزش هنوز در بسته‌ای باشد که در تاریخ { DATE($on) } پر شده است. پیش از باز کردن آن زنگ بزنید و بپرسید چطور این دارو را از آن بیرون بیاورید.
medicine-still-in-pack-team = ممکن است این دارو پس از آخرین روزش هنوز در بسته‌ای باشد که در تاریخ { DATE($on) } پر شده است. به بیمار گفته می‌شود پیش از باز کردن آن زنگ بزند.
step-wait-copy = نوبت‌هایی مصرف نشده، دانه، لکه یا قرمزی روی پوست دیده می‌شود، یا گفته‌اند صبر شود؟ پیش از بالا رفتن مقدار دارو زنگ بزنید.
step-wait-team = نوبت‌های مصرف‌نشده، بثورات پوستی، یا گفته شده که صبر کند: به بیمار گفته می‌شود پیش از بالا رفتن دوز زنگ بزند.

# Labels and measuring.
label-check-copy = روی برچسب باید نوشته شده باشد { $strength }. اگر این نیست، پیش از آنکه { $name } آن را مصرف کند زنگ بزنید.
label-check-team = روی برچسب باید نوشته شده باشد { $strength }. به بیمار گفته می‌شود اگر این نبود زنگ بزند.
measure-with-copy = با این وسیله اندازه‌گیری می‌شود: { $device }
measure-with-team = وسیلهٔ اندازه‌گیری: { $device }
measure-liquid-copy = با سرنگ خوراکی (سرنگ بدون سوزن) یا پیمانه‌ای که داروخانه داده است اندازه‌گیری می‌شود، هرگز با قاشق نه.
use-device-copy = با این وسیله مصرف می‌شود: { $device }
use-device-team = وسیله: { $device }
other-take-ask-copy = پیش از آنکه { $name } آن را مصرف کند بپرسید.
other-take-ask-team = دستور مصرف ثبت نشده است.

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = پیش از اولین نوبت از داروساز بپرسید.
plain-not-checked-copy = با داروهای دیگر بررسی نشده است. هر چه را { $name } مصرف می‌کند به داروساز نشان دهید.
plain-urgent-copy = سختی در نفس کشیدن یا ورم صورت: به { $number } زنگ بزنید.
plain-urgent-effects-copy = از داروساز بپرسید با چه عوارض دیگری باید فوراً کمک گرفت.
plain-for-copy = از داروساز بپرسید این دارو برای چیست.
plain-how-copy = از داروساز بپرسید چطور مصرف می‌شود.
plain-missed-dose-copy = از داروساز بپرسید اگر یک نوبت مصرف نشد چه باید کرد.
plain-common-effects-copy = از داروساز بپرسید چه عوارضی ممکن است پیش بیاید.
plain-do-not-mix-copy = از داروساز بپرسید چه چیزهایی نباید با آن مصرف شود.
plain-stopping-copy = پیش از قطع آن از تجویزکنندهٔ دارو بپرسید.
plain-storage-copy = از داروساز بپرسید کجا باید نگه داشته شود.
plain-disposal-copy = از داروساز بپرسید با باقی‌ماندهٔ آن چه باید کرد.
plain-tests-copy = از تجویزکنندهٔ دارو بپرسید چه آزمایش‌هایی لازم است.

# Headings, and sentences of the interface.
handout-team-copy = تیم درمان
handout-team-team = تیم معالج
handout-appointments-copy = قرارهای ملاقات بعدی
handout-appointments-team = ویزیت‌های پیش رو
handout-medicines-copy = داروها
handout-medicines-team = داروها
handout-goals-copy = هدف‌ها
handout-therapy-copy = روان‌درمانی
handout-scores-copy = نمره‌ها
handout-checkins-team = پیگیری‌ها
handout-steps-team = تغییر در سطح مراقبت
handout-monitoring-team = پایش
handout-interpreter-copy = رزرو شده است: { $mode } ({ $language })
evaluation-reasons-copy = دلایل مراجعه
evaluation-strengths-copy = نقاط قوت
evaluation-culture-copy = ارزش‌ها و فرهنگ
evaluation-medical-copy = موارد پزشکی که باید در نظر داشت
evaluation-history-team = سوابق
medicine-team = دارو
medicine-how-copy = روش مصرف
medicine-how-team = روش مصرف
take-ask-copy = از تجویزکنندهٔ دارو بپرسید چطور مصرف می‌شود.
take-ask-team = دستور مصرف ثبت نشده است.
medicine-missed-copy = اگر یک نوبت مصرف نشود
medicine-missed-team = نوبت مصرف‌نشده
medicine-steps-team = مراحل دوز
homework-if-stuck-copy = در صورت گیر کردن:
scores-about-copy = نمره فقط بخشی از کل ماجراست. نمرهٔ بالاتر یعنی علائم بیشتر.
score-rated-self-copy = { $name } این را پر کرده است.
score-rated-self-team = خودسنجی.
score-rated-clinician-copy = پزشک یا درمانگر این را پر کرده است.
score-rated-clinician-team = ارزیابی پزشک یا درمانگر.
practical-case-manager-copy = چه کسی در این مورد کمک می‌کند
practical-prior-authorization-copy = تأیید شرکت بیمه
relapse-coping-copy = کارهای کمک‌کننده‌ای که به دیگران نیاز ندارد
relapse-distraction-copy = آدم‌ها و جاهایی که فکر را از آن دور می‌کنند
relapse-team-copy = تیم درمان
relapse-safer-place-copy = ایمن‌تر کردن محل زندگی
zone-well-about-copy = کارهایی که { $name } ادامه می‌دهد.
zone-early-about-copy = زود دست به کار شوید. برای هر نشانه یک قدم هست.
zone-crisis-about-copy = همین حالا کمک بگیرید.
sign-when-copy = نشانه
sign-then-copy = کاری که { $name } می‌کند
