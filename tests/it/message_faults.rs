//! The kinds of faults that are put into translated messages.

use careleaf::text::{messages, read_message};

use super::mutations::{
    Fault,
    FaultGroup::{Numbers, Structure, Words},
    Piece, change_digit, fault, in_long_word, in_word,
};

/// All kinds of faults. The text of a message has no indentation before its first line.
pub const MESSAGE_FAULTS: &[Fault] = &[
    fault("a digit changed", Numbers, |text, _, _| {
        (!text.contains("->")).then(|| change_digit(text)).flatten()
    }),
    fault("the number of a key changed", Numbers, |text, _, _| {
        text.contains("[1]").then(|| text.replacen("[1]", "[2]", 1))
    }),
    fault("a value lost", Numbers, |text, _, _| {
        let value = value(text, 0).filter(|_| !text.contains("->"))?;
        Some(text.replacen(&value, "", 1))
    }),
    fault("a value twice", Numbers, |text, _, _| {
        let value = value(text, 0).filter(|_| !text.contains("->"))?;
        Some(text.replacen(&value, &format!("{value} {value}"), 1))
    }),
    fault("two values swapped", Numbers, |text, _, _| swap_values(text)),
    fault("a value of another name", Numbers, |text, _, _| {
        text.contains('$').then(|| text.replacen('$', "$x", 1))
    }),
    fault("a value without its function", Numbers, |text, _, _| {
        let value = value(text, 0).filter(|value| value.contains('('))?;
        let name = value.split(['(', ')', ',']).nth(1)?;
        Some(text.replacen(&value, &format!("{{ {name} }}"), 1))
    }),
    fault("a value lost in one variant", Numbers, |text, _, _| {
        let line = variants(text).find(|line| value(line, 0).is_some())?;
        let value = value(line, 0)?;
        Some(text.replacen(line, &line.replacen(&value, "", 1), 1))
    }),
    fault("a variant lost", Structure, |text, _, _| {
        let line = variants(text).find(|line| line.trim_start().starts_with('['))?;
        Some(text.replacen(&format!("{line}\n"), "", 1))
    }),
    fault("two variants swapped", Structure, |text, _, _| {
        let lines: Vec<&str> = variants(text).collect();
        let [one, next, ..] = lines[..] else { return None };
        let ((key, words), (other, of_other)) = (one.split_once(']')?, next.split_once(']')?);
        let swapped = format!("{key}]{of_other}\n{other}]{words}");
        (words != of_other).then(|| text.replacen(&format!("{one}\n{next}"), &swapped, 1))
    }),
    fault("a key translated", Structure, |text, _, _| {
        let line = variants(text).find(|line| line.trim_start().starts_with('['))?;
        let (key, rest) = line.split_once(']')?;
        let indent = key.split('[').next()?;
        Some(text.replacen(line, &format!("{indent}[uno]{rest}"), 1))
    }),
    fault("another plural form as a key", Structure, |text, _, _| {
        text.contains("[one]").then(|| text.replacen("[one]", "[two]", 1))
    }),
    fault("the selector without its function", Structure, |text, _, _| {
        let (before, rest) = text.split_once("PLURAL(")?;
        let (name, after) = rest.split_once(')')?;
        Some(format!("{before}{name}{after}"))
    }),
    fault("left in the source language", Words, |text, _, source| {
        source.filter(|source| has_words(source, 2) && *source != text).map(str::to_owned)
    }),
    fault("one variant left in the source language", Words, |text, _, source| {
        let (own, other) = (variants(text).last()?, variants(source?).last()?);
        let is_same_key = own.split_once(']')?.0 == other.split_once(']')?.0;
        (is_same_key && has_words(other, 1)).then(|| text.replacen(own, other, 1))
    }),
    fault("cut off in the middle", Words, |text, _, _| {
        let count = text.chars().count();
        let can_be = count > 40 && !text.contains(['{', '\n']);
        can_be.then(|| text.chars().take(count / 2).collect::<String>().trim_end().to_owned())
    }),
    fault("words again and again", Words, |text, _, _| {
        let words: Vec<&str> = text.split(' ').collect();
        let can_be = words.len() > 5 && !text.contains(['{', '\n']);
        let last = words.get(words.len().saturating_sub(3)..)?.join(" ");
        can_be.then(|| format!("{text} {last} {last} {last}"))
    }),
    fault("nothing left", Words, |text, _, _| {
        (!text.contains(['{', '\n'])).then(|| "{ \"\" }".to_owned())
    }),
    fault("an invisible character", Words, |text, _, _| in_word(text, '\u{200b}')),
    fault("a letter of another script", Words, |text, lang, _| {
        let (own, other) = if lang == "ru" { ("о", "o") } else { ("o", "о") };
        (!text.contains('{') && matches!(lang, "es" | "vi" | "ru"))
            .then(|| in_long_word(text, own, other))
            .flatten()
    }),
    fault("marks of Markdown", Words, |text, _, _| {
        (!text.contains(['{', '\n']) && text.contains(' ')).then(|| text.replacen(' ', " **", 1))
    }),
];

/// Returns a value of a text with its braces.
fn value(text: &str, which: usize) -> Option<String> {
    let mut values = text.split('{').skip(1).filter_map(|part| {
        let (inner, _) = part.split_once('}')?;
        (inner.contains('$') && !inner.contains(['\n', '>'])).then(|| format!("{{{inner}}}"))
    });
    values.nth(which)
}

fn swap_values(text: &str) -> Option<String> {
    let (one, other) = (value(text, 0)?, value(text, 1)?);
    if text.contains("->") || one == other {
        return None;
    }
    let (before, rest) = text.split_once(&one)?;
    let (middle, after) = rest.split_once(&other)?;
    Some(format!("{before}{other}{middle}{one}{after}"))
}

/// Iterates over the lines that are variants.
fn variants(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| line.trim_start().starts_with(['[', '*']))
}

/// Returns whether a text has so many words in small letters.
fn has_words(text: &str, fewest: usize) -> bool {
    let small = |word: &&str| word.len() > 2 && word.chars().all(|c| c.is_ascii_lowercase());
    !text.contains('\n') && text.split(' ').filter(small).count() >= fewest
}

/// Returns the messages of a file.
pub fn message_pieces(text: &str, source: &str) -> Vec<Piece> {
    let of_source = messages(source);
    let source_text = |id: &str| {
        of_source.iter().find(|message| message.id == id).map(|message| message.text(source))
    };
    let all = messages(text).into_iter();
    all.map(|message| Piece {
        at: message.range.clone(),
        text: message.text(text),
        source: source_text(&message.id),
        id: Some(message.id),
    })
    .collect()
}

/// Returns a changed piece as its file has it; `None` if no file can.
pub fn written(piece: &Piece, made: String) -> Option<String> {
    match &piece.id {
        Some(id) => read_message(id, &made).ok().map(|(written, _)| written),
        None => Some(made),
    }
}
