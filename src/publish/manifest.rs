//! The list of files that the last build wrote, so that the next one can distinguish them from
//! other files.

#![expect(clippy::disallowed_methods, reason = "only this module writes output")]

use std::{
    collections::BTreeMap,
    fs,
    io::{self, ErrorKind},
    path::Path,
};

use serde::{Deserialize, Serialize};

use crate::{
    diag::Fault,
    digest::Digest,
    replacement::{RANDOM_PREFIX, Readers, Replacement, TemporaryName},
};

/// One file that a build wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManifestEntry {
    /// Digest of its content.
    pub digest: Digest,
    /// Whether it was made from a record kept outside the site.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub from_records: bool,
    /// Digest of everything it was made from, for files that are expensive to make again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_from: Option<Digest>,
}

/// The files and fonts of the last build.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The files, by path below the root.
    pub files: BTreeMap<String, ManifestEntry>,
    /// The fonts that the PDFs of the last build were typeset in, by name, with the digest of
    /// their files.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fonts: BTreeMap<String, Digest>,
}

/// A started commit, written to disk so that it can be finished after a crash.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Journal {
    /// The staged files: the path below the root that each goes to, and its number in the stage.
    pub renames: BTreeMap<String, usize>,
    /// Files to remove, with the digest of their content in the last build.
    pub removes: BTreeMap<String, Digest>,
    /// The manifest after the commit.
    pub manifest: Manifest,
}

/// Reads a JSON file; `None` if it does not exist or is not valid.
pub(super) fn read_json<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<Option<T>, Fault> {
    match fs::read(path) {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes).ok()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Fault::io("read", path)(error)),
    }
}

/// Removes the files that a stopped run was writing into the folder of a root's state. Only
/// careleaf writes there, and it holds the lock of the root.
pub(super) fn remove_unfinished(state: &Path) -> Result<(), Fault> {
    for entry in fs::read_dir(state).map_err(Fault::io("read the folder", state))?.flatten() {
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if is_file && entry.file_name().to_string_lossy().starts_with(RANDOM_PREFIX) {
            fs::remove_file(entry.path()).map_err(Fault::io("remove", entry.path()))?;
        }
    }
    Ok(())
}

/// Writes a JSON file atomically.
pub(super) fn write_json<T: Serialize>(
    path: &Path,
    readers: Readers,
    value: &T,
) -> Result<(), Fault> {
    let bytes = serde_json::to_vec(value)
        .map_err(|error| Fault::io("write", path)(io::Error::other(error)))?;
    Replacement::write(path, TemporaryName::Random, readers, &bytes)
        .and_then(Replacement::put_in_place)
        .map(drop)
        .map_err(Fault::io("write", path))
}
