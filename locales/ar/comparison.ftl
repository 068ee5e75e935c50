# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = كيف تسير الرعاية هنا
ask-coordination = كيف يعمل المعالج النفسي ومن يصف الدواء معًا؟
ask-therapies = كيف يكون العلاج النفسي؟
ask-progress = كيف يُقاس التقدم، وكيف تُشارَك النتائج؟
ask-side-effects = ماذا يحدث إذا ظهرت لديّ آثار جانبية؟
ask-missed-doses = ماذا يحدث إذا فاتتني جرعات؟
ask-symptom-spikes = ماذا يحدث إذا ساءت الأعراض بسرعة؟
ask-offers = ما الذي يقدمه البرنامج
ask-levels = مستويات الرعاية
ask-modalities = أنواع العلاج النفسي
ask-medicines = الأدوية
ask-family = هل يمكن أن تشارك العائلة؟
ask-payment = كيف يمكنني أن أدفع؟
ask-access = الوصول إلى الرعاية
ask-evenings = زيارات في المساء
ask-weekends = زيارات في نهاية الأسبوع
ask-telehealth = زيارات عبر الفيديو
ask-transport = المساعدة في وسائل النقل
ask-childcare = رعاية الأطفال أثناء الزيارات
ask-wheelchair = دخول الكراسي المتحركة
ask-accepting-new = قبول أشخاص جدد الآن
ask-wait = مدة انتظار الزيارة الأولى
ask-language = اللغات
ask-staff = لغات العاملين
ask-interpreter-in-person = مترجم فوري حاضر معك
ask-interpreter-phone = مترجم فوري عبر الهاتف
ask-interpreter-video = مترجم فوري عبر الفيديو
ask-handouts = لغات النشرات المطبوعة

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = فقط البرامج التي تذكر طرق الدفع
need-interpreter = مترجم فوري أو عاملون: { $language }

comparison-chosen = البرامج المعروضة: { NUM($chosen) } من { NUM($all) }.
