//! The list of records that need attention, which `build` and `check` print after the diagnostics.
//!
//! Which records those are, and how urgent they are, is decided in `build`.

use crate::{
    build::{Concern, Concerns, by_urgency, staff_texts},
    source::Sources,
};

/// How many records are listed; those with an urgent concern are always listed.
const MAX_LISTED: usize = 20;

/// Returns a line for each record that needs attention, the most urgent first; empty if none does.
pub(super) fn list(concerns: &Concerns, sources: &Sources) -> String {
    let records = by_urgency(concerns);
    if records.is_empty() {
        return String::new();
    }
    let words = staff_texts(sources, &[], "desk");
    let word = |kind: &str, concern: Concern| {
        words.get(&format!("{kind}-{}", concern.id())).map(String::as_str).unwrap_or_default()
    };
    let mut out = String::from("Records that need attention, most urgent first:\n");
    let mut unlisted = 0;
    for (at, (id, concerns)) in records.iter().enumerate() {
        let Some(first) = concerns.first().copied() else { continue };
        if at >= MAX_LISTED && !first.is_urgent() {
            unlisted += 1;
            continue;
        }
        let why: Vec<&str> = concerns.iter().map(|concern| word("why", *concern)).collect();
        out.push_str(&format!("  {id}: {} Next: {}\n", why.join(" "), word("next", first)));
    }
    if unlisted > 0 {
        out.push_str(&format!(
            "  and {unlisted} more; `careleaf serve --private` lists all of them under Records\n"
        ));
    }
    out
}
