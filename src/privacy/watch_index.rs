//! The fields of records by the hash of a run of their words.

#![expect(
    clippy::disallowed_types,
    reason = "the maps are looked up by key and never iterated, so their order cannot show"
)]

use std::collections::HashMap;

/// Maps a hash to the fields that contain it, nearly always one.
#[derive(Default)]
pub(super) struct WatchIndex {
    first: HashMap<u64, u32>,
    others: HashMap<u64, Vec<u32>>,
}

impl WatchIndex {
    /// Adds a field under a hash.
    pub fn add(&mut self, run: u64, field: u32) {
        let first = *self.first.entry(run).or_insert(field);
        if first != field {
            let more = self.others.entry(run).or_default();
            if more.last() != Some(&field) {
                more.push(field);
            }
        }
    }

    /// Returns whether it has no hash.
    pub fn is_empty(&self) -> bool {
        self.first.is_empty()
    }

    /// Iterates over the fields under a hash.
    pub fn get(&self, run: u64) -> impl Iterator<Item = usize> {
        let first = self.first.get(&run);
        let more = first.and_then(|_| self.others.get(&run));
        first.into_iter().chain(more.into_iter().flatten()).map(|field| *field as usize)
    }
}
