# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = رفتن به متن اصلی
nav-label = بخش‌های این سایت
languages-label = این صفحه به زبان‌های دیگر
help-now = کمک فوری
menu-label = منو
draft-short = پیش‌نویس
breadcrumb-label = شما اینجا هستید
page-contents = در این صفحه
page-previous = صفحهٔ قبلی
page-next = صفحهٔ بعدی
nav-home = شروع
nav-topics = موضوع‌ها
nav-programs = برنامه‌های درمانی
nav-compare = مقایسهٔ برنامه‌ها
nav-glossary = واژه‌هایی که به کار می‌بریم
nav-search = جستجو
draft-mark = پیش‌نویس، نه برای بیماران. این متن هنوز امضا و تأیید نشده است.
draft-unsigned = خط نقطه‌چین: هنوز امضا نشده است.
draft-crisis-lines = هنوز کسی در این سایت همهٔ این شماره‌های کمک در بحران را بررسی نکرده است.
signed-by = امضاکنندگان ترجمه: { LIST($roles) }. آخرین امضا: { DATE($on) }.
signed-mixed = هر کلمهٔ این ترجمه را کسی امضا کرده است که مسئول آن است. آخرین امضا: { DATE($on) }.
signer-translator = یک مترجم
signer-reviser = مترجم دومی که هر دو متن را با هم مقایسه کرده است
signer-clinician = پزشک یا درمانگری که این زبان را می‌خواند
chooser-enter = به فارسی بخوانید
crisis-heading = اگر همین حالا به کمک نیاز دارید
box-do-not-wait = صبر نکنید: همین حالا اقدام کنید
box-call-today = امروز به تیم درمان خود زنگ بزنید
box-tip = خوب است بدانید
box-try-this = این را امتحان کنید
box-do = این کارها را بکنید
box-do-not = این کارها را نکنید
box-steps = قدم به قدم
yes = بله
no = خیر
not-stated = گفته نشده

# First page, lists and the page that is not there.
front-intro = اطلاعات ساده دربارهٔ روان‌درمانی، داروها و مراقبت، تا خودتان یا همراه کسی که به او اعتماد دارید بخوانید.
front-topics = متن‌های کوتاه دربارهٔ روان‌درمانی‌ها، داروها، مهارت‌ها و کمک‌های عملی.
front-programs = هر برنامه چه خدماتی دارد و چطور با آن تماس بگیرید.
front-compare = پرسش‌های یکسان از همهٔ برنامه‌ها، کنار هم.
front-glossary = معنی واژه‌های این صفحه‌ها.
topics-intro = آنچه را اکنون لازم دارید بخوانید. پرسش‌هایتان را به ویزیت بعدی بیاورید.
programs-intro = پرسش‌های همهٔ برنامه‌ها یکسان است. جلوی آنچه برنامه نگفته است، نوشته‌ایم «گفته نشده».
glossary-intro = واژه‌هایی که به کار می‌بریم، به زبان ساده.
search-intro = همهٔ آنچه در این سایت هست، در یک فهرست.
search-label = دنبال چه می‌گردید؟
search-results = یافته‌ها
search-nothing = چیزی پیدا نشد. واژهٔ دیگری را امتحان کنید، یا فهرست را ببینید.
not-found-title = این صفحه اینجا نیست
not-found-text = شاید نشانی اشتباه باشد، یا صفحه جابه‌جا شده باشد.

# Topics.
topic-sources = این اطلاعات از کجا آمده است

# Programs and their comparison.
programs-compare = مقایسهٔ همهٔ برنامه‌ها
program-contact = چطور با این برنامه تماس بگیرید
program-phone = تلفن
program-address = نشانی
program-hours = ساعت‌های کار
program-website = وب‌سایت
comparison-intro = از همهٔ برنامه‌ها پرسش‌های یکسان پرسیده‌ایم. هیچ برنامه‌ای رتبه‌بندی نشده است. «گفته نشده» به معنی «خیر» نیست: بپرسید.
compare-caption = پاسخ‌های هر برنامه
compare-question = پرسش
compare-as-of = مربوط به چه تاریخی، و به گفتهٔ چه کسی
filter-legend = چه چیزی برای شما مهم است؟
filter-about = آنچه را لازم دارید علامت بزنید. برنامه‌هایی که به آن «خیر» گفته‌اند پنهان می‌شوند. برنامه‌هایی که چیزی نگفته‌اند همچنان دیده می‌شوند: از آن‌ها بپرسید.
filter-note = شاید به دلیل آنچه علامت زده‌اید، بعضی برنامه‌ها پنهان شده باشند.
compare-choose = کدام برنامه‌ها را می‌خواهید ببینید؟
compare-choose-about = برنامه‌هایی را علامت بزنید تا فقط همان‌ها را ببینید. اگر هیچ‌کدام را علامت نزنید، همه را می‌بینید.
program-questions = پرسش‌هایی برای این برنامه
questions-asked-on = تاریخی که پرسیدم:
questions-answered-by = چه کسی پاسخ داد:
questions-own = پرسش‌های خودم
questions-back = این برنامه چه می‌گوید

# Handout: headings.
handout-title = برنامهٔ مراقبت من
handout-team = تیم درمان من
handout-appointments = ویزیت‌های بعدی من
handout-medicines = داروهای من
handout-goals = هدف‌های من
handout-therapy = روان‌درمانی من
handout-checkins = چند وقت یک بار با هم در تماس هستیم
handout-scores = نمره‌های من
handout-signs = نشانه‌هایی که باید حواسم به آن‌ها باشد
handout-steps = چه وقت مقدار مراقبت را تغییر می‌دهیم
handout-step-up = حمایت بیشتر
handout-step-down = تماس و ویزیت با دفعات کمتر
handout-monitoring = چه چیزهایی را بررسی می‌کنیم، و چرا
handout-monitoring-about = این بررسی‌ها درمان را ایمن نگه می‌دارند. هرگز تنبیه نیستند.
handout-diary = آنچه هر روز یادداشت می‌کنم
handout-practical = چه چیزهایی اجرای برنامه را ممکن می‌کند
handout-evaluation = این برنامه بر چه پایه‌ای است
handout-questions = پرسش‌های من برای ویزیت بعدی
handout-topics = برای خواندن
sheet-medicines = آنچه باید دربارهٔ داروهایم بدانم
sheet-each-medicine = دربارهٔ هر یک از داروهایم
sheet-rights = حقوق من
core-advice = بایدها و نبایدها
core-helpers = چه کسانی کمک می‌کنند
evaluation-reasons = چرا به اینجا آمدم
evaluation-history = پیش از این چه پیش آمده است
evaluation-strengths = آنچه می‌توانم به آن تکیه کنم
evaluation-culture = آنچه برایم مهم است
evaluation-medical = موارد پزشکی که باید در نظر داشت
evaluation-allergies = حساسیت‌ها

# Handout: medicines.
medicine = دارو
time-morning = صبح
time-noon = ظهر
time-evening = سر شب
time-bedtime = وقت خواب
time-none = در این وقت هیچ
take-ask = از تجویزکنندهٔ دارو بپرسید این را چطور مصرف کنید.
medicine-for = برای چه:
medicine-always = همیشه به یاد داشته باشید
medicine-urgent = فوراً کمک بگیرید
medicine-steps = مراحل برنامه‌ریزی‌شده
medicine-how = روش مصرف
medicine-missed = اگر یک نوبت را مصرف نکنم
medicine-common = عوارض شایع: صبر کنید، و به ما بگویید
medicine-mix = با این‌ها مصرف نکنید
medicine-stopping = قطع دارو
medicine-storage = کجا نگه داریم
medicine-disposal = با باقی‌ماندهٔ دارو چه کنیم
medicine-benefits = چطور می‌تواند کمک کند
medicine-tests = آزمایش‌ها
medicine-supports = چه چیزی مصرف آن را آسان‌تر می‌کند
medicine-reported = آنچه به تیمم گفته‌ام
medicine-others-ask = تمام این فهرست را به داروساز خود نشان دهید و بپرسید کدام‌ها را می‌توان با هم مصرف کرد.
medicine-changed = چه چیزی تغییر کرد

# Handout: therapy, scores, visits, practical matters.
therapy-groups = گروه‌ها
therapy-homework = تمرین:
homework-when = چه وقت:
homework-if-stuck = اگر گیر کنم:
scores-about = نمره فقط بخشی از کل ماجراست. نمرهٔ بالاتر یعنی علائم بیشتر. دربارهٔ آن با تیم خود صحبت کنید.
score-day = روز
score-total = جمع نمره
score-band = شرح نمره
score-no-bands = برای این نمره‌ها توصیفی نمی‌نویسیم، چون پژوهشی دربارهٔ این ویرایش از پرسش‌نامه نمی‌شناسیم.
score-rated-self = این را خودم پر کردم.
score-rated-clinician = این را پزشک یا درمانگرم پر کرد.
appointment-day = روز
appointment-time = ساعت
appointment-with = با
appointment-place = کجا
practical-transport = رفت‌وآمد
practical-childcare = نگهداری از کودک
practical-evening-hours = ویزیت در عصر و شب
practical-telehealth = ویزیت ویدیویی
practical-cost = هزینه
practical-prior-authorization = تأیید شرکت بیمهٔ من
practical-work-or-school = کار یا تحصیل
practical-housing = مسکن
practical-employment = پیدا کردن کار
practical-case-manager = چه کسی در این مورد کمک می‌کند

# Relapse plan.
relapse-title = برنامهٔ من برای خوب ماندن
relapse-triggers = چه چیزهایی می‌تواند آن را شروع کند
relapse-coping = کارهایی که خودم می‌توانم انجام دهم
relapse-distraction = آدم‌ها و جاهایی که فکرم را از آن دور می‌کنند
relapse-boosters = حمایت بیشتر در هفته‌های سخت
relapse-people = کسانی که می‌توانم از آن‌ها کمک بخواهم
relapse-team = تیم درمان من
relapse-safer-place = ایمن‌تر کردن محل زندگی‌ام
relapse-naloxone = نالوکسان (naloxone) کجاست
zone-well = خوب ماندن
zone-well-about = این کارها را ادامه می‌دهم.
zone-early = نشانه‌های اولیه
zone-early-about = زود دست به کار می‌شوم. برای هر نشانه یک قدم هست.
zone-crisis = بحران
zone-crisis-about = همین حالا کمک می‌گیرم.
sign-when = وقتی متوجه این می‌شوم
sign-then = این کار را می‌کنم

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = کارت جیبی من
wallet-fold = خط پیوسته را ببُرید. از روی خط‌چین‌ها تا کنید.
wallet-contacts = کسانی که می‌توانم به آن‌ها زنگ بزنم
wallet-taller = این کارت از کارت بانکی بلندتر است، چون یکی از متن‌های آن طولانی است.

# Diary: a sheet for one week, filled in by hand.
diary-title = هفتهٔ من
diary-about = هر روز کمی بنویسید و این برگه را به ویزیت بعدی بیاورید. هیچ پاسخی اشتباه نیست.
diary-week-of = هفته‌ای که شروع آن:
diary-what = آنچه یادداشت می‌کنم
diary-tick-medicines = داروها: پس از مصرف علامت بزنید
diary-tick-homework = تمرین: پس از انجام علامت بزنید
diary-hint-mood = 0 یعنی خیلی بد، 10 یعنی خیلی خوب
diary-hint-sleep = ساعت‌های خواب
diary-hint-cravings = 0 یعنی هیچ، 10 یعنی خیلی شدید
diary-hint-caffeine = فنجان
diary-hint-panic = تعداد دفعات
diary-helped = این هفته چه چیزی کمک کرد
diary-next-visit = آنچه می‌خواهم در ویزیت بعدی دربارهٔ آن صحبت کنم

# Charts of scores.
chart-more-symptoms = بالاتر: علائم بیشتر

# Paper.
qr-about = این صفحه را در اینترنت بخوانید:
bilingual-about = دو زبان کنار هم، برای خواندن با هم. شمارهٔ یکسان کنار جمله‌های یکسان آمده است.
print-pdf = برای چاپ (PDF)
print-large = چاپ درشت (PDF)
print-bilingual = دو زبان کنار هم (PDF)
print-leaflet = بروشور تاشو (PDF)
leaflet-fold = دورو چاپ کنید، با برگرداندن از لبهٔ کوتاه. از روی علامت‌های کوچک تا کنید، مثل بادبزن.

# Handout: saying it back, and what to ask.
teach-back = به زبان خودم
teach-back-about = چه مصرف می‌کنم و چه وقت، و اگر سخت شود چه می‌کنم. این‌ها را با تیمم مرور می‌کنم.
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = قرار ملاقات

# For the care team.
team-title = خلاصهٔ هماهنگی
team-born = تاریخ تولد
team-record-number = شمارهٔ پرونده
team-changes = چه چیزی تغییر کرد
team-effects = عوارض جانبی که بیمار گزارش کرده است
team-pairs = داروهایی که باید با هم بررسی شوند
team-pairs-about = این‌ها جفت‌هایی است که این سایت می‌شناسد. جفت‌های دیگری هم ممکن است مهم باشند: از داروساز بپرسید.
team-consents = چه کسان دیگری اجازه دارند چه چیزی را بدانند
team-questions = پرسش‌های بیمار

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = اطلاعات به‌اشتراک‌گذاشته‌شده
copy-scope = این رونوشت چه چیزهایی را می‌تواند در بر بگیرد
copy-not-more = فقط آنچه را در بر می‌گیرد که خود فرد با در میان گذاشتن آن موافقت کرده است.
letter-title = نامه
letter-visits = قرارهای ملاقات
letter-needs = چه چیزی کمک می‌کند
letter-from = از طرف
letter-signature = امضا
letter-not-more = این فرد با در میان گذاشتن همین‌ها موافقت کرده است و نه بیشتر.
