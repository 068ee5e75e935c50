# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = 予約済み：{ $mode }（{ $language }）
handout-made-with = いっしょに作った人：{ LIST($people) }。
handout-printed = 印刷日：{ DATE($on) }。
handout-next-review = { DATE($on) }に、このプランをもう一度いっしょに見直します。
handout-approved = { $by }（{ $credential }）が{ DATE($on) }に承認しました。
core-sheets = くわしいことは、次の紙にあります：{ LIST($sheets) }。
core-sheets-further = 頼めばもらえるほかの紙：{ LIST($sheets) }。
core-cannot-come = 行けないときは、{ $phone } に電話します。
not-approved-now = 今のこの内容は、ケアチームがまだ承認していません。
handout-topics-elsewhere = { PLURAL($n) ->
   *[other] このプランには、この言語でまだ読めないトピックがあと{ NUM($n) }件あります。チームに頼んで、いっしょに読んでもらってください。
 }
evaluation-on = { DATE($on) }の評価
therapy-minutes = { PLURAL($n) ->
   *[other] { NUM($n) }分
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [1] 毎日
   *[other] { NUM($n) }日ごと
 }
every-week = { PLURAL($n) ->
    [1] 毎週
   *[other] { NUM($n) }週間ごと
 }
every-month = { PLURAL($n) ->
    [1] 毎月
   *[other] { NUM($n) }か月ごと
 }
every-year = { PLURAL($n) ->
    [1] 毎年
   *[other] { NUM($n) }年ごと
 }
span-day = { PLURAL($n) ->
   *[other] { NUM($n) }日間
 }
span-week = { PLURAL($n) ->
   *[other] { NUM($n) }週間
 }
span-month = { PLURAL($n) ->
   *[other] { NUM($n) }か月
 }
span-year = { PLURAL($n) ->
   *[other] { NUM($n) }年
 }
checkin-then = { $first }、そのあとは{ $then }
checkin-then-after = { $first }。{ $after }たったあとは、{ $then }

# Medicines.
amount-range = { $low }～{ $high }
dose-place-home-bottle = { $dose }、家で：その日付が書いてあるボトル
take-morning = 朝：{ $amount }
take-noon = 昼：{ $amount }
take-evening = 夕：{ $amount }
take-bedtime = 寝る前：{ $amount }
take-as-needed = 必要なときだけ：一回に{ $amount }
last-given = 前回の投与：{ DATE($on) }
next-due = 次回の投与予定：{ DATE($on) }
next-overdue = 投与の予定日を過ぎています：{ DATE($on) }
step-from = { DATE($on) }から：
step-owner = いっしょに決めた人：{ $role }
effect-since = { DATE($on) }から
test-last = 前回の検査：{ DATE($on) }
medicine-ended = { $medicine }：{ DATE($on) }にやめました。
medicine-never-started = { $medicine }：一度も始めていません。
medicine-course-over = { $medicine }：最後の日は{ DATE($on) }でした。

# Scores and goals.
score-about = これは、{ $about }を見るものです（{ $recall }）。
score-range = 合計点は{ $min }から{ $max }までです。
score-same = 始めのころとほぼ同じです。
score-lower = { PLURAL($points) ->
   *[other] { DATE($since) }より{ $points }点低くなっています。低いほど症状が少ないことを表します。
 }
score-higher = { PLURAL($points) ->
   *[other] { DATE($since) }より{ $points }点高くなっています。高いほど症状が多いことを表します。チームと話し合ってください。
 }
goal-measure = 目標の目安：{ $measure } の点数が { $below } より低い
goal-measure-now = 目標の目安：{ $measure } の点数が { $below } より低い。今：{ $now }
goal-by = { DATE($on) }までに
score-path-one = 目標は { $measure } の点数が { $below } より低いこと：今 { $now }（低いほどよい）
score-path-two = 目標は { $measure } の点数が { $below } より低いこと：{ $first }、今 { $now }（低いほどよい）
score-path-three = 目標は { $measure } の点数が { $below } より低いこと：{ $first }、そのあと { $then }、今 { $now }（低いほどよい）

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }：合計点の移り変わり
chart-desc = { $measure } のグラフ。最初の合計点、{ DATE($first_on) }：{ $first }。最新の合計点、{ DATE($last_on) }：{ $last }。高いほど症状が多いことを表します。
chart-desc-one = { $measure } のグラフ。合計点は一回だけ、{ DATE($on) }：{ $total }。高いほど症状が多いことを表します。

# Tests.
test-due = 検査の予定日：{ DATE($on) }
test-overdue = 検査の予定日を過ぎています：{ DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = 宛先：{ $name }
copy-for-relation = 宛先：{ $name }（{ $relation }）
copy-purpose = 目的：{ $purpose }
copy-covers = 内容：{ LIST($covers) }
copy-dates = 同意の期間：{ DATE($from) }から{ DATE($until) }まで。いつでも取り消せます。
letter-attends = { $name }さんの医療機関の受診日時は、次のとおりです：
letter-no-visits = { $name }さんは、医療機関を受診します。今のところ、日時は決まっていません。
consent-line = { $reader }（{ $name }）：{ LIST($covers) }。{ DATE($from) }から{ DATE($until) }まで。
consent-revoked = { $reader }（{ $name }）：{ DATE($on) }に取り消されました。
