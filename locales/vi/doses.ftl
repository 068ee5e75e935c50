# Thay cho lời mà trang web không có, hoặc chưa ai xem xét. Những dòng này không nói gì về chính loại thuốc đó.
plain-first-dose = Tôi hỏi dược sĩ trước liều đầu tiên.
plain-not-checked = Chưa được kiểm tra cùng với các thuốc khác của tôi. Tôi cho dược sĩ xem mọi thứ tôi dùng.
plain-urgent = Khó thở hoặc sưng mặt: tôi gọi { $number }.
plain-urgent-effects = Tôi hỏi dược sĩ những tác dụng nào khác cần được giúp ngay.
plain-for = Tôi hỏi dược sĩ thuốc này dùng để làm gì.
plain-how = Tôi hỏi dược sĩ cách dùng thuốc này.
plain-missed-dose = Tôi hỏi dược sĩ phải làm gì nếu quên một liều.
plain-common-effects = Tôi hỏi dược sĩ tôi có thể thấy những tác dụng nào.
plain-do-not-mix = Tôi hỏi dược sĩ không được dùng gì cùng với thuốc này.
plain-stopping = Tôi hỏi người kê đơn trước khi ngừng thuốc.
plain-storage = Tôi hỏi dược sĩ nên cất thuốc ở đâu.
plain-disposal = Tôi hỏi dược sĩ phải làm gì với thuốc còn thừa.
plain-tests = Tôi hỏi người kê đơn tôi cần những xét nghiệm nào.

# Dành cho nhóm chăm sóc.
take-not-scheduled = Đơn thuốc chưa được chuyển thành lịch dùng thuốc
take-step-waits = Chưa ghi nhận bước ngày { DATE($on) } đã bắt đầu
unworded-unknown = { $medicine }: không có trong danh sách thuốc của trang web này và không thuộc nhóm nào. Tài liệu cho bệnh nhân chỉ dặn hỏi dược sĩ. Chưa kiểm tra tương tác.
unworded-class-only = { $medicine }: không có trong danh sách thuốc của trang web này. Tài liệu cho bệnh nhân dùng lời của nhóm thuốc.
unworded-not-reviewed = { $medicine }: lời của trang web này chưa được dược sĩ hoặc người kê đơn xem xét, hoặc đã quá hạn xem xét.
unworded-other = { $medicine }: không có trong danh sách thuốc của trang web này, nên chưa kiểm tra tương tác.
