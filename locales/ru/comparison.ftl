# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = Как здесь устроена помощь
ask-coordination = Как работают вместе психотерапевт и врач, который выписывает лекарства?
ask-therapies = Как проходит психотерапия?
ask-progress = Как оценивают перемены и как о них сообщают?
ask-side-effects = Что будет, если у меня появятся побочные эффекты?
ask-missed-doses = Что будет, если я пропущу дозы?
ask-symptom-spikes = Что будет, если симптомы быстро усилятся?
ask-offers = Что предлагает программа
ask-levels = Уровни помощи
ask-modalities = Виды психотерапии
ask-medicines = Лекарства
ask-family = Может ли участвовать семья?
ask-payment = Как я могу платить?
ask-access = Как попасть на приём
ask-evenings = Приёмы вечером
ask-weekends = Приёмы в выходные
ask-telehealth = Приёмы по видеосвязи
ask-transport = Помощь с дорогой
ask-childcare = Присмотр за детьми во время приёма
ask-wheelchair = Доступ на кресле-коляске
ask-accepting-new = Сейчас принимают новых людей
ask-wait = Ожидание первого приёма
ask-language = Языки
ask-staff = Языки сотрудников
ask-interpreter-in-person = Устный переводчик на месте
ask-interpreter-phone = Устный переводчик по телефону
ask-interpreter-video = Устный переводчик по видеосвязи
ask-handouts = Языки памяток

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = Только программы, которые сообщают, как можно платить
need-interpreter = Переводчик или сотрудник: { $language }

comparison-chosen = Показано программ: { NUM($chosen) } из { NUM($all) }.
