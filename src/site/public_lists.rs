//! Closed lists of public records: topics, programs, medicines, crisis lines, notices, measures.

use schemars::JsonSchema;
use serde::Deserialize;

use super::closed_list::closed_list;

closed_list!(
    /// What a topic is about.
    TopicKind("kind") {
        /// Therapy.
        Therapy = "therapy",
        /// Medicines.
        Medicine = "medicine",
        /// A health condition.
        Condition = "condition",
        /// A skill to practice.
        Skill = "skill",
        /// Practical help.
        Practical = "practical",
    }
);
closed_list!(
    /// Who a topic is written for.
    Audience("audience") {
        /// Patients.
        Patients = "patients",
        /// Families.
        Families = "families",
        /// Everyone.
        Everyone = "everyone",
    }
);
closed_list!(
    /// How a text came to be in its language.
    TextOrigin {
        /// Written by a person.
        Human = "human",
        /// Machine translation.
        Machine = "machine",
        /// Machine translation, corrected by a person.
        PostEdited = "post-edited",
    }
);
closed_list!(
    /// A part of the information about a medicine.
    #[schemars(rename = "Part")]
    MedicinePart {
        /// What it is for.
        For = "for",
        /// How to take it.
        How = "how",
        /// If a dose is missed.
        MissedDose = "missed_dose",
        /// Common side effects.
        CommonEffects = "common_effects",
        /// Side effects to act on now.
        UrgentEffects = "urgent_effects",
        /// What not to mix it with.
        DoNotMix = "do_not_mix",
        /// How to stop it.
        Stopping = "stopping",
        /// Where to keep it.
        Storage = "storage",
        /// How to dispose of what is left.
        Disposal = "disposal",
        /// Tests that go with it.
        Tests = "tests",
    }
);
closed_list!(
    /// How serious it is to take two medicines together.
    PairSeverity("severity") {
        /// Ask the pharmacist.
        Ask = "ask",
        /// Serious.
        Serious = "serious",
        /// Do not take together.
        Avoid = "avoid",
    }
);
closed_list!(
    /// Whether a line is the emergency number or a crisis line.
    LineKind {
        /// The emergency number.
        Emergency = "emergency",
        /// A crisis line.
        Crisis = "crisis",
    }
);
closed_list!(
    /// How a crisis line is reached.
    ChannelKind {
        /// Phone call.
        Call = "call",
        /// Text message.
        Text = "text",
        /// Online chat.
        Chat = "chat",
    }
);
closed_list!(
    /// What a notice that the law requires is about.
    NoticeKind {
        /// Free interpreters and translations.
        LanguageAssistance = "language-assistance",
        /// Equal treatment.
        NonDiscrimination = "non-discrimination",
        /// Protection of records about substance use.
        SubstanceUseRecords = "substance-use-records",
    }
);
closed_list!(
    /// A kind of document that a notice appears on.
    NoticePlace {
        /// The public site.
        Public = "public",
        /// The person's own handout.
        Handout = "handout",
        /// Copies for other readers.
        Disclosure = "disclosure",
    }
);
closed_list!(
    /// Who fills in a measure.
    RatedBy {
        /// The person (self-rated).
        Person = "self",
        /// A clinician.
        Clinician = "clinician",
    }
);
closed_list!(
    /// A question that every program is asked.
    Question("ask") {
        /// How therapist and prescriber work together.
        Coordination = "coordination",
        /// What therapy looks like.
        Therapies = "therapies",
        /// How progress is measured and shared.
        Progress = "progress",
        /// What happens about side effects.
        SideEffects = "side-effects",
        /// What happens about missed doses.
        MissedDoses = "missed-doses",
        /// What happens when symptoms get worse.
        SymptomSpikes = "symptom-spikes",
        /// Levels of care.
        Levels = "levels",
        /// Kinds of therapy.
        Modalities = "modalities",
        /// Medicines.
        Medicines = "medicines",
        /// How family takes part.
        Family = "family",
        /// Ways to pay.
        Payment = "payment",
        /// Evening hours.
        Evenings = "evenings",
        /// Weekend hours.
        Weekends = "weekends",
        /// Visits by video.
        Telehealth = "telehealth",
        /// Help with transport.
        Transport = "transport",
        /// Child care during visits.
        Childcare = "childcare",
        /// Wheelchair access.
        Wheelchair = "wheelchair",
        /// Whether new patients are accepted.
        AcceptingNew = "accepting-new",
        /// Days until a first visit.
        Wait = "wait",
        /// Languages that staff speak.
        Staff = "staff",
        /// Interpreters in person.
        InterpreterInPerson = "interpreter-in-person",
        /// Interpreters by phone.
        InterpreterPhone = "interpreter-phone",
        /// Interpreters by video.
        InterpreterVideo = "interpreter-video",
        /// Languages of handouts.
        Handouts = "handouts",
    }
);
