# origin: machine; nobody has signed this file.

# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose } ki gen fòs { $strength }
product-note = { $strength }: { $note }
amount-tablet = { PLURAL($n) ->
   *[other] { $amount } konprime
 }
amount-tablet-part = { $amount } konprime
amount-tablet-range = { PLURAL($n) ->
   *[other] { $low } a { $high } konprime
 }
amount-capsule = { PLURAL($n) ->
   *[other] { $amount } kapsil
 }
amount-capsule-part = { $amount } kapsil
amount-capsule-range = { PLURAL($n) ->
   *[other] { $low } a { $high } kapsil
 }
amount-film = { PLURAL($n) ->
   *[other] { $amount } ti fèy fim
 }
amount-film-part = { $amount } ti fèy fim
amount-film-range = { PLURAL($n) ->
   *[other] { $low } a { $high } ti fèy fim
 }
amount-patch = { PLURAL($n) ->
   *[other] { $amount } pach
 }
amount-patch-part = { $amount } pach
amount-patch-range = { PLURAL($n) ->
   *[other] { $low } a { $high } pach
 }
amount-lozenge = { PLURAL($n) ->
   *[other] { $amount } pastiy
 }
amount-lozenge-part = { $amount } pastiy
amount-lozenge-range = { PLURAL($n) ->
   *[other] { $low } a { $high } pastiy
 }
amount-gum = { PLURAL($n) ->
   *[other] { $amount } moso chiklèt
 }
amount-gum-part = { $amount } moso chiklèt
amount-gum-range = { PLURAL($n) ->
   *[other] { $low } a { $high } moso chiklèt
 }
amount-ring = { PLURAL($n) ->
   *[other] { $amount } bag medikaman
 }
amount-ring-part = { $amount } bag medikaman
amount-ring-range = { PLURAL($n) ->
   *[other] { $low } a { $high } bag medikaman
 }
amount-suppository = { PLURAL($n) ->
   *[other] { $amount } sipozitwa
 }
amount-suppository-part = { $amount } sipozitwa
amount-suppository-range = { PLURAL($n) ->
   *[other] { $low } a { $high } sipozitwa
 }
amount-packet = { PLURAL($n) ->
   *[other] { $amount } sachè
 }
amount-packet-part = { $amount } sachè
amount-packet-range = { PLURAL($n) ->
   *[other] { $low } a { $high } sachè
 }
amount-bottle = { PLURAL($n) ->
   *[other] { $amount } boutèy
 }
amount-bottle-part = { $amount } boutèy
amount-bottle-range = { PLURAL($n) ->
   *[other] { $low } a { $high } boutèy
 }
amount-unit = { PLURAL($n) ->
   *[other] { $amount } inite
 }
amount-unit-part = { $amount } inite
amount-unit-range = { PLURAL($n) ->
   *[other] { $low } a { $high } inite
 }
amount-puff = { PLURAL($n) ->
   *[other] { $amount } kout ponp
 }
amount-puff-part = { $amount } kout ponp
amount-puff-range = { PLURAL($n) ->
   *[other] { $low } a { $high } kout ponp
 }
amount-spray = { PLURAL($n) ->
   *[other] { $amount } kout espre
 }
amount-spray-part = { $amount } kout espre
amount-spray-range = { PLURAL($n) ->
   *[other] { $low } a { $high } kout espre
 }
amount-drop = { PLURAL($n) ->
   *[other] { $amount } gout
 }
amount-drop-part = { $amount } gout
amount-drop-range = { PLURAL($n) ->
   *[other] { $low } a { $high } gout
 }
amount-application = { PLURAL($n) ->
   *[other] { $amount } aplikasyon
 }
amount-application-part = { $amount } aplikasyon
amount-application-range = { PLURAL($n) ->
   *[other] { $low } a { $high } aplikasyon
 }
dose-place-clinic = { $dose } nan klinik la
dose-place-home = { $dose } lakay
dose-none = okenn

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = Pran: { $amount }
use-under-tongue = Mete anba lang, epi kite li fonn: { $amount }
use-cheek = Kenbe nan bouch, kont anndan bò figi (machwè), epi kite li travay: { $amount }
use-skin = Mete sou po: { $amount }
use-nose = Mete nan nen: { $amount }
use-inhaled = Rale ak souf ou: { $amount }
use-injected = Fè piki: { $amount }
use-eye = Mete nan je: { $amount }
use-ear = Mete nan zòrèy: { $amount }
use-rectal = Mete nan rektòm (andedan dèyè): { $amount }
use-vaginal = Mete nan vajen: { $amount }
use-unknown = Itilize: { $amount }
given = Yo ban mwen: { $amount }
given-by-clinic = Yo ban mwen nan klinik la: { $amount }
given-by-pharmacy = Yo ban mwen nan famasi a: { $amount }
given-by-home-nurse = Yon enfimyè ban mwen lakay: { $amount }
given-by-school = Yo ban mwen nan lekòl la: { $amount }
given-by-family = Se fanmi mwen oswa moun sipò mwen ki ban mwen: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = Yon lòt moun ban mwen li.
giver-clinic = Klinik la ban mwen li.
giver-pharmacy = Famasi a ban mwen li.
giver-home-nurse = Yon enfimyè ban mwen li lakay.
giver-school = Anplwaye lekòl la ban mwen li.
giver-family = Se fanmi mwen oswa moun sipò mwen ki ban mwen li.
route-under-tongue = Mwen kite li fonn anba lang mwen.
route-cheek = Mwen kenbe li nan bouch mwen, kont anndan bò figi mwen (machwè), epi mwen kite li travay.
route-skin = Mwen mete li sou po mwen.
route-nose = Mwen mete li nan nen mwen.
route-nose-rescue = Yon lòt moun espreye li nan nen mwen.
route-inhaled = Mwen rale li ak souf mwen.
route-injected = Se mwen menm ki bay tèt mwen piki a.
route-injected-rescue = Yon lòt moun fè mwen piki a.
route-eye = Mwen mete li nan je mwen.
route-ear = Mwen mete li nan zòrèy mwen.
route-rectal = Mwen mete li nan rektòm mwen (andedan dèyè).
route-vaginal = Mwen mete li nan vajen mwen.
route-unknown = M ap mande famasyen mwen kijan pou itilize li.

# How often.
every-hour = { PLURAL($n) ->
    [1] chak inèdtan
   *[other] chak { NUM($n) } èdtan
 }
span-hour = { PLURAL($n) ->
   *[other] { NUM($n) } èdtan
 }
take-weekly-on = yon fwa pa semèn, { $day } sèlman, pa chak jou
take-every-on = { $every }, { $day } sèlman
take-every-from = { $every }, kòmanse le { DATE($from) }
take-by-chart = Kantite: dapre tablo dòz mwen ki ekri a ({ $chart })
patch-worn = Mwen kite chak pach sou mwen pandan { $span }.
patch-worn-ask = M ap mande famasyen mwen konbyen tan pou m kite chak pach sou mwen.
patch-old-first = Mwen retire ansyen pach la an premye.

# Only when needed.
as-needed-hours = { PLURAL($n) ->
   *[other] omwen { NUM($n) } èdtan ant de dòz
 }
as-needed-day = pa plis pase { $most } nan 24 èdtan
as-needed-day-all = pa plis pase { $most } nan 24 èdtan, lè ou konte tout dòz medikaman sa a
as-needed-week = pa plis pase { $most } nan yon semèn

# Dates.
late-call-today = Rele jodi a.
medicine-starts = Mwen pral kòmanse li le { DATE($on) }. Pa anvan.
medicine-dose-began = Dòz sa a te kòmanse le { DATE($on) }.
medicine-new = Nouvo: depi { DATE($on) }.
medicine-changed-on = Chanje le { DATE($on) }. { $what }
medicine-was-now = anvan se te { $before }, kounye a se { $now }
medicine-until = Dènye jou a se { DATE($on) }.
medicine-overlap = Mwen pran li ansanm ak lòt fòm medikaman sa a jiska { DATE($on) } (jou sa a ladan li). Se konsa yo planifye li.
medicine-overlap-over = Yo te planifye li ansanm ak lòt fòm medikaman sa a jiska { DATE($on) } (jou sa a ladan li). M ap mande jodi a si pou m kontinye pran toulède.
medicine-not-on = Pa nan jou sa yo: { LIST($days) }
medicine-dose-on = Le { DATE($on) }: { $amount }
medicine-dose-on-ask = Le { DATE($on) }: { $amount }. M ap mande anvan jou sa a: nan plas dòz regilye mwen, oswa anplis de li?
medicine-not-in-pack = Chanjman sa a pa nan pake famasi a te prepare le { DATE($on) }. M ap rele anvan mwen louvri pake a.
medicine-still-in-pack = Apre dènye jou medikaman sa a, li ka toujou nan pake famasi a te prepare le { DATE($on) }. M ap rele anvan mwen louvri pake a, epi m ap mande kijan pou retire medikaman an.
step-wait = Mwen rate dòz, mwen gen bouton oswa plak wouj sou po mwen, oswa yo di m tann? M ap rele anvan mwen monte dòz la.
take-then-none = apre sa, pa gen okenn dòz ankò: yo sispann medikaman sa a
# What the label must say, and how a dose is measured.
label-check = Etikèt mwen an dwe di { $strength }. Si se pa sa li di, m ap rele anvan mwen pran li.
measure-with = Mwen mezire li ak: { $device }
use-device = Mwen itilize li ak: { $device }
take-meal = Manje: { $meal }
measure-liquid = Mwen mezire li ak sereng pou bouch oswa ti gode famasi a ban mwen, pa janm ak yon kiyè.
split-by = { $by } te di, le { DATE($on) }, ke yo ka koupe li an moso.

# Medicines that the team does not prescribe.
other-take-ask = M ap mande anvan mwen pran li.
other-prescriber = Moun ki preskri li: { $name }

# Allergies.
allergies-not-asked = Alèji: yo poko poze kesyon sou sa
allergies-none-known = Pa gen alèji yo konnen
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = Konprime ki lage medikaman an dousman pandan anpil tan
form-delayed-release-tablet = Konprime ki lage medikaman an apre yon ti tan
form-chewable-tablet = Konprime pou kraze ak dan
form-disintegrating-tablet = Konprime ki fonn nan bouch
form-sublingual-tablet = Konprime ki fonn anba lang
form-extended-release-capsule = Kapsil ki lage medikaman an dousman pandan anpil tan
form-delayed-release-capsule = Kapsil ki lage medikaman an apre yon ti tan
form-lozenge = Pastiy
form-gum = Chiklèt
form-suspension = Likid pou souke anvan
form-cream = Krèm
form-gel = Jèl
form-inhaler = Inalatè (ponp pou rale)
form-implant = Enplan
form-ring = Bag ki gen medikaman
form-suppository = Sipozitwa
support-weekly-pack = Pake famasi a prepare pou chak semèn

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = sereng pou bouch (san zegwi)
device-cup = ti gode pou mezire
device-dropper = kontgout
device-pen = plim pou bay piki (pen)
device-vial-and-syringe = flakon ak sereng
device-prefilled-syringe = sereng ki deja plen
device-pump = ponp
device-spacer = chanm pou inalatè (spacer)
meal-before = anvan manje
meal-with = pandan w ap manje
meal-after = apre manje
meal-any = avèk manje oswa san manje
meal-empty-stomach = ak vant vid

# Kinds of allergies.
allergy-kind-allergy = alèji
allergy-kind-intolerance = entolerans
allergy-kind-unknown = yo pa konnen ki kalite

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = « { $medicine } »
together-ask = { $a } ak { $b } ansanm { $what }. M ap mande jodi a. Mwen p ap sispann ni youn ni lòt poukont mwen.
together-known = { $who ->
    [pharmacist] { $a } ak { $b } ansanm { $what }. Famasyen mwen konnen mwen pran toulède.
   *[prescriber] { $a } ak { $b } ansanm { $what }. Moun ki preskri medikaman mwen yo konnen mwen pran toulède.
 }
together-washout = Fen tretman ak { $ended }: { DATE($on) }. Li ka toujou aji pandan kèk tan apre sa. { $a } ak { $b } ansanm { $what }. M ap mande jodi a. Mwen p ap chanje anyen poukont mwen.
together-washout-known = { $who ->
    [pharmacist] Fen tretman ak { $ended }: { DATE($on) }. Li ka toujou aji pandan kèk tan apre sa. { $a } ak { $b } ansanm { $what }. Famasyen mwen konnen sa.
   *[prescriber] Fen tretman ak { $ended }: { DATE($on) }. Li ka toujou aji pandan kèk tan apre sa. { $a } ak { $b } ansanm { $what }. Moun ki preskri medikaman mwen yo konnen sa.
 }
together-twice = { $a } sou lis mwen an plis pase yon fwa. M ap mande jodi a si sa kòrèk. Mwen p ap sispann li poukont mwen.
together-twice-known = { $who ->
    [pharmacist] { $a } sou lis mwen an plis pase yon fwa. Famasyen mwen konnen sa.
   *[prescriber] { $a } sou lis mwen an plis pase yon fwa. Moun ki preskri medikaman mwen yo konnen sa.
 }
together-same = { $a } ak { $b } gen menm medikaman an ladan yo. M ap mande jodi a si pou m pran toulède. Mwen p ap sispann ni youn ni lòt poukont mwen.
together-same-kind = { $a } ak { $b } se menm kalite medikaman. M ap mande jodi a si pou m pran toulède. Mwen p ap sispann ni youn ni lòt poukont mwen.
together-both-known = { $who ->
    [pharmacist] Famasyen mwen konnen mwen pran toulède: { $a } ak { $b }.
   *[prescriber] Moun ki preskri medikaman mwen yo konnen mwen pran toulède: { $a } ak { $b }.
 }
together-plain = { $a } ak { $b } ansanm { $what }.

# The same for the care team.
together-opposed-team = Yo anile efè youn lòt
together-same-team = Menm engredyan aktif la de fwa
together-same-kind-team = De medikaman nan yon klas kote moun abitye pran youn sèlman
together-washout-team = Fen tretman ak { $medicine }: { DATE($on) }. Li ka toujou aji apre sa.
together-allergy-team = Sou lis alèji a: { $kind }
together-allergy-names = { $medicine }, lis alèji: { $name }
together-allergy-related-team = Yon lòt medikaman nan menm klas oswa menm gwoup la.
together-known-team = Konfime: { $by } ({ $credential }), le { DATE($on) }: { $why }
together-unanswered-team = Ni moun ki preskri ni famasyen pa konfime sa. Jiskaske yo fè sa, fèy pasyan an, jounal pèsonèl la ak kopi ki montre medikaman yo bloke.

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = M ap mande famasyen an anvan premye dòz la.
plain-not-checked = Yo pa verifye li ak lòt medikaman mwen yo. M ap montre famasyen an tout sa mwen pran.
plain-urgent = Difikilte pou respire, oswa figi anfle: m ap rele { $number }.
plain-urgent-effects = M ap mande famasyen an ki lòt efè ki bezwen èd touswit.
plain-for = M ap mande famasyen an pou kisa li ye.
plain-how = M ap mande famasyen an kijan pou pran li.
plain-missed-dose = M ap mande famasyen an sa pou m fè si mwen rate yon dòz.
plain-common-effects = M ap mande famasyen an ki efè mwen ka remake.
plain-do-not-mix = M ap mande famasyen an kisa pou m pa pran ansanm avèk li.
plain-stopping = M ap mande moun ki preskri medikaman mwen an anvan mwen sispann.
plain-storage = M ap mande famasyen an ki kote pou sere li.
plain-disposal = M ap mande famasyen an sa pou m fè ak sa ki rete.
plain-tests = M ap mande moun ki preskri medikaman mwen an ki tès mwen bezwen.

# For the care team.
take-not-scheduled = Preskripsyon an poko tounen yon orè
take-step-waits = Etap { DATE($on) } a: yo pa note li kòmanse
step-is-begun = kòmanse le { DATE($on) }, moun ki note sa: { $by }
step-is-waiting = Yo PA note li kòmanse: mande moun nan kisa li pran kounye a
unworded-unknown = { $medicine }: pa nan medikaman sit sa a, epi li pa gen klas. Dokiman pou pasyan yo di sèlman pou mande famasyen an. Entèraksyon yo pa verifye.
unworded-class-only = { $medicine }: pa nan medikaman sit sa a. Dokiman pou pasyan yo gen tèks klas li a.
unworded-not-reviewed = { $medicine }: ni famasyen ni moun ki preskri pa revize tèks sit sa a, oswa dat revizyon li pase.
unworded-other = { $medicine }: pa nan medikaman sit sa a, donk entèraksyon li yo pa verifye.
