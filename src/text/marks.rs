//! Marks within a text that each back-end lowers in its own way: words that nobody has signed yet.
//!
//! Both are signs that show nothing and have no width, so that what forgets to lower them shows the
//! text as it is. Not for direction: see `isolate`.

/// Starts words that nobody has signed.
pub const UNSIGNED: char = '\u{2061}';
/// Ends them.
pub const SIGNED: char = '\u{2064}';

/// Marks words as signed by nobody; what is within them is not marked twice.
pub fn mark_unsigned(text: &str) -> String {
    if text.trim().is_empty() {
        text.to_owned()
    } else {
        format!("{UNSIGNED}{}{SIGNED}", without_marks(text))
    }
}

/// The text without such marks, for names, titles and calendars.
pub fn without_marks(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// Whether a sign is one of the two marks.
pub fn is_mark(c: char) -> bool {
    matches!(c, UNSIGNED | SIGNED)
}
