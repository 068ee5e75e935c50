//! Finds e-mail addresses and the words that a text message to a crisis line consists of, such as
//! HOME in "text HOME to 741741". Both must be the same in every language: a translated keyword
//! reaches nobody.

use std::ops::Range;

use super::locked_item::{FoundItems, LockedKind};
use crate::{digits::is_digit, text::SENTENCE_ENDS};

/// How far a keyword may be from the number that it is sent to, in characters. Between them are a
/// few words, such as "to the number".
const MAX_DISTANCE: usize = 24;

/// Words in capitals that are about messages and no message.
const NO_KEYWORDS: [&str; 7] = ["SMS", "MMS", "TTY", "TDD", "TRS", "VRS", "USA"];

/// Finds e-mail addresses.
pub(super) fn find_emails(text: &str, out: &mut FoundItems<'_>) {
    let mut searched_to = 0;
    for (at, _) in text.match_indices('@') {
        let before = &text[searched_to.min(at)..at];
        let name = before.chars().rev().take_while(|c| is_address_char(*c)).count();
        let host = &text[at + 1..];
        let len = host.find(|c: char| !is_address_char(c)).unwrap_or(host.len());
        let host = host[..len].trim_end_matches(['.', '-', '_', '+']);
        let range = at - name..at + 1 + host.len();
        searched_to = range.end;
        let is_whole = name > 0 && host.split_once('.').is_some_and(|(_, end)| end.len() > 1);
        if is_whole && out.is_free(&range) {
            let key = format!("mailto:{}", text[range.clone()].to_ascii_lowercase());
            out.push(LockedKind::Link, range, key);
        }
    }
}

fn is_address_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+')
}

/// Finds keywords: words of capital letters beside a short number that messages are sent to. Must
/// be called when numbers and names are found. `is_short_phone` knows the short phone numbers of
/// the site, such as 988.
pub(super) fn find_keywords(
    text: &str,
    is_short_phone: &dyn Fn(&str) -> bool,
    out: &mut FoundItems<'_>,
) {
    let is_short = |key: &str| matches!(key.len(), 5 | 6) || is_short_phone(key);
    let numbers = out.items.iter().filter(|item| {
        matches!(item.kind, LockedKind::Phone | LockedKind::Number)
            && item.key.chars().all(is_digit)
            && is_short(&item.key)
    });
    let places: Vec<Range<usize>> = numbers.map(|item| item.at.clone()).collect();
    if places.is_empty() {
        return;
    }
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_uppercase()).map(|len| at + len) {
        let len = text[start..].find(|c: char| !c.is_ascii_alphanumeric());
        let range = start..len.map_or(text.len(), |len| start + len);
        at = range.end;
        let word = &text[range.clone()];
        let is_word = word.len() > 2
            && word.chars().all(|c| c.is_ascii_uppercase())
            && !NO_KEYWORDS.contains(&word)
            && !text[..start].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '-')
            && !text[range.end..].starts_with('-');
        if is_word && places.iter().any(|number| is_beside(text, &range, number)) {
            let key = word.to_owned();
            if out.is_free(&range) {
                out.push(LockedKind::Phone, range, key);
            }
        }
    }
}

/// Returns whether a word and a number are in one sentence and near each other.
fn is_beside(text: &str, word: &Range<usize>, number: &Range<usize>) -> bool {
    let between = if word.end <= number.start {
        &text[word.end..number.start]
    } else if number.end <= word.start {
        &text[number.end..word.start]
    } else {
        return false;
    };
    between.chars().count() <= MAX_DISTANCE
        && !between.contains(['\n', ';', '；', '؛'])
        && !between.contains(SENTENCE_ENDS)
}

#[cfg(test)]
mod tests {
    use crate::{
        lang::Lang,
        review::{LockedNames, locked_items},
    };

    /// Returns the keys of the items in a text.
    fn keys(text: &str, lang: &str) -> Vec<String> {
        let lang = Lang::parse(lang).expect("a tag");
        let found = locked_items(text, &lang, &LockedNames::default());
        // "may" may be a month.
        found.into_iter().filter(|item| item.is_marked).map(|item| item.key).collect()
    }

    #[test]
    fn a_keyword_is_locked_beside_its_number() {
        for (text, lang) in [
            ("Text HOME to 741741.", "en"),
            ("Envíe HOME al 741741.", "es"),
            ("أرسل HOME إلى 741741.", "ar"),
            ("发送HOME到741741。", "zh-Hans"),
            ("741741にHOMEと送る", "ja"),
            ("Отправьте HOME на номер 741741", "ru"),
        ] {
            let mut found = keys(text, lang);
            found.sort();
            assert_eq!(found, ["741741", "HOME"], "{text}");
        }
        assert_eq!(keys("Text CASA to 741741", "en"), ["CASA", "741741"]);
    }

    #[test]
    fn other_capitals_are_no_keywords() {
        for text in [
            "Send an SMS to 741741",
            "PTSD. Text 741741",
            "PTSD is a kind of stress; whoever has it may also send a text to 741741",
            "Call DBT at 555-0100",
        ] {
            assert_eq!(keys(text, "en").len(), 1, "{text}");
        }
    }

    #[test]
    fn addresses_are_locked_whole() {
        assert_eq!(
            keys("Write to Help.Desk@example.org, or a@b.", "en"),
            ["mailto:help.desk@example.org"]
        );
        assert_eq!(keys("@home, 5@", "en"), ["5"]);
    }
}
