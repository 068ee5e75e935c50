# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = Xogta ilaa { DATE($on) }. Isha: { $source }
cell-as-of = Xogta ilaa { DATE($on) }
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: midna ma jirto
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } maalin
   *[other] { NUM($n) } maalmood
 }
yes-languages-not-stated = Haa; luqadaha lama sheegin

# The sheet of questions that a program left unstated.
questions-title = Su'aalo la weydiiyo: { $program }
questions-intro = { $program }: barnaamijkani weli waxyaabahan nooma sheegin. “Lama sheegin” macnaheedu ma aha “maya”. Wac, ama warqaddan keen ballan. Calaamadi su'aasha marka aad weydiiso, oo jawaabta qor.
questions-none = { $program }: barnaamijkani wuxuu ka jawaabay su'aal kasta oo liiskayaga ku jirta. Waxaa laga yaabaa inaad leedahay su'aalo kuu gaar ah: halkan ku qor.
questions-as-of = Waxay ku salaysan tahay waxa barnaamijku sheegay ilaa { DATE($on) }.
