# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = 資料日期：{ DATE($on) }。來源：{ $source }
cell-as-of = 資料日期：{ DATE($on) }
class-medicines = { $class }：{ LIST($medicines) }
class-none = { $class }：沒有
wait-days = { PLURAL($n) ->
   *[other] { NUM($n) } 天
 }
yes-languages-not-stated = 是；未說明語言

# The sheet of questions that a program left unstated.
questions-title = 要問的問題：{ $program }
questions-intro = { $program } 還沒有告訴我們這些事。「未說明」不代表「否」。請打電話，或就診時帶著這張去。問了一個問題就打勾，並寫下回答。
questions-none = { $program } 已經回答了我們清單上的每個問題。您可能有自己的問題：請寫在這裡。
questions-as-of = 根據這個服務方案截至 { DATE($on) } 的說明。
