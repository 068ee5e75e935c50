//! The kinds of boxes in prose.

use super::prose::{Block, BoxKind, Prose};

impl Prose {
    /// Returns whether the text has a box of a kind, at any depth.
    pub fn has_box(&self, kind: BoxKind) -> bool {
        has_box_in(&self.blocks, kind)
    }
}

fn has_box_in(blocks: &[Block], wanted: BoxKind) -> bool {
    blocks.iter().any(|block| match block {
        Block::Box { kind, blocks } => *kind == wanted || has_box_in(blocks, wanted),
        Block::List { items, .. } => items.iter().any(|item| has_box_in(&item.blocks, wanted)),
        Block::Quote { blocks } | Block::Footnote { blocks, .. } => has_box_in(blocks, wanted),
        Block::Definitions { entries } => entries
            .iter()
            .flat_map(|(_, meanings)| meanings)
            .any(|blocks| has_box_in(blocks, wanted)),
        Block::Heading { .. }
        | Block::Paragraph { .. }
        | Block::Picture { .. }
        | Block::Table { .. }
        | Block::Rule => false,
    })
}
