# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = Echèl gwo anvi pou itilize sibstans (0 rive 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = nan ki pwen siy depresyon yo te fò
measure-gad-7-about = nan ki pwen siy enkyetid (anksyete) yo te fò
measure-pcl-5-about = nan ki pwen siy estrès apre yon gwo chòk (PTSD) yo te fò
measure-asrm-about = nan ki pwen siy imè ak enèji ki trè wo yo te fò
measure-ymrs-about = nan ki pwen siy imè ak enèji ki trè wo yo te fò, dapre sa yon pwofesyonèl sante te wè
measure-craving-0-10-about = nan ki pwen anvi pou itilize sibstans lan te fò

# Over which time they look back.
recall-two-weeks = de dènye semèn yo
recall-week = dènye semèn nan
recall-month = dènye mwa a
recall-two-days = de dènye jou yo
recall-today = jodi a

# Bands of totals: they name symptoms, never the person.
band-minimal = minimal
band-mild = lejè
band-moderate = modere
band-moderately-severe = ant modere ak grav
band-severe = grav
