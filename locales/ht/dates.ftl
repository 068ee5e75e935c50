# origin: machine; nobody has signed this file.

# Words of dates, for a language that CLDR has none for; for all others the program has them.
# A month is written as in a date. A site that translates into such a language puts these into
# locales/<lang>/dates.ftl; until then dates are in ISO format, 2026-01-05.

month-1 = janvye
month-2 = fevriye
month-3 = mas
month-4 = avril
month-5 = me
month-6 = jen
month-7 = jiyè
month-8 = out
month-9 = septanm
month-10 = oktòb
month-11 = novanm
month-12 = desanm
weekday-1 = lendi
weekday-2 = madi
weekday-3 = mèkredi
weekday-4 = jedi
weekday-5 = vandredi
weekday-6 = samdi
weekday-7 = dimanch
# Keep all three arguments; the order is free.
date-long = { $day } { $month } { $year }
# Keep both arguments.
date-short = { $day } { $month }
