# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they are:
# an amount is never shown without its number and unit.

# How much. The message with -part is for less than one, such as ½.
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose } of { $strength }
amount-tablet = { PLURAL($n) ->
    [one] { $amount } tablet
   *[other] { $amount } tablets
 }
amount-tablet-part = { $amount } tablet
amount-capsule = { PLURAL($n) ->
    [one] { $amount } capsule
   *[other] { $amount } capsules
 }
amount-capsule-part = { $amount } capsule
amount-film = { PLURAL($n) ->
    [one] { $amount } film
   *[other] { $amount } films
 }
amount-film-part = { $amount } film
amount-patch = { PLURAL($n) ->
    [one] { $amount } patch
   *[other] { $amount } patches
 }
amount-patch-part = { $amount } patch
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } lozenge
   *[other] { $amount } lozenges
 }
amount-lozenge-part = { $amount } lozenge
amount-gum = { PLURAL($n) ->
    [one] { $amount } piece of gum
   *[other] { $amount } pieces of gum
 }
amount-gum-part = { $amount } piece of gum
amount-ring = { PLURAL($n) ->
    [one] { $amount } ring
   *[other] { $amount } rings
 }
amount-ring-part = { $amount } ring
amount-suppository = { PLURAL($n) ->
    [one] { $amount } suppository
   *[other] { $amount } suppositories
 }
amount-suppository-part = { $amount } suppository
amount-packet = { PLURAL($n) ->
    [one] { $amount } packet
   *[other] { $amount } packets
 }
amount-packet-part = { $amount } packet
amount-bottle = { PLURAL($n) ->
    [one] { $amount } bottle
   *[other] { $amount } bottles
 }
amount-bottle-part = { $amount } bottle
amount-unit = { PLURAL($n) ->
    [one] { $amount } unit
   *[other] { $amount } units
 }
amount-unit-part = { $amount } unit
amount-puff = { PLURAL($n) ->
    [one] { $amount } puff
   *[other] { $amount } puffs
 }
amount-puff-part = { $amount } puff
amount-spray = { PLURAL($n) ->
    [one] { $amount } spray
   *[other] { $amount } sprays
 }
amount-spray-part = { $amount } spray
amount-drop = { PLURAL($n) ->
    [one] { $amount } drop
   *[other] { $amount } drops
 }
amount-drop-part = { $amount } drop
amount-application = { PLURAL($n) ->
    [one] { $amount } application
   *[other] { $amount } applications
 }
amount-application-part = { $amount } application
amount-mL = { $amount } mL
amount-mL-part = { $amount } mL
amount-mg = { $amount } mg
amount-mg-part = { $amount } mg
amount-mcg = { $amount } mcg
amount-mcg-part = { $amount } mcg
amount-g = { $amount } g
amount-g-part = { $amount } g
amount-mEq = { $amount } mEq
amount-mEq-part = { $amount } mEq
dose-place-clinic = { $dose } at the clinic
dose-place-home = { $dose } at home
dose-none = none

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = Take { $amount }
use-under-tongue = Let { $amount } melt under the tongue
use-cheek = Let { $amount } work inside the cheek
use-skin = Put on { $amount }
use-nose = Use { $amount } in the nose
use-inhaled = Breathe in { $amount }
use-injected = Inject { $amount }
use-implanted = Put in: { $amount }
use-eye = Put { $amount } in the eye
use-ear = Put { $amount } in the ear
use-rectal = Put { $amount } in the rectum
use-vaginal = Put { $amount } in the vagina
given = Given to me: { $amount }
given-by-clinic = Given at the clinic: { $amount }
given-by-pharmacy = Given at the pharmacy: { $amount }
given-by-home-nurse = Given by a nurse at home: { $amount }
given-by-school = Given at school: { $amount }
given-by-family = Given by my family or support person: { $amount }

# How often.
every-hour = { PLURAL($n) ->
    [one] every hour
   *[other] every { NUM($n) } hours
 }
span-hour = { PLURAL($n) ->
    [one] { NUM($n) } hour
   *[other] { NUM($n) } hours
 }
take-weekly-on = once a week, on { $day } only, not every day
take-every-on = { $every }, on { $day } only
take-every-from = { $every }, starting { DATE($from) }
take-by-chart = Amount: by my written scale ({ $chart })
patch-worn = I wear each patch for { $span }.
patch-old-first = I take the old patch off first.

# Only when needed.
as-needed-for = for: { $purpose }
as-needed-hours = { PLURAL($n) ->
    [one] at least { NUM($n) } hour between two doses
   *[other] at least { NUM($n) } hours between two doses
 }
as-needed-day = not more than { $most } in 24 hours
as-needed-day-all = not more than { $most } in 24 hours, counting all doses of this medicine
as-needed-week = not more than { $most } in one week

# Dates.
late-call-today = Call today.
medicine-starts = I start it on { DATE($on) }. Not before.
medicine-until = The last day is { DATE($on) }.
medicine-overlap = I take it together with the other form until { DATE($on) }, on purpose.
medicine-overlap-over = It was planned together with the other form until { DATE($on) }. I ask today if I still take both.
medicine-not-on = Not on { LIST($days) }
medicine-dose-on = On { DATE($on) }: { $amount }
medicine-not-in-pack = This change is not in the pack filled on { DATE($on) }. I call before opening it.
step-wait = Missed doses, a rash, or told to wait? I call before going up.
take-then-none = then none: this medicine stops
# What the label must say, and how a dose is measured.
label-check = My label says { $strength }. If not, I call before taking it.
measure-with = I measure it with: { $device }
use-device = I use it with: { $device }
take-meal = Food: { $meal }
measure-liquid = I measure it with the oral syringe or the cup from the pharmacy, never with a spoon.
split-by = { $by } said on { DATE($on) } that it may be divided.

# Advice that several medicines share.
shared-advice = For several of my medicines
shared-advice-for = For: { LIST($medicines) }
shared-advice-more = There is more about this medicine under “{ $heading }”.

# Medicines that the team does not prescribe.
other-take-ask = I ask before I take it.
other-prescriber = Prescribed by { $name }

# Allergies.
allergies-not-asked = Allergies: not asked yet
allergies-none-known = No known allergies
allergy-line = { $name } ({ $kind })
allergy-line-reaction = { $name } ({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = Extended-release tablet
form-delayed-release-tablet = Delayed-release tablet
form-chewable-tablet = Chewable tablet
form-disintegrating-tablet = Tablet that melts in the mouth
form-sublingual-tablet = Tablet that melts under the tongue
form-extended-release-capsule = Extended-release capsule
form-delayed-release-capsule = Delayed-release capsule
form-lozenge = Lozenge
form-gum = Gum
form-suspension = Liquid to shake first
form-cream = Cream
form-gel = Gel
form-inhaler = Inhaler
form-implant = Implant
form-ring = Ring
form-suppository = Suppository
support-weekly-pack = Packs that the pharmacy fills for each week

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = oral syringe
device-cup = dosing cup
device-dropper = dropper
device-pen = pen
device-vial-and-syringe = vial and syringe
device-prefilled-syringe = prefilled syringe
device-pump = pump
device-spacer = spacer
meal-before = before a meal
meal-with = with a meal
meal-after = after a meal
meal-any = with or without food
meal-empty-stomach = on an empty stomach

# Kinds of allergies.
allergy-kind-allergy = allergy
allergy-kind-intolerance = intolerance
allergy-kind-unknown = kind not known

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = I ask the pharmacist before the first dose.
plain-not-checked = Not checked with my other medicines. I show the pharmacist everything I take.
plain-urgent = Trouble breathing, or a swollen face: I call { $number }.
plain-urgent-effects = I ask the pharmacist which other effects need help right away.
plain-for = I ask the pharmacist what it is for.
plain-how = I ask the pharmacist how to take it.
plain-missed-dose = I ask the pharmacist what to do about a missed dose.
plain-common-effects = I ask the pharmacist which effects I may notice.
plain-do-not-mix = I ask the pharmacist what not to take with it.
plain-stopping = I ask my prescriber before I stop.
plain-storage = I ask the pharmacist where to keep it.
plain-disposal = I ask the pharmacist what to do with what is left.
plain-tests = I ask my prescriber which tests I need.

# For the care team.
take-not-scheduled = Prescription not yet turned into a schedule
take-step-waits = Step of { DATE($on) } not recorded as begun
unworded-unknown = { $medicine }: not in the medicines of this site, and of no class. Documents for the patient only say to ask the pharmacist. Interactions are not checked.
unworded-class-only = { $medicine }: not in the medicines of this site. Documents for the patient have the wording of its class.
unworded-not-reviewed = { $medicine }: the wording of this site is not reviewed by a pharmacist or prescriber, or its review is overdue.
unworded-other = { $medicine }: not in the medicines of this site, so its interactions are not checked.
