//! The interface messages that the templates of each kind of document use.

use std::collections::{BTreeMap, BTreeSet};

use super::seal::DocumentKind;

/// The interface messages that the templates of each kind of document use, as `t.NAME` on web pages
/// and on paper. A document needs these and no others, besides the words of its content.
///
/// A kind that is not listed may use every message.
#[derive(Clone, Debug, Default)]
pub struct TemplateMessages(BTreeMap<DocumentKind, BTreeSet<String>>);

impl TemplateMessages {
    /// Creates the list from the names of messages by kind, with `_` instead of `-`.
    pub fn new(by_kind: BTreeMap<DocumentKind, BTreeSet<String>>) -> Self {
        Self(by_kind)
    }

    /// Returns whether the templates of a kind use a message, by its name in templates.
    pub fn uses(&self, kind: DocumentKind, name: &str) -> bool {
        self.0.get(&kind).is_none_or(|names| names.contains(name))
    }
}
