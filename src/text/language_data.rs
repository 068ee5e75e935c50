//! What CLDR says about a language, for the person who adds it: whether dates have words, which
//! plural forms a message needs, and the letters that a font must have.

use std::collections::BTreeSet;

use icu::{
    locale::{Locale, exemplar_chars::ExemplarCharacters},
    properties::{CodePointMapData, PropertyNamesShort, props::Script},
};

use super::{locale_format::LocaleFormat, plural_forms::PluralForms};
use crate::lang::Lang;

/// How many letters of a script stand for it, if CLDR does not list the letters of a language.
const SAMPLE_LETTERS: usize = 24;
/// The most letters that are taken from CLDR; Chinese has thousands.
const MOST_LETTERS: usize = 500;

/// What CLDR says about a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageData {
    /// Whether it has words for dates. If not, the root locale would write "2026 M12 1".
    pub has_dates: bool,
    /// The plural forms of whole numbers and fractions, as messages select them.
    pub plural_forms: Vec<&'static str>,
    /// Whether these forms are rules of the language. If not, every number takes `other`.
    pub has_plural_rules: bool,
    /// Letters of the language, or else of its script.
    pub letters: String,
}

impl LanguageData {
    /// Looks a language up.
    pub fn for_language(lang: &Lang) -> Self {
        let plural_forms = PluralForms::new(lang);
        Self {
            has_dates: LocaleFormat::new(lang).has_cldr_dates(),
            plural_forms: plural_forms.needed(),
            has_plural_rules: plural_forms.has_data(),
            letters: letters(lang, &Locale::from(lang.cldr_id())),
        }
    }
}

/// Returns the letters of a language (CLDR, exemplar characters), else the first of its script in
/// the order of Unicode.
fn letters(lang: &Lang, locale: &Locale) -> String {
    let listed: BTreeSet<char> = ExemplarCharacters::try_new_main(&locale.into())
        .map(|set| {
            let letters = set.code_points().iter_chars().filter(|c| c.is_alphabetic());
            letters.take(MOST_LETTERS).collect()
        })
        .unwrap_or_default();
    if !listed.is_empty() {
        return listed.into_iter().collect();
    }
    let script = match lang.script().as_str() {
        "Hans" | "Hant" | "Jpan" => "Hani".to_owned(),
        "Kore" => "Hang".to_owned(),
        script => script.to_owned(),
    };
    let names = PropertyNamesShort::<Script>::new();
    let scripts = CodePointMapData::<Script>::new();
    // Radicals and other rare characters precede the common ones of Chinese.
    let first = if script == "Hani" { '\u{4e00}' } else { 'A' };
    (first..='\u{1ffff}')
        .filter(|c| c.is_alphabetic() && names.get(scripts.get(*c)) == Some(&*script))
        .take(SAMPLE_LETTERS)
        .collect()
}
