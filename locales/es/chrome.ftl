# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = Ir al texto principal
nav-label = Partes de este sitio
languages-label = Esta página en otros idiomas
help-now = Ayuda ahora
menu-label = Menú
draft-short = Borrador
breadcrumb-label = Usted está aquí
page-contents = En esta página
page-previous = Anterior
page-next = Siguiente
nav-home = Inicio
nav-topics = Temas
nav-programs = Programas
nav-compare = Comparar programas
nav-glossary = Palabras que usamos
nav-search = Buscar
draft-mark = Borrador, no es para pacientes. Estas palabras todavía no tienen el visto bueno.
draft-unsigned = Línea de puntos: sin firmar.
draft-crisis-lines = Nadie de este sitio ha revisado todavía todos estos números de crisis.
signed-by = Traducción firmada por: { LIST($roles) }. Última firma: { DATE($on) }.
signed-mixed = Cada palabra de esta traducción está firmada por una persona que responde por ella. Última firma: { DATE($on) }.
signer-translator = una persona traductora
signer-reviser = una segunda persona traductora, que comparó los dos textos
signer-clinician = profesional clínico que lee este idioma
chooser-enter = Leer en español
crisis-heading = Si necesita ayuda ahora
box-do-not-wait = No espere: actúe ahora
box-call-today = Llame hoy a su equipo de atención
box-tip = Es bueno saberlo
box-try-this = Pruebe esto
box-do = Qué hacer
box-do-not = Qué no hacer
box-steps = Paso a paso
yes = Sí
no = No
not-stated = No se indica

# First page, lists and the page that is not there.
front-intro = Información sencilla sobre terapia, medicinas y atención, para leer por su cuenta o con alguien de confianza.
front-topics = Textos cortos sobre terapias, medicinas, habilidades y ayuda práctica.
front-programs = Qué ofrece cada programa y cómo comunicarse con él.
front-compare = Las mismas preguntas a todos los programas, lado a lado.
front-glossary = Qué significan las palabras de estas páginas.
topics-intro = Lea lo que necesita ahora. Lleve sus preguntas a su próxima cita.
programs-intro = Cada programa responde las mismas preguntas. Lo que no dice está marcado con “No se indica”.
glossary-intro = Las palabras que usamos, en lenguaje sencillo.
search-intro = Todo lo que hay en este sitio, en una sola lista.
search-label = ¿Qué busca?
search-results = Encontrado
search-nothing = No se encontró nada. Pruebe con otra palabra o mire la lista.
not-found-title = Esta página no está aquí
not-found-text = Puede que la dirección esté mal o que la página haya cambiado de lugar.

# Topics.
topic-sources = De dónde viene esto

# Programs and their comparison.
programs-compare = Comparar todos los programas
program-contact = Cómo comunicarse con este programa
program-phone = Teléfono
program-address = Dirección
program-hours = Horario
program-website = Sitio web
comparison-intro = Hicimos las mismas preguntas a todos los programas. Nada está ordenado de mejor a peor. “No se indica” no quiere decir “no”: pregunte.
compare-caption = Respuestas de cada programa
compare-question = Pregunta
compare-as-of = Fecha de los datos y quién los dio
filter-legend = ¿Qué es importante para usted?
filter-about = Marque lo que necesita. Los programas que dicen “no” quedan ocultos. Los que no lo indican siguen a la vista: pregunte.
filter-note = Es posible que algunos programas estén ocultos por lo que marcó.
compare-choose = ¿Qué programas quiere ver?
compare-choose-about = Marque programas para ver solo esos. Si no marca ninguno, se ven todos.
program-questions = Preguntas para este programa
questions-asked-on = Fecha en que pregunté:
questions-answered-by = Quién respondió:
questions-own = Mis propias preguntas
questions-back = Qué dice este programa

# Handout: headings.
handout-title = Mi plan de atención
handout-team = Mi equipo de atención
handout-appointments = Mis próximas citas
handout-medicines = Mis medicinas
handout-goals = Mis metas
handout-therapy = Mi terapia
handout-checkins = Cada cuánto nos comunicamos
handout-scores = Mis puntajes
handout-signs = Señales a las que presto atención
handout-steps = Cuándo cambiamos la cantidad de atención
handout-step-up = Más apoyo
handout-step-down = Con menos frecuencia
handout-monitoring = Qué revisamos y por qué
handout-monitoring-about = Estas revisiones ayudan a que el tratamiento sea seguro. Nunca son un castigo.
handout-diary = Lo que anoto cada día
handout-practical = Para que funcione
handout-evaluation = En qué se basa este plan
handout-questions = Preguntas para mi próxima cita
handout-topics = Para leer
sheet-medicines = Lo que debo saber sobre mis medicinas
sheet-each-medicine = Sobre cada una de mis medicinas
sheet-rights = Mis derechos
core-advice = Lo que hago y lo que no hago
core-helpers = Quién me ayuda
evaluation-reasons = Qué me trajo aquí
evaluation-history = Qué pasó antes
evaluation-strengths = En qué me puedo apoyar
evaluation-culture = Lo que me importa
evaluation-medical = Asuntos médicos que hay que tener en cuenta
evaluation-allergies = Alergias

# Handout: medicines.
medicine = Medicina
time-morning = Mañana
time-noon = Mediodía
time-evening = Noche
time-bedtime = Al acostarse
time-none = nada a esta hora
take-ask = Pregunte a quien le receta cómo tomar esta medicina.
medicine-for = Para qué sirve:
medicine-always = Tener siempre en cuenta
medicine-urgent = Buscar ayuda de inmediato
medicine-steps = Pasos planeados
medicine-how = Cómo tomarla
medicine-missed = Si me salto una dosis
medicine-common = Efectos comunes: espere, y avísenos
medicine-mix = No mezclar con
medicine-stopping = Si quiero dejarla
medicine-storage = Dónde guardarla
medicine-disposal = Cómo desechar lo que sobra
medicine-benefits = Cómo puede ayudar
medicine-tests = Pruebas
medicine-supports = Qué lo hace más fácil
medicine-reported = Lo que le conté a mi equipo
medicine-others-ask = Muestre toda esta lista en su farmacia y pregunte qué se puede tomar junto.
medicine-changed = Qué cambió

# Handout: therapy, scores, visits, practical matters.
therapy-groups = Grupos
therapy-homework = Práctica:
homework-when = Cuándo:
homework-if-stuck = Si se me hace difícil:
scores-about = Un puntaje es una parte de todo lo que pasa. Más alto significa más síntomas. Hable de esto con su equipo.
score-day = Día
score-total = Total
score-band = En palabras
score-no-bands = No ponemos palabras a estos totales, porque no conocemos ningún estudio para esta versión.
score-rated-self = Yo llené este formulario.
score-rated-clinician = Mi profesional de salud llenó este formulario.
appointment-day = Día
appointment-time = Hora
appointment-with = Con
appointment-place = Dónde
practical-transport = Cómo llegar
practical-childcare = Cuidado de niños
practical-evening-hours = Citas en la noche
practical-telehealth = Citas por video
practical-cost = Costo
practical-prior-authorization = Autorización de mi seguro
practical-work-or-school = Trabajo o escuela
practical-housing = Vivienda
practical-employment = Cómo encontrar trabajo
practical-case-manager = Quién ayuda con esto

# Relapse plan.
relapse-title = Mi plan para seguir bien
relapse-triggers = Qué puede provocar una recaída
relapse-coping = Lo que puedo hacer por mi cuenta
relapse-distraction = Personas y lugares que me ayudan a pensar en otra cosa
relapse-boosters = Apoyo adicional en semanas difíciles
relapse-people = Personas a quienes puedo pedir ayuda
relapse-team = Mi equipo de atención
relapse-safer-place = Cómo hago más seguro mi lugar
relapse-naloxone = Dónde está la naloxona
zone-well = Seguir bien
zone-well-about = Sigo haciendo esto.
zone-early = Señales tempranas
zone-early-about = Actúo a tiempo. Cada señal tiene un paso.
zone-crisis = Crisis
zone-crisis-about = Busco ayuda ahora.
sign-when = Cuando noto esto
sign-then = Hago esto

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = Mi tarjeta de bolsillo
wallet-fold = Corte por la línea continua. Doble por las líneas discontinuas.
wallet-contacts = A quién puedo llamar
wallet-taller = Esta tarjeta es más alta que una tarjeta de banco, porque uno de sus textos es largo.

# Diary: a sheet for one week, filled in by hand.
diary-title = Mi semana
diary-about = Escriba un poco cada día y lleve esta hoja a su próxima cita. No hay respuestas equivocadas.
diary-week-of = Semana del:
diary-what = Lo que anoto
diary-tick-medicines = Medicinas: marque cuando las tome
diary-tick-homework = Práctica: marque cuando la haga
diary-hint-mood = 0 es muy bajo, 10 es muy bueno
diary-hint-sleep = horas de sueño
diary-hint-cravings = 0 es nada de ganas, 10 es ganas muy fuertes
diary-hint-caffeine = tazas
diary-hint-panic = cuántas veces
diary-helped = Lo que me ayudó esta semana
diary-next-visit = De qué quiero hablar en mi próxima cita

# Charts of scores.
chart-more-symptoms = Más alto: más síntomas

# Paper.
qr-about = Lea esta página en internet:
bilingual-about = Dos idiomas lado a lado, para leer en conjunto. El mismo número está al lado de las mismas palabras.
print-pdf = Para imprimir (PDF)
print-large = Letra grande (PDF)
print-bilingual = Dos idiomas lado a lado (PDF)
print-leaflet = Folleto para doblar (PDF)
leaflet-fold = Imprima por ambos lados, girando por el borde corto. Doble por las marcas pequeñas, como un abanico.

# Handout: saying it back, and what to ask.
teach-back = Con mis propias palabras
teach-back-about = Qué tomo y cuándo, y qué hago si se pone difícil. Lo repaso con mi equipo.
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = Cita

# For the care team.
team-title = Resumen de coordinación
team-born = Fecha de nacimiento
team-record-number = Número de expediente
team-changes = Qué cambió
team-effects = Efectos secundarios que contó la persona
team-pairs = Medicinas que conviene revisar juntas
team-pairs-about = Estas son las combinaciones que este sitio conoce. Otras también pueden importar: pregunten en la farmacia.
team-consents = Quién más puede saber qué
team-questions = Preguntas de la persona

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = Información compartida
copy-scope = Qué puede contener esta copia
copy-not-more = Contiene solo lo que la persona aceptó compartir.
letter-title = Carta
letter-visits = Citas
letter-needs = Qué ayuda
letter-from = De
letter-signature = Firma
letter-not-more = La persona aceptó compartir esto y nada más.
