# origin: machine; nobody has signed this file.

# Words that templates use by themselves. None of them takes an argument.

# Around every page.
skip-to-content = 跳到主要內容
nav-label = 本網站的各個部分
languages-label = 本頁的其他語言版本
help-now = 馬上求助
menu-label = 選單
draft-short = 草稿
breadcrumb-label = 您在這裡
page-contents = 本頁內容
page-previous = 上一頁
page-next = 下一頁
nav-home = 首頁
nav-topics = 主題
nav-programs = 服務方案
nav-compare = 比較服務方案
nav-glossary = 我們用的詞
nav-search = 搜尋
draft-mark = 草稿，不供病人使用。這些文字還沒有人簽名確認。
draft-unsigned = 點線：尚未簽名。
draft-crisis-lines = 這些危機求助號碼，本網站還沒有人全部查證過。
signed-by = 譯文簽名者：{ LIST($roles) }。最近一次簽名：{ DATE($on) }。
signed-mixed = 這份譯文的每個字，都有負責的人簽名。最近一次簽名：{ DATE($on) }。
signer-translator = 譯者
signer-reviser = 對照過兩份文字的第二位譯者
signer-clinician = 看得懂這種語言的醫護人員
chooser-enter = 用繁體中文閱讀
crisis-heading = 如果您現在需要幫助
box-do-not-wait = 不要等：現在就行動
box-call-today = 今天就打電話給您的照護團隊
box-tip = 小提醒
box-try-this = 試試看
box-do = 要這樣做
box-do-not = 不要這樣做
box-steps = 一步一步來
yes = 是
no = 否
not-stated = 未說明

# First page, lists and the page that is not there.
front-intro = 用簡單的話說明心理治療、藥物和照護。您可以自己看，也可以和信任的人一起看。
front-topics = 關於各種治療、藥物、技巧和實際協助的短文。
front-programs = 每個服務方案提供什麼，以及怎麼聯絡。
front-compare = 用同樣的問題問每個服務方案，並排比較。
front-glossary = 這些頁面上的詞是什麼意思。
topics-intro = 請看您現在需要的內容。下次就診時，把您的問題帶來。
programs-intro = 每個服務方案都回答同樣的問題。沒有說到的，會標示「未說明」。
glossary-intro = 我們用的詞，用簡單的話來解釋。
search-intro = 本網站的全部內容都在這個清單裡。
search-label = 您在找什麼？
search-results = 找到的內容
search-nothing = 沒有找到。請換一個詞，或查看清單。
not-found-title = 這裡沒有這個頁面
not-found-text = 可能是網址有誤，或是頁面已經移到別處。

# Topics.
topic-sources = 資料來源

# Programs and their comparison.
programs-compare = 比較所有服務方案
program-contact = 怎麼聯絡這個服務方案
program-phone = 電話
program-address = 地址
program-hours = 服務時間
program-website = 網站
comparison-intro = 我們用同樣的問題問了每個服務方案。這裡不排名次。「未說明」不代表「否」：請直接詢問。
compare-caption = 每個服務方案的回答
compare-question = 問題
compare-as-of = 資料日期，以及由誰說明
filter-legend = 什麼對您重要？
filter-about = 請勾選您需要的項目。回答「否」的服務方案會隱藏起來。沒有說明的服務方案會留著：請詢問他們。
filter-note = 因為您的勾選，有些服務方案可能已經隱藏。
compare-choose = 您想看哪些服務方案？
compare-choose-about = 勾選後，只顯示您勾選的服務方案。都不勾選，就全部顯示。
program-questions = 要問這個服務方案的問題
questions-asked-on = 我詢問的日期：
questions-answered-by = 回答的人：
questions-own = 我自己的問題
questions-back = 這個服務方案的說明

# Handout: headings.
handout-title = 我的照護計畫
handout-team = 我的照護團隊
handout-appointments = 我接下來的就診
handout-medicines = 我的藥物
handout-goals = 我的目標
handout-therapy = 我的心理治療
handout-checkins = 我們多久聯絡一次
handout-scores = 我的分數
handout-signs = 要留意的徵兆
handout-steps = 什麼時候增加或減少照護
handout-step-up = 更多支持
handout-step-down = 減少就診和聯絡的次數
handout-monitoring = 我們檢查什麼，為什麼
handout-monitoring-about = 這些檢查是為了讓治療保持安全，絕對不是處罰。
handout-diary = 我每天記下的事
handout-practical = 讓計畫做得到
handout-evaluation = 這份計畫的依據
handout-questions = 我下次就診要問的問題
handout-topics = 可以看的資料
sheet-medicines = 關於我的藥物必須知道的事
sheet-each-medicine = 關於我的每一種藥
sheet-rights = 我的權利
core-advice = 要做的事和不要做的事
core-helpers = 誰能幫我
evaluation-reasons = 我為什麼來
evaluation-history = 以前的情況
evaluation-strengths = 我可以依靠的長處
evaluation-culture = 對我重要的事
evaluation-medical = 要記得的身體健康情況
evaluation-allergies = 過敏

# Handout: medicines.
medicine = 藥物
time-morning = 早上
time-noon = 中午
time-evening = 晚上
time-bedtime = 睡前
time-none = 這個時間沒有藥
take-ask = 請詢問您的開藥人員怎麼用這種藥。
medicine-for = 用途：
medicine-always = 隨時要記得
medicine-urgent = 馬上求助
medicine-steps = 預定的步驟
medicine-how = 怎麼用
medicine-missed = 如果我漏了一次藥
medicine-common = 常見的反應：可以先觀察，但也要告訴我們
medicine-mix = 不要和這些一起用
medicine-stopping = 停藥
medicine-storage = 放在哪裡
medicine-disposal = 剩下的藥怎麼處理
medicine-benefits = 它可以怎麼幫我
medicine-tests = 檢查
medicine-supports = 怎樣讓用藥更容易
medicine-reported = 我告訴過團隊的事
medicine-others-ask = 請把這整份清單給您的藥師看，並問哪些可以一起用。
medicine-changed = 變動的內容

# Handout: therapy, scores, visits, practical matters.
therapy-groups = 團體
therapy-homework = 練習：
homework-when = 什麼時候：
homework-if-stuck = 如果我卡住了：
scores-about = 分數只是整體情況的一部分。分數越高，表示症狀越多。請和您的團隊談一談。
score-day = 日期
score-total = 總分
score-band = 用文字表示
score-no-bands = 我們不用文字描述這些總分，因為我們不知道有哪個研究是針對這個版本的。
score-rated-self = 這是我自己填的。
score-rated-clinician = 這是我的醫護人員填的。
appointment-day = 日期
appointment-time = 時間
appointment-with = 和誰見面
appointment-place = 地點
practical-transport = 怎麼去
practical-childcare = 托兒
practical-evening-hours = 晚上就診
practical-telehealth = 視訊就診
practical-cost = 費用
practical-prior-authorization = 我的保險公司的核准
practical-work-or-school = 工作或上學
practical-housing = 住處
practical-employment = 找工作
practical-case-manager = 誰協助我處理這些事

# Relapse plan.
relapse-title = 我保持良好狀態的計畫
relapse-triggers = 哪些事可能引發不適
relapse-coping = 我自己可以做的事
relapse-distraction = 能讓我轉移注意力的人和地方
relapse-boosters = 難熬的幾週裡，額外的支持
relapse-people = 我可以求助的人
relapse-team = 我的照護團隊
relapse-safer-place = 讓我住的地方更安全
relapse-naloxone = 納洛酮（naloxone）放在哪裡
zone-well = 保持良好狀態
zone-well-about = 我持續這樣做。
zone-early = 早期徵兆
zone-early-about = 我及早行動。每個徵兆都有一個做法。
zone-crisis = 危機
zone-crisis-about = 我現在就求助。
sign-when = 當我發現
sign-then = 我就這樣做

# Wallet card: a small card to cut out and fold. Keep every text as short as you can.
wallet-title = 我的隨身卡
wallet-fold = 沿實線剪下。沿虛線摺起來。
wallet-contacts = 我可以打電話找的人
wallet-taller = 這張卡比銀行卡高，因為上面有一段文字比較長。

# Diary: a sheet for one week, filled in by hand.
diary-title = 我的一週
diary-about = 請每天寫一點，下次就診時把這張帶來。沒有錯的答案。
diary-week-of = 這一週的日期：
diary-what = 我記下的事
diary-tick-medicines = 藥物：用了就打勾
diary-tick-homework = 練習：做了就打勾
diary-hint-mood = 0 是非常低落，10 是非常好
diary-hint-sleep = 睡了幾小時
diary-hint-cravings = 0 是沒有，10 是非常強
diary-hint-caffeine = 幾杯
diary-hint-panic = 幾次
diary-helped = 這一週什麼對我有幫助
diary-next-visit = 下次就診我想談的事

# Charts of scores.
chart-more-symptoms = 越高：症狀越多

# Paper.
qr-about = 在網路上看這一頁：
bilingual-about = 兩種語言並排，方便一起看。同樣的號碼旁邊，是同樣的內容。
print-pdf = 列印版（PDF）
print-large = 大字版（PDF）
print-bilingual = 兩種語言並排（PDF）
print-leaflet = 摺頁（PDF）
leaflet-fold = 雙面列印，沿短邊翻轉。在小記號的地方，像扇子一樣來回摺起來。

# Handout: saying it back, and what to ask.
teach-back = 用我自己的話說
teach-back-about = 我用什麼藥、什麼時候用，遇到困難時怎麼做。我和團隊一起說一遍。
# Title of a visit in a calendar: it must not say what kind of visit it is.
calendar-visit = 預約

# For the care team.
team-title = 協調摘要
team-born = 出生日期
team-record-number = 病歷號碼
team-changes = 變動的內容
team-effects = 本人提到的副作用
team-pairs = 需要一起檢視的藥物
team-pairs-about = 這些是本網站知道的藥物組合。其他組合也可能要注意：請詢問藥師。
team-consents = 還有誰可以知道什麼
team-questions = 本人的問題

# Copies for people who may know a part, by consent. Titles must not say what kind of care it is.
copy-title = 分享的資料
copy-scope = 這份副本可以包含什麼
copy-not-more = 這裡只有本人同意分享的內容。
letter-title = 信函
letter-visits = 就診
letter-needs = 什麼會有幫助
letter-from = 寄件人
letter-signature = 簽名
letter-not-more = 本人只同意分享這些，沒有其他內容。
