//! The sections of a text, for a list of contents.

use super::prose::{Block, Inline, Prose, push_text};

/// Returns the text of a run without its formatting.
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut text = String::new();
    push_text(inlines, " ", &mut text);
    text
}

impl Prose {
    /// Returns the anchor and the text of each heading of the second level, outside of boxes.
    pub fn sections(&self) -> Vec<(&str, String)> {
        let headings = self.blocks.iter().filter_map(|block| match block {
            Block::Heading { level: 2, id, text, .. } => Some((id.as_str(), plain_text(text))),
            _ => None,
        });
        headings.collect()
    }
}
