# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = Hier steht vielleicht nicht alles, was { $name } nimmt.
copy-speaker = In diesen Anweisungen ist mit „ich“, „mir“, „mich“, „mein“, „meine“, „Sie“, „Ihnen“ und „Ihr“ diese Person gemeint: { $name }.
copy-if-late = Wenn eine Dosis zu spät kommt: { $instruction }

# How a medicine is given.
given-copy = { $name } bekommt verabreicht: { $amount }
given-team = Verabreicht: { $amount }
given-by-clinic-copy = In der Praxis verabreicht: { $amount }
given-by-pharmacy-copy = In der Apotheke verabreicht: { $amount }
given-by-home-nurse-copy = Zu Hause von einer Pflegefachkraft verabreicht: { $amount }
given-by-school-copy = In der Schule gegeben: { $amount }
given-by-family-copy = Von der Familie oder einer Vertrauensperson gegeben: { $amount }
giver-unknown-copy = { $name } bekommt es von einer anderen Person verabreicht.
giver-unknown-team = Wird von einer anderen Person verabreicht.
giver-clinic-copy = Es wird in der Praxis verabreicht.
giver-pharmacy-copy = Es wird in der Apotheke verabreicht.
giver-home-nurse-copy = Eine Pflegefachkraft verabreicht es zu Hause.
giver-school-copy = Das Personal der Schule verabreicht es.
giver-family-copy = Die Familie oder eine Vertrauensperson verabreicht es.
route-under-tongue-copy = Es zergeht unter der Zunge.
route-cheek-copy = Es wirkt innen an der Wange.
route-skin-copy = Es kommt auf die Haut.
route-nose-copy = Es kommt in die Nase.
route-nose-rescue-copy = Eine andere Person sprüht es in die Nase von { $name }.
route-inhaled-copy = Es wird eingeatmet.
route-injected-copy = { $name } spritzt es sich ohne Hilfe.
route-injected-team = Selbstinjektion.
route-injected-rescue-copy = { $name } bekommt es von einer anderen Person gespritzt.
route-eye-copy = Es kommt ins Auge.
route-ear-copy = Es kommt ins Ohr.
route-rectal-copy = Es kommt in den Enddarm.
route-vaginal-copy = Es kommt in die Scheide.
route-unknown-copy = In der Apotheke fragen, wie es angewendet wird.
route-unknown-team = Art der Anwendung nicht vermerkt.
take-by-chart-copy = Menge: nach dem schriftlichen Schema ({ $chart })
patch-worn-copy = { $name } trägt jedes Pflaster { $span } lang.
patch-worn-team = Jedes Pflaster wird { $span } lang getragen.
patch-worn-ask-copy = In der Apotheke fragen, wie lange jedes Pflaster getragen wird.
patch-worn-ask-team = Tragedauer des Pflasters nicht vermerkt.
patch-old-first-copy = Zuerst kommt das alte Pflaster ab.

# Dates and changes.
late-call-today-team = Überfällig: heute Kontakt mit der Person aufnehmen.
medicine-starts-copy = { $name } beginnt damit am { DATE($on) }. Nicht vorher.
medicine-starts-team = Beginn: { DATE($on) }. Nicht vorher.
medicine-dose-on-ask-copy = Am { DATE($on) }: { $amount }. Vor diesem Tag fragen: statt der üblichen Dosis oder zusätzlich dazu?
medicine-dose-on-ask-team = Am { DATE($on) }: { $amount }. Nicht vermerkt, ob statt der üblichen Dosis oder zusätzlich. Die Person wird angewiesen zu fragen.
medicine-overlap-copy = { $name } nimmt es bis einschließlich { DATE($on) } zusammen mit der anderen Form. Das ist so geplant.
medicine-overlap-team = Geplante Überschneidung mit der anderen Form bis einschließlich { DATE($on) }.
medicine-overlap-over-copy = Es war bis zum { DATE($on) } zusammen mit der anderen Form geplant. Heute fragen, ob { $name } noch beide nehmen soll.
medicine-overlap-over-team = Die geplante Überschneidung mit der anderen Form endete am { DATE($on) }. Prüfen, ob noch beide genommen werden.
medicine-not-in-pack-copy = Diese Änderung ist nicht in der Packung, die am { DATE($on) } gefüllt wurde. Anrufen, bevor die Packung geöffnet wird.
medicine-not-in-pack-team = Diese Änderung ist nicht in der Packung, die am { DATE($on) } gefüllt wurde. Die Person wird angewiesen, vor dem Öffnen anzurufen.
medicine-still-in-pack-copy = Nach dem letzten Tag ist dieses Medikament vielleicht noch in der Packung, die am { DATE($on) } gefüllt wurde. Anrufen, bevor die Packung geöffnet wird, und fragen, wie man das Medikament herausnimmt.
medicine-still-in-pack-team = Nach dem letzten Tag ist dieses Medikament vielleicht noch in der Packung, die am { DATE($on) } gefüllt wurde. Die Person wird angewiesen, vor dem Öffnen anzurufen.
step-wait-copy = Dosen des Medikaments vergessen, ein Ausschlag, oder die Anweisung zu warten? Anrufen, bevor die Dosis erhöht wird.
step-wait-team = Dosen des Medikaments vergessen, Ausschlag, oder die Anweisung zu warten: Die Person wird angewiesen anzurufen, bevor die Dosis erhöht wird.

# Labels and measuring.
label-check-copy = Auf dem Etikett muss stehen: { $strength }. Wenn nicht: anrufen, bevor { $name } es nimmt.
label-check-team = Auf dem Etikett muss stehen: { $strength }. Die Person wird angewiesen anzurufen, wenn das nicht so ist.
measure-with-copy = Es wird abgemessen mit: { $device }
measure-with-team = Messhilfe: { $device }
measure-liquid-copy = Es wird mit der Dosierspritze oder dem Dosierbecher aus der Apotheke abgemessen, nie mit einem Löffel.
use-device-copy = Es wird verwendet mit: { $device }
use-device-team = Hilfsmittel: { $device }
other-take-ask-copy = Fragen, bevor { $name } es nimmt.
other-take-ask-team = Einnahmeplan nicht vermerkt.

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = Vor der ersten Dosis in der Apotheke fragen.
plain-not-checked-copy = Nicht mit anderen Medikamenten abgeglichen. In der Apotheke alles zeigen, was { $name } nimmt.
plain-urgent-copy = Schwierigkeiten beim Atmen oder ein geschwollenes Gesicht: { $number } anrufen.
plain-urgent-effects-copy = In der Apotheke fragen, bei welchen anderen Wirkungen sofort Hilfe nötig ist.
plain-for-copy = In der Apotheke fragen, wofür es ist.
plain-how-copy = In der Apotheke fragen, wie es genommen wird.
plain-missed-dose-copy = In der Apotheke fragen, was bei einer vergessenen Dosis zu tun ist.
plain-common-effects-copy = In der Apotheke fragen, welche Wirkungen auftreten können.
plain-do-not-mix-copy = In der Apotheke fragen, was nicht zusammen damit genommen werden darf.
plain-stopping-copy = Bevor es abgesetzt wird, die Person fragen, die es verschreibt.
plain-storage-copy = In der Apotheke fragen, wo es aufbewahrt wird.
plain-disposal-copy = In der Apotheke fragen, was mit Resten zu tun ist.
plain-tests-copy = Die Person, die es verschreibt, fragen, welche Untersuchungen nötig sind.

# Headings, and sentences of the interface.
handout-team-copy = Behandlungsteam
handout-team-team = Behandelndes Team
handout-appointments-copy = Nächste Termine
handout-appointments-team = Anstehende Termine
handout-medicines-copy = Medikamente
handout-medicines-team = Medikation
handout-goals-copy = Ziele
handout-therapy-copy = Therapie
handout-scores-copy = Punktwerte
handout-checkins-team = Kontakte zur Verlaufskontrolle
handout-steps-team = Änderungen der Behandlungsstufe
handout-monitoring-team = Kontrollen
handout-interpreter-copy = Gebucht: { $mode } ({ $language })
evaluation-reasons-copy = Gründe für die Behandlung
evaluation-strengths-copy = Stärken
evaluation-culture-copy = Persönliche Werte und Kultur
evaluation-medical-copy = Medizinische Dinge, die zu beachten sind
evaluation-history-team = Vorgeschichte
medicine-team = Medikament
medicine-how-copy = So wird es genommen
medicine-how-team = Anwendung
take-ask-copy = Die Person, die es verschreibt, fragen, wie es genommen wird.
take-ask-team = Einnahmeplan nicht vermerkt.
medicine-missed-copy = Wenn eine Dosis vergessen wird
medicine-missed-team = Vergessene Dosis
medicine-steps-team = Dosisschritte
homework-if-stuck-copy = Wenn es nicht weitergeht:
scores-about-copy = Ein Punktwert ist nur ein Teil des Bildes. Höher bedeutet mehr Beschwerden.
score-rated-self-copy = Ausgefüllt von { $name }.
score-rated-self-team = Selbstbeurteilung.
score-rated-clinician-copy = Ausgefüllt von einer behandelnden Fachkraft.
score-rated-clinician-team = Fremdbeurteilung durch eine Fachkraft.
practical-case-manager-copy = Wer dabei hilft
practical-prior-authorization-copy = Genehmigung durch die Versicherung
relapse-coping-copy = Was ohne andere Menschen helfen kann
relapse-distraction-copy = Menschen und Orte, die ablenken
relapse-team-copy = Behandlungsteam
relapse-safer-place-copy = Das Zuhause sicherer machen
zone-well-about-copy = Was { $name } weiter macht.
zone-early-about-copy = Handeln Sie früh. Zu jedem Anzeichen gehört ein Schritt.
zone-crisis-about-copy = Holen Sie jetzt Hilfe.
sign-when-copy = Anzeichen
sign-then-copy = Was { $name } macht
