# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = Sida daryeelku halkan uga shaqeeyo
ask-coordination = Sidee ayay u wada shaqeeyaan teraabistaha iyo qofka dawada qora?
ask-therapies = Teraabigu sidee u eg yahay?
ask-progress = Sidee horumarka loo cabbiraa oo loo wadaagaa?
ask-side-effects = Maxaa dhacaya haddii dawadu waxyeello ii keento?
ask-missed-doses = Maxaa dhacaya haddii qiyaaso i dhaafaan?
ask-symptom-spikes = Maxaa dhacaya haddii astaamuhu si degdeg ah uga sii daraan?
ask-offers = Waxa la bixiyo
ask-levels = Heerarka daryeelka
ask-modalities = Noocyada teraabiga
ask-medicines = Dawooyin
ask-family = Qoysku ma ka qayb qaadan karaa?
ask-payment = Sidee wax u bixin karaa?
ask-access = Sida halkaas loo tago
ask-evenings = Ballamo fiidkii ah
ask-weekends = Ballamo Sabtida iyo Axadda ah
ask-telehealth = Ballamo fiidiyow ah
ask-transport = Caawimaad gaadiid
ask-childcare = Xannaanada carruurta inta ballanta lagu jiro
ask-wheelchair = Kursiga taayirrada leh (wheelchair) waa lagu geli karaa
ask-accepting-new = Dad cusub hadda waa la qaataa
ask-wait = Sugitaanka ballanta koowaad
ask-language = Luqado
ask-staff = Luqadaha shaqaaluhu ku hadlaan
ask-interpreter-in-person = Turjubaan goobta jooga
ask-interpreter-phone = Turjubaan telefoon
ask-interpreter-video = Turjubaan fiidiyow
ask-handouts = Luqadaha warqadaha macluumaadka

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = Kaliya barnaamijyada sheega sida aan wax u bixin karo
need-interpreter = Turjubaan ama shaqaale: { $language }
comparison-chosen = Barnaamijyada muuqda: { NUM($chosen) } oo ka mid ah { NUM($all) }.
