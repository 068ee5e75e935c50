# Advice that several medicines share.
shared-advice = Cho nhiều thuốc của tôi
shared-advice-for = Dành cho: { LIST($medicines) }
shared-advice-more = Còn thông tin về thuốc này ở mục “{ $heading }”.

# Medicines that the team does not prescribe.
other-take-ask = Tôi hỏi trước khi dùng.
other-prescriber = Người kê đơn: { $name }

# How a dose is given, and meals.
use-device = Tôi dùng thuốc bằng: { $device }
take-meal = Ăn uống: { $meal }

# Hai thứ mà một người dùng. $what nói tiếp câu đó.
together-ask = { $a } và { $b } dùng chung { $what }. Tôi hỏi ngay hôm nay. Tôi không tự ý ngưng thuốc nào.
together-known = { $who ->
    [pharmacist] { $a } và { $b } dùng chung { $what }. Dược sĩ của tôi biết tôi dùng cả hai.
   *[prescriber] { $a } và { $b } dùng chung { $what }. Người kê đơn cho tôi biết tôi dùng cả hai.
 }
together-washout = Ngày ngưng { $ended }: { DATE($on) }. Sau đó thuốc vẫn có thể còn tác dụng một thời gian. { $a } và { $b } dùng chung { $what }. Tôi hỏi ngay hôm nay. Tôi không tự ý thay đổi gì.
together-washout-known = { $who ->
    [pharmacist] Ngày ngưng { $ended }: { DATE($on) }. Sau đó thuốc vẫn có thể còn tác dụng một thời gian. { $a } và { $b } dùng chung { $what }. Dược sĩ của tôi biết điều này.
   *[prescriber] Ngày ngưng { $ended }: { DATE($on) }. Sau đó thuốc vẫn có thể còn tác dụng một thời gian. { $a } và { $b } dùng chung { $what }. Người kê đơn cho tôi biết điều này.
 }
together-twice = { $a } có trong danh sách của tôi hơn một lần. Hôm nay tôi hỏi như vậy có đúng không. Tôi không tự ý ngưng thuốc.
together-twice-known = { $who ->
    [pharmacist] { $a } có trong danh sách của tôi hơn một lần. Dược sĩ của tôi biết điều này.
   *[prescriber] { $a } có trong danh sách của tôi hơn một lần. Người kê đơn cho tôi biết điều này.
 }
together-same = { $a } và { $b } có cùng một thuốc. Hôm nay tôi hỏi có dùng cả hai không. Tôi không tự ý ngưng thuốc nào.
together-same-kind = { $a } và { $b } là thuốc cùng loại. Hôm nay tôi hỏi có dùng cả hai không. Tôi không tự ý ngưng thuốc nào.
together-both-known = { $who ->
    [pharmacist] Dược sĩ của tôi biết tôi dùng cả { $a } và { $b }.
   *[prescriber] Người kê đơn cho tôi biết tôi dùng cả { $a } và { $b }.
 }
together-plain = { $a } và { $b } dùng chung { $what }.

# Cũng như vậy, cho nhóm chăm sóc.
together-opposed-team = Hai thuốc làm mất tác dụng của nhau
together-same-team = Cùng một hoạt chất hai lần
together-same-kind-team = Hai thuốc thuộc nhóm thường chỉ dùng một
together-washout-team = { $medicine } ngưng vào ngày { DATE($on) } và sau đó vẫn có thể còn tác dụng.
together-allergy-team = Trong danh sách dị ứng: { $kind }
together-allergy-names = { $medicine }; trong danh sách dị ứng: { $name }
together-allergy-related-team = Một thuốc khác cùng nhóm.
together-known-team = { $by } ({ $credential }) xác nhận ngày { DATE($on) }: { $why }
together-unanswered-team = Chưa được người kê đơn hoặc dược sĩ xác nhận. Cho đến khi đó, bản kế hoạch, nhật ký và các bản sao có thuốc đều bị giữ lại.

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
