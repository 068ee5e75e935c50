# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = برای: { $who }
topic-review = { $by } به عنوان پزشک یا درمانگر در تاریخ { DATE($on) } این متن را بررسی کرده است. بررسی بعدی: { DATE($next) }.
topic-source-read = خوانده‌شده در تاریخ { DATE($on) }.
topic-source-unread = تاریخ خواندن نوشته نشده است.
topic-origin-human = یک انسان این متن را ترجمه کرده است.
topic-origin-post-edited = ترجمهٔ ماشینی که یک انسان آن را ویرایش کرده است.
topic-origin-machine = ترجمهٔ ماشینی. هنوز کسی این ترجمه را امضا و تأیید نکرده است.
topic-origin-checked = ترجمهٔ ماشینی که سپس کسی که مسئول آن است آن را بررسی کرده است.
topic-origin-unknown = کسی ننوشته است که این متن چگونه ترجمه شده است.
topics-elsewhere = { PLURAL($n) ->
    [1] یک موضوع دیگر موجود است، به زبان:
    [one] { NUM($n) } موضوع دیگر موجود است، به زبان:
   *[other] { NUM($n) } موضوع دیگر موجود است، به زبان:
 }
crisis-call = زنگ بزنید به { $to }
crisis-text = پیامک بفرستید به { $to }
crisis-text-word = کلمهٔ { $word } را پیامک کنید به { $to }
crisis-chat = گفت‌وگوی آنلاین: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = زبان‌ها: { LIST($languages) }
crisis-verified = بررسی‌کننده: { $by }، تاریخ بررسی: { DATE($on) }.
# Foot of each printed sheet.
print-page = صفحهٔ { $page } از { $pages }
