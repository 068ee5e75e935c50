# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = 已經幫我預約：{ $mode }（{ $language }）
handout-made-with = 由{ LIST($people) }一起訂定。
handout-printed = 列印日期：{ DATE($on) }。
handout-next-review = 我們在 { DATE($on) } 再一起看這份計畫。
handout-approved = 由 { $by }（{ $credential }）於 { DATE($on) } 核准。
core-sheets = 這些單張上有更多內容：{ LIST($sheets) }。
core-sheets-further = 我可以另外索取的單張：{ LIST($sheets) }。
core-cannot-come = 如果我不能來，我就撥打 { $phone }。
not-approved-now = 您的照護團隊還沒有核准這份資料現在的版本。
handout-topics-elsewhere = { PLURAL($n) ->
   *[other] 這份計畫還有 { NUM($n) } 個主題沒有這種語言的版本。您可以要求團隊和您一起看。
 }
evaluation-on = 評估日期：{ DATE($on) }
therapy-minutes = { PLURAL($n) ->
   *[other] { NUM($n) } 分鐘
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [1] 每天
   *[other] 每 { NUM($n) } 天
 }
every-week = { PLURAL($n) ->
    [1] 每週
   *[other] 每 { NUM($n) } 週
 }
every-month = { PLURAL($n) ->
    [1] 每個月
   *[other] 每 { NUM($n) } 個月
 }
every-year = { PLURAL($n) ->
    [1] 每年
   *[other] 每 { NUM($n) } 年
 }
span-day = { PLURAL($n) ->
   *[other] { NUM($n) } 天
 }
span-week = { PLURAL($n) ->
   *[other] { NUM($n) } 週
 }
span-month = { PLURAL($n) ->
   *[other] { NUM($n) } 個月
 }
span-year = { PLURAL($n) ->
   *[other] { NUM($n) } 年
 }
checkin-then = { $first }，然後{ $then }
checkin-then-after = { $first }；{ $after }之後，{ $then }

# Medicines.
amount-range = { $low } 到 { $high }
dose-place-home-bottle = { $dose }，在家裡用：標有那個日期的那一瓶
take-morning = 早上：{ $amount }
take-noon = 中午：{ $amount }
take-evening = 晚上：{ $amount }
take-bedtime = 睡前：{ $amount }
take-as-needed = 只在需要時用：一次 { $amount }
last-given = 上次給藥：{ DATE($on) }
next-due = 下次該給藥：{ DATE($on) }
next-overdue = 原本該給藥的日期：{ DATE($on) }
step-from = 從 { DATE($on) } 起：
step-owner = 和誰一起決定：{ $role }
effect-since = 從 { DATE($on) } 開始
test-last = 上次檢查：{ DATE($on) }
medicine-ended = { $medicine }：於 { DATE($on) } 停用。
medicine-never-started = { $medicine }：從來沒有開始用。
medicine-course-over = { $medicine }：最後一天是 { DATE($on) }（已結束）。

# Scores and goals.
score-about = 這裡看的是{ $about }（{ $recall }）。
score-range = 總分從 { $min } 到 { $max }。
score-same = 和剛開始時差不多。
score-lower = { PLURAL($points) ->
   *[other] 比 { DATE($since) } 低 { $points } 分。分數越低，表示症狀越少。
 }
score-higher = { PLURAL($points) ->
   *[other] 比 { DATE($since) } 高 { $points } 分。分數越高，表示症狀越多。請和您的團隊談一談。
 }
goal-measure = 怎樣算達到目標：{ $measure } 的分數低於 { $below }
goal-measure-now = 怎樣算達到目標：{ $measure } 的分數低於 { $below }。現在：{ $now }
goal-by = 最晚在 { DATE($on) }
score-path-one = 目標是 { $measure } 的分數低於 { $below }：現在 { $now }；越低越好
score-path-two = 目標是 { $measure } 的分數低於 { $below }：先是 { $first }，現在 { $now }；越低越好
score-path-three = 目標是 { $measure } 的分數低於 { $below }：先是 { $first }，然後 { $then }，現在 { $now }；越低越好

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }：總分隨時間的變化
chart-desc = { $measure } 的圖表。第一次總分，{ DATE($first_on) }：{ $first }。最近一次總分，{ DATE($last_on) }：{ $last }。分數越高，表示症狀越多。
chart-desc-one = { $measure } 的圖表。只有一次總分，{ DATE($on) }：{ $total }。分數越高，表示症狀越多。

# Tests.
test-due = 該檢查的日期：{ DATE($on) }
test-overdue = 原本該檢查的日期：{ DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = 給：{ $name }
copy-for-relation = 給：{ $name }（{ $relation }）
copy-purpose = 目的：{ $purpose }
copy-covers = 包括：{ LIST($covers) }
copy-dates = 同意的期間：從 { DATE($from) } 到 { DATE($until) }。隨時可以收回同意。
letter-attends = { $name } 的就診時間如下：
letter-no-visits = { $name } 有醫療就診。目前沒有已排定的時間。
consent-line = { $reader }（{ $name }）：{ LIST($covers) }。從 { DATE($from) } 到 { DATE($until) }。
consent-revoked = { $reader }（{ $name }）：於 { DATE($on) } 收回同意。
