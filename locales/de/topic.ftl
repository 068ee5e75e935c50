# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = Für: { $who }
topic-review = Fachlich durchgesehen von { $by } (behandelnde Fachkraft) am { DATE($on) }. Nächste Durchsicht: { DATE($next) }.
topic-source-read = Gelesen am { DATE($on) }.
topic-source-unread = Kein Lesedatum notiert.
topic-origin-human = Von einem Menschen übersetzt.
topic-origin-post-edited = Von einer Maschine übersetzt und von einem Menschen bearbeitet.
topic-origin-machine = Von einer Maschine übersetzt. Niemand hat diese Übersetzung bisher mit Unterschrift freigegeben.
topic-origin-checked = Von einer Maschine übersetzt, dann von einem Menschen geprüft, der dafür einsteht.
topic-origin-unknown = Niemand hat notiert, wie dies übersetzt wurde.
topics-elsewhere = { PLURAL($n) ->
    [one] Ein weiteres Thema gibt es auf:
   *[other] { NUM($n) } weitere Themen gibt es auf:
 }
crisis-call = Rufen Sie { $to } an
crisis-text = Schicken Sie eine SMS an { $to }
crisis-text-word = Schicken Sie { $word } per SMS an { $to }
crisis-chat = Chat: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = Sprachen: { LIST($languages) }
crisis-verified = Geprüft von { $by } am { DATE($on) }.
# Foot of each printed sheet.
print-page = Seite { $page } von { $pages }
