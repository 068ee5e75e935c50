# origin: machine; nobody has signed this file.

# Words of the closed lists in src/site/kinds.rs, and names of languages.

# Kinds of topics (TopicKind).
kind-therapy = 심리치료
kind-medicine = 약
kind-condition = 건강 문제
kind-skill = 대처 기술
kind-practical = 생활에 필요한 도움

# Whom a topic speaks to (Audience).
audience-patients = 환자
audience-families = 가족
audience-everyone = 모든 사람

# Parts that people play in care (Role).
role-therapist = 심리치료사
role-prescriber = 처방 담당자
role-nurse = 간호사
role-case-manager = 사례 관리자
role-peer-support = 동료 지원가
role-primary-care = 일차 진료 의료진(주치의 등)
role-pharmacist = 약사
role-interpreter = 통역사
role-group = 그룹

# Where a visit takes place (VisitPlace).
place-office = 클리닉에서
place-telehealth = 화상으로(원격 진료)
place-phone = 전화로
place-home = 집에서
place-community = 지역사회에서

# Levels of care, in our own plain names (Level).
level-primary-care = 일차 진료
level-outpatient = 외래 진료
level-intensive-outpatient = 집중 외래 치료
level-partial-hospital = 부분 입원(낮 프로그램)
level-residential = 거주 시설 치료
level-inpatient = 입원

# Forms of medicines (Form).
form-tablet = 알약(정제)
form-capsule = 캡슐
form-film = 필름
form-liquid = 물약
form-patch = 패치
form-spray = 스프레이
form-injection = 주사
form-drops = 방울로 넣는 약
form-powder = 가루약

# What helps with taking medicines (Support).
support-refill-sync = 모든 약을 같은 날 리필
support-blister-pack = 날짜별로 나눈 포장
support-organizer = 약 정리함
support-reminders = 알림
support-locked-box = 잠금 상자

# Kinds of therapy (Modality).
therapy-cbt = 인지행동치료(CBT)
therapy-dbt-skills = 변증법적 행동치료(DBT) 기술
therapy-act = 수용전념치료(ACT)
therapy-exposure = 노출치료
therapy-mi = 동기 강화 상담(MI)
therapy-trauma-focused = 트라우마 중심 치료
therapy-ipt = 대인관계치료(IPT)
therapy-family = 가족치료
therapy-group = 집단치료
therapy-contingency-management = 유관 관리(목표를 이루면 보상)
therapy-peer-support = 동료 지원

# Medical matters that the team keeps in mind (Medical).
medical-thyroid = 갑상선
medical-sleep-apnea = 수면 무호흡
medical-pain = 통증
medical-low-b12 = 비타민 B12 부족
medical-anemia = 빈혈
medical-diabetes = 당뇨병
medical-heart-rhythm = 심장 리듬
medical-asthma = 천식
medical-liver = 간
medical-kidney = 콩팥(신장)
medical-pregnancy = 임신
medical-seizures = 발작(경련, 뇌전증 등)

# Where a medicine comes from that the team does not prescribe (MedicineSource).
source-prescribed-elsewhere = 다른 곳에서 처방받음
source-over-the-counter = 처방전 없이 삼
source-supplement = 보충제
source-herbal = 허브·생약 제품

# What a person may note down each day (DiaryItem).
diary-mood = 기분
diary-sleep = 잠
diary-cravings = 갈망(사용하고 싶은 충동)
diary-caffeine = 카페인
diary-panic = 공황
diary-medicines = 사용한 약
diary-homework = 연습(과제)

# How an interpreter takes part (InterpreterMode).
interpreter-in-person = 대면 통역사
interpreter-phone = 전화 통역사
interpreter-video = 화상 통역사

# Who reads a document that a consent allows (Reader).
reader-support = 도와주는 사람
reader-primary-care = 일차 진료
reader-work = 직장
reader-school = 학교
reader-clinic = 다른 클리닉

# What a consent may cover (Covers).
covers-relapse_plan = 재발 예방 계획
covers-appointments = 예약
covers-medications = 약
covers-goals = 목표
covers-measures = 점수
covers-therapy = 심리치료
covers-practical = 생활에 필요한 도움
covers-evaluation = 평가

# How serious it is when two medicines meet (PairSeverity).
severity-ask = 약사에게 물어보세요
severity-serious = 심각함
severity-avoid = 함께 사용하지 마세요

# Names of languages, as they stand within a line of text.
lang-en = 영어
lang-es = 스페인어
lang-ar = 아랍어
lang-zh-Hans = 중국어(간체)
lang-vi = 베트남어
lang-ru = 러시아어
lang-fr = 프랑스어
lang-ko = 한국어
lang-tl = 타갈로그어
lang-pt = 포르투갈어
lang-so = 소말리아어
lang-ht = 아이티 크레올어
lang-fa = 페르시아어
lang-he = 히브리어
lang-de = 독일어
lang-uk = 우크라이나어

# Languages by their own names: the same in every file.
autonym-en = English
autonym-es = Español
autonym-ar = العربية
autonym-zh-Hans = 简体中文
autonym-vi = Tiếng Việt
autonym-ru = Русский
autonym-fr = Français
autonym-ko = 한국어
autonym-tl = Tagalog
autonym-pt = Português
autonym-so = Soomaali
autonym-ht = Kreyòl ayisyen
autonym-fa = فارسی
autonym-he = עברית
autonym-de = Deutsch
autonym-uk = Українська
