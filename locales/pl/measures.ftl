# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = Skala głodu substancji (0 do 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = jak silne były objawy depresji
measure-gad-7-about = jak silne były objawy lęku
measure-pcl-5-about = jak silne były objawy stresu po urazie psychicznym (PTSD)
measure-asrm-about = jak silne były objawy bardzo podwyższonego nastroju i energii
measure-ymrs-about = jak silne były, w ocenie specjalisty, objawy bardzo podwyższonego nastroju i energii
measure-craving-0-10-about = jak silna była chęć użycia substancji

# Over which time they look back.
recall-two-weeks = ostatnie dwa tygodnie
recall-week = ostatni tydzień
recall-month = ostatni miesiąc
recall-two-days = ostatnie dwa dni
recall-today = dzisiaj

# Bands of totals: they name symptoms, never the person.
band-minimal = minimalne
band-mild = łagodne
band-moderate = umiarkowane
band-moderately-severe = umiarkowanie ciężkie
band-severe = ciężkie
