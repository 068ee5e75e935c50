# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = Aller au texte principal
nav-label = Parties de ce site
languages-label = Cette page dans d’autres langues
help-now = De l’aide maintenant
menu-label = Menu
draft-short = Brouillon
breadcrumb-label = Vous êtes ici
page-contents = Sur cette page
page-previous = Page précédente
page-next = Page suivante
nav-home = Accueil
nav-topics = Sujets
nav-programs = Programmes
nav-compare = Comparer les programmes
nav-glossary = Les mots que nous utilisons
nav-search = Rechercher
draft-mark = Brouillon, pas pour les patients. Ce texte n’a pas encore été validé par une signature.
draft-unsigned = Ligne pointillée : pas encore signé.
draft-crisis-lines = Aucune personne de ce site n’a encore vérifié tous ces numéros d’aide en cas de crise.
signed-by = Traduction signée par : { LIST($roles) }. Dernière signature : { DATE($on) }.
signed-mixed = Chaque mot de cette traduction a été signé par une personne qui en répond. Dernière signature : { DATE($on) }.
signer-translator = une personne qui traduit
signer-reviser = une deuxième personne qui traduit et qui a comparé les deux textes
signer-clinician = un professionnel ou une professionnelle de santé qui lit cette langue
chooser-enter = Lire en français
crisis-heading = Si vous avez besoin d’aide maintenant
box-do-not-wait = N’attendez pas : agissez maintenant
box-call-today = Appelez votre équipe de soins aujourd’hui
box-tip = Bon à savoir
box-try-this = Essayez ceci
box-do = À faire
box-do-not = À ne pas faire
box-steps = Étape par étape
yes = Oui
no = Non
not-stated = Non précisé

# First page, lists and the page that is not there.
front-intro = Des informations simples sur la thérapie, les médicaments et les soins, à lire par vous-même ou avec une personne de confiance.
front-topics = De courts textes sur les thérapies, les médicaments, les compétences et l’aide pratique.
front-programs = Ce que propose chaque programme et comment le joindre.
front-compare = Les mêmes questions à tous les programmes, côte à côte.
front-glossary = Ce que veulent dire les mots de ces pages.
topics-intro = Lisez ce dont vous avez besoin maintenant. Apportez vos questions à votre prochain rendez-vous.
programs-intro = Chaque programme répond aux mêmes questions. Ce qu’il ne dit pas porte la mention « Non précisé ».
glossary-intro = Les mots que nous utilisons, en langage simple.
search-intro = Tout ce qui se trouve sur ce site, en une seule liste.
search-label = Que cherchez-vous ?
search-results = Trouvé
search-nothing = Rien trouvé. Essayez un autre mot, ou parcourez la liste.
not-found-title = Cette page n’est pas ici
not-found-text = L’adresse est peut-être fausse, ou la page a été déplacée.

# Topics.
topic-sources = D’où viennent ces informations

# Programs and their comparison.
programs-compare = Comparer tous les programmes
program-contact = Comment joindre ce programme
program-phone = Téléphone
program-address = Adresse
program-hours = Horaires
program-website = Site web
comparison-intro = Nous avons posé les mêmes questions à tous les programmes. Il n’y a pas de classement. « Non précisé » ne veut pas dire « non » : demandez.
compare-caption = Réponses de chaque programme
compare-question = Question
compare-as-of = Date des informations, et qui les a données
filter-legend = Qu’est-ce qui compte pour vous ?
filter-about = Cochez ce dont vous avez besoin. Les programmes qui répondent « non » sont masqués. Ceux qui ne le disent pas restent affichés : demandez-leur.
filter-note = Certains programmes sont peut-être masqués à cause de ce que vous avez coché.
compare-choose = Quels programmes voulez-vous voir ?
compare-choose-about = Cochez des programmes pour ne voir que ceux-là. Si vous n’en cochez aucun, vous les voyez tous.
program-questions = Questions à poser à ce programme
questions-asked-on = Date où j’ai posé la question :
questions-answered-by = Qui a répondu :
questions-own = Mes propres questions
questions-back = Ce que dit ce programme

# Handout: headings.
handout-title = Mon plan de soins
handout-team = Mon équipe de soins
handout-appointments = Mes prochains rendez-vous
handout-medicines = Mes médicaments
handout-goals = Mes objectifs
handout-therapy = Ma thérapie
handout-checkins = À quel rythme nous faisons le point
handout-scores = Mes scores
handout-signs = Signes à surveiller
handout-steps = Quand nous augmentons ou réduisons les soins
handout-step-up = Plus de soutien
handout-step-down = Soins moins fréquents
handout-monitoring = Ce que nous contrôlons, et pourquoi
handout-monitoring-about = Ces contrôles servent à la sécurité du traitement. Ils ne sont jamais une punition.
handout-diary = Ce que je note chaque jour
handout-practical = Pour que ça marche au quotidien
handout-evaluation = Sur quoi repose ce plan
handout-questions = Questions pour mon prochain rendez-vous
handout-topics = À lire
sheet-medicines = Ce que je dois savoir sur mes médicaments
sheet-each-medicine = Sur chacun de mes médicaments
sheet-rights = Mes droits
core-advice = À faire et à ne pas faire
core-helpers = Qui m’aide
evaluation-reasons = Ce qui m’amène ici
evaluation-history = Ce qui s’est passé avant
evaluation-strengths = Ce sur quoi je peux m’appuyer
evaluation-culture = Ce qui compte pour moi
evaluation-medical = Points médicaux à garder en tête
evaluation-allergies = Allergies

# Handout: medicines.
medicine = Médicament
time-morning = Matin
time-noon = Midi
time-evening = Soir
time-bedtime = Au coucher
time-none = rien à ce moment
take-ask = Demandez à la personne qui vous prescrit ce médicament comment le prendre.
medicine-for = À quoi il sert :
medicine-always = À garder toujours en tête
medicine-urgent = Demander de l’aide tout de suite
medicine-steps = Étapes prévues
medicine-how = Comment le prendre
medicine-missed = Si j’oublie une dose
medicine-common = Effets courants : attendez, et parlez-nous-en
medicine-mix = Ne pas mélanger avec
medicine-stopping = Arrêt du médicament
medicine-storage = Où le garder
medicine-disposal = Comment se débarrasser du médicament qui reste
medicine-benefits = Comment il peut aider
medicine-tests = Examens
medicine-supports = Ce qui facilite la prise
medicine-reported = Ce que j’ai dit à mon équipe
medicine-others-ask = Montrez toute cette liste à la pharmacie et demandez ce qui peut se prendre ensemble.
medicine-changed = Ce qui a changé

# Handout: therapy, scores, visits, practical matters.
therapy-groups = Groupes
therapy-homework = Exercices à faire chez soi :
homework-when = Quand :
homework-if-stuck = Si je bloque :
scores-about = Un score n’est qu’une partie du tableau. Plus haut veut dire plus de symptômes. Parlez-en avec votre équipe.
score-day = Jour
score-total = Total
score-band = En mots
score-no-bands = Nous ne mettons pas de mots sur ces totaux, car nous ne connaissons aucune étude pour cette version.
score-rated-self = J’ai rempli ceci moi-même.
score-rated-clinician = La personne qui me soigne a rempli ceci.
appointment-day = Jour
appointment-time = Heure
appointment-with = Avec
appointment-place = Lieu
practical-transport = Comment y aller
practical-childcare = Garde des enfants
practical-evening-hours = Rendez-vous le soir
practical-telehealth = Rendez-vous par vidéo
practical-cost = Coût
practical-prior-authorization = Accord de mon assurance
practical-work-or-school = Travail ou école
practical-housing = Logement
practical-employment = Trouver du travail
practical-case-manager = Qui aide pour ces questions

# Relapse plan.
relapse-title = Mon plan pour continuer à aller bien
relapse-triggers = Ce qui peut déclencher une rechute
relapse-coping = Ce que je peux faire par moi-même
relapse-distraction = Personnes et lieux qui me changent les idées
relapse-boosters = Soutien en plus dans les semaines difficiles
relapse-people = Personnes à qui je peux demander de l’aide
relapse-team = Mon équipe de soins
relapse-safer-place = Rendre plus sûr l’endroit où je vis
relapse-naloxone = Où se trouve la naloxone
zone-well = Continuer à aller bien
zone-well-about = Je continue à faire ceci.
zone-early = Premiers signes
zone-early-about = J’agis tôt. À chaque signe correspond une action.
zone-crisis = Crise
zone-crisis-about = Je demande de l’aide maintenant.
sign-when = Quand je remarque ceci
sign-then = Je fais cela

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = Ma carte pour le portefeuille
wallet-fold = Coupez le long du trait plein. Pliez le long des tirets.
wallet-contacts = Qui je peux appeler
wallet-taller = Cette carte est plus haute qu’une carte bancaire, parce qu’un de ses textes est long.

# Diary: a sheet for one week, filled in by hand.
diary-title = Ma semaine
diary-about = Écrivez un peu chaque jour et apportez cette feuille à votre prochain rendez-vous. Il n’y a pas de mauvaise réponse.
diary-week-of = Semaine du :
diary-what = Ce que je note
diary-tick-medicines = Médicaments : cochez quand c’est pris
diary-tick-homework = Exercices à faire chez soi : cochez quand c’est fait
diary-hint-mood = 0 : très basse, 10 : très bonne
diary-hint-sleep = heures de sommeil
diary-hint-cravings = 0 : aucune envie de consommer, 10 : envie de consommer très forte
diary-hint-caffeine = tasses
diary-hint-panic = combien de fois
diary-helped = Ce qui a été utile cette semaine
diary-next-visit = Ce dont je veux parler à mon prochain rendez-vous

# Charts of scores.
chart-more-symptoms = Plus haut : plus de symptômes

# Paper.
qr-about = Lire cette page sur internet :
bilingual-about = Deux langues côte à côte, à lire ensemble. Le même numéro se trouve à côté des mêmes mots.
print-pdf = À imprimer (PDF)
print-large = Gros caractères (PDF)
print-bilingual = Deux langues côte à côte (PDF)
print-leaflet = Dépliant à plier (PDF)
leaflet-fold = Imprimez recto verso, en retournant sur le bord court. Pliez aux petits repères, en accordéon.

# Handout: saying it back, and what to ask.
teach-back = Avec mes propres mots
teach-back-about = Ce que je prends et quand, et ce que je fais si cela devient difficile. Je le passe en revue avec mon équipe.
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = Rendez-vous

# For the care team.
team-title = Résumé de coordination
team-born = Date de naissance
team-record-number = Numéro de dossier
team-changes = Ce qui a changé
team-effects = Effets secondaires signalés par la personne
team-pairs = Associations de médicaments à examiner
team-pairs-about = Ce sont les associations que ce site connaît. D’autres peuvent aussi compter : demandez à la pharmacie.
team-consents = Qui d’autre peut savoir quoi
team-questions = Questions de la personne

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = Informations partagées
copy-scope = Ce que cette copie peut contenir
copy-not-more = Elle contient seulement ce que la personne a accepté de partager.
letter-title = Lettre
letter-visits = Rendez-vous
letter-needs = Ce qui aide
letter-from = De la part de
letter-signature = Signature
letter-not-more = La personne a accepté de partager ceci et rien de plus.
