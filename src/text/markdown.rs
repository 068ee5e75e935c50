//! Markdown to [`Prose`]: CommonMark with tables, footnotes, definition and task lists, and our
//! boxes. Not for front matter.
//!
//! Raw HTML, images, blocks of code and unsafe links are refused here, so that no back-end has to.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{
    boxes::{Mark, mask_boxes},
    frame::{Frame, Kind, Wrap},
    prose::{Block, BoxKind, Inline, Item, Prose, Target},
    refusal::HelpTo,
};
use crate::diag::{Diagnostic, FileId, Place, Report, Span};

/// Blocks and inlines may lie this deep within each other.
const MAX_DEPTH: usize = 24;
/// At most this many mistakes are told of one text.
const MAX_PROBLEMS: usize = 100;

/// The Markdown that topics are written in.
pub(super) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_DEFINITION_LIST);

impl Prose {
    /// Reads Markdown that starts at byte `base` of a file.
    pub fn read(text: &str, file: FileId, base: usize, report: &mut Report) -> Self {
        let (masked, marks) = mask_boxes(text);
        let stack = vec![Frame::new(Kind::Blocks(Wrap::Root), 0)];
        let mut builder = Builder {
            file,
            base,
            text,
            marks,
            notes: Vec::new(),
            stack,
            headings: 0,
            level: 1,
            problems: 0,
            report,
        };
        let parser = Parser::new_ext(&masked, OPTIONS);
        // An address that stands apart from its words belongs to no text that somebody signs.
        for (_, apart) in parser.reference_definitions().iter() {
            builder
                .problem(
                    "prose-reference",
                    apart.span.clone(),
                    "this address stands apart from its link",
                )
                .help_push("write it beside the words, as in [words](https://…)");
        }
        for (event, range) in parser.into_offset_iter() {
            if builder.stack.len() > MAX_DEPTH {
                builder
                    .problem(
                        "prose-depth",
                        range,
                        "lists or quotations lie too deep within each other here",
                    )
                    .help_push("write it flatter");
                break;
            }
            builder.take(event, range);
            if builder.problems >= MAX_PROBLEMS {
                break;
            }
        }
        Self { blocks: builder.finish() }
    }
}

struct Builder<'t, 'r> {
    file: FileId,
    base: usize,
    text: &'t str,
    marks: Vec<Mark>,
    notes: Vec<String>,
    stack: Vec<Frame>,
    headings: usize,
    /// The level of the heading before; that of the title is 1.
    level: u8,
    problems: usize,
    report: &'r mut Report,
}

impl Builder<'_, '_> {
    fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.file, self.base + range.start, self.base + range.end)
    }

    fn top(&mut self) -> &mut Frame {
        self.stack.last_mut().expect("the root frame is taken only at the end")
    }

    fn problem(
        &mut self,
        rule: &'static str,
        range: Range<usize>,
        words: &'static str,
    ) -> HelpTo<'_> {
        let place = Place::At(self.span(&range));
        self.problems += 1;
        HelpTo { report: self.report, diagnostic: Diagnostic::error(rule, place, words) }
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
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
                self.problem("prose-html", range, "HTML tags are not allowed in topics").help_push(
                    "use Markdown, or put the tag between backticks if it is meant as text",
                );
            }
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn note(&mut self, label: &str) -> usize {
        match self.notes.iter().position(|known| known == label) {
            Some(at) => at + 1,
            None => {
                self.notes.push(label.to_owned());
                self.notes.len()
            }
        }
    }

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
                self.problem("prose-box", mark.at, "this `:::` ends a box, but none is open")
                    .help_push("open one with `::: tip` before it, or remove the line");
            }
            (Some(_), Some(_)) => {
                self.problem("prose-box", mark.at, "a box opens within a box")
                    .help_push("end the first one with a line `:::`");
            }
            (Some(word), None) => {
                let named = BoxKind::named(&word);
                let kind = named.as_ref().map_or(BoxKind::Tip, |kind| *kind);
                self.stack.push(Frame::new(Kind::Blocks(Wrap::Box(kind)), mark.at.start));
                if let Err(help) = named {
                    self.problem("prose-box", mark.at, "there is no box of this kind")
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
                self.problem("prose-code", range.clone(), "a block of code has no place in a topic")
                    .help_push("take the blanks or signs before it away: four blanks at the start of a line make such a block");
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
                self.problem("prose-image", range.clone(), "images are not read from topics")
                    .help_push("say it in words or as a list");
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

    /// The level of a heading. It is at most one below that of the heading before it: people who
    /// listen to a page move by levels.
    fn heading(&mut self, level: u8, range: &Range<usize>) -> u8 {
        if level == 1 {
            self.problem(
                "prose-heading",
                range.clone(),
                "a heading with one `#` stands for the title, which is in the front matter",
            )
            .help_push("start with `##`");
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

    fn target(&mut self, url: &str, range: Range<usize>) -> Option<Target> {
        let target = Target::of(url);
        if target.is_none() {
            self.problem("prose-link", range, "this link leads to nothing that a page may link to")
                .found(url.to_owned())
                .help_push("write `topic:<slug>`, `program:<id>` or an address with https://");
        }
        target
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        if matches!(tag, TagEnd::HtmlBlock) {
            return;
        }
        // A box that was left open inside ends with the block around it.
        self.close(range.end);
    }

    /// Takes the top frame off and gives what it made to the one below.
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

    fn finish(mut self) -> Vec<Block> {
        let end = self.text.len();
        while self.stack.len() > 1 {
            let top = self.top();
            if let Kind::Blocks(Wrap::Box(_)) = top.kind {
                let start = top.start;
                self.problem("prose-box", start..start + 3, "this box is never ended")
                    .help_push("end it with a line `:::`");
            }
            self.close(end);
        }
        let span = self.span(&(0..0));
        let mut root = self.stack.pop().expect("the root frame is there");
        root.settle(span);
        root.blocks
    }
}

#[cfg(test)]
mod tests {
    use super::Prose;
    use crate::diag::{FileId, Report};

    fn read(text: &str) -> (String, Vec<String>) {
        let mut report = Report::new();
        let prose = Prose::read(text, FileId(0), 0, &mut report);
        let told = report.iter().map(|d| format!("{}: {}", d.rule, d.message.full())).collect();
        (serde_json::to_string(&prose.blocks).expect("prose serialises"), told)
    }

    #[test]
    fn a_box_ends_a_list_before_it_even_without_blank_lines() {
        let (json, told) = read("- one\n- two\n::: tip\nText.\n\n- [ ] do\n:::\nAfter.");
        assert_eq!(told, Vec::<String>::new());
        assert_eq!(
            json,
            r#"[{"block":"list","start":null,"items":[{"checked":null,"blocks":[{"block":"paragraph","text":[{"inline":"text","is":"one"}]}]},{"checked":null,"blocks":[{"block":"paragraph","text":[{"inline":"text","is":"two"}]}]}]},{"block":"box","kind":"tip","blocks":[{"block":"paragraph","text":[{"inline":"text","is":"Text."}]},{"block":"list","start":null,"items":[{"checked":false,"blocks":[{"block":"paragraph","text":[{"inline":"text","is":"do"}]}]}]}]},{"block":"paragraph","text":[{"inline":"text","is":"After."}]}]"#
        );
    }

    #[test]
    fn what_may_not_stand_in_a_topic_is_named() {
        let (json, told) = read(
            "# Title\n\n<script>x</script>\n\n[a](javascript:alert(1)) ![p](x.png) <b>b</b>\n\n::: tipp\nx\n",
        );
        assert!(!json.contains("script:"), "{json}");
        assert_eq!(told.len(), 8, "{told:#?}");
    }

    #[test]
    fn a_heading_that_skips_a_level_is_told_once() {
        let skips = |text: &str| {
            read(text)
                .1
                .iter()
                .filter(|told| *told == "prose-heading: this heading skips a level")
                .count()
        };
        assert_eq!(skips("## a\n\n### b\n\n#### c\n\n###### d\n\n## e\n"), 0);
        assert_eq!(skips("text\n\n### a\n\n### b\n"), 1);
        assert_eq!(skips("## a\n\n::: tip\n#### b\n:::\n\n#### c\n"), 1);
    }

    #[test]
    fn deep_nesting_is_refused() {
        assert_eq!(
            read(&"> ".repeat(5000)).1,
            ["prose-depth: lists or quotations lie too deep within each other here"]
        );
    }
}
