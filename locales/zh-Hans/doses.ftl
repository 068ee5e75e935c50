# Advice that several medicines share.
shared-advice = 关于我的几种药
shared-advice-for = 适用于：{ LIST($medicines) }
shared-advice-more = 关于这种药，“{ $heading }”下还有更多内容。

# Medicines that the team does not prescribe.
other-take-ask = 服用前我会先问。
other-prescriber = 开药人：{ $name }

# How a dose is given, and meals.
use-device = 我用它给药：{ $device }
take-meal = 饮食：{ $meal }

# 一个人同时用的两种药。$what 接着把句子说完。
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
unworded-unknown = { $medicine }：不在本网站的药物列表中，也没有类别。给患者的文档只说要问药剂师。未核对相互作用。
unworded-class-only = { $medicine }：不在本网站的药物列表中。给患者的文档使用其类别的文字。
unworded-not-reviewed = { $medicine }：本网站的文字未经药剂师或开药者审核，或审核已逾期。
unworded-other = { $medicine }：不在本网站的药物列表中，因此未核对其相互作用。
