# Advice that several medicines share.
shared-advice = Para varias de mis medicinas
shared-advice-for = Para: { LIST($medicines) }
shared-advice-more = Hay más sobre esta medicina en “{ $heading }”.

# Medicines that the team does not prescribe.
other-take-ask = Pregunto antes de tomarla.
other-prescriber = Receta de { $name }

# How a dose is given, and meals.
use-device = La uso con: { $device }
take-meal = Comida: { $meal }
