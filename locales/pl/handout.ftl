# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = Zamówione dla mnie: { $mode } ({ $language })
handout-made-with = Kto wspólnie ułożył ten plan: { LIST($people) }.
handout-printed = Wydrukowano { DATE($on) }.
handout-next-review = Wracamy do tego planu { DATE($on) }.
handout-approved = Zatwierdzenie: { $by }, { $credential }, { DATE($on) }.
core-sheets = Więcej jest na tych arkuszach: { LIST($sheets) }.
core-sheets-further = Inne arkusze, jeśli o nie poproszę: { LIST($sheets) }.
core-cannot-come = Jeśli nie mogę przyjść, dzwonię pod numer { $phone }.
not-approved-now = Zespół opieki nie zatwierdził tego arkusza w obecnej postaci.
handout-topics-elsewhere = { PLURAL($n) ->
    [one] W tym planie jest jeszcze jeden temat, ale na razie nie w tym języku. Proszę zwrócić się do swojego zespołu, żeby omówić go razem.
    [few] W tym planie są jeszcze { NUM($n) } tematy, ale na razie nie w tym języku. Proszę zwrócić się do swojego zespołu, żeby omówić je razem.
    [many] W tym planie jest jeszcze { NUM($n) } tematów, ale na razie nie w tym języku. Proszę zwrócić się do swojego zespołu, żeby omówić je razem.
   *[other] W tym planie jest jeszcze { NUM($n) } tematu, ale na razie nie w tym języku. Proszę zwrócić się do swojego zespołu, żeby omówić je razem.
 }
evaluation-on = Ocena stanu z { DATE($on) }
therapy-minutes = { PLURAL($n) ->
    [one] { NUM($n) } minuta
    [few] { NUM($n) } minuty
    [many] { NUM($n) } minut
   *[other] { NUM($n) } minuty
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [one] codziennie
    [few] co { NUM($n) } dni
    [many] co { NUM($n) } dni
   *[other] co { NUM($n) } dnia
 }
every-week = { PLURAL($n) ->
    [one] co tydzień
    [few] co { NUM($n) } tygodnie
    [many] co { NUM($n) } tygodni
   *[other] co { NUM($n) } tygodnia
 }
every-month = { PLURAL($n) ->
    [one] co miesiąc
    [few] co { NUM($n) } miesiące
    [many] co { NUM($n) } miesięcy
   *[other] co { NUM($n) } miesiąca
 }
every-year = { PLURAL($n) ->
    [one] co rok
    [few] co { NUM($n) } lata
    [many] co { NUM($n) } lat
   *[other] co { NUM($n) } roku
 }
span-day = { PLURAL($n) ->
    [one] { NUM($n) } dzień
    [few] { NUM($n) } dni
    [many] { NUM($n) } dni
   *[other] { NUM($n) } dnia
 }
span-week = { PLURAL($n) ->
    [one] { NUM($n) } tydzień
    [few] { NUM($n) } tygodnie
    [many] { NUM($n) } tygodni
   *[other] { NUM($n) } tygodnia
 }
span-month = { PLURAL($n) ->
    [one] { NUM($n) } miesiąc
    [few] { NUM($n) } miesiące
    [many] { NUM($n) } miesięcy
   *[other] { NUM($n) } miesiąca
 }
span-year = { PLURAL($n) ->
    [one] { NUM($n) } rok
    [few] { NUM($n) } lata
    [many] { NUM($n) } lat
   *[other] { NUM($n) } roku
 }
checkin-then = { $first }, potem { $then }
checkin-then-after = { $first } przez { $after }, potem { $then }

# Medicines.
amount-range = od { $low } do { $high }
dose-place-home-bottle = { $dose } w domu: butelka z tą datą
take-morning = Rano: { $amount }
take-noon = W południe: { $amount }
take-evening = Wieczorem: { $amount }
take-bedtime = Przed snem: { $amount }
take-as-needed = Tylko w razie potrzeby, za każdym razem: { $amount }
last-given = ostatni raz podano { DATE($on) }
next-due = następna dawka planowo: { DATE($on) }
next-overdue = dawka miała być podana { DATE($on) }
step-from = Od { DATE($on) }:
step-owner = Kto uczestniczy w decyzji: { $role }
effect-since = od { DATE($on) }
test-last = ostatni raz wykonano { DATE($on) }
medicine-ended = { $medicine }: odstawiono { DATE($on) }.
medicine-never-started = { $medicine }: nigdy nie rozpoczęto.
medicine-course-over = { $medicine }: ostatnim dniem był { DATE($on) }.

# Scores and goals.
score-about = Ta skala pokazuje, { $about } ({ $recall }).
score-range = Suma punktów może wynosić od { $min } do { $max }.
score-same = Mniej więcej tak samo jak na początku.
score-lower = { PLURAL($points) ->
    [one] O { $points } punkt mniej niż w dniu { DATE($since) }. Mniej punktów znaczy mniej objawów.
    [few] O { $points } punkty mniej niż w dniu { DATE($since) }. Mniej punktów znaczy mniej objawów.
    [many] O { $points } punktów mniej niż w dniu { DATE($since) }. Mniej punktów znaczy mniej objawów.
   *[other] O { $points } punktu mniej niż w dniu { DATE($since) }. Mniej punktów znaczy mniej objawów.
 }
score-higher = { PLURAL($points) ->
    [one] O { $points } punkt więcej niż w dniu { DATE($since) }. Więcej punktów znaczy więcej objawów. Proszę omówić to ze swoim zespołem.
    [few] O { $points } punkty więcej niż w dniu { DATE($since) }. Więcej punktów znaczy więcej objawów. Proszę omówić to ze swoim zespołem.
    [many] O { $points } punktów więcej niż w dniu { DATE($since) }. Więcej punktów znaczy więcej objawów. Proszę omówić to ze swoim zespołem.
   *[other] O { $points } punktu więcej niż w dniu { DATE($since) }. Więcej punktów znaczy więcej objawów. Proszę omówić to ze swoim zespołem.
 }
goal-measure = Po czym to poznamy: { $measure } poniżej { $below }
goal-measure-now = Po czym to poznamy: { $measure } poniżej { $below }. Teraz: { $now }
goal-by = Najpóźniej { DATE($on) }
score-path-one = { $measure } poniżej { $below }: teraz { $now }; im mniej, tym lepiej
score-path-two = { $measure } poniżej { $below }: { $first }, teraz { $now }; im mniej, tym lepiej
score-path-three = { $measure } poniżej { $below }: { $first }, potem { $then }, teraz { $now }; im mniej, tym lepiej

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: suma punktów w czasie
chart-desc = Wykres: { $measure }. Pierwsza suma punktów, { DATE($first_on) }: { $first }. Ostatnia suma punktów, { DATE($last_on) }: { $last }. Więcej punktów znaczy więcej objawów.
chart-desc-one = Wykres: { $measure }. Jedna suma punktów, { DATE($on) }: { $total }. Więcej punktów znaczy więcej objawów.

# Tests.
test-due = termin: { DATE($on) }
test-overdue = miało być wykonane { DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = Dla kogo: { $name }
copy-for-relation = Dla kogo: { $name } ({ $relation })
copy-purpose = Cel: { $purpose }
copy-covers = Co obejmuje: { LIST($covers) }
copy-dates = Zgoda od { DATE($from) } do { DATE($until) } włącznie. Można ją cofnąć w każdej chwili.
letter-attends = { $name } ma wizyty w placówce zdrowia w tych terminach:
letter-no-visits = { $name } ma wizyty w placówce zdrowia. Teraz nie ma ustalonych terminów.
consent-line = { $reader } ({ $name }): { LIST($covers) }. Od { DATE($from) } do { DATE($until) } włącznie.
consent-revoked = { $reader } ({ $name }): zgodę cofnięto { DATE($on) }.
