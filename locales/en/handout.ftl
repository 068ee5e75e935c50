# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = Booked for me: { $mode } ({ $language })
handout-made-with = Made together by { LIST($people) }.
handout-printed = Printed on { DATE($on) }.
handout-next-review = We look at this plan again on { DATE($on) }.
handout-approved = Approved by { $by }, { $credential }, on { DATE($on) }.
# The core of the handout: the two pages that a person uses every day.
core-sheets = More about this: { LIST($sheets) }.
core-sheets-further = Other sheets, if I ask for them: { LIST($sheets) }.
core-cannot-come = If I cannot come, I call { $phone }.
not-approved-now = Your care team has not approved this sheet as it is now.
handout-topics-elsewhere = { PLURAL($n) ->
    [one] One more topic of this plan is not there in this language yet. Ask your team to go through it with you.
   *[other] { NUM($n) } more topics of this plan are not there in this language yet. Ask your team to go through them with you.
 }
evaluation-on = Evaluation on { DATE($on) }
therapy-minutes = { PLURAL($n) ->
    [one] { NUM($n) } minute
   *[other] { NUM($n) } minutes
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [one] every day
   *[other] every { NUM($n) } days
 }
every-week = { PLURAL($n) ->
    [one] every week
   *[other] every { NUM($n) } weeks
 }
every-month = { PLURAL($n) ->
    [one] every month
   *[other] every { NUM($n) } months
 }
every-year = { PLURAL($n) ->
    [one] every year
   *[other] every { NUM($n) } years
 }
span-day = { PLURAL($n) ->
    [one] { NUM($n) } day
   *[other] { NUM($n) } days
 }
span-week = { PLURAL($n) ->
    [one] { NUM($n) } week
   *[other] { NUM($n) } weeks
 }
span-month = { PLURAL($n) ->
    [one] { NUM($n) } month
   *[other] { NUM($n) } months
 }
span-year = { PLURAL($n) ->
    [one] { NUM($n) } year
   *[other] { NUM($n) } years
 }
checkin-then = { $first }, then { $then }
checkin-then-after = { $first }; after { $after }, { $then }

# Medicines.
amount-range = { $low } to { $high }
dose-place-home-bottle = { $dose } at home: the bottle with that date
take-morning = Morning: { $amount }
take-noon = Noon: { $amount }
take-evening = Evening: { $amount }
take-bedtime = Bedtime: { $amount }
take-as-needed = Only when needed: { $amount } at one time
last-given = last given on { DATE($on) }
next-due = next due on { DATE($on) }
next-overdue = was due on { DATE($on) }
step-from = From { DATE($on) }:
step-owner = Decided with: { $role }
effect-since = since { DATE($on) }
test-last = last done on { DATE($on) }
medicine-ended = { $medicine }: stopped on { DATE($on) }.
medicine-never-started = { $medicine }: never started.
medicine-course-over = { $medicine }: the last day was { DATE($on) }.

# Scores and goals.
score-about = This looks at { $about } ({ $recall }).
score-range = Totals go from { $min } to { $max }.
score-same = About the same as at the start.
score-lower = { PLURAL($points) ->
    [one] { $points } point lower than on { DATE($since) }. Lower means fewer symptoms.
   *[other] { $points } points lower than on { DATE($since) }. Lower means fewer symptoms.
 }
score-higher = { PLURAL($points) ->
    [one] { $points } point higher than on { DATE($since) }. Higher means more symptoms. Talk it over with your team.
   *[other] { $points } points higher than on { DATE($since) }. Higher means more symptoms. Talk it over with your team.
 }
goal-measure = How we will know: { $measure } below { $below }
goal-measure-now = How we will know: { $measure } below { $below }. Now: { $now }
goal-by = By { DATE($on) }
# The goal for a score, and its last totals, earliest first: "Cravings below 3: 8, then 5, now 3".
score-path-one = { $measure } below { $below }: now { $now }; lower is better
score-path-two = { $measure } below { $below }: { $first }, now { $now }; lower is better
score-path-three = { $measure } below { $below }: { $first }, then { $then }, now { $now }; lower is better

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: totals over time
chart-desc = Chart of { $measure }. First total, { DATE($first_on) }: { $first }. Latest total, { DATE($last_on) }: { $last }. Higher means more symptoms.
chart-desc-one = Chart of { $measure }. One total, { DATE($on) }: { $total }. Higher means more symptoms.

# Tests.
test-due = due on { DATE($on) }
test-overdue = was due on { DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = For: { $name }
copy-for-relation = For: { $name } ({ $relation })
copy-purpose = Purpose: { $purpose }
copy-covers = Covers: { LIST($covers) }
copy-dates = Agreed from { DATE($from) } until { DATE($until) }. It can be taken back at any time.
letter-attends = { $name } has health care visits at these times:
letter-no-visits = { $name } has health care visits. No times are set now.
consent-line = { $reader } ({ $name }): { LIST($covers) }. From { DATE($from) } until { DATE($until) }.
consent-revoked = { $reader } ({ $name }): taken back on { DATE($on) }.
