# origin: machine; nobody has signed this file.

# Who somebody is to the person.
relation-friend = صديق مقرب
relation-manager = المدير في العمل
relation-partner = شريك الحياة
relation-peer-mentor = داعم من الأقران
relation-primary-care = طبيب الرعاية الأولية
relation-roommate = شريك السكن
relation-school-office = مكتب دعم الطلاب
relation-sister = أخت

# When the team can be reached, and how to leave a message. $phone: a phone number.
hours-weekdays = من الاثنين إلى الجمعة، من 9 صباحًا إلى 5 مساءً
hours-late = من الاثنين إلى الخميس، من الظهر إلى 8 مساءً
message-voicemail = اترك اسمك ورقم هاتفك. نعاود الاتصال بك خلال يوم عمل واحد.
message-portal = اكتب إلينا عبر بوابة المرضى. نرد خلال يومَي عمل.
message-text = أرسل رسالة نصية إلى { $phone }. من فضلك لا تكتب تفاصيل خاصة.
message-interpreter = قل ما لغتك وما رقم هاتفك. نعاود الاتصال بك مع مترجم فوري.

# What brought the person in, what happened before.
reason-low-mood = مزاج منخفض وطاقة قليلة منذ نحو ستة أشهر
reason-worry = قلق يصعب إيقافه
reason-panic = نوبات هلع مفاجئة، غالبًا في الحافلات وفي المتاجر المزدحمة
reason-memories = ذكريات صعبة بعد حادث سيارة
reason-opioids = استخدام مواد أفيونية أصبحت السيطرة عليه صعبة بعد إصابة
history-depression = فترة اكتئاب سابقة واحدة تحسنت بالعلاج النفسي
history-low-b12 = نقص فيتامين B12، ظهر في فحص دم هذه السنة
history-clonazepam = كلونازيبام (clonazepam) كل يوم منذ نحو سنتين
history-overdose = جرعة زائدة واحدة في الماضي. ساعد النالوكسون (naloxone).

# What the person can build on, what the team should know, allergies.
strength-asks-early = طلب المساعدة مبكرًا
strength-college = رغبة واضحة في إنهاء الدراسة الجامعية
strength-humor = حس فكاهة جميل
strength-work = يدان ماهرتان، واعتزاز بالعمل الجيد
culture-faith = الإيمان والكنيسة أيام الأحد يمنحان القوة
culture-spanish = الإسبانية هي لغة القراءة والزيارات
allergy-none = لا توجد حساسية معروفة
allergy-penicillin = البنسلين (penicillin): طفح جلدي

# Therapy: what it works on, groups.
focus-low-mood = القيام بالمزيد مما هو مهم، والرد على الأفكار القاسية
focus-panic = مواجهة المشاعر والأماكن المخيفة بخطوات صغيرة مخطط لها
focus-recovery = اجتياز الرغبة الشديدة في الاستخدام، وتهدئة القلق، والعثور على أسبابك الخاصة للتغيير
group-mood = مجموعة مهارات المزاج، مساء أيام الأربعاء
group-recovery = مجموعة التعافي بالإسبانية، أيام الثلاثاء والخميس

# Practice between sessions: activity and thoughts.
skill-activity = خطط لنشاط واحد كل يوم
why-activity = الفعل يأتي أولًا. وقد يتبعه المزاج.
step-activity-pick = اختر شيئًا صغيرًا واحدًا تحبه أو يهمك.
step-activity-when = اكتب اليوم والساعة.
step-activity-rate = قيّم مزاجك قبل النشاط وبعده، من 0 إلى 10.
skill-thought = تحقق من فكرة قاسية
why-thought = الفكرة ليست دائمًا حقيقة.
step-thought-write = اكتب الفكرة في سطر واحد.
step-thought-weigh = اكتب ما يؤيدها وما يعارضها.
step-thought-fair = اكتب فكرة أكثر إنصافًا.

# Practice between sessions: body feelings and feared places. $minutes: a whole number.
skill-body = تمرن مع أحاسيس الجسم (التعرض للأحاسيس الجسدية)
why-body = تتعلم أن الأحاسيس ترتفع ثم تزول.
step-body-choose = اختر تمرينًا واحدًا جربته مع معالجك النفسي.
step-body-stay =
    { PLURAL($minutes) ->
        [zero] قم به لمدة { NUM($minutes) } دقيقة. ابقَ مع الأحاسيس.
        [one] قم به لمدة دقيقة واحدة ({ NUM($minutes) }). ابقَ مع الأحاسيس.
        [two] قم به لمدة دقيقتين ({ NUM($minutes) }). ابقَ مع الأحاسيس.
        [few] قم به لمدة { NUM($minutes) } دقائق. ابقَ مع الأحاسيس.
        [many] قم به لمدة { NUM($minutes) } دقيقة. ابقَ مع الأحاسيس.
       *[other] قم به لمدة { NUM($minutes) } دقيقة. ابقَ مع الأحاسيس.
    }
step-body-rate = قيّم خوفك في البداية، وعند أعلى نقطة، وفي النهاية.
stuck-body = توقف إذا شعرت بألم، واتصل بمعالجك النفسي.
skill-ladder = اصعد سلم التعرض الخاص بك
why-ladder = كل خطوة صغيرة تُظهر لك أنك تستطيع ذلك.
step-ladder-next = قم بالخطوة التالية في قائمتك. ابقَ حتى يخف الخوف قليلًا.
step-ladder-habits = اترك عادة أمان واحدة، مثل الجلوس قرب الباب.
stuck-ladder = ارجع خطوة واحدة وكررها.

# Practice between sessions: cravings. $minutes: a whole number.
skill-craving = اجتياز الرغبة الشديدة في الاستخدام
why-craving = الرغبة الشديدة ترتفع ثم تنخفض، مثل الموجة.
step-craving-name = قل لنفسك: هذه رغبة شديدة، وسوف تزول.
step-craving-wait =
    { PLURAL($minutes) ->
        [zero] انتظر { NUM($minutes) } دقيقة. تنفس ببطء، واذهب إلى غرفة أخرى.
        [one] انتظر دقيقة واحدة ({ NUM($minutes) }). تنفس ببطء، واذهب إلى غرفة أخرى.
        [two] انتظر دقيقتين ({ NUM($minutes) }). تنفس ببطء، واذهب إلى غرفة أخرى.
        [few] انتظر { NUM($minutes) } دقائق. تنفس ببطء، واذهب إلى غرفة أخرى.
        [many] انتظر { NUM($minutes) } دقيقة. تنفس ببطء، واذهب إلى غرفة أخرى.
       *[other] انتظر { NUM($minutes) } دقيقة. تنفس ببطء، واذهب إلى غرفة أخرى.
    }
step-craving-call = اتصل بشخص واحد من قائمتك.
stuck-craving = اتصل بنا في اليوم نفسه. اليوم الصعب لا يمحو تقدمك.

# When to practice, and what to do if it does not work out.
when-morning = في الصباح، في البيت
when-evening = في المساء، في مكان هادئ
when-four-days = في أربعة أيام من الأسبوع، وليس بعد القهوة مباشرة
when-class = في طريقك إلى الدرس
when-craving = كلما بدأت رغبة شديدة في الاستخدام
stuck-smaller = اجعل الخطوة أصغر. حتى دقيقتان لهما قيمة.
stuck-bring = اتركها الآن، وتحدث عنها في جلستك القادمة.

# Names of medicines and of classes.
medicine-alendronate = أليندرونات (alendronate)
medicine-aripiprazole = أريبيبرازول (aripiprazole)
medicine-buprenorphine = بوبرينورفين (buprenorphine)
medicine-buprenorphine-naloxone = البوبرينورفين والنالوكسون (buprenorphine, naloxone)
medicine-bupropion = بوبروبيون (bupropion)
medicine-clonazepam = كلونازيبام (clonazepam)
medicine-clozapine = كلوزابين (clozapine)
medicine-cyanocobalamin = فيتامين B12 (سيانوكوبالامين، cyanocobalamin)
medicine-escitalopram = إسيتالوبرام (escitalopram)
medicine-gabapentin = غابابنتين (gabapentin)
medicine-hydroxyzine = هيدروكسيزين (hydroxyzine)
medicine-ibuprofen = إيبوبروفين (ibuprofen)
medicine-insulin-glargine = إنسولين غلارجين (insulin glargine)
medicine-lamotrigine = لاموتريجين (lamotrigine)
medicine-lisinopril = ليزينوبريل (lisinopril)
medicine-lithium = ليثيوم (lithium)
medicine-lorazepam = لورازيبام (lorazepam)
medicine-melatonin = ميلاتونين (melatonin)
medicine-metformin = ميتفورمين (metformin)
medicine-methadone = ميثادون (methadone)
medicine-methylphenidate = ميثيلفينيدات (methylphenidate)
medicine-naloxone = النالوكسون (naloxone)
medicine-naltrexone = نالتريكسون (naltrexone)
medicine-naltrexone-injection = نالتريكسون، حقنة طويلة المفعول (naltrexone)
medicine-oxycodone = أوكسيكودون (oxycodone)
medicine-paliperidone-injection = باليبيريدون، حقنة طويلة المفعول (paliperidone)
medicine-phenelzine = فينيلزين (phenelzine)
medicine-quetiapine = كويتيابين (quetiapine)
medicine-risperidone = ريسبيريدون (risperidone)
medicine-sertraline = سيرترالين (sertraline)
medicine-st-johns-wort = نبتة سانت جون (St. John's wort)
medicine-valproate = فالبروات (valproate)
medicine-warfarin = وارفارين (warfarin)
class-ace-inhibitor = دواء لضغط الدم (مثبط ACE)
class-anticoagulant = مميّع للدم
class-antidepressant = مضاد للاكتئاب
class-antihistamine = مضاد للهيستامين
class-antipsychotic = مضاد للذهان
class-antipsychotic-injection = حقنة طويلة المفعول مضادة للذهان
class-benzodiazepine = من البنزوديازيبينات
class-bone-medicine = دواء لضعف العظام
class-diabetes-medicine = دواء للسكري
class-gabapentinoid = دواء للأعصاب (من الغابابنتينويدات)
class-insulin = إنسولين
class-maoi = مثبط إنزيم MAO
class-mood-stabilizer = مثبّت المزاج
class-moud = دواء لعلاج اضطراب استخدام المواد الأفيونية
class-opioid = مسكن ألم أفيوني
class-overdose-reversal = دواء يعكس مفعول الجرعة الزائدة
class-pain-reliever = مسكن للألم
class-ssri = مضاد للاكتئاب يرفع السيروتونين
class-stimulant = منبّه
class-supplement = مكمل غذائي أو عشبة
class-vitamin = فيتامين

# What a medicine is for.
for-alcohol-use = لاضطراب استخدام الكحول
for-anxiety = للقلق الشديد
for-depression = للاكتئاب
for-low-b12 = لنقص فيتامين B12
for-opioid-use = لاضطراب استخدام المواد الأفيونية
for-overdose = لعكس مفعول جرعة زائدة من المواد الأفيونية
for-panic = لنوبات الهلع
for-stopping-smoking = لمساعدتك على ترك التدخين

# How to take it.
how-alendronate = خذه عند الاستيقاظ مع ماء عادي وقبل أي طعام. ابقَ في وضع مستقيم حتى يقول لك الصيدلي إنه يمكنك الاستلقاء.
how-breakfast = خذه مع الفطور.
how-film = دع الشريحة الرقيقة تذوب في فمك، بالطريقة التي أراك إياها الصيدلي.
how-food = خذه مع الطعام في الوقت نفسه كل يوم.
how-injection = يعطيك أحد أفراد التمريض الحقنة في العيادة.
how-limit = خذه فقط عندما تحتاج إليه، ولا تتجاوز أبدًا الحد اليومي.
how-naloxone = يعطيه شخص آخر. اتصل بخدمات الطوارئ، وبخّه في فتحة أنف واحدة، واقلب الشخص على جنبه. كرر ذلك كل 2 إلى 3 دقائق ببخاخ جديد، حتى يستجيب الشخص.
how-same-time = خذه في الوقت نفسه كل يوم.
how-steps = خذ ما هو مكتوب في الخطوة التي تحمل التاريخ. لا تسرع ولا تبطئ من تلقاء نفسك.
how-units = تحقق كل مرة من اسم الإنسولين ومن عدد الوحدات. احقنه كما أراك الممرض أو الصيدلي.

# A missed dose, and a late injection.
missed-ask = إذا فاتتك جرعة، فلا تأخذ جرعة إضافية. اسأل الصيدلي ماذا تفعل.
missed-call = إذا فاتتك جرعة، فلا تضاعف الجرعة. اتصل بنا قبل جرعتك التالية.
missed-anticoagulant = إذا فاتتك جرعة، فلا تضاعف الجرعة. اتصل بالصيدلي في اليوم نفسه.
missed-insulin = إذا فاتتك جرعة، فلا تأخذ جرعة إضافية. قس السكر في دمك، واتصل بمن يصف لك الدواء أو بالصيدلي.
missed-week = إذا فاتك يومك، فلا تأخذ جرعة إضافية. اسأل الصيدلي قبل أن تأخذ الجرعة التالية.
missed-injection = إذا فاتتك الحقنة، فاتصل بالعيادة لتحديد يوم جديد.
missed-naloxone = ليس له جدول يمكن أن يفوتك. بعد استخدامه، اطلب غيره على الفور.
missed-clozapine = إذا فاتتك جرعة، فلا تأخذ جرعة إضافية. وإذا مرت 48 ساعة أو أكثر من دون أن تأخذه، فاتصل بمن يصف لك الدواء قبل جرعتك التالية.
missed-naltrexone-injection = إذا تأخرت الحقنة أو فاتتك، فاتصل بنا في اليوم نفسه. إلى أن تأخذها، يزيد احتمال الجرعة الزائدة.
late-injection = اتصل بالتمريض لأخذ أقرب موعد متاح. اسأل هل تتغير خطتك.

# Effects to wait out or to tell us about, effects to act on now.
common-ask = اسأل الصيدلي أي الآثار الجانبية قد يزول، وأيها تخبرنا به.
common-sleepy = اسأل هل يمكن أن يسبب لك النعاس، ومتى تكون قيادة السيارة آمنة لك.
common-dizzy = أخبرنا إذا شعرت بالدوار عند الوقوف.
common-movements = أخبرنا بأي حركات جديدة، أو تململ لا تستطيع إيقافه.
urgent-breathing = صعوبة في التنفس، أو تورم في الوجه أو الحلق: اطلب المساعدة الطارئة الآن.
urgent-suicide = أفكار انتحار جديدة أو أقوى من قبل: اتصل بخط أزمات أو أرسل إليه رسالة الآن، وأخبر من يصف لك الدواء اليوم.
urgent-hard-to-wake = صعوبة في الاستيقاظ، أو تنفس بطيء جدًا: على الآخرين الاتصال بخدمات الطوارئ الآن.
urgent-give-naloxone = صعوبة في الاستيقاظ، أو تنفس بطيء جدًا: على الآخرين الاتصال بخدمات الطوارئ وإعطاء النالوكسون (naloxone) الآن.
urgent-seizure = نوبة تشنج أو تشوش ذهني شديد: على الآخرين الاتصال بخدمات الطوارئ الآن.
urgent-after-naloxone = بعد النالوكسون (naloxone)، يحتاج الشخص إلى رعاية طارئة، حتى لو شعر بتحسن.
urgent-lithium-signs = ارتعاش شديد، أو صعوبة في المشي، أو ثقل في الكلام، أو تشوش ذهني: اطلب المساعدة الطارئة الآن.
urgent-lithium-fluids = قيء أو إسهال: اتصل اليوم بمن يصف لك الدواء، قبل جرعتك التالية.
urgent-rash = طفح جلدي مع حمى، أو بثور، أو تقرحات في الفم أو العينين: اطلب المساعدة الطارئة الآن.
urgent-belly-yellow = ألم شديد في البطن، أو قيء لا يتوقف، أو اصفرار في الجلد أو العينين: اطلب المساعدة الطارئة الآن.
urgent-stiff-fever = تيبّس في العضلات مع حمى: اطلب المساعدة الطارئة الآن، وأخبر من يصف لك الدواء.
urgent-clozapine-fever = حمى، أو قشعريرة، أو ألم في الحلق: اتصل فورًا بمن يصف لك الدواء. إذا لم يرد أحد، فاطلب المساعدة الطارئة الآن.
urgent-clozapine-bowel = إمساك مع ألم شديد في البطن، أو انتفاخ في البطن، أو قيء: اطلب المساعدة الطارئة الآن.
urgent-heart = ألم في الصدر، أو إغماء، أو نبض سريع جدًا: اطلب المساعدة الطارئة الآن.
urgent-headache = صداع مفاجئ وشديد جدًا، أو تيبّس في الرقبة، أو خفقان قوي في القلب: اطلب المساعدة الطارئة الآن.
urgent-bleeding = نزيف لا يتوقف، أو براز أسود، أو قيء دموي، أو ضربة على الرأس: اطلب المساعدة الطارئة الآن.
urgent-low-sugar = ارتجاف أو تعرّق أو ارتباك: تناول السكر الآن. إذا لم يستطع الشخص البلع أو الاستيقاظ، فعلى الآخرين الاتصال بخدمات الطوارئ.
urgent-swallow = ألم عند البلع، أو ألم في الصدر: توقف عن أخذه واتصل فورًا بمن يصف لك الدواء.
urgent-withdrawal = أعراض انسحاب مفاجئة وشديدة مع قيء أو ارتباك: اطلب المساعدة الطارئة الآن.
urgent-ask = اسأل الصيدلي أي الآثار الجانبية الأخرى تحتاج إلى مساعدة فورًا.

# What not to mix.
mix-show-all = أرِ الصيدلي كل ما تأخذه، بما في ذلك الفيتامينات والأعشاب.
mix-alcohol = لا تشرب الكحول معه. إذا كنت تشرب كل يوم، فأخبر من يصف لك الدواء قبل أن تتوقف.
mix-opioids = لا تأخذ مواد أفيونية معه. إذا كنت تأخذها بالفعل، فاتصل اليوم بمن يصف لك الدواء.
mix-calming = لا تضف أدوية مهدئة أو منومة من تلقاء نفسك. اسألنا أولًا.
mix-ask-alcohol = اسأل الصيدلي قبل أن تشرب الكحول.
mix-birth-control = أخبر من يصف لك الدواء قبل بدء وسيلة هرمونية لمنع الحمل أو إيقافها.
mix-smoking = أخبر من يصف لك الدواء قبل أن تبدأ التدخين أو تتوقف عنه.
mix-maoi-antidepressant = اسأل من يصف لك الدواء قبل أن تأخذ دواء آخر للاكتئاب، أو نبتة سانت جون (St. John's wort).
mix-maoi-any = اسأل الصيدلي قبل أن تأخذ أي شيء للزكام أو السعال أو الألم أو لإنقاص الوزن.
mix-pain = اسأل الصيدلي أي مسكن للألم يناسب أدويتك الأخرى.
mix-alcohol-talk = إذا شربت الكحول، فأخبرنا. نخطط معك للخطوة التالية، بلا لوم.
mix-naltrexone-opioids = لا تأخذ مواد أفيونية للتغلب على مفعوله. قد يسبب ذلك جرعة زائدة قاتلة.
mix-naltrexone-pain = أخبر كل من يعالجك بأنك تأخذه. واسأل أي مسكنات الألم يمكنك استخدامها.

# Stopping, storing, throwing away, tests.
stopping-ask = لا توقفه من تلقاء نفسك. اسأل من يصف لك الدواء كيف تخفض الجرعة.
stopping-blocker = تحدث معنا قبل أن توقفه.
stopping-moud = تحدث معنا قبل أن توقفه. بعد التوقف، يصبح جسمك معتادًا على كمية أقل، ويزيد احتمال الجرعة الزائدة.
stopping-maoi = لا توقفه من تلقاء نفسك. اسأل من يصف لك الدواء كيف توقفه، وكم من الوقت تستمر القيود على الطعام والأدوية.
stopping-taper = من يصف لك الدواء يقود كل خطوة ويمكنه أن يبطئها. تخططان معًا للخطوات الأخيرة، حتى الصفر.
storage-locked = احفظه في مكان مقفل، بعيدًا عن الأطفال والحيوانات الأليفة والزوار.
storage-locked-box = احفظه في الصندوق المقفل الذي أعطيناك إياه. احمل معك فقط ما تحتاج إليه في اليوم.
storage-naloxone = ضعه حيث يمكن للناس أن يجدوه بسرعة. لا تقفل عليه.
storage-clinic = تحتفظ العيادة به من أجلك وتتولى أمر ما يتبقى منه.
storage-insulin = اسأل الصيدلي ما الذي يُحفظ في الثلاجة، وكم تدوم العبوة المفتوحة. لا تستخدمه أبدًا إذا تجمّد.
disposal-take-back = اسأل الصيدلي أين يمكنك تسليم ما تبقى.
disposal-date = تحقق من التاريخ المكتوب على العلبة. اطلب غيره قبل ذلك التاريخ.
disposal-needles = ضع الإبر المستعملة في وعاء مخصص للأدوات الحادة. اسأل الصيدلي أين يمكنك تسليمه.
test-ask = اسأل من يصف لك الدواء عن الفحوص التي تحتاج إليها، وعن مواعيدها.
test-b12 = فحص دم لفيتامين B12
test-liver = فحص دم للكبد
test-lithium = فحص دم لمستوى الليثيوم (lithium)
test-inr = فحص دم يبيّن مفعول مميّع الدم
test-kidneys = فحص دم للكليتين
test-sugar = فحوص دم للسكر

# Warnings that always stand with a class.
always-antidepressant-thoughts = أخبر من يصف لك الدواء في اليوم نفسه بأي أفكار انتحار جديدة أو تغير كبير في المزاج.
always-antidepressant-stop = لا توقفه فجأة. اسأل من يصف لك الدواء كيف توقفه بأمان.
always-antidepressant-energy = أخبر من يصف لك الدواء إذا كانت لديك طاقة أكثر بكثير مع حاجة قليلة إلى النوم.
always-benzodiazepine-stop = لا توقفه فجأة. اسأل من يصف لك الدواء قبل أي تغيير.
always-benzodiazepine-opioids = لا تأخذ مواد أفيونية مع هذا الدواء. أخبر من يصف لك الدواء إذا كان لديك أي منها في البيت.
always-benzodiazepine-alcohol = لا تشرب الكحول مع هذا الدواء. أخبر من يصف لك الدواء إذا كان ذلك صعبًا.
always-antipsychotic-stiff = تيبّس العضلات مع الحمى حالة طارئة. أرِ هذا السطر لمن حولك.
always-anticoagulant-bleeding = قد تنزف بسهولة أكبر. اتصل فورًا عند نزيف لا يتوقف، وبعد السقوط أو ضربة على الرأس.
always-anticoagulant-stop = لا توقفه من تلقاء نفسك: قد تتكوّن جلطة دموية. اسأل قبل أي عملية أو علاج أسنان.
always-warfarin-change = أخبر من يفحص دمك بكل دواء تبدأه أو توقفه، وبأي تغير في طعامك.
always-blocker-opioids = قد لا تعمل الأدوية الأفيونية للألم أو السعال أو الإسهال ما دمت تأخذه. لا تأخذ كميات كبيرة للتغلب على مفعوله: قد يسبب ذلك الموت.
always-blocker-before = قبل أن تبدأ، أخبر من يصف لك الدواء بأي مادة أفيونية أخذتها في الأسابيع الأخيرة. إذا بدأته بعدها بوقت قصير جدًا، فقد يسبب أعراض انسحاب مفاجئة وشديدة.
always-blocker-card = احمل بطاقة تقول إنك تأخذه، وأخبر كل من يعالجك.
always-insulin-check = كل نوع من الإنسولين يعمل بطريقة مختلفة. تحقق من الاسم كل مرة.
always-insulin-low = تعلّم علامات انخفاض السكر: ارتجاف أو تعرّق أو جوع أو ارتباك. احمل معك سكرًا.
always-opioid-breathing = قد يبطئ التنفس أو يوقفه. اطلب النالوكسون (naloxone)، وأرِ من حولك كيف يستخدمونه.
always-share = خذ جرعتك أنت فقط، ولا تعطه لأحد. في يد غيرك قد يسبب الإدمان أو جرعة زائدة أو الموت.
always-slow-breathing = قد يبطئ تنفسك، ولا سيما مع المواد الأفيونية أو الكحول أو أدوية أخرى تسبب النعاس.
always-clozapine-fever = انتبه للحمى. إذا أصابتك، فاتصل فورًا بمن يصف لك الدواء واسأل عن فحص دم.
always-clozapine-gap = بعد 48 ساعة أو أكثر من دون أخذه، لا تبدأ من جديد من تلقاء نفسك. اتصل بمن يصف لك الدواء قبل جرعتك التالية.
always-clozapine-constipation = أخبر من يصف لك الدواء بالإمساك في اليوم نفسه. لا تنتظر حتى يزول.
always-lamotrigine-rash = أخبر من يصف لك الدواء فورًا بأي طفح جلدي جديد، حتى لو كان صغيرًا.
always-lamotrigine-restart = بعد جرعات فائتة، اسأل من يصف لك الدواء قبل أن تعود إلى أخذه.
always-lithium-fluids = اسأل من يصف لك الدواء ماذا تفعل عندما يفقد جسمك ماءً كثيرًا (الجفاف): إذا تقيأت، أو أصابك إسهال، أو تعرقت كثيرًا، أو لم تستطع شرب ما يكفي.
always-lithium-pain = اسأل من يصف لك الدواء قبل أن تأخذ الإيبوبروفين (ibuprofen) أو أي مسكن آخر للألم مع هذا الدواء.
always-lithium-shaking = أخبر من يصف لك الدواء في اليوم نفسه إذا زاد الارتعاش لديك عن المعتاد، أو إذا تقيأت.
always-lithium-level = اسأل كم مرة يُفحص مستوى الليثيوم (lithium) لديك، ومتى موعد فحص الدم التالي.
always-maoi-food = قبل جرعتك الأولى، اطلب من الصيدلي قائمة بالأطعمة والمشروبات التي عليك تجنبها. احمل القائمة معك.
always-maoi-medicines = أخبر كل من يعالجك بأنك تأخذه. واسأل قبل أن تضيف أي دواء آخر.
always-moud-naloxone = اجعل النالوكسون (naloxone) قريبًا منك، وأرِ من حولك كيف يستخدمونه.
always-moud-tolerance = بعد الانقطاع، يصبح جسمك معتادًا على كمية أقل. الكمية التي كنت تأخذها من قبل قد تسبب جرعة زائدة.
always-moud-way-back = إذا توقفت أو استخدمت مرة أخرى، فاتصل بنا. نساعدك على البدء من جديد، بلا لوم.
always-naltrexone-injection = يزيد احتمال الجرعة الزائدة قرب نهاية المدة بين الحقنتين، وبعد حقنة فائتة، وبعد التوقف.
always-naltrexone-naloxone = عند كل حقنة، اسألنا عن النالوكسون (naloxone).
always-valproate-pregnancy = أخبري من يصف لك الدواء فورًا إذا كنت حاملًا أو قد تصبحين حاملًا. لا توقفي الدواء من تلقاء نفسك.
always-valproate-birth-control = إذا كان من الممكن أن تصبحي حاملًا، فاسألي من يصف لك الدواء عن منع الحمل وعن المخاطر على الطفل.
always-tell-us = أخبرنا بكل ما تشتريه من دون وصفة طبية.

# Pairs to ask about, for the person. The program puts both names in front: A and B together …
pair-bleeding = قد يزيدان احتمال النزف لديّ
pair-blocker-opioid = يعمل أحدهما ضد الآخر: يمكن أن يسببا لي أعراض انسحاب مفاجئة وشديدة، وقد لا يخف الألم
pair-blood-pressure = يمكن أن يرفعا ضغط دمي إلى مستوى خطير
pair-breathing = يمكن أن يسببا لي نعاسًا زائدًا ويبطئا تنفسي
pair-buprenorphine-opioid = يمكن أن يمنع أحدهما مفعول الآخر أو يسببا لي أعراض انسحاب مفاجئة
pair-clozapine-faint = يمكن أن يسببا لي الإغماء أو تنفسًا بطيئًا جدًا
pair-heart-rhythm = يمكن أن يغيّرا نظم قلبي
pair-lamotrigine-rash = يمكن أن يزيدا خطر طفح جلدي شديد
pair-lithium = يمكن أن يرفعا مستوى الليثيوم (lithium) لديّ إلى حد ضار
pair-same = يفعلان الشيء نفسه تقريبًا في الجسم، فتُجمع جرعتاهما
pair-serotonin = يمكن أن يرفعا السيروتونين أكثر من اللازم، مع حمى أو ارتجاف أو نبض سريع أو ارتباك
pair-sleepy = يمكن أن يسببا لي نعاسًا زائدًا
pair-stomach = يمكن أن يضرا معدتي
pair-too-weak = يمكن أن يضعفا مفعول أحدهما
pair-two-opioids = يمكن أن يبطئا تنفسي أو يوقفاه

# Pairs to ask about, for the care team.
pair-benzodiazepine-moud-team = راجعوا الدواءين بشأن تباطؤ التنفس. لا توقفوا أيًا منهما فجأة. اعرضوا النالوكسون (naloxone)، واسألوا الصيدلي.
pair-blocker-team = ممنوع: أعراض انسحاب مفاجئة، وفشل تسكين الألم. النشرات: بلا مواد أفيونية من 7 إلى 10 أيام قبل البدء، وحتى 14 يومًا بعد البوبرينورفين (buprenorphine) أو الميثادون (methadone)؛ ومفعول الحقنة يدوم نحو 28 يومًا.
pair-clozapine-team = انهيار وتباطؤ في التنفس، ولا سيما في البداية. راقبوا ضغط الدم والنعاس.
pair-herb-team = اسألوا الصيدلي عن التداخلات قبل استخدام الاثنين معًا.
pair-ibuprofen-team = اسألوا الصيدلي عن النزيف، وهل هناك مسكن آخر للألم أنسب.
pair-lamotrigine-team = الفالبروات (valproate) يرفع مستوى اللاموتريجين (lamotrigine). اتبعوا الخطوات الأبطأ في النشرة، وراقبوا الطفح الجلدي.
pair-lithium-pain-team = اسألوا الصيدلي عن مستوى الليثيوم (lithium) والكليتين، وهل هناك مسكن آخر للألم أنسب.
pair-lithium-pressure-team = يرتفع مستوى الليثيوم (lithium). افحصوا المستوى والكليتين بعد البدء أو التغيير بقليل، أو اختاروا دواء آخر.
pair-maoi-antidepressant-team = راجعوا الدواءين اليوم. تحققوا من النشرة بشأن مدة الانتظار بينهما، واسألوا الصيدلي. لا توقفوا أيًا منهما من دون خطة.
pair-opioids-team = تأكدوا أن الدواءين مقصودان. قد يسبب البوبرينورفين (buprenorphine) أعراض انسحاب بعد أفيوني كامل ويمنع تسكين الألم؛ ومفعول أفيونيين كاملين يُجمع. اعرضوا النالوكسون (naloxone).
pair-qt-team = قد يطيل كلاهما فترة QT. فكروا في تخطيط القلب والبوتاسيوم وخيار آخر.
pair-same-team = الباليبيريدون (paliperidone) هو ما يصنعه الجسم من الريسبيريدون (risperidone): احسبوهما دواء واحدًا. لا يصح إلا كتداخل مخطط له.
pair-sleepy-team = اسألوا الصيدلي عن زيادة النعاس وتباطؤ التنفس.
pair-stimulant-team = ممنوع: ارتفاع خطير في ضغط الدم. النشرة: 14 يومًا بعد مثبط إنزيم MAO.
pair-stomach-team = يزداد ضرر المعدة والمريء. اسألوا عن مسكن آخر للألم.
pair-warfarin-herb-team = قد يضعف مفعول مميّع الدم. اسألوا الصيدلي قبل استخدام الاثنين معًا، وقبل إيقاف العشبة.
pair-warfarin-team = قد تتغير نتيجة فحص الدم ويزيد احتمال النزيف. افحصوا أبكر عند بدء أي منهما أو توقفه أو تغيّره.

# Benefits talked over, effects told to us, why a medicine ended.
benefit-cravings = يمكن أن يخفف الرغبة الشديدة في الاستخدام، فتتمكن من متابعة يومك.
benefit-less-sleepy = مع كمية أقل منه، قد تشعر بأنك أكثر يقظة.
benefit-mood = قد يتحسن المزاج خلال عدة أسابيع.
effect-shaky = رجفة وتململ لبضعة أيام بعد الخطوة
effect-stomach = اضطراب في المعدة في الأسابيع الأولى
plan-hold-step = يمكن لمن يصف لك الدواء أن يطيل مدة الخطوة.
plan-with-food = خذه مع الطعام. ننظر في الأمر مرة أخرى في زيارتك القادمة.
ended-foggy = جعل الذهن غير صافٍ في الصباح، ولم يساعد بما يكفي.

# What the team looks at regularly, without blame.
monitoring-screen = فحص بول للكشف عن المواد. يبين لنا كيف نساعدك. نتيجة واحدة لا تنهي رعايتك.
monitoring-prescriptions = قائمة الوصفات الطبية لدى الولاية. ننظر فيها مع الجميع، كي لا تتعارض الأدوية.
monitoring-taper = مكالمة قصيرة بعد كل خطوة من التخفيض التدريجي.

# Goals and small steps. $minutes, $cups, $stops: whole numbers. $day: a date.
goal-mood = مزاجي أفضل، وأعود إلى القيام بالأشياء التي أحبها.
goal-walk =
    { PLURAL($minutes) ->
        [zero] أمشي { NUM($minutes) } دقيقة كل صباح.
        [one] أمشي دقيقة واحدة ({ NUM($minutes) }) كل صباح.
        [two] أمشي دقيقتين ({ NUM($minutes) }) كل صباح.
        [few] أمشي { NUM($minutes) } دقائق كل صباح.
        [many] أمشي { NUM($minutes) } دقيقة كل صباح.
       *[other] أمشي { NUM($minutes) } دقيقة كل صباح.
    }
goal-bus = أركب الحافلة إلى الدرس طوال الطريق.
goal-memories = تزعجني الذكريات الصعبة أقل من قبل، وأنام ليالي أكثر من دون انقطاع.
goal-taper = أنهي التخفيض التدريجي بسرعة تناسبني.
goal-coffee =
    { PLURAL($cups) ->
        [zero] أشرب { NUM($cups) } فنجان قهوة في اليوم، قبل الظهر.
        [one] أشرب فنجان قهوة واحدًا ({ NUM($cups) }) في اليوم، قبل الظهر.
        [two] أشرب فنجانَي قهوة ({ NUM($cups) }) في اليوم، قبل الظهر.
        [few] أشرب { NUM($cups) } فناجين قهوة في اليوم، قبل الظهر.
        [many] أشرب { NUM($cups) } فنجان قهوة في اليوم، قبل الظهر.
       *[other] أشرب { NUM($cups) } فنجان قهوة في اليوم، قبل الظهر.
    }
goal-cravings = آخذ دوائي كل يوم، وتبقى رغبتي الشديدة في الاستخدام منخفضة.
step-tell-band = أخبر فرقتي الموسيقية بأنني سآتي، في موعد أقصاه { DATE($day) }.
step-ride-stops =
    { PLURAL($stops) ->
        [zero] هذا الأسبوع أركب الحافلة { NUM($stops) } محطة.
        [one] هذا الأسبوع أركب الحافلة محطة واحدة ({ NUM($stops) }).
        [two] هذا الأسبوع أركب الحافلة محطتين ({ NUM($stops) }).
        [few] هذا الأسبوع أركب الحافلة { NUM($stops) } محطات.
        [many] هذا الأسبوع أركب الحافلة { NUM($stops) } محطة.
       *[other] هذا الأسبوع أركب الحافلة { NUM($stops) } محطة.
    }
step-ride-more = كل أسبوع أضيف محطة واحدة.
step-log = أكتب كيف أشعر في كل خطوة.
step-phone-alarm = أضبط منبهًا لكل جرعة.

# Step up, step down. $tool: name of a measure. $points, $limit: whole numbers.
when-score-rises =
    { PLURAL($points) ->
        [zero] يرتفع مجموعك في { $tool } بمقدار { NUM($points) } نقطة أو أكثر.
        [one] يرتفع مجموعك في { $tool } بمقدار نقطة واحدة ({ NUM($points) }) أو أكثر.
        [two] يرتفع مجموعك في { $tool } بمقدار نقطتين ({ NUM($points) }) أو أكثر.
        [few] يرتفع مجموعك في { $tool } بمقدار { NUM($points) } نقاط أو أكثر.
        [many] يرتفع مجموعك في { $tool } بمقدار { NUM($points) } نقطة أو أكثر.
       *[other] يرتفع مجموعك في { $tool } بمقدار { NUM($points) } نقطة أو أكثر.
    }
when-score-low = يبقى مجموعك في { $tool } أقل من { NUM($limit) } لمدة ثلاثة أشهر.
when-crisis-sign = تظهر علامة أزمة من خطتك.
when-taper-hard = تبدو إحدى خطوات التخفيض التدريجي صعبة جدًا.
when-return-to-use = تحدث عودة إلى الاستخدام.
when-steady = تبدو الحياة اليومية مستقرة، وأهدافك قريبة.
then-extra-visit = نحجز لك زيارة إضافية خلال أسبوع واحد.
then-more-care = نتحدث عن زيادة أيام الرعاية كل أسبوع.
then-taper-slower = من يصف لك الدواء يبطئ التخفيض التدريجي أو يوقفه مؤقتًا.
then-restart = اتصل بنا. نراك قريبًا ونغيّر الخطة معًا، بلا لوم.
then-fewer-visits = تتباعد الزيارات.
then-outpatient = نخطط لانتقالك إلى الرعاية الخارجية العادية.

# Staying well.
well-bedtime = أذهب إلى السرير وأنهض في الأوقات نفسها.
well-group = أذهب إلى مجموعتي.
well-medicine = آخذ دوائي حسب الخطة.
well-people = أتحدث كل أسبوع مع شخص أثق به.
well-skill = أتمرن على مهارة واحدة كل يوم.

# Early signs, each with one action.
sign-avoid-bus = أسلك طريقًا أطول كي لا أحتاج إلى الحافلة.
sign-cancel = ألغي مواعيدي مرتين في أسبوع واحد.
sign-cravings = لديّ رغبة شديدة في الاستخدام كل يوم لمدة أسبوع.
sign-heartbeat = أتحقق من نبضات قلبي مرات كثيرة في اليوم.
sign-old-places = أذهب إلى أماكن كنت أستخدم المواد فيها.
sign-skip-medicine = أفوّت تناول دوائي.
sign-sleep = أنام أقل من خمس ساعات لمدة ثلاث ليالٍ.
action-body = أقوم بتمرين جسدي واحد من علاجي النفسي.
action-call-friend = أتصل بصديق وأضع خطة صغيرة واحدة.
action-call-team = أتصل بفريقي قبل الجرعة التالية.
action-call-therapist = أتصل بمعالجي النفسي وأطلب زيارة أبكر.
action-extra-visit = أطلب زيارة إضافية هذا الأسبوع.
action-ladder = أقوم بخطوة صغيرة واحدة من قائمة التعرض الخاصة بي.
action-leave = أغادر المكان، وأتصل بشخص من قائمتي.

# Signs of a crisis, each with one action.
crisis-suicide = أفكر في الانتحار أو في إيذاء نفسي.
crisis-not-safe = لا أستطيع أن أحافظ على سلامتي الليلة.
crisis-seizure = تصيبني نوبة تشنج، أو لا أعرف أين أنا.
crisis-overdose = لا يستطيع الآخرون إيقاظي، أو يكون تنفسي بطيئًا جدًا.
action-crisis-line = أتصل بخط أزمات أو أرسل إليه رسالة الآن، ولا أبقى وحدي.
action-emergency = أتصل بخدمات الطوارئ أو أذهب إلى أقرب غرفة طوارئ.
action-others-call = يتصل من هم قربي بخدمات الطوارئ.
action-others-naloxone = يتصل من هم قربي بخدمات الطوارئ ويعطونني النالوكسون (naloxone).

# What sets it off.
trigger-coffee = الكثير من القهوة والقليل من النوم
trigger-crash-date = تاريخ الحادث
trigger-crowd = الحافلات والمتاجر المزدحمة
trigger-dark = الأيام القصيرة المظلمة
trigger-deadline = كثرة المواعيد النهائية في الوقت نفسه
trigger-pain = أيام ألم الظهر الشديد
trigger-payday = يوم قبض الراتب، ومعارف قدامى يتصلون

# What I can do by myself, what takes my mind off it, extra support.
coping-breathe = أتنفس ببطء لمدة خمس دقائق.
coping-music = أستمع إلى موسيقى أحبها.
coping-outside = أخرج لأمشي قليلًا.
coping-senses = أسمّي خمسة أشياء أراها وأسمعها.
distraction-family = أتصل بأحد أفراد عائلتي وأتحدث عن شيء آخر.
distraction-park = أذهب إلى الحديقة العامة أو المكتبة.
booster-call = مكالمة قصيرة مع التمريض كل أسبوع
booster-group = لقاء إضافي واحد للمجموعة في ذلك الأسبوع
booster-session = جلسة إضافية واحدة في الشهر الصعب

# How I make my place safer, where the naloxone is.
safer-one-week = أحتفظ في البيت بدواء يكفي أسبوعًا واحدًا. ويحتفظ بالباقي شخص أثق به.
safer-things-out = الأشياء التي قد أؤذي نفسي بها خارج بيتي في الوقت الحالي.
safer-not-alone = إذا استخدمت، فلا أستخدم وحدي، ويكون النالوكسون (naloxone) قريبًا.
naloxone-place = على الرف قرب باب البيت، وفي حقيبتي

# Practical matters.
transport-ride = اطلب من منسق الحالة وسيلة نقل قبل الموعد بيومين.
transport-video = الزيارات عبر الفيديو توفر عليك الطريق.
childcare-school-hours = نحدد الزيارات في ساعات المدرسة.
cost-ask = اسألنا قبل الزيارة عما يدفعه تأمينك.
cost-generic = اسأل الصيدلي هل يوجد شكل أقل تكلفة.
cost-income = قد تكون هناك رسوم تناسب دخلك. اسأل مكتب الاستقبال.
work-letter = بموافقتك، نكتب رسالة عن أوقات الزيارات فقط.
school-exams = اسأل مكتب دعم الطلاب عن وقت إضافي في الامتحانات.
housing-list = يساعدك منسق الحالة في قائمة السكن.
employment-coach = يمكن لمدرب مهني أن يساعدك في طلبات العمل.

# Questions to bring to the next visit.
question-dose = ماذا يأتي بعد خطوة الجرعة التالية؟
question-coffee = كيف تؤثر القهوة في الهلع لديّ؟
question-herb = آخذ نبتة سانت جون (St. John's wort). ماذا أفعل بشأنها؟
question-how-long = كم من الوقت قد آخذ هذا الدواء؟
question-pain = ماذا يمكنني أن آخذ لألم الظهر؟
question-travel = ماذا أفعل بدوائي عندما أسافر؟

# What a consent is for.
purpose-shared-care = كي يعرف الفريقان الأدوية والفحوص
purpose-support = كي تأتي المساعدة مبكرًا وتكون مواعيد الزيارات معروفة
purpose-school = كي تتناسب الدروس والامتحانات مع الزيارات
purpose-work = كي يمكن تخطيط العمل حول الزيارات

# Emergency numbers and crisis lines. $phone: a number. $key: a key of the phone. $word: what to text.
line-emergency = خدمات الطوارئ
line-988-us = خط { $phone } للمساعدة في حالات الانتحار والأزمات
line-988-ca = خط { $phone } للمساعدة في أزمات الانتحار (كندا)
line-024 = خط { $phone } للوقاية من الانتحار (إسبانيا)
line-nhs-111 = NHS { $phone }
line-samaritans = Samaritans
line-shout = Shout، خط للرسائل النصية
line-veterans = خط الأزمات لقدامى المحاربين (Veterans Crisis Line)
line-note-spanish = للإسبانية، اضغط { $key } عندما تتصل، أو أرسل { $word } في رسالة نصية.
line-note-veterans = لقدامى المحاربين: اضغط { $key } عندما تتصل بالرقم { $phone }.
