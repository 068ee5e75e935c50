# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = Cette liste ne contient peut-être pas tout ce que prend { $name }.
copy-speaker = Dans ces instructions, « je », « me », « moi », « mon », « ma », « mes », « vous », « votre » et « vos » désignent { $name }.
copy-if-late = Si une dose est en retard : { $instruction }

# How a medicine is given.
given-copy = On administre à { $name } : { $amount }
given-team = Administration : { $amount }
given-by-clinic-copy = Administré à la clinique : { $amount }
given-by-pharmacy-copy = Administré à la pharmacie : { $amount }
given-by-home-nurse-copy = Administré à la maison par une infirmière ou un infirmier : { $amount }
given-by-school-copy = Donné à l’école : { $amount }
given-by-family-copy = Donné par la famille ou une personne de soutien : { $amount }
giver-unknown-copy = Une autre personne l’administre à { $name }.
giver-unknown-team = Administré par une autre personne.
giver-clinic-copy = Il est administré à la clinique.
giver-pharmacy-copy = Il est administré à la pharmacie.
giver-home-nurse-copy = Une infirmière ou un infirmier l’administre à la maison.
giver-school-copy = Le personnel de l’école le donne.
giver-family-copy = La famille ou une personne de soutien le donne.
route-under-tongue-copy = Il fond sous la langue.
route-cheek-copy = Il agit à l’intérieur de la joue.
route-skin-copy = Il s’applique sur la peau.
route-nose-copy = Il se met dans le nez.
route-nose-rescue-copy = Une autre personne le vaporise dans le nez de cette personne : { $name }.
route-inhaled-copy = Il s’inhale.
route-injected-copy = { $name } se l’injecte sans aide.
route-injected-team = Auto-injection.
route-injected-rescue-copy = Une autre personne l’injecte à { $name }.
route-eye-copy = Il se met dans l’œil.
route-ear-copy = Il se met dans l’oreille.
route-rectal-copy = Il se met dans le rectum.
route-vaginal-copy = Il se met dans le vagin.
route-unknown-copy = Demander à la pharmacie comment il s’utilise.
route-unknown-team = Voie d’administration non notée au dossier.
take-by-chart-copy = Quantité : selon le tableau de doses écrit ({ $chart })
patch-worn-copy = { $name } garde chaque patch sur la peau pendant { $span }.
patch-worn-team = Chaque patch reste sur la peau pendant { $span }.
patch-worn-ask-copy = Demander à la pharmacie combien de temps garder chaque patch sur la peau.
patch-worn-ask-team = Durée de port du patch non notée au dossier.
patch-old-first-copy = L’ancien patch s’enlève d’abord.

# Dates and changes.
late-call-today-team = En retard : contacter la personne aujourd’hui.
medicine-starts-copy = { $name } le commence le { DATE($on) }. Pas avant.
medicine-starts-team = Date de début : { DATE($on) }. Pas avant.
medicine-dose-on-ask-copy = Le { DATE($on) } : { $amount }. Demander avant ce jour : à la place de la dose habituelle, ou en plus de celle-ci ?
medicine-dose-on-ask-team = Le { DATE($on) } : { $amount }. Il n’est pas noté au dossier si c’est à la place de la dose habituelle ou en plus. Il est dit à la personne de demander.
medicine-overlap-copy = { $name } prend les deux formes, celle-ci et l’autre, jusqu’au { DATE($on) } inclus. C’est prévu ainsi.
medicine-overlap-team = Chevauchement prévu avec l’autre forme jusqu’au { DATE($on) } inclus.
medicine-overlap-over-copy = Il était prévu avec l’autre forme jusqu’au { DATE($on) }. Demander aujourd’hui si { $name } doit encore prendre les deux.
medicine-overlap-over-team = Le chevauchement prévu avec l’autre forme a pris fin le { DATE($on) }. Vérifier si les deux sont encore pris.
medicine-not-in-pack-copy = Ce changement n’est pas dans l’emballage préparé le { DATE($on) }. Appeler avant de l’ouvrir.
medicine-not-in-pack-team = Ce changement n’est pas dans l’emballage préparé le { DATE($on) }. Il est dit à la personne d’appeler avant de l’ouvrir.
medicine-still-in-pack-copy = Après son dernier jour, ce médicament est peut-être encore dans l’emballage préparé le { DATE($on) }. Appeler avant de l’ouvrir, et demander comment retirer ce médicament.
medicine-still-in-pack-team = Après son dernier jour, ce médicament est peut-être encore dans l’emballage préparé le { DATE($on) }. Il est dit à la personne d’appeler avant de l’ouvrir.
step-wait-copy = Des doses oubliées, une éruption sur la peau, ou une consigne d’attendre ? Appeler avant l’augmentation de la dose.
step-wait-team = Doses oubliées, éruption sur la peau, ou consigne d’attendre : il est dit à la personne d’appeler avant l’augmentation de la dose.

# Labels and measuring.
label-check-copy = L’étiquette doit indiquer { $strength }. Sinon, appeler avant toute prise par { $name }.
label-check-team = L’étiquette doit indiquer { $strength }. Il est dit à la personne d’appeler si ce n’est pas le cas.
measure-with-copy = Il se mesure avec : { $device }
measure-with-team = Instrument de mesure : { $device }
measure-liquid-copy = Il se mesure avec la seringue orale ou le petit gobelet de la pharmacie, jamais avec une cuillère.
use-device-copy = Il s’utilise avec : { $device }
use-device-team = Dispositif : { $device }
other-take-ask-copy = Demander avant toute prise par { $name }.
other-take-ask-team = Posologie non notée au dossier.

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = Demander à la pharmacie avant la première dose.
plain-not-checked-copy = Pas vérifié avec les autres médicaments. Montrer à la pharmacie tout ce que prend { $name }.
plain-urgent-copy = Du mal à respirer, ou le visage gonflé : appeler le { $number }.
plain-urgent-effects-copy = Demander à la pharmacie pour quels autres effets il faut de l’aide tout de suite.
plain-for-copy = Demander à la pharmacie à quoi il sert.
plain-how-copy = Demander à la pharmacie comment il se prend.
plain-missed-dose-copy = Demander à la pharmacie quoi faire si une dose est oubliée.
plain-common-effects-copy = Demander à la pharmacie quels effets peuvent se produire.
plain-do-not-mix-copy = Demander à la pharmacie ce qu’il ne faut pas prendre avec ce médicament.
plain-stopping-copy = Demander à la personne qui le prescrit avant tout arrêt.
plain-storage-copy = Demander à la pharmacie où le garder.
plain-disposal-copy = Demander à la pharmacie quoi faire de ce qui reste.
plain-tests-copy = Demander à la personne qui le prescrit quels examens sont nécessaires.

# Headings, and sentences of the interface.
handout-team-copy = Équipe de soins
handout-team-team = Équipe traitante
handout-appointments-copy = Prochains rendez-vous
handout-appointments-team = Rendez-vous à venir
handout-medicines-copy = Médicaments
handout-medicines-team = Médication
handout-goals-copy = Objectifs
handout-therapy-copy = Thérapie
handout-scores-copy = Scores
handout-checkins-team = Contacts de suivi
handout-steps-team = Changements du niveau de soins
handout-monitoring-team = Surveillance
handout-interpreter-copy = Réservé : { $mode } ({ $language })
evaluation-reasons-copy = Raisons de la demande de soins
evaluation-strengths-copy = Points forts
evaluation-culture-copy = Valeurs et culture
evaluation-medical-copy = Points médicaux à garder en tête
evaluation-history-team = Antécédents
medicine-team = Médicament
medicine-how-copy = Comment il se prend
medicine-how-team = Mode d’administration
take-ask-copy = Demander à la personne qui le prescrit comment il se prend.
take-ask-team = Posologie non notée au dossier.
medicine-missed-copy = Si une dose est oubliée
medicine-missed-team = Dose oubliée
medicine-steps-team = Étapes de la dose
homework-if-stuck-copy = En cas de blocage :
scores-about-copy = Un score n’est qu’une partie du tableau. Plus haut veut dire plus de symptômes.
score-rated-self-copy = Rempli par { $name }.
score-rated-self-team = Auto-évaluation.
score-rated-clinician-copy = Rempli par une personne soignante.
score-rated-clinician-team = Évaluation clinique.
practical-case-manager-copy = Qui aide pour ces questions
practical-prior-authorization-copy = Accord de l’assurance
relapse-coping-copy = Ce qui peut aider sans d’autres personnes
relapse-distraction-copy = Personnes et lieux qui changent les idées
relapse-team-copy = Équipe de soins
relapse-safer-place-copy = Rendre plus sûr le lieu de vie
zone-well-about-copy = Ce que continue à faire { $name }.
zone-early-about-copy = Agir tôt. À chaque signe correspond une action.
zone-crisis-about-copy = Demander de l’aide maintenant.
sign-when-copy = Signe
sign-then-copy = Ce que fait { $name }
