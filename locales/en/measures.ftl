# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = Craving scale (0 to 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = how strong signs of depression were
measure-gad-7-about = how strong signs of anxiety were
measure-pcl-5-about = how strong signs of stress after trauma (PTSD) were
measure-asrm-about = how strong signs of very high mood and energy were
measure-ymrs-about = how strong signs of very high mood and energy were, as a clinician saw them
measure-craving-0-10-about = how strong the urge to use was

# Over which time they look back.
recall-two-weeks = the past two weeks
recall-week = the past week
recall-month = the past month
recall-two-days = the past two days
recall-today = today

# Bands of totals: they name symptoms, never the person.
band-minimal = minimal
band-mild = mild
band-moderate = moderate
band-moderately-severe = moderately severe
band-severe = severe
