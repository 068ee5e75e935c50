# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = Therapie
kind-medicine = Medikamente
kind-condition = Erkrankung
kind-skill = Fertigkeit
kind-practical = Praktische Hilfe

# Whom a topic speaks to (Audience).
audience-patients = Patientinnen und Patienten
audience-families = Familien
audience-everyone = Alle

# Parts that people play in care (Role).
role-therapist = Therapeutin oder Therapeut
role-prescriber = Verschreibende Fachkraft
role-nurse = Pflegefachkraft
role-case-manager = Fallmanagerin oder Fallmanager
role-peer-support = Genesungsbegleiterin oder Genesungsbegleiter (Peer)
role-primary-care = Hausärztin, Hausarzt oder andere Fachkraft der hausärztlichen Versorgung
role-pharmacist = Apothekerin oder Apotheker
role-interpreter = Dolmetscherin oder Dolmetscher
role-group = Gruppe

# Where a visit takes place (VisitPlace).
place-office = In der Praxis
place-telehealth = Per Video
place-phone = Am Telefon
place-home = Zu Hause
place-community = Im Wohnumfeld

# Levels of care, in our own plain names (Level).
level-primary-care = Hausärztliche Versorgung
level-outpatient = Ambulante Behandlung
level-intensive-outpatient = Intensive ambulante Behandlung
level-partial-hospital = Tagesklinik
level-residential = Behandlung mit Wohnen in der Einrichtung
level-inpatient = Krankenhausaufenthalt

# Forms of medicines (Form).
form-tablet = Tablette
form-capsule = Kapsel
form-film = Schmelzfilm
form-liquid = Flüssigkeit
form-patch = Pflaster
form-spray = Spray
form-injection = Spritze
form-drops = Tropfen
form-powder = Pulver

# What helps with taking medicines (Support).
support-refill-sync = Alle Folgerezepte am selben Tag
support-blister-pack = Blisterpackungen, nach Tagen sortiert
support-organizer = Tablettenbox
support-reminders = Erinnerungen
support-locked-box = Abgeschlossene Box

# Kinds of therapy (Modality).
therapy-cbt = Kognitive Verhaltenstherapie (KVT)
therapy-dbt-skills = Fertigkeiten aus der Dialektisch-Behavioralen Therapie (DBT)
therapy-act = Akzeptanz- und Commitment-Therapie (ACT)
therapy-exposure = Expositionstherapie
therapy-mi = Motivierende Gesprächsführung (MI)
therapy-trauma-focused = Traumafokussierte Therapie
therapy-ipt = Interpersonelle Therapie (IPT)
therapy-family = Familientherapie
therapy-group = Gruppentherapie
therapy-contingency-management = Kontingenzmanagement (Belohnungen für erreichte Ziele)
therapy-peer-support = Genesungsbegleitung (Peer-Unterstützung)

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = Schilddrüse
medical-sleep-apnea = Schlafapnoe
medical-pain = Schmerzen
medical-low-b12 = Zu wenig Vitamin B12
medical-anemia = Blutarmut
medical-diabetes = Diabetes
medical-heart-rhythm = Herzrhythmus
medical-asthma = Asthma
medical-liver = Leber
medical-kidney = Nieren
medical-pregnancy = Schwangerschaft
medical-seizures = Krampfanfälle

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = Woanders verschrieben
source-over-the-counter = Ohne Rezept gekauft
source-supplement = Nahrungsergänzungsmittel
source-herbal = Pflanzliches Mittel

# What a person may note down each day (DiaryItem).
diary-mood = Stimmung
diary-sleep = Schlaf
diary-cravings = Verlangen (Suchtdruck)
diary-caffeine = Koffein
diary-panic = Panik
diary-medicines = Genommene Medikamente
diary-homework = Übung (zu Hause)

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = Dolmetschen vor Ort
interpreter-phone = Dolmetschen am Telefon
interpreter-video = Dolmetschen per Video

# Who reads a document that a consent allows (Reader).
reader-support = Vertrauensperson
reader-primary-care = Hausärztliche Versorgung
reader-work = Arbeitsplatz
reader-school = Schule
reader-clinic = Andere Praxis

# What a consent may cover (Covers).
covers-relapse_plan = Plan zur Vorbeugung von Rückfällen
covers-appointments = Termine
covers-medications = Medikamente
covers-goals = Ziele
covers-measures = Punktwerte
covers-therapy = Therapie
covers-practical = Praktische Hilfe
covers-evaluation = Einschätzung durch das Team

# How serious it is when two medicines meet (PairSeverity).
severity-ask = In der Apotheke fragen
severity-serious = Schwerwiegend
severity-avoid = Nicht zusammen nehmen

# Names of languages, as they stand within a line of text.
lang-en = Englisch
lang-es = Spanisch
lang-ar = Arabisch
lang-zh-Hans = Chinesisch (vereinfacht)
lang-vi = Vietnamesisch
lang-ru = Russisch
lang-fr = Französisch
lang-ko = Koreanisch
lang-tl = Tagalog
lang-pt = Portugiesisch
lang-so = Somali
lang-ht = Haitianisch-Kreolisch
lang-fa = Persisch (Farsi)
lang-he = Hebräisch
lang-de = Deutsch
lang-uk = Ukrainisch

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
