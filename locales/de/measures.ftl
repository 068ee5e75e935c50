# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = Skala für das Verlangen (0 bis 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = wie stark Anzeichen einer Depression waren
measure-gad-7-about = wie stark Anzeichen von Angst waren
measure-pcl-5-about = wie stark Anzeichen von Stress nach einem Trauma (PTBS) waren
measure-asrm-about = wie stark Anzeichen von sehr gehobener Stimmung und sehr viel Energie waren
measure-ymrs-about = wie stark Anzeichen von sehr gehobener Stimmung und sehr viel Energie waren, aus Sicht einer behandelnden Fachkraft
measure-craving-0-10-about = wie stark das Verlangen zu konsumieren war

# Over which time they look back.
recall-two-weeks = in den letzten zwei Wochen
recall-week = in den letzten sieben Tagen
recall-month = im letzten Monat
recall-two-days = in den letzten zwei Tagen
recall-today = heute

# Bands of totals: they name symptoms, never the person.
band-minimal = minimal
band-mild = leicht
band-moderate = mittelgradig
band-moderately-severe = mittelgradig bis schwer
band-severe = schwer
