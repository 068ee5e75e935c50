//! Decides whether the record of a document is approved, and which documents are made without an
//! approval.

use super::composer::Composer;
use crate::{document::DocumentKind, site::config::UnsignedPolicy};

/// Returns whether the record is not approved in its present state, or its review is overdue.
pub(super) fn is_lacking(composer: &Composer<'_>) -> bool {
    composer.record().is_some_and(|(plan, record)| {
        let approved = record.approved.as_ref().is_some_and(|approval| {
            approval.digest == plan.digest && approval.on <= composer.today()
        });
        !approved || record.next_review.is_some_and(|next| next < composer.today())
    })
}

/// Returns whether the record awaits a follow-up on item 9 of the PHQ-9.
pub(super) fn awaits_follow_up(composer: &Composer<'_>) -> bool {
    composer.record().is_some_and(|(_, record)| record.needs_follow_up(composer.today()))
}

/// Returns whether a person may need this kind of document tonight. Such a document is made even
/// while the record awaits a follow-up.
pub(super) fn is_needed_tonight(kind: DocumentKind) -> bool {
    matches!(kind, DocumentKind::RelapsePlan | DocumentKind::WalletCard)
}

/// Returns whether the document is made without an approval. The score that calls for a follow-up
/// is itself a change that voids the approval of the record, so to wait for a new approval would
/// withhold the documents that are needed that night.
pub(super) fn is_waived(composer: &Composer<'_>) -> bool {
    composer.unsigned_policy() == UnsignedPolicy::Withhold
        && is_needed_tonight(composer.planned.kind)
        && awaits_follow_up(composer)
        && is_lacking(composer)
}

/// Returns whether the document, as composed so far, is a draft: it has unsigned texts,
/// unreviewed wording about medicines or a record that is not approved, and it is published all the
/// same.
pub(super) fn is_draft(composer: &Composer<'_>) -> bool {
    !composer.assumes_sign_off && may_be_draft(composer) || is_waived(composer)
}

/// Returns whether the document is a draft as long as something on it is unsigned, unreviewed or
/// not approved, as it is now.
pub(super) fn may_be_draft(composer: &Composer<'_>) -> bool {
    let has_unsigned =
        composer.words_policy() == UnsignedPolicy::Draft && composer.has_unsigned_texts();
    let is_unanswered = || composer.shows_unreviewed() || is_lacking(composer);
    has_unsigned || composer.unsigned_policy() == UnsignedPolicy::Draft && is_unanswered()
}
