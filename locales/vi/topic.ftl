# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = Dành cho: { $who }
topic-review = { $by } đã xem lại bản gốc với tư cách chuyên viên điều trị vào ngày { DATE($on) }. Lần xem tới: ngày { DATE($next) }.
topic-source-read = Đã đọc vào ngày { DATE($on) }.
topic-source-unread = Không ghi ngày đọc.
topic-origin-human = Do người dịch.
topic-origin-post-edited = Bản dịch máy, do người sửa lại.
topic-origin-machine = Bản dịch máy. Chưa có ai ký duyệt bản dịch này.
topic-origin-checked = Bản dịch máy, sau đó được một người chịu trách nhiệm kiểm tra.
topic-origin-unknown = Chưa có ai ghi lại bài này được dịch bằng cách nào.
topics-elsewhere = { PLURAL($n) ->
    [one] Còn { NUM($n) } chủ đề khác có bằng:
   *[other] Còn { NUM($n) } chủ đề khác có bằng:
 }
crisis-call = Gọi { $to }
crisis-text = Nhắn tin đến { $to }
crisis-text-word = Nhắn chữ { $word } đến { $to }
crisis-chat = Trò chuyện trên mạng: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = Ngôn ngữ: { LIST($languages) }
crisis-verified = { $by } đã kiểm tra vào ngày { DATE($on) }.
# Foot of each printed sheet.
print-page = Trang { $page } trên { $pages }
