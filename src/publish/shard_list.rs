//! The list of one folder of a shard: from what it was made, its files and the results of its
//! documents. It is written last, so a shard without it was not finished.

#![expect(clippy::disallowed_methods, reason = "only this module writes output")]

use std::{
    collections::BTreeMap,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::manifest::{self, Manifest};
use crate::{diag::Fault, digest::Digest, privacy::Realm, replacement::Readers};

/// Name of the folder below the folder of a shard that holds its files.
pub(super) const FILES: &str = "unpublished";
/// Name of the folder with the state of a shard.
pub(super) const STATE: &str = ".careleaf/shard";
/// Name of the list.
const LIST: &str = "list.json";
/// Increment this when the list of another version of the program would be misread.
const FORMAT: u32 = 1;

/// What all shards of one build have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BuildFingerprint {
    /// The version of the program.
    pub version: String,
    /// Digest of the program file, if the system can tell.
    pub program: Option<Digest>,
    /// Digest of the files of the site and of its records.
    pub inputs: Digest,
    /// The day that counts as today.
    pub today: String,
    /// The options that decide which files are made, as on the command line.
    pub options: String,
}

/// The list of one folder of a shard. `R` holds the results of its documents.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct ShardList<R> {
    /// The form of this list.
    pub format: u32,
    pub fingerprint: BuildFingerprint,
    /// The number of the shard, from zero.
    pub index: u32,
    /// The number of shards.
    pub count: u32,
    /// Whether the documents are private.
    pub private: bool,
    /// What was made; `None` while the shard is being made.
    pub made: Option<MadeShard<R>>,
}

/// What one folder of a finished shard holds.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct MadeShard<R> {
    /// Its files and fonts.
    pub files: Manifest,
    /// The results of its documents.
    pub results: R,
    /// Whether anything public has an error.
    pub has_public_errors: bool,
    /// Whether the site is so broken that nothing was made at all.
    pub is_unusable: bool,
}

/// The list of a folder, as far as it can be read.
pub(super) enum FoundList<R> {
    /// The folder has none.
    Missing,
    /// It is damaged, or another version of the program wrote it.
    Unreadable,
    Read(Box<ShardList<R>>),
}

impl<R> ShardList<R> {
    pub fn new(fingerprint: &BuildFingerprint, (index, count): (u32, u32), realm: Realm) -> Self {
        let private = realm == Realm::Private;
        Self { format: FORMAT, fingerprint: fingerprint.clone(), index, count, private, made: None }
    }

    pub fn realm(&self) -> Realm {
        if self.private { Realm::Private } else { Realm::Public }
    }
}

impl<R: Serialize> ShardList<R> {
    /// Writes the list of a folder as a whole. A digest of records is for their owner only.
    pub fn write(&self, folder: &Path) -> Result<(), Fault> {
        manifest::write_json(&list_path(folder), Readers::Owner, self)
    }
}

impl<R: for<'de> Deserialize<'de>> ShardList<R> {
    pub fn read(folder: &Path) -> Result<FoundList<R>, Fault> {
        let path = list_path(folder);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error)
                if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) =>
            {
                return Ok(FoundList::Missing);
            }
            Err(error) => return Err(Fault::io("read", path)(error)),
        };
        Ok(match serde_json::from_slice::<Self>(&bytes) {
            Ok(list) if list.format == FORMAT => FoundList::Read(Box::new(list)),
            _ => FoundList::Unreadable,
        })
    }
}

fn list_path(folder: &Path) -> PathBuf {
    folder.join(STATE).join(LIST)
}

/// Returns the digest of the program file, which is the same on every machine. `None` if the system
/// cannot tell.
pub fn program_content_digest() -> Option<Digest> {
    let bytes = fs::read(std::env::current_exe().ok()?).ok()?;
    Some(Digest::from_parts(&[&bytes]))
}

/// Returns whether a folder holds, or is to hold, files of a shard.
pub(super) fn is_shard_folder(folder: &Path) -> bool {
    folder.join(STATE).is_dir()
}

/// Returns the fonts of a shard that another shard has in another version.
pub(super) fn other_fonts<'f>(
    fonts: &'f BTreeMap<String, Digest>,
    known: &BTreeMap<String, Digest>,
) -> Option<&'f str> {
    let differs =
        |(name, digest): &(&String, &Digest)| known.get(*name).is_some_and(|it| it != *digest);
    fonts.iter().find(differs).map(|(name, _)| name.as_str())
}
