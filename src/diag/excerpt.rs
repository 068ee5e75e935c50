//! The lines of a file that a diagnostic quotes, for miette. Only these lines are looked at, not
//! the whole file for each diagnostic.

use std::sync::Arc;

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use super::line_index::LineIndex;

/// A file that a diagnostic points into.
#[derive(Debug)]
pub(super) struct Excerpt<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    pub(super) lines: Arc<LineIndex>,
}

impl SourceCode for Excerpt<'_> {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let first = self.lines.line(span.offset()).saturating_sub(lines_before);
        let last = self.lines.line(span.offset() + span.len()) + lines_after;
        // One more line, since miette reads the first byte of the line after the last one.
        let bytes = self.lines.bytes(first..last + 2);
        let start = bytes.start;
        let quoted = &self.text[bytes];
        let span = SourceSpan::from((span.offset() - start, span.len()));
        let found = quoted.read_span(&span, lines_before, lines_after)?;
        let place = (found.span().offset() + start, found.span().len());
        // The contents borrow from the text, but are handed out with the lifetime of the excerpt.
        let data = &self.text.as_bytes()[place.0..place.0 + place.1];
        Ok(Box::new(MietteSpanContents::new_named(
            self.path.to_owned(),
            data,
            place.into(),
            found.line() + first,
            found.column(),
            found.line_count() + first,
        )))
    }
}
