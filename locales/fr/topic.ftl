# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = Pour : { $who }
topic-review = Relecture par un professionnel ou une professionnelle de santé : { $by }, le { DATE($on) }. Prochaine relecture : { DATE($next) }.
topic-source-read = Lu le { DATE($on) }.
topic-source-unread = Aucune date de lecture n’est notée.
topic-origin-human = Traduit par une personne.
topic-origin-post-edited = Traduit par une machine et corrigé par une personne.
topic-origin-machine = Traduit par une machine. Personne n’a encore validé cette traduction par une signature.
topic-origin-checked = Traduit par une machine, puis vérifié par une personne qui en répond.
topic-origin-unknown = Personne n’a noté comment cette traduction a été faite.
topics-elsewhere = { PLURAL($n) ->
    [1] Un autre sujet existe en :
    [one] { NUM($n) } autre sujet existe en :
   *[other] { NUM($n) } autres sujets existent en :
 }
crisis-call = Appelez le { $to }
crisis-text = Envoyez un texto (SMS) au { $to }
crisis-text-word = Envoyez { $word } par texto (SMS) au { $to }
crisis-chat = Chat : { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = Langues : { LIST($languages) }
crisis-verified = Vérifié par { $by } le { DATE($on) }.
# Foot of each printed sheet.
print-page = Page { $page } sur { $pages }
