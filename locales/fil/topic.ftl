# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = Para sa: { $who }
topic-review = Tiningnan ng isang clinician: { $by }, noong { DATE($on) }. Susunod na pagtingin: { DATE($next) }.
topic-source-read = Binasa noong { DATE($on) }.
topic-source-unread = Walang nakatalang petsa ng pagbasa.
topic-origin-human = Isinalin ng tao.
topic-origin-post-edited = Isinalin ng makina at inayos ng tao.
topic-origin-machine = Isinalin ng makina. Wala pang pumirma para aprubahan ang saling ito.
topic-origin-checked = Isinalin ng makina, pagkatapos ay sinuri ng isang taong nananagot para rito.
topic-origin-unknown = Walang nagtala kung paano ito isinalin.
topics-elsewhere = { PLURAL($n) ->
    [1] Isa pang paksa ang mababasa sa:
    [one] { NUM($n) } pang paksa ang mababasa sa:
   *[other] { NUM($n) } pang paksa ang mababasa sa:
 }
crisis-call = Tumawag sa { $to }
crisis-text = Mag-text sa { $to }
crisis-text-word = I-text ang { $word } sa { $to }
crisis-chat = Chat: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = Mga wika: { LIST($languages) }
crisis-verified = Sinuri ng: { $by }, noong { DATE($on) }.
# Foot of each printed sheet.
print-page = Pahina { $page } ng { $pages }
