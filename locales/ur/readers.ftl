# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = ہو سکتا ہے یہاں { $name } کی لی جانے والی ہر چیز درج نہ ہو۔
copy-speaker = ان ہدایات میں ”میں“، ”مجھے“، ”میرا/میری/میرے“ اور ”آپ“ جیسے الفاظ سے مراد { $name } ہے۔
copy-if-late = اگر خوراک میں دیر ہو جائے: { $instruction }

# How a medicine is given.
given-copy = { $name } کو دی یا لگائی جاتی ہے: { $amount }
given-team = مریض کو دی یا لگائی جاتی ہے: { $amount }
given-by-clinic-copy = کلینک میں دی یا لگائی جاتی ہے: { $amount }
given-by-pharmacy-copy = فارمیسی میں دی یا لگائی جاتی ہے: { $amount }
given-by-home-nurse-copy = نرس گھر پر دیتی یا لگاتی ہے: { $amount }
given-by-school-copy = اسکول میں دی یا لگائی جاتی ہے: { $amount }
given-by-family-copy = گھر والے یا مددگار شخص دیتے یا لگاتے ہیں: { $amount }
giver-unknown-copy = یہ دوا { $name } کو کوئی اور دیتا یا لگاتا ہے۔
giver-unknown-team = دوا کوئی دوسرا شخص دیتا یا لگاتا ہے۔
giver-clinic-copy = یہ دوا کلینک دیتا یا لگاتا ہے۔
giver-pharmacy-copy = یہ دوا فارمیسی دیتی یا لگاتی ہے۔
giver-home-nurse-copy = نرس گھر پر یہ دوا دیتی یا لگاتی ہے۔
giver-school-copy = اسکول کا عملہ یہ دوا دیتا یا لگاتا ہے۔
giver-family-copy = گھر والے یا مددگار شخص یہ دوا دیتے یا لگاتے ہیں۔
route-under-tongue-copy = یہ زبان کے نیچے گھلتی ہے۔
route-cheek-copy = یہ گال کے اندر رکھی جاتی ہے اور وہیں اثر کرتی ہے۔
route-skin-copy = یہ جلد پر لگائی جاتی ہے۔
route-nose-copy = یہ ناک میں استعمال کی جاتی ہے۔
route-nose-rescue-copy = کوئی دوسرا شخص { $name } کی ناک میں اس کا اسپرے کرتا ہے۔
route-inhaled-copy = یہ سانس کے ساتھ اندر کھینچی جاتی ہے۔
route-injected-copy = اس کا انجیکشن { $name } کے اپنے ہاتھ سے خود کو لگایا جاتا ہے، کسی کی مدد کے بغیر۔
route-injected-team = انجیکشن مریض کے اپنے ہاتھ سے۔
route-injected-rescue-copy = کوئی دوسرا شخص { $name } کو اس کا انجیکشن لگاتا ہے۔
route-eye-copy = یہ آنکھ میں ڈالی جاتی ہے۔
route-ear-copy = یہ کان میں ڈالی جاتی ہے۔
route-rectal-copy = یہ مقعد میں رکھی جاتی ہے۔
route-vaginal-copy = یہ اندام نہانی میں رکھی جاتی ہے۔
route-unknown-copy = فارماسسٹ سے پوچھیں کہ یہ کیسے استعمال ہوتی ہے۔
route-unknown-team = دوا دینے کا راستہ ریکارڈ میں درج نہیں۔
take-by-chart-copy = مقدار: لکھے ہوئے چارٹ کے مطابق ({ $chart })
patch-worn-copy = { $name } کو ہر اسکن پیچ { $span } لگائے رکھنا ہے۔
patch-worn-team = ہر اسکن پیچ { $span } لگا رہتا ہے۔
patch-worn-ask-copy = فارماسسٹ سے پوچھیں کہ ہر اسکن پیچ کتنی دیر لگائے رکھنا ہے۔
patch-worn-ask-team = اسکن پیچ لگائے رکھنے کا وقت ریکارڈ میں درج نہیں۔
patch-old-first-copy = پہلے پرانا اسکن پیچ اتارا جاتا ہے۔

# Dates and changes.
late-call-today-team = تاریخ گزر چکی ہے: آج ہی مریض سے رابطہ کریں۔
medicine-starts-copy = { $name } کو یہ { DATE($on) } کو شروع کرنی ہے۔ اس سے پہلے نہیں۔
medicine-starts-team = شروع کی تاریخ: { DATE($on) }۔ اس سے پہلے نہیں۔
medicine-dose-on-ask-copy = { DATE($on) } کو: { $amount }۔ اس دن سے پہلے پوچھیں: یہ معمول کی خوراک کی جگہ ہے، یا اس کے علاوہ؟
medicine-dose-on-ask-team = { DATE($on) } کو: { $amount }۔ ریکارڈ میں درج نہیں کہ یہ معمول کی خوراک کی جگہ ہے یا اس کے علاوہ۔ مریض کو پوچھنے کے لیے کہا جاتا ہے۔
medicine-overlap-copy = { $name } کو { DATE($on) } تک (اس دن سمیت) یہ دوا کی دوسری شکل کے ساتھ لینی ہے؛ ایسا سوچ سمجھ کر طے کیا گیا ہے۔
medicine-overlap-team = دوا کی دوسری شکل کے ساتھ { DATE($on) } تک (اس دن سمیت) طے شدہ استعمال۔
medicine-overlap-over-copy = { DATE($on) } تک (اس دن سمیت) اسے دوا کی دوسری شکل کے ساتھ لینا طے تھا۔ آج ہی پوچھیں کہ کیا { $name } کو اب بھی دونوں لینی ہیں۔
medicine-overlap-over-team = دوا کی دوسری شکل کے ساتھ طے شدہ استعمال { DATE($on) } کو ختم ہوا۔ تصدیق کریں کہ کیا اب بھی دونوں لی جا رہی ہیں۔
medicine-not-in-pack-copy = یہ تبدیلی اس پیک میں نہیں ہے جو { DATE($on) } کو بھرا گیا۔ اسے کھولنے سے پہلے فون کریں۔
medicine-not-in-pack-team = یہ تبدیلی اس پیک میں نہیں ہے جو { DATE($on) } کو بھرا گیا۔ مریض کو کہا جاتا ہے کہ کھولنے سے پہلے فون کرے۔
medicine-still-in-pack-copy = ہو سکتا ہے کہ یہ دوا اپنے آخری دن کے بعد بھی اس پیک میں ہو جو { DATE($on) } کو بھرا گیا۔ اسے کھولنے سے پہلے فون کریں، اور پوچھیں کہ یہ دوا اس میں سے کیسے نکالنی ہے۔
medicine-still-in-pack-team = ہو سکتا ہے کہ یہ دوا اپنے آخری دن کے بعد بھی اس پیک میں ہو جو { DATE($on) } کو بھرا گیا۔ مریض کو کہا جاتا ہے کہ کھولنے سے پہلے فون کرے۔
step-wait-copy = خوراکیں چھوٹ گئیں، جلد پر دانے، دھبے یا سرخی نکل آئی، یا انتظار کرنے کو کہا گیا ہے؟ مقدار بڑھنے سے پہلے فون کریں۔
step-wait-team = چھوٹی ہوئی خوراکیں، جلد پر دانے، دھبے یا سرخی، یا انتظار کرنے کی ہدایت: مریض کو کہا جاتا ہے کہ خوراک بڑھنے سے پہلے فون کرے۔

# Labels and measuring.
label-check-copy = لیبل پر { $strength } لکھا ہونا لازم ہے۔ اگر نہ ہو تو { $name } کے لینے سے پہلے فون کریں۔
label-check-team = لیبل پر { $strength } لکھا ہونا لازم ہے۔ مریض کو کہا جاتا ہے کہ اگر نہ ہو تو فون کرے۔
measure-with-copy = اس سے ناپی جاتی ہے: { $device }
measure-with-team = ناپنے کا آلہ: { $device }
measure-liquid-copy = اسے فارمیسی کی دی ہوئی منہ سے دوا لینے والی سرنج (بغیر سوئی) یا کپ سے ناپا جاتا ہے، چمچ سے کبھی نہیں۔
use-device-copy = اس سے استعمال ہوتی ہے: { $device }
use-device-team = آلہ: { $device }
other-take-ask-copy = { $name } کے لینے سے پہلے پوچھیں۔
other-take-ask-team = لینے کا طریقہ ریکارڈ میں درج نہیں۔

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = پہلی خوراک سے پہلے فارماسسٹ سے پوچھیں۔
plain-not-checked-copy = دوسری دواؤں کے ساتھ اس کی جانچ نہیں ہوئی۔ { $name } کی لی جانے والی ہر چیز فارماسسٹ کو دکھائیں۔
plain-urgent-copy = سانس لینے میں دشواری، یا چہرے پر سوجن: { $number } پر فون کریں۔
plain-urgent-effects-copy = فارماسسٹ سے پوچھیں کہ اور کن ضمنی اثرات میں فوراً مدد لینی ہے۔
plain-for-copy = فارماسسٹ سے پوچھیں کہ یہ کس لیے ہے۔
plain-how-copy = فارماسسٹ سے پوچھیں کہ یہ کیسے لی جاتی ہے۔
plain-missed-dose-copy = فارماسسٹ سے پوچھیں کہ خوراک چھوٹ جائے تو کیا کرنا ہے۔
plain-common-effects-copy = فارماسسٹ سے پوچھیں کہ کون سے ضمنی اثرات ہو سکتے ہیں۔
plain-do-not-mix-copy = فارماسسٹ سے پوچھیں کہ اس کے ساتھ کیا نہیں لینا ہے۔
plain-stopping-copy = دوا بند ہونے سے پہلے نسخہ لکھنے والے معالج سے پوچھیں۔
plain-storage-copy = فارماسسٹ سے پوچھیں کہ اسے کہاں رکھنا ہے۔
plain-disposal-copy = فارماسسٹ سے پوچھیں کہ بچی ہوئی دوا کا کیا کرنا ہے۔
plain-tests-copy = نسخہ لکھنے والے معالج سے پوچھیں کہ کون سے ٹیسٹ ضروری ہیں۔

# Headings, and sentences of the interface.
handout-team-copy = دیکھ بھال کی ٹیم
handout-team-team = علاج کرنے والی ٹیم
handout-appointments-copy = اگلی ملاقاتیں
handout-appointments-team = آنے والی ملاقاتیں
handout-medicines-copy = دوائیں
handout-medicines-team = دوائیں
handout-goals-copy = مقاصد
handout-therapy-copy = تھراپی
handout-scores-copy = اسکور
handout-checkins-team = رابطے
handout-steps-team = دیکھ بھال کے درجے میں تبدیلیاں
handout-monitoring-team = نگرانی
handout-interpreter-copy = بک ہے: { $mode } ({ $language })
evaluation-reasons-copy = مدد لینے کی وجوہات
evaluation-strengths-copy = خوبیاں اور طاقت
evaluation-culture-copy = اقدار اور ثقافت
evaluation-medical-copy = طبی باتیں جو یاد رکھنی ہیں
evaluation-history-team = سابقہ حالات
medicine-team = دوا
medicine-how-copy = کیسے لی جاتی ہے
medicine-how-team = لینے کا طریقہ
take-ask-copy = نسخہ لکھنے والے معالج سے پوچھیں کہ یہ کیسے لی جاتی ہے۔
take-ask-team = لینے کا طریقہ ریکارڈ میں درج نہیں۔
medicine-missed-copy = اگر خوراک چھوٹ جائے
medicine-missed-team = چھوٹی ہوئی خوراک
medicine-steps-team = خوراک کے مرحلے
homework-if-stuck-copy = اگر مشکل ہو:
scores-about-copy = اسکور پوری تصویر کا صرف ایک حصہ ہے۔ زیادہ اسکور کا مطلب زیادہ علامات ہے۔
score-rated-self-copy = بھرنے والے: { $name }۔
score-rated-self-team = مریض کا اپنا جائزہ۔
score-rated-clinician-copy = معالج نے بھرا۔
score-rated-clinician-team = معالج کا جائزہ۔
practical-case-manager-copy = اس میں کون مدد کرتا ہے
practical-prior-authorization-copy = انشورنس کی منظوری
relapse-coping-copy = دوسرے لوگوں کے بغیر کیا مدد کر سکتا ہے
relapse-distraction-copy = لوگ اور جگہیں جو دھیان اس سے ہٹا دیں
relapse-team-copy = دیکھ بھال کی ٹیم
relapse-safer-place-copy = جگہ کو زیادہ محفوظ بنانا
zone-well-about-copy = { $name } کو کیا کرتے رہنا ہے۔
zone-early-about-copy = جلد قدم اٹھائیں۔ ہر نشانی کے لیے ایک قدم ہے۔
zone-crisis-about-copy = ابھی مدد لیں۔
sign-when-copy = نشانی
sign-then-copy = { $name } کو کیا کرنا ہے
