# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = Психотерапія
kind-medicine = Ліки
kind-condition = Проблема зі здоров’ям
kind-skill = Навичка
kind-practical = Практична допомога

# Whom a topic speaks to (Audience).
audience-patients = Пацієнти
audience-families = Родини
audience-everyone = Усі

# Parts that people play in care (Role).
role-therapist = Психотерапевт
role-prescriber = Фахівець, який призначає ліки
role-nurse = Медсестра або медбрат
role-case-manager = Координатор допомоги
role-peer-support = Рівний консультант (людина зі схожим досвідом)
role-primary-care = Лікар первинної допомоги
role-pharmacist = Фармацевт
role-interpreter = Усний перекладач
role-group = Група

# Where a visit takes place (VisitPlace).
place-office = У клініці
place-telehealth = Через відеозв’язок (телемедицина)
place-phone = По телефону
place-home = Вдома
place-community = Поза клінікою, у громаді

# Levels of care, in our own plain names (Level).
level-primary-care = Первинна медична допомога
level-outpatient = Амбулаторна допомога
level-intensive-outpatient = Інтенсивна амбулаторна допомога
level-partial-hospital = Денний стаціонар
level-residential = Програма з проживанням
level-inpatient = Лікування в лікарні

# Forms of medicines (Form).
form-tablet = Таблетка
form-capsule = Капсула
form-film = Плівка (тонка смужка, яка розчиняється)
form-liquid = Рідина
form-patch = Пластир
form-spray = Спрей
form-injection = Укол
form-drops = Краплі
form-powder = Порошок

# What helps with taking medicines (Support).
support-refill-sync = Усі ліки в аптеці в один день
support-blister-pack = Блістери, розкладені за днями
support-organizer = Таблетниця
support-reminders = Нагадування
support-locked-box = Коробка із замком

# Kinds of therapy (Modality).
therapy-cbt = Когнітивно-поведінкова терапія (КПТ)
therapy-dbt-skills = Навички діалектичної поведінкової терапії (ДПТ)
therapy-act = Терапія прийняття та відповідальності (ACT)
therapy-exposure = Експозиційна терапія
therapy-mi = Мотиваційне інтерв’ю (МІ)
therapy-trauma-focused = Терапія, спрямована на психологічну травму
therapy-ipt = Міжособистісна терапія (IPT)
therapy-family = Сімейна терапія
therapy-group = Групова терапія
therapy-contingency-management = Метод заохочень (винагороди за досягнуті цілі)
therapy-peer-support = Підтримка від людей зі схожим досвідом

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = Щитоподібна залоза
medical-sleep-apnea = Апное сну
medical-pain = Біль
medical-low-b12 = Нестача вітаміну B12
medical-anemia = Анемія
medical-diabetes = Діабет
medical-heart-rhythm = Ритм серця
medical-asthma = Астма
medical-liver = Печінка
medical-kidney = Нирки
medical-pregnancy = Вагітність
medical-seizures = Судомні напади

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = Призначено в іншому місці
source-over-the-counter = Куплено без рецепта
source-supplement = Дієтична добавка
source-herbal = Засіб із трав

# What a person may note down each day (DiaryItem).
diary-mood = Настрій
diary-sleep = Сон
diary-cravings = Тяга до вживання
diary-caffeine = Кофеїн
diary-panic = Паніка
diary-medicines = Прийняті ліки
diary-homework = Вправа (домашнє завдання)

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = Усний перекладач на місці
interpreter-phone = Усний перекладач по телефону
interpreter-video = Усний перекладач через відеозв’язок

# Who reads a document that a consent allows (Reader).
reader-support = Людина, яка підтримує
reader-primary-care = Первинна медична допомога
reader-work = Місце роботи
reader-school = Місце навчання
reader-clinic = Інша клініка

# What a consent may cover (Covers).
covers-relapse_plan = План на випадок рецидиву
covers-appointments = Візити
covers-medications = Ліки
covers-goals = Цілі
covers-measures = Результати опитувальників
covers-therapy = Психотерапія
covers-practical = Практична допомога
covers-evaluation = Оцінка стану

# How serious it is when two medicines meet (PairSeverity).
severity-ask = Запитайте свого фармацевта
severity-serious = Серйозно
severity-avoid = Не приймати разом

# Names of languages, as they stand within a line of text.
lang-en = англійська
lang-es = іспанська
lang-ar = арабська
lang-zh-Hans = китайська (спрощена)
lang-vi = в’єтнамська
lang-ru = російська
lang-fr = французька
lang-ko = корейська
lang-tl = тагальська
lang-pt = португальська
lang-so = сомалійська
lang-ht = гаїтянська креольська
lang-fa = перська (фарсі)
lang-he = іврит
lang-de = німецька
lang-uk = українська

# Languages by their own names: the same in every file.
autonym-en = English
autonym-es = Español
autonym-ar = العربية
autonym-zh-Hans = 简体中文
autonym-vi = Tiếng Việt
autonym-ru = Русский
autonym-fr = Français
autonym-ko = 한국어
autonym-tl = Tagalog
autonym-pt = Português
autonym-so = Soomaali
autonym-ht = Kreyòl ayisyen
autonym-fa = فارسی
autonym-he = עברית
autonym-de = Deutsch
autonym-uk = Українська
