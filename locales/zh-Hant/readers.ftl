# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = 這裡可能沒有列出 { $name } 使用的所有東西。
copy-speaker = 在這些說明中，「我」、「我的」和「您」都是指 { $name }。
copy-if-late = 如果有一次用藥晚了：{ $instruction }

# How a medicine is given.
given-copy = 由別人給 { $name } 用藥：{ $amount }
given-team = 給藥：{ $amount }
given-by-clinic-copy = 在診所給藥：{ $amount }
given-by-pharmacy-copy = 在藥局給藥：{ $amount }
given-by-home-nurse-copy = 由護理師在家裡給藥：{ $amount }
given-by-school-copy = 在學校給藥：{ $amount }
given-by-family-copy = 由家人或支持者給藥：{ $amount }
giver-unknown-copy = 由別人給 { $name } 用藥。
giver-unknown-team = 由他人給藥。
giver-clinic-copy = 由診所給藥。
giver-pharmacy-copy = 由藥局給藥。
giver-home-nurse-copy = 由護理師在家裡給藥。
giver-school-copy = 由學校的工作人員給藥。
giver-family-copy = 由家人或支持者給藥。
route-under-tongue-copy = 放在舌頭下面溶化。
route-cheek-copy = 放在臉頰內側，讓藥在那裡被吸收。
route-skin-copy = 用在皮膚上。
route-nose-copy = 用在鼻子裡。
route-nose-rescue-copy = 由別人把它噴進 { $name } 的鼻子裡。
route-inhaled-copy = 吸入使用。
route-injected-copy = { $name } 自己注射，沒有別人幫忙。
route-injected-team = 自行注射。
route-injected-rescue-copy = 由別人幫 { $name } 注射。
route-eye-copy = 用在眼睛裡。
route-ear-copy = 用在耳朵裡。
route-rectal-copy = 放進肛門（直腸）。
route-vaginal-copy = 放進陰道。
route-unknown-copy = 請詢問藥師怎麼用。
route-unknown-team = 未記錄用藥途徑。
take-by-chart-copy = 用量：依照書面劑量表（{ $chart }）
patch-worn-copy = 每片貼片，{ $name } 貼 { $span }。
patch-worn-team = 每片貼片貼 { $span }。
patch-worn-ask-copy = 請詢問藥師每片貼片要貼多久。
patch-worn-ask-team = 未記錄貼片要貼多久。
patch-old-first-copy = 先撕下舊的貼片。

# Dates and changes.
late-call-today-team = 已逾期：今天就聯絡本人。
medicine-starts-copy = { $name } 在 { DATE($on) } 開始用。在那之前不可以用。
medicine-starts-team = 開始日期：{ DATE($on) }。在那之前不可以用。
medicine-dose-on-ask-copy = { DATE($on) }：{ $amount }。請在那天之前問清楚：是代替平常的劑量，還是另外再加？
medicine-dose-on-ask-team = { DATE($on) }：{ $amount }。未記錄是代替平常的劑量，還是另外再加。已告知本人要先問。
medicine-overlap-copy = { $name } 是特意把它和另一種劑型一起用的，到 { DATE($on) } 為止。
medicine-overlap-team = 按計畫與另一種劑型重疊使用，到 { DATE($on) } 為止。
medicine-overlap-over-copy = 原本計畫和另一種劑型一起用到 { DATE($on) }。請今天就詢問，{ $name } 是不是還要兩種都用。
medicine-overlap-over-team = 與另一種劑型的計畫重疊期已於 { DATE($on) } 結束。請確認是否仍兩種都用。
medicine-not-in-pack-copy = 這項變動不在 { DATE($on) } 裝好的藥包裡。打開藥包之前請先打電話。
medicine-not-in-pack-team = 這項變動不在 { DATE($on) } 裝好的藥包裡。已告知本人打開前先打電話。
medicine-still-in-pack-copy = 過了最後一天，{ DATE($on) } 裝好的藥包裡可能還有這種藥。打開藥包之前請先打電話，並問怎麼把它拿出來。
medicine-still-in-pack-team = 過了最後一天，{ DATE($on) } 裝好的藥包裡可能還有這種藥。已告知本人打開前先打電話。
step-wait-copy = 漏了藥、起疹子，或有人說要先等一等？增加劑量之前請先打電話。
step-wait-team = 漏了藥、起疹子，或有人說要先等一等：已告知本人在劑量增加之前先打電話。

# Labels and measuring.
label-check-copy = 標籤上必須寫著 { $strength }。如果不是，在 { $name } 用藥之前請先打電話。
label-check-team = 標籤上必須寫著 { $strength }。已告知本人如果不是就打電話。
measure-with-copy = 用這個來量藥：{ $device }
measure-with-team = 量藥器具：{ $device }
measure-liquid-copy = 用藥局給的口服餵藥針筒或量藥杯來量，絕對不用湯匙。
use-device-copy = 用這個來用藥：{ $device }
use-device-team = 器具：{ $device }
other-take-ask-copy = 在 { $name } 使用之前，請您先詢問。
other-take-ask-team = 未記錄用法。

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = 第一次用藥之前，請先問藥師。
plain-not-checked-copy = 還沒有和其他藥物一起核對過。請把 { $name } 用的所有東西都給藥師看。
plain-urgent-copy = 呼吸困難，或臉部腫起來：請撥打 { $number }。
plain-urgent-effects-copy = 請詢問藥師還有哪些反應需要馬上求助。
plain-for-copy = 請詢問藥師這種藥是做什麼用的。
plain-how-copy = 請詢問藥師怎麼用。
plain-missed-dose-copy = 請詢問藥師，漏了一次藥該怎麼辦。
plain-common-effects-copy = 請詢問藥師可能會有哪些反應。
plain-do-not-mix-copy = 請詢問藥師，什麼不可以和它一起用。
plain-stopping-copy = 停藥之前，請先問開藥人員。
plain-storage-copy = 請詢問藥師要放在哪裡。
plain-disposal-copy = 請詢問藥師剩下的藥怎麼處理。
plain-tests-copy = 請詢問開藥人員需要做哪些檢查。

# Headings, and sentences of the interface.
handout-team-copy = 照護團隊
handout-team-team = 治療團隊
handout-appointments-copy = 接下來的就診
handout-appointments-team = 即將到來的預約
handout-medicines-copy = 藥物
handout-medicines-team = 用藥
handout-goals-copy = 目標
handout-therapy-copy = 心理治療
handout-scores-copy = 分數
handout-checkins-team = 定期聯絡
handout-steps-team = 照護等級的變動
handout-monitoring-team = 監測
handout-interpreter-copy = 已預約口譯員：{ $mode }（{ $language }）
evaluation-reasons-copy = 求助的原因
evaluation-strengths-copy = 長處
evaluation-culture-copy = 價值觀與文化
evaluation-medical-copy = 要記得的身體健康情況
evaluation-history-team = 病史
medicine-team = 藥物
medicine-how-copy = 怎麼用
medicine-how-team = 用法
take-ask-copy = 請詢問開藥人員怎麼用。
take-ask-team = 未記錄用法。
medicine-missed-copy = 如果漏了一次藥
medicine-missed-team = 漏用
medicine-steps-team = 劑量步驟
homework-if-stuck-copy = 如果卡住了：
scores-about-copy = 分數只是整體情況的一部分。分數越高，表示症狀越多。
score-rated-self-copy = 由 { $name } 填寫。
score-rated-self-team = 自評。
score-rated-clinician-copy = 由醫護人員填寫。
score-rated-clinician-team = 醫護人員評定。
practical-case-manager-copy = 誰協助處理這些事
practical-prior-authorization-copy = 保險公司的核准
relapse-coping-copy = 不靠別人也能有幫助的事
relapse-distraction-copy = 能轉移注意力的人和地方
relapse-team-copy = 照護團隊
relapse-safer-place-copy = 讓住的地方更安全
zone-well-about-copy = { $name } 持續做的事。
zone-early-about-copy = 及早行動。每個徵兆都有一個做法。
zone-crisis-about-copy = 現在就求助。
sign-when-copy = 徵兆
sign-then-copy = { $name } 的做法
