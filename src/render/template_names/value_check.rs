//! The check of expressions, and above all of paths.

use super::{
    check::NameCheck,
    lexer::unescaped,
    scope::{BoundNames, loop_variables},
    shape::ValueShape,
    syntax::{
        Argument, ComponentCall, Comprehension, Expression, PathRoot, PathStep, StepKind,
        TemplatePath,
    },
};

/// How many of the names that a template binds are compared with an unknown one.
const MOST_COMPARED: usize = 1_000;

impl<'p> NameCheck<'p> {
    /// Checks expressions one after another.
    pub(super) fn values(&mut self, expressions: &'p [Expression<'p>]) {
        for expression in expressions {
            self.value(expression);
        }
    }

    /// Checks an expression and returns the shape of its value.
    pub(super) fn value(&mut self, expression: &'p Expression<'p>) -> ValueShape {
        if !self.takes_steps(1) {
            return ValueShape::Unknown;
        }
        match expression {
            Expression::Path(path) => {
                let shape = self.path(path);
                // Nobody can say which of them a filter, a loop or another name takes.
                self.uses_any_message |= shape == ValueShape::Messages;
                return shape;
            }
            Expression::Choice { tests, values } => {
                self.values(tests);
                return values
                    .iter()
                    .map(|value| self.value(value))
                    .reduce(|one, other| one.or(&other))
                    .unwrap_or(ValueShape::Unknown);
            }
            Expression::Number | Expression::Quoted(_) | Expression::Constant => {}
            Expression::Computed(parts) => self.values(parts),
            Expression::Comprehension(comprehension) => self.comprehension(comprehension),
            Expression::Component(call) => self.component_call(call),
            Expression::Super => {
                if let Some((name, place)) = self.blocks.last().copied() {
                    self.block(name, place + 1);
                }
            }
        }
        ValueShape::Unknown
    }

    fn comprehension(&mut self, comprehension: &'p Comprehension<'p>) {
        let source = self.value(&comprehension.source);
        let variables = loop_variables(comprehension.key, comprehension.value, &source);
        self.scope.enter_loop(variables);
        if let Some(test) = &comprehension.test {
            self.value(test);
        }
        self.value(&comprehension.item);
        self.scope.leave_loop();
    }

    fn component_call(&mut self, call: &'p ComponentCall<'p>) {
        let mut arguments = BoundNames::new();
        let mut has_spread = false;
        for argument in &call.arguments {
            match argument {
                Argument::Named(name, value) => {
                    let shape = match value {
                        // A component knows its parameters by their shapes.
                        Expression::Path(path) => self.path(path),
                        value => self.value(value),
                    };
                    arguments.insert(name, shape);
                }
                Argument::Spread(value) => {
                    self.value(value);
                    // It may replace every argument before it.
                    arguments.clear();
                    has_spread = true;
                }
            }
        }
        self.body(&call.body);
        let Some((_, definition)) = self.components.get(call.name.as_str()).copied() else {
            return;
        };
        if !self.takes_steps(definition.parameters.len()) {
            return;
        }
        for parameter in definition.parameters.iter().filter(|parameter| parameter.is_implicit) {
            if !has_spread
                && !arguments.contains_key(parameter.name)
                && let Some(shape) = self.bound(parameter.name)
            {
                arguments.insert(parameter.name, shape);
            }
        }
        self.add_component(&call.name, arguments);
    }

    /// Returns the shape of the value of a name, or `None` if there is no such name.
    fn bound(&self, name: &str) -> Option<ValueShape> {
        if let Some(shape) = self.scope.get(name) {
            return Some(shape.clone());
        }
        if self.scope.sees_page
            && let Some(shape) = self.known.top.get(name)
        {
            return Some(ValueShape::from(shape));
        }
        // Names of Tera itself, such as `__tera_context`, which prints everything.
        name.starts_with("__tera_").then_some(ValueShape::Unknown)
    }

    fn path(&mut self, path: &'p TemplatePath<'p>) -> ValueShape {
        self.uses_any_message |=
            matches!(&path.root, PathRoot::Name(name, _) if name.starts_with("__tera_"));
        let mut shape = match &path.root {
            PathRoot::Loop => ValueShape::Plain,
            PathRoot::Value(value) => self.value(value),
            PathRoot::Name(name, at) => self.bound(name).unwrap_or_else(|| {
                let mut names: Vec<&str> = self.scope.names().take(MOST_COMPARED).collect();
                if self.scope.sees_page {
                    names.extend(self.known.top.keys());
                }
                self.report(name, at.clone(), at.clone(), &names);
                ValueShape::Unknown
            }),
        };
        for step in &path.steps {
            shape = self.step(&shape, step, path.start);
        }
        shape
    }

    /// Checks a step of a path that begins at `start`, after a value of the shape `shape`. Returns
    /// the shape of the value that it leads to.
    fn step(&mut self, shape: &ValueShape, step: &'p PathStep<'p>, start: usize) -> ValueShape {
        let is_message = *shape == ValueShape::Messages;
        let (name, next) = match &step.kind {
            StepKind::Field(name) => ((*name).to_owned(), shape.field(name, self.known)),
            StepKind::Index(Expression::Quoted(quoted)) => {
                let name = unescaped(quoted);
                let next = shape.field(&name, self.known);
                (name, next)
            }
            StepKind::Index(Expression::Number) => (String::new(), shape.at_number()),
            StepKind::Index(index) => {
                self.value(index);
                self.uses_any_message |= is_message;
                return shape.item();
            }
            StepKind::Slice(bounds) => {
                self.values(bounds);
                self.uses_any_message |= is_message;
                return shape.slice();
            }
        };
        if is_message {
            self.messages.insert(name.clone());
        }
        next.unwrap_or_else(|| {
            let names = shape.fields(self.known);
            self.report(&name, step.at.clone(), start..step.end, &names);
            ValueShape::Unknown
        })
    }
}
