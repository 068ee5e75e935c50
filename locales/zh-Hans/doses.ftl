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
