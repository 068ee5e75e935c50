//! The glossary page.

use crate::{
    compose::{composer::Composer, content::Content},
    document::{Keyword, page_parts},
    site::glossary::{Avoid, Term},
};

page_parts! {
    /// The content of the glossary.
    pub(super) struct GlossaryPage {
        /// What it is for.
        intro: String,
        /// The terms.
        terms: Vec<GlossaryTermEntry>,
    }

    /// A term.
    pub(super) struct GlossaryTermEntry {
        /// Its id.
        id: Keyword,
        /// The term.
        term: String,
        /// What it means.
        meaning: String,
        /// Words to avoid.
        avoid: Vec<AvoidedWord>,
    }

    /// A word to avoid.
    pub(super) struct AvoidedWord {
        /// The word.
        word: String,
        /// Why to avoid it.
        why: Option<String>,
    }
}

/// Composes the glossary.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    // The reasons are written for authors, in the source language; other readers see the words
    // only.
    let shows_reasons = composer.lang() == composer.site.source_language();
    let avoided = |word: &Avoid| AvoidedWord {
        word: word.word.to_string(),
        why: shows_reasons.then(|| word.why.to_string()),
    };
    let entry = |term: &Term| GlossaryTermEntry {
        id: term.id.as_str().into(),
        term: composer.words(&term.term),
        meaning: composer.words(&term.meaning),
        avoid: term.avoid.get(composer.lang()).into_iter().flatten().map(avoided).collect(),
    };
    let page = GlossaryPage {
        intro: composer.say("glossary-intro"),
        terms: composer.site.glossary.terms.iter().map(entry).collect(),
    };
    Content::new(composer.say("nav-glossary"), None, page)
}
