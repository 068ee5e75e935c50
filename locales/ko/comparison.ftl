# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = 이곳의 치료 방식
ask-coordination = 심리치료사와 처방 담당자는 어떻게 함께 일하나요?
ask-therapies = 심리치료는 어떻게 하나요?
ask-progress = 나아지는 정도를 어떻게 재고 알려 주나요?
ask-side-effects = 부작용이 있으면 어떻게 되나요?
ask-missed-doses = 약을 빠뜨리면 어떻게 되나요?
ask-symptom-spikes = 증상이 갑자기 나빠지면 어떻게 되나요?
ask-offers = 제공하는 것
ask-levels = 치료 수준
ask-modalities = 심리치료의 종류
ask-medicines = 약
ask-family = 가족도 참여할 수 있나요?
ask-payment = 비용은 어떻게 낼 수 있나요?
ask-access = 진료받으러 가기
ask-evenings = 저녁 진료
ask-weekends = 주말 진료
ask-telehealth = 화상 진료
ask-transport = 교통편 도움
ask-childcare = 진료 중 아이 돌봄
ask-wheelchair = 휠체어로 들어갈 수 있음
ask-accepting-new = 지금 새로운 사람을 받음
ask-wait = 첫 진료까지 기다리는 기간
ask-language = 언어
ask-staff = 직원이 쓰는 언어
ask-interpreter-in-person = 대면 통역사
ask-interpreter-phone = 전화 통역사
ask-interpreter-video = 화상 통역사
ask-handouts = 안내문의 언어

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = 비용을 내는 방법을 밝힌 프로그램만
need-interpreter = 통역사 또는 직원: { $language }
comparison-chosen = 보이는 프로그램: { NUM($chosen) }개(전체 { NUM($all) }개).
