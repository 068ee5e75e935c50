# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = طلب کا پیمانہ (0 سے 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = افسردگی (ڈپریشن) کی علامات کی شدت
measure-gad-7-about = بے چینی اور فکر (انزائٹی) کی علامات کی شدت
measure-pcl-5-about = صدمے کے بعد کے ذہنی دباؤ (PTSD) کی علامات کی شدت
measure-asrm-about = حد سے زیادہ خوشی یا جوش اور بہت زیادہ توانائی کی علامات کی شدت
measure-ymrs-about = حد سے زیادہ خوشی یا جوش اور بہت زیادہ توانائی کی علامات کی شدت، معالج کی نظر میں
measure-craving-0-10-about = استعمال کی طلب کی شدت

# Over which time they look back.
recall-two-weeks = پچھلے دو ہفتے
recall-week = پچھلا ہفتہ
recall-month = پچھلا مہینہ
recall-two-days = پچھلے دو دن
recall-today = آج

# Bands of totals: they name symptoms, never the person.
band-minimal = نہ ہونے کے برابر
band-mild = ہلکی
band-moderate = درمیانی
band-moderately-severe = قدرے شدید
band-severe = شدید
