# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = This may not list everything { $name } takes.
copy-speaker = In these instructions, “I”, “my” and “you” mean { $name }.
copy-if-late = If a dose is late: { $instruction }

# How a medicine is given.
given-copy = Given to { $name }: { $amount }
given-team = Administered: { $amount }
given-by-clinic-copy = Given at the clinic: { $amount }
given-by-pharmacy-copy = Given at the pharmacy: { $amount }
given-by-home-nurse-copy = Given by a nurse at home: { $amount }
given-by-school-copy = Given at school: { $amount }
given-by-family-copy = Given by family or a support person: { $amount }
giver-unknown-copy = It is given to { $name }.
giver-unknown-team = Administered by another person.
giver-clinic-copy = The clinic gives it.
giver-pharmacy-copy = The pharmacy gives it.
giver-home-nurse-copy = A nurse gives it at home.
giver-school-copy = School staff give it.
giver-family-copy = Family or a support person gives it.
route-under-tongue-copy = It melts under the tongue.
route-cheek-copy = It works inside the cheek.
route-skin-copy = It goes on the skin.
route-nose-copy = It goes in the nose.
route-nose-rescue-copy = Someone else sprays it into the nose of { $name }.
route-inhaled-copy = It is breathed in.
route-injected-copy = { $name } injects it without help.
route-injected-team = Self-injected.
route-injected-rescue-copy = Someone else injects it into { $name }.
route-eye-copy = It goes in the eye.
route-ear-copy = It goes in the ear.
route-rectal-copy = It goes in the rectum.
route-vaginal-copy = It goes in the vagina.
route-unknown-copy = Ask the pharmacist how it is used.
route-unknown-team = Route not on record.
take-by-chart-copy = Amount: by the written scale ({ $chart })
patch-worn-copy = { $name } wears each patch for { $span }.
patch-worn-team = Each patch is worn for { $span }.
patch-worn-ask-copy = Ask the pharmacist how long each patch is worn.
patch-worn-ask-team = Wear time of the patch not on record.
patch-old-first-copy = The old patch comes off first.

# Dates and changes.
late-call-today-team = Overdue: contact the person today.
medicine-starts-copy = { $name } starts it on { DATE($on) }. Not before.
medicine-starts-team = Start date: { DATE($on) }. Not before.
medicine-dose-on-ask-copy = On { DATE($on) }: { $amount }. Ask before that day: instead of the regular dose, or in addition to it?
medicine-dose-on-ask-team = On { DATE($on) }: { $amount }. Not on record whether instead of the regular dose or in addition. The person is told to ask.
medicine-overlap-copy = { $name } takes it together with the other form until { DATE($on) }, on purpose.
medicine-overlap-team = Planned overlap with the other form until { DATE($on) }.
medicine-overlap-over-copy = It was planned together with the other form until { DATE($on) }. Ask today whether { $name } still takes both.
medicine-overlap-over-team = The planned overlap with the other form ended on { DATE($on) }. Verify whether both are still taken.
medicine-not-in-pack-copy = This change is not in the pack filled on { DATE($on) }. Call before opening it.
medicine-not-in-pack-team = This change is not in the pack filled on { DATE($on) }. The person is told to call before opening it.
medicine-still-in-pack-copy = It may still be in the pack filled on { DATE($on) } after its last day. Call before opening it, and ask how to take it out.
medicine-still-in-pack-team = It may still be in the pack filled on { DATE($on) } after its last day. The person is told to call before opening it.
step-wait-copy = Missed doses, a rash, or told to wait? Call before going up.
step-wait-team = Missed doses, a rash, or told to wait: the person is told to call before the dose goes up.

# Labels and measuring.
label-check-copy = The label must say { $strength }. If it does not, call before { $name } takes it.
label-check-team = The label must say { $strength }. The person is told to call if it does not.
measure-with-copy = It is measured with: { $device }
measure-with-team = Measuring device: { $device }
measure-liquid-copy = It is measured with the oral syringe or the cup from the pharmacy, never with a spoon.
use-device-copy = It is used with: { $device }
use-device-team = Device: { $device }
other-take-ask-copy = Ask before { $name } takes it.
other-take-ask-team = Regimen not on record.

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = Ask the pharmacist before the first dose.
plain-not-checked-copy = Not checked with other medicines. Show the pharmacist everything { $name } takes.
plain-urgent-copy = Trouble breathing, or a swollen face: call { $number }.
plain-urgent-effects-copy = Ask the pharmacist which other effects need help right away.
plain-for-copy = Ask the pharmacist what it is for.
plain-how-copy = Ask the pharmacist how it is taken.
plain-missed-dose-copy = Ask the pharmacist what to do about a missed dose.
plain-common-effects-copy = Ask the pharmacist which effects can happen.
plain-do-not-mix-copy = Ask the pharmacist what must not be taken with it.
plain-stopping-copy = Ask the prescriber before it is stopped.
plain-storage-copy = Ask the pharmacist where to keep it.
plain-disposal-copy = Ask the pharmacist what to do with what is left.
plain-tests-copy = Ask the prescriber which tests are needed.

# Headings, and sentences of the interface.
handout-team-copy = Care team
handout-team-team = Treating team
handout-appointments-copy = Next visits
handout-appointments-team = Upcoming appointments
handout-medicines-copy = Medicines
handout-medicines-team = Medications
handout-goals-copy = Goals
handout-therapy-copy = Therapy
handout-scores-copy = Scores
handout-checkins-team = Check-ins
handout-steps-team = Changes in the level of care
handout-monitoring-team = Monitoring
handout-interpreter-copy = Interpreter booked: { $mode } ({ $language })
evaluation-reasons-copy = Reasons for seeking care
evaluation-strengths-copy = Strengths
evaluation-culture-copy = Values and culture
evaluation-medical-copy = Medical matters to keep in mind
evaluation-history-team = History
medicine-team = Medication
medicine-how-copy = How it is taken
medicine-how-team = Administration
take-ask-copy = Ask the prescriber how it is taken.
take-ask-team = Regimen not on record.
medicine-missed-copy = If a dose is missed
medicine-missed-team = Missed dose
medicine-steps-team = Steps of the dose
homework-if-stuck-copy = If stuck:
scores-about-copy = A score is one piece of the picture. Higher means more symptoms.
score-rated-self-copy = Filled in by { $name }.
score-rated-self-team = Self-rated.
score-rated-clinician-copy = Filled in by a clinician.
score-rated-clinician-team = Clinician-rated.
practical-case-manager-copy = Who helps with this
practical-prior-authorization-copy = Approval by the insurance
relapse-coping-copy = What can help without other people
relapse-distraction-copy = People and places that are a distraction
relapse-team-copy = Care team
relapse-safer-place-copy = Making the place safer
zone-well-about-copy = What { $name } keeps doing.
zone-early-about-copy = Act early. Each sign has one step.
zone-crisis-about-copy = Get help now.
sign-when-copy = Sign
sign-then-copy = What { $name } does
