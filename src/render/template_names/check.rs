//! The check of everything that one page renders.
//!
//! Blocks are checked where they are rendered, because they share the names that are set there.
//! Includes and components are tasks of their own: each is checked once for every set of names with
//! which it is used.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::{Range, RangeInclusive},
};

use super::{
    names::{KnownNames, UnknownName},
    scope::{BoundNames, NameScope},
    shape::ValueShape,
    syntax::{ComponentDefinition, ParsedTemplate},
};
use crate::diag::did_you_mean;

/// How many steps a check may take in all, and how many more for each byte of the templates. A
/// theme needs far fewer. They run out only if includes or blocks multiply without end.
const STEPS: usize = 1_000_000;
const STEPS_PER_BYTE: usize = 4;

/// How many steps a task takes for each name that is bound when it begins.
const STEPS_PER_NAME: usize = 8;

/// The lengths, in bytes, of unknown names for which a similar name is searched.
const GUESSED_LENGTHS: RangeInclusive<usize> = 2..=60;

/// Something to check, with the names that are bound when it begins.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct CheckTask<'p> {
    target: CheckTarget<'p>,
    names: BoundNames<'p>,
    sees_page: bool,
}

/// What a task checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum CheckTarget<'p> {
    /// A page, by its template. Rendering begins in the last template that this one extends.
    Page(&'p str),
    /// An included template. Rendering begins in itself, even if it extends another.
    Include(&'p str),
    /// A component.
    Component(&'p str),
}

/// The check of everything that one page renders.
pub(super) struct NameCheck<'p> {
    pub(super) known: &'p KnownNames<'p>,
    pub(super) templates: &'p BTreeMap<&'p str, ParsedTemplate<'p>>,
    /// Every component by name, with the template that defines it.
    pub(super) components: BTreeMap<&'p str, (&'p str, &'p ComponentDefinition<'p>)>,
    /// The names that are bound at the current statement.
    pub(super) scope: NameScope<'p>,
    /// The template that contains the current statement.
    pub(super) template: &'p str,
    /// The template that the task renders, then those that it extends: each block is taken from the
    /// first that defines it.
    pub(super) chain: Vec<&'p str>,
    /// The blocks that the current statement is inside of, by name and by place in `chain`.
    pub(super) blocks: Vec<(&'p str, usize)>,
    /// How many bodies the current statement is inside of.
    pub(super) nested: usize,
    steps_left: usize,
    /// Tasks to do.
    tasks: Vec<CheckTask<'p>>,
    /// Tasks to do and tasks done.
    seen: BTreeSet<CheckTask<'p>>,
    /// The templates that the page uses.
    used: BTreeSet<&'p str>,
    /// The components that these templates define.
    defined: Vec<&'p str>,
    /// The components that are called.
    called: BTreeSet<&'p str>,
    /// What was found, by template and place.
    found: BTreeMap<(&'p str, usize), UnknownName>,
    /// The messages of the interface that are used, by name.
    pub(super) messages: BTreeSet<String>,
    /// Whether the messages are used in a way that does not say which of them.
    pub(super) uses_any_message: bool,
}

impl<'p> NameCheck<'p> {
    /// Prepares the check of one page.
    pub(super) fn new(
        templates: &'p BTreeMap<&'p str, ParsedTemplate<'p>>,
        known: &'p KnownNames<'p>,
    ) -> Self {
        let mut components = BTreeMap::new();
        for (template, parsed) in templates {
            for definition in &parsed.components {
                components.entry(definition.name.as_str()).or_insert((*template, definition));
            }
        }
        let bytes: usize = templates.values().map(|parsed| parsed.text.len()).sum();
        Self {
            known,
            templates,
            components,
            scope: NameScope::default(),
            template: "",
            chain: Vec::new(),
            blocks: Vec::new(),
            nested: 0,
            steps_left: STEPS + STEPS_PER_BYTE * bytes,
            tasks: Vec::new(),
            seen: BTreeSet::new(),
            used: BTreeSet::new(),
            defined: Vec::new(),
            called: BTreeSet::new(),
            found: BTreeMap::new(),
            messages: BTreeSet::new(),
            uses_any_message: false,
        }
    }

    /// Checks the page of an entry template. Returns what was found, by template and place.
    ///
    /// Components that a used template defines, but that nothing calls, are checked last, with
    /// arguments of unknown shape.
    pub(super) fn run(mut self, entry: &str) -> Vec<UnknownName> {
        self.check_page(entry);
        self.found.into_values().collect()
    }

    /// Returns the names of the messages that the page of an entry template uses, or `None` if it
    /// may use every message.
    pub(super) fn used_messages(mut self, entry: &str) -> Option<BTreeSet<String>> {
        self.check_page(entry);
        let is_complete = !self.uses_any_message && self.steps_left > 0;
        is_complete.then_some(self.messages)
    }

    fn check_page(&mut self, entry: &str) {
        if let Some((entry, _)) = self.templates.get_key_value(entry) {
            self.add_task(CheckTarget::Page(entry), BoundNames::new(), true);
        }
        loop {
            while let Some(task) = self.tasks.pop() {
                self.check(task);
            }
            let Some(name) = self.defined.pop() else { break };
            if !self.called.contains(name) {
                self.add_component(name, BoundNames::new());
            }
        }
    }

    /// Adds the check of an included template, which sees all names that are bound where it is
    /// included.
    pub(super) fn add_include(&mut self, name: &str) {
        if let Some((template, _)) = self.templates.get_key_value(name) {
            let names = self.scope.flattened();
            self.add_task(CheckTarget::Include(template), names, self.scope.sees_page);
        }
    }

    /// Adds the check of a component. A parameter that is not among `arguments` has an unknown
    /// shape.
    pub(super) fn add_component(&mut self, name: &str, mut arguments: BoundNames<'p>) {
        let Some((_, definition)) = self.components.get(name).copied() else { return };
        let mut names = BoundNames::new();
        for parameter in &definition.parameters {
            let shape = arguments.remove(parameter.name).unwrap_or(ValueShape::Unknown);
            names.insert(parameter.name, shape);
        }
        if let Some(rest) = definition.rest {
            names.insert(rest, ValueShape::Unknown);
        }
        names.insert("body", ValueShape::Plain);
        self.called.insert(&definition.name);
        self.add_task(CheckTarget::Component(&definition.name), names, false);
    }

    fn add_task(&mut self, target: CheckTarget<'p>, names: BoundNames<'p>, sees_page: bool) {
        if !self.takes_steps(1 + STEPS_PER_NAME * names.len()) {
            return;
        }
        let task = CheckTask { target, names, sees_page };
        if self.seen.insert(task.clone()) {
            self.tasks.push(task);
        }
    }

    fn check(&mut self, task: CheckTask<'p>) {
        self.scope = NameScope::new(task.names, task.sees_page);
        self.chain.clear();
        let (template, body) = match task.target {
            CheckTarget::Page(name) => {
                self.chain = self.chain_from(name);
                let root = self.chain.last().copied().unwrap_or(name);
                (root, self.templates.get(root).map(|parsed| &parsed.body))
            }
            CheckTarget::Include(name) => {
                self.chain = self.chain_from(name);
                (name, self.templates.get(name).map(|parsed| &parsed.body))
            }
            CheckTarget::Component(name) => {
                let Some((template, definition)) = self.components.get(name).copied() else {
                    return;
                };
                (template, Some(&definition.body))
            }
        };
        self.mark_used(template);
        for place in 0..self.chain.len() {
            self.mark_used(self.chain[place]);
        }
        self.template = template;
        if let Some(body) = body {
            self.body(body);
        }
    }

    /// Returns a template and those that it extends.
    fn chain_from(&mut self, name: &'p str) -> Vec<&'p str> {
        let templates = self.templates;
        let mut chain = Vec::new();
        let mut seen = BTreeSet::new();
        let mut next = templates.get_key_value(name);
        while let Some((name, parsed)) = next
            && seen.insert(*name)
            && self.takes_steps(1)
        {
            chain.push(*name);
            next = parsed.parent.as_deref().and_then(|parent| templates.get_key_value(parent));
        }
        chain
    }

    /// Records that the page uses a template.
    fn mark_used(&mut self, template: &'p str) {
        if self.used.insert(template)
            && let Some(parsed) = self.templates.get(template)
        {
            self.defined.extend(parsed.components.iter().map(|component| component.name.as_str()));
        }
    }

    /// Takes steps. Returns whether there were enough of them.
    pub(super) fn takes_steps(&mut self, steps: usize) -> bool {
        let left = self.steps_left.checked_sub(steps);
        self.steps_left = left.unwrap_or(0);
        left.is_some()
    }

    /// Records an unknown name with its place and the place of its path. `known` are the names that
    /// exist there.
    pub(super) fn report(
        &mut self,
        name: &str,
        at: Range<usize>,
        path: Range<usize>,
        known: &[&str],
    ) {
        let key = (self.template, at.start);
        let guesses = if GUESSED_LENGTHS.contains(&name.len()) { known } else { &[] };
        if self.found.contains_key(&key) || !self.takes_steps(1 + guesses.len() * name.len()) {
            return;
        }
        let near = did_you_mean(name, guesses.iter().copied()).map(str::to_owned);
        let text = self.templates.get(self.template).and_then(|parsed| parsed.text.get(path));
        let path = text.unwrap_or(name).split_whitespace().collect::<Vec<_>>().join(" ");
        self.found.insert(key, UnknownName { template: self.template.to_owned(), at, path, near });
    }
}
