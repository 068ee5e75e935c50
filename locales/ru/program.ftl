# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = Данные на { DATE($on) }; источник: { $source }
class-medicines = { $class }: { LIST($medicines) }
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } день
    [few] { NUM($n) } дня
    [many] { NUM($n) } дней
   *[other] { NUM($n) } дня
 }
yes-languages-not-stated = Да; языки не указаны
