//! The words and sentences of a text as readers see them, for checks of its language.

use std::collections::{BTreeMap, BTreeSet};

use super::segment::SegmentKind;
use crate::text::{MessageVariants, SENTENCE_ENDS, VariantValues};

/// Returns the words of a text as readers see them: without the syntax of messages, the targets of
/// links, and addresses.
pub(super) fn plain(kind: &SegmentKind, text: &str) -> String {
    match kind {
        SegmentKind::Message => without_placeables(text),
        SegmentKind::Prose(_) | SegmentKind::Field => {
            let mut out = String::new();
            let mut rest = text;
            while let Some((before, after)) = rest.split_once("](") {
                out.push_str(before);
                rest = after.split_once(')').map_or("", |(_, rest)| rest);
            }
            out.push_str(rest);
            without_addresses(&out)
        }
    }
}

/// Returns what readers may get of a text: of a message with variants several texts, that of the
/// default variants first. Each value is a digit.
pub(super) fn readings(kind: &SegmentKind, text: &str) -> Vec<String> {
    let message = (*kind == SegmentKind::Message && text.contains('{'))
        .then(|| MessageVariants::read("m", text))
        .flatten();
    let Some(message) = message else { return vec![plain(kind, text)] };
    let selections = message.pattern_selections();
    let keys: BTreeSet<&str> =
        selections.iter().flat_map(|selection| &selection.keys).map(String::as_str).collect();
    let keys = keys.iter().map(|key| key.trim_end_matches('*'));
    let mut out: Vec<String> = Vec::new();
    for key in [None].into_iter().chain(keys.map(Some)) {
        for (_, reading) in message.format(&ChosenKey(key)) {
            if !out.contains(&reading) {
                out.push(reading);
            }
        }
    }
    out
}

/// Returns the text of each variant of a message whose only selection is on a number, by key. Each
/// value is a digit.
pub(super) fn variants(text: &str) -> BTreeMap<String, String> {
    let Some(message) = MessageVariants::read("m", text) else { return BTreeMap::new() };
    let selections = message.pattern_selections();
    let [selection] = &selections[..] else { return BTreeMap::new() };
    if !selection.selector.starts_with("PLURAL(") {
        return BTreeMap::new();
    }
    let keys = selection.keys.iter().map(|key| key.trim_end_matches('*'));
    keys.filter_map(|key| {
        let reading = message.format(&ChosenKey(Some(key))).remove("")?;
        Some((key.to_owned(), reading.to_lowercase()))
    })
    .collect()
}

/// A key that every selection takes that has it.
struct ChosenKey<'k>(Option<&'k str>);

impl VariantValues for ChosenKey<'_> {
    fn variant_key(&self, _: &str, _: &[&str]) -> Option<String> {
        self.0.map(str::to_owned)
    }

    fn text(&self, _: &str) -> Option<String> {
        Some("7".to_owned())
    }
}

/// Returns a text without web and e-mail addresses, also where Chinese follows one without a space.
/// The sign that ends the sentence stays.
fn without_addresses(text: &str) -> String {
    let is_part = |c: char| c.is_ascii_graphic();
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_part) {
        let (before, run) = rest.split_at(start);
        let end = run.find(|c| !is_part(c)).unwrap_or(run.len());
        let (run, after) = run.split_at(end);
        out.push_str(before);
        let end = run.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
        // The point of `p.m.` ends no sentence.
        let is_abbreviation = run[..end].rsplit('.').next().is_some_and(|last| last.len() < 2);
        out.push_str(match is_address(run) {
            true if is_abbreviation => "",
            true => &run[end..],
            false => run,
        });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Returns whether a run of characters is an address: `988lifeline.org` is one too.
fn is_address(run: &str) -> bool {
    let after_point = run.split_once('.').map_or("", |(_, rest)| rest);
    run.contains("://") || run.contains('@') || after_point.starts_with(char::is_alphanumeric)
}

/// Returns the text of a message without placeables, selectors and the keys of variants; each of
/// them ends a sentence.
fn without_placeables(text: &str) -> String {
    let mut out = String::new();
    let mut is_syntax = false;
    for line in text.lines() {
        let line = line.trim_start();
        let bare = line.strip_prefix('*').unwrap_or(line);
        let line = match bare.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((_, rest)) => rest,
            None => line,
        };
        let mut rest = line;
        while let Some(at) = rest.find(['{', '}']) {
            if !is_syntax {
                out.push_str(&rest[..at]);
            }
            is_syntax = rest[at..].starts_with('{');
            rest = &rest[at + 1..];
            out.push('\n');
        }
        match rest.split_once("->") {
            Some((_, after)) if is_syntax => out.push_str(after),
            _ if is_syntax => {}
            _ => out.push_str(rest),
        }
        is_syntax = is_syntax && !rest.contains("->");
        out.push('\n');
    }
    out
}

/// Returns words that follow one another again and again, as the output of a translation program
/// may: a few letters three times or more, or `DOUBLED` letters twice.
pub(super) fn repeated_words(text: &str) -> Option<String> {
    /// The fewest characters whose repetition is no figure of speech.
    const DOUBLED: usize = 14;
    /// The fewest characters that count as words.
    const SHORTEST: usize = 4;
    const LONGEST: usize = 200;
    let words = text.split_whitespace().flat_map(|word| word.chars().chain([' ']));
    let chars: Vec<char> = words.flat_map(char::to_lowercase).collect();
    // What is repeated is there twice, and is at least this long: most texts have nothing like it.
    let mut parts: Vec<&[char]> = chars.windows(2 * SHORTEST).collect();
    parts.sort_unstable();
    if parts.windows(2).all(|pair| pair[0] != pair[1]) {
        return None;
    }
    for period in SHORTEST..=LONGEST.min(chars.len() / 2) {
        let needed = if period < DOUBLED { 2 * period } else { period };
        let mut run = 0;
        for at in period..chars.len() {
            run = if chars[at] == chars[at - period] { run + 1 } else { 0 };
            let words = &chars[at + 1 - period..=at];
            if run >= needed && words.iter().filter(|c| c.is_alphabetic()).count() * 2 > period {
                return Some(words.iter().collect::<String>().trim().to_owned());
            }
        }
    }
    None
}

/// Iterates over the sentences of a text, roughly: at most they are cut too short.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let ends_part = ['\n', ';', ':', '；', '：', '؛'];
    text.split(move |c| ends_part.contains(&c) || SENTENCE_ENDS.contains(&c))
}

/// Iterates over the words of a text that is written with spaces between words.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic() && !matches!(c, '\'' | '’' | '\u{200c}'))
        .filter(|word| word.chars().any(char::is_alphabetic))
}

/// Returns the words of a sentence in small letters.
pub(super) fn lower_words(sentence: &str) -> Vec<String> {
    words(sentence).map(str::to_lowercase).collect()
}

/// Returns whether a word begins with a small letter, or with one of a script that has no capitals:
/// words with a capital may be names.
pub(super) fn starts_small(word: &str) -> bool {
    word.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::{plain, readings, repeated_words};
    use crate::review::SegmentKind;

    #[test]
    fn words_that_follow_one_another_again_and_again_are_found() {
        for (text, words) in [
            ("Free with county with county with county money", Some("with county")),
            ("每天吃一片药每天吃一片药每天吃一片药", Some("每天吃一片药")),
            (
                "Free help in your language Free help in your language",
                Some("free help in your language"),
            ),
            ("Step by step by step, day by day", None),
            ("Call 555-555-555-555-555-555", None),
            ("từ từ từng bước, pelan-pelan", None),
        ] {
            assert_eq!(repeated_words(text).as_deref(), words, "{text}");
        }
    }

    #[test]
    fn a_message_has_a_reading_for_each_variant() {
        let text = "{ PLURAL($n) ->\n    [one] a day\n   *[other] { NUM($n) } days\n }";
        assert_eq!(readings(&SegmentKind::Message, text), ["7 days", "a day"]);
        assert_eq!(readings(&SegmentKind::Message, "Call { $to }."), ["Call 7."]);
        assert_eq!(readings(&SegmentKind::Field, "Call [us](a:b)."), ["Call [us."]);
    }

    #[test]
    fn addresses_are_no_words_also_where_no_spaces_are() {
        for (text, words) in [
            ("See www.hhs.gov/ocr. Ask (us@a.org), now.", "See . Ask ), now."),
            ("投诉：www.hhs.gov/ocr。任何人", "投诉：。任何人"),
            ("Read [this](https://a.org/b) at 8:30, e.g. today", "Read [this at 8:30,  today"),
        ] {
            assert_eq!(plain(&SegmentKind::Field, text), words);
        }
    }
}
