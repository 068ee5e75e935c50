//! Closed lists: words that are ids in YAML and messages in `locales/` for people, so that no
//! source-language word slips into a translated line.
//!
//! Not for lists that a site adds to, such as classes of medicines.

use schemars::JsonSchema;
use serde::Deserialize;

/// Makes a closed list: an enum whose words are ids in YAML and messages in `locales/`.
macro_rules! closed_list {
    ($(#[$meta:meta])* $name:ident($prefix:literal) { $($(#[$vmeta:meta])* $variant:ident = $id:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Deserialize, JsonSchema)]
        pub enum $name {
            $($(#[$vmeta])* #[doc = concat!("Written `", $id, "`.")] #[serde(rename = $id)] $variant),*
        }

        impl $name {
            /// Every word of the list, in the order in which people should see them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The id, as written in YAML.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),* }
            }

            /// The message that words it.
            pub fn message(self) -> &'static str {
                match self { $(Self::$variant => concat!($prefix, "-", $id)),* }
            }
        }
    };
}

closed_list!(
    /// What a topic is about.
    TopicKind("kind") { Therapy = "therapy", Medicine = "medicine", Condition = "condition", Skill = "skill", Practical = "practical" }
);
closed_list!(
    /// Whom a topic speaks to.
    Audience("audience") { Patients = "patients", Families = "families", Everyone = "everyone" }
);
closed_list!(
    /// How a text came to be in its language.
    TextOrigin("origin") { Human = "human", Machine = "machine", PostEdited = "post-edited" }
);
closed_list!(
    /// A part that a person plays in the care of another.
    Role("role") {
        Therapist = "therapist", Prescriber = "prescriber", Nurse = "nurse", CaseManager = "case-manager",
        PeerSupport = "peer-support", PrimaryCare = "primary-care", Pharmacist = "pharmacist", Interpreter = "interpreter",
        Group = "group",
    }
);
closed_list!(
    /// Where a visit takes place.
    VisitPlace("place") { Office = "office", Telehealth = "telehealth", Phone = "phone", Home = "home", Community = "community" }
);
closed_list!(
    /// A level of care, in our own plain names.
    Level("level") {
        PrimaryCare = "primary-care", Outpatient = "outpatient", IntensiveOutpatient = "intensive-outpatient",
        PartialHospital = "partial-hospital", Residential = "residential", Inpatient = "inpatient",
    }
);
closed_list!(
    /// The form of a medicine.
    Form("form") {
        Tablet = "tablet", Capsule = "capsule", Film = "film", Liquid = "liquid", Patch = "patch", Spray = "spray",
        Injection = "injection", Drops = "drops", Powder = "powder",
    }
);
closed_list!(
    /// Something that helps with taking medicines.
    Support("support") {
        RefillSync = "refill-sync", BlisterPack = "blister-pack", Organizer = "organizer", Reminders = "reminders", LockedBox = "locked-box",
    }
);
closed_list!(
    /// A kind of therapy.
    Modality("therapy") {
        Cbt = "cbt", DbtSkills = "dbt-skills", Act = "act", Exposure = "exposure", Mi = "mi", TraumaFocused = "trauma-focused",
        Ipt = "ipt", Family = "family", Group = "group", ContingencyManagement = "contingency-management", PeerSupport = "peer-support",
    }
);
closed_list!(
    /// A medical matter that the team keeps in mind.
    Medical("medical") {
        Thyroid = "thyroid", SleepApnea = "sleep-apnea", Pain = "pain", LowB12 = "low-b12", Anemia = "anemia", Diabetes = "diabetes",
        HeartRhythm = "heart-rhythm", Asthma = "asthma", Liver = "liver", Kidney = "kidney", Pregnancy = "pregnancy", Seizures = "seizures",
    }
);
closed_list!(
    /// Where a medicine that the team does not prescribe comes from.
    MedicineSource("source") { Prescribed = "prescribed-elsewhere", OverTheCounter = "over-the-counter", Supplement = "supplement", Herbal = "herbal" }
);
closed_list!(
    /// What a person may note down each day.
    DiaryItem("diary") {
        Mood = "mood", Sleep = "sleep", Cravings = "cravings", Caffeine = "caffeine", Panic = "panic", Medicines = "medicines", Homework = "homework",
    }
);
closed_list!(
    /// How an interpreter takes part.
    InterpreterMode("interpreter") { InPerson = "in-person", Phone = "phone", Video = "video" }
);
closed_list!(
    /// Who reads a document that a consent allows.
    Reader("reader") { Support = "support", PrimaryCare = "primary-care", Work = "work", School = "school", Clinic = "clinic" }
);
closed_list!(
    /// What a consent may cover.
    Covers("covers") {
        RelapsePlan = "relapse_plan", Appointments = "appointments", Medications = "medications", Goals = "goals", Measures = "measures",
        Therapy = "therapy", Practical = "practical", Evaluation = "evaluation",
    }
);
closed_list!(
    /// A part of what is said about a medicine.
    Part("part") {
        For = "for", How = "how", MissedDose = "missed_dose", CommonEffects = "common_effects", UrgentEffects = "urgent_effects",
        DoNotMix = "do_not_mix", Stopping = "stopping", Storage = "storage", Disposal = "disposal", Tests = "tests",
    }
);
closed_list!(
    /// How bad it is when two medicines meet.
    PairSeverity("severity") { Ask = "ask", Serious = "serious", Avoid = "avoid" }
);
closed_list!(
    /// Whether a line is the emergency number or a crisis line.
    LineKind("line-kind") { Emergency = "emergency", Crisis = "crisis" }
);
closed_list!(
    /// How a crisis line is reached.
    ChannelKind("channel") { Call = "call", Text = "text", Chat = "chat" }
);
closed_list!(
    /// What a notice that the law demands is about.
    NoticeKind("notice-kind") {
        LanguageAssistance = "language-assistance", NonDiscrimination = "non-discrimination", SubstanceUseRecords = "substance-use-records",
    }
);
closed_list!(
    /// On which documents a notice stands: the public site, the person's own handout, copies for
    /// other readers.
    NoticePlace("notice-place") { Public = "public", Handout = "handout", Disclosure = "disclosure" }
);
closed_list!(
    /// Who fills in a measure.
    RatedBy("rated") { Person = "self", Clinician = "clinician" }
);
closed_list!(
    /// A question that every program is asked.
    Question("ask") {
        Coordination = "coordination", Therapies = "therapies", Progress = "progress", SideEffects = "side-effects",
        MissedDoses = "missed-doses", SymptomSpikes = "symptom-spikes", Levels = "levels", Modalities = "modalities",
        Medicines = "medicines", Family = "family", Payment = "payment", Evenings = "evenings", Weekends = "weekends",
        Telehealth = "telehealth", Transport = "transport", Childcare = "childcare", Wheelchair = "wheelchair",
        AcceptingNew = "accepting-new", Wait = "wait", Staff = "staff", InterpreterInPerson = "interpreter-in-person",
        InterpreterPhone = "interpreter-phone", InterpreterVideo = "interpreter-video", Handouts = "handouts",
    }
);
