//! Words of each language that decide what a person does: "not", units of time, times of day,
//! numbers, "before" and "after".
//!
//! The data are YAML files in `words/`, one for each language. Each key is a meaning of `families`,
//! `not`, `near-not`, `near-less`, `question` or `other`, with its words in small letters. A `*` at
//! the end of a word allows any ending, at its beginning any beginning. The longest word counts:
//! "no longer" under `other` is no "no". `near-not` lists words that a translation may have for a
//! negation, or that a negation may translate, `near-less` such words for "less". `question` lists
//! those words of `not` that only ask where they end a sentence, as Vietnamese không. Names of
//! weekdays and months come from CLDR too. A language without a file is compared by those alone.

mod families;
mod word_search;

use std::ops::Range;

pub(super) use families::{FAMILIES, LESS, LESS_AND_NEAR, NEAR_LESS, NEAR_NOT, NOT, number_of};
pub(super) use word_search::{FoundMeaning, Lexicon};

use crate::{lang::Lang, text::has_same_places};

/// Returns whether the words of a language that decide what a person does are known.
pub fn has_meaning_words(lang: &Lang) -> bool {
    Lexicon::of(lang).has_file()
}

/// Returns the numbers that a text has in words, each with its place: "twice" is 2. None if the
/// places are not those of the text, because small letters have another length.
pub(super) fn numbers_in_words(text: &str, lang: &Lang) -> Vec<(Range<usize>, usize)> {
    let folded = word_search::folded(text);
    if !has_same_places(text, &folded) {
        return Vec::new();
    }
    let found = Lexicon::of(lang).find_in_folded(&folded);
    found.into_iter().filter_map(|found| Some((found.at, number_of(found.meaning)?))).collect()
}

/// Returns whether a text has a phrase that says how often without a number, such as "every other
/// day" in Spanish.
pub(super) fn says_otherwise(text: &str, lang: &Lang) -> bool {
    Lexicon::of(lang).find(text).iter().any(|found| found.meaning == families::OTHER)
}
