# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = Informations du { DATE($on) }. Source : { $source }
cell-as-of = Informations du { DATE($on) }
class-medicines = { $class } : { LIST($medicines) }
class-none = { $class } : aucun
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } jour
   *[other] { NUM($n) } jours
 }
yes-languages-not-stated = Oui ; langues non précisées

# The sheet of questions that a program left unstated.
questions-title = Questions à poser : { $program }
questions-intro = { $program } ne nous a pas encore donné ces informations. « Non précisé » ne veut pas dire « non ». Appelez, ou apportez cette feuille à un rendez-vous. Cochez une question quand vous la posez, et notez la réponse.
questions-none = { $program } a répondu à toutes les questions de notre liste. Vous avez peut-être vos propres questions : écrivez-les ici.
questions-as-of = D’après ce que le programme avait précisé à la date du { DATE($on) }.
