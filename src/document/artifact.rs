//! A finished file, its output path, and the sinks that take it.
//!
//! `publish` does the work with folders.

use std::{collections::BTreeMap, sync::Mutex};

use crate::{diag::Fault, digest::Digest, privacy::Realm};

/// One finished file.
#[derive(Clone, Debug)]
pub struct Artifact {
    /// Its path below the root of its realm, with forward slashes.
    pub path: String,
    /// Its realm, which selects the root.
    pub realm: Realm,
    /// Whether it was made from a record outside the site folder.
    pub from_records: bool,
    /// Its content.
    pub bytes: Vec<u8>,
    /// Digest of all its inputs, if it is so costly to make that an existing file is reused.
    pub inputs: Option<Digest>,
}

/// An output that a sink may keep as it is, because its inputs have not changed since it was
/// written.
#[derive(Clone, Copy, Debug)]
pub struct CacheClaim<'a> {
    /// Its path below the root of its realm.
    pub path: &'a str,
    /// Its realm, which selects the root.
    pub realm: Realm,
    /// Whether it is made from a record outside the site folder.
    pub from_records: bool,
    /// Digest of all its inputs.
    pub inputs: Digest,
}

/// The outcome of putting an artifact into a sink.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PutOutcome {
    /// It is new or changed.
    Changed,
    /// The file exists already with the same bytes.
    Unchanged,
}

/// Takes finished files from several threads.
pub trait Sink: Sync {
    /// Takes one file.
    ///
    /// # Errors
    /// Fails if the file cannot be stored.
    fn put(&self, artifact: Artifact) -> Result<PutOutcome, Fault>;

    /// Keeps the file of an earlier run if it is exactly the one that the claim describes, and
    /// returns whether it did. A kept file counts as put. By default nothing is kept.
    ///
    /// # Errors
    /// Fails if the existing file cannot be read.
    fn keep_unchanged(&self, _claim: CacheClaim<'_>) -> Result<bool, Fault> {
        Ok(false)
    }
}

/// Keeps files in memory, by realm and path.
#[derive(Debug, Default)]
pub struct MemorySink {
    files: Mutex<BTreeMap<(Realm, String), Vec<u8>>>,
}

impl MemorySink {
    /// Returns all files that were put, by realm and path.
    pub fn into_files(self) -> BTreeMap<(Realm, String), Vec<u8>> {
        self.files.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Sink for MemorySink {
    fn put(&self, artifact: Artifact) -> Result<PutOutcome, Fault> {
        let mut files = self.files.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        files.insert((artifact.realm, artifact.path), artifact.bytes);
        Ok(PutOutcome::Changed)
    }
}
