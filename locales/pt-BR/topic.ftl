# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = Para: { $who }
topic-review = Revisão por profissional de saúde: { $by }, em { DATE($on) }. Próxima revisão: { DATE($next) }.
topic-source-read = Lido em { DATE($on) }.
topic-source-unread = A data da leitura não foi anotada.
topic-origin-human = Traduzido por uma pessoa.
topic-origin-post-edited = Traduzido por uma máquina e corrigido por uma pessoa.
topic-origin-machine = Traduzido por uma máquina. Ninguém aprovou esta tradução com assinatura ainda.
topic-origin-checked = Traduzido por uma máquina e depois conferido por uma pessoa que responde por isso.
topic-origin-unknown = Ninguém anotou como esta tradução foi feita.
topics-elsewhere = { PLURAL($n) ->
    [1] Há mais um assunto em:
    [one] Há mais { NUM($n) } assunto em:
   *[other] Há mais { NUM($n) } assuntos em:
 }
crisis-call = Ligue para { $to }
crisis-text = Envie uma mensagem de texto (SMS) para { $to }
crisis-text-word = Envie { $word } por mensagem de texto (SMS) para { $to }
crisis-chat = Chat: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = Idiomas: { LIST($languages) }
crisis-verified = Conferido por { $by } em { DATE($on) }.
# Foot of each printed sheet.
print-page = Página { $page } de { $pages }
