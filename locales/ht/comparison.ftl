# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = Kijan swen an mache isit la
ask-coordination = Kijan terapet la ak moun ki preskri medikaman an travay ansanm?
ask-therapies = Kijan terapi a fèt?
ask-progress = Kijan yo mezire pwogrè, epi kijan yo pataje sa?
ask-side-effects = Sa k ap pase si mwen gen efè segondè?
ask-missed-doses = Sa k ap pase si mwen rate dòz?
ask-symptom-spikes = Sa k ap pase si sentòm yo vin pi mal vit?
ask-offers = Sa yo ofri
ask-levels = Nivo swen
ask-modalities = Kalite terapi
ask-medicines = Medikaman
ask-family = Èske fanmi an ka patisipe?
ask-payment = Kijan mwen ka peye?
ask-access = Kijan pou rive la
ask-evenings = Randevou leswa
ask-weekends = Randevou wikenn
ask-telehealth = Randevou pa videyo
ask-transport = Èd ak transpò
ask-childcare = Gadri pou timoun pandan randevou
ask-wheelchair = Aksè pou chèz woulant
ask-accepting-new = Yo pran nouvo moun kounye a
ask-wait = Konbyen tan pou tann premye randevou a
ask-language = Lang
ask-staff = Lang anplwaye yo pale
ask-interpreter-in-person = Entèprèt an pèsòn
ask-interpreter-phone = Entèprèt pa telefòn
ask-interpreter-video = Entèprèt pa videyo
ask-handouts = Fèy pou pasyan nan lang sa yo

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = Sèlman pwogram ki di kijan mwen ka peye
need-interpreter = Entèprèt oswa anplwaye: { $language }
comparison-chosen = Pwogram ki parèt: { NUM($chosen) } sou { NUM($all) }.
