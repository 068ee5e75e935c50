# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = Шкала тяги до вживання (від 0 до 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = наскільки сильними були ознаки депресії
measure-gad-7-about = наскільки сильними були ознаки тривоги
measure-pcl-5-about = наскільки сильними були ознаки стресу після психологічної травми (ПТСР)
measure-asrm-about = наскільки сильними були ознаки дуже піднесеного настрою та великого припливу енергії
measure-ymrs-about = наскільки сильними, за оцінкою медичного фахівця, були ознаки дуже піднесеного настрою та великого припливу енергії
measure-craving-0-10-about = наскільки сильною була тяга до вживання

# Over which time they look back.
recall-two-weeks = останні два тижні
recall-week = останній тиждень
recall-month = останній місяць
recall-two-days = останні два дні
recall-today = сьогодні

# Bands of totals: they name symptoms, never the person.
band-minimal = мінімальні
band-mild = легкі
band-moderate = помірні
band-moderately-severe = помірно тяжкі
band-severe = тяжкі
