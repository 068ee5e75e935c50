# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = Datos del { DATE($on) }. Fuente: { $source }
class-medicines = { $class }: { LIST($medicines) }
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } día
    [many] { NUM($n) } de días
   *[other] { NUM($n) } días
 }
yes-languages-not-stated = Sí; no se indican los idiomas
