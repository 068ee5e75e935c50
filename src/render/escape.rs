//! Converts text to HTML: special characters are escaped, and bidirectional isolates become
//! elements.

use std::io::Write;

use tera::{Kwargs, State};

use crate::text::{
    FIRST_STRONG_ISOLATE, ISOLATE_END, LTR_ISOLATE, RTL_ISOLATE, UNSIGNED_END, UNSIGNED_START,
    is_direction_override, without_direction_controls,
};

/// The characters that start an isolate, with the tags of their elements.
const ISOLATE_TAGS: [(char, &str); 3] = [
    (LTR_ISOLATE, "<bdi dir=\"ltr\">"),
    (RTL_ISOLATE, "<bdi dir=\"rtl\">"),
    (FIRST_STRONG_ISOLATE, "<bdi>"),
];
/// The element for text with an annotation that is not part of the text, here that it is unsigned.
const UNSIGNED_TAGS: (&str, &str) = ("<u>", "</u>");

/// Escapes text for HTML and turns isolates into elements, which survive copying, unlike the
/// invisible characters.
pub(super) fn escape(text: &str, out: &mut dyn Write) -> std::io::Result<()> {
    let mut from = 0;
    // For each open isolate or mark: the closing tag of its element.
    let mut open: Vec<&'static str> = Vec::new();
    for (at, c) in text.char_indices() {
        let lowered = match c {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#x27;",
            UNSIGNED_START => {
                open.push(UNSIGNED_TAGS.1);
                UNSIGNED_TAGS.0
            }
            // Isolates left open inside the mark end with it.
            UNSIGNED_END if open.contains(&UNSIGNED_TAGS.1) => {
                out.write_all(&text.as_bytes()[from..at])?;
                from = at;
                while let Some(element) = open.pop().filter(|element| *element != UNSIGNED_TAGS.1) {
                    out.write_all(element.as_bytes())?;
                }
                UNSIGNED_TAGS.1
            }
            UNSIGNED_END => "",
            ISOLATE_END => match open.last() {
                Some(element) if *element != UNSIGNED_TAGS.1 => open.pop().unwrap_or_default(),
                _ => "",
            },
            // Directional formatting characters that did not come from careleaf: in a record they
            // could make a dose read backwards.
            c if is_direction_override(c) => "",
            c => match ISOLATE_TAGS.iter().find(|(start, _)| *start == c) {
                Some((start, element)) => {
                    let rest = &text[at + c.len_utf8()..];
                    let doubled = rest
                        .starts_with(|next| ISOLATE_TAGS.iter().any(|(start, _)| *start == next));
                    open.push(if doubled { "" } else { "</bdi>" });
                    match (doubled, *start == FIRST_STRONG_ISOLATE && !has_letter(rest)) {
                        // The message and the value were both isolated: one element is enough.
                        (true, _) => "",
                        // A browser gives an element without letters the direction of the text
                        // around it, so a phone number in Arabic text would run backwards. Text
                        // without letters always runs from left to right.
                        (false, true) => ISOLATE_TAGS[0].1,
                        (false, false) => element,
                    }
                }
                None => continue,
            },
        };
        out.write_all(&text.as_bytes()[from..at])?;
        out.write_all(lowered.as_bytes())?;
        from = at + c.len_utf8();
    }
    out.write_all(&text.as_bytes()[from..])?;
    open.iter().rev().try_for_each(|element| out.write_all(element.as_bytes()))
}

/// Returns whether there is a letter before the isolate ends.
fn has_letter(text: &str) -> bool {
    text.chars().take_while(|c| *c != ISOLATE_END).any(char::is_alphabetic)
}

/// Tera filter for attributes and titles, where no element is possible: returns the text without
/// isolates. The result is escaped as usual.
pub(super) fn attribute_text(text: &str, _: Kwargs, _: &State<'_>) -> String {
    without_direction_controls(text)
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
            "<u>a <bdi>x</bdi></u> b"
        );
        assert_eq!(escaped("\u{2061}a"), "<u>a</u>");
    }

    #[test]
    fn directional_overrides_are_dropped() {
        assert_eq!(escaped("take \u{202e}01 mg"), "take 01 mg");
    }
}
