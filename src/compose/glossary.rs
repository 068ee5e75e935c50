//! The glossary page.
//!
//! Not for checking texts against the glossary.

use super::{chrome, desk::Desk};
use crate::document::View;

/// What the page shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let terms = desk.site.glossary.terms.iter().map(|term| {
        let avoid = term.avoid.get(desk.lang()).into_iter().flatten();
        // The reasons are written for authors, in the source language; other readers see the words
        // only.
        let reasons = desk.lang() == desk.site.source_language();
        let avoid = avoid.map(|word| {
            View::map([
                ("word", word.word.as_str().into()),
                ("why", reasons.then_some(word.why.as_str()).into()),
            ])
        });
        View::map([
            ("id", term.id.as_str().into()),
            ("term", desk.words(&term.term).into()),
            ("meaning", desk.words(&term.meaning).into()),
            ("avoid", View::list(avoid)),
        ])
    });
    let page =
        View::map([("intro", desk.say("glossary-intro").into()), ("terms", View::list(terms))]);
    chrome::frame(desk, &desk.say("nav-glossary"), None, page)
}
