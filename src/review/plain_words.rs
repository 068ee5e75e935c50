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
            // `988lifeline.org` is an address too.
            let has_inner_point = |word: &str| {
                let after = word.split_once('.').map_or("", |(_, rest)| rest);
                after.starts_with(char::is_alphanumeric)
            };
            let is_word = |word: &&str| {
                !word.contains("://") && !word.contains('@') && !has_inner_point(word)
            };
            out.split(' ').filter(is_word).collect::<Vec<_>>().join(" ")
        }
    }
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
