# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = Перейти до основного тексту
nav-label = Розділи цього сайту
languages-label = Ця сторінка іншими мовами
help-now = Допомога зараз
menu-label = Меню
draft-short = Чернетка
breadcrumb-label = Ви тут
page-contents = На цій сторінці
page-previous = Попередня сторінка
page-next = Наступна сторінка
nav-home = Головна
nav-topics = Теми
nav-programs = Програми
nav-compare = Порівняти програми
nav-glossary = Наші слова
nav-search = Пошук
draft-mark = Чернетка, не для пацієнтів. Цей текст ще не підтверджено підписом.
draft-unsigned = Лінія з крапок: ще не підписано.
draft-crisis-lines = На цьому сайті ще ніхто не перевірив усі ці номери кризової допомоги.
signed-by = Хто підтвердив переклад підписом: { LIST($roles) }. Останній підпис: { DATE($on) }
signed-mixed = Кожне слово цього перекладу підписала людина, яка за нього відповідає. Останній підпис: { DATE($on) }
signer-translator = перекладач
signer-reviser = другий перекладач, який порівняв обидва тексти
signer-clinician = медичний фахівець, який читає цією мовою
chooser-enter = Читати українською
crisis-heading = Якщо допомога потрібна зараз
box-do-not-wait = Не чекайте: дійте зараз
box-call-today = Зателефонуйте своїй лікувальній команді сьогодні
box-tip = Корисно знати
box-try-this = Спробуйте
box-do = Що робити
box-do-not = Чого не робити
box-steps = Крок за кроком
yes = Так
no = Ні
not-stated = Не вказано

# First page, lists and the page that is not there.
front-intro = Простими словами про психотерапію, ліки та допомогу. Можна читати на самоті або з людиною, якій ви довіряєте.
front-topics = Короткі тексти про види психотерапії, ліки, навички та практичну допомогу.
front-programs = Що пропонує кожна програма і як до неї звернутися.
front-compare = Однакові запитання до кожної програми, поруч одне з одним.
front-glossary = Що означають слова на цих сторінках.
topics-intro = Читайте те, що потрібно вам зараз. Візьміть свої запитання на наступний візит.
programs-intro = Кожна програма відповідає на ті самі запитання. Де відповіді немає, стоїть позначка «Не вказано».
glossary-intro = Слова, які ми вживаємо, простою мовою.
search-intro = Усе, що є на цьому сайті, одним списком.
search-label = Що ви шукаєте?
search-results = Знайдено
search-nothing = Нічого не знайдено. Спробуйте інше слово або перегляньте список.
not-found-title = Цієї сторінки тут немає
not-found-text = Можливо, в адресі помилка або сторінку перенесено.

# Topics.
topic-sources = Звідки ці відомості

# Programs and their comparison.
programs-compare = Порівняти всі програми
program-contact = Як звернутися до цієї програми
program-phone = Телефон
program-address = Адреса
program-hours = Години роботи
program-website = Сайт
comparison-intro = Ми поставили кожній програмі ті самі запитання. Ми не ділимо програми на кращі й гірші. «Не вказано» не означає «ні»: запитайте.
compare-caption = Відповіді кожної програми
compare-question = Запитання
compare-as-of = Станом на який день і хто це повідомив
filter-legend = Що для вас важливо?
filter-about = Позначте те, що вам потрібно. Програми, які на це відповідають «ні», буде приховано. Програми, які про це нічого не кажуть, залишаться: запитайте їх.
filter-note = Деякі програми можуть бути приховані через ваші позначки.
compare-choose = Які програми ви хочете бачити?
compare-choose-about = Позначте програми, щоб бачити лише їх. Якщо нічого не позначити, буде видно всі.
program-questions = Запитання до цієї програми
questions-asked-on = Дата, коли я запитую:
questions-answered-by = Хто дав відповідь:
questions-own = Мої власні запитання
questions-back = Що каже ця програма

# Handout: headings.
handout-title = Мій план лікування й підтримки
handout-team = Моя лікувальна команда
handout-appointments = Мої наступні візити
handout-medicines = Мої ліки
handout-goals = Мої цілі
handout-therapy = Моя психотерапія
handout-checkins = Як часто ми обговорюємо, як мої справи
handout-scores = Мої результати опитувальників
handout-signs = На які ознаки зважати
handout-steps = Коли ми змінюємо обсяг допомоги
handout-step-up = Більше підтримки
handout-step-down = Рідша підтримка
handout-monitoring = Що ми перевіряємо і навіщо
handout-monitoring-about = Ці перевірки роблять лікування безпечним. Вони ніколи не є покаранням.
handout-diary = Що я записую щодня
handout-practical = Щоб усе вдавалося
handout-evaluation = На чому ґрунтується цей план
handout-questions = Запитання до мого наступного візиту
handout-topics = Що почитати
sheet-medicines = Що мені треба знати про мої ліки
sheet-each-medicine = Про кожен із моїх препаратів
sheet-rights = Мої права
core-advice = Що робити і чого не робити
core-helpers = Хто допомагає
evaluation-reasons = Що привело мене сюди
evaluation-history = Що було раніше
evaluation-strengths = На що я можу спертися
evaluation-culture = Що для мене важливо
evaluation-medical = Що слід пам’ятати про моє здоров’я
evaluation-allergies = Алергії

# Handout: medicines.
medicine = Ліки
time-morning = Ранок
time-noon = Полудень
time-evening = Вечір
time-bedtime = Перед сном
time-none = у цей час нічого
take-ask = Запитайте у фахівця, який призначає вам ліки, як це приймати.
medicine-for = Для чого:
medicine-always = Завжди пам’ятайте
medicine-urgent = Негайно зверніться по допомогу
medicine-steps = Заплановані кроки
medicine-how = Як приймати
medicine-missed = Якщо я пропущу дозу
medicine-common = Часті побічні ефекти: зачекайте і скажіть нам
medicine-mix = З чим не поєднувати
medicine-stopping = Припинення прийому
medicine-storage = Де зберігати
medicine-disposal = Що робити із залишками
medicine-benefits = Як це може допомогти
medicine-tests = Аналізи та обстеження
medicine-supports = Що полегшує прийом
medicine-reported = Про що моя команда знає від мене
medicine-others-ask = Покажіть увесь цей список своєму фармацевту й запитайте, що з чим можна приймати.
medicine-changed = Що змінилося

# Handout: therapy, scores, visits, practical matters.
therapy-groups = Групи
therapy-homework = Вправа:
homework-when = Коли:
homework-if-stuck = Якщо мені не вдається:
scores-about = Бали — це лише частина картини. Що більше балів, то більше симптомів. Обговоріть їх зі своєю командою.
score-day = День
score-total = Сума балів
score-band = Словами
score-no-bands = Ми не описуємо ці суми словами, бо не знаємо досліджень для цієї версії.
score-rated-self = Заповнено мною.
score-rated-clinician = Заповнено моїм медичним фахівцем.
appointment-day = День
appointment-time = Час
appointment-with = З ким
appointment-place = Де
practical-transport = Як дістатися
practical-childcare = Догляд за дітьми
practical-evening-hours = Візити ввечері
practical-telehealth = Візити через відеозв’язок
practical-cost = Вартість
practical-prior-authorization = Дозвіл від моєї страхової компанії
practical-work-or-school = Робота чи навчання
practical-housing = Житло
practical-employment = Пошук роботи
practical-case-manager = Хто з цим допомагає

# Relapse plan.
relapse-title = Мій план, щоб і далі все було добре
relapse-triggers = Що може призвести до рецидиву
relapse-coping = Що я можу зробити без допомоги інших
relapse-distraction = Люди та місця, які допомагають мені відволіктися
relapse-boosters = Додаткова підтримка у важкі тижні
relapse-people = Люди, яких я можу попросити про допомогу
relapse-team = Моя лікувальна команда
relapse-safer-place = Як зробити мій дім безпечнішим
relapse-naloxone = Де лежить налоксон (naloxone)
zone-well = Усе добре
zone-well-about = Я продовжую це робити.
zone-early = Ранні ознаки
zone-early-about = Я дію завчасно. Для кожної ознаки є один крок.
zone-crisis = Криза
zone-crisis-about = Я звертаюся по допомогу зараз.
sign-when = Коли я помічаю це
sign-then = Я роблю це

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = Моя картка для гаманця
wallet-fold = Виріжте по суцільній лінії. Складіть по пунктирних лініях.
wallet-contacts = Кому я можу зателефонувати
wallet-taller = Ця картка вища за банківську, бо один текст на ній довгий.

# Diary: a sheet for one week, filled in by hand.
diary-title = Мій тиждень
diary-about = Записуйте щодня потроху й візьміть цей аркуш на наступний візит. Неправильних відповідей немає.
diary-week-of = Тиждень від:
diary-what = Що я записую
diary-tick-medicines = Ліки: позначте, коли прийнято
diary-tick-homework = Вправа: позначте, коли виконано
diary-hint-mood = 0 — дуже поганий, 10 — дуже добрий
diary-hint-sleep = скільки годин сну
diary-hint-cravings = 0 — немає, 10 — дуже сильна
diary-hint-caffeine = скільки чашок
diary-hint-panic = скільки разів
diary-helped = Що допомогло цього тижня
diary-next-visit = Про що я хочу поговорити на наступному візиті

# Charts of scores.
chart-more-symptoms = Вище: більше симптомів

# Paper.
qr-about = Прочитати цю сторінку в інтернеті:
bilingual-about = Дві мови поруч, щоб читати разом. Однакові номери стоять біля тих самих слів.
print-pdf = Для друку (PDF)
print-large = Великий шрифт (PDF)
print-bilingual = Дві мови поруч (PDF)
print-leaflet = Буклет для складання (PDF)
leaflet-fold = Друкуйте з двох боків, перевертаючи за коротким краєм. Складіть за маленькими позначками, як віяло.

# Handout: saying it back, and what to ask.
teach-back = Моїми словами
teach-back-about = Що і коли я приймаю та що я роблю, якщо стає важко. Я обговорюю це зі своєю командою.
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = Візит

# For the care team.
team-title = Зведення для координації допомоги
team-born = Дата народження
team-record-number = Номер медичної картки
team-changes = Що змінилося
team-effects = Побічні ефекти, про які повідомила людина
team-pairs = Ліки, поєднання яких треба перевірити
team-pairs-about = Це поєднання, відомі цьому сайту. Інші теж можуть бути важливі: запитайте ще й фармацевта.
team-consents = Хто ще і що саме може знати
team-questions = Запитання від людини

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = Передані відомості
copy-scope = Що може містити ця копія
copy-not-more = Тут лише те, чим людина погодилася поділитися.
letter-title = Лист
letter-visits = Візити
letter-needs = Що допомагає
letter-from = Від кого
letter-signature = Підпис
letter-not-more = Людина погодилася поділитися цим і нічим більше.
