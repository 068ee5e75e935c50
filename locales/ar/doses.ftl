# Advice that several medicines share.
shared-advice = لأكثر من دواء من أدويتي
shared-advice-for = للأدوية: { LIST($medicines) }
shared-advice-more = يوجد المزيد عن هذا الدواء تحت «{ $heading }».

# Medicines that the team does not prescribe.
other-take-ask = أسأل قبل أن آخذه.
other-prescriber = وصفه: { $name }

# How a dose is given, and meals.
use-device = أستخدمه بواسطة: { $device }
take-meal = الطعام: { $meal }
