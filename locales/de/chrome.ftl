# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = Zum Haupttext
nav-label = Bereiche dieser Website
languages-label = Diese Seite in anderen Sprachen
help-now = Sofort Hilfe
menu-label = Menü
draft-short = Entwurf
breadcrumb-label = Sie sind hier
page-contents = Auf dieser Seite
page-previous = Vorherige Seite
page-next = Nächste Seite
nav-home = Start
nav-topics = Themen
nav-programs = Programme
nav-compare = Programme vergleichen
nav-glossary = Wörter, die wir benutzen
nav-search = Suche
draft-mark = Entwurf, nicht für Patientinnen und Patienten. Dieser Text ist noch nicht mit Unterschrift freigegeben.
draft-unsigned = Gepunktete Linie: noch nicht unterschrieben.
draft-crisis-lines = Niemand von dieser Website hat bisher alle diese Krisennummern geprüft.
signed-by = Unterschriften für diese Übersetzung: { LIST($roles) }. Letzte Unterschrift: { DATE($on) }.
signed-mixed = Jedes Wort dieser Übersetzung hat eine Person unterschrieben, die dafür einsteht. Letzte Unterschrift: { DATE($on) }.
signer-translator = eine übersetzende Person
signer-reviser = eine zweite übersetzende Person, die beide Texte verglichen hat
signer-clinician = eine behandelnde Fachkraft, die diese Sprache liest
chooser-enter = Auf Deutsch lesen
crisis-heading = Wenn Sie jetzt Hilfe brauchen
box-do-not-wait = Nicht warten: jetzt handeln
box-call-today = Rufen Sie heute Ihr Behandlungsteam an
box-tip = Gut zu wissen
box-try-this = Probieren Sie das
box-do = Das tun
box-do-not = Das nicht tun
box-steps = Schritt für Schritt
yes = Ja
no = Nein
not-stated = Keine Angabe

# First page, lists and the page that is not there.
front-intro = Einfache Informationen zu Therapie, Medikamenten und Behandlung. Sie können sie allein lesen oder mit jemandem, dem Sie vertrauen.
front-topics = Kurze Texte zu Therapien, Medikamenten, Fertigkeiten und praktischer Hilfe.
front-programs = Was jedes Programm anbietet und wie Sie es erreichen.
front-compare = Dieselben Fragen an jedes Programm, nebeneinander.
front-glossary = Was die Wörter auf diesen Seiten bedeuten.
topics-intro = Lesen Sie, was Sie jetzt brauchen. Bringen Sie Ihre Fragen zum nächsten Termin mit.
programs-intro = Jedes Programm beantwortet dieselben Fragen. Wo es nichts sagt, steht „Keine Angabe“.
glossary-intro = Die Wörter, die wir benutzen, einfach erklärt.
search-intro = Alles auf dieser Website in einer Liste.
search-label = Was suchen Sie?
search-results = Gefunden
search-nothing = Nichts gefunden. Versuchen Sie ein anderes Wort, oder sehen Sie die Liste durch.
not-found-title = Diese Seite gibt es hier nicht
not-found-text = Vielleicht stimmt die Adresse nicht, oder die Seite ist umgezogen.

# Topics.
topic-sources = Woher diese Informationen kommen

# Programs and their comparison.
programs-compare = Alle Programme vergleichen
program-contact = So erreichen Sie dieses Programm
program-phone = Telefon
program-address = Adresse
program-hours = Öffnungszeiten
program-website = Website
comparison-intro = Wir haben jedem Programm dieselben Fragen gestellt. Es gibt keine Rangfolge. „Keine Angabe“ bedeutet nicht „nein“: Fragen Sie nach.
compare-caption = Antworten jedes Programms
compare-question = Frage
compare-as-of = Stand, und wer es angegeben hat
filter-legend = Was ist Ihnen wichtig?
filter-about = Kreuzen Sie an, was Sie brauchen. Programme, die dazu „nein“ sagen, werden ausgeblendet. Programme ohne Angabe bleiben sichtbar: Fragen Sie dort nach.
filter-note = Manche Programme sind vielleicht wegen Ihrer Auswahl ausgeblendet.
compare-choose = Welche Programme möchten Sie sehen?
compare-choose-about = Kreuzen Sie Programme an, um nur diese zu sehen. Ohne Kreuz sehen Sie alle.
program-questions = Fragen an dieses Programm
questions-asked-on = Tag, an dem ich gefragt habe:
questions-answered-by = Wer geantwortet hat:
questions-own = Meine eigenen Fragen
questions-back = Was dieses Programm angibt

# Handout: headings.
handout-title = Mein Behandlungsplan
handout-team = Mein Behandlungsteam
handout-appointments = Meine nächsten Termine
handout-medicines = Meine Medikamente
handout-goals = Meine Ziele
handout-therapy = Meine Therapie
handout-checkins = Wie oft wir uns austauschen
handout-scores = Meine Punktwerte
handout-signs = Anzeichen, auf die zu achten ist
handout-steps = Wann wir den Umfang der Behandlung ändern
handout-step-up = Mehr Unterstützung
handout-step-down = Behandlung in größeren Abständen
handout-monitoring = Was wir kontrollieren, und warum
handout-monitoring-about = Diese Kontrollen halten die Behandlung sicher. Sie sind nie eine Strafe.
handout-diary = Was ich jeden Tag notiere
handout-practical = Damit es im Alltag klappt
handout-evaluation = Worauf dieser Plan beruht
handout-questions = Fragen für meinen nächsten Termin
handout-topics = Zum Lesen
sheet-medicines = Was ich über meine Medikamente wissen muss
sheet-each-medicine = Über jedes meiner Medikamente
sheet-rights = Meine Rechte
core-advice = Was ich tun soll und was nicht
core-helpers = Wer hilft
evaluation-reasons = Was mich hierher geführt hat
evaluation-history = Was vorher passiert ist
evaluation-strengths = Worauf ich bauen kann
evaluation-culture = Was mir wichtig ist
evaluation-medical = Medizinische Dinge, die zu beachten sind
evaluation-allergies = Allergien

# Handout: medicines.
medicine = Medikament
time-morning = Morgens
time-noon = Mittags
time-evening = Abends
time-bedtime = Zur Nacht
time-none = nichts zu dieser Zeit
take-ask = Fragen Sie die Person, die Ihnen dieses Medikament verschreibt, wie Sie es nehmen sollen.
medicine-for = Wofür:
medicine-always = Immer beachten
medicine-urgent = Sofort Hilfe holen
medicine-steps = Geplante Schritte
medicine-how = So nehme ich es
medicine-missed = Wenn ich eine Dosis vergesse
medicine-common = Häufige Wirkungen: abwarten und uns davon erzählen
medicine-mix = Nicht zusammen mit
medicine-stopping = Absetzen
medicine-storage = Wo es aufbewahrt wird
medicine-disposal = Reste entsorgen
medicine-benefits = Wie es helfen kann
medicine-tests = Untersuchungen
medicine-supports = Was es leichter macht
medicine-reported = Was ich meinem Team erzählt habe
medicine-others-ask = Zeigen Sie diese ganze Liste in der Apotheke und fragen Sie, was Sie zusammen nehmen dürfen.
medicine-changed = Was sich geändert hat

# Handout: therapy, scores, visits, practical matters.
therapy-groups = Gruppen
therapy-homework = Übung für zu Hause:
homework-when = Wann:
homework-if-stuck = Wenn ich nicht weiterkomme:
scores-about = Ein Punktwert ist nur ein Teil des Bildes. Höher bedeutet mehr Beschwerden. Sprechen Sie mit Ihrem Team darüber.
score-day = Tag
score-total = Gesamtwert
score-band = In Worten
score-no-bands = Wir geben für diese Gesamtwerte keine Worte an, weil wir keine Studie zu dieser Version kennen.
score-rated-self = Ich habe das selbst ausgefüllt.
score-rated-clinician = Meine behandelnde Fachkraft hat das ausgefüllt.
appointment-day = Tag
appointment-time = Uhrzeit
appointment-with = Mit wem
appointment-place = Wo
practical-transport = Anfahrt
practical-childcare = Kinderbetreuung
practical-evening-hours = Termine am Abend
practical-telehealth = Termine per Video
practical-cost = Kosten
practical-prior-authorization = Genehmigung durch meine Versicherung
practical-work-or-school = Arbeit oder Schule
practical-housing = Wohnen
practical-employment = Arbeit finden
practical-case-manager = Wer dabei hilft

# Relapse plan.
relapse-title = Mein Plan, damit es mir weiter gut geht
relapse-triggers = Was einen Rückfall auslösen kann
relapse-coping = Was ich allein tun kann
relapse-distraction = Menschen und Orte, die mich ablenken
relapse-boosters = Mehr Unterstützung in schweren Wochen
relapse-people = Menschen, die ich um Hilfe bitten kann
relapse-team = Mein Behandlungsteam
relapse-safer-place = Wie ich mein Zuhause sicherer mache
relapse-naloxone = Wo das Naloxon ist
zone-well = Damit es weiter gut geht
zone-well-about = Das mache ich weiter.
zone-early = Frühe Anzeichen
zone-early-about = Ich handle früh. Zu jedem Anzeichen gehört ein Schritt.
zone-crisis = Krise
zone-crisis-about = Ich hole jetzt Hilfe.
sign-when = Wenn ich das bemerke
sign-then = Dann mache ich das

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = Meine Karte für den Geldbeutel
wallet-fold = An der durchgezogenen Linie schneiden. An den gestrichelten Linien falten.
wallet-contacts = Wen ich anrufen kann
wallet-taller = Diese Karte ist höher als eine Bankkarte, weil ein Text darauf lang ist.

# Diary: a sheet for one week, filled in by hand.
diary-title = Meine Woche
diary-about = Schreiben Sie jeden Tag ein wenig auf und bringen Sie dieses Blatt zum nächsten Termin mit. Es gibt keine falschen Antworten.
diary-week-of = Woche vom:
diary-what = Was ich notiere
diary-tick-medicines = Medikamente: abhaken, wenn genommen
diary-tick-homework = Übung für zu Hause: abhaken, wenn gemacht
diary-hint-mood = 0 ist sehr schlecht, 10 ist sehr gut
diary-hint-sleep = Stunden Schlaf
diary-hint-cravings = 0 ist kein Verlangen, 10 ist sehr starkes Verlangen
diary-hint-caffeine = Tassen
diary-hint-panic = wie oft
diary-helped = Was mir diese Woche geholfen hat
diary-next-visit = Worüber ich beim nächsten Termin sprechen will

# Charts of scores.
chart-more-symptoms = Höher: mehr Beschwerden

# Paper.
qr-about = Diese Seite im Internet lesen:
bilingual-about = Zwei Sprachen nebeneinander, zum gemeinsamen Lesen. Neben denselben Worten steht dieselbe Nummer.
print-pdf = Zum Drucken (PDF)
print-large = Große Schrift (PDF)
print-bilingual = Zwei Sprachen nebeneinander (PDF)
print-leaflet = Faltblatt (PDF)
leaflet-fold = Beidseitig drucken und über die kurze Kante wenden. An den kleinen Markierungen falten, wie einen Fächer.

# Handout: saying it back, and what to ask.
teach-back = Mit meinen eigenen Worten
teach-back-about = Was ich wann nehme, und was ich tue, wenn es schwer wird. Ich gehe es mit meinem Team durch.
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = Termin

# For the care team.
team-title = Übersicht für die Zusammenarbeit
team-born = Geburtsdatum
team-record-number = Aktennummer
team-changes = Was sich geändert hat
team-effects = Nebenwirkungen, die die Person berichtet hat
team-pairs = Medikamente, die zusammen zu prüfen sind
team-pairs-about = Das sind die Kombinationen, die diese Website kennt. Auch andere können wichtig sein: in der Apotheke nachfragen.
team-consents = Wer sonst was wissen darf
team-questions = Fragen der Person

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = Geteilte Informationen
copy-scope = Was diese Kopie enthalten darf
copy-not-more = Sie enthält nur das, was die Person zum Teilen freigegeben hat.
letter-title = Brief
letter-visits = Termine
letter-needs = Was hilft
letter-from = Von
letter-signature = Unterschrift
letter-not-more = Die Person hat zugestimmt, dies zu teilen, und nicht mehr.
