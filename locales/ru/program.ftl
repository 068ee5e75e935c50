# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = Данные на { DATE($on) }; источник: { $source }
cell-as-of = Данные на { DATE($on) }
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: нет
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } день
    [few] { NUM($n) } дня
    [many] { NUM($n) } дней
   *[other] { NUM($n) } дня
 }
yes-languages-not-stated = Да; языки не указаны

# The sheet of questions that a program left unstated.
questions-title = Вопросы для программы: { $program }
questions-intro = { $program }: эта программа пока не сообщила нам об этом. «Не указано» не значит «нет». Позвоните или возьмите этот лист на приём. Отметьте вопрос, когда зададите его, и запишите ответ.
questions-none = { $program }: эта программа ответила на все вопросы из нашего списка. Возможно, у вас есть свои вопросы: запишите их здесь.
questions-as-of = По сведениям программы (данные на { DATE($on) }).
