//! The content of the glossary: the terms of the site, with their meanings.
//!
//! The words to avoid are for writers and reviewers; a page that lists them would teach them.

use crate::{
    compose::{composer::Composer, content::Content},
    document::{Keyword, page_parts},
    site::glossary::Term,
};

page_parts! {
    /// The content of the glossary.
    pub(super) struct GlossaryPage {
        /// What the glossary is for.
        intro: String,
        /// The terms, in the order of the data.
        terms: Vec<GlossaryTermEntry>,
    }

    /// A term of the glossary.
    pub(super) struct GlossaryTermEntry {
        /// The id of the term.
        id: Keyword,
        /// The term, in the language of the page.
        term: String,
        /// What the term means.
        meaning: String,
    }
}

/// Composes the glossary.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let entry = |term: &Term| GlossaryTermEntry {
        id: term.id.as_str().into(),
        term: composer.words(&term.term),
        meaning: composer.words(&term.meaning),
    };
    let page = GlossaryPage {
        intro: composer.say("glossary-intro"),
        terms: composer.site.glossary.terms.iter().map(entry).collect(),
    };
    Content::new(composer.say("nav-glossary"), None, page)
}
