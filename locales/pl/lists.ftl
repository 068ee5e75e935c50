# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = Terapia
kind-medicine = Leki
kind-condition = Problem zdrowotny
kind-skill = Umiejętność
kind-practical = Praktyczna pomoc

# Whom a topic speaks to (Audience).
audience-patients = Pacjenci
audience-families = Rodziny
audience-everyone = Wszyscy

# Parts that people play in care (Role).
role-therapist = Terapeuta
role-prescriber = Osoba, która przepisuje leki
role-nurse = Pielęgniarka lub pielęgniarz
role-case-manager = Koordynator opieki
role-peer-support = Asystent zdrowienia (osoba z podobnym doświadczeniem)
role-primary-care = Lekarz podstawowej opieki zdrowotnej
role-pharmacist = Farmaceuta
role-interpreter = Tłumacz ustny
role-group = Grupa

# Where a visit takes place (VisitPlace).
place-office = W przychodni
place-telehealth = Przez wideo (telemedycyna)
place-phone = Przez telefon
place-home = W domu
place-community = Poza przychodnią, w okolicy

# Levels of care, in our own plain names (Level).
level-primary-care = Podstawowa opieka zdrowotna
level-outpatient = Opieka ambulatoryjna
level-intensive-outpatient = Intensywna opieka ambulatoryjna
level-partial-hospital = Oddział dzienny
level-residential = Ośrodek z zamieszkaniem
level-inpatient = Pobyt w szpitalu

# Forms of medicines (Form).
form-tablet = Tabletka
form-capsule = Kapsułka
form-film = Lamelka (cienki listek, który się rozpuszcza)
form-liquid = Płyn
form-patch = Plaster
form-spray = Spray
form-injection = Zastrzyk
form-drops = Krople
form-powder = Proszek

# What helps with taking medicines (Support).
support-refill-sync = Wszystkie leki z apteki tego samego dnia
support-blister-pack = Blistry ułożone według dni
support-organizer = Pudełko na leki z przegródkami
support-reminders = Przypomnienia
support-locked-box = Pudełko zamykane na klucz

# Kinds of therapy (Modality).
therapy-cbt = Terapia poznawczo-behawioralna (CBT)
therapy-dbt-skills = Umiejętności terapii dialektyczno-behawioralnej (DBT)
therapy-act = Terapia akceptacji i zaangażowania (ACT)
therapy-exposure = Terapia ekspozycyjna
therapy-mi = Dialog motywujący (MI)
therapy-trauma-focused = Terapia skoncentrowana na traumie
therapy-ipt = Terapia interpersonalna (IPT)
therapy-family = Terapia rodzinna
therapy-group = Terapia grupowa
therapy-contingency-management = Metoda wzmocnień (nagrody za osiągnięte cele)
therapy-peer-support = Wsparcie osób z podobnym doświadczeniem

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = Tarczyca
medical-sleep-apnea = Bezdech senny
medical-pain = Ból
medical-low-b12 = Niedobór witaminy B12
medical-anemia = Niedokrwistość (anemia)
medical-diabetes = Cukrzyca
medical-heart-rhythm = Rytm serca
medical-asthma = Astma
medical-liver = Wątroba
medical-kidney = Nerki
medical-pregnancy = Ciąża
medical-seizures = Napady drgawkowe

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = Przepisane gdzie indziej
source-over-the-counter = Kupione bez recepty
source-supplement = Suplement
source-herbal = Preparat ziołowy

# What a person may note down each day (DiaryItem).
diary-mood = Nastrój
diary-sleep = Sen
diary-cravings = Głód substancji (chęć użycia)
diary-caffeine = Kofeina
diary-panic = Panika
diary-medicines = Przyjęte leki
diary-homework = Ćwiczenie (praca domowa)

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = Tłumacz na miejscu
interpreter-phone = Tłumacz przez telefon
interpreter-video = Tłumacz przez wideo

# Who reads a document that a consent allows (Reader).
reader-support = Osoba wspierająca
reader-primary-care = Podstawowa opieka zdrowotna
reader-work = Miejsce pracy
reader-school = Szkoła
reader-clinic = Inna przychodnia

# What a consent may cover (Covers).
covers-relapse_plan = Plan na wypadek nawrotu
covers-appointments = Wizyty
covers-medications = Leki
covers-goals = Cele
covers-measures = Wyniki kwestionariuszy
covers-therapy = Terapia
covers-practical = Praktyczna pomoc
covers-evaluation = Ocena stanu

# How serious it is when two medicines meet (PairSeverity).
severity-ask = Proszę zapytać farmaceutę
severity-serious = Poważne
severity-avoid = Nie przyjmować razem

# Names of languages, as they stand within a line of text.
lang-en = angielski
lang-es = hiszpański
lang-ar = arabski
lang-zh-Hans = chiński (uproszczony)
lang-vi = wietnamski
lang-ru = rosyjski
lang-fr = francuski
lang-ko = koreański
lang-tl = tagalski
lang-pt = portugalski
lang-so = somalijski
lang-ht = kreolski haitański
lang-fa = perski (farsi)
lang-he = hebrajski
lang-de = niemiecki
lang-uk = ukraiński

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
