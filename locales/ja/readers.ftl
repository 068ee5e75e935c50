# origin: machine; nobody has signed this file.

# What readers other than the patient see: copies, letters, and the sheet for the care team.
#
# A message that ends in -copy or -team is another wording of the message without that ending. -copy is for
# support people, workplaces and schools, with the name of the person as $name; -team is for clinicians, in
# the third person. Without -team, clinicians see -copy. Never write "I" or "my" here.

# Medicines on a copy or a letter.
copy-may-not-list = { $name }さんが使っているものが、すべて載っているとは限りません。
copy-speaker = この説明の中の「私」「私の」「あなた」は、{ $name }さんのことです（主語のない文も同じです）。
copy-if-late = 薬の時間が遅れたとき：{ $instruction }

# How a medicine is given.
given-copy = { $name }さんへの投与：{ $amount }
given-team = 投与：{ $amount }
given-by-clinic-copy = クリニックで投与：{ $amount }
given-by-pharmacy-copy = 薬局で投与：{ $amount }
given-by-home-nurse-copy = 家で看護師が投与：{ $amount }
given-by-school-copy = 学校で投与：{ $amount }
given-by-family-copy = 家族または支援者が投与：{ $amount }
giver-unknown-copy = { $name }さんはほかの人から投与を受けます。
giver-unknown-team = 他者が投与。
giver-clinic-copy = クリニックが投与します。
giver-pharmacy-copy = 薬局が投与します。
giver-home-nurse-copy = 家で看護師が投与します。
giver-school-copy = 学校の職員が投与します。
giver-family-copy = 家族または支援者が投与します。
route-under-tongue-copy = 舌の下で溶かします。
route-cheek-copy = ほおの内側に入れたままにして、そこから吸収させます。
route-skin-copy = 皮膚に使います。
route-nose-copy = 鼻に使います。
route-nose-rescue-copy = ほかの人が{ $name }さんの鼻の中にスプレーします。
route-inhaled-copy = 吸い込みます。
route-injected-copy = { $name }さんは、手助けなしで自分で注射します。
route-injected-team = 自己注射。
route-injected-rescue-copy = ほかの人が{ $name }さんに注射します。
route-eye-copy = 目に入れます。
route-ear-copy = 耳に入れます。
route-rectal-copy = 肛門（直腸）に入れます。
route-vaginal-copy = 膣に入れます。
route-unknown-copy = 使い方を薬剤師に聞いてください。
route-unknown-team = 投与経路の記録なし。
take-by-chart-copy = 量：書面の用量表に従います（{ $chart }）
patch-worn-copy = { $name }さんは、貼り薬一枚を{ $span }貼ります。
patch-worn-team = 貼り薬一枚を{ $span }貼付。
patch-worn-ask-copy = 貼り薬を一枚どのくらいの間貼るか、薬剤師に聞いてください。
patch-worn-ask-team = 貼り薬を貼る時間の記録なし。
patch-old-first-copy = 先に古い貼り薬をはがします。

# Dates and changes.
late-call-today-team = 予定日超過：今日、本人に連絡してください。
medicine-starts-copy = { $name }さんは{ DATE($on) }に使い始めます。それより前に使ってはいけません。
medicine-starts-team = 開始日：{ DATE($on) }。それより前には使用しない。
medicine-dose-on-ask-copy = { DATE($on) }：{ $amount }。いつもの量の代わりなのか、いつもの量に追加するのか、その日より前に聞いてください。
medicine-dose-on-ask-team = { DATE($on) }：{ $amount }。いつもの量の代わりか追加かの記録なし。本人には、聞くように伝えています。
medicine-overlap-copy = { $name }さんは{ DATE($on) }まで、もう一方の剤形（薬の形）といっしょに使います。これは間違いではなく、予定どおりです。
medicine-overlap-team = もう一方の剤形との併用を{ DATE($on) }まで予定。
medicine-overlap-over-copy = もう一方の剤形（薬の形）といっしょに使う予定は{ DATE($on) }まででした。{ $name }さんがまだ両方使うのか、今日聞いてください。
medicine-overlap-over-team = もう一方の剤形との予定された併用は{ DATE($on) }に終了。まだ両方を使用しているか確認してください。
medicine-not-in-pack-copy = この変更は、{ DATE($on) }に詰めたパックには反映されていません。開ける前に電話してください。
medicine-not-in-pack-team = この変更は、{ DATE($on) }に詰めたパックには反映されていません。本人には、開ける前に電話するように伝えています。
medicine-still-in-pack-copy = 最後の日が過ぎても、{ DATE($on) }に詰めたパックにまだ入っているかもしれません。開ける前に電話して、取り出し方を聞いてください。
medicine-still-in-pack-team = 最後の日が過ぎても、{ DATE($on) }に詰めたパックにまだ入っているかもしれません。本人には、開ける前に電話するように伝えています。
step-wait-copy = 忘れた薬がある、発疹がある、または待つように言われたときは、量を増やす前に電話してください。
step-wait-team = 忘れた薬がある、発疹がある、または待つように言われた場合：本人には、用量を増やす前に電話するように伝えています。

# Labels and measuring.
label-check-copy = ラベルには { $strength } と書かれていなければなりません。違っていたら、{ $name }さんが使う前に電話してください。
label-check-team = ラベルには { $strength } と書かれていなければなりません。本人には、違っていたら電話するように伝えています。
measure-with-copy = これで量ります：{ $device }
measure-with-team = 計量器具：{ $device }
measure-liquid-copy = 薬局でもらった経口シリンジか薬用の計量カップで量ります。スプーンでは決して量りません。
use-device-copy = これを使います：{ $device }
use-device-team = 器具：{ $device }
other-take-ask-copy = { $name }さんが使う前に聞いてください。
other-take-ask-team = 用法の記録なし。

# Where nobody has reviewed wording about a medicine.
plain-first-dose-copy = 初めて使う前に、薬剤師に聞いてください。
plain-not-checked-copy = ほかの薬との確認はされていません。{ $name }さんが使っているものを全部、薬剤師に見せてください。
plain-urgent-copy = 息が苦しい、または顔がはれたとき：{ $number } に電話してください。
plain-urgent-effects-copy = ほかにどんな症状が出たらすぐに助けが必要か、薬剤師に聞いてください。
plain-for-copy = 何のための薬か、薬剤師に聞いてください。
plain-how-copy = 使い方を薬剤師に聞いてください。
plain-missed-dose-copy = 一回忘れたらどうするか、薬剤師に聞いてください。
plain-common-effects-copy = どんな副作用が起こりうるか、薬剤師に聞いてください。
plain-do-not-mix-copy = この薬といっしょに使ってはいけないものを、薬剤師に聞いてください。
plain-stopping-copy = やめる前に、処方担当者に聞いてください。
plain-storage-copy = どこに置いておくか、薬剤師に聞いてください。
plain-disposal-copy = 残った薬をどうするか、薬剤師に聞いてください。
plain-tests-copy = どんな検査が必要か、処方担当者に聞いてください。

# Headings, and sentences of the interface.
handout-team-copy = ケアチーム
handout-team-team = 治療チーム
handout-appointments-copy = これからの受診
handout-appointments-team = 今後の予約
handout-medicines-copy = 薬
handout-medicines-team = 薬剤
handout-goals-copy = 目標
handout-therapy-copy = 心理療法
handout-scores-copy = 点数
handout-checkins-team = 定期的な確認
handout-steps-team = ケアの段階の変更
handout-monitoring-team = モニタリング
handout-interpreter-copy = 通訳者の予約済み：{ $mode }（{ $language }）
evaluation-reasons-copy = 受診の理由
evaluation-strengths-copy = 強み
evaluation-culture-copy = 価値観と文化
evaluation-medical-copy = 覚えておく体のこと
evaluation-history-team = 既往歴
medicine-team = 薬剤
medicine-how-copy = 使い方
medicine-how-team = 用法
take-ask-copy = 使い方を処方担当者に聞いてください。
take-ask-team = 用法の記録なし。
medicine-missed-copy = 薬を一回忘れたとき
medicine-missed-team = 薬を忘れたとき
medicine-steps-team = 用量の段階
homework-if-stuck-copy = うまく進まないとき：
scores-about-copy = 点数は、全体の様子の一部でしかありません。高いほど症状が多いことを表します。
score-rated-self-copy = { $name }さんが記入しました。
score-rated-self-team = 自己評価。
score-rated-clinician-copy = 医療者が記入しました。
score-rated-clinician-team = 医療者による評価。
practical-case-manager-copy = 手伝ってくれる人
practical-prior-authorization-copy = 保険の承認
relapse-coping-copy = ほかの人がいなくても助けになること
relapse-distraction-copy = 気をそらしてくれる人と場所
relapse-team-copy = ケアチーム
relapse-safer-place-copy = 身の回りをより安全にする
zone-well-about-copy = { $name }さんが続けること。
zone-early-about-copy = 早めに動いてください。サインごとに、することが一つあります。
zone-crisis-about-copy = 今すぐ助けを呼んでください。
sign-when-copy = サイン
sign-then-copy = { $name }さんがすること
