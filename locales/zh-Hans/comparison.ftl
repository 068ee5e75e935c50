# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = 这里怎样提供照护
ask-coordination = 心理治疗师和开药医生怎样一起合作？
ask-therapies = 心理治疗是什么样的？
ask-progress = 怎样衡量进展，怎样告诉我？
ask-side-effects = 如果我有副作用，会怎么处理？
ask-missed-doses = 如果我漏了药，会怎么处理？
ask-symptom-spikes = 如果症状很快变重，会怎么处理？
ask-offers = 提供什么
ask-levels = 照护级别
ask-modalities = 心理治疗的种类
ask-medicines = 药物
ask-family = 家人可以参加吗？
ask-payment = 我可以怎样付费？
ask-access = 怎样前往
ask-evenings = 晚上就诊
ask-weekends = 周末就诊
ask-telehealth = 视频就诊
ask-transport = 交通帮助
ask-childcare = 就诊时照看孩子
ask-wheelchair = 轮椅可进出
ask-accepting-new = 现在接收新患者
ask-wait = 第一次就诊要等多久
ask-language = 语言
ask-staff = 工作人员会说
ask-interpreter-in-person = 现场口译员
ask-interpreter-phone = 电话口译员
ask-interpreter-video = 视频口译员
ask-handouts = 患者资料的语言

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = 只看说明了怎样付费的治疗项目
need-interpreter = 口译员或工作人员：{ $language }

comparison-chosen = 显示的治疗项目：{ NUM($chosen) } 个，全部 { NUM($all) } 个。
