# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = 跳到正文
nav-label = 本网站的各个部分
languages-label = 本页的其他语言版本
help-now = 立即求助
menu-label = 菜单
draft-short = 草稿
breadcrumb-label = 您在这里
page-contents = 本页内容
page-previous = 上一页
page-next = 下一页
nav-home = 首页
nav-topics = 主题
nav-programs = 治疗项目
nav-compare = 比较治疗项目
nav-glossary = 我们用的词
nav-search = 搜索
draft-mark = 草稿，不供患者使用。这些文字还没有经过签字确认。
draft-unsigned = 点线：尚未签字。
draft-crisis-lines = 本网站还没有人核实过全部这些危机求助号码。
signed-by = 译文签字人：{ LIST($roles) }。最近签字：{ DATE($on) }。
signed-mixed = 这份译文的每个字都有负责人签字。最近签字：{ DATE($on) }。
signer-translator = 译者
signer-reviser = 对照过两份文字的第二位译者
signer-clinician = 能读这种语言的临床人员
chooser-enter = 用简体中文阅读
crisis-heading = 如果您现在需要帮助
box-do-not-wait = 不要等：马上行动
box-call-today = 今天就打电话给您的医护团队
box-tip = 值得知道
box-try-this = 试试看
box-do = 要这样做
box-do-not = 不要这样做
box-steps = 一步一步来
yes = 是
no = 否
not-stated = 未说明

# First page, lists and the page that is not there.
front-intro = 关于心理治疗、药物和照护的简明信息。您可以自己读，也可以和您信任的人一起读。
front-topics = 关于各种疗法、药物、技能和实际帮助的短文。
front-programs = 每个治疗项目提供什么，以及怎样联系。
front-compare = 向每个治疗项目问同样的问题，并排比较。
front-glossary = 这些页面上的词是什么意思。
topics-intro = 请读您现在需要的内容。下次就诊时带上您的问题。
programs-intro = 每个治疗项目都回答同样的问题。没有说到的，标为“未说明”。
glossary-intro = 我们用的词，用简明的话来解释。
search-intro = 本网站的全部内容都在这个列表里。
search-label = 您在找什么？
search-results = 找到的内容
search-nothing = 没有找到。请换一个词，或查看列表。
not-found-title = 这里没有这个页面
not-found-text = 可能是网址有误，或者页面已经移走。

# Topics.
topic-sources = 内容来源

# Programs and their comparison.
programs-compare = 比较所有治疗项目
program-contact = 怎样联系这个治疗项目
program-phone = 电话
program-address = 地址
program-hours = 开放时间
program-website = 网站
comparison-intro = 我们向每个治疗项目问了同样的问题。这里不排名次。“未说明”不等于“否”：请询问。
compare-caption = 每个治疗项目的回答
compare-question = 问题
compare-as-of = 截至哪一天，由谁说明
filter-legend = 什么对您重要？
filter-about = 请勾选您需要的。回答“否”的治疗项目会隐藏。没有说明的治疗项目会留着：请询问。
filter-note = 因为您的勾选，有些治疗项目可能已隐藏。
compare-choose = 您想看哪些治疗项目？
compare-choose-about = 勾选后只显示这些治疗项目。都不勾选则全部显示。
program-questions = 要问这个治疗项目的问题
questions-asked-on = 我询问的日期：
questions-answered-by = 谁回答的：
questions-own = 我自己的问题
questions-back = 这个治疗项目的说明

# Handout: headings.
handout-title = 我的照护计划
handout-team = 我的医护团队
handout-appointments = 我接下来的就诊
handout-medicines = 我的药物
handout-goals = 我的目标
handout-therapy = 我的心理治疗
handout-checkins = 我们多久联系一次
handout-scores = 我的分数
handout-signs = 要留意的迹象
handout-steps = 什么时候增加或减少照护
handout-step-up = 更多支持
handout-step-down = 次数减少
handout-monitoring = 我们检查什么，为什么
handout-monitoring-about = 这些检查是为了让治疗安全，绝不是惩罚。
handout-diary = 我每天记下什么
handout-practical = 让计划行得通
handout-evaluation = 这个计划的依据
handout-questions = 我下次就诊要问的问题
handout-topics = 可以阅读的内容
sheet-medicines = 我必须知道的用药事项
sheet-each-medicine = 我的每一种药
sheet-rights = 我的权利
core-advice = 要做的和不要做的
core-helpers = 谁能帮我
evaluation-reasons = 我为什么来
evaluation-history = 以前的情况
evaluation-strengths = 我可以依靠的长处
evaluation-culture = 对我重要的事
evaluation-medical = 要记住的身体健康情况
evaluation-allergies = 过敏

# Handout: medicines.
medicine = 药物
time-morning = 早上
time-noon = 中午
time-evening = 晚上
time-bedtime = 睡前
time-none = 这个时间不用药
take-ask = 请问开药医生怎样用这种药。
medicine-for = 用来做什么：
medicine-always = 要一直记住
medicine-urgent = 马上求助
medicine-steps = 计划好的步骤
medicine-how = 怎样用药
medicine-missed = 如果我漏了一次药
medicine-common = 常见副作用：先等一等，并告诉我们
medicine-mix = 不要和这些一起用
medicine-stopping = 停药
medicine-storage = 存放在哪里
medicine-disposal = 怎样处理剩下的药
medicine-benefits = 它可以怎样帮助我
medicine-tests = 检查
medicine-supports = 什么能让用药更容易
medicine-reported = 我告诉过团队的情况
medicine-others-ask = 请把这份完整的清单给药剂师看，并问哪些可以一起用。
medicine-changed = 有什么变动

# Handout: therapy, scores, visits, practical matters.
therapy-groups = 小组
therapy-homework = 练习：
homework-when = 什么时候：
homework-if-stuck = 如果我做不下去：
scores-about = 分数只是整体情况的一部分。分数越高，表示症状越多。请和您的团队谈一谈。
score-day = 日期
score-total = 总分
score-band = 用文字表示
score-no-bands = 我们不用文字给这些总分分段，因为我们不知道有针对这个版本的研究。
score-rated-self = 这是我自己填写的。
score-rated-clinician = 这是我的医护人员填写的。
appointment-day = 日期
appointment-time = 时间
appointment-with = 和谁
appointment-place = 地点
practical-transport = 怎样前往
practical-childcare = 照看孩子
practical-evening-hours = 晚上就诊
practical-telehealth = 视频就诊
practical-cost = 费用
practical-prior-authorization = 保险公司的批准
practical-work-or-school = 工作或上学
practical-housing = 住房
practical-employment = 找工作
practical-case-manager = 谁帮我处理这些事

# Relapse plan.
relapse-title = 我的保持安好计划
relapse-triggers = 什么可能引发症状
relapse-coping = 我自己可以做什么
relapse-distraction = 能让我转移注意力的人和地方
relapse-boosters = 难熬的几周里的额外支持
relapse-people = 我可以求助的人
relapse-team = 我的医护团队
relapse-safer-place = 让我住的地方更安全
relapse-naloxone = 纳洛酮（naloxone）放在哪里
zone-well = 保持良好状态
zone-well-about = 我一直这样做。
zone-early = 早期迹象
zone-early-about = 我及早行动。每个迹象都有一个行动。
zone-crisis = 危机
zone-crisis-about = 我现在就求助。
sign-when = 如果我注意到这个
sign-then = 我就这样做

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = 我的随身卡
wallet-fold = 沿实线剪下。沿虚线折叠。
wallet-contacts = 我可以打电话找的人
wallet-taller = 这张卡比银行卡高，因为上面有一段文字较长。

# Diary: a sheet for one week, filled in by hand.
diary-title = 我的一周
diary-about = 请每天写一点，下次就诊时带上这张表。答案没有对错。
diary-week-of = 本周日期：
diary-what = 我记下什么
diary-tick-medicines = 药物：用过就打勾
diary-tick-homework = 练习：做完就打勾
diary-hint-mood = 0 表示很低落，10 表示很好
diary-hint-sleep = 睡了几小时
diary-hint-cravings = 0 表示没有，10 表示很强
diary-hint-caffeine = 几杯
diary-hint-panic = 几次
diary-helped = 这一周什么帮到了我
diary-next-visit = 下次就诊我想谈什么

# Charts of scores.
chart-more-symptoms = 越高：症状越多

# Paper.
qr-about = 在网上阅读这一页：
bilingual-about = 两种语言并排，方便一起读。相同的号码旁边是相同的内容。
print-pdf = 打印版（PDF）
print-large = 大字版（PDF）
print-bilingual = 两种语言并排（PDF）
print-leaflet = 折页（PDF）
leaflet-fold = 双面打印，沿短边翻转。在小标记处像扇子一样折叠。

# Handout: saying it back, and what to ask.
teach-back = 用我自己的话说
teach-back-about = 我用什么药、什么时候用，遇到困难时怎么做。我和团队一起过一遍。
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = 预约

# For the care team.
team-title = 协调摘要
team-born = 出生日期
team-record-number = 病历号
team-changes = 有什么变动
team-effects = 本人说到的副作用
team-pairs = 需要放在一起看的药物
team-pairs-about = 这些是本网站知道的药物组合。其他组合也可能要注意：请询问药剂师。
team-consents = 还有谁可以知道什么
team-questions = 本人提出的问题

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = 分享的信息
copy-scope = 这份副本可以包含什么
copy-not-more = 其中只有当事人同意分享的内容。
letter-title = 信函
letter-visits = 就诊
letter-needs = 什么会有帮助
letter-from = 发信人
letter-signature = 签名
letter-not-more = 当事人只同意分享这些，没有其他内容。
