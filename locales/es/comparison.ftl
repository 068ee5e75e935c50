# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = Cómo funciona la atención aquí
ask-coordination = ¿Cómo trabajan en conjunto terapeuta y profesional que receta?
ask-therapies = ¿Cómo es la terapia?
ask-progress = ¿Cómo se mide y se comparte el progreso?
ask-side-effects = ¿Qué pasa si tengo efectos secundarios?
ask-missed-doses = ¿Qué pasa si me salto dosis?
ask-symptom-spikes = ¿Qué pasa si los síntomas empeoran rápido?
ask-offers = Qué se ofrece
ask-levels = Niveles de atención
ask-modalities = Tipos de terapia
ask-medicines = Medicinas
ask-family = ¿Puede participar la familia?
ask-payment = ¿Cómo puedo pagar?
ask-access = Cómo llegar
ask-evenings = Citas en la noche
ask-weekends = Citas en fin de semana
ask-telehealth = Citas por video
ask-transport = Ayuda con el transporte
ask-childcare = Cuidado de niños durante las citas
ask-wheelchair = Acceso para silla de ruedas
ask-accepting-new = Recibe a personas nuevas ahora
ask-wait = Espera para la primera cita
ask-language = Idiomas
ask-staff = El personal habla
ask-interpreter-in-person = Intérprete en persona
ask-interpreter-phone = Intérprete por teléfono
ask-interpreter-video = Intérprete por video
ask-handouts = Hojas para pacientes en

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = Solo programas que dicen cómo puedo pagar
need-interpreter = Intérprete o personal: { $language }

comparison-chosen = Programas mostrados: { NUM($chosen) } de { NUM($all) }.
