# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = Skip to the main text
nav-label = Parts of this site
languages-label = This page in other languages
# Two words at most: it stays at the top of a phone's screen and leads to the crisis lines.
help-now = Help now
menu-label = Menu
# One word: beside "Help now", it leads to the sentence of `draft-mark`.
draft-short = Draft
# Read aloud before the path of links from the first page to this one.
breadcrumb-label = You are here
# Above the list of the headings of a page.
page-contents = On this page
# Before the titles of the pages before and after this one.
page-previous = Previous
page-next = Next
nav-home = Start
nav-topics = Topics
nav-programs = Programs
nav-compare = Compare programs
nav-glossary = Words we use
nav-search = Search
draft-mark = Draft, not for patients. These words have not been signed off.
draft-unsigned = Dotted line: not signed yet.
# On the draft mark, if a crisis line of the page was not tried.
draft-crisis-lines = Nobody at this site has checked all of these crisis numbers yet.
signed-by = Translation signed by: { LIST($roles) }. Last sign-off: { DATE($on) }.
signed-mixed = Every word of this translation was signed by a person who answers for it. Last sign-off: { DATE($on) }.
signer-translator = a translator
signer-reviser = a second translator, who compared both texts
signer-clinician = a clinician who reads this language
chooser-enter = Read in English
crisis-heading = If you need help now
box-do-not-wait = Do not wait: act now
box-call-today = Call your care team today
box-tip = Good to know
box-try-this = Try this
# Headings of lists: what to do, what not to do, and numbered steps.
box-do = Do
box-do-not = Do not
box-steps = Step by step
yes = Yes
no = No
not-stated = Not stated

# First page, lists and the page that is not there.
front-intro = Plain information about therapy, medicines, and care, to read by yourself or with someone you trust.
front-topics = Short texts about therapies, medicines, skills, and practical help.
front-programs = What each program offers and how to reach it.
front-compare = The same questions to every program, side by side.
front-glossary = What the words on these pages mean.
topics-intro = Read what you need now. Bring your questions to your next visit.
programs-intro = Each program answers the same questions. What it does not say is marked “Not stated”.
glossary-intro = The words we use, in plain language.
search-intro = Everything on this site, in one list.
search-label = What are you looking for?
search-results = Found
search-nothing = Nothing found. Try another word, or look through the list.
not-found-title = This page is not here
not-found-text = The address may be wrong, or the page has moved.

# Topics.
topic-sources = Where this comes from

# Programs and their comparison.
programs-compare = Compare all programs
program-contact = How to reach this program
program-phone = Phone
program-address = Address
program-hours = Hours
program-website = Website
comparison-intro = We asked every program the same questions. Nothing is ranked. “Not stated” does not mean “no”: ask.
compare-caption = Answers of each program
compare-question = Question
compare-as-of = As of, and who said so
filter-legend = What matters to you?
filter-about = Tick what you need. Programs that say “no” to it are hidden. Programs that do not say stay in view: ask them.
filter-note = Some programs may be hidden because of what you ticked.
# Above one box to tick for each program.
compare-choose = Which programs do you want to see?
compare-choose-about = Tick programs to see only those. Tick none to see all.
program-questions = Questions to ask this program
questions-asked-on = Date I asked:
questions-answered-by = Who answered:
questions-own = My own questions
questions-back = What this program says

# Handout: headings.
handout-title = My care plan
handout-team = My care team
handout-appointments = My next visits
handout-medicines = My medicines
handout-goals = My goals
handout-therapy = My therapy
handout-checkins = How often we check in
handout-scores = My scores
handout-signs = Signs to watch for
handout-steps = When we change the amount of care
handout-step-up = More support
handout-step-down = Less often
handout-monitoring = What we check, and why
handout-monitoring-about = These checks keep treatment safe. They are never a punishment.
handout-diary = What I note each day
handout-practical = Making it work
handout-evaluation = What this plan is based on
handout-questions = Questions for my next visit
handout-topics = To read
# Handout: names of its sheets, and headings of its core. "Do, and do not" heads advice about medicines.
sheet-medicines = What I must know about my medicines
sheet-each-medicine = About each of my medicines
sheet-rights = My rights
core-advice = Do, and do not
core-helpers = Who helps
evaluation-reasons = What brought me here
evaluation-history = What happened before
evaluation-strengths = What I can build on
evaluation-culture = What matters to me
evaluation-medical = Medical matters to keep in mind
evaluation-allergies = Allergies

# Handout: medicines.
medicine = Medicine
time-morning = Morning
time-noon = Noon
time-evening = Evening
time-bedtime = Bedtime
time-none = nothing at this time
take-ask = Ask your prescriber how to take this.
medicine-for = What for:
medicine-always = Always keep in mind
medicine-urgent = Get help right away
medicine-steps = Planned steps
medicine-how = How to take it
medicine-missed = If I miss a dose
medicine-common = Common effects: wait, and tell us
medicine-mix = Do not mix with
medicine-stopping = Stopping
medicine-storage = Where to keep it
medicine-disposal = Getting rid of leftovers
medicine-benefits = How it can help
medicine-tests = Tests
medicine-supports = What makes it easier
medicine-reported = What I told my team about
medicine-others-ask = Show this whole list to your pharmacist and ask what goes together.
medicine-changed = What changed

# Handout: therapy, scores, visits, practical matters.
therapy-groups = Groups
therapy-homework = Practice:
homework-when = When:
homework-if-stuck = If I get stuck:
scores-about = A score is one piece of the picture. Higher means more symptoms. Talk it over with your team.
score-day = Day
score-total = Total
score-band = In words
score-no-bands = We give no words for these totals, because we know of no study for this version.
score-rated-self = I filled this in myself.
score-rated-clinician = My clinician filled this in.
appointment-day = Day
appointment-time = Time
appointment-with = With
appointment-place = Where
practical-transport = Getting there
practical-childcare = Child care
practical-evening-hours = Evening visits
practical-telehealth = Visits by video
practical-cost = Cost
practical-prior-authorization = Approval by my insurance
practical-work-or-school = Work or school
practical-housing = Housing
practical-employment = Finding work
practical-case-manager = Who helps with this

# Relapse plan.
relapse-title = My plan for staying well
relapse-triggers = What can set it off
relapse-coping = What I can do by myself
relapse-distraction = People and places that take my mind off it
relapse-boosters = Extra support in hard weeks
relapse-people = People I can ask for help
relapse-team = My care team
relapse-safer-place = Making my place safer
relapse-naloxone = Where the naloxone is
zone-well = Staying well
zone-well-about = I keep doing this.
zone-early = Early signs
zone-early-about = I act early. Each sign has one step.
zone-crisis = Crisis
zone-crisis-about = I get help now.
sign-when = When I notice
sign-then = I do this

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = My wallet card
wallet-fold = Cut along the solid line. Fold along the dashed lines.
wallet-contacts = People I can call
# Beside the card, if a text is so long that the card cannot have the size of a bank card.
wallet-taller = This card is taller than a bank card, because one text on it is long.

# Diary: a sheet for one week, filled in by hand.
diary-title = My week
diary-about = Write a little each day and bring this sheet to your next visit. There are no wrong answers.
diary-week-of = Week of:
diary-what = What I note
diary-tick-medicines = Medicines: tick when taken
diary-tick-homework = Practice: tick when done
diary-hint-mood = 0 is very low, 10 is very good
diary-hint-sleep = hours of sleep
diary-hint-cravings = 0 is none, 10 is very strong
diary-hint-caffeine = cups
diary-hint-panic = how many times
diary-helped = What helped this week
diary-next-visit = What I want to talk about at my next visit

# Charts of scores.
chart-more-symptoms = Higher: more symptoms

# Paper.
qr-about = Read this page on the web:
bilingual-about = Two languages side by side, to read together. The same number stands beside the same words.
print-pdf = To print (PDF)
print-large = Large print (PDF)
print-bilingual = Two languages side by side (PDF)
print-leaflet = Leaflet to fold (PDF)
# In small print on the last panel of a leaflet that is folded in three. The marks are at the edges of the paper.
leaflet-fold = Print on both sides, flipped on the short edge. Fold along the small marks, like a fan.

# Handout: saying it back, and what to ask.
teach-back = In my own words
teach-back-about = What I take and when, and what I do if it gets hard. I go through it with my team.
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = Visit

# For the care team.
team-title = Coordination summary
team-born = Born
team-record-number = Record number
team-changes = What changed
team-effects = Side effects that the person reported
team-pairs = Medicines to look at together
team-pairs-about = These are the pairs that this site knows of. Others may matter too: ask the pharmacist.
team-consents = Who else may know what
team-questions = Questions from the person

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = Shared information
copy-scope = What this copy may hold
copy-not-more = It holds only what the person agreed to share.
letter-title = Letter
letter-visits = Visits
letter-needs = What helps
letter-from = From
letter-signature = Signature
letter-not-more = The person agreed to share this and nothing more.
