# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = La ii qabtay: { $mode } ({ $language })
handout-made-with = Waxaa wada sameeyay: { LIST($people) }.
handout-printed = Waxaa la daabacay { DATE($on) }.
handout-next-review = Qorshahan mar kale waxaan eegaynaa { DATE($on) }.
handout-approved = Waxaa ansixiyay { $by }, { $credential }, taariikhda { DATE($on) }.
core-sheets = Warqadahan ayaa faahfaahin dheeraad ah leh: { LIST($sheets) }.
core-sheets-further = Warqado kale, haddii aan codsado: { LIST($sheets) }.
core-cannot-come = Haddii aanan iman karin, waxaan wacaa { $phone }.
not-approved-now = Kooxdaada daryeelku weli ma ansixin warqaddan sida ay hadda tahay.
handout-topics-elsewhere = { PLURAL($n) ->
    [one] Hal mawduuc oo kale oo qorshahan ka mid ah weli luqaddan kuma jiro. Kooxdaada weydiiso inay kula eegto.
   *[other] { NUM($n) } mawduuc oo kale oo qorshahan ka mid ah weli luqaddan kuma jiraan. Kooxdaada weydiiso inay kula eegto.
 }
evaluation-on = Qiimayntii { DATE($on) }
therapy-minutes = { PLURAL($n) ->
    [one] { NUM($n) } daqiiqo
   *[other] { NUM($n) } daqiiqadood
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [one] maalin kasta
   *[other] { NUM($n) } maalmoodba mar
 }
every-week = { PLURAL($n) ->
    [one] toddobaad kasta
   *[other] { NUM($n) } toddobaadba mar
 }
every-month = { PLURAL($n) ->
    [one] bil kasta
   *[other] { NUM($n) } biloodba mar
 }
every-year = { PLURAL($n) ->
    [one] sannad kasta
   *[other] { NUM($n) } sannadoodba mar
 }
span-day = { PLURAL($n) ->
    [one] { NUM($n) } maalin
   *[other] { NUM($n) } maalmood
 }
span-week = { PLURAL($n) ->
    [one] { NUM($n) } toddobaad
   *[other] { NUM($n) } toddobaad
 }
span-month = { PLURAL($n) ->
    [one] { NUM($n) } bil
   *[other] { NUM($n) } bilood
 }
span-year = { PLURAL($n) ->
    [one] { NUM($n) } sannad
   *[other] { NUM($n) } sannadood
 }
checkin-then = { $first }, ka dib { $then }
checkin-then-after = { $first }; { $after } ka dib, { $then }

# Medicines.
amount-range = { $low } ilaa { $high }
dose-place-home-bottle = { $dose } oo guriga lagu qaato: dhalada taariikhdaas ku qoran tahay
take-morning = Subax: { $amount }
take-noon = Duhur: { $amount }
take-evening = Fiid: { $amount }
take-bedtime = Marka la seexanayo: { $amount }
take-as-needed = Marka loo baahdo oo keliya: { $amount } markii kasta oo la qaato
last-given = markii ugu dambaysay ee la bixiyay { DATE($on) }
next-due = marka xigta waa in la bixiyo { DATE($on) }
next-overdue = waxay ahayd in la bixiyo { DATE($on) }
step-from = Laga bilaabo { DATE($on) }:
step-owner = Waxaa go'aanka lala gaaraa: { $role }
effect-since = tan iyo { DATE($on) }
test-last = markii ugu dambaysay ee la sameeyay { DATE($on) }
medicine-ended = { $medicine }: waxaa la joojiyay { DATE($on) }.
medicine-never-started = { $medicine }: marnaba lama bilaabin.
medicine-course-over = { $medicine }: maalintii ugu dambaysay waxay ahayd { DATE($on) }.

# Scores and goals.
score-about = Tani waxay eegtaa { $about } ({ $recall }).
score-range = Wadartu waxay u dhexaysaa { $min } ilaa { $max }.
score-same = Waa ku dhowaad sidii bilowgii.
score-lower = { PLURAL($points) ->
    [one] Waxay { $points } buundo ka hoosaysaa buundadii { DATE($since) }. Buundo hoose waxay ka dhigan tahay astaamo ka yar.
   *[other] Waxay { $points } buundo ka hoosaysaa buundadii { DATE($since) }. Buundo hoose waxay ka dhigan tahay astaamo ka yar.
 }
score-higher = { PLURAL($points) ->
    [one] Waxay { $points } buundo ka sarraysaa buundadii { DATE($since) }. Buundo sare waxay ka dhigan tahay astaamo ka badan. Kala hadal kooxdaada.
   *[other] Waxay { $points } buundo ka sarraysaa buundadii { DATE($since) }. Buundo sare waxay ka dhigan tahay astaamo ka badan. Kala hadal kooxdaada.
 }
goal-measure = Sida aan ku ogaan doonno: { $measure } oo ka hooseeya { $below }
goal-measure-now = Sida aan ku ogaan doonno: { $measure } oo ka hooseeya { $below }. Hadda: { $now }
goal-by = Ugu dambayn { DATE($on) }
score-path-one = { $measure } oo ka hooseeya { $below }: hadda { $now }; buundada ka hoosaysa ayaa ka wanaagsan
score-path-two = { $measure } oo ka hooseeya { $below }: { $first }, hadda { $now }; buundada ka hoosaysa ayaa ka wanaagsan
score-path-three = { $measure } oo ka hooseeya { $below }: { $first }, ka dib { $then }, hadda { $now }; buundada ka hoosaysa ayaa ka wanaagsan

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: wadarta sida ay waqtiga u beddelantay
chart-desc = Jaantuska { $measure }. Wadarta ugu horreysa, { DATE($first_on) }: { $first }. Wadarta ugu dambaysa, { DATE($last_on) }: { $last }. Buundo sare waxay ka dhigan tahay astaamo ka badan.
chart-desc-one = Jaantuska { $measure }. Hal wadar, { DATE($on) }: { $total }. Buundo sare waxay ka dhigan tahay astaamo ka badan.

# Tests.
test-due = waa in la sameeyo { DATE($on) }
test-overdue = waxay ahayd in la sameeyo { DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = Loogu talagalay: { $name }
copy-for-relation = Loogu talagalay: { $name } ({ $relation })
copy-purpose = Ujeeddo: { $purpose }
copy-covers = Waxa ku jira: { LIST($covers) }
copy-dates = Waxaa la oggolaaday laga bilaabo { DATE($from) } ilaa { DATE($until) }. Mar kasta waa laga noqon karaa.
letter-attends = { $name }: qofkani wuxuu waqtiyadan leeyahay ballamo daryeel caafimaad:
letter-no-visits = { $name }: qofkani wuxuu leeyahay ballamo daryeel caafimaad. Hadda waqtiyo lama qaban.
consent-line = { $reader } ({ $name }): { LIST($covers) }. Laga bilaabo { DATE($from) } ilaa { DATE($until) }.
consent-revoked = { $reader } ({ $name }): waxaa laga noqday { DATE($on) }.
