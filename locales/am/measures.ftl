# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = የአምሮት መለኪያ (ከ0 እስከ 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = የድብርት ምልክቶች ምን ያህል ኃይለኛ እንደነበሩ
measure-gad-7-about = የጭንቀት ምልክቶች ምን ያህል ኃይለኛ እንደነበሩ
measure-pcl-5-about = ከአሰቃቂ ገጠመኝ በኋላ የሚመጣ የውጥረት (PTSD) ምልክቶች ምን ያህል ኃይለኛ እንደነበሩ
measure-asrm-about = በጣም ከፍ ያለ የስሜት እና የጉልበት ምልክቶች ምን ያህል ኃይለኛ እንደነበሩ
measure-ymrs-about = የሕክምና ባለሙያ እንዳዩት በጣም ከፍ ያለ የስሜት እና የጉልበት ምልክቶች ምን ያህል ኃይለኛ እንደነበሩ
measure-craving-0-10-about = የመጠቀም አምሮት ምን ያህል ኃይለኛ እንደነበረ

# Over which time they look back.
recall-two-weeks = ያለፉት ሁለት ሳምንታት
recall-week = ያለፈው ሳምንት
recall-month = ያለፈው ወር
recall-two-days = ያለፉት ሁለት ቀናት
recall-today = ዛሬ

# Bands of totals: they name symptoms, never the person.
band-minimal = በጣም አነስተኛ
band-mild = ቀላል
band-moderate = መካከለኛ
band-moderately-severe = በመካከለኛ እና በከባድ መካከል
band-severe = ከባድ
