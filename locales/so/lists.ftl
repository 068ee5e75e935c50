# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = Teraabi
kind-medicine = Dawooyin
kind-condition = Xaalad caafimaad
kind-skill = Xirfad
kind-practical = Caawimaad nolol maalmeed

# Whom a topic speaks to (Audience).
audience-patients = Bukaanka
audience-families = Qoysaska
audience-everyone = Qof kasta

# Parts that people play in care (Role).
role-therapist = Teraabiste
role-prescriber = Qofka dawada qora
role-nurse = Kalkaaliye caafimaad
role-case-manager = Maareeyaha kiiska
role-peer-support = Taageere isla xaaladdan soo maray
role-primary-care = Dhakhtarka daryeelka aasaasiga ah
role-pharmacist = Farmashiiste
role-interpreter = Turjubaan
role-group = Koox

# Where a visit takes place (VisitPlace).
place-office = Rugta caafimaadka
place-telehealth = Fiidiyow (telehealth)
place-phone = Telefoon
place-home = Guriga
place-community = Bulshada dhexdeeda

# Levels of care, in our own plain names (Level).
level-primary-care = Daryeelka aasaasiga ah
level-outpatient = Daryeel bukaan-socod
level-intensive-outpatient = Daryeel bukaan-socod oo xooggan
level-partial-hospital = Isbitaal maalintii ah (barnaamij maalmeed)
level-residential = Daryeel goobta lagu noolaado
level-inpatient = Isbitaal la jiifo

# Forms of medicines (Form).
form-tablet = Kiniin
form-capsule = Kaabsal
form-film = Filim (xaashi dawo ah oo khafiif ah)
form-liquid = Dareere
form-patch = Balastar dawo ah
form-spray = Buufin
form-injection = Duritaan
form-drops = Dhibco
form-powder = Budo

# What helps with taking medicines (Support).
support-refill-sync = Dhammaan dawooyinka oo isla maalin dib loo buuxiyo
support-blister-pack = Baakado kiniinno ah oo maalin maalin loo kala saaray
support-organizer = Sanduuqa kala soocidda kiniinnada
support-reminders = Xusuusin
support-locked-box = Sanduuq quful leh

# Kinds of therapy (Modality).
therapy-cbt = Teraabiga fikirka iyo habdhaqanka (CBT)
therapy-dbt-skills = Xirfadaha teraabiga habdhaqanka ee dialectical (DBT)
therapy-act = Teraabiga aqbalidda iyo ka go'naanta (ACT)
therapy-exposure = Teraabiga tartiib loola kulmo waxa laga baqo (exposure)
therapy-mi = Wareysi dhiirrigelin ah (MI)
therapy-trauma-focused = Teraabi diiradda saara dhaawaca nafsiga (trauma)
therapy-ipt = Teraabiga xiriirka dadka (IPT)
therapy-family = Teraabiga qoyska
therapy-group = Teraabi koox ahaaneed
therapy-contingency-management = Dhiirrigelin abaalmarin ah (abaalmarin marka yool la gaaro)
therapy-peer-support = Taageerada dadka isla xaaladdan soo maray

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = Qanjirka thyroid
medical-sleep-apnea = Neefta oo hurdada ku istaagta
medical-pain = Xanuun
medical-low-b12 = Fiitamiin B12 oo hooseeya
medical-anemia = Dhiig yari
medical-diabetes = Sonkorow
medical-heart-rhythm = Garaaca wadnaha
medical-asthma = Neef (asthma)
medical-liver = Beer
medical-kidney = Kelyo
medical-pregnancy = Uur
medical-seizures = Qallal (suuxdin gariir leh)

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = Meel kale ayaa lagu qoray
source-over-the-counter = Waxaa lagu iibsaday warqad dhakhtar la'aan
source-supplement = Kaabis nafaqo
source-herbal = Dawo geedeed

# What a person may note down each day (DiaryItem).
diary-mood = Niyad
diary-sleep = Hurdo
diary-cravings = Hamuun
diary-caffeine = Kafeyn
diary-panic = Argagax kedis ah
diary-medicines = Dawooyinka la qaatay
diary-homework = Tababar (layliga guriga)

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = Turjubaan goobta jooga
interpreter-phone = Turjubaan telefoon
interpreter-video = Turjubaan fiidiyow

# Who reads a document that a consent allows (Reader).
reader-support = Qofka taageerada bixiya
reader-primary-care = Daryeelka aasaasiga ah
reader-work = Goobta shaqada
reader-school = Dugsi
reader-clinic = Rug caafimaad oo kale

# What a consent may cover (Covers).
covers-relapse_plan = Qorshaha ka hortagga soo noqoshada xanuunka
covers-appointments = Ballamo
covers-medications = Dawooyin
covers-goals = Yoolal
covers-measures = Buundooyin
covers-therapy = Teraabi
covers-practical = Caawimaad nolol maalmeed
covers-evaluation = Qiimayn

# How serious it is when two medicines meet (PairSeverity).
severity-ask = Weydii farmashiistahaaga
severity-serious = Halis ah
severity-avoid = Ha wada qaadan

# Names of languages, as they stand within a line of text.
lang-en = Ingiriisi
lang-es = Isbaanish
lang-ar = Carabi
lang-zh-Hans = Shiinays (la fududeeyay)
lang-vi = Fiyatnaamiis
lang-ru = Ruush
lang-fr = Faransiis
lang-ko = Kuuriyaan
lang-tl = Tagaalog
lang-pt = Boortaqiis
lang-so = Soomaali
lang-ht = Kiriyoolka Haiti
lang-fa = Faarisi
lang-he = Cibraani
lang-de = Jarmal
lang-uk = Yukreeniyaan

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
