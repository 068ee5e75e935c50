# origin: machine; nobody has signed this file.

# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose }፣ ጥንካሬው { $strength }
product-note = { $strength }፦ { $note }
amount-tablet = { PLURAL($n) ->
    [one] { $amount } ክኒን
   *[other] { $amount } ክኒኖች
 }
amount-tablet-part = { $amount } ክኒን
amount-tablet-range = { PLURAL($n) ->
    [one] ከ{ $low } እስከ { $high } ክኒን
   *[other] ከ{ $low } እስከ { $high } ክኒኖች
 }
amount-capsule = { PLURAL($n) ->
    [one] { $amount } ካፕሱል
   *[other] { $amount } ካፕሱሎች
 }
amount-capsule-part = { $amount } ካፕሱል
amount-capsule-range = { PLURAL($n) ->
    [one] ከ{ $low } እስከ { $high } ካፕሱል
   *[other] ከ{ $low } እስከ { $high } ካፕሱሎች
 }
amount-film = { PLURAL($n) ->
    [one] { $amount } የመድኃኒት ፊልም
   *[other] { $amount } የመድኃኒት ፊልሞች
 }
amount-film-part = { $amount } የመድኃኒት ፊልም
amount-film-range = { PLURAL($n) ->
    [one] ከ{ $low } እስከ { $high } የመድኃኒት ፊልም
   *[other] ከ{ $low } እስከ { $high } የመድኃኒት ፊልሞች
 }
amount-patch = { PLURAL($n) ->
    [one] { $amount } የቆዳ ልጥፍ
   *[other] { $amount } የቆዳ ልጥፎች
 }
amount-patch-part = { $amount } የቆዳ ልጥፍ
amount-patch-range = { PLURAL($n) ->
    [one] ከ{ $low } እስከ { $high } የቆዳ ልጥፍ
   *[other] ከ{ $low } እስከ { $high } የቆዳ ልጥፎች
 }
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } የሚመጠጥ ክኒን
   *[other] { $amount } የሚመጠጡ ክኒኖች
 }
amount-lozenge-part = { $amount } የሚመጠጥ ክኒን
amount-lozenge-range = { PLURAL($n) ->
    [one] ከ{ $low } እስከ { $high } የሚመጠጥ ክኒን
   *[other] ከ{ $low } እስከ { $high } የሚመጠጡ ክኒኖች
 }
amount-gum = { PLURAL($n) ->
    [one] { $amount } ፍሬ ማስቲካ
   *[other] { $amount } ፍሬ ማስቲካ
 }
amount-gum-part = { $amount } ፍሬ ማስቲካ
amount-gum-range = { PLURAL($n) ->
    [one] ከ{ $low } እስከ { $high } ፍሬ ማስቲካ
   *[other] ከ{ $low } እስከ { $high } ፍሬ ማስቲካ
 }
amount-ring = { PLURAL($n) ->
    [one] { $amount } የመድኃኒት ቀለበት
   *[other] { $amount } የመድኃኒት ቀለበቶች
 }
amount-ring-part = { $amount } የመድኃኒት ቀለበት
amount-ring-range = { PLURAL($n) ->
    [one] ከ{ $low } እስከ { $high } የመድኃኒት ቀለበት
   *[other] ከ{ $low } እስከ { $high } የመድኃኒት ቀለበቶች
 }
amount-suppository = { PLURAL($n) ->
    [one] { $amount } ሰፖዚተሪ
   *[other] { $amount } ሰፖዚተሪዎች
 }
amount-suppository-part = { $amount } ሰፖዚተሪ
amount-suppository-range = { PLURAL($n) ->
    [one] ከ{ $low } እስከ { $high } ሰፖዚተሪ
   *[other] ከ{ $low } እስከ { $high } ሰፖዚተሪዎች
 }
amount-packet = { PLURAL($n) ->
    [one] { $amount } ፓኬት
   *[other] { $amount } ፓኬቶች
 }
amount-packet-part = { $amount } ፓኬት
amount-packet-range = { PLURAL($n) ->
    [one] ከ{ $low } እስከ { $high } ፓኬት
   *[other] ከ{ $low } እስከ { $high } ፓኬቶች
 }
amount-bottle = { PLURAL($n) ->
    [one] { $amount } ጠርሙስ
   *[other] { $amount } ጠርሙሶች
 }
amount-bottle-part = { $amount } ጠርሙስ
amount-bottle-range = { PLURAL($n) ->
    [one] ከ{ $low } እስከ { $high } ጠርሙስ
   *[other] ከ{ $low } እስከ { $high } ጠርሙሶች
 }
amount-unit = { PLURAL($n) ->
    [one] { $amount } ዩኒት
   *[other] { $amount } ዩኒቶች
 }
amount-unit-part = { $amount } ዩኒት
amount-unit-range = { PLURAL($n) ->
    [one] ከ{ $low } እስከ { $high } ዩኒት
   *[other] ከ{ $low } እስከ { $high } ዩኒቶች
 }
amount-puff = { PLURAL($n) ->
    [one] { $amount } የሚሳብ ርጭት
   *[other] { $amount } የሚሳቡ ርጭቶች
 }
amount-puff-part = { $amount } የሚሳብ ርጭት
amount-puff-range = { PLURAL($n) ->
    [one] ከ{ $low } እስከ { $high } የሚሳብ ርጭት
   *[other] ከ{ $low } እስከ { $high } የሚሳቡ ርጭቶች
 }
amount-spray = { PLURAL($n) ->
    [one] { $amount } ርጭት
   *[other] { $amount } ርጭቶች
 }
amount-spray-part = { $amount } ርጭት
amount-spray-range = { PLURAL($n) ->
    [one] ከ{ $low } እስከ { $high } ርጭት
   *[other] ከ{ $low } እስከ { $high } ርጭቶች
 }
amount-drop = { PLURAL($n) ->
    [one] { $amount } ጠብታ
   *[other] { $amount } ጠብታዎች
 }
amount-drop-part = { $amount } ጠብታ
amount-drop-range = { PLURAL($n) ->
    [one] ከ{ $low } እስከ { $high } ጠብታ
   *[other] ከ{ $low } እስከ { $high } ጠብታዎች
 }
amount-application = { PLURAL($n) ->
    [one] { $amount } ጊዜ የሚቀባ መጠን
   *[other] { $amount } ጊዜ የሚቀባ መጠን
 }
amount-application-part = { $amount } የሚቀባ መጠን
amount-application-range = { PLURAL($n) ->
    [one] ከ{ $low } እስከ { $high } ጊዜ የሚቀባ መጠን
   *[other] ከ{ $low } እስከ { $high } ጊዜ የሚቀባ መጠን
 }
dose-place-clinic = { $dose } በክሊኒኩ
dose-place-home = { $dose } በቤት
dose-none = ምንም የለም

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }፦ { $doses }

# How, by the way it enters the body.
use-oral = { $amount } ይውሰዱ
use-under-tongue = { $amount } ከምላስዎ ስር እስኪሟሟ ድረስ ያስቀምጡ
use-cheek = { $amount } በጉንጭዎ ውስጠኛ በኩል አስቀምጠው እንዲሠራ ይተዉት
use-skin = በቆዳዎ ላይ ያድርጉ፦ { $amount }
use-nose = በአፍንጫዎ ውስጥ ይጠቀሙ፦ { $amount }
use-inhaled = ወደ ውስጥ ይተንፍሱ፦ { $amount }
use-injected = በመርፌ ይውሰዱ፦ { $amount }
use-eye = { $amount } በዓይንዎ ውስጥ ያድርጉ
use-ear = { $amount } በጆሮዎ ውስጥ ያድርጉ
use-rectal = { $amount } በፊንጢጣዎ ውስጥ ያስገቡ
use-vaginal = { $amount } በሴት ብልት ውስጥ ያስገቡ
use-unknown = { $amount } ይጠቀሙ
given = ለእኔ የሚሰጠኝ፦ { $amount }
given-by-clinic = በክሊኒኩ የሚሰጠኝ፦ { $amount }
given-by-pharmacy = በፋርማሲው የሚሰጠኝ፦ { $amount }
given-by-home-nurse = ነርስ በቤት የሚሰጡኝ፦ { $amount }
given-by-school = በትምህርት ቤት የሚሰጠኝ፦ { $amount }
given-by-family = ቤተሰቤ ወይም ደጋፊዬ የሚሰጡኝ፦ { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = ሌላ ሰው ይሰጠኛል።
giver-clinic = ክሊኒኩ ይሰጠኛል።
giver-pharmacy = ፋርማሲው ይሰጠኛል።
giver-home-nurse = ነርስ በቤቴ ይሰጡኛል።
giver-school = የትምህርት ቤት ሠራተኞች ይሰጡኛል።
giver-family = ቤተሰቤ ወይም ደጋፊዬ ይሰጡኛል።
route-under-tongue = ከምላሴ ስር እስኪሟሟ ድረስ አስቀምጠዋለሁ።
route-cheek = በጉንጬ ውስጠኛ በኩል አስቀምጬ እንዲሠራ እተወዋለሁ።
route-skin = በቆዳዬ ላይ አደርገዋለሁ።
route-nose = በአፍንጫዬ ውስጥ እጠቀመዋለሁ።
route-nose-rescue = ሌላ ሰው በአፍንጫዬ ውስጥ ይረጭልኛል።
route-inhaled = ወደ ውስጥ እተነፍሰዋለሁ።
route-injected = መድኃኒቱን ራሴ በመርፌ እወስዳለሁ።
route-injected-rescue = ሌላ ሰው መድኃኒቱን በመርፌ ይሰጠኛል።
route-eye = በዓይኔ ውስጥ አደርገዋለሁ።
route-ear = በጆሮዬ ውስጥ አደርገዋለሁ።
route-rectal = በፊንጢጣዬ ውስጥ አስገባዋለሁ።
route-vaginal = በብልቴ (በሴት ብልት) ውስጥ አስገባዋለሁ።
route-unknown = እንዴት እንደምጠቀምበት ፋርማሲስቴን እጠይቃለሁ።

# How often.
every-hour = { PLURAL($n) ->
    [1] በየሰዓቱ
    [one] በየ{ NUM($n) } ሰዓቱ
   *[other] በየ{ NUM($n) } ሰዓቱ
 }
span-hour = { PLURAL($n) ->
    [one] { NUM($n) } ሰዓት
   *[other] { NUM($n) } ሰዓታት
 }
take-weekly-on = በሳምንት አንድ ጊዜ፣ { $day } ቀን ብቻ፤ በየቀኑ አይደለም
take-every-on = { $every }፣ { $day } ቀን ብቻ
take-every-from = { $every }፣ ከ{ DATE($from) } ጀምሮ
take-by-chart = መጠን፦ በጽሑፍ በተሰጠኝ የመጠን ሠንጠረዥ መሠረት ({ $chart })
patch-worn = እያንዳንዱን ልጥፍ በቆዳዬ ላይ የማቆየው ለ{ $span } ነው።
patch-worn-ask = እያንዳንዱን ልጥፍ በቆዳዬ ላይ ለምን ያህል ጊዜ እንደማቆየው ፋርማሲስቴን እጠይቃለሁ።
patch-old-first = መጀመሪያ አሮጌውን ልጥፍ አነሳለሁ።

# Only when needed.
as-needed-hours = { PLURAL($n) ->
    [one] በሁለት ዶዞች መካከል ቢያንስ { NUM($n) } ሰዓት መኖር አለበት
   *[other] በሁለት ዶዞች መካከል ቢያንስ { NUM($n) } ሰዓታት መኖር አለባቸው
 }
as-needed-day = በ24 ሰዓታት ውስጥ ቢበዛ { $most }፤ ከዚያ በላይ አይወሰድም
as-needed-day-all = የዚህን መድኃኒት ዶዞች ሁሉ ጨምሮ በ24 ሰዓታት ውስጥ ቢበዛ { $most }፤ ከዚያ በላይ አይወሰድም
as-needed-week = በአንድ ሳምንት ውስጥ ቢበዛ { $most }፤ ከዚያ በላይ አይወሰድም

# Dates.
late-call-today = ዛሬውኑ ይደውሉ።
medicine-starts = የምጀምረው በ{ DATE($on) } ነው። ከዚያ በፊት አይደለም።
medicine-dose-began = ይህ ዶዝ የጀመረው በ{ DATE($on) } ነው።
medicine-new = አዲስ፦ ከ{ DATE($on) } ጀምሮ።
medicine-changed-on = በ{ DATE($on) } ተለውጧል። { $what }
medicine-was-now = ቀደም ሲል { $before }፣ አሁን { $now }
medicine-until = የመጨረሻው ቀን { DATE($on) } ነው።
medicine-overlap = እስከ { DATE($on) } ድረስ ከዚሁ መድኃኒት ሌላ ዓይነት ጋር አብሬ እወስደዋለሁ፤ ይህ ታስቦበት የተደረገ ነው።
medicine-overlap-over = ከዚሁ መድኃኒት ሌላ ዓይነት ጋር አብሮ እንዲወሰድ ታቅዶ የነበረው እስከ { DATE($on) } ነበር። አሁንም ሁለቱንም መውሰድ ይኖርብኝ እንደሆነ ዛሬውኑ እጠይቃለሁ።
medicine-not-on = በእነዚህ ቀናት አይወሰድም፦ { LIST($days) }
medicine-dose-on = በ{ DATE($on) }፦ { $amount }
medicine-dose-on-ask = በ{ DATE($on) }፦ { $amount }። ከዚያ ቀን በፊት እጠይቃለሁ፦ በመደበኛው ዶዜ ምትክ ነው ወይስ በእሱ ላይ ተጨማሪ ነው?
medicine-not-in-pack = ይህ ለውጥ በ{ DATE($on) } በተሞላው ጥቅል ውስጥ የለም። ጥቅሉን ከመክፈቴ በፊት እደውላለሁ።
medicine-still-in-pack = የመጨረሻው ቀን ካለፈ በኋላም በ{ DATE($on) } በተሞላው ጥቅል ውስጥ አሁንም ሊኖር ይችላል። ጥቅሉን ከመክፈቴ በፊት እደውላለሁ፣ እንዴት ከውስጡ እንደማወጣውም እጠይቃለሁ።
step-wait = ያመለጡኝ ዶዞች ካሉ፣ ሽፍታ ከወጣብኝ ወይም እንድጠብቅ ከተነገረኝ፦ ዶዙን ከመጨመሬ በፊት እደውላለሁ።
take-then-none = ከዚያ ምንም አይወሰድም፦ ይህ መድኃኒት ይቆማል
# What the label must say, and how a dose is measured.
label-check = የመድኃኒቴ መለያ ጽሑፍ (ሌብል) { $strength } ይላል። እንዲህ የማይል ከሆነ መድኃኒቱን ከመውሰዴ በፊት እደውላለሁ።
measure-with = የምለካበት፦ { $device }
use-device = የምጠቀምበት መሣሪያ፦ { $device }
take-meal = ምግብ፦ { $meal }
measure-liquid = ከፋርማሲው በተሰጠኝ የአፍ ሲሪንጅ ወይም መለኪያ ኩባያ እለካዋለሁ፤ በማንኪያ በጭራሽ አልለካም።
split-by = { $by } መድኃኒቱ ተቆርጦ ሊከፋፈል እንደሚችል በ{ DATE($on) } ተናግረዋል።

# Medicines that the team does not prescribe.
other-take-ask = ከመውሰዴ በፊት እጠይቃለሁ።
other-prescriber = ያዘዘው ባለሙያ፦ { $name }

# Allergies.
allergies-not-asked = አለርጂዎች፦ እስካሁን አልተጠየቀም
allergies-none-known = የሚታወቅ አለርጂ የለም
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind })፦ { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = ቀስ በቀስ ለረጅም ጊዜ የሚሠራ ክኒን (extended-release)
form-delayed-release-tablet = ዘግይቶ የሚሟሟ ክኒን (delayed-release)
form-chewable-tablet = የሚታኘክ ክኒን
form-disintegrating-tablet = አፍ ውስጥ የሚሟሟ ክኒን
form-sublingual-tablet = ከምላስ ስር የሚሟሟ ክኒን
form-extended-release-capsule = ቀስ በቀስ ለረጅም ጊዜ የሚሠራ ካፕሱል (extended-release)
form-delayed-release-capsule = ዘግይቶ የሚሟሟ ካፕሱል (delayed-release)
form-lozenge = የሚመጠጥ ክኒን
form-gum = ማስቲካ
form-suspension = ከመውሰድ በፊት የሚናጥ ፈሳሽ
form-cream = ክሬም
form-gel = ጄል
form-inhaler = ኢንሄለር (ወደ ውስጥ የሚተነፈስ)
form-implant = ከቆዳ ስር የሚቀበር መድኃኒት (ኢምፕላንት)
form-ring = የመድኃኒት ቀለበት (ring)
form-suppository = ሰፖዚተሪ (ወደ ሰውነት ውስጥ የሚገባ ጠንካራ መድኃኒት)
support-weekly-pack = ፋርማሲው ለእያንዳንዱ ሳምንት የሚሞላቸው ጥቅሎች

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = የአፍ ሲሪንጅ
device-cup = የመድኃኒት መለኪያ ኩባያ
device-dropper = ማንጠብጠቢያ
device-pen = ፔን (የመርፌ እስክሪብቶ)
device-vial-and-syringe = ብልቃጥ እና ሲሪንጅ
device-prefilled-syringe = ቀድሞ የተሞላ ሲሪንጅ
device-pump = የመድኃኒት ፓምፕ
device-spacer = ስፔሰር (ከኢንሄለር ጋር የሚያያዝ ቱቦ)
meal-before = ከምግብ በፊት
meal-with = ከምግብ ጋር
meal-after = ከምግብ በኋላ
meal-any = ከምግብ ጋር ወይም ያለ ምግብ
meal-empty-stomach = በባዶ ሆድ

# Kinds of allergies.
allergy-kind-allergy = አለርጂ
allergy-kind-intolerance = ለሰውነት አለመስማማት
allergy-kind-unknown = ዓይነቱ አልታወቀም

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = «{ $medicine }»
together-ask = { $a } እና { $b } አብረው ሲወሰዱ { $what }። ዛሬውኑ እጠይቃለሁ። አንዱንም በራሴ ውሳኔ አላቆምም።
together-known = { $who ->
    [pharmacist] { $a } እና { $b } አብረው ሲወሰዱ { $what }። ፋርማሲስቴ ሁለቱንም እንደምወስድ ያውቃሉ።
   *[prescriber] { $a } እና { $b } አብረው ሲወሰዱ { $what }። መድኃኒት የሚያዙልኝ ባለሙያ ሁለቱንም እንደምወስድ ያውቃሉ።
 }
together-washout = የ{ $ended } ማብቂያ፦ { DATE($on) }። ከዚያ በኋላም ለተወሰነ ጊዜ በሰውነት ውስጥ ሊሠራ ይችላል። { $a } እና { $b } አብረው ሲወሰዱ { $what }። ዛሬውኑ እጠይቃለሁ። በራሴ ውሳኔ ምንም አልቀይርም።
together-washout-known = { $who ->
    [pharmacist] የ{ $ended } ማብቂያ፦ { DATE($on) }። ከዚያ በኋላም ለተወሰነ ጊዜ በሰውነት ውስጥ ሊሠራ ይችላል። { $a } እና { $b } አብረው ሲወሰዱ { $what }። ፋርማሲስቴ ይህን ያውቃሉ።
   *[prescriber] የ{ $ended } ማብቂያ፦ { DATE($on) }። ከዚያ በኋላም ለተወሰነ ጊዜ በሰውነት ውስጥ ሊሠራ ይችላል። { $a } እና { $b } አብረው ሲወሰዱ { $what }። መድኃኒት የሚያዙልኝ ባለሙያ ይህን ያውቃሉ።
 }
together-twice = { $a } በዝርዝሬ ውስጥ ከአንድ ጊዜ በላይ አለ። ይህ ትክክል ነው ወይስ አይደለም ብዬ ዛሬውኑ እጠይቃለሁ። በራሴ ውሳኔ አላቆመውም።
together-twice-known = { $who ->
    [pharmacist] { $a } በዝርዝሬ ውስጥ ከአንድ ጊዜ በላይ አለ። ፋርማሲስቴ ይህን ያውቃሉ።
   *[prescriber] { $a } በዝርዝሬ ውስጥ ከአንድ ጊዜ በላይ አለ። መድኃኒት የሚያዙልኝ ባለሙያ ይህን ያውቃሉ።
 }
together-same = { $a } እና { $b } በውስጣቸው ተመሳሳይ መድኃኒት አለ። ሁለቱንም መውሰድ ይኖርብኝ እንደሆነ ዛሬውኑ እጠይቃለሁ። አንዱንም በራሴ ውሳኔ አላቆምም።
together-same-kind = { $a } እና { $b } የአንድ ዓይነት መድኃኒቶች ናቸው። ሁለቱንም መውሰድ ይኖርብኝ እንደሆነ ዛሬውኑ እጠይቃለሁ። አንዱንም በራሴ ውሳኔ አላቆምም።
together-both-known = { $who ->
    [pharmacist] ፋርማሲስቴ ሁለቱንም ማለትም { $a } እና { $b } እንደምወስድ ያውቃሉ።
   *[prescriber] መድኃኒት የሚያዙልኝ ባለሙያ ሁለቱንም ማለትም { $a } እና { $b } እንደምወስድ ያውቃሉ።
 }
together-plain = { $a } እና { $b } አብረው ሲወሰዱ { $what }።

# The same for the care team.
together-opposed-team = አንዱ የሌላውን ሥራ ያጠፋሉ
together-same-team = ተመሳሳይ ንጥረ መድኃኒት ሁለት ጊዜ
together-same-kind-team = ብዙውን ጊዜ አንዱ ብቻ ከሚወሰድበት የመድኃኒት ክፍል ሁለት
together-washout-team = { $medicine } በ{ DATE($on) } ያበቃል፤ ከዚያ በኋላም ሊሠራ ይችላል።
together-allergy-team = በአለርጂ ዝርዝር ውስጥ አለ፦ { $kind }
together-allergy-names = { $medicine }፣ የአለርጂ ዝርዝር፦ { $name }
together-allergy-related-team = የዚያው ክፍል ወይም ምድብ ሌላ መድኃኒት።
together-known-team = ማወቃቸውን ያረጋገጡት፦ { $by } ({ $credential })፣ በ{ DATE($on) }፦ { $why }
together-unanswered-team = መድኃኒት የሚያዝ ባለሙያም ሆነ ፋርማሲስት ማወቁን አላረጋገጠም። እስከዚያ ድረስ የመረጃ ወረቀቱ፣ የዕለት ማስታወሻው እና መድኃኒቶችን የሚያሳዩ ቅጂዎች ተይዘዋል።

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = የመጀመሪያውን ዶዝ ከመውሰዴ በፊት ፋርማሲስቱን እጠይቃለሁ።
plain-not-checked = ከሌሎች መድኃኒቶቼ ጋር መስማማቱ አልተመረመረም። የምወስደውን ሁሉ ለፋርማሲስቱ አሳያለሁ።
plain-urgent = የመተንፈስ ችግር ወይም የፊት እብጠት ካለ፦ ወደ { $number } እደውላለሁ።
plain-urgent-effects = ወዲያውኑ እርዳታ የሚያስፈልጋቸው ሌሎች ውጤቶች የትኞቹ እንደሆኑ ፋርማሲስቱን እጠይቃለሁ።
plain-for = ለምን እንደሚያገለግል ፋርማሲስቱን እጠይቃለሁ።
plain-how = እንዴት እንደምወስደው ፋርማሲስቱን እጠይቃለሁ።
plain-missed-dose = ዶዝ ካመለጠኝ ምን ማድረግ እንዳለብኝ ፋርማሲስቱን እጠይቃለሁ።
plain-common-effects = የትኞቹን ውጤቶች ላስተውል እንደምችል ፋርማሲስቱን እጠይቃለሁ።
plain-do-not-mix = ከእሱ ጋር ምን መውሰድ እንደሌለብኝ ፋርማሲስቱን እጠይቃለሁ።
plain-stopping = ከማቆሜ በፊት መድኃኒት የሚያዙልኝን ባለሙያ እጠይቃለሁ።
plain-storage = የት እንደማስቀምጠው ፋርማሲስቱን እጠይቃለሁ።
plain-disposal = በተረፈው መድኃኒት ምን ማድረግ እንዳለብኝ ፋርማሲስቱን እጠይቃለሁ።
plain-tests = የትኞቹ ምርመራዎች እንደሚያስፈልጉኝ መድኃኒት የሚያዙልኝን ባለሙያ እጠይቃለሁ።

# For the care team.
take-not-scheduled = የመድኃኒት ማዘዣው እስካሁን ወደ መውሰጃ መርሐ ግብር አልተቀየረም
take-step-waits = የ{ DATE($on) } እርምጃ እንደተጀመረ አልተመዘገበም
step-is-begun = በ{ DATE($on) } ተጀምሯል፤ የመዘገቡት፦ { $by }
step-is-waiting = እንደተጀመረ አልተመዘገበም፦ ምን እንደሚወስዱ ታካሚውን ይጠይቁ
unworded-unknown = { $medicine }፦ በዚህ ድረ ገጽ መድኃኒቶች ውስጥ የለም፣ የመድኃኒት ክፍሉም አይታወቅም። ለታካሚው የሚሰጡ ሰነዶች ፋርማሲስቱን ይጠይቁ ብቻ ይላሉ። ከሌሎች መድኃኒቶች ጋር ያለው መስተጋብር አልተመረመረም።
unworded-class-only = { $medicine }፦ በዚህ ድረ ገጽ መድኃኒቶች ውስጥ የለም። ለታካሚው የሚሰጡ ሰነዶች የመድኃኒት ክፍሉን ጽሑፍ ይይዛሉ።
unworded-not-reviewed = { $medicine }፦ የዚህ ድረ ገጽ ጽሑፍ በፋርማሲስት ወይም መድኃኒት በሚያዝ ባለሙያ አልተገመገመም፣ ወይም የግምገማው ጊዜ አልፏል።
unworded-other = { $medicine }፦ በዚህ ድረ ገጽ መድኃኒቶች ውስጥ የለም፣ ስለዚህ ከሌሎች መድኃኒቶች ጋር ያለው መስተጋብር አልተመረመረም።
