//! Builds [`Prose`](super::Prose) from the events of the Markdown parser, and reports content that
//! topics may not contain.

use std::{
    collections::{BTreeMap, VecDeque},
    ops::Range,
};

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{
    box_lines::BoxLine,
    leftover_marks::leftover_mark,
    open_element::{Container, OpenElement, OpenElementKind},
    prose::{Block, BoxKind, Inline, LinkTarget, ListItem},
    unfinished_diagnostic::UnfinishedDiagnostic,
};
use crate::diag::{Diagnostic, FileId, Place, Report, Span};

/// Builds the blocks of a text from the events of the Markdown parser.
pub(super) struct ProseBuilder<'t, 'r> {
    file: FileId,
    /// The byte of the file at which the text starts.
    base: usize,
    text: &'t str,
    /// The lines that open and close boxes and were not reached yet.
    box_lines: VecDeque<BoxLine>,
    /// The number of each footnote, by its label.
    footnotes: BTreeMap<String, usize>,
    /// The open elements, from the outside in.
    stack: Vec<OpenElement>,
    /// The number of headings so far.
    headings: usize,
    /// The level of the previous heading; 1, the level of the title, before the first.
    level: u8,
    /// The number of problems so far.
    problems: usize,
    /// Whether a leftover mark was reported in this block.
    has_leftover_mark: bool,
    report: &'r mut Report,
}

impl<'t, 'r> ProseBuilder<'t, 'r> {
    /// Creates a builder for a text that starts at byte `base` of a file.
    pub(super) fn new(
        text: &'t str,
        box_lines: Vec<BoxLine>,
        file: FileId,
        base: usize,
        report: &'r mut Report,
    ) -> Self {
        Self {
            file,
            base,
            text,
            box_lines: box_lines.into(),
            footnotes: BTreeMap::new(),
            stack: vec![OpenElement::new(OpenElementKind::Blocks(Container::Root), 0)],
            headings: 0,
            level: 1,
            problems: 0,
            has_leftover_mark: false,
            report,
        }
    }
}

impl ProseBuilder<'_, '_> {
    /// Returns the number of open elements.
    pub(super) fn depth(&self) -> usize {
        self.stack.len()
    }

    /// Returns the number of problems so far.
    pub(super) fn problems(&self) -> usize {
        self.problems
    }

    fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.file, self.base + range.start, self.base + range.end)
    }

    pub(super) fn top(&mut self) -> &mut OpenElement {
        self.stack.last_mut().expect("the root is closed only at the end")
    }

    /// Starts an error at a range of the text; its help line is still to be added.
    pub(super) fn problem(
        &mut self,
        rule: &'static str,
        range: Range<usize>,
        words: &'static str,
    ) -> UnfinishedDiagnostic<'_> {
        let place = Place::At(self.span(&range));
        self.problems += 1;
        UnfinishedDiagnostic {
            report: self.report,
            diagnostic: Diagnostic::error(rule, place, words),
        }
    }

    /// Handles one event of the parser.
    pub(super) fn handle(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => {
                self.report_leftover_mark(&text, range);
                self.push_inline(Inline::Text(text.into_string()));
            }
            Event::Code(code) => self.push_inline(Inline::Code(code.into_string())),
            Event::SoftBreak => self.push_inline(Inline::Text(" ".to_owned())),
            Event::HardBreak => self.push_inline(Inline::Break),
            Event::Rule => self.push_block(Block::Rule),
            Event::TaskListMarker(done) => {
                if let Some(element) = self.stack.iter_mut().rev().find(|element| {
                    matches!(element.kind, OpenElementKind::Blocks(Container::Item(_)))
                }) {
                    element.kind = OpenElementKind::Blocks(Container::Item(Some(done)));
                }
            }
            Event::FootnoteReference(label) => {
                let number = self.footnote_number(&label);
                self.push_inline(Inline::FootnoteRef(number));
            }
            Event::Html(_) => self.html(range),
            Event::InlineHtml(_) => {
                self.problem("prose-html", range, "HTML tags are not allowed in topics")
                    .report_with_help(
                        "use Markdown, or put the tag in backticks if it is meant as text",
                    );
            }
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    /// Reports a Markdown mark that readers would see, once for each block.
    fn report_leftover_mark(&mut self, text: &str, range: Range<usize>) {
        // Text that differs from its source is a character reference, which is meant as text.
        let is_literal = self.text.get(range.clone()) == Some(text);
        if self.has_leftover_mark
            || !is_literal
            || matches!(self.top().kind, OpenElementKind::Dropped)
        {
            return;
        }
        if let Some((mark, place)) = leftover_mark(self.text, range) {
            self.has_leftover_mark = true;
            let (words, help) = mark.words();
            self.problem("prose-mark", place, words).report_with_help(help);
        }
    }

    /// Returns the number of a footnote, by its label.
    fn footnote_number(&mut self, label: &str) -> usize {
        let next = self.footnotes.len() + 1;
        *self.footnotes.entry(label.to_owned()).or_insert(next)
    }

    /// Adds an inline to the open element, unless that is dropped.
    fn push_inline(&mut self, inline: Inline) {
        let top = self.top();
        if matches!(top.kind, OpenElementKind::Dropped) {
            return;
        }
        match (top.inlines.last_mut(), inline) {
            (Some(Inline::Text(before)), Inline::Text(more)) => before.push_str(&more),
            (_, inline) => top.inlines.push(inline),
        }
    }

    pub(super) fn push_block(&mut self, block: Block) {
        let start = self.top().start;
        let span = self.span(&(start..start));
        let top = self.top();
        top.wrap_inlines(span);
        top.blocks.push(block);
    }

    /// Handles a line that opens or closes a box, and rejects any other HTML block.
    fn html(&mut self, range: Range<usize>) {
        let mark = self
            .box_lines
            .iter()
            .position(|mark| mark.range.start >= range.start && mark.range.start < range.end);
        let Some(mark) = mark.and_then(|at| self.box_lines.remove(at)) else {
            if !self.text[range.clone()].trim().is_empty() {
                self.problem("prose-html", range, "HTML is not allowed in topics")
                    .report_with_help("use Markdown and the boxes `::: tip` … `:::`");
            }
            return;
        };
        let open_box = self.stack.iter().rposition(|element| {
            matches!(element.kind, OpenElementKind::Blocks(Container::Box(_)))
        });
        match (mark.word, open_box) {
            (None, Some(at)) => {
                while self.stack.len() > at {
                    self.close(range.start);
                }
            }
            (None, None) => {
                self.problem("prose-box", mark.range, "this `:::` closes a box, but none is open")
                    .report_with_help("open one with `::: tip` before it, or remove the line");
            }
            (Some(_), Some(_)) => {
                self.problem("prose-box", mark.range, "a box cannot contain another box")
                    .report_with_help("close the first one with a line `:::`");
            }
            (Some(word), None) => {
                let named = BoxKind::from_word(&word);
                let kind = named.as_ref().map_or(BoxKind::Tip, |kind| *kind);
                self.stack.push(OpenElement::new(
                    OpenElementKind::Blocks(Container::Box(kind)),
                    mark.range.start,
                ));
                if let Err(help) = named {
                    self.problem("prose-box", mark.range, "unknown kind of box")
                        .found(word)
                        .report_with_help(help.to_string());
                }
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let kind = match tag {
            Tag::Paragraph => OpenElementKind::Paragraph,
            Tag::Heading { level, .. } => {
                OpenElementKind::Heading(self.heading(level as u8, &range))
            }
            Tag::BlockQuote(_) => OpenElementKind::Blocks(Container::Quote),
            Tag::CodeBlock(_) => {
                self.problem("prose-code", range.clone(), "code blocks are not allowed in topics")
                    .report_with_help(
                        "remove the four spaces at the start of the line, \
                         or the line of backticks or tildes before it",
                    );
                OpenElementKind::Dropped
            }
            Tag::List(start) => OpenElementKind::List(start),
            Tag::Item => OpenElementKind::Blocks(Container::Item(None)),
            Tag::FootnoteDefinition(label) => {
                OpenElementKind::Blocks(Container::Footnote(label.into_string()))
            }
            Tag::DefinitionList => OpenElementKind::Definitions,
            Tag::DefinitionListTitle => OpenElementKind::Term,
            Tag::DefinitionListDefinition => OpenElementKind::Blocks(Container::Definition),
            Tag::Table(_) => OpenElementKind::Table,
            Tag::TableHead | Tag::TableRow => OpenElementKind::Row,
            Tag::TableCell => OpenElementKind::Cell,
            Tag::Emphasis => OpenElementKind::Emphasis,
            Tag::Strong => OpenElementKind::Strong,
            Tag::Strikethrough => OpenElementKind::Strike,
            Tag::Link { dest_url, .. } => {
                OpenElementKind::Link(self.target(&dest_url, range.clone()))
            }
            Tag::Image { dest_url, .. } => self.begin_picture(&dest_url, range.clone()),
            Tag::HtmlBlock => return,
            _ => OpenElementKind::Dropped,
        };
        self.has_leftover_mark &= kind.is_inline();
        if matches!(
            kind,
            OpenElementKind::List(_)
                | OpenElementKind::Blocks(Container::Quote)
                | OpenElementKind::Table
        ) {
            let span = self.span(&range);
            self.top().wrap_inlines(span);
        }
        self.stack.push(OpenElement::new(kind, range.start));
    }

    /// Returns the level of a heading. It may be at most one level deeper than the heading before
    /// it, since people who use a screen reader navigate by levels.
    fn heading(&mut self, level: u8, range: &Range<usize>) -> u8 {
        if level == 1 {
            self.problem(
                "prose-heading",
                range.clone(),
                "a heading with one `#` is a title, but the title belongs in the front matter",
            )
            .report_with_help("start headings with `##`");
        }
        let level = level.clamp(2, 4);
        let deepest = self.level + 1;
        if level > deepest {
            self.problem("prose-heading", range.clone(), "this heading skips a level")
                .report_with_help(format!("write `{}`", "#".repeat(usize::from(deepest))));
        }
        self.level = level;
        level
    }

    /// Parses the address of a link, and reports it if pages cannot link to it.
    fn target(&mut self, url: &str, range: Range<usize>) -> Option<LinkTarget> {
        let target = LinkTarget::parse(url);
        if target.is_none() {
            self.problem("prose-link", range, "pages cannot link to this address")
                .found(url.to_owned())
                .report_with_help("write `topic:<slug>`, `program:<id>` or an https:// address");
        }
        target
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        if matches!(tag, TagEnd::HtmlBlock) {
            return;
        }
        self.close(range.end);
    }

    /// Closes the innermost open element and adds its content to the element around it.
    fn close(&mut self, end: usize) {
        if self.stack.len() < 2 {
            return;
        }
        let Some(mut element) = self.stack.pop() else { return };
        let span = self.span(&(element.start..end.max(element.start)));
        element.wrap_inlines(span);
        if matches!(element.kind, OpenElementKind::Paragraph) {
            return self.end_paragraph(element, span);
        }
        let OpenElement { kind, start, blocks, inlines, items, cells, mut rows, entries, .. } =
            element;
        match kind {
            OpenElementKind::Blocks(Container::Box(_)) if blocks.is_empty() => {
                self.problem("prose-box", start..start + 3, "this box is empty")
                    .report_with_help("write its text, or remove the box");
            }
            OpenElementKind::Blocks(wrap) => self.close_blocks(wrap, blocks),
            OpenElementKind::List(start) => self.push_block(Block::List { start, items }),
            OpenElementKind::Heading(level) => {
                self.headings += 1;
                let id = format!("s{}", self.headings);
                self.push_block(Block::Heading { level, id, text: inlines, span });
            }
            OpenElementKind::Picture(file) => self.end_picture(file, inlines, start..end),
            OpenElementKind::Strong => self.push_inline(Inline::Strong(inlines)),
            OpenElementKind::Emphasis => self.push_inline(Inline::Emphasis(inlines)),
            OpenElementKind::Strike => self.push_inline(Inline::Strike(inlines)),
            OpenElementKind::Link(Some(to)) => {
                self.push_inline(Inline::Link { to, span, text: inlines })
            }
            OpenElementKind::Link(None) => {
                inlines.into_iter().for_each(|inline| self.push_inline(inline))
            }
            OpenElementKind::Table => {
                let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
                self.push_block(Block::Table { head, rows });
            }
            OpenElementKind::Row => self.top().rows.push(cells),
            OpenElementKind::Cell => self.top().cells.push(inlines),
            OpenElementKind::Definitions => self.push_block(Block::Definitions { entries }),
            OpenElementKind::Term => self.top().entries.push((inlines, Vec::new())),
            OpenElementKind::Paragraph | OpenElementKind::Dropped => {}
        }
    }

    fn close_blocks(&mut self, wrap: Container, blocks: Vec<Block>) {
        match wrap {
            Container::Root => {}
            Container::Quote => self.push_block(Block::Quote { blocks }),
            Container::Box(kind) => self.push_block(Block::Box { kind, blocks }),
            Container::Item(checked) => self.top().items.push(ListItem { checked, blocks }),
            Container::Footnote(label) => {
                let number = self.footnote_number(&label);
                self.push_block(Block::Footnote { number, blocks });
            }
            Container::Definition => {
                if let Some((_, meanings)) = self.top().entries.last_mut() {
                    meanings.push(blocks);
                }
            }
        }
    }

    /// Closes all open elements and returns the blocks.
    pub(super) fn finish(mut self) -> Vec<Block> {
        let end = self.text.len();
        while self.stack.len() > 1 {
            let top = self.top();
            if let OpenElementKind::Blocks(Container::Box(_)) = top.kind {
                let start = top.start;
                self.problem("prose-box", start..start + 3, "this box is never closed")
                    .report_with_help("close it with a line `:::`");
            }
            self.close(end);
        }
        let span = self.span(&(0..0));
        let mut root = self.stack.pop().expect("the root is still open");
        root.wrap_inlines(span);
        root.blocks
    }
}
