//! The records that need somebody first, as the last part of what `build` and `check` print.
//!
//! Not for deciding which those are: see `build`.

use crate::{
    build::{Concern, Concerns, by_urgency, words_for_work},
    source::Sources,
};

/// At most so many records are listed that have no urgent concern.
const LISTED: usize = 20;

/// A line for each record that needs somebody, the most urgent first; empty if none does.
pub(super) fn list(concerns: &Concerns, sources: &Sources) -> String {
    let records = by_urgency(concerns);
    if records.is_empty() {
        return String::new();
    }
    let words = words_for_work(sources, &[], "desk");
    let word = |kind: &str, concern: Concern| {
        words.get(&format!("{kind}-{}", concern.id())).map(String::as_str).unwrap_or_default()
    };
    let mut out = String::from("Records that need somebody first:\n");
    let mut left = 0;
    for (at, (id, concerns)) in records.iter().enumerate() {
        let Some(first) = concerns.first().copied() else { continue };
        if at >= LISTED && !first.is_urgent() {
            left += 1;
            continue;
        }
        let why: Vec<&str> = concerns.iter().map(|concern| word("why", *concern)).collect();
        out.push_str(&format!("  {id}: {} Next: {}\n", why.join(" "), word("next", first)));
    }
    if left > 0 {
        out.push_str(&format!(
            "  and {left} more; the list of records of `careleaf serve --private` shows them all\n"
        ));
    }
    out
}
