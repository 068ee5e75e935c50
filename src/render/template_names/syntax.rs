//! The syntax tree of a template, reduced to what decides which names it uses.

use std::{collections::BTreeMap, ops::Range};

/// A parsed template.
#[derive(Debug, Default)]
pub(super) struct ParsedTemplate<'t> {
    /// The text of the template.
    pub(super) text: &'t str,
    /// The template that it extends.
    pub(super) parent: Option<String>,
    /// Its statements outside of component definitions.
    pub(super) body: Vec<Statement<'t>>,
    /// The bodies of its blocks by name.
    pub(super) blocks: BTreeMap<&'t str, Vec<Statement<'t>>>,
    /// The components that it defines.
    pub(super) components: Vec<ComponentDefinition<'t>>,
}

/// A statement of a template.
#[derive(Debug)]
pub(super) enum Statement<'t> {
    /// `{{ value }}`, or a component call with a body.
    Show(Expression<'t>),
    /// `{% set name = value %}` or `{% set_global name = value %}`.
    Set { name: &'t str, value: Expression<'t>, is_global: bool },
    /// `{% set name | filter %}…{% endset %}`, with the arguments of the filters.
    SetBlock {
        name: &'t str,
        arguments: Vec<Expression<'t>>,
        body: Vec<Statement<'t>>,
        is_global: bool,
    },
    /// `{% include "name" %}`.
    Include(String),
    /// The place of a block. Its body is in [`ParsedTemplate::blocks`].
    Block(&'t str),
    /// `{% for %}`.
    For(ForStatement<'t>),
    /// `{% if %}`: each branch with its condition. Only `{% else %}` has none.
    If(Vec<(Option<Expression<'t>>, Vec<Statement<'t>>)>),
    /// `{% filter name %}…{% endfilter %}`, with the arguments of the filters.
    FilterSection { arguments: Vec<Expression<'t>>, body: Vec<Statement<'t>> },
}

/// `{% for key, value in source %}…{% else %}…{% endfor %}`.
#[derive(Debug)]
pub(super) struct ForStatement<'t> {
    pub(super) key: Option<&'t str>,
    pub(super) value: &'t str,
    pub(super) source: Expression<'t>,
    pub(super) body: Vec<Statement<'t>>,
    pub(super) otherwise: Vec<Statement<'t>>,
    /// The names that `body` sets globally: a later round sees what an earlier one set.
    pub(super) globals: Vec<&'t str>,
}

/// `{% component name(parameters, ...rest) %}…{% endcomponent %}`.
#[derive(Debug)]
pub(super) struct ComponentDefinition<'t> {
    /// Its name, which may contain points.
    pub(super) name: String,
    pub(super) parameters: Vec<Parameter<'t>>,
    /// The parameter that takes all other arguments.
    pub(super) rest: Option<&'t str>,
    pub(super) body: Vec<Statement<'t>>,
}

/// A parameter of a component.
#[derive(Debug)]
pub(super) struct Parameter<'t> {
    pub(super) name: &'t str,
    /// Whether the value of this name where the component is called is its default: `@name`.
    pub(super) is_implicit: bool,
}

/// An expression. Operators whose result has no known fields all look alike.
#[derive(Debug)]
pub(super) enum Expression<'t> {
    /// A number.
    Number,
    /// A text, with its escapes.
    Quoted(&'t str),
    /// Another literal, such as `true` or `none`.
    Constant,
    /// A value by its path.
    Path(TemplatePath<'t>),
    /// A value computed from these: the result of arithmetic, of a comparison, of a test, of a
    /// filter or of a function, or a list or a map.
    Computed(Vec<Expression<'t>>),
    /// One of `values`: `a or b`, `a and b`, or `a if test else b`.
    Choice { tests: Vec<Expression<'t>>, values: Vec<Expression<'t>> },
    /// `[item for key, value in source if test]`.
    Comprehension(Box<Comprehension<'t>>),
    /// A component call.
    Component(Box<ComponentCall<'t>>),
    /// `super()`.
    Super,
}

/// A path, such as `page.medicines.current[0].name`.
#[derive(Debug)]
pub(super) struct TemplatePath<'t> {
    /// Where it begins in the template.
    pub(super) start: usize,
    pub(super) root: PathRoot<'t>,
    pub(super) steps: Vec<PathStep<'t>>,
}

/// What a path begins with.
#[derive(Debug)]
pub(super) enum PathRoot<'t> {
    /// A name, with its place.
    Name(&'t str, Range<usize>),
    /// A field of the `loop` that the path is in, such as `loop.last`.
    Loop,
    /// A value in parentheses.
    Value(Box<Expression<'t>>),
}

/// A step of a path.
#[derive(Debug)]
pub(super) struct PathStep<'t> {
    pub(super) kind: StepKind<'t>,
    /// The place of what is accessed, without the point or the brackets.
    pub(super) at: Range<usize>,
    /// Where the step ends.
    pub(super) end: usize,
}

/// What a step of a path accesses.
#[derive(Debug)]
pub(super) enum StepKind<'t> {
    /// `.name`.
    Field(&'t str),
    /// `[index]`.
    Index(Expression<'t>),
    /// `[start:end:step]`, with the bounds that are written.
    Slice(Vec<Expression<'t>>),
}

/// `[item for key, value in source if test]`.
#[derive(Debug)]
pub(super) struct Comprehension<'t> {
    pub(super) item: Expression<'t>,
    pub(super) key: Option<&'t str>,
    pub(super) value: &'t str,
    pub(super) source: Expression<'t>,
    pub(super) test: Option<Expression<'t>>,
}

/// `<name argument={value} />`, or with a body `{% <name> %}…{% </name> %}`.
#[derive(Debug)]
pub(super) struct ComponentCall<'t> {
    pub(super) name: String,
    pub(super) arguments: Vec<Argument<'t>>,
    pub(super) body: Vec<Statement<'t>>,
}

/// An argument of a component call.
#[derive(Debug)]
pub(super) enum Argument<'t> {
    /// `name={value}`.
    Named(&'t str, Expression<'t>),
    /// `{...map}`.
    Spread(Expression<'t>),
}
