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
