//! Finds a class of medicines by a name that people write, such as "penicillins".

use std::collections::BTreeMap;

use super::{medicine_names::normalized_name, worded::wordless, words::Words};
use crate::{lang::Lang, text::Catalog};

/// The position of each class, by its id and its name in any language.
#[derive(Default, PartialEq, Eq)]
pub struct ClassNames(BTreeMap<String, usize>);

wordless!(ClassNames);

impl ClassNames {
    /// Builds the index from the id and the name of each class, in order. If two classes share a
    /// name, the first is found.
    pub(super) fn new<'a>(
        classes: impl Iterator<Item = (&'a str, &'a Words)>,
        catalogs: &BTreeMap<Lang, Catalog>,
    ) -> Self {
        let mut index = BTreeMap::new();
        for (at, (id, name)) in classes.enumerate() {
            let names: Vec<String> = match name {
                Words::Phrase { id, .. } => catalogs
                    .values()
                    .filter_map(|catalog| catalog.format_message(id, &[]).ok())
                    .collect(),
                words => words.texts().map(str::to_owned).collect(),
            };
            for name in std::iter::once(id.to_owned()).chain(names) {
                let name = normalized_name(&name);
                if !name.is_empty() {
                    index.entry(singular(&name).to_owned()).or_insert(at);
                    index.entry(name).or_insert(at);
                }
            }
        }
        Self(index)
    }

    /// Returns the position of the class with a name, regardless of case, spaces and hyphens, in
    /// the singular or the plural of English.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        let name = normalized_name(name);
        self.0.get(&name).or_else(|| self.0.get(singular(&name))).copied()
    }
}

/// Returns a name without the ending of the English plural.
fn singular(name: &str) -> &str {
    name.strip_suffix('s').unwrap_or(name)
}
