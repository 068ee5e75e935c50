//! Shows the records that need attention: on the dashboard, in the list of records and on the page
//! of each record.
//!
//! They are shown only to a viewer who may see records. `build` decides what needs attention.

use std::collections::{BTreeMap, BTreeSet};

use super::page::PageRequest;
use crate::{
    build::{Concern, Concerns, by_urgency, is_private},
    diag::{Report, Severity},
    document::View,
    lang::Lang,
};

/// The most records shown on the dashboard; the list of records shows all of them.
const MAX_SHOWN: usize = 50;

/// Returns the concerns of the records that the viewer may see.
pub fn visible_concerns(asked: &PageRequest<'_>) -> Concerns {
    if asked.may_see_records() { asked.snapshot.concerns() } else { Concerns::new() }
}

/// Returns the most urgent records, as the dashboard shows them.
pub fn most_urgent(asked: &PageRequest<'_>, lang: &Lang, concerns: &Concerns) -> View {
    let words = asked.texts(lang, "desk");
    View::list(
        by_urgency(concerns)
            .into_iter()
            .take(MAX_SHOWN)
            .map(|(id, concerns)| record_row(&words, lang, id, concerns)),
    )
}

/// Returns whether there are more records than the dashboard shows.
pub fn has_more(concerns: &Concerns) -> bool {
    concerns.len() > MAX_SHOWN
}

/// Returns one record with its concerns.
pub fn record_row(
    words: &BTreeMap<String, String>,
    lang: &Lang,
    id: &str,
    concerns: &BTreeSet<Concern>,
) -> View {
    View::map([
        ("id", id.into()),
        ("href", format!("/desk/{lang}/records/{id}").into()),
        ("reasons", concern_rows(words, concerns)),
    ])
}

/// Returns, for each concern, what is wrong and what to do next.
pub fn concern_rows(words: &BTreeMap<String, String>, concerns: &BTreeSet<Concern>) -> View {
    let word = |kind: &str, concern: Concern| {
        words.get(&format!("{kind}-{}", concern.id())).cloned().unwrap_or_default()
    };
    View::list(concerns.iter().map(|concern| {
        View::map([("why", word("why", *concern).into()), ("next", word("next", *concern).into())])
    }))
}

/// Returns whether the site has an error that the viewer may know of. Runs all rules before it
/// returns `false`.
pub fn has_errors(asked: &PageRequest<'_>) -> bool {
    let snapshot = asked.snapshot;
    // Nothing can be made from the current site; the snapshot is then an earlier one.
    if asked.state.current().session.is_none() {
        return true;
    }
    let mut errors = snapshot
        .all_reports()
        .into_iter()
        .flat_map(Report::iter)
        .filter(|found| found.severity == Severity::Error);
    errors.any(|found| asked.may_see_records() || !is_private(found, &snapshot.sources))
}
