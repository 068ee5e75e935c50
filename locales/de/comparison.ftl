# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = Wie die Behandlung hier abläuft
ask-coordination = Wie arbeiten die Therapeutin oder der Therapeut und die verschreibende Fachkraft zusammen?
ask-therapies = Wie sieht die Therapie aus?
ask-progress = Wie werden Fortschritte gemessen und mitgeteilt?
ask-side-effects = Was passiert, wenn ich Nebenwirkungen habe?
ask-missed-doses = Was passiert, wenn ich Dosen eines Medikaments vergesse?
ask-symptom-spikes = Was passiert, wenn die Beschwerden schnell schlimmer werden?
ask-offers = Was angeboten wird
ask-levels = Stufen der Behandlung
ask-modalities = Arten der Therapie
ask-medicines = Medikamente
ask-family = Kann die Familie mitmachen?
ask-payment = Wie kann ich bezahlen?
ask-access = Zugang zum Programm
ask-evenings = Termine am Abend
ask-weekends = Termine am Wochenende
ask-telehealth = Termine per Video
ask-transport = Hilfe bei der Anfahrt
ask-childcare = Kinderbetreuung während der Termine
ask-wheelchair = Zugang mit Rollstuhl
ask-accepting-new = Nimmt zurzeit neue Personen auf
ask-wait = Wartezeit auf einen ersten Termin
ask-language = Sprachen
ask-staff = Sprachen des Personals
ask-interpreter-in-person = Dolmetschen vor Ort
ask-interpreter-phone = Dolmetschen am Telefon
ask-interpreter-video = Dolmetschen per Video
ask-handouts = Sprachen der Infoblätter

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = Nur Programme, die sagen, wie ich bezahlen kann
need-interpreter = Dolmetschen oder Personal: { $language }
comparison-chosen = Angezeigte Programme: { NUM($chosen) } von { NUM($all) }.
