//! Lets emphasis open and close beside punctuation in scripts that put no space around it.
//!
//! CommonMark decides by the spaces and punctuation beside `**` whether it opens or closes. In
//! `**注意：**早上` it does neither, because a letter follows the colon at once, and readers would see
//! the asterisks. The rule here is that of the CJK-friendly amendments to CommonMark
//! (<https://github.com/tats-u/markdown-cjk-friendly>): beside a character of such a script, a mark
//! may both open and close. It is applied before the parser runs, by replacing one of the two
//! characters beside a mark with another one of the same length, so every offset stays valid.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

use icu::properties::{
    CodePointMapData,
    props::{GeneralCategory, GeneralCategoryGroup},
};
use pulldown_cmark::{CowStr, Event, Tag};

use crate::lang::unspaced_script;

/// Letters of three bytes that stand for punctuation: Yi syllables.
const LETTERS: RangeInclusive<char> = '\u{a000}'..='\u{a48c}';
/// Characters of three bytes that CommonMark counts as punctuation: mathematical operators.
const PUNCTUATION: RangeInclusive<char> = '\u{2200}'..='\u{22ff}';
/// Characters of four bytes that CommonMark counts as punctuation: musical symbols.
const LONG_PUNCTUATION: RangeInclusive<char> = '\u{1d100}'..='\u{1d126}';

/// The characters that were replaced before parsing, by their substitutes.
#[derive(Default)]
pub(super) struct Substitutes(BTreeMap<char, char>);

/// Chooses substitutes for the characters of one text.
struct SubstituteChooser {
    /// The characters that cannot be substitutes: those of the text and those chosen before.
    taken: BTreeSet<char>,
    /// What was chosen for a character; `None` if no substitute was left.
    chosen: BTreeMap<(Appearance, char), Option<char>>,
}

/// Returns a text in which the marks of emphasis beside characters without spaces open and close,
/// and the characters that were replaced for it. Every character keeps its offset. If a text uses
/// up all substitutes, marks are left as they are, and reported as left over.
pub(super) fn mask_beside_marks(text: &str) -> (String, Substitutes) {
    let mut chooser = None;
    let mut masked: Option<Vec<char>> = None;
    let characters: Vec<char> = text.chars().collect();
    let mut at = 0;
    let mut is_escaped = false;
    while at < characters.len() {
        let mark = characters[at];
        if is_escaped || !matches!(mark, '*' | '~') {
            is_escaped = mark == '\\' && !is_escaped;
            at += 1;
            continue;
        }
        let end = at + characters[at..].iter().take_while(|c| **c == mark).count();
        // One `~` alone means "about" far more often than that something is struck out.
        if mark == '~' && end == at + 1 {
            at = end;
            continue;
        }
        let before = at.checked_sub(1).map(|before| (before, characters[before]));
        let after = characters.get(end).map(|after| (end, *after));
        if let Some((position, kind)) = before.zip(after).and_then(|(b, a)| needed_mask(b, a)) {
            let original = characters[position];
            let chooser = chooser.get_or_insert_with(|| SubstituteChooser {
                taken: text.chars().collect(),
                chosen: BTreeMap::new(),
            });
            if let Some(substitute) = chooser.substitute(original, kind) {
                masked.get_or_insert_with(|| characters.clone())[position] = substitute;
            }
        }
        at = end;
    }
    let masked = masked.map_or_else(|| text.to_owned(), |masked| masked.into_iter().collect());
    (masked, chooser.map(SubstituteChooser::substitutes).unwrap_or_default())
}

/// What a character has to look like to the parser.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Appearance {
    Letter,
    Punctuation,
}

/// Returns the position of the character to replace, and by what, given the characters before and
/// after a mark; `None` if the mark already opens and closes or is not beside a script without
/// spaces.
fn needed_mask(before: (usize, char), after: (usize, char)) -> Option<(usize, Appearance)> {
    if before.1.is_whitespace() || after.1.is_whitespace() {
        return None;
    }
    let (punctuation, other) = match (is_punctuation(before.1), is_punctuation(after.1)) {
        (true, false) => (before, after),
        (false, true) => (after, before),
        _ => return None,
    };
    if joins_words(punctuation.1) {
        Some((punctuation.0, Appearance::Letter))
    } else if joins_words(other.1) {
        Some((other.0, Appearance::Punctuation))
    } else {
        None
    }
}

impl SubstituteChooser {
    /// Returns the substitute of a character: one of the same length that is not in the text.
    fn substitute(&mut self, original: char, kind: Appearance) -> Option<char> {
        if let Some(chosen) = self.chosen.get(&(kind, original)) {
            return *chosen;
        }
        let pool = match (kind, original.len_utf8()) {
            (Appearance::Letter, 3) => LETTERS,
            (Appearance::Punctuation, 3) => PUNCTUATION,
            (Appearance::Punctuation, 4) => LONG_PUNCTUATION,
            _ => return None,
        };
        let free = pool.into_iter().find(|c| !self.taken.contains(c));
        self.taken.extend(free);
        self.chosen.insert((kind, original), free);
        free
    }

    fn substitutes(self) -> Substitutes {
        let chosen = self.chosen.into_iter();
        Substitutes(chosen.filter_map(|((_, of), substitute)| Some((substitute?, of))).collect())
    }
}

impl Substitutes {
    /// Puts the original characters back into an event of the parser.
    pub(super) fn restore<'t>(&self, event: Event<'t>) -> Event<'t> {
        if self.0.is_empty() {
            return event;
        }
        match event {
            Event::Text(text) => Event::Text(self.restore_text(text)),
            Event::Code(text) => Event::Code(self.restore_text(text)),
            Event::FootnoteReference(label) => Event::FootnoteReference(self.restore_text(label)),
            Event::Start(Tag::FootnoteDefinition(label)) => {
                Event::Start(Tag::FootnoteDefinition(self.restore_text(label)))
            }
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => Event::Start(Tag::Link {
                link_type,
                dest_url: self.restore_text(dest_url),
                title: self.restore_text(title),
                id,
            }),
            other => other,
        }
    }

    fn restore_text<'t>(&self, text: CowStr<'t>) -> CowStr<'t> {
        if !text.chars().any(|c| self.0.contains_key(&c)) {
            return text;
        }
        let restored: String = text.chars().map(|c| *self.0.get(&c).unwrap_or(&c)).collect();
        restored.into()
    }
}

/// Returns whether CommonMark counts a character as punctuation: ASCII punctuation and the Unicode
/// categories P and S.
pub(super) fn is_punctuation(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    c.is_ascii_punctuation()
        || GeneralCategoryGroup::Punctuation.contains(category)
        || GeneralCategoryGroup::Symbol.contains(category)
}

/// Returns whether a character belongs to a script that puts no space around emphasized words: a
/// script without spaces between words, Hangul (whose particles follow a word at once), Ethiopic
/// (whose words may be separated by `፡` alone), and the punctuation and fullwidth forms of East
/// Asia. These are whole blocks of Unicode.
pub(super) fn joins_words(c: char) -> bool {
    unspaced_script(c).is_some()
        || matches!(
            c,
            '\u{1100}'..='\u{139f}'
                | '\u{2d80}'..='\u{2ddf}'
                | '\u{2e80}'..='\u{a4cf}'
                | '\u{a960}'..='\u{a97f}'
                | '\u{ab00}'..='\u{ab2f}'
                | '\u{ac00}'..='\u{d7ff}'
                | '\u{f900}'..='\u{faff}'
                | '\u{fe10}'..='\u{fe1f}'
                | '\u{fe30}'..='\u{fe4f}'
                | '\u{ff00}'..='\u{ffef}'
                | '\u{20000}'..='\u{3ffff}'
        )
}

#[cfg(test)]
mod tests {
    use super::{LETTERS, LONG_PUNCTUATION, PUNCTUATION, is_punctuation, mask_beside_marks};

    #[test]
    fn substitutes_have_the_length_and_the_kind_that_the_parser_needs() {
        for c in LETTERS {
            assert!(c.len_utf8() == 3 && !is_punctuation(c) && c.is_alphabetic(), "{c}");
        }
        for c in PUNCTUATION {
            assert!(c.len_utf8() == 3 && is_punctuation(c), "{c}");
        }
        for c in LONG_PUNCTUATION {
            assert!(c.len_utf8() == 4 && is_punctuation(c), "{c}");
        }
    }

    #[test]
    fn nothing_is_replaced_where_spaces_separate_words_or_a_mark_is_escaped() {
        for text in [
            "**Note:**in the morning",
            "**注意** 早上",
            "\\*\\*注意：\\*\\*早上",
            "- 药\n* 药",
            "药~(2)~片",
        ] {
            assert_eq!(mask_beside_marks(text).0, text);
        }
        let (masked, _) = mask_beside_marks("**注意：**早上 **약(50 mg)**은 𠮷**(a)**");
        assert!(masked.len() == "**注意：**早上 **약(50 mg)**은 𠮷**(a)**".len());
        assert!(!masked.contains('：') && !masked.contains('은') && !masked.contains('𠮷'));
    }
}
