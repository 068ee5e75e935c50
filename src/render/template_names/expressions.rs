//! Parses the expressions of templates.
//!
//! Precedence is ignored: it does not change which names an expression uses.

use super::{
    cursor::{Cursor, MOST_NESTED},
    lexer::LexemeKind,
    syntax::{
        Argument, ComponentCall, Comprehension, Expression, PathRoot, PathStep, StepKind,
        TemplatePath,
    },
};

/// The fields of `loop`.
const LOOP_FIELDS: [&str; 5] = ["index", "index0", "first", "last", "length"];

/// The operators that are symbols.
const OPERATORS: [&str; 14] =
    ["+", "-", "*", "/", "//", "%", "**", "~", "<", "<=", ">", ">=", "==", "!="];

impl<'t> Cursor<'t> {
    /// Reads an expression.
    pub(super) fn expression(&mut self) -> Expression<'t> {
        self.nested_expression(true)
    }

    /// Reads an expression. Leaves the `if` of `a if test else b` unread unless `may_choose`.
    fn nested_expression(&mut self, may_choose: bool) -> Expression<'t> {
        if self.nested == MOST_NESTED {
            self.stop();
        }
        self.nested += 1;
        let mut expression = self.operation();
        if may_choose && self.takes_word("if") {
            let tests = vec![self.expression()];
            self.expect_word("else");
            let values = vec![expression, self.expression()];
            expression = Expression::Choice { tests, values };
        }
        self.nested -= 1;
        expression
    }

    /// Reads operands with operators between them.
    fn operation(&mut self) -> Expression<'t> {
        let first = self.operand();
        let Some(mut is_choice) = self.takes_operator() else { return first };
        let mut operands = vec![first, self.operand()];
        while let Some(is_logical) = self.takes_operator() {
            is_choice &= is_logical;
            operands.push(self.operand());
        }
        if is_choice {
            Expression::Choice { tests: Vec::new(), values: operands }
        } else {
            Expression::Computed(operands)
        }
    }

    /// Moves past an operator. Returns whether its result is one of its operands, or `None` if
    /// there is no operator.
    fn takes_operator(&mut self) -> Option<bool> {
        let is_logical = match self.peek()? {
            LexemeKind::Word("and" | "or") => true,
            LexemeKind::Word("in") => false,
            LexemeKind::Word("not") if self.peek_second() == Some(LexemeKind::Word("in")) => {
                self.advance();
                false
            }
            LexemeKind::Symbol(symbol) if OPERATORS.contains(&symbol) => false,
            _ => return None,
        };
        self.advance();
        Some(is_logical)
    }

    /// Reads an operand: a value, the signs before it, and the indexes, filters and tests after it.
    fn operand(&mut self) -> Expression<'t> {
        let mut is_negated = false;
        loop {
            if self.takes_word("not") {
                is_negated = true;
            } else if !self.takes_symbol("-") {
                break;
            }
        }
        let start = self.next_start();
        let mut value = self.primary();
        loop {
            value = match self.peek() {
                Some(LexemeKind::Symbol("[")) => self.indexed(value, start),
                Some(LexemeKind::Symbol("|")) => {
                    self.advance();
                    computed(value, self.filter())
                }
                Some(LexemeKind::Word("is")) => {
                    self.advance();
                    self.takes_word("not");
                    computed(value, self.filter())
                }
                _ => break,
            };
        }
        if is_negated { computed(value, Vec::new()) } else { value }
    }

    /// Reads a value.
    fn primary(&mut self) -> Expression<'t> {
        let Some(lexeme) = self.advance() else { return Expression::Constant };
        match lexeme.kind {
            LexemeKind::Number => Expression::Number,
            LexemeKind::Quoted(text) => Expression::Quoted(text),
            LexemeKind::Truth | LexemeKind::Word("none" | "None" | "null") => Expression::Constant,
            LexemeKind::Word(name) => self.named(name, lexeme.start),
            LexemeKind::Symbol("(") => {
                let inner = self.expression();
                self.expect_symbol(")");
                inner
            }
            LexemeKind::Symbol("[") => self.list(),
            LexemeKind::Symbol("{") => self.map(),
            LexemeKind::Symbol("<") => {
                let call = self.component_head();
                self.expect_symbol("/");
                self.expect_symbol(">");
                Expression::Component(Box::new(call))
            }
            _ => {
                self.stop();
                Expression::Constant
            }
        }
    }

    /// Reads the rest of a path or of a function call that begins with a name at `start`.
    fn named(&mut self, name: &'t str, start: usize) -> Expression<'t> {
        if self.peek() == Some(LexemeKind::Symbol("(")) {
            let arguments = self.keyword_arguments();
            return match name {
                "super" => Expression::Super,
                _ => Expression::Computed(arguments),
            };
        }
        let mut root = PathRoot::Name(name, start..self.last_end());
        if name == "loop" && self.loops > 0 && self.takes_point() {
            if !LOOP_FIELDS.contains(&self.name()) {
                self.stop();
            }
            root = PathRoot::Loop;
        }
        let mut steps = Vec::new();
        loop {
            if self.takes_point() {
                let from = self.next_start();
                let field = self.name();
                if field.is_empty() {
                    break;
                }
                let end = self.last_end();
                steps.push(PathStep { kind: StepKind::Field(field), at: from..end, end });
            } else if self.takes_symbol("[") || self.takes_symbol("?[") {
                steps.push(self.index());
            } else {
                break;
            }
        }
        Expression::Path(TemplatePath { start, root, steps })
    }

    /// Moves past the point between two names. Returns whether there is one.
    fn takes_point(&mut self) -> bool {
        self.takes_symbol(".") || self.takes_symbol("?.")
    }

    /// Reads the index after a value that begins at `start`.
    fn indexed(&mut self, value: Expression<'t>, start: usize) -> Expression<'t> {
        self.expect_symbol("[");
        let step = self.index();
        match value {
            Expression::Path(path) => {
                let mut steps = path.steps;
                steps.push(step);
                Expression::Path(TemplatePath { start, root: path.root, steps })
            }
            Expression::Choice { .. } => {
                let root = PathRoot::Value(Box::new(value));
                Expression::Path(TemplatePath { start, root, steps: vec![step] })
            }
            other => computed(
                other,
                match step.kind {
                    StepKind::Index(index) => vec![index],
                    StepKind::Slice(bounds) => bounds,
                    StepKind::Field(_) => Vec::new(),
                },
            ),
        }
    }

    /// Reads an index or a slice after its opening bracket.
    fn index(&mut self) -> PathStep<'t> {
        let from = self.next_start();
        let mut bounds = Vec::new();
        if self.peek() != Some(LexemeKind::Symbol(":")) {
            bounds.push(self.expression());
        }
        let mut is_slice = false;
        while self.takes_symbol(":") {
            is_slice = true;
            if !matches!(self.peek(), Some(LexemeKind::Symbol(":" | "]"))) {
                bounds.push(self.expression());
            }
        }
        let at = from..self.last_end();
        self.expect_symbol("]");
        let kind = match bounds.pop() {
            Some(index) if !is_slice => StepKind::Index(index),
            last => {
                bounds.extend(last);
                StepKind::Slice(bounds)
            }
        };
        PathStep { kind, at, end: self.last_end() }
    }

    /// Reads the name and the arguments of a filter or of a test. Returns the arguments.
    pub(super) fn filter(&mut self) -> Vec<Expression<'t>> {
        self.name();
        if self.peek() == Some(LexemeKind::Symbol("(")) {
            self.keyword_arguments()
        } else {
            Vec::new()
        }
    }

    /// Reads `(name=value, …)`. Returns the values.
    fn keyword_arguments(&mut self) -> Vec<Expression<'t>> {
        let mut values = Vec::new();
        self.expect_symbol("(");
        while !self.takes_symbol(")") {
            self.name();
            self.expect_symbol("=");
            values.push(self.expression());
            if !self.takes_symbol(",") {
                self.expect_symbol(")");
                break;
            }
        }
        values
    }

    /// Reads a list or a comprehension after its opening bracket.
    fn list(&mut self) -> Expression<'t> {
        let mut items = Vec::new();
        while !self.takes_symbol("]") {
            self.takes_symbol("...");
            let item = self.expression();
            if items.is_empty() && self.takes_word("for") {
                return self.comprehension(item);
            }
            items.push(item);
            if !self.takes_symbol(",") {
                self.expect_symbol("]");
                break;
            }
        }
        Expression::Computed(items)
    }

    /// Reads the rest of a comprehension after its `for`.
    fn comprehension(&mut self, item: Expression<'t>) -> Expression<'t> {
        let (key, value) = self.loop_variables();
        let source = self.nested_expression(false);
        let test = if self.takes_word("if") { Some(self.nested_expression(false)) } else { None };
        self.expect_symbol("]");
        Expression::Comprehension(Box::new(Comprehension { item, key, value, source, test }))
    }

    /// Reads a map after its opening brace.
    pub(super) fn map(&mut self) -> Expression<'t> {
        let mut values = Vec::new();
        while !self.takes_symbol("}") {
            if !self.takes_symbol("...") {
                self.advance();
                self.expect_symbol(":");
            }
            values.push(self.expression());
            if !self.takes_symbol(",") {
                self.expect_symbol("}");
                break;
            }
        }
        Expression::Computed(values)
    }

    /// Reads the name and the arguments of a component call after its `<`.
    pub(super) fn component_head(&mut self) -> ComponentCall<'t> {
        let name = self.dotted_name();
        let mut arguments = Vec::new();
        loop {
            let start = self.next_start();
            if let Some(LexemeKind::Word(name)) = self.peek() {
                self.advance();
                let value = if self.takes_symbol("=") {
                    self.argument()
                } else {
                    let root = PathRoot::Name(name, start..self.last_end());
                    Expression::Path(TemplatePath { start, root, steps: Vec::new() })
                };
                arguments.push(Argument::Named(name, value));
            } else if self.takes_symbol("{") {
                self.expect_symbol("...");
                arguments.push(Argument::Spread(self.expression()));
                self.expect_symbol("}");
            } else {
                break;
            }
        }
        ComponentCall { name, arguments, body: Vec::new() }
    }

    /// Reads the value of an argument of a component call: `"text"` or `{expression}`.
    fn argument(&mut self) -> Expression<'t> {
        if let Some(LexemeKind::Quoted(text)) = self.peek() {
            self.advance();
            return Expression::Quoted(text);
        }
        self.expect_symbol("{");
        let value = self.expression();
        self.expect_symbol("}");
        value
    }
}

/// Returns an expression that is computed from a value and from arguments.
fn computed<'t>(value: Expression<'t>, arguments: Vec<Expression<'t>>) -> Expression<'t> {
    let mut parts = match value {
        Expression::Computed(parts) => parts,
        other => vec![other],
    };
    parts.extend(arguments);
    Expression::Computed(parts)
}
