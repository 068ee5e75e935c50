# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = مقياس الرغبة في الاستخدام (من 0 إلى 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = مدى شدة علامات الاكتئاب
measure-gad-7-about = مدى شدة علامات القلق
measure-pcl-5-about = مدى شدة علامات اضطراب ما بعد الصدمة (PTSD)
measure-asrm-about = مدى شدة علامات الارتفاع الكبير في المزاج والطاقة
measure-ymrs-about = مدى شدة علامات الارتفاع الكبير في المزاج والطاقة، كما رآها المختص المعالج
measure-craving-0-10-about = مدى شدة الرغبة في الاستخدام

# Over which time they look back.
recall-two-weeks = الأسبوعان الماضيان
recall-week = الأسبوع الماضي
recall-month = الشهر الماضي
recall-two-days = اليومان الماضيان
recall-today = اليوم

# Bands of totals: they name symptoms, never the person.
band-minimal = ضئيلة
band-mild = خفيفة
band-moderate = متوسطة
band-moderately-severe = متوسطة إلى شديدة
band-severe = شديدة
