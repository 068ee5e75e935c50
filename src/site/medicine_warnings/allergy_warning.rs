//! Something that a person takes although an allergy or intolerance to it is on record.

use super::{
    allergen::{Allergen, AllergenMatch},
    answer::WarningAnswer,
    regimen_digest::{allergies_text, taken_text},
    taken::TakenMedicine,
};
use crate::{
    digest::Digest,
    site::{
        care_plan::{Acknowledgment, Allergy, Record},
        checked_text::{AllergyKind, Day},
        medicine::Medicines,
        medicine_names::normalized_name,
    },
};

/// Something that is taken today or later, beside an allergy to it or to something related.
pub struct AllergyWarning<'a> {
    /// What is taken.
    pub taken: TakenMedicine<'a>,
    /// The allergy or intolerance.
    pub allergy: &'a Allergy,
    /// The position of the allergy in the record, from 0.
    pub at: usize,
    /// Whether the allergy is to what is taken, and not only to something of the same class.
    pub is_same: bool,
    /// The digest of what is taken, its dose, and the allergies.
    pub digest: Digest,
    /// Whether a prescriber or pharmacist has acknowledged it.
    pub answer: WarningAnswer<'a>,
}

/// Finds all allergies to something that is taken, in the order of the record.
pub(super) fn allergy_warnings<'a>(
    medicines: &'a Medicines,
    record: &'a Record,
    taken: &[TakenMedicine<'a>],
    today: Day,
) -> Vec<AllergyWarning<'a>> {
    let evaluation = record.evaluation.as_ref();
    let allergies = evaluation
        .and_then(|evaluation| evaluation.allergies.as_ref())
        .map_or(&[][..], |allergies| allergies.known());
    let mut out = Vec::new();
    for (at, allergy) in allergies.iter().enumerate() {
        let allergen = Allergen::find(medicines, &allergy.name);
        for taken in taken.iter().filter(|taken| taken.is_current(today)) {
            let Some(related) = allergen.matches(taken) else { continue };
            let is_same = related == AllergenMatch::Same;
            // That one medicine was not tolerated says little about others of its class.
            if !is_same && allergy.kind == AllergyKind::Intolerance {
                continue;
            }
            let digest = Digest::from_parts(&[
                taken_text(taken, today).as_bytes(),
                allergy.name.trim().as_bytes(),
                allergies_text(record).as_bytes(),
            ]);
            let names = |answer: &Acknowledgment| is_named(medicines, taken, allergy, answer);
            let answer = WarningAnswer::find(&record.acknowledged, &names, digest, today);
            out.push(AllergyWarning { taken: taken.clone(), allergy, at, is_same, digest, answer });
        }
    }
    out
}

/// Returns whether an acknowledgment names something that is taken and an allergy, in any order.
fn is_named(
    medicines: &Medicines,
    taken: &TakenMedicine<'_>,
    allergy: &Allergy,
    acknowledgment: &Acknowledgment,
) -> bool {
    let [a, b] = acknowledgment.pair.as_slice() else { return false };
    let allergen = normalized_name(&allergy.name);
    let names = |medicine: &str, allergy: &str| {
        taken.is_named(medicines, medicine) && normalized_name(allergy) == allergen
    };
    names(a, b) || names(b, a)
}

impl AllergyWarning<'_> {
    /// Returns whether documents are withheld until it is acknowledged: it is an allergy, and to
    /// what is taken.
    pub fn is_error(&self) -> bool {
        self.is_same && self.allergy.kind == AllergyKind::Allergy
    }

    /// Returns the path of the allergy in the record.
    pub fn path(&self) -> String {
        format!("evaluation.allergies[{}]", self.at)
    }

    /// Returns whether an acknowledgment names what is taken and the allergy, in any order.
    pub(super) fn is_named_by(
        &self,
        medicines: &Medicines,
        acknowledgment: &Acknowledgment,
    ) -> bool {
        is_named(medicines, &self.taken, self.allergy, acknowledgment)
    }
}
