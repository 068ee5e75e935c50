# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = U gudub qoraalka ugu weyn
nav-label = Qaybaha boggan internetka
languages-label = Boggan oo luqado kale ku qoran
help-now = Hadda caawimaad hel
menu-label = Liiska
draft-short = Qabyo
breadcrumb-label = Halkan ayaad joogtaa
page-contents = Waxa boggan ku jira
page-previous = Bogga hore
page-next = Bogga xiga
nav-home = Bilow
nav-topics = Mawduucyo
nav-programs = Barnaamijyo
nav-compare = Is barbar dhig barnaamijyada
nav-glossary = Ereyada aan isticmaalno
nav-search = Raadi
draft-mark = Waa qabyo, bukaanka looguma talagelin. Ereyadan weli lama saxiixin.
draft-unsigned = Xarriiqda dhibcaha leh: weli lama saxiixin.
draft-crisis-lines = Lambarradan caawimaadda ee xaaladaha degdegga ah dhammaantood weli ma hubin cid ka tirsan boggan.
signed-by = Turjumaadda waxaa saxiixay: { LIST($roles) }. Saxiixii ugu dambeeyay: { DATE($on) }.
signed-mixed = Erey kasta oo turjumaaddan ah waxaa saxiixay qof mas'uul ka ah. Saxiixii ugu dambeeyay: { DATE($on) }.
signer-translator = turjubaan qoraal
signer-reviser = turjubaan labaad oo isbarbar dhigay labada qoraal
signer-clinician = xirfadle caafimaad oo luqaddan akhriya
chooser-enter = Ku akhri af-Soomaali
crisis-heading = Haddii aad hadda caawimaad u baahan tahay
box-do-not-wait = Ha sugin: hadda wax ka qabo
box-call-today = Maanta wac kooxdaada daryeelka
box-tip = Way fiican tahay inaad ogaato
box-try-this = Tan isku day
box-do = Tan samee
box-do-not = Tan ha samayn
box-steps = Tallaabo tallaabo
yes = Haa
no = Maya
not-stated = Lama sheegin

# First page, lists and the page that is not there.
front-intro = Macluumaad fudud oo ku saabsan teraabiga, dawooyinka iyo daryeelka, oo aad keligaa akhrin karto ama aad la akhrin karto qof aad ku kalsoon tahay.
front-topics = Qoraallo gaagaaban oo ku saabsan teraabiga, dawooyinka, xirfadaha iyo caawimaadda nolol maalmeedka.
front-programs = Waxa barnaamij kasta bixiyo iyo sida loola xiriiro.
front-compare = Isla su'aalo isku mid ah oo barnaamij kasta la weydiiyay, oo is barbar yaalla.
front-glossary = Waxa ay ereyada bogaggan ku jira ka dhigan yihiin.
topics-intro = Akhri waxa aad hadda u baahan tahay. Su'aalahaaga keen ballantaada xigta.
programs-intro = Barnaamij kasta wuxuu ka jawaabaa isla su'aalo isku mid ah. Waxa uusan sheegin waxaa ku qoran “Lama sheegin”.
glossary-intro = Ereyada aan isticmaalno, oo af fudud ku qoran.
search-intro = Wax kasta oo boggan ku jira, hal liis.
search-label = Maxaad raadinaysaa?
search-results = La helay
search-nothing = Waxba lama helin. Isku day eray kale, ama liiska eeg.
not-found-title = Boggani halkan kuma jiro
not-found-text = Waxaa dhici karta in ciwaanku khaldan yahay ama bogga meel kale loo raray.

# Topics.
topic-sources = Halka macluumaadkan laga soo qaatay

# Programs and their comparison.
programs-compare = Is barbar dhig dhammaan barnaamijyada
program-contact = Sida barnaamijkan loola xiriiro
program-phone = Telefoon
program-address = Ciwaan
program-hours = Saacadaha shaqada
program-website = Bogga internetka
comparison-intro = Barnaamij kasta waxaan weydiinnay isla su'aalo isku mid ah. Waxba looma kala horreysiin. “Lama sheegin” macnaheedu ma aha “maya”: weydii.
compare-caption = Jawaabaha barnaamij kasta
compare-question = Su'aal
compare-as-of = Taariikhda xogta, iyo cidda sheegtay
filter-legend = Maxaa adiga kuu muhiim ah?
filter-about = Calaamadi waxa aad u baahan tahay. Barnaamijyada arrintaas “maya” ka yiraahda waa la qariyaa. Kuwa aan sheegin way muuqanayaan: weydii.
filter-note = Barnaamijyada qaarkood waxaa laga yaabaa in la qariyay, sababta oo ah waxa aad calaamadisay.
compare-choose = Barnaamijyadee ayaad rabtaa inaad aragto?
compare-choose-about = Calaamadi barnaamijyo si aad kuwaas oo keliya u aragto. Haddii aadan midna calaamadin, dhammaan ayaa muuqanaya.
program-questions = Su'aalaha barnaamijkan la weydiiyo
questions-asked-on = Taariikhda aan weydiiyay:
questions-answered-by = Qofka ii jawaabay:
questions-own = Su'aalahayga gaarka ah
questions-back = Waxa barnaamijkani sheegay

# Handout: headings.
handout-title = Qorshahayga daryeelka
handout-team = Kooxdayda daryeelka
handout-appointments = Ballamahayga soo socda
handout-medicines = Dawooyinkayga
handout-goals = Yoolalkayga
handout-therapy = Teraabigayga
handout-checkins = Inta jeer ee aan is la xiriirno
handout-scores = Buundooyinkayga
handout-signs = Calaamadaha la ilaaliyo
handout-steps = Goorta aan beddelno inta daryeelku le'eg yahay
handout-step-up = Taageero dheeraad ah
handout-step-down = Jeerar ka yar
handout-monitoring = Waxa aan hubinno iyo sababta
handout-monitoring-about = Hubintani waxay daaweynta ka dhigtaa mid ammaan ah. Marnaba ma aha ciqaab.
handout-diary = Waxa aan maalin kasta qoro
handout-practical = Waxa qorshaha fududeeya
handout-evaluation = Waxa qorshahani ku salaysan yahay
handout-questions = Su'aalaha ballantayda xigta
handout-topics = Wax la akhriyo
sheet-medicines = Waxa ay tahay inaan ka ogaado dawooyinkayga
sheet-each-medicine = Wax ku saabsan dawo kasta oo aan qaato
sheet-rights = Xuquuqdayda
core-advice = Waxa la sameeyo iyo waxa aan la samayn
core-helpers = Dadka caawiya
evaluation-reasons = Waxa halkan i keenay
evaluation-history = Waxa hore u dhacay
evaluation-strengths = Waxa xoog ii ah oo aan ku tiirsanaan karo
evaluation-culture = Waxa aniga ii muhiim ah
evaluation-medical = Arrimaha caafimaad ee la xusuusnaado
evaluation-allergies = Xasaasiyado

# Handout: medicines.
medicine = Dawo
time-morning = Subax
time-noon = Duhur
time-evening = Fiid
time-bedtime = Marka la seexanayo
time-none = waqtigan waxba
take-ask = Weydii qofka dawada kuu qora sida tan loo qaato.
medicine-for = Waxa loo qaato:
medicine-always = Had iyo jeer xusuusnow
medicine-urgent = Isla markiiba raadi caawimaad
medicine-steps = Tallaabooyinka la qorsheeyay
medicine-how = Sida loo qaato
medicine-missed = Haddii qiyaas i dhaafto
medicine-common = Saamaynaha caadiga ah: sug, oo noo sheeg
medicine-mix = Waxa aan dawadan lala qaadan karin
medicine-stopping = Joojinta dawada
medicine-storage = Meesha la dhigo
medicine-disposal = Sida looga takhaluso waxa soo hara
medicine-benefits = Sida ay u caawin karto
medicine-tests = Baaritaanno
medicine-supports = Waxa qaadashada fududeeya
medicine-reported = Waxa aan kooxdayda u sheegay
medicine-others-ask = Liiskan oo dhan tus farmashiistahaaga, oo weydii dawooyinka la isla qaadan karo.
medicine-changed = Waxa isbeddelay

# Handout: therapy, scores, visits, practical matters.
therapy-groups = Kooxo
therapy-homework = Tababar:
homework-when = Goorma:
homework-if-stuck = Haddii aan ku xayirmo:
scores-about = Buundadu waa qayb keliya oo ka mid ah xaaladda guud. Buundada sare waxay ka dhigan tahay astaamo ka badan. Kala hadal kooxdaada.
score-day = Maalinta
score-total = Wadarta
score-band = Erey ahaan
score-no-bands = Wadaradan ereyo kuma sifeyno, sababta oo ah ma naqaanno daraasad laga sameeyay noocan su'aalaha ah.
score-rated-self = Aniga ayaa tan buuxiyay.
score-rated-clinician = Xirfadlahayga caafimaadka ayaa tan buuxiyay.
appointment-day = Maalinta
appointment-time = Saacadda
appointment-with = Cidda lala kulmo
appointment-place = Meesha
practical-transport = Sida halkaas loo tago
practical-childcare = Xannaanada carruurta
practical-evening-hours = Ballamo fiidkii ah
practical-telehealth = Ballamo fiidiyow ah
practical-cost = Kharashka
practical-prior-authorization = Oggolaanshaha caymiskayga
practical-work-or-school = Shaqo ama dugsi
practical-housing = Guri
practical-employment = Shaqo raadin
practical-case-manager = Qofka arrintan igu caawiya

# Relapse plan.
relapse-title = Qorshahayga aan ku ilaaliyo caafimaadkayga
relapse-triggers = Waxa kicin kara
relapse-coping = Waxa aan keligay samayn karo
relapse-distraction = Dadka iyo meelaha maskaxdayda ka jeediya
relapse-boosters = Taageero dheeraad ah toddobaadyada adag
relapse-people = Dadka aan caawimaad weydiisan karo
relapse-team = Kooxdayda daryeelka
relapse-safer-place = Sida meesha aan joogo looga dhigo ammaan dheeraad ah
relapse-naloxone = Meesha ay naloxone taallo
zone-well = Ilaalinta caafimaadka
zone-well-about = Tan waan sii wadaa.
zone-early = Calaamadaha hore
zone-early-about = Goor hore ayaan wax ka qabtaa. Calaamad kasta waxay leedahay hal tallaabo.
zone-crisis = Xaalad degdeg ah
zone-crisis-about = Hadda ayaan caawimaad raadsadaa.
sign-when = Marka aan arko
sign-then = Tan ayaan sameeyaa

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = Kaarkayga jeebka
wallet-fold = Ka jar xarriiqda aan go'go'nayn. Ka laab xarriiqyada go'go'an.
wallet-contacts = Dadka aan wici karo
wallet-taller = Kaarkani wuu ka dheer yahay kaarka bangiga, sababta oo ah qoraal ku yaal ayaa dheer.

# Diary: a sheet for one week, filled in by hand.
diary-title = Toddobaadkayga
diary-about = Maalin kasta wax yar qor, oo warqaddan keen ballantaada xigta. Jawaab khaldan ma jirto.
diary-week-of = Toddobaadka bilaabmaya:
diary-what = Waxa aan qoro
diary-tick-medicines = Dawooyinka: calaamadi marka la qaato
diary-tick-homework = Tababarka: calaamadi marka la sameeyo
diary-hint-mood = 0 waa niyad aad u hoosaysa, 10 waa niyad aad u fiican
diary-hint-sleep = saacadaha hurdada
diary-hint-cravings = 0 waa hamuun la'aan, 10 waa hamuun aad u xooggan
diary-hint-caffeine = koobab
diary-hint-panic = immisa jeer
diary-helped = Waxa toddobaadkan i caawiyay
diary-next-visit = Waxa aan doonayo inaan ballantayda xigta kaga hadlo

# Charts of scores.
chart-more-symptoms = Sare: astaamo ka badan

# Paper.
qr-about = Boggan ka akhri internetka:
bilingual-about = Laba luqadood oo is barbar yaalla, si la isula akhriyo. Isla lambarku wuxuu ag yaallaa isla ereyada.
print-pdf = Si loo daabaco (PDF)
print-large = Far waaweyn (PDF)
print-bilingual = Laba luqadood oo is barbar yaalla (PDF)
print-leaflet = Warqad la laabo (PDF)
leaflet-fold = Ka daabac labada dhinac, adigoo ka rogaya geesta gaaban. Ka laab calaamadaha yaryar, hadba dhinac, sida marawaxadda gacanta.

# Handout: saying it back, and what to ask.
teach-back = Ereyadayda
teach-back-about = Waxa aan qaato iyo goorta, iyo waxa aan sameeyo haddii ay adkaato. Kooxdayda ayaan tan la eegaa.
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = Ballan

# For the care team.
team-title = Soo koobidda isku-dubbaridka daryeelka
team-born = Taariikhda dhalashada
team-record-number = Lambarka diiwaanka
team-changes = Waxa isbeddelay
team-effects = Waxyeellooyinka dawada ee qofku soo sheegay
team-pairs = Dawooyinka in la wada eego u baahan
team-pairs-about = Kuwani waa lammaanayaasha boggani yaqaan. Kuwo kale ayaa sidoo kale muhiim noqon kara: farmashiistahana weydii.
team-consents = Cidda kale ee ogaan karta, iyo waxa ay ogaan karto
team-questions = Su'aalaha qofka

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = Macluumaad la wadaagay
copy-scope = Waxa nuqulkani ka koobnaan karo
copy-not-more = Wuxuu ka kooban yahay oo keliya waxa qofku oggolaaday in la wadaago.
letter-title = Warqad
letter-visits = Ballamo
letter-needs = Waxa caawiya
letter-from = Ka timid
letter-signature = Saxiix
letter-not-more = Qofku wuxuu oggolaaday in tan la wadaago, wax ka badanna maya.
