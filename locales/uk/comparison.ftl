# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = Як тут організовано допомогу
ask-coordination = Як працюють разом психотерапевт і фахівець, який призначає ліки?
ask-therapies = Як проходить психотерапія?
ask-progress = Як вимірюють зміни і як про них повідомляють?
ask-side-effects = Що буде, якщо в мене з’являться побічні ефекти?
ask-missed-doses = Що буде, якщо я пропущу дози?
ask-symptom-spikes = Що буде, якщо симптоми швидко посиляться?
ask-offers = Що пропонує програма
ask-levels = Рівні допомоги
ask-modalities = Види психотерапії
ask-medicines = Ліки
ask-family = Чи може брати участь родина?
ask-payment = Як я можу оплатити?
ask-access = Як потрапити на візит
ask-evenings = Візити ввечері
ask-weekends = Візити у вихідні
ask-telehealth = Візити через відеозв’язок
ask-transport = Допомога з доїздом
ask-childcare = Догляд за дітьми під час візитів
ask-wheelchair = Доступ на кріслі колісному
ask-accepting-new = Зараз приймають нових людей
ask-wait = Очікування першого візиту
ask-language = Мови
ask-staff = Мови працівників
ask-interpreter-in-person = Усний перекладач на місці
ask-interpreter-phone = Усний перекладач по телефону
ask-interpreter-video = Усний перекладач через відеозв’язок
ask-handouts = Мови пам’яток

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = Лише програми, які кажуть, як я можу оплатити
need-interpreter = Усний перекладач або працівник, мова: { $language }
comparison-chosen = Показано програм: { NUM($chosen) } з { NUM($all) }.
