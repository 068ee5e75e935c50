# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = حتى تاريخ { DATE($on) }. المصدر: { $source }
class-medicines = { $class }: { LIST($medicines) }
wait-days = { PLURAL($n) ->
    [zero] { NUM($n) } يوم
    [one] يوم واحد ({ NUM($n) })
    [two] يومان ({ NUM($n) })
    [few] { NUM($n) } أيام
    [many] { NUM($n) } يومًا
   *[other] { NUM($n) } يوم
 }
yes-languages-not-stated = نعم، لكن اللغات غير مذكورة
