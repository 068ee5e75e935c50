//! The words of a text as a search compares them: without case and accents, and in pieces of two
//! characters where a script has no spaces between words.
//!
//! `themes/clinic/static/search.js` does the same with what a person types. A test in
//! `tests/it/search.rs` runs both over the same texts.

use std::collections::BTreeMap;

use icu::{
    normalizer::DecomposingNormalizerBorrowed,
    properties::{CodePointMapData, props::GeneralCategory},
    segmenter::{WordSegmenter, WordSegmenterBorrowed, options::WordBreakInvariantOptions},
};

use crate::lang::unspaced_script;

/// Returns the words of a text for a search, sorted, each with how often it occurs.
pub fn search_words(text: &str) -> BTreeMap<String, usize> {
    let folded = fold(text);
    let mut words = BTreeMap::new();
    let mut add = |word: String| *words.entry(word).or_default() += 1;
    for (is_unspaced, run) in runs(&folded) {
        if is_unspaced {
            pairs(run).for_each(&mut add);
        } else {
            spaced_words(run).into_iter().for_each(&mut add);
        }
    }
    words
}

/// Returns a text in lower case, without accents, and with one spelling for letters that people
/// type in two ways, such as `đ` and `d`.
///
/// Only marks that a reader can leave out are removed: the accents of Latin, Greek and Cyrillic
/// letters and the vowel signs of Arabic and Hebrew. Vowel signs of other scripts are letters.
pub fn fold(text: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let mut folded = String::with_capacity(decomposed.len());
    for c in decomposed.to_lowercase().chars() {
        match c {
            '\u{300}'..='\u{36f}'
            | '\u{591}'..='\u{5bd}'
            | '\u{5bf}'
            | '\u{5c1}'..='\u{5c2}'
            | '\u{5c4}'..='\u{5c7}'
            | '\u{610}'..='\u{61a}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}' => {}
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            // Writers of Arabic, Persian and Urdu use these for one another.
            'ة' => folded.push('ه'),
            'ى' | 'ی' => folded.push('ي'),
            'ک' => folded.push('ك'),
            _ => folded.push(c),
        }
    }
    folded
}

/// Splits a text where scripts with and without spaces between words meet. Each run comes with
/// whether its script has no spaces.
fn runs(text: &str) -> Vec<(bool, &str)> {
    let mut runs = Vec::new();
    let (mut start, mut current) = (0, false);
    for (at, c) in text.char_indices() {
        let is_unspaced = unspaced_script(c).is_some();
        if is_unspaced != current {
            runs.push((current, &text[start..at]));
            (start, current) = (at, is_unspaced);
        }
    }
    runs.push((current, &text[start..]));
    runs
}

/// Returns each two characters that follow one another, and the last character of each word.
fn pairs(run: &str) -> impl Iterator<Item = String> {
    run.split(|c| !is_word_character(c)).filter(|word| !word.is_empty()).flat_map(|word| {
        let letters: Vec<char> = word.chars().collect();
        let piece = |at: usize| letters[at..(at + 2).min(letters.len())].iter().collect();
        (0..letters.len()).map(piece).collect::<Vec<String>>()
    })
}

/// Returns the words of a text with spaces. A word with an apostrophe counts whole, without it,
/// and in its parts: `l'eau` is found as `leau` and as `eau`.
fn spaced_words(run: &str) -> Vec<String> {
    let mut words = Vec::new();
    let segmenter: WordSegmenterBorrowed<'static> =
        WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());
    let mut start = 0;
    for end in segmenter.segment_str(run) {
        let segment = &run[start..end];
        start = end;
        words.extend(parts_of_word(segment).map(str::to_owned));
        if segment.contains(is_apostrophe) {
            let whole: String = segment.chars().filter(|c| !is_apostrophe(*c)).collect();
            words.extend(parts_of_word(&whole).map(str::to_owned));
        }
    }
    words
}

fn parts_of_word(segment: &str) -> impl Iterator<Item = &str> {
    segment.split(|c| !is_word_character(c)).filter(|part| !part.is_empty())
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | 'ʻ' | '׳' | '״')
}

/// Returns whether a character is a letter, a mark or a digit (general category L, M or N).
fn is_word_character(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    use GeneralCategory as C;
    matches!(
        category,
        C::UppercaseLetter
            | C::LowercaseLetter
            | C::TitlecaseLetter
            | C::ModifierLetter
            | C::OtherLetter
            | C::NonspacingMark
            | C::SpacingMark
            | C::EnclosingMark
            | C::DecimalNumber
            | C::LetterNumber
            | C::OtherNumber
    )
}

#[cfg(test)]
mod tests {
    use super::{fold, search_words};

    fn words(text: &str) -> Vec<String> {
        search_words(text).into_keys().collect()
    }

    #[test]
    fn case_and_accents_do_not_count() {
        assert_eq!(fold("Ángel Đức STRASSE Straße"), "angel duc strasse strasse");
        assert_eq!(fold("Лекарство ёлка й"), "лекарство елка и");
        assert_eq!(fold("مُدرِّسة"), "مدرسه");
    }

    #[test]
    fn vowel_signs_that_are_letters_stay() {
        assert_eq!(fold("दवा"), "दवा");
        assert_eq!(words("ยา"), ["ยา", "า"]);
    }

    #[test]
    fn words_with_apostrophes_are_found_whole_and_in_parts() {
        assert_eq!(words("l’eau don't"), ["don", "dont", "eau", "l", "leau", "t"]);
    }

    #[test]
    fn numbers_and_units_are_words() {
        assert_eq!(words("12.5 mg"), ["12", "5", "mg"]);
    }

    #[test]
    fn scripts_without_spaces_are_found_in_pairs() {
        assert_eq!(words("药物治疗"), ["治疗", "物治", "疗", "药物"]);
        assert_eq!(words("PTSD创伤"), ["ptsd", "伤", "创伤"]);
        assert_eq!(words("薬、水"), ["水", "薬"]);
    }

    #[test]
    fn words_are_counted() {
        assert_eq!(search_words("Sleep well: sleep!")["sleep"], 2);
        assert_eq!(search_words("睡眠，睡眠")["睡眠"], 2);
    }

    #[test]
    fn a_text_without_words_has_none() {
        assert!(words(" — … ()").is_empty());
        assert!(words("").is_empty());
    }
}
