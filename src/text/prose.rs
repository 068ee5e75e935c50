//! Prose: an owned tree of blocks, which `markdown` builds once and each renderer turns into its
//! own markup.

use serde::Serialize;
use thiserror::Error;

use super::unsigned_marks::mark_unsigned;
use crate::diag::{Span, Spanned, did_you_mean};

/// The body of a text as blocks, without its title.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Prose {
    /// The blocks, in order.
    pub blocks: Vec<Block>,
}

/// One block.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case", tag = "block")]
pub enum Block {
    /// A heading of level 2 to 4; the title of the page is level 1.
    Heading {
        /// Its level.
        level: u8,
        /// Its anchor, the same in every language.
        id: String,
        /// Its text.
        text: Vec<Inline>,
        /// Its place.
        #[serde(skip)]
        span: Span,
    },
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: Vec<Inline>,
        /// Its place.
        #[serde(skip)]
        span: Span,
    },
    /// A picture.
    Picture {
        /// The name of its file, beside the text.
        file: String,
        /// What it shows, for people who cannot see it.
        text: Vec<Inline>,
        /// Its place.
        #[serde(skip)]
        span: Span,
    },
    /// A list.
    List {
        /// Its first number, if numbered.
        start: Option<u64>,
        /// Its items.
        items: Vec<ListItem>,
    },
    /// A quotation.
    Quote {
        /// Its content.
        blocks: Vec<Block>,
    },
    /// A horizontal rule.
    Rule,
    /// A table.
    Table {
        /// The headers of its columns.
        head: Vec<Vec<Inline>>,
        /// Its rows, cell by cell.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A highlighted box.
    Box {
        /// Its kind.
        kind: BoxKind,
        /// Its content.
        blocks: Vec<Block>,
    },
    /// A definition list.
    Definitions {
        /// Pairs of a term and its definitions.
        entries: Vec<(Vec<Inline>, Vec<Vec<Block>>)>,
    },
    /// A footnote.
    Footnote {
        /// Its number, in the order of first mention or definition.
        number: usize,
        /// Its content.
        blocks: Vec<Block>,
    },
}

/// One item of a list.
#[derive(Clone, Debug, Serialize)]
pub struct ListItem {
    /// For a task: whether it is done.
    pub checked: Option<bool>,
    /// Its content.
    pub blocks: Vec<Block>,
}

/// A piece of text within a block.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case", tag = "inline", content = "is")]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Strong text.
    Strong(Vec<Inline>),
    /// Emphasized text.
    Emphasis(Vec<Inline>),
    /// Struck-through text.
    Strike(Vec<Inline>),
    /// Code, shown literally.
    Code(String),
    /// A link.
    Link {
        /// Its target.
        to: LinkTarget,
        /// Its place.
        #[serde(skip)]
        span: Span,
        /// Its text.
        text: Vec<Inline>,
    },
    /// A reference to a footnote, by its number.
    FootnoteRef(usize),
    /// A line break.
    Break,
}

/// The target of a link.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "to", content = "id")]
pub enum LinkTarget {
    /// A topic of this site, written `topic:sleep`.
    Topic(String),
    /// A program of this site, written `program:harbor`.
    Program(String),
    /// A page on another site, by its address.
    Web(String),
}

impl LinkTarget {
    /// Parses the address of a link; `None` if pages may not link to it.
    pub(super) fn parse(url: &str) -> Option<Self> {
        if let Some(slug) = url.strip_prefix("topic:") {
            return Some(Self::Topic(slug.to_owned()));
        }
        if let Some(id) = url.strip_prefix("program:") {
            return Some(Self::Program(id.to_owned()));
        }
        let is_web = (url.starts_with("https://") || url.starts_with("http://"))
            && !url.contains(char::is_whitespace);
        is_web.then(|| Self::Web(url.to_owned()))
    }
}

/// The kind of a box, which authors write as `::: tip` … `:::`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BoxKind {
    /// An emergency that needs action now.
    DoNotWait,
    /// A reason to call the care team the same day.
    CallToday,
    /// Helpful information.
    Tip,
    /// Something to try.
    TryThis,
    /// What to do, as a list.
    Do,
    /// What not to do, as a list.
    DoNot,
    /// How to do something, as numbered steps.
    Steps,
}

/// A word that is no kind of box. The message is a help line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub(super) enum UnknownBox {
    /// It is like this known word.
    #[error("did you mean `::: {0}`?")]
    Like(&'static str),
    /// It is like none of the known words.
    #[error("the kinds of boxes are: {}", BoxKind::ALL.map(|(_, word)| word).join(", "))]
    Unlike,
}

impl BoxKind {
    /// The number of kinds.
    pub const COUNT: usize = 7;

    /// Every kind with the word that authors write.
    pub const ALL: [(Self, &'static str); Self::COUNT] = [
        (Self::DoNotWait, "do-not-wait"),
        (Self::CallToday, "call-today"),
        (Self::Tip, "tip"),
        (Self::TryThis, "try-this"),
        (Self::Do, "do"),
        (Self::DoNot, "do-not"),
        (Self::Steps, "steps"),
    ];

    /// Returns the kind for a word that an author wrote.
    ///
    /// # Errors
    /// Returns a help line with the word that was likely meant, or with all known words.
    pub(super) fn from_word(word: &str) -> Result<Self, UnknownBox> {
        let known = Self::ALL.iter().find(|(_, name)| *name == word);
        known.map(|(kind, _)| *kind).ok_or_else(|| {
            let near = did_you_mean(word, Self::ALL.map(|(_, name)| name));
            near.map_or(UnknownBox::Unlike, UnknownBox::Like)
        })
    }

    /// Returns the word that authors write.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("tip", |(_, word)| word)
    }
}

impl Prose {
    /// Calls `visit` with every link and its place.
    pub fn each_link<'a>(&'a self, visit: &mut dyn FnMut(Spanned<&'a LinkTarget>)) {
        each_link_in(&self.blocks, visit);
    }

    /// Calls `visit` with the plain text of each run, in reading order.
    pub fn each_text(&self, visit: &mut dyn FnMut(&str)) {
        self.run_texts().iter().for_each(|text| visit(text));
    }

    /// Returns the number of runs: headings, paragraphs, cells and terms.
    pub fn run_count(&self) -> usize {
        let mut runs = 0;
        each_run(&self.blocks, &mut |_| runs += 1);
        runs
    }

    /// Returns the plain text of each run (heading, paragraph, cell or term), in reading order.
    pub fn run_texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        each_run(&self.blocks, &mut |inlines| {
            let mut text = String::new();
            push_text(inlines, " ", &mut text);
            texts.push(text);
        });
        texts
    }

    /// Returns a copy in which the runs with these numbers are marked as unsigned.
    pub fn with_unsigned_marks(&self, unsigned: &std::collections::BTreeSet<usize>) -> Self {
        let mut prose = self.clone();
        let mut at = 0;
        each_run_mut(&mut prose.blocks, &mut |inlines| {
            if unsigned.contains(&at) {
                mark_inlines(inlines);
            }
            at += 1;
        });
        prose
    }

    /// Returns whether it has the same kinds of top-level blocks in the same order as another text,
    /// so that the two can be printed side by side.
    pub fn has_same_blocks(&self, other: &Self) -> bool {
        let alike =
            |(a, b): (&Block, &Block)| std::mem::discriminant(a) == std::mem::discriminant(b);
        self.blocks.len() == other.blocks.len() && self.blocks.iter().zip(&other.blocks).all(alike)
    }
}

/// Calls `visit` with every run of the blocks, in reading order. A run is the text of one heading,
/// paragraph, cell or term, or what a picture shows.
pub(super) fn each_run<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a [Inline])) {
    for block in blocks {
        match block {
            Block::Heading { text, .. }
            | Block::Paragraph { text, .. }
            | Block::Picture { text, .. } => visit(text),
            Block::List { items, .. } => {
                items.iter().for_each(|item| each_run(&item.blocks, visit))
            }
            Block::Quote { blocks }
            | Block::Box { blocks, .. }
            | Block::Footnote { blocks, .. } => each_run(blocks, visit),
            Block::Table { head, rows } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| visit(cell))
            }
            Block::Definitions { entries } => {
                for (term, meanings) in entries {
                    visit(term);
                    meanings.iter().for_each(|blocks| each_run(blocks, visit));
                }
            }
            Block::Rule => {}
        }
    }
}

/// Calls `visit` with every run, as [`each_run`] does, so that it can be changed.
pub(super) fn each_run_mut(blocks: &mut [Block], visit: &mut dyn FnMut(&mut Vec<Inline>)) {
    for block in blocks {
        match block {
            Block::Heading { text, .. }
            | Block::Paragraph { text, .. }
            | Block::Picture { text, .. } => visit(text),
            Block::List { items, .. } => {
                items.iter_mut().for_each(|item| each_run_mut(&mut item.blocks, visit))
            }
            Block::Quote { blocks }
            | Block::Box { blocks, .. }
            | Block::Footnote { blocks, .. } => each_run_mut(blocks, visit),
            Block::Table { head, rows } => {
                head.iter_mut().chain(rows.iter_mut().flatten()).for_each(&mut *visit)
            }
            Block::Definitions { entries } => {
                for (term, meanings) in entries {
                    visit(term);
                    meanings.iter_mut().for_each(|blocks| each_run_mut(blocks, visit));
                }
            }
            Block::Rule => {}
        }
    }
}

fn mark_inlines(inlines: &mut [Inline]) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => *text = mark_unsigned(text),
            Inline::Strong(inner)
            | Inline::Emphasis(inner)
            | Inline::Strike(inner)
            | Inline::Link { text: inner, .. } => mark_inlines(inner),
            Inline::Code(_) | Inline::FootnoteRef(_) | Inline::Break => {}
        }
    }
}

/// Appends the text of inline elements, with this text in place of each line break and nothing in
/// place of a footnote mark.
pub(super) fn push_text(inlines: &[Inline], line_break: &str, out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Strong(inner)
            | Inline::Emphasis(inner)
            | Inline::Strike(inner)
            | Inline::Link { text: inner, .. } => push_text(inner, line_break, out),
            Inline::Break => out.push_str(line_break),
            Inline::FootnoteRef(_) => {}
        }
    }
}

fn each_link_in<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(Spanned<&'a LinkTarget>)) {
    fn each_link_inline<'a>(inlines: &'a [Inline], visit: &mut dyn FnMut(Spanned<&'a LinkTarget>)) {
        for inline in inlines {
            match inline {
                Inline::Link { to, span, text } => {
                    visit(Spanned { value: to, span: *span });
                    each_link_inline(text, visit);
                }
                Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Strike(inner) => {
                    each_link_inline(inner, visit)
                }
                Inline::Text(_) | Inline::Code(_) | Inline::FootnoteRef(_) | Inline::Break => {}
            }
        }
    }
    each_run(blocks, &mut |inlines| each_link_inline(inlines, visit));
}
