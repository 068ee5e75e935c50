# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = 心理療法
kind-medicine = 薬
kind-condition = 健康の問題
kind-skill = スキル
kind-practical = 暮らしの手助け

# Whom a topic speaks to (Audience).
audience-patients = 患者さん
audience-families = ご家族
audience-everyone = すべての人

# Parts that people play in care (Role).
role-therapist = 心理療法の担当者（セラピスト）
role-prescriber = 処方担当者
role-nurse = 看護師
role-case-manager = ケースマネージャー
role-peer-support = ピアサポーター
role-primary-care = かかりつけの医療者
role-pharmacist = 薬剤師
role-interpreter = 通訳者
role-group = グループ

# Where a visit takes place (VisitPlace).
place-office = クリニックで
place-telehealth = ビデオで（遠隔診療）
place-phone = 電話で
place-home = 家で
place-community = 地域で

# Levels of care, in our own plain names (Level).
level-primary-care = かかりつけの医療（プライマリケア）
level-outpatient = 通院
level-intensive-outpatient = 集中的な通院
level-partial-hospital = 部分入院（日中のプログラム）
level-residential = 入所ケア
level-inpatient = 入院

# Forms of medicines (Form).
form-tablet = 錠剤
form-capsule = カプセル
form-film = フィルム
form-liquid = 液体の薬
form-patch = 貼り薬
form-spray = スプレー
form-injection = 注射
form-drops = たらして使う薬（滴剤）
form-powder = 粉薬

# What helps with taking medicines (Support).
support-refill-sync = すべての薬を同じ日に受け取る
support-blister-pack = 日ごとに分けたシート
support-organizer = お薬ケース
support-reminders = お知らせ（リマインダー）
support-locked-box = 鍵のかかる箱

# Kinds of therapy (Modality).
therapy-cbt = 認知行動療法（CBT）
therapy-dbt-skills = 弁証法的行動療法（DBT）のスキル
therapy-act = アクセプタンス＆コミットメント・セラピー（ACT）
therapy-exposure = 曝露療法（エクスポージャー）
therapy-mi = 動機づけ面接（MI）
therapy-trauma-focused = トラウマに焦点を当てた療法
therapy-ipt = 対人関係療法（IPT）
therapy-family = 家族療法
therapy-group = 集団療法
therapy-contingency-management = 随伴性マネジメント（目標を達成するとごほうびがもらえる）
therapy-peer-support = ピアサポート

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = 甲状腺
medical-sleep-apnea = 睡眠時無呼吸
medical-pain = 痛み
medical-low-b12 = ビタミン B12 の不足
medical-anemia = 貧血
medical-diabetes = 糖尿病
medical-heart-rhythm = 心臓のリズム
medical-asthma = ぜんそく
medical-liver = 肝臓
medical-kidney = 腎臓
medical-pregnancy = 妊娠
medical-seizures = 発作（けいれん、てんかんなど）

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = ほかで処方された薬
source-over-the-counter = 処方せんなしで買った薬
source-supplement = サプリメント
source-herbal = ハーブ製品

# What a person may note down each day (DiaryItem).
diary-mood = 気分
diary-sleep = 睡眠
diary-cravings = 使いたい気持ち（渇望）
diary-caffeine = カフェイン
diary-panic = パニック
diary-medicines = 使った薬
diary-homework = 練習（宿題）

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = 対面の通訳者
interpreter-phone = 電話の通訳者
interpreter-video = ビデオの通訳者

# Who reads a document that a consent allows (Reader).
reader-support = 支援者
reader-primary-care = かかりつけの医療機関
reader-work = 職場
reader-school = 学校
reader-clinic = ほかのクリニック

# What a consent may cover (Covers).
covers-relapse_plan = 再発予防プラン
covers-appointments = 予約
covers-medications = 薬
covers-goals = 目標
covers-measures = 点数
covers-therapy = 心理療法
covers-practical = 暮らしの手助け
covers-evaluation = 評価

# How serious it is when two medicines meet (PairSeverity).
severity-ask = 薬剤師に聞いてください
severity-serious = 重大
severity-avoid = いっしょに使わないでください

# Names of languages, as they stand within a line of text.
lang-en = 英語
lang-es = スペイン語
lang-ar = アラビア語
lang-zh-Hans = 中国語（簡体字）
lang-vi = ベトナム語
lang-ru = ロシア語
lang-fr = フランス語
lang-ko = 韓国語
lang-tl = タガログ語
lang-pt = ポルトガル語
lang-so = ソマリ語
lang-ht = ハイチ・クレオール語
lang-fa = ペルシャ語（ファルシ）
lang-he = ヘブライ語
lang-de = ドイツ語
lang-uk = ウクライナ語

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
