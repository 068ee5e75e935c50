# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = Terapia
kind-medicine = Remédios
kind-condition = Problema de saúde
kind-skill = Habilidade
kind-practical = Ajuda prática

# Whom a topic speaks to (Audience).
audience-patients = Pacientes
audience-families = Famílias
audience-everyone = Todas as pessoas

# Parts that people play in care (Role).
role-therapist = Terapeuta
role-prescriber = Profissional que receita
role-nurse = Enfermeira ou enfermeiro
role-case-manager = Gestora ou gestor de caso
role-peer-support = Pessoa com vivência parecida, que dá apoio (apoio entre pares)
role-primary-care = Profissional da atenção primária
role-pharmacist = Farmacêutica ou farmacêutico
role-interpreter = Intérprete
role-group = Grupo

# Where a visit takes place (VisitPlace).
place-office = Na clínica
place-telehealth = Por vídeo (telessaúde)
place-phone = Por telefone
place-home = Em casa
place-community = Na comunidade (fora da clínica)

# Levels of care, in our own plain names (Level).
level-primary-care = Atenção primária
level-outpatient = Atendimento ambulatorial
level-intensive-outpatient = Atendimento ambulatorial intensivo
level-partial-hospital = Hospital-dia
level-residential = Tratamento com moradia no local
level-inpatient = Internação no hospital

# Forms of medicines (Form).
form-tablet = Comprimido
form-capsule = Cápsula
form-film = Filme (película fina)
form-liquid = Líquido
form-patch = Adesivo
form-spray = Spray
form-injection = Injeção
form-drops = Gotas
form-powder = Pó

# What helps with taking medicines (Support).
support-refill-sync = Todas as reposições no mesmo dia
support-blister-pack = Cartelas separadas por dia
support-organizer = Caixinha organizadora de comprimidos
support-reminders = Lembretes
support-locked-box = Caixa trancada à chave

# Kinds of therapy (Modality).
therapy-cbt = Terapia cognitivo-comportamental (TCC)
therapy-dbt-skills = Habilidades da terapia comportamental dialética (DBT)
therapy-act = Terapia de aceitação e compromisso (ACT)
therapy-exposure = Terapia de exposição
therapy-mi = Entrevista motivacional (EM)
therapy-trauma-focused = Terapia focada no trauma
therapy-ipt = Terapia interpessoal (TIP)
therapy-family = Terapia familiar
therapy-group = Terapia em grupo
therapy-contingency-management = Manejo de contingências (recompensas por metas cumpridas)
therapy-peer-support = Apoio entre pares

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = Tireoide
medical-sleep-apnea = Apneia do sono
medical-pain = Dor
medical-low-b12 = Vitamina B12 baixa
medical-anemia = Anemia
medical-diabetes = Diabetes
medical-heart-rhythm = Ritmo do coração
medical-asthma = Asma
medical-liver = Fígado
medical-kidney = Rins
medical-pregnancy = Gravidez
medical-seizures = Convulsões

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = Receitado em outro lugar
source-over-the-counter = Comprado sem receita
source-supplement = Suplemento
source-herbal = Produto à base de ervas

# What a person may note down each day (DiaryItem).
diary-mood = Humor
diary-sleep = Sono
diary-cravings = Vontade de usar (fissura)
diary-caffeine = Cafeína
diary-panic = Pânico
diary-medicines = Remédios tomados
diary-homework = Prática (tarefa de casa)

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = Intérprete presencial
interpreter-phone = Intérprete por telefone
interpreter-video = Intérprete por vídeo

# Who reads a document that a consent allows (Reader).
reader-support = Pessoa de apoio
reader-primary-care = Atenção primária
reader-work = Local de trabalho
reader-school = Escola
reader-clinic = Outra clínica

# What a consent may cover (Covers).
covers-relapse_plan = Plano de prevenção de recaídas
covers-appointments = Consultas
covers-medications = Remédios
covers-goals = Metas
covers-measures = Pontuações
covers-therapy = Terapia
covers-practical = Ajuda prática
covers-evaluation = Avaliação

# How serious it is when two medicines meet (PairSeverity).
severity-ask = Pergunte na farmácia
severity-serious = Grave
severity-avoid = Não tome junto

# Names of languages, as they stand within a line of text.
lang-en = inglês
lang-es = espanhol
lang-ar = árabe
lang-zh-Hans = chinês (simplificado)
lang-vi = vietnamita
lang-ru = russo
lang-fr = francês
lang-ko = coreano
lang-tl = tagalo
lang-pt = português
lang-so = somali
lang-ht = crioulo haitiano
lang-fa = persa (farsi)
lang-he = hebraico
lang-de = alemão
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
