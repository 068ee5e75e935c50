# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = ይህ { $name } የሚወስዱትን ሁሉ ላይዘረዝር ይችላል።
copy-speaker = በእነዚህ መመሪያዎች ውስጥ «እኔ»፣ «የእኔ» እና «እርስዎ» ሆኖ የተነገረው ሁሉ የሚያመለክተው ይህን ሰው ነው፦ { $name }።
copy-if-late = አንድ ዶዝ ከዘገየ፦ { $instruction }

# How a medicine is given.
given-copy = ለ{ $name } የሚሰጥ፦ { $amount }
given-team = የሚሰጠው መጠን፦ { $amount }
given-by-clinic-copy = በክሊኒኩ የሚሰጥ፦ { $amount }
given-by-pharmacy-copy = በፋርማሲው የሚሰጥ፦ { $amount }
given-by-home-nurse-copy = ነርስ በቤት የሚሰጡት፦ { $amount }
given-by-school-copy = በትምህርት ቤት የሚሰጥ፦ { $amount }
given-by-family-copy = ቤተሰብ ወይም ደጋፊ ሰው የሚሰጡት፦ { $amount }
giver-unknown-copy = ለ{ $name } ይሰጣል።
giver-unknown-team = የሚሰጠው ሌላ ሰው ነው።
giver-clinic-copy = የሚሰጠው ክሊኒኩ ነው።
giver-pharmacy-copy = የሚሰጠው ፋርማሲው ነው።
giver-home-nurse-copy = ነርስ በቤት ይሰጣሉ።
giver-school-copy = የትምህርት ቤት ሠራተኞች ይሰጣሉ።
giver-family-copy = ቤተሰብ ወይም ደጋፊ ሰው ይሰጣሉ።
route-under-tongue-copy = ከምላስ ስር ይሟሟል።
route-cheek-copy = በጉንጭ ውስጠኛ በኩል ተቀምጦ ይሠራል።
route-skin-copy = በቆዳ ላይ ይደረጋል።
route-nose-copy = በአፍንጫ ውስጥ ይደረጋል።
route-nose-rescue-copy = በ{ $name } አፍንጫ ውስጥ የሚረጨው ሌላ ሰው ነው።
route-inhaled-copy = ወደ ውስጥ ይተነፈሳል።
route-injected-copy = { $name } መድኃኒቱን ያለ እርዳታ ራሳቸው በመርፌ ይወስዳሉ።
route-injected-team = በራስ የሚወሰድ መርፌ።
route-injected-rescue-copy = ለ{ $name } በመርፌ የሚሰጠው ሌላ ሰው ነው።
route-eye-copy = በዓይን ውስጥ ይደረጋል።
route-ear-copy = በጆሮ ውስጥ ይደረጋል።
route-rectal-copy = በፊንጢጣ ውስጥ ይገባል።
route-vaginal-copy = በሴት ብልት ውስጥ ይገባል።
route-unknown-copy = እንዴት ጥቅም ላይ እንደሚውል ፋርማሲስቱን ይጠይቁ።
route-unknown-team = የአሰጣጥ መንገዱ አልተመዘገበም።
take-by-chart-copy = መጠን፦ በጽሑፍ በተሰጠው የመጠን ሠንጠረዥ መሠረት ({ $chart })
patch-worn-copy = { $name } እያንዳንዱን ልጥፍ በቆዳቸው ላይ የሚያቆዩት ለ{ $span } ነው።
patch-worn-team = እያንዳንዱ ልጥፍ በቆዳ ላይ የሚቆየው ለ{ $span } ነው።
patch-worn-ask-copy = እያንዳንዱ ልጥፍ በቆዳ ላይ ለምን ያህል ጊዜ እንደሚቆይ ፋርማሲስቱን ይጠይቁ።
patch-worn-ask-team = ልጥፉ በቆዳ ላይ የሚቆይበት ጊዜ አልተመዘገበም።
patch-old-first-copy = መጀመሪያ አሮጌው ልጥፍ ይነሳል።

# Dates and changes.
late-call-today-team = ጊዜው አልፏል፦ ዛሬውኑ ታካሚውን ያነጋግሩ።
medicine-starts-copy = { $name } የሚጀምሩት በ{ DATE($on) } ነው። ከዚያ በፊት አይደለም።
medicine-starts-team = የሚጀመርበት ቀን፦ { DATE($on) }። ከዚያ በፊት አይደለም።
medicine-dose-on-ask-copy = በ{ DATE($on) }፦ { $amount }። ከዚያ ቀን በፊት ይጠይቁ፦ በመደበኛው ዶዝ ምትክ ነው ወይስ በእሱ ላይ ተጨማሪ ነው?
medicine-dose-on-ask-team = በ{ DATE($on) }፦ { $amount }። በመደበኛው ዶዝ ምትክ ይሁን ወይም ተጨማሪ አልተመዘገበም። ታካሚው እንዲጠይቁ ተነግሯቸዋል።
medicine-overlap-copy = { $name } እስከ { DATE($on) } ድረስ ከዚሁ መድኃኒት ሌላ ዓይነት ጋር አብረው ይወስዱታል፤ ይህ ታስቦበት የተደረገ ነው።
medicine-overlap-team = ከዚሁ መድኃኒት ሌላ ዓይነት ጋር እስከ { DATE($on) } ድረስ አብሮ እንዲወሰድ ታቅዷል።
medicine-overlap-over-copy = ከዚሁ መድኃኒት ሌላ ዓይነት ጋር አብሮ እንዲወሰድ ታቅዶ የነበረው እስከ { DATE($on) } ነበር። { $name } አሁንም ሁለቱንም መውሰድ ይኖርባቸው እንደሆነ ዛሬውኑ ይጠይቁ።
medicine-overlap-over-team = ከዚሁ መድኃኒት ሌላ ዓይነት ጋር አብሮ የሚወሰድበት የታቀደው ጊዜ በ{ DATE($on) } አብቅቷል። ሁለቱም አሁንም ይወሰዱ እንደሆነ ያረጋግጡ።
medicine-not-in-pack-copy = ይህ ለውጥ በ{ DATE($on) } በተሞላው ጥቅል ውስጥ የለም። ጥቅሉን ከመክፈትዎ በፊት ይደውሉ።
medicine-not-in-pack-team = ይህ ለውጥ በ{ DATE($on) } በተሞላው ጥቅል ውስጥ የለም። ታካሚው ጥቅሉን ከመክፈታቸው በፊት እንዲደውሉ ተነግሯቸዋል።
medicine-still-in-pack-copy = የመጨረሻው ቀን ካለፈ በኋላም በ{ DATE($on) } በተሞላው ጥቅል ውስጥ አሁንም ሊኖር ይችላል። ጥቅሉን ከመክፈትዎ በፊት ይደውሉ፣ እንዴት ከውስጡ እንደሚወጣም ይጠይቁ።
medicine-still-in-pack-team = የመጨረሻው ቀን ካለፈ በኋላም በ{ DATE($on) } በተሞላው ጥቅል ውስጥ አሁንም ሊኖር ይችላል። ታካሚው ጥቅሉን ከመክፈታቸው በፊት እንዲደውሉ ተነግሯቸዋል።
step-wait-copy = ያመለጡ ዶዞች ካሉ፣ ሽፍታ ከወጣ ወይም እንዲጠበቅ ከተነገረ፦ ዶዙ ከመጨመሩ በፊት ይደውሉ።
step-wait-team = ያመለጡ ዶዞች፣ ሽፍታ ወይም እንዲጠበቅ የተሰጠ ትእዛዝ ካለ፦ ዶዙ ከመጨመሩ በፊት ታካሚው እንዲደውሉ ተነግሯቸዋል።

# Labels and measuring.
label-check-copy = የመድኃኒቱ መለያ ጽሑፍ (ሌብል) { $strength } ማለት አለበት። እንዲህ የማይል ከሆነ፣ መድኃኒቱ በ{ $name } ከመወሰዱ በፊት ይደውሉ።
label-check-team = የመድኃኒቱ መለያ ጽሑፍ (ሌብል) { $strength } ማለት አለበት። እንዲህ የማይል ከሆነ ታካሚው እንዲደውሉ ተነግሯቸዋል።
measure-with-copy = የሚለካበት፦ { $device }
measure-with-team = የመለኪያ መሣሪያ፦ { $device }
measure-liquid-copy = ከፋርማሲው በተሰጠው የአፍ ሲሪንጅ ወይም መለኪያ ኩባያ ይለካል፤ በማንኪያ በጭራሽ አይለካም።
use-device-copy = ጥቅም ላይ የሚውልበት መሣሪያ፦ { $device }
use-device-team = መሣሪያ፦ { $device }
other-take-ask-copy = መድኃኒቱ በ{ $name } ከመወሰዱ በፊት ይጠይቁ።
other-take-ask-team = የአወሳሰድ ሥርዓቱ አልተመዘገበም።

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = ከመጀመሪያው ዶዝ በፊት ፋርማሲስቱን ይጠይቁ።
plain-not-checked-copy = ከሌሎች መድኃኒቶች ጋር መስማማቱ አልተመረመረም። በ{ $name } የሚወሰደውን ሁሉ ለፋርማሲስቱ ያሳዩ።
plain-urgent-copy = የመተንፈስ ችግር ወይም የፊት እብጠት ካለ፦ ወደ { $number } ይደውሉ።
plain-urgent-effects-copy = ወዲያውኑ እርዳታ የሚያስፈልጋቸው ሌሎች ውጤቶች የትኞቹ እንደሆኑ ፋርማሲስቱን ይጠይቁ።
plain-for-copy = ለምን እንደሚያገለግል ፋርማሲስቱን ይጠይቁ።
plain-how-copy = እንዴት እንደሚወሰድ ፋርማሲስቱን ይጠይቁ።
plain-missed-dose-copy = ዶዝ ካመለጠ ምን መደረግ እንዳለበት ፋርማሲስቱን ይጠይቁ።
plain-common-effects-copy = የትኞቹ ውጤቶች ሊከሰቱ እንደሚችሉ ፋርማሲስቱን ይጠይቁ።
plain-do-not-mix-copy = ከእሱ ጋር ምን መወሰድ እንደሌለበት ፋርማሲስቱን ይጠይቁ።
plain-stopping-copy = ከመቆሙ በፊት መድኃኒቱን የሚያዙትን ባለሙያ ይጠይቁ።
plain-storage-copy = የት እንደሚቀመጥ ፋርማሲስቱን ይጠይቁ።
plain-disposal-copy = በተረፈው መድኃኒት ምን መደረግ እንዳለበት ፋርማሲስቱን ይጠይቁ።
plain-tests-copy = የትኞቹ ምርመራዎች እንደሚያስፈልጉ መድኃኒቱን የሚያዙትን ባለሙያ ይጠይቁ።

# Headings, and sentences of the interface.
handout-team-copy = የእንክብካቤ ቡድን
handout-team-team = የሚያክመው ቡድን
handout-appointments-copy = ቀጣይ ቀጠሮዎች
handout-appointments-team = መጪ ቀጠሮዎች
handout-medicines-copy = መድኃኒቶች
handout-medicines-team = መድኃኒቶች
handout-goals-copy = ግቦች
handout-therapy-copy = ቴራፒ
handout-scores-copy = ነጥቦች
handout-checkins-team = ክትትሎች
handout-steps-team = በእንክብካቤ ደረጃ ላይ የሚደረጉ ለውጦች
handout-monitoring-team = የሕክምና ክትትል
handout-interpreter-copy = የተያዘ አስተርጓሚ፦ { $mode } ({ $language })
evaluation-reasons-copy = እንክብካቤ የተፈለገበት ምክንያት
evaluation-strengths-copy = ጥንካሬዎች
evaluation-culture-copy = እሴቶች እና ባህል
evaluation-medical-copy = መታወስ ያለባቸው የጤና ጉዳዮች
evaluation-history-team = ያለፈ ታሪክ
medicine-team = መድኃኒት
medicine-how-copy = እንዴት እንደሚወሰድ
medicine-how-team = የአወሳሰድ መንገድ
take-ask-copy = እንዴት እንደሚወሰድ መድኃኒቱን የሚያዙትን ባለሙያ ይጠይቁ።
take-ask-team = የአወሳሰድ ሥርዓቱ አልተመዘገበም።
medicine-missed-copy = አንድ ዶዝ ካመለጠ
medicine-missed-team = ያመለጠ ዶዝ
medicine-steps-team = የዶዝ ለውጥ እርምጃዎች
homework-if-stuck-copy = ችግር ካለ፦
scores-about-copy = ነጥብ ከአጠቃላዩ ሁኔታ አንዱን ክፍል ብቻ ያሳያል። ከፍ ያለ ነጥብ ማለት የበዙ ምልክቶች ማለት ነው።
score-rated-self-copy = የሞሉት፦ { $name }።
score-rated-self-team = በራሳቸው የተሞላ።
score-rated-clinician-copy = የሕክምና ባለሙያ የሞሉት።
score-rated-clinician-team = በሕክምና ባለሙያ የተሞላ።
practical-case-manager-copy = በዚህ ጉዳይ የሚረዳው ሰው
practical-prior-authorization-copy = ከኢንሹራንሱ የሚገኝ ፈቃድ
relapse-coping-copy = ያለ ሌሎች ሰዎች ሊረዱ የሚችሉ ነገሮች
relapse-distraction-copy = ሐሳብን ወደ ሌላ የሚያዞሩ ሰዎች እና ቦታዎች
relapse-team-copy = የእንክብካቤ ቡድን
relapse-safer-place-copy = ቦታውን ይበልጥ ከአደጋ የተጠበቀ ማድረግ
zone-well-about-copy = { $name } ማድረጋቸውን የሚቀጥሉት።
zone-early-about-copy = ቀደም ብለው እርምጃ ይውሰዱ። ለእያንዳንዱ ምልክት አንድ እርምጃ አለ።
zone-crisis-about-copy = አሁኑኑ እርዳታ ያግኙ።
sign-when-copy = ምልክት
sign-then-copy = { $name } የሚያደርጉት
