//! What templates may name, and the report of a name that does not exist.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use crate::document::{PartReference, Shape};

/// What a template may name.
pub(in crate::render) struct KnownNames<'a> {
    /// The names that templates see outside of components, with what each holds.
    pub(in crate::render) top: BTreeMap<&'a str, Shape>,
    /// The parts that pages are made of.
    pub(in crate::render) parts: &'a PartReference,
    /// The fields of a value of the shape [`Shape::Messages`].
    pub(in crate::render) messages: &'a BTreeSet<String>,
}

/// A name of a template that does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::render) struct UnknownName {
    /// The name of the template, such as `parts/crisis.html`.
    pub(in crate::render) template: String,
    /// The bytes of the unknown name in the template. For `a["b"]` they include the quotes.
    pub(in crate::render) at: Range<usize>,
    /// The path as written, up to and including the unknown name.
    pub(in crate::render) path: String,
    /// The most similar of the names that exist there.
    pub(in crate::render) near: Option<String>,
}
