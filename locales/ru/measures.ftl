# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = Шкала тяги (от 0 до 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = насколько сильными были признаки депрессии
measure-gad-7-about = насколько сильными были признаки тревоги
measure-pcl-5-about = насколько сильными были признаки стресса после психологической травмы (ПТСР)
measure-asrm-about = насколько сильными были признаки очень приподнятого настроения и большого прилива сил
measure-ymrs-about = насколько сильными специалист увидел признаки очень приподнятого настроения и большого прилива сил
measure-craving-0-10-about = насколько сильной была тяга

# Over which time they look back.
recall-two-weeks = последние две недели
recall-week = последняя неделя
recall-month = последний месяц
recall-two-days = последние два дня
recall-today = сегодня

# Bands of totals: they name symptoms, never the person.
band-minimal = минимальный
band-mild = лёгкий
band-moderate = умеренный
band-moderately-severe = умеренно тяжёлый
band-severe = тяжёлый
