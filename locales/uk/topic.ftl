# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = Для кого: { $who }
topic-review = Перевірка медичним фахівцем: { $by }, { DATE($on) } Наступна перевірка: { DATE($next) }
topic-source-read = Прочитано { DATE($on) }
topic-source-unread = Дату прочитання не вказано.
topic-origin-human = Переклала людина.
topic-origin-post-edited = Машинний переклад, який відредагувала людина.
topic-origin-machine = Машинний переклад. Цей переклад ще ніхто не підтвердив підписом.
topic-origin-checked = Машинний переклад, який потім перевірила людина, що за нього відповідає.
topic-origin-unknown = Не вказано, як зроблено цей переклад.
topics-elsewhere = { PLURAL($n) ->
    [one] Ще { NUM($n) } тему можна прочитати іншою мовою:
    [few] Ще { NUM($n) } теми можна прочитати іншою мовою:
    [many] Ще { NUM($n) } тем можна прочитати іншою мовою:
   *[other] Ще { NUM($n) } теми можна прочитати іншою мовою:
 }
crisis-call = Зателефонуйте за номером { $to }
crisis-text = Надішліть СМС на номер { $to }
crisis-text-word = Надішліть СМС зі словом { $word } на номер { $to }
crisis-chat = Чат: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = Мови: { LIST($languages) }
crisis-verified = Перевірено: { $by }, { DATE($on) }
# Foot of each printed sheet.
print-page = Сторінка { $page } з { $pages }
