//! Withholds the documents that would show a dose which nobody has made certain: a prescription
//! that is not turned into a schedule, and a step whose date has passed without a record that it
//! began.
//!
//! The relapse plan and the wallet card show no doses, and the team's summary says what is missing.

use super::{composer::Composer, withhold::WithholdReason};
use crate::{
    document::DocumentKind,
    site::{care_plan::Record, checked_text::Covers},
};

/// Withholds the document if it would show an uncertain dose.
pub(super) fn withhold(composer: &Composer<'_>) {
    let Some((_, record)) = composer.record() else { return };
    if !shows_doses(composer, record) {
        return;
    }
    let today = composer.today();
    for medication in record.medications.iter().filter(|medication| medication.is_current(today)) {
        if medication.is_unread_prescription()
            && let Some(sig) = &medication.sig
        {
            composer.withhold(WithholdReason::HeldDose(sig.span));
        }
        if let Some(step) = medication.waiting_step(today) {
            composer.withhold(WithholdReason::WaitingStep(step.from.span, step.from.value));
        }
    }
}

/// Returns whether the document may tell its reader how much of a medicine to take.
fn shows_doses(composer: &Composer<'_>, record: &Record) -> bool {
    let planned = composer.planned;
    match planned.kind {
        DocumentKind::Handout | DocumentKind::Diary => true,
        DocumentKind::Copy | DocumentKind::Letter => {
            planned.consent.as_ref().is_none_or(|summary| {
                let consents = record.consents.iter();
                consents
                    .filter(|consent| consent.id.as_str() == summary.id)
                    .any(|consent| consent.covers.contains(&Covers::Medications))
            })
        }
        _ => false,
    }
}
