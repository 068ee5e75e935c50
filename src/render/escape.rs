//! Converts text to HTML: special characters are escaped, and bidirectional isolates become
//! elements.

use std::{borrow::Cow, io::Write};

use tera::{Kwargs, State, TeraResult, Value};

use crate::{
    lang::Direction,
    text::{
        FIRST_STRONG_ISOLATE, ISOLATE_END, LTR_ISOLATE, RTL_ISOLATE, UNSIGNED_END, UNSIGNED_START,
        has_rtl, is_direction_mark, is_direction_override, is_isolate, is_mark, set_off,
    },
};

/// The characters that start an isolate, with the tags of their elements.
const ISOLATE_TAGS: [(char, &str); 3] = [
    (LTR_ISOLATE, "<bdi dir=\"ltr\">"),
    (RTL_ISOLATE, "<bdi dir=\"rtl\">"),
    (FIRST_STRONG_ISOLATE, "<bdi>"),
];
/// The element for text with an annotation that is not part of the text, here that it is unsigned.
const UNSIGNED_TAGS: (&str, &str) = ("<u>", "</u>");

/// What becomes of an isolate that begins or ends outside of the text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unmatched {
    /// It ends with the text; an end without a beginning is dropped.
    Close,
    /// The character stays, since its other end is in another text of the same paragraph.
    Keep,
}

/// Escapes text for HTML and turns isolates into elements, which survive copying, unlike the
/// invisible characters.
pub(super) fn escape(text: &str, out: &mut dyn Write) -> std::io::Result<()> {
    write_escaped(text, Unmatched::Close, out)
}

/// Escapes a piece of text of a paragraph, in which an isolate may end in another piece than it
/// begins in, such as `**50** mg`.
pub(super) fn escape_piece(text: &str, out: &mut dyn Write) -> std::io::Result<()> {
    write_escaped(text, Unmatched::Keep, out)
}

/// Returns whether every isolate ends in the text that it begins in.
pub(super) fn has_whole_isolates(text: &str) -> bool {
    let mut depth = 0_i32;
    let is_open = text.chars().all(|c| {
        depth += i32::from(is_isolate(c)) - 2 * i32::from(c == ISOLATE_END);
        depth >= 0
    });
    is_open && depth == 0
}

fn write_escaped(text: &str, unmatched: Unmatched, out: &mut dyn Write) -> std::io::Result<()> {
    let tags = control_tags(text, unmatched);
    let mut tags = tags.iter().peekable();
    let mut from = 0;
    for (at, c) in text.char_indices() {
        let lowered = match c {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#x27;",
            // Characters that control the direction and did not come from careleaf: in a record
            // they could make a dose read backwards.
            c if is_direction_override(c) || is_direction_mark(c) => "",
            _ => match tags.next_if(|(tagged, _)| *tagged == at) {
                Some((_, tag)) => tag,
                None => continue,
            },
        };
        out.write_all(&text.as_bytes()[from..at])?;
        out.write_all(lowered.as_bytes())?;
        from = at + c.len_utf8();
    }
    out.write_all(&text.as_bytes()[from..])?;
    tags.try_for_each(|(_, tag)| out.write_all(tag.as_bytes()))
}

/// An isolate or a mark of unsigned words that has not ended yet.
struct OpenControl {
    /// Where it begins.
    at: usize,
    /// Its character.
    start: char,
    /// Whether a mark of unsigned words begins or ends within it, but not both. Elements cannot
    /// overlap, so it stays a character.
    overlaps: bool,
}

/// Returns what each isolate and mark of a text becomes, by byte offset in ascending order: a tag,
/// a character, or nothing. Tags that end with the text are at its end.
fn control_tags(text: &str, unmatched: Unmatched) -> Vec<(usize, Cow<'static, str>)> {
    let mut tags: Vec<(usize, Cow<'static, str>)> = Vec::new();
    let mut open: Vec<OpenControl> = Vec::new();
    let controls = text.char_indices().filter(|(_, c)| is_isolate(*c) || is_mark(*c));
    for (at, c) in controls {
        match c {
            ISOLATE_END => match open.iter().rposition(|control| is_isolate(control.start)) {
                Some(found) => {
                    let overlaps = open[found].overlaps || found + 1 < open.len();
                    let isolate = open.remove(found);
                    let (start, end) = isolate_tags(text, &isolate, at, overlaps);
                    tags.extend([(isolate.at, start), (at, end)]);
                }
                None if unmatched == Unmatched::Keep => tags.push((at, c.to_string().into())),
                None => tags.push((at, "".into())),
            },
            UNSIGNED_END => {
                match open.iter().rposition(|control| control.start == UNSIGNED_START) {
                    Some(found) => {
                        open[found + 1..].iter_mut().for_each(|isolate| isolate.overlaps = true);
                        let mark = open.remove(found);
                        tags.extend([
                            (mark.at, UNSIGNED_TAGS.0.into()),
                            (at, UNSIGNED_TAGS.1.into()),
                        ]);
                    }
                    None => tags.push((at, "".into())),
                }
            }
            start => open.push(OpenControl { at, start, overlaps: false }),
        }
    }
    for left in open.into_iter().rev() {
        let (start, end) = match (left.start, unmatched) {
            (UNSIGNED_START, _) => (UNSIGNED_TAGS.0.into(), UNSIGNED_TAGS.1.into()),
            (start, Unmatched::Keep) => (start.to_string().into(), "".into()),
            (_, Unmatched::Close) => isolate_tags(text, &left, text.len(), left.overlaps),
        };
        tags.extend([(left.at, start), (text.len(), end)]);
    }
    tags.sort_by_key(|(at, _)| *at);
    tags
}

/// Returns what the two ends of an isolate become.
fn isolate_tags(
    text: &str,
    isolate: &OpenControl,
    end: usize,
    overlaps: bool,
) -> (Cow<'static, str>, Cow<'static, str>) {
    if overlaps {
        return (isolate.start.to_string().into(), ISOLATE_END.to_string().into());
    }
    let inner = &text[isolate.at + isolate.start.len_utf8()..end];
    // The message and the value were both isolated: one element is enough.
    let is_doubled = inner.starts_with([LTR_ISOLATE, RTL_ISOLATE, FIRST_STRONG_ISOLATE])
        && inner.find(ISOLATE_END) == Some(inner.len() - ISOLATE_END.len_utf8());
    if is_doubled {
        return ("".into(), "".into());
    }
    // A browser gives an element without letters the direction of the text around it, so a phone
    // number in Arabic text would run backwards. Text without letters always runs from left to
    // right.
    let start = match isolate.start {
        FIRST_STRONG_ISOLATE if !inner.chars().any(char::is_alphabetic) => LTR_ISOLATE,
        start => start,
    };
    let tag = ISOLATE_TAGS.iter().find(|(known, _)| *known == start).map_or("", |(_, tag)| tag);
    (tag.into(), "</bdi>".into())
}

/// Tera filter for attributes and titles, where no element is possible. In text with letters from
/// right to left the isolates stay as characters, so that a phone number in a title is not turned
/// around; from other text they are removed.
pub(super) fn attribute_text(text: &str, _: Kwargs, _: &State<'_>) -> Value {
    let keeps_isolates = has_rtl(text);
    let is_kept = |c: char| {
        !is_mark(c)
            && !is_direction_override(c)
            && !is_direction_mark(c)
            && (keeps_isolates || !is_isolate(c))
    };
    let plain: String = text.chars().filter(|c| is_kept(*c)).collect();
    if plain.contains(is_isolate) {
        // Escaped here, since otherwise the isolates would become elements.
        let mut out = Vec::with_capacity(plain.len());
        for part in plain.split_inclusive(is_isolate) {
            let words = part.trim_end_matches(is_isolate);
            escape(words, &mut out).expect("writing to memory does not fail");
            out.extend_from_slice(&part.as_bytes()[words.len()..]);
        }
        Value::safe_string(&String::from_utf8_lossy(&out))
    } else {
        Value::normal_string(&plain)
    }
}

/// Tera filter for a piece of a paragraph in which isolates are set already and may end in another
/// piece.
pub(super) fn piece(text: &str, _: Kwargs, _: &State<'_>) -> Value {
    let mut out = Vec::with_capacity(text.len());
    escape_piece(text, &mut out).expect("writing to memory does not fail");
    Value::safe_string(&String::from_utf8_lossy(&out))
}

/// Tera filter that isolates what runs against the direction `dir` of a text.
pub(super) fn set_off_text(text: &str, arguments: Kwargs, _: &State<'_>) -> TeraResult<String> {
    let dir: &str = arguments.must_get("dir")?;
    let is_rtl = dir == Direction::Rtl.html_dir();
    Ok(set_off(text, if is_rtl { Direction::Rtl } else { Direction::Ltr }).into_owned())
}

#[cfg(test)]
mod tests {
    use super::escape;

    fn escaped(text: &str) -> String {
        let mut out = Vec::new();
        escape(text, &mut out).expect("writing to memory does not fail");
        String::from_utf8(out).expect("UTF-8 in, UTF-8 out")
    }

    #[test]
    fn isolates_become_elements_and_stay_balanced() {
        assert_eq!(
            escaped("a \u{2066}555-0142\u{2069} <b>"),
            "a <bdi dir=\"ltr\">555-0142</bdi> &lt;b&gt;"
        );
        assert_eq!(escaped("\u{2068}open"), "<bdi>open</bdi>");
        assert_eq!(escaped("x\u{2069}y"), "xy");
        assert_eq!(escaped("\u{2068}\u{2066}½\u{2069}\u{2069}."), "<bdi dir=\"ltr\">½</bdi>.");
        assert_eq!(
            escaped("\u{2068}555-0133\u{2069}"),
            "<bdi dir=\"ltr\">555-0133</bdi>",
            "no letter, so it must not turn around"
        );
    }

    #[test]
    fn unsigned_text_is_marked_even_around_isolates() {
        assert_eq!(
            escaped("\u{2061}a \u{2066}5\u{2069} b\u{2064}c"),
            "<u>a <bdi dir=\"ltr\">5</bdi> b</u>c"
        );
        assert_eq!(
            escaped("\u{2061}a \u{2068}x\u{2064} b\u{2069}\u{2064}"),
            "<u>a \u{2068}x</u> b\u{2069}",
            "elements cannot overlap, so the isolate stays a pair of characters"
        );
        assert_eq!(escaped("\u{2061}a"), "<u>a</u>");
    }

    #[test]
    fn directional_overrides_are_dropped() {
        assert_eq!(escaped("take \u{202e}01 mg"), "take 01 mg");
    }
}
