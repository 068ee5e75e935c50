# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = Pumunta sa pangunahing teksto
nav-label = Mga bahagi ng site na ito
languages-label = Ang pahinang ito sa ibang wika
help-now = Tulong ngayon na
menu-label = Menu
draft-short = Burador
breadcrumb-label = Narito kayo
page-contents = Sa pahinang ito
page-previous = Nakaraan
page-next = Susunod
nav-home = Simula
nav-topics = Mga paksa
nav-programs = Mga programa
nav-compare = Paghambingin ang mga programa
nav-glossary = Mga salitang ginagamit namin
nav-search = Maghanap
draft-mark = Burador, hindi para sa mga pasyente. Wala pang pumirma para aprubahan ang mga salitang ito.
draft-unsigned = Linyang tuldok-tuldok: wala pang pirma.
draft-crisis-lines = Wala pang sinuman sa site na ito ang nakapagsuri sa lahat ng numerong ito ng tulong sa krisis.
signed-by = Ang salin ay pinirmahan ng: { LIST($roles) }. Huling pirma: { DATE($on) }.
signed-mixed = Bawat salita ng saling ito ay pinirmahan ng isang taong nananagot para rito. Huling pirma: { DATE($on) }.
signer-translator = isang tagasalin
signer-reviser = isang ikalawang tagasalin na naghambing sa dalawang teksto
signer-clinician = isang clinician na nakakabasa ng wikang ito
chooser-enter = Basahin sa Filipino
crisis-heading = Kung kailangan ninyo ng tulong ngayon
box-do-not-wait = Huwag maghintay: kumilos na ngayon
box-call-today = Tawagan ngayong araw ang inyong care team
box-tip = Mabuting malaman
box-try-this = Subukan ito
box-do = Gawin ito
box-do-not = Huwag itong gawin
box-steps = Hakbang-hakbang
yes = Oo
no = Hindi
not-stated = Hindi sinabi

# First page, lists and the page that is not there.
front-intro = Simpleng impormasyon tungkol sa therapy, gamot, at pangangalaga, na mababasa ninyo nang mag-isa o kasama ang taong pinagkakatiwalaan ninyo.
front-topics = Maiikling babasahin tungkol sa mga therapy, gamot, kasanayan, at praktikal na tulong.
front-programs = Kung ano ang iniaalok ng bawat programa at kung paano ito makokontak.
front-compare = Parehong mga tanong sa bawat programa, magkatabi.
front-glossary = Kung ano ang ibig sabihin ng mga salita sa mga pahinang ito.
topics-intro = Basahin ang kailangan ninyo ngayon. Dalhin ang inyong mga tanong sa susunod ninyong appointment.
programs-intro = Sinasagot ng bawat programa ang parehong mga tanong. Ang hindi nito sinabi ay may markang “Hindi sinabi”.
glossary-intro = Ang mga salitang ginagamit namin, sa simpleng wika.
search-intro = Lahat ng nasa site na ito, sa iisang listahan.
search-label = Ano ang hinahanap ninyo?
search-results = Mga nahanap
search-nothing = Walang nahanap. Sumubok ng ibang salita, o tingnan ang listahan.
not-found-title = Wala rito ang pahinang ito
not-found-text = Maaaring mali ang address, o nailipat na ang pahina.

# Topics.
topic-sources = Saan ito galing

# Programs and their comparison.
programs-compare = Paghambingin ang lahat ng programa
program-contact = Paano makokontak ang programang ito
program-phone = Telepono
program-address = Address
program-hours = Oras na bukas
program-website = Website
comparison-intro = Parehong mga tanong ang itinanong namin sa bawat programa. Walang niraranggo. Ang “Hindi sinabi” ay hindi nangangahulugang “hindi”: magtanong.
compare-caption = Mga sagot ng bawat programa
compare-question = Tanong
compare-as-of = Petsa ng impormasyon, at kung sino ang nagsabi
filter-legend = Ano ang mahalaga sa inyo?
filter-about = Lagyan ng tsek ang kailangan ninyo. Itatago ang mga programang nagsasabi ng “hindi” rito. Makikita pa rin ang mga programang walang sinabi: tanungin sila.
filter-note = Maaaring may mga programang nakatago dahil sa mga nilagyan ninyo ng tsek.
compare-choose = Aling mga programa ang gusto ninyong makita?
compare-choose-about = Lagyan ng tsek ang mga programa para iyon lang ang makita. Kung wala kayong lalagyan ng tsek, makikita ang lahat.
program-questions = Mga itatanong sa programang ito
questions-asked-on = Petsa ng pagtatanong ko:
questions-answered-by = Sino ang sumagot:
questions-own = Sarili kong mga tanong
questions-back = Ano ang sinasabi ng programang ito

# Handout: headings.
handout-title = Ang aking plano ng pangangalaga
handout-team = Ang aking care team
handout-appointments = Mga susunod kong appointment
handout-medicines = Mga gamot ko
handout-goals = Mga layunin ko
handout-therapy = Ang aking therapy
handout-checkins = Gaano kadalas tayo mag-uusap tungkol sa lagay ko
handout-scores = Mga iskor ko
handout-signs = Mga palatandaang babantayan
handout-steps = Kailan natin babaguhin ang dami ng pangangalaga
handout-step-up = Dagdag na suporta
handout-step-down = Mas madalang
handout-monitoring = Ano ang sinusuri natin, at bakit
handout-monitoring-about = Pinananatiling ligtas ng mga pagsusuring ito ang paggamot. Hindi kailanman parusa ang mga ito.
handout-diary = Ano ang itinatala ko araw-araw
handout-practical = Mga bagay para magawa ito
handout-evaluation = Saan nakabatay ang planong ito
handout-questions = Mga tanong para sa susunod kong appointment
handout-topics = Mga babasahin
sheet-medicines = Ang dapat kong malaman tungkol sa mga gamot ko
sheet-each-medicine = Tungkol sa bawat gamot ko
sheet-rights = Mga karapatan ko
core-advice = Mga dapat at hindi dapat gawin
core-helpers = Sino ang tumutulong
evaluation-reasons = Ano ang nagdala sa akin dito
evaluation-history = Ano ang nangyari noon
evaluation-strengths = Mga kalakasang masasandalan ko
evaluation-culture = Ano ang mahalaga sa akin
evaluation-medical = Mga bagay na medikal na dapat tandaan
evaluation-allergies = Mga allergy

# Handout: medicines.
medicine = Gamot
time-morning = Umaga
time-noon = Tanghali
time-evening = Maagang gabi
time-bedtime = Bago matulog
time-none = wala sa oras na ito
take-ask = Tanungin ang nagrereseta sa inyo kung paano ito iniinom o ginagamit.
medicine-for = Para saan:
medicine-always = Laging tandaan
medicine-urgent = Humingi agad ng tulong
medicine-steps = Mga nakaplanong hakbang
medicine-how = Paano ito iniinom o ginagamit
medicine-missed = Kung may nalaktawan akong dosis
medicine-common = Mga karaniwang epekto: maghintay, at sabihin sa amin
medicine-mix = Huwag inumin o gamitin habang gumagamit nito
medicine-stopping = Paghinto
medicine-storage = Saan ito itatago
medicine-disposal = Pagtatapon ng natira
medicine-benefits = Paano ito makakatulong
medicine-tests = Mga test
medicine-supports = Ano ang nagpapadali nito
medicine-reported = Ano ang sinabi ko sa aking team
medicine-others-ask = Ipakita ang buong listahang ito sa inyong pharmacist at itanong kung alin ang puwedeng pagsamahin.
medicine-changed = Ano ang nagbago

# Handout: therapy, scores, visits, practical matters.
therapy-groups = Mga grupo
therapy-homework = Pagsasanay:
homework-when = Kailan:
homework-if-stuck = Kung mahirapan ako:
scores-about = Ang iskor ay isang bahagi lang ng buong kalagayan. Kapag mas mataas, mas maraming sintomas. Pag-usapan ninyo ito ng inyong team.
score-day = Araw
score-total = Kabuuan
score-band = Sa salita
score-no-bands = Hindi namin nilalagyan ng salita ang mga kabuuang ito, dahil wala kaming alam na pag-aaral para sa bersiyong ito.
score-rated-self = Ako mismo ang sumagot dito.
score-rated-clinician = Ang clinician ko ang sumagot dito.
appointment-day = Araw
appointment-time = Oras
appointment-with = Kasama
appointment-place = Saan
practical-transport = Pagpunta roon
practical-childcare = Pag-aalaga sa bata
practical-evening-hours = Mga appointment sa gabi
practical-telehealth = Mga appointment sa video
practical-cost = Gastos
practical-prior-authorization = Pag-apruba ng aking insurance
practical-work-or-school = Trabaho o paaralan
practical-housing = Tirahan
practical-employment = Paghahanap ng trabaho
practical-case-manager = Sino ang tumutulong dito

# Relapse plan.
relapse-title = Ang plano ko para manatiling maayos
relapse-triggers = Ano ang maaaring magpasimula nito
relapse-coping = Ano ang magagawa ko nang mag-isa
relapse-distraction = Mga tao at lugar na nakakapaglayo ng isip ko rito
relapse-boosters = Dagdag na suporta sa mahihirap na linggo
relapse-people = Mga taong mahihingan ko ng tulong
relapse-team = Ang aking care team
relapse-safer-place = Para mas ligtas ang lugar ko
relapse-naloxone = Nasaan ang naloxone
zone-well = Pananatiling maayos
zone-well-about = Patuloy ko itong ginagawa.
zone-early = Mga unang palatandaan
zone-early-about = Kumikilos ako nang maaga. May isang hakbang para sa bawat palatandaan.
zone-crisis = Krisis
zone-crisis-about = Humihingi ako ng tulong ngayon na.
sign-when = Kapag napansin ko
sign-then = Ito ang gagawin ko

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = Ang aking card sa pitaka
wallet-fold = Gupitin sa tuloy-tuloy na linya. Tiklupin sa mga putol-putol na linya.
wallet-contacts = Mga taong matatawagan ko
wallet-taller = Mas mataas ang card na ito kaysa sa card ng bangko, dahil mahaba ang isang teksto rito.

# Diary: a sheet for one week, filled in by hand.
diary-title = Ang linggo ko
diary-about = Magsulat nang kaunti araw-araw at dalhin ang papel na ito sa susunod ninyong appointment. Walang maling sagot.
diary-week-of = Linggong nagsisimula sa:
diary-what = Ano ang itinatala ko
diary-tick-medicines = Mga gamot: lagyan ng tsek kapag nainom o nagamit
diary-tick-homework = Pagsasanay: lagyan ng tsek kapag nagawa
diary-hint-mood = 0 ang napakababa, 10 ang napakabuti
diary-hint-sleep = ilang oras ang tulog
diary-hint-cravings = 0 ang wala, 10 ang napakatindi
diary-hint-caffeine = ilang tasa
diary-hint-panic = ilang beses
diary-helped = Ano ang nakatulong ngayong linggo
diary-next-visit = Ano ang gusto kong pag-usapan sa susunod kong appointment

# Charts of scores.
chart-more-symptoms = Mas mataas: mas maraming sintomas

# Paper.
qr-about = Basahin ang pahinang ito sa web:
bilingual-about = Dalawang wika na magkatabi, para basahin nang magkasama. Ang parehong numero ay nasa tabi ng parehong mga salita.
print-pdf = Para i-print (PDF)
print-large = Malalaking letra (PDF)
print-bilingual = Dalawang wika na magkatabi (PDF)
print-leaflet = Polyetong tinitiklop (PDF)
leaflet-fold = I-print sa magkabilang panig, na binabaligtad sa maikling gilid. Tiklupin sa maliliit na marka, na parang pamaypay.

# Handout: saying it back, and what to ask.
teach-back = Sa sarili kong salita
teach-back-about = Ano ang iniinom o ginagamit ko at kailan, at ano ang gagawin ko kung humirap. Tatalakayin ko ito kasama ang aking team.
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = Appointment

# For the care team.
team-title = Buod ng koordinasyon
team-born = Ipinanganak
team-record-number = Numero ng rekord
team-changes = Ano ang nagbago
team-effects = Mga side effect na iniulat ng pasyente
team-pairs = Mga gamot na dapat tingnan nang magkasama
team-pairs-about = Ito ang mga pares na alam ng site na ito. Maaaring may iba pang mahalaga: tanungin din ang pharmacist.
team-consents = Sino pa ang puwedeng makaalam, at ng ano
team-questions = Mga tanong mula sa pasyente

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = Ibinahaging impormasyon
copy-scope = Ano ang puwedeng laman ng kopyang ito
copy-not-more = Laman lang nito ang pinayagan ng taong ito na ibahagi.
letter-title = Liham
letter-visits = Mga appointment
letter-needs = Ano ang nakakatulong
letter-from = Nagpadala
letter-signature = Pirma
letter-not-more = Pinayagan ng taong ito na ibahagi ito at wala nang iba.
