# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = हो सकता है यहाँ { $name } की ली जाने वाली हर चीज़ न लिखी हो।
copy-speaker = इन निर्देशों में “मैं”, “मुझे”, “मेरा/मेरी/मेरे” और “आप” जैसे शब्दों का मतलब { $name } है।
copy-if-late = अगर ख़ुराक में देर हो जाए: { $instruction }

# How a medicine is given.
given-copy = { $name } को दी या लगाई जाती है: { $amount }
given-team = मरीज़ को दी या लगाई जाती है: { $amount }
given-by-clinic-copy = क्लिनिक में दी या लगाई जाती है: { $amount }
given-by-pharmacy-copy = फ़ार्मेसी में दी या लगाई जाती है: { $amount }
given-by-home-nurse-copy = नर्स घर पर देती या लगाती हैं: { $amount }
given-by-school-copy = स्कूल में दी या लगाई जाती है: { $amount }
given-by-family-copy = परिवार के लोग या सहारा देने वाले व्यक्ति देते या लगाते हैं: { $amount }
giver-unknown-copy = यह दवा { $name } को कोई और देता या लगाता है।
giver-unknown-team = दवा कोई दूसरा व्यक्ति देता या लगाता है।
giver-clinic-copy = यह दवा क्लिनिक में दी या लगाई जाती है।
giver-pharmacy-copy = यह दवा फ़ार्मेसी में दी या लगाई जाती है।
giver-home-nurse-copy = नर्स घर पर यह दवा देती या लगाती हैं।
giver-school-copy = स्कूल के कर्मचारी यह दवा देते या लगाते हैं।
giver-family-copy = परिवार के लोग या सहारा देने वाले व्यक्ति यह दवा देते या लगाते हैं।
route-under-tongue-copy = यह जीभ के नीचे घुलती है।
route-cheek-copy = यह गाल के अंदर रखी जाती है और वहीं असर करती है।
route-skin-copy = यह त्वचा पर लगाई जाती है।
route-nose-copy = यह नाक में इस्तेमाल की जाती है।
route-nose-rescue-copy = कोई दूसरा व्यक्ति { $name } की नाक में इसका स्प्रे करता है।
route-inhaled-copy = यह साँस के साथ अंदर ली जाती है।
route-injected-copy = इसका इंजेक्शन { $name } के अपने हाथ से ख़ुद को लगाया जाता है, किसी की मदद के बिना।
route-injected-team = इंजेक्शन मरीज़ के अपने हाथ से।
route-injected-rescue-copy = कोई दूसरा व्यक्ति { $name } को इसका इंजेक्शन लगाता है।
route-eye-copy = यह आँख में डाली जाती है।
route-ear-copy = यह कान में डाली जाती है।
route-rectal-copy = यह गुदा में रखी जाती है।
route-vaginal-copy = यह योनि में रखी जाती है।
route-unknown-copy = फ़ार्मासिस्ट से पूछें कि यह कैसे इस्तेमाल होती है।
route-unknown-team = दवा देने का रास्ता रिकॉर्ड में दर्ज नहीं है।
take-by-chart-copy = मात्रा: लिखे हुए चार्ट के हिसाब से ({ $chart })
patch-worn-copy = { $name } को हर पैच { $span } लगाए रखना है।
patch-worn-team = हर पैच { $span } लगा रहता है।
patch-worn-ask-copy = फ़ार्मासिस्ट से पूछें कि हर पैच कितनी देर लगाए रखना है।
patch-worn-ask-team = पैच लगाए रखने का समय रिकॉर्ड में दर्ज नहीं है।
patch-old-first-copy = पहले पुराना पैच उतारा जाता है।

# Dates and changes.
late-call-today-team = तारीख़ निकल चुकी है: आज ही मरीज़ से संपर्क करें।
medicine-starts-copy = { $name } को यह { DATE($on) } को शुरू करनी है। उससे पहले नहीं।
medicine-starts-team = शुरू करने की तारीख़: { DATE($on) }। उससे पहले नहीं।
medicine-dose-on-ask-copy = { DATE($on) } को: { $amount }। उस दिन से पहले पूछें: यह नियमित ख़ुराक की जगह है, या उसके अलावा?
medicine-dose-on-ask-team = { DATE($on) } को: { $amount }। रिकॉर्ड में दर्ज नहीं है कि यह नियमित ख़ुराक की जगह है या उसके अलावा। मरीज़ को पूछने के लिए कहा जाता है।
medicine-overlap-copy = { $name } को { DATE($on) } तक (उस दिन भी) यह दवा के दूसरे रूप के साथ लेनी है; ऐसा सोच-समझकर तय किया गया है।
medicine-overlap-team = दवा के दूसरे रूप के साथ { DATE($on) } तक (उस दिन भी) तय किया गया इस्तेमाल।
medicine-overlap-over-copy = { DATE($on) } तक (उस दिन भी) इसे दवा के दूसरे रूप के साथ लेना तय था। आज ही पूछें कि क्या { $name } को अब भी दोनों लेनी हैं।
medicine-overlap-over-team = दवा के दूसरे रूप के साथ तय किया गया इस्तेमाल { DATE($on) } को ख़त्म हुआ। पक्का करें कि क्या अब भी दोनों ली जा रही हैं।
medicine-not-in-pack-copy = यह बदलाव उस पैक में नहीं है जो { DATE($on) } को भरा गया। उसे खोलने से पहले फ़ोन करें।
medicine-not-in-pack-team = यह बदलाव उस पैक में नहीं है जो { DATE($on) } को भरा गया। मरीज़ को कहा जाता है कि खोलने से पहले फ़ोन करे।
medicine-still-in-pack-copy = हो सकता है कि यह दवा अपने आख़िरी दिन के बाद भी उस पैक में हो जो { DATE($on) } को भरा गया। उसे खोलने से पहले फ़ोन करें, और पूछें कि यह दवा उसमें से कैसे निकालनी है।
medicine-still-in-pack-team = हो सकता है कि यह दवा अपने आख़िरी दिन के बाद भी उस पैक में हो जो { DATE($on) } को भरा गया। मरीज़ को कहा जाता है कि खोलने से पहले फ़ोन करे।
step-wait-copy = ख़ुराकें छूट गईं, त्वचा पर दाने, चकत्ते या लाली आ गई, या इंतज़ार करने को कहा गया है? मात्रा बढ़ने से पहले फ़ोन करें।
step-wait-team = छूटी हुई ख़ुराकें, त्वचा पर दाने, चकत्ते या लाली, या इंतज़ार करने का निर्देश: मरीज़ को कहा जाता है कि ख़ुराक बढ़ने से पहले फ़ोन करे।

# Labels and measuring.
label-check-copy = लेबल पर { $strength } लिखा होना ज़रूरी है। अगर न हो, तो { $name } के लेने से पहले फ़ोन करें।
label-check-team = लेबल पर { $strength } लिखा होना ज़रूरी है। मरीज़ को कहा जाता है कि अगर न हो तो फ़ोन करे।
measure-with-copy = इससे मापी जाती है: { $device }
measure-with-team = मापने का उपकरण: { $device }
measure-liquid-copy = इसे फ़ार्मेसी से मिली मुँह से दवा लेने वाली सिरिंज (बिना सुई) या कप से मापा जाता है, चम्मच से कभी नहीं।
use-device-copy = इससे इस्तेमाल होती है: { $device }
use-device-team = उपकरण: { $device }
other-take-ask-copy = { $name } के लेने से पहले पूछें।
other-take-ask-team = लेने का तरीक़ा रिकॉर्ड में दर्ज नहीं है।

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = पहली ख़ुराक से पहले फ़ार्मासिस्ट से पूछें।
plain-not-checked-copy = दूसरी दवाओं के साथ इसकी जाँच नहीं हुई है। { $name } की ली जाने वाली हर चीज़ फ़ार्मासिस्ट को दिखाएँ।
plain-urgent-copy = साँस लेने में तकलीफ़, या चेहरे पर सूजन: { $number } पर फ़ोन करें।
plain-urgent-effects-copy = फ़ार्मासिस्ट से पूछें कि और किन दुष्प्रभावों में तुरंत मदद लेनी है।
plain-for-copy = फ़ार्मासिस्ट से पूछें कि यह किसलिए है।
plain-how-copy = फ़ार्मासिस्ट से पूछें कि यह कैसे ली जाती है।
plain-missed-dose-copy = फ़ार्मासिस्ट से पूछें कि ख़ुराक छूट जाए तो क्या करना है।
plain-common-effects-copy = फ़ार्मासिस्ट से पूछें कि कौन-से दुष्प्रभाव हो सकते हैं।
plain-do-not-mix-copy = फ़ार्मासिस्ट से पूछें कि इसके साथ क्या नहीं लेना है।
plain-stopping-copy = दवा बंद होने से पहले दवा लिखने वाले व्यक्ति से पूछें।
plain-storage-copy = फ़ार्मासिस्ट से पूछें कि इसे कहाँ रखना है।
plain-disposal-copy = फ़ार्मासिस्ट से पूछें कि बची हुई दवा का क्या करना है।
plain-tests-copy = दवा लिखने वाले व्यक्ति से पूछें कि कौन-सी जाँचें ज़रूरी हैं।

# Headings, and sentences of the interface.
handout-team-copy = देखभाल टीम
handout-team-team = इलाज करने वाली टीम
handout-appointments-copy = अगली मुलाक़ातें
handout-appointments-team = आने वाली मुलाक़ातें
handout-medicines-copy = दवाएँ
handout-medicines-team = दवाएँ
handout-goals-copy = लक्ष्य
handout-therapy-copy = थेरेपी
handout-scores-copy = स्कोर
handout-checkins-team = संपर्क
handout-steps-team = देखभाल के स्तर में बदलाव
handout-monitoring-team = निगरानी
handout-interpreter-copy = बुक है: { $mode } ({ $language })
evaluation-reasons-copy = मदद लेने की वजहें
evaluation-strengths-copy = ख़ूबियाँ और ताक़त
evaluation-culture-copy = जीवन-मूल्य और संस्कृति
evaluation-medical-copy = सेहत की बातें जो याद रखनी हैं
evaluation-history-team = पिछला हाल
medicine-team = दवा
medicine-how-copy = कैसे ली जाती है
medicine-how-team = लेने का तरीक़ा
take-ask-copy = दवा लिखने वाले व्यक्ति से पूछें कि यह कैसे ली जाती है।
take-ask-team = लेने का तरीक़ा रिकॉर्ड में दर्ज नहीं है।
medicine-missed-copy = अगर ख़ुराक छूट जाए
medicine-missed-team = छूटी हुई ख़ुराक
medicine-steps-team = ख़ुराक के चरण
homework-if-stuck-copy = अगर मुश्किल हो:
scores-about-copy = स्कोर पूरी तस्वीर का सिर्फ़ एक हिस्सा है। ज़्यादा स्कोर का मतलब है ज़्यादा लक्षण।
score-rated-self-copy = भरने वाले: { $name }।
score-rated-self-team = मरीज़ का अपना आकलन।
score-rated-clinician-copy = चिकित्सक ने भरा।
score-rated-clinician-team = चिकित्सक का आकलन।
practical-case-manager-copy = इसमें कौन मदद करता है
practical-prior-authorization-copy = बीमा की मंज़ूरी
relapse-coping-copy = दूसरे लोगों के बिना क्या मदद कर सकता है
relapse-distraction-copy = लोग और जगहें जो ध्यान इससे हटाती हैं
relapse-team-copy = देखभाल टीम
relapse-safer-place-copy = जगह को ज़्यादा सुरक्षित बनाना
zone-well-about-copy = { $name } को क्या करते रहना है।
zone-early-about-copy = जल्दी क़दम उठाएँ। हर संकेत के लिए एक क़दम है।
zone-crisis-about-copy = अभी मदद लें।
sign-when-copy = संकेत
sign-then-copy = { $name } को क्या करना है
