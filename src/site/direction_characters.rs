//! Reports characters that control the direction of writing in the files of a site.
//!
//! They are invisible, so an author cannot see that one turns a dose or a phone number around.
//! Written as an escape, such as `\u202e` in YAML or `&rlm;` in Markdown, they do the same.

use std::{collections::BTreeMap, ops::Range};

use crate::{
    diag::{Diagnostic, FileId, Place, Report, Span, Wording},
    layout,
    source::{Origin, Sources},
    text::{is_direction_mark, is_direction_override, is_isolate, misplaced_direction_controls},
};

/// The files that hold words, by the end of their names.
const WORDED_FILES: [&str; 3] = [".yaml", layout::MESSAGE_EXTENSION, layout::TOPIC_EXTENSION];

/// The longest reference to a character in Markdown, such as `&#x0000202e;`.
const LONGEST_REFERENCE: usize = 16;

/// Reports the misplaced characters of the public files of a site.
pub(super) fn check_public(sources: &Sources, report: &mut Report) {
    for folder in [layout::CONTENT, layout::LOCALES] {
        let paths = sources.below(folder).filter(|path| !path.starts_with(layout::CARE_PLANS));
        paths.for_each(|path| check_file(sources, path, report));
    }
}

/// Reports the misplaced characters of the care plans.
pub(super) fn check_care_plans(sources: &Sources, report: &mut Report) {
    sources.below(layout::CARE_PLANS).for_each(|path| check_file(sources, path, report));
}

fn check_file(sources: &Sources, path: &str, report: &mut Report) {
    if !WORDED_FILES.iter().any(|ending| path.ends_with(ending)) {
        return;
    }
    for file in sources.layers(path) {
        let source = sources.file(*file);
        if source.origin != Origin::Default {
            report_characters(*file, path, source.text(), report);
        }
    }
}

/// Reports each character of a file once, at its first place.
fn report_characters(file: FileId, path: &str, text: &str, report: &mut Report) {
    let written = written_controls(path, text);
    let lines = text.match_indices('\n').map(|(at, _)| (at..at + 1, '\n'));
    let mut characters: Vec<(Range<usize>, char)> = written;
    if characters.is_empty() {
        return;
    }
    characters.extend(lines);
    characters.sort_by_key(|(range, _)| range.start);
    let misplaced =
        misplaced_direction_controls(characters.iter().map(|(range, c)| (range.start, *c)));
    let mut places: BTreeMap<char, Vec<usize>> = BTreeMap::new();
    misplaced.iter().for_each(|(at, c)| places.entry(*c).or_default().push(*at));
    for (c, places) in places {
        let end = characters
            .iter()
            .find(|(range, _)| range.start == places[0])
            .map_or(places[0], |(range, _)| range.end);
        report.push(diagnostic(c, Span::new(file, places[0], end), places.len()));
    }
}

fn diagnostic(c: char, span: Span, count: usize) -> Diagnostic {
    let code = format!("U+{:04X}", u32::from(c));
    let more = if count > 1 { format!(", {count} times in this file") } else { String::new() };
    let (wrong, help) = if is_isolate(c) {
        (
            "is an isolate that does not begin and end on the same line",
            "delete the character, or end the isolate with U+2069 on its line; careleaf isolates \
             phone numbers, doses, codes and names by itself",
        )
    } else {
        (
            "controls the direction of writing and could make a dose or a phone number read \
             backwards",
            "delete the character; careleaf isolates phone numbers, doses, codes and names by \
             itself",
        )
    };
    Diagnostic::error(
        "direction-character",
        Place::At(span),
        Wording::without_values(format!(
            "the invisible character {code} ({}) {wrong}{more}",
            name(c)
        )),
    )
    .help(help)
}

/// Returns the name of a character, as in UAX #9.
fn name(c: char) -> &'static str {
    match c {
        '\u{61c}' => "Arabic letter mark",
        '\u{200e}' => "left-to-right mark",
        '\u{200f}' => "right-to-left mark",
        '\u{202a}' => "left-to-right embedding",
        '\u{202b}' => "right-to-left embedding",
        '\u{202c}' => "pop directional formatting",
        '\u{202d}' => "left-to-right override",
        '\u{202e}' => "right-to-left override",
        '\u{2066}' => "left-to-right isolate",
        '\u{2067}' => "right-to-left isolate",
        '\u{2068}' => "first strong isolate",
        _ => "pop directional isolate",
    }
}

fn is_control(c: char) -> bool {
    is_isolate(c) || is_direction_override(c) || is_direction_mark(c)
}

/// Reads an escape at the start of a text: the character that it stands for, and its length.
type ReadEscape = fn(&str) -> Option<(char, usize)>;

/// Returns each character of a file that controls the direction, with its bytes, whether it is
/// written itself or as an escape.
fn written_controls(path: &str, text: &str) -> Vec<(Range<usize>, char)> {
    let mut found: Vec<(Range<usize>, char)> = Vec::new();
    if !text.is_ascii() {
        let controls = text.char_indices().filter(|(_, c)| is_control(*c));
        found.extend(controls.map(|(at, c)| (at..at + c.len_utf8(), c)));
    }
    let (start, read): (char, ReadEscape) = if path.ends_with(layout::TOPIC_EXTENSION) {
        ('&', character_reference)
    } else if path.ends_with(layout::MESSAGE_EXTENSION) {
        ('\\', |text| backslash_escape(text, 6))
    } else {
        ('\\', |text| backslash_escape(text, 8))
    };
    for (at, _) in text.match_indices(start) {
        if let Some((c, length)) = read(&text[at..]).filter(|(c, _)| is_control(*c)) {
            found.push((at..at + length, c));
        }
    }
    found
}

/// Reads an escape with a backslash: `\u` with 4 digits, or `\U` with `long` digits (8 in YAML 1.2,
/// 6 in Fluent).
fn backslash_escape(text: &str, long: usize) -> Option<(char, usize)> {
    let length = match text.as_bytes().get(1)? {
        b'u' => 4,
        b'U' => long,
        _ => return None,
    };
    let digits = text.get(2..2 + length)?;
    let c = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
    Some((c, 2 + length))
}

/// Reads a character reference of Markdown, by number or by name (HTML standard, named character
/// references).
fn character_reference(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(LONGEST_REFERENCE).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => number.parse().ok(),
    });
    let c = match (name, number) {
        (_, Some(number)) => char::from_u32(number)?,
        ("lrm", _) => '\u{200e}',
        ("rlm", _) => '\u{200f}',
        _ => return None,
    };
    Some((c, end + 1))
}

#[cfg(test)]
mod tests {
    use super::written_controls;

    #[test]
    fn escapes_of_each_kind_of_file_count_as_the_character() {
        let found = |path: &str, text: &str| -> Vec<(usize, usize, char)> {
            written_controls(path, text).into_iter().map(|(r, c)| (r.start, r.end, c)).collect()
        };
        assert_eq!(found("a.yaml", "x: \"\\u202e1\""), [(4, 10, '\u{202e}')]);
        assert_eq!(found("a.yaml", "x: \"\\U0000202E1\""), [(4, 14, '\u{202e}')]);
        assert_eq!(found("a.ftl", "a = { \"\\U00200F\" }"), [(7, 15, '\u{200f}')]);
        assert_eq!(found("a.md", "a &rlm;&#x202E;&#8294; b").len(), 3);
        assert!(found("a.md", "AT&T; \\u202e").is_empty());
        assert_eq!(found("a.yaml", "x: 5\u{61c}"), [(4, 6, '\u{61c}')]);
    }
}
