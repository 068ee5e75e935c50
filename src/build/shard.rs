//! Shares of a build that several machines make: which documents belong to which shard, and what is
//! left for the run that gathers them.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

use super::document_result::DocumentResult;
use crate::{
    compose::Planned, diag::Fault, digest::Digest, document::DocumentKind, privacy::Realm,
};

/// The number of one shard, from zero, and how many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShardNumber {
    index: u32,
    count: u32,
}

impl ShardNumber {
    /// Returns the number of a shard; `None` if `index` is not below `count`.
    pub fn new(index: u32, count: u32) -> Option<Self> {
        (index < count).then_some(Self { index, count })
    }

    /// Returns its number, from zero.
    pub fn index(self) -> u32 {
        self.index
    }

    /// Returns how many shards there are.
    pub fn count(self) -> u32 {
        self.count
    }

    /// Returns whether the documents of a record belong to this shard.
    pub(super) fn has_record(self, id: &str) -> bool {
        self.has("record", id)
    }

    /// Returns whether a document belongs to this shard. All languages and formats of a document
    /// do, and all documents of a record. The share of a document does not depend on the others.
    fn has_document(self, planned: &Planned) -> bool {
        match planned.realm() {
            Realm::Private => self.has_record(&planned.subject),
            Realm::Public | Realm::Review => {
                !spans_documents(planned.kind) && self.has(planned.kind.id(), &planned.subject)
            }
        }
    }

    fn has(self, kind: &str, name: &str) -> bool {
        let digest = Digest::from_parts(&[kind.as_bytes(), name.as_bytes()]);
        digest.number() % u64::from(self.count) == u64::from(self.index)
    }
}

impl fmt::Display for ShardNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.index, self.count)
    }
}

/// Returns whether pages of this kind show something of many documents, as an index does.
fn spans_documents(kind: DocumentKind) -> bool {
    kind.realm() == Realm::Public
        && !matches!(kind, DocumentKind::Topic | DocumentKind::Program | DocumentKind::Questions)
}

/// Which documents of the plan a run makes.
#[derive(Clone, Copy, Debug)]
pub enum Share<'a> {
    /// All, and everything else that belongs to a site.
    Whole,
    /// Those of one shard, and nothing that spans documents.
    Shard(ShardNumber),
    /// What spans documents. The results of all others come from the shards that made them.
    Rest(&'a ShardResults),
}

impl Share<'_> {
    /// Returns whether the run is responsible for a document: makes it, or has its result.
    pub(super) fn covers(self, planned: &Planned) -> bool {
        match self {
            Self::Whole | Self::Rest(_) => true,
            Self::Shard(number) => number.has_document(planned),
        }
    }

    /// Returns whether the run is responsible for a record.
    pub(super) fn covers_record(self, id: &str) -> bool {
        match self {
            Self::Whole | Self::Rest(_) => true,
            Self::Shard(number) => number.has_record(id),
        }
    }

    /// Returns the result of a document that a shard made; `None` if this run makes it itself.
    ///
    /// # Errors
    /// Fails if a shard should have a result of it and none has.
    pub(super) fn result(self, planned: &Planned) -> Option<Result<DocumentResult, Fault>> {
        let Self::Rest(results) = self else { return None };
        if spans_documents(planned.kind) {
            return None;
        }
        // All shards are from the same sources, so their plans are the same.
        let missing = || {
            let path = planned.path();
            Fault::Usage(format!("no shard made or withheld `{path}`; run all shards again"))
        };
        let found = results.by_realm.get(&planned.realm()).and_then(|all| all.get(&planned.path()));
        Some(found.cloned().ok_or_else(missing))
    }

    /// Returns whether this is a shard.
    pub(super) fn is_shard(self) -> bool {
        matches!(self, Self::Shard(_))
    }
}

/// The results of the documents of one or more shards.
#[derive(Clone, Debug, Default)]
pub struct ShardResults {
    by_realm: BTreeMap<Realm, ResultsByPath>,
}

/// The results of the documents of one realm, by the path of their page.
pub type ResultsByPath = BTreeMap<String, DocumentResult>;

impl ShardResults {
    /// Adds the results of a realm of a shard.
    pub fn extend(&mut self, realm: Realm, results: ResultsByPath) {
        self.by_realm.entry(realm).or_default().extend(results);
    }

    /// Removes the results of a realm, and returns them.
    pub fn take_realm(&mut self, realm: Realm) -> ResultsByPath {
        self.by_realm.remove(&realm).unwrap_or_default()
    }

    pub(super) fn insert(&mut self, planned: &Planned, result: DocumentResult) {
        self.by_realm.entry(planned.realm()).or_default().insert(planned.path(), result);
    }
}

#[cfg(test)]
mod tests {
    use super::ShardNumber;

    #[test]
    fn each_record_is_in_one_shard_and_the_shares_are_even() {
        for count in [1, 2, 3, 8] {
            let shards: Vec<ShardNumber> =
                (0..count).filter_map(|index| ShardNumber::new(index, count)).collect();
            let mut sizes = vec![0; shards.len()];
            for record in 0..4000 {
                let has = |shard: &ShardNumber| shard.has_record(&format!("record-{record}"));
                assert_eq!(shards.iter().filter(|shard| has(shard)).count(), 1);
                sizes[shards.iter().position(has).expect("one has it")] += 1;
            }
            let even = 4000 / shards.len();
            assert!(sizes.iter().all(|size| even.abs_diff(*size) < even / 5), "{sizes:?}");
        }
        assert_eq!(ShardNumber::new(3, 3), None);
        assert_eq!(ShardNumber::new(0, 0), None);
    }

    #[test]
    fn the_share_of_a_record_is_pinned() {
        let shards = || (0..8).filter_map(|index| ShardNumber::new(index, 8));
        let share = |id| shards().find(|shard| shard.has_record(id)).map(ShardNumber::index);
        assert_eq!(["maya", "luis", "sam"].map(share), [Some(6), Some(7), Some(5)]);
    }
}
