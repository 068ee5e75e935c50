//! Finds glossary terms in a text: which terms are approved, which words are avoided, and whether a
//! translation uses them.
//!
//! Used by the kit, the review pages and the rule `glossary-term`. The results are hints: a
//! reviewer may know better.

use std::collections::{BTreeMap, BTreeSet};

use super::{detection::text_in_language, segment::Segment};
use crate::{
    lang::Lang,
    site::{
        Site,
        glossary::{Avoid, Term},
    },
    text::{find_word, find_word_outside, without_marks},
};

/// The glossary, prepared for searching texts.
pub struct GlossaryTerms<'a> {
    from: Lang,
    terms: Vec<TermEntry<'a>>,
    avoid: BTreeMap<Lang, Vec<(String, &'a Avoid)>>,
}

/// A term with its words in each language.
struct TermEntry<'a> {
    term: &'a Term,
    texts: BTreeMap<Lang, TermWords>,
}

/// The words of a term in one language.
struct TermWords {
    /// The approved term.
    name: String,
    /// Its forms, in lower case.
    forms: Vec<String>,
    /// The phrases in which they mean something else.
    not_in: Vec<String>,
}

impl TermWords {
    /// Returns whether a text uses the term.
    fn are_in(&self, text: &str) -> bool {
        self.forms.iter().any(|form| find_word_outside(text, form, &self.not_in).is_some())
    }
}

/// A term of the glossary that the source of a segment uses.
#[derive(Debug)]
pub struct TermInText<'a> {
    /// The glossary entry.
    pub term: &'a Term,
    /// The term in the source language.
    pub source: &'a str,
    /// The approved term in the language of the translation.
    pub approved: &'a str,
    /// Words to avoid for it in that language.
    pub avoid: &'a [Avoid],
    /// Whether the glossary lists its forms in that language, so that its use can be checked.
    pub is_checked: bool,
    /// Whether the translation uses it, in one of its forms.
    pub is_used: bool,
}

impl<'a> GlossaryTerms<'a> {
    /// Prepares the glossary of a site.
    pub fn from_site(site: &'a Site) -> Self {
        let entry = |term: &'a Term| {
            let words = |lang: &Lang| {
                let name = without_marks(&text_in_language(site, lang, &term.term)?);
                let forms = in_language(&term.forms, lang)
                    .into_iter()
                    .flatten()
                    .chain([&name])
                    .map(|form| form.to_lowercase())
                    .collect();
                let not_in = in_language(&term.not_in, lang).cloned().unwrap_or_default();
                Some((lang.clone(), TermWords { name, forms, not_in }))
            };
            // A unit has the language that its text is written under: `es` on a site in `es-US`.
            let langs: BTreeSet<Lang> =
                site.languages.iter().flat_map(Lang::fallback_chain).collect();
            TermEntry { term, texts: langs.iter().filter_map(words).collect() }
        };
        let mut avoid: BTreeMap<Lang, Vec<(String, &Avoid)>> = BTreeMap::new();
        for (lang, words) in site.glossary.terms.iter().flat_map(|term| &term.avoid) {
            avoid
                .entry(lang.clone())
                .or_default()
                .extend(words.iter().map(|avoid| (avoid.word.to_lowercase(), avoid)));
        }
        Self {
            from: site.source_language().clone(),
            terms: site.glossary.terms.iter().map(entry).collect(),
            avoid,
        }
    }

    /// Returns the terms that the source of a segment uses and that have an approved translation in
    /// a language.
    pub fn terms_in(&self, lang: &Lang, segment: &Segment) -> Vec<TermInText<'_>> {
        let text = segment.source.text.to_lowercase();
        let target =
            segment.target.as_ref().map(|target| target.text.to_lowercase()).unwrap_or_default();
        let found = self.terms.iter().filter_map(|TermEntry { term, texts }| {
            let (source, approved) = (texts.get(&self.from)?, texts.get(lang)?);
            source.are_in(&text).then(|| TermInText {
                term,
                source: &source.name,
                approved: &approved.name,
                avoid: in_language(&term.avoid, lang).map_or(&[], Vec::as_slice),
                is_checked: in_language(&term.forms, lang).is_some(),
                is_used: approved.are_in(&target),
            })
        });
        found.collect()
    }

    /// Returns the words in a text that the glossary says to avoid in a language.
    pub fn avoided_words(&self, lang: &Lang, text: &str) -> Vec<&'a Avoid> {
        let Some(words) = in_language(&self.avoid, lang) else { return Vec::new() };
        let text = text.to_lowercase();
        words
            .iter()
            .filter(|(word, _)| find_word(&text, word).is_some())
            .map(|(_, avoid)| *avoid)
            .collect()
    }
}

/// Returns what a map has for a language or for the next broader tag of it.
fn in_language<'m, T>(by_lang: &'m BTreeMap<Lang, T>, lang: &Lang) -> Option<&'m T> {
    lang.fallback_chain().iter().find_map(|lang| by_lang.get(lang))
}
