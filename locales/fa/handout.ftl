# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = برای من رزرو شده است: { $mode } ({ $language })
handout-made-with = این برنامه را با هم تهیه کرده‌اند: { LIST($people) }.
handout-printed = تاریخ چاپ: { DATE($on) }.
handout-next-review = در تاریخ { DATE($on) } دوباره این برنامه را با هم بررسی می‌کنیم.
handout-approved = تأییدکننده: { $by }، { $credential }، در تاریخ { DATE($on) }.
core-sheets = در این برگه‌ها اطلاعات بیشتری هست: { LIST($sheets) }.
core-sheets-further = برگه‌های دیگر، اگر آن‌ها را بخواهم: { LIST($sheets) }.
core-cannot-come = اگر نتوانم بیایم، به { $phone } زنگ می‌زنم.
not-approved-now = تیم درمان شما این برگه را به شکل کنونی آن تأیید نکرده است.
handout-topics-elsewhere = { PLURAL($n) ->
    [1] یک موضوع دیگر از این برنامه هنوز به این زبان موجود نیست. از تیم خود بخواهید آن را با شما مرور کند.
    [one] { NUM($n) } موضوع دیگر از این برنامه هنوز به این زبان موجود نیست. از تیم خود بخواهید آن را با شما مرور کند.
   *[other] { NUM($n) } موضوع دیگر از این برنامه هنوز به این زبان موجود نیست. از تیم خود بخواهید آن‌ها را با شما مرور کند.
 }
evaluation-on = ارزیابی در تاریخ { DATE($on) }
therapy-minutes = { PLURAL($n) ->
    [one] { NUM($n) } دقیقه
   *[other] { NUM($n) } دقیقه
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [1] هر روز
    [one] هر { NUM($n) } روز یک بار
   *[other] هر { NUM($n) } روز یک بار
 }
every-week = { PLURAL($n) ->
    [1] هر هفته
    [one] هر { NUM($n) } هفته یک بار
   *[other] هر { NUM($n) } هفته یک بار
 }
every-month = { PLURAL($n) ->
    [1] هر ماه
    [one] هر { NUM($n) } ماه یک بار
   *[other] هر { NUM($n) } ماه یک بار
 }
every-year = { PLURAL($n) ->
    [1] هر سال
    [one] هر { NUM($n) } سال یک بار
   *[other] هر { NUM($n) } سال یک بار
 }
span-day = { PLURAL($n) ->
    [one] { NUM($n) } روز
   *[other] { NUM($n) } روز
 }
span-week = { PLURAL($n) ->
    [one] { NUM($n) } هفته
   *[other] { NUM($n) } هفته
 }
span-month = { PLURAL($n) ->
    [one] { NUM($n) } ماه
   *[other] { NUM($n) } ماه
 }
span-year = { PLURAL($n) ->
    [one] { NUM($n) } سال
   *[other] { NUM($n) } سال
 }
checkin-then = { $first }، سپس { $then }
checkin-then-after = { $first }؛ پس از { $after }، { $then }

# Medicines.
amount-range = { $low } تا { $high }
dose-place-home-bottle = { $dose } در خانه: بطری‌ای که همان تاریخ روی آن است
take-morning = صبح: { $amount }
take-noon = ظهر: { $amount }
take-evening = سر شب: { $amount }
take-bedtime = وقت خواب: { $amount }
take-as-needed = فقط در صورت نیاز: هر بار { $amount }
last-given = آخرین بار در تاریخ { DATE($on) } داده شد
next-due = نوبت بعدی: { DATE($on) }
next-overdue = موعد آن { DATE($on) } بود
step-from = از { DATE($on) }:
step-owner = تصمیم‌گیری همراه با: { $role }
effect-since = از { DATE($on) }
test-last = آخرین بار در تاریخ { DATE($on) } انجام شد
medicine-ended = { $medicine }: در تاریخ { DATE($on) } قطع شد.
medicine-never-started = { $medicine }: هرگز شروع نشد.
medicine-course-over = { $medicine }: آخرین روز { DATE($on) } بود.

# Scores and goals.
score-about = این موضوع را می‌سنجد: { $about } ({ $recall }).
score-range = جمع نمره از { $min } تا { $max } است.
score-same = تقریباً مثل نمرهٔ شروع است.
score-lower = { PLURAL($points) ->
    [one] { $points } امتیاز پایین‌تر از نمرهٔ تاریخ { DATE($since) }. پایین‌تر یعنی علائم کمتر.
   *[other] { $points } امتیاز پایین‌تر از نمرهٔ تاریخ { DATE($since) }. پایین‌تر یعنی علائم کمتر.
 }
score-higher = { PLURAL($points) ->
    [one] { $points } امتیاز بالاتر از نمرهٔ تاریخ { DATE($since) }. بالاتر یعنی علائم بیشتر. دربارهٔ آن با تیم خود صحبت کنید.
   *[other] { $points } امتیاز بالاتر از نمرهٔ تاریخ { DATE($since) }. بالاتر یعنی علائم بیشتر. دربارهٔ آن با تیم خود صحبت کنید.
 }
goal-measure = از کجا می‌فهمیم: { $measure } کمتر از { $below }
goal-measure-now = از کجا می‌فهمیم: { $measure } کمتر از { $below }. اکنون: { $now }
goal-by = حداکثر تا { DATE($on) }
score-path-one = { $measure } کمتر از { $below }: اکنون { $now }؛ پایین‌تر بهتر است
score-path-two = { $measure } کمتر از { $below }: { $first }، اکنون { $now }؛ پایین‌تر بهتر است
score-path-three = { $measure } کمتر از { $below }: { $first }، سپس { $then }، اکنون { $now }؛ پایین‌تر بهتر است

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: نمره‌ها در گذر زمان
chart-desc = نمودار { $measure }. اولین نمره، { DATE($first_on) }: { $first }. آخرین نمره، { DATE($last_on) }: { $last }. بالاتر یعنی علائم بیشتر.
chart-desc-one = نمودار { $measure }. یک نمره، { DATE($on) }: { $total }. بالاتر یعنی علائم بیشتر.

# Tests.
test-due = موعد: { DATE($on) }
test-overdue = موعد آن { DATE($on) } بود

# Copies for other readers, and what the person agreed to.
copy-for = برای: { $name }
copy-for-relation = برای: { $name } ({ $relation })
copy-purpose = هدف: { $purpose }
copy-covers = شامل: { LIST($covers) }
copy-dates = موافقت از { DATE($from) } تا پایان روز { DATE($until) }. هر زمان می‌توان آن را پس گرفت.
letter-attends = { $name } در این زمان‌ها ویزیت درمانی دارد:
letter-no-visits = { $name } ویزیت‌های درمانی دارد. اکنون زمانی تعیین نشده است.
consent-line = { $reader } ({ $name }): { LIST($covers) }. از { DATE($from) } تا پایان روز { DATE($until) }.
consent-revoked = { $reader } ({ $name }): در تاریخ { DATE($on) } پس گرفته شد.
