//! Judges the record of a document: whether it is approved as it is now, and which documents are
//! made all the same.

use super::composer::Composer;
use crate::{document::DocumentKind, site::config::UnsignedPolicy};

/// Whether the record is not approved as it is now, or its review is overdue.
pub(super) fn is_lacking(composer: &Composer<'_>) -> bool {
    composer.record().is_some_and(|(plan, record)| {
        let approved = record.approved.as_ref().is_some_and(|approval| {
            approval.digest == plan.digest && approval.on <= composer.today()
        });
        !approved || record.next_review.is_some_and(|next| next < composer.today())
    })
}

/// Whether the record awaits a follow-up on item 9 of the PHQ-9.
pub(super) fn awaits_follow_up(composer: &Composer<'_>) -> bool {
    composer.record().is_some_and(|(_, record)| record.needs_follow_up(composer.today()))
}

/// Whether a kind of document is one that a person may need tonight. It is made even while the
/// record awaits a follow-up.
pub(super) fn is_needed_tonight(kind: DocumentKind) -> bool {
    matches!(kind, DocumentKind::RelapsePlan | DocumentKind::WalletCard)
}

/// Whether the document is made without an approval. The score that calls for a follow-up is itself
/// a change that ends the approval of the record, so waiting for a new one would withhold the very
/// documents that are promised for that night.
pub(super) fn is_waived(composer: &Composer<'_>) -> bool {
    composer.gate() == UnsignedPolicy::Withhold
        && is_needed_tonight(composer.planned.kind)
        && awaits_follow_up(composer)
        && is_lacking(composer)
}

/// Whether the document, with the words composed so far, is a draft: its words are unsigned or its
/// record is not approved, and it is made all the same.
pub(super) fn is_draft(composer: &Composer<'_>) -> bool {
    let publishes_drafts = composer.gate() == UnsignedPolicy::Draft && !composer.foresees;
    publishes_drafts && (!composer.unsigned_texts().is_empty() || is_lacking(composer))
        || is_waived(composer)
}
