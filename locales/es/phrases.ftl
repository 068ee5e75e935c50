# origin: machine; nobody has signed this file.

# Who somebody is to the person.
relation-friend = Amistad cercana
relation-manager = Jefe o jefa en el trabajo
relation-partner = Pareja
relation-peer-mentor = Mentoría entre pares
relation-primary-care = Médico o médica de atención primaria
relation-roommate = Compañero o compañera de cuarto
relation-school-office = Oficina de apoyo estudiantil
relation-sister = Hermana

# When the team can be reached, and how to leave a message. $phone: a phone number.
hours-weekdays = De lunes a viernes, de 9 a.m. a 5 p.m.
hours-late = De lunes a jueves, del mediodía a las 8 p.m.
message-voicemail = Deje su nombre y su número. Le devolvemos la llamada en un día hábil como máximo.
message-portal = Escríbanos en el portal para pacientes. Respondemos en dos días hábiles como máximo.
message-text = Envíe un mensaje de texto al { $phone }. Por favor, no escriba detalles privados.
message-interpreter = Diga su idioma y su número. Le devolvemos la llamada con un intérprete.

# What brought the person in, what happened before.
reason-low-mood = Ánimo bajo y poca energía desde hace unos seis meses
reason-worry = Preocupación que cuesta apagar
reason-panic = Ataques de pánico repentinos, sobre todo en autobuses y en tiendas llenas de gente
reason-memories = Recuerdos difíciles después de un choque de carro
reason-opioids = Consumo de opioides que se volvió difícil de controlar después de una lesión
history-depression = Una época anterior de depresión que mejoró con terapia
history-low-b12 = Vitamina B12 baja, encontrada en un análisis de sangre este año
history-clonazepam = Clonazepam todos los días durante unos dos años
history-overdose = Una sobredosis en el pasado. La naloxona ayudó.

# What the person can build on, what the team should know, allergies.
strength-asks-early = Pedir ayuda a tiempo
strength-college = Un deseo claro de terminar la universidad
strength-humor = Buen sentido del humor
strength-work = Manos hábiles y orgullo por el trabajo bien hecho
culture-faith = La fe y la iglesia los domingos dan fuerza
culture-spanish = El español es el idioma para leer y para las citas
allergy-none = Ninguna alergia conocida
allergy-penicillin = Penicilina: sarpullido

# Therapy: what it works on, groups.
focus-low-mood = Hacer más de lo que importa y responder a los pensamientos duros
focus-panic = Enfrentar sensaciones y lugares que dan miedo, con pasos pequeños y planeados
focus-recovery = Dejar pasar las ganas de consumir, calmar la preocupación y encontrar sus propias razones para el cambio
group-mood = Grupo de habilidades para el ánimo, los miércoles por la noche
group-recovery = Grupo de recuperación en español, los martes y jueves

# Practice between sessions: activity and thoughts.
skill-activity = Planee una actividad al día
why-activity = Primero viene el hacer. Después puede mejorar el ánimo.
step-activity-pick = Elija una cosa pequeña que le guste o que le importe.
step-activity-when = Escriba el día y la hora.
step-activity-rate = Califique su ánimo antes y después, de 0 a 10.
skill-thought = Revise un pensamiento duro
why-thought = Un pensamiento no siempre es un hecho.
step-thought-write = Escriba el pensamiento en una línea.
step-thought-weigh = Escriba lo que habla a favor y lo que habla en contra.
step-thought-fair = Escriba un pensamiento más justo.

# Practice between sessions: body feelings and feared places. $minutes: a whole number.
skill-body = Practique con las sensaciones del cuerpo (exposición interoceptiva)
why-body = Usted aprende que las sensaciones suben y luego pasan.
step-body-choose = Elija un ejercicio que ya probó con su terapeuta.
step-body-stay =
    { PLURAL($minutes) ->
        [one] Hágalo durante { NUM($minutes) } minuto. Quédese con las sensaciones.
        [many] Hágalo durante { NUM($minutes) } de minutos. Quédese con las sensaciones.
       *[other] Hágalo durante { NUM($minutes) } minutos. Quédese con las sensaciones.
    }
step-body-rate = Califique su miedo al comienzo, en el punto más alto y al final.
stuck-body = Pare si algo le duele, y llame a su terapeuta.
skill-ladder = Suba su escalera de exposición
why-ladder = Cada paso pequeño le muestra que puede hacerlo.
step-ladder-next = Dé el siguiente paso de su lista. Quédese hasta que el miedo baje un poco.
step-ladder-habits = Deje de lado un hábito de seguridad, como sentarse cerca de la puerta.
stuck-ladder = Regrese un paso y repítalo.

# Practice between sessions: cravings. $minutes: a whole number.
skill-craving = Deje pasar las ganas de consumir
why-craving = Las ganas de consumir suben y bajan, como una ola.
step-craving-name = Dígase: son ganas de consumir, y van a pasar.
step-craving-wait =
    { PLURAL($minutes) ->
        [one] Espere { NUM($minutes) } minuto. Respire despacio y vaya a otro cuarto.
        [many] Espere { NUM($minutes) } de minutos. Respire despacio y vaya a otro cuarto.
       *[other] Espere { NUM($minutes) } minutos. Respire despacio y vaya a otro cuarto.
    }
step-craving-call = Llame a una persona de su lista.
stuck-craving = Llámenos el mismo día. Un día difícil no borra su progreso.

# When to practice, and what to do if it does not work out.
when-morning = En la mañana, en casa
when-evening = En la noche, en un lugar tranquilo
when-four-days = Cuatro días a la semana, no justo después de tomar café
when-class = De camino a clase
when-craving = Cada vez que empiezan las ganas de consumir
stuck-smaller = Haga el paso más pequeño. Dos minutos cuentan.
stuck-bring = Déjelo por ahora y tráigalo a su próxima sesión.

# Names of medicines and of classes.
medicine-alendronate = Alendronato
medicine-aripiprazole = Aripiprazol
medicine-buprenorphine = Buprenorfina
medicine-buprenorphine-naloxone = Buprenorfina y naloxona
medicine-bupropion = Bupropión
medicine-clonazepam = Clonazepam
medicine-clozapine = Clozapina
medicine-cyanocobalamin = Vitamina B12 (cianocobalamina)
medicine-escitalopram = Escitalopram
medicine-gabapentin = Gabapentina
medicine-hydroxyzine = Hidroxizina
medicine-ibuprofen = Ibuprofeno
medicine-insulin-glargine = Insulina glargina
medicine-lamotrigine = Lamotrigina
medicine-lisinopril = Lisinopril
medicine-lithium = Litio
medicine-lorazepam = Lorazepam
medicine-melatonin = Melatonina
medicine-metformin = Metformina
medicine-methadone = Metadona
medicine-methylphenidate = Metilfenidato
medicine-naloxone = Naloxona
medicine-naltrexone = Naltrexona
medicine-naltrexone-injection = Naltrexona, inyección de acción prolongada
medicine-oxycodone = Oxicodona
medicine-paliperidone-injection = Paliperidona, inyección de acción prolongada
medicine-phenelzine = Fenelzina
medicine-quetiapine = Quetiapina
medicine-risperidone = Risperidona
medicine-sertraline = Sertralina
medicine-st-johns-wort = Hierba de San Juan
medicine-valproate = Valproato
medicine-warfarin = Warfarina
class-ace-inhibitor = Medicina para la presión (inhibidor de la ECA)
class-anticoagulant = Anticoagulante
class-antidepressant = Antidepresivo
class-antihistamine = Antihistamínico
class-antipsychotic = Antipsicótico
class-antipsychotic-injection = Inyección antipsicótica de acción prolongada
class-benzodiazepine = Benzodiacepina
class-bone-medicine = Medicina para los huesos débiles
class-diabetes-medicine = Medicina para la diabetes
class-gabapentinoid = Medicina para los nervios (gabapentinoide)
class-insulin = Insulina
class-maoi = Inhibidor de la MAO
class-mood-stabilizer = Estabilizador del ánimo
class-moud = Medicina para el trastorno por consumo de opioides
class-opioid = Medicina opioide para el dolor
class-overdose-reversal = Medicina que revierte una sobredosis
class-pain-reliever = Medicina para el dolor
class-ssri = Antidepresivo que sube la serotonina
class-stimulant = Estimulante
class-supplement = Suplemento o hierba
class-vitamin = Vitamina

# What a medicine is for.
for-alcohol-use = Para el trastorno por consumo de alcohol
for-anxiety = Para la ansiedad fuerte
for-depression = Para la depresión
for-low-b12 = Para la vitamina B12 baja
for-opioid-use = Para el trastorno por consumo de opioides
for-overdose = Para revertir una sobredosis de opioides
for-panic = Para los ataques de pánico
for-stopping-smoking = Para ayudarle a dejar de fumar

# How to take it.
how-alendronate = Tómela al levantarse, con agua sola y antes de comer. Quédese con el cuerpo derecho hasta que en su farmacia le digan que puede acostarse.
how-breakfast = Tómela con el desayuno.
how-film = Deje que la película se disuelva en la boca, como le mostraron en su farmacia.
how-food = Tómela con comida, a la misma hora cada día.
how-injection = El personal de enfermería le pone la inyección en la clínica.
how-limit = Tómela solo cuando la necesite, y nunca más del límite diario.
how-naloxone = La da otra persona. Llame a los servicios de emergencia, rocíela en un orificio de la nariz y ponga a la persona de lado. Repita cada 2 a 3 minutos con un dispositivo nuevo, hasta que la persona responda.
how-same-time = Tómela a la misma hora todos los días.
how-steps = Tome lo que dice el paso con su fecha. No vaya más rápido ni más lento por su cuenta.
how-units = Revise cada vez el nombre de la insulina y el número de unidades. Inyéctela como le mostraron en enfermería o en su farmacia.

# A missed dose, and a late injection.
missed-ask = Si se salta una dosis, no tome de más. Pregunte en su farmacia qué hacer.
missed-call = Si se salta una dosis, no tome el doble. Llámenos antes de la próxima dosis.
missed-anticoagulant = Si se salta una dosis, no la duplique. Llame a su farmacia el mismo día.
missed-insulin = Si se salta una dosis, no se ponga de más. Mida su azúcar en la sangre y llame a quien le receta o a su farmacia.
missed-week = Si se le pasa su día, no tome de más. Pregunte en su farmacia antes de tomar la próxima.
missed-injection = Si se salta su inyección, llame a la clínica para pedir otro día.
missed-naloxone = No tiene un horario que se pueda saltar. Después de usarla, pida otra de inmediato.
missed-clozapine = Si se salta una dosis, no tome de más. Si lleva 48 horas o más sin tomarla, llame a quien le receta antes de la próxima dosis.
missed-naltrexone-injection = Si su inyección se retrasa o se la salta, llámenos el mismo día. Hasta que la reciba, una sobredosis es más probable.
late-injection = Llame a enfermería para pedir la próxima hora libre. Pregunte si su plan cambia.

# Effects to wait out or to tell us about, effects to act on now.
common-ask = Pregunte en su farmacia qué efectos pueden pasar solos y de cuáles debe avisarnos.
common-sleepy = Pregunte si puede darle sueño y cuándo puede manejar con seguridad.
common-dizzy = Avísenos si se marea al ponerse de pie.
common-movements = Avísenos si tiene movimientos nuevos o una inquietud que no puede parar.
urgent-breathing = Dificultad para respirar, o hinchazón de la cara o la garganta: busque ayuda de emergencia ahora.
urgent-suicide = Pensamientos de suicidio nuevos o más fuertes: llame o escriba ahora a una línea de crisis, y avise hoy a quien le receta.
urgent-hard-to-wake = Cuesta despertarle, o su respiración es muy lenta: otras personas deben llamar ahora a los servicios de emergencia.
urgent-give-naloxone = Cuesta despertarle, o su respiración es muy lenta: otras personas deben llamar a los servicios de emergencia y dar naloxona ahora.
urgent-seizure = Una convulsión o mucha confusión: otras personas deben llamar ahora a los servicios de emergencia.
urgent-after-naloxone = Después de la naloxona, la persona necesita atención de emergencia, aunque se sienta mejor.
urgent-lithium-signs = Mucho temblor, dificultad para caminar, dificultad para hablar claro o confusión: busque ayuda de emergencia ahora.
urgent-lithium-fluids = Vómitos o diarrea: llame hoy a quien le receta, antes de la próxima dosis.
urgent-rash = Un sarpullido con fiebre, ampollas o llagas en la boca o los ojos: busque ayuda de emergencia ahora.
urgent-belly-yellow = Dolor fuerte de vientre, vómitos que no paran, o piel u ojos amarillos: busque ayuda de emergencia ahora.
urgent-stiff-fever = Músculos rígidos con fiebre: busque ayuda de emergencia ahora, y avise a quien le receta.
urgent-clozapine-fever = Fiebre, escalofríos o dolor de garganta: llame de inmediato a quien le receta. Si nadie contesta, busque ayuda de emergencia ahora.
urgent-clozapine-bowel = Estreñimiento con dolor fuerte de vientre, vientre hinchado o vómitos: busque ayuda de emergencia ahora.
urgent-heart = Dolor en el pecho, desmayo o latidos muy rápidos: busque ayuda de emergencia ahora.
urgent-headache = Un dolor de cabeza repentino y muy fuerte, cuello rígido o latidos muy fuertes: busque ayuda de emergencia ahora.
urgent-bleeding = Sangrado que no para, heces negras, vómito con sangre o un golpe en la cabeza: busque ayuda de emergencia ahora mismo.
urgent-low-sugar = Temblor, sudor o confusión: tome azúcar ahora mismo. Si la persona no puede tragar o despertar, otras personas deben llamar a los servicios de emergencia.
urgent-swallow = Dolor al tragar o dolor de pecho: deje de tomarla y llame de inmediato a quien le receta.
urgent-withdrawal = Abstinencia repentina y fuerte, con vómitos o confusión: busque ayuda de emergencia ahora mismo.
urgent-ask = Pregunte en su farmacia qué otros efectos necesitan ayuda de inmediato.

# What not to mix.
mix-show-all = Muestre en su farmacia todo lo que toma, también vitaminas y hierbas.
mix-alcohol = No beba alcohol con ella. Si bebe todos los días, avise a quien le receta antes de dejar de beber.
mix-opioids = No tome opioides con ella. Si ya los toma, llame hoy a quien le receta.
mix-calming = No agregue medicinas para calmarse o dormir por su cuenta. Pregúntenos primero.
mix-ask-alcohol = Pregunte en su farmacia antes de beber alcohol.
mix-birth-control = Avise a quien le receta antes de empezar o dejar un anticonceptivo con hormonas.
mix-smoking = Avise a quien le receta antes de empezar o dejar de fumar.
mix-maoi-antidepressant = Pregunte a quien le receta antes de tomar otra medicina para la depresión o hierba de San Juan.
mix-maoi-any = Pregunte en su farmacia antes de tomar algo para el resfriado, la tos, el dolor o para bajar de peso.
mix-pain = Pregunte en su farmacia qué medicina para el dolor va bien con sus otras medicinas.
mix-alcohol-talk = Si bebe, cuéntenos. Planeamos con usted el próximo paso, sin culpas.
mix-naltrexone-opioids = No tome opioides para vencer su efecto. Eso puede causar una sobredosis mortal.
mix-naltrexone-pain = Avise a todas las personas que le atienden que la toma. Pregunte qué medicinas para el dolor puede usar.

# Stopping, storing, throwing away, tests.
stopping-ask = No la deje por su cuenta. Pregunte a quien le receta cómo bajar la dosis.
stopping-blocker = Hable con nosotros antes de dejarla.
stopping-moud = Hable con nosotros antes de dejarla. Después de dejarla, su cuerpo está acostumbrado a menos, y una sobredosis es más probable.
stopping-maoi = No la deje por su cuenta. Pregunte a quien le receta cómo dejarla y cuánto tiempo siguen los límites de comidas y medicinas.
stopping-taper = Quien le receta dirige cada paso y puede hacerlo más lento. Los últimos pasos, hasta llegar a cero, los planean en conjunto.
storage-locked = Guárdela bajo llave, lejos de niños, mascotas y visitas.
storage-locked-box = Guárdela en la caja con llave que le dimos. Lleve solo lo que necesita para el día.
storage-naloxone = Téngala donde se pueda encontrar rápido. No la guarde bajo llave.
storage-clinic = La clínica la guarda por usted y se encarga de lo que sobra.
storage-insulin = Pregunte en su farmacia qué va en el refrigerador y cuánto dura un envase abierto. Nunca la use congelada.
disposal-take-back = Pregunte en su farmacia dónde puede entregar lo que sobra.
disposal-date = Revise la fecha de la caja. Pida otra antes de esa fecha.
disposal-needles = Ponga las agujas usadas en un recipiente para objetos punzantes. Pregunte en su farmacia dónde puede entregarlo.
test-ask = Pregunte a quien le receta qué pruebas necesita y cuándo.
test-b12 = Análisis de sangre para la vitamina B12
test-liver = Análisis de sangre para el hígado
test-lithium = Análisis de sangre para el nivel de litio
test-inr = Análisis de sangre que muestra qué efecto tiene el anticoagulante
test-kidneys = Análisis de sangre para los riñones
test-sugar = Análisis de sangre para el azúcar

# Warnings that always stand with a class.
always-antidepressant-thoughts = Avise a quien le receta el mismo día si tiene pensamientos nuevos de suicidio o un cambio grande de ánimo.
always-antidepressant-stop = No la deje de golpe. Pregunte a quien le receta cómo dejarla de forma segura.
always-antidepressant-energy = Avise a quien le receta si tiene mucha más energía y necesita dormir poco.
always-benzodiazepine-stop = No la deje de golpe. Pregunte a quien le receta antes de cualquier cambio.
always-benzodiazepine-opioids = No tome opioides con esta medicina. Avise a quien le receta si tiene opioides en casa.
always-benzodiazepine-alcohol = No beba alcohol con esta medicina. Avise a quien le receta si esto le cuesta.
always-antipsychotic-stiff = Los músculos rígidos con fiebre son una emergencia. Muestre esta línea a las personas a su alrededor.
always-anticoagulant-bleeding = Puede sangrar con más facilidad. Llame de inmediato si un sangrado no para, y después de una caída o un golpe en la cabeza.
always-anticoagulant-stop = No la deje por su cuenta: puede formarse un coágulo. Pregunte antes de una operación o de ir al dentista.
always-warfarin-change = Avise a quien le hace los análisis de cada medicina que empieza o termina y de los cambios en lo que come.
always-blocker-opioids = Las medicinas opioides para el dolor, la tos o la diarrea pueden no hacer efecto mientras la toma. No tome grandes cantidades para vencer su efecto: eso puede matar.
always-blocker-before = Antes de empezar, avise a quien le receta de cualquier opioide que tomó en las últimas semanas. Demasiado pronto después de uno, puede causar una abstinencia repentina y fuerte.
always-blocker-card = Lleve una tarjeta que diga que la toma y dígalo a toda persona que le atienda.
always-insulin-check = Cada tipo de insulina actúa de forma distinta. Revise el nombre cada vez.
always-insulin-low = Aprenda las señales de azúcar baja: temblor, sudor, hambre o confusión. Lleve azúcar consigo.
always-opioid-breathing = Puede hacer más lenta la respiración o pararla. Pida naloxona y enseñe a las personas cercanas cómo usarla.
always-share = Tome solo su propia dosis y no se la dé a nadie. En otras manos puede causar adicción, sobredosis o muerte.
always-slow-breathing = Puede hacer más lenta su respiración, sobre todo con opioides, alcohol u otras medicinas que dan sueño.
always-clozapine-fever = Esté pendiente de la fiebre. Si la tiene, llame de inmediato a quien le receta y pregunte por un análisis de sangre.
always-clozapine-gap = Después de 48 horas o más sin tomarla, no empiece de nuevo por su cuenta. Llame a quien le receta antes de la próxima dosis.
always-clozapine-constipation = Avise el mismo día a quien le receta si tiene estreñimiento. No espere a que pase.
always-lamotrigine-rash = Avise de inmediato a quien le receta si le sale un sarpullido, aunque sea pequeño.
always-lamotrigine-restart = Después de saltarse dosis, pregunte a quien le receta antes de volver a tomarla.
always-lithium-fluids = Pregunte a quien le receta qué hacer cuando pierde mucha agua (deshidratación): si vomita, tiene diarrea, suda mucho o no puede beber lo suficiente.
always-lithium-pain = Pregunte a quien le receta antes de tomar ibuprofeno u otra medicina para el dolor con esta medicina.
always-lithium-shaking = Avise el mismo día a quien le receta si tiembla más de lo habitual o si vomita.
always-lithium-level = Pregunte cada cuánto le miden el nivel de litio y cuándo le toca el próximo análisis de sangre.
always-maoi-food = Antes de la primera dosis, pida en su farmacia una lista de las comidas y bebidas que debe evitar. Lleve la lista con usted.
always-maoi-medicines = Avise a todas las personas que le atienden que la toma. Pregunte antes de agregar cualquier otra medicina.
always-moud-naloxone = Tenga naloxona cerca, y muestre a las personas a su alrededor cómo usarla.
always-moud-tolerance = Después de una pausa, su cuerpo está acostumbrado a menos. La cantidad que tomaba antes puede causar una sobredosis.
always-moud-way-back = Si la deja o vuelve a consumir, llámenos. Le ayudamos a empezar de nuevo, sin culpas.
always-naltrexone-injection = Una sobredosis es más probable cuando se acerca el final del tiempo entre inyecciones, después de saltarse una inyección y después de dejarla.
always-naltrexone-naloxone = En cada inyección, pregúntenos por la naloxona.
always-valproate-pregnancy = Avise de inmediato a quien le receta si hay un embarazo o podría haberlo. No la deje por su cuenta.
always-valproate-birth-control = Si podría haber un embarazo, pregunte a quien le receta por los anticonceptivos y por los riesgos para el bebé.
always-tell-us = Cuéntenos todo lo que compra sin receta.

# Pairs to ask about, for the person. The program puts both names in front: A and B together …
pair-bleeding = pueden hacer que sangre con más facilidad
pair-blocker-opioid = actúan una contra la otra: pueden causarme una abstinencia repentina y fuerte, y el alivio del dolor puede fallar
pair-blood-pressure = pueden subir mi presión a un nivel peligroso
pair-breathing = pueden darme demasiado sueño y hacer más lenta mi respiración
pair-buprenorphine-opioid = pueden bloquearse una a la otra o causarme una abstinencia repentina
pair-clozapine-faint = pueden hacer que me desmaye o respire demasiado lento
pair-heart-rhythm = pueden cambiar el ritmo de mi corazón
pair-lamotrigine-rash = pueden aumentar el riesgo de un sarpullido grave
pair-lithium = pueden subir mi litio a un nivel dañino
pair-same = hacen casi lo mismo en el cuerpo, así que las dosis se suman
pair-serotonin = pueden subir demasiado la serotonina, con fiebre, temblor, latidos rápidos o confusión
pair-sleepy = pueden darme demasiado sueño
pair-stomach = pueden dañar mi estómago
pair-too-weak = pueden hacer que una de las dos actúe muy poco
pair-two-opioids = pueden hacer más lenta mi respiración o pararla

# Pairs to ask about, for the care team.
pair-benzodiazepine-moud-team = Revisen si las dos hacen más lenta la respiración. No suspendan ninguna de golpe. Ofrezcan naloxona y pregunten en la farmacia.
pair-blocker-team = Contraindicado: abstinencia repentina, y falla el alivio del dolor. Etiquetas: sin opioides de 7 a 10 días antes de empezar, hasta 14 días después de buprenorfina o metadona; el bloqueo de una inyección dura unos 28 días.
pair-clozapine-team = Colapso y respiración lenta, sobre todo al inicio. Vigilen la presión y el sueño.
pair-herb-team = Pregunten en la farmacia por las interacciones antes de que se usen las dos.
pair-ibuprofen-team = Pregunten en la farmacia por el sangrado y si otra medicina para el dolor es más adecuada.
pair-lamotrigine-team = El valproato sube la lamotrigina. Usen los pasos más lentos de la etiqueta y vigilen el sarpullido.
pair-lithium-pain-team = Pregunten en la farmacia por el nivel de litio y los riñones, y si otra medicina para el dolor es mejor opción.
pair-lithium-pressure-team = Sube el nivel de litio. Controlen el nivel y los riñones poco después de un inicio o un cambio, o elijan otra medicina.
pair-maoi-antidepressant-team = Revisen hoy las dos. Consulten en la etiqueta cuánto hay que esperar entre una y otra, y pregunten en la farmacia. No suspendan ninguna sin un plan.
pair-opioids-team = Confirmen que ambos son intencionales. La buprenorfina puede causar abstinencia después de un opioide completo y bloquea el alivio del dolor; dos opioides completos se suman. Ofrezcan naloxona.
pair-qt-team = Ambas pueden prolongar el intervalo QT. Consideren un ECG, el potasio y otra opción.
pair-same-team = La paliperidona es lo que el cuerpo hace de la risperidona: cuenten ambas como una. Solo es correcto como superposición planeada.
pair-sleepy-team = Pregunten en la farmacia por el aumento del sueño y la respiración más lenta.
pair-stimulant-team = Contraindicado: subida peligrosa de la presión. Etiqueta: 14 días después del inhibidor de la MAO.
pair-stomach-team = Se suma el daño al estómago y al esófago. Pregunten por otra medicina para el dolor.
pair-warfarin-herb-team = El anticoagulante puede actuar muy poco. Pregunten en la farmacia antes de que se usen las dos y antes de dejar la hierba.
pair-warfarin-team = El análisis de sangre puede cambiar y el sangrado es más probable. Controlen antes cuando alguna empieza, termina o cambia.

# Benefits talked over, effects told to us, why a medicine ended.
benefit-cravings = Puede calmar las ganas de consumir, para que usted pueda seguir con su día.
benefit-less-sleepy = Con menos cantidad, puede sentirse más alerta.
benefit-mood = El ánimo puede mejorar en varias semanas.
effect-shaky = Temblor e inquietud por algunos días después de un paso
effect-stomach = Malestar de estómago en las primeras semanas
plan-hold-step = Quien le receta puede mantener un paso por más tiempo.
plan-with-food = Tómela con comida. Lo revisamos de nuevo en su próxima cita.
ended-foggy = Dejaba la mente nublada en las mañanas y no ayudó lo suficiente.

# What the team looks at regularly, without blame.
monitoring-screen = Una prueba de drogas en la orina. Nos muestra cómo ayudar. Un resultado no termina su atención.
monitoring-prescriptions = La lista de recetas del estado. La miramos con todas las personas, para que las medicinas no choquen entre sí.
monitoring-taper = Una llamada corta después de cada paso de la reducción gradual.

# Goals and small steps. $minutes, $cups, $stops: whole numbers. $day: a date.
goal-mood = Mi ánimo es más ligero, y hago de nuevo las cosas que me gustan.
goal-walk =
    { PLURAL($minutes) ->
        [one] Camino { NUM($minutes) } minuto cada mañana.
        [many] Camino { NUM($minutes) } de minutos cada mañana.
       *[other] Camino { NUM($minutes) } minutos cada mañana.
    }
goal-bus = Hago todo el viaje a clase en autobús.
goal-memories = Los recuerdos difíciles me molestan menos, y duermo más noches sin despertarme.
goal-taper = Termino la reducción gradual a un ritmo que me queda bien.
goal-coffee =
    { PLURAL($cups) ->
        [one] Tomo { NUM($cups) } taza de café al día, antes del mediodía.
        [many] Tomo { NUM($cups) } de tazas de café al día, antes del mediodía.
       *[other] Tomo { NUM($cups) } tazas de café al día, antes del mediodía.
    }
goal-cravings = Tomo mi medicina todos los días, y mis ganas de consumir se mantienen bajas.
step-tell-band = Le digo a mi banda que voy a ir, a más tardar el { DATE($day) }.
step-ride-stops =
    { PLURAL($stops) ->
        [one] Esta semana viajo { NUM($stops) } parada.
        [many] Esta semana viajo { NUM($stops) } de paradas.
       *[other] Esta semana viajo { NUM($stops) } paradas.
    }
step-ride-more = Cada semana agrego una parada.
step-log = Escribo cómo se siente cada paso.
step-phone-alarm = Pongo una alarma para cada dosis.

# Step up, step down. $tool: name of a measure. $points, $limit: whole numbers.
when-score-rises =
    { PLURAL($points) ->
        [one] Su total de { $tool } sube { NUM($points) } punto o más.
        [many] Su total de { $tool } sube { NUM($points) } de puntos o más.
       *[other] Su total de { $tool } sube { NUM($points) } puntos o más.
    }
when-score-low = Su total de { $tool } se mantiene por debajo de { NUM($limit) } durante tres meses.
when-crisis-sign = Aparece una señal de crisis de su plan.
when-taper-hard = Un paso de la reducción gradual se siente demasiado difícil.
when-return-to-use = Usted vuelve a consumir.
when-steady = La vida diaria se siente estable, y sus metas están cerca.
then-extra-visit = Programamos una cita adicional en una semana como máximo.
then-more-care = Hablamos de más días de atención cada semana.
then-taper-slower = Quien le receta hace más lenta la reducción gradual o hace una pausa.
then-restart = Llámenos. Le vemos pronto y cambiamos el plan en conjunto, sin culpas.
then-fewer-visits = Las citas se separan más.
then-outpatient = Planeamos su paso a la atención ambulatoria regular.

# Staying well.
well-bedtime = Me acuesto y me levanto a las mismas horas.
well-group = Voy a mi grupo.
well-medicine = Tomo mi medicina según el plan.
well-people = Hablo cada semana con alguien de confianza.
well-skill = Practico una habilidad al día.

# Early signs, each with one action.
sign-avoid-bus = Tomo un camino más largo para no necesitar el autobús.
sign-cancel = Cancelo planes dos veces en una semana.
sign-cravings = Tengo ganas de consumir todos los días durante una semana.
sign-heartbeat = Reviso los latidos de mi corazón muchas veces al día.
sign-old-places = Voy a lugares donde antes consumía.
sign-skip-medicine = Me salto mi medicina.
sign-sleep = Duermo menos de cinco horas durante tres noches.
action-body = Hago un ejercicio del cuerpo de mi terapia.
action-call-friend = Llamo a un amigo o una amiga y hago un plan pequeño.
action-call-team = Llamo a mi equipo antes de la próxima dosis.
action-call-therapist = Llamo a mi terapeuta y pido una cita más temprana.
action-extra-visit = Pido una cita adicional esta semana.
action-ladder = Doy un paso pequeño de mi lista de exposición.
action-leave = Me voy, y llamo a alguien de mi lista.

# Signs of a crisis, each with one action.
crisis-suicide = Pienso en el suicidio o en hacerme daño.
crisis-not-safe = No puedo mantenerme a salvo esta noche.
crisis-seizure = Tengo una convulsión, o no sé dónde estoy.
crisis-overdose = Otras personas no pueden despertarme, o mi respiración es muy lenta.
action-crisis-line = Llamo o escribo ahora a una línea de crisis, y no me quedo a solas.
action-emergency = Llamo a los servicios de emergencia o voy a la sala de emergencias más cercana.
action-others-call = Las personas cerca de mí llaman a los servicios de emergencia.
action-others-naloxone = Las personas cerca de mí llaman a los servicios de emergencia y dan naloxona.

# What sets it off.
trigger-coffee = Demasiado café y muy poco sueño
trigger-crash-date = La fecha del choque
trigger-crowd = Autobuses y tiendas llenos de gente
trigger-dark = Días cortos y oscuros
trigger-deadline = Muchas fechas límite al mismo tiempo
trigger-pain = Días con dolor fuerte de espalda
trigger-payday = El día de pago, y viejos contactos que llaman

# What I can do by myself, what takes my mind off it, extra support.
coping-breathe = Respiro despacio durante cinco minutos.
coping-music = Escucho música que me encanta.
coping-outside = Salgo a dar una caminata corta.
coping-senses = Nombro cinco cosas que veo y oigo.
distraction-family = Llamo a alguien de mi familia y hablo de otra cosa.
distraction-park = Voy al parque o a la biblioteca.
booster-call = Una llamada corta con enfermería cada semana
booster-group = Una reunión de grupo más esa semana
booster-session = Una sesión adicional en un mes difícil

# How I make my place safer, where the naloxone is.
safer-one-week = Tengo en casa medicina para una semana. Alguien de confianza guarda el resto.
safer-things-out = Las cosas con las que podría hacerme daño están fuera de mi casa por ahora.
safer-not-alone = Si consumo, no lo hago a solas, y la naloxona está cerca.
naloxone-place = En el estante junto a la puerta de entrada, y en mi bolso

# Practical matters.
transport-ride = Pida transporte a coordinación de casos con dos días de anticipación.
transport-video = Las citas por video ahorran el viaje.
childcare-school-hours = Planeamos las citas en horario escolar.
cost-ask = Pregúntenos qué paga su seguro antes de la cita.
cost-generic = Pregunte en su farmacia si hay una forma que cueste menos.
cost-income = Puede haber una tarifa según sus ingresos. Pregunte en la recepción.
work-letter = Con su consentimiento, escribimos una carta solo sobre las horas de las citas.
school-exams = Pregunte en la oficina de apoyo estudiantil por tiempo adicional en los exámenes.
housing-list = Coordinación de casos le ayuda con la lista de vivienda.
employment-coach = Un orientador u orientadora laboral puede ayudar con las solicitudes.

# Questions to bring to the next visit.
question-dose = ¿Qué viene después del próximo paso de la dosis?
question-coffee = ¿Cómo afecta el café a mi pánico?
question-herb = Tomo hierba de San Juan. ¿Qué debo hacer al respecto?
question-how-long = ¿Cuánto tiempo podría tomar esta medicina?
question-pain = ¿Qué puedo tomar para el dolor de espalda?
question-travel = ¿Qué hago con mi medicina cuando viajo?

# What a consent is for.
purpose-shared-care = Para que los dos equipos conozcan las medicinas y las pruebas
purpose-support = Para que pueda ayudar a tiempo y sepa cuándo son las citas
purpose-school = Para que las clases y los exámenes se puedan acomodar a las citas
purpose-work = Para que el trabajo se pueda planear alrededor de las citas

# Emergency numbers and crisis lines. $phone: a number. $key: a key of the phone. $word: what to text.
line-emergency = Servicios de emergencia
line-988-us = { $phone } Línea de Prevención del Suicidio y Crisis
line-988-ca = { $phone } Línea de ayuda en crisis de suicidio (Canadá)
line-024 = { $phone } línea de prevención del suicidio (España)
line-nhs-111 = NHS { $phone }
line-samaritans = Samaritans
line-shout = Shout, una línea de mensajes de texto
line-veterans = Línea de Crisis para Veteranos
line-note-spanish = Para español, presione { $key } cuando llame, o envíe { $word } por mensaje de texto.
line-note-veterans = Veteranos: presione { $key } cuando llame al { $phone }.
