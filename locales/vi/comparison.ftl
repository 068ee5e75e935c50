# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = Việc chăm sóc ở đây diễn ra thế nào
ask-coordination = Nhà trị liệu và người kê toa phối hợp với nhau thế nào?
ask-therapies = Trị liệu diễn ra thế nào?
ask-progress = Tiến bộ được đo và chia sẻ thế nào?
ask-side-effects = Nếu tôi bị tác dụng phụ thì sao?
ask-missed-doses = Nếu tôi quên liều thuốc thì sao?
ask-symptom-spikes = Nếu triệu chứng nặng lên nhanh thì sao?
ask-offers = Chương trình có những gì
ask-levels = Các mức chăm sóc
ask-modalities = Các loại trị liệu
ask-medicines = Thuốc
ask-family = Gia đình có thể tham gia không?
ask-payment = Tôi có thể trả tiền bằng cách nào?
ask-access = Việc đến chương trình
ask-evenings = Buổi hẹn vào buổi tối
ask-weekends = Buổi hẹn vào cuối tuần
ask-telehealth = Buổi hẹn qua video
ask-transport = Giúp đỡ về đi lại
ask-childcare = Trông trẻ trong buổi hẹn
ask-wheelchair = Lối đi cho xe lăn
ask-accepting-new = Hiện đang nhận người mới
ask-wait = Thời gian chờ buổi hẹn đầu tiên
ask-language = Ngôn ngữ
ask-staff = Nhân viên nói
ask-interpreter-in-person = Thông dịch viên có mặt tại chỗ
ask-interpreter-phone = Thông dịch viên qua điện thoại
ask-interpreter-video = Thông dịch viên qua video
ask-handouts = Tài liệu phát tay bằng

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = Chỉ những chương trình nói rõ cách trả tiền
need-interpreter = Thông dịch viên hoặc nhân viên: { $language }

comparison-chosen = Chương trình được hiển thị: { NUM($chosen) } trên { NUM($all) }.
