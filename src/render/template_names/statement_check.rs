//! The check of statements.

use super::{
    check::NameCheck,
    scope::{BoundNames, loop_variables},
    shape::ValueShape,
    syntax::{Expression, ForStatement, Statement},
};

/// How many bodies a check goes into at once. Within one template Tera allows 40; a block may be
/// inside of blocks of other templates.
const MOST_NESTED: usize = 200;

impl<'p> NameCheck<'p> {
    /// Checks statements one after another.
    pub(super) fn body(&mut self, statements: &'p [Statement<'p>]) {
        if self.nested == MOST_NESTED {
            self.uses_any_message = true;
            return;
        }
        self.nested += 1;
        for statement in statements {
            if !self.takes_steps(1) {
                break;
            }
            self.statement(statement);
        }
        self.nested -= 1;
    }

    fn statement(&mut self, statement: &'p Statement<'p>) {
        match statement {
            Statement::Show(value) => {
                self.value(value);
            }
            Statement::Set { name, value, is_global } => {
                let shape = self.value(value);
                self.bind(name, shape, *is_global);
            }
            Statement::SetBlock { name, arguments, body, is_global } => {
                self.body(body);
                self.values(arguments);
                self.bind(name, ValueShape::Unknown, *is_global);
            }
            Statement::Include(name) => self.add_include(name),
            Statement::Block(name) => {
                let is_inside = self.blocks.iter().any(|(outer, _)| outer == name);
                if !is_inside {
                    self.block(name, 0);
                }
            }
            Statement::For(statement) => self.for_loop(statement),
            Statement::If(branches) => self.condition(branches),
            Statement::FilterSection { arguments, body } => {
                self.body(body);
                self.values(arguments);
            }
        }
    }

    fn bind(&mut self, name: &'p str, shape: ValueShape, is_global: bool) {
        if is_global {
            self.scope.set_global(name, shape);
        } else {
            self.scope.set(name, shape);
        }
    }

    /// Checks a block as it is defined by the first template of the chain from the place `from` on
    /// that defines it.
    pub(super) fn block(&mut self, name: &'p str, from: usize) {
        if !self.takes_steps(self.chain.len()) {
            return;
        }
        let templates = self.templates;
        let definition = self.chain.iter().enumerate().skip(from).find_map(|(place, template)| {
            Some((place, *template, templates.get(template)?.blocks.get(name)?))
        });
        let Some((place, template, body)) = definition else { return };
        let outer = std::mem::replace(&mut self.template, template);
        self.blocks.push((name, place));
        self.body(body);
        self.blocks.pop();
        self.template = outer;
    }

    fn for_loop(&mut self, statement: &'p ForStatement<'p>) {
        let source = self.value(&statement.source);
        for name in &statement.globals {
            self.scope.widen(name);
        }
        self.scope.enter_loop(loop_variables(statement.key, statement.value, &source));
        self.body(&statement.body);
        self.scope.leave_loop();
        let names = self.branch(&statement.otherwise);
        self.scope.merge(names);
    }

    fn condition(&mut self, branches: &'p [(Option<Expression<'p>>, Vec<Statement<'p>>)]) {
        let mut bound = Vec::new();
        for (test, body) in branches {
            if let Some(test) = test {
                self.value(test);
            }
            bound.push(self.branch(body));
        }
        for names in bound {
            self.scope.merge(names);
        }
    }

    /// Checks a branch. Returns the names that it binds.
    fn branch(&mut self, body: &'p [Statement<'p>]) -> BoundNames<'p> {
        self.scope.enter_branch();
        self.body(body);
        self.scope.leave_branch()
    }
}
