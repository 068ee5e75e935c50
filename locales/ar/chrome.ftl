# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = انتقل إلى النص الرئيسي
nav-label = أقسام هذا الموقع
languages-label = هذه الصفحة بلغات أخرى
help-now = المساعدة الآن
menu-label = القائمة
draft-short = مسودة
breadcrumb-label = أنت هنا
page-contents = في هذه الصفحة
page-previous = السابق
page-next = التالي
nav-home = البداية
nav-topics = الموضوعات
nav-programs = البرامج
nav-compare = مقارنة البرامج
nav-glossary = الكلمات التي نستخدمها
nav-search = بحث
draft-mark = مسودة، ليست للمرضى. هذه الكلمات لم تحصل على الاعتماد الموقّع.
draft-unsigned = خط منقّط: لم يُوقَّع بعد.
draft-crisis-lines = لم يتحقق أحد في هذا الموقع من كل أرقام الأزمات هذه بعد.
signed-by = وقّع على الترجمة: { LIST($roles) }. آخر توقيع: { DATE($on) }.
signed-mixed = كل كلمة في هذه الترجمة موقَّعة من شخص مسؤول عنها. آخر توقيع: { DATE($on) }.
signer-translator = مترجم
signer-reviser = مترجم ثانٍ قارن بين النصين
signer-clinician = مختص في الرعاية يقرأ هذه اللغة
chooser-enter = اقرأ بالعربية
crisis-heading = إذا كنت تحتاج إلى المساعدة الآن
box-do-not-wait = لا تنتظر: تصرف الآن
box-call-today = اتصل بفريق الرعاية اليوم
box-tip = من المفيد أن تعرف
box-try-this = جرّب هذا
box-do = ما ينبغي فعله
box-do-not = ما لا ينبغي فعله
box-steps = خطوة بخطوة
yes = نعم
no = لا
not-stated = غير مذكور

# First page, lists and the page that is not there.
front-intro = معلومات بلغة بسيطة عن العلاج النفسي والأدوية والرعاية، تقرؤها وحدك أو مع شخص تثق به.
front-topics = نصوص قصيرة عن العلاج النفسي والأدوية والمهارات والمساعدة العملية.
front-programs = ما يقدمه كل برنامج وكيف تتواصل معه.
front-compare = الأسئلة نفسها لكل برنامج، جنبًا إلى جنب.
front-glossary = معاني الكلمات في هذه الصفحات.
topics-intro = اقرأ ما تحتاج إليه الآن. وأحضر أسئلتك إلى زيارتك القادمة.
programs-intro = يجيب كل برنامج عن الأسئلة نفسها. وما لا يقوله البرنامج نكتب عنده «غير مذكور».
glossary-intro = الكلمات التي نستخدمها، بلغة بسيطة.
search-intro = كل ما في هذا الموقع في قائمة واحدة.
search-label = عمّ تبحث؟
search-results = ما وجدناه
search-nothing = لم نجد شيئًا. جرّب كلمة أخرى، أو انظر في القائمة.
not-found-title = هذه الصفحة غير موجودة هنا
not-found-text = قد يكون العنوان خاطئًا، أو نُقلت الصفحة إلى مكان آخر.

# Topics.
topic-sources = من أين جاءت هذه المعلومات

# Programs and their comparison.
programs-compare = مقارنة كل البرامج
program-contact = كيف تتواصل مع هذا البرنامج
program-phone = الهاتف
program-address = العنوان
program-hours = ساعات العمل
program-website = الموقع الإلكتروني
comparison-intro = سألنا كل برنامج الأسئلة نفسها. لا نرتب البرامج من الأفضل إلى الأسوأ. «غير مذكور» لا يعني «لا»: اسأل.
compare-caption = إجابات كل برنامج
compare-question = السؤال
compare-as-of = تاريخ المعلومات، ومن قالها
filter-legend = ما المهم لك؟
filter-about = ضع علامة على ما تحتاج إليه. نخفي البرامج التي تقول «لا». وتبقى ظاهرةً البرامجُ التي لم تذكر ذلك: اسألها.
filter-note = قد تكون بعض البرامج مخفية بسبب ما اخترته.
compare-choose = ما البرامج التي تريد رؤيتها؟
compare-choose-about = ضع علامة على برامج لترى هذه البرامج فقط. إذا لم تضع أي علامة، تظهر كلها.
program-questions = أسئلة لهذا البرنامج
questions-asked-on = تاريخ سؤالي:
questions-answered-by = من أجاب:
questions-own = أسئلتي الخاصة
questions-back = ما يقوله هذا البرنامج

# Handout: headings.
handout-title = خطة رعايتي
handout-team = فريق رعايتي
handout-appointments = زياراتي القادمة
handout-medicines = أدويتي
handout-goals = أهدافي
handout-therapy = علاجي النفسي
handout-checkins = كم مرة نطمئن معًا على سير الأمور
handout-scores = درجاتي
handout-signs = علامات أنتبه لها
handout-steps = متى نغيّر مقدار الرعاية
handout-step-up = دعم أكثر
handout-step-down = مرات أقل
handout-monitoring = ما نفحصه، ولماذا
handout-monitoring-about = هذه الفحوص تحافظ على سلامة العلاج. وهي ليست عقابًا أبدًا.
handout-diary = ما أسجله كل يوم
handout-practical = ما يسهّل تنفيذ الخطة
handout-evaluation = ما تستند إليه هذه الخطة
handout-questions = أسئلة لزيارتي القادمة
handout-topics = قائمة للقراءة
sheet-medicines = ما يجب أن أعرفه عن أدويتي
sheet-each-medicine = عن كل دواء من أدويتي
sheet-rights = حقوقي
core-advice = ما أفعله وما لا أفعله
core-helpers = من يساعدني
evaluation-reasons = ما الذي أتى بي إلى هنا
evaluation-history = ما الذي حدث من قبل
evaluation-strengths = ما يمكنني أن أبني عليه
evaluation-culture = ما يهمني
evaluation-medical = أمور صحية نراعيها
evaluation-allergies = الحساسية

# Handout: medicines.
medicine = الدواء
time-morning = الصباح
time-noon = الظهر
time-evening = المساء
time-bedtime = وقت النوم
time-none = لا شيء في هذا الوقت
take-ask = اسأل من يصف لك الدواء كيف تأخذه.
medicine-for = ما الغرض منه:
medicine-always = تذكّر هذا دائمًا
medicine-urgent = اطلب المساعدة فورًا
medicine-steps = الخطوات المخطط لها
medicine-how = كيف آخذه
medicine-missed = إذا فاتتني جرعة
medicine-common = آثار جانبية شائعة: انتظر، وأخبرنا
medicine-mix = لا تخلطه بهذه
medicine-stopping = إيقاف الدواء
medicine-storage = أين يُحفظ
medicine-disposal = التخلص مما تبقى
medicine-benefits = كيف يمكن أن يساعد
medicine-tests = فحوص
medicine-supports = ما الذي يسهّل أخذه
medicine-reported = ما أخبرت به فريقي
medicine-others-ask = أرِ الصيدلي هذه القائمة كلها، واسأل أي الأدوية يمكن أخذها معًا.
medicine-changed = ما الذي تغيّر

# Handout: therapy, scores, visits, practical matters.
therapy-groups = المجموعات
therapy-homework = تمرين:
homework-when = متى:
homework-if-stuck = إذا واجهتني صعوبة:
scores-about = الدرجة جزء واحد من الصورة. الدرجة الأعلى تعني أعراضًا أكثر. تحدث عنها مع فريقك.
score-day = اليوم
score-total = المجموع
score-band = بالكلمات
score-no-bands = لا نعطي كلمات لهذه المجاميع، لأننا لا نعرف دراسة عن هذه النسخة.
score-rated-self = ملأت هذه الاستمارة بنفسي.
score-rated-clinician = ملأ المختص المعالج هذه الاستمارة.
appointment-day = اليوم
appointment-time = الوقت
appointment-with = مع
appointment-place = أين
practical-transport = الوصول إلى المكان
practical-childcare = رعاية الأطفال
practical-evening-hours = زيارات في المساء
practical-telehealth = زيارات عبر الفيديو
practical-cost = التكلفة
practical-prior-authorization = موافقة شركة التأمين
practical-work-or-school = العمل أو الدراسة
practical-housing = السكن
practical-employment = البحث عن عمل
practical-case-manager = من يساعد في هذا

# Relapse plan.
relapse-title = خطتي لأبقى بخير
relapse-triggers = ما الذي قد يثيرها
relapse-coping = ما يمكنني أن أفعله وحدي
relapse-distraction = أشخاص وأماكن تصرف ذهني عنها
relapse-boosters = دعم إضافي في الأسابيع الصعبة
relapse-people = أشخاص يمكنني أن أطلب منهم المساعدة
relapse-team = فريق رعايتي
relapse-safer-place = جعل مكاني أكثر أمانًا
relapse-naloxone = أين النالوكسون (naloxone)
zone-well = أنا بخير
zone-well-about = أستمر في فعل هذا.
zone-early = العلامات المبكرة
zone-early-about = أتصرف مبكرًا. لكل علامة خطوة واحدة.
zone-crisis = الأزمة
zone-crisis-about = أطلب المساعدة الآن.
sign-when = عندما ألاحظ هذا
sign-then = أفعل هذا

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = بطاقة محفظتي
wallet-fold = قُصّ على الخط المتصل. واطوِ على الخطوط المتقطعة.
wallet-contacts = أشخاص يمكنني الاتصال بهم
wallet-taller = هذه البطاقة أطول من بطاقة البنك، لأن أحد نصوصها طويل.

# Diary: a sheet for one week, filled in by hand.
diary-title = سجل أسبوعي
diary-about = اكتب قليلًا كل يوم، وأحضر هذه الورقة إلى زيارتك القادمة. لا توجد إجابات خاطئة.
diary-week-of = الأسبوع الذي يبدأ في:
diary-what = ما أسجله
diary-tick-medicines = الأدوية: ضع علامة بعد أخذها
diary-tick-homework = التمرين: ضع علامة بعد القيام به
diary-hint-mood = 0 منخفض جدًا، و10 جيد جدًا
diary-hint-sleep = عدد ساعات النوم
diary-hint-cravings = 0 لا توجد، و10 قوية جدًا
diary-hint-caffeine = عدد الأكواب
diary-hint-panic = كم مرة
diary-helped = ما الذي ساعدني هذا الأسبوع
diary-next-visit = ما أريد أن أتحدث عنه في زيارتي القادمة

# Charts of scores.
chart-more-symptoms = أعلى: أعراض أكثر

# Paper.
qr-about = اقرأ هذه الصفحة على الإنترنت:
bilingual-about = لغتان جنبًا إلى جنب، للقراءة معًا. تجد الرقم نفسه بجانب الكلمات نفسها.
print-pdf = للطباعة (PDF)
print-large = بخط كبير (PDF)
print-bilingual = لغتان جنبًا إلى جنب (PDF)
print-leaflet = مطوية للطي (PDF)
leaflet-fold = اطبع على الوجهين مع القلب على الحافة القصيرة. اطوِ عند العلامات الصغيرة مثل المروحة.

# Handout: saying it back, and what to ask.
teach-back = بكلماتي أنا
teach-back-about = ماذا آخذ ومتى، وماذا أفعل إذا صعُب الأمر. أراجع ذلك مع فريقي.
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = زيارة

# For the care team.
team-title = ملخص التنسيق
team-born = تاريخ الميلاد
team-record-number = رقم الملف
team-changes = ما الذي تغيّر
team-effects = الآثار الجانبية التي أخبر بها الشخص
team-pairs = أدوية ينبغي النظر فيها معًا
team-pairs-about = هذه هي أزواج الأدوية التي يعرفها هذا الموقع. وقد تكون أزواج أخرى مهمة أيضًا: اسألوا الصيدلي.
team-consents = من يُسمح له أيضًا بأن يعرف، وماذا يعرف
team-questions = أسئلة الشخص

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = معلومات تمت مشاركتها
copy-scope = ما يُسمح بأن تتضمنه هذه النسخة
copy-not-more = لا تتضمن إلا ما وافق الشخص على مشاركته.
letter-title = رسالة
letter-visits = الزيارات
letter-needs = ما الذي يساعد
letter-from = المرسِل
letter-signature = التوقيع
letter-not-more = وافق الشخص على مشاركة هذا، ولا شيء غيره.
