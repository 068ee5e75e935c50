# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = 본문으로 건너뛰기
nav-label = 이 사이트의 구성
languages-label = 이 페이지의 다른 언어
help-now = 지금 도움받기
menu-label = 메뉴
draft-short = 초안
breadcrumb-label = 현재 위치
page-contents = 이 페이지의 내용
page-previous = 이전
page-next = 다음
nav-home = 처음 화면
nav-topics = 주제
nav-programs = 프로그램
nav-compare = 프로그램 비교
nav-glossary = 우리가 쓰는 말
nav-search = 검색
draft-mark = 초안이며 환자용이 아닙니다. 이 글은 아직 확인 서명을 받지 않았습니다.
draft-unsigned = 점선: 아직 서명되지 않음.
draft-crisis-lines = 이 사이트에서 아직 이 위기 상담 번호를 모두 확인한 사람은 없습니다.
signed-by = 번역에 서명한 사람: { LIST($roles) }. 마지막 서명: { DATE($on) }.
signed-mixed = 이 번역의 모든 말은 책임지는 사람이 서명했습니다. 마지막 서명: { DATE($on) }.
signer-translator = 번역자
signer-reviser = 두 글을 비교한 두 번째 번역자
signer-clinician = 이 언어를 읽는 의료진
chooser-enter = 한국어로 읽기
crisis-heading = 지금 도움이 필요하면
box-do-not-wait = 기다리지 마세요: 지금 행동하세요
box-call-today = 오늘 치료팀에 전화하세요
box-tip = 알아 두면 좋은 점
box-try-this = 해 보세요
box-do = 이렇게 하세요
box-do-not = 이렇게 하지 마세요
box-steps = 한 단계씩
yes = 예
no = 아니요
not-stated = 정보 없음

# First page, lists and the page that is not there.
front-intro = 심리치료, 약, 진료에 대해 쉽게 쓴 정보입니다. 혼자 읽어도 되고, 믿는 사람과 함께 읽어도 됩니다.
front-topics = 심리치료, 약, 대처 기술, 생활에 필요한 도움에 대한 짧은 글입니다.
front-programs = 각 프로그램이 제공하는 것과 연락하는 방법입니다.
front-compare = 모든 프로그램에 같은 질문을 하고 나란히 비교했습니다.
front-glossary = 이 페이지에 나오는 말의 뜻입니다.
topics-intro = 지금 필요한 것을 읽으세요. 궁금한 점은 다음 진료 때 가져오세요.
programs-intro = 모든 프로그램이 같은 질문에 답합니다. 말하지 않은 것은 “정보 없음”으로 표시합니다.
glossary-intro = 우리가 쓰는 말을 쉽게 풀었습니다.
search-intro = 이 사이트의 모든 내용을 한 목록에 모았습니다.
search-label = 무엇을 찾으세요?
search-results = 찾은 내용
search-nothing = 찾지 못했습니다. 다른 단어로 찾아보거나 목록을 살펴보세요.
not-found-title = 이 페이지는 여기에 없습니다
not-found-text = 주소가 틀렸거나 페이지가 옮겨졌을 수 있습니다.

# Topics.
topic-sources = 자료의 출처

# Programs and their comparison.
programs-compare = 모든 프로그램 비교
program-contact = 이 프로그램에 연락하는 방법
program-phone = 전화
program-address = 주소
program-hours = 운영 시간
program-website = 웹사이트
comparison-intro = 모든 프로그램에 같은 질문을 했습니다. 순위는 매기지 않습니다. “정보 없음”은 “아니요”라는 뜻이 아닙니다. 직접 물어보세요.
compare-caption = 각 프로그램의 답
compare-question = 질문
compare-as-of = 기준일과 답한 사람
filter-legend = 무엇이 중요한가요?
filter-about = 필요한 것에 표시하세요. “아니요”라고 답한 프로그램은 숨겨집니다. 답하지 않은 프로그램은 그대로 보입니다. 직접 물어보세요.
filter-note = 표시한 항목 때문에 숨겨진 프로그램이 있을 수 있습니다.
compare-choose = 어떤 프로그램을 보고 싶으세요?
compare-choose-about = 프로그램에 표시하면 그 프로그램만 보입니다. 아무것도 표시하지 않으면 모두 보입니다.
program-questions = 이 프로그램에 물어볼 질문
questions-asked-on = 물어본 날짜:
questions-answered-by = 답한 사람:
questions-own = 내가 묻고 싶은 질문
questions-back = 이 프로그램의 설명

# Handout: headings.
handout-title = 내 치료 계획
handout-team = 내 치료팀
handout-appointments = 다음 진료
handout-medicines = 내 약
handout-goals = 내 목표
handout-therapy = 내 심리치료
handout-checkins = 얼마나 자주 상태를 확인하나요
handout-scores = 내 점수
handout-signs = 살펴볼 신호
handout-steps = 치료의 양을 바꿀 때
handout-step-up = 도움 늘리기
handout-step-down = 진료와 연락 횟수 줄이기
handout-monitoring = 확인하는 것과 그 이유
handout-monitoring-about = 이 검사는 치료를 안전하게 하기 위한 것입니다. 절대 벌이 아닙니다.
handout-diary = 매일 적는 것
handout-practical = 실천할 수 있게 하는 것
handout-evaluation = 이 계획의 근거
handout-questions = 다음 진료 때 물어볼 질문
handout-topics = 읽을거리
sheet-medicines = 내 약에 대해 꼭 알아야 할 것
sheet-each-medicine = 내 약 하나하나에 대해
sheet-rights = 내 권리
core-advice = 할 것과 하지 말 것
core-helpers = 도와주는 사람
evaluation-reasons = 내가 찾아온 이유
evaluation-history = 전에 있었던 일
evaluation-strengths = 힘이 되는 내 장점
evaluation-culture = 나에게 중요한 것
evaluation-medical = 기억해 둘 건강 문제
evaluation-allergies = 알레르기

# Handout: medicines.
medicine = 약
time-morning = 아침
time-noon = 점심
time-evening = 저녁
time-bedtime = 잠자기 전
time-none = 이 시간에는 없음
take-ask = 이 약을 어떻게 사용하는지 처방 담당자에게 물어보세요.
medicine-for = 사용하는 이유:
medicine-always = 항상 기억할 점
medicine-urgent = 바로 도움을 받아야 할 때
medicine-steps = 예정된 단계
medicine-how = 사용 방법
medicine-missed = 약을 한 번 빠뜨렸을 때
medicine-common = 흔한 부작용: 지켜보면서 우리에게도 알려 주세요
medicine-mix = 함께 사용하면 안 되는 것
medicine-stopping = 약을 끊을 때
medicine-storage = 보관하는 곳
medicine-disposal = 남은 약 버리기
medicine-benefits = 어떤 도움이 되나
medicine-tests = 검사
medicine-supports = 약을 사용하기 쉽게 해 주는 것
medicine-reported = 내가 치료팀에 알린 것
medicine-others-ask = 이 목록 전체를 약사에게 보여 주고, 무엇을 함께 사용해도 되는지 물어보세요.
medicine-changed = 바뀐 점

# Handout: therapy, scores, visits, practical matters.
therapy-groups = 그룹
therapy-homework = 연습:
homework-when = 언제:
homework-if-stuck = 잘 안될 때:
scores-about = 점수는 전체 모습의 한 부분입니다. 점수가 높을수록 증상이 많다는 뜻입니다. 치료팀과 이야기하세요.
score-day = 날짜
score-total = 총점
score-band = 말로 하면
score-no-bands = 이 총점은 말로 나타내지 않습니다. 이 판에 대한 연구를 우리가 알지 못하기 때문입니다.
score-rated-self = 내가 직접 작성했습니다.
score-rated-clinician = 담당 의료진이 작성했습니다.
appointment-day = 날짜
appointment-time = 시간
appointment-with = 만나는 사람
appointment-place = 장소
practical-transport = 가는 방법
practical-childcare = 아이 돌봄
practical-evening-hours = 저녁 진료
practical-telehealth = 화상 진료
practical-cost = 비용
practical-prior-authorization = 내 보험의 승인
practical-work-or-school = 직장이나 학교
practical-housing = 사는 곳
practical-employment = 일자리 찾기
practical-case-manager = 이 일을 도와주는 사람

# Relapse plan.
relapse-title = 잘 지내기 위한 내 계획
relapse-triggers = 나빠지는 계기가 될 수 있는 것
relapse-coping = 나 혼자 할 수 있는 것
relapse-distraction = 마음을 다른 데로 돌리게 해 주는 사람과 장소
relapse-boosters = 힘든 주에 더 받는 도움
relapse-people = 도움을 청할 수 있는 사람
relapse-team = 내 치료팀
relapse-safer-place = 내가 지내는 곳을 더 안전하게 하기
relapse-naloxone = 날록손(naloxone)이 있는 곳
zone-well = 잘 지내기
zone-well-about = 이것을 계속합니다.
zone-early = 초기 신호
zone-early-about = 일찍 행동합니다. 신호마다 할 일이 하나씩 있습니다.
zone-crisis = 위기
zone-crisis-about = 지금 도움을 받습니다.
sign-when = 이것을 알아차리면
sign-then = 이렇게 합니다

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = 내 지갑 카드
wallet-fold = 실선을 따라 자르고, 점선을 따라 접으세요.
wallet-contacts = 전화할 수 있는 사람
wallet-taller = 이 카드는 들어 있는 글 하나가 길어서 은행 카드보다 세로로 더 깁니다.

# Diary: a sheet for one week, filled in by hand.
diary-title = 나의 한 주
diary-about = 매일 조금씩 적고, 다음 진료 때 이 종이를 가져오세요. 틀린 답은 없습니다.
diary-week-of = 이번 주 날짜:
diary-what = 적는 것
diary-tick-medicines = 약: 사용했으면 표시
diary-tick-homework = 연습: 했으면 표시
diary-hint-mood = 0은 매우 우울함, 10은 매우 좋음
diary-hint-sleep = 몇 시간 잤는지
diary-hint-cravings = 0은 없음, 10은 매우 강함
diary-hint-caffeine = 몇 잔
diary-hint-panic = 몇 번
diary-helped = 이번 주에 도움이 된 것
diary-next-visit = 다음 진료 때 이야기하고 싶은 것

# Charts of scores.
chart-more-symptoms = 높을수록: 증상이 많음

# Paper.
qr-about = 이 페이지를 웹에서 읽기:
bilingual-about = 두 언어를 나란히 놓아 함께 읽을 수 있습니다. 같은 번호는 같은 내용입니다.
print-pdf = 인쇄용(PDF)
print-large = 큰 글씨(PDF)
print-bilingual = 두 언어 나란히(PDF)
print-leaflet = 접어서 쓰는 안내지(PDF)
leaflet-fold = 양면으로 인쇄하고, 짧은 쪽으로 넘기세요. 작은 표시에서 부채처럼 접으세요.

# Handout: saying it back, and what to ask.
teach-back = 내 말로 다시 말하기
teach-back-about = 무엇을 언제 사용하는지, 힘들어지면 어떻게 하는지. 치료팀과 함께 짚어 봅니다.
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = 예약

# For the care team.
team-title = 협력 요약
team-born = 생년월일
team-record-number = 기록 번호
team-changes = 바뀐 점
team-effects = 본인이 알린 부작용
team-pairs = 함께 살펴볼 약
team-pairs-about = 이 사이트가 아는 조합입니다. 다른 조합도 중요할 수 있으니 약사에게 물어보세요.
team-consents = 그 밖에 누가 무엇을 알아도 되는지
team-questions = 본인의 질문

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = 공유 정보
copy-scope = 이 사본에 담을 수 있는 것
copy-not-more = 본인이 공유하기로 동의한 것만 들어 있습니다.
letter-title = 편지
letter-visits = 진료
letter-needs = 도움이 되는 것
letter-from = 발신
letter-signature = 서명
letter-not-more = 본인은 이것만 공유하기로 동의했으며, 그 밖의 것은 동의하지 않았습니다.
