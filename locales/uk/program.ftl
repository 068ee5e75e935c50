# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = Станом на { DATE($on) } Джерело: { $source }
cell-as-of = Станом на { DATE($on) }
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: немає
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } день
    [few] { NUM($n) } дні
    [many] { NUM($n) } днів
   *[other] { NUM($n) } дня
 }
yes-languages-not-stated = Так; мови не вказано

# The sheet of questions that a program left unstated.
questions-title = Запитання до програми: { $program }
questions-intro = { $program }: ця програма ще не повідомила нам про це. «Не вказано» не означає «ні». Зателефонуйте або візьміть цей аркуш на візит. Позначте запитання, коли поставите його, і запишіть відповідь.
questions-none = { $program }: ця програма відповіла на всі запитання з нашого списку. Можливо, у вас є власні запитання: запишіть їх тут.
questions-as-of = За тим, що програма повідомила станом на { DATE($on) }
