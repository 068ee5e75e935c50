# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.
# A date ends in "г." in Russian, so no full stop follows it.

handout-interpreter = Заказано для меня: { $mode } ({ $language })
handout-made-with = Составлено вместе: { LIST($people) }.
handout-printed = Напечатано { DATE($on) }
handout-next-review = Мы вернёмся к этому плану { DATE($on) }
handout-approved = Подтверждено подписью: { $by }, { $credential }, { DATE($on) }
core-sheets = Подробнее: { LIST($sheets) }.
core-sheets-further = Другие листы, если я попрошу: { LIST($sheets) }.
core-cannot-come = Если я не могу прийти, я звоню: { $phone }.
not-approved-now = Ваша лечащая команда ещё не утвердила этот лист в нынешнем виде.
handout-topics-elsewhere = { PLURAL($n) ->
    [one] Ещё { NUM($n) } тема этого плана пока недоступна на этом языке. Попросите свою команду обсудить это вместе с вами.
    [few] Ещё { NUM($n) } темы этого плана пока недоступны на этом языке. Попросите свою команду обсудить это вместе с вами.
    [many] Ещё { NUM($n) } тем этого плана пока недоступны на этом языке. Попросите свою команду обсудить это вместе с вами.
   *[other] Ещё { NUM($n) } темы этого плана пока недоступны на этом языке. Попросите свою команду обсудить это вместе с вами.
 }
evaluation-on = Первичная оценка: { DATE($on) }
therapy-minutes = { PLURAL($n) ->
    [one] { NUM($n) } минута
    [few] { NUM($n) } минуты
    [many] { NUM($n) } минут
   *[other] { NUM($n) } минуты
 }

# Rhythms. [1] is for 1 alone. [one] also stands for 21, 31, so it always shows its number. span-* follows "через".
every-day = { PLURAL($n) ->
    [1] раз в день
    [one] раз в { NUM($n) } день
    [few] раз в { NUM($n) } дня
    [many] раз в { NUM($n) } дней
   *[other] раз в { NUM($n) } дня
 }
every-week = { PLURAL($n) ->
    [1] раз в неделю
    [one] раз в { NUM($n) } неделю
    [few] раз в { NUM($n) } недели
    [many] раз в { NUM($n) } недель
   *[other] раз в { NUM($n) } недели
 }
every-month = { PLURAL($n) ->
    [1] раз в месяц
    [one] раз в { NUM($n) } месяц
    [few] раз в { NUM($n) } месяца
    [many] раз в { NUM($n) } месяцев
   *[other] раз в { NUM($n) } месяца
 }
every-year = { PLURAL($n) ->
    [1] раз в год
    [one] раз в { NUM($n) } год
    [few] раз в { NUM($n) } года
    [many] раз в { NUM($n) } лет
   *[other] раз в { NUM($n) } года
 }
span-day = { PLURAL($n) ->
    [one] { NUM($n) } день
    [few] { NUM($n) } дня
    [many] { NUM($n) } дней
   *[other] { NUM($n) } дня
 }
span-week = { PLURAL($n) ->
    [one] { NUM($n) } неделю
    [few] { NUM($n) } недели
    [many] { NUM($n) } недель
   *[other] { NUM($n) } недели
 }
span-month = { PLURAL($n) ->
    [one] { NUM($n) } месяц
    [few] { NUM($n) } месяца
    [many] { NUM($n) } месяцев
   *[other] { NUM($n) } месяца
 }
span-year = { PLURAL($n) ->
    [one] { NUM($n) } год
    [few] { NUM($n) } года
    [many] { NUM($n) } лет
   *[other] { NUM($n) } года
 }
checkin-then = { $first }, затем { $then }
checkin-then-after = { $first }; через { $after } — { $then }

# Medicines.
amount-range = от { $low } до { $high }
dose-place-home-bottle = { $dose } дома: флакон с этой датой
take-morning = Утро: { $amount }
take-noon = Полдень: { $amount }
take-evening = Вечер: { $amount }
take-bedtime = Перед сном: { $amount }
take-as-needed = Только когда это нужно: { $amount } за один раз
last-given = последняя доза: { DATE($on) }
next-due = следующая доза по плану: { DATE($on) }
next-overdue = по плану доза была нужна: { DATE($on) }
step-from = С { DATE($on) }:
step-owner = Кто решает вместе со мной: { $role }
effect-since = с { DATE($on) }
test-last = последний раз: { DATE($on) }
medicine-ended = { $medicine }: приём прекращён { DATE($on) }
medicine-never-started = { $medicine }: приём не начинали.
medicine-course-over = { $medicine }: последний день — { DATE($on) }

# Scores and goals.
score-about = Эта шкала показывает, { $about } ({ $recall }).
score-range = Сумма баллов может быть от { $min } до { $max }.
score-same = Примерно так же, как в начале.
score-lower = Ниже, чем { DATE($since) } (разница в баллах: { $points }). Чем ниже, тем меньше симптомов.
score-higher = Выше, чем { DATE($since) } (разница в баллах: { $points }). Чем выше, тем больше симптомов. Обсудите это со своей командой.
goal-measure = Как мы это поймём: { $measure } ниже { $below }
goal-measure-now = Как мы это поймём: { $measure } ниже { $below }. Сейчас: { $now }
goal-by = К { DATE($on) }
score-path-one = { $measure } ниже { $below }: сейчас { $now }; чем ниже, тем лучше
score-path-two = { $measure } ниже { $below }: { $first }, сейчас { $now }; чем ниже, тем лучше
score-path-three = { $measure } ниже { $below }: { $first }, потом { $then }, сейчас { $now }; чем ниже, тем лучше

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: как менялась сумма баллов
chart-desc = График: { $measure }. Первая сумма баллов, { DATE($first_on) }: { $first }. Последняя сумма баллов, { DATE($last_on) }: { $last }. Чем выше, тем больше симптомов.
chart-desc-one = График: { $measure }. Одна сумма баллов, { DATE($on) }: { $total }. Чем выше, тем больше симптомов.

# Tests.
test-due = следующий раз по плану: { DATE($on) }
test-overdue = по плану нужно было сделать: { DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = Кому: { $name }
copy-for-relation = Кому: { $name } ({ $relation })
copy-purpose = Цель: { $purpose }
copy-covers = Что входит: { LIST($covers) }
copy-dates = Согласие действует с { DATE($from) } по { DATE($until) } Его можно отозвать в любое время.
letter-attends = Имя: { $name }. Медицинские приёмы назначены на это время:
letter-no-visits = Имя: { $name }. У этого человека бывают медицинские приёмы. Сейчас время не назначено.
consent-line = { $reader } ({ $name }): { LIST($covers) }. С { DATE($from) } по { DATE($until) }
consent-revoked = { $reader } ({ $name }): согласие отозвано { DATE($on) }
