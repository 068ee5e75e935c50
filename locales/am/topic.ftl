# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = ለ፦ { $who }
topic-review = { $by } እንደ ሕክምና ባለሙያ በ{ DATE($on) } አይተውታል። ቀጣዩ እይታ፦ { DATE($next) }።
topic-source-read = በ{ DATE($on) } ተነብቧል።
topic-source-unread = የተነበበበት ቀን አልተመዘገበም።
topic-origin-human = በሰው የተተረጎመ።
topic-origin-post-edited = በማሽን ተተርጉሞ በሰው የታረመ።
topic-origin-machine = በማሽን የተተረጎመ። ይህን ትርጉም እስካሁን ማንም ፈርሞ አላጸደቀውም።
topic-origin-checked = በማሽን ተተርጉሞ ኃላፊነት በሚወስድ ሰው የተረጋገጠ።
topic-origin-unknown = ይህ እንዴት እንደተተረጎመ ማንም አልመዘገበም።
topics-elsewhere = { PLURAL($n) ->
    [1] አንድ ተጨማሪ ርዕስ በሚከተለው ቋንቋ ይገኛል፦
    [one] { NUM($n) } ተጨማሪ ርዕስ በሚከተለው ቋንቋ ይገኛል፦
   *[other] { NUM($n) } ተጨማሪ ርዕሶች በሚከተለው ቋንቋ ይገኛሉ፦
 }
crisis-call = ወደ { $to } ይደውሉ
crisis-text = የጽሑፍ መልእክት ወደ { $to } ይላኩ
crisis-text-word = { $word } ብለው የጽሑፍ መልእክት ወደ { $to } ይላኩ
crisis-chat = ቻት፦ { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = ቋንቋዎች፦ { LIST($languages) }
crisis-verified = ያረጋገጡት፦ { $by }፣ በ{ DATE($on) }።
# Foot of each printed sheet.
print-page = ገጽ { $page } ከ{ $pages }
