# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = थेरेपी
kind-medicine = दवाएँ
kind-condition = बीमारी या सेहत की समस्या
kind-skill = हुनर
kind-practical = व्यावहारिक मदद

# Whom a topic speaks to (Audience).
audience-patients = मरीज़
audience-families = परिवार
audience-everyone = सभी

# Parts that people play in care (Role).
role-therapist = थेरेपिस्ट
role-prescriber = दवा लिखने वाले व्यक्ति
role-nurse = नर्स
role-case-manager = सेवाओं का इंतज़ाम करने वाले (केस मैनेजर)
role-peer-support = समान अनुभव वाले साथी (पीयर सपोर्टर)
role-primary-care = प्राथमिक देखभाल देने वाले चिकित्सक
role-pharmacist = फ़ार्मासिस्ट
role-interpreter = दुभाषिया
role-group = समूह

# Where a visit takes place (VisitPlace).
place-office = क्लिनिक में
place-telehealth = वीडियो पर (टेलीहेल्थ)
place-phone = फ़ोन पर
place-home = घर पर
place-community = अपने इलाक़े में

# Levels of care, in our own plain names (Level).
level-primary-care = प्राथमिक देखभाल
level-outpatient = आउटपेशेंट देखभाल
level-intensive-outpatient = गहन (इंटेंसिव) आउटपेशेंट देखभाल
level-partial-hospital = दिन में अस्पताल की देखभाल (रात घर पर)
level-residential = आवासीय देखभाल
level-inpatient = अस्पताल में भर्ती

# Forms of medicines (Form).
form-tablet = गोली
form-capsule = कैप्सूल
form-film = दवा की पतली फ़िल्म (पतली पट्टी)
form-liquid = तरल दवा
form-patch = त्वचा पर लगाने वाला पैच
form-spray = स्प्रे
form-injection = इंजेक्शन
form-drops = बूँदें
form-powder = पाउडर

# What helps with taking medicines (Support).
support-refill-sync = फ़ार्मेसी से सभी दवाएँ एक ही दिन दोबारा मिलना (रीफ़िल)
support-blister-pack = दिन के हिसाब से लगाए गए ब्लिस्टर पैक
support-organizer = दिन के हिसाब से गोलियाँ रखने का डिब्बा
support-reminders = याद दिलाने वाले संदेश
support-locked-box = ताले वाला डिब्बा

# Kinds of therapy (Modality).
therapy-cbt = सोच और व्यवहार की थेरेपी (CBT)
therapy-dbt-skills = डायलेक्टिकल बिहेवियर थेरेपी (DBT) के हुनर
therapy-act = स्वीकार और संकल्प की थेरेपी (ACT)
therapy-exposure = एक्सपोज़र थेरेपी (डर का धीरे-धीरे सामना)
therapy-mi = प्रेरक बातचीत (MI)
therapy-trauma-focused = सदमे पर केंद्रित थेरेपी
therapy-ipt = आपसी संबंधों की थेरेपी (IPT)
therapy-family = परिवार थेरेपी
therapy-group = समूह थेरेपी
therapy-contingency-management = प्रोत्साहन का तरीक़ा (लक्ष्य पूरे होने पर इनाम)
therapy-peer-support = समान अनुभव वाले साथियों का सहारा

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = थायरॉइड
medical-sleep-apnea = नींद में साँस रुकना (स्लीप एपनिया)
medical-pain = दर्द
medical-low-b12 = विटामिन B12 की कमी
medical-anemia = ख़ून की कमी (एनीमिया)
medical-diabetes = मधुमेह (डायबिटीज़)
medical-heart-rhythm = दिल की धड़कन की लय
medical-asthma = दमा
medical-liver = लिवर (जिगर)
medical-kidney = किडनी (गुर्दे)
medical-pregnancy = गर्भावस्था
medical-seizures = दौरे (मिर्गी जैसे झटके)

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = कहीं और से लिखी गई
source-over-the-counter = बिना पर्ची के ख़रीदी गई
source-supplement = सप्लीमेंट
source-herbal = जड़ी-बूटी से बनी चीज़

# What a person may note down each day (DiaryItem).
diary-mood = मन की हालत (मूड)
diary-sleep = नींद
diary-cravings = तलब
diary-caffeine = कैफ़ीन
diary-panic = घबराहट के दौरे
diary-medicines = ली गई दवाएँ
diary-homework = अभ्यास (घर पर करने के लिए)

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = दुभाषिया, सामने मौजूद
interpreter-phone = दुभाषिया, फ़ोन पर
interpreter-video = दुभाषिया, वीडियो पर

# Who reads a document that a consent allows (Reader).
reader-support = सहारा देने वाले व्यक्ति
reader-primary-care = प्राथमिक देखभाल
reader-work = काम की जगह
reader-school = स्कूल या कॉलेज
reader-clinic = दूसरा क्लिनिक

# What a consent may cover (Covers).
covers-relapse_plan = तबीयत दोबारा बिगड़ने से बचाव की योजना
covers-appointments = मुलाक़ातों के समय (अपॉइंटमेंट)
covers-medications = दवाएँ
covers-goals = लक्ष्य
covers-measures = स्कोर
covers-therapy = थेरेपी
covers-practical = व्यावहारिक मदद
covers-evaluation = मूल्यांकन

# How serious it is when two medicines meet (PairSeverity).
severity-ask = अपने फ़ार्मासिस्ट से पूछें
severity-serious = गंभीर
severity-avoid = साथ में न लें

# Names of languages, as they stand within a line of text.
lang-en = अंग्रेज़ी
lang-es = स्पेनिश
lang-ar = अरबी
lang-zh-Hans = चीनी (सरलीकृत)
lang-vi = वियतनामी
lang-ru = रूसी
lang-fr = फ़्रेंच
lang-ko = कोरियाई
lang-tl = टैगालोग
lang-pt = पुर्तगाली
lang-so = सोमाली
lang-ht = हैती क्रियोल
lang-fa = फ़ारसी
lang-he = हिब्रू
lang-de = जर्मन
lang-uk = यूक्रेनी

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
