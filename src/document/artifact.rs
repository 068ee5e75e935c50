//! A finished file and where it goes.
//!
//! Not for folders and renames: see `publish`.

use std::{collections::BTreeMap, sync::Mutex};

use crate::{diag::Fault, digest::Digest, privacy::Realm};

/// One finished file.
#[derive(Clone, Debug)]
pub struct Artifact {
    /// Where it goes, below the root of its realm, with forward slashes.
    pub path: String,
    /// Which root.
    pub realm: Realm,
    /// Whether it was made from a record kept outside the site.
    pub from_records: bool,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Digest of everything it was made from, where making it again is worth avoiding.
    pub made_from: Option<Digest>,
}

/// A file that need not be made again if it stands where it goes, made from the same.
#[derive(Clone, Copy, Debug)]
pub struct Claim<'a> {
    /// Where it goes, below the root of its realm.
    pub path: &'a str,
    /// Which root.
    pub realm: Realm,
    /// Whether it is made from a record kept outside the site.
    pub from_records: bool,
    /// Digest of everything that it is made from.
    pub made_from: Digest,
}

/// What became of an artifact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// It is new or changed.
    Changed,
    /// The same bytes stand there already.
    Unchanged,
}

/// Takes finished files, from several threads.
pub trait Sink: Sync {
    /// Takes one file.
    ///
    /// # Errors
    /// Fails if it cannot be kept.
    fn put(&self, artifact: Artifact) -> Result<Counted, Fault>;

    /// Keeps a file of an earlier run, if the very one that this claim describes stands there; it
    /// then counts as put.
    ///
    /// # Errors
    /// Fails if it cannot be looked at.
    fn keep(&self, _claim: Claim<'_>) -> Result<bool, Fault> {
        Ok(false)
    }
}

/// Keeps files in memory, by realm and path.
#[derive(Debug, Default)]
pub struct MemorySink {
    files: Mutex<BTreeMap<(Realm, String), Vec<u8>>>,
}

impl MemorySink {
    /// Everything that was put, by realm and path.
    pub fn into_files(self) -> BTreeMap<(Realm, String), Vec<u8>> {
        self.files.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Sink for MemorySink {
    fn put(&self, artifact: Artifact) -> Result<Counted, Fault> {
        let mut files = self.files.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        files.insert((artifact.realm, artifact.path), artifact.bytes);
        Ok(Counted::Changed)
    }
}
