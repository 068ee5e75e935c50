# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = Stan na { DATE($on) }. Źródło: { $source }
cell-as-of = Stan na { DATE($on) }
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: brak
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } dzień
    [few] { NUM($n) } dni
    [many] { NUM($n) } dni
   *[other] { NUM($n) } dnia
 }
yes-languages-not-stated = Tak; języków nie podano

# The sheet of questions that a program left unstated.
questions-title = Pytania do programu: { $program }
questions-intro = { $program }: ten program jeszcze nam tego nie podał. „Nie podano” nie znaczy „nie”. Proszę zadzwonić albo zabrać ten arkusz na wizytę. Proszę zaznaczyć pytanie po jego zadaniu i zapisać odpowiedź.
questions-none = { $program }: ten program odpowiedział na wszystkie pytania z naszej listy. Mogą Państwo mieć własne pytania: proszę je tu zapisać.
questions-as-of = Na podstawie tego, co program podał według stanu na { DATE($on) }.
