# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = ወደ ዋናው ጽሑፍ ይሂዱ
nav-label = የዚህ ድረ ገጽ ክፍሎች
languages-label = ይህ ገጽ በሌሎች ቋንቋዎች
help-now = አሁኑኑ እርዳታ ያግኙ
menu-label = ማውጫ
draft-short = ረቂቅ
breadcrumb-label = እዚህ ነዎት
page-contents = በዚህ ገጽ ላይ
page-previous = ቀዳሚ ገጽ
page-next = ቀጣይ ገጽ
nav-home = መነሻ
nav-topics = ርዕሶች
nav-programs = ፕሮግራሞች
nav-compare = ፕሮግራሞችን ያወዳድሩ
nav-glossary = የምንጠቀምባቸው ቃላት
nav-search = ፈልግ
draft-mark = ረቂቅ ነው፤ ለታካሚዎች የተዘጋጀ አይደለም። እነዚህን ቃላት እስካሁን ማንም ፈርሞ አላጸደቃቸውም።
draft-unsigned = ባለ ነጠብጣብ መስመር፦ እስካሁን አልተፈረመበትም።
draft-crisis-lines = እነዚህን የቀውስ እርዳታ ቁጥሮች በሙሉ በዚህ ድረ ገጽ እስካሁን ማንም አላረጋገጣቸውም።
signed-by = ትርጉሙን ፈርመው ያጸደቁት፦ { LIST($roles) }። የመጨረሻው ፊርማ፦ { DATE($on) }።
signed-mixed = እያንዳንዱን የዚህ ትርጉም ቃል ኃላፊነት የሚወስድ ሰው ፈርሞበታል። የመጨረሻው ፊርማ፦ { DATE($on) }።
signer-translator = ተርጓሚ
signer-reviser = ሁለቱን ጽሑፎች ያነጻጸሩ ሁለተኛ ተርጓሚ
signer-clinician = ይህን ቋንቋ የሚያነቡ የሕክምና ባለሙያ
chooser-enter = በአማርኛ ያንብቡ
crisis-heading = አሁን እርዳታ የሚያስፈልግዎ ከሆነ
box-do-not-wait = አይጠብቁ፦ አሁኑኑ እርምጃ ይውሰዱ
box-call-today = ዛሬውኑ ወደ እንክብካቤ ቡድንዎ ይደውሉ
box-tip = ማወቅ ይጠቅማል
box-try-this = ይህን ይሞክሩ
box-do = ይህን ያድርጉ
box-do-not = ይህን አያድርጉ
box-steps = ደረጃ በደረጃ
yes = አዎ
no = አይ
not-stated = አልተገለጸም

# First page, lists and the page that is not there.
front-intro = ስለ ቴራፒ፣ ስለ መድኃኒቶች እና ስለ እንክብካቤ በቀላል ቋንቋ የተጻፈ መረጃ፤ ብቻዎን ወይም ከሚያምኑት ሰው ጋር የሚያነቡት።
front-topics = ስለ ቴራፒዎች፣ ስለ መድኃኒቶች፣ ስለ ክህሎቶች እና ስለ ተግባራዊ እርዳታ አጫጭር ጽሑፎች።
front-programs = እያንዳንዱ ፕሮግራም የሚሰጠው አገልግሎት እና ፕሮግራሙን እንዴት ማነጋገር እንደሚቻል።
front-compare = ለሁሉም ፕሮግራሞች የቀረቡ ተመሳሳይ ጥያቄዎች፣ ጎን ለጎን።
front-glossary = በእነዚህ ገጾች ላይ ያሉት ቃላት ትርጉም።
topics-intro = አሁን የሚያስፈልግዎትን ያንብቡ። ጥያቄዎችዎን ወደሚቀጥለው ቀጠሮዎ ይዘው ይምጡ።
programs-intro = እያንዳንዱ ፕሮግራም ተመሳሳይ ጥያቄዎችን ይመልሳል። ፕሮግራሙ ያልገለጸው ነገር «አልተገለጸም» ተብሎ ምልክት ተደርጎበታል።
glossary-intro = የምንጠቀምባቸው ቃላት በቀላል ቋንቋ።
search-intro = በዚህ ድረ-ገጽ ያለው ሁሉ፣ በአንድ ዝርዝር።
search-label = ምን እየፈለጉ ነው?
search-results = የተገኘው
search-nothing = ምንም አልተገኘም። ሌላ ቃል ይሞክሩ፣ ወይም ዝርዝሩን ይመልከቱ።
not-found-title = ይህ ገጽ እዚህ የለም
not-found-text = አድራሻው ስህተት ሊሆን ይችላል፣ ወይም ገጹ ወደ ሌላ ቦታ ተዛውሮ ሊሆን ይችላል።

# Topics.
topic-sources = ይህ መረጃ የተገኘበት ምንጭ

# Programs and their comparison.
programs-compare = ሁሉንም ፕሮግራሞች ያወዳድሩ
program-contact = ይህን ፕሮግራም እንዴት ማግኘት እንደሚቻል
program-phone = ስልክ
program-address = አድራሻ
program-hours = የሥራ ሰዓት
program-website = ድረ ገጽ
comparison-intro = ለሁሉም ፕሮግራሞች ተመሳሳይ ጥያቄዎችን ጠይቀናል። በደረጃ የተቀመጠ ነገር የለም። «አልተገለጸም» ማለት «አይ» ማለት አይደለም፤ ይጠይቁ።
compare-caption = የእያንዳንዱ ፕሮግራም መልሶች
compare-question = ጥያቄ
compare-as-of = መረጃው የተሰጠበት ቀን እና የሰጠው ሰው
filter-legend = ለእርስዎ የሚያስፈልገው ምንድን ነው?
filter-about = የሚያስፈልግዎት ነገር ላይ ምልክት ያድርጉ። ለዚያ ነገር «አይ» የሚሉ ፕሮግራሞች ይደበቃሉ። ያልገለጹ ፕሮግራሞች ግን መታየታቸውን ይቀጥላሉ፤ እነሱን ይጠይቁ።
filter-note = ምልክት ባደረጉበት ምክንያት አንዳንድ ፕሮግራሞች ተደብቀው ሊሆኑ ይችላሉ።
compare-choose = የትኞቹን ፕሮግራሞች ማየት ይፈልጋሉ?
compare-choose-about = ፕሮግራሞች ላይ ምልክት ካደረጉ እነዚያን ብቻ ያያሉ። ምንም ምልክት ካላደረጉ ሁሉንም ያያሉ።
program-questions = ይህን ፕሮግራም የሚጠይቋቸው ጥያቄዎች
questions-asked-on = የጠየቅሁበት ቀን፦
questions-answered-by = የመለሰልኝ ሰው፦
questions-own = የራሴ ጥያቄዎች
questions-back = ይህ ፕሮግራም የሚለው

# Handout: headings.
handout-title = የእንክብካቤ ዕቅዴ
handout-team = የእንክብካቤ ቡድኔ
handout-appointments = ቀጣይ ቀጠሮዎቼ
handout-medicines = መድኃኒቶቼ
handout-goals = ግቦቼ
handout-therapy = የእኔ ቴራፒ
handout-checkins = በየስንት ጊዜው እንደምንነጋገር
handout-scores = ነጥቦቼ
handout-signs = ልንከታተላቸው የሚገቡ ምልክቶች
handout-steps = የእንክብካቤውን መጠን የምንቀይርበት ጊዜ
handout-step-up = ተጨማሪ ድጋፍ
handout-step-down = ጊዜው የተራራቀ ድጋፍ
handout-monitoring = የምንመረምረው ነገር እና ምክንያቱ
handout-monitoring-about = እነዚህ ምርመራዎች ሕክምናው ከአደጋ ነፃ ሆኖ እንዲቀጥል ያደርጋሉ። በጭራሽ ቅጣት አይደሉም።
handout-diary = በየቀኑ የምመዘግበው
handout-practical = ነገሮች እንዲሳኩ የሚረዱ
handout-evaluation = ይህ ዕቅድ የተመሠረተበት መረጃ
handout-questions = ለሚቀጥለው ቀጠሮዬ ያሉኝ ጥያቄዎች
handout-topics = የሚነበቡ
sheet-medicines = ስለ መድኃኒቶቼ ማወቅ ያለብኝ ነገር
sheet-each-medicine = ስለ እያንዳንዱ መድኃኒቴ
sheet-rights = መብቶቼ
core-advice = የሚደረጉ እና የማይደረጉ ነገሮች
core-helpers = የሚረዱኝ ሰዎች
evaluation-reasons = ወደዚህ ያመጣኝ ምክንያት
evaluation-history = ከዚህ በፊት የነበረው ሁኔታ
evaluation-strengths = ልተማመንባቸው የምችላቸው ጥንካሬዎቼ
evaluation-culture = ለእኔ ትልቅ ቦታ ያላቸው ነገሮች
evaluation-medical = ልናስታውሳቸው የሚገቡ የጤና ጉዳዮች
evaluation-allergies = አለርጂዎች

# Handout: medicines.
medicine = መድኃኒት
time-morning = ጠዋት
time-noon = እኩለ ቀን
time-evening = ምሽት
time-bedtime = በመኝታ ሰዓት
time-none = በዚህ ሰዓት ምንም የለም
take-ask = ይህን እንዴት እንደሚወስዱ መድኃኒቱን ያዘዙልዎትን ባለሙያ ይጠይቁ።
medicine-for = ለምን እንደሚያገለግል፦
medicine-always = ሁልጊዜ የሚታወስ
medicine-urgent = ወዲያውኑ እርዳታ ያግኙ
medicine-steps = የታቀዱ እርምጃዎች
medicine-how = እንዴት እንደሚወሰድ
medicine-missed = አንድ ዶዝ ካመለጠኝ
medicine-common = የተለመዱ ውጤቶች፦ ታግሠው ይቆዩ፣ ለእኛም ይንገሩን
medicine-mix = ከዚህ መድኃኒት ጋር መወሰድ የሌለባቸው
medicine-stopping = መድኃኒቱን ማቆም
medicine-storage = የት እንደሚቀመጥ
medicine-disposal = የተረፈውን ማስወገድ
medicine-benefits = እንዴት ሊረዳ እንደሚችል
medicine-tests = ምርመራዎች
medicine-supports = መድኃኒቱን መውሰድ የሚያቀልሉ ነገሮች
medicine-reported = ለቡድኔ የተናገርኩት
medicine-others-ask = ይህን ዝርዝር በሙሉ ለፋርማሲስትዎ ያሳዩ፤ የትኞቹ አብረው ሊወሰዱ እንደሚችሉም ይጠይቁ።
medicine-changed = የተለወጠው ነገር

# Handout: therapy, scores, visits, practical matters.
therapy-groups = የቡድን ስብሰባዎች
therapy-homework = ልምምድ፦
homework-when = መቼ፦
homework-if-stuck = ከተቸገርኩ፦
scores-about = ነጥብ ከአጠቃላዩ ሁኔታ አንዱን ክፍል ብቻ ያሳያል። ከፍ ያለ ነጥብ ማለት የበዙ ምልክቶች ማለት ነው። ከቡድንዎ ጋር ይነጋገሩበት።
score-day = ቀን
score-total = ጠቅላላ ነጥብ
score-band = በቃላት
score-no-bands = ለእነዚህ ጠቅላላ ነጥቦች የቃላት መግለጫ አንሰጥም፤ ምክንያቱም በዚህ የመጠይቅ ዓይነት ላይ የተደረገ ጥናት አናውቅም።
score-rated-self = ይህን የሞላሁት እኔ ነኝ።
score-rated-clinician = ይህን የሞሉት የሕክምና ባለሙያዬ ናቸው።
appointment-day = ቀን
appointment-time = ሰዓት
appointment-with = ከማን ጋር
appointment-place = የት
practical-transport = ወደ ቦታው መድረስ
practical-childcare = የልጆች እንክብካቤ
practical-evening-hours = የምሽት ቀጠሮዎች
practical-telehealth = የቪዲዮ ቀጠሮዎች
practical-cost = ወጪ
practical-prior-authorization = ከኢንሹራንሴ የሚገኝ ፈቃድ
practical-work-or-school = ሥራ ወይም ትምህርት ቤት
practical-housing = መኖሪያ ቤት
practical-employment = ሥራ መፈለግ
practical-case-manager = በዚህ ጉዳይ የሚረዳኝ ሰው

# Relapse plan.
relapse-title = ደህና ሆኜ ለመቆየት ያለኝ ዕቅድ
relapse-triggers = ሊቀሰቅሱት የሚችሉ ነገሮች
relapse-coping = በራሴ ላደርጋቸው የምችላቸው ነገሮች
relapse-distraction = ሐሳቤን ወደ ሌላ ነገር የሚያዞሩልኝ ሰዎች እና ቦታዎች
relapse-boosters = በከባድ ሳምንታት ተጨማሪ ድጋፍ
relapse-people = እርዳታ ልጠይቃቸው የምችላቸው ሰዎች
relapse-team = የእንክብካቤ ቡድኔ
relapse-safer-place = የምኖርበትን ቦታ ይበልጥ ከአደጋ የተጠበቀ ማድረግ
relapse-naloxone = ናሎክሶን (naloxone) ያለበት ቦታ
zone-well = ደህና ሆኖ መቆየት
zone-well-about = ይህን ማድረጌን እቀጥላለሁ።
zone-early = የመጀመሪያ ምልክቶች
zone-early-about = ቀደም ብዬ እርምጃ እወስዳለሁ። ለእያንዳንዱ ምልክት አንድ እርምጃ አለ።
zone-crisis = አስቸኳይ ቀውስ
zone-crisis-about = አሁኑኑ እርዳታ አገኛለሁ።
sign-when = ይህን ሳስተውል
sign-then = ይህን አደርጋለሁ

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = የኪስ ቦርሳ ካርዴ
wallet-fold = ወረቀቱን ባልተቆራረጠው መስመር ላይ ይቁረጡ። ወረቀቱ የሚታጠፈው በተቆራረጡት መስመሮች ላይ ነው።
wallet-contacts = ልደውልላቸው የምችላቸው ሰዎች
wallet-taller = ይህ ካርድ ከባንክ ካርድ ይረዝማል፣ ምክንያቱም በላዩ ካሉት ጽሑፎች አንዱ ረጅም ነው።

# Diary: a sheet for one week, filled in by hand.
diary-title = የእኔ ሳምንት
diary-about = በየቀኑ ትንሽ ይጻፉ፤ ይህን ወረቀትም ወደሚቀጥለው ቀጠሮዎ ይዘው ይምጡ። የተሳሳተ መልስ የሚባል የለም።
diary-week-of = የሳምንቱ መጀመሪያ ቀን፦
diary-what = የምመዘግበው
diary-tick-medicines = መድኃኒቶች፦ ሲወሰዱ ምልክት ያድርጉ
diary-tick-homework = ልምምድ፦ ሲሠራ ምልክት ያድርጉ
diary-hint-mood = 0 ማለት በጣም ዝቅተኛ፣ 10 ማለት በጣም ጥሩ
diary-hint-sleep = የእንቅልፍ ሰዓታት
diary-hint-cravings = 0 ማለት ምንም የለም፣ 10 ማለት በጣም ኃይለኛ
diary-hint-caffeine = ስኒዎች
diary-hint-panic = ስንት ጊዜ
diary-helped = በዚህ ሳምንት የረዳኝ
diary-next-visit = በሚቀጥለው ቀጠሮዬ ልነጋገርበት የምፈልገው

# Charts of scores.
chart-more-symptoms = ከፍ ሲል፦ የበዙ ምልክቶች

# Paper.
qr-about = ይህን ገጽ በኢንተርኔት ያንብቡ፦
bilingual-about = አብረው ለማንበብ ሁለት ቋንቋዎች ጎን ለጎን። ተመሳሳይ ቁጥር ከተመሳሳይ ቃላት አጠገብ ይገኛል።
print-pdf = ለማተም (PDF)
print-large = በትላልቅ ፊደላት (PDF)
print-bilingual = ሁለት ቋንቋዎች ጎን ለጎን (PDF)
print-leaflet = የሚታጠፍ በራሪ ጽሑፍ (PDF)
leaflet-fold = በሁለቱም በኩል ያትሙ፤ ወረቀቱ በአጭሩ ጠርዝ በኩል ይገለበጥ። ወረቀቱ የሚታጠፈው በትናንሽ ምልክቶቹ ላይ እንደ ማራገቢያ ነው።

# Handout: saying it back, and what to ask.
teach-back = በራሴ አነጋገር
teach-back-about = ምን እና መቼ እንደምወስድ፣ ነገሮች ከከበዱም ምን እንደማደርግ። ከቡድኔ ጋር አብረን እንመለከተዋለን።
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = ቀጠሮ

# For the care team.
team-title = የእንክብካቤ ቅንጅት ማጠቃለያ
team-born = የትውልድ ቀን
team-record-number = የመዝገብ ቁጥር
team-changes = የተለወጠው ነገር
team-effects = ታካሚው የተናገሩት የጎንዮሽ ጉዳቶች
team-pairs = አብረው መታየት ያለባቸው መድኃኒቶች
team-pairs-about = ይህ ድረ ገጽ የሚያውቃቸው ጥምረቶች እነዚህ ናቸው። ሌሎችም ሊያሳስቡ ይችላሉ፤ ፋርማሲስቱንም ይጠይቁ።
team-consents = ሌላ ማን ምን ማወቅ እንደሚችል
team-questions = ታካሚው ያነሷቸው ጥያቄዎች

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = የተጋራ መረጃ
copy-scope = ይህ ቅጂ ሊይዝ የሚችለው
copy-not-more = ይህ ቅጂ የያዘው ግለሰቡ እንዲጋራ የተስማሙበትን ብቻ ነው።
letter-title = ደብዳቤ
letter-visits = ቀጠሮዎች
letter-needs = የሚረዱ ነገሮች
letter-from = ላኪ
letter-signature = ፊርማ
letter-not-more = ግለሰቡ እንዲጋራ የተስማሙት ይህን ብቻ ነው፤ ከዚህ በላይ ምንም የለም።
