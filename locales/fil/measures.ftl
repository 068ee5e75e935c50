# origin: machine; nobody has signed this file.

# Names of the measures in content/measures.yaml. No question of any questionnaire stands here.

# Short names.
measure-phq-9 = PHQ-9
measure-gad-7 = GAD-7
measure-pcl-5 = PCL-5
measure-asrm = ASRM
measure-ymrs = YMRS
measure-craving-0-10 = Sukatan ng craving (0 hanggang 10)

# What each looks at, in our own words: a piece of a line, so it starts small and has no period.
measure-phq-9-about = gaano katindi ang mga palatandaan ng depresyon
measure-gad-7-about = gaano katindi ang mga palatandaan ng matinding pag-aalala (anxiety)
measure-pcl-5-about = gaano katindi ang mga palatandaan ng stress pagkatapos ng trauma (PTSD)
measure-asrm-about = gaano katindi ang mga palatandaan ng napakataas na mood at enerhiya
measure-ymrs-about = gaano katindi ang mga palatandaan ng napakataas na mood at enerhiya, ayon sa nakita ng clinician
measure-craving-0-10-about = gaano katindi ang pagnanais na gumamit

# Over which time they look back.
recall-two-weeks = ang nakaraang dalawang linggo
recall-week = ang nakaraang linggo
recall-month = ang nakaraang buwan
recall-two-days = ang nakaraang dalawang araw
recall-today = ngayong araw

# Bands of totals: they name symptoms, never the person.
band-minimal = napakakaunti
band-mild = banayad
band-moderate = katamtaman
band-moderately-severe = medyo malubha
band-severe = malubha
