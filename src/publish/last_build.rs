//! What the last build read, wrote and said. If nothing of it changed since, the next build has
//! nothing to do but to say it again.
//!
//! A file counts as untouched if its length, its number on the disk, its permissions and its times
//! are the same. One of the times is set by the system whenever a file is written, and no program
//! can set it back. Where a system has no such time, nothing is remembered.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    manifest::{self, Manifest},
    root::OutputRoot,
    roots::Publisher,
};
use crate::{diag::Fault, digest::Digest, privacy::Realm};

/// The file with what the next build compares.
const LAST_BUILD: &str = "last-build.json";
/// The file with what the last build said. It is the same for the same inputs.
const MESSAGES: &str = "messages.json";

/// What a finished build said, so that it can be said again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BuildMessages {
    /// The diagnostics, as they were drawn.
    pub diagnostics: String,
    /// The list of records that need attention.
    pub attention: String,
    /// The summary of a build that finds every file in place, without its duration.
    pub summary: String,
    /// Whether any diagnostic is an error.
    pub has_errors: bool,
    /// The font folders that the site names; `None` if nothing is typeset.
    pub font_folders: Option<Vec<String>>,
    /// Digest of the available fonts; `None` if nothing is typeset.
    pub fonts: Option<Digest>,
}

/// What the next build compares: digests only, since it is kept beside the public site.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct LastBuild {
    /// Digest of everything that decides what is made and said, but for the fonts.
    inputs: Digest,
    /// Digest of the state of the files of each root, by the name of its realm.
    roots: BTreeMap<String, Digest>,
}

/// The state of a file on the disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct FileStamp {
    length: u64,
    number: u64,
    mode: u32,
    /// When its content was changed: seconds and nanoseconds.
    modified: (i64, i64),
    /// When the system last noted a change of any kind: seconds and nanoseconds.
    noted: (i64, i64),
}

impl FileStamp {
    /// Returns the state of a file; `None` if it is gone or the system cannot tell.
    #[cfg(unix)]
    fn of(path: &Path) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        let meta = std::fs::symlink_metadata(path).ok().filter(std::fs::Metadata::is_file)?;
        Some(Self {
            length: meta.len(),
            number: meta.ino(),
            mode: meta.mode(),
            modified: (meta.mtime(), meta.mtime_nsec()),
            noted: (meta.ctime(), meta.ctime_nsec()),
        })
    }

    #[cfg(not(unix))]
    fn of(_: &Path) -> Option<Self> {
        None
    }
}

/// Returns a digest of the program file: another version may make other pages. `None` if the system
/// cannot tell.
pub fn program_digest() -> Option<Digest> {
    let stamp = FileStamp::of(&std::env::current_exe().ok()?.canonicalize().ok()?)?;
    Some(Digest::from_parts(&[
        env!("CARGO_PKG_VERSION").as_bytes(),
        &serde_json::to_vec(&stamp).ok()?,
    ]))
}

/// Returns a digest of the state of a root: of each file that a list names, and of the list, which
/// every build that changes any of them writes again. `None` if a file is gone, or a folder is a
/// link.
fn root_digest(root: &OutputRoot, list: &Manifest) -> Option<Digest> {
    let parents = list.files.keys().flat_map(|path| Path::new(path).ancestors().skip(1));
    let folders: BTreeSet<&Path> = parents.collect();
    // A build that looks at everything refuses to write through a link.
    let is_real =
        |folder: &&Path| root.folder().join(folder).symlink_metadata().is_ok_and(|it| it.is_dir());
    if !folders.iter().filter(|folder| !folder.as_os_str().is_empty()).all(is_real) {
        return None;
    }
    let listed = FileStamp::of(&root.manifest_path());
    let stamps: Option<Vec<(&String, FileStamp)>> = list
        .files
        .par_iter()
        .map(|(path, _)| Some((path, FileStamp::of(&root.folder().join(path))?)))
        .collect();
    Some(Digest::from_parts(&[&serde_json::to_vec(&(listed, stamps?)).ok()?]))
}

impl Publisher {
    /// Returns what the last build said, if it had the same inputs and none of its files was
    /// touched since.
    pub fn said_before(&self, inputs: Digest) -> Option<BuildMessages> {
        let last: LastBuild = read(&self.memory()?.state_file(LAST_BUILD))?;
        if last.inputs != inputs || last != self.last_build(inputs, listed_before)? {
            return None;
        }
        let (of, messages) = read::<(Digest, _)>(&self.private_memory()?.state_file(MESSAGES))?;
        (of == inputs).then_some(messages)
    }

    /// Remembers what a build said that made every file it could.
    ///
    /// # Errors
    /// Fails if it cannot be written.
    pub fn remember(&self, inputs: Digest, messages: &BuildMessages) -> Result<(), Fault> {
        let (Some(memory), Some(private)) = (self.memory(), self.private_memory()) else {
            return Ok(());
        };
        let Some(last) = self.last_build(inputs, listed_now) else { return Ok(()) };
        private.write_json(&private.state_file(MESSAGES), &(inputs, messages))?;
        memory.write_json(&memory.state_file(LAST_BUILD), &last)
    }

    fn last_build(
        &self,
        inputs: Digest,
        listed: fn(&OutputRoot) -> Cow<'_, Manifest>,
    ) -> Option<LastBuild> {
        let digest = |(realm, root): (&Realm, &OutputRoot)| {
            Some((realm.word().to_owned(), root_digest(root, &listed(root))?))
        };
        Some(LastBuild { inputs, roots: self.roots().iter().map(digest).collect::<Option<_>>()? })
    }

    fn memory(&self) -> Option<&OutputRoot> {
        self.roots().get(&Realm::Public)
    }

    /// Returns the root with whose state messages are kept, since they may tell of records.
    fn private_memory(&self) -> Option<&OutputRoot> {
        self.roots().get(&Realm::Private).or_else(|| self.memory())
    }
}

/// Returns the list of files as it was when the root was opened.
fn listed_before(root: &OutputRoot) -> Cow<'_, Manifest> {
    Cow::Borrowed(root.listed())
}

/// Returns the list of files as it is after a commit.
fn listed_now(root: &OutputRoot) -> Cow<'_, Manifest> {
    Cow::Owned(read(&root.manifest_path()).unwrap_or_default())
}

fn read<T: for<'de> Deserialize<'de>>(path: &Path) -> Option<T> {
    manifest::read_json(path).ok().flatten()
}
