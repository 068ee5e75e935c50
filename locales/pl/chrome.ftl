# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = Przejdź do głównego tekstu
nav-label = Części tej witryny
languages-label = Ta strona w innych językach
help-now = Pomoc teraz
menu-label = Menu
draft-short = Wersja robocza
breadcrumb-label = Miejsce w witrynie
page-contents = Na tej stronie
page-previous = Poprzednia strona
page-next = Następna strona
nav-home = Strona główna
nav-topics = Tematy
nav-programs = Programy
nav-compare = Porównanie programów
nav-glossary = Słowa, których używamy
nav-search = Szukaj
draft-mark = Wersja robocza, nie dla pacjentów. Tego tekstu jeszcze nikt nie podpisał.
draft-unsigned = Linia kropkowana: jeszcze bez podpisu.
draft-crisis-lines = W tej witrynie nikt jeszcze nie sprawdził wszystkich tych numerów kryzysowych.
signed-by = Kto podpisał tłumaczenie: { LIST($roles) }. Ostatni podpis: { DATE($on) }.
signed-mixed = Każde słowo tego tłumaczenia podpisał człowiek, który za nie odpowiada. Ostatni podpis: { DATE($on) }.
signer-translator = tłumacz
signer-reviser = drugi tłumacz, który porównał oba teksty
signer-clinician = specjalista medyczny, który czyta w tym języku
chooser-enter = Czytaj po polsku
crisis-heading = Jeśli pomoc jest potrzebna teraz
box-do-not-wait = Proszę nie czekać: trzeba działać teraz
box-call-today = Proszę zadzwonić dziś do swojego zespołu opieki
box-tip = Warto wiedzieć
box-try-this = Warto spróbować
box-do = Co robić
box-do-not = Czego nie robić
box-steps = Krok po kroku
yes = Tak
no = Nie
not-stated = Nie podano

# First page, lists and the page that is not there.
front-intro = Proste informacje o terapii, lekach i opiece: do czytania w pojedynkę lub z kimś zaufanym.
front-topics = Krótkie teksty o rodzajach terapii, lekach, umiejętnościach i praktycznej pomocy.
front-programs = Co oferuje każdy program i jak się z nim skontaktować.
front-compare = Te same pytania do każdego programu, obok siebie.
front-glossary = Co znaczą słowa na tych stronach.
topics-intro = Proszę czytać to, co jest teraz potrzebne. Swoje pytania proszę zabrać na następną wizytę.
programs-intro = Każdy program odpowiada na te same pytania. Gdzie nie ma odpowiedzi, stoi „Nie podano”.
glossary-intro = Słowa, których używamy, prostym językiem.
search-intro = Wszystko na tej stronie na jednej liście.
search-label = Czego Państwo szukają?
search-results = Znaleziono
search-nothing = Nic nie znaleziono. Proszę spróbować innego słowa albo przejrzeć listę.
not-found-title = Tej strony tu nie ma
not-found-text = Adres może być błędny albo strona została przeniesiona.

# Topics.
topic-sources = Skąd są te informacje

# Programs and their comparison.
programs-compare = Porównaj wszystkie programy
program-contact = Jak się skontaktować z tym programem
program-phone = Telefon
program-address = Adres
program-hours = Godziny
program-website = Strona internetowa
comparison-intro = Każdemu programowi zadaliśmy te same pytania. Nie tworzymy rankingu. „Nie podano” nie znaczy „nie”: proszę zapytać.
compare-caption = Odpowiedzi każdego programu
compare-question = Pytanie
compare-as-of = Z jakiego dnia są informacje i kto je podał
filter-legend = Co jest dla Państwa ważne?
filter-about = Proszę zaznaczyć, co jest potrzebne. Programy, które odpowiadają na to „nie”, zostaną ukryte. Programy, które tego nie podają, pozostaną widoczne: proszę je zapytać.
filter-note = Niektóre programy mogą być ukryte z powodu tego, co zaznaczono.
compare-choose = Które programy pokazać?
compare-choose-about = Proszę zaznaczyć programy, żeby widzieć tylko je. Bez zaznaczenia widać wszystkie.
program-questions = Pytania do tego programu
questions-asked-on = Kiedy pytam (data):
questions-answered-by = Kto odpowiedział:
questions-own = Moje własne pytania
questions-back = Co mówi ten program

# Handout: headings.
handout-title = Mój plan opieki
handout-team = Mój zespół opieki
handout-appointments = Moje następne wizyty
handout-medicines = Moje leki
handout-goals = Moje cele
handout-therapy = Moja terapia
handout-checkins = Jak często rozmawiamy o tym, jak mi idzie
handout-scores = Moje wyniki kwestionariuszy
handout-signs = Na jakie objawy zwracać uwagę
handout-steps = Kiedy zmieniamy zakres opieki
handout-step-up = Więcej wsparcia
handout-step-down = Rzadsze wsparcie
handout-monitoring = Co sprawdzamy i dlaczego
handout-monitoring-about = Dzięki tym badaniom leczenie jest bezpieczne. Nigdy nie są karą.
handout-diary = Co zapisuję każdego dnia
handout-practical = Żeby wszystko się udało
handout-evaluation = Na czym opiera się ten plan
handout-questions = Pytania na moją następną wizytę
handout-topics = Do przeczytania
sheet-medicines = Co muszę wiedzieć o moich lekach
sheet-each-medicine = O każdym z moich leków
sheet-rights = Moje prawa
core-advice = Co robić, a czego nie robić
core-helpers = Kto pomaga
evaluation-reasons = Co mnie tu sprowadza
evaluation-history = Co było wcześniej
evaluation-strengths = Na czym mogę się oprzeć
evaluation-culture = Co jest dla mnie ważne
evaluation-medical = O czym pamiętać w sprawie mojego zdrowia
evaluation-allergies = Alergie

# Handout: medicines.
medicine = Lek
time-morning = Rano
time-noon = W południe
time-evening = Wieczorem
time-bedtime = Przed snem
time-none = nic o tej porze
take-ask = Proszę zapytać osobę, która przepisuje leki, jak to przyjmować.
medicine-for = Na co:
medicine-always = O czym zawsze pamiętać
medicine-urgent = Trzeba natychmiast szukać pomocy
medicine-steps = Zaplanowane kroki
medicine-how = Jak przyjmować
medicine-missed = Jeśli pominę dawkę
medicine-common = Częste działania niepożądane: proszę poczekać i powiedzieć nam
medicine-mix = Z czym nie łączyć
medicine-stopping = Odstawienie
medicine-storage = Gdzie przechowywać
medicine-disposal = Co zrobić z resztkami
medicine-benefits = Jak ten lek może pomóc
medicine-tests = Badania
medicine-supports = Co ułatwia przyjmowanie
medicine-reported = Co mój zespół wie ode mnie
medicine-others-ask = Proszę pokazać całą tę listę swojemu farmaceucie i zapytać, co z czym można łączyć.
medicine-changed = Co się zmieniło

# Handout: therapy, scores, visits, practical matters.
therapy-groups = Grupy
therapy-homework = Ćwiczenie:
homework-when = Kiedy:
homework-if-stuck = Jeśli mi nie idzie:
scores-about = Punkty to tylko część obrazu. Więcej punktów znaczy więcej objawów. Proszę omówić je ze swoim zespołem.
score-day = Dzień
score-total = Suma punktów
score-band = Słowami
score-no-bands = Nie opisujemy tych sum słowami, bo nie znamy badań tej wersji.
score-rated-self = Wypełnione przeze mnie.
score-rated-clinician = Wypełnione przez specjalistę, który mnie leczy.
appointment-day = Dzień
appointment-time = Godzina
appointment-with = Z kim
appointment-place = Gdzie
practical-transport = Dojazd
practical-childcare = Opieka nad dziećmi
practical-evening-hours = Wizyty wieczorem
practical-telehealth = Wizyty przez wideo
practical-cost = Koszt
practical-prior-authorization = Zgoda mojego ubezpieczyciela
practical-work-or-school = Praca lub szkoła
practical-housing = Mieszkanie
practical-employment = Szukanie pracy
practical-case-manager = Kto w tym pomaga

# Relapse plan.
relapse-title = Mój plan, żeby nadal było dobrze
relapse-triggers = Co może wywołać nawrót
relapse-coping = Co mogę zrobić bez pomocy innych
relapse-distraction = Ludzie i miejsca, które pomagają mi myśleć o czymś innym
relapse-boosters = Dodatkowe wsparcie w trudnych tygodniach
relapse-people = Ludzie, których mogę poprosić o pomoc
relapse-team = Mój zespół opieki
relapse-safer-place = Jak zwiększyć bezpieczeństwo u mnie w domu
relapse-naloxone = Gdzie jest nalokson (naloxone)
zone-well = Jest dobrze
zone-well-about = Robię to dalej.
zone-early = Wczesne objawy
zone-early-about = Działam wcześnie. Na każdy objaw jest jeden krok.
zone-crisis = Kryzys
zone-crisis-about = Szukam pomocy teraz.
sign-when = Kiedy zauważam
sign-then = Robię to

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = Moja karta do portfela
wallet-fold = Wyciąć wzdłuż linii ciągłej. Złożyć wzdłuż linii przerywanych.
wallet-contacts = Do kogo mogę zadzwonić
wallet-taller = Ta karta jest wyższa niż karta bankowa, bo jeden tekst na niej jest długi.

# Diary: a sheet for one week, filled in by hand.
diary-title = Mój tydzień
diary-about = Proszę zapisywać coś każdego dnia i zabrać ten arkusz na następną wizytę. Nie ma złych odpowiedzi.
diary-week-of = Tydzień od:
diary-what = Co zapisuję
diary-tick-medicines = Leki: zaznaczyć po przyjęciu
diary-tick-homework = Ćwiczenie: zaznaczyć po wykonaniu
diary-hint-mood = 0 to bardzo zły, 10 to bardzo dobry
diary-hint-sleep = ile godzin snu
diary-hint-cravings = 0 to brak, 10 to bardzo silny
diary-hint-caffeine = ile filiżanek
diary-hint-panic = ile razy
diary-helped = Co pomogło w tym tygodniu
diary-next-visit = O czym chcę porozmawiać na następnej wizycie

# Charts of scores.
chart-more-symptoms = Wyżej: więcej objawów

# Paper.
qr-about = Ta strona w internecie:
bilingual-about = Dwa języki obok siebie, do wspólnego czytania. Ten sam numer stoi przy tych samych słowach.
print-pdf = Do druku (PDF)
print-large = Duży druk (PDF)
print-bilingual = Dwa języki obok siebie (PDF)
print-leaflet = Ulotka do złożenia (PDF)
leaflet-fold = Wydrukować po obu stronach, z odwróceniem wzdłuż krótszej krawędzi. Złożyć przy małych znacznikach, jak wachlarz.

# Handout: saying it back, and what to ask.
teach-back = Własnymi słowami
teach-back-about = Co i kiedy przyjmuję oraz co robię, gdy jest ciężko. Omawiam to ze swoim zespołem.
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = Wizyta

# For the care team.
team-title = Zestawienie do koordynacji opieki
team-born = Data urodzenia
team-record-number = Numer kartoteki
team-changes = Co się zmieniło
team-effects = Działania niepożądane, które zgłosiła ta osoba
team-pairs = Leki, których połączenie trzeba sprawdzić
team-pairs-about = To są pary, które zna ta witryna. Inne też mogą być ważne: proszę zapytać także farmaceutę.
team-consents = Kto jeszcze i co może wiedzieć
team-questions = Pytania od tej osoby

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = Udostępnione informacje
copy-scope = Co może zawierać ta kopia
copy-not-more = Zawiera tylko to, na czego udostępnienie ta osoba się zgodziła.
letter-title = Pismo
letter-visits = Wizyty
letter-needs = Co pomaga
letter-from = Od
letter-signature = Podpis
letter-not-more = Ta osoba zgodziła się udostępnić to i nic więcej.
