//! The records that need somebody first, on the start page, in the list of records and on the page
//! of each.
//!
//! Only for a viewer who may see records. Not for deciding which those are: see `build`.

use std::collections::{BTreeMap, BTreeSet};

use super::page::Asked;
use crate::{
    build::{Concern, Concerns, by_urgency, is_private},
    diag::{Report, Severity},
    document::View,
    lang::Lang,
};

/// At most so many records stand on the start page; the list of records shows them all.
const SHOWN: usize = 50;

/// The concerns of records that the viewer may see.
pub fn concerns(asked: &Asked<'_>) -> Concerns {
    if asked.private() { asked.snapshot.concerns() } else { Concerns::new() }
}

/// The records that need somebody first, as the start page shows them.
pub fn first(asked: &Asked<'_>, lang: &Lang, concerns: &Concerns) -> View {
    let words = asked.words(lang, "desk");
    View::list(
        by_urgency(concerns)
            .into_iter()
            .take(SHOWN)
            .map(|(id, concerns)| record(&words, lang, id, concerns)),
    )
}

/// Whether the start page cannot show them all.
pub fn are_more(concerns: &Concerns) -> bool {
    concerns.len() > SHOWN
}

/// One record with what it needs somebody for.
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

/// Why, and what to do next, in words.
pub fn reasons(words: &BTreeMap<String, String>, concerns: &BTreeSet<Concern>) -> View {
    let word = |kind: &str, concern: Concern| {
        words.get(&format!("{kind}-{}", concern.id())).cloned().unwrap_or_default()
    };
    View::list(concerns.iter().map(|concern| {
        View::map([("why", word("why", *concern).into()), ("next", word("next", *concern).into())])
    }))
}

/// Whether the site has an error that the viewer may know of. All rules are run before it is
/// denied.
pub fn has_errors(asked: &Asked<'_>) -> bool {
    let snapshot = asked.snapshot;
    // What is shown may be an earlier reading, since nothing can be made from the site as it is
    // now.
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
