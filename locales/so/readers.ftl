# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = Liiskan waxaa laga yaabaa inaanay ku jirin wax kasta oo uu qaato qofkan: { $name }.
copy-speaker = Tilmaamahan, meel kasta oo ay ku qoran tahay “aniga”, “aan”, “-kayga” ama “adiga”, “aad”, waxaa laga wadaa { $name }.
copy-if-late = Haddii qiyaas ka daahdo: { $instruction }

# How a medicine is given.
given-copy = Waxaa la siiyaa { $name }: { $amount }
given-team = Waxaa la bixiyaa: { $amount }
given-by-clinic-copy = Waxaa lagu bixiyaa rugta caafimaadka: { $amount }
given-by-pharmacy-copy = Waxaa lagu bixiyaa farmashiyaha: { $amount }
given-by-home-nurse-copy = Waxaa guriga ku bixiya kalkaaliye: { $amount }
given-by-school-copy = Waxaa lagu bixiyaa dugsiga: { $amount }
given-by-family-copy = Waxaa bixiya qoyska ama qof taageere ah: { $amount }
giver-unknown-copy = Waxaa la siiyaa { $name }.
giver-unknown-team = Qof kale ayaa siiya.
giver-clinic-copy = Rugta caafimaadka ayaa bixisa.
giver-pharmacy-copy = Farmashiyaha ayaa bixiya.
giver-home-nurse-copy = Kalkaaliye ayaa guriga ku bixiya.
giver-school-copy = Shaqaalaha dugsiga ayaa bixiya.
giver-family-copy = Qoyska ama qof taageere ah ayaa bixiya.
route-under-tongue-copy = Carrabka hoostiisa ayaa la dhigaa ilaa ay ka milanto.
route-cheek-copy = Dhabanka gudihiisa ayay ka shaqeysaa.
route-skin-copy = Maqaarka ayaa la saaraa ama la mariyaa.
route-nose-copy = Sanka ayaa la geliyaa.
route-nose-rescue-copy = Qof kale ayaa ugu buufiya sanka { $name }.
route-inhaled-copy = Gudaha ayaa loo neefsadaa.
route-injected-copy = Qofkan ayaa iskiis isugu dura, caawimaad la'aan: { $name }.
route-injected-team = Qofka ayaa isku dura.
route-injected-rescue-copy = Qof kale ayaa ku dura { $name }.
route-eye-copy = Isha ayaa la geliyaa.
route-ear-copy = Dhegta ayaa la geliyaa.
route-rectal-copy = Malawadka (dabada) ayaa la geliyaa.
route-vaginal-copy = Xubinta taranka haweenka (farjiga) ayaa la geliyaa.
route-unknown-copy = Farmashiistaha weydii sida loo isticmaalo.
route-unknown-team = Sida jirka loo geliyo lama diiwaangelin.
take-by-chart-copy = Inta la qaato: sida ku qoran jadwalka qiyaasaha ee qoraalka ah ({ $chart })
patch-worn-copy = Qofkan ({ $name }) wuxuu balastar kasta maqaarka ku hayaa muddo { $span } ah.
patch-worn-team = Balastar kasta waxaa maqaarka lagu hayaa muddo { $span } ah.
patch-worn-ask-copy = Farmashiistaha weydii muddada balastar kasta maqaarka lagu hayo.
patch-worn-ask-team = Muddada balastarka maqaarka lagu hayo lama diiwaangelin.
patch-old-first-copy = Marka hore balastarkii hore waa la qaadaa.

# Dates and changes.
late-call-today-team = Waqtigii wuu dhaafay: maanta la xiriir qofka.
medicine-starts-copy = Qofkan ({ $name }) wuxuu bilaabayaa { DATE($on) }. Taariikhdaas ka hor lama bilaabo.
medicine-starts-team = Taariikhda bilowga: { DATE($on) }. Taariikhdaas ka hor lama bilaabo.
medicine-dose-on-ask-copy = { DATE($on) }: { $amount }. Maalintaas ka hor weydii: ma waxaa la qaataa meeshii qiyaasta caadiga ah, mise waa dheeraad lagu daro?
medicine-dose-on-ask-team = { DATE($on) }: { $amount }. Lama diiwaangelin in la qaato meeshii qiyaasta caadiga ah iyo inay tahay dheeraad lagu daro. Qofka waxaa loo sheegay inuu weydiiyo.
medicine-overlap-copy = Qofkan ({ $name }) wuxuu la qaataa nooca kale ee dawadan ilaa { DATE($on) }, sidaas ayaana loo qorsheeyay.
medicine-overlap-team = Waxaa la qorsheeyay in lala qaato nooca kale ee dawadan ilaa { DATE($on) }.
medicine-overlap-over-copy = Waxaa la qorsheeyay in lala qaato nooca kale ee dawadan ilaa { DATE($on) }. Maanta weydii inay tahay in qofkan ({ $name }) uu weli labadaba qaato iyo in kale.
medicine-overlap-over-team = Waqtigii la qorsheeyay ee lala qaadanayay nooca kale ee dawadan wuxuu dhammaaday { DATE($on) }. Hubi in labadaba weli la qaato iyo in kale.
medicine-not-in-pack-copy = Isbeddelkan kuma jiro baakadda la buuxiyay { DATE($on) }. Wac ka hor intaan la furin.
medicine-not-in-pack-team = Isbeddelkan kuma jiro baakadda la buuxiyay { DATE($on) }. Qofka waxaa loo sheegay inuu waco ka hor intuusan furin.
medicine-still-in-pack-copy = Maalinta ugu dambaysa ka dib waxaa laga yaabaa inay weli ku jirto baakadda la buuxiyay { DATE($on) }. Wac ka hor intaan la furin, oo weydii sida looga saaro.
medicine-still-in-pack-team = Maalinta ugu dambaysa ka dib waxaa laga yaabaa inay weli ku jirto baakadda la buuxiyay { DATE($on) }. Qofka waxaa loo sheegay inuu waco ka hor intuusan furin.
step-wait-copy = Haddii qiyaaso dhaafeen, firiiric maqaarka ah soo baxay, ama la yiri ha la sugo: wac ka hor intaan qiyaasta la kordhin.
step-wait-team = Haddii qiyaaso dhaafeen, firiiric maqaarka ah soo baxay, ama la yiri ha la sugo: qofka waxaa loo sheegay inuu waco ka hor intaan qiyaasta la kordhin.

# Labels and measuring.
label-check-copy = Sumadda dawada waa inay ku qoran tahay { $strength }. Haddii aanay ku qornayn, wac ka hor inta qofkan ({ $name }) uusan qaadan.
label-check-team = Sumadda dawada waa inay ku qoran tahay { $strength }. Qofka waxaa loo sheegay inuu waco haddii aanay ku qornayn.
measure-with-copy = Waxaa lagu cabbiraa: { $device }
measure-with-team = Qalabka cabbirka: { $device }
measure-liquid-copy = Waxaa lagu cabbiraa siringaha afka ama koobka farmashiyaha laga bixiyay, marnaba qaaddo laguma cabbiro.
use-device-copy = Waxaa lagu isticmaalaa: { $device }
use-device-team = Qalab: { $device }
other-take-ask-copy = Weydii ka hor inta qofkan ({ $name }) uusan qaadan.
other-take-ask-team = Sida loo qaato lama diiwaangelin.

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = Farmashiistaha weydii ka hor qiyaasta ugu horreysa.
plain-not-checked-copy = Lama hubin in ay la socon karto dawooyin kale. Farmashiistaha tus wax kasta oo uu qaato qofkan: { $name }.
plain-urgent-copy = Haddii neefsashadu dhib tahay, ama wejigu bararo: wac { $number }.
plain-urgent-effects-copy = Farmashiistaha weydii saamaynaha kale ee isla markiiba caawimaad u baahan.
plain-for-copy = Farmashiistaha weydii waxa loo qaato.
plain-how-copy = Farmashiistaha weydii sida loo qaato.
plain-missed-dose-copy = Farmashiistaha weydii waxa la sameeyo haddii qiyaas dhaafto.
plain-common-effects-copy = Farmashiistaha weydii saamaynaha dhici kara.
plain-do-not-mix-copy = Farmashiistaha weydii waxa aan lala qaadan karin.
plain-stopping-copy = Qofka dawada qora weydii ka hor intaan la joojin.
plain-storage-copy = Farmashiistaha weydii meesha la dhigo.
plain-disposal-copy = Farmashiistaha weydii waxa laga yeelo waxa soo hara.
plain-tests-copy = Qofka dawada qora weydii baaritaannada loo baahan yahay.

# Headings, and sentences of the interface.
handout-team-copy = Kooxda daryeelka
handout-team-team = Kooxda daaweynaysa
handout-appointments-copy = Ballamaha xiga
handout-appointments-team = Ballamaha soo socda
handout-medicines-copy = Dawooyin
handout-medicines-team = Dawooyinka
handout-goals-copy = Yoolal
handout-therapy-copy = Teraabi
handout-scores-copy = Buundooyin
handout-checkins-team = Xiriir joogto ah
handout-steps-team = Isbeddellada heerka daryeelka
handout-monitoring-team = La socodka
handout-interpreter-copy = Turjubaanka la qabtay: { $mode } ({ $language })
evaluation-reasons-copy = Sababaha daryeelka loo raadsaday
evaluation-strengths-copy = Waxyaabaha xoogga ah
evaluation-culture-copy = Qiyam iyo dhaqan
evaluation-medical-copy = Arrimaha caafimaad ee la xusuusnaado
evaluation-history-team = Taariikhda caafimaad
medicine-team = Dawada
medicine-how-copy = Sida loo qaato
medicine-how-team = Habka qaadashada
take-ask-copy = Qofka dawada qora weydii sida loo qaato.
take-ask-team = Sida loo qaato lama diiwaangelin.
medicine-missed-copy = Haddii qiyaas dhaafto
medicine-missed-team = Qiyaas la dhaafay
medicine-steps-team = Tallaabooyinka qiyaasta
homework-if-stuck-copy = Haddii la xayirmo:
scores-about-copy = Buundadu waa qayb keliya oo ka mid ah xaaladda guud. Buundada sare waxay ka dhigan tahay astaamo ka badan.
score-rated-self-copy = Waxaa buuxiyay: { $name }.
score-rated-self-team = Qofka ayaa iskiis u qiimeeyay.
score-rated-clinician-copy = Waxaa buuxiyay xirfadle caafimaad.
score-rated-clinician-team = Waxaa qiimeeyay xirfadle caafimaad.
practical-case-manager-copy = Qofka arrintan ka caawiya
practical-prior-authorization-copy = Oggolaanshaha caymiska
relapse-coping-copy = Waxa caawin kara dad kale la'aantood
relapse-distraction-copy = Dadka iyo meelaha maskaxda ka jeediya
relapse-team-copy = Kooxda daryeelka
relapse-safer-place-copy = Sida meesha looga dhigo ammaan dheeraad ah
zone-well-about-copy = Waxa uu sii wado qofkan: { $name }.
zone-early-about-copy = Goor hore wax ka qabo. Calaamad kasta waxay leedahay hal tallaabo.
zone-crisis-about-copy = Hadda caawimaad raadi.
sign-when-copy = Calaamad
sign-then-copy = Waxa uu sameeyo qofkan: { $name }
