# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = Esta lista pode não ter tudo o que { $name } toma.
copy-speaker = Nestas instruções, “eu”, “me”, “mim”, “meu”, “minha”, “meus”, “minhas”, “você”, “seu” e “sua” se referem a { $name }.
copy-if-late = Se uma dose atrasar: { $instruction }

# How a medicine is given.
given-copy = { $name } recebe a dose: { $amount }
given-team = Administração: { $amount }
given-by-clinic-copy = Dose dada na clínica: { $amount }
given-by-pharmacy-copy = Dose dada na farmácia: { $amount }
given-by-home-nurse-copy = Dose dada em casa por uma enfermeira ou um enfermeiro: { $amount }
given-by-school-copy = Dose dada na escola: { $amount }
given-by-family-copy = Dose dada pela família ou por uma pessoa de apoio: { $amount }
giver-unknown-copy = Outra pessoa dá a dose a { $name }.
giver-unknown-team = Administrado por outra pessoa.
giver-clinic-copy = A dose é dada na clínica.
giver-pharmacy-copy = A dose é dada na farmácia.
giver-home-nurse-copy = Uma enfermeira ou um enfermeiro dá a dose em casa.
giver-school-copy = Funcionários da escola dão a dose.
giver-family-copy = A família ou uma pessoa de apoio dá a dose.
route-under-tongue-copy = Derrete embaixo da língua.
route-cheek-copy = Age por dentro da bochecha.
route-skin-copy = É aplicado na pele.
route-nose-copy = É usado no nariz.
route-nose-rescue-copy = Outra pessoa borrifa no nariz de { $name }.
route-inhaled-copy = É inalado.
route-injected-copy = { $name } aplica a injeção em si, sem ajuda.
route-injected-team = Autoinjeção.
route-injected-rescue-copy = Outra pessoa aplica a injeção em { $name }.
route-eye-copy = É colocado no olho.
route-ear-copy = É colocado no ouvido.
route-rectal-copy = É colocado no reto.
route-vaginal-copy = É colocado na vagina.
route-unknown-copy = Perguntar na farmácia como se usa.
route-unknown-team = Via de administração não registrada.
take-by-chart-copy = Quantidade: pela tabela escrita ({ $chart })
patch-worn-copy = { $name } deixa cada adesivo na pele por { $span }.
patch-worn-team = Cada adesivo fica na pele por { $span }.
patch-worn-ask-copy = Perguntar na farmácia por quanto tempo deixar cada adesivo na pele.
patch-worn-ask-team = Tempo de uso do adesivo não registrado.
patch-old-first-copy = Primeiro se tira o adesivo antigo.

# Dates and changes.
late-call-today-team = Dose atrasada: entre em contato com a pessoa hoje.
medicine-starts-copy = { $name } começa em { DATE($on) }. Não antes.
medicine-starts-team = Data de início: { DATE($on) }. Não antes.
medicine-dose-on-ask-copy = Em { DATE($on) }: { $amount }. Perguntar antes desse dia: no lugar da dose normal ou além dela?
medicine-dose-on-ask-team = Em { DATE($on) }: { $amount }. Não está registrado se é no lugar da dose normal ou além dela. A pessoa recebe a orientação de perguntar.
medicine-overlap-copy = { $name } usa as duas formas, esta e a outra, até { DATE($on) }, incluindo esse dia. Isso está planejado.
medicine-overlap-team = Sobreposição planejada com a outra forma até { DATE($on) }, incluindo esse dia.
medicine-overlap-over-copy = Estava planejado junto com a outra forma até { DATE($on) }. Perguntar hoje se { $name } ainda deve usar os dois.
medicine-overlap-over-team = A sobreposição planejada com a outra forma terminou em { DATE($on) }. Verifique se os dois ainda são tomados.
medicine-not-in-pack-copy = Esta mudança não está na embalagem preparada em { DATE($on) }. Ligar antes de abrir.
medicine-not-in-pack-team = Esta mudança não está na embalagem preparada em { DATE($on) }. A pessoa recebe a orientação de ligar antes de abrir.
medicine-still-in-pack-copy = Depois do último dia, este remédio ainda pode estar na embalagem preparada em { DATE($on) }. Ligar antes de abrir e perguntar como tirar este remédio da embalagem.
medicine-still-in-pack-team = Depois do último dia, o medicamento ainda pode estar na embalagem preparada em { DATE($on) }. A pessoa recebe a orientação de ligar antes de abrir.
step-wait-copy = Doses esquecidas, manchas ou erupção na pele, ou orientação de esperar? Ligar antes de aumentar a dose.
step-wait-team = Doses esquecidas, erupção na pele ou orientação de esperar: a pessoa recebe a orientação de ligar antes de a dose aumentar.

# Labels and measuring.
label-check-copy = No rótulo deve estar escrito: { $strength }. Se não estiver, ligar antes de { $name } tomar.
label-check-team = No rótulo deve estar escrito: { $strength }. A pessoa recebe a orientação de ligar se não estiver.
measure-with-copy = É medido com: { $device }
measure-with-team = Instrumento de medida: { $device }
measure-liquid-copy = É medido com a seringa oral ou com o copinho da farmácia, nunca com uma colher.
use-device-copy = É usado com: { $device }
use-device-team = Dispositivo: { $device }
other-take-ask-copy = Perguntar antes de { $name } tomar.
other-take-ask-team = Posologia não registrada.

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = Perguntar na farmácia antes da primeira dose.
plain-not-checked-copy = Não foi conferido com outros remédios. Mostrar na farmácia tudo o que { $name } toma.
plain-urgent-copy = Dificuldade para respirar ou rosto inchado: ligar para { $number }.
plain-urgent-effects-copy = Perguntar na farmácia que outros efeitos precisam de ajuda imediata.
plain-for-copy = Perguntar na farmácia para que serve.
plain-how-copy = Perguntar na farmácia como se toma.
plain-missed-dose-copy = Perguntar na farmácia o que fazer se uma dose for esquecida.
plain-common-effects-copy = Perguntar na farmácia que efeitos podem acontecer.
plain-do-not-mix-copy = Perguntar na farmácia o que não se deve tomar junto com este remédio.
plain-stopping-copy = Antes de parar, perguntar a quem receita o remédio.
plain-storage-copy = Perguntar na farmácia onde guardar.
plain-disposal-copy = Perguntar na farmácia o que fazer com o que sobrar.
plain-tests-copy = Perguntar a quem receita o remédio quais exames são necessários.

# Headings, and sentences of the interface.
handout-team-copy = Equipe de saúde
handout-team-team = Equipe assistente
handout-appointments-copy = Próximas consultas
handout-appointments-team = Consultas agendadas
handout-medicines-copy = Remédios
handout-medicines-team = Medicamentos
handout-goals-copy = Metas
handout-therapy-copy = Terapia
handout-scores-copy = Pontuações
handout-checkins-team = Contatos de acompanhamento
handout-steps-team = Mudanças no nível de atendimento
handout-monitoring-team = Monitoramento
handout-interpreter-copy = Reservado: { $mode } ({ $language })
evaluation-reasons-copy = Motivos da busca por atendimento
evaluation-strengths-copy = Pontos fortes
evaluation-culture-copy = Valores e cultura
evaluation-medical-copy = Questões médicas para lembrar
evaluation-history-team = Histórico
medicine-team = Medicamento
medicine-how-copy = Como se toma
medicine-how-team = Modo de usar
take-ask-copy = Perguntar a quem receita o remédio como ele é tomado.
take-ask-team = Posologia não registrada.
medicine-missed-copy = Se uma dose for esquecida
medicine-missed-team = Dose esquecida
medicine-steps-team = Etapas da dose
homework-if-stuck-copy = Se não der para continuar:
scores-about-copy = Uma pontuação é só uma parte do quadro. Mais alta significa mais sintomas.
score-rated-self-copy = Preenchido por { $name }.
score-rated-self-team = Autoavaliação.
score-rated-clinician-copy = Preenchido por profissional de saúde.
score-rated-clinician-team = Avaliação por profissional.
practical-case-manager-copy = Quem ajuda com isso
practical-prior-authorization-copy = Autorização do plano de saúde
relapse-coping-copy = O que pode ajudar sem outras pessoas
relapse-distraction-copy = Pessoas e lugares que distraem
relapse-team-copy = Equipe de saúde
relapse-safer-place-copy = Como tornar mais seguro o lugar onde a pessoa vive
zone-well-about-copy = O que { $name } continua fazendo.
zone-early-about-copy = Aja cedo. Cada sinal tem um passo.
zone-crisis-about-copy = Procure ajuda agora.
sign-when-copy = Sinal
sign-then-copy = O que { $name } faz
