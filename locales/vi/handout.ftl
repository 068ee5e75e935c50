# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = Đã đặt cho tôi: { $mode } ({ $language })
handout-made-with = Cùng nhau lập bởi { LIST($people) }.
handout-printed = In vào ngày { DATE($on) }.
handout-next-review = Chúng ta xem lại kế hoạch này vào ngày { DATE($on) }.
handout-approved = Được { $by }, { $credential }, phê duyệt vào ngày { DATE($on) }.
core-sheets = Xem thêm: { LIST($sheets) }.
core-sheets-further = Những tờ khác, nếu tôi xin: { LIST($sheets) }.
core-cannot-come = Nếu không đến được, tôi gọi { $phone }.
not-approved-now = Nhóm chăm sóc chưa duyệt tờ này ở dạng hiện tại.
handout-topics-elsewhere = { PLURAL($n) ->
    [one] Còn { NUM($n) } chủ đề khác của kế hoạch này chưa có bằng ngôn ngữ này. Hãy nhờ nhóm chăm sóc cùng xem với quý vị.
   *[other] Còn { NUM($n) } chủ đề khác của kế hoạch này chưa có bằng ngôn ngữ này. Hãy nhờ nhóm chăm sóc cùng xem với quý vị.
 }
evaluation-on = Đánh giá ban đầu vào ngày { DATE($on) }
therapy-minutes = { PLURAL($n) ->
    [one] { NUM($n) } phút
   *[other] { NUM($n) } phút
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [1] mỗi ngày một lần
    [one] { NUM($n) } ngày một lần
   *[other] { NUM($n) } ngày một lần
 }
every-week = { PLURAL($n) ->
    [1] mỗi tuần một lần
    [one] { NUM($n) } tuần một lần
   *[other] { NUM($n) } tuần một lần
 }
every-month = { PLURAL($n) ->
    [1] mỗi tháng một lần
    [one] { NUM($n) } tháng một lần
   *[other] { NUM($n) } tháng một lần
 }
every-year = { PLURAL($n) ->
    [1] mỗi năm một lần
    [one] { NUM($n) } năm một lần
   *[other] { NUM($n) } năm một lần
 }
span-day = { PLURAL($n) ->
    [one] { NUM($n) } ngày
   *[other] { NUM($n) } ngày
 }
span-week = { PLURAL($n) ->
    [one] { NUM($n) } tuần
   *[other] { NUM($n) } tuần
 }
span-month = { PLURAL($n) ->
    [one] { NUM($n) } tháng
   *[other] { NUM($n) } tháng
 }
span-year = { PLURAL($n) ->
    [one] { NUM($n) } năm
   *[other] { NUM($n) } năm
 }
checkin-then = { $first }, rồi { $then }
checkin-then-after = { $first }; sau { $after } thì { $then }

# Medicines.
amount-range = { $low } đến { $high }
dose-place-home-bottle = { $dose } tại nhà: chai có ghi ngày đó
take-morning = Buổi sáng: { $amount }
take-noon = Buổi trưa: { $amount }
take-evening = Buổi tối: { $amount }
take-bedtime = Giờ đi ngủ: { $amount }
take-as-needed = Chỉ khi cần: { $amount } cho một lần dùng
last-given = lần dùng gần nhất: ngày { DATE($on) }
next-due = lần dùng tới: ngày { DATE($on) }
next-overdue = lần dùng theo lịch đã qua: ngày { DATE($on) }
step-from = Từ ngày { DATE($on) }:
step-owner = Quyết định cùng với: { $role }
effect-since = từ ngày { DATE($on) }
test-last = lần làm gần nhất: ngày { DATE($on) }
medicine-ended = { $medicine }: đã ngưng vào ngày { DATE($on) }.
medicine-never-started = { $medicine }: chưa bao giờ bắt đầu dùng.
medicine-course-over = { $medicine }: ngày cuối cùng là { DATE($on) }.

# Scores and goals.
score-about = Bảng này xem xét { $about } ({ $recall }).
score-range = Tổng điểm đi từ { $min } đến { $max }.
score-same = Gần như không đổi so với lúc đầu.
score-lower = Thấp hơn { $points } điểm so với ngày { DATE($since) }. Điểm thấp hơn nghĩa là ít triệu chứng hơn.
score-higher = Cao hơn { $points } điểm so với ngày { DATE($since) }. Điểm cao hơn nghĩa là nhiều triệu chứng hơn. Hãy nói chuyện về điểm với nhóm chăm sóc.
goal-measure = Làm sao chúng ta biết: { $measure } dưới { $below }
goal-measure-now = Làm sao chúng ta biết: { $measure } dưới { $below }. Hiện nay: { $now }
goal-by = Trễ nhất là ngày { DATE($on) }
score-path-one = { $measure } dưới { $below }: bây giờ { $now }; càng thấp càng tốt
score-path-two = { $measure } dưới { $below }: { $first }, bây giờ { $now }; càng thấp càng tốt
score-path-three = { $measure } dưới { $below }: { $first }, sau đó { $then }, bây giờ { $now }; càng thấp càng tốt

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: tổng điểm theo thời gian
chart-desc = Biểu đồ: { $measure }. Tổng điểm đầu tiên, ngày { DATE($first_on) }: { $first }. Tổng điểm gần nhất, ngày { DATE($last_on) }: { $last }. Điểm cao hơn nghĩa là nhiều triệu chứng hơn.
chart-desc-one = Biểu đồ: { $measure }. Một tổng điểm, ngày { DATE($on) }: { $total }. Điểm cao hơn nghĩa là nhiều triệu chứng hơn.

# Tests.
test-due = lần làm tới: ngày { DATE($on) }
test-overdue = hạn làm đã qua: ngày { DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = Dành cho: { $name }
copy-for-relation = Dành cho: { $name } ({ $relation })
copy-purpose = Mục đích: { $purpose }
copy-covers = Gồm có: { LIST($covers) }
copy-dates = Sự đồng ý có hiệu lực từ ngày { DATE($from) } đến ngày { DATE($until) }. Có thể rút lại bất cứ lúc nào.
letter-attends = { $name } có buổi hẹn chăm sóc sức khỏe vào những giờ sau:
letter-no-visits = { $name } có các buổi hẹn chăm sóc sức khỏe. Hiện chưa định giờ nào.
consent-line = { $reader } ({ $name }): { LIST($covers) }. Từ ngày { DATE($from) } đến ngày { DATE($until) }.
consent-revoked = { $reader } ({ $name }): đã rút lại sự đồng ý vào ngày { DATE($on) }.
