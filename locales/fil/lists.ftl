# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = Therapy
kind-medicine = Mga gamot
kind-condition = Kondisyong pangkalusugan
kind-skill = Kasanayan
kind-practical = Praktikal na tulong

# Whom a topic speaks to (Audience).
audience-patients = Mga pasyente
audience-families = Mga pamilya
audience-everyone = Lahat

# Parts that people play in care (Role).
role-therapist = Therapist
role-prescriber = Nagrereseta
role-nurse = Nars
role-case-manager = Case manager
role-peer-support = Peer supporter (kapwa na may parehong karanasan)
role-primary-care = Clinician sa primary care
role-pharmacist = Pharmacist
role-interpreter = Interpreter
role-group = Grupo

# Where a visit takes place (VisitPlace).
place-office = Sa klinika
place-telehealth = Sa video (telehealth)
place-phone = Sa telepono
place-home = Sa bahay
place-community = Sa komunidad

# Levels of care, in our own plain names (Level).
level-primary-care = Primary care
level-outpatient = Pangangalagang outpatient
level-intensive-outpatient = Masinsinang pangangalagang outpatient
level-partial-hospital = Partial hospital (programang pang-araw)
level-residential = Pangangalaga habang nakatira sa pasilidad
level-inpatient = Pagkaka-confine sa ospital

# Forms of medicines (Form).
form-tablet = Tableta
form-capsule = Kapsula
form-film = Film (manipis na pirasong natutunaw)
form-liquid = Likido
form-patch = Patch
form-spray = Spray
form-injection = Iniksiyon
form-drops = Mga patak
form-powder = Pulbos

# What helps with taking medicines (Support).
support-refill-sync = Sabay-sabay sa isang araw ang lahat ng refill
support-blister-pack = Mga blister pack na nakaayos ayon sa araw
support-organizer = Lalagyan ng gamot na may hati-hati
support-reminders = Mga paalala
support-locked-box = Kahong may kandado

# Kinds of therapy (Modality).
therapy-cbt = Terapiyang cognitive behavioral (CBT)
therapy-dbt-skills = Mga kasanayan sa dialectical behavior therapy (DBT)
therapy-act = Acceptance and commitment therapy (ACT), therapy ng pagtanggap at paninindigan
therapy-exposure = Exposure therapy (unti-unting pagharap sa kinatatakutan)
therapy-mi = Motivational interviewing (MI), usapang nagpapalakas ng loob na magbago
therapy-trauma-focused = Therapy na nakatuon sa trauma
therapy-ipt = Interpersonal therapy (IPT), therapy tungkol sa mga ugnayan
therapy-family = Therapy ng pamilya
therapy-group = Therapy ng grupo
therapy-contingency-management = Contingency management (mga gantimpala sa naabot na layunin)
therapy-peer-support = Suporta mula sa kapwa na may parehong karanasan

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = Thyroid
medical-sleep-apnea = Sleep apnea
medical-pain = Pananakit
medical-low-b12 = Mababang vitamin B12
medical-anemia = Anemia
medical-diabetes = Diabetes
medical-heart-rhythm = Ritmo ng puso
medical-asthma = Hika
medical-liver = Atay
medical-kidney = Bato (kidney)
medical-pregnancy = Pagbubuntis
medical-seizures = Mga seizure (kombulsiyon)

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = Inireseta sa ibang lugar
source-over-the-counter = Binili nang walang reseta
source-supplement = Supplement
source-herbal = Produktong halamang-gamot

# What a person may note down each day (DiaryItem).
diary-mood = Mood
diary-sleep = Tulog
diary-cravings = Craving (matinding pagnanais)
diary-caffeine = Caffeine
diary-panic = Panic
diary-medicines = Mga gamot na nainom o nagamit
diary-homework = Pagsasanay (homework)

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = Interpreter na personal na naroon
interpreter-phone = Interpreter sa telepono
interpreter-video = Interpreter sa video

# Who reads a document that a consent allows (Reader).
reader-support = Taong sumusuporta
reader-primary-care = Primary care
reader-work = Pinagtatrabahuhan
reader-school = Paaralan
reader-clinic = Ibang klinika

# What a consent may cover (Covers).
covers-relapse_plan = Plano laban sa relapse
covers-appointments = Mga appointment
covers-medications = Mga gamot
covers-goals = Mga layunin
covers-measures = Mga iskor
covers-therapy = Therapy
covers-practical = Praktikal na tulong
covers-evaluation = Ebalwasyon

# How serious it is when two medicines meet (PairSeverity).
severity-ask = Tanungin ang inyong pharmacist
severity-serious = Malubha
severity-avoid = Huwag pagsamahin, kahit sa magkaibang oras

# Names of languages, as they stand within a line of text.
lang-en = Ingles
lang-es = Espanyol
lang-ar = Arabic
lang-zh-Hans = Tsino (Pinasimple)
lang-vi = Vietnamese
lang-ru = Ruso
lang-fr = Pranses
lang-ko = Koreano
lang-tl = Tagalog
lang-pt = Portuges
lang-so = Somali
lang-ht = Haitian Creole
lang-fa = Persian (Farsi)
lang-he = Hebrew
lang-de = Aleman
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
