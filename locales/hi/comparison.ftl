# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = यहाँ देखभाल कैसे होती है
ask-coordination = थेरेपिस्ट और दवा लिखने वाले व्यक्ति मिलकर कैसे काम करते हैं?
ask-therapies = थेरेपी कैसी होती है?
ask-progress = सुधार कैसे मापा और बताया जाता है?
ask-side-effects = अगर मुझे दुष्प्रभाव हों तो क्या होता है?
ask-missed-doses = अगर मुझसे ख़ुराकें छूट जाएँ तो क्या होता है?
ask-symptom-spikes = अगर लक्षण तेज़ी से बिगड़ें तो क्या होता है?
ask-offers = क्या सुविधाएँ दी जाती हैं
ask-levels = देखभाल के स्तर
ask-modalities = थेरेपी के प्रकार
ask-medicines = दवाएँ
ask-family = क्या परिवार शामिल हो सकता है?
ask-payment = ख़र्च कैसे चुकाया जा सकता है?
ask-access = कार्यक्रम तक पहुँचना
ask-evenings = शाम की मुलाक़ातें
ask-weekends = शनिवार-रविवार की मुलाक़ातें
ask-telehealth = वीडियो पर मुलाक़ातें
ask-transport = आने-जाने में मदद
ask-childcare = मुलाक़ात के दौरान बच्चों की देखभाल
ask-wheelchair = व्हीलचेयर से पहुँचने की सुविधा
ask-accepting-new = अभी नए लोग लिए जा रहे हैं
ask-wait = पहली मुलाक़ात के लिए इंतज़ार
ask-language = भाषाएँ
ask-staff = कर्मचारी ये भाषाएँ बोलते हैं
ask-interpreter-in-person = दुभाषिया, सामने मौजूद
ask-interpreter-phone = दुभाषिया, फ़ोन पर
ask-interpreter-video = दुभाषिया, वीडियो पर
ask-handouts = जानकारी पत्र इन भाषाओं में

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = सिर्फ़ वे कार्यक्रम जो बताते हैं कि ख़र्च कैसे चुकाया जा सकता है
need-interpreter = दुभाषिया या कर्मचारी इस भाषा में: { $language }
comparison-chosen = दिखाए गए कार्यक्रम: { NUM($chosen) } (कुल { NUM($all) })।
