# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = { DATE($on) } تک کی معلومات۔ ذریعہ: { $source }
cell-as-of = { DATE($on) } تک کی معلومات
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: کوئی نہیں
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } دن
   *[other] { NUM($n) } دن
 }
yes-languages-not-stated = ہاں؛ زبانیں نہیں بتائی گئیں

# The sheet of questions that a program left unstated.
questions-title = پوچھنے کے سوال: { $program }
questions-intro = { $program } نے ہمیں یہ باتیں ابھی نہیں بتائی ہیں۔ ”نہیں بتایا گیا“ کا مطلب ”نہیں“ نہیں ہے۔ فون کریں، یا یہ ورق ملاقات میں ساتھ لائیں۔ جب کوئی سوال پوچھیں تو اس پر نشان لگائیں اور جواب لکھ لیں۔
questions-none = { $program } نے ہماری فہرست کے ہر سوال کا جواب دیا ہے۔ ہو سکتا ہے آپ کے اپنے سوال ہوں: انہیں یہاں لکھیں۔
questions-as-of = اس بنیاد پر جو پروگرام نے { DATE($on) } تک بتایا تھا۔
