# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = روان‌درمانی
kind-medicine = داروها
kind-condition = بیماری یا مشکل سلامتی
kind-skill = مهارت
kind-practical = کمک عملی

# Whom a topic speaks to (Audience).
audience-patients = بیماران
audience-families = خانواده‌ها
audience-everyone = همه

# Parts that people play in care (Role).
role-therapist = روان‌درمانگر
role-prescriber = تجویزکنندهٔ دارو
role-nurse = پرستار
role-case-manager = مددکار هماهنگ‌کنندهٔ خدمات (کیس منیجر)
role-peer-support = پشتیبان همتا (با تجربهٔ مشابه)
role-primary-care = پزشک یا درمانگر مراقبت‌های اولیه
role-pharmacist = داروساز
role-interpreter = مترجم شفاهی
role-group = گروه

# Where a visit takes place (VisitPlace).
place-office = در درمانگاه
place-telehealth = ویدیویی (از راه دور)
place-phone = تلفنی
place-home = در خانه
place-community = در محله (بیرون از درمانگاه)

# Levels of care, in our own plain names (Level).
level-primary-care = مراقبت‌های اولیه
level-outpatient = مراقبت سرپایی
level-intensive-outpatient = مراقبت سرپایی فشرده
level-partial-hospital = بیمارستان روزانه (حضور در طول روز، شب در خانه)
level-residential = مراقبت اقامتی
level-inpatient = بستری در بیمارستان

# Forms of medicines (Form).
form-tablet = قرص
form-capsule = کپسول
form-film = ورقهٔ نازک دارو (فیلم)
form-liquid = مایع
form-patch = چسب پوستی
form-spray = اسپری
form-injection = آمپول یا تزریق
form-drops = قطره
form-powder = پودر

# What helps with taking medicines (Support).
support-refill-sync = تمدید و تحویل همهٔ داروها در یک روز
support-blister-pack = ورق‌های دارو (بلیستر) که به ترتیب روز چیده شده‌اند
support-organizer = جعبهٔ تقسیم قرص
support-reminders = یادآورها
support-locked-box = جعبهٔ قفل‌دار

# Kinds of therapy (Modality).
therapy-cbt = درمان شناختی-رفتاری (CBT)
therapy-dbt-skills = مهارت‌های رفتاردرمانی دیالکتیکی (DBT)
therapy-act = درمان مبتنی بر پذیرش و تعهد (ACT)
therapy-exposure = مواجهه‌درمانی
therapy-mi = مصاحبهٔ انگیزشی (MI)
therapy-trauma-focused = درمان متمرکز بر ضربهٔ روحی (تروما)
therapy-ipt = درمان بین‌فردی (IPT)
therapy-family = خانواده‌درمانی
therapy-group = گروه‌درمانی
therapy-contingency-management = مدیریت پاداش (پاداش برای رسیدن به هدف‌ها)
therapy-peer-support = حمایت همتایان (افراد با تجربهٔ مشابه)

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = تیروئید
medical-sleep-apnea = وقفهٔ تنفسی در خواب (آپنه)
medical-pain = درد
medical-low-b12 = کمبود ویتامین B12
medical-anemia = کم‌خونی
medical-diabetes = دیابت (قند خون)
medical-heart-rhythm = ریتم قلب
medical-asthma = آسم
medical-liver = کبد
medical-kidney = کلیه‌ها
medical-pregnancy = بارداری
medical-seizures = تشنج

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = تجویزشده در جای دیگر
source-over-the-counter = خریداری‌شده بدون نسخه
source-supplement = مکمل
source-herbal = فرآوردهٔ گیاهی

# What a person may note down each day (DiaryItem).
diary-mood = حال روحی
diary-sleep = خواب
diary-cravings = وسوسهٔ مصرف
diary-caffeine = کافئین
diary-panic = حملهٔ وحشت‌زدگی (پانیک)
diary-medicines = داروهای مصرف‌شده
diary-homework = تمرین (تکلیف خانه)

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = مترجم شفاهی حضوری
interpreter-phone = مترجم شفاهی تلفنی
interpreter-video = مترجم شفاهی ویدیویی

# Who reads a document that a consent allows (Reader).
reader-support = فرد پشتیبان
reader-primary-care = مراقبت‌های اولیه
reader-work = محل کار
reader-school = محل تحصیل
reader-clinic = درمانگاه دیگر

# What a consent may cover (Covers).
covers-relapse_plan = برنامهٔ پیشگیری از عود
covers-appointments = قرارهای ملاقات
covers-medications = داروها
covers-goals = هدف‌ها
covers-measures = نمره‌ها
covers-therapy = روان‌درمانی
covers-practical = کمک عملی
covers-evaluation = ارزیابی

# How serious it is when two medicines meet (PairSeverity).
severity-ask = از داروساز خود بپرسید
severity-serious = جدی
severity-avoid = با هم مصرف نکنید

# Names of languages, as they stand within a line of text.
lang-en = انگلیسی
lang-es = اسپانیایی
lang-ar = عربی
lang-zh-Hans = چینی (ساده‌شده)
lang-vi = ویتنامی
lang-ru = روسی
lang-fr = فرانسوی
lang-ko = کره‌ای
lang-tl = تاگالوگ
lang-pt = پرتغالی
lang-so = سومالیایی
lang-ht = کریول هائیتی
lang-fa = فارسی
lang-he = عبری
lang-de = آلمانی
lang-uk = اوکراینی

# Languages by their own names: the same in every file.
autonym-en = English
autonym-es = Español
autonym-ar = العربية
autonym-zh-Hans = 简体中文
autonym-vi = Tiếng Việt
autonym-ru = Русский
autonym-fr = Français
autonym-ko = 한국어
autonym-tl = Tagalog
autonym-pt = Português
autonym-so = Soomaali
autonym-ht = Kreyòl ayisyen
autonym-fa = فارسی
autonym-he = עברית
autonym-de = Deutsch
autonym-uk = Українська
