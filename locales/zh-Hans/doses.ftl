# Advice that several medicines share.
shared-advice = 关于我的几种药
shared-advice-for = 适用于：{ LIST($medicines) }
shared-advice-more = 关于这种药，“{ $heading }”下还有更多内容。

# Medicines that the team does not prescribe.
other-take-ask = 服用前我会先问。
other-prescriber = 开药人：{ $name }

# How a dose is given, and meals.
use-device = 我用它给药：{ $device }
take-meal = 饮食：{ $meal }
