# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = For: { $who }
topic-review = Looked over as a clinician by { $by } on { DATE($on) }. Next look: { DATE($next) }.
topic-source-read = Read on { DATE($on) }.
topic-source-unread = No date of reading noted.
topic-origin-human = Translated by a person.
topic-origin-post-edited = Translated by a machine and edited by a person.
topic-origin-machine = Translated by a machine. Nobody has signed off this translation yet.
topic-origin-checked = Translated by a machine, then checked by a person who answers for it.
topic-origin-unknown = Nobody has noted how this was translated.
topics-elsewhere = { PLURAL($n) ->
    [one] One more topic is there in:
   *[other] { NUM($n) } more topics are there in:
 }
crisis-call = Call { $to }
crisis-text = Text { $to }
crisis-text-word = Text { $word } to { $to }
crisis-chat = Chat: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = Languages: { LIST($languages) }
crisis-verified = Checked by { $by } on { DATE($on) }.
# Foot of each printed sheet.
print-page = Page { $page } of { $pages }
