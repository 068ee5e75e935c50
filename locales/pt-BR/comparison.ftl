# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = Como funciona o atendimento aqui
ask-coordination = Como quem conduz a terapia e quem receita os remédios trabalham em conjunto?
ask-therapies = Como é a terapia?
ask-progress = Como o progresso é medido e compartilhado?
ask-side-effects = O que acontece se eu tiver efeitos colaterais?
ask-missed-doses = O que acontece se eu esquecer doses?
ask-symptom-spikes = O que acontece se os sintomas piorarem rápido?
ask-offers = O que é oferecido
ask-levels = Níveis de atendimento
ask-modalities = Tipos de terapia
ask-medicines = Remédios
ask-family = A família pode participar?
ask-payment = Como posso pagar?
ask-access = Acesso ao programa
ask-evenings = Consultas à noite
ask-weekends = Consultas no fim de semana
ask-telehealth = Consultas por vídeo
ask-transport = Ajuda com transporte
ask-childcare = Cuidado das crianças durante as consultas
ask-wheelchair = Acesso para cadeira de rodas
ask-accepting-new = Aceita novas pessoas agora
ask-wait = Espera pela primeira consulta
ask-language = Idiomas
ask-staff = Idiomas que a equipe fala
ask-interpreter-in-person = Intérprete presencial
ask-interpreter-phone = Intérprete por telefone
ask-interpreter-video = Intérprete por vídeo
ask-handouts = Idiomas das folhas informativas

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = Só programas que dizem como posso pagar
need-interpreter = Intérprete ou equipe: { $language }
comparison-chosen = Programas mostrados: { NUM($chosen) } de { NUM($all) }.
