# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = Dla kogo: { $who }
topic-review = Przegląd specjalisty medycznego: { $by }, { DATE($on) }. Następny przegląd: { DATE($next) }.
topic-source-read = Przeczytano { DATE($on) }.
topic-source-unread = Nie zapisano daty przeczytania.
topic-origin-human = Przetłumaczył człowiek.
topic-origin-post-edited = Tłumaczenie maszynowe, poprawione przez człowieka.
topic-origin-machine = Tłumaczenie maszynowe. Jeszcze nikt nie zatwierdził go podpisem.
topic-origin-checked = Tłumaczenie maszynowe, sprawdzone potem przez człowieka, który za nie odpowiada.
topic-origin-unknown = Nie zapisano, jak powstało to tłumaczenie.
topics-elsewhere = { PLURAL($n) ->
    [one] Jeszcze jeden temat można przeczytać w innym języku:
    [few] Jeszcze { NUM($n) } tematy można przeczytać w innym języku:
    [many] Jeszcze { NUM($n) } tematów można przeczytać w innym języku:
   *[other] Jeszcze { NUM($n) } tematu można przeczytać w innym języku:
 }
crisis-call = Proszę zadzwonić pod numer { $to }
crisis-text = Proszę wysłać SMS na numer { $to }
crisis-text-word = Proszę wysłać SMS o treści { $word } na numer { $to }
crisis-chat = Czat: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = Języki: { LIST($languages) }
crisis-verified = Sprawdzenie: { $by }, { DATE($on) }.
# Foot of each printed sheet.
print-page = Strona { $page } z { $pages }
