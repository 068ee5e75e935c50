# origin: machine; nobody has signed this file.

# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose }, awoodda dawadu waa { $strength }
product-note = { $strength }: { $note }
amount-tablet = { PLURAL($n) ->
    [one] { $amount } kiniin
   *[other] { $amount } kiniin
 }
amount-tablet-part = { $amount } kiniin
amount-tablet-range = { PLURAL($n) ->
    [one] { $low } ilaa { $high } kiniin
   *[other] { $low } ilaa { $high } kiniin
 }
amount-capsule = { PLURAL($n) ->
    [one] { $amount } kaabsal
   *[other] { $amount } kaabsal
 }
amount-capsule-part = { $amount } kaabsal
amount-capsule-range = { PLURAL($n) ->
    [one] { $low } ilaa { $high } kaabsal
   *[other] { $low } ilaa { $high } kaabsal
 }
amount-film = { PLURAL($n) ->
    [one] { $amount } filim dawo ah
   *[other] { $amount } filim oo dawo ah
 }
amount-film-part = { $amount } filim dawo ah
amount-film-range = { PLURAL($n) ->
    [one] { $low } ilaa { $high } filim dawo ah
   *[other] { $low } ilaa { $high } filim oo dawo ah
 }
amount-patch = { PLURAL($n) ->
    [one] { $amount } balastar dawo ah
   *[other] { $amount } balastar oo dawo ah
 }
amount-patch-part = { $amount } balastar dawo ah
amount-patch-range = { PLURAL($n) ->
    [one] { $low } ilaa { $high } balastar dawo ah
   *[other] { $low } ilaa { $high } balastar oo dawo ah
 }
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } kiniin la muudsado
   *[other] { $amount } kiniin oo la muudsado
 }
amount-lozenge-part = { $amount } kiniin la muudsado
amount-lozenge-range = { PLURAL($n) ->
    [one] { $low } ilaa { $high } kiniin la muudsado
   *[other] { $low } ilaa { $high } kiniin oo la muudsado
 }
amount-gum = { PLURAL($n) ->
    [one] { $amount } xabbo xanjo ah
   *[other] { $amount } xabbo oo xanjo ah
 }
amount-gum-part = { $amount } xabbo xanjo ah
amount-gum-range = { PLURAL($n) ->
    [one] { $low } ilaa { $high } xabbo xanjo ah
   *[other] { $low } ilaa { $high } xabbo oo xanjo ah
 }
amount-ring = { PLURAL($n) ->
    [one] { $amount } giraan dawo ah
   *[other] { $amount } giraan oo dawo ah
 }
amount-ring-part = { $amount } giraan dawo ah
amount-ring-range = { PLURAL($n) ->
    [one] { $low } ilaa { $high } giraan dawo ah
   *[other] { $low } ilaa { $high } giraan oo dawo ah
 }
amount-suppository = { PLURAL($n) ->
    [one] { $amount } suppository
   *[other] { $amount } suppository
 }
amount-suppository-part = { $amount } suppository
amount-suppository-range = { PLURAL($n) ->
    [one] { $low } ilaa { $high } suppository
   *[other] { $low } ilaa { $high } suppository
 }
amount-packet = { PLURAL($n) ->
    [one] { $amount } baakad
   *[other] { $amount } baakadood
 }
amount-packet-part = { $amount } baakad
amount-packet-range = { PLURAL($n) ->
    [one] { $low } ilaa { $high } baakad
   *[other] { $low } ilaa { $high } baakadood
 }
amount-bottle = { PLURAL($n) ->
    [one] { $amount } dhalo
   *[other] { $amount } dhalo
 }
amount-bottle-part = { $amount } dhalo
amount-bottle-range = { PLURAL($n) ->
    [one] { $low } ilaa { $high } dhalo
   *[other] { $low } ilaa { $high } dhalo
 }
amount-unit = { PLURAL($n) ->
    [one] { $amount } yuunit
   *[other] { $amount } yuunit
 }
amount-unit-part = { $amount } yuunit
amount-unit-range = { PLURAL($n) ->
    [one] { $low } ilaa { $high } yuunit
   *[other] { $low } ilaa { $high } yuunit
 }
amount-puff = { PLURAL($n) ->
    [one] { $amount } buufin la neefsado
   *[other] { $amount } buufin oo la neefsado
 }
amount-puff-part = { $amount } buufin la neefsado
amount-puff-range = { PLURAL($n) ->
    [one] { $low } ilaa { $high } buufin la neefsado
   *[other] { $low } ilaa { $high } buufin oo la neefsado
 }
amount-spray = { PLURAL($n) ->
    [one] { $amount } buufin
   *[other] { $amount } buufin
 }
amount-spray-part = { $amount } buufin
amount-spray-range = { PLURAL($n) ->
    [one] { $low } ilaa { $high } buufin
   *[other] { $low } ilaa { $high } buufin
 }
amount-drop = { PLURAL($n) ->
    [one] { $amount } dhibic
   *[other] { $amount } dhibcood
 }
amount-drop-part = { $amount } dhibic
amount-drop-range = { PLURAL($n) ->
    [one] { $low } ilaa { $high } dhibic
   *[other] { $low } ilaa { $high } dhibcood
 }
amount-application = { PLURAL($n) ->
    [one] { $amount } marsasho
   *[other] { $amount } marsasho
 }
amount-application-part = { $amount } marsasho
amount-application-range = { PLURAL($n) ->
    [one] { $low } ilaa { $high } marsasho
   *[other] { $low } ilaa { $high } marsasho
 }
dose-place-clinic = { $dose } oo rugta caafimaadka lagu qaato
dose-place-home = { $dose } oo guriga lagu qaato
dose-none = lama qaato

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = Qaado { $amount }
use-under-tongue = Carrabka hoostiisa dhig ilaa ay ka milanto: { $amount }
use-cheek = Dhabanka gudihiisa ku hay: { $amount }
use-skin = Maqaarka dul saar ama mari: { $amount }
use-nose = Sanka ku isticmaal: { $amount }
use-inhaled = Neefso (gudaha u jiid): { $amount }
use-injected = Isku dur: { $amount }
use-eye = Isha geli: { $amount }
use-ear = Dhegta geli: { $amount }
use-rectal = Malawadka (dabada) geli: { $amount }
use-vaginal = Xubinta taranka haweenka (farjiga) geli: { $amount }
use-unknown = Isticmaal { $amount }
given = Waxaa la i siiyaa: { $amount }
given-by-clinic = Waxaa rugta caafimaadka la igu siiyaa: { $amount }
given-by-pharmacy = Waxaa farmashiyaha la igu siiyaa: { $amount }
given-by-home-nurse = Waxaa kalkaaliye guriga igu siiyaa: { $amount }
given-by-school = Waxaa dugsiga la igu siiyaa: { $amount }
given-by-family = Waxaa i siiya qoyskayga ama qofka i taageera: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = Waa la i siiyaa.
giver-clinic = Rugta caafimaadka ayaa i siisa.
giver-pharmacy = Farmashiyaha ayaa i siiya.
giver-home-nurse = Kalkaaliye ayaa guriga igu siiya.
giver-school = Shaqaalaha dugsiga ayaa i siiya.
giver-family = Qoyskayga ama qofka i taageera ayaa i siiya.
route-under-tongue = Waxaan dhigaa carrabkayga hoostiisa ilaa ay ka milanto.
route-cheek = Waxaan ku hayaa dhabankayga gudihiisa si ay uga shaqeyso.
route-skin = Waxaan saaraa ama mariyaa maqaarkayga.
route-nose = Waxaan ku isticmaalaa sankayga.
route-nose-rescue = Qof kale ayaa sanka iigu buufiya.
route-inhaled = Dawada gudaha ayaan u neefsadaa.
route-injected = Aniga ayaa isku dura.
route-injected-rescue = Qof kale ayaa igu dura.
route-eye = Waxaan geliyaa ishayda.
route-ear = Waxaan geliyaa dhegtayda.
route-rectal = Waxaan geliyaa malawadkayga (dabada).
route-vaginal = Waxaan geliyaa xubintayda taranka (farjiga).
route-unknown = Waxaan farmashiistahayga weydiiyaa sida loo isticmaalo.

# How often.
every-hour = { PLURAL($n) ->
    [one] saacad kasta
   *[other] { NUM($n) } saacadoodba mar
 }
span-hour = { PLURAL($n) ->
    [one] { NUM($n) } saacad
   *[other] { NUM($n) } saacadood
 }
take-weekly-on = toddobaadkii hal mar, { $day } oo keliya, maalin kasta ma aha
take-every-on = { $every }, { $day } oo keliya
take-every-from = { $every }, laga bilaabo { DATE($from) }
take-by-chart = Inta la qaato: sida ku qoran jadwalkayga qiyaasaha ee qoraalka ah ({ $chart })
patch-worn = Balastar kasta waxaan maqaarka ku hayaa muddo { $span } ah.
patch-worn-ask = Waxaan farmashiistahayga weydiiyaa muddada balastar kasta maqaarka lagu hayo.
patch-old-first = Marka hore waxaan iska qaadaa balastarkii hore.

# Only when needed.
as-needed-hours = { PLURAL($n) ->
    [one] laba qiyaas waa inay u dhexayso ugu yaraan { NUM($n) } saacad
   *[other] laba qiyaas waa inay u dhexeeyaan ugu yaraan { NUM($n) } saacadood
 }
as-needed-day = 24 saacadood gudahood yaan laga badin { $most }
as-needed-day-all = 24 saacadood gudahood yaan laga badin { $most }, iyadoo la tirinayo dhammaan qiyaasaha dawadan
as-needed-week = hal toddobaad gudihiis yaan laga badin { $most }

# Dates.
late-call-today = Maanta wac.
medicine-starts = Waxaan bilaabayaa { DATE($on) }. Taariikhdaas ka hor ma bilaabayo.
medicine-dose-began = Qiyaastan waxay bilaabatay { DATE($on) }.
medicine-new = Dawo cusub: tan iyo { DATE($on) }.
medicine-changed-on = Waxaa la beddelay { DATE($on) }. { $what }
medicine-was-now = markii hore { $before }, hadda { $now }
medicine-until = Maalinta ugu dambaysa waa { DATE($on) }.
medicine-overlap = Waxaan la qaataa nooca kale ee dawadan ilaa { DATE($on) }, sidaas ayaana loo qorsheeyay.
medicine-overlap-over = Waxaa la qorsheeyay in lala qaato nooca kale ee dawadan ilaa { DATE($on) }. Maanta waxaan weydiiyaa inay tahay in aan weli labadaba qaato iyo in kale.
medicine-not-on = Maalmahan lama qaato: { LIST($days) }
medicine-dose-on = { DATE($on) }: { $amount }
medicine-dose-on-ask = { DATE($on) }: { $amount }. Maalintaas ka hor waxaan weydiiyaa: ma waxaa la qaataa meeshii qiyaastayda caadiga ah, mise waa dheeraad lagu daro?
medicine-not-in-pack = Isbeddelkan kuma jiro baakadda la buuxiyay { DATE($on) }. Waan wacaa ka hor intaanan furin.
medicine-still-in-pack = Maalinta ugu dambaysa ka dib waxaa laga yaabaa inay weli ku jirto baakadda la buuxiyay { DATE($on) }. Waan wacaa ka hor intaanan furin, waxaanan weydiiyaa sida looga saaro.
step-wait = Haddii qiyaaso i dhaafeen, firiiric maqaarka ah igu soo baxay, ama la i yiri sug: waan wacaa ka hor intaanan qiyaasta kordhin.
take-then-none = ka dib waxba lama qaato: dawadan waa la joojinayaa
# What the label must say, and how a dose is measured.
label-check = Sumadda dawadayda waxaa ku qoran { $strength }. Haddii aanay sidaas ahayn, waan wacaa ka hor intaanan qaadan.
measure-with = Waxaan ku cabbiraa: { $device }
use-device = Waxaan ku isticmaalaa: { $device }
take-meal = Cunto: { $meal }
measure-liquid = Waxaan ku cabbiraa siringaha afka ama koobka farmashiyaha laga bixiyay, marnaba qaaddo kuma cabbiro.
split-by = { $by } ayaa { DATE($on) } sheegay in la kala qaybin karo.

# Medicines that the team does not prescribe.
other-take-ask = Waan weydiiyaa ka hor intaanan qaadan.
other-prescriber = Waxaa qoray: { $name }

# Allergies.
allergies-not-asked = Xasaasiyado: weli lama weydiin
allergies-none-known = Xasaasiyad la og yahay ma jirto
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = Kiniin muddo dheer si tartiib ah u shaqeeya (extended-release)
form-delayed-release-tablet = Kiniin shaqadiisu dib u dhacdo (delayed-release)
form-chewable-tablet = Kiniin la calaliyo
form-disintegrating-tablet = Kiniin afka ku dhex milma
form-sublingual-tablet = Kiniin carrabka hoostiisa ku milma
form-extended-release-capsule = Kaabsal muddo dheer si tartiib ah u shaqeeya (extended-release)
form-delayed-release-capsule = Kaabsal shaqadiisu dib u dhacdo (delayed-release)
form-lozenge = Kiniin la muudsado
form-gum = Xanjo
form-suspension = Dareere marka hore la ruxo
form-cream = Kareem
form-gel = Jeel
form-inhaler = Qalabka neefta (inhaler)
form-implant = Dawo maqaarka hoostiisa la geliyo (implant)
form-ring = Giraan dawo ah
form-suppository = Suppository (dawo adag oo jirka gudihiisa la geliyo)
support-weekly-pack = Baakadaha uu farmashiyuhu buuxiyo toddobaad kasta

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = siringaha afka
device-cup = koobka cabbirka dawada
device-dropper = dhibciye
device-pen = qalinka duritaanka
device-vial-and-syringe = dhalo yar iyo siring
device-prefilled-syringe = siring horay loo buuxiyay
device-pump = bamka dawada (pump)
device-spacer = tuubada inhaler-ka (spacer)
meal-before = cuntada ka hor
meal-with = cuntada lala qaato
meal-after = cuntada ka dib
meal-any = cunto lala qaato ama la'aan
meal-empty-stomach = calool madhan

# Kinds of allergies.
allergy-kind-allergy = xasaasiyad
allergy-kind-intolerance = jirku uma dulqaato
allergy-kind-unknown = nooca lama yaqaan

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = “{ $medicine }”
together-ask = Marka la wada qaato { $a } iyo { $b }, { $what }. Maanta ayaan weydiiyaa. Midkoodna iskay uma joojiyo.
together-known = { $who ->
    [pharmacist] Marka la wada qaato { $a } iyo { $b }, { $what }. Farmashiistahaygu wuu og yahay in aan labadaba qaato.
   *[prescriber] Marka la wada qaato { $a } iyo { $b }, { $what }. Qofka dawada ii qora wuu og yahay in aan labadaba qaato.
 }
together-washout = Dhammaadka { $ended }: { DATE($on) }. Taas ka dib muddo ayay weli jirka ka shaqayn kartaa. Marka la wada qaato { $a } iyo { $b }, { $what }. Maanta ayaan weydiiyaa. Iskay waxba uma beddelo.
together-washout-known = { $who ->
    [pharmacist] Dhammaadka { $ended }: { DATE($on) }. Taas ka dib muddo ayay weli jirka ka shaqayn kartaa. Marka la wada qaato { $a } iyo { $b }, { $what }. Farmashiistahaygu tan wuu og yahay.
   *[prescriber] Dhammaadka { $ended }: { DATE($on) }. Taas ka dib muddo ayay weli jirka ka shaqayn kartaa. Marka la wada qaato { $a } iyo { $b }, { $what }. Qofka dawada ii qora tan wuu og yahay.
 }
together-twice = { $a } liiskayga way ku jirtaa wax ka badan hal mar. Maanta ayaan weydiiyaa in taasi sax tahay iyo in kale. Iskay uma joojiyo.
together-twice-known = { $who ->
    [pharmacist] { $a } liiskayga way ku jirtaa wax ka badan hal mar. Farmashiistahaygu tan wuu og yahay.
   *[prescriber] { $a } liiskayga way ku jirtaa wax ka badan hal mar. Qofka dawada ii qora tan wuu og yahay.
 }
together-same = { $a } iyo { $b } waxaa ku jirta isla dawo isku mid ah. Maanta ayaan weydiiyaa inay tahay in aan labadaba qaato iyo in kale. Midkoodna iskay uma joojiyo.
together-same-kind = { $a } iyo { $b } waa dawooyin isku nooc ah. Maanta ayaan weydiiyaa inay tahay in aan labadaba qaato iyo in kale. Midkoodna iskay uma joojiyo.
together-both-known = { $who ->
    [pharmacist] Farmashiistahaygu wuu og yahay in aan labadaba qaato: { $a } iyo { $b }.
   *[prescriber] Qofka dawada ii qora wuu og yahay in aan labadaba qaato: { $a } iyo { $b }.
 }
together-plain = Marka la wada qaato { $a } iyo { $b }, { $what }.

# The same for the care team.
together-opposed-team = Midba midda kale shaqadeeda ayay tirtirtaa
together-same-team = Isla maaddada firfircoon oo laba jeer ah
together-same-kind-team = Laba dawo oo ka mid ah nooc inta badan hal laga qaato
together-washout-team = { $medicine } waxay dhammaanaysaa { DATE($on) }, taas ka dibna way shaqayn kartaa.
together-allergy-team = Waxay ku jirtaa liiska xasaasiyadaha: { $kind }
together-allergy-names = { $medicine }, liiska xasaasiyadaha: { $name }
together-allergy-related-team = Dawo kale oo isla nooca ama kooxda ah.
together-known-team = Waxaa xaqiijiyay inuu og yahay { $by } ({ $credential }) taariikhda { DATE($on) }: { $why }
together-unanswered-team = Lama xaqiijin in qofka dawada qora ama farmashiiste uu og yahay. Ilaa markaas, warqadda macluumaadka, xusuus-qorka iyo nuqullada dawooyinka muujiya waa la hakiyay.

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = Farmashiistaha ayaan weydiiyaa ka hor qiyaasta ugu horreysa.
plain-not-checked = Lama hubin in ay la socon karto dawooyinkayga kale. Farmashiistaha waxaan tusaa wax kasta oo aan qaato.
plain-urgent = Haddii neefsashadu dhib tahay, ama wejigu bararo: waxaan wacaa { $number }.
plain-urgent-effects = Farmashiistaha waxaan weydiiyaa saamaynaha kale ee isla markiiba caawimaad u baahan.
plain-for = Farmashiistaha waxaan weydiiyaa waxa loo qaato.
plain-how = Farmashiistaha waxaan weydiiyaa sida loo qaato.
plain-missed-dose = Farmashiistaha waxaan weydiiyaa waxa la sameeyo haddii qiyaas i dhaafto.
plain-common-effects = Farmashiistaha waxaan weydiiyaa saamaynaha aan dareemi karo.
plain-do-not-mix = Farmashiistaha waxaan weydiiyaa waxa aan lala qaadan karin.
plain-stopping = Qofka dawada ii qora ayaan weydiiyaa ka hor intaanan joojin.
plain-storage = Farmashiistaha waxaan weydiiyaa meesha la dhigo.
plain-disposal = Farmashiistaha waxaan weydiiyaa waxa laga yeelo waxa soo hara.
plain-tests = Qofka dawada ii qora waxaan weydiiyaa baaritaannada aan u baahanahay.

# For the care team.
take-not-scheduled = Warqadda dawo-qorista weli looma beddelin jadwal
take-step-waits = Tallaabada { DATE($on) } lama qorin inay bilaabatay
step-is-begun = waxay bilaabatay { DATE($on) }, waxaa qoray { $by }
step-is-waiting = LAMA QORIN inay bilaabatay: weydii qofka waxa uu qaato
unworded-unknown = { $medicine }: kuma jirto dawooyinka boggan, noocna looma yaqaan. Dukumentiyada bukaanka waxaa ku qoran oo keliya in la weydiiyo farmashiistaha. Isla-falgalka dawooyinka lama hubin.
unworded-class-only = { $medicine }: kuma jirto dawooyinka boggan. Dukumentiyada bukaanka waxaa ku jira qoraalka nooceeda.
unworded-not-reviewed = { $medicine }: qoraalka boggan ma eegin farmashiiste ama qofka dawada qora, ama dib u eegistiisa waqtigeedii wuu dhaafay.
unworded-other = { $medicine }: kuma jirto dawooyinka boggan, markaa isla-falgalkeeda lama hubin.
