# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.

# Medicines on a copy or a letter.
copy-may-not-list = Здесь может быть указано не всё, что принимает { $name }.
copy-speaker = В этих указаниях «я», «мой» и «вы» — это { $name }.
copy-if-late = Если доза запаздывает: { $instruction }

# How a medicine is given.
given-copy = Даёт другой человек (получает { $name }): { $amount }
given-team = Введение: { $amount }
given-by-clinic-copy = Дают или вводят в клинике: { $amount }
given-by-pharmacy-copy = Дают или вводят в аптеке: { $amount }
given-by-home-nurse-copy = Даёт или вводит медсестра на дому: { $amount }
given-by-school-copy = Дают в школе: { $amount }
given-by-family-copy = Даёт семья или помощник: { $amount }
giver-unknown-copy = Лекарство даёт другой человек (получает { $name }).
giver-unknown-team = Даёт другой человек.
giver-clinic-copy = Лекарство дают в клинике.
giver-pharmacy-copy = Лекарство дают в аптеке.
giver-home-nurse-copy = Лекарство даёт медсестра на дому.
giver-school-copy = Лекарство дают сотрудники школы.
giver-family-copy = Лекарство даёт семья или помощник.
route-under-tongue-copy = Рассасывается под языком.
route-cheek-copy = Действует за щекой.
route-skin-copy = Наносится на кожу.
route-nose-copy = Вводится в нос.
route-nose-rescue-copy = Другой человек впрыскивает лекарство в нос (получает { $name }).
route-inhaled-copy = Вдыхается.
route-injected-copy = { $name } делает инъекцию без посторонней помощи.
route-injected-team = Самостоятельная инъекция.
route-injected-rescue-copy = Другой человек делает укол (получает { $name }).
route-eye-copy = Закапывается в глаз.
route-ear-copy = Закапывается в ухо.
route-rectal-copy = Вводится в прямую кишку.
route-vaginal-copy = Вводится во влагалище.
route-unknown-copy = Спросите фармацевта, как это применять.
route-unknown-team = Путь введения не указан.
take-by-chart-copy = Количество: по письменной шкале ({ $chart })
patch-worn-copy = { $name } носит каждый пластырь { $span }.
patch-worn-team = Каждый пластырь носят { $span }.
patch-worn-ask-copy = Спросите фармацевта, сколько времени носят каждый пластырь.
patch-worn-ask-team = Время ношения пластыря не указано.
patch-old-first-copy = Сначала снимают старый пластырь.

# Dates and changes.
late-call-today-team = Доза просрочена: свяжитесь с человеком сегодня.
medicine-starts-copy = { $name } начинает приём { DATE($on) }, не раньше.
medicine-starts-team = Дата начала: { DATE($on) }, не раньше.
medicine-dose-on-ask-copy = { DATE($on) }: { $amount }. До этого дня спросите: вместо обычной дозы или дополнительно к ней?
medicine-dose-on-ask-team = { DATE($on) }: { $amount }. Не записано, вместо обычной дозы или дополнительно к ней. Человеку сказано спросить.
medicine-overlap-copy = { $name } до { DATE($on) } намеренно принимает его вместе с другой формой.
medicine-overlap-team = До { DATE($on) } — намеренный совместный приём с другой формой.
medicine-overlap-over-copy = До { DATE($on) } планировался совместный приём с другой формой. Спросите сегодня, принимает ли { $name } по-прежнему обе.
medicine-overlap-over-team = { DATE($on) } закончился намеренный совместный приём с другой формой. Проверьте, принимаются ли по-прежнему обе.
medicine-not-in-pack-copy = В упаковке, собранной { DATE($on) }, этого изменения нет. Позвоните, прежде чем её открывать.
medicine-not-in-pack-team = В упаковке, собранной { DATE($on) }, этого изменения нет. Человеку сказано позвонить, прежде чем её открывать.
medicine-still-in-pack-copy = После последнего дня лекарство может ещё быть в упаковке, собранной { DATE($on) } Позвоните, прежде чем её открывать, и спросите, как его вынуть.
medicine-still-in-pack-team = После последнего дня лекарство может ещё быть в упаковке, собранной { DATE($on) } Человеку сказано позвонить, прежде чем её открывать.
step-wait-copy = Пропущены дозы, появилась сыпь или сказали подождать? Позвоните до повышения дозы.
step-wait-team = Пропущенные дозы, сыпь или указание подождать: человеку сказано позвонить до повышения дозы.

# Labels and measuring.
label-check-copy = На этикетке должно быть { $strength }. Если это не так, позвоните, прежде чем { $name } примет лекарство.
label-check-team = На этикетке должно быть { $strength }. Человеку сказано позвонить, если это не так.
measure-with-copy = Отмеряют с помощью: { $device }
measure-with-team = Мерное устройство: { $device }
measure-liquid-copy = Отмеряют оральным шприцем или мерным стаканчиком из аптеки, никогда не ложкой.
use-device-copy = Применяют с помощью: { $device }
use-device-team = Устройство: { $device }
other-take-ask-copy = Спросите, прежде чем { $name } это примет.
other-take-ask-team = Схема приёма не указана.

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = Спросите фармацевта до первой дозы.
plain-not-checked-copy = Сочетание с другими лекарствами не проверено. Покажите фармацевту всё, что принимает { $name }.
plain-urgent-copy = Трудно дышать или отекло лицо: звоните { $number }.
plain-urgent-effects-copy = Спросите фармацевта, при каких ещё действиях лекарства помощь нужна сразу.
plain-for-copy = Спросите фармацевта, для чего это лекарство.
plain-how-copy = Спросите фармацевта, как это принимают.
plain-missed-dose-copy = Спросите фармацевта, что делать при пропущенной дозе.
plain-common-effects-copy = Спросите фармацевта, какие действия возможны.
plain-do-not-mix-copy = Спросите фармацевта, с чем это нельзя принимать.
plain-stopping-copy = Спросите назначившего врача, прежде чем прекращать приём.
plain-storage-copy = Спросите фармацевта, где это хранить.
plain-disposal-copy = Спросите фармацевта, что делать с остатками.
plain-tests-copy = Спросите назначившего врача, какие нужны анализы.

# Headings, and sentences of the interface.
handout-team-copy = Команда помощи
handout-team-team = Лечащая команда
handout-appointments-copy = Ближайшие визиты
handout-appointments-team = Предстоящие приёмы
handout-medicines-copy = Лекарства
handout-medicines-team = Лекарственные назначения
handout-goals-copy = Цели
handout-therapy-copy = Терапия
handout-scores-copy = Баллы
handout-checkins-team = Контакты с командой
handout-steps-team = Изменения уровня помощи
handout-monitoring-team = Контроль
handout-interpreter-copy = Заказан переводчик: { $mode } ({ $language })
evaluation-reasons-copy = Причины обращения
evaluation-strengths-copy = Сильные стороны
evaluation-culture-copy = Ценности и культура
evaluation-medical-copy = Что нужно помнить о здоровье
evaluation-history-team = Анамнез
medicine-team = Препарат
medicine-how-copy = Как принимать
medicine-how-team = Способ применения
take-ask-copy = Спросите назначившего врача, как это принимают.
take-ask-team = Схема приёма не указана.
medicine-missed-copy = Если доза пропущена
medicine-missed-team = Пропущенная доза
medicine-steps-team = Шаги дозы
homework-if-stuck-copy = Если не получается:
scores-about-copy = Балл — лишь часть картины. Чем выше балл, тем больше симптомов.
score-rated-self-copy = На вопросы отвечает { $name }.
score-rated-self-team = Самооценка.
score-rated-clinician-copy = Оценка специалиста.
score-rated-clinician-team = Оценка клинициста.
practical-case-manager-copy = Кто помогает с этим
practical-prior-authorization-copy = Одобрение страховой компании
relapse-coping-copy = Что может помочь без других людей
relapse-distraction-copy = Люди и места, которые отвлекают
relapse-team-copy = Команда помощи
relapse-safer-place-copy = Как сделать место безопаснее
zone-well-about-copy = Что { $name } продолжает делать.
zone-early-about-copy = Действовать рано. На каждый признак — один шаг.
zone-crisis-about-copy = Помощь нужна сейчас.
sign-when-copy = Признак
sign-then-copy = Что делает { $name }
