# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = Тут може бути не все, що приймає { $name }.
copy-speaker = У цих вказівках «я», «мій» і «ви» — це { $name }.
copy-if-late = Якщо доза запізнюється: { $instruction }

# How a medicine is given.
given-copy = Дають або вводять (отримує { $name }): { $amount }
given-team = Вводиться: { $amount }
given-by-clinic-copy = Дають або вводять у клініці: { $amount }
given-by-pharmacy-copy = Дають або вводять в аптеці: { $amount }
given-by-home-nurse-copy = Дає або вводить медсестра чи медбрат вдома: { $amount }
given-by-school-copy = Дають або вводять у школі: { $amount }
given-by-family-copy = Дає або вводить родина чи людина, яка підтримує: { $amount }
giver-unknown-copy = Ліки дає або вводить інша людина (отримує { $name }).
giver-unknown-team = Вводить інша особа.
giver-clinic-copy = Ліки дають або вводять у клініці.
giver-pharmacy-copy = Ліки дають або вводять в аптеці.
giver-home-nurse-copy = Ліки дає або вводить медсестра чи медбрат вдома.
giver-school-copy = Ліки дають або вводять працівники школи.
giver-family-copy = Ліки дає або вводить родина чи людина, яка підтримує.
route-under-tongue-copy = Ліки розчиняються під язиком.
route-cheek-copy = Ліки діють за щокою.
route-skin-copy = Ліки наклеюють або наносять на шкіру.
route-nose-copy = Ліки вводять у ніс.
route-nose-rescue-copy = Інша людина впорскує ліки в ніс (отримує { $name }).
route-inhaled-copy = Ліки вдихають.
route-injected-copy = { $name } робить собі укол без сторонньої допомоги.
route-injected-team = Вводить собі ін’єкцію без допомоги.
route-injected-rescue-copy = Інша людина робить укол (отримує { $name }).
route-eye-copy = Ліки закапують або закладають в око.
route-ear-copy = Ліки закапують у вухо.
route-rectal-copy = Ліки вводять у пряму кишку.
route-vaginal-copy = Ліки вводять у піхву.
route-unknown-copy = Запитайте фармацевта, як застосовувати ці ліки.
route-unknown-team = Шлях введення не записано.
take-by-chart-copy = Кількість: за письмовою шкалою ({ $chart })
patch-worn-copy = { $name } носить кожен пластир { $span }.
patch-worn-team = Кожен пластир носять { $span }.
patch-worn-ask-copy = Запитайте фармацевта, скільки часу носять кожен пластир.
patch-worn-ask-team = Час носіння пластиру не записано.
patch-old-first-copy = Спочатку знімають старий пластир.

# Dates and changes.
late-call-today-team = Термін минув: зв’яжіться з людиною сьогодні.
medicine-starts-copy = { $name } починає застосовувати ці ліки { DATE($on) } Не раніше.
medicine-starts-team = Дата початку: { DATE($on) } Не раніше.
medicine-dose-on-ask-copy = { DATE($on) }: { $amount }. Запитайте до цього дня: замість звичайної дози чи додатково до неї?
medicine-dose-on-ask-team = { DATE($on) }: { $amount }. Не записано, замість звичайної дози чи додатково до неї. Людині сказано запитати.
medicine-overlap-copy = { $name } приймає ці ліки разом з їхньою іншою формою до { DATE($on) } включно. Так заплановано.
medicine-overlap-team = Запланований одночасний прийом з іншою формою цих ліків до { DATE($on) } включно
medicine-overlap-over-copy = Приймати ці ліки разом з їхньою іншою формою було заплановано до { DATE($on) } включно. Запитайте сьогодні, чи { $name } досі приймає обидві форми.
medicine-overlap-over-team = Запланований одночасний прийом з іншою формою закінчився { DATE($on) } Перевірте, чи досі приймаються обидві форми.
medicine-not-in-pack-copy = Цієї зміни немає в упаковці, зібраній { DATE($on) } Зателефонуйте, перш ніж її відкривати.
medicine-not-in-pack-team = Цієї зміни немає в упаковці, зібраній { DATE($on) } Людині сказано зателефонувати, перш ніж її відкривати.
medicine-still-in-pack-copy = Після останнього дня ці ліки ще можуть бути в упаковці, зібраній { DATE($on) } Зателефонуйте, перш ніж її відкривати, і запитайте, як їх вийняти.
medicine-still-in-pack-team = Після останнього дня ці ліки ще можуть бути в упаковці, зібраній { DATE($on) } Людині сказано зателефонувати, перш ніж її відкривати.
step-wait-copy = Пропущено дози, з’явився висип або сказали почекати? Зателефонуйте, перш ніж збільшувати дозу.
step-wait-team = Пропущені дози, висип або вказівка почекати: людині сказано зателефонувати, перш ніж дозу буде збільшено.

# Labels and measuring.
label-check-copy = На етикетці має бути написано { $strength }. Якщо це не так, зателефонуйте, перш ніж { $name } прийме ці ліки.
label-check-team = На етикетці має бути написано { $strength }. Людині сказано зателефонувати, якщо це не так.
measure-with-copy = Чим відмірюють: { $device }
measure-with-team = Мірний пристрій: { $device }
measure-liquid-copy = Ці ліки відмірюють оральним шприцом або мірним стаканчиком з аптеки, ніколи не ложкою.
use-device-copy = Чим користуються: { $device }
use-device-team = Пристрій: { $device }
other-take-ask-copy = Запитайте, перш ніж { $name } прийме ці ліки.
other-take-ask-team = Схему прийому не записано.

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = Запитайте фармацевта перед першою дозою.
plain-not-checked-copy = Не перевірено разом з іншими ліками. Покажіть фармацевту все, що приймає { $name }.
plain-urgent-copy = Важко дихати або набрякло обличчя: телефонуйте за номером { $number }.
plain-urgent-effects-copy = Запитайте фармацевта, за яких інших ефектів потрібна негайна допомога.
plain-for-copy = Запитайте фармацевта, для чого ці ліки.
plain-how-copy = Запитайте фармацевта, як їх приймають.
plain-missed-dose-copy = Запитайте фармацевта, що робити, якщо пропущено дозу.
plain-common-effects-copy = Запитайте фармацевта, які ефекти можливі.
plain-do-not-mix-copy = Запитайте фармацевта, з чим їх не можна приймати.
plain-stopping-copy = Запитайте фахівця, який призначає ліки, перш ніж припиняти прийом.
plain-storage-copy = Запитайте фармацевта, де їх зберігати.
plain-disposal-copy = Запитайте фармацевта, що робити із залишками.
plain-tests-copy = Запитайте фахівця, який призначає ліки, які аналізи та обстеження потрібні.

# Headings, and sentences of the interface.
handout-team-copy = Лікувальна команда
handout-team-team = Команда, яка проводить лікування
handout-appointments-copy = Наступні візити
handout-appointments-team = Заплановані візити
handout-medicines-copy = Ліки
handout-medicines-team = Лікарські засоби
handout-goals-copy = Цілі
handout-therapy-copy = Психотерапія
handout-scores-copy = Результати опитувальників
handout-checkins-team = Регулярні контакти
handout-steps-team = Зміни рівня допомоги
handout-monitoring-team = Моніторинг
handout-interpreter-copy = Замовлено перекладача: { $mode } ({ $language })
evaluation-reasons-copy = Причини звернення по допомогу
evaluation-strengths-copy = Сильні сторони
evaluation-culture-copy = Цінності та культура
evaluation-medical-copy = Що слід пам’ятати про здоров’я
evaluation-history-team = Анамнез
medicine-team = Лікарський засіб
medicine-how-copy = Як приймають
medicine-how-team = Спосіб застосування
take-ask-copy = Запитайте фахівця, який призначає ліки, як це приймають.
take-ask-team = Схему прийому не записано.
medicine-missed-copy = Якщо дозу пропущено
medicine-missed-team = Пропущена доза
medicine-steps-team = Кроки зміни дози
homework-if-stuck-copy = Якщо не вдається:
scores-about-copy = Бали — це лише частина картини. Що більше балів, то більше симптомів.
score-rated-self-copy = Заповнює { $name }.
score-rated-self-team = Самооцінка.
score-rated-clinician-copy = Заповнює медичний фахівець.
score-rated-clinician-team = Оцінка клініциста.
practical-case-manager-copy = Хто з цим допомагає
practical-prior-authorization-copy = Дозвіл від страхової компанії
relapse-coping-copy = Що може допомогти без інших людей
relapse-distraction-copy = Люди та місця, які допомагають відволіктися
relapse-team-copy = Лікувальна команда
relapse-safer-place-copy = Як зробити житло безпечнішим
zone-well-about-copy = Що { $name } продовжує робити.
zone-early-about-copy = Дійте завчасно. Для кожної ознаки є один крок.
zone-crisis-about-copy = Зверніться по допомогу зараз.
sign-when-copy = Ознака
sign-then-copy = Що робить { $name }
