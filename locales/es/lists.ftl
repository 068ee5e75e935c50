# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = Terapia
kind-medicine = Medicinas
kind-condition = Problema de salud
kind-skill = Habilidad
kind-practical = Ayuda práctica

# Whom a topic speaks to (Audience).
audience-patients = Pacientes
audience-families = Familias
audience-everyone = Todas las personas

# Parts that people play in care (Role).
role-therapist = Terapeuta
role-prescriber = Profesional que receta
role-nurse = Enfermería
role-case-manager = Coordinación de casos
role-peer-support = Apoyo entre pares
role-primary-care = Profesional de atención primaria
role-pharmacist = Profesional de farmacia
role-interpreter = Intérprete
role-group = Grupo

# Where a visit takes place (VisitPlace).
place-office = En la clínica
place-telehealth = Por video (telesalud)
place-phone = Por teléfono
place-home = En casa
place-community = En la comunidad

# Levels of care, in our own plain names (Level).
level-primary-care = Atención primaria
level-outpatient = Atención ambulatoria
level-intensive-outpatient = Atención ambulatoria intensiva
level-partial-hospital = Hospital de día
level-residential = Programa con residencia
level-inpatient = Hospitalización

# Forms of medicines (Form).
form-tablet = Tableta
form-capsule = Cápsula
form-film = Película
form-liquid = Líquido
form-patch = Parche
form-spray = Espray
form-injection = Inyección
form-drops = Gotas
form-powder = Polvo

# What helps with taking medicines (Support).
support-refill-sync = Todos los resurtidos el mismo día
support-blister-pack = Blísteres ordenados por día
support-organizer = Pastillero
support-reminders = Recordatorios
support-locked-box = Caja con llave

# Kinds of therapy (Modality).
therapy-cbt = Terapia cognitivo-conductual (TCC)
therapy-dbt-skills = Habilidades de la terapia dialéctica conductual (DBT)
therapy-act = Terapia de aceptación y compromiso (ACT)
therapy-exposure = Terapia de exposición
therapy-mi = Entrevista motivacional (EM)
therapy-trauma-focused = Terapia centrada en el trauma
therapy-ipt = Terapia interpersonal (TIP)
therapy-family = Terapia familiar
therapy-group = Terapia de grupo
therapy-contingency-management = Manejo de contingencias (premios por metas cumplidas)
therapy-peer-support = Apoyo entre pares

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = Tiroides
medical-sleep-apnea = Apnea del sueño
medical-pain = Dolor
medical-low-b12 = Vitamina B12 baja
medical-anemia = Anemia
medical-diabetes = Diabetes
medical-heart-rhythm = Ritmo del corazón
medical-asthma = Asma
medical-liver = Hígado
medical-kidney = Riñones
medical-pregnancy = Embarazo
medical-seizures = Convulsiones

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = Con receta de otro lugar
source-over-the-counter = Se compra sin receta
source-supplement = Suplemento
source-herbal = Producto de hierbas

# What a person may note down each day (DiaryItem).
diary-mood = Estado de ánimo
diary-sleep = Sueño
diary-cravings = Ganas de consumir
diary-caffeine = Cafeína
diary-panic = Pánico
diary-medicines = Medicinas tomadas
diary-homework = Práctica (tarea)

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = Intérprete en persona
interpreter-phone = Intérprete por teléfono
interpreter-video = Intérprete por video

# Who reads a document that a consent allows (Reader).
reader-support = Persona de apoyo
reader-primary-care = Atención primaria
reader-work = Lugar de trabajo
reader-school = Escuela
reader-clinic = Otra clínica

# What a consent may cover (Covers).
covers-relapse_plan = Plan para prevenir recaídas
covers-appointments = Citas
covers-medications = Medicinas
covers-goals = Metas
covers-measures = Puntajes
covers-therapy = Terapia
covers-practical = Ayuda práctica
covers-evaluation = Evaluación

# How serious it is when two medicines meet (PairSeverity).
severity-ask = Pregunte en la farmacia
severity-serious = De cuidado
severity-avoid = No las tome juntas

# Names of languages, as they stand within a line of text.
lang-en = inglés
lang-es = español
lang-ar = árabe
lang-zh-Hans = chino (simplificado)
lang-vi = vietnamita
lang-ru = ruso
lang-fr = francés
lang-ko = coreano
lang-tl = tagalo
lang-pt = portugués
lang-so = somalí
lang-ht = criollo haitiano
lang-fa = persa (farsi)
lang-he = hebreo
lang-de = alemán
lang-uk = ucraniano

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
