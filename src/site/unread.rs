//! What exists in a site but could not be read. References to it are not errors; documents made
//! from it are withheld.
//!
//! What is wrong with a file is in the report.

use std::collections::{BTreeMap, BTreeSet};

use super::{program::Program, topic::Topic};
use crate::{layout, source::Sources};

/// What exists in a site but could not be read.
#[derive(Debug, Default)]
pub struct Unread {
    /// The topics, by slug.
    pub topics: BTreeSet<String>,
    /// The programs, by id.
    pub programs: BTreeSet<String>,
    /// Whether the medicines could not be read.
    pub medicines: bool,
    /// Whether the measures could not be read.
    pub measures: bool,
}

impl Unread {
    /// Returns whether a public file could not be read whose words would show that free text of a
    /// record is common and not private.
    pub fn is_vocabulary_missing(&self) -> bool {
        self.medicines || !self.topics.is_empty() || !self.programs.is_empty()
    }

    /// Adds the topics and programs that have files but were not read, and the medicines or
    /// measures if their file could not be opened.
    pub(super) fn add_unread(
        &mut self,
        sources: &Sources,
        topics: &BTreeMap<String, Topic>,
        programs: &BTreeMap<String, Program>,
    ) {
        let unread: Vec<String> = sources.unread_paths().collect();
        let paths = || sources.below(layout::CONTENT).chain(unread.iter().map(String::as_str));
        let name = |path: &str, folder: &str| {
            path.strip_prefix(folder).and_then(|rest| rest.split('/').next()).map(str::to_owned)
        };
        self.topics = paths()
            .filter_map(|path| name(path, layout::TOPICS))
            .filter(|slug| !topics.contains_key(slug))
            .collect();
        let of_program = |path: &str| {
            Some(name(path, layout::PROGRAMS)?.strip_suffix(layout::RECORD_EXTENSION)?.to_owned())
        };
        self.programs =
            paths().filter_map(of_program).filter(|id| !programs.contains_key(id)).collect();
        self.medicines |= unread.iter().any(|path| path == layout::MEDICINES);
        self.measures |= unread.iter().any(|path| path == layout::MEASURES);
    }
}
