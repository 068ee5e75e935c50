//! Parses the statements of templates.

use super::{
    cursor::{Cursor, MOST_NESTED},
    lexer::{LexemeKind, unescaped},
    syntax::{ComponentDefinition, Expression, ForStatement, Parameter, ParsedTemplate, Statement},
};

/// Parses a template. Of a template that Tera rejects, returns what precedes the error.
pub(super) fn parsed_template(text: &str) -> ParsedTemplate<'_> {
    let mut parser = StatementParser {
        cursor: Cursor::new(text),
        nested: 0,
        globals: Vec::new(),
        parsed: ParsedTemplate { text, ..ParsedTemplate::default() },
    };
    parser.parsed.body = parser.body(&[]);
    parser.parsed
}

struct StatementParser<'t> {
    cursor: Cursor<'t>,
    /// How many bodies the next lexeme is inside of.
    nested: usize,
    /// The names that the template has set globally so far.
    globals: Vec<&'t str>,
    parsed: ParsedTemplate<'t>,
}

impl<'t> StatementParser<'t> {
    /// Reads statements up to a tag that begins with one of `ends`, and its `{%`.
    fn body(&mut self, ends: &[&str]) -> Vec<Statement<'t>> {
        if self.nested == MOST_NESTED {
            self.cursor.stop();
        }
        self.nested += 1;
        let mut statements = Vec::new();
        while let Some(lexeme) = self.cursor.advance() {
            match lexeme.kind {
                LexemeKind::VariableStart => {
                    statements.push(Statement::Show(self.cursor.expression()));
                    self.cursor.expect(LexemeKind::VariableEnd);
                }
                LexemeKind::TagStart => {
                    if self.is_at_any(ends) {
                        break;
                    }
                    statements.extend(self.tag());
                    self.cursor.expect(LexemeKind::TagEnd);
                }
                _ => self.cursor.stop(),
            }
        }
        self.nested -= 1;
        statements
    }

    /// Returns whether the next lexeme is one of these words or symbols.
    fn is_at_any(&self, ends: &[&str]) -> bool {
        matches!(
            self.cursor.peek(),
            Some(LexemeKind::Word(text) | LexemeKind::Symbol(text)) if ends.contains(&text)
        )
    }

    /// Moves past the end of a tag, reads the body after it, and moves past the word that ends it.
    fn body_after_tag(&mut self, end: &str) -> Vec<Statement<'t>> {
        self.cursor.expect(LexemeKind::TagEnd);
        let body = self.body(&[end]);
        self.cursor.advance();
        body
    }

    /// Reads a tag after its `{%`, and what belongs to it, except for the last `%}`. Returns its
    /// statement, if it is one.
    fn tag(&mut self) -> Option<Statement<'t>> {
        let lexeme = self.cursor.advance()?;
        match lexeme.kind {
            LexemeKind::Word("set") => Some(self.set(false)),
            LexemeKind::Word("set_global") => Some(self.set(true)),
            LexemeKind::Word("include") => Some(Statement::Include(self.template_name())),
            LexemeKind::Word("extends") => {
                let parent = self.template_name();
                self.parsed.parent.get_or_insert(parent);
                None
            }
            LexemeKind::Word("block") => Some(self.block()),
            LexemeKind::Word("for") => Some(self.for_loop()),
            LexemeKind::Word("if") => Some(self.condition()),
            LexemeKind::Word("filter") => {
                let mut arguments = self.cursor.filter();
                while self.cursor.takes_symbol("|") {
                    arguments.extend(self.cursor.filter());
                }
                let body = self.body_after_tag("endfilter");
                Some(Statement::FilterSection { arguments, body })
            }
            LexemeKind::Word("component") => {
                let definition = self.component_definition();
                self.parsed.components.push(definition);
                None
            }
            LexemeKind::Word("break" | "continue") => None,
            LexemeKind::Symbol("<") => Some(self.component_call()),
            _ => {
                self.cursor.stop();
                None
            }
        }
    }

    /// Reads the quoted name of a template.
    fn template_name(&mut self) -> String {
        if let Some(LexemeKind::Quoted(text)) = self.cursor.peek() {
            self.cursor.advance();
            return unescaped(text);
        }
        self.cursor.stop();
        String::new()
    }

    fn set(&mut self, is_global: bool) -> Statement<'t> {
        let name = self.cursor.name();
        if is_global {
            self.globals.push(name);
        }
        if self.cursor.takes_symbol("=") {
            return Statement::Set { name, value: self.cursor.expression(), is_global };
        }
        let mut arguments = Vec::new();
        while self.cursor.takes_symbol("|") {
            arguments.extend(self.cursor.filter());
        }
        let body = self.body_after_tag("endset");
        Statement::SetBlock { name, arguments, body, is_global }
    }

    fn block(&mut self) -> Statement<'t> {
        let name = self.cursor.name();
        let body = self.body_after_tag("endblock");
        if let Some(LexemeKind::Word(_)) = self.cursor.peek() {
            self.cursor.advance();
        }
        self.parsed.blocks.entry(name).or_insert(body);
        Statement::Block(name)
    }

    fn for_loop(&mut self) -> Statement<'t> {
        let (key, value) = self.cursor.loop_variables();
        let source = self.cursor.expression();
        self.cursor.expect(LexemeKind::TagEnd);
        let known = self.globals.len();
        self.cursor.loops += 1;
        let body = self.body(&["else", "endfor"]);
        self.cursor.loops -= 1;
        let mut globals = self.globals[known..].to_vec();
        globals.sort_unstable();
        globals.dedup();
        let otherwise = if self.cursor.takes_word("else") {
            self.body_after_tag("endfor")
        } else {
            self.cursor.advance();
            Vec::new()
        };
        Statement::For(ForStatement { key, value, source, body, otherwise, globals })
    }

    fn condition(&mut self) -> Statement<'t> {
        let mut branches = Vec::new();
        let mut test = Some(self.cursor.expression());
        while let Some(condition) = test.take() {
            self.cursor.expect(LexemeKind::TagEnd);
            let body = self.body(&["elif", "else", "endif"]);
            branches.push((Some(condition), body));
            if self.cursor.takes_word("elif") {
                test = Some(self.cursor.expression());
            } else if self.cursor.takes_word("else") {
                branches.push((None, self.body_after_tag("endif")));
            } else {
                self.cursor.advance();
            }
        }
        Statement::If(branches)
    }

    fn component_definition(&mut self) -> ComponentDefinition<'t> {
        let name = self.cursor.dotted_name();
        let (parameters, rest) = self.parameters();
        if self.cursor.takes_symbol("{") {
            self.cursor.map();
        }
        let body = self.body_after_tag("endcomponent");
        if let Some(LexemeKind::Word(_)) = self.cursor.peek() {
            self.cursor.dotted_name();
        }
        ComponentDefinition { name, parameters, rest, body }
    }

    /// Reads `(name, @name: type = default, ...rest)`. Returns the parameters and the name of the
    /// one that takes all other arguments.
    fn parameters(&mut self) -> (Vec<Parameter<'t>>, Option<&'t str>) {
        let mut parameters = Vec::new();
        self.cursor.expect_symbol("(");
        while !self.cursor.takes_symbol(")") {
            if self.cursor.takes_symbol("...") {
                let rest = self.cursor.name();
                self.cursor.expect_symbol(")");
                return (parameters, Some(rest));
            }
            let is_implicit = self.cursor.takes_symbol("@");
            let name = self.cursor.name();
            if self.cursor.takes_symbol(":") {
                self.cursor.name();
            }
            if self.cursor.takes_symbol("=") {
                self.cursor.expression();
            }
            parameters.push(Parameter { name, is_implicit });
            if !self.cursor.takes_symbol(",") {
                self.cursor.expect_symbol(")");
                break;
            }
        }
        (parameters, None)
    }

    /// Reads a component call with a body after its `{% <`.
    fn component_call(&mut self) -> Statement<'t> {
        let mut call = self.cursor.component_head();
        self.cursor.expect_symbol(">");
        call.body = self.body_after_tag("</");
        self.cursor.dotted_name();
        self.cursor.expect_symbol(">");
        Statement::Show(Expression::Component(Box::new(call)))
    }
}
