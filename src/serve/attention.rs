//! Shows the records that need attention: on the dashboard, in the list of records and on the page
//! of each record.
//!
//! They are shown only to a viewer who may see records. `build` decides what needs attention.

use std::collections::BTreeSet;

use super::{request::PageRequest, texts::InterfaceTexts};
use crate::{
    build::{Concern, Concerns, by_urgency, is_private},
    diag::{Report, Severity},
    document::View,
    lang::Lang,
};

/// The most records shown on the dashboard; the list of records shows all of them.
const MAX_SHOWN: usize = 50;

/// Returns the concerns of the records that the viewer may see.
pub(super) fn visible_concerns(request: &PageRequest<'_>) -> Concerns {
    if request.may_see_records() { request.snapshot.concerns() } else { Concerns::new() }
}

/// Returns the most urgent records, as the dashboard shows them.
pub(super) fn most_urgent(texts: &InterfaceTexts, lang: &Lang, concerns: &Concerns) -> View {
    View::list(
        by_urgency(concerns)
            .into_iter()
            .take(MAX_SHOWN)
            .map(|(id, concerns)| record_row(texts, lang, id, concerns)),
    )
}

/// Returns whether there are more records than the dashboard shows.
pub(super) fn has_more(concerns: &Concerns) -> bool {
    concerns.len() > MAX_SHOWN
}

/// Returns one record with its concerns.
pub(super) fn record_row(
    texts: &InterfaceTexts,
    lang: &Lang,
    id: &str,
    concerns: &BTreeSet<Concern>,
) -> View {
    View::map([
        ("id", id.into()),
        ("href", format!("/desk/{lang}/records/{id}").into()),
        ("reasons", concern_rows(texts, concerns)),
    ])
}

/// Returns, for each concern, what is wrong and what to do next.
pub(super) fn concern_rows(texts: &InterfaceTexts, concerns: &BTreeSet<Concern>) -> View {
    View::list(concerns.iter().map(|concern| {
        let id = concern.id();
        View::map([
            ("why", texts.get(&format!("why-{id}")).into()),
            ("next", texts.get(&format!("next-{id}")).into()),
        ])
    }))
}

/// Returns whether the site has an error that the viewer may know of. Runs all rules before it
/// returns `false`.
pub(super) fn has_errors(request: &PageRequest<'_>) -> bool {
    let snapshot = request.snapshot;
    // Nothing can be made from the current site; the snapshot is then an earlier one.
    if request.state.current().session.is_none() {
        return true;
    }
    let mut errors = snapshot
        .all_reports()
        .into_iter()
        .flat_map(Report::iter)
        .filter(|found| found.severity == Severity::Error);
    errors.any(|found| request.may_see_records() || !is_private(found, &snapshot.sources))
}
