//! Folds the characters of a unit, so that spellings that look alike are equal: composed and
//! decomposed accents, presentation forms and full-width letters, joiners, kashida, vowel marks of
//! Arabic and Hebrew, and letters that Arabic, Persian, Urdu and Kurdish keyboards write apart.

use icu::{
    normalizer::DecomposingNormalizerBorrowed,
    properties::{CodePointMapData, props::GeneralCategory},
};

/// One folded character of a text.
#[derive(Clone, Copy, Debug)]
pub struct FoldedChar {
    /// The folded character, in its case.
    pub letter: char,
    /// The folded character in lower case.
    pub lower: char,
    /// The byte offset in the text after the character that it comes from.
    pub end: usize,
    /// Whether it is the last one of the character that it comes from.
    pub is_last: bool,
}

/// Returns whether a character has no part in the spelling of a unit: a joiner, a direction mark,
/// a soft hyphen, a kashida, a variation selector, and a mark on a letter of the scripts before
/// Devanagari (accents, Arabic and Hebrew vowels).
pub(super) fn is_ignored(c: char) -> bool {
    if c.is_ascii() {
        return false;
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    c == '\u{640}'
        || matches!(c, '\u{fe00}'..='\u{fe0f}')
        || category == GeneralCategory::Format
        || (c as u32) < 0x900 && category == GeneralCategory::NonspacingMark
}

/// Returns whether a character is a mark on the letter before it.
pub(super) fn is_mark(c: char) -> bool {
    matches!(
        CodePointMapData::<GeneralCategory>::new().get(c),
        GeneralCategory::NonspacingMark
            | GeneralCategory::SpacingMark
            | GeneralCategory::EnclosingMark
    )
}

/// Returns the folded characters of the beginning of a text, from at most `limit` characters.
pub(super) fn fold_start(text: &str, limit: usize) -> Vec<FoldedChar> {
    let mut out = Vec::new();
    for (at, c) in text.char_indices().take(limit) {
        push_folded(c, at + c.len_utf8(), &mut out);
    }
    out
}

/// Adds the folded form of one character that ends at a byte offset.
fn push_folded(c: char, end: usize, out: &mut Vec<FoldedChar>) {
    if c.is_ascii() {
        out.push(FoldedChar { letter: c, lower: c.to_ascii_lowercase(), end, is_last: true });
        return;
    }
    let start = out.len();
    let mut buffer = [0; 4];
    let decomposed =
        DecomposingNormalizerBorrowed::new_nfkd().normalize(c.encode_utf8(&mut buffer));
    for part in decomposed.chars().filter(|part| !is_ignored(*part)) {
        let letter = common_letter(part);
        let lower = letter.to_lowercase().next().unwrap_or(letter);
        out.push(FoldedChar { letter, lower, end, is_last: false });
    }
    if out.len() > start
        && let Some(last) = out.last_mut()
    {
        last.is_last = true;
    }
}

/// Returns one form for characters that people write for each other.
fn common_letter(c: char) -> char {
    match c {
        // The forms of yeh, kaf, heh and gaf of Arabic, Persian, Urdu, Kurdish and Pashto.
        'ى' | 'ی' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ہ' | 'ە' | 'ة' | 'ھ' => 'ه',
        'ګ' => 'گ',
        'ı' => 'i',
        // Gershayim and geresh of Hebrew, and quotation marks that stand for them.
        '\u{5f4}' | '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{2033}' => '"',
        '\u{5f3}' | '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{2032}' => '\'',
        '\u{2010}'..='\u{2013}' | '\u{2212}' | '\u{5be}' => '-',
        '\u{2215}' | '\u{2044}' => '/',
        // The sign of abbreviations in Devanagari, and the full stop of Armenian abbreviations.
        '\u{970}' | '\u{2024}' => '.',
        c if c.is_whitespace() && c != '\n' => ' ',
        c => c,
    }
}
