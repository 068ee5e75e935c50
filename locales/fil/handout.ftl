# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = Naka-book para sa akin: { $mode } ({ $language })
handout-made-with = Mga magkakasamang gumawa nito: { LIST($people) }.
handout-printed = Na-print noong { DATE($on) }.
handout-next-review = Titingnan nating muli ang planong ito sa { DATE($on) }.
handout-approved = Inaprubahan ng: { $by }, { $credential }, noong { DATE($on) }.
core-sheets = May dagdag na impormasyon sa mga papel na ito: { LIST($sheets) }.
core-sheets-further = Iba pang papel, kung hihingin ko: { LIST($sheets) }.
core-cannot-come = Kung hindi ako makakapunta, tatawag ako sa { $phone }.
not-approved-now = Hindi pa inaaprubahan ng inyong care team ang papel na ito sa kasalukuyang anyo nito.
handout-topics-elsewhere = { PLURAL($n) ->
    [1] Isa pang paksa ng planong ito ang wala pa sa wikang ito. Hilingin sa inyong team na talakayin ito kasama ninyo.
    [one] { NUM($n) } pang paksa ng planong ito ang wala pa sa wikang ito. Hilingin sa inyong team na talakayin ang mga ito kasama ninyo.
   *[other] { NUM($n) } pang paksa ng planong ito ang wala pa sa wikang ito. Hilingin sa inyong team na talakayin ang mga ito kasama ninyo.
 }
evaluation-on = Ebalwasyon noong { DATE($on) }
therapy-minutes = { PLURAL($n) ->
    [one] { NUM($n) } minuto
   *[other] { NUM($n) } minuto
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [1] araw-araw
    [one] bawat { NUM($n) } araw
   *[other] bawat { NUM($n) } araw
 }
every-week = { PLURAL($n) ->
    [1] linggo-linggo
    [one] bawat { NUM($n) } linggo
   *[other] bawat { NUM($n) } linggo
 }
every-month = { PLURAL($n) ->
    [1] bawat buwan
    [one] bawat { NUM($n) } buwan
   *[other] bawat { NUM($n) } buwan
 }
every-year = { PLURAL($n) ->
    [1] bawat taon
    [one] bawat { NUM($n) } taon
   *[other] bawat { NUM($n) } taon
 }
span-day = { PLURAL($n) ->
    [one] { NUM($n) } araw
   *[other] { NUM($n) } araw
 }
span-week = { PLURAL($n) ->
    [one] { NUM($n) } linggo
   *[other] { NUM($n) } linggo
 }
span-month = { PLURAL($n) ->
    [one] { NUM($n) } buwan
   *[other] { NUM($n) } buwan
 }
span-year = { PLURAL($n) ->
    [one] { NUM($n) } taon
   *[other] { NUM($n) } taon
 }
checkin-then = { $first }, pagkatapos ay { $then }
checkin-then-after = { $first }; makalipas ang { $after }, { $then }

# Medicines.
amount-range = { $low } hanggang { $high }
dose-place-home-bottle = { $dose } sa bahay: ang boteng may ganoong petsa
take-morning = Umaga: { $amount }
take-noon = Tanghali: { $amount }
take-evening = Maagang gabi: { $amount }
take-bedtime = Bago matulog: { $amount }
take-as-needed = Kung kailangan lang: { $amount } sa bawat pag-inom o paggamit
last-given = huling ibinigay noong { DATE($on) }
next-due = dapat ibigay ang susunod sa { DATE($on) }
next-overdue = dapat ay naibigay noong { DATE($on) }
step-from = Mula { DATE($on) }:
step-owner = Pinagpapasyahan kasama ang: { $role }
effect-since = mula noong { DATE($on) }
test-last = huling ginawa noong { DATE($on) }
medicine-ended = { $medicine }: itinigil noong { DATE($on) }.
medicine-never-started = { $medicine }: hindi kailanman sinimulan.
medicine-course-over = { $medicine }: ang huling araw ay noong { DATE($on) }.

# Scores and goals.
score-about = Tinitingnan nito kung { $about } ({ $recall }).
score-range = Ang kabuuan ay mula { $min } hanggang { $max }.
score-same = Halos kapareho ng sa simula.
score-lower = { PLURAL($points) ->
    [one] Mas mababa nang { $points } punto kaysa noong { DATE($since) }. Kapag mas mababa, mas kaunti ang sintomas.
   *[other] Mas mababa nang { $points } punto kaysa noong { DATE($since) }. Kapag mas mababa, mas kaunti ang sintomas.
 }
score-higher = { PLURAL($points) ->
    [one] Mas mataas nang { $points } punto kaysa noong { DATE($since) }. Kapag mas mataas, mas maraming sintomas. Pag-usapan ninyo ito ng inyong team.
   *[other] Mas mataas nang { $points } punto kaysa noong { DATE($since) }. Kapag mas mataas, mas maraming sintomas. Pag-usapan ninyo ito ng inyong team.
 }
goal-measure = Paano natin malalaman: { $measure } na mas mababa sa { $below }
goal-measure-now = Paano natin malalaman: { $measure } na mas mababa sa { $below }. Ngayon: { $now }
goal-by = Pagsapit ng { DATE($on) }
score-path-one = { $measure } na mas mababa sa { $below }: ngayon { $now }; mas mababa, mas mabuti
score-path-two = { $measure } na mas mababa sa { $below }: { $first }, ngayon { $now }; mas mababa, mas mabuti
score-path-three = { $measure } na mas mababa sa { $below }: { $first }, pagkatapos { $then }, ngayon { $now }; mas mababa, mas mabuti

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: mga kabuuan sa paglipas ng panahon
chart-desc = Tsart ng { $measure }. Unang kabuuan, { DATE($first_on) }: { $first }. Pinakahuling kabuuan, { DATE($last_on) }: { $last }. Kapag mas mataas, mas maraming sintomas.
chart-desc-one = Tsart ng { $measure }. Isang kabuuan, { DATE($on) }: { $total }. Kapag mas mataas, mas maraming sintomas.

# Tests.
test-due = dapat gawin sa { DATE($on) }
test-overdue = dapat ay nagawa noong { DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = Para sa: { $name }
copy-for-relation = Para sa: { $name } ({ $relation })
copy-purpose = Layunin: { $purpose }
copy-covers = Saklaw: { LIST($covers) }
copy-dates = May pahintulot mula { DATE($from) } hanggang { DATE($until) }. Puwede itong bawiin anumang oras.
letter-attends = May mga appointment sa pangangalagang pangkalusugan si { $name } sa mga oras na ito:
letter-no-visits = May mga appointment sa pangangalagang pangkalusugan si { $name }. Wala pang itinakdang oras ngayon.
consent-line = { $reader } ({ $name }): { LIST($covers) }. Mula { DATE($from) } hanggang { DATE($until) }.
consent-revoked = { $reader } ({ $name }): binawi noong { DATE($on) }.
