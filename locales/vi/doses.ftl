# origin: machine; nobody has signed this file.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose } loại { $strength }
product-note = { $strength }: { $note }
amount-tablet = { PLURAL($n) ->
    [one] { $amount } viên nén
   *[other] { $amount } viên nén
 }
amount-tablet-part = { $amount } viên nén
amount-tablet-range = { PLURAL($n) ->
    [one] { $low } đến { $high } viên nén
   *[other] { $low } đến { $high } viên nén
 }
amount-capsule = { PLURAL($n) ->
    [one] { $amount } viên nang
   *[other] { $amount } viên nang
 }
amount-capsule-part = { $amount } viên nang
amount-capsule-range = { PLURAL($n) ->
    [one] { $low } đến { $high } viên nang
   *[other] { $low } đến { $high } viên nang
 }
amount-film = { PLURAL($n) ->
    [one] { $amount } miếng phim mỏng
   *[other] { $amount } miếng phim mỏng
 }
amount-film-part = { $amount } miếng phim mỏng
amount-film-range = { PLURAL($n) ->
    [one] { $low } đến { $high } miếng phim mỏng
   *[other] { $low } đến { $high } miếng phim mỏng
 }
amount-patch = { PLURAL($n) ->
    [one] { $amount } miếng dán
   *[other] { $amount } miếng dán
 }
amount-patch-part = { $amount } miếng dán
amount-patch-range = { PLURAL($n) ->
    [one] { $low } đến { $high } miếng dán
   *[other] { $low } đến { $high } miếng dán
 }
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } viên ngậm
   *[other] { $amount } viên ngậm
 }
amount-lozenge-part = { $amount } viên ngậm
amount-lozenge-range = { PLURAL($n) ->
    [one] { $low } đến { $high } viên ngậm
   *[other] { $low } đến { $high } viên ngậm
 }
amount-gum = { PLURAL($n) ->
    [one] { $amount } miếng kẹo cao su
   *[other] { $amount } miếng kẹo cao su
 }
amount-gum-part = { $amount } miếng kẹo cao su
amount-gum-range = { PLURAL($n) ->
    [one] { $low } đến { $high } miếng kẹo cao su
   *[other] { $low } đến { $high } miếng kẹo cao su
 }
amount-ring = { PLURAL($n) ->
    [one] { $amount } vòng đặt
   *[other] { $amount } vòng đặt
 }
amount-ring-part = { $amount } vòng đặt
amount-ring-range = { PLURAL($n) ->
    [one] { $low } đến { $high } vòng đặt
   *[other] { $low } đến { $high } vòng đặt
 }
amount-suppository = { PLURAL($n) ->
    [one] { $amount } viên đặt
   *[other] { $amount } viên đặt
 }
amount-suppository-part = { $amount } viên đặt
amount-suppository-range = { PLURAL($n) ->
    [one] { $low } đến { $high } viên đặt
   *[other] { $low } đến { $high } viên đặt
 }
amount-packet = { PLURAL($n) ->
    [one] { $amount } gói
   *[other] { $amount } gói
 }
amount-packet-part = { $amount } gói
amount-packet-range = { PLURAL($n) ->
    [one] { $low } đến { $high } gói
   *[other] { $low } đến { $high } gói
 }
amount-bottle = { PLURAL($n) ->
    [one] { $amount } chai
   *[other] { $amount } chai
 }
amount-bottle-part = { $amount } chai
amount-bottle-range = { PLURAL($n) ->
    [one] { $low } đến { $high } chai
   *[other] { $low } đến { $high } chai
 }
amount-unit = { PLURAL($n) ->
    [one] { $amount } đơn vị
   *[other] { $amount } đơn vị
 }
amount-unit-part = { $amount } đơn vị
amount-unit-range = { PLURAL($n) ->
    [one] { $low } đến { $high } đơn vị
   *[other] { $low } đến { $high } đơn vị
 }
amount-puff = { PLURAL($n) ->
    [one] { $amount } nhát hít
   *[other] { $amount } nhát hít
 }
amount-puff-part = { $amount } nhát hít
amount-puff-range = { PLURAL($n) ->
    [one] { $low } đến { $high } nhát hít
   *[other] { $low } đến { $high } nhát hít
 }
amount-spray = { PLURAL($n) ->
    [one] { $amount } nhát xịt
   *[other] { $amount } nhát xịt
 }
amount-spray-part = { $amount } nhát xịt
amount-spray-range = { PLURAL($n) ->
    [one] { $low } đến { $high } nhát xịt
   *[other] { $low } đến { $high } nhát xịt
 }
amount-drop = { PLURAL($n) ->
    [one] { $amount } giọt
   *[other] { $amount } giọt
 }
amount-drop-part = { $amount } giọt
amount-drop-range = { PLURAL($n) ->
    [one] { $low } đến { $high } giọt
   *[other] { $low } đến { $high } giọt
 }
amount-application = { PLURAL($n) ->
    [one] { $amount } lần bôi
   *[other] { $amount } lần bôi
 }
amount-application-part = { $amount } lần bôi
amount-application-range = { PLURAL($n) ->
    [one] { $low } đến { $high } lần bôi
   *[other] { $low } đến { $high } lần bôi
 }
dose-place-clinic = { $dose } tại phòng khám
dose-place-home = { $dose } tại nhà
dose-none = không dùng

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = Uống { $amount }
use-under-tongue = Để { $amount } tan dưới lưỡi
use-cheek = Ngậm { $amount } bên trong má
use-skin = Dán hoặc bôi { $amount } lên da
use-nose = Dùng { $amount } trong mũi
use-inhaled = Hít vào: { $amount }
use-injected = Tự tiêm { $amount }
use-eye = Cho { $amount } vào mắt
use-ear = Cho { $amount } vào tai
use-rectal = Đặt { $amount } vào trực tràng
use-vaginal = Đặt { $amount } vào âm đạo
use-unknown = Dùng { $amount }
given = Có người cho tôi dùng: { $amount }
given-by-clinic = Phòng khám cho tôi dùng: { $amount }
given-by-pharmacy = Nhà thuốc cho tôi dùng: { $amount }
given-by-home-nurse = Y tá đến nhà cho tôi dùng: { $amount }
given-by-school = Nhà trường cho tôi dùng: { $amount }
given-by-family = Gia đình hoặc người hỗ trợ cho tôi dùng: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = Có người cho tôi dùng thuốc này.
giver-clinic = Phòng khám cho tôi dùng thuốc này.
giver-pharmacy = Nhà thuốc cho tôi dùng thuốc này.
giver-home-nurse = Y tá đến nhà cho tôi dùng thuốc này.
giver-school = Nhân viên nhà trường cho tôi dùng thuốc này.
giver-family = Gia đình hoặc người hỗ trợ cho tôi dùng thuốc này.
route-under-tongue = Tôi để thuốc tan dưới lưỡi.
route-cheek = Tôi ngậm thuốc bên trong má.
route-skin = Tôi dán hoặc bôi thuốc lên da.
route-nose = Tôi dùng thuốc trong mũi.
route-nose-rescue = Người khác xịt thuốc vào mũi tôi.
route-inhaled = Tôi hít thuốc vào.
route-injected = Tôi tự tiêm thuốc.
route-injected-rescue = Người khác tiêm thuốc này cho tôi.
route-eye = Tôi cho thuốc vào mắt.
route-ear = Tôi cho thuốc vào tai.
route-rectal = Tôi đặt thuốc vào trực tràng.
route-vaginal = Tôi đặt thuốc vào âm đạo.
route-unknown = Tôi hỏi dược sĩ cách dùng thuốc này.

# How often.
every-hour = { PLURAL($n) ->
    [1] mỗi giờ một lần
    [one] { NUM($n) } giờ một lần
   *[other] { NUM($n) } giờ một lần
 }
span-hour = { PLURAL($n) ->
    [one] { NUM($n) } giờ
   *[other] { NUM($n) } giờ
 }
take-weekly-on = mỗi tuần chỉ một lần, chỉ vào { $day }, không phải mỗi ngày
take-every-on = { $every }, chỉ vào { $day }
take-every-from = { $every }, bắt đầu từ ngày { DATE($from) }
take-by-chart = Lượng dùng: theo bảng viết sẵn của tôi ({ $chart })
patch-worn = Tôi dán mỗi miếng trong { $span }.
patch-worn-ask = Tôi hỏi dược sĩ mỗi miếng dán trong bao lâu.
patch-old-first = Tôi gỡ miếng dán cũ ra trước.

# Only when needed.
as-needed-hours = { PLURAL($n) ->
    [one] hai liều cách nhau ít nhất { NUM($n) } giờ
   *[other] hai liều cách nhau ít nhất { NUM($n) } giờ
 }
as-needed-day = không quá { $most } trong 24 giờ
as-needed-day-all = không quá { $most } trong 24 giờ, tính mọi liều của thuốc này
as-needed-week = không quá { $most } trong một tuần

# Dates.
late-call-today = Gọi ngay hôm nay.
medicine-starts = Tôi bắt đầu dùng vào ngày { DATE($on) }. Không sớm hơn.
medicine-dose-began = Liều này bắt đầu từ ngày { DATE($on) }.
medicine-new = Thuốc mới: từ ngày { DATE($on) }.
medicine-changed-on = Thay đổi ngày { DATE($on) }. { $what }
medicine-was-now = trước đây { $before }, bây giờ { $now }
medicine-until = Ngày cuối cùng là ngày { DATE($on) }.
medicine-overlap = Tôi dùng thuốc này cùng với dạng kia đến ngày { DATE($on) }, có chủ ý.
medicine-overlap-over = Theo kế hoạch, thuốc này được dùng cùng với dạng kia đến ngày { DATE($on) }. Hôm nay tôi hỏi xem tôi có còn dùng cả hai không.
medicine-not-on = Không dùng vào: { LIST($days) }
medicine-dose-on = Ngày { DATE($on) }: { $amount }
medicine-dose-on-ask = Ngày { DATE($on) }: { $amount }. Tôi hỏi trước ngày đó: thay cho liều thường ngày, hay dùng thêm?
medicine-not-in-pack = Thay đổi này không có trong gói thuốc chia ngày { DATE($on) }. Tôi gọi trước khi mở gói.
medicine-still-in-pack = Sau ngày cuối cùng, thuốc này có thể vẫn còn trong gói thuốc chia ngày { DATE($on) }. Tôi gọi trước khi mở gói và hỏi cách lấy thuốc ra.
step-wait = Quên liều, nổi ban, hoặc được dặn chờ? Tôi gọi trước khi tăng liều.
take-then-none = sau đó không dùng nữa: ngưng thuốc này
# What the label must say, and how a dose is measured.
label-check = Nhãn thuốc của tôi ghi { $strength }. Nếu không phải, tôi gọi trước khi dùng.
measure-with = Tôi đong bằng: { $device }
use-device = Tôi dùng thuốc bằng: { $device }
take-meal = Ăn uống: { $meal }
measure-liquid = Tôi đong bằng ống bơm uống thuốc hoặc ly đong của nhà thuốc, không bao giờ bằng muỗng.
split-by = { $by } đã nói vào ngày { DATE($on) } là có thể chia nhỏ thuốc này.

# Medicines that the team does not prescribe.
other-take-ask = Tôi hỏi trước khi dùng.
other-prescriber = Người kê toa: { $name }

# Allergies.
allergies-not-asked = Dị ứng: chưa hỏi
allergies-none-known = Không có dị ứng nào được biết
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = Viên nén tác dụng kéo dài
form-delayed-release-tablet = Viên nén tác dụng chậm
form-chewable-tablet = Viên nén để nhai
form-disintegrating-tablet = Viên nén tan trong miệng
form-sublingual-tablet = Viên nén tan dưới lưỡi
form-extended-release-capsule = Viên nang tác dụng kéo dài
form-delayed-release-capsule = Viên nang tác dụng chậm
form-lozenge = Viên ngậm
form-gum = Kẹo cao su
form-suspension = Thuốc nước phải lắc trước
form-cream = Kem bôi
form-gel = Gel
form-inhaler = Ống hít
form-implant = Que cấy
form-ring = Vòng đặt
form-suppository = Viên đặt
support-weekly-pack = Gói thuốc do nhà thuốc chia cho từng tuần

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = ống bơm uống thuốc
device-cup = ly đong thuốc
device-dropper = ống nhỏ giọt
device-pen = bút tiêm
device-vial-and-syringe = lọ thuốc và ống tiêm
device-prefilled-syringe = ống tiêm có sẵn thuốc
device-pump = bơm
device-spacer = buồng đệm
meal-before = trước bữa ăn
meal-with = trong bữa ăn
meal-after = sau bữa ăn
meal-any = ăn hay không ăn đều được
meal-empty-stomach = khi bụng đói

# Kinds of allergies.
allergy-kind-allergy = dị ứng
allergy-kind-intolerance = không dung nạp
allergy-kind-unknown = không rõ loại

# Advice that several medicines share.
# Medicines that the team does not prescribe.
# How a dose is given, and meals.
# Hai thứ mà một người dùng. $what nói tiếp câu đó.
together-combination = “{ $medicine }”
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
step-is-begun = đã bắt đầu ngày { DATE($on) }, người ghi: { $by }
step-is-waiting = CHƯA được ghi là đã bắt đầu: hỏi người bệnh đang dùng thế nào
unworded-unknown = { $medicine }: không có trong danh sách thuốc của trang web này và không thuộc nhóm nào. Tài liệu cho bệnh nhân chỉ dặn hỏi dược sĩ. Chưa kiểm tra tương tác.
unworded-class-only = { $medicine }: không có trong danh sách thuốc của trang web này. Tài liệu cho bệnh nhân dùng lời của nhóm thuốc.
unworded-not-reviewed = { $medicine }: lời của trang web này chưa được dược sĩ hoặc người kê đơn xem xét, hoặc đã quá hạn xem xét.
unworded-other = { $medicine }: không có trong danh sách thuốc của trang web này, nên chưa kiểm tra tương tác.
