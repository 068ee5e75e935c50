# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = 여기에는 { $name } 님이 사용하는 모든 것이 나와 있지 않을 수 있습니다.
copy-speaker = 이 설명에 나오는 “나”, “내”, “당신”은 { $name } 님을 뜻합니다(주어가 없는 문장도 마찬가지입니다).
copy-if-late = 약 사용 시간이 늦어지면: { $instruction }

# How a medicine is given.
given-copy = { $name } 님에게 투여: { $amount }
given-team = 투여: { $amount }
given-by-clinic-copy = 클리닉에서 투여: { $amount }
given-by-pharmacy-copy = 약국에서 투여: { $amount }
given-by-home-nurse-copy = 집에서 간호사가 투여: { $amount }
given-by-school-copy = 학교에서 투여: { $amount }
given-by-family-copy = 가족이나 도와주는 사람이 투여: { $amount }
giver-unknown-copy = 다른 사람이 { $name } 님에게 투여합니다.
giver-unknown-team = 다른 사람이 투여함.
giver-clinic-copy = 클리닉에서 투여합니다.
giver-pharmacy-copy = 약국에서 투여합니다.
giver-home-nurse-copy = 간호사가 집에서 투여합니다.
giver-school-copy = 학교 직원이 투여합니다.
giver-family-copy = 가족이나 도와주는 사람이 투여합니다.
route-under-tongue-copy = 혀 밑에서 녹입니다.
route-cheek-copy = 볼 안쪽에 넣어 둔 채로 약이 흡수되게 합니다.
route-skin-copy = 피부에 사용합니다.
route-nose-copy = 코에 사용합니다.
route-nose-rescue-copy = 다른 사람이 { $name } 님의 콧속에 뿌립니다.
route-inhaled-copy = 들이마십니다.
route-injected-copy = { $name } 님이 도움 없이 직접 주사합니다.
route-injected-team = 자가 주사.
route-injected-rescue-copy = 다른 사람이 { $name } 님에게 주사합니다.
route-eye-copy = 눈에 넣습니다.
route-ear-copy = 귀에 넣습니다.
route-rectal-copy = 항문(직장)에 넣습니다.
route-vaginal-copy = 질에 넣습니다.
route-unknown-copy = 어떻게 사용하는지 약사에게 물어보세요.
route-unknown-team = 투여 경로 기록 없음.
take-by-chart-copy = 양: 글로 된 용량표에 따름({ $chart })
patch-worn-copy = { $name } 님은 패치 한 장을 { $span } 동안 붙입니다.
patch-worn-team = 패치 한 장을 { $span } 동안 붙임.
patch-worn-ask-copy = 패치 한 장을 얼마 동안 붙이는지 약사에게 물어보세요.
patch-worn-ask-team = 패치를 붙이는 시간 기록 없음.
patch-old-first-copy = 붙이고 있던 패치를 먼저 뗍니다.

# Dates and changes.
late-call-today-team = 예정일 지남: 오늘 본인에게 연락하세요.
medicine-starts-copy = { $name } 님은 { DATE($on) }에 사용하기 시작합니다. 그 전에는 사용하면 안 됩니다.
medicine-starts-team = 시작일: { DATE($on) }. 그 전에는 사용하지 않음.
medicine-dose-on-ask-copy = { DATE($on) }: { $amount }. 평소 용량 대신인지, 평소 용량에 더하는 것인지 그날이 되기 전에 물어보세요.
medicine-dose-on-ask-team = { DATE($on) }: { $amount }. 평소 용량 대신인지 더하는 것인지 기록 없음. 본인이 물어보도록 안내함.
medicine-overlap-copy = { $name } 님은 { DATE($on) }까지 다른 제형(약의 형태)과 함께 사용합니다. 실수가 아니라 일부러 그렇게 합니다.
medicine-overlap-team = { DATE($on) }까지 다른 제형과 함께 사용하기로 계획됨.
medicine-overlap-over-copy = 다른 제형(약의 형태)과 함께 사용하기로 한 것은 { DATE($on) }까지였습니다. { $name } 님이 아직 둘 다 사용하는 것인지 오늘 물어보세요.
medicine-overlap-over-team = 다른 제형과 함께 사용하기로 한 기간이 { DATE($on) }에 끝남. 아직 둘 다 사용하는지 확인하세요.
medicine-not-in-pack-copy = 이 변경은 { DATE($on) }에 채운 약 포장에 반영되어 있지 않습니다. 열기 전에 전화하세요.
medicine-not-in-pack-team = 이 변경은 { DATE($on) }에 채운 약 포장에 반영되어 있지 않습니다. 본인이 열기 전에 전화하도록 안내함.
medicine-still-in-pack-copy = 마지막 날이 지난 뒤에도 { DATE($on) }에 채운 약 포장에 아직 들어 있을 수 있습니다. 열기 전에 전화하고, 어떻게 꺼내는지 물어보세요.
medicine-still-in-pack-team = 마지막 날이 지난 뒤에도 { DATE($on) }에 채운 약 포장에 아직 들어 있을 수 있습니다. 본인이 열기 전에 전화하도록 안내함.
step-wait-copy = 약을 빠뜨렸거나, 발진이 있거나, 기다리라는 말을 들었나요? 용량을 늘리기 전에 전화하세요.
step-wait-team = 약을 빠뜨렸거나, 발진이 있거나, 기다리라는 말을 들은 경우: 본인이 용량을 늘리기 전에 전화하도록 안내함.

# Labels and measuring.
label-check-copy = 라벨에 반드시 적혀 있어야 하는 것: { $strength }. 그렇지 않으면 { $name } 님이 사용하기 전에 전화하세요.
label-check-team = 라벨에 반드시 적혀 있어야 하는 것: { $strength }. 그렇지 않으면 본인이 전화하도록 안내함.
measure-with-copy = 재는 도구: { $device }
measure-with-team = 계량 도구: { $device }
measure-liquid-copy = 약국에서 준 경구용 주사기나 약 재는 컵으로 잽니다. 숟가락으로는 절대 재지 않습니다.
use-device-copy = 사용하는 도구: { $device }
use-device-team = 도구: { $device }
other-take-ask-copy = { $name } 님이 사용하기 전에 물어보세요.
other-take-ask-team = 용법 기록 없음.

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = 처음 사용하기 전에 약사에게 물어보세요.
plain-not-checked-copy = 다른 약과 함께 사용해도 되는지 확인되지 않았습니다. { $name } 님이 사용하는 모든 것을 약사에게 보여 주세요.
plain-urgent-copy = 숨쉬기 힘들거나 얼굴이 부으면: { $number }번으로 전화하세요.
plain-urgent-effects-copy = 그 밖에 어떤 증상이 있으면 바로 도움을 받아야 하는지 약사에게 물어보세요.
plain-for-copy = 무엇을 위한 약인지 약사에게 물어보세요.
plain-how-copy = 어떻게 사용하는지 약사에게 물어보세요.
plain-missed-dose-copy = 한 번 빠뜨리면 어떻게 하는지 약사에게 물어보세요.
plain-common-effects-copy = 어떤 부작용이 생길 수 있는지 약사에게 물어보세요.
plain-do-not-mix-copy = 이 약과 함께 사용하면 안 되는 것을 약사에게 물어보세요.
plain-stopping-copy = 끊기 전에 처방 담당자에게 물어보세요.
plain-storage-copy = 어디에 보관하는지 약사에게 물어보세요.
plain-disposal-copy = 남은 약을 어떻게 하는지 약사에게 물어보세요.
plain-tests-copy = 어떤 검사가 필요한지 처방 담당자에게 물어보세요.

# Headings, and sentences of the interface.
handout-team-copy = 치료팀
handout-team-team = 담당 치료팀
handout-appointments-copy = 다음 진료
handout-appointments-team = 예정된 예약
handout-medicines-copy = 약
handout-medicines-team = 약물
handout-goals-copy = 목표
handout-therapy-copy = 심리치료
handout-scores-copy = 점수
handout-checkins-team = 정기 상태 확인
handout-steps-team = 치료 수준의 변경
handout-monitoring-team = 모니터링
handout-interpreter-copy = 통역사 예약됨: { $mode }({ $language })
evaluation-reasons-copy = 치료를 받으러 온 이유
evaluation-strengths-copy = 장점
evaluation-culture-copy = 가치관과 문화
evaluation-medical-copy = 기억해 둘 건강 문제
evaluation-history-team = 병력
medicine-team = 약물
medicine-how-copy = 사용 방법
medicine-how-team = 용법
take-ask-copy = 어떻게 사용하는지 처방 담당자에게 물어보세요.
take-ask-team = 용법 기록 없음.
medicine-missed-copy = 약을 한 번 빠뜨렸을 때
medicine-missed-team = 빠뜨린 약
medicine-steps-team = 용량 단계
homework-if-stuck-copy = 잘 안될 때:
scores-about-copy = 점수는 전체 모습의 한 부분입니다. 점수가 높을수록 증상이 많다는 뜻입니다.
score-rated-self-copy = { $name } 님이 작성함.
score-rated-self-team = 자기 평가.
score-rated-clinician-copy = 의료진이 작성함.
score-rated-clinician-team = 의료진 평가.
practical-case-manager-copy = 이 일을 도와주는 사람
practical-prior-authorization-copy = 보험의 승인
relapse-coping-copy = 다른 사람 없이도 도움이 될 수 있는 것
relapse-distraction-copy = 마음을 다른 데로 돌리게 해 주는 사람과 장소
relapse-team-copy = 치료팀
relapse-safer-place-copy = 지내는 곳을 더 안전하게 하기
zone-well-about-copy = { $name } 님이 계속하는 것.
zone-early-about-copy = 일찍 행동하세요. 신호마다 할 일이 하나씩 있습니다.
zone-crisis-about-copy = 지금 도움을 요청하세요.
sign-when-copy = 신호
sign-then-copy = { $name } 님이 이때 하는 것
