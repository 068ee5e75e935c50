//! Closed lists of care plans: roles, levels of care, kinds of therapy, dosage forms, and so on.
//! Programs use some of them too.

use schemars::JsonSchema;
use serde::Deserialize;

use super::closed_list::closed_list;

closed_list!(
    /// The role of a member of the care team.
    Role("role") {
        /// Therapist.
        Therapist = "therapist",
        /// Prescriber.
        Prescriber = "prescriber",
        /// Nurse.
        Nurse = "nurse",
        /// Case manager.
        CaseManager = "case-manager",
        /// Peer supporter.
        PeerSupport = "peer-support",
        /// Primary care clinician.
        PrimaryCare = "primary-care",
        /// Pharmacist.
        Pharmacist = "pharmacist",
        /// Interpreter.
        Interpreter = "interpreter",
        /// Group.
        Group = "group",
    }
);
closed_list!(
    /// Where a visit takes place.
    VisitPlace("place") {
        /// At the clinic.
        Office = "office",
        /// By video (telehealth).
        Telehealth = "telehealth",
        /// By phone.
        Phone = "phone",
        /// At home.
        Home = "home",
        /// In the community.
        Community = "community",
    }
);
closed_list!(
    /// A level of care, under plain names of our own.
    Level("level") {
        /// Primary care.
        PrimaryCare = "primary-care",
        /// Outpatient care.
        Outpatient = "outpatient",
        /// Intensive outpatient care.
        IntensiveOutpatient = "intensive-outpatient",
        /// Partial hospital (day program).
        PartialHospital = "partial-hospital",
        /// Residential care.
        Residential = "residential",
        /// Hospital stay.
        Inpatient = "inpatient",
    }
);
closed_list!(
    /// The dosage form of a medicine.
    Form("form") {
        /// Tablet.
        Tablet = "tablet",
        /// Capsule.
        Capsule = "capsule",
        /// Film.
        Film = "film",
        /// Liquid.
        Liquid = "liquid",
        /// Patch.
        Patch = "patch",
        /// Spray.
        Spray = "spray",
        /// Injection.
        Injection = "injection",
        /// Drops.
        Drops = "drops",
        /// Powder.
        Powder = "powder",
    }
);
closed_list!(
    /// Something that helps a person take their medicines.
    Support("support") {
        /// All refills on the same day.
        RefillSync = "refill-sync",
        /// Blister packs sorted by day.
        BlisterPack = "blister-pack",
        /// Pill organizer.
        Organizer = "organizer",
        /// Reminders.
        Reminders = "reminders",
        /// Locked box.
        LockedBox = "locked-box",
    }
);
closed_list!(
    /// A kind of therapy.
    Modality("therapy") {
        /// Cognitive behavioral therapy (CBT).
        Cbt = "cbt",
        /// Dialectical behavior therapy (DBT) skills.
        DbtSkills = "dbt-skills",
        /// Acceptance and commitment therapy (ACT).
        Act = "act",
        /// Exposure therapy.
        Exposure = "exposure",
        /// Motivational interviewing (MI).
        Mi = "mi",
        /// Trauma-focused therapy.
        TraumaFocused = "trauma-focused",
        /// Interpersonal therapy (IPT).
        Ipt = "ipt",
        /// Family therapy.
        Family = "family",
        /// Group therapy.
        Group = "group",
        /// Contingency management (rewards for goals met).
        ContingencyManagement = "contingency-management",
        /// Peer support.
        PeerSupport = "peer-support",
    }
);
closed_list!(
    /// A medical condition that the team keeps in mind.
    Medical("medical") {
        /// Thyroid.
        Thyroid = "thyroid",
        /// Sleep apnea.
        SleepApnea = "sleep-apnea",
        /// Pain.
        Pain = "pain",
        /// Low vitamin B12.
        LowB12 = "low-b12",
        /// Anemia.
        Anemia = "anemia",
        /// Diabetes.
        Diabetes = "diabetes",
        /// Heart rhythm.
        HeartRhythm = "heart-rhythm",
        /// Asthma.
        Asthma = "asthma",
        /// Liver.
        Liver = "liver",
        /// Kidneys.
        Kidney = "kidney",
        /// Pregnancy.
        Pregnancy = "pregnancy",
        /// Seizures.
        Seizures = "seizures",
    }
);
closed_list!(
    /// Where a medicine that the team does not prescribe comes from.
    MedicineSource("source") {
        /// Prescribed elsewhere.
        Prescribed = "prescribed-elsewhere",
        /// Bought without a prescription.
        OverTheCounter = "over-the-counter",
        /// Supplement.
        Supplement = "supplement",
        /// Herbal product.
        Herbal = "herbal",
    }
);
closed_list!(
    /// What a person may record each day.
    DiaryItem("diary") {
        /// Mood.
        Mood = "mood",
        /// Sleep.
        Sleep = "sleep",
        /// Cravings.
        Cravings = "cravings",
        /// Caffeine.
        Caffeine = "caffeine",
        /// Panic.
        Panic = "panic",
        /// Medicines taken.
        Medicines = "medicines",
        /// Practice (homework).
        Homework = "homework",
    }
);
closed_list!(
    /// How an interpreter takes part.
    InterpreterMode("interpreter") {
        /// In person.
        InPerson = "in-person",
        /// By phone.
        Phone = "phone",
        /// By video.
        Video = "video",
    }
);
closed_list!(
    /// Who reads a document that a consent allows.
    Reader("reader") {
        /// Support person.
        Support = "support",
        /// Primary care.
        PrimaryCare = "primary-care",
        /// Workplace.
        Work = "work",
        /// School.
        School = "school",
        /// Another clinic.
        Clinic = "clinic",
    }
);
closed_list!(
    /// A part of the record that a consent may cover.
    Covers("covers") {
        /// Relapse plan.
        RelapsePlan = "relapse_plan",
        /// Appointments.
        Appointments = "appointments",
        /// Medicines.
        Medications = "medications",
        /// Goals.
        Goals = "goals",
        /// Scores.
        Measures = "measures",
        /// Therapy.
        Therapy = "therapy",
        /// Practical help.
        Practical = "practical",
        /// Evaluation.
        Evaluation = "evaluation",
    }
);
