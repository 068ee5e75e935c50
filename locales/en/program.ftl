# Sentences of program pages.

program-as-of = As of { DATE($on) }. Source: { $source }
cell-as-of = As of { DATE($on) }
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: none
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } day
   *[other] { NUM($n) } days
 }
yes-languages-not-stated = Yes; languages not stated

# The sheet of questions that a program left unstated.
questions-title = Questions to ask: { $program }
questions-intro = { $program } has not told us these things yet. “Not stated” does not mean “no.” Call, or bring this sheet to a visit. Tick a question when you ask it, and write down the answer.
questions-none = { $program } has answered every question on our list. You may have questions of your own: write them here.
questions-as-of = Based on what the program had stated as of { DATE($on) }.
