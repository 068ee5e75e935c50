//! Characters that mark unsigned words within a text. Each renderer turns them into its own markup.
//!
//! Both characters are invisible and have no width, so that a renderer that ignores them still
//! shows the plain text.

/// Starts unsigned words.
pub const UNSIGNED_START: char = '\u{2061}';
/// Ends unsigned words.
pub const UNSIGNED_END: char = '\u{2064}';

/// Marks a text as unsigned, and removes marks within it. Blank text is not marked.
pub fn mark_unsigned(text: &str) -> String {
    if text.trim().is_empty() {
        text.to_owned()
    } else {
        format!("{UNSIGNED_START}{}{UNSIGNED_END}", without_marks(text))
    }
}

/// Returns the text without these marks, for names, titles and calendars.
pub fn without_marks(text: &str) -> String {
    // Most texts have none, and to find that out is faster than to copy them by character.
    if [UNSIGNED_START, UNSIGNED_END].iter().any(|mark| text.contains(*mark)) {
        text.chars().filter(|c| !is_mark(*c)).collect()
    } else {
        text.to_owned()
    }
}

/// Returns whether a character is one of the two marks.
pub fn is_mark(c: char) -> bool {
    matches!(c, UNSIGNED_START | UNSIGNED_END)
}
