//! One spelling of a unit, and where it matches in a text.

use icu::properties::{CodePointMapData, props::Script};

use super::folded::{FoldedChar, fold_start, is_ignored, is_mark};
use crate::{
    digits::is_digit,
    lang::{UnspacedScript, unspaced_script},
};

/// One step of a spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// This folded character.
    Letter(char),
    /// A space, a hyphen, or nothing: between the words of a spelling, or where it has a joiner.
    Gap,
    /// A period of an abbreviation, which may be missing, with a space that may follow it.
    Period,
}

/// One spelling of a unit, as its language writes it after or before a number.
#[derive(Clone, Debug)]
pub struct UnitSpelling {
    /// The spelling as in the data, without the mark of a stem.
    pub written: String,
    /// The unit, such as `mg`.
    pub unit: &'static str,
    steps: Vec<Step>,
    /// Whether only the case of the data counts: for a single letter, and for capitals such as IU.
    is_case_exact: bool,
    /// Whether any letters may follow, as the endings of an inflected word.
    is_stem: bool,
    /// How many letters it has, without marks.
    letters: usize,
    /// Whether it has marks, which an abbreviation of consonants has not.
    has_marks: bool,
    /// Characters that make it another word if one follows.
    pub not_before: String,
    /// Whether an apostrophe and a letter after it make it an elided word, such as French `l'`.
    pub is_elided: bool,
}

impl UnitSpelling {
    /// Reads a spelling of the data: `*` at its end marks a stem.
    pub fn new(written: &str, unit: &'static str) -> Self {
        let (plain, is_stem) =
            written.strip_suffix('*').map_or((written, false), |stem| (stem, true));
        let mut steps = Vec::new();
        for c in plain.chars() {
            match c {
                ' ' | '-' | '\u{a0}' | '\u{200c}' if steps.last() != Some(&Step::Gap) => {
                    steps.push(Step::Gap);
                }
                ' ' | '-' | '\u{a0}' | '\u{200c}' => {}
                c => {
                    let mut buffer = [0; 4];
                    for folded in fold_start(c.encode_utf8(&mut buffer), 1) {
                        let step = match folded.letter {
                            '.' => Step::Period,
                            letter => Step::Letter(letter),
                        };
                        steps.push(step);
                    }
                }
            }
        }
        let letters: Vec<char> =
            plain.chars().filter(|c| c.is_alphabetic() && !is_mark(*c)).collect();
        let has_marks = plain.chars().any(is_mark);
        let is_case_exact = !is_stem
            && (letters.len() == 1
                || letters.len() <= 3 && letters.iter().all(|letter| letter.is_uppercase()));
        if !is_case_exact {
            for step in &mut steps {
                if let Step::Letter(letter) = step {
                    *letter = letter.to_lowercase().next().unwrap_or(*letter);
                }
            }
        }
        Self {
            written: plain.to_owned(),
            unit,
            steps,
            is_case_exact,
            is_stem,
            letters: letters.len(),
            has_marks,
            not_before: String::new(),
            is_elided: false,
        }
    }

    /// Returns the first folded character in lower case, by which spellings are looked up.
    pub fn first(&self) -> Option<char> {
        self.steps.iter().find_map(|step| match step {
            Step::Letter(letter) => letter.to_lowercase().next(),
            Step::Gap | Step::Period => None,
        })
    }

    /// Returns whether a text that ends with this folded character may end with the spelling.
    pub fn may_end_with(&self, c: char) -> bool {
        let last_letter = self.steps.iter().rev().find_map(|step| match step {
            Step::Letter(letter) => letter.to_lowercase().next(),
            Step::Gap | Step::Period => None,
        });
        last_letter == Some(c) || c == '.' && self.steps.last() == Some(&Step::Period)
    }

    /// Returns the letters by which two spellings are the same.
    #[cfg(test)]
    pub fn key(&self) -> String {
        let letters = self.steps.iter().filter_map(|step| match step {
            Step::Letter(letter) => Some(letter),
            Step::Gap | Step::Period => None,
        });
        letters.collect()
    }

    /// Returns whether every text that begins with another spelling also begins with this stem.
    #[cfg(test)]
    pub fn is_stem_of(&self, other: &Self) -> bool {
        self.is_stem && other.key().to_lowercase().starts_with(&self.key())
    }

    /// Returns the byte offset at which the spelling ends in a text that begins with it, if it is
    /// a unit there and not the beginning of another word.
    pub fn end_in(&self, text: &str, folded: &[FoldedChar]) -> Option<usize> {
        let (at, ends_with_period) = self.matched(folded)?;
        let last = folded.get(at.checked_sub(1)?)?;
        if !last.is_last {
            return None;
        }
        let end = last.end;
        let is_unit = self.is_stem
            || ends_with_period && self.letters > 1
            || self.is_word_end(&text[..end], &text[end..], ends_with_period);
        is_unit.then(|| end + self.ending(&text[end..]))
    }

    /// Returns the length of what belongs to the unit after its spelling: accents that are
    /// characters of their own, and the ending of a stem.
    fn ending(&self, after: &str) -> usize {
        let belongs = |c: char| {
            is_mark(c) || self.is_stem && c.is_alphabetic() && unspaced_script(c).is_none()
        };
        let rest = after.trim_start_matches(belongs);
        after.len() - rest.len()
    }

    /// Returns the byte offset after a text that begins with it, whatever follows.
    pub fn prefix_end(&self, folded: &[FoldedChar]) -> Option<usize> {
        let (at, _) = self.matched(folded)?;
        folded.get(at.checked_sub(1)?).filter(|last| last.is_last).map(|last| last.end)
    }

    /// Returns how many folded characters match, and whether the last one is a period.
    fn matched(&self, folded: &[FoldedChar]) -> Option<(usize, bool)> {
        let letter_at = |at: usize| folded.get(at).map(|c| c.letter);
        let is_space = |at: usize| matches!(letter_at(at), Some(' ' | '\n'));
        let (mut at, mut ends_with_period) = (0, false);
        for (number, step) in self.steps.iter().enumerate() {
            let is_last_step = number + 1 == self.steps.len();
            ends_with_period = false;
            match step {
                Step::Letter(letter) => {
                    let c = folded.get(at)?;
                    let found = if self.is_case_exact { c.letter } else { c.lower };
                    if found != *letter {
                        return None;
                    }
                    at += 1;
                }
                Step::Gap => {
                    if letter_at(at) == Some('-') {
                        at += 1;
                    } else {
                        while is_space(at) {
                            at += 1;
                        }
                    }
                }
                Step::Period => {
                    if letter_at(at) == Some('.') {
                        at += 1;
                        ends_with_period = true;
                    }
                    if !is_last_step && is_space(at) {
                        at += 1;
                    }
                }
            }
        }
        Some((at, ends_with_period))
    }

    /// Returns whether a word ends between two parts of a text, the first of which ends with the
    /// spelling.
    fn is_word_end(&self, before: &str, after: &str, ends_with_period: bool) -> bool {
        let is_skipped = |c: char| is_ignored(c) || ends_with_period && c == '.';
        let Some(last) = before.chars().rev().find(|c| !is_skipped(*c)) else { return false };
        let mut rest = after.chars().skip_while(|c| is_ignored(*c) && !is_joint(*c));
        let Some(next) = rest.next() else { return true };
        if self.not_before.contains(next) {
            return false;
        }
        let following = rest.next();
        let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() || is_digit(c));
        if self.letters == 1 {
            // `L-methylfolate` and `U-100`; a language with endings writes `2 г-ға`.
            let is_prefix = next == '-' && last.is_ascii_uppercase();
            let is_initial = (next == '.' || is_prefix) && is_word(following);
            let is_elided =
                self.is_elided && matches!(next, '\'' | '\u{2019}') && is_word(following);
            // "7g30" is a time of day in Vietnamese.
            let is_time = is_digit(next) && last.is_ascii();
            if is_initial || is_elided || is_time || is_joint(next) || after.starts_with('\u{640}')
            {
                return false;
            }
        }
        if !last.is_alphabetic() && !is_mark(last) && !ends_with_period {
            return true;
        }
        if is_mark(next) {
            return false;
        }
        if !next.is_alphabetic() {
            return true;
        }
        self.ends_between(last, next, ends_with_period)
    }

    /// Returns whether the spelling ends between two letters.
    fn ends_between(&self, last: char, next: char, ends_with_period: bool) -> bool {
        match unspaced_script(last) {
            Some(UnspacedScript::Kana) => !is_katakana(next),
            Some(UnspacedScript::Brahmic) => {
                // `มก` is mg, and the beginning of the Thai word for January.
                let is_abbreviation = self.letters == 1 || !self.has_marks && self.letters <= 3;
                ends_with_period && self.letters > 1
                    || !is_abbreviation
                    || unspaced_script(next) != Some(UnspacedScript::Brahmic)
            }
            Some(UnspacedScript::Han) => true,
            // Korean writes particles without a space: `50밀리그램을`.
            None if is_hangul(last) => self.letters > 1,
            None => script_family(last) != script_family(next),
        }
    }
}

/// Returns whether a character joins or separates parts of one word.
fn is_joint(c: char) -> bool {
    c == '\u{200c}'
}

fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30a0}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}')
}

fn is_hangul(c: char) -> bool {
    script_of(c) == Script::Hangul
}

fn script_of(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

/// Returns the script of a letter, with one value for Latin, Cyrillic and Greek: they share shapes,
/// so a word that mixes them is no unit.
fn script_family(c: char) -> Script {
    match script_of(c) {
        Script::Cyrillic | Script::Greek => Script::Latin,
        script => script,
    }
}

/// Returns whether a word may begin between two characters: for a unit before its number.
pub(super) fn may_begin_after(before: Option<char>, first: char) -> bool {
    before.is_none_or(|before| {
        !before.is_alphanumeric()
            || unspaced_script(before).is_some()
            || script_family(before) != script_family(first) && !is_digit(before)
    })
}
