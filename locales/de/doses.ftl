# origin: machine; nobody has signed this file.

# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose } zu { $strength }
product-note = { $strength }: { $note }
amount-tablet = { PLURAL($n) ->
    [one] { $amount } Tablette
   *[other] { $amount } Tabletten
 }
amount-tablet-part = { $amount } Tablette
amount-tablet-range = { PLURAL($n) ->
    [one] { $low } bis { $high } Tablette
   *[other] { $low } bis { $high } Tabletten
 }
amount-capsule = { PLURAL($n) ->
    [one] { $amount } Kapsel
   *[other] { $amount } Kapseln
 }
amount-capsule-part = { $amount } Kapsel
amount-capsule-range = { PLURAL($n) ->
    [one] { $low } bis { $high } Kapsel
   *[other] { $low } bis { $high } Kapseln
 }
amount-film = { PLURAL($n) ->
    [one] { $amount } Schmelzfilm
   *[other] { $amount } Schmelzfilme
 }
amount-film-part = { $amount } Schmelzfilm
amount-film-range = { PLURAL($n) ->
    [one] { $low } bis { $high } Schmelzfilm
   *[other] { $low } bis { $high } Schmelzfilme
 }
amount-patch = { PLURAL($n) ->
    [one] { $amount } Pflaster
   *[other] { $amount } Pflaster
 }
amount-patch-part = { $amount } Pflaster
amount-patch-range = { PLURAL($n) ->
    [one] { $low } bis { $high } Pflaster
   *[other] { $low } bis { $high } Pflaster
 }
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } Lutschtablette
   *[other] { $amount } Lutschtabletten
 }
amount-lozenge-part = { $amount } Lutschtablette
amount-lozenge-range = { PLURAL($n) ->
    [one] { $low } bis { $high } Lutschtablette
   *[other] { $low } bis { $high } Lutschtabletten
 }
amount-gum = { PLURAL($n) ->
    [one] { $amount } Kaugummi
   *[other] { $amount } Kaugummis
 }
amount-gum-part = { $amount } Kaugummi
amount-gum-range = { PLURAL($n) ->
    [one] { $low } bis { $high } Kaugummi
   *[other] { $low } bis { $high } Kaugummis
 }
amount-ring = { PLURAL($n) ->
    [one] { $amount } Ring
   *[other] { $amount } Ringe
 }
amount-ring-part = { $amount } Ring
amount-ring-range = { PLURAL($n) ->
    [one] { $low } bis { $high } Ring
   *[other] { $low } bis { $high } Ringe
 }
amount-suppository = { PLURAL($n) ->
    [one] { $amount } Zäpfchen
   *[other] { $amount } Zäpfchen
 }
amount-suppository-part = { $amount } Zäpfchen
amount-suppository-range = { PLURAL($n) ->
    [one] { $low } bis { $high } Zäpfchen
   *[other] { $low } bis { $high } Zäpfchen
 }
amount-packet = { PLURAL($n) ->
    [one] { $amount } Beutel
   *[other] { $amount } Beutel
 }
amount-packet-part = { $amount } Beutel
amount-packet-range = { PLURAL($n) ->
    [one] { $low } bis { $high } Beutel
   *[other] { $low } bis { $high } Beutel
 }
amount-bottle = { PLURAL($n) ->
    [one] { $amount } Flasche
   *[other] { $amount } Flaschen
 }
amount-bottle-part = { $amount } Flasche
amount-bottle-range = { PLURAL($n) ->
    [one] { $low } bis { $high } Flasche
   *[other] { $low } bis { $high } Flaschen
 }
amount-unit = { PLURAL($n) ->
    [one] { $amount } Einheit
   *[other] { $amount } Einheiten
 }
amount-unit-part = { $amount } Einheit
amount-unit-range = { PLURAL($n) ->
    [one] { $low } bis { $high } Einheit
   *[other] { $low } bis { $high } Einheiten
 }
amount-puff = { PLURAL($n) ->
    [one] { $amount } Hub
   *[other] { $amount } Hübe
 }
amount-puff-part = { $amount } Hub
amount-puff-range = { PLURAL($n) ->
    [one] { $low } bis { $high } Hub
   *[other] { $low } bis { $high } Hübe
 }
amount-spray = { PLURAL($n) ->
    [one] { $amount } Sprühstoß
   *[other] { $amount } Sprühstöße
 }
amount-spray-part = { $amount } Sprühstoß
amount-spray-range = { PLURAL($n) ->
    [one] { $low } bis { $high } Sprühstoß
   *[other] { $low } bis { $high } Sprühstöße
 }
amount-drop = { PLURAL($n) ->
    [one] { $amount } Tropfen
   *[other] { $amount } Tropfen
 }
amount-drop-part = { $amount } Tropfen
amount-drop-range = { PLURAL($n) ->
    [one] { $low } bis { $high } Tropfen
   *[other] { $low } bis { $high } Tropfen
 }
amount-application = { PLURAL($n) ->
    [one] { $amount } Anwendung
   *[other] { $amount } Anwendungen
 }
amount-application-part = { $amount } Anwendung
amount-application-range = { PLURAL($n) ->
    [one] { $low } bis { $high } Anwendung
   *[other] { $low } bis { $high } Anwendungen
 }
dose-place-clinic = { $dose } in der Praxis
dose-place-home = { $dose } zu Hause
dose-none = nichts

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = Nehmen Sie { $amount }
use-under-tongue = Lassen Sie { $amount } unter der Zunge zergehen
use-cheek = Lassen Sie { $amount } innen an der Wange wirken
use-skin = Auf die Haut kleben oder auftragen: { $amount }
use-nose = Geben Sie { $amount } in die Nase
use-inhaled = Atmen Sie { $amount } ein
use-injected = Spritzen Sie sich { $amount }
use-eye = Geben Sie { $amount } ins Auge
use-ear = Geben Sie { $amount } ins Ohr
use-rectal = Führen Sie { $amount } in den Enddarm ein
use-vaginal = Führen Sie { $amount } in die Scheide ein
use-unknown = Verwenden Sie { $amount }
given = Mir wird verabreicht: { $amount }
given-by-clinic = In der Praxis wird mir verabreicht: { $amount }
given-by-pharmacy = In der Apotheke wird mir verabreicht: { $amount }
given-by-home-nurse = Eine Pflegefachkraft verabreicht mir zu Hause: { $amount }
given-by-school = In der Schule gibt man mir: { $amount }
given-by-family = Meine Familie oder meine Vertrauensperson gibt mir: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = Eine andere Person verabreicht es mir.
giver-clinic = Es wird mir in der Praxis verabreicht.
giver-pharmacy = Es wird mir in der Apotheke verabreicht.
giver-home-nurse = Eine Pflegefachkraft verabreicht es mir zu Hause.
giver-school = Das Personal der Schule gibt es mir.
giver-family = Meine Familie oder meine Vertrauensperson gibt es mir.
route-under-tongue = Ich lasse es unter der Zunge zergehen.
route-cheek = Ich lasse es innen an der Wange wirken.
route-skin = Ich klebe es auf die Haut oder trage es auf die Haut auf.
route-nose = Ich gebe es in meine Nase.
route-nose-rescue = Eine andere Person sprüht es mir in die Nase.
route-inhaled = Ich atme es ein.
route-injected = Ich spritze es mir selbst.
route-injected-rescue = Eine andere Person spritzt es mir.
route-eye = Ich gebe es in mein Auge.
route-ear = Ich gebe es in mein Ohr.
route-rectal = Ich führe es in den Enddarm ein.
route-vaginal = Ich führe es in die Scheide ein.
route-unknown = Ich frage in der Apotheke, wie ich es anwende.

# How often.
every-hour = { PLURAL($n) ->
    [one] jede Stunde
   *[other] alle { NUM($n) } Stunden
 }
span-hour = { PLURAL($n) ->
    [one] { NUM($n) } Stunde
   *[other] { NUM($n) } Stunden
 }
take-weekly-on = einmal pro Woche, nur am { $day }, nicht jeden Tag
take-every-on = { $every }, nur am { $day }
take-every-from = { $every }, ab dem { DATE($from) }
take-by-chart = Menge: nach meinem schriftlichen Schema ({ $chart })
patch-worn = Ich trage jedes Pflaster { $span } lang.
patch-worn-ask = Ich frage in der Apotheke, wie lange ich jedes Pflaster trage.
patch-old-first = Ich nehme zuerst das alte Pflaster ab.

# Only when needed.
as-needed-hours = { PLURAL($n) ->
    [one] mindestens { NUM($n) } Stunde zwischen zwei Dosen
   *[other] mindestens { NUM($n) } Stunden zwischen zwei Dosen
 }
as-needed-day = nicht mehr als { $most } in 24 Stunden
as-needed-day-all = nicht mehr als { $most } in 24 Stunden, alle Dosen dieses Medikaments mitgezählt
as-needed-week = nicht mehr als { $most } in einer Woche

# Dates.
late-call-today = Rufen Sie heute an.
medicine-starts = Ich beginne damit am { DATE($on) }. Nicht vorher.
medicine-dose-began = Diese Dosis gilt seit dem { DATE($on) }.
medicine-new = Neu: seit dem { DATE($on) }.
medicine-changed-on = Geändert am { DATE($on) }. { $what }
medicine-was-now = vorher { $before }, jetzt { $now }
medicine-until = Der letzte Tag ist der { DATE($on) }.
medicine-overlap = Ich nehme es bis einschließlich { DATE($on) } zusammen mit der anderen Form. Das ist so geplant.
medicine-overlap-over = Es war bis zum { DATE($on) } zusammen mit der anderen Form geplant. Ich frage heute, ob ich noch beide nehmen soll.
medicine-not-on = Nicht an diesen Tagen: { LIST($days) }
medicine-dose-on = Am { DATE($on) }: { $amount }
medicine-dose-on-ask = Am { DATE($on) }: { $amount }. Ich frage vor diesem Tag: statt meiner üblichen Dosis oder zusätzlich dazu?
medicine-not-in-pack = Diese Änderung ist nicht in der Packung, die am { DATE($on) } gefüllt wurde. Ich rufe an, bevor ich sie öffne.
medicine-still-in-pack = Nach dem letzten Tag ist dieses Medikament vielleicht noch in der Packung, die am { DATE($on) } gefüllt wurde. Ich rufe an, bevor ich die Packung öffne, und frage, wie ich das Medikament herausnehme.
step-wait = Habe ich Dosen des Medikaments vergessen, habe ich einen Ausschlag, oder soll ich warten? Ich rufe an, bevor ich die Dosis erhöhe.
take-then-none = dann nichts mehr: Dieses Medikament wird abgesetzt
# What the label must say, and how a dose is measured.
label-check = Auf meinem Etikett muss stehen: { $strength }. Wenn nicht, rufe ich an, bevor ich es nehme.
measure-with = Ich messe es ab mit: { $device }
use-device = Ich verwende es mit: { $device }
take-meal = Essen: { $meal }
measure-liquid = Ich messe es mit der Dosierspritze oder dem Dosierbecher aus der Apotheke ab, nie mit einem Löffel.
split-by = { $by } hat am { DATE($on) } gesagt, dass es geteilt werden darf.

# Medicines that the team does not prescribe.
other-take-ask = Ich frage, bevor ich es nehme.
other-prescriber = Verschrieben von { $name }

# Allergies.
allergies-not-asked = Allergien: noch nicht gefragt
allergies-none-known = Keine bekannten Allergien
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = Retardtablette (wirkt lange)
form-delayed-release-tablet = Magensaftresistente Tablette
form-chewable-tablet = Kautablette
form-disintegrating-tablet = Tablette, die im Mund zergeht
form-sublingual-tablet = Tablette, die unter der Zunge zergeht
form-extended-release-capsule = Retardkapsel (wirkt lange)
form-delayed-release-capsule = Magensaftresistente Kapsel
form-lozenge = Lutschtablette
form-gum = Kaugummi
form-suspension = Flüssigkeit, vorher schütteln
form-cream = Creme
form-gel = Gel
form-inhaler = Inhalator
form-implant = Implantat
form-ring = Ring
form-suppository = Zäpfchen
support-weekly-pack = Packungen, die die Apotheke für jede Woche füllt

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = Dosierspritze für den Mund
device-cup = Dosierbecher
device-dropper = Tropfpipette
device-pen = Pen
device-vial-and-syringe = Durchstechflasche und Spritze
device-prefilled-syringe = Fertigspritze
device-pump = Pumpe
device-spacer = Inhalierhilfe (Spacer)
meal-before = vor einer Mahlzeit
meal-with = zu einer Mahlzeit
meal-after = nach einer Mahlzeit
meal-any = mit oder ohne Essen
meal-empty-stomach = auf nüchternen Magen

# Kinds of allergies.
allergy-kind-allergy = Allergie
allergy-kind-intolerance = Unverträglichkeit
allergy-kind-unknown = Art nicht bekannt

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = „{ $medicine }“
together-ask = { $a } und { $b } zusammen { $what }. Ich frage heute. Ich setze keins von beiden auf eigene Faust ab.
together-known = { $who ->
    [pharmacist] { $a } und { $b } zusammen { $what }. Meine Apotheke weiß, dass ich beide nehme.
   *[prescriber] { $a } und { $b } zusammen { $what }. Die Person, die mir Medikamente verschreibt, weiß, dass ich beide nehme.
 }
together-washout = { $ended }: Ende am { DATE($on) }. Danach kann es noch einige Zeit wirken. { $a } und { $b } zusammen { $what }. Ich frage heute. Ich ändere nichts auf eigene Faust.
together-washout-known = { $who ->
    [pharmacist] { $ended }: Ende am { DATE($on) }. Danach kann es noch einige Zeit wirken. { $a } und { $b } zusammen { $what }. Meine Apotheke weiß das.
   *[prescriber] { $ended }: Ende am { DATE($on) }. Danach kann es noch einige Zeit wirken. { $a } und { $b } zusammen { $what }. Die Person, die mir Medikamente verschreibt, weiß das.
 }
together-twice = { $a } steht mehr als einmal auf meiner Liste. Ich frage heute, ob das richtig ist. Ich setze es nicht auf eigene Faust ab.
together-twice-known = { $who ->
    [pharmacist] { $a } steht mehr als einmal auf meiner Liste. Meine Apotheke weiß das.
   *[prescriber] { $a } steht mehr als einmal auf meiner Liste. Die Person, die mir Medikamente verschreibt, weiß das.
 }
together-same = { $a } und { $b } enthalten dasselbe Medikament. Ich frage heute, ob ich beide nehmen soll. Ich setze keins von beiden auf eigene Faust ab.
together-same-kind = { $a } und { $b } sind Medikamente derselben Art. Ich frage heute, ob ich beide nehmen soll. Ich setze keins von beiden auf eigene Faust ab.
together-both-known = { $who ->
    [pharmacist] Meine Apotheke weiß, dass ich beide nehme: { $a } und { $b }.
   *[prescriber] Die Person, die mir Medikamente verschreibt, weiß, dass ich beide nehme: { $a } und { $b }.
 }
together-plain = { $a } und { $b } zusammen { $what }.

# The same for the care team.
together-opposed-team = Sie heben sich gegenseitig auf
together-same-team = Derselbe Wirkstoff zweimal
together-same-kind-team = Zwei aus einer Klasse, aus der man üblicherweise nur eines nimmt
together-washout-team = { $medicine } endet am { DATE($on) } und kann danach noch wirken.
together-allergy-team = Auf der Allergieliste: { $kind }
together-allergy-names = { $medicine }, Allergieliste: { $name }
together-allergy-related-team = Ein anderes Medikament derselben Klasse oder Gruppe.
together-known-team = Zur Kenntnis genommen von { $by } ({ $credential }) am { DATE($on) }: { $why }
together-unanswered-team = Weder von einer verschreibenden Fachkraft noch von der Apotheke zur Kenntnis genommen. Bis dahin werden das Infoblatt, das Tagebuch und Kopien, die Medikamente zeigen, zurückgehalten.

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = Vor der ersten Dosis frage ich in der Apotheke.
plain-not-checked = Nicht mit meinen anderen Medikamenten abgeglichen. Ich zeige in der Apotheke alles, was ich nehme.
plain-urgent = Schwierigkeiten beim Atmen oder ein geschwollenes Gesicht: Ich rufe { $number } an.
plain-urgent-effects = Ich frage in der Apotheke, bei welchen anderen Wirkungen ich sofort Hilfe brauche.
plain-for = Ich frage in der Apotheke, wofür es ist.
plain-how = Ich frage in der Apotheke, wie ich es nehme.
plain-missed-dose = Ich frage in der Apotheke, was ich tun soll, wenn ich eine Dosis vergesse.
plain-common-effects = Ich frage in der Apotheke, welche Wirkungen ich bemerken kann.
plain-do-not-mix = Ich frage in der Apotheke, was ich nicht zusammen damit nehmen darf.
plain-stopping = Bevor ich es absetze, frage ich die Person, die es mir verschreibt.
plain-storage = Ich frage in der Apotheke, wo ich es aufbewahre.
plain-disposal = Ich frage in der Apotheke, was ich mit Resten mache.
plain-tests = Ich frage die Person, die es mir verschreibt, welche Untersuchungen ich brauche.

# For the care team.
take-not-scheduled = Verordnung noch nicht in einen Einnahmeplan übertragen
take-step-waits = Beginn des Schritts vom { DATE($on) } nicht vermerkt
step-is-begun = begonnen am { DATE($on) }, vermerkt von { $by }
step-is-waiting = Beginn NICHT vermerkt: die Person fragen, was sie nimmt
unworded-unknown = { $medicine }: nicht unter den Medikamenten dieser Website und ohne Klasse. Dokumente für die behandelte Person sagen nur, dass sie in der Apotheke fragen soll. Wechselwirkungen werden nicht geprüft.
unworded-class-only = { $medicine }: nicht unter den Medikamenten dieser Website. Dokumente für die behandelte Person enthalten den Text der Klasse.
unworded-not-reviewed = { $medicine }: Der Text dieser Website ist von keiner pharmazeutischen oder verschreibenden Fachkraft geprüft, oder die Prüfung ist überfällig.
unworded-other = { $medicine }: nicht unter den Medikamenten dieser Website, deshalb werden Wechselwirkungen nicht geprüft.
