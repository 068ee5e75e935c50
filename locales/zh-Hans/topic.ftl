# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = 适合：{ $who }
topic-review = { $by } 以医护人员的身份在 { DATE($on) } 审阅过原文。下次审阅：{ DATE($next) }。
topic-source-read = 阅读日期：{ DATE($on) }。
topic-source-unread = 没有注明阅读日期。
topic-origin-human = 由人翻译。
topic-origin-post-edited = 由机器翻译，并经人工修改。
topic-origin-machine = 由机器翻译。这份译文还没有人签字确认。
topic-origin-checked = 由机器翻译，再由负责人检查。
topic-origin-unknown = 没有人注明这份译文是怎样翻译的。
topics-elsewhere = { PLURAL($n) ->
   *[other] 还有 { NUM($n) } 个主题有以下语言的版本：
 }
crisis-call = 拨打 { $to }
crisis-text = 发短信到 { $to }
crisis-text-word = 发短信 { $word } 到 { $to }
crisis-chat = 网上聊天：{ $to }
crisis-channel-language = { $way }（{ $language }）
crisis-languages = 语言：{ LIST($languages) }
crisis-verified = 由 { $by } 在 { DATE($on) } 核实。
# Foot of each printed sheet.
print-page = 第 { $page } 页，共 { $pages } 页
