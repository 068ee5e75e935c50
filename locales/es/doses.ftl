# Advice that several medicines share.
shared-advice = Para varias de mis medicinas
shared-advice-for = Para: { LIST($medicines) }
shared-advice-more = Hay más sobre esta medicina en “{ $heading }”.

# Medicines that the team does not prescribe.
other-take-ask = Pregunto antes de tomarla.
other-prescriber = Receta de { $name }

# How a dose is given, and meals.
use-device = La uso con: { $device }
take-meal = Comida: { $meal }

# Dos cosas que toma una persona. $what continúa la frase, como "pueden darme demasiado sueño".
together-ask = { $a } y { $b } juntos { $what }. Pregunto hoy. No dejo ninguno de los dos por mi cuenta.
together-known = { $who ->
    [pharmacist] { $a } y { $b } juntos { $what }. En mi farmacia saben que tomo los dos.
   *[prescriber] { $a } y { $b } juntos { $what }. Quien me receta sabe que tomo los dos.
 }
together-washout = Fin de { $ended }: { DATE($on) }. Puede seguir haciendo efecto un tiempo después. { $a } y { $b } juntos { $what }. Pregunto hoy. No cambio nada por mi cuenta.
together-washout-known = { $who ->
    [pharmacist] Fin de { $ended }: { DATE($on) }. Puede seguir haciendo efecto un tiempo después. { $a } y { $b } juntos { $what }. En mi farmacia lo saben.
   *[prescriber] Fin de { $ended }: { DATE($on) }. Puede seguir haciendo efecto un tiempo después. { $a } y { $b } juntos { $what }. Quien me receta lo sabe.
 }
together-twice = { $a } aparece más de una vez en mi lista. Pregunto hoy si es correcto. No lo dejo por mi cuenta.
together-twice-known = { $who ->
    [pharmacist] { $a } aparece más de una vez en mi lista. En mi farmacia lo saben.
   *[prescriber] { $a } aparece más de una vez en mi lista. Quien me receta lo sabe.
 }
together-same = { $a } y { $b } contienen la misma medicina. Pregunto hoy si tomo los dos. No dejo ninguno de los dos por mi cuenta.
together-same-kind = { $a } y { $b } son medicinas del mismo tipo. Pregunto hoy si tomo los dos. No dejo ninguno de los dos por mi cuenta.
together-both-known = { $who ->
    [pharmacist] En mi farmacia saben que tomo los dos: { $a } y { $b }.
   *[prescriber] Quien me receta sabe que tomo los dos: { $a } y { $b }.
 }
together-plain = { $a } y { $b } juntos { $what }.

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
unworded-unknown = { $medicine }: no está entre las medicinas de este sitio y no tiene clase. Los documentos para el paciente solo dicen que pregunte en la farmacia. No se revisan las interacciones.
unworded-class-only = { $medicine }: no está entre las medicinas de este sitio. Los documentos para el paciente llevan el texto de su clase.
unworded-not-reviewed = { $medicine }: ningún profesional de farmacia ni que receta ha revisado el texto de este sitio, o su revisión está vencida.
unworded-other = { $medicine }: no está entre las medicinas de este sitio, por lo que no se revisan sus interacciones.
