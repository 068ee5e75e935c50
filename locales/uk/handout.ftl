# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = Замовлено для мене: { $mode } ({ $language })
handout-made-with = Хто разом склав цей план: { LIST($people) }.
handout-printed = Надруковано { DATE($on) }
handout-next-review = Ми знову переглянемо цей план { DATE($on) }
handout-approved = Затвердження: { $by }, { $credential }, { DATE($on) }
core-sheets = Докладніше на цих аркушах: { LIST($sheets) }.
core-sheets-further = Інші аркуші, якщо я попрошу: { LIST($sheets) }.
core-cannot-come = Якщо я не можу прийти, я телефоную за номером { $phone }.
not-approved-now = Ваша лікувальна команда не затвердила цей аркуш у нинішньому вигляді.
handout-topics-elsewhere = { PLURAL($n) ->
    [1] У цьому плані є ще { NUM($n) } тема, але поки не цією мовою. Попросіть свою команду пройти її разом з вами.
    [one] У цьому плані є ще { NUM($n) } тема, але поки не цією мовою. Попросіть свою команду пройти їх разом з вами.
    [few] У цьому плані є ще { NUM($n) } теми, але поки не цією мовою. Попросіть свою команду пройти їх разом з вами.
    [many] У цьому плані є ще { NUM($n) } тем, але поки не цією мовою. Попросіть свою команду пройти їх разом з вами.
   *[other] У цьому плані є ще { NUM($n) } теми, але поки не цією мовою. Попросіть свою команду пройти їх разом з вами.
 }
evaluation-on = Оцінка стану: { DATE($on) }
therapy-minutes = { PLURAL($n) ->
    [one] { NUM($n) } хвилина
    [few] { NUM($n) } хвилини
    [many] { NUM($n) } хвилин
   *[other] { NUM($n) } хвилини
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [1] щодня
    [one] раз на { NUM($n) } день
    [few] кожні { NUM($n) } дні
    [many] кожні { NUM($n) } днів
   *[other] кожні { NUM($n) } дня
 }
every-week = { PLURAL($n) ->
    [1] щотижня
    [one] раз на { NUM($n) } тиждень
    [few] кожні { NUM($n) } тижні
    [many] кожні { NUM($n) } тижнів
   *[other] кожні { NUM($n) } тижня
 }
every-month = { PLURAL($n) ->
    [1] щомісяця
    [one] раз на { NUM($n) } місяць
    [few] кожні { NUM($n) } місяці
    [many] кожні { NUM($n) } місяців
   *[other] кожні { NUM($n) } місяця
 }
every-year = { PLURAL($n) ->
    [1] щороку
    [one] раз на { NUM($n) } рік
    [few] кожні { NUM($n) } роки
    [many] кожні { NUM($n) } років
   *[other] кожні { NUM($n) } року
 }
span-day = { PLURAL($n) ->
    [one] { NUM($n) } день
    [few] { NUM($n) } дні
    [many] { NUM($n) } днів
   *[other] { NUM($n) } дня
 }
span-week = { PLURAL($n) ->
    [one] { NUM($n) } тиждень
    [few] { NUM($n) } тижні
    [many] { NUM($n) } тижнів
   *[other] { NUM($n) } тижня
 }
span-month = { PLURAL($n) ->
    [one] { NUM($n) } місяць
    [few] { NUM($n) } місяці
    [many] { NUM($n) } місяців
   *[other] { NUM($n) } місяця
 }
span-year = { PLURAL($n) ->
    [one] { NUM($n) } рік
    [few] { NUM($n) } роки
    [many] { NUM($n) } років
   *[other] { NUM($n) } року
 }
checkin-then = { $first }, потім { $then }
checkin-then-after = { $first }; через { $after } — { $then }

# Medicines.
amount-range = від { $low } до { $high }
dose-place-home-bottle = { $dose } вдома: флакон із цією датою
take-morning = Ранок: { $amount }
take-noon = Полудень: { $amount }
take-evening = Вечір: { $amount }
take-bedtime = Перед сном: { $amount }
take-as-needed = Лише коли потрібно: { $amount } за один раз
last-given = востаннє введено або дано { DATE($on) }
next-due = наступна доза за планом: { DATE($on) }
next-overdue = за планом мала бути { DATE($on) }
step-from = З { DATE($on) }:
step-owner = Хто бере участь у рішенні: { $role }
effect-since = з { DATE($on) }
test-last = востаннє зроблено { DATE($on) }
medicine-ended = { $medicine }: прийом припинено { DATE($on) }
medicine-never-started = { $medicine }: прийом так і не розпочато.
medicine-course-over = { $medicine }: останнім днем було { DATE($on) }

# Scores and goals.
score-about = Ця шкала показує, { $about } ({ $recall }).
score-range = Сума балів може бути від { $min } до { $max }.
score-same = Приблизно так само, як на початку.
score-lower = { PLURAL($points) ->
    [one] На { $points } бал нижче, ніж було { DATE($since) } Що нижче, то менше симптомів.
    [few] На { $points } бали нижче, ніж було { DATE($since) } Що нижче, то менше симптомів.
    [many] На { $points } балів нижче, ніж було { DATE($since) } Що нижче, то менше симптомів.
   *[other] На { $points } бала нижче, ніж було { DATE($since) } Що нижче, то менше симптомів.
 }
score-higher = { PLURAL($points) ->
    [one] На { $points } бал вище, ніж було { DATE($since) } Що вище, то більше симптомів. Обговоріть це зі своєю командою.
    [few] На { $points } бали вище, ніж було { DATE($since) } Що вище, то більше симптомів. Обговоріть це зі своєю командою.
    [many] На { $points } балів вище, ніж було { DATE($since) } Що вище, то більше симптомів. Обговоріть це зі своєю командою.
   *[other] На { $points } бала вище, ніж було { DATE($since) } Що вище, то більше симптомів. Обговоріть це зі своєю командою.
 }
goal-measure = Як ми дізнаємося, що мети досягнуто: { $measure } менше ніж { $below }
goal-measure-now = Як ми дізнаємося, що мети досягнуто: { $measure } менше ніж { $below }. Зараз: { $now }
goal-by = Не пізніше ніж { DATE($on) }
score-path-one = { $measure } менше ніж { $below }: зараз { $now }; що нижче, то краще
score-path-two = { $measure } менше ніж { $below }: { $first }, зараз { $now }; що нижче, то краще
score-path-three = { $measure } менше ніж { $below }: { $first }, потім { $then }, зараз { $now }; що нижче, то краще

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: як змінювалася сума балів
chart-desc = Графік: { $measure }. Перша сума балів, { DATE($first_on) }: { $first }. Остання сума балів, { DATE($last_on) }: { $last }. Що вище, то більше симптомів.
chart-desc-one = Графік: { $measure }. Одна сума балів, { DATE($on) }: { $total }. Що вище, то більше симптомів.

# Tests.
test-due = за планом: { DATE($on) }
test-overdue = за планом треба було зробити { DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = Для кого: { $name }
copy-for-relation = Для кого: { $name } ({ $relation })
copy-purpose = Мета: { $purpose }
copy-covers = Що охоплює: { LIST($covers) }
copy-dates = Згода діє з { DATE($from) } до { DATE($until) } включно. Її можна відкликати будь-коли.
letter-attends = Ім’я: { $name }. Медичні візити цієї людини призначено на такий час:
letter-no-visits = Ім’я: { $name }. Ця людина має медичні візити. Зараз час не призначено.
consent-line = { $reader } ({ $name }): { LIST($covers) }. З { DATE($from) } до { DATE($until) } включно
consent-revoked = { $reader } ({ $name }): згоду відкликано { DATE($on) }
