# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = किनके लिए: { $who }
topic-review = चिकित्सक के तौर पर जाँचने वाले: { $by }, तारीख़: { DATE($on) }। अगली जाँच: { DATE($next) }।
topic-source-read = पढ़ने की तारीख़: { DATE($on) }।
topic-source-unread = पढ़ने की तारीख़ नहीं लिखी है।
topic-origin-human = अनुवाद इंसान ने किया।
topic-origin-post-edited = अनुवाद मशीन ने किया और इंसान ने उसे सुधारा।
topic-origin-machine = अनुवाद मशीन ने किया। अभी तक किसी ने इस अनुवाद को हस्ताक्षर के साथ मंज़ूरी नहीं दी है।
topic-origin-checked = अनुवाद मशीन ने किया, फिर एक ऐसे व्यक्ति ने जाँचा जो उसके लिए ज़िम्मेदार है।
topic-origin-unknown = किसी ने नहीं लिखा है कि यह अनुवाद कैसे हुआ।
topics-elsewhere = { PLURAL($n) ->
    [1] एक और विषय मौजूद है, भाषा:
    [one] { NUM($n) } और विषय मौजूद है, भाषा:
   *[other] { NUM($n) } और विषय मौजूद हैं, भाषा:
 }
crisis-call = फ़ोन करें: { $to }
crisis-text = टेक्स्ट मैसेज भेजें: { $to }
crisis-text-word = { $word } लिखकर इस नंबर पर टेक्स्ट मैसेज भेजें: { $to }
crisis-chat = चैट: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = भाषाएँ: { LIST($languages) }
crisis-verified = जाँचने वाले: { $by }, तारीख़: { DATE($on) }।
# Foot of each printed sheet.
print-page = पन्ना { $page }, कुल { $pages }
