//! A cache of care plans. A later reading reuses a care plan that has not changed and that refers
//! to nothing that has changed.
//!
//! Other files are few and are read each time.

use std::{collections::BTreeMap, sync::Arc};

use super::{care_plan::CarePlan, records::Site};
use crate::{
    diag::{FileId, Report},
    digest::Digest,
    layout,
    source::Sources,
};

/// A care plan as it was read.
#[derive(Clone, Debug)]
pub(super) struct CachedRecord {
    /// The digest of its file's name and text.
    pub digest: Digest,
    /// The care plan, if it could be read.
    pub plan: Option<Arc<CarePlan>>,
    /// The problems found while reading it.
    pub report: Report,
}

/// The care plans as they were read, by file. Kept by the caller that loads the site again.
#[derive(Debug, Default)]
pub struct RecordCache {
    references: Option<Digest>,
    records: BTreeMap<FileId, CachedRecord>,
}

impl RecordCache {
    /// Makes an empty cache for care plans that refer to public records with this digest.
    pub(super) fn new(names: Digest) -> Self {
        Self { references: Some(names), records: BTreeMap::new() }
    }

    /// Returns the digest of everything that reading a care plan looks up: all public files except
    /// the texts of topics, of which only the slugs and `substance_use` count.
    pub(super) fn references_digest(sources: &Sources, site: &Site) -> Digest {
        let counts = |path: &&str| {
            !path.starts_with(layout::TOPICS)
                && !path.starts_with(layout::CARE_PLANS)
                && !layout::is_ledger(path)
        };
        let paths = [layout::CONTENT, layout::LOCALES]
            .into_iter()
            .flat_map(|folder| sources.below(folder))
            .filter(counts);
        let files = paths
            .flat_map(|path| sources.layers(path))
            .map(|file| format!("{} {}", sources.file(*file).path, sources.file(*file).digest()));
        let topics =
            site.topics.values().map(|topic| format!("{} {}", topic.slug, topic.substance_use));
        let files_and_topics: Vec<String> = files.chain(topics).collect();
        Digest::from_parts(&files_and_topics.iter().map(String::as_bytes).collect::<Vec<_>>())
    }

    /// Returns whether its care plans refer to public records with this digest.
    pub(super) fn has_references(&self, names: Digest) -> bool {
        self.references == Some(names)
    }

    /// Returns the care plan of a file, if the digest of its name and text is the same.
    pub(super) fn get(&self, file: FileId, digest: Digest) -> Option<&CachedRecord> {
        self.records.get(&file).filter(|kept| kept.digest == digest)
    }

    /// Stores a care plan.
    pub(super) fn insert(&mut self, file: FileId, kept: CachedRecord) {
        self.records.insert(file, kept);
    }
}
