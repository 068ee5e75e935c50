//! Recognizes texts whose codes an XML tool moved to separate lines: the whitespace that it added
//! is not a change of the text. A space that a person added or removed before a link is a change.

use super::inline::{CodeSide, ExportedPart, ImportedRun, InlineCode, target_parts};
use crate::review::sign_off::normalized;

/// A text split at its codes: the text before each code, and after the last.
struct SplitText<'t> {
    texts: Vec<String>,
    codes: Vec<(&'t str, CodeSide)>,
}

impl<'t> SplitText<'t> {
    fn new() -> Self {
        Self { texts: vec![String::new()], codes: Vec::new() }
    }

    fn text(&mut self, text: &str) {
        if let Some(last) = self.texts.last_mut() {
            last.push_str(text);
        }
    }

    fn code(&mut self, id: &'t str, side: CodeSide) {
        self.codes.push((id, side));
        self.texts.push(String::new());
    }
}

/// Returns whether a returned text equals an exported one except for line breaks next to its codes.
pub(super) fn is_reformatted(runs: &[ImportedRun], text: &str, codes: &[InlineCode]) -> bool {
    let parts = target_parts(text, codes);
    let (mut returned, mut exported) = (SplitText::new(), SplitText::new());
    for run in runs {
        match run {
            ImportedRun::Text(text) => returned.text(text),
            ImportedRun::Code(id, side, _) => returned.code(id, *side),
        }
    }
    for part in &parts {
        match part {
            ExportedPart::Text(text) | ExportedPart::Marked(text, _) => exported.text(text),
            ExportedPart::Code(code) => exported.code(&code.id, code.side),
        }
    }
    let last = exported.codes.len();
    !exported.codes.is_empty()
        && returned.codes == exported.codes
        && returned.texts.iter().zip(&exported.texts).enumerate().all(
            |(at, (returned, exported))| {
                let (lead, trail) = (
                    is_edge_kept(leading_whitespace(returned), leading_whitespace(exported)),
                    is_edge_kept(trailing_whitespace(returned), trailing_whitespace(exported)),
                );
                normalized(returned) == normalized(exported)
                    && (at == 0 || lead)
                    && (at == last || trail)
            },
        )
}

/// Returns whether the whitespace next to a code is as exported, or a tool broke the line there.
fn is_edge_kept(returned: &str, exported: &str) -> bool {
    returned.contains('\n') || returned.is_empty() == exported.is_empty()
}

fn leading_whitespace(text: &str) -> &str {
    &text[..text.len() - text.trim_start().len()]
}

fn trailing_whitespace(text: &str) -> &str {
    &text[text.trim_end().len()..]
}
