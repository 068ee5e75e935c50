//! Characters that control the direction of writing: isolates, which careleaf inserts around names,
//! doses and phone numbers, and overrides, which it never does.

use super::unsigned_marks::is_mark;

/// Starts an isolate that runs from left to right (LRI).
pub const LTR_ISOLATE: char = '\u{2066}';
/// Starts an isolate that runs from right to left (RLI).
pub const RTL_ISOLATE: char = '\u{2067}';
/// Starts an isolate whose first letter decides its direction (FSI).
pub const FIRST_STRONG_ISOLATE: char = '\u{2068}';
/// Ends an isolate (PDI).
pub const ISOLATE_END: char = '\u{2069}';

/// Wraps a name in a directional isolate, so that neither it nor the text around it reorders the
/// other.
pub fn isolate(text: &str) -> String {
    format!("{FIRST_STRONG_ISOLATE}{text}{ISOLATE_END}")
}

/// Wraps a phone number, dose or code in an isolate that runs from left to right.
pub fn isolate_ltr(text: &str) -> String {
    format!("{LTR_ISOLATE}{text}{ISOLATE_END}")
}

/// Returns whether a character starts or ends an isolate.
pub fn is_isolate(c: char) -> bool {
    matches!(c, LTR_ISOLATE..=ISOLATE_END)
}

/// Returns whether a character embeds or overrides a direction, or ends this (U+202A to U+202E).
/// Careleaf writes none. In a record or a translation such a character could make a dose read
/// backwards.
pub fn is_direction_override(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}')
}

/// Returns whether a character is an invisible mark with a direction (LRM, RLM or ALM). Careleaf
/// writes none: one inside a phone number would turn it around.
pub fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// Returns a text without characters that control its direction and without marks of unsigned
/// words, for places that show plain text only.
pub fn without_direction_controls(text: &str) -> String {
    let is_control =
        |c| is_mark(c) || is_isolate(c) || is_direction_override(c) || is_direction_mark(c);
    text.chars().filter(|c| !is_control(*c)).collect()
}

/// Returns the characters of a text that control its direction and may not be there, with their
/// offsets, in order: every override, embedding and mark, and each isolate that does not begin and
/// end on the same line. An isolate that does is harmless, and messages may need it.
pub fn misplaced_direction_controls(
    characters: impl Iterator<Item = (usize, char)>,
) -> Vec<(usize, char)> {
    let mut misplaced = Vec::new();
    let mut open = Vec::new();
    for (at, c) in characters {
        match c {
            '\n' => misplaced.append(&mut open),
            ISOLATE_END if open.pop().is_none() => misplaced.push((at, c)),
            ISOLATE_END => {}
            c if is_isolate(c) => open.push((at, c)),
            c if is_direction_override(c) || is_direction_mark(c) => misplaced.push((at, c)),
            _ => {}
        }
    }
    misplaced.append(&mut open);
    misplaced.sort_unstable();
    misplaced
}

#[cfg(test)]
mod tests {
    use super::misplaced_direction_controls;

    #[test]
    fn only_isolates_that_end_on_their_line_are_in_place() {
        let misplaced = |text: &str| -> Vec<usize> {
            misplaced_direction_controls(text.char_indices()).iter().map(|(at, _)| *at).collect()
        };
        assert_eq!(
            misplaced("a \u{2066}5 \u{2068}b\u{2069} mg\u{2069}\n\u{2067}c\u{2069}"),
            [0; 0]
        );
        assert_eq!(misplaced("\u{2066}5\nmg\u{2069}"), [0, 7], "it ends on another line");
        assert_eq!(misplaced("5\u{2069} \u{202e}6"), [1, 5]);
        assert_eq!(misplaced("555\u{200f}-0142"), [3]);
    }
}
