# origin: machine; nobody has signed this file.

# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose } de { $strength }
product-note = { $strength } : { $note }
amount-tablet = { PLURAL($n) ->
    [one] { $amount } comprimé
   *[other] { $amount } comprimés
 }
amount-tablet-part = { $amount } comprimé
amount-tablet-range = { PLURAL($n) ->
    [one] { $low } à { $high } comprimé
   *[other] { $low } à { $high } comprimés
 }
amount-capsule = { PLURAL($n) ->
    [one] { $amount } capsule
   *[other] { $amount } capsules
 }
amount-capsule-part = { $amount } capsule
amount-capsule-range = { PLURAL($n) ->
    [one] { $low } à { $high } capsule
   *[other] { $low } à { $high } capsules
 }
amount-film = { PLURAL($n) ->
    [one] { $amount } film
   *[other] { $amount } films
 }
amount-film-part = { $amount } film
amount-film-range = { PLURAL($n) ->
    [one] { $low } à { $high } film
   *[other] { $low } à { $high } films
 }
amount-patch = { PLURAL($n) ->
    [one] { $amount } patch
   *[other] { $amount } patchs
 }
amount-patch-part = { $amount } patch
amount-patch-range = { PLURAL($n) ->
    [one] { $low } à { $high } patch
   *[other] { $low } à { $high } patchs
 }
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } pastille à sucer
   *[other] { $amount } pastilles à sucer
 }
amount-lozenge-part = { $amount } pastille à sucer
amount-lozenge-range = { PLURAL($n) ->
    [one] { $low } à { $high } pastille à sucer
   *[other] { $low } à { $high } pastilles à sucer
 }
amount-gum = { PLURAL($n) ->
    [one] { $amount } gomme à mâcher
   *[other] { $amount } gommes à mâcher
 }
amount-gum-part = { $amount } gomme à mâcher
amount-gum-range = { PLURAL($n) ->
    [one] { $low } à { $high } gomme à mâcher
   *[other] { $low } à { $high } gommes à mâcher
 }
amount-ring = { PLURAL($n) ->
    [one] { $amount } anneau
   *[other] { $amount } anneaux
 }
amount-ring-part = { $amount } anneau
amount-ring-range = { PLURAL($n) ->
    [one] { $low } à { $high } anneau
   *[other] { $low } à { $high } anneaux
 }
amount-suppository = { PLURAL($n) ->
    [one] { $amount } suppositoire
   *[other] { $amount } suppositoires
 }
amount-suppository-part = { $amount } suppositoire
amount-suppository-range = { PLURAL($n) ->
    [one] { $low } à { $high } suppositoire
   *[other] { $low } à { $high } suppositoires
 }
amount-packet = { PLURAL($n) ->
    [one] { $amount } sachet
   *[other] { $amount } sachets
 }
amount-packet-part = { $amount } sachet
amount-packet-range = { PLURAL($n) ->
    [one] { $low } à { $high } sachet
   *[other] { $low } à { $high } sachets
 }
amount-bottle = { PLURAL($n) ->
    [one] { $amount } flacon
   *[other] { $amount } flacons
 }
amount-bottle-part = { $amount } flacon
amount-bottle-range = { PLURAL($n) ->
    [one] { $low } à { $high } flacon
   *[other] { $low } à { $high } flacons
 }
amount-unit = { PLURAL($n) ->
    [one] { $amount } unité
   *[other] { $amount } unités
 }
amount-unit-part = { $amount } unité
amount-unit-range = { PLURAL($n) ->
    [one] { $low } à { $high } unité
   *[other] { $low } à { $high } unités
 }
amount-puff = { PLURAL($n) ->
    [one] { $amount } bouffée
   *[other] { $amount } bouffées
 }
amount-puff-part = { $amount } bouffée
amount-puff-range = { PLURAL($n) ->
    [one] { $low } à { $high } bouffée
   *[other] { $low } à { $high } bouffées
 }
amount-spray = { PLURAL($n) ->
    [one] { $amount } pulvérisation
   *[other] { $amount } pulvérisations
 }
amount-spray-part = { $amount } pulvérisation
amount-spray-range = { PLURAL($n) ->
    [one] { $low } à { $high } pulvérisation
   *[other] { $low } à { $high } pulvérisations
 }
amount-drop = { PLURAL($n) ->
    [one] { $amount } goutte
   *[other] { $amount } gouttes
 }
amount-drop-part = { $amount } goutte
amount-drop-range = { PLURAL($n) ->
    [one] { $low } à { $high } goutte
   *[other] { $low } à { $high } gouttes
 }
amount-application = { PLURAL($n) ->
    [one] { $amount } application
   *[other] { $amount } applications
 }
amount-application-part = { $amount } application
amount-application-range = { PLURAL($n) ->
    [one] { $low } à { $high } application
   *[other] { $low } à { $high } applications
 }
dose-place-clinic = { $dose } à la clinique
dose-place-home = { $dose } à la maison
dose-none = rien

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) } : { $doses }

# How, by the way it enters the body.
use-oral = Prenez { $amount }
use-under-tongue = Laissez fondre { $amount } sous la langue
use-cheek = Laissez agir { $amount } à l’intérieur de la joue
use-skin = Mettez sur la peau : { $amount }
use-nose = Utilisez dans le nez : { $amount }
use-inhaled = Inhalez { $amount }
use-injected = Injectez-vous { $amount }
use-eye = Mettez { $amount } dans l’œil
use-ear = Mettez { $amount } dans l’oreille
use-rectal = Mettez { $amount } dans le rectum
use-vaginal = Mettez { $amount } dans le vagin
use-unknown = Utilisez { $amount }
given = On m’administre : { $amount }
given-by-clinic = À la clinique, on m’administre : { $amount }
given-by-pharmacy = À la pharmacie, on m’administre : { $amount }
given-by-home-nurse = À la maison, une infirmière ou un infirmier m’administre : { $amount }
given-by-school = À l’école, on me donne : { $amount }
given-by-family = Ma famille ou ma personne de soutien me donne : { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = Une autre personne me l’administre.
giver-clinic = On me l’administre à la clinique.
giver-pharmacy = On me l’administre à la pharmacie.
giver-home-nurse = Une infirmière ou un infirmier me l’administre à la maison.
giver-school = Le personnel de l’école me le donne.
giver-family = Ma famille ou ma personne de soutien me le donne.
route-under-tongue = Je le laisse fondre sous ma langue.
route-cheek = Je le laisse agir à l’intérieur de ma joue.
route-skin = Je l’applique sur ma peau.
route-nose = Je le mets dans mon nez.
route-nose-rescue = Une autre personne me le vaporise dans le nez.
route-inhaled = Je l’inhale.
route-injected = Je me l’injecte moi-même.
route-injected-rescue = Une autre personne me l’injecte.
route-eye = Je le mets dans mon œil.
route-ear = Je le mets dans mon oreille.
route-rectal = Je le mets dans mon rectum.
route-vaginal = Je le mets dans mon vagin.
route-unknown = Je demande à la pharmacie comment l’utiliser.

# How often.
every-hour = { PLURAL($n) ->
    [1] toutes les heures
    [one] toutes les { NUM($n) } heure
   *[other] toutes les { NUM($n) } heures
 }
span-hour = { PLURAL($n) ->
    [one] { NUM($n) } heure
   *[other] { NUM($n) } heures
 }
take-weekly-on = une fois par semaine, seulement le { $day }, pas tous les jours
take-every-on = { $every }, seulement le { $day }
take-every-from = { $every }, à partir du { DATE($from) }
take-by-chart = Quantité : selon mon tableau de doses écrit ({ $chart })
patch-worn = Je garde chaque patch sur la peau pendant { $span }.
patch-worn-ask = Je demande à la pharmacie combien de temps garder chaque patch sur la peau.
patch-old-first = J’enlève d’abord l’ancien patch.

# Only when needed.
as-needed-hours = { PLURAL($n) ->
    [one] au moins { NUM($n) } heure entre deux doses
   *[other] au moins { NUM($n) } heures entre deux doses
 }
as-needed-day = pas plus de { $most } en 24 heures
as-needed-day-all = pas plus de { $most } en 24 heures, en comptant toutes les doses de ce médicament
as-needed-week = pas plus de { $most } en une semaine

# Dates.
late-call-today = Appelez aujourd’hui.
medicine-starts = Je le commence le { DATE($on) }. Pas avant.
medicine-dose-began = Cette dose a commencé le { DATE($on) }.
medicine-new = Nouveau : depuis le { DATE($on) }.
medicine-changed-on = Changé le { DATE($on) }. { $what }
medicine-was-now = avant { $before }, maintenant { $now }
medicine-until = Le dernier jour est le { DATE($on) }.
medicine-overlap = Je prends les deux formes, celle-ci et l’autre, jusqu’au { DATE($on) } inclus. C’est prévu ainsi.
medicine-overlap-over = Il était prévu avec l’autre forme jusqu’au { DATE($on) }. Je demande aujourd’hui si je dois encore prendre les deux.
medicine-not-on = Pas ces jours-là : { LIST($days) }
medicine-dose-on = Le { DATE($on) } : { $amount }
medicine-dose-on-ask = Le { DATE($on) } : { $amount }. Je demande avant ce jour : à la place de ma dose habituelle, ou en plus de celle-ci ?
medicine-not-in-pack = Ce changement n’est pas dans l’emballage préparé le { DATE($on) }. J’appelle avant de l’ouvrir.
medicine-still-in-pack = Après son dernier jour, ce médicament est peut-être encore dans l’emballage préparé le { DATE($on) }. J’appelle avant de l’ouvrir, et je demande comment retirer ce médicament.
step-wait = Des doses oubliées, une éruption sur la peau, ou on m’a dit d’attendre ? J’appelle avant d’augmenter la dose.
take-then-none = puis rien : arrêt de ce médicament
# What the label must say, and how a dose is measured.
label-check = Sur mon étiquette, il doit être écrit : { $strength }. Sinon, j’appelle avant de le prendre.
measure-with = Je le mesure avec : { $device }
use-device = Je l’utilise avec : { $device }
take-meal = Repas : { $meal }
measure-liquid = Je le mesure avec la seringue orale ou le petit gobelet de la pharmacie, jamais avec une cuillère.
split-by = { $by } a dit le { DATE($on) } qu’on peut le diviser.

# Medicines that the team does not prescribe.
other-take-ask = Je demande avant de le prendre.
other-prescriber = Prescrit par { $name }

# Allergies.
allergies-not-asked = Allergies : la question n’a pas encore été posée
allergies-none-known = Aucune allergie connue
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }) : { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = Comprimé à libération prolongée
form-delayed-release-tablet = Comprimé gastro-résistant (à libération retardée)
form-chewable-tablet = Comprimé à croquer
form-disintegrating-tablet = Comprimé qui fond dans la bouche
form-sublingual-tablet = Comprimé qui fond sous la langue
form-extended-release-capsule = Capsule (gélule) à libération prolongée
form-delayed-release-capsule = Capsule (gélule) gastro-résistante (à libération retardée)
form-lozenge = Pastille à sucer
form-gum = Gomme à mâcher
form-suspension = Liquide à agiter d’abord
form-cream = Crème
form-gel = Gel
form-inhaler = Inhalateur
form-implant = Implant
form-ring = Anneau
form-suppository = Suppositoire
support-weekly-pack = Emballages que la pharmacie prépare pour chaque semaine

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = seringue orale
device-cup = petit gobelet doseur
device-dropper = compte-gouttes
device-pen = stylo
device-vial-and-syringe = flacon et seringue
device-prefilled-syringe = seringue préremplie
device-pump = pompe
device-spacer = chambre d’inhalation
meal-before = avant un repas
meal-with = avec un repas
meal-after = après un repas
meal-any = avec ou sans nourriture
meal-empty-stomach = à jeun (l’estomac vide)

# Kinds of allergies.
allergy-kind-allergy = allergie
allergy-kind-intolerance = intolérance
allergy-kind-unknown = type inconnu

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = « { $medicine } »
together-ask = Ensemble, { $a } et { $b } { $what }. Je demande aujourd’hui. Je n’arrête ni l’un ni l’autre de moi-même.
together-known = { $who ->
    [pharmacist] Ensemble, { $a } et { $b } { $what }. Ma pharmacie sait que je prends les deux.
   *[prescriber] Ensemble, { $a } et { $b } { $what }. La personne qui me prescrit mes médicaments sait que je prends les deux.
 }
together-washout = { $ended } : fin de la prise le { DATE($on) }. L’effet peut encore durer un certain temps après. Ensemble, { $a } et { $b } { $what }. Je demande aujourd’hui. Je ne change rien de moi-même.
together-washout-known = { $who ->
    [pharmacist] { $ended } : fin de la prise le { DATE($on) }. L’effet peut encore durer un certain temps après. Ensemble, { $a } et { $b } { $what }. Ma pharmacie le sait.
   *[prescriber] { $ended } : fin de la prise le { DATE($on) }. L’effet peut encore durer un certain temps après. Ensemble, { $a } et { $b } { $what }. La personne qui me prescrit mes médicaments le sait.
 }
together-twice = { $a } figure plus d’une fois sur ma liste. Je demande aujourd’hui si c’est juste. Je ne l’arrête pas de moi-même.
together-twice-known = { $who ->
    [pharmacist] { $a } figure plus d’une fois sur ma liste. Ma pharmacie le sait.
   *[prescriber] { $a } figure plus d’une fois sur ma liste. La personne qui me prescrit mes médicaments le sait.
 }
together-same = { $a } et { $b } contiennent le même médicament. Je demande aujourd’hui si je dois prendre les deux. Je n’arrête ni l’un ni l’autre de moi-même.
together-same-kind = { $a } et { $b } sont des médicaments du même type. Je demande aujourd’hui si je dois prendre les deux. Je n’arrête ni l’un ni l’autre de moi-même.
together-both-known = { $who ->
    [pharmacist] Ma pharmacie sait que je prends les deux : { $a } et { $b }.
   *[prescriber] La personne qui me prescrit mes médicaments sait que je prends les deux : { $a } et { $b }.
 }
together-plain = Ensemble, { $a } et { $b } { $what }.

# The same for the care team.
together-opposed-team = Leurs effets s’annulent
together-same-team = Même substance active deux fois
together-same-kind-team = Deux médicaments d’une classe dont on prend d’habitude un seul
together-washout-team = { $medicine } : fin le { DATE($on) }, l’effet peut encore durer après.
together-allergy-team = Sur la liste des allergies : { $kind }
together-allergy-names = { $medicine }, liste des allergies : { $name }
together-allergy-related-team = Un autre médicament de la même classe ou du même groupe.
together-known-team = Pris en compte par { $by } ({ $credential }) le { DATE($on) } : { $why }
together-unanswered-team = Pas pris en compte par une personne qui prescrit ni par la pharmacie. D’ici là, la fiche, le journal et les copies qui montrent des médicaments sont retenus.

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = Je demande à la pharmacie avant la première dose.
plain-not-checked = Pas vérifié avec mes autres médicaments. Je montre à la pharmacie tout ce que je prends.
plain-urgent = Du mal à respirer, ou le visage gonflé : j’appelle le { $number }.
plain-urgent-effects = Je demande à la pharmacie pour quels autres effets il faut de l’aide tout de suite.
plain-for = Je demande à la pharmacie à quoi il sert.
plain-how = Je demande à la pharmacie comment le prendre.
plain-missed-dose = Je demande à la pharmacie quoi faire si j’oublie une dose.
plain-common-effects = Je demande à la pharmacie quels effets je peux remarquer.
plain-do-not-mix = Je demande à la pharmacie ce qu’il ne faut pas prendre avec ce médicament.
plain-stopping = Je demande à la personne qui me le prescrit avant d’arrêter.
plain-storage = Je demande à la pharmacie où le garder.
plain-disposal = Je demande à la pharmacie quoi faire de ce qui reste.
plain-tests = Je demande à la personne qui me le prescrit de quels examens j’ai besoin.

# For the care team.
take-not-scheduled = Ordonnance pas encore transformée en horaire de prise
take-step-waits = Le début de l’étape du { DATE($on) } n’est pas noté
step-is-begun = commencée le { DATE($on) }, noté par { $by }
step-is-waiting = début PAS noté : demander à la personne ce qu’elle prend
unworded-unknown = { $medicine } : absent des médicaments de ce site, et sans classe. Les documents pour le patient disent seulement de demander à la pharmacie. Les interactions ne sont pas vérifiées.
unworded-class-only = { $medicine } : absent des médicaments de ce site. Les documents pour le patient contiennent les textes de sa classe.
unworded-not-reviewed = { $medicine } : les textes de ce site n’ont pas été relus par une personne qui exerce en pharmacie ou qui prescrit, ou cette relecture est périmée.
unworded-other = { $medicine } : absent des médicaments de ce site, donc ses interactions ne sont pas vérifiées.
