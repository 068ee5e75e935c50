# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = ለእኔ የተያዘልኝ፦ { $mode } ({ $language })
handout-made-with = በጋራ ያዘጋጁት፦ { LIST($people) }።
handout-printed = በ{ DATE($on) } ታትሟል።
handout-next-review = ይህን ዕቅድ እንደገና የምናየው በ{ DATE($on) } ነው።
handout-approved = ያጸደቁት፦ { $by }፣ { $credential }፣ በ{ DATE($on) }።
core-sheets = ተጨማሪ መረጃ በእነዚህ ወረቀቶች ላይ አለ፦ { LIST($sheets) }።
core-sheets-further = ከጠየቅኩ የሚሰጡኝ ሌሎች ወረቀቶች፦ { LIST($sheets) }።
core-cannot-come = መምጣት ካልቻልኩ ወደ { $phone } እደውላለሁ።
not-approved-now = የእንክብካቤ ቡድንዎ ይህን ወረቀት አሁን ባለበት ሁኔታ እስካሁን አላጸደቀውም።
handout-topics-elsewhere = { PLURAL($n) ->
    [1] የዚህ ዕቅድ አንድ ተጨማሪ ርዕስ እስካሁን በዚህ ቋንቋ የለም። ቡድንዎ ከእርስዎ ጋር አብሮ እንዲያየው ይጠይቁ።
    [one] የዚህ ዕቅድ { NUM($n) } ተጨማሪ ርዕስ እስካሁን በዚህ ቋንቋ የለም። ቡድንዎ ከእርስዎ ጋር አብሮ እንዲያየው ይጠይቁ።
   *[other] የዚህ ዕቅድ { NUM($n) } ተጨማሪ ርዕሶች እስካሁን በዚህ ቋንቋ የሉም። ቡድንዎ ከእርስዎ ጋር አብሮ እንዲያያቸው ይጠይቁ።
 }
evaluation-on = ግምገማ በ{ DATE($on) }
therapy-minutes = { PLURAL($n) ->
    [one] { NUM($n) } ደቂቃ
   *[other] { NUM($n) } ደቂቃዎች
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [1] በየቀኑ
    [one] በየ{ NUM($n) } ቀኑ
   *[other] በየ{ NUM($n) } ቀኑ
 }
every-week = { PLURAL($n) ->
    [1] በየሳምንቱ
    [one] በየ{ NUM($n) } ሳምንቱ
   *[other] በየ{ NUM($n) } ሳምንቱ
 }
every-month = { PLURAL($n) ->
    [1] በየወሩ
    [one] በየ{ NUM($n) } ወሩ
   *[other] በየ{ NUM($n) } ወሩ
 }
every-year = { PLURAL($n) ->
    [1] በየዓመቱ
    [one] በየ{ NUM($n) } ዓመቱ
   *[other] በየ{ NUM($n) } ዓመቱ
 }
span-day = { PLURAL($n) ->
    [one] { NUM($n) } ቀን
   *[other] { NUM($n) } ቀናት
 }
span-week = { PLURAL($n) ->
    [one] { NUM($n) } ሳምንት
   *[other] { NUM($n) } ሳምንታት
 }
span-month = { PLURAL($n) ->
    [one] { NUM($n) } ወር
   *[other] { NUM($n) } ወራት
 }
span-year = { PLURAL($n) ->
    [one] { NUM($n) } ዓመት
   *[other] { NUM($n) } ዓመታት
 }
checkin-then = { $first }፣ ከዚያ { $then }
checkin-then-after = { $first }፤ ከ{ $after } በኋላ { $then }

# Medicines.
amount-range = ከ{ $low } እስከ { $high }
dose-place-home-bottle = { $dose } በቤት፦ ያ ቀን የተጻፈበት ጠርሙስ
take-morning = ጠዋት፦ { $amount }
take-noon = እኩለ ቀን፦ { $amount }
take-evening = ምሽት፦ { $amount }
take-bedtime = በመኝታ ሰዓት፦ { $amount }
take-as-needed = ሲያስፈልግ ብቻ፦ በአንድ ጊዜ { $amount }
last-given = ለመጨረሻ ጊዜ የተሰጠው በ{ DATE($on) }
next-due = የሚቀጥለው መሰጠት ያለበት በ{ DATE($on) }
next-overdue = መሰጠት የነበረበት በ{ DATE($on) }
step-from = ከ{ DATE($on) } ጀምሮ፦
step-owner = በውሳኔው የሚሳተፉት፦ { $role }
effect-since = ከ{ DATE($on) } ጀምሮ
test-last = ለመጨረሻ ጊዜ የተደረገው በ{ DATE($on) }
medicine-ended = { $medicine }፦ በ{ DATE($on) } ቆሟል።
medicine-never-started = { $medicine }፦ በጭራሽ አልተጀመረም።
medicine-course-over = { $medicine }፦ የመጨረሻው ቀን { DATE($on) } ነበር።

# Scores and goals.
score-about = ይህ የሚያሳየው { $about } ነው ({ $recall })።
score-range = ጠቅላላ ነጥቦች ከ{ $min } እስከ { $max } ይሆናሉ።
score-same = መጀመሪያ ላይ ከነበረው ጋር ተቀራራቢ ነው።
score-lower = { PLURAL($points) ->
    [one] በ{ DATE($since) } ከነበረው በ{ $points } ነጥብ ዝቅ ብሏል። ዝቅ ያለ ማለት ያነሱ ምልክቶች ማለት ነው።
   *[other] በ{ DATE($since) } ከነበረው በ{ $points } ነጥቦች ዝቅ ብሏል። ዝቅ ያለ ማለት ያነሱ ምልክቶች ማለት ነው።
 }
score-higher = { PLURAL($points) ->
    [one] በ{ DATE($since) } ከነበረው በ{ $points } ነጥብ ከፍ ብሏል። ከፍ ያለ ማለት የበዙ ምልክቶች ማለት ነው። ከቡድንዎ ጋር ይነጋገሩበት።
   *[other] በ{ DATE($since) } ከነበረው በ{ $points } ነጥቦች ከፍ ብሏል። ከፍ ያለ ማለት የበዙ ምልክቶች ማለት ነው። ከቡድንዎ ጋር ይነጋገሩበት።
 }
goal-measure = የምናውቅበት መንገድ፦ { $measure } ከ{ $below } በታች
goal-measure-now = የምናውቅበት መንገድ፦ { $measure } ከ{ $below } በታች። አሁን፦ { $now }
goal-by = እስከ { DATE($on) }
score-path-one = { $measure } ከ{ $below } በታች፦ አሁን { $now }፤ ዝቅ ሲል ይሻላል
score-path-two = { $measure } ከ{ $below } በታች፦ { $first }፣ አሁን { $now }፤ ዝቅ ሲል ይሻላል
score-path-three = { $measure } ከ{ $below } በታች፦ { $first }፣ ከዚያ { $then }፣ አሁን { $now }፤ ዝቅ ሲል ይሻላል

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }፦ ጠቅላላ ነጥቦች በጊዜ ሂደት
chart-desc = የ{ $measure } ሥዕላዊ ሠንጠረዥ። የመጀመሪያው ጠቅላላ ነጥብ፣ { DATE($first_on) }፦ { $first }። የቅርብ ጊዜው ጠቅላላ ነጥብ፣ { DATE($last_on) }፦ { $last }። ከፍ ያለ ማለት የበዙ ምልክቶች ማለት ነው።
chart-desc-one = የ{ $measure } ሥዕላዊ ሠንጠረዥ። አንድ ጠቅላላ ነጥብ፣ { DATE($on) }፦ { $total }። ከፍ ያለ ማለት የበዙ ምልክቶች ማለት ነው።

# Tests.
test-due = መደረግ ያለበት በ{ DATE($on) }
test-overdue = መደረግ የነበረበት በ{ DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = ለ፦ { $name }
copy-for-relation = ለ፦ { $name } ({ $relation })
copy-purpose = ዓላማ፦ { $purpose }
copy-covers = የሚያካትተው፦ { LIST($covers) }
copy-dates = ስምምነቱ የሚጸናው ከ{ DATE($from) } እስከ { DATE($until) } ነው። በማንኛውም ጊዜ ሊሰረዝ ይችላል።
letter-attends = { $name } በእነዚህ ጊዜያት የጤና እንክብካቤ ቀጠሮዎች አሏቸው፦
letter-no-visits = { $name } የጤና እንክብካቤ ቀጠሮዎች አሏቸው። አሁን የተወሰነ ሰዓት የለም።
consent-line = { $reader } ({ $name })፦ { LIST($covers) }። ከ{ DATE($from) } እስከ { DATE($until) }።
consent-revoked = { $reader } ({ $name })፦ በ{ DATE($on) } ተሰርዟል።
