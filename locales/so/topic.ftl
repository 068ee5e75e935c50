# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = Loogu talagalay: { $who }
topic-review = Waxaa xirfadle caafimaad ahaan u eegay { $by } taariikhda { DATE($on) }. Eegista xigta: { DATE($next) }.
topic-source-read = Waxaa la akhriyay { DATE($on) }.
topic-source-unread = Taariikhda la akhriyay lama qorin.
topic-origin-human = Qof ayaa turjumay.
topic-origin-post-edited = Mashiin ayaa turjumay, qof ayaana tifaftiray.
topic-origin-machine = Mashiin ayaa turjumay. Turjumaaddan weli cidna ma saxiixin.
topic-origin-checked = Mashiin ayaa turjumay, ka dibna waxaa hubiyay qof mas'uul ka ah.
topic-origin-unknown = Cidna ma qorin sida tan loo turjumay.
topics-elsewhere = { PLURAL($n) ->
    [one] Hal mawduuc oo kale wuxuu ku jiraa:
   *[other] { NUM($n) } mawduuc oo kale waxay ku jiraan:
 }
crisis-call = Wac { $to }
crisis-text = Fariin qoraal ah u dir { $to }
crisis-text-word = Ereyga { $word } fariin qoraal ah ugu dir { $to }
crisis-chat = Wada sheekeysi qoraal: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = Luqado: { LIST($languages) }
crisis-verified = Waxaa hubiyay { $by } taariikhda { DATE($on) }.
# Foot of each printed sheet.
print-page = Bogga { $page } ee { $pages }
