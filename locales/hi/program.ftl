# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = { DATE($on) } तक की जानकारी। स्रोत: { $source }
cell-as-of = { DATE($on) } तक की जानकारी
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: कोई नहीं
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } दिन
   *[other] { NUM($n) } दिन
 }
yes-languages-not-stated = हाँ; भाषाएँ नहीं बताई गईं

# The sheet of questions that a program left unstated.
questions-title = पूछने के सवाल: { $program }
questions-intro = { $program } ने हमें ये बातें अभी नहीं बताई हैं। “नहीं बताया गया” का मतलब “नहीं” नहीं है। फ़ोन करें, या यह पर्चा मुलाक़ात में साथ लाएँ। कोई सवाल पूछने पर उस पर निशान लगाएँ और जवाब लिख लें।
questions-none = { $program } ने हमारी सूची के हर सवाल का जवाब दिया है। हो सकता है आपके अपने सवाल हों: उन्हें यहाँ लिखें।
questions-as-of = इस आधार पर कि कार्यक्रम ने { DATE($on) } तक क्या बताया था।
