# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = Ale nan tèks prensipal la
nav-label = Pati ki nan sit sa a
languages-label = Paj sa a nan lòt lang
help-now = Èd kounye a
menu-label = Meni
draft-short = Bouyon
breadcrumb-label = Men kote ou ye
page-contents = Sou paj sa a
page-previous = Paj anvan
page-next = Paj apre
nav-home = Akèy
nav-topics = Sijè
nav-programs = Pwogram
nav-compare = Konpare pwogram yo
nav-glossary = Mo nou itilize
nav-search = Chèche
draft-mark = Bouyon, pa pou pasyan. Pèsonn poko siyen tèks sa a.
draft-unsigned = Liy ki fèt ak ti pwen: poko siyen.
draft-crisis-lines = Pèsonn nan sit sa a poko verifye tout nimewo èd pou kriz sa yo.
signed-by = Moun ki siyen tradiksyon an: { LIST($roles) }. Dènye siyati: { DATE($on) }.
signed-mixed = Chak mo nan tradiksyon sa a gen siyati yon moun ki pran responsablite pou li. Dènye siyati: { DATE($on) }.
signer-translator = yon tradiktè
signer-reviser = yon dezyèm tradiktè, ki konpare toulède tèks yo
signer-clinician = yon pwofesyonèl sante ki li lang sa a
chooser-enter = Li an kreyòl ayisyen
crisis-heading = Si ou bezwen èd kounye a
box-do-not-wait = Pa tann: aji kounye a
box-call-today = Rele ekip swen ou jodi a
box-tip = Bon pou konnen
box-try-this = Eseye sa
box-do = Sa pou fè
box-do-not = Sa pou pa fè
box-steps = Etap pa etap
yes = Wi
no = Non
not-stated = Yo pa di

# First page, lists and the page that is not there.
front-intro = Enfòmasyon senp sou terapi, medikaman ak swen, pou ou li poukont ou oswa avèk yon moun ou fè konfyans.
front-topics = Ti tèks kout sou terapi, medikaman, ladrès ak èd pratik.
front-programs = Sa chak pwogram ofri ak kijan pou ou kontakte li.
front-compare = Menm kesyon yo pou chak pwogram, youn bò kote lòt.
front-glossary = Sa mo ki sou paj sa yo vle di.
topics-intro = Li sa ou bezwen kounye a. Pote kesyon ou yo nan pwochen randevou ou.
programs-intro = Chak pwogram reponn menm kesyon yo. Kote li pa reponn, nou make « Yo pa di ».
glossary-intro = Mo nou itilize, ak pawòl senp.
search-intro = Tout sa ki sou sit sa a, nan yon sèl lis.
search-label = Kisa w ap chèche?
search-results = Sa nou jwenn
search-nothing = Nou pa jwenn anyen. Eseye yon lòt mo, oswa gade lis la.
not-found-title = Paj sa a pa isit la
not-found-text = Adrès la ka pa bon, oswa paj la chanje plas.

# Topics.
topic-sources = Kote enfòmasyon sa a soti

# Programs and their comparison.
programs-compare = Konpare tout pwogram yo
program-contact = Kijan pou kontakte pwogram sa a
program-phone = Telefòn
program-address = Adrès
program-hours = Lè li louvri
program-website = Sit entènèt
comparison-intro = Nou poze chak pwogram menm kesyon yo. Nou pa bay pwogram yo klasman. « Yo pa di » pa vle di « non »: mande.
compare-caption = Repons chak pwogram
compare-question = Kesyon
compare-as-of = Nan ki dat, ak kiyès ki di sa
filter-legend = Kisa ki enpòtan pou ou?
filter-about = Make sa ou bezwen. Pwogram ki di « non » pou sa ap kache. Pwogram ki pa di anyen sou sa ap rete parèt: mande yo.
filter-note = Gen kèk pwogram ki ka kache akòz sa ou make a.
compare-choose = Ki pwogram ou vle wè?
compare-choose-about = Make pwogram pou ou wè sa yo sèlman. Si ou pa make okenn, w ap wè tout.
program-questions = Kesyon pou poze pwogram sa a
questions-asked-on = Dat mwen te poze kesyon an:
questions-answered-by = Moun ki te reponn:
questions-own = Pwòp kesyon pa mwen
questions-back = Sa pwogram sa a di

# Handout: headings.
handout-title = Plan swen mwen
handout-team = Ekip swen mwen
handout-appointments = Pwochen randevou mwen
handout-medicines = Medikaman mwen
handout-goals = Objektif mwen
handout-therapy = Terapi mwen
handout-checkins = Chak kilè nou fè yon pale sou jan mwen ye
handout-scores = Rezilta kesyonè mwen yo
handout-signs = Siy pou veye
handout-steps = Kilè nou chanje kantite swen an
handout-step-up = Plis sipò
handout-step-down = Sipò mwens souvan
handout-monitoring = Sa nou tcheke, ak poukisa
handout-monitoring-about = Tchèk sa yo la pou tretman an rete san danje. Yo pa janm yon pinisyon.
handout-diary = Sa mwen note chak jou
handout-practical = Pou tout bagay mache byen
handout-evaluation = Sou kisa plan sa a baze
handout-questions = Kesyon pou pwochen randevou mwen
handout-topics = Pou li
sheet-medicines = Sa mwen dwe konnen sou medikaman mwen yo
sheet-each-medicine = Sou chak medikaman mwen pran
sheet-rights = Dwa mwen
core-advice = Sa pou m fè ak sa pou m pa fè
core-helpers = Moun ki ede
evaluation-reasons = Sa ki te fè mwen vini isit la
evaluation-history = Sa ki te pase anvan
evaluation-strengths = Sa mwen ka konte sou li
evaluation-culture = Sa ki enpòtan pou mwen
evaluation-medical = Bagay sou sante mwen ki pou rete nan tèt nou
evaluation-allergies = Alèji

# Handout: medicines.
medicine = Medikaman
time-morning = Maten
time-noon = Midi
time-evening = Aswè
time-bedtime = Lè pou al dòmi
time-none = anyen nan lè sa a
take-ask = Mande moun ki preskri medikaman ou yo kijan pou pran sa a.
medicine-for = Pou kisa:
medicine-always = Toujou sonje
medicine-urgent = Chèche èd touswit
medicine-steps = Etap ki planifye
medicine-how = Kijan pou pran li
medicine-missed = Si mwen rate yon dòz
medicine-common = Efè segondè ki rive souvan: tann, epi di nou sa
medicine-mix = Pa melanje ak
medicine-stopping = Sou kesyon sispann medikaman an
medicine-storage = Ki kote pou sere li
medicine-disposal = Kijan pou jete sa ki rete
medicine-benefits = Kijan li ka ede
medicine-tests = Tès
medicine-supports = Sa ki rann li pi fasil
medicine-reported = Sa mwen te di ekip mwen
medicine-others-ask = Montre famasyen ou tout lis sa a, epi mande ki medikaman ki ka mache ansanm.
medicine-changed = Sa ki chanje

# Handout: therapy, scores, visits, practical matters.
therapy-groups = Gwoup
therapy-homework = Pratik:
homework-when = Kilè:
homework-if-stuck = Si mwen bloke:
scores-about = Yon rezilta se yon sèl moso nan tout sitiyasyon an. Yon chif ki pi wo vle di plis sentòm. Pale sou sa avèk ekip ou.
score-day = Jou
score-total = Total
score-band = Ak mo
score-no-bands = Nou pa bay mo pou total sa yo, paske nou pa konnen okenn etid sou vèsyon sa a.
score-rated-self = Se mwen menm ki ranpli sa.
score-rated-clinician = Se pwofesyonèl sante mwen ki ranpli sa.
appointment-day = Jou
appointment-time = Lè
appointment-with = Avèk
appointment-place = Ki kote
practical-transport = Kijan pou rive
practical-childcare = Gadri pou timoun
practical-evening-hours = Randevou leswa
practical-telehealth = Randevou pa videyo
practical-cost = Pri
practical-prior-authorization = Apwobasyon asirans mwen
practical-work-or-school = Travay oswa lekòl
practical-housing = Kay pou rete
practical-employment = Chèche travay
practical-case-manager = Moun ki ede ak sa

# Relapse plan.
relapse-title = Plan mwen pou m rete byen
relapse-triggers = Sa ki ka lakòz yon rechit
relapse-coping = Sa mwen ka fè poukont mwen
relapse-distraction = Moun ak kote ki fè m panse ak lòt bagay
relapse-boosters = Plis sipò nan semèn ki difisil
relapse-people = Moun mwen ka mande èd
relapse-team = Ekip swen mwen
relapse-safer-place = Kijan pou kote mwen rete a gen mwens danje
relapse-naloxone = Kote naloksòn nan ye (naloxone)
zone-well = Rete byen
zone-well-about = M ap kontinye fè sa.
zone-early = Premye siy
zone-early-about = M ap aji bonè. Chak siy gen yon sèl etap.
zone-crisis = Kriz
zone-crisis-about = M ap chèche èd kounye a.
sign-when = Lè mwen remake
sign-then = M ap fè sa

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = Kat mwen pou bous
wallet-fold = Koupe sou liy plen an. Pliye sou liy ki fèt ak ti trè yo.
wallet-contacts = Moun mwen ka rele
wallet-taller = Kat sa a pi wo pase yon kat labank, paske gen yon tèks sou li ki long.

# Diary: a sheet for one week, filled in by hand.
diary-title = Semèn mwen
diary-about = Ekri yon ti kras chak jou epi pote fèy sa a nan pwochen randevou ou. Pa gen move repons.
diary-week-of = Semèn ki kòmanse:
diary-what = Sa mwen note
diary-tick-medicines = Medikaman: make lè ou pran yo
diary-tick-homework = Pratik: make lè ou fè li
diary-hint-mood = 0 se imè ki trè ba, 10 se imè ki trè bon
diary-hint-sleep = konbyen èdtan dòmi
diary-hint-cravings = 0 se okenn, 10 se trè fò
diary-hint-caffeine = konbyen tas
diary-hint-panic = konbyen fwa
diary-helped = Sa ki te ede semèn sa a
diary-next-visit = Sa mwen vle pale sou li nan pwochen randevou mwen

# Charts of scores.
chart-more-symptoms = Pi wo: plis sentòm

# Paper.
qr-about = Li paj sa a sou entènèt:
bilingual-about = De lang youn bò kote lòt, pou li ansanm. Menm nimewo a kanpe bò kote menm mo yo.
print-pdf = Pou enprime (PDF)
print-large = Gwo lèt (PDF)
print-bilingual = De lang youn bò kote lòt (PDF)
print-leaflet = Depliyan pou pliye (PDF)
leaflet-fold = Enprime sou toulède kote fèy la, epi vire li sou bò kout la. Pliye sou ti mak yo, tankou yon evantay.

# Handout: saying it back, and what to ask.
teach-back = Ak pwòp mo pa mwen
teach-back-about = Sa mwen pran ak kilè, epi sa mwen fè si sa vin difisil. Mwen pase sou sa avèk ekip mwen.
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = Randevou

# For the care team.
team-title = Rezime pou kowòdinasyon
team-born = Dat nesans
team-record-number = Nimewo dosye
team-changes = Sa ki chanje
team-effects = Efè segondè moun nan rapòte
team-pairs = Medikaman pou gade ansanm
team-pairs-about = Men konbinezon de medikaman sit sa a konnen. Lòt konbinezon ka enpòtan tou: mande famasyen an.
team-consents = Kiyès ankò ki ka konnen, ak kisa
team-questions = Kesyon moun nan

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = Enfòmasyon pataje
copy-scope = Sa kopi sa a ka genyen ladan li
copy-not-more = Ladan li, gen sèlman sa moun nan dakò pataje.
letter-title = Lèt
letter-visits = Randevou
letter-needs = Sa ki ede
letter-from = Sa soti nan men
letter-signature = Siyati
letter-not-more = Moun nan dakò pataje sa, epi anyen anplis.
