# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = Đi thẳng đến nội dung chính
nav-label = Các phần của trang này
languages-label = Trang này bằng các ngôn ngữ khác
help-now = Cần giúp ngay
menu-label = Trình đơn
draft-short = Bản nháp
breadcrumb-label = Quý vị đang ở đây
page-contents = Trên trang này
page-previous = Trang trước
page-next = Trang sau
nav-home = Trang đầu
nav-topics = Chủ đề
nav-programs = Chương trình
nav-compare = So sánh các chương trình
nav-glossary = Những từ chúng tôi dùng
nav-search = Tìm kiếm
draft-mark = Bản nháp, không dành cho bệnh nhân. Những lời này chưa được ký duyệt.
draft-unsigned = Đường chấm: chưa ký.
draft-crisis-lines = Chưa có ai ở trang này kiểm tra hết các số khủng hoảng này.
signed-by = Bản dịch được ký bởi: { LIST($roles) }. Lần ký gần nhất: { DATE($on) }.
signed-mixed = Mọi từ trong bản dịch này đều được một người chịu trách nhiệm ký duyệt. Lần ký gần nhất: { DATE($on) }.
signer-translator = người dịch
signer-reviser = người dịch thứ hai đã so sánh hai văn bản
signer-clinician = người làm lâm sàng đọc được ngôn ngữ này
chooser-enter = Đọc bằng tiếng Việt
crisis-heading = Nếu quý vị cần giúp đỡ ngay
box-do-not-wait = Đừng chờ: hãy hành động ngay
box-call-today = Hãy gọi cho nhóm chăm sóc ngay hôm nay
box-tip = Điều nên biết
box-try-this = Hãy thử điều này
box-do = Nên làm
box-do-not = Không nên làm
box-steps = Từng bước một
yes = Có
no = Không
not-stated = Không nêu rõ

# First page, lists and the page that is not there.
front-intro = Thông tin dễ hiểu về trị liệu, thuốc và việc chăm sóc, để quý vị tự đọc hoặc đọc cùng một người quý vị tin tưởng.
front-topics = Các bài ngắn về trị liệu, thuốc, kỹ năng và trợ giúp thực tế.
front-programs = Mỗi chương trình có những gì và cách liên lạc.
front-compare = Cùng những câu hỏi cho mọi chương trình, đặt cạnh nhau.
front-glossary = Ý nghĩa của các từ trên những trang này.
topics-intro = Hãy đọc điều quý vị cần lúc này. Mang các câu hỏi đến buổi hẹn tới của quý vị.
programs-intro = Mỗi chương trình trả lời cùng những câu hỏi. Điều gì chương trình không nói thì được ghi là “Không nêu rõ”.
glossary-intro = Những từ chúng tôi dùng, bằng lời dễ hiểu.
search-intro = Mọi thứ trên trang web này, trong một danh sách.
search-label = Quý vị đang tìm gì?
search-results = Đã tìm thấy
search-nothing = Không tìm thấy gì. Hãy thử từ khác, hoặc xem danh sách.
not-found-title = Trang này không có ở đây
not-found-text = Địa chỉ có thể không đúng, hoặc trang đã được dời đi.

# Topics.
topic-sources = Thông tin này lấy từ đâu

# Programs and their comparison.
programs-compare = So sánh tất cả các chương trình
program-contact = Cách liên lạc với chương trình này
program-phone = Điện thoại
program-address = Địa chỉ
program-hours = Giờ làm việc
program-website = Trang web
comparison-intro = Chúng tôi hỏi mọi chương trình cùng những câu hỏi. Không có xếp hạng. “Không nêu rõ” không có nghĩa là “không”: hãy hỏi.
compare-caption = Câu trả lời của từng chương trình
compare-question = Câu hỏi
compare-as-of = Tính đến ngày nào, và ai cho biết
filter-legend = Điều gì quan trọng với quý vị?
filter-about = Hãy đánh dấu điều quý vị cần. Chương trình nào nói “không” thì được ẩn đi. Chương trình nào không nêu rõ thì vẫn hiện: hãy hỏi.
filter-note = Một số chương trình có thể đang được ẩn vì những ô quý vị đã đánh dấu.
compare-choose = Quý vị muốn xem những chương trình nào?
compare-choose-about = Đánh dấu các chương trình để chỉ xem những chương trình đó. Không đánh dấu thì xem tất cả.
program-questions = Câu hỏi cho chương trình này
questions-asked-on = Ngày tôi hỏi:
questions-answered-by = Người trả lời:
questions-own = Câu hỏi của riêng tôi
questions-back = Chương trình này cho biết gì

# Handout: headings.
handout-title = Kế hoạch chăm sóc của tôi
handout-team = Nhóm chăm sóc của tôi
handout-appointments = Các buổi hẹn tới của tôi
handout-medicines = Thuốc của tôi
handout-goals = Mục tiêu của tôi
handout-therapy = Trị liệu của tôi
handout-checkins = Bao lâu chúng ta hỏi thăm nhau một lần
handout-scores = Điểm số của tôi
handout-signs = Những dấu hiệu cần để ý
handout-steps = Khi chúng ta thay đổi mức chăm sóc
handout-step-up = Thêm hỗ trợ
handout-step-down = Thưa hơn
handout-monitoring = Chúng ta kiểm tra những gì, và vì sao
handout-monitoring-about = Những lần kiểm tra này giữ cho việc điều trị an toàn. Đó không bao giờ là hình phạt.
handout-diary = Những điều tôi ghi lại mỗi ngày
handout-practical = Để kế hoạch thực hiện được
handout-evaluation = Kế hoạch này dựa trên điều gì
handout-questions = Câu hỏi cho buổi hẹn tới của tôi
handout-topics = Bài để đọc
sheet-medicines = Những điều tôi phải biết về thuốc của tôi
sheet-each-medicine = Về từng thuốc của tôi
sheet-rights = Quyền của tôi
core-advice = Nên làm và không nên làm
core-helpers = Ai giúp tôi
evaluation-reasons = Điều gì đã đưa tôi đến đây
evaluation-history = Chuyện đã xảy ra trước đây
evaluation-strengths = Những điểm mạnh tôi có thể dựa vào
evaluation-culture = Điều quan trọng với tôi
evaluation-medical = Các vấn đề y tế cần lưu ý
evaluation-allergies = Dị ứng

# Handout: medicines.
medicine = Thuốc
time-morning = Buổi sáng
time-noon = Buổi trưa
time-evening = Buổi tối
time-bedtime = Giờ đi ngủ
time-none = không dùng vào lúc này
take-ask = Hãy hỏi người kê toa cách dùng thuốc này.
medicine-for = Dùng để làm gì:
medicine-always = Luôn nhớ
medicine-urgent = Tìm sự giúp đỡ ngay
medicine-steps = Các bước đã lên kế hoạch
medicine-how = Cách dùng
medicine-missed = Nếu tôi quên một liều
medicine-common = Tác dụng phụ thường gặp: chờ, và cho chúng tôi biết
medicine-mix = Đừng dùng chung với
medicine-stopping = Nếu muốn ngưng thuốc
medicine-storage = Cất giữ ở đâu
medicine-disposal = Cách bỏ thuốc còn thừa
medicine-benefits = Thuốc có thể giúp thế nào
medicine-tests = Xét nghiệm
medicine-supports = Điều gì giúp dễ dùng thuốc hơn
medicine-reported = Những gì tôi đã cho nhóm chăm sóc biết
medicine-others-ask = Hãy cho dược sĩ xem toàn bộ danh sách này và hỏi những thứ nào dùng chung được.
medicine-changed = Những gì đã thay đổi

# Handout: therapy, scores, visits, practical matters.
therapy-groups = Nhóm
therapy-homework = Tập luyện:
homework-when = Khi nào:
homework-if-stuck = Nếu tôi gặp khó:
scores-about = Điểm số chỉ là một phần của bức tranh. Điểm cao hơn nghĩa là nhiều triệu chứng hơn. Hãy nói chuyện về điểm với nhóm chăm sóc.
score-day = Ngày
score-total = Tổng điểm
score-band = Bằng lời
score-no-bands = Chúng tôi không diễn tả các tổng điểm này bằng lời, vì chúng tôi không biết nghiên cứu nào về phiên bản này.
score-rated-self = Tôi tự điền bảng này.
score-rated-clinician = Chuyên viên điều trị của tôi điền bảng này.
appointment-day = Ngày
appointment-time = Giờ
appointment-with = Gặp ai
appointment-place = Ở đâu
practical-transport = Đi lại
practical-childcare = Trông trẻ
practical-evening-hours = Buổi hẹn vào buổi tối
practical-telehealth = Buổi hẹn qua video
practical-cost = Chi phí
practical-prior-authorization = Bảo hiểm chấp thuận trước
practical-work-or-school = Việc làm hoặc trường học
practical-housing = Nhà ở
practical-employment = Tìm việc làm
practical-case-manager = Ai giúp những việc này

# Relapse plan.
relapse-title = Kế hoạch giữ mình khỏe của tôi
relapse-triggers = Điều gì có thể khơi lên
relapse-coping = Việc tôi có thể tự làm
relapse-distraction = Những người và nơi giúp tôi nghĩ sang chuyện khác
relapse-boosters = Hỗ trợ thêm trong những tuần khó khăn
relapse-people = Những người tôi có thể nhờ giúp
relapse-team = Nhóm chăm sóc của tôi
relapse-safer-place = Làm cho chỗ của tôi an toàn hơn
relapse-naloxone = Naloxone để ở đâu
zone-well = Giữ mình khỏe
zone-well-about = Tôi tiếp tục làm những điều này.
zone-early = Dấu hiệu sớm
zone-early-about = Tôi hành động sớm. Mỗi dấu hiệu có một bước.
zone-crisis = Khủng hoảng
zone-crisis-about = Tôi tìm sự giúp đỡ ngay.
sign-when = Khi tôi nhận thấy
sign-then = Tôi làm điều này

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = Thẻ bỏ ví của tôi
wallet-fold = Cắt theo đường liền. Gấp theo các đường đứt nét.
wallet-contacts = Những người tôi có thể gọi
wallet-taller = Thẻ này cao hơn thẻ ngân hàng, vì có một đoạn chữ trên thẻ dài.

# Diary: a sheet for one week, filled in by hand.
diary-title = Tuần của tôi
diary-about = Hãy viết một ít mỗi ngày và mang tờ này đến buổi hẹn tới của quý vị. Không có câu trả lời nào sai.
diary-week-of = Tuần bắt đầu từ ngày:
diary-what = Những điều tôi ghi lại
diary-tick-medicines = Thuốc: đánh dấu khi đã dùng
diary-tick-homework = Tập luyện: đánh dấu khi đã tập
diary-hint-mood = 0 là rất thấp, 10 là rất tốt
diary-hint-sleep = số giờ ngủ
diary-hint-cravings = 0 là không có, 10 là rất mạnh
diary-hint-caffeine = số ly
diary-hint-panic = bao nhiêu lần
diary-helped = Điều gì đã giúp tôi trong tuần này
diary-next-visit = Điều tôi muốn nói đến trong buổi hẹn tới của tôi

# Charts of scores.
chart-more-symptoms = Cao hơn: nhiều triệu chứng hơn

# Paper.
qr-about = Đọc trang này trên mạng:
bilingual-about = Hai ngôn ngữ đặt cạnh nhau, để cùng đọc. Cùng một số nghĩa là cùng một nội dung.
print-pdf = Bản để in (PDF)
print-large = Bản chữ lớn (PDF)
print-bilingual = Hai ngôn ngữ đặt cạnh nhau (PDF)
print-leaflet = Tờ gấp (PDF)
leaflet-fold = In hai mặt, lật theo cạnh ngắn. Gấp ở các dấu nhỏ, như quạt giấy.

# Handout: saying it back, and what to ask.
teach-back = Bằng lời của chính tôi
teach-back-about = Tôi dùng thuốc gì và khi nào, và tôi làm gì nếu gặp khó khăn. Tôi cùng xem lại những điều này với nhóm chăm sóc.
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = Buổi hẹn

# For the care team.
team-title = Bản tóm tắt phối hợp
team-born = Ngày sinh
team-record-number = Số hồ sơ
team-changes = Những gì đã thay đổi
team-effects = Tác dụng phụ mà người này cho biết
team-pairs = Những thuốc cần xem xét cùng nhau
team-pairs-about = Đây là những cặp thuốc mà trang này biết. Những cặp khác cũng có thể quan trọng: hỏi dược sĩ.
team-consents = Còn ai được biết, và được biết điều gì
team-questions = Câu hỏi của người này

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = Thông tin được chia sẻ
copy-scope = Bản sao này được phép có những gì
copy-not-more = Bản này chỉ có những gì người này đã đồng ý chia sẻ.
letter-title = Thư
letter-visits = Các buổi hẹn
letter-needs = Điều gì giúp ích
letter-from = Nơi gửi
letter-signature = Chữ ký
letter-not-more = Người này đã đồng ý chia sẻ thông tin này, và không gì thêm.
