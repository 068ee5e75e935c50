# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = Jak działa tu opieka
ask-coordination = Jak współpracują terapeuta i osoba, która przepisuje leki?
ask-therapies = Jak wygląda terapia?
ask-progress = Jak mierzy się postępy i jak się o nich informuje?
ask-side-effects = Co się dzieje, jeśli mam działania niepożądane?
ask-missed-doses = Co się dzieje, jeśli pominę dawki?
ask-symptom-spikes = Co się dzieje, jeśli objawy szybko się nasilą?
ask-offers = Co oferuje program
ask-levels = Poziomy opieki
ask-modalities = Rodzaje terapii
ask-medicines = Leki
ask-family = Czy rodzina może brać udział?
ask-payment = Jak mogę zapłacić?
ask-access = Jak się dostać na wizytę
ask-evenings = Wizyty wieczorem
ask-weekends = Wizyty w weekendy
ask-telehealth = Wizyty przez wideo
ask-transport = Pomoc w dojeździe
ask-childcare = Opieka nad dziećmi podczas wizyt
ask-wheelchair = Dostęp na wózku inwalidzkim
ask-accepting-new = Przyjmuje teraz nowe osoby
ask-wait = Czas czekania na pierwszą wizytę
ask-language = Języki
ask-staff = Języki personelu
ask-interpreter-in-person = Tłumacz na miejscu
ask-interpreter-phone = Tłumacz przez telefon
ask-interpreter-video = Tłumacz przez wideo
ask-handouts = Języki materiałów dla pacjenta

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = Tylko programy, które podają, jak mogę zapłacić
need-interpreter = Tłumacz lub personel, język: { $language }
comparison-chosen = Pokazane programy: { NUM($chosen) } z { NUM($all) }.
