//! Prepares text for typesetting.

use crate::text::{ISOLATE_END, is_direction_mark, is_direction_override, is_isolate};

/// A run of characters longer than this gets places to break. No ordinary word is that long.
const MAX_UNBROKEN_RUN: usize = 40;

/// Returns text that is ready to typeset: without directional formatting characters that did not
/// come from careleaf, without control characters, and with places to break in very long runs of
/// characters.
pub(super) fn printable_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = 0;
    let mut isolates = Vec::new();
    for c in text.chars() {
        if is_direction_override(c) || is_direction_mark(c) || (c.is_control() && c != '\n') {
            continue;
        }
        match c {
            // A line break ends every isolate (UAX #9, P1), so they begin anew on the next line.
            '\n' => {
                out.extend(isolates.iter().map(|_| ISOLATE_END));
                out.push(c);
                out.extend(&isolates);
                run = 0;
                continue;
            }
            ISOLATE_END => drop(isolates.pop()),
            c if is_isolate(c) => isolates.push(c),
            _ => {}
        }
        run = if c.is_whitespace() || may_break_around(c) { 0 } else { run + 1 };
        if run > MAX_UNBROKEN_RUN {
            out.push('\u{200b}');
            run = 1;
        }
        out.push(c);
    }
    out
}

/// Returns whether a line may break before and after a character anyway.
fn may_break_around(c: char) -> bool {
    matches!(
        c,
        '\u{2e80}'..='\u{9fff}'
            | '\u{ac00}'..='\u{d7af}'
            | '\u{f900}'..='\u{faff}'
            | '\u{ff00}'..='\u{ffef}'
    )
}

/// Returns whether a character is invisible, so that it needs no font.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::printable_text;

    #[test]
    fn text_is_kept_except_directional_overrides() {
        assert_eq!(
            printable_text("#read(\"/etc/passwd\") $x$ <a> @b"),
            "#read(\"/etc/passwd\") $x$ <a> @b"
        );
        assert_eq!(printable_text("take \u{202e}01 mg\u{0}"), "take 01 mg");
        assert_eq!(
            printable_text("\u{2066}5\nmg\u{2069}"),
            "\u{2066}5\u{2069}\n\u{2066}mg\u{2069}"
        );
        assert_eq!(
            printable_text(&"a".repeat(100)).chars().filter(|c| *c == '\u{200b}').count(),
            2
        );
    }
}
