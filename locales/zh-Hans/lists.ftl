# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = 心理治疗
kind-medicine = 药物
kind-condition = 健康问题
kind-skill = 技能
kind-practical = 实际帮助

# Whom a topic speaks to (Audience).
audience-patients = 患者
audience-families = 家人
audience-everyone = 所有人

# Parts that people play in care (Role).
role-therapist = 心理治疗师
role-prescriber = 开药医生
role-nurse = 护士
role-case-manager = 个案管理员
role-peer-support = 同伴支持员
role-primary-care = 家庭医生（基层医疗）
role-pharmacist = 药剂师
role-interpreter = 口译员
role-group = 小组

# Where a visit takes place (VisitPlace).
place-office = 在诊所
place-telehealth = 视频就诊（远程医疗）
place-phone = 电话就诊
place-home = 在家里
place-community = 在社区

# Levels of care, in our own plain names (Level).
level-primary-care = 基层医疗
level-outpatient = 门诊
level-intensive-outpatient = 强化门诊
level-partial-hospital = 日间医院
level-residential = 寄宿式治疗
level-inpatient = 住院治疗

# Forms of medicines (Form).
form-tablet = 药片
form-capsule = 胶囊
form-film = 膜片
form-liquid = 药水
form-patch = 贴片
form-spray = 喷雾
form-injection = 针剂
form-drops = 滴剂
form-powder = 药粉

# What helps with taking medicines (Support).
support-refill-sync = 所有药同一天续配
support-blister-pack = 按天分好的泡罩包装
support-organizer = 分药盒
support-reminders = 提醒
support-locked-box = 带锁的盒子

# Kinds of therapy (Modality).
therapy-cbt = 认知行为疗法（CBT）
therapy-dbt-skills = 辩证行为疗法（DBT）技能
therapy-act = 接纳与承诺疗法（ACT）
therapy-exposure = 暴露疗法
therapy-mi = 动机式访谈（MI）
therapy-trauma-focused = 聚焦创伤的治疗
therapy-ipt = 人际关系疗法（IPT）
therapy-family = 家庭治疗
therapy-group = 团体治疗
therapy-contingency-management = 奖励疗法（达到目标给奖励）
therapy-peer-support = 同伴支持

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = 甲状腺
medical-sleep-apnea = 睡眠呼吸暂停
medical-pain = 疼痛
medical-low-b12 = 维生素 B12 偏低
medical-anemia = 贫血
medical-diabetes = 糖尿病
medical-heart-rhythm = 心律
medical-asthma = 哮喘
medical-liver = 肝脏
medical-kidney = 肾脏
medical-pregnancy = 怀孕
medical-seizures = 抽搐发作

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = 在别处开的药
source-over-the-counter = 不用处方买的药
source-supplement = 膳食补充剂
source-herbal = 草药

# What a person may note down each day (DiaryItem).
diary-mood = 情绪
diary-sleep = 睡眠
diary-cravings = 想使用的渴望
diary-caffeine = 咖啡因
diary-panic = 惊恐
diary-medicines = 用过的药
diary-homework = 课后练习

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = 现场口译员
interpreter-phone = 电话口译员
interpreter-video = 视频口译员

# Who reads a document that a consent allows (Reader).
reader-support = 支持者
reader-primary-care = 基层医疗
reader-work = 工作单位
reader-school = 学校
reader-clinic = 其他诊所

# What a consent may cover (Covers).
covers-relapse_plan = 预防复发计划
covers-appointments = 预约
covers-medications = 药物
covers-goals = 目标
covers-measures = 分数
covers-therapy = 心理治疗
covers-practical = 实际帮助
covers-evaluation = 评估

# How serious it is when two medicines meet (PairSeverity).
severity-ask = 请问药剂师
severity-serious = 严重
severity-avoid = 不要一起用

# Names of languages, as they stand within a line of text.
lang-en = 英语
lang-es = 西班牙语
lang-ar = 阿拉伯语
lang-zh-Hans = 中文（简体）
lang-vi = 越南语
lang-ru = 俄语
lang-fr = 法语
lang-ko = 韩语
lang-tl = 他加禄语
lang-pt = 葡萄牙语
lang-so = 索马里语
lang-ht = 海地克里奥尔语
lang-fa = 波斯语
lang-he = 希伯来语
lang-de = 德语
lang-uk = 乌克兰语

# Languages by their own names: the same in every file.
autonym-en = English
autonym-es = Español
autonym-ar = العربية
autonym-zh-Hans = 简体中文
autonym-vi = Tiếng Việt
autonym-ru = Русский
autonym-fr = Français
autonym-ko = 한국어
autonym-tl = Tagalog
autonym-pt = Português
autonym-so = Soomaali
autonym-ht = Kreyòl ayisyen
autonym-fa = فارسی
autonym-he = עברית
autonym-de = Deutsch
autonym-uk = Українська
