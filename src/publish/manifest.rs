//! What the last build wrote, so that this one can tell its own files from others.
//!
//! Not for speed: files are compared by what is in them.

#![expect(clippy::disallowed_methods, reason = "this room is the door out: it alone writes output")]

use std::{collections::BTreeMap, fs, io::ErrorKind, path::Path};

use serde::{Deserialize, Serialize};

use crate::{diag::Fault, digest::Digest};

/// One file that a build wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What was in it.
    pub digest: Digest,
    /// Whether it was made from a record kept outside the site.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub from_records: bool,
    /// Digest of everything it was made from, where making it again is worth avoiding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_from: Option<Digest>,
}

/// What the last build wrote, by path below its root.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The files.
    pub files: BTreeMap<String, Entry>,
    /// The fonts that the paper of the last build was set in, by name, with the digest of their
    /// files.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fonts: BTreeMap<String, Digest>,
}

/// A commit that has begun, so that it can be finished after a crash.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Journal {
    /// Where each staged file goes: path below the root, and its number in the stage.
    pub renames: BTreeMap<String, usize>,
    /// Files to remove, with what was in them when the commit was decided.
    pub removes: BTreeMap<String, Digest>,
    /// What holds afterwards.
    pub manifest: Manifest,
}

/// Reads a JSON file; `None` if it is not there or not whole.
pub(super) fn read<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<Option<T>, Fault> {
    match fs::read(path) {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes).ok()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Fault::io("read", path)(error)),
    }
}
