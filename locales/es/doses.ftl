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
