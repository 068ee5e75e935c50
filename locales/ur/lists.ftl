# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = تھراپی
kind-medicine = دوائیں
kind-condition = بیماری یا صحت کا مسئلہ
kind-skill = مہارت
kind-practical = عملی مدد

# Whom a topic speaks to (Audience).
audience-patients = مریض
audience-families = خاندان
audience-everyone = سب

# Parts that people play in care (Role).
role-therapist = تھراپسٹ
role-prescriber = نسخہ لکھنے والے معالج
role-nurse = نرس
role-case-manager = خدمات کا انتظام کرنے والے (کیس منیجر)
role-peer-support = ہم تجربہ ساتھی (پیئر سپورٹر)
role-primary-care = بنیادی طبی دیکھ بھال کے معالج
role-pharmacist = فارماسسٹ
role-interpreter = ترجمان
role-group = گروپ

# Where a visit takes place (VisitPlace).
place-office = کلینک میں
place-telehealth = ویڈیو پر (ٹیلی ہیلتھ)
place-phone = فون پر
place-home = گھر پر
place-community = اپنے علاقے میں

# Levels of care, in our own plain names (Level).
level-primary-care = بنیادی طبی دیکھ بھال
level-outpatient = آؤٹ پیشنٹ دیکھ بھال
level-intensive-outpatient = بھرپور (انٹینسو) آؤٹ پیشنٹ دیکھ بھال
level-partial-hospital = دن کے وقت ہسپتال کی دیکھ بھال (رات گھر پر)
level-residential = رہائشی دیکھ بھال
level-inpatient = ہسپتال میں داخلہ

# Forms of medicines (Form).
form-tablet = گولی
form-capsule = کیپسول
form-film = دوا کی پتلی فلم (باریک پٹی)
form-liquid = مائع دوا
form-patch = اسکن پیچ (جلد پر چپکانے والی دوا)
form-spray = اسپرے
form-injection = انجیکشن
form-drops = قطرے
form-powder = پاؤڈر

# What helps with taking medicines (Support).
support-refill-sync = فارمیسی سے تمام دوائیں ایک ہی دن دوبارہ ملنا (ری فل)
support-blister-pack = دن کے حساب سے ترتیب دیے گئے بلسٹر پیک
support-organizer = گولیاں ترتیب سے رکھنے کا ڈبہ
support-reminders = یاد دہانیاں
support-locked-box = تالے والا ڈبہ

# Kinds of therapy (Modality).
therapy-cbt = سوچ اور رویے کی تھراپی (CBT)
therapy-dbt-skills = ڈائلیکٹیکل بیہیویئر تھراپی (DBT) کی مہارتیں
therapy-act = قبولیت اور عزم کی تھراپی (ACT)
therapy-exposure = ایکسپوژر تھراپی (ڈر کا آہستہ آہستہ سامنا)
therapy-mi = حوصلہ بڑھانے والی گفتگو (MI)
therapy-trauma-focused = صدمے پر مرکوز تھراپی
therapy-ipt = باہمی تعلقات کی تھراپی (IPT)
therapy-family = خاندانی تھراپی
therapy-group = گروپ تھراپی
therapy-contingency-management = ترغیبی انعام کا طریقہ (مقصد پورا ہونے پر انعام)
therapy-peer-support = ہم تجربہ ساتھیوں کی مدد

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = تھائیرائیڈ
medical-sleep-apnea = نیند میں سانس رکنا (سلیپ ایپنیا)
medical-pain = درد
medical-low-b12 = وٹامن B12 کی کمی
medical-anemia = خون کی کمی
medical-diabetes = ذیابیطس (شوگر)
medical-heart-rhythm = دل کی دھڑکن کا ردھم
medical-asthma = دمہ
medical-liver = جگر
medical-kidney = گردے
medical-pregnancy = حمل
medical-seizures = دورے (مرگی جیسے جھٹکے)

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = کہیں اور سے لکھی گئی
source-over-the-counter = بغیر نسخے خریدی گئی
source-supplement = سپلیمنٹ
source-herbal = جڑی بوٹیوں سے بنی چیز

# What a person may note down each day (DiaryItem).
diary-mood = موڈ (دل کی کیفیت)
diary-sleep = نیند
diary-cravings = شدید طلب
diary-caffeine = کیفین
diary-panic = گھبراہٹ کے دورے
diary-medicines = لی گئی دوائیں
diary-homework = مشق (گھر پر کرنے کے لیے)

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = ترجمان، آمنے سامنے
interpreter-phone = ترجمان، فون پر
interpreter-video = ترجمان، ویڈیو پر

# Who reads a document that a consent allows (Reader).
reader-support = مددگار شخص
reader-primary-care = بنیادی طبی دیکھ بھال
reader-work = کام کی جگہ
reader-school = تعلیمی ادارہ
reader-clinic = دوسرا کلینک

# What a consent may cover (Covers).
covers-relapse_plan = طبیعت دوبارہ بگڑنے سے بچاؤ کا منصوبہ
covers-appointments = ملاقاتوں کے اوقات (اپائنٹمنٹ)
covers-medications = دوائیں
covers-goals = مقاصد
covers-measures = اسکور
covers-therapy = تھراپی
covers-practical = عملی مدد
covers-evaluation = جائزہ

# How serious it is when two medicines meet (PairSeverity).
severity-ask = اپنے فارماسسٹ سے پوچھیں
severity-serious = سنگین
severity-avoid = ایک ساتھ نہ لیں

# Names of languages, as they stand within a line of text.
lang-en = انگریزی
lang-es = ہسپانوی
lang-ar = عربی
lang-zh-Hans = چینی (آسان رسم الخط)
lang-vi = ویتنامی
lang-ru = روسی
lang-fr = فرانسیسی
lang-ko = کوریائی
lang-tl = ٹیگالوگ
lang-pt = پرتگالی
lang-so = صومالی
lang-ht = ہیٹی کریول
lang-fa = فارسی
lang-he = عبرانی
lang-de = جرمن
lang-uk = یوکرینی

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
