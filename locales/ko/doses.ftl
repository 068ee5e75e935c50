# origin: machine; nobody has signed this file.

# Amounts of medicines with their units, and when they are taken. Numbers come as text and stay as they
# are: every variant shows its amount, and a unit is never shown without its number. The units mL, mg,
# mcg, g and mEq are not translated: they stay as on the label.

# How much. The message with -part is for less than one, such as ½; the one with -range is for "1 to 2".
amount-with-dose = { $amount }({ $dose })
dose-of-strength = { $dose }, 함량 { $strength }
product-note = { $strength }: { $note }
amount-tablet = { PLURAL($n) ->
   *[other] { $amount }정
 }
amount-tablet-part = { $amount }정
amount-tablet-range = { PLURAL($n) ->
   *[other] { $low }~{ $high }정
 }
amount-capsule = { PLURAL($n) ->
   *[other] { $amount }캡슐
 }
amount-capsule-part = { $amount }캡슐
amount-capsule-range = { PLURAL($n) ->
   *[other] { $low }~{ $high }캡슐
 }
amount-film = { PLURAL($n) ->
   *[other] 필름 { $amount }장
 }
amount-film-part = 필름 { $amount }장
amount-film-range = { PLURAL($n) ->
   *[other] 필름 { $low }~{ $high }장
 }
amount-patch = { PLURAL($n) ->
   *[other] 패치 { $amount }장
 }
amount-patch-part = 패치 { $amount }장
amount-patch-range = { PLURAL($n) ->
   *[other] 패치 { $low }~{ $high }장
 }
amount-lozenge = { PLURAL($n) ->
   *[other] 트로키 { $amount }개
 }
amount-lozenge-part = 트로키 { $amount }개
amount-lozenge-range = { PLURAL($n) ->
   *[other] 트로키 { $low }~{ $high }개
 }
amount-gum = { PLURAL($n) ->
   *[other] 껌 { $amount }개
 }
amount-gum-part = 껌 { $amount }개
amount-gum-range = { PLURAL($n) ->
   *[other] 껌 { $low }~{ $high }개
 }
amount-ring = { PLURAL($n) ->
   *[other] 링 { $amount }개
 }
amount-ring-part = 링 { $amount }개
amount-ring-range = { PLURAL($n) ->
   *[other] 링 { $low }~{ $high }개
 }
amount-suppository = { PLURAL($n) ->
   *[other] 좌약 { $amount }개
 }
amount-suppository-part = 좌약 { $amount }개
amount-suppository-range = { PLURAL($n) ->
   *[other] 좌약 { $low }~{ $high }개
 }
amount-packet = { PLURAL($n) ->
   *[other] { $amount }포
 }
amount-packet-part = { $amount }포
amount-packet-range = { PLURAL($n) ->
   *[other] { $low }~{ $high }포
 }
amount-bottle = { PLURAL($n) ->
   *[other] { $amount }병
 }
amount-bottle-part = { $amount }병
amount-bottle-range = { PLURAL($n) ->
   *[other] { $low }~{ $high }병
 }
amount-unit = { PLURAL($n) ->
   *[other] { $amount }단위
 }
amount-unit-part = { $amount }단위
amount-unit-range = { PLURAL($n) ->
   *[other] { $low }~{ $high }단위
 }
amount-puff = { PLURAL($n) ->
   *[other] 흡입 { $amount }회
 }
amount-puff-part = 흡입 { $amount }회
amount-puff-range = { PLURAL($n) ->
   *[other] 흡입 { $low }~{ $high }회
 }
amount-spray = { PLURAL($n) ->
   *[other] 분무 { $amount }회
 }
amount-spray-part = 분무 { $amount }회
amount-spray-range = { PLURAL($n) ->
   *[other] 분무 { $low }~{ $high }회
 }
amount-drop = { PLURAL($n) ->
   *[other] { $amount }방울
 }
amount-drop-part = { $amount }방울
amount-drop-range = { PLURAL($n) ->
   *[other] { $low }~{ $high }방울
 }
amount-application = { PLURAL($n) ->
   *[other] 바르기 { $amount }회
 }
amount-application-part = 한 번 바르는 양의 { $amount }
amount-application-range = { PLURAL($n) ->
   *[other] 바르기 { $low }~{ $high }회
 }
dose-place-clinic = { $dose }, 클리닉에서
dose-place-home = { $dose }, 집에서
dose-none = 없음

# When, at the times of day and on days of the week.
take-on-days = { LIST($days) }: { $doses }

# How, by the way it enters the body.
use-oral = 먹습니다: { $amount }
use-under-tongue = 혀 밑에서 녹입니다: { $amount }
use-cheek = 볼 안쪽에 넣어 둔 채로 약이 흡수되게 합니다: { $amount }
use-skin = 피부에 붙이거나 바릅니다: { $amount }
use-nose = 코에 사용합니다: { $amount }
use-inhaled = 들이마십니다: { $amount }
use-injected = 주사합니다: { $amount }
use-eye = 눈에 넣습니다: { $amount }
use-ear = 귀에 넣습니다: { $amount }
use-rectal = 항문(직장)에 넣습니다: { $amount }
use-vaginal = 질에 넣습니다: { $amount }
use-unknown = 사용합니다: { $amount }
given = 다른 사람이 나에게 투여: { $amount }
given-by-clinic = 클리닉에서 투여: { $amount }
given-by-pharmacy = 약국에서 투여: { $amount }
given-by-home-nurse = 집에서 간호사가 투여: { $amount }
given-by-school = 학교에서 투여: { $amount }
given-by-family = 가족이나 나를 도와주는 사람이 투여: { $amount }

# The same in a sentence, beside amounts at times of day, when needed, or by a chart.
giver-unknown = 다른 사람이 나에게 투여합니다.
giver-clinic = 클리닉에서 나에게 투여합니다.
giver-pharmacy = 약국에서 나에게 투여합니다.
giver-home-nurse = 간호사가 집에서 나에게 투여합니다.
giver-school = 학교 직원이 나에게 투여합니다.
giver-family = 가족이나 나를 도와주는 사람이 나에게 투여합니다.
route-under-tongue = 혀 밑에서 녹입니다.
route-cheek = 볼 안쪽에 넣어 둔 채로 약이 흡수되게 합니다.
route-skin = 피부에 붙이거나 바릅니다.
route-nose = 코에 사용합니다.
route-nose-rescue = 다른 사람이 내 콧속에 뿌립니다.
route-inhaled = 들이마십니다.
route-injected = 내가 직접 주사합니다.
route-injected-rescue = 다른 사람이 나에게 주사합니다.
route-eye = 눈에 넣습니다.
route-ear = 귀에 넣습니다.
route-rectal = 항문(직장)에 넣습니다.
route-vaginal = 질에 넣습니다.
route-unknown = 어떻게 사용하는지 약사에게 물어봅니다.

# How often.
every-hour = { PLURAL($n) ->
    [1] 한 시간마다
   *[other] { NUM($n) }시간마다
 }
span-hour = { PLURAL($n) ->
   *[other] { NUM($n) }시간
 }
take-weekly-on = 일주일에 한 번, { $day }에만, 매일이 아님
take-every-on = { $every }, { $day }에만
take-every-from = { $every }, { DATE($from) }부터 시작
take-by-chart = 양: 글로 받은 용량표에 따름({ $chart })
patch-worn = 패치 한 장을 { $span } 동안 붙입니다.
patch-worn-ask = 패치 한 장을 얼마 동안 붙이는지 약사에게 물어봅니다.
patch-old-first = 붙이고 있던 패치를 먼저 뗍니다.

# Only when needed.
as-needed-hours = { PLURAL($n) ->
   *[other] 한 번 사용한 뒤 다음번까지 적어도 { NUM($n) }시간 간격
 }
as-needed-day = 24시간 동안 최대 { $most }까지만
as-needed-day-all = 이 약을 사용한 것을 모두 합쳐 24시간 동안 최대 { $most }까지만
as-needed-week = 일주일 동안 최대 { $most }까지만

# Dates.
late-call-today = 오늘 전화하세요.
medicine-starts = { DATE($on) }에 사용하기 시작합니다. 그 전에는 사용하면 안 됩니다.
medicine-dose-began = 이 용량은 { DATE($on) }에 시작되었습니다.
medicine-new = 새 약: { DATE($on) }부터.
medicine-changed-on = { DATE($on) }에 바뀌었습니다. { $what }
medicine-was-now = 전에는 { $before }, 지금은 { $now }
medicine-until = 마지막 날은 { DATE($on) }입니다.
medicine-overlap = { DATE($on) }까지 다른 제형(약의 형태)과 함께 사용합니다. 실수가 아니라 일부러 그렇게 합니다.
medicine-overlap-over = 다른 제형(약의 형태)과 함께 사용하기로 한 것은 { DATE($on) }까지였습니다. 아직 둘 다 사용하는 것인지 오늘 내가 물어봅니다.
medicine-not-on = 사용하지 않는 요일: { LIST($days) }
medicine-dose-on = { DATE($on) }: { $amount }
medicine-dose-on-ask = { DATE($on) }: { $amount }. 평소 용량 대신인지, 평소 용량에 더하는 것인지 그날이 되기 전에 물어봅니다.
medicine-not-in-pack = 이 변경은 { DATE($on) }에 채운 약 포장에 반영되어 있지 않습니다. 열기 전에 내가 먼저 전화합니다.
medicine-still-in-pack = 마지막 날이 지난 뒤에도 { DATE($on) }에 채운 약 포장에 아직 들어 있을 수 있습니다. 열기 전에 내가 먼저 전화하고, 어떻게 꺼내는지 물어봅니다.
step-wait = 약을 빠뜨렸거나, 발진이 있거나, 기다리라는 말을 들었나요? 용량을 늘리기 전에 내가 먼저 전화합니다.
take-then-none = 그 뒤로는 없음: 이 약은 더 이상 사용하지 않습니다
# What the label must say, and how a dose is measured.
label-check = 내 약의 라벨에 적혀 있는 것: { $strength }. 그렇지 않으면 사용하기 전에 내가 먼저 전화합니다.
measure-with = 재는 도구: { $device }
use-device = 사용하는 도구: { $device }
take-meal = 식사: { $meal }
measure-liquid = 약국에서 준 경구용 주사기나 약 재는 컵으로 잽니다. 숟가락으로는 절대 재지 않습니다.
split-by = { $by }: { DATE($on) }에 이 약을 쪼개거나 잘라서 사용해도 된다고 말했습니다.

# Medicines that the team does not prescribe.
other-take-ask = 나는 사용하기 전에 물어봅니다.
other-prescriber = 처방한 사람: { $name }

# Allergies.
allergies-not-asked = 알레르기: 아직 물어보지 않음
allergies-none-known = 알려진 알레르기 없음
allergy-line = { $name }({ $kind })
allergy-line-reaction = { $name }({ $kind }): { $reaction }

# Dosage forms, beside those in lists.ftl, and what helps.
form-extended-release-tablet = 서방정(오래 작용하는 알약)
form-delayed-release-tablet = 지연방출정(늦게 녹는 알약)
form-chewable-tablet = 씹어 먹는 알약
form-disintegrating-tablet = 입에서 녹는 알약
form-sublingual-tablet = 혀 밑에서 녹는 알약
form-extended-release-capsule = 서방캡슐(오래 작용하는 캡슐)
form-delayed-release-capsule = 지연방출캡슐(늦게 녹는 캡슐)
form-lozenge = 트로키(입안에서 천천히 녹이는 약)
form-gum = 껌
form-suspension = 먼저 흔들어 사용하는 물약
form-cream = 크림
form-gel = 젤
form-inhaler = 흡입기
form-implant = 몸에 심는 약(이식제)
form-ring = 고리 모양의 약(링)
form-suppository = 좌약
support-weekly-pack = 약국에서 일주일 치씩 채워 주는 약 포장

# What a dose is measured or given with, and how it relates to meals.
device-oral-syringe = 경구용 주사기
device-cup = 약 재는 컵(투약컵)
device-dropper = 스포이트
device-pen = 펜형 주사기
device-vial-and-syringe = 약병(바이알)과 주사기
device-prefilled-syringe = 약이 미리 채워진 주사기
device-pump = 펌프
device-spacer = 흡입 보조기(스페이서)
meal-before = 식사 전
meal-with = 식사와 함께
meal-after = 식사 후
meal-any = 음식을 먹든 안 먹든 괜찮음
meal-empty-stomach = 빈속에

# Kinds of allergies.
allergy-kind-allergy = 알레르기
allergy-kind-intolerance = 불내성(몸에 안 맞음)
allergy-kind-unknown = 종류를 모름

# Two things that a person takes. $what continues the sentence, such as "can make me too sleepy".
together-combination = “{ $medicine }”
together-ask = { $a } 및 { $b }: 함께 사용하면 { $what }. 오늘 내가 물어봅니다. 혼자 판단해서 어느 것도 끊지 않습니다.
together-known = { $who ->
    [pharmacist] { $a } 및 { $b }: 함께 사용하면 { $what }. 내가 둘 다 사용한다는 것을 담당 약사가 알고 있습니다.
   *[prescriber] { $a } 및 { $b }: 함께 사용하면 { $what }. 내가 둘 다 사용한다는 것을 처방 담당자가 알고 있습니다.
 }
together-washout = { $ended } 사용 종료: { DATE($on) }. 그 뒤에도 한동안 작용할 수 있습니다. { $a } 및 { $b }: 함께 사용하면 { $what }. 오늘 내가 물어봅니다. 혼자 판단해서 아무것도 바꾸지 않습니다.
together-washout-known = { $who ->
    [pharmacist] { $ended } 사용 종료: { DATE($on) }. 그 뒤에도 한동안 작용할 수 있습니다. { $a } 및 { $b }: 함께 사용하면 { $what }. 담당 약사가 이것을 알고 있습니다.
   *[prescriber] { $ended } 사용 종료: { DATE($on) }. 그 뒤에도 한동안 작용할 수 있습니다. { $a } 및 { $b }: 함께 사용하면 { $what }. 처방 담당자가 이것을 알고 있습니다.
 }
together-twice = { $a }: 내 목록에 두 번 이상 있습니다. 이것이 맞는지 오늘 내가 물어봅니다. 혼자 판단해서 끊지 않습니다.
together-twice-known = { $who ->
    [pharmacist] { $a }: 내 목록에 두 번 이상 있습니다. 담당 약사가 이것을 알고 있습니다.
   *[prescriber] { $a }: 내 목록에 두 번 이상 있습니다. 처방 담당자가 이것을 알고 있습니다.
 }
together-same = { $a } 및 { $b }: 같은 약이 들어 있습니다. 둘 다 사용하는 것인지 오늘 내가 물어봅니다. 혼자 판단해서 어느 것도 끊지 않습니다.
together-same-kind = { $a } 및 { $b }: 같은 종류의 약입니다. 둘 다 사용하는 것인지 오늘 내가 물어봅니다. 혼자 판단해서 어느 것도 끊지 않습니다.
together-both-known = { $who ->
    [pharmacist] { $a } 및 { $b }: 내가 둘 다 사용한다는 것을 담당 약사가 알고 있습니다.
   *[prescriber] { $a } 및 { $b }: 내가 둘 다 사용한다는 것을 처방 담당자가 알고 있습니다.
 }
together-plain = { $a } 및 { $b }: 함께 사용하면 { $what }.

# The same for the care team.
together-opposed-team = 서로의 효과를 없앰
together-same-team = 같은 유효 성분이 두 번
together-same-kind-team = 보통 하나만 사용하는 분류의 약이 두 가지
together-washout-team = { $medicine }: { DATE($on) }에 끝나며, 그 뒤에도 작용할 수 있습니다.
together-allergy-team = 알레르기 목록에 있음: { $kind }
together-allergy-names = { $medicine }, 알레르기 목록: { $name }
together-allergy-related-team = 같은 분류나 같은 군의 다른 약.
together-known-team = 확인한 사람: { $by }({ $credential }), { DATE($on) }: { $why }
together-unanswered-team = 처방 담당자도 약사도 확인하지 않았습니다. 그때까지 치료 계획 안내문, 일지, 약이 나오는 사본이 보류됩니다.

# In place of wording that the site does not have, or that nobody has reviewed. They say nothing about the medicine itself.
plain-first-dose = 처음 사용하기 전에 약사에게 물어봅니다.
plain-not-checked = 내가 사용하는 다른 약과 함께 사용해도 되는지 확인되지 않았습니다. 내가 사용하는 모든 것을 약사에게 보여 줍니다.
plain-urgent = 숨쉬기 힘들거나 얼굴이 부으면: { $number }번으로 전화합니다.
plain-urgent-effects = 그 밖에 어떤 증상이 있으면 바로 도움을 받아야 하는지 약사에게 물어봅니다.
plain-for = 무엇을 위한 약인지 약사에게 물어봅니다.
plain-how = 어떻게 사용하는지 약사에게 물어봅니다.
plain-missed-dose = 한 번 빠뜨리면 어떻게 하는지 약사에게 물어봅니다.
plain-common-effects = 어떤 부작용을 느낄 수 있는지 약사에게 물어봅니다.
plain-do-not-mix = 이 약과 함께 사용하면 안 되는 것을 약사에게 물어봅니다.
plain-stopping = 끊기 전에 처방 담당자에게 물어봅니다.
plain-storage = 어디에 보관하는지 약사에게 물어봅니다.
plain-disposal = 남은 약을 어떻게 하는지 약사에게 물어봅니다.
plain-tests = 어떤 검사가 필요한지 처방 담당자에게 물어봅니다.

# For the care team.
take-not-scheduled = 처방이 아직 사용 일정으로 바뀌지 않음
take-step-waits = { DATE($on) } 단계의 시작이 기록되지 않음
step-is-begun = { DATE($on) }에 시작, 기록한 사람: { $by }
step-is-waiting = 시작이 기록되지 “않음”: 지금 무엇을 사용하는지 본인에게 물어보세요
unworded-unknown = { $medicine }: 이 사이트의 약에 없고 분류도 없습니다. 환자용 문서에는 약사에게 물어보라는 말만 나옵니다. 상호작용은 확인되지 않습니다.
unworded-class-only = { $medicine }: 이 사이트의 약에 없습니다. 환자용 문서에는 분류에 대한 글이 나옵니다.
unworded-not-reviewed = { $medicine }: 이 사이트의 글을 약사도 처방 담당자도 검토하지 않았거나, 검토 기한이 지났습니다.
unworded-other = { $medicine }: 이 사이트의 약에 없어서 상호작용은 확인되지 않습니다.
