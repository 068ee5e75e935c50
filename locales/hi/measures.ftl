# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = तलब का पैमाना (0 से 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = अवसाद (डिप्रेशन) के लक्षण कितने तेज़ थे
measure-gad-7-about = चिंता और बेचैनी (एंग्ज़ाइटी) के लक्षण कितने तेज़ थे
measure-pcl-5-about = सदमे के बाद के तनाव (PTSD) के लक्षण कितने तेज़ थे
measure-asrm-about = हद से ज़्यादा ख़ुशी या जोश और बहुत ज़्यादा ऊर्जा के लक्षण कितने तेज़ थे
measure-ymrs-about = हद से ज़्यादा ख़ुशी या जोश और बहुत ज़्यादा ऊर्जा के लक्षण कितने तेज़ थे, चिकित्सक की नज़र में
measure-craving-0-10-about = इस्तेमाल करने की तलब कितनी तेज़ थी

# Over which time they look back.
recall-two-weeks = पिछले दो हफ़्ते
recall-week = पिछला हफ़्ता
recall-month = पिछला महीना
recall-two-days = पिछले दो दिन
recall-today = आज

# Bands of totals: they name symptoms, never the person.
band-minimal = न के बराबर
band-mild = हल्के
band-moderate = मध्यम
band-moderately-severe = कुछ हद तक गंभीर
band-severe = गंभीर
