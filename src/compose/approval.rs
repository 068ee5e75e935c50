//! Whether somebody has approved the record of a sheet as it is now, and which sheets come out all
//! the same.
//!
//! Not for words that nobody has signed: those hold back every sheet, and the desk counts them.

use super::desk::Desk;
use crate::{document::Kind, site::config::Gate};

/// Whether nobody has approved the record as it is now, or its review is overdue.
pub(super) fn lacks(desk: &Desk<'_>) -> bool {
    desk.record().is_some_and(|(plan, record)| {
        let approved = record
            .approved
            .as_ref()
            .is_some_and(|approval| approval.digest == plan.digest && approval.on <= desk.today());
        !approved || record.next_review.is_some_and(|next| next < desk.today())
    })
}

/// Whether the record waits for somebody to follow up on item 9 of a PHQ-9.
pub(super) fn is_held(desk: &Desk<'_>) -> bool {
    desk.record().is_some_and(|(_, record)| record.needs_follow_up(desk.today()))
}

/// Whether a kind of sheet is one that a person may need tonight, which comes out while the record
/// is held.
pub(super) fn is_needed_tonight(kind: Kind) -> bool {
    matches!(kind, Kind::RelapsePlan | Kind::WalletCard)
}

/// Whether the sheet comes out though it lacks an approval. The score that holds a record is itself
/// a change that ends its approval, so to wait for a new one would take away the very sheets that
/// are promised for that night.
pub(super) fn is_waived(desk: &Desk<'_>) -> bool {
    desk.gate() == Gate::Withhold
        && is_needed_tonight(desk.planned.kind)
        && is_held(desk)
        && lacks(desk)
}
