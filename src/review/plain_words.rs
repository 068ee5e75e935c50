//! The words and sentences of a text as readers see them, for checks of its language.

use super::segment::SegmentKind;
use crate::text::SENTENCE_ENDS;

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
    use super::plain;
    use crate::review::SegmentKind;

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
