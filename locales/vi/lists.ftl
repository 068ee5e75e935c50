# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = Trị liệu
kind-medicine = Thuốc
kind-condition = Vấn đề sức khỏe
kind-skill = Kỹ năng
kind-practical = Trợ giúp thực tế

# Whom a topic speaks to (Audience).
audience-patients = Bệnh nhân
audience-families = Gia đình
audience-everyone = Mọi người

# Parts that people play in care (Role).
role-therapist = Nhà trị liệu
role-prescriber = Người kê toa
role-nurse = Y tá
role-case-manager = Người quản lý hồ sơ
role-peer-support = Người hỗ trợ đồng cảnh
role-primary-care = Bác sĩ chăm sóc chính
role-pharmacist = Dược sĩ
role-interpreter = Thông dịch viên
role-group = Nhóm

# Where a visit takes place (VisitPlace).
place-office = Tại phòng khám
place-telehealth = Qua video (khám từ xa)
place-phone = Qua điện thoại
place-home = Tại nhà
place-community = Trong cộng đồng

# Levels of care, in our own plain names (Level).
level-primary-care = Chăm sóc ban đầu
level-outpatient = Ngoại trú
level-intensive-outpatient = Ngoại trú tăng cường
level-partial-hospital = Chương trình ban ngày tại bệnh viện
level-residential = Điều trị tại cơ sở lưu trú
level-inpatient = Nằm viện

# Forms of medicines (Form).
form-tablet = Viên nén
form-capsule = Viên nang
form-film = Miếng phim mỏng
form-liquid = Thuốc nước
form-patch = Miếng dán
form-spray = Thuốc xịt
form-injection = Thuốc tiêm
form-drops = Thuốc nhỏ giọt
form-powder = Thuốc bột

# What helps with taking medicines (Support).
support-refill-sync = Lấy tất cả thuốc ở nhà thuốc trong cùng một ngày
support-blister-pack = Vỉ thuốc chia theo ngày
support-organizer = Hộp chia thuốc
support-reminders = Lời nhắc
support-locked-box = Hộp có khóa

# Kinds of therapy (Modality).
therapy-cbt = Liệu pháp nhận thức hành vi (CBT)
therapy-dbt-skills = Kỹ năng của liệu pháp hành vi biện chứng (DBT)
therapy-act = Liệu pháp chấp nhận và cam kết (ACT)
therapy-exposure = Liệu pháp tiếp xúc
therapy-mi = Phỏng vấn tạo động lực (MI)
therapy-trauma-focused = Trị liệu tập trung vào sang chấn
therapy-ipt = Liệu pháp liên cá nhân (IPT)
therapy-family = Trị liệu gia đình
therapy-group = Trị liệu nhóm
therapy-contingency-management = Trị liệu bằng phần thưởng khi đạt mục tiêu
therapy-peer-support = Hỗ trợ đồng cảnh

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = Tuyến giáp
medical-sleep-apnea = Ngưng thở khi ngủ
medical-pain = Đau
medical-low-b12 = Thiếu vitamin B12
medical-anemia = Thiếu máu
medical-diabetes = Tiểu đường
medical-heart-rhythm = Nhịp tim
medical-asthma = Hen suyễn
medical-liver = Gan
medical-kidney = Thận
medical-pregnancy = Thai kỳ
medical-seizures = Co giật

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = Được kê toa ở nơi khác
source-over-the-counter = Mua không cần toa
source-supplement = Thực phẩm bổ sung
source-herbal = Thảo dược

# What a person may note down each day (DiaryItem).
diary-mood = Tâm trạng
diary-sleep = Giấc ngủ
diary-cravings = Cơn thèm
diary-caffeine = Chất caffeine
diary-panic = Hoảng loạn
diary-medicines = Thuốc đã dùng
diary-homework = Bài tập ở nhà

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = Thông dịch viên có mặt tại chỗ
interpreter-phone = Thông dịch viên qua điện thoại
interpreter-video = Thông dịch viên qua video

# Who reads a document that a consent allows (Reader).
reader-support = Người hỗ trợ
reader-primary-care = Nơi chăm sóc ban đầu
reader-work = Nơi làm việc
reader-school = Trường học
reader-clinic = Phòng khám khác

# What a consent may cover (Covers).
covers-relapse_plan = Kế hoạch phòng ngừa tái phát
covers-appointments = Các buổi hẹn
covers-medications = Thuốc
covers-goals = Mục tiêu
covers-measures = Điểm số
covers-therapy = Trị liệu
covers-practical = Trợ giúp thực tế
covers-evaluation = Đánh giá ban đầu

# How serious it is when two medicines meet (PairSeverity).
severity-ask = Hãy hỏi dược sĩ
severity-serious = Nghiêm trọng
severity-avoid = Đừng dùng chung

# Names of languages, as they stand within a line of text.
lang-en = tiếng Anh
lang-es = tiếng Tây Ban Nha
lang-ar = tiếng Ả Rập
lang-zh-Hans = tiếng Trung (giản thể)
lang-vi = tiếng Việt
lang-ru = tiếng Nga
lang-fr = tiếng Pháp
lang-ko = tiếng Hàn
lang-tl = tiếng Tagalog
lang-pt = tiếng Bồ Đào Nha
lang-so = tiếng Somali
lang-ht = tiếng Creole Haiti
lang-fa = tiếng Ba Tư
lang-he = tiếng Hebrew
lang-de = tiếng Đức
lang-uk = tiếng Ukraina

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
