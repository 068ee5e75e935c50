# origin: machine; nobody has signed this file.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount }（{ $dose }）
dose-of-strength = { $dose }，规格 { $strength }
product-note = { $strength }：{ $note }
amount-tablet = { PLURAL($n) ->
   *[other] { $amount } 片
 }
amount-tablet-part = { $amount } 片
amount-tablet-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 片
 }
amount-capsule = { PLURAL($n) ->
   *[other] { $amount } 粒
 }
amount-capsule-part = { $amount } 粒
amount-capsule-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 粒
 }
amount-film = { PLURAL($n) ->
   *[other] { $amount } 张膜片
 }
amount-film-part = { $amount } 张膜片
amount-film-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 张膜片
 }
amount-patch = { PLURAL($n) ->
   *[other] { $amount } 贴
 }
amount-patch-part = { $amount } 贴
amount-patch-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 贴
 }
amount-lozenge = { PLURAL($n) ->
   *[other] { $amount } 粒含片
 }
amount-lozenge-part = { $amount } 粒含片
amount-lozenge-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 粒含片
 }
amount-gum = { PLURAL($n) ->
   *[other] { $amount } 块口香糖
 }
amount-gum-part = { $amount } 块口香糖
amount-gum-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 块口香糖
 }
amount-ring = { PLURAL($n) ->
   *[other] { $amount } 个环
 }
amount-ring-part = { $amount } 个环
amount-ring-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 个环
 }
amount-suppository = { PLURAL($n) ->
   *[other] { $amount } 枚栓剂
 }
amount-suppository-part = { $amount } 枚栓剂
amount-suppository-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 枚栓剂
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
   *[other] { $amount } 单位
 }
amount-unit-part = { $amount } 单位
amount-unit-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 单位
 }
amount-puff = { PLURAL($n) ->
   *[other] { $amount } 吸
 }
amount-puff-part = { $amount } 吸
amount-puff-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 吸
 }
amount-spray = { PLURAL($n) ->
   *[other] { $amount } 喷
 }
amount-spray-part = { $amount } 喷
amount-spray-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 喷
 }
amount-drop = { PLURAL($n) ->
   *[other] { $amount } 滴
 }
amount-drop-part = { $amount } 滴
amount-drop-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 滴
 }
amount-application = { PLURAL($n) ->
   *[other] { $amount } 次的涂抹量
 }
amount-application-part = { $amount } 次的涂抹量
amount-application-range = { PLURAL($n) ->
   *[other] { $low } 到 { $high } 次的涂抹量
 }
dose-place-clinic = { $dose }，在诊所用
dose-place-home = { $dose }，在家里用
dose-none = 不用药

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }：{ $doses }

# How, by the way it enters the body.
use-oral = 服用 { $amount }
use-under-tongue = 放在舌下，让它溶化：{ $amount }
use-cheek = 放在脸颊内侧，让它起作用：{ $amount }
use-skin = 贴或涂在皮肤上：{ $amount }
use-nose = 用在鼻子里：{ $amount }
use-inhaled = 吸入：{ $amount }
use-injected = 给自己注射：{ $amount }
use-eye = 用在眼睛里：{ $amount }
use-ear = 用在耳朵里：{ $amount }
use-rectal = 放入直肠：{ $amount }
use-vaginal = 放入阴道：{ $amount }
use-unknown = 使用：{ $amount }
given = 由别人给我用药：{ $amount }
given-by-clinic = 在诊所给我用药：{ $amount }
given-by-pharmacy = 在药房给我用药：{ $amount }
given-by-home-nurse = 由护士在家里给我用药：{ $amount }
given-by-school = 在学校给我用药：{ $amount }
given-by-family = 由我的家人或支持我的人给我用药：{ $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = 这种药由别人给我用。
giver-clinic = 这种药在诊所给我用。
giver-pharmacy = 这种药在药房给我用。
giver-home-nurse = 这种药由护士在家里给我用。
giver-school = 这种药由学校工作人员给我用。
giver-family = 这种药由我的家人或支持我的人给我用。
route-under-tongue = 我把它放在舌下，让它溶化。
route-cheek = 我把它放在脸颊内侧，让它起作用。
route-skin = 我把它贴或涂在皮肤上。
route-nose = 我把它用在鼻子里。
route-nose-rescue = 由别人把它喷进我的鼻子里。
route-inhaled = 我把它吸进去。
route-injected = 我自己给自己注射。
route-injected-rescue = 由别人给我注射。
route-eye = 我把它用在眼睛里。
route-ear = 我把它用在耳朵里。
route-rectal = 我把它放入直肠。
route-vaginal = 我把它放入阴道。
route-unknown = 我问药剂师怎样用它。

# How often.
every-hour = { PLURAL($n) ->
    [1] 每小时一次
   *[other] 每 { NUM($n) } 小时一次
 }
span-hour = { PLURAL($n) ->
   *[other] { NUM($n) } 小时
 }
take-weekly-on = 一个星期只用一次，只在{ $day }用，不是每天用
take-every-on = { $every }，只在{ $day }用
take-every-from = { $every }，从 { DATE($from) } 开始
take-by-chart = 用量：按我的书面用量表（{ $chart }）
patch-worn = 每一贴我贴 { $span }。
patch-worn-ask = 我问药剂师每一贴要贴多久。
patch-old-first = 我先揭下旧的贴片。

# Only when needed.
as-needed-hours = { PLURAL($n) ->
   *[other] 两次用药之间至少隔 { NUM($n) } 小时
 }
as-needed-day = 24 小时内不超过 { $most }
as-needed-day-all = 24 小时内不超过 { $most }，这种药的每一次都要算在内
as-needed-week = 一个星期内不超过 { $most }

# Dates.
late-call-today = 今天就打电话。
medicine-starts = 我从 { DATE($on) } 开始用。不提前用。
medicine-dose-began = 这个剂量从 { DATE($on) } 开始。
medicine-new = 新药：从 { DATE($on) } 开始。
medicine-changed-on = { DATE($on) } 有变化。{ $what }
medicine-was-now = 以前 { $before }，现在 { $now }
medicine-until = 最后一天是 { DATE($on) }。
medicine-overlap = 我特意把它和另一种剂型一起用，到 { DATE($on) } 为止。
medicine-overlap-over = 原计划把它和另一种剂型一起用到 { DATE($on) }。我今天就问是否还要两种都用。
medicine-not-on = 这些天不用：{ LIST($days) }
medicine-dose-on = { DATE($on) }：{ $amount }
medicine-dose-on-ask = { DATE($on) }：{ $amount }。我在那天之前先问清楚：是代替平时的用量，还是另外加用？
medicine-not-in-pack = { DATE($on) } 装好的药包里没有这个变动。我先打电话，再打开药包。
medicine-still-in-pack = 过了最后一天，{ DATE($on) } 装好的药包里可能还有这种药。我先打电话，再打开药包，并问怎样把它取出来。
step-wait = 漏了药、出了皮疹，或者有人让我先等一等？我先打电话，再加量。
take-then-none = 之后不再用：这种药停用
# What the label must say, and how a dose is measured.
label-check = 我的药品标签上写着 { $strength }。如果不是，我先打电话，再用药。
measure-with = 我用这个来量：{ $device }
use-device = 我用这个来用药：{ $device }
take-meal = 与吃饭的关系：{ $meal }
measure-liquid = 我用药房给的口服注射器或量杯来量，绝不用勺子。
split-by = { $by } 在 { DATE($on) } 说过它可以分开。

# Medicines that the team does not prescribe.
other-take-ask = 我先问，再用药。
other-prescriber = 开药的人：{ $name }

# Allergies.
allergies-not-asked = 过敏：还没有问过
allergies-none-known = 没有已知的过敏
allergy-line = { $name }（{ $kind }）
allergy-line-reaction = { $name }（{ $kind }）：{ $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = 缓释片
form-delayed-release-tablet = 迟释片
form-chewable-tablet = 咀嚼片
form-disintegrating-tablet = 在口中溶化的药片
form-sublingual-tablet = 在舌下溶化的药片
form-extended-release-capsule = 缓释胶囊
form-delayed-release-capsule = 迟释胶囊
form-lozenge = 含片
form-gum = 口香糖
form-suspension = 要先摇匀的药水
form-cream = 乳膏
form-gel = 凝胶
form-inhaler = 吸入器
form-implant = 植入剂
form-ring = 环
form-suppository = 栓剂
support-weekly-pack = 药房按周装好的药包

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = 口服注射器
device-cup = 量杯
device-dropper = 滴管
device-pen = 注射笔
device-vial-and-syringe = 药瓶和注射器
device-prefilled-syringe = 预充式注射器
device-pump = 泵
device-spacer = 储雾罐
meal-before = 饭前
meal-with = 随餐
meal-after = 饭后
meal-any = 随餐或空腹都可以
meal-empty-stomach = 空腹

# Kinds of allergies.
allergy-kind-allergy = 过敏
allergy-kind-intolerance = 不耐受
allergy-kind-unknown = 类型不明

# Advice that several medicines share.
# Medicines that the team does not prescribe.
# How a dose is given, and meals.
# 一个人同时用的两种药。$what 接着把句子说完。
together-combination = “{ $medicine }”
together-ask = { $a }和{ $b }一起用{ $what }。我今天就问。我不自己停掉其中任何一种。
together-known = { $who ->
    [pharmacist] { $a }和{ $b }一起用{ $what }。我的药剂师知道我两种都用。
   *[prescriber] { $a }和{ $b }一起用{ $what }。给我开药的人知道我两种都用。
 }
together-washout = { $ended }停用日期：{ DATE($on) }。停用后一段时间内它仍可能起作用。{ $a }和{ $b }一起用{ $what }。我今天就问。我不自己改变用药。
together-washout-known = { $who ->
    [pharmacist] { $ended }停用日期：{ DATE($on) }。停用后一段时间内它仍可能起作用。{ $a }和{ $b }一起用{ $what }。我的药剂师知道这件事。
   *[prescriber] { $ended }停用日期：{ DATE($on) }。停用后一段时间内它仍可能起作用。{ $a }和{ $b }一起用{ $what }。给我开药的人知道这件事。
 }
together-twice = { $a }在我的清单上不止一次。我今天就问这样对不对。我不自己停药。
together-twice-known = { $who ->
    [pharmacist] { $a }在我的清单上不止一次。我的药剂师知道这件事。
   *[prescriber] { $a }在我的清单上不止一次。给我开药的人知道这件事。
 }
together-same = { $a }和{ $b }含有同一种药。我今天就问是否两种都用。我不自己停掉其中任何一种。
together-same-kind = { $a }和{ $b }是同一类药。我今天就问是否两种都用。我不自己停掉其中任何一种。
together-both-known = { $who ->
    [pharmacist] 我的药剂师知道我{ $a }和{ $b }两种都用。
   *[prescriber] 给我开药的人知道我{ $a }和{ $b }两种都用。
 }
together-plain = { $a }和{ $b }一起用{ $what }。

# 给医护团队的同样内容。
together-opposed-team = 两种药互相抵消
together-same-team = 同一有效成分出现两次
together-same-kind-team = 通常只用一种的一类药中用了两种
together-washout-team = { $medicine }于 { DATE($on) } 停用，之后仍可能起作用。
together-allergy-team = 在过敏清单上：{ $kind }
together-allergy-names = { $medicine }；过敏清单上：{ $name }
together-allergy-related-team = 同一类或同一组的另一种药。
together-known-team = 由 { $by }（{ $credential }）于 { DATE($on) } 确认：{ $why }
together-unanswered-team = 尚未由开药者或药剂师确认。在此之前，护理计划单、日记和列出药物的副本都不发出。

# 代替网站没有的文字或无人审核的文字。它们不对药物本身作任何说明。
plain-first-dose = 第一次服药前，我先问药剂师。
plain-not-checked = 未与我的其他药物一起核对过。我把我用的所有药都给药剂师看。
plain-urgent = 呼吸困难或面部肿胀：我拨打 { $number }。
plain-urgent-effects = 我问药剂师还有哪些反应需要马上求助。
plain-for = 我问药剂师这种药治什么。
plain-how = 我问药剂师怎么用这种药。
plain-missed-dose = 我问药剂师漏了一次药该怎么办。
plain-common-effects = 我问药剂师可能会有哪些反应。
plain-do-not-mix = 我问药剂师哪些东西不能与它一起用。
plain-stopping = 停药前，我先问给我开药的人。
plain-storage = 我问药剂师这种药放在哪里。
plain-disposal = 我问药剂师剩下的药怎么处理。
plain-tests = 我问给我开药的人需要做哪些检查。

# 供照护团队使用。
take-not-scheduled = 处方尚未转为用药时间表
take-step-waits = 未记录 { DATE($on) } 的步骤已开始
step-is-begun = { DATE($on) } 已开始，记录人：{ $by }
step-is-waiting = 没有记录为已开始：请问患者现在怎么用
unworded-unknown = { $medicine }：不在本网站的药物列表中，也没有类别。给患者的文档只说要问药剂师。未核对相互作用。
unworded-class-only = { $medicine }：不在本网站的药物列表中。给患者的文档使用其类别的文字。
unworded-not-reviewed = { $medicine }：本网站的文字未经药剂师或开药者审核，或审核已逾期。
unworded-other = { $medicine }：不在本网站的药物列表中，因此未核对其相互作用。
