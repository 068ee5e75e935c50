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
        /// Extended-release tablet.
        ExtendedReleaseTablet = "extended-release-tablet",
        /// Delayed-release tablet.
        DelayedReleaseTablet = "delayed-release-tablet",
        /// Chewable tablet.
        ChewableTablet = "chewable-tablet",
        /// Tablet that melts in the mouth.
        DisintegratingTablet = "disintegrating-tablet",
        /// Tablet that melts under the tongue.
        SublingualTablet = "sublingual-tablet",
        /// Capsule.
        Capsule = "capsule",
        /// Extended-release capsule.
        ExtendedReleaseCapsule = "extended-release-capsule",
        /// Delayed-release capsule.
        DelayedReleaseCapsule = "delayed-release-capsule",
        /// Film.
        Film = "film",
        /// Lozenge.
        Lozenge = "lozenge",
        /// Medicated gum.
        Gum = "gum",
        /// Liquid.
        Liquid = "liquid",
        /// Liquid to shake before use (suspension).
        Suspension = "suspension",
        /// Powder.
        Powder = "powder",
        /// Patch.
        Patch = "patch",
        /// Cream.
        Cream = "cream",
        /// Gel.
        Gel = "gel",
        /// Spray.
        Spray = "spray",
        /// Inhaler.
        Inhaler = "inhaler",
        /// Drops.
        Drops = "drops",
        /// Injection.
        Injection = "injection",
        /// Implant.
        Implant = "implant",
        /// Ring.
        Ring = "ring",
        /// Suppository.
        Suppository = "suppository",
    }
);
closed_list!(
    /// How a medicine enters the body. It decides the verb: take, put on, inhale, inject.
    Route {
        /// Swallowed.
        Oral = "oral",
        /// Under the tongue.
        UnderTongue = "under-tongue",
        /// Inside the cheek.
        Cheek = "cheek",
        /// On the skin.
        Skin = "skin",
        /// In the nose.
        Nose = "nose",
        /// Inhaled.
        Inhaled = "inhaled",
        /// Injected.
        Injected = "injected",
        /// Placed under the skin.
        Implanted = "implanted",
        /// In the eye.
        Eye = "eye",
        /// In the ear.
        Ear = "ear",
        /// In the rectum.
        Rectal = "rectal",
        /// In the vagina.
        Vaginal = "vaginal",
    }
);
closed_list!(
    /// Where a dose is taken.
    DosePlace("dose-place") {
        /// At the clinic.
        Clinic = "clinic",
        /// At home.
        Home = "home",
    }
);
closed_list!(
    /// Who gives a medicine that the person does not take alone.
    Giver("given-by") {
        /// The clinic.
        Clinic = "clinic",
        /// The pharmacy.
        Pharmacy = "pharmacy",
        /// A nurse who comes home.
        HomeNurse = "home-nurse",
        /// School staff.
        School = "school",
        /// A family member or support person.
        Family = "family",
    }
);
closed_list!(
    /// A day of the week.
    Weekday {
        /// Monday.
        Monday = "mon",
        /// Tuesday.
        Tuesday = "tue",
        /// Wednesday.
        Wednesday = "wed",
        /// Thursday.
        Thursday = "thu",
        /// Friday.
        Friday = "fri",
        /// Saturday.
        Saturday = "sat",
        /// Sunday.
        Sunday = "sun",
    }
);
closed_list!(
    /// What a dose is measured or given with.
    Device("device") {
        /// Oral syringe.
        OralSyringe = "oral-syringe",
        /// Dosing cup.
        Cup = "cup",
        /// Dropper.
        Dropper = "dropper",
        /// Pen.
        Pen = "pen",
        /// Vial and syringe.
        VialAndSyringe = "vial-and-syringe",
        /// Prefilled syringe.
        PrefilledSyringe = "prefilled-syringe",
        /// Pump.
        Pump = "pump",
        /// Spacer.
        Spacer = "spacer",
    }
);
closed_list!(
    /// How a dose relates to meals.
    Meal("meal") {
        /// Before a meal.
        Before = "before",
        /// With a meal.
        With = "with",
        /// After a meal.
        After = "after",
        /// With or without food.
        Any = "any",
        /// On an empty stomach.
        Empty = "empty-stomach",
    }
);
closed_list!(
    /// What kind of reaction an entry under `allergies` is.
    AllergyKind("allergy-kind") {
        /// An allergy.
        Allergy = "allergy",
        /// An intolerance: an unwanted effect that is not an allergy.
        Intolerance = "intolerance",
        /// Not known which.
        Unknown = "unknown",
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
        /// Packs that the pharmacy fills for each week.
        WeeklyPack = "weekly-pack",
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
