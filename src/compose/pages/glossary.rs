//! The content of the glossary: the terms of the site, with their meanings and words to avoid.

use crate::{
    compose::{composer::Composer, content::Content},
    document::{Keyword, page_parts},
    site::glossary::{Avoid, Term},
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
        /// Words to avoid in the language of the page; may be empty.
        avoid: Vec<AvoidedWord>,
    }

    /// A word to avoid.
    pub(super) struct AvoidedWord {
        /// The word to avoid.
        word: String,
        /// Why to avoid the word. Absent unless the page is in the source language.
        why: Option<String>,
    }
}

/// Composes the glossary.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    // The reasons are for authors, in the source language; other languages show the words only.
    let shows_reasons = composer.lang() == composer.site.source_language();
    let avoided = |word: &Avoid| AvoidedWord {
        word: word.word.to_string(),
        why: shows_reasons.then(|| word.why.to_string()),
    };
    let chain = composer.lang().fallback_chain();
    let entry = |term: &Term| {
        let avoid = chain.iter().find_map(|lang| term.avoid.get(lang));
        GlossaryTermEntry {
            id: term.id.as_str().into(),
            term: composer.words(&term.term),
            meaning: composer.words(&term.meaning),
            avoid: avoid.into_iter().flatten().map(avoided).collect(),
        }
    };
    let page = GlossaryPage {
        intro: composer.say("glossary-intro"),
        terms: composer.site.glossary.terms.iter().map(entry).collect(),
    };
    Content::new(composer.say("nav-glossary"), None, page)
}
