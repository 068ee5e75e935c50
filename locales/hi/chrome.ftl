# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = मुख्य पाठ पर जाएँ
nav-label = इस साइट के भाग
languages-label = यह पन्ना दूसरी भाषाओं में
help-now = अभी मदद लें
menu-label = मेनू
draft-short = मसौदा
breadcrumb-label = आप यहाँ हैं
page-contents = इस पन्ने पर
page-previous = पिछला पन्ना
page-next = अगला पन्ना
nav-home = शुरुआत
nav-topics = विषय
nav-programs = कार्यक्रम
nav-compare = कार्यक्रमों की तुलना
nav-glossary = हमारे शब्द
nav-search = खोजें
draft-mark = मसौदा, मरीज़ों के लिए नहीं। इन शब्दों को हस्ताक्षर के साथ मंज़ूरी नहीं मिली है।
draft-unsigned = बिंदुओं वाली रेखा: अभी हस्ताक्षर नहीं हुए।
draft-crisis-lines = इस साइट पर अभी तक किसी ने संकट हेल्पलाइन के इन सभी नंबरों की जाँच नहीं की है।
signed-by = अनुवाद पर हस्ताक्षर करने वाले: { LIST($roles) }। आख़िरी हस्ताक्षर: { DATE($on) }।
signed-mixed = इस अनुवाद के हर शब्द पर ऐसे व्यक्ति ने हस्ताक्षर किए हैं जो उसके लिए ज़िम्मेदार है। आख़िरी हस्ताक्षर: { DATE($on) }।
signer-translator = एक अनुवादक
signer-reviser = एक दूसरा अनुवादक, जिसने दोनों पाठ मिलाकर देखे
signer-clinician = यह भाषा पढ़ने वाले एक चिकित्सक
chooser-enter = हिन्दी में पढ़ें
crisis-heading = अगर आपको अभी मदद चाहिए
box-do-not-wait = इंतज़ार न करें: अभी क़दम उठाएँ
box-call-today = आज ही अपनी देखभाल टीम को फ़ोन करें
box-tip = जानने की बात
box-try-this = यह आज़माएँ
box-do = यह करें
box-do-not = यह न करें
box-steps = एक-एक क़दम करके
yes = हाँ
no = नहीं
not-stated = नहीं बताया गया

# First page, lists and the page that is not there.
front-intro = थेरेपी (बातचीत से मन का इलाज), दवाओं और देखभाल के बारे में आसान जानकारी, ख़ुद पढ़ने के लिए या किसी ऐसे व्यक्ति के साथ जिस पर आपको भरोसा है।
front-topics = थेरेपी, दवाओं, हुनर और व्यावहारिक मदद के बारे में छोटे लेख।
front-programs = हर कार्यक्रम क्या सुविधाएँ देता है और उससे कैसे संपर्क करें।
front-compare = हर कार्यक्रम से वही सवाल, साथ-साथ।
front-glossary = इन पन्नों के शब्दों का मतलब।
topics-intro = जो अभी ज़रूरी है, वह पढ़ें। अपने सवाल अगली मुलाक़ात में साथ लाएँ।
programs-intro = हर कार्यक्रम उन्हीं सवालों के जवाब देता है। जो बात कार्यक्रम नहीं बताता, उस पर “नहीं बताया गया” लिखा है।
glossary-intro = हमारे शब्द, आसान भाषा में।
search-intro = इस साइट की हर चीज़, एक ही सूची में।
search-label = आप क्या खोज रहे हैं?
search-results = जो मिला
search-nothing = कुछ नहीं मिला। कोई दूसरा शब्द आज़माएँ, या सूची देखें।
not-found-title = यह पन्ना यहाँ नहीं है
not-found-text = हो सकता है पता ग़लत हो, या पन्ना कहीं और चला गया हो।

# Topics.
topic-sources = यह जानकारी कहाँ से है

# Programs and their comparison.
programs-compare = सभी कार्यक्रमों की तुलना करें
program-contact = इस कार्यक्रम से कैसे संपर्क करें
program-phone = फ़ोन
program-address = पता
program-hours = समय
program-website = वेबसाइट
comparison-intro = हमने हर कार्यक्रम से वही सवाल पूछे। किसी को ऊपर या नीचे नहीं रखा गया है। “नहीं बताया गया” का मतलब “नहीं” नहीं है: पूछ लें।
compare-caption = हर कार्यक्रम के जवाब
compare-question = सवाल
compare-as-of = किस तारीख़ की जानकारी, और किसने बताया
filter-legend = आपके लिए क्या अहम है?
filter-about = जो आपको चाहिए उस पर निशान लगाएँ। जो कार्यक्रम उसके लिए “नहीं” कहते हैं, वे छिप जाएँगे। जो कार्यक्रम कुछ नहीं बताते, वे दिखते रहेंगे: उनसे पूछ लें।
filter-note = आपके लगाए निशानों की वजह से कुछ कार्यक्रम छिपे हो सकते हैं।
compare-choose = आपको कौन-से कार्यक्रम देखने हैं?
compare-choose-about = सिर्फ़ कुछ कार्यक्रम देखने के लिए उन पर निशान लगाएँ। किसी पर निशान न हो, तो सभी दिखेंगे।
program-questions = इस कार्यक्रम से पूछने के सवाल
questions-asked-on = मेरे पूछने की तारीख़:
questions-answered-by = किसने जवाब दिया:
questions-own = मेरे अपने सवाल
questions-back = यह कार्यक्रम क्या बताता है

# Handout: headings.
handout-title = मेरी देखभाल योजना
handout-team = मेरी देखभाल टीम
handout-appointments = मेरी अगली मुलाक़ातें (अपॉइंटमेंट)
handout-medicines = मेरी दवाएँ
handout-goals = मेरे लक्ष्य
handout-therapy = मेरी थेरेपी
handout-checkins = हम कितनी बार संपर्क करते हैं
handout-scores = मेरे स्कोर
handout-signs = संकेत जिन पर ध्यान देना है
handout-steps = हम देखभाल की मात्रा कब बदलते हैं
handout-step-up = ज़्यादा सहारा
handout-step-down = पहले से कम बार मिलना
handout-monitoring = हम क्या जाँचते हैं, और क्यों
handout-monitoring-about = ये जाँचें इलाज को सुरक्षित रखती हैं। ये कभी सज़ा नहीं होतीं।
handout-diary = जो मुझे हर दिन लिखना है
handout-practical = योजना पर चलना आसान बनाना
handout-evaluation = यह योजना किन बातों पर बनी है
handout-questions = अगली मुलाक़ात के लिए मेरे सवाल
handout-topics = पढ़ने के लिए
sheet-medicines = मेरी दवाओं के बारे में जो जानना ज़रूरी है
sheet-each-medicine = मेरी हर दवा के बारे में
sheet-rights = मेरे अधिकार
core-advice = क्या करना है और क्या नहीं
core-helpers = मदद करने वाले लोग
evaluation-reasons = मेरे यहाँ आने की वजह
evaluation-history = पहले क्या हुआ
evaluation-strengths = मेरी ख़ूबियाँ, जिनसे मदद मिल सकती है
evaluation-culture = मेरे लिए क्या अहम है
evaluation-medical = सेहत की बातें जो याद रखनी हैं
evaluation-allergies = एलर्जी

# Handout: medicines.
medicine = दवा
time-morning = सुबह
time-noon = दोपहर
time-evening = शाम
time-bedtime = सोते समय
time-none = इस समय कुछ नहीं
take-ask = दवा लिखने वाले व्यक्ति से पूछें कि यह कैसे लेनी है।
medicine-for = किसलिए:
medicine-always = हमेशा याद रखें
medicine-urgent = तुरंत मदद लें
medicine-steps = तय किए गए चरण
medicine-how = कैसे लेनी है
medicine-missed = अगर मुझसे कोई ख़ुराक छूट जाए
medicine-common = आम दुष्प्रभाव: इंतज़ार करें, और हमें बताएँ
medicine-mix = इनके साथ न लें
medicine-stopping = दवा बंद करना
medicine-storage = कहाँ रखें
medicine-disposal = बची हुई दवा का क्या करें
medicine-benefits = यह कैसे मदद कर सकती है
medicine-tests = जाँचें
medicine-supports = किन चीज़ों से आसानी होती है
medicine-reported = मैंने अपनी टीम को क्या बताया
medicine-others-ask = यह पूरी सूची अपने फ़ार्मासिस्ट को दिखाएँ और पूछें कि कौन-सी दवाएँ साथ ली जा सकती हैं।
medicine-changed = क्या बदला

# Handout: therapy, scores, visits, practical matters.
therapy-groups = समूह
therapy-homework = अभ्यास:
homework-when = कब:
homework-if-stuck = अगर मुझे मुश्किल हो:
scores-about = स्कोर पूरी तस्वीर का सिर्फ़ एक हिस्सा है। ज़्यादा स्कोर का मतलब है ज़्यादा लक्षण। इसके बारे में अपनी टीम से बात करें।
score-day = दिन
score-total = कुल स्कोर
score-band = शब्दों में
score-no-bands = हम इन स्कोरों को शब्दों में नहीं बताते, क्योंकि हमें सवालों की इस सूची के इस रूप पर किसी अध्ययन की जानकारी नहीं है।
score-rated-self = यह मैंने ख़ुद भरा।
score-rated-clinician = यह मेरे चिकित्सक ने भरा।
appointment-day = दिन
appointment-time = समय
appointment-with = किसके साथ
appointment-place = कहाँ
practical-transport = आना-जाना
practical-childcare = बच्चों की देखभाल
practical-evening-hours = शाम की मुलाक़ातें
practical-telehealth = वीडियो पर मुलाक़ातें
practical-cost = ख़र्च
practical-prior-authorization = मेरे बीमा की मंज़ूरी
practical-work-or-school = काम या पढ़ाई
practical-housing = रहने की जगह
practical-employment = काम ढूँढना
practical-case-manager = इसमें कौन मदद करता है

# Relapse plan.
relapse-title = ठीक रहने की मेरी योजना
relapse-triggers = यह किन बातों से शुरू हो सकता है
relapse-coping = जो मेरे अपने बस में है
relapse-distraction = लोग और जगहें जो मेरा ध्यान इससे हटाती हैं
relapse-boosters = मुश्किल हफ़्तों में ज़्यादा सहारा
relapse-people = लोग जिनसे मदद माँगी जा सकती है
relapse-team = मेरी देखभाल टीम
relapse-safer-place = अपनी जगह को ज़्यादा सुरक्षित बनाना
relapse-naloxone = नालोक्सोन (naloxone) कहाँ है
zone-well = ठीक रहना
zone-well-about = मुझे यह करते रहना है।
zone-early = शुरुआती संकेत
zone-early-about = मुझे जल्दी क़दम उठाना है। हर संकेत के लिए एक क़दम है।
zone-crisis = संकट
zone-crisis-about = मुझे अभी मदद लेनी है।
sign-when = जब मुझे यह महसूस हो
sign-then = मुझे यह करना है

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = मेरे बटुए का कार्ड
wallet-fold = बिना टूटी रेखा पर काटें। टूटी रेखाओं पर मोड़ें।
wallet-contacts = जिन्हें फ़ोन किया जा सकता है
wallet-taller = यह कार्ड बैंक कार्ड से ऊँचाई में बड़ा है, क्योंकि इस पर लिखी एक बात लंबी है।

# Diary: a sheet for one week, filled in by hand.
diary-title = मेरा हफ़्ता
diary-about = हर दिन थोड़ा लिखें और यह पर्चा अगली मुलाक़ात में साथ लाएँ। कोई जवाब ग़लत नहीं है।
diary-week-of = हफ़्ता शुरू होने की तारीख़:
diary-what = क्या लिखना है
diary-tick-medicines = दवाएँ: लेने के बाद निशान लगाएँ
diary-tick-homework = अभ्यास: करने के बाद निशान लगाएँ
diary-hint-mood = 0 यानी बहुत ख़राब, 10 यानी बहुत अच्छा
diary-hint-sleep = नींद के घंटे
diary-hint-cravings = 0 यानी बिल्कुल नहीं, 10 यानी बहुत तेज़
diary-hint-caffeine = कप
diary-hint-panic = कितनी बार
diary-helped = इस हफ़्ते किस बात से मदद मिली
diary-next-visit = अगली मुलाक़ात में मुझे क्या बात करनी है

# Charts of scores.
chart-more-symptoms = ज़्यादा स्कोर: ज़्यादा लक्षण

# Paper.
qr-about = यह पन्ना इंटरनेट पर पढ़ें:
bilingual-about = दो भाषाएँ साथ-साथ, मिलकर पढ़ने के लिए। एक जैसे वाक्यों के साथ एक ही नंबर है।
print-pdf = छापने के लिए (PDF)
print-large = बड़े अक्षरों में (PDF)
print-bilingual = दो भाषाएँ साथ-साथ (PDF)
print-leaflet = मोड़ने वाला पर्चा (PDF)
leaflet-fold = दोनों तरफ़ छापें, काग़ज़ छोटे किनारे से पलटे। छोटे निशानों पर हाथ-पंखे की तरह मोड़ें।

# Handout: saying it back, and what to ask.
teach-back = मेरे अपने शब्दों में
teach-back-about = मुझे क्या लेना है और कब, और मुश्किल हो जाए तो क्या करना है। मुझे यह अपनी टीम के साथ दोहराना है।
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = मुलाक़ात (अपॉइंटमेंट)

# For the care team.
team-title = तालमेल का सारांश
team-born = जन्म तिथि
team-record-number = रिकॉर्ड नंबर
team-changes = क्या बदला
team-effects = दुष्प्रभाव जो मरीज़ ने बताए
team-pairs = दवाएँ जिन पर एक साथ ग़ौर करना है
team-pairs-about = ये वे जोड़े हैं जो इस साइट को पता हैं। दूसरे जोड़े भी अहम हो सकते हैं: फ़ार्मासिस्ट से पूछें।
team-consents = दूसरे किन लोगों को क्या जानने की अनुमति है
team-questions = मरीज़ के सवाल

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = साझा की गई जानकारी
copy-scope = इस प्रति में क्या हो सकता है
copy-not-more = इसमें सिर्फ़ वही है जिसे साझा करने पर यह व्यक्ति सहमत है।
letter-title = पत्र
letter-visits = मुलाक़ातें
letter-needs = किस बात से मदद मिलती है
letter-from = प्रेषक
letter-signature = हस्ताक्षर
letter-not-more = यह व्यक्ति सिर्फ़ यही साझा करने पर सहमत है, इससे ज़्यादा कुछ नहीं।
