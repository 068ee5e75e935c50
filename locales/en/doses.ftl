# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount } ({ $dose })
dose-of-strength = { $dose } of { $strength }
product-note = { $strength }: { $note }
amount-tablet = { PLURAL($n) ->
    [one] { $amount } tablet
   *[other] { $amount } tablets
 }
amount-tablet-part = { $amount } tablet
amount-tablet-range = { PLURAL($n) ->
    [one] { $low } to { $high } tablet
   *[other] { $low } to { $high } tablets
 }
amount-capsule = { PLURAL($n) ->
    [one] { $amount } capsule
   *[other] { $amount } capsules
 }
amount-capsule-part = { $amount } capsule
amount-capsule-range = { PLURAL($n) ->
    [one] { $low } to { $high } capsule
   *[other] { $low } to { $high } capsules
 }
amount-film = { PLURAL($n) ->
    [one] { $amount } film
   *[other] { $amount } films
 }
amount-film-part = { $amount } film
amount-film-range = { PLURAL($n) ->
    [one] { $low } to { $high } film
   *[other] { $low } to { $high } films
 }
amount-patch = { PLURAL($n) ->
    [one] { $amount } patch
   *[other] { $amount } patches
 }
amount-patch-part = { $amount } patch
amount-patch-range = { PLURAL($n) ->
    [one] { $low } to { $high } patch
   *[other] { $low } to { $high } patches
 }
amount-lozenge = { PLURAL($n) ->
    [one] { $amount } lozenge
   *[other] { $amount } lozenges
 }
amount-lozenge-part = { $amount } lozenge
amount-lozenge-range = { PLURAL($n) ->
    [one] { $low } to { $high } lozenge
   *[other] { $low } to { $high } lozenges
 }
amount-gum = { PLURAL($n) ->
    [one] { $amount } piece of gum
   *[other] { $amount } pieces of gum
 }
amount-gum-part = { $amount } piece of gum
amount-gum-range = { PLURAL($n) ->
    [one] { $low } to { $high } piece of gum
   *[other] { $low } to { $high } pieces of gum
 }
amount-ring = { PLURAL($n) ->
    [one] { $amount } ring
   *[other] { $amount } rings
 }
amount-ring-part = { $amount } ring
amount-ring-range = { PLURAL($n) ->
    [one] { $low } to { $high } ring
   *[other] { $low } to { $high } rings
 }
amount-suppository = { PLURAL($n) ->
    [one] { $amount } suppository
   *[other] { $amount } suppositories
 }
amount-suppository-part = { $amount } suppository
amount-suppository-range = { PLURAL($n) ->
    [one] { $low } to { $high } suppository
   *[other] { $low } to { $high } suppositories
 }
amount-packet = { PLURAL($n) ->
    [one] { $amount } packet
   *[other] { $amount } packets
 }
amount-packet-part = { $amount } packet
amount-packet-range = { PLURAL($n) ->
    [one] { $low } to { $high } packet
   *[other] { $low } to { $high } packets
 }
amount-bottle = { PLURAL($n) ->
    [one] { $amount } bottle
   *[other] { $amount } bottles
 }
amount-bottle-part = { $amount } bottle
amount-bottle-range = { PLURAL($n) ->
    [one] { $low } to { $high } bottle
   *[other] { $low } to { $high } bottles
 }
amount-unit = { PLURAL($n) ->
    [one] { $amount } unit
   *[other] { $amount } units
 }
amount-unit-part = { $amount } unit
amount-unit-range = { PLURAL($n) ->
    [one] { $low } to { $high } unit
   *[other] { $low } to { $high } units
 }
amount-puff = { PLURAL($n) ->
    [one] { $amount } puff
   *[other] { $amount } puffs
 }
amount-puff-part = { $amount } puff
amount-puff-range = { PLURAL($n) ->
    [one] { $low } to { $high } puff
   *[other] { $low } to { $high } puffs
 }
amount-spray = { PLURAL($n) ->
    [one] { $amount } spray
   *[other] { $amount } sprays
 }
amount-spray-part = { $amount } spray
amount-spray-range = { PLURAL($n) ->
    [one] { $low } to { $high } spray
   *[other] { $low } to { $high } sprays
 }
amount-drop = { PLURAL($n) ->
    [one] { $amount } drop
   *[other] { $amount } drops
 }
amount-drop-part = { $amount } drop
amount-drop-range = { PLURAL($n) ->
    [one] { $low } to { $high } drop
   *[other] { $low } to { $high } drops
 }
amount-application = { PLURAL($n) ->
    [one] { $amount } application
   *[other] { $amount } applications
 }
amount-application-part = { $amount } application
amount-application-range = { PLURAL($n) ->
    [one] { $low } to { $high } application
   *[other] { $low } to { $high } applications
 }
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
use-eye = Put { $amount } in the eye
use-ear = Put { $amount } in the ear
use-rectal = Put { $amount } in the rectum
use-vaginal = Put { $amount } in the vagina
use-unknown = Use { $amount }
given = Given to me: { $amount }
given-by-clinic = Given at the clinic: { $amount }
given-by-pharmacy = Given at the pharmacy: { $amount }
given-by-home-nurse = Given by a nurse at home: { $amount }
given-by-school = Given at school: { $amount }
given-by-family = Given by my family or support person: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = It is given to me.
giver-clinic = The clinic gives it to me.
giver-pharmacy = The pharmacy gives it to me.
giver-home-nurse = A nurse gives it to me at home.
giver-school = School staff give it to me.
giver-family = My family or support person gives it to me.
route-under-tongue = I let it melt under my tongue.
route-cheek = I let it work inside my cheek.
route-skin = I put it on my skin.
route-nose = I use it in my nose.
route-nose-rescue = Someone else sprays it into my nose.
route-inhaled = I breathe it in.
route-injected = I inject it myself.
route-injected-rescue = Someone else injects it into me.
route-eye = I put it in my eye.
route-ear = I put it in my ear.
route-rectal = I put it in my rectum.
route-vaginal = I put it in my vagina.
route-unknown = I ask my pharmacist how to use it.

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
patch-worn-ask = I ask my pharmacist how long to wear each patch.
patch-old-first = I take the old patch off first.

# Only when needed.
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
medicine-dose-began = This dose began on { DATE($on) }.
# What is new or changed. $what is one or more of "Morning: was 1 tablet, now 2 tablets".
medicine-new = New: since { DATE($on) }.
medicine-changed-on = Changed on { DATE($on) }. { $what }
medicine-was-now = was { $before }, now { $now }
medicine-until = The last day is { DATE($on) }.
medicine-overlap = I take it together with the other form until { DATE($on) }, on purpose.
medicine-overlap-over = It was planned together with the other form until { DATE($on) }. I ask today if I still take both.
medicine-not-on = Not on { LIST($days) }
medicine-dose-on = On { DATE($on) }: { $amount }
medicine-dose-on-ask = On { DATE($on) }: { $amount }. I ask before that day: instead of my regular dose, or in addition to it?
medicine-not-in-pack = This change is not in the pack filled on { DATE($on) }. I call before opening it.
medicine-still-in-pack = It may still be in the pack filled on { DATE($on) } after its last day. I call before opening it, and ask how to take it out.
step-wait = Missed doses, a rash, or told to wait? I call before going up.
take-then-none = then none: this medicine stops
# What the label must say, and how a dose is measured.
label-check = My label says { $strength }. If not, I call before taking it.
measure-with = I measure it with: { $device }
use-device = I use it with: { $device }
take-meal = Food: { $meal }
measure-liquid = I measure it with the oral syringe or the cup from the pharmacy, never with a spoon.
split-by = { $by } said on { DATE($on) } that it may be divided.

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

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = “{ $medicine }”
together-ask = { $a } and { $b } together { $what }. I ask today. I do not stop either on my own.
together-known = { $who ->
    [pharmacist] { $a } and { $b } together { $what }. My pharmacist knows I take both.
   *[prescriber] { $a } and { $b } together { $what }. My prescriber knows I take both.
 }
together-washout = End of { $ended }: { DATE($on) }. It can still act for some time after that. { $a } and { $b } together { $what }. I ask today. I change nothing on my own.
together-washout-known = { $who ->
    [pharmacist] End of { $ended }: { DATE($on) }. It can still act for some time after that. { $a } and { $b } together { $what }. My pharmacist knows this.
   *[prescriber] End of { $ended }: { DATE($on) }. It can still act for some time after that. { $a } and { $b } together { $what }. My prescriber knows this.
 }
together-twice = { $a } is on my list more than once. I ask today if that is right. I do not stop it on my own.
together-twice-known = { $who ->
    [pharmacist] { $a } is on my list more than once. My pharmacist knows this.
   *[prescriber] { $a } is on my list more than once. My prescriber knows this.
 }
together-same = { $a } and { $b } contain the same medicine. I ask today if I take both. I do not stop either on my own.
together-same-kind = { $a } and { $b } are medicines of the same kind. I ask today if I take both. I do not stop either on my own.
together-both-known = { $who ->
    [pharmacist] My pharmacist knows I take both { $a } and { $b }.
   *[prescriber] My prescriber knows I take both { $a } and { $b }.
 }
together-plain = { $a } and { $b } together { $what }.

# The same for the care team.
together-opposed-team = They undo each other
together-same-team = Same active ingredient twice
together-same-kind-team = Two of a class of which usually one is taken
together-washout-team = { $medicine } ends on { DATE($on) } and can still act after that.
together-allergy-team = On the allergy list: { $kind }
together-allergy-names = { $medicine }, allergy list: { $name }
together-allergy-related-team = Another medicine of the same class or group.
together-known-team = Acknowledged by { $by } ({ $credential }) on { DATE($on) }: { $why }
together-unanswered-team = Not acknowledged by a prescriber or pharmacist. Until then, the handout, the diary, and copies that show medicines are withheld.

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
step-is-begun = begun on { DATE($on) }, recorded by { $by }
step-is-waiting = NOT recorded as begun: ask the person what they take
unworded-unknown = { $medicine }: not in the medicines of this site, and of no class. Documents for the patient only say to ask the pharmacist. Interactions are not checked.
unworded-class-only = { $medicine }: not in the medicines of this site. Documents for the patient have the wording of its class.
unworded-not-reviewed = { $medicine }: the wording of this site is not reviewed by a pharmacist or prescriber, or its review is overdue.
unworded-other = { $medicine }: not in the medicines of this site, so its interactions are not checked.
