# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = العلاج النفسي
kind-medicine = الأدوية
kind-condition = حالة صحية
kind-skill = المهارات
kind-practical = مساعدة عملية

# Whom a topic speaks to (Audience).
audience-patients = المرضى
audience-families = العائلات
audience-everyone = الجميع

# Parts that people play in care (Role).
role-therapist = المعالج النفسي
role-prescriber = من يصف الدواء
role-nurse = التمريض
role-case-manager = منسق الحالة
role-peer-support = داعم من الأقران
role-primary-care = طبيب الرعاية الأولية
role-pharmacist = الصيدلي
role-interpreter = المترجم الفوري
role-group = المجموعة

# Where a visit takes place (VisitPlace).
place-office = في العيادة
place-telehealth = عبر الفيديو (عن بُعد)
place-phone = عبر الهاتف
place-home = في المنزل
place-community = في الحي أو المجتمع

# Levels of care, in our own plain names (Level).
level-primary-care = الرعاية الأولية
level-outpatient = رعاية خارجية من دون مبيت
level-intensive-outpatient = رعاية خارجية مكثفة
level-partial-hospital = مستشفى نهاري من دون مبيت
level-residential = رعاية مع إقامة
level-inpatient = رعاية داخل المستشفى مع المبيت

# Forms of medicines (Form).
form-tablet = قرص
form-capsule = كبسولة
form-film = شريحة رقيقة
form-liquid = سائل
form-patch = لصقة
form-spray = بخاخ
form-injection = حقنة
form-drops = قطرات
form-powder = مسحوق

# What helps with taking medicines (Support).
support-refill-sync = صرف كل الأدوية في اليوم نفسه
support-blister-pack = أشرطة دواء مرتبة حسب الأيام
support-organizer = علبة لتنظيم الأقراص
support-reminders = تذكيرات
support-locked-box = صندوق مقفل

# Kinds of therapy (Modality).
therapy-cbt = العلاج السلوكي المعرفي (CBT)
therapy-dbt-skills = مهارات العلاج السلوكي الجدلي (DBT)
therapy-act = العلاج بالقبول والالتزام (ACT)
therapy-exposure = العلاج بالتعرض
therapy-mi = المقابلة التحفيزية (MI)
therapy-trauma-focused = علاج يركز على الصدمة النفسية
therapy-ipt = العلاج النفسي للعلاقات بين الأشخاص (IPT)
therapy-family = العلاج الأسري
therapy-group = العلاج الجماعي
therapy-contingency-management = برنامج المكافآت عند بلوغ الأهداف
therapy-peer-support = دعم الأقران

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = الغدة الدرقية
medical-sleep-apnea = انقطاع النفس أثناء النوم
medical-pain = الألم
medical-low-b12 = نقص فيتامين B12
medical-anemia = فقر الدم
medical-diabetes = السكري
medical-heart-rhythm = نظم القلب
medical-asthma = الربو
medical-liver = الكبد
medical-kidney = الكليتان
medical-pregnancy = الحمل
medical-seizures = نوبات التشنج

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = موصوف في مكان آخر
source-over-the-counter = من دون وصفة طبية
source-supplement = مكمل غذائي
source-herbal = منتج عشبي

# What a person may note down each day (DiaryItem).
diary-mood = المزاج
diary-sleep = النوم
diary-cravings = الرغبة الشديدة في الاستخدام
diary-caffeine = الكافيين
diary-panic = الهلع
diary-medicines = الأدوية التي أخذتها
diary-homework = التمرين بين الجلسات

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = مترجم فوري حاضر معك
interpreter-phone = مترجم فوري عبر الهاتف
interpreter-video = مترجم فوري عبر الفيديو

# Who reads a document that a consent allows (Reader).
reader-support = الشخص الداعم
reader-primary-care = الرعاية الأولية
reader-work = مكان العمل
reader-school = المدرسة
reader-clinic = عيادة أخرى

# What a consent may cover (Covers).
covers-relapse_plan = خطة الوقاية من الانتكاسة
covers-appointments = المواعيد
covers-medications = الأدوية
covers-goals = الأهداف
covers-measures = الدرجات
covers-therapy = العلاج النفسي
covers-practical = المساعدة العملية
covers-evaluation = التقييم

# How serious it is when two medicines meet (PairSeverity).
severity-ask = اسأل الصيدلي
severity-serious = خطير
severity-avoid = لا تأخذهما معًا

# Names of languages, as they stand within a line of text.
lang-en = الإنجليزية
lang-es = الإسبانية
lang-ar = العربية
lang-zh-Hans = الصينية (المبسطة)
lang-vi = الفيتنامية
lang-ru = الروسية
lang-fr = الفرنسية
lang-ko = الكورية
lang-tl = التاغالوغية
lang-pt = البرتغالية
lang-so = الصومالية
lang-ht = الكريولية الهايتية
lang-fa = الفارسية
lang-he = العبرية
lang-de = الألمانية
lang-uk = الأوكرانية

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
