//! Decides which documents wait until a warning about medicines is acknowledged.

use super::{composer::Composer, consented::Consented};
use crate::{
    document::DocumentKind,
    site::{checked_text::Covers, medicine_warnings::medicine_warnings},
};

/// Returns whether a document shows medicines to take while the record has a warning that only a
/// prescriber or pharmacist can answer, and nobody has. What a person may need tonight and what the
/// team works with is never held.
pub(super) fn is_held(composer: &Composer<'_>) -> bool {
    shows_doses(composer)
        && composer.record().is_some_and(|(_, record)| {
            medicine_warnings(&composer.site.medicines, record, composer.today()).withholds()
        })
}

/// Returns whether somebody might take medicines by this document.
fn shows_doses(composer: &Composer<'_>) -> bool {
    match composer.planned.kind {
        DocumentKind::Handout | DocumentKind::Diary => true,
        DocumentKind::Copy | DocumentKind::Letter => Consented::of_document(composer)
            .is_some_and(|consented| consented.covers(Covers::Medications)),
        _ => false,
    }
}
