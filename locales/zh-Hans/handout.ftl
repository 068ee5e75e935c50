# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = 已为我预约：{ $mode }（{ $language }）
handout-made-with = 由 { LIST($people) } 一起制定。
handout-printed = 打印日期：{ DATE($on) }。
handout-next-review = 我们在 { DATE($on) } 再看一遍这个计划。
handout-approved = 由 { $by }（{ $credential }）在 { DATE($on) } 批准。
core-sheets = 更多内容：{ LIST($sheets) }。
core-sheets-further = 我可以另外索取的单页：{ LIST($sheets) }。
core-cannot-come = 如果我来不了，我打 { $phone }。
not-approved-now = 您的医护团队尚未批准目前这一版。
handout-topics-elsewhere = { PLURAL($n) ->
   *[other] 这个计划还有 { NUM($n) } 个主题没有这种语言的版本。请您的团队和您一起看。
 }
evaluation-on = 评估日期：{ DATE($on) }
therapy-minutes = { PLURAL($n) ->
   *[other] { NUM($n) } 分钟
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [1] 每天一次
   *[other] 每 { NUM($n) } 天一次
 }
every-week = { PLURAL($n) ->
    [1] 每周一次
   *[other] 每 { NUM($n) } 周一次
 }
every-month = { PLURAL($n) ->
    [1] 每月一次
   *[other] 每 { NUM($n) } 个月一次
 }
every-year = { PLURAL($n) ->
    [1] 每年一次
   *[other] 每 { NUM($n) } 年一次
 }
span-day = { PLURAL($n) ->
   *[other] { NUM($n) } 天
 }
span-week = { PLURAL($n) ->
   *[other] { NUM($n) } 周
 }
span-month = { PLURAL($n) ->
   *[other] { NUM($n) } 个月
 }
span-year = { PLURAL($n) ->
   *[other] { NUM($n) } 年
 }
checkin-then = { $first }，然后{ $then }
checkin-then-after = { $first }；{ $after }后，{ $then }

# Medicines.
amount-range = { $low } 到 { $high }
dose-place-home-bottle = { $dose }，在家里用：标有当天日期的那一瓶
take-morning = 早上：{ $amount }
take-noon = 中午：{ $amount }
take-evening = 晚上：{ $amount }
take-bedtime = 睡前：{ $amount }
take-as-needed = 只在需要时用：每次 { $amount }
last-given = 上次给药：{ DATE($on) }
next-due = 下次该给药：{ DATE($on) }
next-overdue = 原定给药日期：{ DATE($on) }
step-from = 从 { DATE($on) } 起：
step-owner = 一起做决定的人：{ $role }
effect-since = 从 { DATE($on) } 开始
test-last = 上次检查：{ DATE($on) }
medicine-ended = { $medicine }：在 { DATE($on) } 停用。
medicine-never-started = { $medicine }：从未开始使用。
medicine-course-over = { $medicine }：最后一天是 { DATE($on) }。

# Scores and goals.
score-about = 这里看的是{ $about }（{ $recall }）。
score-range = 总分从 { $min } 到 { $max }。
score-same = 和开始时差不多。
score-lower = 比 { DATE($since) } 低 { $points } 分。分数越低，表示症状越少。
score-higher = 比 { DATE($since) } 高 { $points } 分。分数越高，表示症状越多。请和您的团队谈一谈。
goal-measure = 我们怎样知道：{ $measure } 低于 { $below }
goal-measure-now = 我们怎样知道：{ $measure } 低于 { $below }。现在：{ $now }
goal-by = 最晚在 { DATE($on) }
score-path-one = { $measure } 低于 { $below }：现在 { $now }；越低越好
score-path-two = { $measure } 低于 { $below }：先是 { $first }，现在 { $now }；越低越好
score-path-three = { $measure } 低于 { $below }：先是 { $first }，然后 { $then }，现在 { $now }；越低越好

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }：总分随时间的变化
chart-desc = 图表：{ $measure }。第一次总分，{ DATE($first_on) }：{ $first }。最近一次总分，{ DATE($last_on) }：{ $last }。分数越高，表示症状越多。
chart-desc-one = 图表：{ $measure }。只有一次总分，{ DATE($on) }：{ $total }。分数越高，表示症状越多。

# Tests.
test-due = 下次检查：{ DATE($on) }
test-overdue = 原定检查日期：{ DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = 给：{ $name }
copy-for-relation = 给：{ $name }（{ $relation }）
copy-purpose = 目的：{ $purpose }
copy-covers = 包括：{ LIST($covers) }
copy-dates = 同意的有效期：从 { DATE($from) } 到 { DATE($until) }。可以随时撤回。
letter-attends = { $name } 在以下时间有就诊安排：
letter-no-visits = { $name } 有就诊安排。目前没有定下时间。
consent-line = { $reader }（{ $name }）：{ LIST($covers) }。从 { DATE($from) } 到 { DATE($until) }。
consent-revoked = { $reader }（{ $name }）：在 { DATE($on) } 撤回同意。
