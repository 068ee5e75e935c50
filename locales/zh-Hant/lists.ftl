# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = 心理治療
kind-medicine = 藥物
kind-condition = 健康狀況
kind-skill = 技巧
kind-practical = 實際協助

# Whom a topic speaks to (Audience).
audience-patients = 病人
audience-families = 家人
audience-everyone = 所有人

# Parts that people play in care (Role).
role-therapist = 心理治療師
role-prescriber = 開藥人員
role-nurse = 護理師
role-case-manager = 個案管理師
role-peer-support = 同儕支持員
role-primary-care = 基層醫療人員（家庭醫師等）
role-pharmacist = 藥師
role-interpreter = 口譯員
role-group = 團體

# Where a visit takes place (VisitPlace).
place-office = 在診所
place-telehealth = 視訊（遠距醫療）
place-phone = 電話
place-home = 在家裡
place-community = 在社區

# Levels of care, in our own plain names (Level).
level-primary-care = 基層醫療
level-outpatient = 門診
level-intensive-outpatient = 密集門診
level-partial-hospital = 部分住院（日間治療）
level-residential = 住宿型照護
level-inpatient = 住院

# Forms of medicines (Form).
form-tablet = 錠劑
form-capsule = 膠囊
form-film = 藥膜（薄片狀的藥）
form-liquid = 藥水
form-patch = 貼片
form-spray = 噴劑
form-injection = 針劑
form-drops = 滴劑
form-powder = 藥粉

# What helps with taking medicines (Support).
support-refill-sync = 所有的藥同一天續領
support-blister-pack = 按日分好的泡殼包裝
support-organizer = 分格藥盒
support-reminders = 提醒
support-locked-box = 可上鎖的盒子

# Kinds of therapy (Modality).
therapy-cbt = 認知行為治療（CBT）
therapy-dbt-skills = 辯證行為治療（DBT）技巧
therapy-act = 接納與承諾治療（ACT）
therapy-exposure = 暴露治療
therapy-mi = 動機式晤談（MI）
therapy-trauma-focused = 聚焦創傷的治療
therapy-ipt = 人際心理治療（IPT）
therapy-family = 家族治療
therapy-group = 團體治療
therapy-contingency-management = 後效管理（達成目標就有獎勵）
therapy-peer-support = 同儕支持

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = 甲狀腺
medical-sleep-apnea = 睡眠呼吸中止
medical-pain = 疼痛
medical-low-b12 = 維生素 B12 過低
medical-anemia = 貧血
medical-diabetes = 糖尿病
medical-heart-rhythm = 心律
medical-asthma = 氣喘
medical-liver = 肝臟
medical-kidney = 腎臟
medical-pregnancy = 懷孕
medical-seizures = 抽搐、癲癇發作

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = 在別處開的藥
source-over-the-counter = 不用處方箋買的藥
source-supplement = 保健食品
source-herbal = 草藥產品

# What a person may note down each day (DiaryItem).
diary-mood = 心情
diary-sleep = 睡眠
diary-cravings = 渴求（很想用的感覺）
diary-caffeine = 咖啡因
diary-panic = 恐慌
diary-medicines = 用過的藥
diary-homework = 練習（回家作業）

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = 現場口譯員
interpreter-phone = 電話口譯員
interpreter-video = 視訊口譯員

# Who reads a document that a consent allows (Reader).
reader-support = 支持者
reader-primary-care = 基層醫療
reader-work = 工作單位
reader-school = 學校
reader-clinic = 其他診所

# What a consent may cover (Covers).
covers-relapse_plan = 復發預防計畫
covers-appointments = 預約
covers-medications = 藥物
covers-goals = 目標
covers-measures = 分數
covers-therapy = 心理治療
covers-practical = 實際協助
covers-evaluation = 評估

# How serious it is when two medicines meet (PairSeverity).
severity-ask = 請詢問您的藥師
severity-serious = 嚴重
severity-avoid = 不要一起用

# Names of languages, as they stand within a line of text.
lang-en = 英語
lang-es = 西班牙語
lang-ar = 阿拉伯語
lang-zh-Hans = 中文（簡體）
lang-vi = 越南語
lang-ru = 俄語
lang-fr = 法語
lang-ko = 韓語
lang-tl = 塔加洛語
lang-pt = 葡萄牙語
lang-so = 索馬利亞語
lang-ht = 海地克里奧語
lang-fa = 波斯語
lang-he = 希伯來語
lang-de = 德語
lang-uk = 烏克蘭語

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
