# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = Перейти к основному тексту
nav-label = Разделы этого сайта
languages-label = Эта страница на других языках
help-now = Помощь сейчас
menu-label = Меню
draft-short = Черновик
breadcrumb-label = Вы здесь
page-contents = На этой странице
page-previous = Назад
page-next = Далее
nav-home = Начало
nav-topics = Темы
nav-programs = Программы
nav-compare = Сравнить программы
nav-glossary = Наши слова
nav-search = Поиск
draft-mark = Черновик, не для пациентов. Этот текст ещё не подтверждён подписью.
draft-unsigned = Точки снизу: ещё не подписано.
draft-crisis-lines = На этом сайте пока никто не проверил все эти кризисные номера.
signed-by = Перевод подписали: { LIST($roles) }. Последняя подпись: { DATE($on) }
signed-mixed = Каждое слово этого перевода подписано человеком, который за него отвечает. Последняя подпись: { DATE($on) }
signer-translator = переводчик
signer-reviser = второй переводчик, который сравнил оба текста
signer-clinician = клинический специалист, который читает на этом языке
chooser-enter = Читать на русском языке
crisis-heading = Если помощь нужна сейчас
box-do-not-wait = Не ждите: действуйте сейчас
box-call-today = Позвоните своей лечащей команде сегодня
box-tip = Полезно знать
box-try-this = Попробуйте
box-do = Что делать
box-do-not = Чего не делать
box-steps = Шаг за шагом
yes = Да
no = Нет
not-stated = Не указано

# First page, lists and the page that is not there.
front-intro = Простыми словами о психотерапии, лекарствах и помощи. Можно читать без помощи или вместе с человеком, которому вы доверяете.
front-topics = Короткие тексты о видах психотерапии, лекарствах, навыках и практической помощи.
front-programs = Что предлагает каждая программа и как с ней связаться.
front-compare = Одни и те же вопросы каждой программе, рядом друг с другом.
front-glossary = Что значат слова на этих страницах.
topics-intro = Читайте то, что нужно вам сейчас. Возьмите свои вопросы на следующий приём.
programs-intro = Каждая программа отвечает на одни и те же вопросы. Если ответа нет, стоит отметка «Не указано».
glossary-intro = Слова, которые мы используем, простым языком.
search-intro = Всё, что есть на этом сайте, одним списком.
search-label = Что вы ищете?
search-results = Найдено
search-nothing = Ничего не найдено. Попробуйте другое слово или посмотрите список.
not-found-title = Этой страницы здесь нет
not-found-text = Возможно, в адресе ошибка или страница теперь в другом месте.

# Topics.
topic-sources = Откуда эти сведения

# Programs and their comparison.
programs-compare = Сравнить все программы
program-contact = Как связаться с этой программой
program-phone = Телефон
program-address = Адрес
program-hours = Часы работы
program-website = Сайт
comparison-intro = Каждой программе мы задали одни и те же вопросы. Мы не делим программы на лучшие и худшие. «Не указано» не значит «нет»: спросите.
compare-caption = Ответы каждой программы
compare-question = Вопрос
compare-as-of = На какой день и кто это сообщил
filter-legend = Что для вас важно?
filter-about = Отметьте, что вам нужно. Программы, которые отвечают «нет», скрываются. Программы, которые этого не указали, остаются: спросите их.
filter-note = Некоторые программы могут быть скрыты из-за ваших отметок.
compare-choose = Какие программы вы хотите видеть?
compare-choose-about = Отметьте программы, чтобы видеть только их. Если ничего не отмечено, видны все.
program-questions = Вопросы для этой программы
questions-asked-on = Когда я спрашиваю (дата):
questions-answered-by = Кто ответил:
questions-own = Мои собственные вопросы
questions-back = Что сообщает эта программа

# Handout: headings.
handout-title = Мой план лечения и поддержки
handout-team = Моя лечащая команда
handout-appointments = Мои следующие приёмы
handout-medicines = Мои лекарства
handout-goals = Мои цели
handout-therapy = Моя психотерапия
handout-checkins = Как часто мы обсуждаем, как у меня дела
handout-scores = Мои баллы
handout-signs = На какие признаки обращать внимание
handout-steps = Когда мы меняем объём помощи
handout-step-up = Больше поддержки
handout-step-down = Реже
handout-monitoring = Что мы проверяем и зачем
handout-monitoring-about = Эти проверки помогают сохранять лечение безопасным. Они никогда не бывают наказанием.
handout-diary = Что я отмечаю каждый день
handout-practical = Чтобы всё получалось
handout-evaluation = На чём основан этот план
handout-questions = Вопросы для моего следующего приёма
handout-topics = Что почитать
sheet-medicines = Что важно знать о моих лекарствах
sheet-each-medicine = О каждом моём лекарстве
sheet-rights = Мои права
core-advice = Что делать и чего не делать
core-helpers = Кто мне помогает
evaluation-reasons = Что привело меня сюда
evaluation-history = Что было раньше
evaluation-strengths = На что я могу опереться
evaluation-culture = Что для меня важно
evaluation-medical = Что нужно помнить о моём здоровье
evaluation-allergies = Аллергии

# Handout: medicines.
medicine = Лекарство
time-morning = Утро
time-noon = Полдень
time-evening = Вечер
time-bedtime = Перед сном
time-none = в это время ничего
take-ask = Спросите врача, который выписывает лекарства, как это принимать.
medicine-for = Для чего:
medicine-always = Всегда помните
medicine-urgent = Сразу обратитесь за помощью
medicine-steps = Шаги по плану
medicine-how = Как принимать
medicine-missed = Если я пропущу дозу
medicine-common = Частые побочные эффекты: подождите и скажите нам
medicine-mix = С этим не сочетать
medicine-stopping = Прекращение приёма
medicine-storage = Где хранить
medicine-disposal = Что делать с остатками
medicine-benefits = Как это может помочь
medicine-tests = Анализы и обследования
medicine-supports = Что облегчает приём
medicine-reported = Что я сообщил(а) команде
medicine-others-ask = Покажите весь этот список своему фармацевту и спросите, что с чем сочетается.
medicine-changed = Что изменилось

# Handout: therapy, scores, visits, practical matters.
therapy-groups = Группы
therapy-homework = Тренировка:
homework-when = Когда:
homework-if-stuck = Если у меня не получается:
scores-about = Баллы — это одна часть картины. Чем они выше, тем больше симптомов. Обсудите их со своей командой.
score-day = День
score-total = Сумма баллов
score-band = Словами
score-no-bands = Мы не описываем эти суммы словами, потому что не знаем исследований для этой версии.
score-rated-self = Ответы здесь мои собственные.
score-rated-clinician = Это заполняет мой специалист.
appointment-day = День
appointment-time = Время
appointment-with = С кем
appointment-place = Где
practical-transport = Как добраться
practical-childcare = Присмотр за детьми
practical-evening-hours = Приёмы вечером
practical-telehealth = Приёмы по видеосвязи
practical-cost = Оплата
practical-prior-authorization = Разрешение моей страховой
practical-work-or-school = Работа или учёба
practical-housing = Жильё
practical-employment = Поиск работы
practical-case-manager = Кто с этим помогает

# Relapse plan.
relapse-title = Мой план, чтобы и дальше всё было хорошо
relapse-triggers = Что может это вызвать
relapse-coping = Что я могу сделать без помощи других
relapse-distraction = Люди и места, которые помогают мне отвлечься
relapse-boosters = Дополнительная поддержка в трудные недели
relapse-people = Люди, которых я могу попросить о помощи
relapse-team = Моя лечащая команда
relapse-safer-place = Как я делаю свой дом безопаснее
relapse-naloxone = Где лежит налоксон (naloxone)
zone-well = Всё хорошо
zone-well-about = Я продолжаю это делать.
zone-early = Ранние признаки
zone-early-about = Я действую рано. У каждого признака один шаг.
zone-crisis = Кризис
zone-crisis-about = Я сейчас же обращаюсь за помощью.
sign-when = Когда я замечаю это
sign-then = Я делаю это

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = Моя карманная карточка
wallet-fold = Вырежьте по сплошной линии. Сложите по пунктирным линиям.
wallet-contacts = Кому я могу позвонить
wallet-taller = Эта карточка выше банковской, потому что один текст на ней длинный.

# Diary: a sheet for one week, filled in by hand.
diary-title = Моя неделя
diary-about = Пишите понемногу каждый день и возьмите этот лист на следующий приём. Неправильных ответов нет.
diary-week-of = Неделя с:
diary-what = Что я отмечаю
diary-tick-medicines = Лекарства: отметьте, когда приняли
diary-tick-homework = Тренировка: отметьте, когда сделали
diary-hint-mood = 0 — очень плохое, 10 — очень хорошее
diary-hint-sleep = сколько часов сна
diary-hint-cravings = 0 — нет, 10 — очень сильная
diary-hint-caffeine = сколько чашек
diary-hint-panic = сколько раз
diary-helped = Что помогло на этой неделе
diary-next-visit = О чём я хочу поговорить на следующем приёме

# Charts of scores.
chart-more-symptoms = Выше: больше симптомов

# Paper.
qr-about = Эту страницу можно прочитать в интернете:
bilingual-about = Два языка рядом, чтобы читать вместе. Одинаковые номера стоят рядом с одними и теми же словами.
print-pdf = Для печати (PDF)
print-large = Крупный шрифт (PDF)
print-bilingual = Два языка рядом (PDF)
print-leaflet = Буклет для складывания (PDF)
leaflet-fold = Печатайте с двух сторон, переворачивая по короткому краю. Сложите по меткам, как веер.

# Handout: saying it back, and what to ask.
teach-back = Своими словами
teach-back-about = Что и когда я принимаю и что я делаю, если трудно. Я обсуждаю это с командой.
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = Визит

# For the care team.
team-title = Сводка для координации
team-born = Дата рождения
team-record-number = Номер карты
team-changes = Что изменилось
team-effects = Побочные эффекты, о которых сообщил сам человек
team-pairs = Лекарства, сочетание которых нужно проверить
team-pairs-about = Это сочетания, которые известны этому сайту. Другие тоже могут быть важны: спросите фармацевта.
team-consents = Кто ещё может знать и что именно
team-questions = Вопросы самого человека

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = Переданные сведения
copy-scope = Что может быть в этой копии
copy-not-more = Здесь только то, чем человек согласился поделиться.
letter-title = Письмо
letter-visits = Приёмы
letter-needs = Что помогает
letter-from = От кого
letter-signature = Подпись
letter-not-more = Человек согласился поделиться только этим и ничем больше.
