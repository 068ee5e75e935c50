# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = Cabbirka hamuunta (0 ilaa 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = sida ay u xoogganaayeen calaamadaha niyad-jabka
measure-gad-7-about = sida ay u xoogganaayeen calaamadaha walwalka
measure-pcl-5-about = sida ay u xoogganaayeen calaamadaha walbahaarka dhaawaca nafsiga ka dib (PTSD)
measure-asrm-about = sida ay u xoogganaayeen calaamadaha niyad iyo tamar aad u sarreeya
measure-ymrs-about = sida ay u xoogganaayeen calaamadaha niyad iyo tamar aad u sarreeya, sida uu u arkay xirfadle caafimaad
measure-craving-0-10-about = sida ay u xoogganayd hamuunta isticmaalka

# Over which time they look back.
recall-two-weeks = labadii toddobaad ee la soo dhaafay
recall-week = toddobaadkii la soo dhaafay
recall-month = bishii la soo dhaafay
recall-two-days = labadii maalmood ee la soo dhaafay
recall-today = maanta

# Bands of totals: they name symptoms, never the person.
band-minimal = aad u yar
band-mild = fudud
band-moderate = dhexdhexaad
band-moderately-severe = u dhexeeya dhexdhexaad iyo daran
band-severe = daran
