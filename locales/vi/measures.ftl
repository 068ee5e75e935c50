# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = Thang điểm cơn thèm (0 đến 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = các dấu hiệu trầm cảm mạnh đến mức nào
measure-gad-7-about = các dấu hiệu lo âu mạnh đến mức nào
measure-pcl-5-about = các dấu hiệu căng thẳng sau sang chấn (PTSD) mạnh đến mức nào
measure-asrm-about = các dấu hiệu tâm trạng và sức lực lên quá cao mạnh đến mức nào
measure-ymrs-about = các dấu hiệu tâm trạng và sức lực lên quá cao mạnh đến mức nào, theo chuyên viên điều trị
measure-craving-0-10-about = cơn thèm mạnh đến mức nào

# Over which time they look back.
recall-two-weeks = hai tuần vừa qua
recall-week = tuần vừa qua
recall-month = tháng vừa qua
recall-two-days = hai ngày vừa qua
recall-today = hôm nay

# Bands of totals: they name symptoms, never the person.
band-minimal = tối thiểu
band-mild = nhẹ
band-moderate = trung bình
band-moderately-severe = tương đối nặng
band-severe = nặng
