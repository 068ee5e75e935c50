# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = Maaaring hindi nakalista rito ang lahat ng iniinom o ginagamit ni { $name }.
copy-speaker = Sa mga tagubiling ito, ang “ako”, “ko”, “akin”, “kayo” at “ninyo” ay tumutukoy kay { $name }.
copy-if-late = Kung huli ang isang dosis: { $instruction }

# How a medicine is given.
given-copy = Ibinibigay kay { $name }: { $amount }
given-team = Ibinibigay sa pasyente: { $amount }
given-by-clinic-copy = Doon mismo sa klinika ibinibigay: { $amount }
given-by-pharmacy-copy = Doon mismo sa botika ibinibigay: { $amount }
given-by-home-nurse-copy = Ibinibigay ng nars sa bahay: { $amount }
given-by-school-copy = Doon mismo sa paaralan ibinibigay: { $amount }
given-by-family-copy = Ibinibigay ng pamilya o ng taong sumusuporta: { $amount }
giver-unknown-copy = Ibinibigay ito kay { $name }.
giver-unknown-team = Ibang tao ang nagbibigay.
giver-clinic-copy = Ang klinika ang nagbibigay nito.
giver-pharmacy-copy = Ang botika ang nagbibigay nito.
giver-home-nurse-copy = Isang nars ang nagbibigay nito sa bahay.
giver-school-copy = Mga kawani ng paaralan ang nagbibigay nito.
giver-family-copy = Ang pamilya o ang taong sumusuporta ang nagbibigay nito.
route-under-tongue-copy = Natutunaw ito sa ilalim ng dila.
route-cheek-copy = Inilalagay ito sa loob ng pisngi at doon umeepekto.
route-skin-copy = Inilalagay ito sa balat.
route-nose-copy = Inilalagay ito sa ilong.
route-nose-rescue-copy = Ibang tao ang nag-i-spray nito sa ilong ni { $name }.
route-inhaled-copy = Nilalanghap ito.
route-injected-copy = Si { $name } mismo ang nagtuturok nito nang walang tulong.
route-injected-team = Itinuturok sa sarili.
route-injected-rescue-copy = Ibang tao ang nagtuturok nito kay { $name }.
route-eye-copy = Inilalagay ito sa mata.
route-ear-copy = Inilalagay ito sa tainga.
route-rectal-copy = Ipinapasok ito sa butas ng puwit (rectum).
route-vaginal-copy = Ipinapasok ito sa puwerta (vagina).
route-unknown-copy = Itanong sa pharmacist kung paano ito ginagamit.
route-unknown-team = Walang nakatalang paraan ng pagbibigay.
take-by-chart-copy = Dami: ayon sa nakasulat na talaan ng dosis ({ $chart })
patch-worn-copy = Isinusuot ni { $name } ang bawat patch nang { $span }.
patch-worn-team = Isinusuot ang bawat patch nang { $span }.
patch-worn-ask-copy = Itanong sa pharmacist kung gaano katagal isinusuot ang bawat patch.
patch-worn-ask-team = Walang nakatalang tagal ng pagsusuot ng patch.
patch-old-first-copy = Inaalis muna ang lumang patch.

# Dates and changes.
late-call-today-team = Lampas na sa takda: kontakin ang pasyente ngayong araw.
medicine-starts-copy = Sisimulan ito ni { $name } sa { DATE($on) }. Hindi ito sisimulan bago ang araw na iyon.
medicine-starts-team = Petsa ng simula: { DATE($on) }. Hindi ito sisimulan bago ang araw na iyon.
medicine-dose-on-ask-copy = Sa { DATE($on) }: { $amount }. Magtanong bago ang araw na iyon: kapalit ba ito ng karaniwang dosis, o dagdag dito?
medicine-dose-on-ask-team = Sa { DATE($on) }: { $amount }. Hindi nakatala kung kapalit ito ng karaniwang dosis o dagdag dito. Sinabihan ang pasyente na magtanong.
medicine-overlap-copy = Iniinom o ginagamit ito ni { $name } kasabay ng isa pang anyo ng gamot na ito hanggang { DATE($on) }, at sadyang ganito ang plano.
medicine-overlap-team = Nakaplanong pagsasabay sa isa pang anyo ng gamot na ito hanggang { DATE($on) }.
medicine-overlap-over-copy = Ang plano ay isabay ito sa isa pang anyo ng gamot na ito hanggang { DATE($on) } lang. Itanong ngayong araw kung dapat pa ring inumin o gamitin ni { $name } ang dalawa.
medicine-overlap-over-team = Natapos noong { DATE($on) } ang nakaplanong pagsasabay sa isa pang anyo ng gamot na ito. Alamin at tiyakin kung iniinom o ginagamit pa ang dalawa.
medicine-not-in-pack-copy = Wala ang pagbabagong ito sa pack na pinuno noong { DATE($on) }. Tumawag bago buksan ang pack.
medicine-not-in-pack-team = Wala ang pagbabagong ito sa pack na pinuno noong { DATE($on) }. Sinabihan ang pasyente na tumawag bago buksan ang pack.
medicine-still-in-pack-copy = Maaaring nasa pack na pinuno noong { DATE($on) } pa rin ang gamot na ito kahit tapos na ang huling araw nito. Tumawag bago buksan ang pack, at itanong kung paano aalisin doon ang gamot.
medicine-still-in-pack-team = Maaaring nasa pack na pinuno noong { DATE($on) } pa rin ang gamot na ito kahit tapos na ang huling araw nito. Sinabihan ang pasyente na tumawag bago buksan ang pack.
step-wait-copy = Kung may nalaktawang dosis, may pantal, o may bilin na maghintay: tumawag bago taasan ang dosis.
step-wait-team = Kung may nalaktawang dosis, may pantal, o may bilin na maghintay: ang bilin sa pasyente ay tumawag muna bago taasan ang dosis.

# Labels and measuring.
label-check-copy = Dapat nakasulat sa etiketa ang { $strength }. Kung hindi, tumawag bago ito inumin o gamitin ni { $name }.
label-check-team = Dapat nakasulat sa etiketa ang { $strength }. Sinabihan ang pasyente na tumawag kung hindi.
measure-with-copy = Sinusukat ito gamit ang: { $device }
measure-with-team = Panukat: { $device }
measure-liquid-copy = Sinusukat ito gamit ang oral syringe o ang panukat na cup mula sa botika, at hindi kailanman gamit ang kutsara.
use-device-copy = Ang gamit para rito: { $device }
use-device-team = Device: { $device }
other-take-ask-copy = Magtanong bago ito inumin o gamitin ni { $name }.
other-take-ask-team = Walang nakatalang paraan ng pag-inom o paggamit.

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = Magtanong sa pharmacist bago ang unang dosis.
plain-not-checked-copy = Hindi nasuri kung ligtas itong isama sa ibang gamot. Ipakita sa pharmacist ang lahat ng iniinom o ginagamit ni { $name }.
plain-urgent-copy = Hirap sa paghinga, o namamaga ang mukha: tumawag sa { $number }.
plain-urgent-effects-copy = Itanong sa pharmacist kung aling iba pang epekto ang nangangailangan ng agarang tulong.
plain-for-copy = Itanong sa pharmacist kung para saan ito.
plain-how-copy = Itanong sa pharmacist kung paano ito iniinom o ginagamit.
plain-missed-dose-copy = Itanong sa pharmacist kung ano ang gagawin kapag may nalaktawang dosis.
plain-common-effects-copy = Itanong sa pharmacist kung aling mga epekto ang maaaring mangyari.
plain-do-not-mix-copy = Itanong sa pharmacist kung ano ang hindi puwedeng inumin o gamitin habang ginagamit ito.
plain-stopping-copy = Magtanong sa nagrereseta bago ito ihinto.
plain-storage-copy = Itanong sa pharmacist kung saan ito itatago.
plain-disposal-copy = Itanong sa pharmacist kung ano ang gagawin sa natira.
plain-tests-copy = Itanong sa nagrereseta kung aling mga test ang kailangan.

# Headings, and sentences of the interface.
handout-team-copy = Care team
handout-team-team = Team na gumagamot
handout-appointments-copy = Mga susunod na appointment
handout-appointments-team = Mga paparating na appointment
handout-medicines-copy = Mga gamot
handout-medicines-team = Mga gamot
handout-goals-copy = Mga layunin
handout-therapy-copy = Therapy
handout-scores-copy = Mga iskor
handout-checkins-team = Mga regular na check-in
handout-steps-team = Mga pagbabago sa antas ng pangangalaga
handout-monitoring-team = Pagsubaybay
handout-interpreter-copy = Naka-book na interpreter: { $mode } ({ $language })
evaluation-reasons-copy = Mga dahilan ng paghingi ng pangangalaga
evaluation-strengths-copy = Mga kalakasan
evaluation-culture-copy = Mga pinahahalagahan at kultura
evaluation-medical-copy = Mga bagay na medikal na dapat tandaan
evaluation-history-team = Kasaysayan
medicine-team = Gamot
medicine-how-copy = Paano ito iniinom o ginagamit
medicine-how-team = Paraan ng pag-inom o paggamit
take-ask-copy = Itanong sa nagrereseta kung paano ito iniinom o ginagamit.
take-ask-team = Walang nakatalang paraan ng pag-inom o paggamit.
medicine-missed-copy = Kung may nalaktawang dosis
medicine-missed-team = Nalaktawang dosis
medicine-steps-team = Mga hakbang ng dosis
homework-if-stuck-copy = Kung mahirapan:
scores-about-copy = Ang iskor ay isang bahagi lang ng buong kalagayan. Kapag mas mataas, mas maraming sintomas.
score-rated-self-copy = Si { $name } ang sumagot.
score-rated-self-team = Sariling sagot ng pasyente.
score-rated-clinician-copy = Isang clinician ang sumagot.
score-rated-clinician-team = Sagot ng clinician.
practical-case-manager-copy = Sino ang tumutulong dito
practical-prior-authorization-copy = Pag-apruba ng insurance
relapse-coping-copy = Ano ang maaaring makatulong nang walang ibang tao
relapse-distraction-copy = Mga tao at lugar na nakakalibang ng isip
relapse-team-copy = Care team
relapse-safer-place-copy = Para mas ligtas ang lugar
zone-well-about-copy = Ano ang patuloy na ginagawa ni { $name }.
zone-early-about-copy = Kumilos nang maaga. May isang hakbang para sa bawat palatandaan.
zone-crisis-about-copy = Humingi ng tulong ngayon na.
sign-when-copy = Palatandaan
sign-then-copy = Ano ang ginagawa ni { $name }
