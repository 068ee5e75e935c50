# origin: machine; nobody has signed this file.

# Words of dates, for a language that CLDR has none for; for all others the program has them.
# A month is written as in a date. A site that translates into such a language puts these into
# locales/<lang>/dates.ftl; until then dates are in ISO format, 2026-01-05.

month-1 = जनवरी
month-2 = फ़रवरी
month-3 = मार्च
month-4 = अप्रैल
month-5 = मई
month-6 = जून
month-7 = जुलाई
month-8 = अगस्त
month-9 = सितंबर
month-10 = अक्तूबर
month-11 = नवंबर
month-12 = दिसंबर
weekday-1 = सोमवार
weekday-2 = मंगलवार
weekday-3 = बुधवार
weekday-4 = गुरुवार
weekday-5 = शुक्रवार
weekday-6 = शनिवार
weekday-7 = रविवार
# Keep all three arguments; the order is free.
date-long = { $day } { $month } { $year }
# Keep both arguments.
date-short = { $day } { $month }
