//! Shows the records that need attention: on the dashboard, in the list of records and on the page
//! of each record.
//!
//! They are shown only to a viewer who may see records. `build` decides what needs attention.

use std::collections::{BTreeMap, BTreeSet};

use super::page::Asked;
use crate::{
    build::{Concern, Concerns, by_urgency, is_private},
    diag::{Report, Severity},
    document::View,
    lang::Lang,
};

/// The most records shown on the dashboard; the list of records shows all of them.
const SHOWN: usize = 50;

/// Returns the concerns of the records that the viewer may see.
pub fn concerns(asked: &Asked<'_>) -> Concerns {
    if asked.private() { asked.snapshot.concerns() } else { Concerns::new() }
}

/// Returns the most urgent records, as the dashboard shows them.
pub fn first(asked: &Asked<'_>, lang: &Lang, concerns: &Concerns) -> View {
    let words = asked.words(lang, "desk");
    View::list(
        by_urgency(concerns)
            .into_iter()
            .take(SHOWN)
            .map(|(id, concerns)| record(&words, lang, id, concerns)),
    )
}

/// Returns whether there are more records than the dashboard shows.
pub fn are_more(concerns: &Concerns) -> bool {
    concerns.len() > SHOWN
}

/// Returns one record with its concerns.
pub fn record(
    words: &BTreeMap<String, String>,
    lang: &Lang,
    id: &str,
    concerns: &BTreeSet<Concern>,
) -> View {
    View::map([
        ("id", id.into()),
        ("href", format!("/desk/{lang}/records/{id}").into()),
        ("reasons", reasons(words, concerns)),
    ])
}

/// Returns, for each concern, what is wrong and what to do next.
pub fn reasons(words: &BTreeMap<String, String>, concerns: &BTreeSet<Concern>) -> View {
    let word = |kind: &str, concern: Concern| {
        words.get(&format!("{kind}-{}", concern.id())).cloned().unwrap_or_default()
    };
    View::list(concerns.iter().map(|concern| {
        View::map([("why", word("why", *concern).into()), ("next", word("next", *concern).into())])
    }))
}

/// Returns whether the site has an error that the viewer may know of. Runs all rules before it
/// returns `false`.
pub fn has_errors(asked: &Asked<'_>) -> bool {
    let snapshot = asked.snapshot;
    // Nothing can be made from the current site; the snapshot is then an earlier one.
    if asked.state.now().front.is_none() {
        return true;
    }
    let mut errors = snapshot
        .all_found()
        .into_iter()
        .flat_map(Report::iter)
        .filter(|found| found.severity == Severity::Error);
    errors.any(|found| asked.private() || !is_private(found, &snapshot.sources))
}
