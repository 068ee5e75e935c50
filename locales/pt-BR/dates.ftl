# origin: machine; nobody has signed this file.

# Words of dates, for a language that CLDR has none for; for all others the program has them.
# A month is written as in a date. A site that translates into such a language puts these into
# locales/<lang>/dates.ftl; until then dates are in ISO format, 2026-01-05.

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo
# Keep all three arguments; the order is free.
date-long = { $day } de { $month } de { $year }
# Keep both arguments.
date-short = { $day } de { $month }
