# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = Tính đến ngày { DATE($on) }. Nguồn: { $source }
cell-as-of = Tính đến ngày { DATE($on) }
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: không có
wait-days = { PLURAL($n) ->
    [one] { NUM($n) } ngày
   *[other] { NUM($n) } ngày
 }
yes-languages-not-stated = Có; không nêu rõ ngôn ngữ nào

# The sheet of questions that a program left unstated.
questions-title = Câu hỏi cho { $program }
questions-intro = { $program } chưa cho chúng tôi biết những điều này. “Không nêu rõ” không có nghĩa là “không”. Hãy gọi điện, hoặc mang tờ này đến buổi hẹn. Đánh dấu câu hỏi khi quý vị đã hỏi, và ghi lại câu trả lời.
questions-none = { $program } đã trả lời mọi câu hỏi trong danh sách của chúng tôi. Quý vị có thể có câu hỏi riêng: hãy viết ở đây.
questions-as-of = Dựa trên những gì chương trình đã nêu, tính đến ngày { DATE($on) }.
