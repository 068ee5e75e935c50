# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = مقیاس وسوسهٔ مصرف (0 تا 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = شدت نشانه‌های افسردگی
measure-gad-7-about = شدت نشانه‌های اضطراب
measure-pcl-5-about = شدت نشانه‌های فشار روانی پس از ضربهٔ روحی (PTSD)
measure-asrm-about = شدت نشانه‌های سرخوشی بیش از حد و انرژی خیلی زیاد
measure-ymrs-about = شدت نشانه‌های سرخوشی بیش از حد و انرژی خیلی زیاد، از نگاه پزشک یا درمانگر
measure-craving-0-10-about = شدت وسوسهٔ مصرف

# Over which time they look back.
recall-two-weeks = دو هفتهٔ گذشته
recall-week = هفتهٔ گذشته
recall-month = ماه گذشته
recall-two-days = دو روز گذشته
recall-today = امروز

# Bands of totals: they name symptoms, never the person.
band-minimal = ناچیز
band-mild = خفیف
band-moderate = متوسط
band-moderately-severe = نسبتاً شدید
band-severe = شدید
