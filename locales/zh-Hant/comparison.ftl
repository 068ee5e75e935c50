# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = 這裡怎麼提供照護
ask-coordination = 心理治療師和開藥人員怎麼合作？
ask-therapies = 心理治療是怎麼進行的？
ask-progress = 怎麼衡量進展，又怎麼讓我知道？
ask-side-effects = 如果我有副作用，會怎麼處理？
ask-missed-doses = 如果我漏了藥，會怎麼處理？
ask-symptom-spikes = 如果症狀很快變嚴重，會怎麼處理？
ask-offers = 提供什麼
ask-levels = 照護的等級
ask-modalities = 心理治療的種類
ask-medicines = 藥物
ask-family = 家人可以參加嗎？
ask-payment = 我可以怎麼付費？
ask-access = 怎麼去
ask-evenings = 晚上就診
ask-weekends = 週末就診
ask-telehealth = 視訊就診
ask-transport = 交通協助
ask-childcare = 就診時的托兒
ask-wheelchair = 輪椅可以進出
ask-accepting-new = 目前接受新病人
ask-wait = 第一次就診要等多久
ask-language = 語言
ask-staff = 工作人員會說
ask-interpreter-in-person = 現場口譯員
ask-interpreter-phone = 電話口譯員
ask-interpreter-video = 視訊口譯員
ask-handouts = 書面資料的語言

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = 只看說明了怎麼付費的服務方案
need-interpreter = 口譯員或工作人員：{ $language }
comparison-chosen = 顯示的服務方案：{ NUM($chosen) } 個，全部 { NUM($all) } 個。
