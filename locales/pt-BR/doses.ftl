# origin: machine; nobody has signed this file.

# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose } de { $strength }
product-note = { $strength }: { $note }
amount-tablet = { PLURAL($n) ->
    [one] { $amount } comprimido
   *[other] { $amount } comprimidos
 }
amount-tablet-part = { $amount } comprimido
amount-tablet-range = { PLURAL($n) ->
    [one] { $low } a { $high } comprimido
   *[other] { $low } a { $high } comprimidos
 }
amount-capsule = { PLURAL($n) ->
    [one] { $amount } cápsula
   *[other] { $amount } cápsulas
 }
amount-capsule-part = { $amount } cápsula
amount-capsule-range = { PLURAL($n) ->
    [one] { $low } a { $high } cápsula
   *[other] { $low } a { $high } cápsulas
 }
amount-film = { PLURAL($n) ->
    [one] { $amount } filme
   *[other] { $amount } filmes
 }
amount-film-part = { $amount } filme
amount-film-range = { PLURAL($n) ->
    [one] { $low } a { $high } filme
   *[other] { $low } a { $high } filmes
 }
amount-patch = { PLURAL($n) ->
    [one] { $amount } adesivo
   *[other] { $amount } adesivos
 }
amount-patch-part = { $amount } adesivo
amount-patch-range = { PLURAL($n) ->
    [one] { $low } a { $high } adesivo
   *[other] { $low } a { $high } adesivos
 }
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } pastilha
   *[other] { $amount } pastilhas
 }
amount-lozenge-part = { $amount } pastilha
amount-lozenge-range = { PLURAL($n) ->
    [one] { $low } a { $high } pastilha
   *[other] { $low } a { $high } pastilhas
 }
amount-gum = { PLURAL($n) ->
    [one] { $amount } goma de mascar
   *[other] { $amount } gomas de mascar
 }
amount-gum-part = { $amount } goma de mascar
amount-gum-range = { PLURAL($n) ->
    [one] { $low } a { $high } goma de mascar
   *[other] { $low } a { $high } gomas de mascar
 }
amount-ring = { PLURAL($n) ->
    [one] { $amount } anel
   *[other] { $amount } anéis
 }
amount-ring-part = { $amount } anel
amount-ring-range = { PLURAL($n) ->
    [one] { $low } a { $high } anel
   *[other] { $low } a { $high } anéis
 }
amount-suppository = { PLURAL($n) ->
    [one] { $amount } supositório
   *[other] { $amount } supositórios
 }
amount-suppository-part = { $amount } supositório
amount-suppository-range = { PLURAL($n) ->
    [one] { $low } a { $high } supositório
   *[other] { $low } a { $high } supositórios
 }
amount-packet = { PLURAL($n) ->
    [one] { $amount } sachê
   *[other] { $amount } sachês
 }
amount-packet-part = { $amount } sachê
amount-packet-range = { PLURAL($n) ->
    [one] { $low } a { $high } sachê
   *[other] { $low } a { $high } sachês
 }
amount-bottle = { PLURAL($n) ->
    [one] { $amount } frasco
   *[other] { $amount } frascos
 }
amount-bottle-part = { $amount } frasco
amount-bottle-range = { PLURAL($n) ->
    [one] { $low } a { $high } frasco
   *[other] { $low } a { $high } frascos
 }
amount-unit = { PLURAL($n) ->
    [one] { $amount } unidade
   *[other] { $amount } unidades
 }
amount-unit-part = { $amount } unidade
amount-unit-range = { PLURAL($n) ->
    [one] { $low } a { $high } unidade
   *[other] { $low } a { $high } unidades
 }
amount-puff = { PLURAL($n) ->
    [one] { $amount } jato
   *[other] { $amount } jatos
 }
amount-puff-part = { $amount } jato
amount-puff-range = { PLURAL($n) ->
    [one] { $low } a { $high } jato
   *[other] { $low } a { $high } jatos
 }
amount-spray = { PLURAL($n) ->
    [one] { $amount } jato
   *[other] { $amount } jatos
 }
amount-spray-part = { $amount } jato
amount-spray-range = { PLURAL($n) ->
    [one] { $low } a { $high } jato
   *[other] { $low } a { $high } jatos
 }
amount-drop = { PLURAL($n) ->
    [one] { $amount } gota
   *[other] { $amount } gotas
 }
amount-drop-part = { $amount } gota
amount-drop-range = { PLURAL($n) ->
    [one] { $low } a { $high } gota
   *[other] { $low } a { $high } gotas
 }
amount-application = { PLURAL($n) ->
    [one] { $amount } aplicação
   *[other] { $amount } aplicações
 }
amount-application-part = { $amount } aplicação
amount-application-range = { PLURAL($n) ->
    [one] { $low } a { $high } aplicação
   *[other] { $low } a { $high } aplicações
 }
dose-place-clinic = { $dose } na clínica
dose-place-home = { $dose } em casa
dose-none = nada

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = Tome { $amount }
use-under-tongue = Deixe { $amount } derreter embaixo da língua
use-cheek = Deixe { $amount } agir por dentro da bochecha
use-skin = Coloque na pele: { $amount }
use-nose = Use { $amount } no nariz
use-inhaled = Inale { $amount }
use-injected = Injete { $amount }
use-eye = Coloque { $amount } no olho
use-ear = Coloque { $amount } no ouvido
use-rectal = Coloque { $amount } no reto
use-vaginal = Coloque { $amount } na vagina
use-unknown = Use { $amount }
given = Eu recebo a dose: { $amount }
given-by-clinic = Eu recebo a dose na clínica: { $amount }
given-by-pharmacy = Eu recebo a dose na farmácia: { $amount }
given-by-home-nurse = Uma enfermeira ou um enfermeiro me dá a dose em casa: { $amount }
given-by-school = Eu recebo a dose na escola: { $amount }
given-by-family = Minha família ou minha pessoa de apoio me dá a dose: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = Outra pessoa me dá a dose.
giver-clinic = Eu recebo a dose na clínica.
giver-pharmacy = Eu recebo a dose na farmácia.
giver-home-nurse = Uma enfermeira ou um enfermeiro me dá a dose em casa.
giver-school = Funcionários da escola me dão a dose.
giver-family = Minha família ou minha pessoa de apoio me dá a dose.
route-under-tongue = Deixo derreter embaixo da língua.
route-cheek = Deixo agir por dentro da bochecha.
route-skin = Aplico na minha pele.
route-nose = Uso no meu nariz.
route-nose-rescue = Outra pessoa borrifa no meu nariz.
route-inhaled = Eu inalo.
route-injected = Eu aplico a injeção em mim, sem ajuda.
route-injected-rescue = Outra pessoa aplica a injeção em mim.
route-eye = Coloco no meu olho.
route-ear = Coloco no meu ouvido.
route-rectal = Coloco no meu reto.
route-vaginal = Coloco na minha vagina.
route-unknown = Pergunto na farmácia como usar.

# How often.
every-hour = { PLURAL($n) ->
    [1] a cada hora
    [one] a cada { NUM($n) } hora
   *[other] a cada { NUM($n) } horas
 }
span-hour = { PLURAL($n) ->
    [one] { NUM($n) } hora
   *[other] { NUM($n) } horas
 }
take-weekly-on = uma vez por semana, somente neste dia da semana: { $day }; não todos os dias
take-every-on = { $every }, somente neste dia da semana: { $day }
take-every-from = { $every }, a partir de { DATE($from) }
take-by-chart = Quantidade: pela minha tabela escrita ({ $chart })
patch-worn = Deixo cada adesivo na pele por { $span }.
patch-worn-ask = Pergunto na farmácia por quanto tempo deixar cada adesivo na pele.
patch-old-first = Primeiro tiro o adesivo antigo.

# Only when needed.
as-needed-hours = { PLURAL($n) ->
    [one] pelo menos { NUM($n) } hora entre duas doses
   *[other] pelo menos { NUM($n) } horas entre duas doses
 }
as-needed-day = não mais que { $most } em 24 horas
as-needed-day-all = não mais que { $most } em 24 horas, contando todas as doses deste remédio
as-needed-week = não mais que { $most } em uma semana

# Dates.
late-call-today = Ligue hoje.
medicine-starts = Começo em { DATE($on) }. Não antes.
medicine-dose-began = Esta dose começou em { DATE($on) }.
medicine-new = Novo: desde { DATE($on) }.
medicine-changed-on = Mudou em { DATE($on) }. { $what }
medicine-was-now = antes { $before }, agora { $now }
medicine-until = O último dia é { DATE($on) }.
medicine-overlap = Uso as duas formas, esta e a outra, até { DATE($on) }, incluindo esse dia. Isso está planejado.
medicine-overlap-over = Estava planejado usar junto com a outra forma até { DATE($on) }. Pergunto hoje se ainda devo usar os dois.
medicine-not-on = Não nestes dias: { LIST($days) }
medicine-dose-on = Em { DATE($on) }: { $amount }
medicine-dose-on-ask = Em { DATE($on) }: { $amount }. Pergunto antes desse dia: no lugar da minha dose normal ou além dela?
medicine-not-in-pack = Esta mudança não está na embalagem preparada em { DATE($on) }. Ligo antes de abrir.
medicine-still-in-pack = Depois do último dia, este remédio ainda pode estar na embalagem preparada em { DATE($on) }. Ligo antes de abrir e pergunto como tirar este remédio da embalagem.
step-wait = Esqueci doses, estou com manchas ou erupção na pele, ou me disseram para esperar? Ligo antes de aumentar a dose.
take-then-none = depois nada: o uso deste remédio termina
# What the label must say, and how a dose is measured.
label-check = No meu rótulo deve estar escrito: { $strength }. Se não estiver, ligo antes de tomar.
measure-with = Meço com: { $device }
use-device = Uso com: { $device }
take-meal = Refeição: { $meal }
measure-liquid = Meço com a seringa oral ou com o copinho da farmácia, nunca com uma colher.
split-by = { $by } disse em { DATE($on) } que pode ser dividido.

# Medicines that the team does not prescribe.
other-take-ask = Pergunto antes de tomar.
other-prescriber = Receitado por { $name }

# Allergies.
allergies-not-asked = Alergias: ainda não foi perguntado
allergies-none-known = Nenhuma alergia conhecida
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = Comprimido de liberação prolongada
form-delayed-release-tablet = Comprimido de liberação retardada
form-chewable-tablet = Comprimido mastigável
form-disintegrating-tablet = Comprimido que derrete na boca
form-sublingual-tablet = Comprimido que derrete embaixo da língua
form-extended-release-capsule = Cápsula de liberação prolongada
form-delayed-release-capsule = Cápsula de liberação retardada
form-lozenge = Pastilha
form-gum = Goma de mascar
form-suspension = Líquido para agitar antes
form-cream = Creme
form-gel = Gel
form-inhaler = Inalador (bombinha)
form-implant = Implante
form-ring = Anel
form-suppository = Supositório
support-weekly-pack = Embalagens que a farmácia prepara para cada semana

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = seringa oral
device-cup = copinho medidor
device-dropper = conta-gotas
device-pen = caneta
device-vial-and-syringe = frasco-ampola e seringa
device-prefilled-syringe = seringa preenchida
device-pump = bomba
device-spacer = espaçador
meal-before = antes de uma refeição
meal-with = com uma refeição
meal-after = depois de uma refeição
meal-any = com ou sem comida
meal-empty-stomach = em jejum (com o estômago vazio)

# Kinds of allergies.
allergy-kind-allergy = alergia
allergy-kind-intolerance = intolerância
allergy-kind-unknown = tipo desconhecido

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = “{ $medicine }”
together-ask = Juntos, { $a } e { $b } { $what }. Pergunto hoje. Não paro nenhum dos dois por conta própria.
together-known = { $who ->
    [pharmacist] Juntos, { $a } e { $b } { $what }. Na minha farmácia sabem que tomo os dois.
   *[prescriber] Juntos, { $a } e { $b } { $what }. Quem receita meus remédios sabe que tomo os dois.
 }
together-washout = { $ended }: fim do uso em { DATE($on) }. O efeito ainda pode durar algum tempo depois disso. Juntos, { $a } e { $b } { $what }. Pergunto hoje. Não mudo nada por conta própria.
together-washout-known = { $who ->
    [pharmacist] { $ended }: fim do uso em { DATE($on) }. O efeito ainda pode durar algum tempo depois disso. Juntos, { $a } e { $b } { $what }. Na minha farmácia sabem disso.
   *[prescriber] { $ended }: fim do uso em { DATE($on) }. O efeito ainda pode durar algum tempo depois disso. Juntos, { $a } e { $b } { $what }. Quem receita meus remédios sabe disso.
 }
together-twice = { $a } está na minha lista mais de uma vez. Pergunto hoje se está certo. Não paro por conta própria.
together-twice-known = { $who ->
    [pharmacist] { $a } está na minha lista mais de uma vez. Na minha farmácia sabem disso.
   *[prescriber] { $a } está na minha lista mais de uma vez. Quem receita meus remédios sabe disso.
 }
together-same = { $a } e { $b } contêm o mesmo remédio. Pergunto hoje se devo tomar os dois. Não paro nenhum dos dois por conta própria.
together-same-kind = { $a } e { $b } são remédios do mesmo tipo. Pergunto hoje se devo tomar os dois. Não paro nenhum dos dois por conta própria.
together-both-known = { $who ->
    [pharmacist] Na minha farmácia sabem que tomo os dois: { $a } e { $b }.
   *[prescriber] Quem receita meus remédios sabe que tomo os dois: { $a } e { $b }.
 }
together-plain = Juntos, { $a } e { $b } { $what }.

# The same for the care team.
together-opposed-team = Um anula o efeito do outro
together-same-team = O mesmo princípio ativo duas vezes
together-same-kind-team = Dois de uma classe da qual normalmente se toma um
together-washout-team = { $medicine } termina em { DATE($on) } e ainda pode ter efeito depois disso.
together-allergy-team = Na lista de alergias: { $kind }
together-allergy-names = { $medicine }, lista de alergias: { $name }
together-allergy-related-team = Outro medicamento da mesma classe ou do mesmo grupo.
together-known-team = Tomou conhecimento: { $by } ({ $credential }) em { DATE($on) }: { $why }
together-unanswered-team = Nem quem receita nem a farmácia registrou que tomou conhecimento. Até lá, a folha informativa, o diário e as cópias que mostram medicamentos ficam retidos.

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = Pergunto na farmácia antes da primeira dose.
plain-not-checked = Não foi conferido com os meus outros remédios. Mostro na farmácia tudo o que tomo.
plain-urgent = Dificuldade para respirar ou rosto inchado: ligo para { $number }.
plain-urgent-effects = Pergunto na farmácia que outros efeitos precisam de ajuda imediata.
plain-for = Pergunto na farmácia para que serve.
plain-how = Pergunto na farmácia como tomar.
plain-missed-dose = Pergunto na farmácia o que fazer se eu esquecer uma dose.
plain-common-effects = Pergunto na farmácia que efeitos posso notar.
plain-do-not-mix = Pergunto na farmácia o que não devo tomar junto com este remédio.
plain-stopping = Pergunto a quem receita meus remédios antes de parar.
plain-storage = Pergunto na farmácia onde guardar.
plain-disposal = Pergunto na farmácia o que fazer com o que sobrar.
plain-tests = Pergunto a quem receita meus remédios de que exames preciso.

# For the care team.
take-not-scheduled = Receita ainda não transformada em horários
take-step-waits = Etapa de { DATE($on) } sem registro de início
step-is-begun = iniciada em { DATE($on) }, registro de { $by }
step-is-waiting = SEM registro de início: pergunte à pessoa o que ela toma
unworded-unknown = { $medicine }: não está entre os medicamentos deste site e não tem classe. Os documentos para o paciente só dizem para perguntar na farmácia. As interações não são verificadas.
unworded-class-only = { $medicine }: não está entre os medicamentos deste site. Os documentos para o paciente têm o texto da sua classe.
unworded-not-reviewed = { $medicine }: o texto deste site não foi revisado por farmacêutico, farmacêutica ou profissional que receita, ou a revisão está vencida.
unworded-other = { $medicine }: não está entre os medicamentos deste site, por isso as interações não são verificadas.
