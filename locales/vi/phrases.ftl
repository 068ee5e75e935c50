# origin: machine; nobody has signed this file.

# Who somebody is to the person.
relation-friend = Bạn thân
relation-manager = Quản lý ở nơi làm việc
relation-partner = Bạn đời
relation-peer-mentor = Người hướng dẫn đồng cảnh
relation-primary-care = Bác sĩ chăm sóc chính
relation-roommate = Bạn cùng phòng
relation-school-office = Văn phòng hỗ trợ sinh viên
relation-sister = Chị hoặc em gái

# When the team can be reached, and how to leave a message. $phone: a phone number.
hours-weekdays = Thứ Hai đến thứ Sáu, 9 giờ sáng đến 5 giờ chiều
hours-late = Thứ Hai đến thứ Năm, từ giữa trưa đến 8 giờ tối
message-voicemail = Hãy để lại tên và số điện thoại. Chúng tôi gọi lại trong vòng một ngày làm việc.
message-portal = Hãy viết cho chúng tôi qua cổng thông tin bệnh nhân. Chúng tôi trả lời trong vòng hai ngày làm việc.
message-text = Hãy nhắn tin đến { $phone }. Xin đừng viết chi tiết riêng tư.
message-interpreter = Hãy nói ngôn ngữ và số điện thoại của quý vị. Chúng tôi gọi lại cùng với thông dịch viên.

# What brought the person in, what happened before.
reason-low-mood = Tâm trạng xuống thấp và ít sức lực trong khoảng sáu tháng
reason-worry = Lo lắng khó dứt ra được
reason-panic = Các cơn hoảng loạn đột ngột, phần lớn trên xe buýt và trong cửa tiệm đông người
reason-memories = Những ký ức nặng nề sau một tai nạn xe
reason-opioids = Việc dùng opioid trở nên khó kiểm soát sau một chấn thương
history-depression = Một lần trầm cảm trước đây, đã đỡ hơn nhờ trị liệu
history-low-b12 = Thiếu vitamin B12, phát hiện qua xét nghiệm máu năm nay
history-clonazepam = Dùng clonazepam mỗi ngày trong khoảng hai năm
history-overdose = Một lần quá liều trước đây. Naloxone đã giúp.

# What the person can build on, what the team should know, allergies.
strength-asks-early = Biết nhờ giúp đỡ sớm
strength-college = Mong muốn rõ ràng là học xong đại học
strength-humor = Có khiếu hài hước
strength-work = Đôi tay khéo léo, và niềm tự hào khi làm việc tốt
culture-faith = Đức tin và việc đi nhà thờ mỗi Chủ nhật cho thêm sức mạnh
culture-spanish = Tiếng Tây Ban Nha là ngôn ngữ để đọc và để dùng trong các buổi hẹn
allergy-none = Không có dị ứng nào được biết
allergy-penicillin = Penicillin: phát ban

# Therapy: what it works on, groups.
focus-low-mood = Làm nhiều hơn những điều có ý nghĩa, và đáp lại những suy nghĩ khắt khe
focus-panic = Đối mặt với những cảm giác và nơi chốn đáng sợ qua từng bước nhỏ, có kế hoạch
focus-recovery = Vượt qua cơn thèm, làm dịu lo lắng, và tìm ra lý do của riêng quý vị để thay đổi
group-mood = Nhóm kỹ năng về tâm trạng, vào tối thứ Tư
group-recovery = Nhóm hồi phục bằng tiếng Tây Ban Nha, vào thứ Ba và thứ Năm

# Practice between sessions: activity and thoughts.
skill-activity = Lên kế hoạch cho một hoạt động mỗi ngày
why-activity = Làm trước. Tâm trạng có thể theo sau.
step-activity-pick = Chọn một việc nhỏ mà quý vị thích hoặc thấy có ý nghĩa.
step-activity-when = Viết ra ngày và giờ.
step-activity-rate = Chấm điểm tâm trạng của quý vị trước và sau đó, từ 0 đến 10.
skill-thought = Xem lại một suy nghĩ khắt khe
why-thought = Suy nghĩ không phải lúc nào cũng là sự thật.
step-thought-write = Viết suy nghĩ đó trong một dòng.
step-thought-weigh = Viết điều gì ủng hộ và điều gì không ủng hộ suy nghĩ đó.
step-thought-fair = Viết một suy nghĩ công bằng hơn.

# Practice between sessions: body feelings and feared places. $minutes: a whole number.
skill-body = Tập với các cảm giác trong cơ thể (tiếp xúc với cảm giác bên trong cơ thể)
why-body = Quý vị học được rằng các cảm giác dâng lên rồi qua đi.
step-body-choose = Chọn một bài tập mà quý vị đã thử cùng nhà trị liệu.
step-body-stay =
    { PLURAL($minutes) ->
        [one] Làm bài tập đó trong { NUM($minutes) } phút. Ở lại với các cảm giác.
       *[other] Làm bài tập đó trong { NUM($minutes) } phút. Ở lại với các cảm giác.
    }
step-body-rate = Chấm điểm nỗi sợ của quý vị lúc bắt đầu, lúc cao nhất và lúc kết thúc.
stuck-body = Hãy dừng lại nếu thấy đau ở đâu, và gọi cho nhà trị liệu.
skill-ladder = Bước lên bậc thang tiếp xúc của quý vị
why-ladder = Mỗi bước nhỏ cho quý vị thấy mình làm được.
step-ladder-next = Làm bước tiếp theo trong danh sách của quý vị. Ở lại cho đến khi nỗi sợ giảm đi một chút.
step-ladder-habits = Bỏ một thói quen để thấy an toàn, như ngồi gần cửa.
stuck-ladder = Lùi lại một bước và làm lại bước đó.

# Practice between sessions: cravings. $minutes: a whole number.
skill-craving = Vượt qua một cơn thèm
why-craving = Cơn thèm dâng lên rồi hạ xuống, như một con sóng.
step-craving-name = Tự nhủ: đây là một cơn thèm, và nó sẽ qua.
step-craving-wait =
    { PLURAL($minutes) ->
        [one] Chờ { NUM($minutes) } phút. Thở chậm, và sang một phòng khác.
       *[other] Chờ { NUM($minutes) } phút. Thở chậm, và sang một phòng khác.
    }
step-craving-call = Gọi cho một người trong danh sách của quý vị.
stuck-craving = Hãy gọi cho chúng tôi trong cùng ngày. Một ngày khó khăn không xóa đi những tiến bộ của quý vị.

# When to practice, and what to do if it does not work out.
when-morning = Vào buổi sáng, ở nhà
when-evening = Vào buổi tối, ở một nơi yên tĩnh
when-four-days = Bốn ngày mỗi tuần, không phải ngay sau khi uống cà phê
when-class = Trên đường đến lớp
when-craving = Mỗi khi một cơn thèm bắt đầu
stuck-smaller = Làm cho bước đó nhỏ hơn. Hai phút cũng đáng kể.
stuck-bring = Tạm để đó, và mang đến buổi hẹn tới của quý vị.

# Names of medicines and of classes.
medicine-alendronate = Alendronate
medicine-aripiprazole = Aripiprazole
medicine-buprenorphine = Buprenorphine
medicine-buprenorphine-naloxone = Buprenorphine và naloxone
medicine-bupropion = Bupropion
medicine-clonazepam = Clonazepam
medicine-clozapine = Clozapine
medicine-cyanocobalamin = Vitamin B12 (cyanocobalamin)
medicine-escitalopram = Escitalopram
medicine-gabapentin = Gabapentin
medicine-hydroxyzine = Hydroxyzine
medicine-ibuprofen = Ibuprofen
medicine-insulin-glargine = Insulin glargine
medicine-lamotrigine = Lamotrigine
medicine-lisinopril = Lisinopril
medicine-lithium = Lithium
medicine-lorazepam = Lorazepam
medicine-melatonin = Melatonin
medicine-metformin = Metformin
medicine-methadone = Methadone
medicine-methylphenidate = Methylphenidate
medicine-naloxone = Naloxone
medicine-naltrexone = Naltrexone
medicine-naltrexone-injection = Naltrexone, thuốc tiêm tác dụng kéo dài
medicine-oxycodone = Oxycodone
medicine-paliperidone-injection = Paliperidone, thuốc tiêm tác dụng kéo dài
medicine-phenelzine = Phenelzine
medicine-quetiapine = Quetiapine
medicine-risperidone = Risperidone
medicine-sertraline = Sertraline
medicine-st-johns-wort = Cỏ thánh John (St. John's wort)
medicine-valproate = Valproate
medicine-warfarin = Warfarin
class-ace-inhibitor = Thuốc huyết áp (ức chế ACE)
class-anticoagulant = Thuốc chống đông máu
class-antidepressant = Thuốc chống trầm cảm
class-antihistamine = Thuốc kháng histamine
class-antipsychotic = Thuốc chống loạn thần
class-antipsychotic-injection = Thuốc tiêm chống loạn thần tác dụng kéo dài
class-benzodiazepine = Thuốc benzodiazepine
class-bone-medicine = Thuốc trị loãng xương
class-diabetes-medicine = Thuốc tiểu đường
class-gabapentinoid = Thuốc thần kinh (nhóm gabapentinoid)
class-insulin = Insulin
class-maoi = Thuốc ức chế MAO
class-mood-stabilizer = Thuốc ổn định tâm trạng
class-moud = Thuốc trị rối loạn sử dụng opioid
class-opioid = Thuốc giảm đau opioid
class-overdose-reversal = Thuốc đảo ngược tình trạng quá liều
class-pain-reliever = Thuốc giảm đau
class-ssri = Thuốc chống trầm cảm làm tăng serotonin
class-stimulant = Thuốc kích thích
class-supplement = Thực phẩm bổ sung hoặc thảo dược
class-vitamin = Vitamin

# What a medicine is for.
for-alcohol-use = Dùng cho rối loạn sử dụng rượu bia
for-anxiety = Dùng khi lo âu mạnh
for-depression = Dùng cho trầm cảm
for-low-b12 = Dùng khi thiếu vitamin B12
for-opioid-use = Dùng cho rối loạn sử dụng opioid
for-overdose = Để đảo ngược tình trạng quá liều opioid
for-panic = Dùng cho các cơn hoảng loạn
for-stopping-smoking = Để giúp quý vị bỏ thuốc lá

# How to take it.
how-alendronate = Dùng thuốc khi thức dậy, với nước lọc và trước khi ăn. Giữ người thẳng cho đến khi dược sĩ nói quý vị có thể nằm.
how-breakfast = Dùng thuốc cùng với bữa sáng.
how-film = Để miếng phim tan trong miệng, theo cách dược sĩ đã chỉ cho quý vị.
how-food = Dùng thuốc cùng thức ăn, vào cùng một giờ mỗi ngày.
how-injection = Y tá tiêm thuốc cho quý vị tại phòng khám.
how-limit = Chỉ dùng khi quý vị cần, và không bao giờ dùng quá giới hạn mỗi ngày.
how-naloxone = Người khác sẽ cho dùng thuốc này. Gọi dịch vụ cấp cứu, xịt thuốc vào một bên lỗ mũi, và lật người đó nằm nghiêng. Lặp lại mỗi 2 đến 3 phút, mỗi lần với một ống xịt mới, cho đến khi người đó có phản ứng.
how-same-time = Dùng thuốc vào cùng một giờ mỗi ngày.
how-steps = Dùng thuốc đúng như bước có ghi ngày. Đừng tự ý đi nhanh hơn hoặc chậm hơn.
how-units = Mỗi lần hãy kiểm tra tên insulin và số đơn vị. Tiêm theo cách y tá hoặc dược sĩ đã chỉ cho quý vị.

# A missed dose, and a late injection.
missed-ask = Nếu quên một liều, đừng dùng thêm để bù. Hãy hỏi dược sĩ phải làm gì.
missed-call = Nếu quên một liều, đừng dùng gấp đôi. Hãy gọi cho chúng tôi trước liều kế tiếp.
missed-anticoagulant = Nếu quên một liều, đừng dùng gấp đôi. Hãy gọi cho dược sĩ trong cùng ngày.
missed-insulin = Nếu quên một liều, đừng dùng thêm để bù. Hãy đo đường huyết, và gọi cho người kê toa hoặc dược sĩ.
missed-week = Nếu quên ngày dùng thuốc, đừng dùng thêm để bù. Hãy hỏi dược sĩ trước khi dùng liều kế tiếp.
missed-injection = Nếu lỡ mũi tiêm, hãy gọi cho phòng khám để hẹn ngày mới.
missed-naloxone = Thuốc này không dùng theo lịch, nên không có liều nào để quên. Sau khi dùng, hãy xin ngay một ống mới.
missed-clozapine = Nếu quên một liều, đừng dùng thêm để bù. Nếu đã 48 giờ trở lên không dùng thuốc, hãy gọi cho người kê toa trước liều kế tiếp.
missed-naltrexone-injection = Nếu mũi tiêm bị trễ hoặc bị lỡ, hãy gọi cho chúng tôi trong cùng ngày. Cho đến khi được tiêm, quý vị dễ bị quá liều hơn.
late-injection = Hãy gọi cho y tá để hẹn giờ trống kế tiếp. Hỏi xem kế hoạch của quý vị có thay đổi không.

# Effects to wait out or to tell us about, effects to act on now.
common-ask = Hãy hỏi dược sĩ tác dụng phụ nào có thể qua đi, và tác dụng phụ nào nên cho chúng tôi biết.
common-sleepy = Hãy hỏi xem thuốc có thể làm quý vị buồn ngủ không, và khi nào quý vị lái xe được an toàn.
common-dizzy = Hãy cho chúng tôi biết nếu quý vị chóng mặt khi đứng dậy.
common-movements = Hãy cho chúng tôi biết nếu có những cử động mới, hoặc bồn chồn mà quý vị không dừng được.
urgent-breathing = Khó thở, hoặc sưng mặt hay cổ họng: hãy tìm cấp cứu ngay.
urgent-suicide = Ý nghĩ tự tử mới có hoặc mạnh hơn: hãy gọi hoặc nhắn tin cho đường dây khủng hoảng ngay, và cho người kê toa biết ngay hôm nay.
urgent-hard-to-wake = Khó đánh thức, hoặc thở rất chậm: người khác nên gọi dịch vụ cấp cứu ngay.
urgent-give-naloxone = Khó đánh thức, hoặc thở rất chậm: người khác nên gọi dịch vụ cấp cứu và cho dùng naloxone ngay.
urgent-seizure = Co giật hoặc rất lú lẫn: người khác nên gọi dịch vụ cấp cứu ngay.
urgent-after-naloxone = Sau khi dùng naloxone, người đó vẫn cần được cấp cứu, dù họ thấy khá hơn.
urgent-lithium-signs = Run nhiều, đi lại khó khăn, nói không rõ, hoặc lú lẫn: hãy tìm cấp cứu ngay.
urgent-lithium-fluids = Nôn hoặc tiêu chảy: hãy gọi cho người kê toa ngay hôm nay, trước liều kế tiếp.
urgent-rash = Phát ban kèm sốt, phồng rộp, hoặc lở loét ở miệng hay mắt: hãy tìm cấp cứu ngay.
urgent-belly-yellow = Đau bụng dữ dội, nôn không dứt, hoặc vàng da hay vàng mắt: hãy tìm cấp cứu ngay.
urgent-stiff-fever = Cứng cơ kèm sốt: hãy tìm cấp cứu ngay, và báo cho người kê toa.
urgent-clozapine-fever = Sốt, ớn lạnh, hoặc đau họng: hãy gọi ngay cho người kê toa. Nếu không ai trả lời, hãy tìm cấp cứu ngay.
urgent-clozapine-bowel = Táo bón kèm đau bụng dữ dội, bụng căng, hoặc nôn: hãy tìm cấp cứu ngay.
urgent-heart = Đau ngực, ngất xỉu, hoặc tim đập rất nhanh: hãy tìm cấp cứu ngay.
urgent-headache = Đau đầu đột ngột và dữ dội, cứng cổ, hoặc tim đập mạnh: hãy tìm cấp cứu ngay.
urgent-bleeding = Chảy máu không cầm, phân đen, nôn ra máu, hoặc bị va đập vào đầu: hãy tìm cấp cứu ngay.
urgent-low-sugar = Run rẩy, vã mồ hôi, hoặc lú lẫn: hãy ăn đường ngay. Nếu người đó không nuốt được hoặc không tỉnh, người khác nên gọi dịch vụ cấp cứu.
urgent-swallow = Đau khi nuốt, hoặc đau ngực: hãy ngưng dùng và gọi ngay cho người kê toa.
urgent-withdrawal = Hội chứng cai đột ngột và mạnh, kèm nôn hoặc lú lẫn: hãy tìm cấp cứu ngay.
urgent-ask = Hãy hỏi dược sĩ những tác dụng phụ nào khác cần được giúp ngay.

# What not to mix.
mix-show-all = Hãy cho dược sĩ xem mọi thứ quý vị dùng, kể cả vitamin và thảo dược.
mix-alcohol = Đừng uống rượu bia khi dùng thuốc này. Nếu quý vị uống mỗi ngày, hãy nói với người kê toa trước khi ngưng uống.
mix-opioids = Đừng dùng opioid cùng với thuốc này. Nếu quý vị đang dùng rồi, hãy gọi cho người kê toa ngay hôm nay.
mix-calming = Đừng tự ý dùng thêm thuốc an thần hoặc thuốc ngủ. Hãy hỏi chúng tôi trước.
mix-ask-alcohol = Hãy hỏi dược sĩ trước khi uống rượu bia.
mix-birth-control = Hãy cho người kê toa biết trước khi bắt đầu hoặc ngưng ngừa thai bằng nội tiết tố.
mix-smoking = Hãy cho người kê toa biết trước khi bắt đầu hút thuốc hoặc bỏ thuốc lá.
mix-maoi-antidepressant = Hãy hỏi người kê toa trước khi dùng thuốc trầm cảm khác, hoặc cỏ thánh John (St. John's wort).
mix-maoi-any = Hãy hỏi dược sĩ trước khi dùng bất cứ thứ gì để trị cảm, ho, đau, hoặc để giảm cân.
mix-pain = Hãy hỏi dược sĩ thuốc giảm đau nào hợp với các thuốc khác của quý vị.
mix-alcohol-talk = Nếu quý vị uống rượu bia, hãy cho chúng tôi biết. Chúng tôi cùng quý vị tính bước kế tiếp, không trách móc.
mix-naltrexone-opioids = Đừng dùng opioid để vượt qua tác dụng của thuốc này. Điều đó có thể gây quá liều chết người.
mix-naltrexone-pain = Hãy cho mọi người chữa trị cho quý vị biết quý vị dùng thuốc này. Hỏi xem quý vị có thể dùng thuốc giảm đau nào.

# Stopping, storing, throwing away, tests.
stopping-ask = Đừng tự ý ngưng thuốc. Hãy hỏi người kê toa cách giảm liều.
stopping-blocker = Hãy nói chuyện với chúng tôi trước khi ngưng thuốc.
stopping-moud = Hãy nói chuyện với chúng tôi trước khi ngưng thuốc. Sau khi ngưng, cơ thể quý vị chỉ còn quen với lượng ít hơn, và dễ bị quá liều hơn.
stopping-maoi = Đừng tự ý ngưng thuốc. Hãy hỏi người kê toa cách ngưng, và phải giữ các giới hạn về thức ăn và thuốc thêm bao lâu.
stopping-taper = Người kê toa phụ trách từng bước và có thể giảm chậm lại. Quý vị và người kê toa cùng lên kế hoạch cho các bước cuối, cho đến khi liều bằng không.
storage-locked = Cất thuốc ở nơi có khóa, xa trẻ em, thú nuôi và khách đến nhà.
storage-locked-box = Cất thuốc trong hộp có khóa chúng tôi đã đưa. Chỉ mang theo lượng quý vị cần trong ngày.
storage-naloxone = Để thuốc ở nơi mọi người có thể tìm thấy nhanh. Đừng khóa lại.
storage-clinic = Phòng khám cất giữ thuốc cho quý vị và xử lý phần thuốc còn thừa.
storage-insulin = Hãy hỏi dược sĩ thứ nào để trong tủ lạnh, và loại đã mở dùng được bao lâu. Không bao giờ dùng thuốc đã bị đông đá.
disposal-take-back = Hãy hỏi dược sĩ nơi quý vị có thể nộp lại thuốc còn thừa.
disposal-date = Xem ngày ghi trên hộp. Hãy xin hộp mới trước ngày đó.
disposal-needles = Bỏ kim đã dùng vào hộp đựng vật sắc nhọn. Hãy hỏi dược sĩ nơi quý vị có thể nộp hộp đó.
test-ask = Hãy hỏi người kê toa quý vị cần những xét nghiệm nào, và khi nào.
test-b12 = Xét nghiệm máu về vitamin B12
test-liver = Xét nghiệm máu về gan
test-lithium = Xét nghiệm máu về nồng độ lithium
test-inr = Xét nghiệm máu cho biết thuốc chống đông máu tác dụng ra sao
test-kidneys = Xét nghiệm máu về thận
test-sugar = Xét nghiệm máu về đường

# Warnings that always stand with a class.
always-antidepressant-thoughts = Hãy cho người kê toa biết trong cùng ngày nếu có ý nghĩ tự tử mới hoặc tâm trạng thay đổi nhiều.
always-antidepressant-stop = Đừng ngưng đột ngột. Hãy hỏi người kê toa cách ngưng an toàn.
always-antidepressant-energy = Hãy cho người kê toa biết nếu quý vị có nhiều năng lượng hơn hẳn và ít cần ngủ.
always-benzodiazepine-stop = Đừng ngưng đột ngột. Hãy hỏi người kê toa trước bất cứ thay đổi nào.
always-benzodiazepine-opioids = Đừng dùng opioid cùng với thuốc này. Hãy cho người kê toa biết nếu quý vị có opioid ở nhà.
always-benzodiazepine-alcohol = Đừng uống rượu bia khi dùng thuốc này. Hãy cho người kê toa biết nếu điều này khó.
always-antipsychotic-stiff = Cứng cơ kèm sốt là tình trạng cấp cứu. Hãy cho những người xung quanh xem dòng này.
always-anticoagulant-bleeding = Quý vị dễ chảy máu hơn. Hãy gọi ngay nếu chảy máu không cầm, và sau khi té ngã hoặc bị va đập vào đầu.
always-anticoagulant-stop = Đừng tự ý ngưng thuốc: cục máu đông có thể hình thành. Hãy hỏi trước khi mổ hoặc làm răng.
always-warfarin-change = Hãy cho người xét nghiệm máu biết về mọi thuốc mới bắt đầu hoặc ngưng, và về thay đổi trong ăn uống.
always-blocker-opioids = Trong thời gian dùng thuốc này, thuốc opioid trị đau, ho hoặc tiêu chảy có thể không có tác dụng. Đừng dùng lượng lớn để vượt qua tác dụng đó: có thể chết người.
always-blocker-before = Trước khi bắt đầu, hãy cho người kê toa biết mọi opioid quý vị đã dùng trong những tuần gần đây. Dùng quá sớm sau đó có thể gây hội chứng cai đột ngột và mạnh.
always-blocker-card = Hãy mang theo thẻ ghi rằng quý vị dùng thuốc này, và cho mọi người chữa trị cho quý vị biết.
always-insulin-check = Mỗi loại insulin có tác dụng khác nhau. Mỗi lần hãy kiểm tra tên.
always-insulin-low = Hãy biết các dấu hiệu hạ đường huyết: run rẩy, vã mồ hôi, đói, hoặc lú lẫn. Luôn mang theo đường.
always-opioid-breathing = Thuốc có thể làm thở chậm hoặc ngừng thở. Hãy xin naloxone, và chỉ cho những người xung quanh cách dùng.
always-share = Chỉ dùng đúng liều của mình, và đừng đưa cho ai. Trong tay người khác, thuốc có thể gây nghiện, quá liều, hoặc tử vong.
always-slow-breathing = Thuốc có thể làm quý vị thở chậm, nhất là khi dùng cùng opioid, rượu bia, hoặc thuốc khác gây buồn ngủ.
always-clozapine-fever = Hãy để ý xem có sốt không. Nếu bị sốt, hãy gọi ngay cho người kê toa và hỏi về xét nghiệm máu.
always-clozapine-gap = Sau 48 giờ trở lên không dùng thuốc, đừng tự ý bắt đầu lại. Hãy gọi cho người kê toa trước liều kế tiếp.
always-clozapine-constipation = Hãy cho người kê toa biết trong cùng ngày nếu bị táo bón. Đừng chờ cho nó tự hết.
always-lamotrigine-rash = Hãy báo ngay cho người kê toa nếu mới bị phát ban, dù chỉ một chút.
always-lamotrigine-restart = Sau khi quên các liều, hãy hỏi người kê toa trước khi dùng lại.
always-lithium-fluids = Hãy hỏi người kê toa phải làm gì khi cơ thể mất nhiều nước: nếu quý vị bị nôn, tiêu chảy, ra nhiều mồ hôi, hoặc không uống đủ nước.
always-lithium-pain = Hãy hỏi người kê toa trước khi dùng ibuprofen hoặc thuốc giảm đau khác cùng với thuốc này.
always-lithium-shaking = Hãy cho người kê toa biết trong cùng ngày nếu quý vị run nhiều hơn bình thường, hoặc bị nôn.
always-lithium-level = Hãy hỏi bao lâu thì đo nồng độ lithium một lần, và khi nào phải xét nghiệm máu lần tới.
always-maoi-food = Trước liều đầu tiên, hãy xin dược sĩ danh sách những thức ăn và đồ uống phải tránh. Hãy mang danh sách theo bên mình.
always-maoi-medicines = Hãy cho mọi người chữa trị cho quý vị biết quý vị dùng thuốc này. Hãy hỏi trước khi dùng thêm bất cứ thuốc nào.
always-moud-naloxone = Để naloxone ở gần, và chỉ cho những người xung quanh cách dùng.
always-moud-tolerance = Sau một thời gian gián đoạn, cơ thể quý vị chỉ còn quen với lượng ít hơn. Lượng quý vị từng dùng trước đây có thể gây quá liều.
always-moud-way-back = Nếu quý vị ngưng thuốc hoặc dùng lại opioid, hãy gọi cho chúng tôi. Chúng tôi giúp quý vị bắt đầu lại, không trách móc.
always-naltrexone-injection = Quý vị dễ bị quá liều hơn khi gần hết thời gian giữa hai mũi tiêm, sau khi lỡ một mũi tiêm, và sau khi ngưng thuốc.
always-naltrexone-naloxone = Mỗi lần tiêm, hãy hỏi chúng tôi về naloxone.
always-valproate-pregnancy = Hãy báo ngay cho người kê toa nếu quý vị đang có thai hoặc có thể có thai. Đừng tự ý ngưng thuốc.
always-valproate-birth-control = Nếu quý vị có khả năng có thai, hãy hỏi người kê toa về việc ngừa thai và về những rủi ro cho em bé.
always-tell-us = Hãy cho chúng tôi biết mọi thứ quý vị mua không cần toa.

# Pairs to ask about, for the person. The program puts both names in front: A and B together …
pair-bleeding = có thể làm tôi dễ chảy máu hơn
pair-blocker-opioid = chống lại nhau: có thể gây cho tôi hội chứng cai đột ngột và mạnh, và thuốc giảm đau có thể không có tác dụng
pair-blood-pressure = có thể làm huyết áp của tôi tăng đến mức nguy hiểm
pair-breathing = có thể làm tôi quá buồn ngủ và thở chậm
pair-buprenorphine-opioid = có thể cản tác dụng của nhau hoặc gây cho tôi hội chứng cai đột ngột
pair-clozapine-faint = có thể làm tôi ngất xỉu hoặc thở quá chậm
pair-heart-rhythm = có thể làm thay đổi nhịp tim của tôi
pair-lamotrigine-rash = có thể làm tăng nguy cơ phát ban nặng
pair-lithium = có thể làm tăng lithium của tôi đến mức có hại
pair-same = gần như có cùng tác dụng trong cơ thể, nên liều cộng lại
pair-serotonin = có thể làm serotonin tăng quá cao, gây sốt, run rẩy, tim đập nhanh, hoặc lú lẫn
pair-sleepy = có thể làm tôi quá buồn ngủ
pair-stomach = có thể làm hại dạ dày của tôi
pair-too-weak = có thể làm một trong hai thuốc có tác dụng quá yếu
pair-two-opioids = có thể làm tôi thở chậm hoặc ngừng thở

# Pairs to ask about, for the care team.
pair-benzodiazepine-moud-team = Xem lại cả hai thuốc về nguy cơ thở chậm. Không ngưng đột ngột thuốc nào. Đề nghị có naloxone, và hỏi dược sĩ.
pair-blocker-team = Chống chỉ định: hội chứng cai đột ngột, và thuốc giảm đau mất tác dụng. Nhãn thuốc: không dùng opioid từ 7 đến 10 ngày trước khi bắt đầu, đến 14 ngày sau buprenorphine hoặc methadone; tác dụng chặn của mũi tiêm kéo dài khoảng 28 ngày.
pair-clozapine-team = Ngất và thở chậm, nhất là khi mới bắt đầu. Theo dõi huyết áp và tình trạng buồn ngủ.
pair-herb-team = Hỏi dược sĩ về tương tác trước khi dùng cả hai.
pair-ibuprofen-team = Hỏi dược sĩ về nguy cơ chảy máu, và liệu có thuốc giảm đau khác phù hợp hơn không.
pair-lamotrigine-team = Valproate làm tăng lamotrigine. Dùng các bước chậm hơn theo nhãn, và theo dõi phát ban.
pair-lithium-pain-team = Hỏi dược sĩ về nồng độ lithium và thận, và liệu có thuốc giảm đau khác phù hợp hơn không.
pair-lithium-pressure-team = Nồng độ lithium tăng. Kiểm tra nồng độ và thận sớm sau khi bắt đầu hoặc thay đổi, hoặc chọn thuốc khác.
pair-maoi-antidepressant-team = Xem lại cả hai thuốc ngay hôm nay. Xem nhãn thuốc về thời gian phải chờ giữa hai thuốc, và hỏi dược sĩ. Không ngưng thuốc nào khi chưa có kế hoạch.
pair-opioids-team = Xác nhận rằng cả hai đều có chủ ý. Buprenorphine có thể gây hội chứng cai sau opioid toàn phần và chặn tác dụng giảm đau; hai opioid toàn phần thì cộng lại. Đề nghị có naloxone.
pair-qt-team = Cả hai có thể kéo dài khoảng QT. Cân nhắc đo điện tim, kali, và lựa chọn khác.
pair-same-team = Paliperidone là chất mà cơ thể tạo ra từ risperidone: tính cả hai là một. Chỉ đúng khi dùng chồng theo kế hoạch.
pair-sleepy-team = Hỏi dược sĩ về nguy cơ buồn ngủ nhiều hơn và thở chậm.
pair-stimulant-team = Chống chỉ định: huyết áp tăng nguy hiểm. Nhãn thuốc: 14 ngày sau thuốc ức chế MAO.
pair-stomach-team = Tác hại cho dạ dày và thực quản cộng lại. Hỏi về thuốc giảm đau khác.
pair-warfarin-herb-team = Thuốc chống đông máu có thể tác dụng quá yếu. Hỏi dược sĩ trước khi dùng cả hai, và trước khi ngưng thảo dược.
pair-warfarin-team = Kết quả xét nghiệm máu có thể thay đổi, và dễ chảy máu hơn. Xét nghiệm sớm hơn khi một trong hai bắt đầu, ngưng, hoặc thay đổi.

# Benefits talked over, effects told to us, why a medicine ended.
benefit-cravings = Thuốc có thể làm dịu cơn thèm, để quý vị sinh hoạt bình thường trong ngày.
benefit-less-sleepy = Khi dùng ít thuốc hơn, quý vị có thể thấy tỉnh táo hơn.
benefit-mood = Tâm trạng có thể khá hơn sau vài tuần.
effect-shaky = Run và bồn chồn vài ngày sau một bước
effect-stomach = Khó chịu ở bụng trong những tuần đầu
plan-hold-step = Người kê toa có thể giữ một bước lâu hơn.
plan-with-food = Dùng thuốc cùng với thức ăn. Chúng ta xem lại điều này ở buổi hẹn tới.
ended-foggy = Thuốc làm buổi sáng thấy lơ mơ và không giúp đủ.

# What the team looks at regularly, without blame.
monitoring-screen = Xét nghiệm nước tiểu tìm các chất. Kết quả cho chúng tôi biết cách giúp đỡ. Một kết quả không chấm dứt việc chăm sóc quý vị.
monitoring-prescriptions = Danh sách toa thuốc của tiểu bang. Chúng tôi xem danh sách này với tất cả mọi người, để các thuốc không xung khắc nhau.
monitoring-taper = Một cuộc gọi ngắn sau mỗi bước giảm liều từ từ.

# Goals and small steps. $minutes, $cups, $stops: whole numbers. $day: a date.
goal-mood = Tâm trạng tôi nhẹ nhàng hơn, và tôi lại làm những điều tôi thích.
goal-walk =
    { PLURAL($minutes) ->
        [one] Tôi đi bộ { NUM($minutes) } phút mỗi sáng.
       *[other] Tôi đi bộ { NUM($minutes) } phút mỗi sáng.
    }
goal-bus = Tôi đi xe buýt suốt quãng đường đến lớp.
goal-memories = Những ký ức nặng nề ít làm phiền tôi hơn, và tôi ngủ trọn nhiều đêm hơn.
goal-taper = Tôi hoàn tất việc giảm liều từ từ theo nhịp độ hợp với tôi.
goal-coffee =
    { PLURAL($cups) ->
        [one] Tôi uống { NUM($cups) } tách cà phê mỗi ngày, trước buổi trưa.
       *[other] Tôi uống { NUM($cups) } tách cà phê mỗi ngày, trước buổi trưa.
    }
goal-cravings = Tôi dùng thuốc mỗi ngày, và cơn thèm của tôi ở mức thấp.
step-tell-band = Tôi báo cho ban nhạc biết tôi sẽ đến, trễ nhất là { DATE($day) }.
step-ride-stops =
    { PLURAL($stops) ->
        [one] Tuần này tôi đi { NUM($stops) } trạm.
       *[other] Tuần này tôi đi { NUM($stops) } trạm.
    }
step-ride-more = Mỗi tuần tôi thêm một trạm.
step-log = Tôi viết ra mỗi bước cảm thấy thế nào.
step-phone-alarm = Tôi đặt báo thức cho mỗi liều thuốc.

# Step up, step down. $tool: name of a measure. $points, $limit: whole numbers.
when-score-rises =
    { PLURAL($points) ->
        [one] Tổng điểm { $tool } của quý vị tăng từ { NUM($points) } điểm trở lên.
       *[other] Tổng điểm { $tool } của quý vị tăng từ { NUM($points) } điểm trở lên.
    }
when-score-low = Tổng điểm { $tool } của quý vị ở dưới { NUM($limit) } trong ba tháng.
when-crisis-sign = Một dấu hiệu khủng hoảng trong kế hoạch của quý vị xuất hiện.
when-taper-hard = Một bước giảm liều từ từ thấy quá khó.
when-return-to-use = Quý vị dùng lại một chất.
when-steady = Cuộc sống hằng ngày thấy ổn định, và các mục tiêu của quý vị đã gần.
then-extra-visit = Chúng tôi hẹn thêm một buổi trong vòng một tuần.
then-more-care = Chúng ta bàn về việc tăng số ngày chăm sóc mỗi tuần.
then-taper-slower = Người kê toa giảm chậm lại hoặc tạm dừng việc giảm liều từ từ.
then-restart = Hãy gọi cho chúng tôi. Chúng tôi sớm gặp quý vị và cùng nhau thay đổi kế hoạch, không trách móc.
then-fewer-visits = Các buổi hẹn thưa dần.
then-outpatient = Chúng ta lên kế hoạch chuyển quý vị sang chăm sóc ngoại trú thông thường.

# Staying well.
well-bedtime = Tôi đi ngủ và thức dậy vào cùng một giờ.
well-group = Tôi đến nhóm của tôi.
well-medicine = Tôi dùng thuốc theo kế hoạch.
well-people = Tôi nói chuyện với một người tôi tin tưởng mỗi tuần.
well-skill = Tôi tập một kỹ năng mỗi ngày.

# Early signs, each with one action.
sign-avoid-bus = Tôi đi đường dài hơn để không cần đi xe buýt.
sign-cancel = Tôi hủy hẹn hai lần trong một tuần.
sign-cravings = Tôi có cơn thèm mỗi ngày trong một tuần.
sign-heartbeat = Tôi kiểm tra nhịp tim nhiều lần trong ngày.
sign-old-places = Tôi đến những nơi trước đây tôi từng dùng chất.
sign-skip-medicine = Tôi quên hoặc bỏ một liều thuốc.
sign-sleep = Tôi ngủ ít hơn năm tiếng trong ba đêm.
action-body = Tôi làm một bài tập cơ thể trong phần trị liệu của tôi.
action-call-friend = Tôi gọi cho một người bạn và hẹn một việc nhỏ.
action-call-team = Tôi gọi cho nhóm chăm sóc trước liều kế tiếp.
action-call-therapist = Tôi gọi cho nhà trị liệu và xin buổi hẹn sớm hơn.
action-extra-visit = Tôi xin thêm một buổi hẹn trong tuần này.
action-ladder = Tôi làm một bước nhỏ trong danh sách tiếp xúc của tôi.
action-leave = Tôi rời đi, và gọi cho một người trong danh sách của tôi.

# Signs of a crisis, each with one action.
crisis-suicide = Tôi nghĩ đến tự tử hoặc tự làm hại mình.
crisis-not-safe = Tôi không thể giữ mình an toàn đêm nay.
crisis-seizure = Tôi bị co giật, hoặc tôi không biết mình đang ở đâu.
crisis-overdose = Người khác không đánh thức được tôi, hoặc tôi thở rất chậm.
action-crisis-line = Tôi gọi hoặc nhắn tin cho đường dây khủng hoảng ngay, và tôi không ở một mình.
action-emergency = Tôi gọi dịch vụ cấp cứu hoặc đến phòng cấp cứu gần nhất.
action-others-call = Những người ở gần tôi gọi dịch vụ cấp cứu.
action-others-naloxone = Những người ở gần tôi gọi dịch vụ cấp cứu và cho dùng naloxone.

# What sets it off.
trigger-coffee = Quá nhiều cà phê và quá ít ngủ
trigger-crash-date = Ngày xảy ra tai nạn xe
trigger-crowd = Xe buýt và cửa tiệm đông người
trigger-dark = Những ngày ngắn và tối
trigger-deadline = Nhiều hạn chót cùng lúc
trigger-pain = Những ngày đau lưng nhiều
trigger-payday = Ngày lãnh lương, và những người quen cũ gọi đến

# What I can do by myself, what takes my mind off it, extra support.
coping-breathe = Tôi thở chậm trong năm phút.
coping-music = Tôi nghe nhạc tôi yêu thích.
coping-outside = Tôi ra ngoài đi bộ một đoạn ngắn.
coping-senses = Tôi gọi tên năm thứ tôi nhìn thấy và nghe thấy.
distraction-family = Tôi gọi cho một người trong gia đình và nói về chuyện khác.
distraction-park = Tôi đến công viên hoặc thư viện.
booster-call = Một cuộc gọi ngắn với y tá mỗi tuần
booster-group = Thêm một buổi họp nhóm trong tuần đó
booster-session = Thêm một buổi hẹn trong một tháng khó khăn

# How I make my place safer, where the naloxone is.
safer-one-week = Tôi giữ thuốc đủ cho một tuần ở nhà. Một người tôi tin tưởng giữ phần còn lại.
safer-things-out = Những thứ tôi có thể dùng để tự làm hại mình hiện không ở trong nhà tôi.
safer-not-alone = Nếu tôi có dùng chất, tôi không dùng một mình, và naloxone ở gần.
naloxone-place = Trên kệ cạnh cửa trước, và trong túi của tôi

# Practical matters.
transport-ride = Hãy nhờ người quản lý hồ sơ sắp xếp xe đưa đón trước hai ngày.
transport-video = Buổi hẹn qua video giúp khỏi phải đi lại.
childcare-school-hours = Chúng tôi xếp các buổi hẹn trong giờ học ở trường.
cost-ask = Hãy hỏi chúng tôi bảo hiểm của quý vị trả những gì trước buổi hẹn.
cost-generic = Hãy hỏi dược sĩ xem có dạng thuốc nào rẻ hơn không.
cost-income = Có thể có mức phí hợp với thu nhập của quý vị. Hãy hỏi quầy tiếp tân.
work-letter = Khi có sự đồng ý của quý vị, chúng tôi viết một lá thư chỉ nói về giờ hẹn.
school-exams = Hãy hỏi văn phòng hỗ trợ sinh viên về việc có thêm giờ khi thi.
housing-list = Người quản lý hồ sơ giúp quý vị với danh sách nhà ở.
employment-coach = Người hướng dẫn việc làm có thể giúp nộp đơn xin việc.

# Questions to bring to the next visit.
question-dose = Sau bước đổi liều kế tiếp là gì?
question-coffee = Cà phê ảnh hưởng thế nào đến cơn hoảng loạn của tôi?
question-herb = Tôi dùng cỏ thánh John (St. John's wort). Tôi nên làm gì về việc này?
question-how-long = Tôi có thể phải dùng thuốc này trong bao lâu?
question-pain = Tôi có thể dùng gì khi đau lưng?
question-travel = Tôi làm gì với thuốc khi đi xa?

# What a consent is for.
purpose-shared-care = Để cả hai nhóm biết các thuốc và các xét nghiệm
purpose-support = Để họ có thể giúp sớm và biết khi nào có buổi hẹn
purpose-school = Để việc học và thi có thể sắp xếp quanh các buổi hẹn
purpose-work = Để công việc có thể sắp xếp quanh các buổi hẹn

# Emergency numbers and crisis lines. $phone: a number. $key: a key of the phone. $word: what to text.
line-emergency = Dịch vụ cấp cứu
line-988-us = Đường dây { $phone } phòng chống tự tử và khủng hoảng
line-988-ca = Đường dây { $phone } trợ giúp khủng hoảng tự tử (Canada)
line-024 = Đường dây { $phone } phòng ngừa tự tử (Tây Ban Nha)
line-nhs-111 = NHS { $phone }
line-samaritans = Samaritans
line-shout = Shout, đường dây nhắn tin
line-veterans = Đường dây khủng hoảng cho cựu quân nhân (Veterans Crisis Line)
line-note-spanish = Để dùng tiếng Tây Ban Nha, hãy bấm { $key } khi gọi, hoặc nhắn chữ { $word }.
line-note-veterans = Cựu quân nhân: hãy bấm { $key } khi gọi { $phone }.
