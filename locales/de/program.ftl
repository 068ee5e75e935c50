# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = Stand: { DATE($on) }. Quelle: { $source }
cell-as-of = Stand: { DATE($on) }
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: keine
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } Tag
   *[other] { NUM($n) } Tage
 }
yes-languages-not-stated = Ja; keine Angabe zu den Sprachen

# The sheet of questions that a program left unstated.
questions-title = Fragen an: { $program }
questions-intro = Dazu haben wir noch keine Angaben von: { $program }. „Keine Angabe“ bedeutet nicht „nein“. Rufen Sie an, oder bringen Sie dieses Blatt zu einem Termin mit. Haken Sie eine Frage ab, wenn Sie sie stellen, und schreiben Sie die Antwort auf.
questions-none = { $program } hat jede Frage auf unserer Liste beantwortet. Vielleicht haben Sie eigene Fragen: Schreiben Sie sie hier auf.
questions-as-of = Grundlage: Angaben des Programms, Stand { DATE($on) }.
