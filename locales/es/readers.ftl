# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.

# Medicines on a copy or a letter.
copy-may-not-list = Es posible que aquí no esté todo lo que toma { $name }.
copy-speaker = En estas instrucciones, «yo», «mi» y «usted» se refieren a { $name }.
copy-if-late = Si una dosis se retrasa: { $instruction }

# How a medicine is given.
given-copy = Se le da a { $name }: { $amount }
given-team = Administración: { $amount }
given-by-clinic-copy = Se da en la clínica: { $amount }
given-by-pharmacy-copy = Se da en la farmacia: { $amount }
given-by-home-nurse-copy = Lo da en casa personal de enfermería: { $amount }
given-by-school-copy = Se da en la escuela: { $amount }
given-by-family-copy = Lo da la familia o una persona de apoyo: { $amount }
giver-unknown-copy = Otra persona se lo da a { $name }.
giver-unknown-team = Lo administra otra persona.
giver-clinic-copy = Lo da la clínica.
giver-pharmacy-copy = Lo da la farmacia.
giver-home-nurse-copy = Lo da en casa personal de enfermería.
giver-school-copy = Lo da el personal de la escuela.
giver-family-copy = Lo da la familia o una persona de apoyo.
route-under-tongue-copy = Se deshace debajo de la lengua.
route-cheek-copy = Actúa en la parte interior de la mejilla.
route-skin-copy = Se pone sobre la piel.
route-nose-copy = Se pone en la nariz.
route-nose-rescue-copy = Otra persona se lo rocía en la nariz a { $name }.
route-inhaled-copy = Se inhala.
route-injected-copy = { $name } se lo inyecta sin ayuda.
route-injected-team = Autoinyección.
route-injected-rescue-copy = Otra persona le pone la inyección a { $name }.
route-eye-copy = Se pone en el ojo.
route-ear-copy = Se pone en el oído.
route-rectal-copy = Se pone en el recto.
route-vaginal-copy = Se pone en la vagina.
route-unknown-copy = Pregunte en la farmacia cómo se usa.
route-unknown-team = La vía no está registrada.
take-by-chart-copy = Cantidad: según la escala escrita ({ $chart })
patch-worn-copy = { $name } lleva cada parche durante { $span }.
patch-worn-team = Cada parche se lleva durante { $span }.
patch-worn-ask-copy = Pregunte en la farmacia cuánto tiempo se lleva cada parche.
patch-worn-ask-team = El tiempo de uso del parche no está registrado.
patch-old-first-copy = Primero se quita el parche anterior.

# Dates and changes.
late-call-today-team = Dosis vencida: comuníquese hoy con la persona.
medicine-starts-copy = { $name } lo empieza el { DATE($on) }. No antes.
medicine-starts-team = Fecha de inicio: { DATE($on) }. No antes.
medicine-dose-on-ask-copy = El { DATE($on) }: { $amount }. Pregunte antes de ese día: ¿en lugar de la dosis habitual o además de ella?
medicine-dose-on-ask-team = El { DATE($on) }: { $amount }. No consta si es en lugar de la dosis habitual o además de ella. Se indica a la persona que pregunte.
medicine-overlap-copy = { $name } lo toma junto con la otra forma hasta el { DATE($on) }, a propósito.
medicine-overlap-team = Superposición planificada con la otra forma hasta el { DATE($on) }.
medicine-overlap-over-copy = Se planificó junto con la otra forma hasta el { DATE($on) }. Pregunte hoy si { $name } sigue tomando las dos.
medicine-overlap-over-team = La superposición planificada con la otra forma terminó el { DATE($on) }. Verifique si se siguen tomando las dos.
medicine-not-in-pack-copy = Este cambio no está en el paquete preparado el { DATE($on) }. Llame antes de abrirlo.
medicine-not-in-pack-team = Este cambio no está en el paquete preparado el { DATE($on) }. Se indica a la persona que llame antes de abrirlo.
medicine-still-in-pack-copy = Puede que todavía esté en el paquete preparado el { DATE($on) } después de su último día. Llame antes de abrirlo y pregunte cómo sacarlo.
medicine-still-in-pack-team = Puede que todavía esté en el paquete preparado el { DATE($on) } después de su último día. Se indica a la persona que llame antes de abrirlo.
step-wait-copy = ¿Dosis olvidadas, un sarpullido o indicación de esperar? Llame antes de subir la dosis.
step-wait-team = Dosis olvidadas, sarpullido o indicación de esperar: se indica a la persona que llame antes de subir la dosis.

# Labels and measuring.
label-check-copy = La etiqueta debe decir { $strength }. Si no lo dice, llame antes de que { $name } lo tome.
label-check-team = La etiqueta debe decir { $strength }. Se indica a la persona que llame si no lo dice.
measure-with-copy = Se mide con: { $device }
measure-with-team = Dispositivo para medir: { $device }
measure-liquid-copy = Se mide con la jeringa oral o el vasito de la farmacia, nunca con una cuchara.
use-device-copy = Se usa con: { $device }
use-device-team = Dispositivo: { $device }
other-take-ask-copy = Pregunte antes de que { $name } lo tome.
other-take-ask-team = La pauta no está registrada.

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = Pregunte en la farmacia antes de la primera dosis.
plain-not-checked-copy = No se ha comparado con otros medicamentos. Muestre en la farmacia todo lo que toma { $name }.
plain-urgent-copy = Dificultad para respirar o cara hinchada: llame al { $number }.
plain-urgent-effects-copy = Pregunte en la farmacia qué otros efectos necesitan ayuda inmediata.
plain-for-copy = Pregunte en la farmacia para qué es.
plain-how-copy = Pregunte en la farmacia cómo se toma.
plain-missed-dose-copy = Pregunte en la farmacia qué hacer si se olvida una dosis.
plain-common-effects-copy = Pregunte en la farmacia qué efectos puede haber.
plain-do-not-mix-copy = Pregunte en la farmacia qué no se debe tomar junto con esto.
plain-stopping-copy = Pregunte a quien lo recetó antes de dejarlo.
plain-storage-copy = Pregunte en la farmacia dónde guardarlo.
plain-disposal-copy = Pregunte en la farmacia qué hacer con lo que sobra.
plain-tests-copy = Pregunte a quien lo recetó qué pruebas hacen falta.

# Headings, and sentences of the interface.
handout-team-copy = Equipo de atención
handout-team-team = Equipo tratante
handout-appointments-copy = Próximas visitas
handout-appointments-team = Próximas citas
handout-medicines-copy = Medicamentos
handout-medicines-team = Medicación
handout-goals-copy = Metas
handout-therapy-copy = Terapia
handout-scores-copy = Puntajes
handout-checkins-team = Contactos de seguimiento
handout-steps-team = Cambios en el nivel de atención
handout-monitoring-team = Controles
handout-interpreter-copy = Intérprete reservado: { $mode } ({ $language })
evaluation-reasons-copy = Motivos de consulta
evaluation-strengths-copy = Fortalezas
evaluation-culture-copy = Valores y cultura
evaluation-medical-copy = Asuntos médicos que hay que tener en cuenta
evaluation-history-team = Antecedentes
medicine-team = Medicamento
medicine-how-copy = Cómo se toma
medicine-how-team = Modo de uso
take-ask-copy = Pregunte a quien lo recetó cómo se toma.
take-ask-team = La pauta no está registrada.
medicine-missed-copy = Si se olvida una dosis
medicine-missed-team = Dosis olvidada
medicine-steps-team = Pasos de la dosis
homework-if-stuck-copy = Si no se logra avanzar:
scores-about-copy = Un puntaje es solo una parte del panorama. Más alto significa más síntomas.
score-rated-self-copy = Respuestas de { $name }.
score-rated-self-team = Autoevaluación.
score-rated-clinician-copy = Evaluación de un profesional clínico.
score-rated-clinician-team = Evaluación clínica.
practical-case-manager-copy = Quién ayuda con esto
practical-prior-authorization-copy = Aprobación del seguro
relapse-coping-copy = Lo que puede servir sin la ayuda de otras personas
relapse-distraction-copy = Personas y lugares que distraen
relapse-team-copy = Equipo de atención
relapse-safer-place-copy = Hacer más seguro el lugar
zone-well-about-copy = Lo que { $name } sigue haciendo.
zone-early-about-copy = Actuar pronto. Cada señal tiene un paso.
zone-crisis-about-copy = Buscar ayuda ahora.
sign-when-copy = Señal
sign-then-copy = Lo que hace { $name }
