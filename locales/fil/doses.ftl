# origin: machine; nobody has signed this file.

# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose } na tig-{ $strength }
product-note = { $strength }: { $note }
amount-tablet = { PLURAL($n) ->
    [one] { $amount } tableta
   *[other] { $amount } tableta
 }
amount-tablet-part = { $amount } tableta
amount-tablet-range = { PLURAL($n) ->
    [one] { $low } hanggang { $high } tableta
   *[other] { $low } hanggang { $high } tableta
 }
amount-capsule = { PLURAL($n) ->
    [one] { $amount } kapsula
   *[other] { $amount } kapsula
 }
amount-capsule-part = { $amount } kapsula
amount-capsule-range = { PLURAL($n) ->
    [one] { $low } hanggang { $high } kapsula
   *[other] { $low } hanggang { $high } kapsula
 }
amount-film = { PLURAL($n) ->
    [one] { $amount } film
   *[other] { $amount } film
 }
amount-film-part = { $amount } film
amount-film-range = { PLURAL($n) ->
    [one] { $low } hanggang { $high } film
   *[other] { $low } hanggang { $high } film
 }
amount-patch = { PLURAL($n) ->
    [one] { $amount } patch
   *[other] { $amount } patch
 }
amount-patch-part = { $amount } patch
amount-patch-range = { PLURAL($n) ->
    [one] { $low } hanggang { $high } patch
   *[other] { $low } hanggang { $high } patch
 }
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } lozenge
   *[other] { $amount } lozenge
 }
amount-lozenge-part = { $amount } lozenge
amount-lozenge-range = { PLURAL($n) ->
    [one] { $low } hanggang { $high } lozenge
   *[other] { $low } hanggang { $high } lozenge
 }
amount-gum = { PLURAL($n) ->
    [one] { $amount } piraso ng gum
   *[other] { $amount } piraso ng gum
 }
amount-gum-part = { $amount } piraso ng gum
amount-gum-range = { PLURAL($n) ->
    [one] { $low } hanggang { $high } piraso ng gum
   *[other] { $low } hanggang { $high } piraso ng gum
 }
amount-ring = { PLURAL($n) ->
    [one] { $amount } ring
   *[other] { $amount } ring
 }
amount-ring-part = { $amount } ring
amount-ring-range = { PLURAL($n) ->
    [one] { $low } hanggang { $high } ring
   *[other] { $low } hanggang { $high } ring
 }
amount-suppository = { PLURAL($n) ->
    [one] { $amount } suppository
   *[other] { $amount } suppository
 }
amount-suppository-part = { $amount } suppository
amount-suppository-range = { PLURAL($n) ->
    [one] { $low } hanggang { $high } suppository
   *[other] { $low } hanggang { $high } suppository
 }
amount-packet = { PLURAL($n) ->
    [one] { $amount } pakete
   *[other] { $amount } pakete
 }
amount-packet-part = { $amount } pakete
amount-packet-range = { PLURAL($n) ->
    [one] { $low } hanggang { $high } pakete
   *[other] { $low } hanggang { $high } pakete
 }
amount-bottle = { PLURAL($n) ->
    [one] { $amount } bote
   *[other] { $amount } bote
 }
amount-bottle-part = { $amount } bote
amount-bottle-range = { PLURAL($n) ->
    [one] { $low } hanggang { $high } bote
   *[other] { $low } hanggang { $high } bote
 }
amount-unit = { PLURAL($n) ->
    [one] { $amount } unit
   *[other] { $amount } unit
 }
amount-unit-part = { $amount } unit
amount-unit-range = { PLURAL($n) ->
    [one] { $low } hanggang { $high } unit
   *[other] { $low } hanggang { $high } unit
 }
amount-puff = { PLURAL($n) ->
    [one] { $amount } puff
   *[other] { $amount } puff
 }
amount-puff-part = { $amount } puff
amount-puff-range = { PLURAL($n) ->
    [one] { $low } hanggang { $high } puff
   *[other] { $low } hanggang { $high } puff
 }
amount-spray = { PLURAL($n) ->
    [one] { $amount } spray
   *[other] { $amount } spray
 }
amount-spray-part = { $amount } spray
amount-spray-range = { PLURAL($n) ->
    [one] { $low } hanggang { $high } spray
   *[other] { $low } hanggang { $high } spray
 }
amount-drop = { PLURAL($n) ->
    [one] { $amount } patak
   *[other] { $amount } patak
 }
amount-drop-part = { $amount } patak
amount-drop-range = { PLURAL($n) ->
    [one] { $low } hanggang { $high } patak
   *[other] { $low } hanggang { $high } patak
 }
amount-application = { PLURAL($n) ->
    [one] { $amount } pahid
   *[other] { $amount } pahid
 }
amount-application-part = { $amount } pahid
amount-application-range = { PLURAL($n) ->
    [one] { $low } hanggang { $high } pahid
   *[other] { $low } hanggang { $high } pahid
 }
dose-place-clinic = { $dose } sa klinika
dose-place-home = { $dose } sa bahay
dose-none = wala

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = Uminom o gumamit ng { $amount }
use-under-tongue = Hayaang matunaw sa ilalim ng dila ang { $amount }
use-cheek = Ilagay sa loob ng pisngi ang { $amount } at hayaang umepekto roon
use-skin = Ilagay sa balat ang { $amount }
use-nose = Gamitin sa ilong ang { $amount }
use-inhaled = Langhapin ang { $amount }
use-injected = Iturok ang { $amount }
use-eye = Ilagay sa mata ang { $amount }
use-ear = Ilagay sa tainga ang { $amount }
use-rectal = Ipasok sa butas ng puwit (rectum) ang { $amount }
use-vaginal = Ipasok sa puwerta (vagina) ang { $amount }
use-unknown = Gumamit ng { $amount }
given = Ibinibigay sa akin: { $amount }
given-by-clinic = Ibinibigay sa akin sa klinika: { $amount }
given-by-pharmacy = Ibinibigay sa akin sa botika: { $amount }
given-by-home-nurse = Ibinibigay sa akin ng nars sa bahay: { $amount }
given-by-school = Ibinibigay sa akin sa paaralan: { $amount }
given-by-family = Ibinibigay sa akin ng aking pamilya o taong sumusuporta sa akin: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = Ibinibigay ito sa akin.
giver-clinic = Ang klinika ang nagbibigay nito sa akin.
giver-pharmacy = Ang botika ang nagbibigay nito sa akin.
giver-home-nurse = Isang nars ang nagbibigay nito sa akin sa bahay.
giver-school = Mga kawani ng paaralan ang nagbibigay nito sa akin.
giver-family = Ang aking pamilya o taong sumusuporta sa akin ang nagbibigay nito.
route-under-tongue = Hinahayaan ko itong matunaw sa ilalim ng aking dila.
route-cheek = Inilalagay ko ito sa loob ng aking pisngi at hinahayaang umepekto roon.
route-skin = Inilalagay ko ito sa aking balat.
route-nose = Ginagamit ko ito sa aking ilong.
route-nose-rescue = Ibang tao ang nag-i-spray nito sa aking ilong.
route-inhaled = Nilalanghap ko ito.
route-injected = Ako mismo ang nagtuturok nito sa aking sarili.
route-injected-rescue = Ibang tao ang nagtuturok nito sa akin.
route-eye = Inilalagay ko ito sa aking mata.
route-ear = Inilalagay ko ito sa aking tainga.
route-rectal = Ipinapasok ko ito sa butas ng aking puwit (rectum).
route-vaginal = Ipinapasok ko ito sa aking puwerta (vagina).
route-unknown = Itinatanong ko sa aking pharmacist kung paano ito gamitin.

# How often.
every-hour = { PLURAL($n) ->
    [1] bawat oras
    [one] bawat { NUM($n) } oras
   *[other] bawat { NUM($n) } oras
 }
span-hour = { PLURAL($n) ->
    [one] { NUM($n) } oras
   *[other] { NUM($n) } oras
 }
take-weekly-on = isang beses sa isang linggo, tuwing { $day } lang, hindi araw-araw
take-every-on = { $every }, sa araw ng { $day } lang
take-every-from = { $every }, simula { DATE($from) }
take-by-chart = Dami: ayon sa nakasulat na talaan ng dosis na ibinigay sa akin ({ $chart })
patch-worn = Isinusuot ko ang bawat patch nang { $span }.
patch-worn-ask = Itinatanong ko sa aking pharmacist kung gaano katagal isusuot ang bawat patch.
patch-old-first = Inaalis ko muna ang lumang patch.

# Only when needed.
as-needed-hours = { PLURAL($n) ->
    [one] hindi bababa sa { NUM($n) } oras ang pagitan ng dalawang dosis
   *[other] hindi bababa sa { NUM($n) } oras ang pagitan ng dalawang dosis
 }
as-needed-day = hindi hihigit sa { $most } sa loob ng 24 oras
as-needed-day-all = hindi hihigit sa { $most } sa loob ng 24 oras, kasama sa bilang ang lahat ng dosis ng gamot na ito
as-needed-week = hindi hihigit sa { $most } sa loob ng isang linggo

# Dates.
late-call-today = Tumawag ngayong araw.
medicine-starts = Sisimulan ko ito sa { DATE($on) }. Hindi ko ito sisimulan bago ang araw na iyon.
medicine-dose-began = Nagsimula ang dosis na ito noong { DATE($on) }.
medicine-new = Bagong gamot: mula noong { DATE($on) }.
medicine-changed-on = Binago noong { DATE($on) }. { $what }
medicine-was-now = dati ay { $before }, ngayon ay { $now }
medicine-until = Ang huling araw ay { DATE($on) }.
medicine-overlap = Iniinom o ginagamit ko ito kasabay ng isa pang anyo ng gamot na ito hanggang { DATE($on) }, at sadyang ganito ang plano.
medicine-overlap-over = Ang plano ay isabay ito sa isa pang anyo ng gamot na ito hanggang { DATE($on) } lang. Itatanong ko ngayong araw kung dapat ko pa ring inumin o gamitin ang dalawa.
medicine-not-on = Hindi iniinom o ginagamit sa mga araw na ito: { LIST($days) }
medicine-dose-on = Sa { DATE($on) }: { $amount }
medicine-dose-on-ask = Sa { DATE($on) }: { $amount }. Magtatanong ako bago ang araw na iyon: kapalit ba ito ng karaniwan kong dosis, o dagdag dito?
medicine-not-in-pack = Wala ang pagbabagong ito sa pack na pinuno noong { DATE($on) }. Tatawag ako bago ko buksan ang pack.
medicine-still-in-pack = Maaaring nasa pack na pinuno noong { DATE($on) } pa rin ang gamot na ito kahit tapos na ang huling araw nito. Tatawag ako bago ko buksan ang pack, at itatanong ko kung paano aalisin doon ang gamot.
step-wait = Kung may nalaktawan akong dosis, may pantal ako, o sinabihan akong maghintay: tatawag ako bago taasan ang dosis.
take-then-none = pagkatapos ay wala na: ititigil ang gamot na ito
# What the label must say, and how a dose is measured.
label-check = Ang nakasulat sa etiketa ko ay { $strength }. Kung hindi, tatawag ako bago ko ito inumin o gamitin.
measure-with = Sinusukat ko ito gamit ang: { $device }
use-device = Ang gamit ko para rito: { $device }
take-meal = Pagkain: { $meal }
measure-liquid = Sinusukat ko ito gamit ang oral syringe o ang panukat na cup mula sa botika, at hindi kailanman gamit ang kutsara.
split-by = Puwede itong hatiin, ayon kay: { $by }, { DATE($on) }.

# Medicines that the team does not prescribe.
other-take-ask = Magtatanong ako bago ko ito inumin o gamitin.
other-prescriber = Nagreseta: { $name }

# Allergies.
allergies-not-asked = Mga allergy: hindi pa naitatanong
allergies-none-known = Walang alam na allergy
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = Tabletang mabagal at matagal ang paglabas ng gamot (extended-release)
form-delayed-release-tablet = Tabletang naaantala ang paglabas ng gamot (delayed-release)
form-chewable-tablet = Tabletang nginunguya
form-disintegrating-tablet = Tabletang natutunaw sa bibig
form-sublingual-tablet = Tabletang natutunaw sa ilalim ng dila
form-extended-release-capsule = Kapsulang mabagal at matagal ang paglabas ng gamot (extended-release)
form-delayed-release-capsule = Kapsulang naaantala ang paglabas ng gamot (delayed-release)
form-lozenge = Lozenge (sinisipsip sa bibig)
form-gum = Gum
form-suspension = Likidong inaalog muna
form-cream = Cream
form-gel = Gel
form-inhaler = Inhaler
form-implant = Implant (inilalagay sa ilalim ng balat)
form-ring = Ring na may gamot
form-suppository = Suppository (gamot na ipinapasok sa katawan)
support-weekly-pack = Mga pack na pinupuno ng botika para sa bawat linggo

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = hiringgilya para sa bibig
device-cup = panukat na cup
device-dropper = dropper
device-pen = pen na panturok
device-vial-and-syringe = vial at hiringgilya
device-prefilled-syringe = hiringgilyang may laman na
device-pump = pump ng gamot
device-spacer = spacer (ikinakabit sa inhaler)
meal-before = bago kumain
meal-with = kasabay ng pagkain
meal-after = pagkatapos kumain
meal-any = may pagkain man o wala
meal-empty-stomach = walang laman ang tiyan

# Kinds of allergies.
allergy-kind-allergy = allergy
allergy-kind-intolerance = hindi kinakaya ng katawan (intolerance)
allergy-kind-unknown = hindi alam ang uri

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = “{ $medicine }”
together-ask = Kapag magkasama ang { $a } at { $b }, { $what }. Magtatanong ako ngayong araw. Hindi ko ihihinto ang alinman sa sarili kong pasya.
together-known = { $who ->
    [pharmacist] Kapag magkasama ang { $a } at { $b }, { $what }. Alam ng aking pharmacist na iniinom o ginagamit ko ang dalawa.
   *[prescriber] Kapag magkasama ang { $a } at { $b }, { $what }. Alam ng nagrereseta sa akin na iniinom o ginagamit ko ang dalawa.
 }
together-washout = Katapusan ng { $ended }: { DATE($on) }. Maaari pa itong umepekto nang ilang panahon pagkatapos niyon. Kapag magkasama ang { $a } at { $b }, { $what }. Magtatanong ako ngayong araw. Wala akong babaguhin sa sarili kong pasya.
together-washout-known = { $who ->
    [pharmacist] Katapusan ng { $ended }: { DATE($on) }. Maaari pa itong umepekto nang ilang panahon pagkatapos niyon. Kapag magkasama ang { $a } at { $b }, { $what }. Alam ito ng aking pharmacist.
   *[prescriber] Katapusan ng { $ended }: { DATE($on) }. Maaari pa itong umepekto nang ilang panahon pagkatapos niyon. Kapag magkasama ang { $a } at { $b }, { $what }. Alam ito ng nagrereseta sa akin.
 }
together-twice = Mahigit isang beses na nasa listahan ko ang { $a }. Itatanong ko ngayong araw kung tama iyon. Hindi ko ito ihihinto sa sarili kong pasya.
together-twice-known = { $who ->
    [pharmacist] Mahigit isang beses na nasa listahan ko ang { $a }. Alam ito ng aking pharmacist.
   *[prescriber] Mahigit isang beses na nasa listahan ko ang { $a }. Alam ito ng nagrereseta sa akin.
 }
together-same = Iisang gamot ang laman ng { $a } at { $b }. Itatanong ko ngayong araw kung pareho ko itong iinumin o gagamitin. Hindi ko ihihinto ang alinman sa sarili kong pasya.
together-same-kind = Magkauring gamot ang { $a } at { $b }. Itatanong ko ngayong araw kung pareho ko itong iinumin o gagamitin. Hindi ko ihihinto ang alinman sa sarili kong pasya.
together-both-known = { $who ->
    [pharmacist] Alam ng aking pharmacist na pareho kong iniinom o ginagamit ang { $a } at { $b }.
   *[prescriber] Alam ng nagrereseta sa akin na pareho kong iniinom o ginagamit ang { $a } at { $b }.
 }
together-plain = Kapag magkasama ang { $a } at { $b }, { $what }.

# The same for the care team.
together-opposed-team = Nagpapawalang-bisa sa isa’t isa
together-same-team = Dalawang beses ang parehong aktibong sangkap
together-same-kind-team = Dalawa mula sa klase na karaniwang isa lang ang iniinom o ginagamit
together-washout-team = Matatapos ang { $medicine } sa { DATE($on) } at maaari pang umepekto pagkatapos niyon.
together-allergy-team = Nasa listahan ng allergy: { $kind }
together-allergy-names = { $medicine }, listahan ng allergy: { $name }
together-allergy-related-team = Ibang gamot na kapareho ng klase o grupo.
together-known-team = Nagkumpirma na alam ito: { $by } ({ $credential }) noong { DATE($on) }: { $why }
together-unanswered-team = Wala pang nagrereseta o pharmacist ang nagkumpirmang alam niya ito. Hangga’t wala, hindi muna inilalabas ang babasahin ng pasyente, ang talaarawan, at ang mga kopyang nagpapakita ng mga gamot.

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = Magtatanong ako sa pharmacist bago ang unang dosis.
plain-not-checked = Hindi nasuri kung ligtas itong isama sa iba kong gamot. Ipapakita ko sa pharmacist ang lahat ng iniinom o ginagamit ko.
plain-urgent = Hirap sa paghinga, o namamaga ang mukha: tatawag ako sa { $number }.
plain-urgent-effects = Itatanong ko sa pharmacist kung aling iba pang epekto ang nangangailangan ng agarang tulong.
plain-for = Itatanong ko sa pharmacist kung para saan ito.
plain-how = Itatanong ko sa pharmacist kung paano ito iniinom o ginagamit.
plain-missed-dose = Itatanong ko sa pharmacist kung ano ang gagawin kapag may nalaktawang dosis.
plain-common-effects = Itatanong ko sa pharmacist kung aling mga epekto ang maaari kong mapansin.
plain-do-not-mix = Itatanong ko sa pharmacist kung ano ang hindi ko puwedeng inumin o gamitin habang ginagamit ko ito.
plain-stopping = Magtatanong ako sa nagrereseta sa akin bago ako huminto.
plain-storage = Itatanong ko sa pharmacist kung saan ito itatago.
plain-disposal = Itatanong ko sa pharmacist kung ano ang gagawin sa natira.
plain-tests = Itatanong ko sa nagrereseta sa akin kung aling mga test ang kailangan ko.

# For the care team.
take-not-scheduled = Resetang hindi pa nagagawang iskedyul
take-step-waits = Hindi naitala na nagsimula na ang hakbang ng { DATE($on) }
step-is-begun = nagsimula noong { DATE($on) }, ang nagtala: { $by }
step-is-waiting = HINDI naitala na nagsimula na: itanong sa pasyente kung ano ang iniinom o ginagamit niya
unworded-unknown = { $medicine }: wala sa mga gamot ng site na ito, at hindi alam ang klase. Ang sinasabi lang ng mga dokumento para sa pasyente ay magtanong sa pharmacist. Hindi sinuri ang mga interaksiyon.
unworded-class-only = { $medicine }: wala sa mga gamot ng site na ito. Ang mga salita ng klase nito ang nasa mga dokumento para sa pasyente.
unworded-not-reviewed = { $medicine }: hindi pa nasusuri ng pharmacist o nagrereseta ang mga salita ng site na ito, o lampas na sa takdang araw ang pagsusuri.
unworded-other = { $medicine }: wala sa mga gamot ng site na ito, kaya hindi sinuri ang mga interaksiyon nito.
