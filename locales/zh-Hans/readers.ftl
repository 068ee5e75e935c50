# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.

# Medicines on a copy or a letter.
copy-may-not-list = 这里可能没有列出 { $name } 使用的所有药物。
copy-speaker = 在这些说明中，“我”、“我的”和“您”都指 { $name }。
copy-if-late = 如果一次用药晚了：{ $instruction }

# How a medicine is given.
given-copy = 由他人给 { $name }：{ $amount }
given-team = 给药：{ $amount }
given-by-clinic-copy = 在诊所给药：{ $amount }
given-by-pharmacy-copy = 在药房给药：{ $amount }
given-by-home-nurse-copy = 由护士在家中给药：{ $amount }
given-by-school-copy = 在学校给药：{ $amount }
given-by-family-copy = 由家人或支持者给药：{ $amount }
giver-unknown-copy = 由他人给 { $name } 用药。
giver-unknown-team = 由他人给药。
giver-clinic-copy = 由诊所给药。
giver-pharmacy-copy = 由药房给药。
giver-home-nurse-copy = 由护士在家中给药。
giver-school-copy = 由学校工作人员给药。
giver-family-copy = 由家人或支持者给药。
route-under-tongue-copy = 放在舌下溶化。
route-cheek-copy = 放在面颊内侧。
route-skin-copy = 用在皮肤上。
route-nose-copy = 用在鼻腔内。
route-nose-rescue-copy = 由别人把它喷进 { $name } 的鼻子里。
route-inhaled-copy = 吸入使用。
route-injected-copy = { $name } 自行注射。
route-injected-team = 自行注射。
route-injected-rescue-copy = 由别人给 { $name } 注射。
route-eye-copy = 用在眼内。
route-ear-copy = 用在耳内。
route-rectal-copy = 用在直肠内。
route-vaginal-copy = 用在阴道内。
route-unknown-copy = 请问药剂师如何使用。
route-unknown-team = 未记录给药途径。
take-by-chart-copy = 用量：按书面用量表（{ $chart }）
patch-worn-copy = { $name } 每片贴剂贴 { $span }。
patch-worn-team = 每片贴剂贴 { $span }。
patch-worn-ask-copy = 请问药剂师每片贴剂要贴多久。
patch-worn-ask-team = 未记录贴剂的使用时间。
patch-old-first-copy = 先取下旧的贴剂。

# Dates and changes.
late-call-today-team = 已过期：今天与患者联系。
medicine-starts-copy = { $name } 从 { DATE($on) } 开始使用。不要提前。
medicine-starts-team = 开始日期：{ DATE($on) }。不要提前。
medicine-dose-on-ask-copy = { DATE($on) }：{ $amount }。请在那天之前问清楚：是代替平时的用量，还是另外加用？
medicine-dose-on-ask-team = { DATE($on) }：{ $amount }。没有记录是代替平时的用量还是另外加用。已告知患者先问。
medicine-overlap-copy = { $name } 有意与另一种剂型同时使用，直到 { DATE($on) }。
medicine-overlap-team = 按计划与另一种剂型重叠使用至 { DATE($on) }。
medicine-overlap-over-copy = 原计划与另一种剂型同时使用到 { DATE($on) }。请今天询问 { $name } 是否仍同时使用两种。
medicine-overlap-over-team = 与另一种剂型的计划重叠已于 { DATE($on) } 结束。请核实是否仍同时使用两种。
medicine-not-in-pack-copy = { DATE($on) } 装的药包里没有这项更改。打开前请先打电话。
medicine-not-in-pack-team = { DATE($on) } 装的药包里没有这项更改。已告知患者打开前先打电话。
medicine-still-in-pack-copy = 过了最后一天，{ DATE($on) } 装的药包里可能还有这种药。打开前请先打电话，并问怎样取出来。
medicine-still-in-pack-team = 过了最后一天，{ DATE($on) } 装的药包里可能还有这种药。已告知患者打开前先打电话。
step-wait-copy = 漏服、出现皮疹，或被告知要等？加量前请先打电话。
step-wait-team = 漏服、出现皮疹或被告知要等：已告知患者加量前先打电话。

# Labels and measuring.
label-check-copy = 标签上必须写着 { $strength }。如果不是，请在 { $name } 用药前先打电话。
label-check-team = 标签上必须写着 { $strength }。已告知患者如果不是就打电话。
measure-with-copy = 量取工具：{ $device }
measure-with-team = 量取工具：{ $device }
measure-liquid-copy = 用药房给的口服注射器或量杯量取，绝不用勺子。
use-device-copy = 使用工具：{ $device }
use-device-team = 工具：{ $device }
other-take-ask-copy = { $name } 使用之前请先询问。
other-take-ask-team = 未记录用法。

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = 第一次用药前请先问药剂师。
plain-not-checked-copy = 未核对与其他药物能否同用。请让药剂师看 { $name } 使用的所有药物。
plain-urgent-copy = 呼吸困难或面部肿胀：请拨打 { $number }。
plain-urgent-effects-copy = 请问药剂师还有哪些反应需要立即求助。
plain-for-copy = 请问药剂师这种药的用途。
plain-how-copy = 请问药剂师如何使用。
plain-missed-dose-copy = 请问药剂师漏用一次该怎么办。
plain-common-effects-copy = 请问药剂师可能出现哪些反应。
plain-do-not-mix-copy = 请问药剂师不能与什么同用。
plain-stopping-copy = 停药前请先问开药的人。
plain-storage-copy = 请问药剂师如何存放。
plain-disposal-copy = 请问药剂师剩余的药怎么处理。
plain-tests-copy = 请问开药的人需要做哪些检查。

# Headings, and sentences of the interface.
handout-team-copy = 护理团队
handout-team-team = 治疗团队
handout-appointments-copy = 接下来的就诊
handout-appointments-team = 预约就诊
handout-medicines-copy = 药物
handout-medicines-team = 用药
handout-goals-copy = 目标
handout-therapy-copy = 治疗
handout-scores-copy = 得分
handout-checkins-team = 定期联系
handout-steps-team = 护理级别的调整
handout-monitoring-team = 监测
handout-interpreter-copy = 已预约口译：{ $mode }（{ $language }）
evaluation-reasons-copy = 求助原因
evaluation-strengths-copy = 优势
evaluation-culture-copy = 价值观和文化
evaluation-medical-copy = 需要记住的健康情况
evaluation-history-team = 病史
medicine-team = 药物
medicine-how-copy = 用法
medicine-how-team = 用法
take-ask-copy = 请问开药的人如何使用。
take-ask-team = 未记录用法。
medicine-missed-copy = 如果漏了一次
medicine-missed-team = 漏服
medicine-steps-team = 剂量步骤
homework-if-stuck-copy = 遇到困难时：
scores-about-copy = 得分只是情况的一部分。得分越高表示症状越多。
score-rated-self-copy = 由 { $name } 填写。
score-rated-self-team = 自评。
score-rated-clinician-copy = 由临床人员填写。
score-rated-clinician-team = 临床人员评定。
practical-case-manager-copy = 谁帮忙处理这些事
practical-prior-authorization-copy = 保险批准
relapse-coping-copy = 不靠他人也能有帮助的做法
relapse-distraction-copy = 能转移注意力的人和地方
relapse-team-copy = 护理团队
relapse-safer-place-copy = 让环境更安全
zone-well-about-copy = { $name } 一直在做的事。
zone-early-about-copy = 及早行动。每个迹象有一个步骤。
zone-crisis-about-copy = 立即寻求帮助。
sign-when-copy = 迹象
sign-then-copy = { $name } 的做法
