# origin: machine; nobody has signed this file.

# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose } po { $strength }
product-note = { $strength }: { $note }
amount-tablet = { PLURAL($n) ->
    [one] { $amount } tabletka
    [few] { $amount } tabletki
    [many] { $amount } tabletek
   *[other] { $amount } tabletki
 }
amount-tablet-part = { $amount } tabletki
amount-tablet-range = { PLURAL($n) ->
    [one] od { $low } do { $high } tabletki
    [few] od { $low } do { $high } tabletek
    [many] od { $low } do { $high } tabletek
   *[other] od { $low } do { $high } tabletki
 }
amount-capsule = { PLURAL($n) ->
    [one] { $amount } kapsułka
    [few] { $amount } kapsułki
    [many] { $amount } kapsułek
   *[other] { $amount } kapsułki
 }
amount-capsule-part = { $amount } kapsułki
amount-capsule-range = { PLURAL($n) ->
    [one] od { $low } do { $high } kapsułki
    [few] od { $low } do { $high } kapsułek
    [many] od { $low } do { $high } kapsułek
   *[other] od { $low } do { $high } kapsułki
 }
amount-film = { PLURAL($n) ->
    [one] { $amount } lamelka
    [few] { $amount } lamelki
    [many] { $amount } lamelek
   *[other] { $amount } lamelki
 }
amount-film-part = { $amount } lamelki
amount-film-range = { PLURAL($n) ->
    [one] od { $low } do { $high } lamelki
    [few] od { $low } do { $high } lamelek
    [many] od { $low } do { $high } lamelek
   *[other] od { $low } do { $high } lamelki
 }
amount-patch = { PLURAL($n) ->
    [one] { $amount } plaster
    [few] { $amount } plastry
    [many] { $amount } plastrów
   *[other] { $amount } plastra
 }
amount-patch-part = { $amount } plastra
amount-patch-range = { PLURAL($n) ->
    [one] od { $low } do { $high } plastra
    [few] od { $low } do { $high } plastrów
    [many] od { $low } do { $high } plastrów
   *[other] od { $low } do { $high } plastra
 }
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } pastylka
    [few] { $amount } pastylki
    [many] { $amount } pastylek
   *[other] { $amount } pastylki
 }
amount-lozenge-part = { $amount } pastylki
amount-lozenge-range = { PLURAL($n) ->
    [one] od { $low } do { $high } pastylki
    [few] od { $low } do { $high } pastylek
    [many] od { $low } do { $high } pastylek
   *[other] od { $low } do { $high } pastylki
 }
amount-gum = { PLURAL($n) ->
    [one] { $amount } guma do żucia
    [few] { $amount } gumy do żucia
    [many] { $amount } gum do żucia
   *[other] { $amount } gumy do żucia
 }
amount-gum-part = { $amount } gumy do żucia
amount-gum-range = { PLURAL($n) ->
    [one] od { $low } do { $high } gumy do żucia
    [few] od { $low } do { $high } gum do żucia
    [many] od { $low } do { $high } gum do żucia
   *[other] od { $low } do { $high } gumy do żucia
 }
amount-ring = { PLURAL($n) ->
    [one] { $amount } krążek
    [few] { $amount } krążki
    [many] { $amount } krążków
   *[other] { $amount } krążka
 }
amount-ring-part = { $amount } krążka
amount-ring-range = { PLURAL($n) ->
    [one] od { $low } do { $high } krążka
    [few] od { $low } do { $high } krążków
    [many] od { $low } do { $high } krążków
   *[other] od { $low } do { $high } krążka
 }
amount-suppository = { PLURAL($n) ->
    [one] { $amount } czopek
    [few] { $amount } czopki
    [many] { $amount } czopków
   *[other] { $amount } czopka
 }
amount-suppository-part = { $amount } czopka
amount-suppository-range = { PLURAL($n) ->
    [one] od { $low } do { $high } czopka
    [few] od { $low } do { $high } czopków
    [many] od { $low } do { $high } czopków
   *[other] od { $low } do { $high } czopka
 }
amount-packet = { PLURAL($n) ->
    [one] { $amount } saszetka
    [few] { $amount } saszetki
    [many] { $amount } saszetek
   *[other] { $amount } saszetki
 }
amount-packet-part = { $amount } saszetki
amount-packet-range = { PLURAL($n) ->
    [one] od { $low } do { $high } saszetki
    [few] od { $low } do { $high } saszetek
    [many] od { $low } do { $high } saszetek
   *[other] od { $low } do { $high } saszetki
 }
amount-bottle = { PLURAL($n) ->
    [one] { $amount } butelka
    [few] { $amount } butelki
    [many] { $amount } butelek
   *[other] { $amount } butelki
 }
amount-bottle-part = { $amount } butelki
amount-bottle-range = { PLURAL($n) ->
    [one] od { $low } do { $high } butelki
    [few] od { $low } do { $high } butelek
    [many] od { $low } do { $high } butelek
   *[other] od { $low } do { $high } butelki
 }
amount-unit = { PLURAL($n) ->
    [one] { $amount } jednostka
    [few] { $amount } jednostki
    [many] { $amount } jednostek
   *[other] { $amount } jednostki
 }
amount-unit-part = { $amount } jednostki
amount-unit-range = { PLURAL($n) ->
    [one] od { $low } do { $high } jednostki
    [few] od { $low } do { $high } jednostek
    [many] od { $low } do { $high } jednostek
   *[other] od { $low } do { $high } jednostki
 }
amount-puff = { PLURAL($n) ->
    [one] { $amount } wziew
    [few] { $amount } wziewy
    [many] { $amount } wziewów
   *[other] { $amount } wziewu
 }
amount-puff-part = { $amount } wziewu
amount-puff-range = { PLURAL($n) ->
    [one] od { $low } do { $high } wziewu
    [few] od { $low } do { $high } wziewów
    [many] od { $low } do { $high } wziewów
   *[other] od { $low } do { $high } wziewu
 }
amount-spray = { PLURAL($n) ->
    [one] { $amount } rozpylenie
    [few] { $amount } rozpylenia
    [many] { $amount } rozpyleń
   *[other] { $amount } rozpylenia
 }
amount-spray-part = { $amount } rozpylenia
amount-spray-range = { PLURAL($n) ->
    [one] od { $low } do { $high } rozpylenia
    [few] od { $low } do { $high } rozpyleń
    [many] od { $low } do { $high } rozpyleń
   *[other] od { $low } do { $high } rozpylenia
 }
amount-drop = { PLURAL($n) ->
    [one] { $amount } kropla
    [few] { $amount } krople
    [many] { $amount } kropli
   *[other] { $amount } kropli
 }
amount-drop-part = { $amount } kropli
amount-drop-range = { PLURAL($n) ->
    [one] od { $low } do { $high } kropli
    [few] od { $low } do { $high } kropli
    [many] od { $low } do { $high } kropli
   *[other] od { $low } do { $high } kropli
 }
amount-application = { PLURAL($n) ->
    [one] { $amount } aplikacja
    [few] { $amount } aplikacje
    [many] { $amount } aplikacji
   *[other] { $amount } aplikacji
 }
amount-application-part = { $amount } aplikacji
amount-application-range = { PLURAL($n) ->
    [one] od { $low } do { $high } aplikacji
    [few] od { $low } do { $high } aplikacji
    [many] od { $low } do { $high } aplikacji
   *[other] od { $low } do { $high } aplikacji
 }
dose-place-clinic = { $dose } w przychodni
dose-place-home = { $dose } w domu
dose-none = nic

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = Proszę przyjąć: { $amount }
use-under-tongue = Proszę trzymać pod językiem, aż się rozpuści: { $amount }
use-cheek = Proszę trzymać po wewnętrznej stronie policzka, żeby zadziałało: { $amount }
use-skin = Proszę nałożyć na skórę: { $amount }
use-nose = Proszę zastosować do nosa: { $amount }
use-inhaled = Proszę wdychać lek: { $amount }
use-injected = Proszę wstrzyknąć: { $amount }
use-eye = Proszę zastosować do oka: { $amount }
use-ear = Proszę zastosować do ucha: { $amount }
use-rectal = Proszę wprowadzić do odbytnicy: { $amount }
use-vaginal = Proszę wprowadzić do pochwy: { $amount }
use-unknown = Proszę użyć: { $amount }
given = Podaje mi inna osoba: { $amount }
given-by-clinic = W przychodni podaje mi personel: { $amount }
given-by-pharmacy = W aptece podaje mi personel: { $amount }
given-by-home-nurse = W domu podaje mi pielęgniarka lub pielęgniarz: { $amount }
given-by-school = W szkole podaje mi personel: { $amount }
given-by-family = Podaje mi moja rodzina lub osoba wspierająca: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = Ten lek podaje mi inna osoba.
giver-clinic = Ten lek podaje mi personel przychodni.
giver-pharmacy = Ten lek podaje mi personel apteki.
giver-home-nurse = Ten lek podaje mi w domu pielęgniarka lub pielęgniarz.
giver-school = Ten lek podaje mi personel szkoły.
giver-family = Ten lek podaje mi moja rodzina lub osoba wspierająca.
route-under-tongue = Trzymam ten lek pod językiem, aż się rozpuści.
route-cheek = Trzymam ten lek po wewnętrznej stronie policzka, żeby zadziałał.
route-skin = Nakładam ten lek na skórę.
route-nose = Podaję sobie ten lek do nosa.
route-nose-rescue = Inna osoba rozpyla mi ten lek do nosa.
route-inhaled = Wdycham ten lek.
route-injected = Wstrzykuję sobie ten lek bez pomocy innych.
route-injected-rescue = Inna osoba wstrzykuje mi ten lek.
route-eye = Podaję sobie ten lek do oka.
route-ear = Podaję sobie ten lek do ucha.
route-rectal = Podaję sobie ten lek do odbytnicy.
route-vaginal = Podaję sobie ten lek do pochwy.
route-unknown = Pytam swojego farmaceutę, jak stosować ten lek.

# How often.
every-hour = { PLURAL($n) ->
    [one] co godzinę
    [few] co { NUM($n) } godziny
    [many] co { NUM($n) } godzin
   *[other] co { NUM($n) } godziny
 }
span-hour = { PLURAL($n) ->
    [one] { NUM($n) } godzinę
    [few] { NUM($n) } godziny
    [many] { NUM($n) } godzin
   *[other] { NUM($n) } godziny
 }
take-weekly-on = raz w tygodniu, tylko w ten dzień tygodnia: { $day }; nie codziennie
take-every-on = { $every }, tylko w ten dzień tygodnia: { $day }
take-every-from = { $every }, od { DATE($from) }
take-by-chart = Ilość: według mojej pisemnej skali ({ $chart })
patch-worn = Noszę każdy plaster przez { $span }.
patch-worn-ask = Pytam swojego farmaceutę, jak długo nosić każdy plaster.
patch-old-first = Najpierw zdejmuję stary plaster.

# Only when needed.
as-needed-hours = { PLURAL($n) ->
    [one] między dwiema dawkami co najmniej { NUM($n) } godzina
    [few] między dwiema dawkami co najmniej { NUM($n) } godziny
    [many] między dwiema dawkami co najmniej { NUM($n) } godzin
   *[other] między dwiema dawkami co najmniej { NUM($n) } godziny
 }
as-needed-day = w ciągu 24 godzin nie więcej niż { $most }
as-needed-day-all = w ciągu 24 godzin nie więcej niż { $most }, licząc wszystkie dawki tego leku
as-needed-week = w ciągu jednego tygodnia nie więcej niż { $most }

# Dates.
late-call-today = Proszę zadzwonić dziś.
medicine-starts = Zaczynam stosować ten lek { DATE($on) }. Nie wcześniej.
medicine-dose-began = Ta dawka obowiązuje od { DATE($on) }.
medicine-new = Nowy lek: od { DATE($on) }.
medicine-changed-on = Zmieniono { DATE($on) }. { $what }
medicine-was-now = wcześniej { $before }, teraz { $now }
medicine-until = Ostatni dzień to { DATE($on) }.
medicine-overlap = Do { DATE($on) } włącznie przyjmuję ten lek razem z jego drugą postacią. Tak zaplanowano.
medicine-overlap-over = Przyjmowanie razem z drugą postacią tego leku było zaplanowane do { DATE($on) } włącznie. Pytam dziś, czy nadal mam przyjmować obie.
medicine-not-on = Nie w te dni: { LIST($days) }
medicine-dose-on = { DATE($on) }: { $amount }
medicine-dose-on-ask = { DATE($on) }: { $amount }. Pytam przed tym dniem: zamiast mojej zwykłej dawki czy dodatkowo do niej?
medicine-not-in-pack = Tej zmiany nie ma w opakowaniu przygotowanym { DATE($on) }. Dzwonię, zanim je otworzę.
medicine-still-in-pack = Po ostatnim dniu ten lek może jeszcze być w opakowaniu przygotowanym { DATE($on) }. Dzwonię, zanim je otworzę, i pytam, jak go wyjąć.
step-wait = Pominięte dawki, wysypka albo polecenie, żeby poczekać? Dzwonię przed zwiększeniem dawki.
take-then-none = potem nic: koniec przyjmowania tego leku
# What the label must say, and how a dose is measured.
label-check = Na mojej etykiecie ma być napisane { $strength }. Jeśli jest inaczej, dzwonię, zanim przyjmę ten lek.
measure-with = Czym odmierzam: { $device }
use-device = Czego używam: { $device }
take-meal = Jedzenie: { $meal }
measure-liquid = Odmierzam ten lek strzykawką doustną lub kubeczkiem z miarką z apteki, nigdy łyżką.
split-by = Można to dzielić. Kto i kiedy to powiedział: { $by }, { DATE($on) }.

# Medicines that the team does not prescribe.
other-take-ask = Pytam, zanim przyjmę.
other-prescriber = Kto przepisuje: { $name }

# Allergies.
allergies-not-asked = Alergie: jeszcze nie pytano
allergies-none-known = Brak znanych alergii
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = Tabletka o przedłużonym uwalnianiu
form-delayed-release-tablet = Tabletka o opóźnionym uwalnianiu
form-chewable-tablet = Tabletka do żucia
form-disintegrating-tablet = Tabletka, która rozpuszcza się w ustach
form-sublingual-tablet = Tabletka, która rozpuszcza się pod językiem
form-extended-release-capsule = Kapsułka o przedłużonym uwalnianiu
form-delayed-release-capsule = Kapsułka o opóźnionym uwalnianiu
form-lozenge = Pastylka do ssania
form-gum = Guma do żucia
form-suspension = Płyn (wstrząsnąć przed użyciem)
form-cream = Krem
form-gel = Żel
form-inhaler = Inhalator
form-implant = Implant
form-ring = Krążek (pierścień)
form-suppository = Czopek
support-weekly-pack = Opakowania, które apteka przygotowuje na każdy tydzień

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = strzykawka doustna (bez igły)
device-cup = kubeczek z miarką
device-dropper = zakraplacz
device-pen = wstrzykiwacz (pen)
device-vial-and-syringe = fiolka i strzykawka
device-prefilled-syringe = ampułkostrzykawka
device-pump = pompa
device-spacer = komora inhalacyjna (spejser)
meal-before = przed posiłkiem
meal-with = w czasie posiłku
meal-after = po posiłku
meal-any = z jedzeniem lub bez jedzenia
meal-empty-stomach = na pusty żołądek

# Kinds of allergies.
allergy-kind-allergy = alergia
allergy-kind-intolerance = nietolerancja
allergy-kind-unknown = rodzaj nieznany

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = „{ $medicine }”
together-ask = { $a } i { $b } razem { $what }. Pytam o to dziś. Żadnego z nich nie odstawiam na własną rękę.
together-known = { $who ->
    [pharmacist] { $a } i { $b } razem { $what }. Mój farmaceuta wie, że przyjmuję oba.
   *[prescriber] { $a } i { $b } razem { $what }. Osoba, która przepisuje mi leki, wie, że przyjmuję oba.
 }
together-washout = Koniec przyjmowania, { $ended }: { DATE($on) }. Ten lek może jeszcze przez pewien czas działać. { $a } i { $b } razem { $what }. Pytam o to dziś. Niczego nie zmieniam na własną rękę.
together-washout-known = { $who ->
    [pharmacist] Koniec przyjmowania, { $ended }: { DATE($on) }. Ten lek może jeszcze przez pewien czas działać. { $a } i { $b } razem { $what }. Mój farmaceuta o tym wie.
   *[prescriber] Koniec przyjmowania, { $ended }: { DATE($on) }. Ten lek może jeszcze przez pewien czas działać. { $a } i { $b } razem { $what }. Osoba, która przepisuje mi leki, o tym wie.
 }
together-twice = { $a }: na mojej liście więcej niż raz. Pytam dziś, czy tak ma być. Nie odstawiam tego leku na własną rękę.
together-twice-known = { $who ->
    [pharmacist] { $a }: na mojej liście więcej niż raz. Mój farmaceuta o tym wie.
   *[prescriber] { $a }: na mojej liście więcej niż raz. Osoba, która przepisuje mi leki, o tym wie.
 }
together-same = { $a } i { $b } zawierają ten sam lek. Pytam dziś, czy mam przyjmować oba. Żadnego z nich nie odstawiam na własną rękę.
together-same-kind = { $a } i { $b } to leki tego samego rodzaju. Pytam dziś, czy mam przyjmować oba. Żadnego z nich nie odstawiam na własną rękę.
together-both-known = { $who ->
    [pharmacist] Mój farmaceuta wie, że przyjmuję oba leki: { $a } i { $b }.
   *[prescriber] Osoba, która przepisuje mi leki, wie, że przyjmuję oba leki: { $a } i { $b }.
 }
together-plain = { $a } i { $b } razem { $what }.

# The same for the care team.
together-opposed-team = Znoszą wzajemnie swoje działanie
together-same-team = Ta sama substancja czynna dwa razy
together-same-kind-team = Dwa leki z klasy, z której zwykle przyjmuje się jeden
together-washout-team = { $medicine }: koniec przyjmowania { DATE($on) }, potem lek może jeszcze działać.
together-allergy-team = Na liście alergii: { $kind }
together-allergy-names = { $medicine }, na liście alergii: { $name }
together-allergy-related-team = Inny lek z tej samej klasy lub grupy.
together-known-team = Potwierdzenie: { $by } ({ $credential }), { DATE($on) }: { $why }
together-unanswered-team = Bez potwierdzenia osoby przepisującej leki ani farmaceuty. Do czasu potwierdzenia materiał dla pacjenta, dzienniczek i kopie pokazujące leki są wstrzymane.

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = Pytam farmaceutę przed pierwszą dawką.
plain-not-checked = Nie sprawdzono z moimi innymi lekami. Pokazuję farmaceucie wszystko, co przyjmuję.
plain-urgent = Trudności z oddychaniem albo spuchnięta twarz: dzwonię pod numer { $number }.
plain-urgent-effects = Pytam farmaceutę, przy jakich innych działaniach niepożądanych potrzebna jest natychmiastowa pomoc.
plain-for = Pytam farmaceutę, na co jest ten lek.
plain-how = Pytam farmaceutę, jak go przyjmować.
plain-missed-dose = Pytam farmaceutę, co zrobić po pominięciu dawki.
plain-common-effects = Pytam farmaceutę, jakie działania niepożądane mogę zauważyć.
plain-do-not-mix = Pytam farmaceutę, czego z tym lekiem nie przyjmować.
plain-stopping = Zanim odstawię lek, pytam osobę, która mi go przepisuje.
plain-storage = Pytam farmaceutę, gdzie go przechowywać.
plain-disposal = Pytam farmaceutę, co zrobić z resztą.
plain-tests = Pytam osobę, która przepisuje mi leki, jakich badań potrzebuję.

# For the care team.
take-not-scheduled = Recepta jeszcze nie zamieniona na harmonogram
take-step-waits = Krok z { DATE($on) }: nie zapisano, że się zaczął
step-is-begun = zaczęto { DATE($on) }, zapis: { $by }
step-is-waiting = NIE zapisano, że się zaczął: zapytać tę osobę, co przyjmuje
unworded-unknown = { $medicine }: nie ma go wśród leków tej witryny i nie ma klasy. Dokumenty dla pacjenta każą tylko zapytać farmaceutę. Interakcje nie są sprawdzane.
unworded-class-only = { $medicine }: nie ma go wśród leków tej witryny. Dokumenty dla pacjenta mają teksty jego klasy.
unworded-not-reviewed = { $medicine }: tekstów tej witryny nie sprawdził farmaceuta ani osoba przepisująca leki, albo termin ich sprawdzenia minął.
unworded-other = { $medicine }: nie ma go wśród leków tej witryny, więc jego interakcje nie są sprawdzane.
