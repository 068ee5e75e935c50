# origin: machine; nobody has signed this file.

# Who somebody is to the person.
relation-friend = 好朋友
relation-manager = 工作单位的主管
relation-partner = 伴侣
relation-peer-mentor = 同伴导师
relation-primary-care = 家庭医生（基层医疗）
relation-roommate = 室友
relation-school-office = 学生支持办公室
relation-sister = 姐妹

# When the team can be reached, and how to leave a message. $phone: a phone number.
hours-weekdays = 周一至周五，上午 9 点到下午 5 点
hours-late = 周一至周四，中午到晚上 8 点
message-voicemail = 请留下您的姓名和电话号码。我们在一个工作日内回电话。
message-portal = 请在患者网站上给我们写信。我们在两个工作日内回复。
message-text = 请发短信到 { $phone }。请不要写私人的细节。
message-interpreter = 请说出您的语言和您的电话号码。我们会和口译员一起给您回电话。

# What brought the person in, what happened before.
reason-low-mood = 情绪低落、精力很少，大约六个月了
reason-worry = 很难停下来的担忧
reason-panic = 突然的惊恐发作，多数发生在公交车上和拥挤的商店里
reason-memories = 车祸之后难受的回忆
reason-opioids = 受伤之后使用阿片类药物，后来变得很难控制
history-depression = 以前有过一次抑郁，通过心理治疗好转了
history-low-b12 = 维生素 B12 偏低，今年验血时发现
history-clonazepam = 每天用氯硝西泮（clonazepam），大约两年了
history-overdose = 过去有过一次药物过量。纳洛酮（naloxone）起了作用。

# What the person can build on, what the team should know, allergies.
strength-asks-early = 会及早求助
strength-college = 很明确地想完成大学学业
strength-humor = 很有幽默感
strength-work = 手艺好，并为做好工作感到自豪
culture-faith = 信仰和星期日去教堂带来力量
culture-spanish = 阅读和就诊都用西班牙语
allergy-none = 没有已知的过敏
allergy-penicillin = 青霉素（penicillin）：皮疹

# Therapy: what it works on, groups.
focus-low-mood = 多做重要的事，并回应苛刻的想法
focus-panic = 按计划一小步一小步地面对害怕的感觉和地方
focus-recovery = 撑过想使用的渴望，缓和担忧，并找到您自己想改变的理由
group-mood = 情绪技能小组，每周三晚上
group-recovery = 西班牙语康复小组，每周二和周四

# Practice between sessions: activity and thoughts.
skill-activity = 每天计划一项活动
why-activity = 先做起来。情绪可能会跟着变好。
step-activity-pick = 选一件您喜欢的或对您重要的小事。
step-activity-when = 写下日期和时间。
step-activity-rate = 在做之前和做之后，给您的情绪打分，从 0 到 10。
skill-thought = 检查一个苛刻的想法
why-thought = 想法不一定是事实。
step-thought-write = 用一行写下这个想法。
step-thought-weigh = 写下什么支持它，什么不支持它。
step-thought-fair = 写下一个更公平的想法。

# Practice between sessions: body feelings and feared places. $minutes: a whole number.
skill-body = 练习面对身体的感觉（内感受暴露）
why-body = 您会了解到，这些感觉会上升，然后过去。
step-body-choose = 选一个您和心理治疗师一起试过的练习。
step-body-stay =
    { PLURAL($minutes) ->
       *[other] 做 { NUM($minutes) } 分钟。和这些感觉待在一起。
    }
step-body-rate = 给您的害怕程度打分：开始时、最强时和结束时。
stuck-body = 如果有什么地方疼，请停下来，并打电话给您的心理治疗师。
skill-ladder = 爬您的暴露阶梯
why-ladder = 每一小步都让您看到，您能做到。
step-ladder-next = 做清单上的下一步。待在那里，直到害怕减轻一点。
step-ladder-habits = 放下一个让自己觉得安全的习惯，例如坐在门边。
stuck-ladder = 退回一步，再做一次。

# Practice between sessions: cravings. $minutes: a whole number.
skill-craving = 撑过一次想使用的渴望
why-craving = 渴望会像波浪一样升起和落下。
step-craving-name = 告诉自己：这是渴望，它会过去。
step-craving-wait =
    { PLURAL($minutes) ->
       *[other] 等 { NUM($minutes) } 分钟。慢慢呼吸，并到另一个房间去。
    }
step-craving-call = 打电话给清单上的一个人。
stuck-craving = 请当天就打电话给我们。难熬的一天不会抹掉您的进步。

# When to practice, and what to do if it does not work out.
when-morning = 早上，在家里
when-evening = 晚上，在安静的地方
when-four-days = 每周有四天，不要在刚喝完咖啡时做
when-class = 在去上课的路上
when-craving = 每次想使用的渴望开始时
stuck-smaller = 把这一步变小。两分钟也算数。
stuck-bring = 先放一放，下次治疗时带来谈。

# Names of medicines and of classes.
medicine-alendronate = 阿仑膦酸钠（alendronate）
medicine-aripiprazole = 阿立哌唑（aripiprazole）
medicine-buprenorphine = 丁丙诺啡（buprenorphine）
medicine-buprenorphine-naloxone = 丁丙诺啡和纳洛酮（buprenorphine, naloxone）
medicine-bupropion = 安非他酮（bupropion）
medicine-clonazepam = 氯硝西泮（clonazepam）
medicine-clozapine = 氯氮平（clozapine）
medicine-cyanocobalamin = 维生素 B12（氰钴胺，cyanocobalamin）
medicine-escitalopram = 艾司西酞普兰（escitalopram）
medicine-gabapentin = 加巴喷丁（gabapentin）
medicine-hydroxyzine = 羟嗪（hydroxyzine）
medicine-ibuprofen = 布洛芬（ibuprofen）
medicine-insulin-glargine = 甘精胰岛素（insulin glargine）
medicine-lamotrigine = 拉莫三嗪（lamotrigine）
medicine-lisinopril = 赖诺普利（lisinopril）
medicine-lithium = 锂盐（lithium）
medicine-lorazepam = 劳拉西泮（lorazepam）
medicine-melatonin = 褪黑素（melatonin）
medicine-metformin = 二甲双胍（metformin）
medicine-methadone = 美沙酮（methadone）
medicine-methylphenidate = 哌甲酯（methylphenidate）
medicine-naloxone = 纳洛酮（naloxone）
medicine-naltrexone = 纳曲酮（naltrexone）
medicine-naltrexone-injection = 纳曲酮长效针剂（naltrexone）
medicine-oxycodone = 羟考酮（oxycodone）
medicine-paliperidone-injection = 帕利哌酮长效针剂（paliperidone）
medicine-phenelzine = 苯乙肼（phenelzine）
medicine-quetiapine = 喹硫平（quetiapine）
medicine-risperidone = 利培酮（risperidone）
medicine-sertraline = 舍曲林（sertraline）
medicine-st-johns-wort = 圣约翰草（St. John's wort）
medicine-valproate = 丙戊酸盐（valproate）
medicine-warfarin = 华法林（warfarin）
class-ace-inhibitor = 降压药（ACE 抑制剂）
class-anticoagulant = 抗凝药
class-antidepressant = 抗抑郁药
class-antihistamine = 抗组胺药
class-antipsychotic = 抗精神病药
class-antipsychotic-injection = 长效抗精神病针剂
class-benzodiazepine = 苯二氮卓类药物
class-bone-medicine = 治疗骨质疏松的药
class-diabetes-medicine = 糖尿病药
class-gabapentinoid = 神经类药物（加巴喷丁类）
class-insulin = 胰岛素
class-maoi = 单胺氧化酶（MAO）抑制剂
class-mood-stabilizer = 情绪稳定剂
class-moud = 治疗阿片类药物使用障碍的药物
class-opioid = 阿片类止痛药
class-overdose-reversal = 逆转药物过量的药
class-pain-reliever = 止痛药
class-ssri = 提高血清素的抗抑郁药
class-stimulant = 兴奋剂类药物
class-supplement = 膳食补充剂或草药
class-vitamin = 维生素

# What a medicine is for.
for-alcohol-use = 用于酒精使用障碍
for-anxiety = 用于强烈的焦虑
for-depression = 用于抑郁
for-low-b12 = 用于维生素 B12 偏低
for-opioid-use = 用于阿片类药物使用障碍
for-overdose = 用于逆转阿片类药物过量
for-panic = 用于惊恐发作
for-stopping-smoking = 帮您戒烟

# How to take it.
how-alendronate = 起床后、吃东西之前，用白开水服用。在药剂师告诉您可以躺下之前，请保持身体直立。
how-breakfast = 请和早餐一起用。
how-film = 让膜片在口中溶化，按药剂师教您的方法做。
how-food = 每天在同一时间和食物一起用。
how-injection = 由护士在诊所给您打针。
how-limit = 只在需要时用，绝不要超过每天的限量。
how-naloxone = 由别人给药。请呼叫急救，把药喷进一个鼻孔，并把对方翻成侧躺。每 2 到 3 分钟重复一次，每次都用一支新的，直到对方有反应。
how-same-time = 每天在同一时间用药。
how-steps = 请按标有日期的那一步写的用药。不要自行加快或放慢。
how-units = 每次都要核对胰岛素的名称和单位数。按护士或药剂师教您的方法注射。

# A missed dose, and a late injection.
missed-ask = 如果漏了一次药，不要多用来补上。请问药剂师该怎么做。
missed-call = 如果漏了一次药，不要用双倍的量。下次用药之前，请打电话给我们。
missed-anticoagulant = 如果漏了一次药，不要用双倍的量。请当天就打电话给药剂师。
missed-insulin = 如果漏了一次药，不要多用来补上。请测血糖，并打电话给开药医生或药剂师。
missed-week = 如果错过了您用药的那一天，不要多用来补上。下次用药之前，请先问药剂师。
missed-injection = 如果漏打了一针，请打电话给诊所另约日子。
missed-naloxone = 这种药没有固定的用药时间，不会漏用。用过之后，请马上要一支新的。
missed-clozapine = 如果漏了一次药，不要多用来补上。如果已经有 48 小时或更久没有用药，下次用药之前请先打电话给开药医生。
missed-naltrexone-injection = 如果打针推迟了或漏打了，请当天打电话给我们。在补打之前，更容易发生药物过量。
late-injection = 请打电话给护士，约最早有空的时间。请问您的计划是否要改变。

# Effects to wait out or to tell us about, effects to act on now.
common-ask = 请问药剂师哪些副作用可能会过去，哪些要告诉我们。
common-sleepy = 请问它会不会让您困倦，以及您什么时候可以安全开车。
common-dizzy = 如果站起来时头晕，请告诉我们。
common-movements = 如果出现新的、控制不住的动作，或者坐立不安停不下来，请告诉我们。
urgent-breathing = 呼吸困难，或者脸部或喉咙肿胀：请马上寻求急救。
urgent-suicide = 新出现或加重的自杀想法：请马上给危机热线打电话或发短信，并在今天告诉开药医生。
urgent-hard-to-wake = 很难叫醒，或者呼吸非常慢：身边的人应该马上呼叫急救。
urgent-give-naloxone = 很难叫醒，或者呼吸非常慢：身边的人应该马上呼叫急救，并给纳洛酮（naloxone）。
urgent-seizure = 抽搐发作，或者神志非常混乱：身边的人应该马上呼叫急救。
urgent-after-naloxone = 用纳洛酮（naloxone）之后，即使感觉好些了，也需要急救。
urgent-lithium-signs = 抖得厉害、走路困难、说话含糊或者神志混乱：请马上寻求急救。
urgent-lithium-fluids = 呕吐或腹泻：请今天就打电话给开药医生，要在下次用药之前打。
urgent-rash = 皮疹并且发烧、起水泡，或者口腔、眼睛溃烂：请马上寻求急救。
urgent-belly-yellow = 肚子剧痛、不停呕吐，或者皮肤、眼睛发黄：请马上寻求急救。
urgent-stiff-fever = 肌肉僵硬并且发烧：请马上寻求急救，并告诉开药医生。
urgent-clozapine-fever = 发烧、发冷或喉咙痛：请马上打电话给开药医生。如果没有人接，请马上寻求急救。
urgent-clozapine-bowel = 便秘并且肚子剧痛、肚子发胀或呕吐：请马上寻求急救。
urgent-heart = 胸痛、晕倒或心跳非常快：请马上寻求急救。
urgent-headache = 突然剧烈头痛、脖子僵硬或心脏猛跳：请马上寻求急救。
urgent-bleeding = 出血不止、黑便、吐血或撞到头部：请马上寻求急救。
urgent-low-sugar = 发抖、出汗或神志不清：请马上吃糖。如果本人不能吞咽或叫不醒，身边的人应该呼叫急救。
urgent-swallow = 吞咽时疼痛或胸痛：请停用，并马上打电话给开药医生。
urgent-withdrawal = 突然出现强烈的戒断反应，并有呕吐或神志不清：请马上寻求急救。
urgent-ask = 请问药剂师还有哪些副作用需要马上求助。

# What not to mix.
mix-show-all = 请把您用的所有东西都给药剂师看，包括维生素和草药。
mix-alcohol = 用这种药时不要喝酒。如果您每天喝酒，停酒之前请先告诉开药医生。
mix-opioids = 不要和阿片类药物一起用。如果您已经在一起用，请今天就打电话给开药医生。
mix-calming = 不要自行加用镇静药或安眠药。请先问我们。
mix-ask-alcohol = 喝酒之前，请先问药剂师。
mix-birth-control = 开始或停用含激素的避孕方法之前，请先告诉开药医生。
mix-smoking = 开始吸烟或戒烟之前，请先告诉开药医生。
mix-maoi-antidepressant = 使用其他治疗抑郁的药或圣约翰草（St. John's wort）之前，请先问开药医生。
mix-maoi-any = 使用任何治感冒、咳嗽、疼痛或减肥的东西之前，请先问药剂师。
mix-pain = 请问药剂师，哪种止痛药适合和您的其他药物一起用。
mix-alcohol-talk = 如果您喝了酒，请告诉我们。我们和您一起安排下一步，不会责备您。
mix-naltrexone-opioids = 不要用阿片类药物来压过它的作用。这样可能造成致命的药物过量。
mix-naltrexone-pain = 请告诉每一位给您看病的人您在用它。请问您可以用哪些止痛药。

# Stopping, storing, throwing away, tests.
stopping-ask = 不要自行停药。请问开药医生怎样降低剂量。
stopping-blocker = 停药之前，请先和我们谈。
stopping-moud = 停药之前，请先和我们谈。停药之后，您的身体习惯的量变少了，更容易发生药物过量。
stopping-maoi = 不要自行停药。请问开药医生怎样停药，以及停药后饮食和用药的限制还要守多久。
stopping-taper = 每一步都由开药医生负责，也可以放慢。最后几步，一直减到零，由你们一起计划。
storage-locked = 请锁好，不让孩子、宠物和访客碰到。
storage-locked-box = 请放在我们给您的带锁的盒子里。只随身带当天需要的量。
storage-naloxone = 请放在别人能很快找到的地方。不要锁起来。
storage-clinic = 由诊所替您保管，剩下的也由诊所处理。
storage-insulin = 请问药剂师哪些要放冰箱，以及开封后能用多久。冻过的绝不要用。
disposal-take-back = 请问药剂师，剩下的药可以交到哪里。
disposal-date = 请查看盒子上的日期。在那个日期之前要一支新的。
disposal-needles = 把用过的针头放进利器盒。请问药剂师可以交到哪里。
test-ask = 请问开药医生您需要做哪些检查，什么时候做。
test-b12 = 验血：维生素 B12
test-liver = 验血：肝脏
test-lithium = 验血：锂盐（lithium）浓度
test-inr = 验血：看抗凝药的效果
test-kidneys = 验血：肾脏
test-sugar = 验血：血糖

# Warnings that always stand with a class.
always-antidepressant-thoughts = 如果新出现自杀的想法，或情绪有很大变化，请当天就告诉开药医生。
always-antidepressant-stop = 不要突然停药。请问开药医生怎样安全地停药。
always-antidepressant-energy = 如果您精力多了很多，而且只需要很少的睡眠，请告诉开药医生。
always-benzodiazepine-stop = 不要突然停药。做任何改变之前，请先问开药医生。
always-benzodiazepine-opioids = 用这种药时不要用阿片类药物。如果您家里有，请告诉开药医生。
always-benzodiazepine-alcohol = 用这种药时不要喝酒。如果很难做到，请告诉开药医生。
always-antipsychotic-stiff = 肌肉僵硬并且发烧是紧急情况。请把这一行给身边的人看。
always-anticoagulant-bleeding = 您会更容易出血。出血不止、跌倒或撞到头之后，请马上打电话。
always-anticoagulant-stop = 不要自行停药：可能形成血栓。做手术或看牙之前，请先询问。
always-warfarin-change = 每开始或停用一种药，以及饮食有变化时，请告诉给您验血的人。
always-blocker-opioids = 用它期间，治疼痛、咳嗽或腹泻的阿片类药物可能无效。不要大量服用来压过它的作用：这可能致命。
always-blocker-before = 开始之前，请告诉开药医生您最近几周用过的任何阿片类药物。间隔太短，可能引起突然而强烈的戒断反应。
always-blocker-card = 请随身带一张写明您在用它的卡片，并告诉每一位给您看病的人。
always-insulin-check = 每种胰岛素的作用不同。每次都要核对名称。
always-insulin-low = 请学会认出低血糖的信号：发抖、出汗、饥饿或神志不清。请随身带糖。
always-opioid-breathing = 它可能让呼吸变慢或停止。请要一份纳洛酮（naloxone），并教会身边的人怎样使用。
always-share = 只用您自己的剂量，不要给任何人。落到别人手里，可能造成成瘾、药物过量或死亡。
always-slow-breathing = 它可能让您的呼吸变慢，尤其是和阿片类药物、酒或其他让人困倦的药一起用时。
always-clozapine-fever = 请留意有没有发烧。如果发烧，请马上打电话给开药医生，并问要不要验血。
always-clozapine-gap = 如果有 48 小时或更久没有用药，不要自行重新开始。下次用药之前，请先打电话给开药医生。
always-clozapine-constipation = 如果便秘，请当天就告诉开药医生。不要等它自己好。
always-lamotrigine-rash = 如果出现新的皮疹，哪怕很小，也请马上告诉开药医生。
always-lamotrigine-restart = 漏用药之后，重新用药之前请先问开药医生。
always-lithium-fluids = 请问开药医生，身体大量失水（脱水）时该怎么办：例如呕吐、腹泻、大量出汗或喝不下足够的水。
always-lithium-pain = 用这种药时，使用布洛芬（ibuprofen）或其他止痛药之前，请先问开药医生。
always-lithium-shaking = 如果发抖比平时多，或者呕吐，请当天告诉开药医生。
always-lithium-level = 请问锂盐（lithium）浓度多久查一次，下次什么时候验血。
always-maoi-food = 第一次用药之前，请向药剂师要一份不能吃、不能喝的东西的清单。请随身带着这份清单。
always-maoi-medicines = 请告诉每一位给您看病的人您在用它。加用任何其他药之前，请先问。
always-moud-naloxone = 请把纳洛酮（naloxone）放在手边，并教会身边的人怎样使用。
always-moud-tolerance = 中断一段时间后，您的身体习惯的量变少了。您以前用的量可能造成药物过量。
always-moud-way-back = 如果您停药或再次使用，请打电话给我们。我们帮您重新开始，不会责备您。
always-naltrexone-injection = 在这几个时候更容易发生药物过量：两针之间快到期时、漏打一针之后、停药之后。
always-naltrexone-naloxone = 每次打针时，请向我们问纳洛酮（naloxone）的事。
always-valproate-pregnancy = 如果您已经怀孕或可能怀孕，请马上告诉开药医生。不要自行停药。
always-valproate-birth-control = 如果您有可能怀孕，请问开药医生避孕的方法，以及对胎儿的风险。
always-tell-us = 请告诉我们您不用处方买的所有东西。

# Pairs to ask about, for the person. The program puts both names in front: A and B together …
pair-bleeding = 可能让我更容易出血
pair-blocker-opioid = 作用相反：可能让我突然出现强烈的戒断反应，止痛也可能失效
pair-blood-pressure = 可能让我的血压升到危险的水平
pair-breathing = 可能让我太困、呼吸变慢
pair-buprenorphine-opioid = 可能互相抵消，或让我突然出现戒断反应
pair-clozapine-faint = 可能让我晕倒或呼吸太慢
pair-heart-rhythm = 可能改变我的心律
pair-lamotrigine-rash = 可能增加严重皮疹的风险
pair-lithium = 可能让我的锂盐（lithium）浓度升到有害的水平
pair-same = 在体内的作用几乎一样，剂量会叠加
pair-serotonin = 可能让血清素过高，引起发烧、发抖、心跳快或神志不清
pair-sleepy = 可能让我太困
pair-stomach = 可能伤到我的胃
pair-too-weak = 可能让其中一种药效太弱
pair-two-opioids = 可能让我的呼吸变慢或停止

# Pairs to ask about, for the care team.
pair-benzodiazepine-moud-team = 请检查两种药，留意呼吸变慢。两种都不要突然停。请提供纳洛酮（naloxone），并询问药剂师。
pair-blocker-team = 禁忌：会突然出现戒断反应，止痛失效。说明书：开始前 7 至 10 天不用阿片类药物，用过丁丙诺啡（buprenorphine）或美沙酮（methadone）之后最长 14 天；针剂的阻断作用约 28 天。
pair-clozapine-team = 可能虚脱、呼吸变慢，尤其在开始时。请留意血压和困倦。
pair-herb-team = 两种一起用之前，请询问药剂师有没有相互作用。
pair-ibuprofen-team = 请询问药剂师出血的风险，以及另一种止痛药是否更合适。
pair-lamotrigine-team = 丙戊酸盐（valproate）会提高拉莫三嗪（lamotrigine）的浓度。请按说明书用更慢的步骤，并留意皮疹。
pair-lithium-pain-team = 请询问药剂师锂盐（lithium）浓度和肾脏的情况，以及另一种止痛药是否更合适。
pair-lithium-pressure-team = 锂盐（lithium）浓度会升高。开始或改变后请尽快检查浓度和肾脏，或选别的药。
pair-maoi-antidepressant-team = 请今天就检查两种药。请查看说明书上两种药之间要间隔多久，并询问药剂师。没有计划之前，两种都不要停。
pair-opioids-team = 请确认两种都是有意使用的。丁丙诺啡（buprenorphine）在完全阿片类药物之后可能引起戒断反应，并阻断止痛；两种完全阿片类药物的作用会叠加。请提供纳洛酮（naloxone）。
pair-qt-team = 两种都可能延长 QT 间期。请考虑心电图、血钾和其他选择。
pair-same-team = 帕利哌酮（paliperidone）是利培酮（risperidone）在体内的产物：请按一种药计算。只有计划好的重叠才合适。
pair-sleepy-team = 请询问药剂师，会不会更困倦、呼吸更慢。
pair-stimulant-team = 禁忌：血压会危险地升高。说明书：停用 MAO 抑制剂之后 14 天。
pair-stomach-team = 对胃和食管的伤害会叠加。请询问别的止痛药。
pair-warfarin-herb-team = 抗凝药的药效可能太弱。两种一起用之前，以及停用草药之前，请询问药剂师。
pair-warfarin-team = 验血结果可能改变，更容易出血。任何一种开始、停用或改变时，请提早验血。

# Benefits talked over, effects told to us, why a medicine ended.
benefit-cravings = 它可以减轻想使用的渴望，让您能过好这一天。
benefit-less-sleepy = 用量减少后，您可能会觉得更清醒。
benefit-mood = 情绪可能在几个星期里好转。
effect-shaky = 某一步之后，有几天发抖、坐立不安
effect-stomach = 头几个星期肠胃不适
plan-hold-step = 开药医生可以让您在某一步停留更久。
plan-with-food = 请和食物一起用。下次就诊时我们再看看。
ended-foggy = 它让早上昏沉，帮助也不够。

# What the team looks at regularly, without blame.
monitoring-screen = 尿液药物检测。它让我们知道怎样帮助您。一次结果不会让您的治疗结束。
monitoring-prescriptions = 州的处方记录。我们和每个人都会一起看，以免药物互相冲突。
monitoring-taper = 逐步减药的每一步之后，通一次简短的电话。

# Goals and small steps. $minutes, $cups, $stops: whole numbers. $day: a date.
goal-mood = 我的心情更轻松，又能做我喜欢的事。
goal-walk =
    { PLURAL($minutes) ->
       *[other] 我每天早上散步 { NUM($minutes) } 分钟。
    }
goal-bus = 我一路坐公交车去上课。
goal-memories = 难受的回忆不再那么困扰我，我有更多晚上能一觉睡到天亮。
goal-taper = 我按适合自己的速度完成逐步减药。
goal-coffee =
    { PLURAL($cups) ->
       *[other] 我每天喝 { NUM($cups) } 杯咖啡，在中午以前喝。
    }
goal-cravings = 我每天用药，想使用的渴望一直很低。
step-tell-band = 我最晚在 { DATE($day) } 告诉乐队我会去。
step-ride-stops =
    { PLURAL($stops) ->
       *[other] 这一周我坐 { NUM($stops) } 站。
    }
step-ride-more = 每周我多坐一站。
step-log = 我写下每一步的感觉。
step-phone-alarm = 我为每次用药设一个闹钟。

# Step up, step down. $tool: name of a measure. $points, $limit: whole numbers.
when-score-rises =
    { PLURAL($points) ->
       *[other] 您的 { $tool } 总分上升 { NUM($points) } 分或以上。
    }
when-score-low = 您的 { $tool } 总分连续三个月低于 { NUM($limit) } 分。
when-crisis-sign = 出现了您计划里的一个危机迹象。
when-taper-hard = 逐步减药的某一步感觉太难。
when-return-to-use = 您再次使用。
when-steady = 日常生活感觉平稳，您的目标快要达到。
then-extra-visit = 我们在一周内多安排一次就诊。
then-more-care = 我们谈一谈每周增加治疗的天数。
then-taper-slower = 开药医生放慢或暂停逐步减药。
then-restart = 请打电话给我们。我们尽快见您，一起改变计划，不会责备您。
then-fewer-visits = 就诊的间隔变长。
then-outpatient = 我们计划让您转到普通门诊。

# Staying well.
well-bedtime = 我按同样的时间睡觉和起床。
well-group = 我去参加我的小组。
well-medicine = 我按计划用药。
well-people = 我每周和一个我信任的人谈话。
well-skill = 我每天练习一项技能。

# Early signs, each with one action.
sign-avoid-bus = 我绕远路，这样就不用坐公交车。
sign-cancel = 我在一周里两次取消安排。
sign-cravings = 我一周里每天都有想使用的渴望。
sign-heartbeat = 我一天里很多次检查自己的心跳。
sign-old-places = 我去以前使用过的地方。
sign-skip-medicine = 我跳过用药。
sign-sleep = 我连续三个晚上睡不到五个小时。
action-body = 我做一个治疗中学过的身体练习。
action-call-friend = 我打电话给一位朋友，约一件小事。
action-call-team = 我在下次用药之前打电话给我的医护团队。
action-call-therapist = 我打电话给我的心理治疗师，要求早点就诊。
action-extra-visit = 我要求这一周多一次就诊。
action-ladder = 我做暴露清单上的一小步。
action-leave = 我离开，并打电话给清单上的一个人。

# Signs of a crisis, each with one action.
crisis-suicide = 我想到自杀或伤害自己。
crisis-not-safe = 今晚我无法保证自己的安全。
crisis-seizure = 我抽搐发作，或者不知道自己在哪里。
crisis-overdose = 别人叫不醒我，或者我的呼吸非常慢。
action-crisis-line = 我马上给危机热线打电话或发短信，并且不独处。
action-emergency = 我呼叫急救，或去最近的急诊室。
action-others-call = 我身边的人呼叫急救。
action-others-naloxone = 我身边的人呼叫急救，并给我用纳洛酮（naloxone）。

# What sets it off.
trigger-coffee = 咖啡太多，睡眠太少
trigger-crash-date = 车祸的日期
trigger-crowd = 拥挤的公交车和商店
trigger-dark = 又短又暗的日子
trigger-deadline = 很多截止日期同时到来
trigger-pain = 背部疼得厉害的日子
trigger-payday = 发薪日，以及打电话来的旧联系人

# What I can do by myself, what takes my mind off it, extra support.
coping-breathe = 我慢慢呼吸五分钟。
coping-music = 我听我喜爱的音乐。
coping-outside = 我到外面短时间散步。
coping-senses = 我说出五样我看到和听到的东西。
distraction-family = 我打电话给一位家人，谈别的事。
distraction-park = 我去公园或图书馆。
booster-call = 每周和护士通一次简短的电话
booster-group = 那一周多参加一次小组聚会
booster-session = 难熬的月份里多做一次治疗

# How I make my place safer, where the naloxone is.
safer-one-week = 我在家里只放一周的药。其余的由我信任的人保管。
safer-things-out = 我可能用来伤害自己的东西，暂时不放在家里。
safer-not-alone = 如果我使用，我不独自使用，并把纳洛酮（naloxone）放在手边。
naloxone-place = 在前门旁边的架子上，也在我的包里

# Practical matters.
transport-ride = 请提前两天向个案管理员要求接送。
transport-video = 视频就诊可以省去路程。
childcare-school-hours = 我们把就诊安排在上学的时间。
cost-ask = 请在就诊之前问我们，您的保险付什么。
cost-generic = 请问药剂师有没有更便宜的同种药。
cost-income = 费用可能可以按您的收入调整。请问前台。
work-letter = 经您同意，我们写一封信，只说明就诊时间。
school-exams = 请问学生支持办公室，考试能否延长时间。
housing-list = 个案管理员帮您处理住房名单的事。
employment-coach = 就业辅导员可以帮助您申请工作。

# Questions to bring to the next visit.
question-dose = 下一个剂量步骤之后是什么？
question-coffee = 咖啡怎样影响我的惊恐？
question-herb = 我在用圣约翰草（St. John's wort）。我该怎么办？
question-how-long = 这种药我可能要用多久？
question-pain = 背痛时我可以用什么药？
question-travel = 我旅行时，药该怎么办？

# What a consent is for.
purpose-shared-care = 让两个团队都知道用药和检查的情况
purpose-support = 让他们能及早帮忙，并知道什么时候就诊
purpose-school = 让上课和考试能和就诊时间错开
purpose-work = 让工作能按就诊时间安排

# Emergency numbers and crisis lines. $phone: a number. $key: a key of the phone. $word: what to text.
line-emergency = 急救服务
line-988-us = { $phone } 自杀与危机生命线（Suicide and Crisis Lifeline）
line-988-ca = { $phone } 自杀危机求助热线（加拿大）
line-024 = { $phone } 自杀预防热线（西班牙）
line-nhs-111 = NHS { $phone }
line-samaritans = Samaritans
line-shout = Shout，短信求助热线
line-veterans = 退伍军人危机热线（Veterans Crisis Line）
line-note-spanish = 需要西班牙语，请在电话接通后按 { $key }，或发短信 { $word }。
line-note-veterans = 退伍军人：请按 { $key }（先拨打 { $phone }，接通后再按）。
