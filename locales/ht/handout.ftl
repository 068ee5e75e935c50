# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = Rezève pou mwen: { $mode } ({ $language })
handout-made-with = Moun ki fè plan sa a ansanm: { LIST($people) }.
handout-printed = Enprime le { DATE($on) }.
handout-next-review = Nou pral gade plan sa a ankò le { DATE($on) }.
handout-approved = Apwouve: { $by }, { $credential }, le { DATE($on) }.
core-sheets = Gen plis enfòmasyon sou fèy sa yo: { LIST($sheets) }.
core-sheets-further = Lòt fèy, si mwen mande pou yo: { LIST($sheets) }.
core-cannot-come = Si mwen pa ka vini, m ap rele { $phone }.
not-approved-now = Ekip swen ou pa apwouve fèy sa a jan li ye kounye a.
handout-topics-elsewhere = { PLURAL($n) ->
    [1] Gen yon lòt sijè nan plan sa a ki poko disponib nan lang sa a. Mande ekip ou pou yo gade li avèk ou.
   *[other] Gen { NUM($n) } lòt sijè nan plan sa a ki poko disponib nan lang sa a. Mande ekip ou pou yo gade yo avèk ou.
 }
evaluation-on = Evalyasyon le { DATE($on) }
therapy-minutes = { PLURAL($n) ->
   *[other] { NUM($n) } minit
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [1] chak jou
   *[other] chak { NUM($n) } jou
 }
every-week = { PLURAL($n) ->
    [1] chak semèn
   *[other] chak { NUM($n) } semèn
 }
every-month = { PLURAL($n) ->
    [1] chak mwa
   *[other] chak { NUM($n) } mwa
 }
every-year = { PLURAL($n) ->
    [1] chak ane
   *[other] chak { NUM($n) } an
 }
span-day = { PLURAL($n) ->
   *[other] { NUM($n) } jou
 }
span-week = { PLURAL($n) ->
   *[other] { NUM($n) } semèn
 }
span-month = { PLURAL($n) ->
   *[other] { NUM($n) } mwa
 }
span-year = { PLURAL($n) ->
   *[other] { NUM($n) } an
 }
checkin-then = { $first }, apre sa { $then }
checkin-then-after = { $first }; apre { $after }, { $then }

# Medicines.
amount-range = { $low } a { $high }
dose-place-home-bottle = { $dose } lakay: boutèy ki gen dat sa a
take-morning = Maten: { $amount }
take-noon = Midi: { $amount }
take-evening = Aswè: { $amount }
take-bedtime = Lè pou al dòmi: { $amount }
take-as-needed = Sèlman lè mwen bezwen li: { $amount } chak fwa
last-given = dènye fwa yo te bay li: { DATE($on) }
next-due = pwochen fwa: { DATE($on) }
next-overdue = li te dwe fèt le { DATE($on) }
step-from = Apati { DATE($on) }:
step-owner = Deside ansanm avèk: { $role }
effect-since = depi { DATE($on) }
test-last = dènye fwa: { DATE($on) }
medicine-ended = { $medicine }: yo te sispann li le { DATE($on) }.
medicine-never-started = { $medicine }: yo pa t janm kòmanse li.
medicine-course-over = { $medicine }: dènye jou a se te { DATE($on) }.

# Scores and goals.
score-about = Kesyonè sa a gade { $about } ({ $recall }).
score-range = Total yo soti { $min } rive { $max }.
score-same = Prèske menm jan ak nan kòmansman an.
score-lower = { PLURAL($points) ->
   *[other] { $points } pwen pi ba pase le { DATE($since) }. Pi ba vle di mwens sentòm.
 }
score-higher = { PLURAL($points) ->
   *[other] { $points } pwen pi wo pase le { DATE($since) }. Pi wo vle di plis sentòm. Pale sou sa avèk ekip ou.
 }
goal-measure = Kijan nou pral konnen: { $measure } pi ba pase { $below }
goal-measure-now = Kijan nou pral konnen: { $measure } pi ba pase { $below }. Kounye a: { $now }
goal-by = Pa pita pase { DATE($on) }
score-path-one = { $measure } pi ba pase { $below }: kounye a { $now }; plis li ba, plis li bon
score-path-two = { $measure } pi ba pase { $below }: { $first }, kounye a { $now }; plis li ba, plis li bon
score-path-three = { $measure } pi ba pase { $below }: { $first }, apre sa { $then }, kounye a { $now }; plis li ba, plis li bon

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: kijan total yo chanje ak tan
chart-desc = Grafik { $measure }. Premye total, { DATE($first_on) }: { $first }. Dènye total, { DATE($last_on) }: { $last }. Pi wo vle di plis sentòm.
chart-desc-one = Grafik { $measure }. Yon sèl total, { DATE($on) }: { $total }. Pi wo vle di plis sentòm.

# Tests.
test-due = pou fèt le { DATE($on) }
test-overdue = li te dwe fèt le { DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = Pou: { $name }
copy-for-relation = Pou: { $name } ({ $relation })
copy-purpose = Rezon: { $purpose }
copy-covers = Sa li kouvri: { LIST($covers) }
copy-dates = Konsantman soti { DATE($from) } rive { DATE($until) }. Moun nan ka retire li nenpòt lè.
letter-attends = { $name } gen randevou swen sante nan lè sa yo:
letter-no-visits = { $name } gen randevou swen sante. Pa gen lè ki fikse kounye a.
consent-line = { $reader } ({ $name }): { LIST($covers) }. Soti { DATE($from) } rive { DATE($until) }.
consent-revoked = { $reader } ({ $name }): moun nan te retire konsantman an le { DATE($on) }.
