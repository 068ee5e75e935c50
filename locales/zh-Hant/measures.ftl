# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = 渴求量表（0 到 10）

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = 憂鬱的跡象有多明顯
measure-gad-7-about = 焦慮的跡象有多明顯
measure-pcl-5-about = 創傷後壓力（PTSD）的跡象有多明顯
measure-asrm-about = 情緒和精力過度高昂的跡象有多明顯
measure-ymrs-about = 醫護人員看到的情緒和精力過度高昂的跡象有多明顯
measure-craving-0-10-about = 想使用酒、毒品等物質的衝動有多強

# Over which time they look back.
recall-two-weeks = 過去兩週
recall-week = 過去一週
recall-month = 過去一個月
recall-two-days = 過去兩天
recall-today = 今天

# Bands of totals: they name symptoms, never the person.
band-minimal = 極輕微
band-mild = 輕度
band-moderate = 中度
band-moderately-severe = 中重度
band-severe = 重度
