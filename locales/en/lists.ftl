# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = Therapy
kind-medicine = Medicines
kind-condition = Health condition
kind-skill = Skill
kind-practical = Practical help

# Whom a topic speaks to (Audience).
audience-patients = Patients
audience-families = Families
audience-everyone = Everyone

# Parts that people play in care (Role).
role-therapist = Therapist
role-prescriber = Prescriber
role-nurse = Nurse
role-case-manager = Case manager
role-peer-support = Peer supporter
role-primary-care = Primary care clinician
role-pharmacist = Pharmacist
role-interpreter = Interpreter
role-group = Group

# Where a visit takes place (VisitPlace).
place-office = At the clinic
place-telehealth = By video (telehealth)
place-phone = By phone
place-home = At home
place-community = In the community

# Levels of care, in our own plain names (Level).
level-primary-care = Primary care
level-outpatient = Outpatient care
level-intensive-outpatient = Intensive outpatient care
level-partial-hospital = Partial hospital (day program)
level-residential = Residential care
level-inpatient = Hospital stay

# Forms of medicines (Form).
form-tablet = Tablet
form-capsule = Capsule
form-film = Film
form-liquid = Liquid
form-patch = Patch
form-spray = Spray
form-injection = Injection
form-drops = Drops
form-powder = Powder

# What helps with taking medicines (Support).
support-refill-sync = All refills on the same day
support-blister-pack = Blister packs sorted by day
support-organizer = Pill organizer
support-reminders = Reminders
support-locked-box = Locked box

# Kinds of therapy (Modality).
therapy-cbt = Cognitive behavioral therapy (CBT)
therapy-dbt-skills = Dialectical behavior therapy (DBT) skills
therapy-act = Acceptance and commitment therapy (ACT)
therapy-exposure = Exposure therapy
therapy-mi = Motivational interviewing (MI)
therapy-trauma-focused = Trauma-focused therapy
therapy-ipt = Interpersonal therapy (IPT)
therapy-family = Family therapy
therapy-group = Group therapy
therapy-contingency-management = Contingency management (rewards for goals met)
therapy-peer-support = Peer support

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = Thyroid
medical-sleep-apnea = Sleep apnea
medical-pain = Pain
medical-low-b12 = Low vitamin B12
medical-anemia = Anemia
medical-diabetes = Diabetes
medical-heart-rhythm = Heart rhythm
medical-asthma = Asthma
medical-liver = Liver
medical-kidney = Kidneys
medical-pregnancy = Pregnancy
medical-seizures = Seizures

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = Prescribed elsewhere
source-over-the-counter = Bought without a prescription
source-supplement = Supplement
source-herbal = Herbal product

# What a person may note down each day (DiaryItem).
diary-mood = Mood
diary-sleep = Sleep
diary-cravings = Cravings
diary-caffeine = Caffeine
diary-panic = Panic
diary-medicines = Medicines taken
diary-homework = Practice (homework)

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = Interpreter in person
interpreter-phone = Interpreter by phone
interpreter-video = Interpreter by video

# Who reads a document that a consent allows (Reader).
reader-support = Support person
reader-primary-care = Primary care
reader-work = Workplace
reader-school = School
reader-clinic = Another clinic

# What a consent may cover (Covers).
covers-relapse_plan = Relapse plan
covers-appointments = Appointments
covers-medications = Medicines
covers-goals = Goals
covers-measures = Scores
covers-therapy = Therapy
covers-practical = Practical help
covers-evaluation = Evaluation

# How serious it is when two medicines meet (PairSeverity).
severity-ask = Ask your pharmacist
severity-serious = Serious
severity-avoid = Do not take together

# Names of languages, as they stand within a line of text.
lang-en = English
lang-es = Spanish
lang-ar = Arabic
lang-zh-Hans = Chinese (Simplified)
lang-vi = Vietnamese
lang-ru = Russian
lang-fr = French
lang-ko = Korean
lang-tl = Tagalog
lang-pt = Portuguese
lang-so = Somali
lang-ht = Haitian Creole
lang-fa = Persian (Farsi)
lang-he = Hebrew
lang-de = German
lang-uk = Ukrainian

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
