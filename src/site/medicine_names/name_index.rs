//! Finds medicines by the names that people write, and known names that a written one could be
//! mistaken for.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    look_alikes::look_alikes,
    name_words::{name_words, normalized_name, stripped_length},
};
use crate::site::worded::wordless;

/// The most words that a name has within a longer text.
const MAX_WORDS: usize = 5;

/// The medicines of a site by name, each as its position in the list of medicines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameIndex {
    /// By normalized name: ids, brands, and names in any language.
    by_name: BTreeMap<String, usize>,
}

wordless!(NameIndex);

impl NameIndex {
    /// Builds the index. If two medicines share a name, the first one in the order given has it.
    pub fn new(names: impl Iterator<Item = (String, usize)>) -> Self {
        let mut by_name = BTreeMap::new();
        for (name, at) in names {
            // A name may be followed by another in parentheses, as in "Vitamin B12
            // (cyanocobalamin)".
            let (outside, _) = divided(&name);
            for name in [name.as_str(), outside] {
                by_name.entry(normalized_name(name)).or_insert(at);
            }
        }
        by_name.remove("");
        Self { by_name }
    }

    /// Finds the medicine that a name means: a known name, regardless of case, spaces and hyphens,
    /// with or without a salt, a dosage form or a strength after it. Words in parentheses must mean
    /// the same medicine, or what it is for.
    pub fn find(&self, name: &str) -> Option<usize> {
        if let Some(at) = self.by_name.get(&normalized_name(name)) {
            return Some(*at);
        }
        let (outside, inside) = divided(name);
        let found = self.find_stripped(&name_words(outside))?;
        let inside = name_words(inside);
        let is_harmless = inside.first().is_none_or(|word| word == "for")
            || is_stripped_away(&inside)
            || self.find_stripped(&inside) == Some(found);
        is_harmless.then_some(found)
    }

    fn find_stripped(&self, words: &[String]) -> Option<usize> {
        let mut words = words;
        loop {
            if let Some(at) = self.by_name.get(&words.concat()) {
                return Some(*at);
            }
            words = &words[..stripped_length(words)?];
        }
    }

    /// Returns every medicine whose name occurs in a text as whole words, such as that of an
    /// ingredient or of the brand in "Advil PM".
    pub fn mentioned(&self, text: &str) -> BTreeSet<usize> {
        let words = name_words(text);
        let windows = (1..=MAX_WORDS.min(words.len())).flat_map(|length| words.windows(length));
        windows.filter_map(|window| self.by_name.get(&window.concat()).copied()).collect()
    }

    /// Returns the medicines that an unknown name could be mistaken for: those with a name of
    /// almost the same letters, those that it is known to be mixed up with, and those that it
    /// mentions.
    pub fn near(&self, name: &str) -> BTreeSet<usize> {
        let mut near = self.nearly_spelled(name);
        let words = stripped_words(name);
        let written = words.concat();
        for word in words.iter().chain([&written]) {
            near.extend(look_alikes(word).filter_map(|other| self.by_name.get(other).copied()));
        }
        near
    }

    /// Returns the medicines with a name of almost the same letters as an unknown one, and those
    /// that it mentions.
    pub fn nearly_spelled(&self, name: &str) -> BTreeSet<usize> {
        let mut near = self.mentioned(name);
        let written = stripped_words(name).concat();
        let is_near = |known: &str| {
            known.is_ascii()
                && known.len() > 3
                && strsim::damerau_levenshtein(&written, known) <= known.len() / 3
        };
        near.extend(self.by_name.iter().filter(|(known, _)| is_near(known)).map(|(_, at)| *at));
        near
    }
}

/// Returns the words of a name without the salts, dosage forms and strengths after it.
fn stripped_words(name: &str) -> Vec<String> {
    let mut words = name_words(name);
    while let Some(length) = stripped_length(&words) {
        words.truncate(length);
    }
    words
}

/// Returns a name without the part in parentheses after it, and that part.
fn divided(name: &str) -> (&str, &str) {
    name.split_once(['(', '（']).unwrap_or((name, ""))
}

/// Returns whether words are nothing but salts, dosage forms and strengths.
fn is_stripped_away(words: &[String]) -> bool {
    // The first word of a name is never stripped, so that something is left of it.
    let mut words: Vec<String> = [&["x".to_owned()], words].concat();
    while let Some(length) = stripped_length(&words) {
        words.truncate(length);
    }
    words.len() == 1
}

#[cfg(test)]
mod tests {
    use super::NameIndex;

    const NAMES: [(&str, usize); 9] = [
        ("ibuprofen", 0),
        ("Advil", 0),
        ("lithium", 1),
        ("hydroxyzine", 2),
        ("lamotrigine", 3),
        ("bupropion", 4),
        ("Vitamin B12 (cyanocobalamin)", 5),
        ("naltrexone", 6),
        ("Tylenol", 7),
    ];

    fn index() -> NameIndex {
        NameIndex::new(NAMES.into_iter().map(|(name, at)| (name.to_owned(), at)))
    }

    #[test]
    fn a_known_name_is_found_with_salt_form_and_strength() {
        for (name, at) in [
            ("Ibuprofen", 0),
            ("ADVIL 200 mg", 0),
            ("Ibuprofen (Advil)", 0),
            ("ibuprofen (for my knee)", 0),
            ("Ibuprofen (200 mg tablets)", 0),
            ("lithium-carbonate", 1),
            ("Lithium carbonate ER 300 mg", 1),
            ("bupropion-hcl-xl", 4),
            ("vitamin b12", 5),
        ] {
            assert_eq!(index().find(name), Some(at), "{name}");
        }
    }

    #[test]
    fn a_name_with_another_ingredient_is_another_medicine() {
        for name in [
            "Advil PM",
            "Advil (PM)",
            "Advil 200 mg PM",
            "ibuprofen-famotidine",
            "ibuprofen 800 mg / famotidine 26.6 mg",
            "Tylenol 3",
            "Tylenol #3",
            "ibuprofen (lithium)",
            "lithium-decanoate",
        ] {
            assert_eq!(index().find(name), None, "{name}");
        }
        assert!(index().mentioned("Advil PM").contains(&0));
        assert!(index().near("bupropion-naltrexone").contains(&6));
    }

    #[test]
    fn names_that_are_mixed_up_are_near_and_never_found() {
        for (name, at) in [
            ("hydralazine", 2),
            ("lamivudine", 3),
            ("buspirone", 4),
            ("buspirone-hcl", 4),
            ("lamotrigin", 3),
            ("advill", 0),
        ] {
            assert_eq!(index().find(name), None, "{name}");
            assert!(index().near(name).contains(&at), "{name}");
        }
        assert!(index().near("semaglutide").is_empty());
    }
}
