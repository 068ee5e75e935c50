//! A position in the lexemes of a template, from which its parser reads.
//!
//! Where Tera rejects a template, the parser stops: it moves to the end of the lexemes, so every
//! construct that is still open ends there, with what was read of it.

use super::lexer::{Lexeme, LexemeKind, lexemes};

/// How deep expressions, and statements, may be nested. Tera allows no more than this.
pub(super) const MOST_NESTED: usize = 40;

/// A position in the lexemes of a template.
pub(super) struct Cursor<'t> {
    lexemes: Vec<Lexeme<'t>>,
    next: usize,
    /// How many expressions the next lexeme is inside of.
    pub(super) nested: usize,
    /// How many bodies of `{% for %}` the next lexeme is inside of.
    pub(super) loops: usize,
}

impl<'t> Cursor<'t> {
    /// Returns a cursor at the beginning of a template.
    pub(super) fn new(text: &'t str) -> Self {
        Self { lexemes: lexemes(text), next: 0, nested: 0, loops: 0 }
    }

    /// Stops: moves to the end of the lexemes.
    pub(super) fn stop(&mut self) {
        self.next = self.lexemes.len();
    }

    /// Returns the next lexeme without moving.
    pub(super) fn peek(&self) -> Option<LexemeKind<'t>> {
        self.lexemes.get(self.next).map(|lexeme| lexeme.kind)
    }

    /// Returns the lexeme after the next one without moving.
    pub(super) fn peek_second(&self) -> Option<LexemeKind<'t>> {
        self.lexemes.get(self.next + 1).map(|lexeme| lexeme.kind)
    }

    /// Moves past the next lexeme and returns it.
    pub(super) fn advance(&mut self) -> Option<Lexeme<'t>> {
        let lexeme = self.lexemes.get(self.next).copied()?;
        self.next += 1;
        Some(lexeme)
    }

    /// Returns where the next lexeme begins, or at the end of the lexemes where the last one ends.
    pub(super) fn next_start(&self) -> usize {
        self.lexemes.get(self.next).map_or_else(|| self.last_end(), |lexeme| lexeme.start)
    }

    /// Returns where the lexeme before the cursor ends.
    pub(super) fn last_end(&self) -> usize {
        self.lexemes[..self.next].last().map_or(0, |lexeme| lexeme.end)
    }

    /// Moves past the next lexeme if it is of this kind. Returns whether it is.
    pub(super) fn takes(&mut self, kind: LexemeKind<'_>) -> bool {
        let is_next = self.peek() == Some(kind);
        self.next += usize::from(is_next);
        is_next
    }

    /// Moves past the next lexeme if it is this symbol. Returns whether it is.
    pub(super) fn takes_symbol(&mut self, symbol: &str) -> bool {
        self.takes(LexemeKind::Symbol(symbol))
    }

    /// Moves past the next lexeme if it is this word. Returns whether it is.
    pub(super) fn takes_word(&mut self, word: &str) -> bool {
        self.takes(LexemeKind::Word(word))
    }

    /// Moves past the next lexeme, or stops if it is not of this kind.
    pub(super) fn expect(&mut self, kind: LexemeKind<'_>) {
        if !self.takes(kind) {
            self.stop();
        }
    }

    /// Moves past the next lexeme, or stops if it is not this symbol.
    pub(super) fn expect_symbol(&mut self, symbol: &str) {
        self.expect(LexemeKind::Symbol(symbol));
    }

    /// Moves past the next lexeme, or stops if it is not this word.
    pub(super) fn expect_word(&mut self, word: &str) {
        self.expect(LexemeKind::Word(word));
    }

    /// Moves past a name and returns it. If the next lexeme is not a name, stops and returns an
    /// empty name.
    pub(super) fn name(&mut self) -> &'t str {
        if let Some(LexemeKind::Word(name)) = self.peek() {
            self.next += 1;
            return name;
        }
        self.stop();
        ""
    }

    /// Moves past names with points between them and returns them as one.
    pub(super) fn dotted_name(&mut self) -> String {
        let mut name = self.name().to_owned();
        while self.takes_symbol(".") {
            name.push('.');
            name.push_str(self.name());
        }
        name
    }

    /// Moves past the variables of a loop, `value` or `key, value`, and the `in` after them.
    /// Returns the key, if there is one, and the value.
    pub(super) fn loop_variables(&mut self) -> (Option<&'t str>, &'t str) {
        let first = self.name();
        let variables =
            if self.takes_symbol(",") { (Some(first), self.name()) } else { (None, first) };
        self.expect_word("in");
        variables
    }
}
