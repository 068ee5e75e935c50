//! A part of a Markdown text that has begun and not ended yet, while it is read.
//!
//! Not for what a finished text is made of: see `prose`.

use super::prose::{Block, BoxKind, Inline, Item, Target};
use crate::diag::Span;

/// What blocks stand in.
pub(super) enum Wrap {
    Root,
    Quote,
    Box(BoxKind),
    Item(Option<bool>),
    Footnote(String),
    Meaning,
}

/// What has begun.
pub(super) enum Kind {
    Blocks(Wrap),
    List(Option<u64>),
    Heading(u8),
    Paragraph,
    Strong,
    Emphasis,
    Strike,
    Link(Option<Target>),
    Table,
    Row,
    Cell,
    Definitions,
    Term,
    /// Refused content, whose inner text is dropped.
    Dropped,
}

/// What has begun and not ended, with what was read in it.
pub(super) struct Frame {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) blocks: Vec<Block>,
    pub(super) inlines: Vec<Inline>,
    pub(super) items: Vec<Item>,
    pub(super) cells: Vec<Vec<Inline>>,
    pub(super) rows: Vec<Vec<Vec<Inline>>>,
    pub(super) entries: Vec<(Vec<Inline>, Vec<Vec<Block>>)>,
}

impl Frame {
    pub(super) fn new(kind: Kind, start: usize) -> Self {
        Self {
            kind,
            start,
            blocks: Vec::new(),
            inlines: Vec::new(),
            items: Vec::new(),
            cells: Vec::new(),
            rows: Vec::new(),
            entries: Vec::new(),
        }
    }

    /// Text that stands directly in a list item or cell becomes a paragraph of its own.
    pub(super) fn settle(&mut self, span: Span) {
        if matches!(self.kind, Kind::Blocks(_)) && !self.inlines.is_empty() {
            let text = std::mem::take(&mut self.inlines);
            self.blocks.push(Block::Paragraph { text, span });
        }
    }
}
