# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = Pou: { $who }
topic-review = Yon pwofesyonèl sante revize sa: { $by }, le { DATE($on) }. Pwochen revizyon: { DATE($next) }.
topic-source-read = Yo te li sa le { DATE($on) }.
topic-source-unread = Yo pa note ki dat yo te li sa.
topic-origin-human = Se yon moun ki tradui sa.
topic-origin-post-edited = Se yon machin ki tradui sa, epi yon moun korije li.
topic-origin-machine = Se yon machin ki tradui sa. Pèsonn poko siyen tradiksyon sa a.
topic-origin-checked = Se yon machin ki tradui sa, apre sa yon moun ki pran responsablite pou tradiksyon an verifye li.
topic-origin-unknown = Pèsonn pa note kijan yo te tradui sa.
topics-elsewhere = { PLURAL($n) ->
    [1] Gen yon lòt sijè ou ka li nan yon lòt lang:
   *[other] Gen { NUM($n) } lòt sijè ou ka li nan yon lòt lang:
 }
crisis-call = Rele { $to }
crisis-text = Voye yon mesaj tèks bay { $to }
crisis-text-word = Voye mo { $word } nan yon mesaj tèks bay { $to }
crisis-chat = Chat: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = Lang: { LIST($languages) }
crisis-verified = Moun ki verifye: { $by }, le { DATE($on) }.
# Foot of each printed sheet.
print-page = Paj { $page } sou { $pages }
