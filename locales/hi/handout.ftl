# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = मेरे लिए बुक है: { $mode } ({ $language })
handout-made-with = यह योजना मिलकर बनाने वाले: { LIST($people) }।
handout-printed = छापने की तारीख़: { DATE($on) }।
handout-next-review = हम { DATE($on) } को यह योजना फिर से देखेंगे।
handout-approved = मंज़ूरी देने वाले: { $by }, { $credential }, तारीख़: { DATE($on) }।
core-sheets = इन पर्चों पर और जानकारी है: { LIST($sheets) }।
core-sheets-further = दूसरे पर्चे, अगर मैं माँगूँ: { LIST($sheets) }।
core-cannot-come = अगर मैं न आ सकूँ, तो मुझे { $phone } पर फ़ोन करना है।
not-approved-now = आपकी देखभाल टीम ने इस पर्चे को इसके मौजूदा रूप में मंज़ूरी नहीं दी है।
handout-topics-elsewhere = { PLURAL($n) ->
    [1] इस योजना का एक और विषय अभी इस भाषा में नहीं है। अपनी टीम से कहें कि वह इसे आपके साथ पढ़े।
    [one] इस योजना का { NUM($n) } और विषय अभी इस भाषा में नहीं है। अपनी टीम से कहें कि वह इसे आपके साथ पढ़े।
   *[other] इस योजना के { NUM($n) } और विषय अभी इस भाषा में नहीं हैं। अपनी टीम से कहें कि वह इन्हें आपके साथ पढ़े।
 }
evaluation-on = { DATE($on) } का मूल्यांकन
therapy-minutes = { PLURAL($n) ->
    [one] { NUM($n) } मिनट
   *[other] { NUM($n) } मिनट
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [1] हर दिन
    [one] हर { NUM($n) } दिन में एक बार
   *[other] हर { NUM($n) } दिन में एक बार
 }
every-week = { PLURAL($n) ->
    [1] हर हफ़्ते
    [one] हर { NUM($n) } हफ़्ते में एक बार
   *[other] हर { NUM($n) } हफ़्ते में एक बार
 }
every-month = { PLURAL($n) ->
    [1] हर महीने
    [one] हर { NUM($n) } महीने में एक बार
   *[other] हर { NUM($n) } महीने में एक बार
 }
every-year = { PLURAL($n) ->
    [1] हर साल
    [one] हर { NUM($n) } साल में एक बार
   *[other] हर { NUM($n) } साल में एक बार
 }
span-day = { PLURAL($n) ->
    [one] { NUM($n) } दिन
   *[other] { NUM($n) } दिन
 }
span-week = { PLURAL($n) ->
    [one] { NUM($n) } हफ़्ता
   *[other] { NUM($n) } हफ़्ते
 }
span-month = { PLURAL($n) ->
    [one] { NUM($n) } महीना
   *[other] { NUM($n) } महीने
 }
span-year = { PLURAL($n) ->
    [one] { NUM($n) } साल
   *[other] { NUM($n) } साल
 }
checkin-then = { $first }, फिर { $then }
checkin-then-after = { $first }; { $after } बीतने के बाद, { $then }

# Medicines.
amount-range = { $low } से { $high }
dose-place-home-bottle = { $dose } घर पर: वह बोतल जिस पर उसी दिन की तारीख़ है
take-morning = सुबह: { $amount }
take-noon = दोपहर: { $amount }
take-evening = शाम: { $amount }
take-bedtime = सोते समय: { $amount }
take-as-needed = सिर्फ़ ज़रूरत पड़ने पर: एक बार में { $amount }
last-given = पिछली बार दी गई: { DATE($on) }
next-due = अगली बार देनी है: { DATE($on) }
next-overdue = { DATE($on) } को दी जानी थी
step-from = { DATE($on) } से:
step-owner = किसके साथ तय हुआ: { $role }
effect-since = { DATE($on) } से
test-last = पिछली बार हुई: { DATE($on) }
medicine-ended = { $medicine }: { DATE($on) } को बंद हुई।
medicine-never-started = { $medicine }: कभी शुरू नहीं हुई।
medicine-course-over = { $medicine }: आख़िरी दिन { DATE($on) } था।

# Scores and goals.
score-about = यह इसे मापता है: { $about } ({ $recall })।
score-range = कुल स्कोर { $min } से { $max } तक होता है।
score-same = लगभग उतना ही जितना शुरू में था।
score-lower = { PLURAL($points) ->
    [one] { DATE($since) } के मुक़ाबले { $points } अंक कम। कम का मतलब है कम लक्षण।
   *[other] { DATE($since) } के मुक़ाबले { $points } अंक कम। कम का मतलब है कम लक्षण।
 }
score-higher = { PLURAL($points) ->
    [one] { DATE($since) } के मुक़ाबले { $points } अंक ज़्यादा। ज़्यादा का मतलब है ज़्यादा लक्षण। इसके बारे में अपनी टीम से बात करें।
   *[other] { DATE($since) } के मुक़ाबले { $points } अंक ज़्यादा। ज़्यादा का मतलब है ज़्यादा लक्षण। इसके बारे में अपनी टीम से बात करें।
 }
goal-measure = हमें कैसे पता चलेगा: { $measure }, स्कोर { $below } से कम
goal-measure-now = हमें कैसे पता चलेगा: { $measure }, स्कोर { $below } से कम। अभी: { $now }
goal-by = { DATE($on) } तक
score-path-one = { $measure }, स्कोर { $below } से कम: अभी { $now }; स्कोर कम होना बेहतर है
score-path-two = { $measure }, स्कोर { $below } से कम: { $first }, अभी { $now }; स्कोर कम होना बेहतर है
score-path-three = { $measure }, स्कोर { $below } से कम: { $first }, फिर { $then }, अभी { $now }; स्कोर कम होना बेहतर है

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: समय के साथ कुल स्कोर
chart-desc = चार्ट: { $measure }। पहला कुल स्कोर, { DATE($first_on) }: { $first }। सबसे नया कुल स्कोर, { DATE($last_on) }: { $last }। ज़्यादा का मतलब है ज़्यादा लक्षण।
chart-desc-one = चार्ट: { $measure }। एक कुल स्कोर, { DATE($on) }: { $total }। ज़्यादा का मतलब है ज़्यादा लक्षण।

# Tests.
test-due = कब होनी है: { DATE($on) }
test-overdue = { DATE($on) } को होनी थी

# Copies for other readers, and what the person agreed to.
copy-for = किसके लिए: { $name }
copy-for-relation = किसके लिए: { $name } ({ $relation })
copy-purpose = मक़सद: { $purpose }
copy-covers = इसमें शामिल: { LIST($covers) }
copy-dates = सहमति { DATE($from) } से { DATE($until) } तक है। इसे कभी भी वापस लिया जा सकता है।
letter-attends = { $name } की सेहत की देखभाल की मुलाक़ातें नीचे लिखे समय पर हैं:
letter-no-visits = { $name } की सेहत की देखभाल की मुलाक़ातें होती हैं। अभी कोई समय तय नहीं है।
consent-line = { $reader } ({ $name }): { LIST($covers) }। { DATE($from) } से { DATE($until) } तक।
consent-revoked = { $reader } ({ $name }): { DATE($on) } को वापस ली गई।
