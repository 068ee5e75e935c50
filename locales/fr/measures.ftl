# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = Échelle d’envie de consommer (0 à 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = l’intensité des signes de dépression
measure-gad-7-about = l’intensité des signes d’anxiété
measure-pcl-5-about = l’intensité des signes de stress après un traumatisme (TSPT)
measure-asrm-about = l’intensité des signes d’une humeur et d’une énergie très élevées
measure-ymrs-about = l’intensité des signes d’une humeur et d’une énergie très élevées, vus par une personne soignante
measure-craving-0-10-about = l’intensité de l’envie de consommer

# Over which time they look back.
recall-two-weeks = ces deux dernières semaines
recall-week = les sept derniers jours
recall-month = le mois écoulé
recall-two-days = ces deux derniers jours
recall-today = aujourd’hui

# Bands of totals: they name symptoms, never the person.
band-minimal = minimes
band-mild = légers
band-moderate = modérés
band-moderately-severe = modérément graves
band-severe = graves
