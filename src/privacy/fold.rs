//! Folds text into words for the leak search, so that a different spelling cannot hide a match.
//!
//! Folding removes case, accents, invisible characters and separators, and turns every decimal
//! digit into ASCII. Scripts without spaces between words (see `lang`) are cut into characters,
//! Hangul into syllables. Never show folded text to people.

use std::sync::LazyLock;

use icu::{
    normalizer::DecomposingNormalizerBorrowed,
    properties::{CodePointMapData, props::GeneralCategory},
};

use crate::{
    digits::ascii_digit,
    lang::{UnspacedScript, unspaced_script},
};

/// The weight of one word in a script with spaces. [`FoldedWord::weight`] uses the same unit.
pub(super) const WORD_WEIGHT: u32 = 12;

/// One word of a folded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoldedWord {
    /// Hash of the folded characters.
    pub hash: u64,
    /// Its share of a sentence: `WORD_WEIGHT` for a word between spaces, less for a single
    /// character or syllable.
    pub weight: u32,
    /// Byte offset of its first character.
    pub offset: usize,
    /// The word itself, if it consists of digits only.
    pub digits: Option<String>,
    /// Whether the characters between the previous word and this one are at most three and all
    /// occur as separators in phone numbers.
    pub is_joined: bool,
    /// Whether a sentence ends between the previous word and this one.
    pub is_after_sentence_end: bool,
    /// Number of folded characters.
    pub char_count: usize,
    /// Whether a quotation mark or bracket opens before it.
    pub is_quoted: bool,
    /// The character between the previous word and this one, if there is exactly one.
    pub separator: Option<char>,
}

impl FoldedWord {
    /// Returns whether this is a single letter. A period after an initial does not end a sentence.
    pub fn is_initial(&self) -> bool {
        self.char_count == 1 && self.digits.is_none()
    }

    /// Returns whether this may be a name between a first and a last name: an initial, or a word
    /// in quotation marks or parentheses.
    pub fn may_be_middle_name(&self) -> bool {
        self.digits.is_none() && (self.is_initial() || self.is_quoted)
    }
}

/// Returns the folded words of a text.
pub fn fold_words(text: &str) -> Vec<FoldedWord> {
    fold_chars(text.char_indices())
}

/// Returns the folded words of a stream of characters, each with its byte offset in the file.
pub fn fold_chars(chars: impl Iterator<Item = (usize, char)>) -> Vec<FoldedWord> {
    let mut cutter = WordCutter::default();
    for (at, c) in chars {
        if c.is_ascii() {
            cutter.push_char(at, c.to_ascii_lowercase());
        } else {
            fold_char(c, &mut |c| cutter.push_char(at, c));
        }
    }
    cutter.flush();
    cutter.words
}

/// Returns the folded words of a text as strings, to build other spellings from them.
pub(super) fn folded_strings(text: &str) -> Vec<String> {
    let mut cutter = WordCutter { keeps_strings: true, ..WordCutter::default() };
    for (at, c) in text.char_indices() {
        fold_char(c, &mut |c| cutter.push_char(at, c));
    }
    cutter.flush();
    cutter.strings
}

/// Hashes a word that is already folded.
pub(super) fn hash_word(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |state, byte| {
        (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Hashes several words in a row, given their hashes.
pub(super) fn hash_run(words: impl ExactSizeIterator<Item = u64>) -> u64 {
    let mut state: u64 = 0xcbf2_9ce4_8422_2325 ^ words.len() as u64;
    for word in words {
        state = (state.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
    state ^ (state >> 29)
}

/// The role of a character in words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum CharClass {
    /// A letter or digit of a script with spaces.
    Letter,
    /// A word by itself, with this weight.
    Alone(u32),
    /// The first part of a Hangul syllable. Each syllable is a word.
    Syllable,
    /// A separator between words.
    Gap,
}

fn char_class(c: char) -> CharClass {
    match c {
        '\u{1100}'..='\u{115f}' => CharClass::Syllable,
        _ => match unspaced_script(c) {
            Some(UnspacedScript::Han) => CharClass::Alone(WORD_WEIGHT / 2),
            Some(UnspacedScript::Kana) => CharClass::Alone(5),
            // Marks and punctuation of these scripts are not words.
            Some(UnspacedScript::Brahmic) if c.is_alphanumeric() => {
                CharClass::Alone(WORD_WEIGHT / 4)
            }
            _ if c.is_alphanumeric() => CharClass::Letter,
            _ => CharClass::Gap,
        },
    }
}

/// Cuts folded characters into words.
#[derive(Default)]
struct WordCutter {
    words: Vec<FoldedWord>,
    word: String,
    start: usize,
    weight: u32,
    /// Number of separators since the last word, and whether any of them cannot be part of a phone
    /// number.
    gap_length: usize,
    is_gap_broken: bool,
    /// Whether a character that ends a sentence was among them, and whether a space followed it;
    /// then whether the last of them was an opening quotation mark or parenthesis.
    sentence_end: (bool, bool),
    is_gap_quoted: bool,
    separator: Option<char>,
    is_word_quoted: bool,
    word_separator: Option<char>,
    keeps_strings: bool,
    strings: Vec<String>,
}

impl WordCutter {
    fn push_char(&mut self, at: usize, c: char) {
        match char_class(c) {
            CharClass::Gap => {
                self.flush();
                self.gap_length += 1;
                self.is_gap_broken |= !matches!(
                    c,
                    ' ' | '\t'
                        | '-'
                        | '.'
                        | ','
                        | '|'
                        | '('
                        | ')'
                        | '/'
                        | '+'
                        | '_'
                        | '\u{b7}'
                        | '\u{2022}'
                        | '\u{2010}'..='\u{2015}' | '\u{2212}'
                );
                self.separator = (self.gap_length == 1).then_some(c);
                self.sentence_end.1 |= self.sentence_end.0 && c.is_whitespace();
                self.sentence_end.0 |= matches!(c, '.' | '!' | '?' | '。' | '！' | '？');
                self.is_gap_quoted =
                    matches!(c, '"' | '\'' | '(' | '\u{201c}' | '\u{2018}' | '\u{ab}' | '\u{201e}');
            }
            CharClass::Letter => self.push_letter(at, c, WORD_WEIGHT),
            CharClass::Syllable => {
                self.flush();
                self.push_letter(at, c, WORD_WEIGHT / 3);
            }
            CharClass::Alone(weight) => {
                self.flush();
                self.push_letter(at, c, weight);
                self.flush();
            }
        }
    }

    fn push_letter(&mut self, at: usize, c: char, weight: u32) {
        if self.word.is_empty() {
            self.start = at;
            self.weight = weight;
            (self.is_word_quoted, self.word_separator) = (self.is_gap_quoted, self.separator);
        }
        self.word.push(c);
    }

    fn flush(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let all_digits = self.word.bytes().all(|byte| byte.is_ascii_digit());
        let digits = all_digits.then(|| self.word.clone());
        // A day or month is the same with or without a leading zero.
        let plain = if all_digits && self.word.len() == 2 {
            self.word.strip_prefix('0').unwrap_or(&self.word)
        } else {
            &self.word
        };
        if self.keeps_strings {
            self.strings.push(plain.to_owned());
        } else {
            let joined = !self.words.is_empty() && !self.is_gap_broken && self.gap_length <= 3;
            let after_end = !self.words.is_empty() && self.sentence_end.1;
            let length = self.word.chars().count();
            let quoted = self.is_word_quoted;
            let (hash, weight, at, separator) =
                (hash_word(plain), self.weight, self.start, self.word_separator);
            self.words.push(FoldedWord {
                hash,
                weight,
                offset: at,
                digits,
                is_joined: joined,
                is_after_sentence_end: after_end,
                char_count: length,
                is_quoted: quoted,
                separator,
            });
        }
        self.word.clear();
        (
            self.gap_length,
            self.is_gap_broken,
            self.sentence_end,
            self.is_gap_quoted,
            self.separator,
        ) = (0, false, (false, false), false, None);
    }
}

/// Passes the folded form of a character to `take`: its base letters in lower case, or nothing for
/// an accent or an invisible character.
fn fold_char(c: char, take: &mut dyn FnMut(char)) {
    const FIRST: u32 = 0x80;
    const LAST: u32 = 0x2100;
    static TABLE: LazyLock<Vec<String>> = LazyLock::new(|| {
        (FIRST..LAST)
            .map(|code| char::from_u32(code).map(fold_uncached).unwrap_or_default())
            .collect()
    });
    match c {
        _ if c.is_ascii() => take(c.to_ascii_lowercase()),
        '\u{80}'..'\u{2100}' => TABLE[(c as u32 - FIRST) as usize].chars().for_each(take),
        '\u{3400}'..='\u{9fff}' => take(c),
        _ => fold_uncached(c).chars().for_each(take),
    }
}

fn fold_uncached(c: char) -> String {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let lower: String = c.to_lowercase().collect();
    let mut out = String::new();
    for part in DecomposingNormalizerBorrowed::new_nfkd().normalize(&lower).chars() {
        let category = categories.get(part);
        match category {
            GeneralCategory::NonspacingMark
            | GeneralCategory::EnclosingMark
            | GeneralCategory::Format => continue,
            GeneralCategory::DecimalNumber => out.extend(ascii_digit(part)),
            _ => match substitute_letters(part) {
                Some(letters) => out.push_str(letters),
                // Decomposition can produce capital letters.
                None => out.extend(part.to_lowercase()),
            },
        }
    }
    out
}

/// Returns the usual substitute for a letter that Unicode does not decompose, as people type it on
/// a keyboard without that letter, and one common form for Arabic and Persian variants of a letter.
fn substitute_letters(c: char) -> Option<&'static str> {
    Some(match c {
        'đ' | 'ð' | 'ɖ' => "d",
        'ł' => "l",
        'ø' => "o",
        'ħ' => "h",
        'ı' => "i",
        'ŧ' => "t",
        'ŋ' => "n",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ß' => "ss",
        'ى' | 'ی' => "ي",
        'ک' => "ك",
        'ة' | 'ہ' | 'ە' => "ه",
        // The tatweel only stretches a word; the other three are Hangul fillers.
        'ـ' | '\u{115f}' | '\u{1160}' | '\u{3164}' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{fold_words, folded_strings};

    #[test]
    fn spelling_does_not_matter() {
        let plain = folded_strings("jose nunez 5557061");
        for text in [
            "José Núñez 5557061",
            "JOSE\u{301} NU\u{301}N\u{303}EZ 5557061",
            "Jo\u{ad}sé Nú\u{200b}ñez ５５５７０６１",
            "josé núñez ٥٥٥٧٠٦١",
        ] {
            assert_eq!(folded_strings(text), plain, "{text}");
        }
        assert_eq!(folded_strings("Đặng Łukasz Straße"), ["dang", "lukasz", "strasse"]);
        assert_eq!(folded_strings("05/17/1931"), ["5", "17", "1931"]);
        assert_eq!(folded_strings("အ၁၂၃ ۱۷ १७"), ["အ", "123", "17", "17"]);
    }

    #[test]
    fn scripts_without_spaces_are_cut_and_composition_does_not_matter() {
        assert_eq!(folded_strings("王小明ok"), ["王", "小", "明", "ok"]);
        assert_eq!(folded_strings("김민준").len(), 3);
        assert_eq!(
            folded_strings("김민준"),
            folded_strings(
                "\u{1100}\u{1175}\u{11b7}\u{1106}\u{1175}\u{11ab}\u{110c}\u{116e}\u{11ab}"
            )
        );
        assert_eq!(folded_strings("が"), folded_strings("か\u{3099}"));
    }

    #[test]
    fn words_know_their_place_and_whether_a_phone_may_go_on() {
        let found = fold_words("é (555) 706-1; 12");
        let seen: Vec<(usize, bool)> =
            found.iter().map(|word| (word.offset, word.is_joined)).collect();
        assert_eq!(seen, [(0, false), (4, true), (9, true), (13, true), (16, false)]);
    }
}
