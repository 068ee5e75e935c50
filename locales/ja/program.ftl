# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = { DATE($on) }現在。情報のもと：{ $source }
cell-as-of = { DATE($on) }現在
class-medicines = { $class }：{ LIST($medicines) }
class-none = { $class }：なし
wait-days = { PLURAL($n) ->
   *[other] { NUM($n) }日間
 }
yes-languages-not-stated = はい。言語の記載なし

# The sheet of questions that a program left unstated.
questions-title = 聞きたいこと：{ $program }
questions-intro = { $program }からは、まだこれらのことを聞いていません。「記載なし」は「いいえ」という意味ではありません。電話をするか、受診のときにこの紙を持っていってください。聞いた質問にはチェックを入れ、答えを書いてください。
questions-none = { $program }は、私たちのリストの質問にすべて答えています。ご自分の質問があれば、ここに書いてください。
questions-as-of = { DATE($on) }の時点でこのプログラムが説明していたことをもとにしています。
