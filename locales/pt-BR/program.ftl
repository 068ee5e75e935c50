# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = Informações de { DATE($on) }. Fonte: { $source }
cell-as-of = Informações de { DATE($on) }
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: nenhum
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } dia
   *[other] { NUM($n) } dias
 }
yes-languages-not-stated = Sim; idiomas não informados

# The sheet of questions that a program left unstated.
questions-title = Perguntas para fazer: { $program }
questions-intro = { $program } ainda não nos informou isto. “Não informado” não quer dizer “não”. Ligue, ou leve esta folha a uma consulta. Marque cada pergunta quando a fizer e anote a resposta.
questions-none = { $program } respondeu a todas as perguntas da nossa lista. Talvez você tenha suas próprias perguntas: escreva-as aqui.
questions-as-of = Com base no que o programa tinha informado até { DATE($on) }.
