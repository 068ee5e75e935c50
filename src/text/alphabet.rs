//! The alphabetical order of a language, and the letters under which an index lists its titles.

use std::cmp::Ordering;

use icu::{
    collator::{
        Collator, CollatorBorrowed,
        options::{CollatorOptions, Strength},
    },
    locale::Locale,
};

use super::search_words::fold;
use crate::lang::Lang;

/// The heading of titles that begin with a digit.
const DIGITS: &str = "0–9";

/// The alphabetical order of a language, from CLDR; of the root locale if CLDR has none.
pub struct Alphabet {
    order: CollatorBorrowed<'static>,
    /// Compares letters without their accents.
    letters: CollatorBorrowed<'static>,
    has_letters: bool,
}

impl Alphabet {
    /// Creates the alphabet of a language.
    pub fn new(lang: &Lang) -> Self {
        let locale = Locale::from(lang.cldr_id());
        let collator = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            Collator::try_new((&locale).into(), options)
                .or_else(|_| Collator::try_new((&Locale::UNKNOWN).into(), options))
                .expect("the data of the root locale is compiled in")
        };
        Self {
            order: collator(Strength::Tertiary),
            letters: collator(Strength::Primary),
            has_letters: has_letters(&lang.script()),
        }
    }

    /// Compares two titles.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }

    /// Returns the letter under which an index lists a title; `None` for a script whose order does
    /// not follow first letters, and for a title without letters.
    ///
    /// An accent that makes no letter of its own in the language is left out: `É` is listed under
    /// `E` in French, `Ñ` under `Ñ` in Spanish.
    pub fn heading(&self, title: &str) -> Option<String> {
        let first = title.chars().find(|c| c.is_alphanumeric()).filter(|_| self.has_letters)?;
        if first.is_numeric() {
            return Some(DIGITS.to_owned());
        }
        let plain = fold(&first.to_string());
        let plain = plain.chars().next().unwrap_or(first);
        let letter = if self.letters.compare(&plain.to_string(), &first.to_string()).is_eq() {
            plain
        } else {
            first
        };
        Some(letter.to_uppercase().collect())
    }
}

/// Returns whether an index of a script has a heading for each first letter. Others are sorted by
/// strokes, by sound, or with vowels that are written before the letter by which a word is sorted.
fn has_letters(script: &str) -> bool {
    matches!(
        script,
        "Latn" | "Cyrl" | "Grek" | "Arab" | "Hebr" | "Armn" | "Geor" | "Ethi" | "Deva" | "Beng"
    )
}

#[cfg(test)]
mod tests {
    use super::Alphabet;
    use crate::lang::Lang;

    fn alphabet(tag: &str) -> Alphabet {
        Alphabet::new(&Lang::parse(tag).expect("a tag"))
    }

    #[test]
    fn letters_with_accents_are_listed_as_the_language_lists_them() {
        assert_eq!(alphabet("fr").heading("École").as_deref(), Some("E"));
        assert_eq!(alphabet("es").heading("ñandú").as_deref(), Some("Ñ"));
        assert_eq!(alphabet("es").heading("¿Qué es?").as_deref(), Some("Q"));
        assert_eq!(alphabet("vi").heading("Đường").as_deref(), Some("Đ"));
        assert_eq!(alphabet("ar").heading("أدوية").as_deref(), Some("ا"));
    }

    #[test]
    fn digits_have_one_heading_and_chinese_has_none() {
        assert_eq!(alphabet("en").heading("988").as_deref(), Some("0–9"));
        assert_eq!(alphabet("zh-Hans").heading("睡眠"), None);
        assert_eq!(alphabet("en").heading("…"), None);
    }

    #[test]
    fn titles_are_sorted_as_in_the_language() {
        let sorted = |tag: &str, mut titles: Vec<&'static str>| {
            let alphabet = alphabet(tag);
            titles.sort_by(|a, b| alphabet.compare(a, b));
            titles
        };
        assert_eq!(sorted("es", vec!["zona", "ñu", "nube"]), ["nube", "ñu", "zona"]);
        assert_eq!(sorted("sv", vec!["åka", "zon", "ada"]), ["ada", "zon", "åka"]);
    }
}
