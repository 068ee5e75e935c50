# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = Escala de ganas de consumir (0 a 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = qué tan fuertes fueron las señales de depresión
measure-gad-7-about = qué tan fuertes fueron las señales de ansiedad
measure-pcl-5-about = qué tan fuertes fueron las señales de estrés después de un trauma (TEPT)
measure-asrm-about = qué tan fuertes fueron las señales de ánimo y energía muy altos
measure-ymrs-about = qué tan fuertes fueron las señales de ánimo y energía muy altos, según las vio un profesional de salud
measure-craving-0-10-about = qué tan fuertes fueron las ganas de consumir

# Over which time they look back.
recall-two-weeks = las últimas dos semanas
recall-week = la última semana
recall-month = el último mes
recall-two-days = los últimos dos días
recall-today = hoy

# Bands of totals: they name symptoms, never the person.
band-minimal = mínimo
band-mild = leve
band-moderate = moderado
band-moderately-severe = moderadamente grave
band-severe = grave
