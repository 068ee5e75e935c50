//! Warnings about what one person takes: the same ingredient twice, medicines that undo each other,
//! known pairs, and recorded allergies.
//!
//! 1. [`TakenMedicine`] is one thing that the person takes, prescribed or not, with its
//!    ingredients, class and groups, and the days on which it is taken.
//! 2. [`MedicineMeeting`] is two of them that are taken on the same day, or within the washout of
//!    their pair, with everything that there is to warn of.
//! 3. [`AllergyWarning`] is one of them beside a recorded allergy.
//! 4. [`WarningAnswer`] says whether a prescriber or pharmacist has acknowledged it.
//!
//! How a warning is worded is decided in `check` and `compose`.

mod allergen;
mod allergy_warning;
mod answer;
mod duplicate;
mod meeting;
mod regimen_digest;
mod taken;
mod taken_days;

pub use allergy_warning::AllergyWarning;
pub use answer::{AnswerFlaw, CREDENTIALS, WarningAnswer};
pub use duplicate::Duplicate;
pub use meeting::MedicineMeeting;
pub use taken::{TakenMedicine, TakenSource};

use super::{
    care_plan::{Acknowledgment, Record},
    checked_text::Day,
    medicine::Medicines,
};

/// Everything that there is to warn of in a record, as of a day.
pub struct MedicineWarnings<'a> {
    /// Two things that the person takes, in the order of the record.
    pub meetings: Vec<MedicineMeeting<'a>>,
    /// What the person takes beside a recorded allergy.
    pub allergies: Vec<AllergyWarning<'a>>,
    /// The acknowledgments that belong to no warning.
    pub unmatched: Vec<&'a Acknowledgment>,
}

impl MedicineWarnings<'_> {
    /// Returns whether documents that show the medicines must be withheld: a warning that only a
    /// prescriber or pharmacist can answer has no valid acknowledgment. No setting of a site
    /// changes this.
    pub fn withholds(&self) -> bool {
        self.meetings.iter().any(|meeting| meeting.is_opposed() && !meeting.answer.is_accepted())
            || self
                .allergies
                .iter()
                .any(|warning| warning.is_error() && !warning.answer.is_accepted())
    }
}

/// Finds everything that there is to warn of in a record, as of a day.
pub fn medicine_warnings<'a>(
    medicines: &'a Medicines,
    record: &'a Record,
    today: Day,
) -> MedicineWarnings<'a> {
    let taken = taken::everything_taken(medicines, record);
    let meetings = meeting::meetings(medicines, record, &taken, today);
    let allergies = allergy_warning::allergy_warnings(medicines, record, &taken, today);
    let belongs = |acknowledgment: &Acknowledgment| {
        meetings.iter().any(|meeting| meeting.is_named_by(medicines, acknowledgment))
            || allergies.iter().any(|warning| warning.is_named_by(medicines, acknowledgment))
    };
    let unmatched = record.acknowledged.iter().filter(|answer| !belongs(answer)).collect();
    MedicineWarnings { meetings, allergies, unmatched }
}
