//! How the messages of a language use plural forms: what is wrong with them, and which values must
//! be numbers.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent_syntax::ast::Entry;

use super::{
    messages::{MessageText, messages},
    plural_coverage::counted_values,
    plural_faults::{PluralFault, plural_faults},
    plural_forms::PluralForms,
};
use crate::diag::FileId;

/// How the messages of a language use plural forms, as the top layer of each has it.
#[derive(Default)]
pub(super) struct PluralUse {
    faults: BTreeMap<String, Vec<PluralFault>>,
    counted: BTreeMap<String, BTreeSet<String>>,
}

impl PluralUse {
    /// Reads a file whose messages replace those with the same ids.
    pub(super) fn read_layer(
        &mut self,
        resource: &FluentResource,
        file: FileId,
        forms: &PluralForms,
    ) {
        for entry in resource.entries() {
            let id = match entry {
                Entry::Message(message) => message.id.name.to_owned(),
                Entry::Term(term) => format!("-{}", term.id.name),
                _ => continue,
            };
            self.faults.remove(&id);
            self.counted.remove(&id);
            if let Entry::Message(message) = entry
                && let Some(pattern) = &message.value
            {
                let counted = counted_values(pattern).into_iter().map(str::to_owned);
                self.counted.insert(id, counted.collect());
            }
        }
        for fault in plural_faults(resource, file, forms) {
            self.faults.entry(fault.id.clone()).or_default().push(fault);
        }
    }

    /// Returns what is wrong, by message.
    pub(super) fn faults(&self) -> impl Iterator<Item = &PluralFault> {
        self.faults.values().flatten()
    }

    /// Returns the messages that could show a wrong number, because of their own plural forms or of
    /// those of a message or term that they refer to. `files` are the texts of the files.
    pub(super) fn misleading<'t>(&self, files: impl Iterator<Item = &'t str>) -> BTreeSet<String> {
        let mut out: BTreeSet<String> = self
            .faults()
            .filter(|fault| fault.kind.misleads())
            .map(|fault| fault.id.clone())
            .collect();
        if out.is_empty() {
            return out;
        }
        let texts: Vec<_> = files.flat_map(messages).collect();
        loop {
            let refers = |text: &&MessageText| {
                !out.contains(&text.id) && !text.shape.references.is_disjoint(&out)
            };
            let found: Vec<String> =
                texts.iter().filter(refers).map(|text| text.id.clone()).collect();
            if found.is_empty() {
                return out;
            }
            out.extend(found);
        }
    }

    /// Returns the values of a message that must be numbers, since it selects on their plural form.
    pub(super) fn counted(&self, id: &str) -> impl Iterator<Item = &str> {
        self.counted.get(id).into_iter().flatten().map(String::as_str)
    }
}
