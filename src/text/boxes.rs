//! The lines that open and close a box in Markdown, found before the parser sees them.
//!
//! Not for what is in a box: that is ordinary Markdown.

use std::ops::Range;

/// A line `::: kind` or `:::`, and where it is.
pub(super) struct Mark {
    pub at: Range<usize>,
    pub word: Option<String>,
}

/// Replaces each box line by a processing instruction of the same length, which CommonMark lets
/// interrupt anything, so that every offset stays as it is and the parser hands the line back to
/// us.
pub(super) fn mask_boxes(text: &str) -> (String, Vec<Mark>) {
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
                marks.push(Mark {
                    at: at..at + bare.len(),
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
