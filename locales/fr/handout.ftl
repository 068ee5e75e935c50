# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = Réservé pour moi : { $mode } ({ $language })
handout-made-with = Fait ensemble par { LIST($people) }.
handout-printed = Imprimé le { DATE($on) }.
handout-next-review = Nous referons le point sur ce plan le { DATE($on) }.
handout-approved = Approuvé par { $by }, { $credential }, le { DATE($on) }.
core-sheets = Il y a plus d’informations sur ces feuilles : { LIST($sheets) }.
core-sheets-further = Autres feuilles, si je les demande : { LIST($sheets) }.
core-cannot-come = Si je ne peux pas venir, j’appelle le { $phone }.
not-approved-now = Votre équipe de soins n’a pas approuvé cette feuille telle qu’elle est maintenant.
handout-topics-elsewhere = { PLURAL($n) ->
    [1] Un autre sujet de ce plan n’existe pas encore dans cette langue. Demandez à votre équipe de le parcourir avec vous.
    [one] { NUM($n) } autre sujet de ce plan n’existe pas encore dans cette langue. Demandez à votre équipe de le parcourir avec vous.
   *[other] { NUM($n) } autres sujets de ce plan n’existent pas encore dans cette langue. Demandez à votre équipe de les parcourir avec vous.
 }
evaluation-on = Évaluation du { DATE($on) }
therapy-minutes = { PLURAL($n) ->
    [one] { NUM($n) } minute
   *[other] { NUM($n) } minutes
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [1] tous les jours
    [one] tous les { NUM($n) } jour
   *[other] tous les { NUM($n) } jours
 }
every-week = { PLURAL($n) ->
    [1] toutes les semaines
    [one] toutes les { NUM($n) } semaine
   *[other] toutes les { NUM($n) } semaines
 }
every-month = { PLURAL($n) ->
    [1] tous les mois
    [one] tous les { NUM($n) } mois
   *[other] tous les { NUM($n) } mois
 }
every-year = { PLURAL($n) ->
    [1] tous les ans
    [one] tous les { NUM($n) } an
   *[other] tous les { NUM($n) } ans
 }
span-day = { PLURAL($n) ->
    [one] { NUM($n) } jour
   *[other] { NUM($n) } jours
 }
span-week = { PLURAL($n) ->
    [one] { NUM($n) } semaine
   *[other] { NUM($n) } semaines
 }
span-month = { PLURAL($n) ->
    [one] { NUM($n) } mois
   *[other] { NUM($n) } mois
 }
span-year = { PLURAL($n) ->
    [one] { NUM($n) } an
   *[other] { NUM($n) } ans
 }
checkin-then = { $first }, puis { $then }
checkin-then-after = { $first } ; après { $after }, { $then }

# Medicines.
amount-range = { $low } à { $high }
dose-place-home-bottle = { $dose } à la maison : le flacon avec cette date
take-morning = Matin : { $amount }
take-noon = Midi : { $amount }
take-evening = Soir : { $amount }
take-bedtime = Au coucher : { $amount }
take-as-needed = Seulement en cas de besoin : { $amount } à la fois
last-given = dernière dose donnée le { DATE($on) }
next-due = prochaine dose prévue le { DATE($on) }
next-overdue = en retard : la dose était prévue le { DATE($on) }
step-from = À partir du { DATE($on) } :
step-owner = Décidé avec : { $role }
effect-since = depuis le { DATE($on) }
test-last = fait la dernière fois le { DATE($on) }
medicine-ended = { $medicine } : arrêté le { DATE($on) }.
medicine-never-started = { $medicine } : jamais commencé.
medicine-course-over = { $medicine } : le dernier jour était le { DATE($on) }.

# Scores and goals.
score-about = Ce score mesure { $about } ({ $recall }).
score-range = Les totaux vont de { $min } à { $max }.
score-same = À peu près pareil qu’au début.
score-lower = { PLURAL($points) ->
    [one] { $points } point de moins que le { DATE($since) }. Plus bas veut dire moins de symptômes.
   *[other] { $points } points de moins que le { DATE($since) }. Plus bas veut dire moins de symptômes.
 }
score-higher = { PLURAL($points) ->
    [one] { $points } point de plus que le { DATE($since) }. Plus haut veut dire plus de symptômes. Parlez-en avec votre équipe.
   *[other] { $points } points de plus que le { DATE($since) }. Plus haut veut dire plus de symptômes. Parlez-en avec votre équipe.
 }
goal-measure = Comment nous le saurons : { $measure } au-dessous de { $below }
goal-measure-now = Comment nous le saurons : { $measure } au-dessous de { $below }. Maintenant : { $now }
goal-by = Au plus tard le { DATE($on) }
score-path-one = { $measure } au-dessous de { $below } : maintenant { $now } ; plus bas, c’est mieux
score-path-two = { $measure } au-dessous de { $below } : { $first }, maintenant { $now } ; plus bas, c’est mieux
score-path-three = { $measure } au-dessous de { $below } : { $first }, puis { $then }, maintenant { $now } ; plus bas, c’est mieux

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure } : totaux au fil du temps
chart-desc = Graphique : { $measure }. Premier total, { DATE($first_on) } : { $first }. Dernier total, { DATE($last_on) } : { $last }. Plus haut veut dire plus de symptômes.
chart-desc-one = Graphique : { $measure }. Un seul total, { DATE($on) } : { $total }. Plus haut veut dire plus de symptômes.

# Tests.
test-due = prévu le { DATE($on) }
test-overdue = en retard : c’était prévu le { DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = Pour : { $name }
copy-for-relation = Pour : { $name } ({ $relation })
copy-purpose = But : { $purpose }
copy-covers = Comprend : { LIST($covers) }
copy-dates = Accord valable du { DATE($from) } au { DATE($until) }. Il peut être retiré à tout moment.
letter-attends = { $name } a des rendez-vous de soins de santé aux dates et heures suivantes :
letter-no-visits = { $name } a des rendez-vous de soins de santé. Aucune date ni heure n’est fixée pour le moment.
consent-line = { $reader } ({ $name }) : { LIST($covers) }. Du { DATE($from) } au { DATE($until) }.
consent-revoked = { $reader } ({ $name }) : accord retiré le { DATE($on) }.
