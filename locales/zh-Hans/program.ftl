# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = 截至 { DATE($on) }。来源：{ $source }
class-medicines = { $class }：{ LIST($medicines) }
wait-days = { PLURAL($n) ->
   *[other] { NUM($n) } 天
 }
yes-languages-not-stated = 是；语言未说明
