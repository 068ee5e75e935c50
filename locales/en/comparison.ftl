# The questions that every program is asked, and their groups.

ask-answers = How care works here
ask-coordination = How do therapist and prescriber work together?
ask-therapies = What does therapy look like?
ask-progress = How is progress measured and shared?
ask-side-effects = What happens if I have side effects?
ask-missed-doses = What happens if I miss doses?
ask-symptom-spikes = What happens if symptoms get worse fast?
ask-offers = What is offered
ask-levels = Levels of care
ask-modalities = Kinds of therapy
ask-medicines = Medicines
ask-family = Can family take part?
ask-payment = How can I pay?
ask-access = Getting there
ask-evenings = Evening visits
ask-weekends = Weekend visits
ask-telehealth = Visits by video
ask-transport = Help with transport
ask-childcare = Child care during visits
ask-wheelchair = Wheelchair access
ask-accepting-new = Taking new people now
ask-wait = Wait for a first visit
ask-language = Languages
ask-staff = Staff speak
ask-interpreter-in-person = Interpreter in person
ask-interpreter-phone = Interpreter by phone
ask-interpreter-video = Interpreter by video
ask-handouts = Handouts in

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = Only programs that say how I can pay
need-interpreter = Interpreter or staff: { $language }

# On a comparison of some programs, chosen by the reader: how many it shows, of how many.
comparison-chosen = Programs shown: { NUM($chosen) } of { NUM($all) }.
