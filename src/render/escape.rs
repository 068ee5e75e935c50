//! Text into HTML: every sign escaped, every isolate lowered to an element.
//!
//! Not for pages: see `html`.

use std::io::Write;

use tera::{Kwargs, State};

use crate::text::{SIGNED, UNSIGNED, is_mark};

const FSI: char = '\u{2068}';
const OPENERS: [(char, &str); 3] =
    [('\u{2066}', "<bdi dir=\"ltr\">"), ('\u{2067}', "<bdi dir=\"rtl\">"), (FSI, "<bdi>")];
/// The element for words that carry a remark which is not in the text: here, that nobody has signed
/// them.
const NOTED: (&str, &str) = ("<u>", "</u>");
const CLOSER: char = '\u{2069}';

/// Escapes text for HTML and lowers isolates to elements, which survive copying where the invisible
/// marks do not.
pub(super) fn escape(text: &str, out: &mut dyn Write) -> std::io::Result<()> {
    let mut from = 0;
    // For each isolate or mark that is open, what ends the element that was written for it.
    let mut open: Vec<&'static str> = Vec::new();
    for (at, c) in text.char_indices() {
        let lowered = match c {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#x27;",
            UNSIGNED => {
                open.push(NOTED.1);
                NOTED.0
            }
            // What was left open within the mark ends with it.
            SIGNED if open.contains(&NOTED.1) => {
                out.write_all(&text.as_bytes()[from..at])?;
                from = at;
                while let Some(element) = open.pop().filter(|element| *element != NOTED.1) {
                    out.write_all(element.as_bytes())?;
                }
                NOTED.1
            }
            SIGNED => "",
            CLOSER => match open.last() {
                Some(element) if *element != NOTED.1 => open.pop().unwrap_or_default(),
                _ => "",
            },
            // Marks that turn text around and are not ours: a record that holds them could make a
            // dose read backwards.
            '\u{202a}'..='\u{202e}' => "",
            c => match OPENERS.iter().find(|(opener, _)| *opener == c) {
                Some((opener, element)) => {
                    let rest = &text[at + c.len_utf8()..];
                    let doubled =
                        rest.starts_with(|next| OPENERS.iter().any(|(opener, _)| *opener == next));
                    open.push(if doubled { "" } else { "</bdi>" });
                    match (doubled, *opener == FSI && !letters(rest)) {
                        // What a message sets off was set off already: one element is enough.
                        (true, _) => "",
                        // A browser gives an element without letters the direction around it, and
                        // in Arabic a phone would then run backwards: what holds no letter runs
                        // from left to right.
                        (false, true) => OPENERS[0].1,
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

/// Whether there is a letter before the isolate ends.
fn letters(text: &str) -> bool {
    text.chars().take_while(|c| *c != CLOSER).any(char::is_alphabetic)
}

/// For attributes and titles, where no element can stand: the text without isolates. It is escaped
/// as usual.
pub(super) fn attribute(text: &str, _: Kwargs, _: &State<'_>) -> String {
    text.chars()
        .filter(|c| !is_mark(*c) && !matches!(c, '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}'))
        .collect()
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
    fn what_nobody_signed_is_marked_around_whatever_is_in_it() {
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
    fn marks_that_turn_text_around_are_dropped() {
        assert_eq!(escaped("take \u{202e}01 mg"), "take 01 mg");
    }
}
