# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = Nan dat { DATE($on) }. Sous: { $source }
cell-as-of = Nan dat { DATE($on) }
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: okenn
wait-days = { PLURAL($n) ->
   *[other] { NUM($n) } jou
 }
yes-languages-not-stated = Wi; yo pa di ki lang

# The sheet of questions that a program left unstated.
questions-title = Kesyon pou poze: { $program }
questions-intro = { $program } poko di nou bagay sa yo. « Yo pa di » pa vle di « non ». Rele, oswa pote fèy sa a nan yon randevou. Make yon kesyon lè ou poze li, epi ekri repons lan.
questions-none = { $program } reponn tout kesyon ki sou lis nou an. Ou ka gen pwòp kesyon pa ou: ekri yo isit la.
questions-as-of = Dapre sa pwogram nan te di nan dat { DATE($on) }.
