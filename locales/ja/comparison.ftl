# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = ここでのケアの進め方
ask-coordination = 心理療法の担当者（セラピスト）と処方担当者は、どのように協力していますか？
ask-therapies = 心理療法は、どのように行われますか？
ask-progress = 経過は、どのように測り、どのように知らせてもらえますか？
ask-side-effects = 副作用があるとき、どうなりますか？
ask-missed-doses = 薬を忘れたとき、どうなりますか？
ask-symptom-spikes = 症状が急に悪くなったとき、どうなりますか？
ask-offers = 受けられること
ask-levels = ケアの段階
ask-modalities = 心理療法の種類
ask-medicines = 薬
ask-family = 家族も参加できますか？
ask-payment = 支払い方法は？
ask-access = 通いやすさ
ask-evenings = 夜の受診
ask-weekends = 週末の受診
ask-telehealth = ビデオでの受診
ask-transport = 交通の手助け
ask-childcare = 受診中の子どもの預かり
ask-wheelchair = 車いすで入れる
ask-accepting-new = 今、新しい人を受け入れている
ask-wait = 初めての受診までの待ち時間
ask-language = 言語
ask-staff = スタッフが話す言語
ask-interpreter-in-person = 対面の通訳者
ask-interpreter-phone = 電話の通訳者
ask-interpreter-video = ビデオの通訳者
ask-handouts = 説明資料の言語

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = 支払い方法を説明しているプログラムだけ
need-interpreter = 通訳者またはスタッフ：{ $language }
comparison-chosen = 表示中のプログラム：{ NUM($chosen) } 件（全 { NUM($all) } 件）。
