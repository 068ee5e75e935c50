//! Terms of the glossary in a text: which are agreed on, which are avoided, and whether a translation uses them.
//!
//! For the kit, the review pages and the rule `glossary-term`. Not for judging: a reviewer may know better.

use super::segment::Segment;
use crate::{
    lang::Lang,
    site::{
        Site,
        glossary::{Avoid, Term},
        words::Words,
    },
    text::{Arg, without_marks},
};

/// A term of the glossary that the source of a segment uses.
#[derive(Debug)]
pub struct TermInText<'a> {
    /// The entry.
    pub term: &'a Term,
    /// The term in the source language.
    pub source: String,
    /// The agreed term in the language of the translation.
    pub approved: String,
    /// Words that are not used for it in that language.
    pub avoid: &'a [Avoid],
    /// Whether the glossary lists its forms in that language, so that it can be looked for.
    pub is_checked: bool,
    /// Whether the translation uses it, in one of its forms.
    pub is_used: bool,
}

/// The terms that the source of a segment uses and that are agreed on in a language.
pub fn terms_of<'a>(site: &'a Site, lang: &Lang, segment: &Segment) -> Vec<TermInText<'a>> {
    let from = site.source_language();
    let text = segment.source.text.to_lowercase();
    let target = segment.target.as_ref().map(|target| target.text.to_lowercase()).unwrap_or_default();
    let found = site.glossary.terms.iter().filter_map(|term| {
        let source = said(site, from, &term.term)?;
        let approved = said(site, lang, &term.term)?;
        let uses = |text: &str, lang: &Lang, word: &str| {
            holds_word(text, &word.to_lowercase()) || forms(term, lang).iter().any(|form| holds_word(text, &form.to_lowercase()))
        };
        uses(&text, from, &source).then(|| TermInText {
            term,
            avoid: term.avoid.get(lang).map_or(&[], Vec::as_slice),
            is_checked: term.forms.contains_key(lang),
            is_used: uses(&target, lang, &approved),
            source,
            approved,
        })
    });
    found.collect()
}

/// The words that the glossary avoids in a language and that a text uses.
pub fn words_to_avoid<'a>(site: &'a Site, lang: &Lang, text: &str) -> Vec<&'a Avoid> {
    let text = text.to_lowercase();
    let words = site.glossary.terms.iter().filter_map(|term| term.avoid.get(lang)).flatten();
    words.filter(|avoid| holds_word(&text, &avoid.word.to_lowercase())).collect()
}

fn forms<'a>(term: &'a Term, lang: &Lang) -> &'a [String] {
    term.forms.get(lang).map_or(&[], Vec::as_slice)
}

fn said(site: &Site, lang: &Lang, words: &Words) -> Option<String> {
    let text = match words {
        Words::Own(text) => (lang == site.source_language()).then(|| text.value.clone()),
        Words::Each(texts, _) => lang.chain().iter().find_map(|lang| texts.get(lang)).map(|text| text.value.clone()),
        Words::Phrase { id, .. } => site.catalog(lang).say(id, &[] as &[(&str, Arg)]).ok(),
    };
    text.map(|text| without_marks(&text))
}

/// Whether a text holds a word, as a whole word where the script has blanks between words.
fn holds_word(text: &str, word: &str) -> bool {
    let spaced = |c: char| c.is_alphanumeric() && !matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{0e00}'..='\u{0eff}');
    !word.is_empty()
        && text.match_indices(word).any(|(at, _)| {
            let before = text[..at].chars().next_back().is_some_and(spaced) && word.starts_with(spaced);
            let after = text[at + word.len()..].chars().next().is_some_and(spaced) && word.ends_with(spaced);
            !before && !after
        })
}

#[cfg(test)]
mod tests {
    use super::holds_word;

    #[test]
    fn words_are_whole_where_a_script_has_blanks() {
        assert!(holds_word("the care plan, signed", "care plan"));
        assert!(!holds_word("scare planet", "care plan"));
        assert!(holds_word("您的照护计划由", "照护计划"));
        assert!(!holds_word("anything", ""));
    }
}
