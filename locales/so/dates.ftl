# origin: machine; nobody has signed this file.

# Words of dates, for a language that CLDR has none for; for all others the program has them.
# A month is written as in a date. A site that translates into such a language puts these into
# locales/<lang>/dates.ftl; until then dates are in ISO format, 2026-01-05.

month-1 = Janaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maajo
month-6 = Juun
month-7 = Luuliyo
month-8 = Agosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Noofeembar
month-12 = Diseembar
weekday-1 = Isniin
weekday-2 = Talaado
weekday-3 = Arbaco
weekday-4 = Khamiis
weekday-5 = Jimco
weekday-6 = Sabti
weekday-7 = Axad
# Keep all three arguments; the order is free.
date-long = { $month } { $day }, { $year }
# Keep both arguments.
date-short = { $month } { $day }
