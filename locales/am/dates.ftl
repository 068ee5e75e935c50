# origin: machine; nobody has signed this file.

# Words of dates, for a language that CLDR has none for; for all others the program has them.
# A month is written as in a date. A site that translates into such a language puts these into
# locales/<lang>/dates.ftl; until then dates are in ISO format, 2026-01-05.

month-1 = ጃንዩወሪ
month-2 = ፌብሩወሪ
month-3 = ማርች
month-4 = ኤፕሪል
month-5 = ሜይ
month-6 = ጁን
month-7 = ጁላይ
month-8 = ኦገስት
month-9 = ሴፕቴምበር
month-10 = ኦክቶበር
month-11 = ኖቬምበር
month-12 = ዲሴምበር
weekday-1 = ሰኞ
weekday-2 = ማክሰኞ
weekday-3 = ረቡዕ
weekday-4 = ሐሙስ
weekday-5 = ዓርብ
weekday-6 = ቅዳሜ
weekday-7 = እሑድ
# Keep all three arguments; the order is free.
date-long = { $month } { $day }፣ { $year }
# Keep both arguments.
date-short = { $month } { $day }
