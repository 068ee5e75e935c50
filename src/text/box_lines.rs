//! The lines that open and close a box in Markdown, which are found before the parser runs.
//!
//! The content of a box is ordinary Markdown.

use std::ops::Range;

/// A line `::: kind` or `:::` with its place.
pub(super) struct BoxLine {
    /// Its bytes, without the line break.
    pub range: Range<usize>,
    /// The kind as the author wrote it; none for a line that closes a box.
    pub word: Option<String>,
}

/// Replaces each box line with an HTML processing instruction of the same length, and returns the
/// text with the lines. CommonMark allows a processing instruction to interrupt any block, and the
/// parser reports it as an event. The equal length keeps every offset valid.
pub(super) fn mask_boxes(text: &str) -> (String, Vec<BoxLine>) {
    let mut masked = String::with_capacity(text.len());
    let mut marks = Vec::new();
    let mut fenced = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end_matches(['\n', '\r']);
        if bare.trim_start().starts_with("```") || bare.trim_start().starts_with("~~~") {
            fenced = !fenced;
        }
        match bare.strip_prefix(":::") {
            Some(rest) if !fenced && !rest.starts_with(':') => {
                let word = rest.trim();
                marks.push(BoxLine {
                    range: at..at + bare.len(),
                    word: (!word.is_empty()).then(|| word.to_owned()),
                });
                masked.push_str("<?>");
                masked.extend(std::iter::repeat_n(' ', bare.len() - 3));
                masked.push_str(&line[bare.len()..]);
            }
            _ => masked.push_str(line),
        }
        at += line.len();
    }
    (masked, marks)
}
