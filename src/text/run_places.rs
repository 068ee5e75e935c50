//! The place of each run of a text within its blocks, in the order of the runs of [`Prose`].
//!
//! The places come from the same blocks that are rendered, so that a sign-off covers the structure
//! that readers see.

use super::prose::{Block, BoxKind, Inline, ListItem, Prose};

/// The place of one run of text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunPlace {
    /// The kinds of blocks around it, from the outside in, and its own kind:
    /// `do-not-wait box > numbered list from 1 > item > paragraph`. The same in every language.
    pub shape: String,
    /// The numbers of the blocks around it within the text, from the outside in.
    pub blocks: Vec<usize>,
    /// The number of the footnote that contains it.
    pub footnote: Option<usize>,
    /// The numbers of the footnotes that it refers to, sorted.
    pub refers_to: Vec<usize>,
    /// The number of blocks without text that end before it. An empty list item, for example,
    /// changes the numbers of the steps after it.
    pub empty_blocks_before: usize,
}

impl Prose {
    /// Returns the place of each run (heading, paragraph, cell or term), in reading order.
    pub fn places(&self) -> Vec<RunPlace> {
        let mut walk = PlaceWalk::default();
        walk.blocks(&self.blocks);
        walk.out
    }
}

/// A walk through the blocks that collects the place of each run.
#[derive(Default)]
struct PlaceWalk {
    /// The names of the open blocks, from the outside in.
    steps: Vec<String>,
    /// The numbers of the open blocks, from the outside in.
    blocks: Vec<usize>,
    /// The number of blocks entered so far.
    entered: usize,
    /// The number of the open footnote.
    footnote: Option<usize>,
    /// The number of runs with text so far.
    runs_with_text: usize,
    /// The number of blocks without text so far.
    empty_blocks: usize,
    out: Vec<RunPlace>,
}

impl PlaceWalk {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading { level, text, .. } => self.run(&format!("heading {level}"), text),
                Block::Paragraph { text, .. } => self.run("paragraph", text),
                Block::Picture { text, .. } => self.run("picture", text),
                Block::List { start, items } => {
                    let step = start.map_or_else(
                        || "list".to_owned(),
                        |start| format!("numbered list from {start}"),
                    );
                    self.within(Some(&step), |walk| items.iter().for_each(|item| walk.item(item)));
                }
                Block::Quote { blocks } => {
                    self.within(Some("quotation"), |walk| walk.blocks(blocks))
                }
                Block::Box { kind, blocks } => {
                    self.within(Some(&box_step(*kind)), |walk| walk.blocks(blocks))
                }
                Block::Table { head, rows } => {
                    self.within(Some("table"), |walk| walk.table(head, rows))
                }
                Block::Definitions { entries } => {
                    self.within(None, |walk| entries.iter().for_each(|entry| walk.entry(entry)))
                }
                Block::Footnote { number, blocks } => {
                    let outer = self.footnote.replace(*number);
                    self.within(Some("footnote"), |walk| walk.blocks(blocks));
                    self.footnote = outer;
                }
                Block::Rule => {}
            }
        }
    }

    /// Walks the content of a block with `inner`. A block with a name adds a step to the shape.
    fn within(&mut self, step: Option<&str>, inner: impl FnOnce(&mut Self)) {
        self.entered += 1;
        self.blocks.push(self.entered);
        self.steps.extend(step.map(str::to_owned));
        let runs_before = self.runs_with_text;
        inner(self);
        self.empty_blocks += usize::from(self.runs_with_text == runs_before);
        self.blocks.pop();
        if step.is_some() {
            self.steps.pop();
        }
    }

    fn item(&mut self, item: &ListItem) {
        let step = match item.checked {
            None => "item",
            Some(false) => "open task",
            Some(true) => "done task",
        };
        self.within(Some(step), |walk| walk.blocks(&item.blocks));
    }

    fn table(&mut self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
        let mut row = |cells: &[Vec<Inline>], name: &str| {
            self.within(None, |walk| {
                cells
                    .iter()
                    .enumerate()
                    .for_each(|(at, cell)| walk.run(&format!("{name} {}", at + 1), cell));
            });
        };
        row(head, "header of column");
        rows.iter().for_each(|cells| row(cells, "column"));
    }

    fn entry(&mut self, (term, meanings): &(Vec<Inline>, Vec<Vec<Block>>)) {
        self.within(None, |walk| {
            walk.run("term", term);
            meanings
                .iter()
                .for_each(|blocks| walk.within(Some("definition"), |walk| walk.blocks(blocks)));
        });
    }

    fn run(&mut self, name: &str, text: &[Inline]) {
        let shape =
            self.steps.iter().map(String::as_str).chain([name]).collect::<Vec<_>>().join(" > ");
        let mut refers_to = Vec::new();
        add_footnotes(text, &mut refers_to);
        refers_to.sort_unstable();
        self.runs_with_text += usize::from(!text.is_empty());
        self.out.push(RunPlace {
            shape,
            blocks: self.blocks.clone(),
            footnote: self.footnote,
            refers_to,
            empty_blocks_before: self.empty_blocks,
        });
    }
}

fn box_step(kind: BoxKind) -> String {
    format!("{} box", kind.word())
}

fn add_footnotes(text: &[Inline], out: &mut Vec<usize>) {
    for inline in text {
        match inline {
            Inline::FootnoteRef(number) => out.push(*number),
            Inline::Strong(inner)
            | Inline::Emphasis(inner)
            | Inline::Strike(inner)
            | Inline::Link { text: inner, .. } => add_footnotes(inner, out),
            Inline::Text(_) | Inline::Code(_) | Inline::Break => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        diag::{FileId, Report},
        text::Prose,
    };

    #[test]
    fn each_run_has_a_place_and_each_kind_of_block_is_named() {
        let text = concat!(
            "## Head\n\nPara[^1].\n\n3. three\n\n   more\n- [ ] open\n- [x] done\n\n> quoted\n\n",
            "::: do-not-wait\nIn a box.\n:::\n\n| a | b |\n| --- | --- |\n| c |  |\n\n",
            "Term\n: Meaning.\n\n[^1]: Foot.\n"
        );
        let prose = Prose::read(text, FileId(0), 0, &mut Report::new());
        let places = prose.places();
        assert_eq!(places.len(), prose.run_count());
        let shapes: Vec<&str> = places.iter().map(|place| place.shape.as_str()).collect();
        assert_eq!(
            shapes,
            [
                "heading 2",
                "paragraph",
                "numbered list from 3 > item > paragraph",
                "numbered list from 3 > item > paragraph",
                "list > open task > paragraph",
                "list > done task > paragraph",
                "quotation > paragraph",
                "do-not-wait box > paragraph",
                "table > header of column 1",
                "table > header of column 2",
                "table > column 1",
                "table > column 2",
                "term",
                "definition > paragraph",
                "footnote > paragraph",
            ]
        );
        assert_eq!((places[1].refers_to.as_slice(), places[14].footnote), (&[1][..], Some(1)));
        assert_eq!(
            places[2].blocks, places[3].blocks,
            "two paragraphs of one item are in the same blocks"
        );
        assert_eq!(
            places[4].blocks[0], places[5].blocks[0],
            "two items of one list share the list alone"
        );
        assert_ne!(places[4].blocks[1], places[5].blocks[1]);
    }
}
