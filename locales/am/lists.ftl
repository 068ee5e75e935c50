# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = ቴራፒ
kind-medicine = መድኃኒቶች
kind-condition = የጤና ሁኔታ
kind-skill = ክህሎት
kind-practical = ተግባራዊ እርዳታ

# Whom a topic speaks to (Audience).
audience-patients = ታካሚዎች
audience-families = ቤተሰቦች
audience-everyone = ሁሉም ሰው

# Parts that people play in care (Role).
role-therapist = ቴራፒስት
role-prescriber = መድኃኒት የሚያዝ ባለሙያ
role-nurse = ነርስ
role-case-manager = የጉዳይ አስተባባሪ
role-peer-support = የአቻ ደጋፊ (በተመሳሳይ ሁኔታ ያለፈ ሰው)
role-primary-care = የመጀመሪያ ደረጃ ጤና እንክብካቤ ባለሙያ
role-pharmacist = ፋርማሲስት
role-interpreter = አስተርጓሚ
role-group = የቡድን ስብሰባ

# Where a visit takes place (VisitPlace).
place-office = በክሊኒኩ
place-telehealth = በቪዲዮ (ቴሌሄልዝ)
place-phone = በስልክ
place-home = በቤት
place-community = በማኅበረሰቡ ውስጥ

# Levels of care, in our own plain names (Level).
level-primary-care = የመጀመሪያ ደረጃ የጤና እንክብካቤ
level-outpatient = የተመላላሽ ሕክምና
level-intensive-outpatient = የተጠናከረ የተመላላሽ ሕክምና
level-partial-hospital = ከፊል የሆስፒታል ሕክምና (የቀን ፕሮግራም)
level-residential = በተቋም ውስጥ እየኖሩ የሚሰጥ ሕክምና
level-inpatient = በሆስፒታል ተኝቶ መታከም

# Forms of medicines (Form).
form-tablet = ክኒን
form-capsule = ካፕሱል
form-film = የሚሟሟ ስስ የመድኃኒት ፊልም
form-liquid = ፈሳሽ
form-patch = የቆዳ ልጥፍ
form-spray = ርጭት (ስፕሬይ)
form-injection = መርፌ
form-drops = ጠብታዎች
form-powder = ዱቄት

# What helps with taking medicines (Support).
support-refill-sync = ሁሉንም መድኃኒቶች በአንድ ቀን እንደገና መሙላት
support-blister-pack = በቀን የተለዩ የክኒን ማሸጊያዎች
support-organizer = የክኒን መደርደሪያ ሳጥን
support-reminders = አስታዋሾች
support-locked-box = የሚቆለፍ ሳጥን

# Kinds of therapy (Modality).
therapy-cbt = የአስተሳሰብ እና የባህርይ ቴራፒ (CBT)
therapy-dbt-skills = የዲያሌክቲካል ባህርይ ቴራፒ (DBT) ክህሎቶች
therapy-act = የመቀበል እና የቁርጠኝነት ቴራፒ (ACT)
therapy-exposure = የሚያስፈራ ነገርን ቀስ በቀስ የመጋፈጥ ቴራፒ (exposure)
therapy-mi = የማነሳሳት ቃለ ምልልስ (MI)
therapy-trauma-focused = በአሰቃቂ ገጠመኝ (ትራውማ) ላይ ያተኮረ ቴራፒ
therapy-ipt = የሰዎች ግንኙነት ቴራፒ (IPT)
therapy-family = የቤተሰብ ቴራፒ
therapy-group = የቡድን ቴራፒ
therapy-contingency-management = በሽልማት ማበረታታት (ለተሳኩ ግቦች የሚሰጡ ሽልማቶች)
therapy-peer-support = የአቻ ድጋፍ

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = ታይሮይድ
medical-sleep-apnea = በእንቅልፍ ጊዜ የትንፋሽ መቋረጥ
medical-pain = የሕመም ስሜት
medical-low-b12 = ዝቅተኛ ቪታሚን B12
medical-anemia = ደም ማነስ
medical-diabetes = የስኳር በሽታ
medical-heart-rhythm = የልብ ምት
medical-asthma = አስም
medical-liver = ጉበት
medical-kidney = ኩላሊት
medical-pregnancy = እርግዝና
medical-seizures = የሚጥል መንቀጥቀጥ (seizure)

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = በሌላ ቦታ የታዘዘ
source-over-the-counter = ያለ ሐኪም ማዘዣ የተገዛ
source-supplement = ተጨማሪ ንጥረ ምግብ
source-herbal = ከዕፅዋት የተዘጋጀ

# What a person may note down each day (DiaryItem).
diary-mood = ስሜት
diary-sleep = እንቅልፍ
diary-cravings = አምሮት (የመጠቀም ፍላጎት)
diary-caffeine = ካፌይን
diary-panic = ድንገተኛ ኃይለኛ ፍርሃት (panic)
diary-medicines = የተወሰዱ መድኃኒቶች
diary-homework = ልምምድ (የቤት ሥራ)

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = በአካል የሚገኝ አስተርጓሚ
interpreter-phone = በስልክ የሚያስተረጉም አስተርጓሚ
interpreter-video = በቪዲዮ የሚያስተረጉም አስተርጓሚ

# Who reads a document that a consent allows (Reader).
reader-support = ደጋፊ ሰው
reader-primary-care = የመጀመሪያ ደረጃ የጤና እንክብካቤ
reader-work = የሥራ ቦታ
reader-school = ትምህርት ቤት
reader-clinic = ሌላ ክሊኒክ

# What a consent may cover (Covers).
covers-relapse_plan = የማገርሸት መከላከያ ዕቅድ
covers-appointments = ቀጠሮዎች
covers-medications = መድኃኒቶች
covers-goals = ግቦች
covers-measures = ነጥቦች
covers-therapy = ቴራፒ
covers-practical = ተግባራዊ እርዳታ
covers-evaluation = ግምገማ

# How serious it is when two medicines meet (PairSeverity).
severity-ask = ፋርማሲስትዎን ይጠይቁ
severity-serious = አሳሳቢ
severity-avoid = ሁለቱን አብረው አይውሰዱ

# Names of languages, as they stand within a line of text.
lang-en = እንግሊዝኛ
lang-es = ስፓኒሽ
lang-ar = ዓረብኛ
lang-zh-Hans = ቻይንኛ (ቀለል ያለ)
lang-vi = ቪየትናምኛ
lang-ru = ሩስያኛ
lang-fr = ፈረንሳይኛ
lang-ko = ኮሪያኛ
lang-tl = ታጋሎግኛ
lang-pt = ፖርቱጋልኛ
lang-so = ሶማልኛ
lang-ht = የሄይቲ ክሪኦል
lang-fa = ፐርሺያኛ (ፋርሲ)
lang-he = ዕብራይስጥ
lang-de = ጀርመንኛ
lang-uk = ዩክሬንኛ

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
