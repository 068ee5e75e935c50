//! What CLDR says of a language: its aliases, its script and its direction.

use std::sync::LazyLock;

use icu::locale::{
    Direction as IcuDirection, LanguageIdentifier, Locale, LocaleCanonicalizer,
    LocaleDirectionality, LocaleExpander, subtags::Script,
};

use super::direction::Direction;

/// Languages whose usual script in the United States is not the one that CLDR gives: Hmong is
/// written in the Romanized Popular Alphabet, and CLDR names Nyiakeng Puachue (`Hmnp`).
const WRITTEN_IN_LATIN: [&str; 2] = ["mww", "hnj"];

static CANONICALIZER: LazyLock<LocaleCanonicalizer> =
    LazyLock::new(LocaleCanonicalizer::new_extended);
static EXPANDER: LazyLock<LocaleExpander> = LazyLock::new(LocaleExpander::new_extended);
static DIRECTIONS: LazyLock<LocaleDirectionality> =
    LazyLock::new(LocaleDirectionality::new_extended);

/// Returns a language identifier with CLDR's aliases replaced.
pub(super) fn better_id(id: &LanguageIdentifier) -> LanguageIdentifier {
    let mut locale = Locale::from(id.clone());
    CANONICALIZER.canonicalize(&mut locale);
    locale.id
}

/// Returns the script that a language identifier names, or else the likely one.
pub(super) fn script_of(id: &LanguageIdentifier) -> Option<Script> {
    if id.script.is_none() && WRITTEN_IN_LATIN.contains(&id.language.as_str()) {
        return Script::try_from_str("Latn").ok();
    }
    id.script.or_else(|| EXPANDER.get_likely_script(id))
}

/// Returns the direction of the script of a language identifier.
pub(super) fn direction_of(id: &LanguageIdentifier) -> Direction {
    let id = LanguageIdentifier { script: script_of(id), ..id.clone() };
    match DIRECTIONS.get(&id) {
        Some(IcuDirection::RightToLeft) => Direction::Rtl,
        _ => Direction::Ltr,
    }
}
