//! Words that decide what a person does, compared between a text and its translation: "not",
//! weeks for days, evening for morning, "before" for "after".
//!
//! Languages say most things differently, so only two kinds of differences count:
//! a sentence that negates less often than its source, or negates where nothing in its source has
//! that sense; and a word of a family (say, the times of day) that is replaced by another word of
//! that family.
//!
//! The data are YAML files in `words/`, one for each language. Each key is a meaning of `families`,
//! `not`, `near-not`, `question` or `other`, with its words in small letters. A `*` at the end of a
//! word allows any ending, at its beginning any beginning. The longest word counts: "no longer"
//! under `other` is no "no". `near-not` lists words that a translation may have for a negation, or
//! that a negation may translate. `question` lists those words of `not` that only ask where they
//! end a sentence, as Vietnamese không. Names of weekdays and months come from CLDR too. A language
//! without a file is compared by those alone.

mod compare;
mod families;
mod lexicon;

pub use compare::{MeaningFault, MeaningSearch};

use crate::lang::Lang;

/// Returns whether the words of a language that decide what a person does are known.
pub fn has_meaning_words(lang: &Lang) -> bool {
    lexicon::Lexicon::of(lang).has_file()
}
