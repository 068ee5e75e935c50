# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = المعلومات بتاريخ { DATE($on) }. المصدر: { $source }
cell-as-of = المعلومة بتاريخ { DATE($on) }
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: لا يوجد
wait-days = { PLURAL($n) ->
    [zero] { NUM($n) } يوم
    [one] يوم واحد ({ NUM($n) })
    [two] يومان ({ NUM($n) })
    [few] { NUM($n) } أيام
    [many] { NUM($n) } يومًا
   *[other] { NUM($n) } يوم
 }
yes-languages-not-stated = نعم، لكن اللغات غير مذكورة

# The sheet of questions that a program left unstated.
questions-title = أسئلة للبرنامج: { $program }
questions-intro = { $program }: لم يخبرنا هذا البرنامج بهذه الأمور بعد. «غير مذكور» لا يعني «لا». اتصل، أو أحضر هذه الورقة إلى الزيارة. ضع علامة على السؤال عندما تسأله، واكتب الإجابة.
questions-none = { $program }: أجاب هذا البرنامج عن كل الأسئلة في قائمتنا. قد تكون لديك أسئلة خاصة بك: اكتبها هنا.
questions-as-of = بناءً على ما ذكره البرنامج من معلومات بتاريخ { DATE($on) }.
