//! Takes the name of a medicine apart into words, and strips what is not part of the medicine:
//! strengths, salts and dosage forms.
//!
//! Letters that stand for a further ingredient (PM, D, DM, HCT) are never stripped. Neither are
//! salts that make another product of it, such as the decanoate in an injection for a month.

use crate::digits::is_digit;

/// Salts and degrees of hydration that a label may add to the name of an ingredient.
const SALTS: &[&str] = &[
    "acetate",
    "anhydrous",
    "besylate",
    "bitartrate",
    "bromide",
    "calcium",
    "carbonate",
    "chloride",
    "citrate",
    "dihydrate",
    "dihydrochloride",
    "dimesylate",
    "fumarate",
    "gluconate",
    "hbr",
    "hcl",
    "hemifumarate",
    "hydrate",
    "hydrobromide",
    "hydrochloride",
    "lactate",
    "malate",
    "maleate",
    "mesylate",
    "monohydrate",
    "nitrate",
    "oxalate",
    "phosphate",
    "potassium",
    "sodium",
    "succinate",
    "sulfate",
    "sulphate",
    "tartrate",
];

/// Dosage forms and kinds of release that a label may add to the name of an ingredient.
const FORMS: &[&str] = &[
    "cap",
    "caps",
    "capsule",
    "capsules",
    "chewable",
    "controlled",
    "cr",
    "delayed",
    "dr",
    "ec",
    "er",
    "extended",
    "generic",
    "immediate",
    "ir",
    "odt",
    "oral",
    "otc",
    "release",
    "sr",
    "sustained",
    "tab",
    "tablet",
    "tablets",
    "tabs",
    "xl",
    "xr",
];

/// Units of strength.
const UNITS: &[&str] =
    &["g", "iu", "mcg", "meq", "mg", "milligram", "milligrams", "ml", "unit", "units"];

/// Returns the words of a name in the form in which names are compared: NFKC-normalized and
/// lowercase, without punctuation. An apostrophe does not divide a word.
pub(super) fn name_words(name: &str) -> Vec<String> {
    let plain = icu::normalizer::ComposingNormalizerBorrowed::new_nfkc().normalize(name);
    let joined: String = plain.chars().filter(|c| !matches!(c, '\'' | '’' | 'ʼ')).collect();
    joined
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().flat_map(char::to_lowercase).collect())
        .collect()
}

/// Returns a name in the form in which names are compared, without spaces and hyphens.
pub(in crate::site) fn normalized_name(name: &str) -> String {
    name_words(name).concat()
}

/// A list of names that is prepared once, to look for them in other names.
pub struct NameList(Vec<(&'static str, Vec<String>)>);

impl NameList {
    /// Prepares a list of names.
    pub fn new(names: &[&'static str]) -> Self {
        Self(names.iter().map(|name| (*name, name_words(name))).collect())
    }

    /// Returns the first of the names that another name contains as whole words.
    pub fn find_in(&self, name: &str) -> Option<&'static str> {
        let words = name_words(name);
        let is_in = |listed: &[String]| words.windows(listed.len()).any(|window| window == listed);
        self.0.iter().find(|(_, listed)| !listed.is_empty() && is_in(listed)).map(|(name, _)| *name)
    }
}

/// Returns whether a name is a known one, with or without salts, dosage forms and strengths after
/// it.
pub fn is_name_of(name: &str, known: &str) -> bool {
    let known = normalized_name(known);
    let mut words = name_words(name);
    while words.concat() != known {
        match stripped_length(&words) {
            Some(length) => words.truncate(length),
            None => return false,
        }
    }
    true
}

/// Returns how many of the words are left if the last salt, dosage form or strength is stripped;
/// `None` if the last word is none of these, or the only one. A number without a unit is not
/// stripped: some products differ by a number, such as those with codeine.
pub(super) fn stripped_length(words: &[String]) -> Option<usize> {
    let (last, before) = words.split_last().filter(|(_, before)| !before.is_empty())?;
    if SALTS.contains(&last.as_str()) || FORMS.contains(&last.as_str()) || is_strength(last) {
        return Some(before.len());
    }
    if !UNITS.contains(&last.as_str()) {
        return None;
    }
    // `12.5 mg` has become the words `12`, `5` and `mg`.
    let is_number = |word: &String| word.chars().all(is_digit);
    let numbers = before.iter().rev().take_while(|word| is_number(word)).count();
    let rest = before.len() - numbers;
    (numbers > 0 && rest > 0).then_some(rest)
}

/// Returns whether a word is a number with its unit, such as `200mg`.
fn is_strength(word: &str) -> bool {
    let unit = word.trim_start_matches(is_digit);
    unit.len() < word.len() && UNITS.contains(&unit)
}

#[cfg(test)]
mod tests {
    use super::{NameList, name_words, normalized_name, stripped_length};

    /// Returns what is left of a name after everything that may be stripped.
    fn stripped(name: &str) -> String {
        let mut words = name_words(name);
        while let Some(length) = stripped_length(&words) {
            words.truncate(length);
        }
        words.join(" ")
    }

    #[test]
    fn salts_forms_and_strengths_are_stripped() {
        for (name, left) in [
            ("lithium-carbonate", "lithium"),
            ("lithium-carbonate-er", "lithium"),
            ("Metoprolol Succinate XL 12.5 mg", "metoprolol"),
            ("sertraline hydrochloride 50mg tablets", "sertraline"),
            ("bupropion extended release", "bupropion"),
            ("sodium", "sodium"),
        ] {
            assert_eq!(stripped(name), left, "{name}");
        }
    }

    #[test]
    fn ingredients_and_injections_of_a_month_are_not_stripped() {
        for name in [
            "advil pm",
            "losartan hct",
            "mucinex dm",
            "claritin d",
            "tylenol 3",
            "haloperidol decanoate",
            "naltrexone injection",
            "sulfa",
        ] {
            assert_eq!(stripped(name), name);
        }
    }

    #[test]
    fn an_apostrophe_does_not_divide_a_word() {
        assert_eq!(normalized_name("St. John’s wort"), normalized_name("st-johns-wort"));
    }

    #[test]
    fn a_listed_name_is_found_as_whole_words_only() {
        let list = NameList::new(&["sulfa", "naloxone", "valproic acid"]);
        assert_eq!(list.find_in("buprenorphine-naloxone"), Some("naloxone"));
        assert_eq!(list.find_in("Valproic Acid, 250 mg"), Some("valproic acid"));
        assert_eq!(list.find_in("sulfate"), None);
        assert_eq!(list.find_in("acid"), None);
    }
}
