//! Splits a template into lexemes by the same rules as the lexer of Tera 2.
//!
//! Content, comments and `{% raw %}` blocks leave no lexeme. At text that Tera rejects, the lexemes
//! end.

/// What a lexeme is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LexemeKind<'t> {
    /// `{{` or `{{-`.
    VariableStart,
    /// `}}` or `-}}`.
    VariableEnd,
    /// `{%` or `{%-`.
    TagStart,
    /// `%}` or `-%}`.
    TagEnd,
    /// A name or keyword.
    Word(&'t str),
    /// The text between two quotation marks, with its escapes.
    Quoted(&'t str),
    /// A number.
    Number,
    /// `true` or `false`.
    Truth,
    /// An operator or a bracket.
    Symbol(&'t str),
}

/// A lexeme and the bytes of the template that it spans.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lexeme<'t> {
    pub(super) kind: LexemeKind<'t>,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Symbols of more than one character. Each wins over the shorter symbols that it begins with.
const LONG_SYMBOLS: [&str; 10] = ["...", "//", "**", "==", "!=", ">=", "<=", "</", "?.", "?["];

/// Symbols of one character.
const SHORT_SYMBOLS: &[u8] = b"+-*/%!.,:~|=><()[]{}@";

/// Returns the lexemes of a template.
pub(super) fn lexemes(text: &str) -> Vec<Lexeme<'_>> {
    let mut lexer = Lexer { text, at: 0, lexemes: Vec::new() };
    while lexer.read_tag() {}
    lexer.lexemes
}

struct Lexer<'t> {
    text: &'t str,
    /// Where the unread text begins: always at the boundary of a character.
    at: usize,
    lexemes: Vec<Lexeme<'t>>,
}

impl<'t> Lexer<'t> {
    /// Skips content and reads the next tag. Returns whether text may follow that can be read.
    fn read_tag(&mut self) -> bool {
        let bytes = self.text.as_bytes();
        let opens = |at: &usize| {
            bytes[*at] == b'{' && matches!(bytes.get(at + 1), Some(b'{' | b'%' | b'#'))
        };
        let Some(start) = (self.at..bytes.len()).find(opens) else { return false };
        let hyphen = usize::from(bytes.get(start + 2) == Some(&b'-'));
        self.at = start + 2 + hyphen;
        match bytes[start + 1] {
            b'#' => self.skip_comment(),
            b'{' => {
                self.push(LexemeKind::VariableStart, start);
                self.read_inside("}}", LexemeKind::VariableEnd)
            }
            _ => match self.end_of_tag(self.at, "raw") {
                Some(body) => self.skip_raw(body),
                None => {
                    self.push(LexemeKind::TagStart, start);
                    self.read_inside("%}", LexemeKind::TagEnd)
                }
            },
        }
    }

    /// Skips the rest of a comment. Returns whether it ends.
    fn skip_comment(&mut self) -> bool {
        let length = self.text[self.at..].find("#}");
        self.at += length.map_or(0, |length| length + 2);
        length.is_some()
    }

    /// Skips a raw block, whose text begins at `body`. Returns whether the block ends.
    fn skip_raw(&mut self, body: usize) -> bool {
        let mut at = body;
        while let Some(length) = self.text[at..].find("{%") {
            at += length + 2;
            if let Some(end) = self.end_of_tag(at, "endraw") {
                self.at = end;
                return true;
            }
        }
        false
    }

    /// Returns where a tag ends whose text after `{%` begins at `at`, if it consists of this word.
    fn end_of_tag(&self, at: usize, word: &str) -> Option<usize> {
        let inside = &self.text[at..];
        let inside = inside.strip_prefix('-').unwrap_or(inside).trim_ascii_start();
        let after = inside.strip_prefix(word)?.trim_ascii_start();
        let after = after.strip_prefix('-').unwrap_or(after).strip_prefix("%}")?;
        Some(self.text.len() - after.len())
    }

    /// Reads the inside of a tag up to its end. Returns whether it ends.
    fn read_inside(&mut self, end: &str, end_kind: LexemeKind<'t>) -> bool {
        loop {
            let rest = self.text[self.at..].trim_ascii_start();
            let start = self.text.len() - rest.len();
            let closing = rest.strip_prefix('-').unwrap_or(rest);
            if closing.starts_with(end) {
                self.at = self.text.len() - closing.len() + end.len();
                self.push(end_kind, start);
                return true;
            }
            let Some((kind, length)) = first_lexeme(rest) else { return false };
            self.at = start + length;
            self.push(kind, start);
        }
    }

    /// Adds a lexeme that ends where the unread text begins.
    fn push(&mut self, kind: LexemeKind<'t>, start: usize) {
        self.lexemes.push(Lexeme { kind, start, end: self.at });
    }
}

/// Returns the lexeme that the inside of a tag begins with, and its length in bytes.
fn first_lexeme(rest: &str) -> Option<(LexemeKind<'_>, usize)> {
    if let Some(symbol) = LONG_SYMBOLS.into_iter().find(|symbol| rest.starts_with(*symbol)) {
        return Some((LexemeKind::Symbol(symbol), symbol.len()));
    }
    match *rest.as_bytes().first()? {
        quote @ (b'\'' | b'"' | b'`') => {
            let length = quoted_length(&rest[1..], quote)?;
            Some((LexemeKind::Quoted(&rest[1..=length]), length + 2))
        }
        b'0'..=b'9' => Some((LexemeKind::Number, number_length(rest))),
        first if first.is_ascii_alphabetic() || first == b'_' => {
            let is_of_word = |c: &u8| c.is_ascii_alphanumeric() || *c == b'_';
            let length = rest.bytes().take_while(is_of_word).count();
            let kind = match &rest[..length] {
                "true" | "True" | "false" | "False" => LexemeKind::Truth,
                word => LexemeKind::Word(word),
            };
            Some((kind, length))
        }
        first if SHORT_SYMBOLS.contains(&first) => Some((LexemeKind::Symbol(&rest[..1]), 1)),
        _ => None,
    }
}

/// Returns how many bytes precede the closing quotation mark, or `None` if there is none.
fn quoted_length(text: &str, quote: u8) -> Option<usize> {
    let mut is_escaped = false;
    text.bytes().position(|c| {
        let closes = c == quote && !is_escaped;
        is_escaped = c == b'\\' && !is_escaped;
        closes
    })
}

/// Returns the length of the number that a text begins with: digits with at most one point.
fn number_length(text: &str) -> usize {
    let mut has_point = false;
    let is_of_number = |c: &u8| match c {
        b'.' => !std::mem::replace(&mut has_point, true),
        c => c.is_ascii_digit(),
    };
    text.bytes().take_while(is_of_number).count()
}

/// Replaces the escapes of a quoted text.
pub(super) fn unescaped(quoted: &str) -> String {
    let mut text = String::with_capacity(quoted.len());
    let mut chars = quoted.chars();
    while let Some(c) = chars.next() {
        let c = match c {
            '\\' => match chars.next() {
                Some('n') => Some('\n'),
                Some('r') => Some('\r'),
                Some('t') => Some('\t'),
                other => other,
            },
            c => Some(c),
        };
        text.extend(c);
    }
    text
}
