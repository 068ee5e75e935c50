# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = Ayon sa impormasyon noong { DATE($on) }. Pinagmulan: { $source }
cell-as-of = Ayon sa impormasyon noong { DATE($on) }
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: wala
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } araw
   *[other] { NUM($n) } araw
 }
yes-languages-not-stated = Oo; hindi sinabi ang mga wika

# The sheet of questions that a program left unstated.
questions-title = Mga itatanong: { $program }
questions-intro = Hindi pa sinasabi sa amin ng { $program } ang mga bagay na ito. Ang “Hindi sinabi” ay hindi nangangahulugang “hindi”. Tumawag, o dalhin ang papel na ito sa isang appointment. Lagyan ng tsek ang tanong kapag naitanong na ninyo, at isulat ang sagot.
questions-none = Nasagot na ng { $program } ang bawat tanong sa aming listahan. Maaaring may sarili kayong mga tanong: isulat ang mga ito rito.
questions-as-of = Batay sa sinabi ng programa noong { DATE($on) }.
