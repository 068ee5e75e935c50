# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = 截至 { DATE($on) }。来源：{ $source }
cell-as-of = 截至 { DATE($on) }
class-medicines = { $class }：{ LIST($medicines) }
class-none = { $class }：没有
wait-days = { PLURAL($n) ->
   *[other] { NUM($n) } 天
 }
yes-languages-not-stated = 是；语言未说明

# The sheet of questions that a program left unstated.
questions-title = 要问的问题：{ $program }
questions-intro = { $program }还没有告诉我们这些。“未说明”不等于“否”。请打电话，或者就诊时带上这张纸。问了一个问题就打勾，并写下回答。
questions-none = { $program }回答了我们清单上的所有问题。您可能还有自己的问题：请写在这里。
questions-as-of = 根据截至 { DATE($on) } 该治疗项目的说明。
