//! An element of a Markdown text whose end was not read yet, with the content read so far.
//! [`super::prose_builder`] keeps a stack of them.

use std::ops::Range;

use super::prose::{Block, BoxKind, Inline, LinkTarget, ListItem};
use crate::diag::Span;

/// A picture whose paragraph is still open: its file, what it shows, and its place in the text.
pub(super) type OpenPicture = (String, Vec<Inline>, Range<usize>);

/// An element that contains blocks.
pub(super) enum Container {
    Root,
    Quote,
    Box(BoxKind),
    /// A list item; for a task, whether it is done.
    Item(Option<bool>),
    /// A footnote with its label.
    Footnote(String),
    /// A definition of a term.
    Definition,
}

/// The kind of an open element.
pub(super) enum OpenElementKind {
    Blocks(Container),
    /// A list with its first number, if numbered.
    List(Option<u64>),
    /// A heading with its level.
    Heading(u8),
    Paragraph,
    Strong,
    Emphasis,
    Strike,
    /// A link with its target; none if the target is not supported.
    Link(Option<LinkTarget>),
    Table,
    Row,
    Cell,
    Definitions,
    Term,
    /// A picture with the name of its file.
    Picture(String),
    /// Rejected content, whose inner text is dropped.
    Dropped,
}

impl OpenElementKind {
    /// Returns whether it is a part of a line of text.
    pub(super) fn is_inline(&self) -> bool {
        matches!(self, Self::Strong | Self::Emphasis | Self::Strike | Self::Link(_))
    }
}

/// An open element with the content that was read so far.
pub(super) struct OpenElement {
    pub(super) kind: OpenElementKind,
    /// The byte at which it starts in the Markdown text.
    pub(super) start: usize,
    pub(super) blocks: Vec<Block>,
    pub(super) inlines: Vec<Inline>,
    pub(super) items: Vec<ListItem>,
    pub(super) cells: Vec<Vec<Inline>>,
    pub(super) rows: Vec<Vec<Vec<Inline>>>,
    pub(super) entries: Vec<(Vec<Inline>, Vec<Vec<Block>>)>,
    /// The picture of a paragraph.
    pub(super) picture: Option<OpenPicture>,
}

impl OpenElement {
    pub(super) fn new(kind: OpenElementKind, start: usize) -> Self {
        Self {
            kind,
            start,
            blocks: Vec::new(),
            inlines: Vec::new(),
            items: Vec::new(),
            cells: Vec::new(),
            rows: Vec::new(),
            entries: Vec::new(),
            picture: None,
        }
    }

    /// Moves text that is directly in a container of blocks, such as a list item, into a paragraph.
    pub(super) fn wrap_inlines(&mut self, span: Span) {
        if matches!(self.kind, OpenElementKind::Blocks(_)) && !self.inlines.is_empty() {
            let text = std::mem::take(&mut self.inlines);
            self.blocks.push(Block::Paragraph { text, span });
        }
    }
}
