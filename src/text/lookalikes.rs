//! Characters that readers cannot see or take for others: invisible ones inside words, and letters
//! or digits of another script among those of a word or a number.
//!
//! They come in with copied text. A search does not find such a word, a screen reader spells it,
//! and no comparison of doses sees that `1٢` is a number of two scripts.

use std::ops::Range;

use icu::properties::{
    CodePointMapData, CodePointSetData,
    props::{Alphabetic, GeneralCategory, Script},
};

use crate::{
    digits::{ascii_digit, is_digit},
    lang::{UnspacedScript, unspaced_script},
};

/// What is wrong with a character that one does not see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LookalikeFault {
    /// An invisible character in a word or a number.
    Invisible,
    /// A soft hyphen, which is shown only where a line breaks.
    SoftHyphen,
    /// A letter of another script than that of its word.
    OtherScript,
    /// A digit of another script than that of its number.
    OtherDigits,
    /// A form for old encodings that looks like another character, such as `⼈` or `ﻻ`.
    OldForm,
}

impl LookalikeFault {
    /// Returns whether nobody sees the character, rather than takes it for another one.
    pub fn is_invisible(self) -> bool {
        matches!(self, Self::Invisible | Self::SoftHyphen)
    }

    /// Returns what is wrong, and what to do.
    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Invisible => (
                "an invisible character is inside this word",
                "delete it: remove the characters on both sides of it and type them again",
            ),
            Self::SoftHyphen => (
                "an invisible hyphen (soft hyphen) is inside this text",
                "delete it; browsers and printouts break long words by themselves",
            ),
            Self::OtherScript => (
                "a letter of this word belongs to another script and only looks right",
                "type the word again in the script of its language",
            ),
            Self::OtherDigits => (
                "the digits of this number belong to two scripts",
                "type the number again, with the digits of one script",
            ),
            Self::OldForm => (
                "this character comes from an old encoding and only looks like the one meant",
                "type the character again",
            ),
        }
    }
}

/// Returns what is wrong in a text, given as its characters with their places: each fault with the
/// place of its word, or of its character if it is in none.
pub fn lookalike_faults(written: &[(char, Range<usize>)]) -> Vec<(LookalikeFault, Range<usize>)> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < written.len() {
        let len = written[at..].iter().take_while(|(c, _)| is_in_word(*c)).count();
        if len == 0 {
            at += 1;
            continue;
        }
        let word = &written[at..at + len];
        let place = word[0].1.start..word[len - 1].1.end;
        let faults = faults_of_word(word).into_iter().map(|fault| (fault, place.clone()));
        out.extend(faults);
        at += len;
    }
    out
}

/// Returns whether a character belongs to a word or a number: letters, marks, digits, and what is
/// invisible between them.
fn is_in_word(c: char) -> bool {
    c.is_alphanumeric() || is_digit(c) || is_invisible(c) || is_mark(c) || is_old_form(c)
}

fn is_mark(c: char) -> bool {
    matches!(
        CodePointMapData::<GeneralCategory>::new().get(c),
        GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark
    )
}

/// Returns whether a character is never seen. Those that control direction are reported elsewhere.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200d}'
            | '\u{2060}'..='\u{2064}' | '\u{206a}'..='\u{206f}' | '\u{3164}' | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
    )
}

fn faults_of_word(word: &[(char, Range<usize>)]) -> Vec<LookalikeFault> {
    let chars: Vec<char> = word.iter().map(|(c, _)| *c).collect();
    if chars.iter().all(char::is_ascii) {
        return Vec::new();
    }
    let mut out = Vec::new();
    if chars.contains(&'\u{ad}') {
        out.push(LookalikeFault::SoftHyphen);
    }
    if (0..chars.len()).any(|at| is_misplaced(&chars, at)) {
        out.push(LookalikeFault::Invisible);
    }
    if has_two_scripts(&chars) {
        out.push(LookalikeFault::OtherScript);
    }
    if chars.split(|c| !is_digit(*c)).any(has_two_digit_systems) {
        out.push(LookalikeFault::OtherDigits);
    }
    if chars.iter().any(|c| is_old_form(*c)) {
        out.push(LookalikeFault::OldForm);
    }
    out
}

/// Returns whether a character of a word is invisible and has no work to do there.
///
/// Joiners work in scripts whose letters join or stack, and between emoji; a zero-width space in
/// scripts without spaces between words (Unicode, chapters 9, 12, 13, 16 and 23.2).
fn is_misplaced(word: &[char], at: usize) -> bool {
    let c = word[at];
    if !is_invisible(c) || c == '\u{ad}' {
        return false;
    }
    let visible = |c: &&char| !is_invisible(**c) && !is_mark(**c);
    let before = word[..at].iter().rev().find(visible);
    let after = word[at + 1..].iter().find(visible);
    let has_no_spaces = |beside: Option<&char>| {
        beside.is_some_and(|c| unspaced_script(*c) == Some(UnspacedScript::Brahmic))
    };
    match c {
        // At an end of a word too, where nothing is joined or separated.
        '\u{200c}' | '\u{200d}' => {
            let beside = [before, after].into_iter().flatten();
            beside.clone().next().is_some() && beside.copied().all(stands_alone)
        }
        '\u{200b}' => {
            (before.is_some() || after.is_some()) && !has_no_spaces(before) && !has_no_spaces(after)
        }
        '\u{2060}' => {
            before.is_some() && after.is_some() && !has_no_spaces(before) && !has_no_spaces(after)
        }
        _ => before.is_some(),
    }
}

/// Returns whether a character belongs to a script whose letters neither join nor stack, or is a
/// digit.
fn stands_alone(c: char) -> bool {
    is_digit(c)
        || matches!(
            script(c),
            Script::Latin
                | Script::Cyrillic
                | Script::Greek
                | Script::Armenian
                | Script::Georgian
                | Script::Hebrew
                | Script::Ethiopic
                | Script::Han
                | Script::Hangul
                | Script::Hiragana
                | Script::Katakana
                | Script::Bopomofo
        )
}

/// Returns whether a word has letters of two alphabets that look alike. Chinese and Japanese write
/// Latin letters beside their own without a space.
fn has_two_scripts(word: &[char]) -> bool {
    // `μg` may be written with a Greek letter.
    let is_prefix = matches!(word, ['μ', unit, ..] if matches!(unit, 'g' | 'l' | 'L' | 'm' | 's'));
    let letters = word.iter().skip(usize::from(is_prefix));
    let scripts = letters.filter(|c| CodePointSetData::new::<Alphabetic>().contains(**c));
    let alike = |script: Script| match script {
        Script::Latin => 1,
        Script::Cyrillic => 2,
        Script::Greek => 4,
        Script::Armenian => 8,
        Script::Cherokee => 16,
        _ => 0_u8,
    };
    let found = scripts.map(|c| alike(script(*c))).fold(0, |found, one| found | one);
    found.count_ones() > 1
}

fn has_two_digit_systems(number: &[char]) -> bool {
    // The digits of a system follow one another, so each has the same zero.
    let value = |c: char| ascii_digit(c).and_then(|digit| digit.to_digit(10)).unwrap_or_default();
    let zero = |c: &char| u32::from(*c) - value(*c);
    number.windows(2).any(|pair| zero(&pair[0]) != zero(&pair[1]))
}

/// Returns whether a character is a form that Unicode keeps for old encodings: radicals of Chinese
/// characters, and letters of Arabic as they look at a place in a word. Signs of whole words, such
/// as ﷺ and ﷲ, are written on purpose.
fn is_old_form(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fd5}' | '\u{f900}'..='\u{fa0d}' | '\u{fb50}'..='\u{fbff}'
        | '\u{fc00}'..='\u{fd3d}' | '\u{fd50}'..='\u{fdc7}' | '\u{fe70}'..='\u{fefc}')
}

fn script(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

#[cfg(test)]
mod tests {
    use super::{
        LookalikeFault::{self, Invisible, OldForm, OtherDigits, OtherScript, SoftHyphen},
        lookalike_faults,
    };

    fn faults(text: &str) -> Vec<(LookalikeFault, &str)> {
        let written: Vec<_> =
            text.char_indices().map(|(at, c)| (c, at..at + c.len_utf8())).collect();
        let found = lookalike_faults(&written);
        found.into_iter().map(|(fault, range)| (fault, &text[range])).collect()
    }

    #[test]
    fn what_one_does_not_see_is_found_with_its_word() {
        for (text, fault, word) in [
            ("Take 1 tab\u{200b}let.", Invisible, "tab\u{200b}let"),
            ("Call 55\u{2060}5", Invisible, "55\u{2060}5"),
            ("الط\u{200b}بيب", Invisible, "الط\u{200b}بيب"),
            ("при\u{200c}ём", Invisible, "при\u{200c}ём"),
            ("一\u{200d}片", Invisible, "一\u{200d}片"),
            ("сен\u{3164}", Invisible, "сен\u{3164}"),
            ("medi\u{ad}cina", SoftHyphen, "medi\u{ad}cina"),
            ("una tаbleta", OtherScript, "tаbleta"),
            ("вpач", OtherScript, "вpач"),
            ("mΟtivo", OtherScript, "mΟtivo"),
            ("1٢ mg", OtherDigits, "1٢"),
            ("٥5", OtherDigits, "٥5"),
            ("⼈", OldForm, "⼈"),
            ("اﻟﻄﺒﻴﺐ", OldForm, "اﻟﻄﺒﻴﺐ"),
        ] {
            assert_eq!(faults(text), [(fault, word)], "{text}");
        }
    }

    #[test]
    fn what_a_script_needs_is_no_fault() {
        for text in [
            "می\u{200c}خواهم",
            "क्\u{200d}ष",
            "ភាសា\u{200b}ខ្មែរ",
            "👩\u{200d}⚕️",
            "PHQ-9量表",
            "витамин B12",
            "5 μg",
            "μg",
            "10 µg",
            "١٢ و 12",
            "ﷺ",
            "人民",
            "naïve façade Việt",
            "ཨོཾ",
        ] {
            assert_eq!(faults(text), [], "{text}");
        }
    }
}
