# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = Ir para o texto principal
nav-label = Partes deste site
languages-label = Esta página em outros idiomas
help-now = Ajuda agora
menu-label = Menu
draft-short = Rascunho
breadcrumb-label = Você está aqui
page-contents = Nesta página
page-previous = Página anterior
page-next = Próxima página
nav-home = Início
nav-topics = Assuntos
nav-programs = Programas
nav-compare = Comparar programas
nav-glossary = Palavras que usamos
nav-search = Buscar
draft-mark = Rascunho, não é para pacientes. Este texto ainda não foi aprovado com assinatura.
draft-unsigned = Linha pontilhada: ainda não assinado.
draft-crisis-lines = Ninguém deste site conferiu todos estes números de ajuda em crise ainda.
signed-by = Tradução assinada por: { LIST($roles) }. Última assinatura: { DATE($on) }.
signed-mixed = Cada palavra desta tradução foi assinada por uma pessoa que responde por ela. Última assinatura: { DATE($on) }.
signer-translator = uma pessoa que traduz
signer-reviser = uma segunda pessoa que traduz e que comparou os dois textos
signer-clinician = um ou uma profissional de saúde que lê este idioma
chooser-enter = Ler em português
crisis-heading = Se você precisa de ajuda agora
box-do-not-wait = Não espere: aja agora
box-call-today = Ligue hoje para a sua equipe de saúde
box-tip = É bom saber
box-try-this = Experimente isto
box-do = O que fazer
box-do-not = O que não fazer
box-steps = Passo a passo
yes = Sim
no = Não
not-stated = Não informado

# First page, lists and the page that is not there.
front-intro = Informações simples sobre terapia, remédios e atendimento, para ler por conta própria ou com alguém de confiança.
front-topics = Textos curtos sobre terapias, remédios, habilidades e ajuda prática.
front-programs = O que cada programa oferece e como entrar em contato.
front-compare = As mesmas perguntas para todos os programas, lado a lado.
front-glossary = O que significam as palavras destas páginas.
topics-intro = Leia o que você precisa agora. Leve as suas perguntas para a próxima consulta.
programs-intro = Cada programa responde às mesmas perguntas. O que ele não diz aparece como “Não informado”.
glossary-intro = As palavras que usamos, em linguagem simples.
search-intro = Tudo o que há neste site, em uma só lista.
search-label = O que você procura?
search-results = Encontrado
search-nothing = Nada encontrado. Tente outra palavra ou veja a lista.
not-found-title = Esta página não está aqui
not-found-text = O endereço pode estar errado, ou a página mudou de lugar.

# Topics.
topic-sources = De onde vêm estas informações

# Programs and their comparison.
programs-compare = Comparar todos os programas
program-contact = Como falar com este programa
program-phone = Telefone
program-address = Endereço
program-hours = Horário
program-website = Site
comparison-intro = Fizemos as mesmas perguntas a todos os programas. Não há classificação do melhor para o pior. “Não informado” não quer dizer “não”: pergunte.
compare-caption = Respostas de cada programa
compare-question = Pergunta
compare-as-of = Data das informações e quem informou
filter-legend = O que é importante para você?
filter-about = Marque o que você precisa. Os programas que respondem “não” ficam ocultos. Os que não informam continuam à vista: pergunte a eles.
filter-note = Alguns programas podem estar ocultos por causa do que você marcou.
compare-choose = Quais programas você quer ver?
compare-choose-about = Marque programas para ver só esses. Se não marcar nenhum, você vê todos.
program-questions = Perguntas para fazer a este programa
questions-asked-on = Data em que perguntei:
questions-answered-by = Quem respondeu:
questions-own = Minhas próprias perguntas
questions-back = O que este programa diz

# Handout: headings.
handout-title = Meu plano de cuidado
handout-team = Minha equipe de saúde
handout-appointments = Minhas próximas consultas
handout-medicines = Meus remédios
handout-goals = Minhas metas
handout-therapy = Minha terapia
handout-checkins = De quanto em quanto tempo conversamos
handout-scores = Minhas pontuações
handout-signs = Sinais para prestar atenção
handout-steps = Quando aumentamos ou diminuímos o atendimento
handout-step-up = Mais apoio
handout-step-down = Atendimento menos frequente
handout-monitoring = O que verificamos e por quê
handout-monitoring-about = Estas verificações mantêm o tratamento seguro. Elas nunca são um castigo.
handout-diary = O que anoto todos os dias
handout-practical = Para dar certo no dia a dia
handout-evaluation = Em que este plano se baseia
handout-questions = Perguntas para a minha próxima consulta
handout-topics = Para ler
sheet-medicines = O que eu devo saber sobre meus remédios
sheet-each-medicine = Sobre cada um dos meus remédios
sheet-rights = Meus direitos
core-advice = O que fazer e o que não fazer
core-helpers = Quem ajuda
evaluation-reasons = O que me trouxe aqui
evaluation-history = O que aconteceu antes
evaluation-strengths = Com o que posso contar
evaluation-culture = O que é importante para mim
evaluation-medical = Questões médicas para lembrar
evaluation-allergies = Alergias

# Handout: medicines.
medicine = Remédio
time-morning = Manhã
time-noon = Meio-dia
time-evening = Início da noite
time-bedtime = Hora de dormir
time-none = nada neste horário
take-ask = Pergunte a quem receita este remédio para você como tomar.
medicine-for = Para que serve:
medicine-always = Lembre sempre
medicine-urgent = Procure ajuda imediatamente
medicine-steps = Etapas planejadas
medicine-how = Como tomar
medicine-missed = Se eu esquecer uma dose
medicine-common = Efeitos comuns: espere e conte para nós
medicine-mix = Não misture com
medicine-stopping = Interrupção do uso
medicine-storage = Onde guardar
medicine-disposal = Como descartar as sobras
medicine-benefits = Como pode ajudar
medicine-tests = Exames
medicine-supports = O que facilita
medicine-reported = O que contei à minha equipe
medicine-others-ask = Mostre esta lista inteira na farmácia e pergunte o que pode ser tomado junto.
medicine-changed = O que mudou

# Handout: therapy, scores, visits, practical matters.
therapy-groups = Grupos
therapy-homework = Tarefa de casa:
homework-when = Quando:
homework-if-stuck = Se eu não conseguir continuar:
scores-about = Uma pontuação é só uma parte do quadro. Mais alta significa mais sintomas. Converse sobre isso com a sua equipe.
score-day = Dia
score-total = Total
score-band = Em palavras
score-no-bands = Não damos palavras para estes totais, porque não conhecemos nenhum estudo para esta versão.
score-rated-self = Eu preenchi isto.
score-rated-clinician = Quem cuida da minha saúde preencheu isto.
appointment-day = Dia
appointment-time = Hora
appointment-with = Com
appointment-place = Onde
practical-transport = Como chegar
practical-childcare = Cuidado das crianças
practical-evening-hours = Consultas à noite
practical-telehealth = Consultas por vídeo
practical-cost = Custo
practical-prior-authorization = Autorização do meu plano de saúde
practical-work-or-school = Trabalho ou escola
practical-housing = Moradia
practical-employment = Encontrar trabalho
practical-case-manager = Quem ajuda com isso

# Relapse plan.
relapse-title = Meu plano para continuar bem
relapse-triggers = O que pode provocar uma recaída
relapse-coping = O que posso fazer por conta própria
relapse-distraction = Pessoas e lugares que me distraem
relapse-boosters = Apoio extra nas semanas difíceis
relapse-people = Pessoas a quem posso pedir ajuda
relapse-team = Minha equipe de saúde
relapse-safer-place = Como tornar mais seguro o lugar onde vivo
relapse-naloxone = Onde está a naloxona
zone-well = Continuar bem
zone-well-about = Continuo fazendo isto.
zone-early = Primeiros sinais
zone-early-about = Ajo cedo. Cada sinal tem um passo.
zone-crisis = Crise
zone-crisis-about = Procuro ajuda agora.
sign-when = Quando percebo isto
sign-then = Faço isto

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = Meu cartão de bolso
wallet-fold = Corte na linha contínua. Dobre nas linhas tracejadas.
wallet-contacts = Para quem posso ligar
wallet-taller = Este cartão é mais alto que um cartão de banco, porque um dos textos dele é longo.

# Diary: a sheet for one week, filled in by hand.
diary-title = Minha semana
diary-about = Escreva um pouco todos os dias e leve esta folha para a próxima consulta. Não há respostas erradas.
diary-week-of = Semana de:
diary-what = O que anoto
diary-tick-medicines = Remédios: marque quando tomar
diary-tick-homework = Tarefa de casa: marque quando fizer
diary-hint-mood = 0 é muito baixo, 10 é muito bom
diary-hint-sleep = horas de sono
diary-hint-cravings = 0 é nenhuma vontade de usar, 10 é vontade de usar muito forte
diary-hint-caffeine = xícaras
diary-hint-panic = quantas vezes
diary-helped = O que ajudou nesta semana
diary-next-visit = Sobre o que quero conversar na próxima consulta

# Charts of scores.
chart-more-symptoms = Mais alto: mais sintomas

# Paper.
qr-about = Leia esta página na internet:
bilingual-about = Dois idiomas lado a lado, para ler em conjunto. O mesmo número está ao lado das mesmas palavras.
print-pdf = Para imprimir (PDF)
print-large = Letra grande (PDF)
print-bilingual = Dois idiomas lado a lado (PDF)
print-leaflet = Folheto para dobrar (PDF)
leaflet-fold = Imprima dos dois lados, virando na borda curta. Dobre nas marcas pequenas, como um leque.

# Handout: saying it back, and what to ask.
teach-back = Com as minhas palavras
teach-back-about = O que tomo e quando, e o que faço se ficar difícil. Repasso isso com a minha equipe.
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = Compromisso

# For the care team.
team-title = Resumo de coordenação
team-born = Data de nascimento
team-record-number = Número do prontuário
team-changes = O que mudou
team-effects = Efeitos colaterais que a pessoa relatou
team-pairs = Medicamentos para avaliar em conjunto
team-pairs-about = Estes são os pares que este site conhece. Outros também podem ser importantes: pergunte na farmácia.
team-consents = Quem mais pode saber o quê
team-questions = Perguntas da pessoa

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = Informações compartilhadas
copy-scope = O que esta cópia pode conter
copy-not-more = Contém somente o que a pessoa aceitou compartilhar.
letter-title = Carta
letter-visits = Consultas
letter-needs = O que ajuda
letter-from = De
letter-signature = Assinatura
letter-not-more = A pessoa aceitou compartilhar isto e nada mais.
