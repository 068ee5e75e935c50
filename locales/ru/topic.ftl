# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.
# A date ends in "г." in Russian, so no full stop follows it.

topic-audience = Для кого: { $who }
topic-review = Проверка исходного текста специалистом: { $by } ({ DATE($on) }). Следующая проверка: { DATE($next) }
topic-source-read = Прочитано { DATE($on) }
topic-source-unread = Дата прочтения не указана.
topic-origin-human = Перевод сделан человеком.
topic-origin-post-edited = Машинный перевод, исправленный человеком.
topic-origin-machine = Машинный перевод. Этот перевод ещё никто не подтвердил подписью.
topic-origin-checked = Машинный перевод, который затем проверил отвечающий за него человек.
topic-origin-unknown = Не указано, как сделан этот перевод.
topics-elsewhere = { PLURAL($n) ->
    [one] Ещё { NUM($n) } тему можно прочитать на другом языке:
    [few] Ещё { NUM($n) } темы можно прочитать на другом языке:
    [many] Ещё { NUM($n) } тем можно прочитать на другом языке:
   *[other] Ещё { NUM($n) } темы можно прочитать на другом языке:
 }
crisis-call = Позвоните по номеру { $to }
crisis-text = Отправьте СМС на номер { $to }
crisis-text-word = Отправьте СМС { $word } на { $to }
crisis-chat = Чат: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = Языки: { LIST($languages) }
crisis-verified = Проверено: { $by } ({ DATE($on) }).
# Foot of each printed sheet.
print-page = Страница { $page } из { $pages }
