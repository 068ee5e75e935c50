# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = Datos del { DATE($on) }. Fuente: { $source }
cell-as-of = Datos del { DATE($on) }
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: ninguna
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } día
    [many] { NUM($n) } de días
   *[other] { NUM($n) } días
 }
yes-languages-not-stated = Sí; no se indican los idiomas

# The sheet of questions that a program left unstated.
questions-title = Preguntas para { $program }
questions-intro = { $program } todavía no nos ha dicho esto. “No se indica” no quiere decir “no”. Llame o traiga esta hoja a una cita. Marque cada pregunta cuando la haga y anote la respuesta.
questions-none = { $program } ha respondido todas las preguntas de nuestra lista. Tal vez usted tenga sus propias preguntas: escríbalas aquí.
questions-as-of = Según lo que el programa había indicado hasta el { DATE($on) }.
