//! Builds [`Prose`](super::Prose) from the events of the Markdown parser, and reports content that
//! topics may not contain.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{
    boxes::Mark,
    frame::{Frame, Kind, Wrap},
    prose::{Block, BoxKind, Inline, Item, Target},
    refusal::HelpTo,
};
use crate::diag::{Diagnostic, FileId, Place, Report, Span};

/// Builds the blocks of a text from the events of the Markdown parser.
pub(super) struct ProseBuilder<'t, 'r> {
    file: FileId,
    /// The byte of the file at which the text starts.
    base: usize,
    text: &'t str,
    /// The lines that open and close boxes and were not reached yet.
    marks: Vec<Mark>,
    /// The labels of the footnotes, in the order of their numbers.
    notes: Vec<String>,
    /// The open elements, from the outside in.
    stack: Vec<Frame>,
    /// The number of headings so far.
    headings: usize,
    /// The level of the previous heading; 1, the level of the title, before the first.
    level: u8,
    /// The number of problems so far.
    problems: usize,
    report: &'r mut Report,
}

impl<'t, 'r> ProseBuilder<'t, 'r> {
    /// Creates a builder for a text that starts at byte `base` of a file.
    pub(super) fn new(
        text: &'t str,
        marks: Vec<Mark>,
        file: FileId,
        base: usize,
        report: &'r mut Report,
    ) -> Self {
        Self {
            file,
            base,
            text,
            marks,
            notes: Vec::new(),
            stack: vec![Frame::new(Kind::Blocks(Wrap::Root), 0)],
            headings: 0,
            level: 1,
            problems: 0,
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

    fn top(&mut self) -> &mut Frame {
        self.stack.last_mut().expect("the root frame is taken only at the end")
    }

    /// Starts an error at a range of the text; its help line is still to be added.
    pub(super) fn problem(
        &mut self,
        rule: &'static str,
        range: Range<usize>,
        words: &'static str,
    ) -> HelpTo<'_> {
        let place = Place::At(self.span(&range));
        self.problems += 1;
        HelpTo { report: self.report, diagnostic: Diagnostic::error(rule, place, words) }
    }

    /// Handles one event of the parser.
    pub(super) fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => self.say(Inline::Text(text.into_string())),
            Event::Code(code) => self.say(Inline::Code(code.into_string())),
            Event::SoftBreak => self.say(Inline::Text(" ".to_owned())),
            Event::HardBreak => self.say(Inline::Break),
            Event::Rule => self.push_block(Block::Rule),
            Event::TaskListMarker(done) => {
                if let Some(frame) = self
                    .stack
                    .iter_mut()
                    .rev()
                    .find(|frame| matches!(frame.kind, Kind::Blocks(Wrap::Item(_))))
                {
                    frame.kind = Kind::Blocks(Wrap::Item(Some(done)));
                }
            }
            Event::FootnoteReference(label) => {
                let number = self.note(&label);
                self.say(Inline::FootnoteRef(number));
            }
            Event::Html(_) => self.html(range),
            Event::InlineHtml(_) => {
                self.problem("prose-html", range, "HTML tags are not allowed in topics")
                    .help_push("use Markdown, or put the tag in backticks if it is meant as text");
            }
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    /// Returns the number of a footnote, by its label.
    fn note(&mut self, label: &str) -> usize {
        match self.notes.iter().position(|known| known == label) {
            Some(at) => at + 1,
            None => {
                self.notes.push(label.to_owned());
                self.notes.len()
            }
        }
    }

    /// Adds an inline to the open element, unless that is dropped.
    fn say(&mut self, inline: Inline) {
        let top = self.top();
        if matches!(top.kind, Kind::Dropped) {
            return;
        }
        match (top.inlines.last_mut(), inline) {
            (Some(Inline::Text(before)), Inline::Text(more)) => before.push_str(&more),
            (_, inline) => top.inlines.push(inline),
        }
    }

    fn push_block(&mut self, block: Block) {
        let start = self.top().start;
        let span = self.span(&(start..start));
        let top = self.top();
        top.settle(span);
        top.blocks.push(block);
    }

    /// Handles a line that opens or closes a box, and rejects any other HTML block.
    fn html(&mut self, range: Range<usize>) {
        let mark = self
            .marks
            .iter()
            .position(|mark| mark.at.start >= range.start && mark.at.start < range.end);
        let Some(mark) = mark.map(|at| self.marks.remove(at)) else {
            if !self.text[range.clone()].trim().is_empty() {
                self.problem("prose-html", range, "HTML is not allowed in topics")
                    .help_push("use Markdown and the boxes `::: tip` … `:::`");
            }
            return;
        };
        let open =
            self.stack.iter().rposition(|frame| matches!(frame.kind, Kind::Blocks(Wrap::Box(_))));
        match (mark.word, open) {
            (None, Some(at)) => {
                while self.stack.len() > at {
                    self.close(range.start);
                }
            }
            (None, None) => {
                self.problem("prose-box", mark.at, "this `:::` closes a box, but none is open")
                    .help_push("open one with `::: tip` before it, or remove the line");
            }
            (Some(_), Some(_)) => {
                self.problem("prose-box", mark.at, "a box cannot contain another box")
                    .help_push("close the first one with a line `:::`");
            }
            (Some(word), None) => {
                let named = BoxKind::named(&word);
                let kind = named.as_ref().map_or(BoxKind::Tip, |kind| *kind);
                self.stack.push(Frame::new(Kind::Blocks(Wrap::Box(kind)), mark.at.start));
                if let Err(help) = named {
                    self.problem("prose-box", mark.at, "unknown kind of box")
                        .found(word)
                        .help_push(help);
                }
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let kind = match tag {
            Tag::Paragraph => Kind::Paragraph,
            Tag::Heading { level, .. } => Kind::Heading(self.heading(level as u8, &range)),
            Tag::BlockQuote(_) => Kind::Blocks(Wrap::Quote),
            Tag::CodeBlock(_) => {
                self.problem("prose-code", range.clone(), "code blocks are not allowed in topics")
                    .help_push(
                        "remove the four spaces at the start of the line, \
                         or the line of backticks or tildes before it",
                    );
                Kind::Dropped
            }
            Tag::List(start) => Kind::List(start),
            Tag::Item => Kind::Blocks(Wrap::Item(None)),
            Tag::FootnoteDefinition(label) => Kind::Blocks(Wrap::Footnote(label.into_string())),
            Tag::DefinitionList => Kind::Definitions,
            Tag::DefinitionListTitle => Kind::Term,
            Tag::DefinitionListDefinition => Kind::Blocks(Wrap::Meaning),
            Tag::Table(_) => Kind::Table,
            Tag::TableHead | Tag::TableRow => Kind::Row,
            Tag::TableCell => Kind::Cell,
            Tag::Emphasis => Kind::Emphasis,
            Tag::Strong => Kind::Strong,
            Tag::Strikethrough => Kind::Strike,
            Tag::Link { dest_url, .. } => Kind::Link(self.target(&dest_url, range.clone())),
            Tag::Image { .. } => {
                self.problem("prose-image", range.clone(), "images are not allowed in topics")
                    .help_push("describe it in words or as a list");
                Kind::Dropped
            }
            Tag::HtmlBlock => return,
            _ => Kind::Dropped,
        };
        if matches!(kind, Kind::List(_) | Kind::Blocks(Wrap::Quote) | Kind::Table) {
            let span = self.span(&range);
            self.top().settle(span);
        }
        self.stack.push(Frame::new(kind, range.start));
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
            .help_push("start headings with `##`");
        }
        let level = level.clamp(2, 4);
        let fits = self.level + 1;
        if level > fits {
            self.problem("prose-heading", range.clone(), "this heading skips a level")
                .help_push(format!("write `{}`", "#".repeat(usize::from(fits))));
        }
        self.level = level;
        level
    }

    /// Parses the address of a link, and reports it if pages cannot link to it.
    fn target(&mut self, url: &str, range: Range<usize>) -> Option<Target> {
        let target = Target::of(url);
        if target.is_none() {
            self.problem("prose-link", range, "pages cannot link to this address")
                .found(url.to_owned())
                .help_push("write `topic:<slug>`, `program:<id>` or an https:// address");
        }
        target
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        if matches!(tag, TagEnd::HtmlBlock) {
            return;
        }
        self.close(range.end);
    }

    /// Pops the top frame and adds its content to the frame below.
    fn close(&mut self, end: usize) {
        if self.stack.len() < 2 {
            return;
        }
        let Some(mut frame) = self.stack.pop() else { return };
        let span = self.span(&(frame.start..end.max(frame.start)));
        frame.settle(span);
        let Frame { kind, start, blocks, inlines, items, cells, mut rows, entries, .. } = frame;
        match kind {
            Kind::Blocks(Wrap::Box(_)) if blocks.is_empty() => {
                self.problem("prose-box", start..start + 3, "this box is empty")
                    .help_push("write its text, or remove the box");
            }
            Kind::Blocks(wrap) => self.close_blocks(wrap, blocks),
            Kind::List(start) => self.push_block(Block::List { start, items }),
            Kind::Heading(level) => {
                self.headings += 1;
                let id = format!("s{}", self.headings);
                self.push_block(Block::Heading { level, id, text: inlines, span });
            }
            Kind::Paragraph => self.push_block(Block::Paragraph { text: inlines, span }),
            Kind::Strong => self.say(Inline::Strong(inlines)),
            Kind::Emphasis => self.say(Inline::Emphasis(inlines)),
            Kind::Strike => self.say(Inline::Strike(inlines)),
            Kind::Link(Some(to)) => self.say(Inline::Link { to, span, text: inlines }),
            Kind::Link(None) => inlines.into_iter().for_each(|inline| self.say(inline)),
            Kind::Table => {
                let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
                self.push_block(Block::Table { head, rows });
            }
            Kind::Row => self.top().rows.push(cells),
            Kind::Cell => self.top().cells.push(inlines),
            Kind::Definitions => self.push_block(Block::Definitions { entries }),
            Kind::Term => self.top().entries.push((inlines, Vec::new())),
            Kind::Dropped => {}
        }
    }

    fn close_blocks(&mut self, wrap: Wrap, blocks: Vec<Block>) {
        match wrap {
            Wrap::Root => {}
            Wrap::Quote => self.push_block(Block::Quote { blocks }),
            Wrap::Box(kind) => self.push_block(Block::Box { kind, blocks }),
            Wrap::Item(checked) => self.top().items.push(Item { checked, blocks }),
            Wrap::Footnote(label) => {
                let number = self.note(&label);
                self.push_block(Block::Footnote { number, blocks });
            }
            Wrap::Meaning => {
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
            if let Kind::Blocks(Wrap::Box(_)) = top.kind {
                let start = top.start;
                self.problem("prose-box", start..start + 3, "this box is never closed")
                    .help_push("close it with a line `:::`");
            }
            self.close(end);
        }
        let span = self.span(&(0..0));
        let mut root = self.stack.pop().expect("the root frame is there");
        root.settle(span);
        root.blocks
    }
}
