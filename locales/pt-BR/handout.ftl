# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = Reservado para mim: { $mode } ({ $language })
handout-made-with = Feito em conjunto por { LIST($people) }.
handout-printed = Impresso em { DATE($on) }.
handout-next-review = Vamos rever este plano em { DATE($on) }.
handout-approved = Aprovado por { $by }, { $credential }, em { DATE($on) }.
core-sheets = Há mais informações nestas folhas: { LIST($sheets) }.
core-sheets-further = Outras folhas, se eu pedir: { LIST($sheets) }.
core-cannot-come = Se eu não puder ir, ligo para { $phone }.
not-approved-now = A sua equipe de saúde não aprovou esta folha como ela está agora.
handout-topics-elsewhere = { PLURAL($n) ->
    [1] Mais um assunto deste plano ainda não está disponível neste idioma. Peça à sua equipe para repassar esse assunto com você.
    [one] Mais { NUM($n) } assunto deste plano ainda não está disponível neste idioma. Peça à sua equipe para repassar esse assunto com você.
   *[other] Mais { NUM($n) } assuntos deste plano ainda não estão disponíveis neste idioma. Peça à sua equipe para repassar esses assuntos com você.
 }
evaluation-on = Avaliação de { DATE($on) }
therapy-minutes = { PLURAL($n) ->
    [one] { NUM($n) } minuto
   *[other] { NUM($n) } minutos
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [1] todos os dias
    [one] a cada { NUM($n) } dia
   *[other] a cada { NUM($n) } dias
 }
every-week = { PLURAL($n) ->
    [1] toda semana
    [one] a cada { NUM($n) } semana
   *[other] a cada { NUM($n) } semanas
 }
every-month = { PLURAL($n) ->
    [1] todo mês
    [one] a cada { NUM($n) } mês
   *[other] a cada { NUM($n) } meses
 }
every-year = { PLURAL($n) ->
    [1] todo ano
    [one] a cada { NUM($n) } ano
   *[other] a cada { NUM($n) } anos
 }
span-day = { PLURAL($n) ->
    [one] { NUM($n) } dia
   *[other] { NUM($n) } dias
 }
span-week = { PLURAL($n) ->
    [one] { NUM($n) } semana
   *[other] { NUM($n) } semanas
 }
span-month = { PLURAL($n) ->
    [one] { NUM($n) } mês
   *[other] { NUM($n) } meses
 }
span-year = { PLURAL($n) ->
    [one] { NUM($n) } ano
   *[other] { NUM($n) } anos
 }
checkin-then = { $first }, depois { $then }
checkin-then-after = { $first }; depois de { $after }, { $then }

# Medicines.
amount-range = { $low } a { $high }
dose-place-home-bottle = { $dose } em casa: o frasco com essa data
take-morning = Manhã: { $amount }
take-noon = Meio-dia: { $amount }
take-evening = Início da noite: { $amount }
take-bedtime = Na hora de dormir: { $amount }
take-as-needed = Só quando precisar: { $amount } de cada vez
last-given = última dose dada em { DATE($on) }
next-due = próxima dose prevista para { DATE($on) }
next-overdue = atrasada: a dose estava prevista para { DATE($on) }
step-from = A partir de { DATE($on) }:
step-owner = Decidido com: { $role }
effect-since = desde { DATE($on) }
test-last = última vez que foi feito: { DATE($on) }
medicine-ended = { $medicine }: uso encerrado em { DATE($on) }.
medicine-never-started = { $medicine }: uso nunca iniciado.
medicine-course-over = { $medicine }: o último dia foi { DATE($on) }.

# Scores and goals.
score-about = Isto mostra { $about } ({ $recall }).
score-range = Os totais vão de { $min } a { $max }.
score-same = Mais ou menos igual ao começo.
score-lower = { PLURAL($points) ->
    [one] { $points } ponto a menos que em { DATE($since) }. Mais baixo significa menos sintomas.
   *[other] { $points } pontos a menos que em { DATE($since) }. Mais baixo significa menos sintomas.
 }
score-higher = { PLURAL($points) ->
    [one] { $points } ponto a mais que em { DATE($since) }. Mais alto significa mais sintomas. Converse sobre isso com a sua equipe.
   *[other] { $points } pontos a mais que em { DATE($since) }. Mais alto significa mais sintomas. Converse sobre isso com a sua equipe.
 }
goal-measure = Como vamos saber: { $measure } abaixo de { $below }
goal-measure-now = Como vamos saber: { $measure } abaixo de { $below }. Agora: { $now }
goal-by = Prazo: até { DATE($on) }
score-path-one = { $measure } abaixo de { $below }: agora { $now }; quanto mais baixo, melhor
score-path-two = { $measure } abaixo de { $below }: { $first }, agora { $now }; quanto mais baixo, melhor
score-path-three = { $measure } abaixo de { $below }: { $first }, depois { $then }, agora { $now }; quanto mais baixo, melhor

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: totais ao longo do tempo
chart-desc = Gráfico: { $measure }. Primeiro total, { DATE($first_on) }: { $first }. Total mais recente, { DATE($last_on) }: { $last }. Mais alto significa mais sintomas.
chart-desc-one = Gráfico: { $measure }. Um só total, { DATE($on) }: { $total }. Mais alto significa mais sintomas.

# Tests.
test-due = previsto para { DATE($on) }
test-overdue = atrasado: estava previsto para { DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = Para: { $name }
copy-for-relation = Para: { $name } ({ $relation })
copy-purpose = Finalidade: { $purpose }
copy-covers = Inclui: { LIST($covers) }
copy-dates = Consentimento válido de { DATE($from) } até { DATE($until) }. Pode ser retirado a qualquer momento.
letter-attends = { $name } tem consultas de saúde nestas datas e horários:
letter-no-visits = { $name } tem consultas de saúde. Não há datas nem horários marcados no momento.
consent-line = { $reader } ({ $name }): { LIST($covers) }. De { DATE($from) } até { DATE($until) }.
consent-revoked = { $reader } ({ $name }): consentimento retirado em { DATE($on) }.
