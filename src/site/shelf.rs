//! Records as they were read, for a later reading: what neither changed itself nor names anything
//! that changed is taken over.
//!
//! Not for other files: those are few, and read each time.

use std::{collections::BTreeMap, sync::Arc};

use super::{care_plan::CarePlan, records::Site};
use crate::{
    diag::{FileId, Report},
    digest::Digest,
    source::Sources,
};

/// A record as it was read.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    /// The digest of its file's name and text.
    pub digest: Digest,
    /// The record, if it could be read.
    pub plan: Option<Arc<CarePlan>>,
    /// What was found on the way.
    pub report: Report,
}

/// Records as they were read, by file.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    names: Option<Digest>,
    kept: BTreeMap<FileId, Kept>,
}

impl Shelf {
    /// An empty shelf for records that name things of this digest.
    pub fn begin(names: Digest) -> Self {
        Self { names: Some(names), kept: BTreeMap::new() }
    }

    /// The digest of everything that reading a record looks up: all public files but the words of
    /// topics, of which only their slugs and whether they are about substance use count.
    pub fn names(sources: &Sources, site: &Site) -> Digest {
        let counts = |path: &&str| {
            !path.starts_with("content/topics/")
                && !path.starts_with("content/care-plans/")
                && !path.ends_with(".signoff.yaml")
        };
        let paths = ["content/", "locales/"]
            .into_iter()
            .flat_map(|folder| sources.below(folder))
            .filter(counts);
        let files = paths
            .flat_map(|path| sources.layers(path))
            .map(|file| format!("{} {}", sources.file(*file).path, sources.file(*file).digest()));
        let topics =
            site.topics.values().map(|topic| format!("{} {}", topic.slug, topic.substance_use));
        let all: Vec<String> = files.chain(topics).collect();
        Digest::of(&all.iter().map(String::as_bytes).collect::<Vec<_>>())
    }

    /// Whether its records name things of this digest.
    pub fn fits(&self, names: Digest) -> bool {
        self.names == Some(names)
    }

    /// A record of this name and text, in this place among the files.
    pub fn get(&self, file: FileId, digest: Digest) -> Option<&Kept> {
        self.kept.get(&file).filter(|kept| kept.digest == digest)
    }

    /// Keeps a record.
    pub fn keep(&mut self, file: FileId, kept: Kept) {
        self.kept.insert(file, kept);
    }
}
