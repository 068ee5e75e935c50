# origin: machine; nobody has signed this file.

# Sentences of program pages.

program-as-of = { DATE($on) } 기준. 출처: { $source }
cell-as-of = { DATE($on) } 기준
class-medicines = { $class }: { LIST($medicines) }
class-none = { $class }: 없음
wait-days = { PLURAL($n) ->
   *[other] { NUM($n) }일
 }
yes-languages-not-stated = 예, 언어 정보 없음

# The sheet of questions that a program left unstated.
questions-title = 물어볼 질문: { $program }
questions-intro = { $program }: 이 프로그램은 아직 다음 내용을 알려 주지 않았습니다. “정보 없음”은 “아니요”라는 뜻이 아닙니다. 전화하거나, 진료 때 이 종이를 가져가세요. 물어본 질문에 표시하고 답을 적으세요.
questions-none = { $program }: 이 프로그램은 우리 목록의 모든 질문에 답했습니다. 묻고 싶은 다른 질문이 있으면 여기에 적으세요.
questions-as-of = { DATE($on) } 기준으로 이 프로그램이 밝힌 내용을 바탕으로 합니다.
