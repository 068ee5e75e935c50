//! What makes a topic hard to take in, as far as a program can see it: long pieces of text, nothing
//! to do, sentences in which nobody acts.

use crate::{
    diag::Span,
    lang::Lang,
    text::{Block, BoxKind, plain_text},
};

/// The most lines of a piece of text (plain-language guidance on chunks; the length of a line is at
/// most 75 characters on these pages).
pub const MAX_LINES: usize = 6;
/// The characters of a full line; a Chinese or Japanese one has about half as many.
const LINE: usize = 75;
const LINE_WITHOUT_SPACES: usize = 38;

/// What a topic consists of, counted over all its blocks.
#[derive(Debug, Default)]
pub struct Building {
    /// Headings of sections.
    pub headings: usize,
    /// Lists of any kind.
    pub lists: usize,
    /// Numbered lists and boxes of steps.
    pub steps: usize,
    /// Boxes to tick.
    pub tasks: usize,
    /// Boxes that say what to do or not to do.
    pub calls: usize,
    /// All boxes.
    pub boxes: usize,
    /// Tables.
    pub tables: usize,
    /// Pictures.
    pub pictures: usize,
    /// Paragraphs longer than [`MAX_LINES`], with their lines.
    pub long: Vec<(Span, usize)>,
}

impl Building {
    /// Counts the blocks of a text in a language.
    pub fn of(lang: &Lang, blocks: &[Block]) -> Self {
        let mut out = Self::default();
        out.add(lang, blocks);
        out
    }

    /// Returns whether it says what to do: steps, boxes to tick, a box with a call, or a list.
    pub fn has_action(&self) -> bool {
        self.steps + self.tasks + self.calls + self.lists > 0
    }

    fn add(&mut self, lang: &Lang, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading { .. } => self.headings += 1,
                Block::Paragraph { text, span } => {
                    let line = if lang.separates_words() { LINE } else { LINE_WITHOUT_SPACES };
                    let lines = plain_text(text).chars().count().div_ceil(line);
                    if lines > MAX_LINES {
                        self.long.push((*span, lines));
                    }
                }
                Block::Picture { .. } => self.pictures += 1,
                Block::List { start, items } => {
                    self.lists += 1;
                    self.steps += usize::from(start.is_some());
                    self.tasks += items.iter().filter(|item| item.checked.is_some()).count();
                    items.iter().for_each(|item| self.add(lang, &item.blocks));
                }
                Block::Table { .. } => self.tables += 1,
                Block::Box { kind, blocks } => {
                    self.boxes += 1;
                    self.calls += usize::from(!matches!(kind, BoxKind::Tip | BoxKind::Steps));
                    self.steps += usize::from(*kind == BoxKind::Steps);
                    self.add(lang, blocks);
                }
                Block::Quote { blocks } | Block::Footnote { blocks, .. } => self.add(lang, blocks),
                Block::Definitions { entries } => {
                    let definitions = entries.iter().flat_map(|(_, definitions)| definitions);
                    definitions.for_each(|blocks| self.add(lang, blocks));
                }
                Block::Rule => {}
            }
        }
    }
}

/// Participles without `-ed`.
const IRREGULAR: [&str; 34] = [
    "given",
    "taken",
    "made",
    "kept",
    "seen",
    "told",
    "written",
    "left",
    "held",
    "shown",
    "found",
    "brought",
    "built",
    "done",
    "drawn",
    "driven",
    "eaten",
    "forgotten",
    "hidden",
    "led",
    "met",
    "paid",
    "put",
    "read",
    "said",
    "sent",
    "set",
    "spent",
    "chosen",
    "begun",
    "broken",
    "cut",
    "understood",
    "thrown",
];
/// Words in `-ed` that describe how somebody is, and names ("is called").
const ADJECTIVES: [&str; 22] = [
    "tired",
    "scared",
    "worried",
    "ashamed",
    "interested",
    "concerned",
    "confused",
    "relaxed",
    "excited",
    "stressed",
    "depressed",
    "bored",
    "pleased",
    "allowed",
    "supposed",
    "used",
    "called",
    "named",
    "married",
    "crowded",
    "crooked",
    "advanced",
];
const FORMS_OF_BE: [&str; 7] = ["is", "are", "was", "were", "be", "been", "being"];

/// Returns the words of an English text that leave out who acts, such as "is taken". Where the
/// participle is also an adjective ("tired"), nobody acts and nothing is found. None in other
/// languages.
pub fn passives(lang: &Lang, text: &str) -> Vec<String> {
    if lang.id().language.as_str() != "en" {
        return Vec::new();
    }
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphabetic() && c != '\'' && c != '’')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let is_adverb = |word: &str| word.ends_with("ly") || ["not", "also", "never"].contains(&word);
    let is_participle = |word: &str| {
        IRREGULAR.contains(&word)
            || word.len() > 4 && word.ends_with("ed") && !ADJECTIVES.contains(&word)
    };
    let found = words.iter().enumerate().filter_map(|(at, word)| {
        let after = words.get(at + 1)?;
        let next = if is_adverb(after) { words.get(at + 2)? } else { after };
        (FORMS_OF_BE.contains(&word.as_str()) && is_participle(next))
            .then(|| format!("{word} {next}"))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::{Building, passives};
    use crate::{
        diag::{FileId, Report},
        lang::Lang,
        text::Prose,
    };

    #[test]
    fn sentences_in_which_nobody_acts_are_found_in_english() {
        let en = Lang::parse("en").expect("a tag");
        for (text, found) in [
            ("The dose is not usually taken at night.", ""),
            ("The dose is taken at night.", "is taken"),
            ("It was slowly stopped, and they were told.", "was stopped were told"),
            ("You are tired; this is called rest.", ""),
            ("Take it with food.", ""),
        ] {
            assert_eq!(passives(&en, text).join(" "), found, "{text}");
        }
        assert!(passives(&Lang::parse("de").expect("a tag"), "is taken").is_empty());
    }

    #[test]
    fn a_topic_is_counted_through_all_its_blocks() {
        let text = format!("## A\n\n{}\n\n::: steps\n1. One\n2. Two\n:::\n", "word ".repeat(100));
        let prose = Prose::read(&text, FileId(0), 0, &mut Report::new());
        let lang = Lang::parse("en").expect("a tag");
        let building = Building::of(&lang, &prose.blocks);
        assert_eq!((building.headings, building.boxes, building.lists), (1, 1, 1));
        assert_eq!(building.long.len(), 1);
        assert_eq!(building.long[0].1, 7);
        assert!(building.has_action());
        let plain = Prose::read("Only words.\n", FileId(0), 0, &mut Report::new());
        assert!(!Building::of(&lang, &plain.blocks).has_action());
    }
}
