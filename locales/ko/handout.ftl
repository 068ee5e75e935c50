# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = 나를 위해 예약됨: { $mode }({ $language })
handout-made-with = 함께 만든 사람: { LIST($people) }.
handout-printed = 인쇄한 날: { DATE($on) }.
handout-next-review = { DATE($on) }에 이 계획을 다시 함께 살펴봅니다.
handout-approved = 승인: { $by }, { $credential }, { DATE($on) }.
core-sheets = 더 자세한 내용이 있는 종이: { LIST($sheets) }.
core-sheets-further = 내가 달라고 하면 받을 수 있는 다른 종이: { LIST($sheets) }.
core-cannot-come = 갈 수 없으면 { $phone }번으로 전화합니다.
not-approved-now = 지금 이 내용은 치료팀이 아직 승인하지 않았습니다.
handout-topics-elsewhere = { PLURAL($n) ->
   *[other] 이 계획에는 아직 이 언어로 나와 있지 않은 주제가 { NUM($n) }개 더 있습니다. 치료팀에 함께 읽어 달라고 하세요.
 }
evaluation-on = { DATE($on) } 평가
therapy-minutes = { PLURAL($n) ->
   *[other] { NUM($n) }분
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [1] 매일
   *[other] { NUM($n) }일마다
 }
every-week = { PLURAL($n) ->
    [1] 매주
   *[other] { NUM($n) }주마다
 }
every-month = { PLURAL($n) ->
    [1] 매월
   *[other] { NUM($n) }개월마다
 }
every-year = { PLURAL($n) ->
    [1] 매년
   *[other] { NUM($n) }년마다
 }
span-day = { PLURAL($n) ->
   *[other] { NUM($n) }일
 }
span-week = { PLURAL($n) ->
   *[other] { NUM($n) }주
 }
span-month = { PLURAL($n) ->
   *[other] { NUM($n) }개월
 }
span-year = { PLURAL($n) ->
   *[other] { NUM($n) }년
 }
checkin-then = { $first }, 그다음에는 { $then }
checkin-then-after = { $first }; { $after } 뒤에는 { $then }

# Medicines.
amount-range = { $low }~{ $high }
dose-place-home-bottle = { $dose }, 집에서: 그 날짜가 적힌 병
take-morning = 아침: { $amount }
take-noon = 점심: { $amount }
take-evening = 저녁: { $amount }
take-bedtime = 잠자기 전: { $amount }
take-as-needed = 필요할 때만: 한 번에 { $amount }
last-given = 지난번 투여: { DATE($on) }
next-due = 다음 투여 예정일: { DATE($on) }
next-overdue = 투여 예정일이 지남: { DATE($on) }
step-from = { DATE($on) }부터:
step-owner = 함께 결정한 사람: { $role }
effect-since = { DATE($on) }부터
test-last = 지난번 검사: { DATE($on) }
medicine-ended = { $medicine }: { DATE($on) }에 끊었습니다.
medicine-never-started = { $medicine }: 시작한 적이 없습니다.
medicine-course-over = { $medicine }: 마지막 날은 { DATE($on) }이었습니다.

# Scores and goals.
score-about = 살펴보는 것: { $about }({ $recall }).
score-range = 총점은 { $min }점에서 { $max }점까지입니다.
score-same = 처음과 거의 같습니다.
score-lower = { PLURAL($points) ->
   *[other] { DATE($since) }보다 { $points }점 낮습니다. 낮을수록 증상이 적다는 뜻입니다.
 }
score-higher = { PLURAL($points) ->
   *[other] { DATE($since) }보다 { $points }점 높습니다. 높을수록 증상이 많다는 뜻입니다. 치료팀과 이야기하세요.
 }
goal-measure = 목표 기준: { $measure } 점수가 { $below } 미만
goal-measure-now = 목표 기준: { $measure } 점수가 { $below } 미만. 현재: { $now }
goal-by = 늦어도 { DATE($on) }까지
score-path-one = { $measure } 점수 { $below } 미만이 목표: 현재 { $now }; 낮을수록 좋음
score-path-two = { $measure } 점수 { $below } 미만이 목표: { $first }, 현재 { $now }; 낮을수록 좋음
score-path-three = { $measure } 점수 { $below } 미만이 목표: { $first }, 그다음 { $then }, 현재 { $now }; 낮을수록 좋음

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: 시간에 따른 총점
chart-desc = { $measure } 그래프. 첫 총점, { DATE($first_on) }: { $first }. 가장 최근 총점, { DATE($last_on) }: { $last }. 높을수록 증상이 많다는 뜻입니다.
chart-desc-one = { $measure } 그래프. 총점 하나, { DATE($on) }: { $total }. 높을수록 증상이 많다는 뜻입니다.

# Tests.
test-due = 검사 예정일: { DATE($on) }
test-overdue = 검사 예정일이 지남: { DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = 받는 사람: { $name }
copy-for-relation = 받는 사람: { $name }({ $relation })
copy-purpose = 목적: { $purpose }
copy-covers = 포함하는 내용: { LIST($covers) }
copy-dates = 동의 기간: { DATE($from) }부터 { DATE($until) }까지. 언제든지 철회할 수 있습니다.
letter-attends = { $name } 님의 진료 일시는 다음과 같습니다:
letter-no-visits = { $name } 님은 진료를 받습니다. 지금은 정해진 시간이 없습니다.
consent-line = { $reader }({ $name }): { LIST($covers) }. { DATE($from) }부터 { DATE($until) }까지.
consent-revoked = { $reader }({ $name }): { DATE($on) }에 철회됨.
