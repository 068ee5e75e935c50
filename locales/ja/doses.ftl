# origin: machine; nobody has signed this file.

# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount }（{ $dose }）
dose-of-strength = { $dose }、規格 { $strength }
product-note = { $strength }：{ $note }
amount-tablet = { PLURAL($n) ->
   *[other] { $amount }錠
 }
amount-tablet-part = { $amount }錠
amount-tablet-range = { PLURAL($n) ->
   *[other] { $low }～{ $high }錠
 }
amount-capsule = { PLURAL($n) ->
   *[other] { $amount }カプセル
 }
amount-capsule-part = { $amount }カプセル
amount-capsule-range = { PLURAL($n) ->
   *[other] { $low }～{ $high }カプセル
 }
amount-film = { PLURAL($n) ->
   *[other] フィルム{ $amount }枚
 }
amount-film-part = フィルム{ $amount }枚
amount-film-range = { PLURAL($n) ->
   *[other] フィルム{ $low }～{ $high }枚
 }
amount-patch = { PLURAL($n) ->
   *[other] 貼り薬{ $amount }枚
 }
amount-patch-part = 貼り薬{ $amount }枚
amount-patch-range = { PLURAL($n) ->
   *[other] 貼り薬{ $low }～{ $high }枚
 }
amount-lozenge = { PLURAL($n) ->
   *[other] トローチ{ $amount }個
 }
amount-lozenge-part = トローチ{ $amount }個
amount-lozenge-range = { PLURAL($n) ->
   *[other] トローチ{ $low }～{ $high }個
 }
amount-gum = { PLURAL($n) ->
   *[other] ガム{ $amount }個
 }
amount-gum-part = ガム{ $amount }個
amount-gum-range = { PLURAL($n) ->
   *[other] ガム{ $low }～{ $high }個
 }
amount-ring = { PLURAL($n) ->
   *[other] リング{ $amount }個
 }
amount-ring-part = リング{ $amount }個
amount-ring-range = { PLURAL($n) ->
   *[other] リング{ $low }～{ $high }個
 }
amount-suppository = { PLURAL($n) ->
   *[other] 坐薬{ $amount }個
 }
amount-suppository-part = 坐薬{ $amount }個
amount-suppository-range = { PLURAL($n) ->
   *[other] 坐薬{ $low }～{ $high }個
 }
amount-packet = { PLURAL($n) ->
   *[other] { $amount }包
 }
amount-packet-part = { $amount }包
amount-packet-range = { PLURAL($n) ->
   *[other] { $low }～{ $high }包
 }
amount-bottle = { PLURAL($n) ->
   *[other] ボトル{ $amount }本
 }
amount-bottle-part = ボトル{ $amount }本
amount-bottle-range = { PLURAL($n) ->
   *[other] ボトル{ $low }～{ $high }本
 }
amount-unit = { PLURAL($n) ->
   *[other] { $amount }単位
 }
amount-unit-part = { $amount }単位
amount-unit-range = { PLURAL($n) ->
   *[other] { $low }～{ $high }単位
 }
amount-puff = { PLURAL($n) ->
   *[other] { $amount }吸入
 }
amount-puff-part = { $amount }吸入
amount-puff-range = { PLURAL($n) ->
   *[other] { $low }～{ $high }吸入
 }
amount-spray = { PLURAL($n) ->
   *[other] { $amount }噴霧
 }
amount-spray-part = { $amount }噴霧
amount-spray-range = { PLURAL($n) ->
   *[other] { $low }～{ $high }噴霧
 }
amount-drop = { PLURAL($n) ->
   *[other] { $amount }滴
 }
amount-drop-part = { $amount }滴
amount-drop-range = { PLURAL($n) ->
   *[other] { $low }～{ $high }滴
 }
amount-application = { PLURAL($n) ->
   *[other] 塗布{ $amount }回
 }
amount-application-part = 一回に塗る量の{ $amount }
amount-application-range = { PLURAL($n) ->
   *[other] 塗布{ $low }～{ $high }回
 }
dose-place-clinic = { $dose }、クリニックで
dose-place-home = { $dose }、家で
dose-none = なし

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }：{ $doses }

# How, by the way it enters the body.
use-oral = 飲みます：{ $amount }
use-under-tongue = 舌の下で溶かします：{ $amount }
use-cheek = ほおの内側に入れたままにして、そこから吸収させます：{ $amount }
use-skin = 皮膚に貼るか塗ります：{ $amount }
use-nose = 鼻に使います：{ $amount }
use-inhaled = 吸い込みます：{ $amount }
use-injected = 注射します：{ $amount }
use-eye = 目に入れます：{ $amount }
use-ear = 耳に入れます：{ $amount }
use-rectal = 肛門（直腸）に入れます：{ $amount }
use-vaginal = 膣に入れます：{ $amount }
use-unknown = 使います：{ $amount }
given = ほかの人から投与を受けます：{ $amount }
given-by-clinic = クリニックで投与を受けます：{ $amount }
given-by-pharmacy = 薬局で投与を受けます：{ $amount }
given-by-home-nurse = 家で看護師から投与を受けます：{ $amount }
given-by-school = 学校で投与を受けます：{ $amount }
given-by-family = 家族や支えてくれる人から投与を受けます：{ $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = ほかの人から投与を受けます。
giver-clinic = クリニックで投与を受けます。
giver-pharmacy = 薬局で投与を受けます。
giver-home-nurse = 家で看護師から投与を受けます。
giver-school = 学校の職員から投与を受けます。
giver-family = 家族や支えてくれる人から投与を受けます。
route-under-tongue = 舌の下で溶かします。
route-cheek = ほおの内側に入れたままにして、そこから吸収させます。
route-skin = 皮膚に貼るか塗ります。
route-nose = 鼻に使います。
route-nose-rescue = ほかの人が私の鼻の中にスプレーします。
route-inhaled = 吸い込みます。
route-injected = 自分で注射します。
route-injected-rescue = ほかの人が私に注射します。
route-eye = 目に入れます。
route-ear = 耳に入れます。
route-rectal = 肛門（直腸）に入れます。
route-vaginal = 膣に入れます。
route-unknown = 使い方を薬剤師に聞きます。

# How often.
every-hour = { PLURAL($n) ->
    [1] 一時間ごと
   *[other] { NUM($n) }時間ごと
 }
span-hour = { PLURAL($n) ->
   *[other] { NUM($n) }時間
 }
take-weekly-on = 週に一回、{ $day }だけ。毎日ではありません
take-every-on = { $every }、{ $day }だけ
take-every-from = { $every }、{ DATE($from) }から
take-by-chart = 量：書面の用量表に従います（{ $chart }）
patch-worn = 貼り薬は一枚を{ $span }貼ります。
patch-worn-ask = 貼り薬を一枚どのくらいの間貼るか、薬剤師に聞きます。
patch-old-first = 先に古い貼り薬をはがします。

# Only when needed.
as-needed-hours = { PLURAL($n) ->
   *[other] 次に使うまで、少なくとも{ NUM($n) }時間あける
 }
as-needed-day = 24時間で{ $most }を超えない
as-needed-day-all = この薬の全部の回を合わせて、24時間で{ $most }を超えない
as-needed-week = 一週間で{ $most }を超えない

# Dates.
late-call-today = 今日、電話してください。
medicine-starts = { DATE($on) }に使い始めます。それより前に使ってはいけません。
medicine-dose-began = この用量は{ DATE($on) }に始まりました。
medicine-new = 新しい薬：{ DATE($on) }から。
medicine-changed-on = { DATE($on) }に変わりました。{ $what }
medicine-was-now = 以前は{ $before }、今は{ $now }
medicine-until = 最後の日は{ DATE($on) }です。
medicine-overlap = { DATE($on) }まで、もう一方の剤形（薬の形）といっしょに使います。これは間違いではなく、予定どおりです。
medicine-overlap-over = もう一方の剤形（薬の形）といっしょに使う予定は{ DATE($on) }まででした。まだ両方使うのか、今日、私から聞きます。
medicine-not-on = 使わない曜日：{ LIST($days) }
medicine-dose-on = { DATE($on) }：{ $amount }
medicine-dose-on-ask = { DATE($on) }：{ $amount }。いつもの量の代わりなのか、いつもの量に追加するのか、その日より前に聞きます。
medicine-not-in-pack = この変更は、{ DATE($on) }に詰めたパックには反映されていません。開ける前に私から電話します。
medicine-still-in-pack = 最後の日が過ぎても、{ DATE($on) }に詰めたパックにまだ入っているかもしれません。開ける前に私から電話して、取り出し方を聞きます。
step-wait = 忘れた薬がある、発疹がある、または待つように言われたときは、量を増やす前に私から電話します。
take-then-none = そのあとはなし：この薬は終わりです
# What the label must say, and how a dose is measured.
label-check = 私の薬のラベルには { $strength } と書いてあります。違っていたら、使う前に私から電話します。
measure-with = これで量ります：{ $device }
use-device = これを使います：{ $device }
take-meal = 食事：{ $meal }
measure-liquid = 薬局でもらった経口シリンジか薬用の計量カップで量ります。スプーンでは決して量りません。
split-by = この薬は割ったり切ったりして使ってもよいと、{ $by }が{ DATE($on) }に言いました。

# Medicines that the team does not prescribe.
other-take-ask = 使う前に、私から聞きます。
other-prescriber = 処方した人：{ $name }

# Allergies.
allergies-not-asked = アレルギー：まだ聞いていません
allergies-none-known = わかっているアレルギーはありません
allergy-line = { $name }（{ $kind }）
allergy-line-reaction = { $name }（{ $kind }）：{ $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = 徐放錠（長く効く錠剤）
form-delayed-release-tablet = 遅延放出錠（遅れて溶け出す錠剤）
form-chewable-tablet = チュアブル錠（かんで飲む錠剤）
form-disintegrating-tablet = 口の中で溶ける錠剤
form-sublingual-tablet = 舌の下で溶ける錠剤
form-extended-release-capsule = 徐放カプセル（長く効くカプセル）
form-delayed-release-capsule = 遅延放出カプセル（遅れて溶け出すカプセル）
form-lozenge = トローチ
form-gum = ガム
form-suspension = 振ってから使う液体の薬
form-cream = クリーム
form-gel = ゲル
form-inhaler = 吸入器
form-implant = 体に埋め込む薬（インプラント）
form-ring = リング状の薬
form-suppository = 坐薬
support-weekly-pack = 薬局が一週間分ずつ詰めるパック

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = 経口シリンジ
device-cup = 薬用の計量カップ
device-dropper = スポイト
device-pen = ペン型注入器
device-vial-and-syringe = バイアルと注射器
device-prefilled-syringe = 薬が入った注射器（プレフィルドシリンジ）
device-pump = ポンプ
device-spacer = スペーサー
meal-before = 食前
meal-with = 食事といっしょに
meal-after = 食後
meal-any = 食べても食べなくてもよい
meal-empty-stomach = 空腹のとき

# Kinds of allergies.
allergy-kind-allergy = アレルギー
allergy-kind-intolerance = 不耐性
allergy-kind-unknown = 種類は不明

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = 「{ $medicine }」
together-ask = { $a }と{ $b }をいっしょに使うと、{ $what }。今日、私から聞きます。どちらも自分だけの判断ではやめません。
together-known = { $who ->
    [pharmacist] { $a }と{ $b }をいっしょに使うと、{ $what }。両方使っていることを、私の薬剤師は知っています。
   *[prescriber] { $a }と{ $b }をいっしょに使うと、{ $what }。両方使っていることを、私の処方担当者は知っています。
 }
together-washout = { $ended }の使用終了：{ DATE($on) }。終わったあとも、しばらくは薬の作用が残ることがあります。{ $a }と{ $b }をいっしょに使うと、{ $what }。今日、私から聞きます。自分だけの判断では何も変えません。
together-washout-known = { $who ->
    [pharmacist] { $ended }の使用終了：{ DATE($on) }。終わったあとも、しばらくは薬の作用が残ることがあります。{ $a }と{ $b }をいっしょに使うと、{ $what }。このことを、私の薬剤師は知っています。
   *[prescriber] { $ended }の使用終了：{ DATE($on) }。終わったあとも、しばらくは薬の作用が残ることがあります。{ $a }と{ $b }をいっしょに使うと、{ $what }。このことを、私の処方担当者は知っています。
 }
together-twice = { $a }が、私のリストに二回以上載っています。これで正しいか、今日、私から聞きます。自分だけの判断ではやめません。
together-twice-known = { $who ->
    [pharmacist] { $a }が、私のリストに二回以上載っています。このことを、私の薬剤師は知っています。
   *[prescriber] { $a }が、私のリストに二回以上載っています。このことを、私の処方担当者は知っています。
 }
together-same = { $a }と{ $b }には同じ薬が入っています。両方使うのか、今日、私から聞きます。どちらも自分だけの判断ではやめません。
together-same-kind = { $a }と{ $b }は同じ種類の薬です。両方使うのか、今日、私から聞きます。どちらも自分だけの判断ではやめません。
together-both-known = { $who ->
    [pharmacist] { $a }と{ $b }の両方を使っていることを、私の薬剤師は知っています。
   *[prescriber] { $a }と{ $b }の両方を使っていることを、私の処方担当者は知っています。
 }
together-plain = { $a }と{ $b }をいっしょに使うと、{ $what }。

# The same for the care team.
together-opposed-team = 互いに打ち消し合います
together-same-team = 同じ有効成分が二つ
together-same-kind-team = ふつうは一つだけ使う分類の薬が二つ
together-washout-team = { $medicine }は{ DATE($on) }に終わり、そのあとも薬の作用が残ることがあります。
together-allergy-team = アレルギーの一覧にあり：{ $kind }
together-allergy-names = { $medicine }、アレルギーの一覧：{ $name }
together-allergy-related-team = 同じ分類またはグループの別の薬。
together-known-team = { $by }（{ $credential }）が{ DATE($on) }に確認：{ $why }
together-unanswered-team = 処方担当者も薬剤師も確認していません。確認されるまで、ケアプランの資料、日記、薬が載る写しは保留されます。

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = 初めて使う前に、薬剤師に聞きます。
plain-not-checked = 私のほかの薬との確認はされていません。使っているものを全部、薬剤師に見せます。
plain-urgent = 息が苦しい、または顔がはれたとき：{ $number } に電話します。
plain-urgent-effects = ほかにどんな症状が出たらすぐに助けが必要か、薬剤師に聞きます。
plain-for = 何のための薬か、薬剤師に聞きます。
plain-how = 使い方を薬剤師に聞きます。
plain-missed-dose = 一回忘れたらどうするか、薬剤師に聞きます。
plain-common-effects = どんな副作用に気づくことがあるか、薬剤師に聞きます。
plain-do-not-mix = この薬といっしょに使ってはいけないものを、薬剤師に聞きます。
plain-stopping = やめる前に、処方担当者に聞きます。
plain-storage = どこに置いておくか、薬剤師に聞きます。
plain-disposal = 残った薬をどうするか、薬剤師に聞きます。
plain-tests = どんな検査が必要か、処方担当者に聞きます。

# For the care team.
take-not-scheduled = 処方はまだ使用スケジュールになっていません
take-step-waits = { DATE($on) }の段階は、開始が記録されていません
step-is-begun = { DATE($on) }に開始、記録者：{ $by }
step-is-waiting = 開始は記録されて「いません」：今何を使っているか、本人に聞いてください
unworded-unknown = { $medicine }：このサイトの薬になく、分類もありません。患者さん用の文書には、薬剤師に聞くようにとだけ書かれます。相互作用は確認されていません。
unworded-class-only = { $medicine }：このサイトの薬にありません。患者さん用の文書には、分類の文章が使われます。
unworded-not-reviewed = { $medicine }：このサイトの文章は、薬剤師または処方担当者の確認を受けていないか、確認の期限が過ぎています。
unworded-other = { $medicine }：このサイトの薬にないため、相互作用は確認されていません。
