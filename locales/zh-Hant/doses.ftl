# origin: machine; nobody has signed this file.

# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount }（{ $dose }）
dose-of-strength = { $dose }，規格 { $strength }
product-note = { $strength }：{ $note }
amount-tablet = { PLURAL($n) ->
   *[other] { $amount } 錠
 }
amount-tablet-part = { $amount } 錠
amount-tablet-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 錠
 }
amount-capsule = { PLURAL($n) ->
   *[other] { $amount } 粒膠囊
 }
amount-capsule-part = { $amount } 粒膠囊
amount-capsule-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 粒膠囊
 }
amount-film = { PLURAL($n) ->
   *[other] { $amount } 片藥膜
 }
amount-film-part = { $amount } 片藥膜
amount-film-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 片藥膜
 }
amount-patch = { PLURAL($n) ->
   *[other] { $amount } 片貼片
 }
amount-patch-part = { $amount } 片貼片
amount-patch-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 片貼片
 }
amount-lozenge = { PLURAL($n) ->
   *[other] { $amount } 顆口含錠
 }
amount-lozenge-part = { $amount } 顆口含錠
amount-lozenge-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 顆口含錠
 }
amount-gum = { PLURAL($n) ->
   *[other] { $amount } 顆口香糖
 }
amount-gum-part = { $amount } 顆口香糖
amount-gum-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 顆口香糖
 }
amount-ring = { PLURAL($n) ->
   *[other] { $amount } 個環
 }
amount-ring-part = { $amount } 個環
amount-ring-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 個環
 }
amount-suppository = { PLURAL($n) ->
   *[other] { $amount } 顆栓劑
 }
amount-suppository-part = { $amount } 顆栓劑
amount-suppository-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 顆栓劑
 }
amount-packet = { PLURAL($n) ->
   *[other] { $amount } 包
 }
amount-packet-part = { $amount } 包
amount-packet-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 包
 }
amount-bottle = { PLURAL($n) ->
   *[other] { $amount } 瓶
 }
amount-bottle-part = { $amount } 瓶
amount-bottle-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 瓶
 }
amount-unit = { PLURAL($n) ->
   *[other] { $amount } 單位
 }
amount-unit-part = { $amount } 單位
amount-unit-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 單位
 }
amount-puff = { PLURAL($n) ->
   *[other] { $amount } 吸
 }
amount-puff-part = { $amount } 吸
amount-puff-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 吸
 }
amount-spray = { PLURAL($n) ->
   *[other] { $amount } 噴
 }
amount-spray-part = { $amount } 噴
amount-spray-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 噴
 }
amount-drop = { PLURAL($n) ->
   *[other] { $amount } 滴
 }
amount-drop-part = { $amount } 滴
amount-drop-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 滴
 }
amount-application = { PLURAL($n) ->
   *[other] 塗抹 { $amount } 次
 }
amount-application-part = 一次塗抹量的 { $amount }
amount-application-range = { PLURAL($n) ->
   *[other] 塗抹 { $low } 到 { $high } 次
 }
dose-place-clinic = { $dose }，在診所用
dose-place-home = { $dose }，在家裡用
dose-none = 無

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }：{ $doses }

# How, by the way it enters the body.
use-oral = 服用 { $amount }
use-under-tongue = 放在舌頭下面，讓它溶化：{ $amount }
use-cheek = 放在臉頰內側，讓藥在那裡被吸收：{ $amount }
use-skin = 貼或塗在皮膚上：{ $amount }
use-nose = 用在鼻子裡：{ $amount }
use-inhaled = 吸入：{ $amount }
use-injected = 注射：{ $amount }
use-eye = 用在眼睛裡：{ $amount }
use-ear = 用在耳朵裡：{ $amount }
use-rectal = 放進肛門（直腸）：{ $amount }
use-vaginal = 放進陰道：{ $amount }
use-unknown = 使用 { $amount }
given = 由別人給我用藥：{ $amount }
given-by-clinic = 在診所給我用藥：{ $amount }
given-by-pharmacy = 在藥局給我用藥：{ $amount }
given-by-home-nurse = 由護理師在家裡給我用藥：{ $amount }
given-by-school = 在學校給我用藥：{ $amount }
given-by-family = 由我的家人或支持者給我用藥：{ $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = 這種藥由別人給我用。
giver-clinic = 這種藥由診所給我用。
giver-pharmacy = 這種藥由藥局給我用。
giver-home-nurse = 這種藥由護理師在家裡給我用。
giver-school = 這種藥由學校的工作人員給我用。
giver-family = 這種藥由我的家人或支持者給我用。
route-under-tongue = 我把它放在舌頭下面，讓它溶化。
route-cheek = 我把它放在臉頰內側，讓藥在那裡被吸收。
route-skin = 我把它貼或塗在皮膚上。
route-nose = 我把它用在鼻子裡。
route-nose-rescue = 由別人把它噴進我的鼻子裡。
route-inhaled = 我把它吸進去。
route-injected = 我自己注射。
route-injected-rescue = 由別人幫我注射。
route-eye = 我把它用在眼睛裡。
route-ear = 我把它用在耳朵裡。
route-rectal = 我把它放進肛門（直腸）。
route-vaginal = 我把它放進陰道。
route-unknown = 我問藥師怎麼用它。

# How often.
every-hour = { PLURAL($n) ->
    [1] 每小時
   *[other] 每 { NUM($n) } 小時
 }
span-hour = { PLURAL($n) ->
   *[other] { NUM($n) } 小時
 }
take-weekly-on = 一週一次，只在{ $day }，不是每天
take-every-on = { $every }，只在{ $day }
take-every-from = { $every }，從 { DATE($from) } 開始
take-by-chart = 用量：依照我的書面劑量表（{ $chart }）
patch-worn = 每片貼片，我貼 { $span }。
patch-worn-ask = 我問藥師每片貼片要貼多久。
patch-old-first = 我先撕下舊的貼片。

# Only when needed.
as-needed-hours = { PLURAL($n) ->
   *[other] 兩次用藥之間至少隔 { NUM($n) } 小時
 }
as-needed-day = 24 小時內不超過 { $most }
as-needed-day-all = 24 小時內不超過 { $most }，這種藥的每一次劑量都要算進去
as-needed-week = 一週內不超過 { $most }

# Dates.
late-call-today = 今天就打電話。
medicine-starts = 我在 { DATE($on) } 開始用。在那之前不可以用。
medicine-dose-began = 這個劑量從 { DATE($on) } 開始。
medicine-new = 新藥：從 { DATE($on) } 開始。
medicine-changed-on = { DATE($on) } 有變動。{ $what }
medicine-was-now = 以前 { $before }，現在 { $now }
medicine-until = 最後一天是 { DATE($on) }。
medicine-overlap = 我是特意把它和另一種劑型一起用的，到 { DATE($on) } 為止。
medicine-overlap-over = 原本計畫和另一種劑型一起用到 { DATE($on) }。我今天就問，是不是還要兩種都用。
medicine-not-on = 不可以用的日子：{ LIST($days) }
medicine-dose-on = { DATE($on) }：{ $amount }
medicine-dose-on-ask = { DATE($on) }：{ $amount }。在那天之前我先問清楚：是代替我平常的劑量，還是另外再加？
medicine-not-in-pack = 這項變動不在 { DATE($on) } 裝好的藥包裡。打開藥包之前，我先打電話。
medicine-still-in-pack = 過了最後一天，{ DATE($on) } 裝好的藥包裡可能還有這種藥。打開藥包之前，我先打電話，並問怎麼把它拿出來。
step-wait = 漏了藥、起疹子，或有人叫我先等一等？增加劑量之前，我先打電話。
take-then-none = 之後不再用：這種藥停用
# What the label must say, and how a dose is measured.
label-check = 我的藥品標籤上寫的是 { $strength }。如果不是，用藥之前我先打電話。
measure-with = 我用這個來量藥：{ $device }
use-device = 我用這個來用藥：{ $device }
take-meal = 和吃飯的關係：{ $meal }
measure-liquid = 我用藥局給的口服餵藥針筒或量藥杯來量，絕對不用湯匙。
split-by = { $by } 在 { DATE($on) } 說過，這種藥可以分割。

# Medicines that the team does not prescribe.
other-take-ask = 用之前，我先問。
other-prescriber = 開藥的人：{ $name }

# Allergies.
allergies-not-asked = 過敏：還沒有問過
allergies-none-known = 沒有已知的過敏
allergy-line = { $name }（{ $kind }）
allergy-line-reaction = { $name }（{ $kind }）：{ $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = 持續釋放錠（長效）
form-delayed-release-tablet = 延遲釋放錠
form-chewable-tablet = 咀嚼錠
form-disintegrating-tablet = 口溶錠（在嘴裡溶化）
form-sublingual-tablet = 舌下錠（在舌頭下面溶化）
form-extended-release-capsule = 持續釋放膠囊（長效）
form-delayed-release-capsule = 延遲釋放膠囊
form-lozenge = 口含錠
form-gum = 藥用口香糖
form-suspension = 要先搖勻的藥水
form-cream = 乳膏
form-gel = 凝膠
form-inhaler = 吸入器
form-implant = 植入劑
form-ring = 環狀的藥
form-suppository = 栓劑
support-weekly-pack = 藥局每週裝好的藥包

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = 口服餵藥針筒
device-cup = 量藥杯
device-dropper = 滴管
device-pen = 注射筆
device-vial-and-syringe = 小藥瓶和注射針筒
device-prefilled-syringe = 預先裝好藥的針筒
device-pump = 幫浦
device-spacer = 吸藥輔助艙
meal-before = 飯前
meal-with = 隨餐（吃飯時）
meal-after = 飯後
meal-any = 有沒有吃東西都可以
meal-empty-stomach = 空腹

# Kinds of allergies.
allergy-kind-allergy = 過敏
allergy-kind-intolerance = 不耐受
allergy-kind-unknown = 種類不明

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = 「{ $medicine }」
together-ask = { $a }和{ $b }一起用{ $what }。我今天就問。我不自己停掉其中任何一種。
together-known = { $who ->
    [pharmacist] { $a }和{ $b }一起用{ $what }。我的藥師知道我兩種都用。
   *[prescriber] { $a }和{ $b }一起用{ $what }。我的開藥人員知道我兩種都用。
 }
together-washout = { $ended }停用日期：{ DATE($on) }。停用之後的一段時間內，它仍可能有作用。{ $a }和{ $b }一起用{ $what }。我今天就問。我不自己改變用藥。
together-washout-known = { $who ->
    [pharmacist] { $ended }停用日期：{ DATE($on) }。停用之後的一段時間內，它仍可能有作用。{ $a }和{ $b }一起用{ $what }。我的藥師知道這件事。
   *[prescriber] { $ended }停用日期：{ DATE($on) }。停用之後的一段時間內，它仍可能有作用。{ $a }和{ $b }一起用{ $what }。我的開藥人員知道這件事。
 }
together-twice = { $a }在我的清單上不只一次。我今天就問這樣對不對。我不自己停藥。
together-twice-known = { $who ->
    [pharmacist] { $a }在我的清單上不只一次。我的藥師知道這件事。
   *[prescriber] { $a }在我的清單上不只一次。我的開藥人員知道這件事。
 }
together-same = { $a }和{ $b }含有同一種藥。我今天就問，是不是兩種都要用。我不自己停掉其中任何一種。
together-same-kind = { $a }和{ $b }是同一類的藥。我今天就問，是不是兩種都要用。我不自己停掉其中任何一種。
together-both-known = { $who ->
    [pharmacist] 我的藥師知道我{ $a }和{ $b }兩種都用。
   *[prescriber] 我的開藥人員知道我{ $a }和{ $b }兩種都用。
 }
together-plain = { $a }和{ $b }一起用{ $what }。

# The same for the care team.
together-opposed-team = 兩者互相抵消
together-same-team = 同一種有效成分出現兩次
together-same-kind-team = 同一類的藥有兩種，而通常只用一種
together-washout-team = { $medicine }於 { DATE($on) } 停用，之後仍可能有作用。
together-allergy-team = 在過敏清單上：{ $kind }
together-allergy-names = { $medicine }，過敏清單：{ $name }
together-allergy-related-team = 同一類或同一組的另一種藥。
together-known-team = 由 { $by }（{ $credential }）於 { DATE($on) } 確認：{ $why }
together-unanswered-team = 還沒有任何開藥人員或藥師確認過。在此之前，照護計畫單、日記，以及列出藥物的副本都暫不提供。

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = 第一次用藥之前，我先問藥師。
plain-not-checked = 還沒有和我的其他藥物一起核對過。我把我用的所有東西都給藥師看。
plain-urgent = 呼吸困難，或臉部腫起來：我撥打 { $number }。
plain-urgent-effects = 我問藥師還有哪些反應需要馬上求助。
plain-for = 我問藥師這種藥是做什麼用的。
plain-how = 我問藥師怎麼用。
plain-missed-dose = 我問藥師，漏了一次藥該怎麼辦。
plain-common-effects = 我問藥師，我可能會有哪些反應。
plain-do-not-mix = 我問藥師，什麼不可以和它一起用。
plain-stopping = 停藥之前，我先問我的開藥人員。
plain-storage = 我問藥師要放在哪裡。
plain-disposal = 我問藥師剩下的藥怎麼處理。
plain-tests = 我問我的開藥人員，我需要做哪些檢查。

# For the care team.
take-not-scheduled = 處方尚未轉成用藥時間表
take-step-waits = { DATE($on) } 的步驟未記錄為已開始
step-is-begun = 於 { DATE($on) } 開始，由 { $by } 記錄
step-is-waiting = 「未」記錄為已開始：請詢問本人現在怎麼用
unworded-unknown = { $medicine }：不在本網站的藥物中，也沒有類別。給病人的文件只說要問藥師。未核對交互作用。
unworded-class-only = { $medicine }：不在本網站的藥物中。給病人的文件使用其類別的文字。
unworded-not-reviewed = { $medicine }：本網站的文字未經藥師或開藥人員審閱，或審閱已經逾期。
unworded-other = { $medicine }：不在本網站的藥物中，因此未核對它的交互作用。
