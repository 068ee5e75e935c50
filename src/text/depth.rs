//! Rejects deep nesting in a Fluent text before the recursive parser runs, which would overflow the
//! stack.
//!
//! The depth counted here is never less than that of the parser.

use std::{borrow::Cow, ops::Range};

/// The deepest allowed nesting of braces and calls; ordinary messages have three or four levels.
pub const DEEPEST: usize = 32;

/// A Fluent text that is safe to parse.
pub(super) struct Guarded<'t> {
    /// The text without the entries that are nested too deeply. Line breaks replace them byte by
    /// byte, so that the length and all offsets stay the same.
    pub(super) text: Cow<'t, str>,
    /// The byte at which each of these entries exceeds the limit.
    pub(super) deep: Vec<usize>,
}

/// Blanks out each message or term of a Fluent text whose braces are nested too deeply.
pub(super) fn guard(text: &str) -> Guarded<'_> {
    let mut deep = Vec::new();
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut depth = Depth::default();
    // The start of the current entry, and whether it exceeds the limit.
    let (mut start, mut found) = (0, false);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if starts_entry(line) {
            if found {
                out.push(start..at);
            }
            (start, found, depth) = (at, false, Depth::default());
        }
        if !found
            && !line.starts_with('#')
            && let Some(place) = depth.line(line)
        {
            deep.push(at + place);
            found = true;
        }
        at += line.len();
    }
    if found {
        out.push(start..at);
    }
    let text = if out.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(blanked(text, &out)) };
    Guarded { text, deep }
}

/// Returns whether a line starts a message, a term or a comment. The parser cannot read any of
/// these within braces, so open braces end there.
fn starts_entry(line: &str) -> bool {
    let of_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let name = line.strip_prefix('-').unwrap_or(line);
    line.starts_with('#')
        || (name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.trim_start_matches(of_name).trim_start_matches(' ').starts_with('='))
}

/// Returns the text with line breaks in place of every byte of the ranges `out`.
fn blanked(text: &str, out: &[Range<usize>]) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut done = 0;
    for range in out {
        whole.push_str(&text[done..range.start]);
        whole.extend(std::iter::repeat_n('\n', range.len()));
        done = range.end;
    }
    whole.push_str(&text[done..]);
    whole
}

/// The nesting at a place of the text.
#[derive(Default)]
struct Depth {
    /// The open braces and the open parentheses of calls within them, as they are written.
    open: Vec<u8>,
    /// Whether the last character, except for spaces, opened a brace: a quotation mark after it
    /// starts a string literal.
    fresh: bool,
}

impl Depth {
    /// Reads a line, and returns the byte at which the nesting exceeds the limit.
    fn line(&mut self, line: &str) -> Option<usize> {
        let mut bytes = line.bytes().enumerate();
        while let Some((at, byte)) = bytes.next() {
            match byte {
                b'"' if self.fresh => {
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
            if self.open.len() > DEEPEST {
                return Some(at);
            }
            self.fresh = byte == b'{' || (self.fresh && byte.is_ascii_whitespace());
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser;

    use super::guard;

    #[test]
    fn a_deep_message_is_blanked_out_and_its_neighbors_stay() {
        let text = format!(
            "a = One\nb = {}\n    more\n# {{{{ remark\nc = {{ \"{{\" }} é\n",
            "{".repeat(1_000_000)
        );
        let guarded = guard(&text);
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
        let deep =
            |piece: &str| guard(&format!("a = {{ {}\nb = x\n", piece.repeat(100_000))).deep.len();
        assert_eq!(
            (deep("{"), deep("F("), deep("F(\n"), deep("{\n"), deep("$x ->\n *[a] {")),
            (1, 1, 1, 1, 1)
        );
        assert_eq!((deep("\"{\" } {"), deep("$x } {"), deep(") }"), deep("F() } {")), (0, 0, 0, 0));
        let quoted = format!("a = {{ $x ->\n *[b] said: \"{}\"\n }}\n", "{".repeat(1000));
        assert_eq!(guard(&quoted).deep.len(), 1, "quotation marks in a text start no literal");
    }
}
