//! The text blocks of a Markdown text, which a translator translates one by one: each heading,
//! paragraph, cell and term, with its place and shape.
//!
//! They are in the order of the runs of [`Prose`](super::Prose), which `markdown` reads.

use std::{collections::VecDeque, ops::Range};

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{box_lines::mask_boxes, emphasis_marks::mask_beside_marks, markdown::OPTIONS};

/// The name of a quotation in a shape.
const QUOTATION: &str = "quote";

/// A heading, paragraph, cell or term of a Markdown text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextBlock {
    /// The kinds of blocks around it, from the outside in, and its own kind, such as
    /// `tip-box.list.item.text`; the same in every language.
    pub shape: String,
    /// Its bytes, from the first to the last character of its text, without `##`, bullets and the
    /// like; `0..0` if it has no text.
    pub range: Range<usize>,
    /// The byte at which its text begins in each further line, after the spaces and marks of the
    /// blocks around it.
    line_starts: Vec<usize>,
}

impl TextBlock {
    /// Returns its Markdown on one line, given the whole text. Line breaks are left out, and so are
    /// the marks of a list or quotation around it.
    pub fn text(&self, whole: &str) -> String {
        let quotations = self.shape.split('.').filter(|step| *step == QUOTATION).count();
        // The parser reports no line starts within code, so the marks of the quotations around it
        // are removed here.
        let bare = |line: &str| -> String {
            let unquoted = (0..quotations)
                .fold(line.trim(), |line, _| line.strip_prefix('>').unwrap_or(line).trim_start());
            unquoted.to_owned()
        };
        let mut start = self.range.start;
        let mut lines = Vec::new();
        for line in whole[self.range.clone()].split('\n') {
            let end = start + line.len();
            let begins = self.line_starts.iter().find(|begins| (start..end).contains(*begins));
            lines.push(match begins {
                _ if start == self.range.start => line.trim().to_owned(),
                Some(begins) => whole[*begins..end].trim().to_owned(),
                None => bare(line),
            });
            start = end + 1;
        }
        lines.join(" ").trim().to_owned()
    }
}

/// Returns the text blocks of a Markdown text, in order.
pub fn text_blocks(text: &str) -> Vec<TextBlock> {
    let (masked, marks) = mask_boxes(text);
    let mut marks = VecDeque::from(marks);
    let (masked, _) = mask_beside_marks(&masked);
    let mut walk = BlockWalk {
        shape: Vec::new(),
        open: None,
        line_starts: Vec::new(),
        starts_line: false,
        out: Vec::new(),
        dropped: 0,
        text,
    };
    for (event, range) in Parser::new_ext(&masked, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(tag) => walk.start(&tag, range),
            Event::End(tag) => walk.end(tag),
            Event::Html(_) => {
                walk.end_block();
                let at = marks.iter().position(|mark| range.contains(&mark.range.start));
                if let Some(mark) = at.and_then(|at| marks.remove(at)) {
                    match mark.word {
                        Some(word) => walk.shape.push(format!("{word}-box")),
                        None => walk.shape.retain(|step| !step.ends_with("-box")),
                    }
                }
            }
            Event::Rule => walk.end_block(),
            Event::Text(_) | Event::Code(_) | Event::FootnoteReference(_) => walk.extend(range),
            Event::SoftBreak | Event::HardBreak => {
                walk.extend(range);
                walk.starts_line = true;
            }
            Event::TaskListMarker(_)
            | Event::InlineHtml(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {}
        }
    }
    walk.end_block();
    walk.out
}

/// A walk through the events of the parser that collects the text blocks.
struct BlockWalk<'t> {
    /// The names of the open blocks, from the outside in.
    shape: Vec<String>,
    /// The open text block: its shape, its place once it has text, and whether it counts even if it
    /// is empty.
    open: Option<(String, Option<Range<usize>>, bool)>,
    /// The byte at which each further line of the open text block begins.
    line_starts: Vec<usize>,
    /// Whether the next text begins a line.
    starts_line: bool,
    out: Vec<TextBlock>,
    /// The number of open elements whose text is dropped: code blocks and images.
    dropped: usize,
    text: &'t str,
}

impl BlockWalk<'_> {
    /// Returns the shape of a text block of the kind `last` in the open blocks.
    fn shape_of(&self, last: &str) -> String {
        self.shape.iter().map(String::as_str).chain([last]).collect::<Vec<_>>().join(".")
    }

    /// Extends the open text block by a range, and opens one if there is none.
    fn extend(&mut self, range: Range<usize>) {
        if self.dropped > 0 {
            return;
        }
        if self.open.is_none() {
            self.open = Some((self.shape_of("text"), None, false));
        }
        if std::mem::take(&mut self.starts_line) {
            self.line_starts.push(start_with_escape(self.text, range.start));
        }
        if let Some((_, place, _)) = &mut self.open {
            *place = Some(place.as_ref().map_or(range.clone(), |before| {
                before.start.min(range.start)..before.end.max(range.end)
            }));
        }
    }

    /// Ends the open text block.
    fn end_block(&mut self) {
        self.starts_line = false;
        let lines = std::mem::take(&mut self.line_starts);
        let Some((shape, place, even_if_empty)) = self.open.take() else { return };
        let place = place.map(|at| start_with_escape(self.text, at.start)..at.end);
        match place {
            Some(at) if even_if_empty || !self.text[at.clone()].trim().is_empty() => {
                self.out.push(TextBlock { shape, range: at, line_starts: lines })
            }
            None if even_if_empty => {
                self.out.push(TextBlock { shape, range: 0..0, line_starts: lines })
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        let block_name = match tag {
            Tag::Paragraph => Some("text".to_owned()),
            Tag::Heading { level, .. } => Some(format!("h{}", (*level as u8).clamp(2, 4))),
            Tag::TableCell => Some("cell".to_owned()),
            Tag::DefinitionListTitle => Some("term".to_owned()),
            _ => None,
        };
        if let Some(block_name) = block_name {
            self.end_block();
            self.open = Some((self.shape_of(&block_name), None, true));
            return;
        }
        match tag {
            Tag::Strong
            | Tag::Emphasis
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. } => {
                self.extend(range);
                return;
            }
            Tag::CodeBlock(_) => self.dropped += 1,
            _ => {}
        }
        self.end_block();
        if let Some(step) = shape_step(tag) {
            self.shape.push(step.to_owned());
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong
            | TagEnd::Emphasis
            | TagEnd::Strikethrough
            | TagEnd::Link
            | TagEnd::Image => {}
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::TableCell
            | TagEnd::DefinitionListTitle => self.end_block(),
            TagEnd::CodeBlock => self.dropped = self.dropped.saturating_sub(1),
            TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionListDefinition => {
                self.end_block();
                // A box that is still open inside ends with the block around it.
                while self.shape.pop().is_some_and(|step| step.ends_with("-box")) {}
            }
            _ => self.end_block(),
        }
    }
}

/// Returns the real start of a text that the parser reports at `start`. A backslash that escapes
/// its first character is part of the text.
fn start_with_escape(text: &str, start: usize) -> usize {
    let before = &text[..start];
    let backslashes = before.len() - before.trim_end_matches('\\').len();
    start - backslashes % 2
}

/// Returns the name that a block adds to the shapes of the text blocks in it, if any.
fn shape_step(tag: &Tag<'_>) -> Option<&'static str> {
    Some(match tag {
        Tag::BlockQuote(_) => QUOTATION,
        Tag::List(None) => "list",
        Tag::List(Some(_)) => "steps",
        Tag::Item => "item",
        Tag::FootnoteDefinition(_) => "footnote",
        Tag::DefinitionListDefinition => "meaning",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::text_blocks;
    use crate::{
        diag::{FileId, Report},
        text::Prose,
    };

    const TEXT: &str = concat!(
        "## Head *one*\n\nA para\nover lines, [a link](topic:x) and `code`.\n\n",
        "- one\n- **two**\n  more\n\n  para\n- [ ] task\n\n> quoted\n> lines\n\n",
        "::: tip\nIn a box.\n\n1. first\n:::\n\n| a | b |\n| --- | --- |\n| c |  |\n\n",
        "Term\n: Meaning.\n\nNote[^1].\n\n[^1]: Foot.\n"
    );

    #[test]
    fn each_text_block_has_its_text_and_shape() {
        let read: Vec<String> = text_blocks(TEXT)
            .iter()
            .map(|block| format!("{}={}", block.shape, block.text(TEXT)))
            .collect();
        assert_eq!(
            read,
            [
                "h2=Head *one*",
                "text=A para over lines, [a link](topic:x) and `code`.",
                "list.item.text=one",
                "list.item.text=**two** more",
                "list.item.text=para",
                "list.item.text=task",
                "quote.text=quoted lines",
                "tip-box.text=In a box.",
                "tip-box.steps.item.text=first",
                "cell=a",
                "cell=b",
                "cell=c",
                "cell=",
                "term=Term",
                "meaning.text=Meaning.",
                "text=Note[^1].",
                "footnote.text=Foot.",
            ]
        );
    }

    #[test]
    fn a_mark_that_readers_see_is_part_of_the_text() {
        let read =
            |text: &str| text_blocks(text).iter().map(|block| block.text(text)).collect::<Vec<_>>();
        assert_eq!(read("Take if\n    > 3 mg\n"), ["Take if > 3 mg"]);
        assert_eq!(read("> > a\n> > b\nc\n"), ["a b c"]);
        assert_eq!(read("> a\n> \\> b\n"), ["a \\> b"]);
        assert_eq!(read("> a\n    > b\n"), ["a > b"]);
        assert_eq!(read("- > a\n  > b\n  c\n"), ["a b c"]);
        assert_eq!(read("\\~~2~~ no\n"), ["\\~~2~~ no"]);
        assert_eq!(read("\\\\**2** no\n"), ["\\\\**2** no"]);
        assert_eq!(read("a\n**b\nc** d\n`e\nf`\n"), ["a **b c** d `e f`"]);
    }

    #[test]
    fn leaves_and_runs_go_together() {
        let runs = |text: &str| Prose::read(text, FileId(0), 0, &mut Report::new()).run_count();
        for text in [
            TEXT,
            "- a\n\n  ```\n  code\n  ```\n  b\n",
            "a\n::: tip\nb\n",
            "> - x\n>   > y\n\n***\nz",
            "#\n\nx",
        ] {
            assert_eq!(text_blocks(text).len(), runs(text), "{text}");
        }
    }
}
