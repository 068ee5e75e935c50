# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = 対象：{ $who }
topic-review = { $by }が{ DATE($on) }に、医療者として目を通しました。次に見る日：{ DATE($next) }。
topic-source-read = 読んだ日：{ DATE($on) }。
topic-source-unread = 読んだ日の記録はありません。
topic-origin-human = 人が翻訳しました。
topic-origin-post-edited = 機械が翻訳し、人が手直ししました。
topic-origin-machine = 機械が翻訳しました。この翻訳には、まだだれも署名していません。
topic-origin-checked = 機械が翻訳し、そのあと責任を持つ人が確認しました。
topic-origin-unknown = どのように翻訳されたか、記録がありません。
topics-elsewhere = { PLURAL($n) ->
   *[other] ほかの言語で読めるトピックが、あと{ NUM($n) }件あります：
 }
crisis-call = { $to } に電話してください
crisis-text = { $to } にテキストメッセージを送ってください
crisis-text-word = { $word } という言葉を { $to } にテキストメッセージで送ってください
crisis-chat = チャット：{ $to }
crisis-channel-language = { $way }（{ $language }）
crisis-languages = 言語：{ LIST($languages) }
crisis-verified = { $by }が{ DATE($on) }に確かめました。
# Foot of each printed sheet.
print-page = { $page } / { $pages } ページ
