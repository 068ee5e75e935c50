# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = 本文へ進む
nav-label = このサイトの各ページ
languages-label = このページのほかの言語
help-now = 今すぐ助けを求める
menu-label = メニュー
draft-short = 下書き
breadcrumb-label = 今いる場所
page-contents = このページの内容
page-previous = 前のページ
page-next = 次のページ
nav-home = ホーム
nav-topics = トピック
nav-programs = プログラム
nav-compare = プログラムを比べる
nav-glossary = 使っている言葉
nav-search = 検索
draft-mark = 下書きです。患者さん向けではありません。この文章には、まだ確認の署名がありません。
draft-unsigned = 点線：まだ署名がありません。
draft-crisis-lines = このサイトでは、これらの危機相談の番号をすべて確かめた人は、まだいません。
signed-by = 翻訳に署名した人：{ LIST($roles) }。最後の署名：{ DATE($on) }。
signed-mixed = この翻訳は、すべての言葉に、責任を持つ人が署名しています。最後の署名：{ DATE($on) }。
signer-translator = 翻訳者
signer-reviser = 両方の文章を見比べた二人目の翻訳者
signer-clinician = この言語が読める医療者
chooser-enter = 日本語で読む
crisis-heading = 今すぐ助けが必要なとき
box-do-not-wait = 待たないでください：今すぐ行動を
box-call-today = 今日、ケアチームに電話してください
box-tip = 知っておくと役に立つこと
box-try-this = ためしてみましょう
box-do = すること
box-do-not = しないこと
box-steps = 一つずつ順番に
yes = はい
no = いいえ
not-stated = 記載なし

# First page, lists and the page that is not there.
front-intro = 心理療法、薬、ケアについて、わかりやすく書いた情報です。一人でも、信頼できる人といっしょでも読めます。
front-topics = 心理療法、薬、スキル、暮らしの手助けについての短い文章です。
front-programs = それぞれのプログラムでできることと、連絡のしかたです。
front-compare = どのプログラムにも同じ質問をして、並べて見られるようにしました。
front-glossary = このサイトで使う言葉の意味です。
topics-intro = 今必要なところから読んでください。質問は次の受診のときに持ってきてください。
programs-intro = どのプログラムも同じ質問に答えています。答えがないものは「記載なし」と書いてあります。
glossary-intro = このサイトで使う言葉を、わかりやすく説明します。
search-intro = このサイトのすべての内容の一覧です。
search-label = 何をお探しですか？
search-results = 見つかったもの
search-nothing = 見つかりませんでした。別の言葉を試すか、一覧をご覧ください。
not-found-title = このページはありません
not-found-text = アドレスが間違っているか、ページが移動したのかもしれません。

# Topics.
topic-sources = 情報のもと

# Programs and their comparison.
programs-compare = すべてのプログラムを比べる
program-contact = このプログラムへの連絡のしかた
program-phone = 電話
program-address = 住所
program-hours = 受付時間
program-website = ウェブサイト
comparison-intro = どのプログラムにも同じ質問をしました。順位はつけていません。「記載なし」は「いいえ」という意味ではありません。たずねてみてください。
compare-caption = 各プログラムの答え
compare-question = 質問
compare-as-of = いつの情報か、だれの説明か
filter-legend = あなたにとって大切なことは何ですか？
filter-about = 必要なものにチェックを入れてください。「いいえ」と答えたプログラムは表示されなくなります。答えていないプログラムは表示されたままです。直接たずねてみてください。
filter-note = チェックの内容により、表示されていないプログラムがあるかもしれません。
compare-choose = どのプログラムを見たいですか？
compare-choose-about = チェックを入れると、そのプログラムだけを表示します。何もチェックしないと、すべて表示します。
program-questions = このプログラムに聞きたいこと
questions-asked-on = 聞いた日：
questions-answered-by = 答えた人：
questions-own = 自分の質問
questions-back = このプログラムの説明

# Handout: headings.
handout-title = 私のケアプラン
handout-team = 私のケアチーム
handout-appointments = これからの受診
handout-medicines = 私の薬
handout-goals = 私の目標
handout-therapy = 私の心理療法
handout-checkins = 様子を確認し合う間隔
handout-scores = 私の点数
handout-signs = 気をつけたいサイン
handout-steps = ケアの量を変えるとき
handout-step-up = サポートを増やす
handout-step-down = 受診や連絡の回数を減らす
handout-monitoring = 確認することと、その理由
handout-monitoring-about = これらの検査は、治療を安全に続けるためのものです。決して罰ではありません。
handout-diary = 毎日書きとめること
handout-practical = 続けるための工夫
handout-evaluation = このプランのもとになったこと
handout-questions = 次の受診で聞きたいこと
handout-topics = 読むもの
sheet-medicines = 私の薬について必ず知っておくこと
sheet-each-medicine = 私の薬それぞれについて
sheet-rights = 私の権利
core-advice = すること、しないこと
core-helpers = 助けてくれる人
evaluation-reasons = 受診したきっかけ
evaluation-history = これまでのこと
evaluation-strengths = 支えになる私の強み
evaluation-culture = 私が大切にしていること
evaluation-medical = 覚えておく体のこと
evaluation-allergies = アレルギー

# Handout: medicines.
medicine = 薬
time-morning = 朝
time-noon = 昼
time-evening = 夕
time-bedtime = 寝る前
time-none = この時間はなし
take-ask = この薬の使い方を処方担当者に聞いてください。
medicine-for = 何のための薬か：
medicine-always = いつも覚えておくこと
medicine-urgent = すぐに助けを求めるとき
medicine-steps = 予定されている段階
medicine-how = 使い方
medicine-missed = 薬を一回忘れたとき
medicine-common = よくある副作用：様子を見ながら、私たちにも知らせてください
medicine-mix = いっしょに使わないもの
medicine-stopping = やめるとき
medicine-storage = 置いておく場所
medicine-disposal = 残った薬の捨て方
medicine-benefits = どう役に立つか
medicine-tests = 検査
medicine-supports = 続けやすくするもの
medicine-reported = 私がチームに話したこと
medicine-others-ask = このリストを全部薬剤師に見せて、いっしょに使ってよいものを聞いてください。
medicine-changed = 変わったこと

# Handout: therapy, scores, visits, practical matters.
therapy-groups = グループ
therapy-homework = 練習：
homework-when = いつ：
homework-if-stuck = うまく進まないとき：
scores-about = 点数は、全体の様子の一部でしかありません。高いほど症状が多いことを表します。チームと話し合ってください。
score-day = 日付
score-total = 合計点
score-band = 言葉で表すと
score-no-bands = この合計点は、言葉では表しません。この版についての研究が見つかっていないためです。
score-rated-self = 私が自分で記入しました。
score-rated-clinician = 担当の医療者が記入しました。
appointment-day = 日付
appointment-time = 時間
appointment-with = 会う人
appointment-place = 場所
practical-transport = 行き方
practical-childcare = 子どもの預かり
practical-evening-hours = 夜の受診
practical-telehealth = ビデオでの受診
practical-cost = 費用
practical-prior-authorization = 私の保険の承認
practical-work-or-school = 仕事や学校
practical-housing = 住まい
practical-employment = 仕事さがし
practical-case-manager = 手伝ってくれる人

# Relapse plan.
relapse-title = 調子を保つための私のプラン
relapse-triggers = きっかけになりそうなこと
relapse-coping = 自分一人でできること
relapse-distraction = 気をそらしてくれる人と場所
relapse-boosters = つらい週に追加するサポート
relapse-people = 助けを頼める人
relapse-team = 私のケアチーム
relapse-safer-place = 身の回りをより安全にする
relapse-naloxone = ナロキソン（naloxone）の置き場所
zone-well = 調子を保つ
zone-well-about = これを続けます。
zone-early = 早い段階のサイン
zone-early-about = 早めに動きます。サインごとに、することが一つあります。
zone-crisis = 危機
zone-crisis-about = 今すぐ助けを求めます。
sign-when = 気がついたら
sign-then = こうします

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = 私の持ち歩きカード
wallet-fold = 実線で切り、点線で折ってください。
wallet-contacts = 電話できる人
wallet-taller = このカードには長い文が一つあるため、銀行のカードより縦に長くなっています。

# Diary: a sheet for one week, filled in by hand.
diary-title = 私の一週間
diary-about = 毎日少しずつ書いて、次の受診のときに持ってきてください。間違った答えはありません。
diary-week-of = この週の日付：
diary-what = 書きとめること
diary-tick-medicines = 薬：使ったらチェック
diary-tick-homework = 練習：したらチェック
diary-hint-mood = 0 はとても落ち込んでいる、10 はとても良い
diary-hint-sleep = 眠った時間数
diary-hint-cravings = 0 はまったくない、10 はとても強い
diary-hint-caffeine = 何杯
diary-hint-panic = 何回
diary-helped = 今週、役に立ったこと
diary-next-visit = 次の受診で話したいこと

# Charts of scores.
chart-more-symptoms = 高いほど：症状が多い

# Paper.
qr-about = このページをウェブで読む：
bilingual-about = 二つの言語を並べてあり、いっしょに読めます。同じ番号は同じ内容です。
print-pdf = 印刷用（PDF）
print-large = 大きな文字（PDF）
print-bilingual = 二つの言語を並べて（PDF）
print-leaflet = 折りたたみ式のリーフレット（PDF）
leaflet-fold = 両面に印刷し、短い辺で裏返してください（短辺とじ）。小さな印のところで、扇のように交互に折ってください。

# Handout: saying it back, and what to ask.
teach-back = 自分の言葉で
teach-back-about = 何をいつ使うか、つらくなったらどうするか。チームといっしょに確かめます。
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = 予約

# For the care team.
team-title = 連携のまとめ
team-born = 生年月日
team-record-number = 記録番号
team-changes = 変わったこと
team-effects = 本人が報告した副作用
team-pairs = いっしょに確認する薬
team-pairs-about = このサイトが把握している組み合わせです。ほかにも注意が必要なものがあるかもしれません。薬剤師に聞いてください。
team-consents = ほかにだれが何を知ってよいか
team-questions = 本人からの質問

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = 共有する情報
copy-scope = この写しに入れてよいもの
copy-not-more = 本人が共有に同意したことだけが入っています。
letter-title = 手紙
letter-visits = 受診
letter-needs = 助けになること
letter-from = 差出人
letter-signature = 署名
letter-not-more = 本人が共有に同意したのはこれだけで、ほかのことは含みません。
