//! Rejects deep nesting in a Fluent text before the recursive parser runs, which would overflow the
//! stack.
//!
//! The depth counted here is never less than that of the parser.

use std::{borrow::Cow, ops::Range};

use fluent_syntax::{
    ast::Resource,
    parser::{self, Slice},
};

/// The deepest allowed nesting of braces and calls; ordinary messages have three or four levels.
pub const MAX_DEPTH: usize = 32;

/// A Fluent text that is safe to parse.
pub(super) struct GuardedText<'t> {
    /// The text without the entries that are nested too deeply. Line breaks replace them byte by
    /// byte, so that the length and all offsets stay the same.
    pub(super) text: Cow<'t, str>,
    /// The byte at which each of these entries exceeds the limit.
    pub(super) deep: Vec<usize>,
}

/// Blanks out each message or term of a Fluent text whose braces are nested too deeply.
pub(super) fn blank_deep_entries(text: &str) -> GuardedText<'_> {
    let mut deep = Vec::new();
    let mut deep_entries: Vec<Range<usize>> = Vec::new();
    let mut depth = NestingDepth::default();
    // The start of the current entry, and whether it exceeds the limit.
    let (mut start, mut is_deep) = (0, false);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if starts_entry(line) {
            if is_deep {
                deep_entries.push(start..at);
            }
            (start, is_deep, depth) = (at, false, NestingDepth::default());
        }
        if !is_deep
            && !line.starts_with('#')
            && let Some(place) = depth.read_line(line)
        {
            deep.push(at + place);
            is_deep = true;
        }
        at += line.len();
    }
    if is_deep {
        deep_entries.push(start..at);
    }
    let text = if deep_entries.is_empty() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(with_blanks(text, &deep_entries))
    };
    GuardedText { text, deep }
}

/// Parses a Fluent text; entries with syntax errors are left out.
pub(super) fn parse_valid_entries<'s, S: Slice<'s>>(text: S) -> Resource<S> {
    parser::parse(text).unwrap_or_else(|(resource, _)| resource)
}

/// Returns whether a line starts a message, a term or a comment. The parser cannot read any of
/// these within braces, so open braces end there.
fn starts_entry(line: &str) -> bool {
    let is_id_character = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let name = line.strip_prefix('-').unwrap_or(line);
    line.starts_with('#')
        || (name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.trim_start_matches(is_id_character).trim_start_matches(' ').starts_with('='))
}

/// Returns the text with line breaks in place of every byte of the ranges `out`.
fn with_blanks(text: &str, out: &[Range<usize>]) -> String {
    let mut blanked = String::with_capacity(text.len());
    let mut copied = 0;
    for range in out {
        blanked.push_str(&text[copied..range.start]);
        blanked.extend(std::iter::repeat_n('\n', range.len()));
        copied = range.end;
    }
    blanked.push_str(&text[copied..]);
    blanked
}

/// The nesting at a place of the text.
#[derive(Default)]
struct NestingDepth {
    /// The open braces and the open parentheses of calls within them, as they are written.
    open: Vec<u8>,
    /// Whether the last character, except for spaces, opened a brace: a quotation mark after it
    /// starts a string literal.
    may_start_literal: bool,
}

impl NestingDepth {
    /// Reads a line, and returns the byte at which the nesting exceeds the limit.
    fn read_line(&mut self, line: &str) -> Option<usize> {
        let mut bytes = line.bytes().enumerate();
        while let Some((at, byte)) = bytes.next() {
            match byte {
                b'"' if self.may_start_literal => {
                    // Skip the literal, which cannot contain a line break.
                    while let Some((_, byte)) = bytes.next().filter(|(_, byte)| *byte != b'"') {
                        if byte == b'\\' {
                            bytes.next();
                        }
                    }
                }
                b'{' => self.open.push(byte),
                b'(' if !self.open.is_empty() => self.open.push(byte),
                b')' if self.open.last() == Some(&b'(') => {
                    self.open.pop();
                }
                b'}' => while self.open.pop().is_some_and(|open| open == b'(') {},
                _ => {}
            }
            if self.open.len() > MAX_DEPTH {
                return Some(at);
            }
            self.may_start_literal =
                byte == b'{' || (self.may_start_literal && byte.is_ascii_whitespace());
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser;

    use super::blank_deep_entries;

    #[test]
    fn a_deep_message_is_blanked_out_and_its_neighbors_stay() {
        let text = format!(
            "a = One\nb = {}\n    more\n# {{{{ remark\nc = {{ \"{{\" }} é\n",
            "{".repeat(1_000_000)
        );
        let guarded = blank_deep_entries(&text);
        assert_eq!((guarded.text.len(), guarded.deep.len()), (text.len(), 1));
        assert_eq!(text[..guarded.deep[0]].matches('\n').count(), 1);
        let left = parser::parse(&*guarded.text).map(|resource| resource.body.len());
        assert_eq!(
            left.map_err(|(_, errors)| errors),
            Ok(2),
            "two messages, one of them with its comment"
        );
    }

    #[test]
    fn what_the_parser_would_enter_counts() {
        let deep = |piece: &str| {
            blank_deep_entries(&format!("a = {{ {}\nb = x\n", piece.repeat(100_000))).deep.len()
        };
        assert_eq!(
            (deep("{"), deep("F("), deep("F(\n"), deep("{\n"), deep("$x ->\n *[a] {")),
            (1, 1, 1, 1, 1)
        );
        assert_eq!((deep("\"{\" } {"), deep("$x } {"), deep(") }"), deep("F() } {")), (0, 0, 0, 0));
        let quoted = format!("a = {{ $x ->\n *[b] said: \"{}\"\n }}\n", "{".repeat(1000));
        assert_eq!(
            blank_deep_entries(&quoted).deep.len(),
            1,
            "quotation marks in a text start no literal"
        );
    }
}
