### Phrases of the sample care plans, medicines and crisis lines: worded and signed once, used by every record.
### Everyone in the sample is invented. A clinician and a pharmacist must sign these words before a patient reads them.
### Arguments are always text. Handouts speak to "you"; goals, signs and actions speak as "I".

# Who somebody is to the person.
relation-friend = Close friend
relation-manager = Manager at work
relation-partner = Partner
relation-peer-mentor = Peer mentor
relation-primary-care = Primary care doctor
relation-roommate = Roommate
relation-school-office = Student support office
relation-sister = Sister

# When the team can be reached, and how to leave a message. $phone: a phone number.
hours-weekdays = Monday to Friday, 9 a.m. to 5 p.m.
hours-late = Monday to Thursday, noon to 8 p.m.
message-voicemail = Leave your name and number. We call back within one work day.
message-portal = Write to us in the patient portal. We answer within two work days.
message-text = Send a text to { $phone }. Please write no private details.
message-interpreter = Say your language and your number. We call back with an interpreter.

# What brought the person in, what happened before.
reason-low-mood = Low mood and little energy for about six months
reason-worry = Worry that is hard to turn off
reason-panic = Sudden panic attacks, mostly on buses and in crowded shops
reason-memories = Hard memories after a car crash
reason-opioids = Opioid use that became hard to control after an injury
history-depression = One earlier time of depression that got better with therapy
history-low-b12 = Low vitamin B12, found in a blood test this year
history-clonazepam = Clonazepam every day for about two years
history-overdose = One overdose in the past. Naloxone helped.

# What the person can build on, what the team should know, allergies.
strength-asks-early = Asking for help early
strength-college = A clear wish to finish college
strength-humor = A good sense of humor
strength-work = Skilled hands, and pride in good work
culture-faith = Faith and church on Sundays give strength
culture-spanish = Spanish is the language for reading and for visits
allergy-none = No known allergies
allergy-penicillin = Penicillin: rash

# Therapy: what it works on, groups.
focus-low-mood = Doing more of what matters, and answering harsh thoughts
focus-panic = Meeting feared feelings and places in small, planned steps
focus-recovery = Riding out cravings, calming worry, and finding your own reasons for change
group-mood = Mood skills group, on Wednesday evenings
group-recovery = Recovery group in Spanish, on Tuesdays and Thursdays

# Practice between sessions: activity and thoughts.
skill-activity = Plan one activity a day
why-activity = Doing comes first. Mood may follow.
step-activity-pick = Pick one small thing that you like or that matters to you.
step-activity-when = Write down the day and the time.
step-activity-rate = Rate your mood before and after, from 0 to 10.
skill-thought = Check a harsh thought
why-thought = A thought is not always a fact.
step-thought-write = Write the thought in one line.
step-thought-weigh = Write what speaks for it and what speaks against it.
step-thought-fair = Write a fairer thought.

# Practice between sessions: body feelings and feared places. $minutes: a whole number.
skill-body = Practice with body feelings (interoceptive exposure)
why-body = You learn that the feelings rise and then pass.
step-body-choose = Choose one exercise that you tried with your therapist.
step-body-stay =
    { PLURAL($minutes) ->
        [one] Do it for { NUM($minutes) } minute. Stay with the feelings.
       *[other] Do it for { NUM($minutes) } minutes. Stay with the feelings.
    }
step-body-rate = Rate your fear at the start, at its highest, and at the end.
stuck-body = Stop if something hurts, and call your therapist.
skill-ladder = Climb your exposure ladder
why-ladder = Each small step shows you that you can do this.
step-ladder-next = Take the next step on your list. Stay until the fear goes down a little.
step-ladder-habits = Leave out one safety habit, such as sitting near the door.
stuck-ladder = Go back one step and repeat it.

# Practice between sessions: cravings. $minutes: a whole number.
skill-craving = Ride out a craving
why-craving = A craving rises and falls, like a wave.
step-craving-name = Tell yourself: this is a craving, and it will pass.
step-craving-wait =
    { PLURAL($minutes) ->
        [one] Wait { NUM($minutes) } minute. Breathe slowly, and go to another room.
       *[other] Wait { NUM($minutes) } minutes. Breathe slowly, and go to another room.
    }
step-craving-call = Call one person on your list.
stuck-craving = Call us the same day. A hard day does not erase your progress.

# When to practice, and what to do if it does not work out.
when-morning = In the morning, at home
when-evening = In the evening, in a quiet place
when-four-days = On four days a week, not right after coffee
when-class = On your way to class
when-craving = Each time a craving starts
stuck-smaller = Make the step smaller. Two minutes count.
stuck-bring = Leave it for now, and bring it to your next session.

# Names of medicines and of classes.
medicine-alendronate = Alendronate
medicine-aripiprazole = Aripiprazole
medicine-buprenorphine = Buprenorphine
medicine-buprenorphine-naloxone = Buprenorphine and naloxone
medicine-bupropion = Bupropion
medicine-clonazepam = Clonazepam
medicine-clozapine = Clozapine
medicine-cyanocobalamin = Vitamin B12 (cyanocobalamin)
medicine-escitalopram = Escitalopram
medicine-gabapentin = Gabapentin
medicine-hydroxyzine = Hydroxyzine
medicine-ibuprofen = Ibuprofen
medicine-insulin-glargine = Insulin glargine
medicine-lamotrigine = Lamotrigine
medicine-lisinopril = Lisinopril
medicine-lithium = Lithium
medicine-lorazepam = Lorazepam
medicine-melatonin = Melatonin
medicine-metformin = Metformin
medicine-methadone = Methadone
medicine-methylphenidate = Methylphenidate
medicine-naloxone = Naloxone
medicine-naltrexone = Naltrexone
medicine-naltrexone-injection = Naltrexone, long-acting injection
medicine-oxycodone = Oxycodone
medicine-paliperidone-injection = Paliperidone, long-acting injection
medicine-phenelzine = Phenelzine
medicine-quetiapine = Quetiapine
medicine-risperidone = Risperidone
medicine-sertraline = Sertraline
medicine-st-johns-wort = St. John's wort
medicine-valproate = Valproate
medicine-warfarin = Warfarin
class-ace-inhibitor = Blood pressure medicine (ACE inhibitor)
class-anticoagulant = Blood thinner
class-antidepressant = Antidepressant
class-antihistamine = Antihistamine
class-antipsychotic = Antipsychotic
class-antipsychotic-injection = Long-acting antipsychotic injection
class-benzodiazepine = Benzodiazepine
class-bone-medicine = Medicine for weak bones
class-diabetes-medicine = Medicine for diabetes
class-gabapentinoid = Nerve medicine (gabapentinoid)
class-insulin = Insulin
class-maoi = MAO inhibitor
class-mood-stabilizer = Mood stabilizer
class-moud = Medicine for opioid use disorder
class-opioid = Opioid pain medicine
class-overdose-reversal = Medicine that reverses an overdose
class-pain-reliever = Pain reliever
class-ssri = Antidepressant that raises serotonin
class-stimulant = Stimulant
class-supplement = Supplement or herb
class-vitamin = Vitamin

# What a medicine is for.
for-alcohol-use = For alcohol use disorder
for-anxiety = For strong anxiety
for-depression = For depression
for-low-b12 = For low vitamin B12
for-opioid-use = For opioid use disorder
for-overdose = To reverse an opioid overdose
for-panic = For panic attacks
for-stopping-smoking = To help you stop smoking

# How to take it.
how-alendronate = Take it when you get up, with plain water and before any food. Stay upright until your pharmacist says that you may lie down.
how-breakfast = Take it with breakfast.
how-film = Let the film melt in your mouth, the way your pharmacist showed you.
how-food = Take it with food, at the same time each day.
how-injection = A nurse gives you the injection at the clinic.
how-limit = Take it only when you need it, and never more than the daily limit.
how-naloxone = Someone else gives it. Call emergency services, spray it into one nostril, and turn the person onto their side. Repeat every 2 to 3 minutes with a new device, until the person responds.
how-same-time = Take it at the same time each day.
how-steps = Take what the dated step says. Do not go faster or slower on your own.
how-units = Check the name of the insulin and the number of units every time. Inject it the way your nurse or pharmacist showed you.

# A missed dose, and a late injection.
missed-ask = If you miss a dose, do not take extra. Ask your pharmacist what to do.
missed-call = If you miss a dose, do not double it. Call us before your next dose.
missed-anticoagulant = If you miss a dose, do not double it. Call your pharmacist the same day.
missed-insulin = If you miss a dose, do not take extra. Check your blood sugar, and call your prescriber or pharmacist.
missed-week = If you miss your day, do not take extra. Ask your pharmacist before you take the next one.
missed-injection = If you miss your injection, call the clinic for a new day.
missed-naloxone = There is no schedule to miss. After it is used, ask for a new one right away.
missed-clozapine = If you miss a dose, do not take extra. If you have had none for 48 hours or more, call your prescriber before your next dose.
missed-naltrexone-injection = If your injection is late or you miss it, call us the same day. Until you have it, an overdose is more likely.
late-injection = Call the nurse for the next open time. Ask if your plan changes.

# Effects to wait out or to tell us about, effects to act on now.
common-ask = Ask your pharmacist which effects may pass, and which ones to tell us about.
common-sleepy = Ask if it can make you sleepy, and when it is safe for you to drive.
common-dizzy = Tell us if you feel dizzy when you stand up.
common-movements = Tell us about new movements, or restlessness that you cannot stop.
urgent-breathing = Trouble breathing, or a swollen face or throat: get emergency help now.
urgent-suicide = New or stronger thoughts of suicide: call or text a crisis line now, and tell your prescriber today.
urgent-hard-to-wake = Hard to wake up, or very slow breathing: others should call emergency services now.
urgent-give-naloxone = Hard to wake up, or very slow breathing: others should call emergency services and give naloxone now.
urgent-seizure = A seizure or strong confusion: others should call emergency services now.
urgent-after-naloxone = After naloxone, the person needs emergency care, even if they feel better.
urgent-lithium-signs = Strong shaking, trouble walking, slurred speech, or confusion: get emergency help now.
urgent-lithium-fluids = Vomiting or diarrhea: call your prescriber today, before your next dose.
urgent-rash = A rash with fever, blisters, or sores in the mouth or eyes: get emergency help now.
urgent-belly-yellow = Strong belly pain, vomiting that does not stop, or yellow skin or eyes: get emergency help now.
urgent-stiff-fever = Stiff muscles with a fever: get emergency help now, and tell your prescriber.
urgent-clozapine-fever = A fever, chills, or a sore throat: call your prescriber right away. If nobody answers, get emergency help now.
urgent-clozapine-bowel = Constipation with strong belly pain, a swollen belly, or vomiting: get emergency help now.
urgent-heart = Chest pain, fainting, or a very fast heartbeat: get emergency help now.
urgent-headache = A sudden, very strong headache, a stiff neck, or a pounding heart: get emergency help now.
urgent-bleeding = Bleeding that does not stop, black stools, vomiting blood, or a hit to the head: get emergency help now.
urgent-low-sugar = Shaking, sweating, or confusion: take sugar now. If the person cannot swallow or wake up, others should call emergency services.
urgent-swallow = Pain when you swallow, or chest pain: stop taking it and call your prescriber right away.
urgent-withdrawal = Sudden strong withdrawal, with vomiting or confusion: get emergency help now.
urgent-ask = Ask your pharmacist which other effects need help right away.

# What not to mix.
mix-show-all = Show your pharmacist everything you take, also vitamins and herbs.
mix-alcohol = Do not drink alcohol with it. If you drink every day, tell your prescriber before you stop.
mix-opioids = Do not take opioids with it. If you already do, call your prescriber today.
mix-calming = Do not add calming or sleep medicines on your own. Ask us first.
mix-ask-alcohol = Ask your pharmacist before you drink alcohol.
mix-birth-control = Tell your prescriber before you start or stop birth control with hormones.
mix-smoking = Tell your prescriber before you start or stop smoking.
mix-maoi-antidepressant = Ask your prescriber before you take another medicine for depression, or St. John's wort.
mix-maoi-any = Ask your pharmacist before you take anything for a cold, a cough, pain, or weight loss.
mix-pain = Ask your pharmacist which pain reliever fits your other medicines.
mix-alcohol-talk = If you drink, tell us. We plan the next step with you, with no blame.
mix-naltrexone-opioids = Do not take opioids to push past it. That can cause a deadly overdose.
mix-naltrexone-pain = Tell everyone who treats you that you take it. Ask which pain relievers you can use.

# Stopping, storing, throwing away, tests.
stopping-ask = Do not stop on your own. Ask your prescriber how to lower the dose.
stopping-blocker = Talk with us before you stop.
stopping-moud = Talk with us before you stop. After you stop, your body is used to less, and overdose is more likely.
stopping-maoi = Do not stop on your own. Ask your prescriber how to stop, and how long the limits on food and medicines still hold.
stopping-taper = Your prescriber leads each step and can slow it down. You plan the last steps, down to zero, together.
storage-locked = Keep it locked up, away from children, pets, and visitors.
storage-locked-box = Keep it in the locked box we gave you. Carry only what you need for the day.
storage-naloxone = Keep it where people can find it fast. Do not lock it away.
storage-clinic = The clinic keeps it for you and takes care of what is left.
storage-insulin = Ask your pharmacist what goes in the refrigerator, and how long an open one lasts. Never use it frozen.
disposal-take-back = Ask your pharmacist where you can hand in what is left.
disposal-date = Check the date on the box. Ask for a new one before that date.
disposal-needles = Put used needles in a sharps container. Ask your pharmacist where you can hand it in.
test-ask = Ask your prescriber which tests you need, and when.
test-b12 = Blood test for vitamin B12
test-liver = Blood test for the liver
test-lithium = Blood test for the lithium level
test-inr = Blood test that shows how well the blood thinner works
test-kidneys = Blood test for the kidneys
test-sugar = Blood tests for sugar

# Warnings that always stand with a class.
always-antidepressant-thoughts = Tell your prescriber the same day about new thoughts of suicide or a big change in mood.
always-antidepressant-stop = Do not stop suddenly. Ask your prescriber how to stop safely.
always-antidepressant-energy = Tell your prescriber if you have much more energy and need little sleep.
always-benzodiazepine-stop = Do not stop suddenly. Ask your prescriber before any change.
always-benzodiazepine-opioids = Do not take opioids with this medicine. Tell your prescriber if you have any at home.
always-benzodiazepine-alcohol = Do not drink alcohol with this medicine. Tell your prescriber if this is hard.
always-antipsychotic-stiff = Stiff muscles with a fever are an emergency. Show this line to the people around you.
always-anticoagulant-bleeding = You can bleed more easily. Call right away about bleeding that does not stop, and after a fall or a hit to the head.
always-anticoagulant-stop = Do not stop on your own: a blood clot can form. Ask before an operation or dental work.
always-warfarin-change = Tell whoever tests your blood about every medicine that starts or stops, and about changes in what you eat.
always-blocker-opioids = Opioid medicines for pain, cough, or diarrhea may not work while you take it. Do not take large amounts to push past it: that can kill.
always-blocker-before = Before you start, tell your prescriber about any opioid you took in the last weeks. Too soon after one, it can bring on sudden, strong withdrawal.
always-blocker-card = Carry a card that says that you take it, and tell everyone who treats you.
always-insulin-check = Each kind of insulin works in a different way. Check the name every time.
always-insulin-low = Learn the signs of low blood sugar: shaking, sweating, hunger, or confusion. Keep sugar with you.
always-opioid-breathing = It can slow or stop breathing. Ask for naloxone, and show the people around you how to use it.
always-share = Take only your own dose, and give it to nobody. In other hands it can cause addiction, overdose, or death.
always-slow-breathing = It can slow your breathing, above all with opioids, alcohol, or other medicines that make you sleepy.
always-clozapine-fever = Watch for a fever. If you have one, call your prescriber right away and ask about a blood test.
always-clozapine-gap = After 48 hours or more without it, do not start again on your own. Call your prescriber before your next dose.
always-clozapine-constipation = Tell your prescriber the same day about constipation. Do not wait for it to pass.
always-lamotrigine-rash = Tell your prescriber right away about a new rash, even a small one.
always-lamotrigine-restart = After missed doses, ask your prescriber before you take it again.
always-lithium-fluids = Ask your prescriber what to do when you lose a lot of water (dehydration): if you vomit, have diarrhea, sweat a lot, or cannot drink enough.
always-lithium-pain = Ask your prescriber before you take ibuprofen or another pain reliever with this medicine.
always-lithium-shaking = Tell your prescriber the same day if you shake more than usual, or if you vomit.
always-lithium-level = Ask how often your lithium level is tested, and when your next blood test is due.
always-maoi-food = Ask your pharmacist for a list of the foods and drinks to leave out, before your first dose. Keep the list with you.
always-maoi-medicines = Tell everyone who treats you that you take it. Ask before you add any other medicine.
always-moud-naloxone = Keep naloxone close, and show the people around you how to use it.
always-moud-tolerance = After a break, your body is used to less. The amount you took before can cause an overdose.
always-moud-way-back = If you stop or use again, call us. We help you start again, with no blame.
always-naltrexone-injection = An overdose is more likely near the end of the time between injections, after a missed injection, and after you stop.
always-naltrexone-naloxone = At each injection, ask us about naloxone.
always-valproate-pregnancy = Tell your prescriber right away if you are pregnant or may become pregnant. Do not stop on your own.
always-valproate-birth-control = If you could become pregnant, ask your prescriber about birth control and about the risks for a baby.
always-tell-us = Tell us about everything you buy without a prescription.

# Pairs to ask about, for the person. The program puts both names in front: A and B together …
pair-bleeding = can make me bleed more easily
pair-blocker-opioid = work against each other: they can bring on sudden, strong withdrawal, and pain relief can fail
pair-blood-pressure = can raise my blood pressure to a dangerous level
pair-breathing = can make me too sleepy and slow my breathing
pair-buprenorphine-opioid = can block each other or bring on sudden withdrawal
pair-clozapine-faint = can make me faint or breathe too slowly
pair-heart-rhythm = can change the rhythm of my heart
pair-lamotrigine-rash = can raise the risk of a serious rash
pair-lithium = can raise my lithium to a harmful level
pair-same = do nearly the same in the body, so the doses add up
pair-serotonin = can raise serotonin too much, with fever, shaking, a fast heartbeat, or confusion
pair-sleepy = can make me too sleepy
pair-stomach = can harm my stomach
pair-too-weak = can make one of the two too weak
pair-two-opioids = can slow or stop my breathing

# Pairs to ask about, for the care team.
pair-benzodiazepine-moud-team = Review both for slowed breathing. Stop neither suddenly. Offer naloxone, and ask the pharmacist.
pair-blocker-team = Contraindicated: sudden withdrawal, and pain relief fails. Labels: opioid-free for 7 to 10 days before the start, up to 14 days after buprenorphine or methadone; the block of an injection lasts about 28 days.
pair-clozapine-team = Collapse and slowed breathing, above all at the start. Watch blood pressure and sleepiness.
pair-herb-team = Ask the pharmacist about interactions before both are used.
pair-ibuprofen-team = Ask the pharmacist about bleeding, and whether another pain reliever fits better.
pair-lamotrigine-team = Valproate raises lamotrigine. Use the slower steps of the label, and watch for a rash.
pair-lithium-pain-team = Ask the pharmacist about the lithium level and the kidneys, and whether another pain reliever fits better.
pair-lithium-pressure-team = Lithium level rises. Check the level and the kidneys soon after a start or a change, or choose another medicine.
pair-maoi-antidepressant-team = Review both today. Check the label for the wait between the two, and ask the pharmacist. Stop neither without a plan.
pair-opioids-team = Confirm that both are intended. Buprenorphine can bring on withdrawal after a full opioid and blocks pain relief; two full opioids add up. Offer naloxone.
pair-qt-team = Both can prolong the QT interval. Consider an ECG, potassium, and another choice.
pair-same-team = Paliperidone is what the body makes of risperidone: count both as one. Right only as a planned overlap.
pair-sleepy-team = Ask the pharmacist about added sleepiness and slowed breathing.
pair-stimulant-team = Contraindicated: dangerous rise of blood pressure. Label: 14 days after the MAO inhibitor.
pair-stomach-team = Added harm to stomach and gullet. Ask about another pain reliever.
pair-warfarin-herb-team = The blood thinner can become too weak. Ask the pharmacist before both are used, and before the herb is stopped.
pair-warfarin-team = The blood test can change, and bleeding is more likely. Test sooner when either starts, stops, or changes.

# Benefits talked over, effects told to us, why a medicine ended.
benefit-cravings = It can ease cravings, so that you can get on with your day.
benefit-less-sleepy = With less of it, you may feel more awake.
benefit-mood = Mood may get better over several weeks.
effect-shaky = Shaky and restless for some days after a step
effect-stomach = Upset stomach in the first weeks
plan-hold-step = Your prescriber can hold a step longer.
plan-with-food = Take it with food. We look at it again at your next visit.
ended-foggy = It made the mornings foggy and did not help enough.

# What the team looks at regularly, without blame.
monitoring-screen = A urine drug screen. It shows us how to help. One result does not end your care.
monitoring-prescriptions = The state's list of prescriptions. We look at it with everyone, so that medicines do not clash.
monitoring-taper = A short call after each step of the taper.

# Goals and small steps. $minutes, $cups, $stops: whole numbers. $day: a date.
goal-mood = My mood is lighter, and I do the things I like again.
goal-walk =
    { PLURAL($minutes) ->
        [one] I walk { NUM($minutes) } minute each morning.
       *[other] I walk { NUM($minutes) } minutes each morning.
    }
goal-bus = I ride the bus to class all the way.
goal-memories = Hard memories bother me less, and I sleep through more nights.
goal-taper = I finish the taper at a pace that suits me.
goal-coffee =
    { PLURAL($cups) ->
        [one] I drink { NUM($cups) } cup of coffee a day, before noon.
       *[other] I drink { NUM($cups) } cups of coffee a day, before noon.
    }
goal-cravings = I take my medicine every day, and my cravings stay low.
step-tell-band = I tell my band that I am coming, by { DATE($day) }.
step-ride-stops =
    { PLURAL($stops) ->
        [one] This week I ride { NUM($stops) } stop.
       *[other] This week I ride { NUM($stops) } stops.
    }
step-ride-more = Each week I add one stop.
step-log = I write down how each step feels.
step-phone-alarm = I set an alarm for each dose.

# Step up, step down. $tool: name of a measure. $points, $limit: whole numbers.
when-score-rises =
    { PLURAL($points) ->
        [one] Your { $tool } total goes up by { NUM($points) } point or more.
       *[other] Your { $tool } total goes up by { NUM($points) } points or more.
    }
when-score-low = Your { $tool } total stays below { NUM($limit) } for three months.
when-crisis-sign = A crisis sign from your plan shows up.
when-taper-hard = A step of the taper feels too hard.
when-return-to-use = You return to use.
when-steady = Daily life feels steady, and your goals are close.
then-extra-visit = We book an extra visit within one week.
then-more-care = We talk about more days of care each week.
then-taper-slower = Your prescriber slows or pauses the taper.
then-restart = Call us. We see you soon and change the plan together, with no blame.
then-fewer-visits = Visits move further apart.
then-outpatient = We plan your move to regular outpatient care.

# Staying well.
well-bedtime = I go to bed and get up at the same times.
well-group = I go to my group.
well-medicine = I take my medicine as planned.
well-people = I talk with someone I trust every week.
well-skill = I practice one skill a day.

# Early signs, each with one action.
sign-avoid-bus = I take a longer way so that I do not need the bus.
sign-cancel = I cancel plans two times in one week.
sign-cravings = I have cravings every day for a week.
sign-heartbeat = I check my heartbeat many times a day.
sign-old-places = I go to places where I used to use.
sign-skip-medicine = I skip my medicine.
sign-sleep = I sleep less than five hours for three nights.
action-body = I do one body exercise from my therapy.
action-call-friend = I call a friend and make one small plan.
action-call-team = I call my team before the next dose.
action-call-therapist = I call my therapist and ask for an earlier visit.
action-extra-visit = I ask for an extra visit this week.
action-ladder = I take one small step from my exposure list.
action-leave = I leave, and I call someone on my list.

# Signs of a crisis, each with one action.
crisis-suicide = I think about suicide or about hurting myself.
crisis-not-safe = I cannot keep myself safe tonight.
crisis-seizure = I have a seizure, or I do not know where I am.
crisis-overdose = Others cannot wake me, or my breathing is very slow.
action-crisis-line = I call or text a crisis line now, and I do not stay alone.
action-emergency = I call emergency services or go to the nearest emergency room.
action-others-call = People near me call emergency services.
action-others-naloxone = People near me call emergency services and give naloxone.

# What sets it off.
trigger-coffee = Too much coffee and too little sleep
trigger-crash-date = The date of the crash
trigger-crowd = Crowded buses and shops
trigger-dark = Short, dark days
trigger-deadline = Many deadlines at the same time
trigger-pain = Days with strong back pain
trigger-payday = Payday, and old contacts who call

# What I can do by myself, what takes my mind off it, extra support.
coping-breathe = I breathe slowly for five minutes.
coping-music = I listen to music that I love.
coping-outside = I go outside for a short walk.
coping-senses = I name five things that I see and hear.
distraction-family = I call someone in my family and talk about something else.
distraction-park = I go to the park or the library.
booster-call = A short call with the nurse each week
booster-group = One more group meeting that week
booster-session = One extra session in a hard month

# How I make my place safer, where the naloxone is.
safer-one-week = I keep one week of medicine at home. Someone I trust keeps the rest.
safer-things-out = Things I could use to hurt myself are out of my home for now.
safer-not-alone = If I use, I do not use alone, and naloxone is close.
naloxone-place = On the shelf by the front door, and in my bag

# Practical matters.
transport-ride = Ask your case manager for a ride two days ahead.
transport-video = Visits by video save the trip.
childcare-school-hours = We plan visits in school hours.
cost-ask = Ask us what your insurance pays before the visit.
cost-generic = Ask your pharmacist if there is a form that costs less.
cost-income = A fee that fits your income may be possible. Ask the front desk.
work-letter = With your consent, we write a letter about visit times only.
school-exams = Ask the student support office about extra time in exams.
housing-list = Your case manager helps with the housing list.
employment-coach = A job coach can help with applications.

# Questions to bring to the next visit.
question-dose = What comes after the next dose step?
question-coffee = How does coffee affect my panic?
question-herb = I take St. John's wort. What should I do about it?
question-how-long = How long might I take this medicine?
question-pain = What can I take for back pain?
question-travel = What do I do with my medicine when I travel?

# What a consent is for.
purpose-shared-care = So that both teams know the medicines and the tests
purpose-support = So that they can help early and know when visits are
purpose-school = So that classes and exams can fit around visits
purpose-work = So that work can be planned around visits

# Emergency numbers and crisis lines. $phone: a number. $key: a key of the phone. $word: what to text.
line-emergency = Emergency services
line-988-us = { $phone } Suicide and Crisis Lifeline
line-988-ca = { $phone } Suicide Crisis Helpline (Canada)
line-024 = { $phone } suicide prevention line (Spain)
line-nhs-111 = NHS { $phone }
line-samaritans = Samaritans
line-shout = Shout, a text line
line-veterans = Veterans Crisis Line
line-note-spanish = For Spanish, press { $key } when you call, or text { $word }.
line-note-veterans = Veterans: press { $key } when you call { $phone }.
