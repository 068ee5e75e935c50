# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.

# Medicines on a copy or a letter.
copy-may-not-list = Danh sách này có thể không ghi hết mọi thứ { $name } dùng.
copy-speaker = Trong các hướng dẫn này, “tôi”, “của tôi” và “quý vị” là { $name }.
copy-if-late = Nếu một liều bị trễ: { $instruction }

# How a medicine is given.
given-copy = Được đưa cho { $name }: { $amount }
given-team = Cho dùng: { $amount }
given-by-clinic-copy = Cho dùng tại phòng khám: { $amount }
given-by-pharmacy-copy = Cho dùng tại nhà thuốc: { $amount }
given-by-home-nurse-copy = Y tá cho dùng tại nhà: { $amount }
given-by-school-copy = Cho dùng tại trường: { $amount }
given-by-family-copy = Gia đình hoặc người hỗ trợ cho dùng: { $amount }
giver-unknown-copy = Người khác cho { $name } dùng thuốc này.
giver-unknown-team = Người khác cho dùng.
giver-clinic-copy = Phòng khám cho dùng thuốc này.
giver-pharmacy-copy = Nhà thuốc cho dùng thuốc này.
giver-home-nurse-copy = Y tá cho dùng thuốc này tại nhà.
giver-school-copy = Nhân viên nhà trường cho dùng thuốc này.
giver-family-copy = Gia đình hoặc người hỗ trợ cho dùng thuốc này.
route-under-tongue-copy = Thuốc tan dưới lưỡi.
route-cheek-copy = Thuốc ngấm bên trong má.
route-skin-copy = Thuốc dùng trên da.
route-nose-copy = Thuốc dùng trong mũi.
route-nose-rescue-copy = Người khác xịt thuốc vào mũi { $name }.
route-inhaled-copy = Thuốc được hít vào.
route-injected-copy = { $name } tự tiêm.
route-injected-team = Tự tiêm.
route-injected-rescue-copy = Người khác tiêm thuốc này cho { $name }.
route-eye-copy = Thuốc dùng trong mắt.
route-ear-copy = Thuốc dùng trong tai.
route-rectal-copy = Thuốc dùng trong trực tràng.
route-vaginal-copy = Thuốc dùng trong âm đạo.
route-unknown-copy = Hỏi dược sĩ cách dùng thuốc này.
route-unknown-team = Đường dùng chưa được ghi.
take-by-chart-copy = Lượng: theo bảng đã ghi ({ $chart })
patch-worn-copy = { $name } dán mỗi miếng trong { $span }.
patch-worn-team = Mỗi miếng dán được dán trong { $span }.
patch-worn-ask-copy = Hỏi dược sĩ mỗi miếng dán được dán bao lâu.
patch-worn-ask-team = Thời gian dán chưa được ghi.
patch-old-first-copy = Gỡ miếng dán cũ ra trước.

# Dates and changes.
late-call-today-team = Quá hạn: liên lạc với người bệnh hôm nay.
medicine-starts-copy = { $name } bắt đầu dùng vào { DATE($on) }. Không sớm hơn.
medicine-starts-team = Ngày bắt đầu: { DATE($on) }. Không sớm hơn.
medicine-dose-on-ask-copy = Ngày { DATE($on) }: { $amount }. Hãy hỏi trước ngày đó: thay cho liều thường ngày, hay dùng thêm?
medicine-dose-on-ask-team = Ngày { DATE($on) }: { $amount }. Chưa ghi rõ là thay cho liều thường ngày hay dùng thêm. Người bệnh được dặn hỏi lại.
medicine-overlap-copy = { $name } chủ ý dùng thuốc này cùng với dạng kia đến { DATE($on) }.
medicine-overlap-team = Dùng chồng với dạng kia theo kế hoạch đến { DATE($on) }.
medicine-overlap-over-copy = Thuốc này được dự định dùng cùng với dạng kia đến { DATE($on) }. Hỏi ngay hôm nay xem { $name } có còn dùng cả hai không.
medicine-overlap-over-team = Thời gian dùng chồng với dạng kia theo kế hoạch đã hết vào { DATE($on) }. Kiểm tra xem có còn dùng cả hai không.
medicine-not-in-pack-copy = Thay đổi này không có trong gói thuốc đóng ngày { DATE($on) }. Gọi điện trước khi mở gói.
medicine-not-in-pack-team = Thay đổi này không có trong gói thuốc đóng ngày { DATE($on) }. Người bệnh được dặn gọi điện trước khi mở gói.
medicine-still-in-pack-copy = Sau ngày cuối cùng, thuốc này có thể vẫn còn trong gói thuốc đóng ngày { DATE($on) }. Gọi điện trước khi mở gói và hỏi cách lấy thuốc ra.
medicine-still-in-pack-team = Sau ngày cuối cùng, thuốc này có thể vẫn còn trong gói thuốc đóng ngày { DATE($on) }. Người bệnh được dặn gọi điện trước khi mở gói.
step-wait-copy = Quên liều, nổi ban, hoặc được dặn chờ? Gọi điện trước khi tăng liều.
step-wait-team = Quên liều, nổi ban, hoặc được dặn chờ: người bệnh được dặn gọi điện trước khi tăng liều.

# Labels and measuring.
label-check-copy = Nhãn thuốc phải ghi { $strength }. Nếu không, gọi điện trước khi { $name } dùng.
label-check-team = Nhãn thuốc phải ghi { $strength }. Người bệnh được dặn gọi điện nếu không đúng.
measure-with-copy = Đo bằng: { $device }
measure-with-team = Dụng cụ đo: { $device }
measure-liquid-copy = Đo bằng ống bơm uống hoặc cốc của nhà thuốc, không bao giờ bằng thìa.
use-device-copy = Dùng với: { $device }
use-device-team = Dụng cụ: { $device }
other-take-ask-copy = Hỏi trước khi { $name } dùng.
other-take-ask-team = Cách dùng chưa được ghi.

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = Hỏi dược sĩ trước liều đầu tiên.
plain-not-checked-copy = Chưa được kiểm tra cùng với các thuốc khác. Cho dược sĩ xem mọi thứ { $name } dùng.
plain-urgent-copy = Khó thở hoặc sưng mặt: gọi { $number }.
plain-urgent-effects-copy = Hỏi dược sĩ những tác dụng nào khác cần được giúp ngay.
plain-for-copy = Hỏi dược sĩ thuốc này để làm gì.
plain-how-copy = Hỏi dược sĩ cách dùng thuốc này.
plain-missed-dose-copy = Hỏi dược sĩ phải làm gì nếu quên một liều.
plain-common-effects-copy = Hỏi dược sĩ những tác dụng nào có thể xảy ra.
plain-do-not-mix-copy = Hỏi dược sĩ không được dùng gì cùng với thuốc này.
plain-stopping-copy = Hỏi người kê đơn trước khi ngừng thuốc.
plain-storage-copy = Hỏi dược sĩ nên cất thuốc ở đâu.
plain-disposal-copy = Hỏi dược sĩ phải làm gì với phần còn lại.
plain-tests-copy = Hỏi người kê đơn cần những xét nghiệm nào.

# Headings, and sentences of the interface.
handout-team-copy = Nhóm chăm sóc
handout-team-team = Nhóm điều trị
handout-appointments-copy = Các buổi hẹn tới
handout-appointments-team = Lịch hẹn sắp tới
handout-medicines-copy = Thuốc
handout-medicines-team = Thuốc đang dùng
handout-goals-copy = Mục tiêu
handout-therapy-copy = Trị liệu
handout-scores-copy = Điểm số
handout-checkins-team = Liên lạc định kỳ
handout-steps-team = Thay đổi mức chăm sóc
handout-monitoring-team = Theo dõi
handout-interpreter-copy = Thông dịch đã đặt: { $mode } ({ $language })
evaluation-reasons-copy = Lý do tìm đến chăm sóc
evaluation-strengths-copy = Điểm mạnh
evaluation-culture-copy = Giá trị và văn hóa
evaluation-medical-copy = Vấn đề y tế cần nhớ
evaluation-history-team = Tiền sử
medicine-team = Thuốc
medicine-how-copy = Cách dùng
medicine-how-team = Cách dùng
take-ask-copy = Hỏi người kê đơn cách dùng thuốc này.
take-ask-team = Cách dùng chưa được ghi.
medicine-missed-copy = Nếu quên một liều
medicine-missed-team = Quên liều
medicine-steps-team = Các bước liều
homework-if-stuck-copy = Nếu gặp khó khăn:
scores-about-copy = Điểm số chỉ là một phần của bức tranh. Điểm cao hơn nghĩa là nhiều triệu chứng hơn.
score-rated-self-copy = { $name } tự trả lời.
score-rated-self-team = Tự đánh giá.
score-rated-clinician-copy = Nhân viên lâm sàng đánh giá.
score-rated-clinician-team = Nhân viên lâm sàng đánh giá.
practical-case-manager-copy = Ai giúp việc này
practical-prior-authorization-copy = Chấp thuận của bảo hiểm
relapse-coping-copy = Điều có thể giúp mà không cần người khác
relapse-distraction-copy = Người và nơi giúp phân tâm
relapse-team-copy = Nhóm chăm sóc
relapse-safer-place-copy = Làm cho chỗ ở an toàn hơn
zone-well-about-copy = Điều { $name } tiếp tục làm.
zone-early-about-copy = Hành động sớm. Mỗi dấu hiệu có một bước.
zone-crisis-about-copy = Tìm giúp đỡ ngay.
sign-when-copy = Dấu hiệu
sign-then-copy = Điều { $name } làm
