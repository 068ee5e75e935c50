# origin: machine; nobody has signed this file.

# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose }, ताक़त { $strength }
product-note = { $strength }: { $note }
amount-tablet = { PLURAL($n) ->
    [one] { $amount } गोली
   *[other] { $amount } गोलियाँ
 }
amount-tablet-part = { $amount } गोली
amount-tablet-range = { PLURAL($n) ->
    [one] { $low } से { $high } गोली
   *[other] { $low } से { $high } गोलियाँ
 }
amount-capsule = { PLURAL($n) ->
    [one] { $amount } कैप्सूल
   *[other] { $amount } कैप्सूल
 }
amount-capsule-part = { $amount } कैप्सूल
amount-capsule-range = { PLURAL($n) ->
    [one] { $low } से { $high } कैप्सूल
   *[other] { $low } से { $high } कैप्सूल
 }
amount-film = { PLURAL($n) ->
    [one] दवा की { $amount } पतली फ़िल्म
   *[other] दवा की { $amount } पतली फ़िल्में
 }
amount-film-part = दवा की { $amount } पतली फ़िल्म
amount-film-range = { PLURAL($n) ->
    [one] दवा की { $low } से { $high } पतली फ़िल्म
   *[other] दवा की { $low } से { $high } पतली फ़िल्में
 }
amount-patch = { PLURAL($n) ->
    [one] { $amount } पैच
   *[other] { $amount } पैच
 }
amount-patch-part = { $amount } पैच
amount-patch-range = { PLURAL($n) ->
    [one] { $low } से { $high } पैच
   *[other] { $low } से { $high } पैच
 }
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } चूसने वाली गोली
   *[other] { $amount } चूसने वाली गोलियाँ
 }
amount-lozenge-part = { $amount } चूसने वाली गोली
amount-lozenge-range = { PLURAL($n) ->
    [one] { $low } से { $high } चूसने वाली गोली
   *[other] { $low } से { $high } चूसने वाली गोलियाँ
 }
amount-gum = { PLURAL($n) ->
    [one] { $amount } च्युइंग गम
   *[other] { $amount } च्युइंग गम
 }
amount-gum-part = { $amount } च्युइंग गम
amount-gum-range = { PLURAL($n) ->
    [one] { $low } से { $high } च्युइंग गम
   *[other] { $low } से { $high } च्युइंग गम
 }
amount-ring = { PLURAL($n) ->
    [one] { $amount } रिंग
   *[other] { $amount } रिंग
 }
amount-ring-part = { $amount } रिंग
amount-ring-range = { PLURAL($n) ->
    [one] { $low } से { $high } रिंग
   *[other] { $low } से { $high } रिंग
 }
amount-suppository = { PLURAL($n) ->
    [one] { $amount } सपोज़िटरी
   *[other] { $amount } सपोज़िटरी
 }
amount-suppository-part = { $amount } सपोज़िटरी
amount-suppository-range = { PLURAL($n) ->
    [one] { $low } से { $high } सपोज़िटरी
   *[other] { $low } से { $high } सपोज़िटरी
 }
amount-packet = { PLURAL($n) ->
    [one] { $amount } सैशे
   *[other] { $amount } सैशे
 }
amount-packet-part = { $amount } सैशे
amount-packet-range = { PLURAL($n) ->
    [one] { $low } से { $high } सैशे
   *[other] { $low } से { $high } सैशे
 }
amount-bottle = { PLURAL($n) ->
    [one] { $amount } बोतल
   *[other] { $amount } बोतलें
 }
amount-bottle-part = { $amount } बोतल
amount-bottle-range = { PLURAL($n) ->
    [one] { $low } से { $high } बोतल
   *[other] { $low } से { $high } बोतलें
 }
amount-unit = { PLURAL($n) ->
    [one] { $amount } यूनिट
   *[other] { $amount } यूनिट
 }
amount-unit-part = { $amount } यूनिट
amount-unit-range = { PLURAL($n) ->
    [one] { $low } से { $high } यूनिट
   *[other] { $low } से { $high } यूनिट
 }
amount-puff = { PLURAL($n) ->
    [one] { $amount } पफ़
   *[other] { $amount } पफ़
 }
amount-puff-part = { $amount } पफ़
amount-puff-range = { PLURAL($n) ->
    [one] { $low } से { $high } पफ़
   *[other] { $low } से { $high } पफ़
 }
amount-spray = { PLURAL($n) ->
    [one] { $amount } स्प्रे
   *[other] { $amount } स्प्रे
 }
amount-spray-part = { $amount } स्प्रे
amount-spray-range = { PLURAL($n) ->
    [one] { $low } से { $high } स्प्रे
   *[other] { $low } से { $high } स्प्रे
 }
amount-drop = { PLURAL($n) ->
    [one] { $amount } बूँद
   *[other] { $amount } बूँदें
 }
amount-drop-part = { $amount } बूँद
amount-drop-range = { PLURAL($n) ->
    [one] { $low } से { $high } बूँद
   *[other] { $low } से { $high } बूँदें
 }
amount-application = { PLURAL($n) ->
    [one] { $amount } बार लगाने जितनी मात्रा
   *[other] { $amount } बार लगाने जितनी मात्रा
 }
amount-application-part = एक बार लगाने की मात्रा का { $amount } हिस्सा
amount-application-range = { PLURAL($n) ->
    [one] { $low } से { $high } बार लगाने जितनी मात्रा
   *[other] { $low } से { $high } बार लगाने जितनी मात्रा
 }
dose-place-clinic = { $dose } क्लिनिक में
dose-place-home = { $dose } घर पर
dose-none = कुछ नहीं

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = मुँह से लें: { $amount }
use-under-tongue = जीभ के नीचे रखें और घुलने दें: { $amount }
use-cheek = गाल के अंदर रखें और वहीं असर करने दें: { $amount }
use-skin = त्वचा पर लगाएँ: { $amount }
use-nose = नाक में इस्तेमाल करें: { $amount }
use-inhaled = साँस के साथ अंदर लें: { $amount }
use-injected = इंजेक्शन लगाएँ: { $amount }
use-eye = आँख में डालें: { $amount }
use-ear = कान में डालें: { $amount }
use-rectal = गुदा में रखें: { $amount }
use-vaginal = योनि में रखें: { $amount }
use-unknown = इस्तेमाल करें: { $amount }
given = मुझे दी या लगाई जाती है: { $amount }
given-by-clinic = क्लिनिक में मुझे दी या लगाई जाती है: { $amount }
given-by-pharmacy = फ़ार्मेसी में मुझे दी या लगाई जाती है: { $amount }
given-by-home-nurse = नर्स घर पर मुझे देती या लगाती हैं: { $amount }
given-by-school = स्कूल में मुझे दी या लगाई जाती है: { $amount }
given-by-family = मेरे परिवार के लोग या सहारा देने वाले व्यक्ति मुझे देते या लगाते हैं: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = यह दवा मुझे कोई और देता या लगाता है।
giver-clinic = यह दवा मुझे क्लिनिक में दी या लगाई जाती है।
giver-pharmacy = यह दवा मुझे फ़ार्मेसी में दी या लगाई जाती है।
giver-home-nurse = नर्स घर पर मुझे यह दवा देती या लगाती हैं।
giver-school = स्कूल के कर्मचारी मुझे यह दवा देते या लगाते हैं।
giver-family = मेरे परिवार के लोग या सहारा देने वाले व्यक्ति मुझे यह दवा देते या लगाते हैं।
route-under-tongue = मुझे इसे जीभ के नीचे घुलने देना है।
route-cheek = मुझे इसे गाल के अंदर रखकर वहीं असर करने देना है।
route-skin = मुझे यह अपनी त्वचा पर लगानी है।
route-nose = मुझे यह अपनी नाक में इस्तेमाल करनी है।
route-nose-rescue = कोई दूसरा व्यक्ति मेरी नाक में इसका स्प्रे करता है।
route-inhaled = मुझे यह साँस के साथ अंदर लेनी है।
route-injected = मुझे इसका इंजेक्शन ख़ुद अपने आप को लगाना है।
route-injected-rescue = कोई दूसरा व्यक्ति मुझे इसका इंजेक्शन लगाता है।
route-eye = मुझे यह अपनी आँख में डालनी है।
route-ear = मुझे यह अपने कान में डालनी है।
route-rectal = मुझे यह अपनी गुदा में रखनी है।
route-vaginal = मुझे यह अपनी योनि में रखनी है।
route-unknown = मुझे अपने फ़ार्मासिस्ट से पूछना है कि इसे कैसे इस्तेमाल करना है।

# How often.
every-hour = { PLURAL($n) ->
    [1] हर घंटे
    [one] हर { NUM($n) } घंटे में एक बार
   *[other] हर { NUM($n) } घंटे में एक बार
 }
span-hour = { PLURAL($n) ->
    [one] { NUM($n) } घंटा
   *[other] { NUM($n) } घंटे
 }
take-weekly-on = हफ़्ते में एक बार, सिर्फ़ { $day } को, हर दिन नहीं
take-every-on = { $every }, सिर्फ़ { $day } को
take-every-from = { $every }, { DATE($from) } से शुरू
take-by-chart = मात्रा: मेरे लिए लिखे गए चार्ट के हिसाब से ({ $chart })
patch-worn = मुझे हर पैच { $span } लगाए रखना है।
patch-worn-ask = मुझे अपने फ़ार्मासिस्ट से पूछना है कि हर पैच कितनी देर लगाए रखना है।
patch-old-first = मुझे पहले पुराना पैच उतारना है।

# Only when needed.
as-needed-hours = { PLURAL($n) ->
    [one] दो ख़ुराकों के बीच कम से कम { NUM($n) } घंटे का अंतर
   *[other] दो ख़ुराकों के बीच कम से कम { NUM($n) } घंटे का अंतर
 }
as-needed-day = 24 घंटों में ज़्यादा से ज़्यादा { $most }, इससे ज़्यादा नहीं
as-needed-day-all = 24 घंटों में इस दवा की सभी ख़ुराकें मिलाकर ज़्यादा से ज़्यादा { $most }, इससे ज़्यादा नहीं
as-needed-week = एक हफ़्ते में ज़्यादा से ज़्यादा { $most }, इससे ज़्यादा नहीं

# Dates.
late-call-today = आज ही फ़ोन करें।
medicine-starts = मुझे यह { DATE($on) } को शुरू करनी है। उससे पहले नहीं।
medicine-dose-began = यह ख़ुराक { DATE($on) } को शुरू हुई।
medicine-new = नई दवा: { DATE($on) } से।
medicine-changed-on = { DATE($on) } को बदलाव हुआ। { $what }
medicine-was-now = पहले { $before }, अब { $now }
medicine-until = आख़िरी दिन { DATE($on) } है।
medicine-overlap = मुझे { DATE($on) } तक (उस दिन भी) यह दवा के दूसरे रूप के साथ लेनी है; ऐसा सोच-समझकर तय किया गया है।
medicine-overlap-over = { DATE($on) } तक (उस दिन भी) इसे दवा के दूसरे रूप के साथ लेना तय था। मुझे आज ही पूछना है कि क्या अब भी दोनों लेनी हैं।
medicine-not-on = इन दिनों में नहीं: { LIST($days) }
medicine-dose-on = { DATE($on) } को: { $amount }
medicine-dose-on-ask = { DATE($on) } को: { $amount }। मुझे उस दिन से पहले पूछना है: यह मेरी नियमित ख़ुराक की जगह है, या उसके अलावा?
medicine-not-in-pack = यह बदलाव उस पैक में नहीं है जो { DATE($on) } को भरा गया। मुझे उसे खोलने से पहले फ़ोन करना है।
medicine-still-in-pack = हो सकता है कि यह दवा अपने आख़िरी दिन के बाद भी उस पैक में हो जो { DATE($on) } को भरा गया। मुझे उसे खोलने से पहले फ़ोन करना है, और पूछना है कि यह दवा उसमें से कैसे निकालनी है।
step-wait = ख़ुराकें छूट गईं, त्वचा पर दाने, चकत्ते या लाली आ गई, या इंतज़ार करने को कहा गया है? मुझे मात्रा बढ़ाने से पहले फ़ोन करना है।
take-then-none = फिर कुछ नहीं: यह दवा बंद हो जाती है
# What the label must say, and how a dose is measured.
label-check = मेरी दवा के लेबल पर { $strength } लिखा होना ज़रूरी है। अगर ऐसा न हो, तो मुझे लेने से पहले फ़ोन करना है।
measure-with = मुझे इससे मापना है: { $device }
use-device = मुझे इससे इस्तेमाल करना है: { $device }
take-meal = खाना: { $meal }
measure-liquid = मुझे इसे फ़ार्मेसी से मिली मुँह से दवा लेने वाली सिरिंज (बिना सुई) या कप से मापना है, चम्मच से कभी नहीं।
split-by = { $by } ने { DATE($on) } को कहा कि इसके टुकड़े किए जा सकते हैं।

# Medicines that the team does not prescribe.
other-take-ask = मुझे लेने से पहले पूछना है।
other-prescriber = दवा लिखने वाले: { $name }

# Allergies.
allergies-not-asked = एलर्जी: अभी पूछा नहीं गया
allergies-none-known = कोई एलर्जी पता नहीं
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = देर तक असर करने वाली गोली (एक्सटेंडेड रिलीज़)
form-delayed-release-tablet = देर से खुलने वाली गोली (डिलेड रिलीज़)
form-chewable-tablet = चबाने वाली गोली
form-disintegrating-tablet = मुँह में घुलने वाली गोली
form-sublingual-tablet = जीभ के नीचे घुलने वाली गोली
form-extended-release-capsule = देर तक असर करने वाला कैप्सूल (एक्सटेंडेड रिलीज़)
form-delayed-release-capsule = देर से खुलने वाला कैप्सूल (डिलेड रिलीज़)
form-lozenge = चूसने वाली गोली
form-gum = च्युइंग गम
form-suspension = तरल दवा जिसे पहले हिलाना है
form-cream = क्रीम
form-gel = जेल (चिपचिपी दवा)
form-inhaler = इनहेलर
form-implant = त्वचा के नीचे लगाई जाने वाली दवा (इम्प्लांट)
form-ring = रिंग (छल्ला)
form-suppository = सपोज़िटरी (अंदर रखने वाली बत्ती)
support-weekly-pack = पैक जो फ़ार्मेसी हर हफ़्ते के लिए भरती है

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = मुँह से दवा लेने वाली सिरिंज (बिना सुई)
device-cup = दवा मापने का कप
device-dropper = ड्रॉपर
device-pen = इंजेक्शन पेन
device-vial-and-syringe = शीशी और सिरिंज
device-prefilled-syringe = पहले से भरी सिरिंज
device-pump = पंप
device-spacer = स्पेसर
meal-before = खाने से पहले
meal-with = खाने के साथ
meal-after = खाने के बाद
meal-any = खाने के साथ या बिना
meal-empty-stomach = ख़ाली पेट

# Kinds of allergies.
allergy-kind-allergy = एलर्जी
allergy-kind-intolerance = सहन न होना
allergy-kind-unknown = प्रकार पता नहीं

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = “{ $medicine }”
together-ask = { $a } और { $b } एक साथ { $what }। मुझे आज ही पूछना है। मुझे अपनी मर्ज़ी से इनमें से कोई भी बंद नहीं करनी है।
together-known = { $who ->
    [pharmacist] { $a } और { $b } एक साथ { $what }। मेरे फ़ार्मासिस्ट को पता है कि मेरी ये दोनों दवाएँ चल रही हैं।
   *[prescriber] { $a } और { $b } एक साथ { $what }। मेरी दवा लिखने वाले व्यक्ति को पता है कि मेरी ये दोनों दवाएँ चल रही हैं।
 }
together-washout = { $ended } बंद होने की तारीख़: { DATE($on) }। उसके बाद भी कुछ समय तक उसका असर रह सकता है। { $a } और { $b } एक साथ { $what }। मुझे आज ही पूछना है। मुझे अपनी मर्ज़ी से कुछ नहीं बदलना है।
together-washout-known = { $who ->
    [pharmacist] { $ended } बंद होने की तारीख़: { DATE($on) }। उसके बाद भी कुछ समय तक उसका असर रह सकता है। { $a } और { $b } एक साथ { $what }। मेरे फ़ार्मासिस्ट को यह पता है।
   *[prescriber] { $ended } बंद होने की तारीख़: { DATE($on) }। उसके बाद भी कुछ समय तक उसका असर रह सकता है। { $a } और { $b } एक साथ { $what }। मेरी दवा लिखने वाले व्यक्ति को यह पता है।
 }
together-twice = { $a } मेरी सूची में एक से ज़्यादा बार है। मुझे आज ही पूछना है कि क्या यह सही है। मुझे अपनी मर्ज़ी से यह बंद नहीं करनी है।
together-twice-known = { $who ->
    [pharmacist] { $a } मेरी सूची में एक से ज़्यादा बार है। मेरे फ़ार्मासिस्ट को यह पता है।
   *[prescriber] { $a } मेरी सूची में एक से ज़्यादा बार है। मेरी दवा लिखने वाले व्यक्ति को यह पता है।
 }
together-same = { $a } और { $b } में एक ही दवा है। मुझे आज ही पूछना है कि क्या मुझे दोनों लेनी हैं। मुझे अपनी मर्ज़ी से इनमें से कोई भी बंद नहीं करनी है।
together-same-kind = { $a } और { $b } एक ही तरह की दवाएँ हैं। मुझे आज ही पूछना है कि क्या मुझे दोनों लेनी हैं। मुझे अपनी मर्ज़ी से इनमें से कोई भी बंद नहीं करनी है।
together-both-known = { $who ->
    [pharmacist] मेरे फ़ार्मासिस्ट को पता है कि मेरी ये दोनों दवाएँ चल रही हैं: { $a } और { $b }।
   *[prescriber] मेरी दवा लिखने वाले व्यक्ति को पता है कि मेरी ये दोनों दवाएँ चल रही हैं: { $a } और { $b }।
 }
together-plain = { $a } और { $b } एक साथ { $what }।

# The same for the care team.
together-opposed-team = एक-दूसरे का असर ख़त्म करती हैं
together-same-team = एक ही सक्रिय तत्व दो बार
together-same-kind-team = ऐसे वर्ग की दो दवाएँ जिसमें से आम तौर पर एक ली जाती है
together-washout-team = { $medicine }: { DATE($on) } को बंद होती है और उसके बाद भी असर कर सकती है।
together-allergy-team = एलर्जी की सूची में: { $kind }
together-allergy-names = { $medicine }, एलर्जी की सूची: { $name }
together-allergy-related-team = उसी वर्ग या समूह की एक और दवा।
together-known-team = देखकर स्वीकार करने वाले: { $by } ({ $credential }), तारीख़ { DATE($on) }: { $why }
together-unanswered-team = दवा लिखने वाले किसी व्यक्ति या फ़ार्मासिस्ट ने इसे स्वीकार नहीं किया है। तब तक जानकारी पत्र, डायरी और दवाएँ दिखाने वाली प्रतियाँ रोक ली जाती हैं।

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = मुझे पहली ख़ुराक से पहले फ़ार्मासिस्ट से पूछना है।
plain-not-checked = मेरी दूसरी दवाओं के साथ इसकी जाँच नहीं हुई है। जो कुछ भी मेरे इस्तेमाल में है, वह सब मुझे फ़ार्मासिस्ट को दिखाना है।
plain-urgent = साँस लेने में तकलीफ़, या चेहरे पर सूजन: मुझे { $number } पर फ़ोन करना है।
plain-urgent-effects = मुझे फ़ार्मासिस्ट से पूछना है कि और किन दुष्प्रभावों में तुरंत मदद लेनी है।
plain-for = मुझे फ़ार्मासिस्ट से पूछना है कि यह किसलिए है।
plain-how = मुझे फ़ार्मासिस्ट से पूछना है कि इसे कैसे लेना है।
plain-missed-dose = मुझे फ़ार्मासिस्ट से पूछना है कि ख़ुराक छूट जाए तो क्या करना है।
plain-common-effects = मुझे फ़ार्मासिस्ट से पूछना है कि कौन-से दुष्प्रभाव महसूस हो सकते हैं।
plain-do-not-mix = मुझे फ़ार्मासिस्ट से पूछना है कि इसके साथ क्या नहीं लेना है।
plain-stopping = दवा बंद करने से पहले मुझे दवा लिखने वाले व्यक्ति से पूछना है।
plain-storage = मुझे फ़ार्मासिस्ट से पूछना है कि इसे कहाँ रखना है।
plain-disposal = मुझे फ़ार्मासिस्ट से पूछना है कि बची हुई दवा का क्या करना है।
plain-tests = मुझे दवा लिखने वाले व्यक्ति से पूछना है कि मुझे कौन-सी जाँचें चाहिए।

# For the care team.
take-not-scheduled = पर्ची को अभी दवा के समय की तालिका में नहीं बदला गया
take-step-waits = { DATE($on) } के चरण का शुरू होना दर्ज नहीं है
step-is-begun = { DATE($on) } को शुरू हुआ, दर्ज करने वाले: { $by }
step-is-waiting = शुरू होना दर्ज नहीं है: मरीज़ से पूछें कि क्या लिया जा रहा है
unworded-unknown = { $medicine }: इस साइट की दवाओं में नहीं है, और किसी वर्ग में नहीं है। मरीज़ के दस्तावेज़ों में सिर्फ़ फ़ार्मासिस्ट से पूछने को कहा गया है। दवाओं के आपसी असर की जाँच नहीं हुई है।
unworded-class-only = { $medicine }: इस साइट की दवाओं में नहीं है। मरीज़ के दस्तावेज़ों में इसके वर्ग के शब्द हैं।
unworded-not-reviewed = { $medicine }: इस साइट के शब्दों की समीक्षा किसी फ़ार्मासिस्ट या दवा लिखने वाले व्यक्ति ने नहीं की है, या समीक्षा की तारीख़ निकल चुकी है।
unworded-other = { $medicine }: इस साइट की दवाओं में नहीं है, इसलिए इसके आपसी असर की जाँच नहीं हुई है।
