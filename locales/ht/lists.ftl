# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = Terapi
kind-medicine = Medikaman
kind-condition = Pwoblèm sante
kind-skill = Ladrès
kind-practical = Èd pratik

# Whom a topic speaks to (Audience).
audience-patients = Pasyan
audience-families = Fanmi
audience-everyone = Tout moun

# Parts that people play in care (Role).
role-therapist = Terapet
role-prescriber = Moun ki preskri medikaman
role-nurse = Enfimyè
role-case-manager = Jesyonè ka (case manager)
role-peer-support = Moun sipò ki te viv menm eksperyans
role-primary-care = Pwofesyonèl swen prensipal
role-pharmacist = Famasyen
role-interpreter = Entèprèt
role-group = Gwoup

# Where a visit takes place (VisitPlace).
place-office = Nan klinik la
place-telehealth = Pa videyo (telesante)
place-phone = Pa telefòn
place-home = Lakay
place-community = Nan kominote a

# Levels of care, in our own plain names (Level).
level-primary-care = Swen prensipal
level-outpatient = Swen ekstèn (san dòmi nan sant lan)
level-intensive-outpatient = Swen ekstèn entansif (san dòmi nan sant lan)
level-partial-hospital = Lopital pandan lajounen (pwogram lajounen)
level-residential = Swen nan yon sant kote moun nan rete
level-inpatient = Rete entène lopital

# Forms of medicines (Form).
form-tablet = Konprime
form-capsule = Kapsil
form-film = Fim (ti fèy mens ki fonn)
form-liquid = Likid
form-patch = Pach
form-spray = Espre
form-injection = Piki
form-drops = Gout
form-powder = Poud

# What helps with taking medicines (Support).
support-refill-sync = Tout renouvèlman medikaman yo menm jou a
support-blister-pack = Plakèt medikaman ki ranje pa jou
support-organizer = Bwat pou ranje grenn medikaman
support-reminders = Rapèl
support-locked-box = Bwat ki fèmen akle

# Kinds of therapy (Modality).
therapy-cbt = Terapi kognitif konpòtmantal (CBT)
therapy-dbt-skills = Ladrès nan terapi konpòtmantal dyalektik (DBT)
therapy-act = Terapi akseptasyon ak angajman (ACT)
therapy-exposure = Terapi ekspozisyon (fè fas ti kras pa ti kras ak sa ki fè moun pè)
therapy-mi = Entèvyou motivasyonèl (MI)
therapy-trauma-focused = Terapi ki konsantre sou chòk (twomatis)
therapy-ipt = Terapi entèpèsonèl (IPT)
therapy-family = Terapi fanmi
therapy-group = Terapi an gwoup
therapy-contingency-management = Metòd rekonpans (rekonpans lè yon moun rive nan objektif li)
therapy-peer-support = Sipò moun ki te viv menm eksperyans

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = Tiwoyid
medical-sleep-apnea = Apne dòmi (souf ki kanpe nan dòmi)
medical-pain = Doulè
medical-low-b12 = Vitamin B12 ki ba
medical-anemia = Anemi
medical-diabetes = Dyabèt (sik)
medical-heart-rhythm = Ritm kè
medical-asthma = Opresyon (asm)
medical-liver = Fwa (ògàn ki nan vant)
medical-kidney = Ren (wonyon)
medical-pregnancy = Gwosès
medical-seizures = Kriz konvilsyon

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = Preskri lòt kote
source-over-the-counter = Achte san preskripsyon
source-supplement = Sipleman
source-herbal = Remèd fèy

# What a person may note down each day (DiaryItem).
diary-mood = Imè
diary-sleep = Dòmi
diary-cravings = Gwo anvi pou itilize sibstans
diary-caffeine = Kafeyin
diary-panic = Panik
diary-medicines = Medikaman mwen pran
diary-homework = Pratik (devwa)

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = Entèprèt an pèsòn
interpreter-phone = Entèprèt pa telefòn
interpreter-video = Entèprèt pa videyo

# Who reads a document that a consent allows (Reader).
reader-support = Moun ki bay sipò
reader-primary-care = Swen prensipal
reader-work = Travay
reader-school = Lekòl
reader-clinic = Lòt klinik

# What a consent may cover (Covers).
covers-relapse_plan = Plan kont rechit
covers-appointments = Randevou
covers-medications = Medikaman
covers-goals = Objektif
covers-measures = Rezilta kesyonè
covers-therapy = Terapi
covers-practical = Èd pratik
covers-evaluation = Evalyasyon

# How serious it is when two medicines meet (PairSeverity).
severity-ask = Mande famasyen ou
severity-serious = Grav
severity-avoid = Pa pran yo ansanm

# Names of languages, as they stand within a line of text.
lang-en = anglè
lang-es = panyòl
lang-ar = arab
lang-zh-Hans = chinwa (senplifye)
lang-vi = vyetnamyen
lang-ru = ris
lang-fr = franse
lang-ko = koreyen
lang-tl = tagalòg
lang-pt = pòtigè
lang-so = somali
lang-ht = kreyòl ayisyen
lang-fa = pèsan (fasi)
lang-he = ebre
lang-de = alman
lang-uk = ikrenyen

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
