# Sentences of program pages.

program-as-of = As of { DATE($on) }. Source: { $source }
class-medicines = { $class }: { LIST($medicines) }
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } day
   *[other] { NUM($n) } days
 }
yes-languages-not-stated = Yes; languages not stated
