# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = اصل متن پر جائیں
nav-label = اس سائٹ کے حصے
languages-label = یہ صفحہ دوسری زبانوں میں
help-now = ابھی مدد لیں
menu-label = مینو
draft-short = مسودہ
breadcrumb-label = آپ یہاں ہیں
page-contents = اس صفحے پر
page-previous = پچھلا صفحہ
page-next = اگلا صفحہ
nav-home = آغاز
nav-topics = موضوعات
nav-programs = پروگرام
nav-compare = پروگراموں کا موازنہ
nav-glossary = ہمارے استعمال کے الفاظ
nav-search = تلاش
draft-mark = مسودہ، مریضوں کے لیے نہیں۔ ان الفاظ کی دستخط کے ساتھ منظوری نہیں ہوئی ہے۔
draft-unsigned = نقطوں والی لکیر: ابھی دستخط نہیں ہوئے۔
draft-crisis-lines = اس سائٹ پر ابھی کسی نے بحران میں مدد کے ان تمام نمبروں کی جانچ نہیں کی۔
signed-by = ترجمے پر دستخط کرنے والے: { LIST($roles) }۔ آخری دستخط: { DATE($on) }۔
signed-mixed = اس ترجمے کے ہر لفظ پر کسی ایسے شخص نے دستخط کیے ہیں جو اس کا ذمہ دار ہے۔ آخری دستخط: { DATE($on) }۔
signer-translator = ایک مترجم
signer-reviser = ایک دوسرا مترجم، جس نے دونوں متن ملا کر دیکھے
signer-clinician = یہ زبان پڑھنے والا ایک معالج
chooser-enter = اردو میں پڑھیں
crisis-heading = اگر آپ کو ابھی مدد چاہیے
box-do-not-wait = انتظار نہ کریں: ابھی قدم اٹھائیں
box-call-today = آج ہی اپنی دیکھ بھال کی ٹیم کو فون کریں
box-tip = جاننے کی بات
box-try-this = یہ آزمائیں
box-do = یہ کریں
box-do-not = یہ نہ کریں
box-steps = قدم بہ قدم
yes = ہاں
no = نہیں
not-stated = نہیں بتایا گیا

# First page, lists and the page that is not there.
front-intro = تھراپی (نفسیاتی علاج)، دواؤں اور دیکھ بھال کے بارے میں سادہ معلومات، خود پڑھنے کے لیے یا کسی ایسے شخص کے ساتھ جس پر آپ کو بھروسا ہو۔
front-topics = تھراپی، دواؤں، مہارتوں اور عملی مدد کے بارے میں مختصر تحریریں۔
front-programs = ہر پروگرام کیا سہولتیں دیتا ہے اور اس سے کیسے رابطہ کریں۔
front-compare = ہر پروگرام سے وہی سوال، ساتھ ساتھ۔
front-glossary = ان صفحوں کے الفاظ کا مطلب۔
topics-intro = جو ابھی ضروری ہو وہ پڑھیں۔ اپنے سوال اگلی ملاقات میں ساتھ لائیں۔
programs-intro = ہر پروگرام انہی سوالوں کا جواب دیتا ہے۔ جو بات پروگرام نہیں بتاتا، اس کے سامنے ”نہیں بتایا گیا“ لکھا ہے۔
glossary-intro = ہمارے استعمال کے الفاظ، سادہ زبان میں۔
search-intro = اس سائٹ کی ہر چیز، ایک ہی فہرست میں۔
search-label = آپ کیا تلاش کر رہے ہیں؟
search-results = جو ملا
search-nothing = کچھ نہیں ملا۔ کوئی اور لفظ آزمائیں، یا فہرست دیکھیں۔
not-found-title = یہ صفحہ یہاں نہیں ہے
not-found-text = ہو سکتا ہے پتہ غلط ہو، یا صفحہ کہیں اور چلا گیا ہو۔

# Topics.
topic-sources = یہ معلومات کہاں سے لی گئی ہیں

# Programs and their comparison.
programs-compare = تمام پروگراموں کا موازنہ کریں
program-contact = اس پروگرام سے کیسے رابطہ کریں
program-phone = فون
program-address = پتہ
program-hours = اوقات
program-website = ویب سائٹ
comparison-intro = ہم نے ہر پروگرام سے وہی سوال پوچھے۔ کسی کی درجہ بندی نہیں کی گئی۔ ”نہیں بتایا گیا“ کا مطلب ”نہیں“ نہیں ہے: پوچھ لیں۔
compare-caption = ہر پروگرام کے جواب
compare-question = سوال
compare-as-of = کس تاریخ کی معلومات، اور کس نے بتایا
filter-legend = آپ کے لیے کیا اہم ہے؟
filter-about = جو آپ کو چاہیے اس پر نشان لگائیں۔ جو پروگرام اس کے لیے ”نہیں“ کہتے ہیں وہ چھپ جائیں گے۔ جو پروگرام کچھ نہیں بتاتے وہ نظر آتے رہیں گے: ان سے پوچھ لیں۔
filter-note = آپ کے لگائے ہوئے نشانوں کی وجہ سے کچھ پروگرام چھپے ہو سکتے ہیں۔
compare-choose = آپ کو کون سے پروگرام دیکھنے ہیں؟
compare-choose-about = صرف کچھ پروگرام دیکھنے کے لیے ان پر نشان لگائیں۔ کسی پر نشان نہ ہو، تو سب نظر آئیں گے۔
program-questions = اس پروگرام سے پوچھنے کے سوال
questions-asked-on = میرے پوچھنے کی تاریخ:
questions-answered-by = کس نے جواب دیا:
questions-own = میرے اپنے سوال
questions-back = یہ پروگرام کیا بتاتا ہے

# Handout: headings.
handout-title = میری دیکھ بھال کا منصوبہ
handout-team = میری دیکھ بھال کی ٹیم
handout-appointments = میری اگلی ملاقاتیں (اپائنٹمنٹ)
handout-medicines = میری دوائیں
handout-goals = میرے مقاصد
handout-therapy = میری تھراپی
handout-checkins = ہم کتنی بار رابطہ کرتے ہیں
handout-scores = میرے اسکور
handout-signs = نشانیاں جن پر نظر رکھنی ہے
handout-steps = ہم دیکھ بھال کی مقدار کب بدلتے ہیں
handout-step-up = زیادہ مدد
handout-step-down = پہلے سے کم بار ملنا
handout-monitoring = ہم کیا جانچتے ہیں، اور کیوں
handout-monitoring-about = یہ جانچ علاج کو محفوظ رکھتی ہے۔ یہ کبھی بھی سزا نہیں ہے۔
handout-diary = جو مجھے ہر روز لکھنا ہے
handout-practical = منصوبے پر عمل آسان بنانا
handout-evaluation = یہ منصوبہ کن باتوں پر بنا ہے
handout-questions = اگلی ملاقات کے لیے میرے سوال
handout-topics = پڑھنے کے لیے
sheet-medicines = میری دواؤں کے بارے میں جو جاننا ضروری ہے
sheet-each-medicine = میری ہر دوا کے بارے میں
sheet-rights = میرے حقوق
core-advice = کیا کرنا ہے اور کیا نہیں
core-helpers = مدد کرنے والے لوگ
evaluation-reasons = میرے یہاں آنے کی وجہ
evaluation-history = پہلے کیا ہوا
evaluation-strengths = میری خوبیاں، جن سے مدد مل سکتی ہے
evaluation-culture = میرے لیے کیا اہم ہے
evaluation-medical = طبی باتیں جو یاد رکھنی ہیں
evaluation-allergies = الرجیاں

# Handout: medicines.
medicine = دوا
time-morning = صبح
time-noon = دوپہر
time-evening = شام
time-bedtime = سوتے وقت
time-none = اس وقت کچھ نہیں
take-ask = نسخہ لکھنے والے معالج سے پوچھیں کہ یہ دوا کیسے لینی ہے۔
medicine-for = کس لیے:
medicine-always = ہمیشہ یاد رکھیں
medicine-urgent = فوراً مدد لیں
medicine-steps = طے شدہ مرحلے
medicine-how = کیسے لینی ہے
medicine-missed = اگر مجھ سے کوئی خوراک چھوٹ جائے
medicine-common = عام ضمنی اثرات: انتظار کریں، اور ہمیں بتائیں
medicine-mix = ان کے ساتھ نہ لیں
medicine-stopping = دوا بند کرنا
medicine-storage = کہاں رکھیں
medicine-disposal = بچی ہوئی دوا کا کیا کریں
medicine-benefits = یہ کیسے مدد کر سکتی ہے
medicine-tests = ٹیسٹ
medicine-supports = کن چیزوں سے آسانی ہوتی ہے
medicine-reported = میں نے اپنی ٹیم کو کیا بتایا
medicine-others-ask = یہ پوری فہرست اپنے فارماسسٹ کو دکھائیں اور پوچھیں کہ کون سی دوائیں ساتھ لی جا سکتی ہیں۔
medicine-changed = کیا بدلا

# Handout: therapy, scores, visits, practical matters.
therapy-groups = گروپ
therapy-homework = مشق:
homework-when = کب:
homework-if-stuck = اگر مجھے مشکل ہو:
scores-about = اسکور پوری تصویر کا صرف ایک حصہ ہے۔ زیادہ اسکور کا مطلب زیادہ علامات ہے۔ اس کے بارے میں اپنی ٹیم سے بات کریں۔
score-day = دن
score-total = کل اسکور
score-band = لفظوں میں
score-no-bands = ہم ان اسکوروں کو لفظوں میں بیان نہیں کرتے، کیونکہ ہمیں اس سوالنامے کی اس صورت پر کسی تحقیق کا علم نہیں۔
score-rated-self = یہ میں نے خود بھرا۔
score-rated-clinician = یہ میرے معالج نے بھرا۔
appointment-day = دن
appointment-time = وقت
appointment-with = کس کے ساتھ
appointment-place = کہاں
practical-transport = آنا جانا
practical-childcare = بچوں کی دیکھ بھال
practical-evening-hours = شام کی ملاقاتیں
practical-telehealth = ویڈیو پر ملاقاتیں
practical-cost = خرچ
practical-prior-authorization = میری انشورنس کی منظوری
practical-work-or-school = کام یا تعلیم
practical-housing = رہائش
practical-employment = کام تلاش کرنا
practical-case-manager = اس میں کون مدد کرتا ہے

# Relapse plan.
relapse-title = ٹھیک رہنے کا میرا منصوبہ
relapse-triggers = یہ کن باتوں سے شروع ہو سکتا ہے
relapse-coping = وہ کام جو میرے اپنے بس میں ہیں
relapse-distraction = لوگ اور جگہیں جو میرا دھیان اس سے ہٹا دیں
relapse-boosters = مشکل ہفتوں میں اضافی مدد
relapse-people = لوگ جن سے مدد مانگی جا سکتی ہے
relapse-team = میری دیکھ بھال کی ٹیم
relapse-safer-place = اپنی جگہ کو زیادہ محفوظ بنانا
relapse-naloxone = نالوکسون (naloxone) کہاں ہے
zone-well = ٹھیک رہنا
zone-well-about = مجھے یہ کرتے رہنا ہے۔
zone-early = ابتدائی نشانیاں
zone-early-about = مجھے جلد قدم اٹھانا ہے۔ ہر نشانی کے لیے ایک قدم ہے۔
zone-crisis = بحران
zone-crisis-about = مجھے ابھی مدد لینی ہے۔
sign-when = جب مجھے یہ محسوس ہو
sign-then = مجھے یہ کرنا ہے

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = میرے بٹوے کا کارڈ
wallet-fold = مسلسل لکیر پر کاٹیں۔ ٹوٹی ہوئی لکیروں پر موڑیں۔
wallet-contacts = جنہیں فون کیا جا سکتا ہے
wallet-taller = یہ کارڈ بینک کارڈ سے اونچائی میں بڑا ہے، کیونکہ اس پر لکھی ایک بات لمبی ہے۔

# Diary: a sheet for one week, filled in by hand.
diary-title = میرا ہفتہ
diary-about = ہر روز تھوڑا سا لکھیں اور یہ ورق اگلی ملاقات میں ساتھ لائیں۔ کوئی جواب غلط نہیں۔
diary-week-of = ہفتہ شروع ہونے کی تاریخ:
diary-what = کیا لکھنا ہے
diary-tick-medicines = دوائیں: لینے کے بعد نشان لگائیں
diary-tick-homework = مشق: کرنے کے بعد نشان لگائیں
diary-hint-mood = 0 یعنی بہت خراب، 10 یعنی بہت اچھا
diary-hint-sleep = نیند کے گھنٹے
diary-hint-cravings = 0 یعنی بالکل نہیں، 10 یعنی بہت شدید
diary-hint-caffeine = کپ
diary-hint-panic = کتنی بار
diary-helped = اس ہفتے کس بات سے مدد ملی
diary-next-visit = اگلی ملاقات میں مجھے کیا بات کرنی ہے

# Charts of scores.
chart-more-symptoms = زیادہ اسکور: زیادہ علامات

# Paper.
qr-about = یہ صفحہ انٹرنیٹ پر پڑھیں:
bilingual-about = دو زبانیں ساتھ ساتھ، مل کر پڑھنے کے لیے۔ ایک جیسے جملوں کے ساتھ ایک ہی نمبر ہے۔
print-pdf = پرنٹ کے لیے (PDF)
print-large = بڑے حروف میں (PDF)
print-bilingual = دو زبانیں ساتھ ساتھ (PDF)
print-leaflet = موڑنے والا پمفلٹ (PDF)
leaflet-fold = دونوں طرف پرنٹ کریں، کاغذ چھوٹے کنارے سے پلٹے۔ چھوٹے نشانوں پر ہاتھ کے پنکھے کی طرح موڑیں۔

# Handout: saying it back, and what to ask.
teach-back = میرے اپنے لفظوں میں
teach-back-about = مجھے کیا لینا ہے اور کب، اور مشکل ہو جائے تو کیا کرنا ہے۔ مجھے یہ اپنی ٹیم کے ساتھ دہرانا ہے۔
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = ملاقات (اپائنٹمنٹ)

# For the care team.
team-title = رابطہ کاری کا خلاصہ
team-born = تاریخ پیدائش
team-record-number = ریکارڈ نمبر
team-changes = کیا بدلا
team-effects = ضمنی اثرات جو مریض نے بتائے
team-pairs = دوائیں جن پر ایک ساتھ غور کرنا ہے
team-pairs-about = یہ وہ جوڑے ہیں جو اس سائٹ کو معلوم ہیں۔ دوسرے جوڑے بھی اہم ہو سکتے ہیں: فارماسسٹ سے پوچھیں۔
team-consents = دوسرے کن لوگوں کو کیا جاننے کی اجازت ہے
team-questions = مریض کے سوال

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = فراہم کی گئی معلومات
copy-scope = اس نقل میں کیا ہو سکتا ہے
copy-not-more = اس میں صرف وہی ہے جسے بتانے پر یہ شخص راضی ہے۔
letter-title = خط
letter-visits = ملاقاتیں
letter-needs = کس بات سے مدد ملتی ہے
letter-from = منجانب
letter-signature = دستخط
letter-not-more = یہ شخص صرف یہی بتانے پر راضی ہے، اس سے زیادہ کچھ نہیں۔
