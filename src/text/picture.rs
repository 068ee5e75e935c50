//! Pictures in prose: `![what it shows](name.svg)`, alone in a paragraph. The file is beside the
//! text.

use std::ops::Range;

use super::{
    open_element::{OpenElement, OpenElementKind},
    prose::{Block, Inline},
    prose_builder::ProseBuilder,
    sections::plain_text,
};
use crate::diag::Span;

const ALONE: (&str, &str) =
    ("a picture must be alone in its paragraph", "put an empty line before and after it");
const NAME: (&str, &str) = (
    "a picture must be an SVG file beside the topic",
    "write `![what it shows](name.svg)`; use lowercase letters, digits, and hyphens in its name",
);
const WORDS: (&str, &str) = (
    "this picture has no words for people who cannot see it",
    "write what it shows between the brackets: `![what it shows](name.svg)`",
);

impl ProseBuilder<'_, '_> {
    /// Begins a picture, or reports why it cannot be one.
    pub(super) fn begin_picture(&mut self, file: &str, range: Range<usize>) -> OpenElementKind {
        let top = self.top();
        let is_alone = matches!(top.kind, OpenElementKind::Paragraph)
            && top.inlines.is_empty()
            && top.picture.is_none();
        let fault = match is_file_name(file) {
            _ if !is_alone => ALONE,
            false => NAME,
            true => return OpenElementKind::Picture(file.to_owned()),
        };
        self.problem("prose-image", range, fault.0).report_with_help(fault.1);
        OpenElementKind::Dropped
    }

    /// Ends a picture. It becomes a block when its paragraph ends.
    pub(super) fn end_picture(&mut self, file: String, alt: Vec<Inline>, range: Range<usize>) {
        if plain_text(&alt).trim().is_empty() {
            self.problem("prose-image", range.clone(), WORDS.0).report_with_help(WORDS.1);
        }
        self.top().picture = Some((file, alt, range));
    }

    /// Ends a paragraph, which may be a picture.
    pub(super) fn end_paragraph(&mut self, element: OpenElement, span: Span) {
        let OpenElement { inlines: text, picture, .. } = element;
        let Some((file, alt, range)) = picture else {
            return self.push_block(Block::Paragraph { text, span });
        };
        if !text.is_empty() {
            self.problem("prose-image", range, ALONE.0).report_with_help(ALONE.1);
        }
        self.push_block(Block::Picture { file, text: alt, span });
    }
}

fn is_file_name(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    name.strip_suffix(".svg").is_some_and(|stem| !stem.is_empty() && stem.chars().all(fits))
}
