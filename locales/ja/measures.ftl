# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = 使いたい気持ち（渇望）の尺度（0 から 10）

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = うつのサインがどのくらい強かったか
measure-gad-7-about = 不安のサインがどのくらい強かったか
measure-pcl-5-about = トラウマのあとのストレス（PTSD）のサインがどのくらい強かったか
measure-asrm-about = 気分と活力がとても高ぶるサインがどのくらい強かったか
measure-ymrs-about = 医療者から見て、気分と活力がとても高ぶるサインがどのくらい強かったか
measure-craving-0-10-about = （お酒や薬物などを）使いたい気持ちがどのくらい強かったか

# Over which time they look back.
recall-two-weeks = この二週間
recall-week = この一週間
recall-month = この一か月
recall-two-days = この二日間
recall-today = 今日

# Bands of totals: they name symptoms, never the person.
band-minimal = ごく軽い
band-mild = 軽度
band-moderate = 中等度
band-moderately-severe = やや重度
band-severe = 重度
