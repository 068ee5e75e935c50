# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = موجّه إلى: { $who }
topic-review = راجع النص الأصلي بصفة مختص معالج: { $by }، في { DATE($on) }. المراجعة التالية: { DATE($next) }.
topic-source-read = قُرئ في { DATE($on) }.
topic-source-unread = لم يُسجَّل تاريخ القراءة.
topic-origin-human = ترجمه إنسان.
topic-origin-post-edited = ترجمة آلية صححها إنسان.
topic-origin-machine = ترجمة آلية. لم تحصل هذه الترجمة على الاعتماد الموقّع من أحد بعد.
topic-origin-checked = ترجمة آلية، راجعها بعد ذلك شخص مسؤول عنها.
topic-origin-unknown = لم يسجل أحد كيف تُرجم هذا النص.
topics-elsewhere = { PLURAL($n) ->
    [zero] يوجد { NUM($n) } موضوع آخر بلغة أخرى:
    [one] يوجد موضوع واحد آخر بلغة أخرى:
    [two] يوجد موضوعان آخران ({ NUM($n) }) بلغة أخرى:
    [few] توجد { NUM($n) } موضوعات أخرى بلغة أخرى:
    [many] يوجد { NUM($n) } موضوعًا آخر بلغة أخرى:
   *[other] يوجد { NUM($n) } موضوع آخر بلغة أخرى:
 }
crisis-call = اتصل: { $to }
crisis-text = أرسل رسالة نصية إلى { $to }
crisis-text-word = أرسل { $word } في رسالة نصية إلى { $to }
crisis-chat = تحدث كتابةً عبر الإنترنت: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = اللغات: { LIST($languages) }
crisis-verified = تحقق من هذا الخط: { $by }، في { DATE($on) }.
# Foot of each printed sheet.
print-page = صفحة { $page } من { $pages }
