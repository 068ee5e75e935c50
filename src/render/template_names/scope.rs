//! The names that are bound at a place of a template.

use std::collections::BTreeMap;

use super::shape::ValueShape;

/// Names with the shapes of their values.
pub(super) type BoundNames<'t> = BTreeMap<&'t str, ValueShape>;

/// The names that are bound at a place of a template.
///
/// The branches of `{% if %}` are frames too. A name that is set in a branch has its shape there,
/// and after the `{% if %}` it has any shape that it can have then.
#[derive(Debug, Default)]
pub(super) struct NameScope<'t> {
    /// Names bound outside of loops.
    base: BoundNames<'t>,
    /// Names bound in loops and branches, the innermost last.
    frames: Vec<BoundNames<'t>>,
    /// How many of the frames are loops.
    loops: usize,
    /// Whether the top-level names of the page are visible. In components they are not.
    pub(super) sees_page: bool,
}

impl<'t> NameScope<'t> {
    /// Returns a scope in which these names are bound.
    pub(super) fn new(base: BoundNames<'t>, sees_page: bool) -> Self {
        Self { base, frames: Vec::new(), loops: 0, sees_page }
    }

    /// Returns the shape of a bound name.
    pub(super) fn get(&self, name: &str) -> Option<&ValueShape> {
        self.frames.iter().rev().find_map(|frame| frame.get(name)).or_else(|| self.base.get(name))
    }

    /// Returns the bound names. A name that is bound twice may be there twice.
    pub(super) fn names(&self) -> impl Iterator<Item = &'t str> {
        self.base.keys().chain(self.frames.iter().flat_map(BTreeMap::keys)).copied()
    }

    /// Returns all bound names with their shapes.
    pub(super) fn flattened(&self) -> BoundNames<'t> {
        let mut names = self.base.clone();
        for frame in &self.frames {
            names.extend(frame.iter().map(|(name, shape)| (*name, shape.clone())));
        }
        names
    }

    /// Binds a name in the innermost loop or branch.
    pub(super) fn set(&mut self, name: &'t str, shape: ValueShape) {
        self.frames.last_mut().unwrap_or(&mut self.base).insert(name, shape);
    }

    /// Binds a name outside of all loops.
    pub(super) fn set_global(&mut self, name: &'t str, shape: ValueShape) {
        if self.loops == 0 {
            self.set(name, shape);
        } else {
            self.widen(name);
        }
    }

    /// Binds a name outside of all loops to a value of unknown shape, because it is set at an
    /// unknown time.
    pub(super) fn widen(&mut self, name: &'t str) {
        for frame in &mut self.frames {
            if let Some(shape) = frame.get_mut(name) {
                *shape = ValueShape::Unknown;
            }
        }
        self.base.insert(name, ValueShape::Unknown);
    }

    /// Enters a loop with these variables.
    pub(super) fn enter_loop(&mut self, variables: BoundNames<'t>) {
        self.frames.push(variables);
        self.loops += 1;
    }

    /// Leaves the innermost frame, which is a loop: what was set in it is gone.
    pub(super) fn leave_loop(&mut self) {
        self.frames.pop();
        self.loops -= 1;
    }

    /// Enters a branch.
    pub(super) fn enter_branch(&mut self) {
        self.frames.push(BoundNames::new());
    }

    /// Leaves the innermost frame, which is a branch. Returns what was set in it, for
    /// [`NameScope::merge`] after the last branch.
    pub(super) fn leave_branch(&mut self) -> BoundNames<'t> {
        self.frames.pop().unwrap_or_default()
    }

    /// Binds names that may have been set in a branch.
    pub(super) fn merge(&mut self, branch: BoundNames<'t>) {
        for (name, shape) in branch {
            let merged = match self.get(name) {
                Some(before) => shape.or(before),
                None => shape,
            };
            self.set(name, merged);
        }
    }
}

/// Returns the variables of a loop over a value of the shape `source`.
pub(super) fn loop_variables<'t>(
    key: Option<&'t str>,
    value: &'t str,
    source: &ValueShape,
) -> BoundNames<'t> {
    let mut names = BoundNames::from([(value, source.item())]);
    names.extend(key.map(|key| (key, ValueShape::Plain)));
    names
}
