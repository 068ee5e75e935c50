# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = وضعیت در تاریخ { DATE($on) }. منبع: { $source }
cell-as-of = وضعیت در تاریخ { DATE($on) }
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: هیچ‌کدام
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } روز
   *[other] { NUM($n) } روز
 }
yes-languages-not-stated = بله؛ زبان‌ها گفته نشده است

# The sheet of questions that a program left unstated.
questions-title = پرسش‌هایی برای برنامهٔ { $program }
questions-intro = برنامهٔ { $program } هنوز این‌ها را به ما نگفته است. «گفته نشده» به معنی «خیر» نیست. زنگ بزنید، یا این برگه را به ویزیت بیاورید. هر پرسش را که پرسیدید علامت بزنید و پاسخ را بنویسید.
questions-none = برنامهٔ { $program } به همهٔ پرسش‌های فهرست ما پاسخ داده است. شاید شما هم پرسش‌هایی داشته باشید: آن‌ها را اینجا بنویسید.
questions-as-of = بر پایهٔ آنچه برنامه تا تاریخ { DATE($on) } گفته بود.
