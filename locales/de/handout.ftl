# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = Für mich gebucht: { $mode } ({ $language })
handout-made-with = Gemeinsam gemacht von: { LIST($people) }.
handout-printed = Gedruckt am { DATE($on) }.
handout-next-review = Am { DATE($on) } sehen wir uns diesen Plan wieder an.
handout-approved = Freigegeben von { $by }, { $credential }, am { DATE($on) }.
core-sheets = Mehr steht auf diesen Blättern: { LIST($sheets) }.
core-sheets-further = Weitere Blätter, wenn ich danach frage: { LIST($sheets) }.
core-cannot-come = Wenn ich nicht kommen kann, rufe ich { $phone } an.
not-approved-now = Ihr Behandlungsteam hat dieses Blatt so, wie es jetzt ist, nicht freigegeben.
handout-topics-elsewhere = { PLURAL($n) ->
    [one] Ein weiteres Thema dieses Plans gibt es noch nicht in dieser Sprache. Bitten Sie Ihr Team, es mit Ihnen durchzugehen.
   *[other] { NUM($n) } weitere Themen dieses Plans gibt es noch nicht in dieser Sprache. Bitten Sie Ihr Team, sie mit Ihnen durchzugehen.
 }
evaluation-on = Einschätzung vom { DATE($on) }
therapy-minutes = { PLURAL($n) ->
    [one] { NUM($n) } Minute
   *[other] { NUM($n) } Minuten
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [one] jeden Tag
   *[other] alle { NUM($n) } Tage
 }
every-week = { PLURAL($n) ->
    [one] jede Woche
   *[other] alle { NUM($n) } Wochen
 }
every-month = { PLURAL($n) ->
    [one] jeden Monat
   *[other] alle { NUM($n) } Monate
 }
every-year = { PLURAL($n) ->
    [one] jedes Jahr
   *[other] alle { NUM($n) } Jahre
 }
span-day = { PLURAL($n) ->
    [one] { NUM($n) } Tag
   *[other] { NUM($n) } Tage
 }
span-week = { PLURAL($n) ->
    [one] { NUM($n) } Woche
   *[other] { NUM($n) } Wochen
 }
span-month = { PLURAL($n) ->
    [one] { NUM($n) } Monat
   *[other] { NUM($n) } Monate
 }
span-year = { PLURAL($n) ->
    [one] { NUM($n) } Jahr
   *[other] { NUM($n) } Jahre
 }
checkin-then = { $first }, danach { $then }
checkin-then-after = { $first }; nach { $after }: { $then }

# Medicines.
amount-range = { $low } bis { $high }
dose-place-home-bottle = { $dose } zu Hause: die Flasche mit diesem Datum
take-morning = Morgens: { $amount }
take-noon = Mittags: { $amount }
take-evening = Abends: { $amount }
take-bedtime = Zur Nacht: { $amount }
take-as-needed = Nur bei Bedarf: jeweils { $amount }
last-given = zuletzt gegeben am { DATE($on) }
next-due = das nächste Mal fällig am { DATE($on) }
next-overdue = war fällig am { DATE($on) }
step-from = Ab dem { DATE($on) }:
step-owner = Entscheidung gemeinsam mit: { $role }
effect-since = seit dem { DATE($on) }
test-last = zuletzt gemacht am { DATE($on) }
medicine-ended = { $medicine }: abgesetzt am { DATE($on) }.
medicine-never-started = { $medicine }: nie begonnen.
medicine-course-over = { $medicine }: Der letzte Tag war der { DATE($on) }.

# Scores and goals.
score-about = Hier geht es darum, { $about } ({ $recall }).
score-range = Die Gesamtwerte gehen von { $min } bis { $max }.
score-same = Ungefähr so wie am Anfang.
score-lower = { PLURAL($points) ->
    [one] { $points } Punkt weniger als am { DATE($since) }. Niedriger bedeutet weniger Beschwerden.
   *[other] { $points } Punkte weniger als am { DATE($since) }. Niedriger bedeutet weniger Beschwerden.
 }
score-higher = { PLURAL($points) ->
    [one] { $points } Punkt mehr als am { DATE($since) }. Höher bedeutet mehr Beschwerden. Sprechen Sie mit Ihrem Team darüber.
   *[other] { $points } Punkte mehr als am { DATE($since) }. Höher bedeutet mehr Beschwerden. Sprechen Sie mit Ihrem Team darüber.
 }
goal-measure = Woran wir es erkennen: { $measure } unter { $below }
goal-measure-now = Woran wir es erkennen: { $measure } unter { $below }. Jetzt: { $now }
goal-by = Spätestens am { DATE($on) }
score-path-one = { $measure } unter { $below }: jetzt { $now }; niedriger ist besser
score-path-two = { $measure } unter { $below }: { $first }, jetzt { $now }; niedriger ist besser
score-path-three = { $measure } unter { $below }: { $first }, dann { $then }, jetzt { $now }; niedriger ist besser

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: Gesamtwerte im Lauf der Zeit
chart-desc = Diagramm: { $measure }. Erster Gesamtwert, { DATE($first_on) }: { $first }. Letzter Gesamtwert, { DATE($last_on) }: { $last }. Höher bedeutet mehr Beschwerden.
chart-desc-one = Diagramm: { $measure }. Ein Gesamtwert, { DATE($on) }: { $total }. Höher bedeutet mehr Beschwerden.

# Tests.
test-due = fällig am { DATE($on) }
test-overdue = war fällig am { DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = Für: { $name }
copy-for-relation = Für: { $name } ({ $relation })
copy-purpose = Zweck: { $purpose }
copy-covers = Umfasst: { LIST($covers) }
copy-dates = Einwilligung gültig vom { DATE($from) } bis zum { DATE($until) }. Sie kann jederzeit zurückgenommen werden.
letter-attends = { $name } hat Termine im Gesundheitswesen. Tage und Uhrzeiten:
letter-no-visits = { $name } hat Termine im Gesundheitswesen. Zurzeit sind keine Tage und Uhrzeiten festgelegt.
consent-line = { $reader } ({ $name }): { LIST($covers) }. Vom { DATE($from) } bis zum { DATE($until) }.
consent-revoked = { $reader } ({ $name }): Einwilligung zurückgenommen am { DATE($on) }.
