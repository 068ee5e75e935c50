# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = Tu może nie być wszystkiego, co przyjmuje { $name }.
copy-speaker = W tych wskazówkach „ja” (także w słowach takich jak „pytam” lub „dzwonię”), „mój” i „Państwo” to { $name }.
copy-if-late = Jeśli dawka się opóźnia: { $instruction }

# How a medicine is given.
given-copy = Podaje inna osoba (otrzymuje { $name }): { $amount }
given-team = Podawane: { $amount }
given-by-clinic-copy = Podawane w przychodni: { $amount }
given-by-pharmacy-copy = Podawane w aptece: { $amount }
given-by-home-nurse-copy = Podaje w domu pielęgniarka lub pielęgniarz: { $amount }
given-by-school-copy = Podawane w szkole: { $amount }
given-by-family-copy = Podaje rodzina lub osoba wspierająca: { $amount }
giver-unknown-copy = Lek podaje inna osoba (otrzymuje { $name }).
giver-unknown-team = Podaje inna osoba.
giver-clinic-copy = Lek podaje personel przychodni.
giver-pharmacy-copy = Lek podaje personel apteki.
giver-home-nurse-copy = Lek podaje w domu pielęgniarka lub pielęgniarz.
giver-school-copy = Lek podaje personel szkoły.
giver-family-copy = Lek podaje rodzina lub osoba wspierająca.
route-under-tongue-copy = Lek rozpuszcza się pod językiem.
route-cheek-copy = Lek działa po wewnętrznej stronie policzka.
route-skin-copy = Lek nakłada się na skórę.
route-nose-copy = Lek podaje się do nosa.
route-nose-rescue-copy = Inna osoba rozpyla lek do nosa (otrzymuje { $name }).
route-inhaled-copy = Lek się wdycha.
route-injected-copy = { $name } wstrzykuje sobie lek bez pomocy innych.
route-injected-team = Samodzielne wstrzyknięcia.
route-injected-rescue-copy = Inna osoba wstrzykuje lek (otrzymuje { $name }).
route-eye-copy = Lek podaje się do oka.
route-ear-copy = Lek podaje się do ucha.
route-rectal-copy = Lek podaje się do odbytnicy.
route-vaginal-copy = Lek podaje się do pochwy.
route-unknown-copy = Proszę zapytać farmaceutę, jak stosuje się ten lek.
route-unknown-team = Nie zapisano drogi podania.
take-by-chart-copy = Ilość: według pisemnej skali ({ $chart })
patch-worn-copy = { $name } nosi każdy plaster przez { $span }.
patch-worn-team = Każdy plaster nosi się przez { $span }.
patch-worn-ask-copy = Proszę zapytać farmaceutę, jak długo nosi się każdy plaster.
patch-worn-ask-team = Nie zapisano czasu noszenia plastra.
patch-old-first-copy = Najpierw zdejmuje się stary plaster.

# Dates and changes.
late-call-today-team = Termin minął: skontaktować się z tą osobą dziś.
medicine-starts-copy = { $name } zaczyna stosować ten lek { DATE($on) }. Nie wcześniej.
medicine-starts-team = Data rozpoczęcia: { DATE($on) }. Nie wcześniej.
medicine-dose-on-ask-copy = { DATE($on) }: { $amount }. Proszę zapytać przed tym dniem: zamiast zwykłej dawki czy dodatkowo do niej?
medicine-dose-on-ask-team = { DATE($on) }: { $amount }. Nie zapisano, czy zamiast zwykłej dawki, czy dodatkowo do niej. Tej osobie polecono zapytać.
medicine-overlap-copy = { $name } przyjmuje ten lek razem z jego drugą postacią do { DATE($on) } włącznie. Tak zaplanowano.
medicine-overlap-team = Zaplanowane przyjmowanie razem z drugą postacią tego leku do { DATE($on) } włącznie.
medicine-overlap-over-copy = Przyjmowanie razem z drugą postacią tego leku było zaplanowane do { DATE($on) } włącznie. Proszę zapytać dziś, czy { $name } nadal przyjmuje obie.
medicine-overlap-over-team = Zaplanowane przyjmowanie razem z drugą postacią skończyło się { DATE($on) }. Sprawdzić, czy nadal przyjmowane są obie.
medicine-not-in-pack-copy = Tej zmiany nie ma w opakowaniu przygotowanym { DATE($on) }. Proszę zadzwonić przed jego otwarciem.
medicine-not-in-pack-team = Tej zmiany nie ma w opakowaniu przygotowanym { DATE($on) }. Tej osobie polecono zadzwonić przed jego otwarciem.
medicine-still-in-pack-copy = Po ostatnim dniu lek może jeszcze być w opakowaniu przygotowanym { DATE($on) }. Proszę zadzwonić przed jego otwarciem i zapytać, jak go wyjąć.
medicine-still-in-pack-team = Po ostatnim dniu lek może jeszcze być w opakowaniu przygotowanym { DATE($on) }. Tej osobie polecono zadzwonić przed jego otwarciem.
step-wait-copy = Pominięte dawki, wysypka albo polecenie, żeby poczekać? Proszę zadzwonić przed zwiększeniem dawki.
step-wait-team = Pominięte dawki, wysypka albo polecenie, żeby poczekać: tej osobie polecono zadzwonić przed zwiększeniem dawki.

# Labels and measuring.
label-check-copy = Na etykiecie musi być napisane { $strength }. Jeśli jest inaczej, proszę zadzwonić, zanim { $name } przyjmie ten lek.
label-check-team = Na etykiecie musi być napisane { $strength }. Tej osobie polecono zadzwonić, jeśli tak nie jest.
measure-with-copy = Czym się odmierza: { $device }
measure-with-team = Przyrząd do odmierzania: { $device }
measure-liquid-copy = Ten lek odmierza się strzykawką doustną lub kubeczkiem z miarką z apteki, nigdy łyżką.
use-device-copy = Czego się używa: { $device }
use-device-team = Przyrząd: { $device }
other-take-ask-copy = Proszę zapytać, zanim { $name } przyjmie ten lek.
other-take-ask-team = Nie zapisano dawkowania.

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = Proszę zapytać farmaceutę przed pierwszą dawką.
plain-not-checked-copy = Nie sprawdzono z innymi lekami. Proszę pokazać farmaceucie wszystko, co przyjmuje { $name }.
plain-urgent-copy = Trudności z oddychaniem albo spuchnięta twarz: proszę zadzwonić pod numer { $number }.
plain-urgent-effects-copy = Proszę zapytać farmaceutę, przy jakich innych działaniach niepożądanych potrzebna jest natychmiastowa pomoc.
plain-for-copy = Proszę zapytać farmaceutę, na co jest ten lek.
plain-how-copy = Proszę zapytać farmaceutę, jak się go przyjmuje.
plain-missed-dose-copy = Proszę zapytać farmaceutę, co zrobić po pominięciu dawki.
plain-common-effects-copy = Proszę zapytać farmaceutę, jakie działania niepożądane mogą wystąpić.
plain-do-not-mix-copy = Proszę zapytać farmaceutę, czego nie wolno przyjmować z tym lekiem.
plain-stopping-copy = Przed odstawieniem leku proszę zapytać osobę, która go przepisuje.
plain-storage-copy = Proszę zapytać farmaceutę, gdzie go przechowywać.
plain-disposal-copy = Proszę zapytać farmaceutę, co zrobić z resztą.
plain-tests-copy = Proszę zapytać osobę, która przepisuje lek, jakie badania są potrzebne.

# Headings, and sentences of the interface.
handout-team-copy = Zespół opieki
handout-team-team = Zespół leczący
handout-appointments-copy = Następne wizyty
handout-appointments-team = Nadchodzące wizyty
handout-medicines-copy = Leki
handout-medicines-team = Farmakoterapia
handout-goals-copy = Cele
handout-therapy-copy = Terapia
handout-scores-copy = Wyniki kwestionariuszy
handout-checkins-team = Regularne kontakty
handout-steps-team = Zmiany poziomu opieki
handout-monitoring-team = Monitorowanie
handout-interpreter-copy = Zamówiony tłumacz: { $mode } ({ $language })
evaluation-reasons-copy = Powody szukania pomocy
evaluation-strengths-copy = Mocne strony
evaluation-culture-copy = Wartości i kultura
evaluation-medical-copy = O czym pamiętać w sprawie zdrowia
evaluation-history-team = Wywiad
medicine-team = Lek
medicine-how-copy = Jak się przyjmuje
medicine-how-team = Sposób użycia
take-ask-copy = Proszę zapytać osobę, która przepisuje leki, jak to się przyjmuje.
take-ask-team = Nie zapisano dawkowania.
medicine-missed-copy = W razie pominięcia dawki
medicine-missed-team = Pominięta dawka
medicine-steps-team = Kroki zmiany dawki
homework-if-stuck-copy = Jeśli nie idzie:
scores-about-copy = Punkty to tylko część obrazu. Więcej punktów znaczy więcej objawów.
score-rated-self-copy = Wypełnia { $name }.
score-rated-self-team = Samoocena.
score-rated-clinician-copy = Wypełnia specjalista.
score-rated-clinician-team = Ocena specjalisty.
practical-case-manager-copy = Kto w tym pomaga
practical-prior-authorization-copy = Zgoda ubezpieczyciela
relapse-coping-copy = Co może pomóc bez innych ludzi
relapse-distraction-copy = Ludzie i miejsca, które pomagają myśleć o czymś innym
relapse-team-copy = Zespół opieki
relapse-safer-place-copy = Jak zwiększyć bezpieczeństwo w domu
zone-well-about-copy = Co { $name } robi dalej.
zone-early-about-copy = Proszę działać wcześnie. Na każdy objaw jest jeden krok.
zone-crisis-about-copy = Proszę szukać pomocy teraz.
sign-when-copy = Objaw
sign-then-copy = Co robi { $name }
