//! The files of the pictures of a text.

use super::prose::{Block, Prose};
use crate::diag::Spanned;

impl Prose {
    /// Returns the files of its pictures, in reading order, each with its place.
    pub fn pictures(&self) -> Vec<Spanned<&str>> {
        pictures(&self.blocks)
    }
}

fn pictures(blocks: &[Block]) -> Vec<Spanned<&str>> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Picture { file, span, .. } => {
                found.push(Spanned { value: file.as_str(), span: *span });
            }
            Block::List { items, .. } => {
                items.iter().for_each(|item| found.extend(pictures(&item.blocks)));
            }
            Block::Quote { blocks }
            | Block::Box { blocks, .. }
            | Block::Footnote { blocks, .. } => found.extend(pictures(blocks)),
            Block::Definitions { entries } => {
                let meanings = entries.iter().flat_map(|(_, meanings)| meanings);
                meanings.for_each(|blocks| found.extend(pictures(blocks)));
            }
            Block::Heading { .. } | Block::Paragraph { .. } | Block::Table { .. } | Block::Rule => {
            }
        }
    }
    found
}
