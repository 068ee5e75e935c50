//! Finds Markdown marks that the parser left as text, so that readers would see `**` on the page.

use std::ops::Range;

use super::emphasis_marks::joins_words;

/// A mark that would be printed as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LeftoverMark {
    /// `*`, `**` or `***` that neither opens nor closes emphasis.
    Asterisk,
    /// `_` or `__` that neither opens nor closes emphasis.
    Underscore,
    /// `~~` that strikes nothing out.
    Tilde,
    /// Fullwidth marks, which are text to Markdown: `＊＊` or `＿＿`.
    Fullwidth,
    /// `](` of a link that is none.
    Link,
    /// `[^` of a footnote that is defined nowhere.
    Footnote,
    /// `##` without a space after it.
    Heading,
    /// `:::` that is not at the start of its line.
    Box,
    /// `|` at the start of a line that is not in a table.
    Table,
}

impl LeftoverMark {
    /// Returns what is wrong, and what to write.
    pub(super) fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Asterisk => (
                "readers would see this `*`: it neither opens nor closes emphasis",
                "leave no space inside the marks, and put the punctuation or a space after them: \
                 `**Note**: text` or `**Note:** text`; if only one of the two marks is here, \
                 write the other; for an asterisk that readers should see write `\\*`",
            ),
            Self::Underscore => (
                "readers would see this `_`: it neither opens nor closes emphasis",
                "emphasize with asterisks instead, as in `**Note**`; for an underscore that \
                 readers should see write `\\_`",
            ),
            Self::Tilde => (
                "readers would see this `~~`: it strikes nothing out",
                "write `~~` at both ends of the words, without spaces inside, or remove it",
            ),
            Self::Fullwidth => (
                "readers would see these marks: fullwidth characters are no Markdown",
                "write the marks with the ASCII keyboard, as in `**Note**`",
            ),
            Self::Link => (
                "readers would see these brackets: this is not a link",
                "write a link as `[words](topic:slug)` or `[words](https://…)`, without spaces in \
                 the address; for brackets that readers should see write `\\[`",
            ),
            Self::Footnote => (
                "readers would see this mark: the footnote is not defined",
                "define it in a paragraph of its own, as in `[^1]: text`, or remove the mark",
            ),
            Self::Heading => (
                "readers would see these `#`: this is not a heading",
                "write a space after the `#` of a heading, and use the ASCII character; for a `#` \
                 that readers should see write `\\#`",
            ),
            Self::Box => (
                "readers would see this `:::`: it neither opens nor closes a box",
                "write it with the ASCII keyboard at the very start of its line, as in `::: tip`",
            ),
            Self::Table => (
                "readers would see this `|`: this is not a table",
                "write a blank line before the table and a line `| --- | --- |` with as many \
                 columns after its header; for a `|` that readers should see write `\\|`",
            ),
        }
    }
}

/// Returns the first mark that is left over in a range of a Markdown text that the parser took for
/// plain text, with its place.
pub(super) fn leftover_mark(
    text: &str,
    range: Range<usize>,
) -> Option<(LeftoverMark, Range<usize>)> {
    let slice = text.get(range.clone())?;
    slice.char_indices().find_map(|(offset, c)| {
        let start = range.start + offset;
        // Of a run of marks, the first one decides.
        if !is_mark(c) || is_escaped(text, start) || follows_same(text, start, c) {
            return None;
        }
        let run = text[start..].chars().take_while(|other| *other == c).count();
        let end = start + run * c.len_utf8();
        let before = text[..start].chars().next_back().unwrap_or('\n');
        let after = text[end..].chars().next().unwrap_or('\n');
        // Backward from the mark, so that a long line is not read again for each of its marks.
        let mut line_before = text[..start].chars().rev().take_while(|c| *c != '\n');
        let starts_line = line_before.all(|c| c.is_whitespace() || c == '>');
        let mark = match c {
            '*' if run > 1 || touches_text(before, after) => LeftoverMark::Asterisk,
            '_' if run < 3 && touches_word(run, before, after) => LeftoverMark::Underscore,
            '~' if run > 1 => LeftoverMark::Tilde,
            '＊' | '＿' if run == 2 => LeftoverMark::Fullwidth,
            ']' if after == '(' => LeftoverMark::Link,
            '[' if after == '^' => LeftoverMark::Footnote,
            '#' if starts_line && (2..=6).contains(&run) => LeftoverMark::Heading,
            '＃' if starts_line => LeftoverMark::Heading,
            ':' | '：' if starts_line && run >= 3 => LeftoverMark::Box,
            '|' if starts_line => LeftoverMark::Table,
            _ => return None,
        };
        Some((mark, start..end))
    })
}

fn is_mark(c: char) -> bool {
    matches!(c, '*' | '_' | '~' | '＊' | '＿' | ']' | '[' | '#' | '＃' | ':' | '：' | '|')
}

/// Returns whether an odd number of backslashes precedes a byte of a text.
fn is_escaped(text: &str, at: usize) -> bool {
    text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

/// Returns whether the same mark, not escaped, precedes a byte of a text.
fn follows_same(text: &str, at: usize, c: char) -> bool {
    text[..at].strip_suffix(c).is_some_and(|before| !is_escaped(text, before.len()))
}

/// Returns whether a single asterisk with these characters around it looks like emphasis rather
/// than like a sign for multiplication.
fn touches_text(before: char, after: char) -> bool {
    let is_factor = |c: char| c.is_whitespace() || c.is_numeric();
    !(is_factor(before) && is_factor(after) && before.is_whitespace() == after.is_whitespace())
}

/// Returns whether underscores with these characters around them look like emphasis rather than
/// like a part of a name or a line to write on.
fn touches_word(run: usize, before: char, after: char) -> bool {
    before.is_whitespace() != after.is_whitespace()
        || run == 2 && (joins_words(before) || joins_words(after))
}
