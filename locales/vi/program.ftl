# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = Tính đến ngày { DATE($on) }. Nguồn: { $source }
class-medicines = { $class }: { LIST($medicines) }
wait-days = { PLURAL($n) ->
   *[other] { NUM($n) } ngày
 }
yes-languages-not-stated = Có; không nêu rõ ngôn ngữ nào
