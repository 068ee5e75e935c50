# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = Lis sa a ka pa gen tout sa { $name } pran.
copy-speaker = Nan enstriksyon sa yo, « mwen », « m » ak « ou » vle di { $name }.
copy-if-late = Si yon dòz an reta: { $instruction }

# How a medicine is given.
given-copy = Yo bay { $name }: { $amount }
given-team = Yo administre: { $amount }
given-by-clinic-copy = Yo bay medikaman an nan klinik la: { $amount }
given-by-pharmacy-copy = Yo bay medikaman an nan famasi a: { $amount }
given-by-home-nurse-copy = Yon enfimyè bay medikaman an lakay: { $amount }
given-by-school-copy = Yo bay medikaman an nan lekòl la: { $amount }
given-by-family-copy = Se fanmi oswa yon moun sipò ki bay medikaman an: { $amount }
giver-unknown-copy = Yon lòt moun bay { $name } medikaman an.
giver-unknown-team = Yon lòt moun administre li.
giver-clinic-copy = Klinik la bay medikaman an.
giver-pharmacy-copy = Famasi a bay medikaman an.
giver-home-nurse-copy = Yon enfimyè bay medikaman an lakay.
giver-school-copy = Anplwaye lekòl la bay medikaman an.
giver-family-copy = Se fanmi oswa yon moun sipò ki bay medikaman an.
route-under-tongue-copy = Li fonn anba lang.
route-cheek-copy = Li travay nan bouch, kont anndan bò figi a (machwè).
route-skin-copy = Se sou po pou mete li.
route-nose-copy = Se nan nen pou mete li.
route-nose-rescue-copy = Yon lòt moun espreye li nan nen { $name }.
route-inhaled-copy = Moun nan rale li ak souf li.
route-injected-copy = { $name } bay tèt li piki a, san èd.
route-injected-team = Moun nan bay tèt li piki a.
route-injected-rescue-copy = Yon lòt moun fè { $name } piki a.
route-eye-copy = Se nan je pou mete li.
route-ear-copy = Se nan zòrèy pou mete li.
route-rectal-copy = Se nan rektòm (andedan dèyè) pou mete li.
route-vaginal-copy = Se nan vajen pou mete li.
route-unknown-copy = Mande famasyen an kijan pou itilize li.
route-unknown-team = Dosye a pa di nan ki wout pou bay medikaman an.
take-by-chart-copy = Kantite: dapre tablo dòz ki ekri a ({ $chart })
patch-worn-copy = { $name } kite chak pach sou li pandan { $span }.
patch-worn-team = Chak pach rete sou moun nan pandan { $span }.
patch-worn-ask-copy = Mande famasyen an konbyen tan chak pach rete sou moun nan.
patch-worn-ask-team = Konbyen tan pach la rete sou moun nan pa nan dosye a.
patch-old-first-copy = Ansyen pach la retire an premye.

# Dates and changes.
late-call-today-team = An reta: kontakte moun nan jodi a.
medicine-starts-copy = { $name } pral kòmanse li le { DATE($on) }. Pa anvan.
medicine-starts-team = Dat kòmansman: { DATE($on) }. Pa anvan.
medicine-dose-on-ask-copy = Le { DATE($on) }: { $amount }. Mande anvan jou sa a: nan plas dòz regilye a, oswa anplis de li?
medicine-dose-on-ask-team = Le { DATE($on) }: { $amount }. Li pa nan dosye a si se nan plas dòz regilye a oswa anplis de li. Yo di moun nan pou li mande.
medicine-overlap-copy = { $name } pran li ansanm ak lòt fòm medikaman sa a jiska { DATE($on) } (jou sa a ladan li). Se konsa yo planifye li.
medicine-overlap-team = Yo planifye li ansanm ak lòt fòm medikaman sa a jiska { DATE($on) } (jou sa a ladan li).
medicine-overlap-over-copy = Yo te planifye li ansanm ak lòt fòm medikaman sa a jiska { DATE($on) } (jou sa a ladan li). Mande jodi a si { $name } ap pran toulède jis kounye a.
medicine-overlap-over-team = Peryòd yo te planifye ansanm ak lòt fòm medikaman sa a fini le { DATE($on) }. Verifye si moun nan ap pran toulède jis kounye a.
medicine-not-in-pack-copy = Chanjman sa a pa nan pake famasi a te prepare le { DATE($on) }. Rele anvan ou louvri pake a.
medicine-not-in-pack-team = Chanjman sa a pa nan pake famasi a te prepare le { DATE($on) }. Yo di moun nan pou li rele anvan li louvri pake a.
medicine-still-in-pack-copy = Apre dènye jou medikaman sa a, li ka toujou nan pake famasi a te prepare le { DATE($on) }. Rele anvan ou louvri pake a, epi mande kijan pou retire medikaman an.
medicine-still-in-pack-team = Apre dènye jou medikaman sa a, li ka toujou nan pake famasi a te prepare le { DATE($on) }. Yo di moun nan pou li rele anvan li louvri pake a.
step-wait-copy = Moun nan rate dòz, li gen bouton oswa plak wouj sou po li, oswa yo di li tann? Rele anvan dòz la monte.
step-wait-team = Si moun nan rate dòz, si li gen bouton oswa plak wouj sou po li, oswa si yo di li tann: yo di moun nan pou li rele anvan dòz la monte.

# Labels and measuring.
label-check-copy = Etikèt la dwe di { $strength }. Si se pa sa li di, rele anvan { $name } pran li.
label-check-team = Etikèt la dwe di { $strength }. Yo di moun nan pou li rele si se pa sa li di.
measure-with-copy = Se ak sa pou mezire li: { $device }
measure-with-team = Aparèy pou mezire: { $device }
measure-liquid-copy = Se ak sereng pou bouch oswa ti gode famasi a bay pou mezire li, pa janm ak yon kiyè.
use-device-copy = Se ak sa pou itilize li: { $device }
use-device-team = Aparèy: { $device }
other-take-ask-copy = Mande anvan { $name } pran li.
other-take-ask-team = Fason pou pran li pa nan dosye a.

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = Mande famasyen an anvan premye dòz la.
plain-not-checked-copy = Yo pa verifye li ak lòt medikaman. Montre famasyen an tout sa { $name } pran.
plain-urgent-copy = Difikilte pou respire, oswa figi anfle: rele { $number }.
plain-urgent-effects-copy = Mande famasyen an ki lòt efè ki bezwen èd touswit.
plain-for-copy = Mande famasyen an pou kisa li ye.
plain-how-copy = Mande famasyen an kijan pou pran li.
plain-missed-dose-copy = Mande famasyen an sa pou fè si moun nan rate yon dòz.
plain-common-effects-copy = Mande famasyen an ki efè ki ka rive.
plain-do-not-mix-copy = Mande famasyen an kisa moun pa dwe pran ansanm avèk li.
plain-stopping-copy = Mande moun ki preskri li a anvan yo sispann li.
plain-storage-copy = Mande famasyen an ki kote pou sere li.
plain-disposal-copy = Mande famasyen an sa pou fè ak sa ki rete.
plain-tests-copy = Mande moun ki preskri li a ki tès ki nesesè.

# Headings, and sentences of the interface.
handout-team-copy = Ekip swen
handout-team-team = Ekip ki bay tretman an
handout-appointments-copy = Pwochen randevou
handout-appointments-team = Randevou k ap vini
handout-medicines-copy = Medikaman
handout-medicines-team = Medikaman
handout-goals-copy = Objektif
handout-therapy-copy = Terapi
handout-scores-copy = Rezilta kesyonè
handout-checkins-team = Kontak regilye
handout-steps-team = Chanjman nan nivo swen an
handout-monitoring-team = Swivi ak kontwòl
handout-interpreter-copy = Entèprèt rezève: { $mode } ({ $language })
evaluation-reasons-copy = Rezon pou chèche swen
evaluation-strengths-copy = Pwen fò moun nan
evaluation-culture-copy = Valè ak kilti
evaluation-medical-copy = Bagay sou sante ki pou rete nan tèt nou
evaluation-history-team = Istwa medikal
medicine-team = Medikaman
medicine-how-copy = Kijan yo pran li
medicine-how-team = Fason pou pran li
take-ask-copy = Mande moun ki preskri medikaman an kijan pou pran sa a.
take-ask-team = Fason pou pran li pa nan dosye a.
medicine-missed-copy = Si moun nan rate yon dòz
medicine-missed-team = Dòz moun nan rate
medicine-steps-team = Etap dòz la
homework-if-stuck-copy = Si sa bloke:
scores-about-copy = Yon rezilta se yon sèl moso nan tout sitiyasyon an. Yon chif ki pi wo vle di plis sentòm.
score-rated-self-copy = Moun ki ranpli sa: { $name }.
score-rated-self-team = Se moun nan menm ki evalye tèt li.
score-rated-clinician-copy = Se yon pwofesyonèl sante ki ranpli sa.
score-rated-clinician-team = Se yon klinisyen ki fè evalyasyon an.
practical-case-manager-copy = Moun ki ede ak sa
practical-prior-authorization-copy = Apwobasyon asirans lan
relapse-coping-copy = Sa ki ka ede san lòt moun
relapse-distraction-copy = Moun ak kote ki fè moun nan panse ak lòt bagay
relapse-team-copy = Ekip swen
relapse-safer-place-copy = Kijan pou kote a gen mwens danje
zone-well-about-copy = Sa { $name } kontinye fè.
zone-early-about-copy = Aji bonè. Chak siy gen yon sèl etap.
zone-crisis-about-copy = Chèche èd kounye a.
sign-when-copy = Siy
sign-then-copy = Sa { $name } fè
