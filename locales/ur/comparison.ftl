# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = یہاں دیکھ بھال کیسے ہوتی ہے
ask-coordination = تھراپسٹ اور نسخہ لکھنے والے معالج مل کر کیسے کام کرتے ہیں؟
ask-therapies = تھراپی کیسی ہوتی ہے؟
ask-progress = بہتری کیسے ناپی اور بتائی جاتی ہے؟
ask-side-effects = اگر مجھے ضمنی اثرات ہوں تو کیا ہوتا ہے؟
ask-missed-doses = اگر مجھ سے خوراکیں چھوٹ جائیں تو کیا ہوتا ہے؟
ask-symptom-spikes = اگر علامات تیزی سے بگڑ جائیں تو کیا ہوتا ہے؟
ask-offers = کیا سہولتیں دی جاتی ہیں
ask-levels = دیکھ بھال کے درجے
ask-modalities = تھراپی کی قسمیں
ask-medicines = دوائیں
ask-family = کیا خاندان شامل ہو سکتا ہے؟
ask-payment = خرچ کیسے ادا کیا جا سکتا ہے؟
ask-access = پروگرام تک پہنچنا
ask-evenings = شام کی ملاقاتیں
ask-weekends = ہفتہ اور اتوار کی ملاقاتیں
ask-telehealth = ویڈیو پر ملاقاتیں
ask-transport = آنے جانے میں مدد
ask-childcare = ملاقات کے دوران بچوں کی دیکھ بھال
ask-wheelchair = وہیل چیئر کے ساتھ رسائی
ask-accepting-new = ابھی نئے لوگ لیے جا رہے ہیں
ask-wait = پہلی ملاقات کے لیے انتظار
ask-language = زبانیں
ask-staff = عملہ یہ زبانیں بولتا ہے
ask-interpreter-in-person = ترجمان، آمنے سامنے
ask-interpreter-phone = ترجمان، فون پر
ask-interpreter-video = ترجمان، ویڈیو پر
ask-handouts = معلوماتی پرچے ان زبانوں میں

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = صرف وہ پروگرام جو بتاتے ہیں کہ خرچ کیسے ادا کیا جا سکتا ہے
need-interpreter = ترجمان یا عملہ اس زبان میں: { $language }
comparison-chosen = دکھائے گئے پروگرام: { NUM($chosen) } (کل { NUM($all) })۔
