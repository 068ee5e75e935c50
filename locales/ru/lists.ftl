# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = Психотерапия
kind-medicine = Лекарства
kind-condition = Состояние здоровья
kind-skill = Навык
kind-practical = Практическая помощь

# Whom a topic speaks to (Audience).
audience-patients = пациенты
audience-families = семья и близкие
audience-everyone = все

# Parts that people play in care (Role).
role-therapist = Психотерапевт
role-prescriber = Врач, который выписывает лекарства
role-nurse = Медсестра или медбрат
role-case-manager = Координатор помощи
role-peer-support = Равный консультант
role-primary-care = Врач первичной помощи
role-pharmacist = Фармацевт
role-interpreter = Устный переводчик
role-group = Группа

# Where a visit takes place (VisitPlace).
place-office = В клинике
place-telehealth = По видеосвязи
place-phone = По телефону
place-home = На дому
place-community = Вне клиники, в вашем районе

# Levels of care, in our own plain names (Level).
level-primary-care = Первичная помощь
level-outpatient = Амбулаторное лечение
level-intensive-outpatient = Интенсивное амбулаторное лечение
level-partial-hospital = Дневной стационар
level-residential = Программа с проживанием
level-inpatient = Лечение в больнице

# Forms of medicines (Form).
form-tablet = Таблетка
form-capsule = Капсула
form-film = Плёнка
form-liquid = Жидкость
form-patch = Пластырь
form-spray = Спрей
form-injection = Укол
form-drops = Капли
form-powder = Порошок

# What helps with taking medicines (Support).
support-refill-sync = Все лекарства в аптеке в один день
support-blister-pack = Блистеры, разложенные по дням
support-organizer = Таблетница
support-reminders = Напоминания
support-locked-box = Коробка с замком

# Kinds of therapy (Modality).
therapy-cbt = Когнитивно-поведенческая терапия (КПТ)
therapy-dbt-skills = Навыки диалектической поведенческой терапии (ДБТ)
therapy-act = Терапия принятия и ответственности (ACT)
therapy-exposure = Экспозиционная терапия
therapy-mi = Мотивационное интервью (МИ)
therapy-trauma-focused = Терапия, направленная на психологическую травму
therapy-ipt = Межличностная терапия (IPT)
therapy-family = Семейная терапия
therapy-group = Групповая терапия
therapy-contingency-management = Метод поощрений за достигнутые цели
therapy-peer-support = Поддержка от людей с похожим опытом

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = Щитовидная железа
medical-sleep-apnea = Апноэ сна
medical-pain = Боль
medical-low-b12 = Нехватка витамина B12
medical-anemia = Анемия
medical-diabetes = Диабет
medical-heart-rhythm = Ритм сердца
medical-asthma = Астма
medical-liver = Печень
medical-kidney = Почки
medical-pregnancy = Беременность
medical-seizures = Судороги

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = Выписано в другом месте
source-over-the-counter = Куплено без рецепта
source-supplement = Пищевая добавка
source-herbal = Средство из трав

# What a person may note down each day (DiaryItem).
diary-mood = Настроение
diary-sleep = Сон
diary-cravings = Тяга
diary-caffeine = Кофеин
diary-panic = Паника
diary-medicines = Принятые лекарства
diary-homework = Домашнее задание

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = переводчик на месте
interpreter-phone = переводчик по телефону
interpreter-video = переводчик по видеосвязи

# Who reads a document that a consent allows (Reader).
reader-support = Близкий человек
reader-primary-care = Первичная помощь
reader-work = Место работы
reader-school = Место учёбы
reader-clinic = Другая клиника

# What a consent may cover (Covers).
covers-relapse_plan = план на случай рецидива
covers-appointments = приёмы
covers-medications = лекарства
covers-goals = цели
covers-measures = баллы
covers-therapy = психотерапия
covers-practical = практическая помощь
covers-evaluation = первичная оценка

# How serious it is when two medicines meet (PairSeverity).
severity-ask = Спросите фармацевта
severity-serious = Серьёзно
severity-avoid = Не принимать вместе

# Names of languages, as they stand within a line of text.
lang-en = английский
lang-es = испанский
lang-ar = арабский
lang-zh-Hans = китайский (упрощённый)
lang-vi = вьетнамский
lang-ru = русский
lang-fr = французский
lang-ko = корейский
lang-tl = тагальский
lang-pt = португальский
lang-so = сомалийский
lang-ht = гаитянский креольский
lang-fa = персидский (фарси)
lang-he = иврит
lang-de = немецкий
lang-uk = украинский

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
