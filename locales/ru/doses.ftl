# Advice that several medicines share.
shared-advice = Для нескольких моих лекарств
shared-advice-for = Лекарства: { LIST($medicines) }
shared-advice-more = Об этом лекарстве есть ещё сведения в разделе «{ $heading }».

# Medicines that the team does not prescribe.
other-take-ask = Сначала спрашиваю, потом принимаю.
other-prescriber = Назначил(а): { $name }

# How a dose is given, and meals.
use-device = Чем ввожу: { $device }
take-meal = Еда: { $meal }
