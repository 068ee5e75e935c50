# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = እስከ { DATE($on) } ባለው መረጃ። ምንጭ፦ { $source }
cell-as-of = እስከ { DATE($on) } ባለው መረጃ
class-medicines = { $class }፦ { LIST($medicines) }
class-none = { $class }፦ ምንም የለም
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } ቀን
   *[other] { NUM($n) } ቀናት
 }
yes-languages-not-stated = አዎ፤ ቋንቋዎቹ አልተገለጹም

# The sheet of questions that a program left unstated.
questions-title = የሚጠየቁ ጥያቄዎች፦ { $program }
questions-intro = { $program } እነዚህን ነገሮች እስካሁን አልነገረንም። «አልተገለጸም» ማለት «አይ» ማለት አይደለም። ይደውሉ፣ ወይም ይህን ወረቀት ወደ ቀጠሮ ይዘው ይምጡ። አንድ ጥያቄ ሲጠይቁ ምልክት ያድርጉበት፣ መልሱንም ይጻፉ።
questions-none = { $program } በዝርዝራችን ውስጥ ያለውን እያንዳንዱን ጥያቄ መልሷል። የራስዎ ጥያቄዎች ሊኖሩዎት ይችላሉ፤ እዚህ ይጻፏቸው።
questions-as-of = ፕሮግራሙ እስከ { DATE($on) } በገለጸው ላይ የተመሠረተ።
