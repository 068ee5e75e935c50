# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = Escala de vontade de usar (fissura), de 0 a 10

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = a intensidade dos sinais de depressão
measure-gad-7-about = a intensidade dos sinais de ansiedade
measure-pcl-5-about = a intensidade dos sinais de estresse depois de um trauma (TEPT)
measure-asrm-about = a intensidade dos sinais de humor e energia muito altos
measure-ymrs-about = a intensidade dos sinais de humor e energia muito altos, na visão de profissional de saúde
measure-craving-0-10-about = a intensidade da vontade de usar

# Over which time they look back.
recall-two-weeks = nas últimas duas semanas
recall-week = na última semana
recall-month = no último mês
recall-two-days = nos últimos dois dias
recall-today = hoje

# Bands of totals: they name symptoms, never the person.
band-minimal = mínimos
band-mild = leves
band-moderate = moderados
band-moderately-severe = moderadamente graves
band-severe = graves
