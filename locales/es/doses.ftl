# origin: machine; nobody has signed this file.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose } de { $strength }
product-note = { $strength }: { $note }
amount-tablet = { PLURAL($n) ->
    [one] { $amount } tableta
    [many] { $amount } de tabletas
   *[other] { $amount } tabletas
 }
amount-tablet-part = { $amount } tableta
amount-tablet-range = { PLURAL($n) ->
    [one] { $low } a { $high } tableta
    [many] { $low } a { $high } de tabletas
   *[other] { $low } a { $high } tabletas
 }
amount-capsule = { PLURAL($n) ->
    [one] { $amount } cápsula
    [many] { $amount } de cápsulas
   *[other] { $amount } cápsulas
 }
amount-capsule-part = { $amount } cápsula
amount-capsule-range = { PLURAL($n) ->
    [one] { $low } a { $high } cápsula
    [many] { $low } a { $high } de cápsulas
   *[other] { $low } a { $high } cápsulas
 }
amount-film = { PLURAL($n) ->
    [one] { $amount } película
    [many] { $amount } de películas
   *[other] { $amount } películas
 }
amount-film-part = { $amount } película
amount-film-range = { PLURAL($n) ->
    [one] { $low } a { $high } película
    [many] { $low } a { $high } de películas
   *[other] { $low } a { $high } películas
 }
amount-patch = { PLURAL($n) ->
    [one] { $amount } parche
    [many] { $amount } de parches
   *[other] { $amount } parches
 }
amount-patch-part = { $amount } parche
amount-patch-range = { PLURAL($n) ->
    [one] { $low } a { $high } parche
    [many] { $low } a { $high } de parches
   *[other] { $low } a { $high } parches
 }
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } pastilla para chupar
    [many] { $amount } de pastillas para chupar
   *[other] { $amount } pastillas para chupar
 }
amount-lozenge-part = { $amount } pastilla para chupar
amount-lozenge-range = { PLURAL($n) ->
    [one] { $low } a { $high } pastilla para chupar
    [many] { $low } a { $high } de pastillas para chupar
   *[other] { $low } a { $high } pastillas para chupar
 }
amount-gum = { PLURAL($n) ->
    [one] { $amount } chicle
    [many] { $amount } de chicles
   *[other] { $amount } chicles
 }
amount-gum-part = { $amount } chicle
amount-gum-range = { PLURAL($n) ->
    [one] { $low } a { $high } chicle
    [many] { $low } a { $high } de chicles
   *[other] { $low } a { $high } chicles
 }
amount-ring = { PLURAL($n) ->
    [one] { $amount } anillo
    [many] { $amount } de anillos
   *[other] { $amount } anillos
 }
amount-ring-part = { $amount } anillo
amount-ring-range = { PLURAL($n) ->
    [one] { $low } a { $high } anillo
    [many] { $low } a { $high } de anillos
   *[other] { $low } a { $high } anillos
 }
amount-suppository = { PLURAL($n) ->
    [one] { $amount } supositorio
    [many] { $amount } de supositorios
   *[other] { $amount } supositorios
 }
amount-suppository-part = { $amount } supositorio
amount-suppository-range = { PLURAL($n) ->
    [one] { $low } a { $high } supositorio
    [many] { $low } a { $high } de supositorios
   *[other] { $low } a { $high } supositorios
 }
amount-packet = { PLURAL($n) ->
    [one] { $amount } sobre
    [many] { $amount } de sobres
   *[other] { $amount } sobres
 }
amount-packet-part = { $amount } sobre
amount-packet-range = { PLURAL($n) ->
    [one] { $low } a { $high } sobre
    [many] { $low } a { $high } de sobres
   *[other] { $low } a { $high } sobres
 }
amount-bottle = { PLURAL($n) ->
    [one] { $amount } frasco
    [many] { $amount } de frascos
   *[other] { $amount } frascos
 }
amount-bottle-part = { $amount } frasco
amount-bottle-range = { PLURAL($n) ->
    [one] { $low } a { $high } frasco
    [many] { $low } a { $high } de frascos
   *[other] { $low } a { $high } frascos
 }
amount-unit = { PLURAL($n) ->
    [one] { $amount } unidad
    [many] { $amount } de unidades
   *[other] { $amount } unidades
 }
amount-unit-part = { $amount } unidad
amount-unit-range = { PLURAL($n) ->
    [one] { $low } a { $high } unidad
    [many] { $low } a { $high } de unidades
   *[other] { $low } a { $high } unidades
 }
amount-puff = { PLURAL($n) ->
    [one] { $amount } inhalación
    [many] { $amount } de inhalaciones
   *[other] { $amount } inhalaciones
 }
amount-puff-part = { $amount } inhalación
amount-puff-range = { PLURAL($n) ->
    [one] { $low } a { $high } inhalación
    [many] { $low } a { $high } de inhalaciones
   *[other] { $low } a { $high } inhalaciones
 }
amount-spray = { PLURAL($n) ->
    [one] { $amount } rociada
    [many] { $amount } de rociadas
   *[other] { $amount } rociadas
 }
amount-spray-part = { $amount } rociada
amount-spray-range = { PLURAL($n) ->
    [one] { $low } a { $high } rociada
    [many] { $low } a { $high } de rociadas
   *[other] { $low } a { $high } rociadas
 }
amount-drop = { PLURAL($n) ->
    [one] { $amount } gota
    [many] { $amount } de gotas
   *[other] { $amount } gotas
 }
amount-drop-part = { $amount } gota
amount-drop-range = { PLURAL($n) ->
    [one] { $low } a { $high } gota
    [many] { $low } a { $high } de gotas
   *[other] { $low } a { $high } gotas
 }
amount-application = { PLURAL($n) ->
    [one] { $amount } aplicación
    [many] { $amount } de aplicaciones
   *[other] { $amount } aplicaciones
 }
amount-application-part = { $amount } aplicación
amount-application-range = { PLURAL($n) ->
    [one] { $low } a { $high } aplicación
    [many] { $low } a { $high } de aplicaciones
   *[other] { $low } a { $high } aplicaciones
 }
dose-place-clinic = { $dose } en la clínica
dose-place-home = { $dose } en casa
dose-none = nada

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = Tome { $amount }
use-under-tongue = Deje derretir { $amount } debajo de la lengua
use-cheek = Deje actuar { $amount } dentro de la mejilla
use-skin = Aplique { $amount } sobre la piel
use-nose = Use { $amount } en la nariz
use-inhaled = Inhale: { $amount }
use-injected = Inyéctese { $amount }
use-eye = Ponga { $amount } en el ojo
use-ear = Ponga { $amount } en el oído
use-rectal = Ponga { $amount } en el recto
use-vaginal = Ponga { $amount } en la vagina
use-unknown = Use { $amount }
given = Me administran: { $amount }
given-by-clinic = En la clínica me administran: { $amount }
given-by-pharmacy = En la farmacia me administran: { $amount }
given-by-home-nurse = Personal de enfermería me administra en casa: { $amount }
given-by-school = En la escuela me administran: { $amount }
given-by-family = Mi familia o mi persona de apoyo me administra: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = Otra persona me la administra.
giver-clinic = Me la administran en la clínica.
giver-pharmacy = Me la administran en la farmacia.
giver-home-nurse = Personal de enfermería me la administra en casa.
giver-school = Me la administran en la escuela.
giver-family = Mi familia o mi persona de apoyo me la administra.
route-under-tongue = Dejo que se derrita debajo de la lengua.
route-cheek = Dejo que actúe dentro de la mejilla.
route-skin = Me la aplico sobre la piel.
route-nose = La uso en la nariz.
route-nose-rescue = Otra persona me la rocía en la nariz.
route-inhaled = La inhalo.
route-injected = Yo me pongo la inyección.
route-injected-rescue = Otra persona me pone la inyección.
route-eye = Me la pongo en el ojo.
route-ear = Me la pongo en el oído.
route-rectal = Me la pongo en el recto.
route-vaginal = Me la pongo en la vagina.
route-unknown = Pregunto en la farmacia cómo usarla.

# How often.
every-hour = { PLURAL($n) ->
    [one] cada hora
    [many] cada { NUM($n) } de horas
   *[other] cada { NUM($n) } horas
 }
span-hour = { PLURAL($n) ->
    [one] { NUM($n) } hora
    [many] { NUM($n) } de horas
   *[other] { NUM($n) } horas
 }
take-weekly-on = una vez por semana, solo el { $day }, no todos los días
take-every-on = { $every }, solo el { $day }
take-every-from = { $every }, a partir del { DATE($from) }
take-by-chart = Cantidad: según mi escala escrita ({ $chart })
patch-worn = Llevo puesto cada parche durante { $span }.
patch-worn-ask = Pregunto en la farmacia cuánto tiempo debo llevar puesto cada parche.
patch-old-first = Primero me quito el parche anterior.

# Only when needed.
as-needed-hours = { PLURAL($n) ->
    [one] al menos { NUM($n) } hora entre dos dosis
    [many] al menos { NUM($n) } de horas entre dos dosis
   *[other] al menos { NUM($n) } horas entre dos dosis
 }
as-needed-day = no más de { $most } en 24 horas
as-needed-day-all = no más de { $most } en 24 horas, contando todas las dosis de esta medicina
as-needed-week = no más de { $most } en una semana

# Dates.
late-call-today = Llame hoy.
medicine-starts = La empiezo el { DATE($on) }. No antes.
medicine-dose-began = Esta dosis empezó el { DATE($on) }.
medicine-new = Nueva: desde el { DATE($on) }.
medicine-changed-on = Cambió el { DATE($on) }. { $what }
medicine-was-now = antes { $before }, ahora { $now }
medicine-until = El último día es el { DATE($on) }.
medicine-overlap = La uso junto con la otra forma hasta el { DATE($on) }, a propósito.
medicine-overlap-over = Estaba previsto usarla junto con la otra forma hasta el { DATE($on) }. Pregunto hoy si todavía uso las dos.
medicine-not-on = No se usa estos días: { LIST($days) }
medicine-dose-on = El { DATE($on) }: { $amount }
medicine-dose-on-ask = El { DATE($on) }: { $amount }. Pregunto antes de ese día: ¿en lugar de mi dosis habitual o además de ella?
medicine-not-in-pack = Este cambio no está en el paquete que se llenó el { DATE($on) }. Llamo antes de abrirlo.
medicine-still-in-pack = Puede que todavía esté en el paquete que se llenó el { DATE($on) } después de su último día. Llamo antes de abrirlo y pregunto cómo sacarla.
step-wait = ¿Se me pasaron dosis, tengo sarpullido o me dijeron que espere? Llamo antes de subir la dosis.
take-then-none = después nada: esta medicina se deja
# What the label must say, and how a dose is measured.
label-check = Mi etiqueta dice { $strength }. Si no, llamo antes de tomarla.
measure-with = La mido con: { $device }
use-device = La uso con: { $device }
take-meal = Comida: { $meal }
measure-liquid = La mido con la jeringa oral o el vasito de la farmacia, nunca con una cuchara.
split-by = { $by } dijo el { DATE($on) } que se puede dividir.

# Medicines that the team does not prescribe.
other-take-ask = Pregunto antes de tomar esto.
other-prescriber = Quien receta: { $name }

# Allergies.
allergies-not-asked = Alergias: todavía no se ha preguntado
allergies-none-known = Ninguna alergia conocida
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = Tableta de liberación prolongada
form-delayed-release-tablet = Tableta de liberación retardada
form-chewable-tablet = Tableta masticable
form-disintegrating-tablet = Tableta que se deshace en la boca
form-sublingual-tablet = Tableta que se derrite debajo de la lengua
form-extended-release-capsule = Cápsula de liberación prolongada
form-delayed-release-capsule = Cápsula de liberación retardada
form-lozenge = Pastilla para chupar
form-gum = Chicle
form-suspension = Líquido que se agita antes de usar
form-cream = Crema
form-gel = Gel
form-inhaler = Inhalador
form-implant = Implante
form-ring = Anillo
form-suppository = Supositorio
support-weekly-pack = Paquetes que la farmacia llena para cada semana

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = jeringa oral
device-cup = vasito medidor
device-dropper = gotero
device-pen = pluma
device-vial-and-syringe = vial y jeringa
device-prefilled-syringe = jeringa precargada
device-pump = bomba
device-spacer = espaciador
meal-before = antes de una comida
meal-with = con una comida
meal-after = después de una comida
meal-any = con o sin comida
meal-empty-stomach = con el estómago vacío

# Kinds of allergies.
allergy-kind-allergy = alergia
allergy-kind-intolerance = intolerancia
allergy-kind-unknown = no se sabe de qué tipo

# Dos cosas que toma una persona. $what continúa la frase, como "pueden darme demasiado sueño".
together-combination = «{ $medicine }»
together-ask = { $a } más { $b } juntos { $what }. Pregunto hoy. No dejo ninguno de los dos por mi cuenta.
together-known = { $who ->
    [pharmacist] { $a } más { $b } juntos { $what }. En mi farmacia saben que tomo los dos.
   *[prescriber] { $a } más { $b } juntos { $what }. Quien me receta sabe que tomo los dos.
 }
together-washout = Fin de { $ended }: { DATE($on) }. Puede seguir haciendo efecto un tiempo después. { $a } más { $b } juntos { $what }. Pregunto hoy. No cambio nada por mi cuenta.
together-washout-known = { $who ->
    [pharmacist] Fin de { $ended }: { DATE($on) }. Puede seguir haciendo efecto un tiempo después. { $a } más { $b } juntos { $what }. En mi farmacia lo saben.
   *[prescriber] Fin de { $ended }: { DATE($on) }. Puede seguir haciendo efecto un tiempo después. { $a } más { $b } juntos { $what }. Quien me receta lo sabe.
 }
together-twice = { $a } aparece más de una vez en mi lista. Pregunto hoy si es correcto. No lo dejo por mi cuenta.
together-twice-known = { $who ->
    [pharmacist] { $a } aparece más de una vez en mi lista. En mi farmacia lo saben.
   *[prescriber] { $a } aparece más de una vez en mi lista. Quien me receta lo sabe.
 }
together-same = { $a } más { $b } contienen la misma medicina. Pregunto hoy si tomo los dos. No dejo ninguno de los dos por mi cuenta.
together-same-kind = { $a } más { $b } son medicinas del mismo tipo. Pregunto hoy si tomo los dos. No dejo ninguno de los dos por mi cuenta.
together-both-known = { $who ->
    [pharmacist] En mi farmacia saben que tomo los dos: { $a } más { $b }.
   *[prescriber] Quien me receta sabe que tomo los dos: { $a } más { $b }.
 }
together-plain = { $a } más { $b } juntos { $what }.

# Lo mismo para el equipo de atención.
together-opposed-team = Se anulan entre sí
together-same-team = El mismo principio activo dos veces
together-same-kind-team = Dos de una clase de la que normalmente se toma una
together-washout-team = { $medicine } termina el { DATE($on) } y puede seguir haciendo efecto después.
together-allergy-team = En la lista de alergias: { $kind }
together-allergy-names = { $medicine }; en la lista de alergias: { $name }
together-allergy-related-team = Otra medicina de la misma clase o grupo.
together-known-team = Confirmado por { $by } ({ $credential }) el { DATE($on) }: { $why }
together-unanswered-team = Sin confirmar por quien receta ni por farmacia. Hasta entonces se retienen el plan de cuidado, el diario y las copias que muestran medicinas.

# En lugar de palabras que el sitio no tiene o que nadie ha revisado. No dicen nada de la medicina misma.
plain-first-dose = Pregunto en la farmacia antes de la primera dosis.
plain-not-checked = No se ha revisado junto con mis otras medicinas. Muestro en la farmacia todo lo que tomo.
plain-urgent = Dificultad para respirar o hinchazón de la cara: llamo al { $number }.
plain-urgent-effects = Pregunto en la farmacia qué otros efectos necesitan ayuda de inmediato.
plain-for = Pregunto en la farmacia para qué sirve.
plain-how = Pregunto en la farmacia cómo tomarla.
plain-missed-dose = Pregunto en la farmacia qué hacer si me salto una dosis.
plain-common-effects = Pregunto en la farmacia qué efectos puedo notar.
plain-do-not-mix = Pregunto en la farmacia qué no debo tomar con ella.
plain-stopping = Pregunto a quien me receta antes de dejarla.
plain-storage = Pregunto en la farmacia dónde guardarla.
plain-disposal = Pregunto en la farmacia qué hacer con lo que sobra.
plain-tests = Pregunto a quien me receta qué pruebas necesito.

# Para el equipo de atención.
take-not-scheduled = Receta aún no convertida en un horario de tomas
take-step-waits = No consta que haya empezado el paso del { DATE($on) }
step-is-begun = empezó el { DATE($on) }, registrado por { $by }
step-is-waiting = NO consta que haya empezado: preguntar a la persona qué toma
unworded-unknown = { $medicine }: no está entre las medicinas de este sitio y no tiene clase. Los documentos para el paciente solo dicen que pregunte en la farmacia. No se revisan las interacciones.
unworded-class-only = { $medicine }: no está entre las medicinas de este sitio. Los documentos para el paciente llevan el texto de su clase.
unworded-not-reviewed = { $medicine }: ningún profesional de farmacia ni que receta ha revisado el texto de este sitio, o su revisión está vencida.
unworded-other = { $medicine }: no está entre las medicinas de este sitio, por lo que no se revisan sus interacciones.
