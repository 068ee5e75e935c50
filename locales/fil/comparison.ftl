# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = Paano ginagawa ang pangangalaga rito
ask-coordination = Paano nagtutulungan ang therapist at ang nagrereseta?
ask-therapies = Ano ang ginagawa sa therapy?
ask-progress = Paano sinusukat at ipinapaalam ang pag-unlad?
ask-side-effects = Ano ang gagawin kung magkaroon ako ng mga side effect?
ask-missed-doses = Ano ang gagawin kung may malaktawan akong mga dosis?
ask-symptom-spikes = Ano ang gagawin kung mabilis na lumala ang mga sintomas?
ask-offers = Ano ang iniaalok
ask-levels = Mga antas ng pangangalaga
ask-modalities = Mga uri ng therapy
ask-medicines = Mga gamot
ask-family = Puwede bang sumali ang pamilya?
ask-payment = Paano ako makakapagbayad?
ask-access = Pagpunta roon
ask-evenings = Mga appointment sa gabi
ask-weekends = Mga appointment tuwing Sabado at Linggo
ask-telehealth = Mga appointment sa video
ask-transport = Tulong sa transportasyon
ask-childcare = Pag-aalaga sa bata habang may appointment
ask-wheelchair = Nadadaanan ng wheelchair
ask-accepting-new = Tumatanggap ngayon ng mga bagong tao
ask-wait = Hintay para sa unang appointment
ask-language = Mga wika
ask-staff = Wika ng mga kawani
ask-interpreter-in-person = Interpreter na personal na naroon
ask-interpreter-phone = Interpreter sa telepono
ask-interpreter-video = Interpreter sa video
ask-handouts = Wika ng mga babasahin

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = Mga programa lang na nagsasabi kung paano ako makakapagbayad
need-interpreter = Interpreter o kawani: { $language }
comparison-chosen = Mga programang ipinapakita: { NUM($chosen) } sa { NUM($all) }.
