# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = Para: { $who }
topic-review = Revisión del texto original como profesional de salud: { $by }, el { DATE($on) }. Próxima revisión: { DATE($next) }.
topic-source-read = Fecha de lectura: { DATE($on) }.
topic-source-unread = No se anotó la fecha de lectura.
topic-origin-human = Traducción hecha por una persona.
topic-origin-post-edited = Traducción automática corregida por una persona.
topic-origin-machine = Traducción automática. Nadie ha dado todavía el visto bueno a esta traducción.
topic-origin-checked = Traducción automática, revisada después por una persona que responde por ella.
topic-origin-unknown = Nadie anotó cómo se hizo esta traducción.
topics-elsewhere = { PLURAL($n) ->
    [one] Hay un tema más en:
    [many] Hay { NUM($n) } de temas más en:
   *[other] Hay { NUM($n) } temas más en:
 }
crisis-call = Llame al { $to }
crisis-text = Envíe un mensaje de texto al { $to }
crisis-text-word = Envíe { $word } por mensaje de texto al { $to }
crisis-chat = Chat: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = Idiomas: { LIST($languages) }
crisis-verified = Línea revisada por { $by } el { DATE($on) }.
# Foot of each printed sheet.
print-page = Página { $page } de { $pages }
