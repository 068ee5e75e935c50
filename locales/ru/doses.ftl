# origin: machine; nobody has signed this file.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose } по { $strength }
product-note = { $strength }: { $note }
amount-tablet = { PLURAL($n) ->
    [one] { $amount } таблетка
    [few] { $amount } таблетки
    [many] { $amount } таблеток
   *[other] { $amount } таблетки
 }
amount-tablet-part = { $amount } таблетки
amount-tablet-range = { PLURAL($n) ->
    [one] от { $low } до { $high } таблетки
    [few] от { $low } до { $high } таблеток
    [many] от { $low } до { $high } таблеток
   *[other] от { $low } до { $high } таблетки
 }
amount-capsule = { PLURAL($n) ->
    [one] { $amount } капсула
    [few] { $amount } капсулы
    [many] { $amount } капсул
   *[other] { $amount } капсулы
 }
amount-capsule-part = { $amount } капсулы
amount-capsule-range = { PLURAL($n) ->
    [one] от { $low } до { $high } капсулы
    [few] от { $low } до { $high } капсул
    [many] от { $low } до { $high } капсул
   *[other] от { $low } до { $high } капсулы
 }
amount-film = { PLURAL($n) ->
    [one] { $amount } плёнка
    [few] { $amount } плёнки
    [many] { $amount } плёнок
   *[other] { $amount } плёнки
 }
amount-film-part = { $amount } плёнки
amount-film-range = { PLURAL($n) ->
    [one] от { $low } до { $high } плёнки
    [few] от { $low } до { $high } плёнок
    [many] от { $low } до { $high } плёнок
   *[other] от { $low } до { $high } плёнки
 }
amount-patch = { PLURAL($n) ->
    [one] { $amount } пластырь
    [few] { $amount } пластыря
    [many] { $amount } пластырей
   *[other] { $amount } пластыря
 }
amount-patch-part = { $amount } пластыря
amount-patch-range = { PLURAL($n) ->
    [one] от { $low } до { $high } пластыря
    [few] от { $low } до { $high } пластырей
    [many] от { $low } до { $high } пластырей
   *[other] от { $low } до { $high } пластыря
 }
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } пастилка
    [few] { $amount } пастилки
    [many] { $amount } пастилок
   *[other] { $amount } пастилки
 }
amount-lozenge-part = { $amount } пастилки
amount-lozenge-range = { PLURAL($n) ->
    [one] от { $low } до { $high } пастилки
    [few] от { $low } до { $high } пастилок
    [many] от { $low } до { $high } пастилок
   *[other] от { $low } до { $high } пастилки
 }
amount-gum = { PLURAL($n) ->
    [one] { $amount } жевательная резинка
    [few] { $amount } жевательные резинки
    [many] { $amount } жевательных резинок
   *[other] { $amount } жевательной резинки
 }
amount-gum-part = { $amount } жевательной резинки
amount-gum-range = { PLURAL($n) ->
    [one] от { $low } до { $high } жевательной резинки
    [few] от { $low } до { $high } жевательных резинок
    [many] от { $low } до { $high } жевательных резинок
   *[other] от { $low } до { $high } жевательной резинки
 }
amount-ring = { PLURAL($n) ->
    [one] { $amount } кольцо
    [few] { $amount } кольца
    [many] { $amount } колец
   *[other] { $amount } кольца
 }
amount-ring-part = { $amount } кольца
amount-ring-range = { PLURAL($n) ->
    [one] от { $low } до { $high } кольца
    [few] от { $low } до { $high } колец
    [many] от { $low } до { $high } колец
   *[other] от { $low } до { $high } кольца
 }
amount-suppository = { PLURAL($n) ->
    [one] { $amount } свеча
    [few] { $amount } свечи
    [many] { $amount } свечей
   *[other] { $amount } свечи
 }
amount-suppository-part = { $amount } свечи
amount-suppository-range = { PLURAL($n) ->
    [one] от { $low } до { $high } свечи
    [few] от { $low } до { $high } свечей
    [many] от { $low } до { $high } свечей
   *[other] от { $low } до { $high } свечи
 }
amount-packet = { PLURAL($n) ->
    [one] { $amount } пакетик
    [few] { $amount } пакетика
    [many] { $amount } пакетиков
   *[other] { $amount } пакетика
 }
amount-packet-part = { $amount } пакетика
amount-packet-range = { PLURAL($n) ->
    [one] от { $low } до { $high } пакетика
    [few] от { $low } до { $high } пакетиков
    [many] от { $low } до { $high } пакетиков
   *[other] от { $low } до { $high } пакетика
 }
amount-bottle = { PLURAL($n) ->
    [one] { $amount } флакон
    [few] { $amount } флакона
    [many] { $amount } флаконов
   *[other] { $amount } флакона
 }
amount-bottle-part = { $amount } флакона
amount-bottle-range = { PLURAL($n) ->
    [one] от { $low } до { $high } флакона
    [few] от { $low } до { $high } флаконов
    [many] от { $low } до { $high } флаконов
   *[other] от { $low } до { $high } флакона
 }
amount-unit = { PLURAL($n) ->
    [one] { $amount } единица
    [few] { $amount } единицы
    [many] { $amount } единиц
   *[other] { $amount } единицы
 }
amount-unit-part = { $amount } единицы
amount-unit-range = { PLURAL($n) ->
    [one] от { $low } до { $high } единицы
    [few] от { $low } до { $high } единиц
    [many] от { $low } до { $high } единиц
   *[other] от { $low } до { $high } единицы
 }
amount-puff = { PLURAL($n) ->
    [one] { $amount } вдох
    [few] { $amount } вдоха
    [many] { $amount } вдохов
   *[other] { $amount } вдоха
 }
amount-puff-part = { $amount } вдоха
amount-puff-range = { PLURAL($n) ->
    [one] от { $low } до { $high } вдоха
    [few] от { $low } до { $high } вдохов
    [many] от { $low } до { $high } вдохов
   *[other] от { $low } до { $high } вдоха
 }
amount-spray = { PLURAL($n) ->
    [one] { $amount } впрыскивание
    [few] { $amount } впрыскивания
    [many] { $amount } впрыскиваний
   *[other] { $amount } впрыскивания
 }
amount-spray-part = { $amount } впрыскивания
amount-spray-range = { PLURAL($n) ->
    [one] от { $low } до { $high } впрыскивания
    [few] от { $low } до { $high } впрыскиваний
    [many] от { $low } до { $high } впрыскиваний
   *[other] от { $low } до { $high } впрыскивания
 }
amount-drop = { PLURAL($n) ->
    [one] { $amount } капля
    [few] { $amount } капли
    [many] { $amount } капель
   *[other] { $amount } капли
 }
amount-drop-part = { $amount } капли
amount-drop-range = { PLURAL($n) ->
    [one] от { $low } до { $high } капли
    [few] от { $low } до { $high } капель
    [many] от { $low } до { $high } капель
   *[other] от { $low } до { $high } капли
 }
amount-application = { PLURAL($n) ->
    [one] { $amount } нанесение
    [few] { $amount } нанесения
    [many] { $amount } нанесений
   *[other] { $amount } нанесения
 }
amount-application-part = { $amount } нанесения
amount-application-range = { PLURAL($n) ->
    [one] от { $low } до { $high } нанесения
    [few] от { $low } до { $high } нанесений
    [many] от { $low } до { $high } нанесений
   *[other] от { $low } до { $high } нанесения
 }
dose-place-clinic = { $dose } в клинике
dose-place-home = { $dose } дома
dose-none = ничего

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = Примите: { $amount }
use-under-tongue = Держите под языком, пока не растворится: { $amount }
use-cheek = Держите за щекой: { $amount }
use-skin = Наклейте или нанесите на кожу: { $amount }
use-nose = Введите в нос: { $amount }
use-inhaled = Вдохните: { $amount }
use-injected = Сделайте себе укол: { $amount }
use-eye = Закапайте или заложите в глаз: { $amount }
use-ear = Закапайте в ухо: { $amount }
use-rectal = Введите в прямую кишку: { $amount }
use-vaginal = Введите во влагалище: { $amount }
use-unknown = Используйте: { $amount }
given = Мне дают или вводят: { $amount }
given-by-clinic = В клинике мне дают или вводят: { $amount }
given-by-pharmacy = В аптеке мне дают или вводят: { $amount }
given-by-home-nurse = Медсестра на дому даёт или вводит мне: { $amount }
given-by-school = В школе мне дают или вводят: { $amount }
given-by-family = Моя семья или человек, который меня поддерживает, даёт или вводит мне: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = Мне дают или вводят это лекарство.
giver-clinic = В клинике мне дают или вводят это лекарство.
giver-pharmacy = В аптеке мне дают или вводят это лекарство.
giver-home-nurse = Медсестра на дому даёт или вводит мне это лекарство.
giver-school = В школе мне дают или вводят это лекарство.
giver-family = Моя семья или человек, который меня поддерживает, даёт или вводит мне это лекарство.
route-under-tongue = Я держу это лекарство под языком, пока оно не растворится.
route-cheek = Я держу это лекарство за щекой.
route-skin = Я наклеиваю или наношу это лекарство на кожу.
route-nose = Я ввожу это лекарство в нос.
route-nose-rescue = Другой человек впрыскивает мне это лекарство в нос.
route-inhaled = Я вдыхаю это лекарство.
route-injected = Я делаю себе уколы этого лекарства.
route-injected-rescue = Другой человек делает мне укол этого лекарства.
route-eye = Я закапываю или закладываю это лекарство в глаз.
route-ear = Я закапываю это лекарство в ухо.
route-rectal = Я ввожу это лекарство в прямую кишку.
route-vaginal = Я ввожу это лекарство во влагалище.
route-unknown = Я спрошу фармацевта, как использовать это лекарство.

# How often. [1] is for 1 alone. [one] also stands for 21, 31, so it always shows its number.
every-hour = { PLURAL($n) ->
    [1] раз в час
    [one] раз в { NUM($n) } час
    [few] раз в { NUM($n) } часа
    [many] раз в { NUM($n) } часов
   *[other] раз в { NUM($n) } часа
 }
span-hour = { PLURAL($n) ->
    [one] { NUM($n) } час
    [few] { NUM($n) } часа
    [many] { NUM($n) } часов
   *[other] { NUM($n) } часа
 }
take-weekly-on = один раз в неделю, только в этот день недели: { $day }; не каждый день
take-every-on = { $every }, только в этот день недели: { $day }
take-every-from = { $every }, начиная с { DATE($from) }
take-by-chart = Количество: по моей письменной шкале ({ $chart })
patch-worn = Каждый пластырь я ношу { $span }.
patch-worn-ask = Я спрошу фармацевта, сколько времени носить каждый пластырь.
patch-old-first = Сначала я снимаю старый пластырь.

# Only when needed.
as-needed-hours = { PLURAL($n) ->
    [one] между двумя дозами не меньше { NUM($n) } часа
    [few] между двумя дозами не меньше { NUM($n) } часов
    [many] между двумя дозами не меньше { NUM($n) } часов
   *[other] между двумя дозами не меньше { NUM($n) } часа
 }
as-needed-day = максимум за 24 часа: { $most }
as-needed-day-all = максимум за 24 часа, считая все дозы этого лекарства: { $most }
as-needed-week = максимум за одну неделю: { $most }

# Dates.
late-call-today = Позвоните сегодня.
medicine-starts = Я начинаю { DATE($on) }, не раньше.
medicine-dose-began = Эта доза действует с { DATE($on) }
medicine-new = Новое: с { DATE($on) }
medicine-changed-on = Изменено: { DATE($on) } { $what }
medicine-was-now = раньше { $before }, теперь { $now }
medicine-until = Последний день: { DATE($on) }
medicine-overlap = До { DATE($on) } я принимаю его вместе с другой формой, так и задумано.
medicine-overlap-over = Принимать его вместе с другой формой планировалось до { DATE($on) } Сегодня я спрошу, нужно ли мне ещё и то и другое.
medicine-not-on = Без этого лекарства в эти дни: { LIST($days) }
medicine-dose-on = { DATE($on) }: { $amount }
medicine-dose-on-ask = { DATE($on) }: { $amount }. До этого дня я спрошу: вместо моей обычной дозы или дополнительно к ней?
medicine-not-in-pack = Этого изменения нет в упаковке, собранной { DATE($on) } Я позвоню, прежде чем её открыть.
medicine-still-in-pack = После последнего дня это лекарство может ещё быть в упаковке, собранной { DATE($on) } Я позвоню, прежде чем её открыть, и спрошу, как его вынуть.
step-wait = Были пропущенные дозы, появилась сыпь или сказали подождать? Я позвоню, прежде чем увеличить дозу.
take-then-none = затем ничего: приём этого лекарства заканчивается
# What the label must say, and how a dose is measured.
label-check = На моей этикетке написано { $strength }. Если это не так, я позвоню до приёма.
measure-with = Чем я отмеряю: { $device }
use-device = С чем я использую: { $device }
take-meal = Еда: { $meal }
measure-liquid = Я отмеряю его шприцем для приёма внутрь или стаканчиком из аптеки и никогда не отмеряю ложкой.
split-by = По словам специалиста ({ $by }, { DATE($on) }) это можно делить.

# Medicines that the team does not prescribe.
other-take-ask = Я спрошу, прежде чем принимать.
other-prescriber = Кто выписывает: { $name }

# Allergies.
allergies-not-asked = Аллергии: ещё не спрашивали
allergies-none-known = Известных аллергий нет
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = Таблетка длительного действия
form-delayed-release-tablet = Таблетка с отсроченным действием
form-chewable-tablet = Жевательная таблетка
form-disintegrating-tablet = Таблетка, которая растворяется во рту
form-sublingual-tablet = Таблетка, которая растворяется под языком
form-extended-release-capsule = Капсула длительного действия
form-delayed-release-capsule = Капсула с отсроченным действием
form-lozenge = Пастилка для рассасывания
form-gum = Жевательная резинка
form-suspension = Жидкость, которую сначала взбалтывают
form-cream = Крем
form-gel = Гель
form-inhaler = Ингалятор
form-implant = Имплантат
form-ring = Кольцо
form-suppository = Свеча
support-weekly-pack = Упаковки, которые аптека собирает на каждую неделю

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = шприц для приёма внутрь
device-cup = мерный стаканчик
device-dropper = пипетка
device-pen = шприц-ручка
device-vial-and-syringe = флакон и шприц
device-prefilled-syringe = предварительно заполненный шприц
device-pump = помпа
device-spacer = спейсер
meal-before = до еды
meal-with = во время еды
meal-after = после еды
meal-any = с едой или без еды
meal-empty-stomach = натощак

# Kinds of allergies.
allergy-kind-allergy = аллергия
allergy-kind-intolerance = непереносимость
allergy-kind-unknown = вид неизвестен

# Advice that several medicines share.
# Medicines that the team does not prescribe.
# How a dose is given, and meals.
# Два средства, которые принимает человек. $what продолжает предложение.
together-combination = «{ $medicine }»
together-ask = { $a } и { $b } вместе { $what }. Я спрашиваю сегодня. Я не прекращаю приём ни одного из них по своему решению.
together-known = { $who ->
    [pharmacist] { $a } и { $b } вместе { $what }. Мой фармацевт знает, что я принимаю оба.
   *[prescriber] { $a } и { $b } вместе { $what }. Тот, кто назначает мне лекарства, знает, что я принимаю оба.
 }
together-washout = Окончание приёма, { $ended }: { DATE($on) }; лекарство может действовать ещё некоторое время. { $a } и { $b } вместе { $what }. Я спрашиваю сегодня. Я ничего не меняю по своему решению.
together-washout-known = { $who ->
    [pharmacist] Окончание приёма, { $ended }: { DATE($on) }; лекарство может действовать ещё некоторое время. { $a } и { $b } вместе { $what }. Мой фармацевт это знает.
   *[prescriber] Окончание приёма, { $ended }: { DATE($on) }; лекарство может действовать ещё некоторое время. { $a } и { $b } вместе { $what }. Тот, кто назначает мне лекарства, это знает.
 }
together-twice = { $a }: в моём списке больше одного раза. Я спрашиваю сегодня, правильно ли это. Я не прекращаю приём по своему решению.
together-twice-known = { $who ->
    [pharmacist] { $a }: в моём списке больше одного раза. Мой фармацевт это знает.
   *[prescriber] { $a }: в моём списке больше одного раза. Тот, кто назначает мне лекарства, это знает.
 }
together-same = { $a } и { $b } содержат одно и то же лекарство. Я спрашиваю сегодня, принимать ли оба. Я не прекращаю приём ни одного из них по своему решению.
together-same-kind = { $a } и { $b } — лекарства одного вида. Я спрашиваю сегодня, принимать ли оба. Я не прекращаю приём ни одного из них по своему решению.
together-both-known = { $who ->
    [pharmacist] Мой фармацевт знает, что я принимаю оба: { $a } и { $b }.
   *[prescriber] Тот, кто назначает мне лекарства, знает, что я принимаю оба: { $a } и { $b }.
 }
together-plain = { $a } и { $b } вместе { $what }.

# То же для команды.
together-opposed-team = Ослабляют действие друг друга
together-same-team = Одно действующее вещество дважды
together-same-kind-team = Два лекарства класса, из которого обычно принимают одно
together-washout-team = { $medicine }: окончание приёма { DATE($on) }, после этого лекарство ещё может действовать.
together-allergy-team = В списке аллергий: { $kind }
together-allergy-names = { $medicine }; в списке аллергий: { $name }
together-allergy-related-team = Другое лекарство того же класса или группы.
together-known-team = Подтверждено: { $by } ({ $credential }), { DATE($on) }: { $why }
together-unanswered-team = Не подтверждено ни врачом, ни фармацевтом. До подтверждения план, дневник и копии с лекарствами не выдаются.

# Вместо слов, которых нет на сайте или которые никто не проверил. О самом лекарстве они ничего не говорят.
plain-first-dose = Я спрашиваю фармацевта перед первой дозой.
plain-not-checked = Не проверено вместе с другими моими лекарствами. Я показываю фармацевту всё, что принимаю.
plain-urgent = Трудно дышать или отекает лицо: я звоню { $number }.
plain-urgent-effects = Я спрашиваю фармацевта, при каких ещё эффектах нужна срочная помощь.
plain-for = Я спрашиваю фармацевта, для чего это лекарство.
plain-how = Я спрашиваю фармацевта, как его принимать.
plain-missed-dose = Я спрашиваю фармацевта, что делать, если я пропустил(а) дозу.
plain-common-effects = Я спрашиваю фармацевта, какие эффекты могут появиться.
plain-do-not-mix = Я спрашиваю фармацевта, с чем его нельзя принимать.
plain-stopping = Перед тем как прекратить приём, я спрашиваю того, кто выписывает мне лекарство.
plain-storage = Я спрашиваю фармацевта, где его хранить.
plain-disposal = Я спрашиваю фармацевта, что делать с остатками.
plain-tests = Я спрашиваю того, кто выписывает мне лекарство, какие анализы мне нужны.

# Для команды, которая ведёт пациента.
take-not-scheduled = Рецепт ещё не превращён в схему приёма
take-step-waits = Не записано, что шаг от { DATE($on) } начат
step-is-begun = начат { DATE($on) }, запись сделал(а): { $by }
step-is-waiting = НЕ записано, что начат: спросить человека, что он принимает
unworded-unknown = { $medicine }: нет в списке лекарств этого сайта, и класс не указан. В документах для пациента сказано только спросить фармацевта. Взаимодействия не проверены.
unworded-class-only = { $medicine }: нет в списке лекарств этого сайта. В документах для пациента стоят слова его класса.
unworded-not-reviewed = { $medicine }: слова этого сайта не проверены фармацевтом или тем, кто выписывает лекарства, либо срок проверки прошёл.
unworded-other = { $medicine }: нет в списке лекарств этого сайта, поэтому его взаимодействия не проверены.
