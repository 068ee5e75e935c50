# origin: machine; nobody has signed this file.

# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

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
    [one] від { $low } до { $high } таблетки
    [few] від { $low } до { $high } таблеток
    [many] від { $low } до { $high } таблеток
   *[other] від { $low } до { $high } таблетки
 }
amount-capsule = { PLURAL($n) ->
    [one] { $amount } капсула
    [few] { $amount } капсули
    [many] { $amount } капсул
   *[other] { $amount } капсули
 }
amount-capsule-part = { $amount } капсули
amount-capsule-range = { PLURAL($n) ->
    [one] від { $low } до { $high } капсули
    [few] від { $low } до { $high } капсул
    [many] від { $low } до { $high } капсул
   *[other] від { $low } до { $high } капсули
 }
amount-film = { PLURAL($n) ->
    [one] { $amount } плівка
    [few] { $amount } плівки
    [many] { $amount } плівок
   *[other] { $amount } плівки
 }
amount-film-part = { $amount } плівки
amount-film-range = { PLURAL($n) ->
    [one] від { $low } до { $high } плівки
    [few] від { $low } до { $high } плівок
    [many] від { $low } до { $high } плівок
   *[other] від { $low } до { $high } плівки
 }
amount-patch = { PLURAL($n) ->
    [one] { $amount } пластир
    [few] { $amount } пластирі
    [many] { $amount } пластирів
   *[other] { $amount } пластиру
 }
amount-patch-part = { $amount } пластиру
amount-patch-range = { PLURAL($n) ->
    [one] від { $low } до { $high } пластиру
    [few] від { $low } до { $high } пластирів
    [many] від { $low } до { $high } пластирів
   *[other] від { $low } до { $high } пластиру
 }
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } пастилка
    [few] { $amount } пастилки
    [many] { $amount } пастилок
   *[other] { $amount } пастилки
 }
amount-lozenge-part = { $amount } пастилки
amount-lozenge-range = { PLURAL($n) ->
    [one] від { $low } до { $high } пастилки
    [few] від { $low } до { $high } пастилок
    [many] від { $low } до { $high } пастилок
   *[other] від { $low } до { $high } пастилки
 }
amount-gum = { PLURAL($n) ->
    [one] { $amount } жувальна гумка
    [few] { $amount } жувальні гумки
    [many] { $amount } жувальних гумок
   *[other] { $amount } жувальної гумки
 }
amount-gum-part = { $amount } жувальної гумки
amount-gum-range = { PLURAL($n) ->
    [one] від { $low } до { $high } жувальної гумки
    [few] від { $low } до { $high } жувальних гумок
    [many] від { $low } до { $high } жувальних гумок
   *[other] від { $low } до { $high } жувальної гумки
 }
amount-ring = { PLURAL($n) ->
    [one] { $amount } кільце
    [few] { $amount } кільця
    [many] { $amount } кілець
   *[other] { $amount } кільця
 }
amount-ring-part = { $amount } кільця
amount-ring-range = { PLURAL($n) ->
    [one] від { $low } до { $high } кільця
    [few] від { $low } до { $high } кілець
    [many] від { $low } до { $high } кілець
   *[other] від { $low } до { $high } кільця
 }
amount-suppository = { PLURAL($n) ->
    [one] { $amount } свічка
    [few] { $amount } свічки
    [many] { $amount } свічок
   *[other] { $amount } свічки
 }
amount-suppository-part = { $amount } свічки
amount-suppository-range = { PLURAL($n) ->
    [one] від { $low } до { $high } свічки
    [few] від { $low } до { $high } свічок
    [many] від { $low } до { $high } свічок
   *[other] від { $low } до { $high } свічки
 }
amount-packet = { PLURAL($n) ->
    [one] { $amount } пакетик
    [few] { $amount } пакетики
    [many] { $amount } пакетиків
   *[other] { $amount } пакетика
 }
amount-packet-part = { $amount } пакетика
amount-packet-range = { PLURAL($n) ->
    [one] від { $low } до { $high } пакетика
    [few] від { $low } до { $high } пакетиків
    [many] від { $low } до { $high } пакетиків
   *[other] від { $low } до { $high } пакетика
 }
amount-bottle = { PLURAL($n) ->
    [one] { $amount } флакон
    [few] { $amount } флакони
    [many] { $amount } флаконів
   *[other] { $amount } флакона
 }
amount-bottle-part = { $amount } флакона
amount-bottle-range = { PLURAL($n) ->
    [one] від { $low } до { $high } флакона
    [few] від { $low } до { $high } флаконів
    [many] від { $low } до { $high } флаконів
   *[other] від { $low } до { $high } флакона
 }
amount-unit = { PLURAL($n) ->
    [one] { $amount } одиниця
    [few] { $amount } одиниці
    [many] { $amount } одиниць
   *[other] { $amount } одиниці
 }
amount-unit-part = { $amount } одиниці
amount-unit-range = { PLURAL($n) ->
    [one] від { $low } до { $high } одиниці
    [few] від { $low } до { $high } одиниць
    [many] від { $low } до { $high } одиниць
   *[other] від { $low } до { $high } одиниці
 }
amount-puff = { PLURAL($n) ->
    [one] { $amount } інгаляція
    [few] { $amount } інгаляції
    [many] { $amount } інгаляцій
   *[other] { $amount } інгаляції
 }
amount-puff-part = { $amount } інгаляції
amount-puff-range = { PLURAL($n) ->
    [one] від { $low } до { $high } інгаляції
    [few] від { $low } до { $high } інгаляцій
    [many] від { $low } до { $high } інгаляцій
   *[other] від { $low } до { $high } інгаляції
 }
amount-spray = { PLURAL($n) ->
    [one] { $amount } впорскування
    [few] { $amount } впорскування
    [many] { $amount } впорскувань
   *[other] { $amount } впорскування
 }
amount-spray-part = { $amount } впорскування
amount-spray-range = { PLURAL($n) ->
    [one] від { $low } до { $high } впорскування
    [few] від { $low } до { $high } впорскувань
    [many] від { $low } до { $high } впорскувань
   *[other] від { $low } до { $high } впорскування
 }
amount-drop = { PLURAL($n) ->
    [one] { $amount } крапля
    [few] { $amount } краплі
    [many] { $amount } крапель
   *[other] { $amount } краплі
 }
amount-drop-part = { $amount } краплі
amount-drop-range = { PLURAL($n) ->
    [one] від { $low } до { $high } краплі
    [few] від { $low } до { $high } крапель
    [many] від { $low } до { $high } крапель
   *[other] від { $low } до { $high } краплі
 }
amount-application = { PLURAL($n) ->
    [one] { $amount } нанесення
    [few] { $amount } нанесення
    [many] { $amount } нанесень
   *[other] { $amount } нанесення
 }
amount-application-part = { $amount } нанесення
amount-application-range = { PLURAL($n) ->
    [one] від { $low } до { $high } нанесення
    [few] від { $low } до { $high } нанесень
    [many] від { $low } до { $high } нанесень
   *[other] від { $low } до { $high } нанесення
 }
dose-place-clinic = { $dose } у клініці
dose-place-home = { $dose } вдома
dose-none = нічого

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = Прийміть: { $amount }
use-under-tongue = Тримайте під язиком, доки не розчиниться: { $amount }
use-cheek = Тримайте за щокою, щоб подіяло: { $amount }
use-skin = Наклейте або нанесіть на шкіру: { $amount }
use-nose = Введіть у ніс: { $amount }
use-inhaled = Вдихніть: { $amount }
use-injected = Зробіть укол: { $amount }
use-eye = Закапайте або закладіть в око: { $amount }
use-ear = Закапайте у вухо: { $amount }
use-rectal = Введіть у пряму кишку: { $amount }
use-vaginal = Введіть у піхву: { $amount }
use-unknown = Використайте: { $amount }
given = Мені дають або вводять: { $amount }
given-by-clinic = У клініці мені дають або вводять: { $amount }
given-by-pharmacy = В аптеці мені дають або вводять: { $amount }
given-by-home-nurse = Медсестра або медбрат вдома дає або вводить мені: { $amount }
given-by-school = У школі мені дають або вводять: { $amount }
given-by-family = Моя родина або людина, яка мене підтримує, дає або вводить мені: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = Мені дають або вводять ці ліки.
giver-clinic = У клініці мені дають або вводять ці ліки.
giver-pharmacy = В аптеці мені дають або вводять ці ліки.
giver-home-nurse = Медсестра або медбрат дає або вводить мені ці ліки вдома.
giver-school = Працівники школи дають або вводять мені ці ліки.
giver-family = Моя родина або людина, яка мене підтримує, дає або вводить мені ці ліки.
route-under-tongue = Я тримаю ці ліки під язиком, доки вони не розчиняться.
route-cheek = Я тримаю ці ліки за щокою, щоб вони подіяли.
route-skin = Я наклеюю або наношу ці ліки на шкіру.
route-nose = Я вводжу ці ліки в ніс.
route-nose-rescue = Інша людина впорскує ці ліки мені в ніс.
route-inhaled = Я вдихаю ці ліки.
route-injected = Я роблю собі укол цих ліків.
route-injected-rescue = Інша людина робить мені укол цих ліків.
route-eye = Я закапую або закладаю ці ліки в око.
route-ear = Я закапую ці ліки у вухо.
route-rectal = Я вводжу ці ліки в пряму кишку.
route-vaginal = Я вводжу ці ліки в піхву.
route-unknown = Я питаю свого фармацевта, як застосовувати ці ліки.

# How often.
every-hour = { PLURAL($n) ->
    [1] щогодини
    [one] раз на { NUM($n) } годину
    [few] кожні { NUM($n) } години
    [many] кожні { NUM($n) } годин
   *[other] кожні { NUM($n) } години
 }
span-hour = { PLURAL($n) ->
    [one] { NUM($n) } годину
    [few] { NUM($n) } години
    [many] { NUM($n) } годин
   *[other] { NUM($n) } години
 }
take-weekly-on = один раз на тиждень, лише в цей день тижня: { $day }; не щодня
take-every-on = { $every }, лише в цей день тижня: { $day }
take-every-from = { $every }, починаючи з { DATE($from) }
take-by-chart = Кількість: за моєю письмовою шкалою ({ $chart })
patch-worn = Кожен пластир я ношу { $span }.
patch-worn-ask = Я питаю свого фармацевта, скільки часу носити кожен пластир.
patch-old-first = Спочатку я знімаю старий пластир.

# Only when needed.
as-needed-hours = { PLURAL($n) ->
    [one] між двома дозами щонайменше { NUM($n) } година
    [few] між двома дозами щонайменше { NUM($n) } години
    [many] між двома дозами щонайменше { NUM($n) } годин
   *[other] між двома дозами щонайменше { NUM($n) } години
 }
as-needed-day = максимум за 24 години: { $most }
as-needed-day-all = максимум за 24 години, рахуючи всі дози цих ліків: { $most }
as-needed-week = максимум за один тиждень: { $most }

# Dates.
late-call-today = Зателефонуйте сьогодні.
medicine-starts = Я починаю застосовувати ці ліки { DATE($on) } Не раніше.
medicine-dose-began = Цю дозу розпочато { DATE($on) }
medicine-new = Нові ліки: з { DATE($on) }
medicine-changed-on = Змінено { DATE($on) } { $what }
medicine-was-now = раніше { $before }, тепер { $now }
medicine-until = Останній день: { DATE($on) }
medicine-overlap = До { DATE($on) } включно я приймаю ці ліки разом з їхньою іншою формою. Так заплановано.
medicine-overlap-over = Приймати ці ліки разом з їхньою іншою формою було заплановано до { DATE($on) } включно. Я питаю сьогодні, чи приймати й далі обидві форми.
medicine-not-on = Не в ці дні: { LIST($days) }
medicine-dose-on = { DATE($on) }: { $amount }
medicine-dose-on-ask = { DATE($on) }: { $amount }. Я питаю до цього дня: замість моєї звичайної дози чи додатково до неї?
medicine-not-in-pack = Цієї зміни немає в упаковці, зібраній { DATE($on) } Я телефоную, перш ніж її відкрити.
medicine-still-in-pack = Після останнього дня ці ліки ще можуть бути в упаковці, зібраній { DATE($on) } Я телефоную, перш ніж її відкрити, і питаю, як їх вийняти.
step-wait = Пропущено дози, з’явився висип або сказали почекати? Я телефоную, перш ніж збільшити дозу.
take-then-none = потім нічого: прийом цих ліків закінчується
# What the label must say, and how a dose is measured.
label-check = На моїй етикетці має бути написано { $strength }. Якщо це не так, я телефоную, перш ніж приймати.
measure-with = Чим я відмірюю: { $device }
use-device = Чим я користуюся: { $device }
take-meal = Їжа: { $meal }
measure-liquid = Я відмірюю ці ліки оральним шприцом або мірним стаканчиком з аптеки, ніколи не ложкою.
split-by = Це можна ділити. Хто і коли це сказав: { $by }, { DATE($on) }.

# Medicines that the team does not prescribe.
other-take-ask = Я питаю, перш ніж приймати.
other-prescriber = Хто призначає: { $name }

# Allergies.
allergies-not-asked = Алергії: ще не питали
allergies-none-known = Відомих алергій немає
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = Таблетка тривалої дії
form-delayed-release-tablet = Таблетка з відстроченою дією
form-chewable-tablet = Жувальна таблетка
form-disintegrating-tablet = Таблетка, що розчиняється в роті
form-sublingual-tablet = Таблетка, що розчиняється під язиком
form-extended-release-capsule = Капсула тривалої дії
form-delayed-release-capsule = Капсула з відстроченою дією
form-lozenge = Пастилка для розсмоктування
form-gum = Жувальна гумка
form-suspension = Рідина, яку спершу треба збовтати
form-cream = Крем
form-gel = Гель
form-inhaler = Інгалятор
form-implant = Імплантат
form-ring = Кільце
form-suppository = Свічка
support-weekly-pack = Упаковки, які аптека збирає на кожен тиждень

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = оральний шприц (без голки)
device-cup = мірний стаканчик
device-dropper = піпетка
device-pen = шприц-ручка
device-vial-and-syringe = флакон і шприц
device-prefilled-syringe = попередньо наповнений шприц
device-pump = помпа
device-spacer = спейсер
meal-before = до їди
meal-with = під час їди
meal-after = після їди
meal-any = з їжею або без їжі
meal-empty-stomach = натще

# Kinds of allergies.
allergy-kind-allergy = алергія
allergy-kind-intolerance = непереносимість
allergy-kind-unknown = вид невідомий

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = «{ $medicine }»
together-ask = { $a } і { $b } разом { $what }. Я питаю сьогодні. Я не припиняю приймати жоден із цих препаратів на власний розсуд.
together-known = { $who ->
    [pharmacist] { $a } і { $b } разом { $what }. Мій фармацевт знає, що я приймаю обидва препарати.
   *[prescriber] { $a } і { $b } разом { $what }. Фахівець, який призначає мені ліки, знає, що я приймаю обидва препарати.
 }
together-washout = Кінець прийому, { $ended }: { DATE($on) } Ці ліки можуть діяти ще певний час після цього. { $a } і { $b } разом { $what }. Я питаю сьогодні. Я нічого не змінюю на власний розсуд.
together-washout-known = { $who ->
    [pharmacist] Кінець прийому, { $ended }: { DATE($on) } Ці ліки можуть діяти ще певний час після цього. { $a } і { $b } разом { $what }. Мій фармацевт це знає.
   *[prescriber] Кінець прийому, { $ended }: { DATE($on) } Ці ліки можуть діяти ще певний час після цього. { $a } і { $b } разом { $what }. Фахівець, який призначає мені ліки, це знає.
 }
together-twice = { $a }: у моєму списку більше одного разу. Я питаю сьогодні, чи це правильно. Я не припиняю приймати ці ліки на власний розсуд.
together-twice-known = { $who ->
    [pharmacist] { $a }: у моєму списку більше одного разу. Мій фармацевт це знає.
   *[prescriber] { $a }: у моєму списку більше одного разу. Фахівець, який призначає мені ліки, це знає.
 }
together-same = { $a } і { $b } містять ті самі ліки. Я питаю сьогодні, чи приймати обидва препарати. Я не припиняю приймати жоден із них на власний розсуд.
together-same-kind = { $a } і { $b } — ліки одного виду. Я питаю сьогодні, чи приймати обидва препарати. Я не припиняю приймати жоден із них на власний розсуд.
together-both-known = { $who ->
    [pharmacist] Мій фармацевт знає, що я приймаю обидва препарати: { $a } і { $b }.
   *[prescriber] Фахівець, який призначає мені ліки, знає, що я приймаю обидва препарати: { $a } і { $b }.
 }
together-plain = { $a } і { $b } разом { $what }.

# The same for the care team.
together-opposed-team = Скасовують дію один одного
together-same-team = Та сама діюча речовина двічі
together-same-kind-team = Два препарати класу, з якого зазвичай приймають один
together-washout-team = { $medicine }: кінець прийому { DATE($on) }, після цього ліки ще можуть діяти.
together-allergy-team = У списку алергій: { $kind }
together-allergy-names = { $medicine }; у списку алергій: { $name }
together-allergy-related-team = Інший препарат того самого класу або групи.
together-known-team = Підтвердження: { $by } ({ $credential }), { DATE($on) }: { $why }
together-unanswered-team = Не підтверджено ні фахівцем, який призначає ліки, ні фармацевтом. До підтвердження пам’ятка, щоденник і копії, що показують ліки, не видаються.

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = Я питаю фармацевта перед першою дозою.
plain-not-checked = Не перевірено разом з іншими моїми ліками. Я показую фармацевту все, що приймаю.
plain-urgent = Важко дихати або набрякло обличчя: я телефоную за номером { $number }.
plain-urgent-effects = Я питаю фармацевта, за яких інших ефектів потрібна негайна допомога.
plain-for = Я питаю фармацевта, для чого ці ліки.
plain-how = Я питаю фармацевта, як їх приймати.
plain-missed-dose = Я питаю фармацевта, що робити, якщо пропущено дозу.
plain-common-effects = Я питаю фармацевта, які ефекти я можу помітити.
plain-do-not-mix = Я питаю фармацевта, з чим їх не можна приймати.
plain-stopping = Перш ніж припинити прийом, я питаю фахівця, який призначає мені ліки.
plain-storage = Я питаю фармацевта, де їх зберігати.
plain-disposal = Я питаю фармацевта, що робити із залишками.
plain-tests = Я питаю фахівця, який призначає мені ліки, які аналізи та обстеження мені потрібні.

# For the care team.
take-not-scheduled = Призначення ще не перетворено на розклад прийому
take-step-waits = Не записано, що крок від { DATE($on) } розпочато
step-is-begun = розпочато { DATE($on) }; хто записав: { $by }
step-is-waiting = НЕ записано, що розпочато: запитайте людину, що вона приймає
unworded-unknown = { $medicine }: немає в списку ліків цього сайту, і клас не вказано. У документах для пацієнта сказано лише запитати фармацевта. Взаємодії не перевіряються.
unworded-class-only = { $medicine }: немає в списку ліків цього сайту. У документах для пацієнта стоять тексти його класу.
unworded-not-reviewed = { $medicine }: тексти цього сайту не перевірені фармацевтом або фахівцем, який призначає ліки, або термін їхньої перевірки минув.
unworded-other = { $medicine }: немає в списку ліків цього сайту, тому взаємодії не перевіряються.
