# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = እዚህ እንክብካቤ የሚሰጠው እንዴት ነው
ask-coordination = ቴራፒስቱ እና መድኃኒት የሚያዙት ባለሙያ አብረው የሚሠሩት እንዴት ነው?
ask-therapies = ቴራፒው ምን ይመስላል?
ask-progress = መሻሻል የሚለካው እና የሚገለጸው እንዴት ነው?
ask-side-effects = የጎንዮሽ ጉዳት ካጋጠመኝ ምን ይደረጋል?
ask-missed-doses = ዶዞች ካመለጡኝ ምን ይደረጋል?
ask-symptom-spikes = ምልክቶቹ በፍጥነት ከተባባሱ ምን ይደረጋል?
ask-offers = የሚሰጡ አገልግሎቶች
ask-levels = የእንክብካቤ ደረጃዎች
ask-modalities = የቴራፒ ዓይነቶች
ask-medicines = መድኃኒቶች
ask-family = ቤተሰብ መሳተፍ ይችላል?
ask-payment = እንዴት መክፈል እችላለሁ?
ask-access = ወደ ቦታው መድረስ
ask-evenings = የምሽት ቀጠሮዎች
ask-weekends = የቅዳሜና እሑድ ቀጠሮዎች
ask-telehealth = የቪዲዮ ቀጠሮዎች
ask-transport = የመጓጓዣ እርዳታ
ask-childcare = በቀጠሮ ጊዜ የልጆች እንክብካቤ
ask-wheelchair = በዊልቸር (ተሽከርካሪ ወንበር) መግባት ይቻላል
ask-accepting-new = አሁን አዲስ ሰዎችን ይቀበላሉ
ask-wait = ለመጀመሪያ ቀጠሮ የሚጠበቅበት ጊዜ
ask-language = ቋንቋዎች
ask-staff = ሠራተኞች የሚናገሯቸው ቋንቋዎች
ask-interpreter-in-person = በአካል የሚገኝ አስተርጓሚ
ask-interpreter-phone = በስልክ የሚያስተረጉም አስተርጓሚ
ask-interpreter-video = በቪዲዮ የሚያስተረጉም አስተርጓሚ
ask-handouts = የመረጃ ወረቀቶች የሚገኙባቸው ቋንቋዎች

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = እንዴት መክፈል እንደምችል የሚገልጹ ፕሮግራሞች ብቻ
need-interpreter = አስተርጓሚ ወይም ሠራተኛ፦ { $language }
comparison-chosen = የሚታዩ ፕሮግራሞች፦ { NUM($chosen) } (ከ{ NUM($all) })።
