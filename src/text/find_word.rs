//! Finds a word or phrase in a text, whatever its case.

use std::ops::Range;

use crate::lang::unspaced_script;

/// Returns the bytes of the first place of `word` in `text`, whatever the case of either, as a
/// whole word if its script separates words by spaces.
pub fn find_word(text: &str, word: &str) -> Option<Range<usize>> {
    places(text, word).next()
}

/// Returns the same, of the places that are in none of some phrases.
pub fn find_word_outside(text: &str, word: &str, phrases: &[String]) -> Option<Range<usize>> {
    let is_in_phrase = |place: &Range<usize>| {
        let mut around = phrases.iter().flat_map(|phrase| places(text, phrase));
        around.any(|around| around.start <= place.start && place.end <= around.end)
    };
    places(text, word).find(|place| !is_in_phrase(place))
}

/// Iterates over the places of a word in a text.
fn places<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let spaced = |c: char| c.is_alphanumeric() && unspaced_script(c).is_none();
    let first = word.chars().next().map(lower_start);
    // Of the letters beyond ASCII, only the Kelvin sign and the dotted capital I have a small
    // letter of ASCII; each other letter of ASCII is one byte.
    let byte = first.filter(|c| c.is_ascii() && !matches!(c, 'k' | 'i')).map(|c| c as u8);
    let begins = move |at: &usize| match byte {
        Some(byte) => text.as_bytes()[*at].to_ascii_lowercase() == byte,
        None => text
            .get(*at..)
            .is_some_and(|rest| first.is_some() && rest.chars().next().map(lower_start) == first),
    };
    (0..text.len()).filter(begins).filter_map(move |at| {
        let end = at + length_of_match(&text[at..], word)?;
        let before = text[..at].chars().next_back().is_some_and(spaced) && word.starts_with(spaced);
        let after = text[end..].chars().next().is_some_and(spaced) && word.ends_with(spaced);
        (!before && !after).then_some(at..end)
    })
}

/// Returns whether the characters of a changed text, such as one in small letters, are at the
/// places of those of the text, so that a place in one is a place in the other.
pub fn has_same_places(text: &str, changed: &str) -> bool {
    fn starts(text: &str) -> impl Iterator<Item = usize> {
        text.char_indices().map(|(at, _)| at)
    }
    text.len() == changed.len() && (text.is_ascii() || starts(text).eq(starts(changed)))
}

/// Returns the first small letter of a letter.
fn lower_start(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    c.to_lowercase().next().unwrap_or(c)
}

/// Returns how many bytes at the start of `text` are `word`, in any case.
fn length_of_match(text: &str, word: &str) -> Option<usize> {
    if let Some(start) = text.as_bytes().get(..word.len())
        && start.is_ascii()
        && word.is_ascii()
    {
        return start.eq_ignore_ascii_case(word.as_bytes()).then_some(word.len());
    }
    let mut wanted = word.chars().flat_map(char::to_lowercase).peekable();
    wanted.peek()?;
    for (at, c) in text.char_indices() {
        if wanted.peek().is_none() {
            return Some(at);
        }
        for lowered in c.to_lowercase() {
            if wanted.next() != Some(lowered) {
                return None;
            }
        }
    }
    wanted.peek().is_none().then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::{find_word, find_word_outside, has_same_places};

    #[test]
    fn a_word_is_not_found_in_a_phrase_that_means_something_else() {
        let phrases = ["distress tolerance".to_owned()];
        let found = |text| find_word_outside(text, "tolerance", &phrases);
        assert_eq!(found("Distress Tolerance: get through it"), None);
        assert_eq!(found("Distress tolerance, and tolerance"), Some(24..33));
        assert_eq!(found("Your tolerance"), Some(5..14));
    }

    #[test]
    fn texts_of_one_length_may_have_other_places() {
        assert!(has_same_places("Já Может", "já может"));
        for text in ["İ", "ȺȺ\u{212a} two"] {
            assert!(!has_same_places(text, &text.to_lowercase()), "{text}");
        }
        assert_eq!("ȺȺ\u{212a}".len(), "ȺȺ\u{212a}".to_lowercase().len());
    }

    #[test]
    fn words_are_whole_where_a_script_has_spaces() {
        let found = |text: &'static str, word| find_word(text, word).map(|place| &text[place]);
        assert_eq!(found("the care plan, signed", "care plan"), Some("care plan"));
        assert_eq!(found("Care Plan", "care plan"), Some("Care Plan"));
        assert_eq!(found("scare planet, care plans", "care plan"), None);
        assert_eq!(found("scare plan, my care plan", "care plan"), Some("care plan"));
        assert_eq!(found("您的照护计划由", "照护计划"), Some("照护计划"));
        assert_eq!(found("İğne PLANI", "planı"), None, "a dotless i is another letter");
        assert_eq!(found("в ПЛАНЕ", "плане"), Some("ПЛАНЕ"));
        assert_eq!(found("5 \u{212a}g", "kg"), Some("\u{212a}g"), "the Kelvin sign");
        assert_eq!(found("anything", ""), None);
        assert_eq!(found("", "x"), None);
        assert_eq!(found("每天", ""), None);
        assert_eq!(found("naïve, nail", "nail"), Some("nail"));
    }
}
