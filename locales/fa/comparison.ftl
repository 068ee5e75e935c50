# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = مراقبت در اینجا چگونه است
ask-coordination = روان‌درمانگر و تجویزکنندهٔ دارو چگونه با هم کار می‌کنند؟
ask-therapies = روان‌درمانی چگونه است؟
ask-progress = پیشرفت چگونه سنجیده و در میان گذاشته می‌شود؟
ask-side-effects = اگر عارضهٔ جانبی داشته باشم چه می‌شود؟
ask-missed-doses = اگر نوبت‌هایی از دارو را مصرف نکنم چه می‌شود؟
ask-symptom-spikes = اگر علائم به‌سرعت بدتر شوند چه می‌شود؟
ask-offers = چه خدماتی ارائه می‌شود
ask-levels = سطح‌های مراقبت
ask-modalities = انواع روان‌درمانی
ask-medicines = داروها
ask-family = آیا خانواده می‌تواند شرکت کند؟
ask-payment = چگونه می‌توانم هزینه را بپردازم؟
ask-access = رفت‌وآمد و دسترسی
ask-evenings = ویزیت در عصر و شب
ask-weekends = ویزیت در آخر هفته (شنبه و یکشنبه)
ask-telehealth = ویزیت ویدیویی
ask-transport = کمک برای رفت‌وآمد
ask-childcare = نگهداری از کودک هنگام ویزیت
ask-wheelchair = دسترسی با ویلچر
ask-accepting-new = اکنون بیمار جدید می‌پذیرد
ask-wait = زمان انتظار برای اولین ویزیت
ask-language = زبان‌ها
ask-staff = زبان‌هایی که کارکنان به آن صحبت می‌کنند
ask-interpreter-in-person = مترجم شفاهی حضوری
ask-interpreter-phone = مترجم شفاهی تلفنی
ask-interpreter-video = مترجم شفاهی ویدیویی
ask-handouts = زبان برگه‌های راهنما

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = فقط برنامه‌هایی که می‌گویند چگونه می‌توانم هزینه را بپردازم
need-interpreter = مترجم شفاهی یا کارکنان به این زبان: { $language }
comparison-chosen = برنامه‌های نمایش‌داده‌شده: { NUM($chosen) } از { NUM($all) }.
