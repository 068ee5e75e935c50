# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = 對象：{ $who }
topic-review = { $by } 以醫護人員的身分在 { DATE($on) } 審閱過。下次審閱：{ DATE($next) }。
topic-source-read = 閱讀日期：{ DATE($on) }。
topic-source-unread = 沒有註明閱讀日期。
topic-origin-human = 由人翻譯。
topic-origin-post-edited = 由機器翻譯，再由人修改。
topic-origin-machine = 由機器翻譯。還沒有人簽名確認這份譯文。
topic-origin-checked = 由機器翻譯，再由負責的人檢查過。
topic-origin-unknown = 沒有人註明這是怎麼翻譯的。
topics-elsewhere = { PLURAL($n) ->
   *[other] 還有 { NUM($n) } 個主題有以下語言的版本：
 }
crisis-call = 撥打 { $to }
crisis-text = 傳簡訊到 { $to }
crisis-text-word = 傳簡訊 { $word } 到 { $to }
crisis-chat = 線上聊天：{ $to }
crisis-channel-language = { $way }（{ $language }）
crisis-languages = 語言：{ LIST($languages) }
crisis-verified = 由 { $by } 在 { DATE($on) } 查證。
# Foot of each printed sheet.
print-page = 第 { $page } 頁，共 { $pages } 頁
