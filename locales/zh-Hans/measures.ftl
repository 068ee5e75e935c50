# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = 渴望量表（0 到 10）

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = 抑郁的迹象有多明显
measure-gad-7-about = 焦虑的迹象有多明显
measure-pcl-5-about = 创伤后应激障碍（PTSD）的迹象有多明显
measure-asrm-about = 情绪和精力过高的迹象有多明显
measure-ymrs-about = 医护人员看到的情绪和精力过高的迹象有多明显
measure-craving-0-10-about = 想使用的渴望有多强

# Over which time they look back.
recall-two-weeks = 过去两周
recall-week = 过去一周
recall-month = 过去一个月
recall-two-days = 过去两天
recall-today = 今天

# Bands of totals: they name symptoms, never the person.
band-minimal = 极轻微
band-mild = 轻度
band-moderate = 中度
band-moderately-severe = 中重度
band-severe = 重度
