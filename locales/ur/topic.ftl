# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = کن کے لیے: { $who }
topic-review = معالج کی حیثیت سے جانچنے والے: { $by }، تاریخ: { DATE($on) }۔ اگلی جانچ: { DATE($next) }۔
topic-source-read = پڑھنے کی تاریخ: { DATE($on) }۔
topic-source-unread = پڑھنے کی تاریخ درج نہیں۔
topic-origin-human = ترجمہ انسان نے کیا۔
topic-origin-post-edited = ترجمہ مشین نے کیا اور انسان نے اسے درست کیا۔
topic-origin-machine = ترجمہ مشین نے کیا۔ ابھی کسی نے اس ترجمے کو دستخط کے ساتھ منظور نہیں کیا۔
topic-origin-checked = ترجمہ مشین نے کیا، پھر ایک ایسے شخص نے اسے جانچا جو اس کا ذمہ دار ہے۔
topic-origin-unknown = کسی نے درج نہیں کیا کہ یہ ترجمہ کیسے ہوا۔
topics-elsewhere = { PLURAL($n) ->
    [one] ایک اور موضوع موجود ہے، زبان:
   *[other] { NUM($n) } اور موضوعات موجود ہیں، زبان:
 }
crisis-call = فون کریں: { $to }
crisis-text = ٹیکسٹ میسج بھیجیں: { $to }
crisis-text-word = { $word } لکھ کر اس نمبر پر ٹیکسٹ میسج بھیجیں: { $to }
crisis-chat = چیٹ: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = زبانیں: { LIST($languages) }
crisis-verified = جانچنے والے: { $by }، تاریخ: { DATE($on) }۔
# Foot of each printed sheet.
print-page = صفحہ { $page } از { $pages }
