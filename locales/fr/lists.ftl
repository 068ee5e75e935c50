# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = Thérapie
kind-medicine = Médicaments
kind-condition = Problème de santé
kind-skill = Compétence
kind-practical = Aide pratique

# Whom a topic speaks to (Audience).
audience-patients = Patients
audience-families = Familles
audience-everyone = Tout le monde

# Parts that people play in care (Role).
role-therapist = Thérapeute
role-prescriber = Personne qui prescrit
role-nurse = Infirmier ou infirmière
role-case-manager = Personne qui coordonne les soins (gestionnaire de cas)
role-peer-support = Pair-aidant ou pair-aidante (personne au vécu semblable)
role-primary-care = Médecin ou autre professionnel de soins primaires
role-pharmacist = Pharmacien ou pharmacienne
role-interpreter = Interprète
role-group = Groupe

# Where a visit takes place (VisitPlace).
place-office = À la clinique
place-telehealth = Par vidéo (télésanté)
place-phone = Par téléphone
place-home = À la maison
place-community = Hors de la clinique, dans le milieu de vie

# Levels of care, in our own plain names (Level).
level-primary-care = Soins primaires
level-outpatient = Soins ambulatoires
level-intensive-outpatient = Soins ambulatoires intensifs
level-partial-hospital = Hôpital de jour
level-residential = Soins avec hébergement
level-inpatient = Séjour à l’hôpital

# Forms of medicines (Form).
form-tablet = Comprimé
form-capsule = Capsule (gélule)
form-film = Film (fine lamelle à laisser fondre)
form-liquid = Liquide
form-patch = Patch (timbre)
form-spray = Spray
form-injection = Injection
form-drops = Gouttes
form-powder = Poudre

# What helps with taking medicines (Support).
support-refill-sync = Tous les renouvellements le même jour
support-blister-pack = Plaquettes (blisters) triées par jour
support-organizer = Pilulier
support-reminders = Rappels
support-locked-box = Boîte fermée à clé

# Kinds of therapy (Modality).
therapy-cbt = Thérapie cognitivo-comportementale (TCC)
therapy-dbt-skills = Compétences de la thérapie comportementale dialectique (TCD)
therapy-act = Thérapie d’acceptation et d’engagement (ACT)
therapy-exposure = Thérapie par exposition
therapy-mi = Entretien motivationnel (EM)
therapy-trauma-focused = Thérapie centrée sur le traumatisme
therapy-ipt = Thérapie interpersonnelle (TIP)
therapy-family = Thérapie familiale
therapy-group = Thérapie de groupe
therapy-contingency-management = Gestion des contingences (récompenses pour les objectifs atteints)
therapy-peer-support = Soutien par les pairs

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = Thyroïde
medical-sleep-apnea = Apnée du sommeil
medical-pain = Douleur
medical-low-b12 = Vitamine B12 basse
medical-anemia = Anémie
medical-diabetes = Diabète
medical-heart-rhythm = Rythme du cœur
medical-asthma = Asthme
medical-liver = Foie
medical-kidney = Reins
medical-pregnancy = Grossesse
medical-seizures = Convulsions

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = Prescrit ailleurs
source-over-the-counter = Acheté sans ordonnance
source-supplement = Complément alimentaire
source-herbal = Produit à base de plantes

# What a person may note down each day (DiaryItem).
diary-mood = Humeur
diary-sleep = Sommeil
diary-cravings = Envies de consommer
diary-caffeine = Caféine
diary-panic = Panique
diary-medicines = Médicaments pris
diary-homework = Exercices (à faire chez soi)

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = Interprète sur place
interpreter-phone = Interprète par téléphone
interpreter-video = Interprète par vidéo

# Who reads a document that a consent allows (Reader).
reader-support = Personne de soutien
reader-primary-care = Soins primaires
reader-work = Lieu de travail
reader-school = École
reader-clinic = Autre clinique

# What a consent may cover (Covers).
covers-relapse_plan = Plan de prévention des rechutes
covers-appointments = Rendez-vous
covers-medications = Médicaments
covers-goals = Objectifs
covers-measures = Scores
covers-therapy = Thérapie
covers-practical = Aide pratique
covers-evaluation = Évaluation

# How serious it is when two medicines meet (PairSeverity).
severity-ask = Demandez à la pharmacie
severity-serious = Grave
severity-avoid = Ne pas prendre ensemble

# Names of languages, as they stand within a line of text.
lang-en = anglais
lang-es = espagnol
lang-ar = arabe
lang-zh-Hans = chinois (simplifié)
lang-vi = vietnamien
lang-ru = russe
lang-fr = français
lang-ko = coréen
lang-tl = tagalog
lang-pt = portugais
lang-so = somali
lang-ht = créole haïtien
lang-fa = persan (farsi)
lang-he = hébreu
lang-de = allemand
lang-uk = ukrainien

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
