# origin: machine; nobody has signed this file.

# Sentences of topic pages and of the crisis lines. Dates and lists are worded by DATE and LIST.

topic-audience = 대상: { $who }
topic-review = 의료진으로서 살펴본 사람: { $by }, { DATE($on) }. 다음에 살펴볼 날: { DATE($next) }.
topic-source-read = 읽은 날: { DATE($on) }.
topic-source-unread = 읽은 날짜가 적혀 있지 않습니다.
topic-origin-human = 사람이 번역했습니다.
topic-origin-post-edited = 기계가 번역하고 사람이 다듬었습니다.
topic-origin-machine = 기계가 번역했습니다. 아직 아무도 이 번역에 확인 서명을 하지 않았습니다.
topic-origin-checked = 기계가 번역한 뒤, 책임지는 사람이 확인했습니다.
topic-origin-unknown = 어떻게 번역했는지 적혀 있지 않습니다.
topics-elsewhere = { PLURAL($n) ->
   *[other] 다음 언어로 볼 수 있는 주제가 { NUM($n) }개 더 있습니다:
 }
crisis-call = { $to }번으로 전화하세요
crisis-text = { $to }번으로 문자를 보내세요
crisis-text-word = { $word }라는 단어를 { $to }번으로 문자로 보내세요
crisis-chat = 채팅: { $to }
crisis-channel-language = { $way } ({ $language })
crisis-languages = 언어: { LIST($languages) }
crisis-verified = 확인: { $by }, { DATE($on) }.
# Foot of each printed sheet.
print-page = { $page } / { $pages }쪽
