# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = 갈망 척도(0~10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = 우울의 신호가 얼마나 강했는지
measure-gad-7-about = 불안의 신호가 얼마나 강했는지
measure-pcl-5-about = 트라우마 뒤 스트레스(PTSD)의 신호가 얼마나 강했는지
measure-asrm-about = 기분과 기운이 매우 들뜨는 신호가 얼마나 강했는지
measure-ymrs-about = 의료진이 보기에 기분과 기운이 매우 들뜨는 신호가 얼마나 강했는지
measure-craving-0-10-about = (술이나 약물 등을) 사용하고 싶은 충동이 얼마나 강했는지

# Over which time they look back.
recall-two-weeks = 지난 두 주
recall-week = 지난 한 주
recall-month = 지난 한 달
recall-two-days = 지난 이틀
recall-today = 오늘

# Bands of totals: they name symptoms, never the person.
band-minimal = 매우 가벼움
band-mild = 가벼움
band-moderate = 중간
band-moderately-severe = 다소 심함
band-severe = 심함
