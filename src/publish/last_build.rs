//! The inputs, the output files and the messages of the last build. If none of the files changed
//! since, the next build only prints the messages again.
//!
//! A file counts as untouched if its length, its number on the disk, its permissions and its times
//! are the same. One of the times is set by the system whenever a file changes, and programs cannot
//! set it. Where a system has no such time, nothing is remembered.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    file_fingerprint::FileFingerprint,
    manifest::{self, Manifest},
    root::OutputRoot,
    roots::Publisher,
};
use crate::{diag::Fault, digest::Digest, privacy::Realm, replacement::Readers};

/// The name of the file with the digests that the next build compares.
const LAST_BUILD: &str = "last-build.json";
/// The name of the file with the messages of the last build. It is the same for the same inputs.
const MESSAGES: &str = "messages.json";

/// The messages of a finished build.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BuildMessages {
    /// The diagnostics, as rendered text.
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

/// The digests that the next build compares.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct LastBuild {
    /// Digest of everything that decides the files and the messages, but for the fonts.
    inputs: Digest,
    /// Digest of the state of the files of each root, by the name of its realm.
    roots: BTreeMap<String, Digest>,
}

/// The state of the files of one root.
#[derive(Serialize)]
struct RootState<'l> {
    /// The list of the files.
    list: Option<FileFingerprint>,
    /// The files, by path below the root.
    files: Vec<(&'l str, FileFingerprint)>,
}

/// Returns a digest of the program file: another version may make other pages. `None` if the system
/// cannot tell.
pub fn program_digest() -> Option<Digest> {
    let state = FileFingerprint::of(&std::env::current_exe().ok()?.canonicalize().ok()?)?;
    Some(Digest::from_parts(&[
        env!("CARGO_PKG_VERSION").as_bytes(),
        &serde_json::to_vec(&state).ok()?,
    ]))
}

/// Returns the state of each file that a list names, and of the list, which every build that
/// changes any of them writes again. `None` if a file is gone, or a folder is a link.
fn root_state<'l>(root: &OutputRoot, list: &'l Manifest) -> Option<RootState<'l>> {
    let parents = list.files.keys().flat_map(|path| Path::new(path).ancestors().skip(1));
    let folders: BTreeSet<&Path> = parents.collect();
    // A build that looks at everything refuses to write through a link.
    let is_real =
        |folder: &&Path| root.folder().join(folder).symlink_metadata().is_ok_and(|it| it.is_dir());
    if !folders.iter().filter(|folder| !folder.as_os_str().is_empty()).all(is_real) {
        return None;
    }
    let state = |(path, _)| state_of_file(root, path);
    let files = list.files.par_iter().map(state).collect::<Option<_>>()?;
    Some(RootState { list: FileFingerprint::of(&root.manifest_path()), files })
}

fn state_of_file<'l>(root: &OutputRoot, path: &'l String) -> Option<(&'l str, FileFingerprint)> {
    Some((path, FileFingerprint::of(&root.folder().join(path))?))
}

impl RootState<'_> {
    fn digest(&self) -> Option<Digest> {
        Some(Digest::from_parts(&[&serde_json::to_vec(self).ok()?]))
    }
}

impl Publisher {
    /// Returns the messages of the last build, if it had the same inputs and none of its files was
    /// touched since.
    pub fn last_messages(&self, inputs: Digest) -> Option<BuildMessages> {
        let last: LastBuild = read(&self.roots().get(&Realm::Public)?.state_file(LAST_BUILD))?;
        if last.inputs != inputs || last.roots.len() != self.roots().len() {
            return None;
        }
        let is_untouched = |(realm, root): (&Realm, &OutputRoot)| {
            let now = root_state(root, root.listed()).and_then(|state| state.digest());
            now.is_some() && now == last.roots.get(realm.word()).copied()
        };
        if !self.roots().iter().all(is_untouched) {
            return None;
        }
        let (of, messages) = read::<(Digest, _)>(&self.messages_root()?.state_file(MESSAGES))?;
        (of == inputs).then_some(messages)
    }

    /// Remembers the messages of a build that made every file it could, unless somebody touched a
    /// file while it ran.
    ///
    /// # Errors
    /// Fails if they cannot be written.
    pub fn remember(&self, inputs: Digest, messages: &BuildMessages) -> Result<(), Fault> {
        let (Some(public), Some(private)) =
            (self.roots().get(&Realm::Public), self.messages_root())
        else {
            return Ok(());
        };
        let mut roots = BTreeMap::new();
        for (realm, root) in self.roots() {
            let list: Manifest = read(&root.manifest_path()).unwrap_or_default();
            let state = root_state(root, &list);
            let untouched = state
                .filter(|state| state.files.iter().all(|(path, now)| root.is_as_made(path, now)));
            let Some(digest) = untouched.and_then(|state| state.digest()) else { return Ok(()) };
            roots.insert(realm.word().to_owned(), digest);
        }
        // A digest of records is for their owner only, like everything that tells of them.
        let owner = Readers::Owner;
        manifest::write_json(&private.state_file(MESSAGES), owner, &(inputs, messages))?;
        manifest::write_json(&public.state_file(LAST_BUILD), owner, &LastBuild { inputs, roots })
    }

    /// Returns the root with whose state the messages are kept, since they may tell of records.
    fn messages_root(&self) -> Option<&OutputRoot> {
        self.roots().get(&Realm::Private).or_else(|| self.roots().get(&Realm::Public))
    }
}

fn read<T: for<'de> Deserialize<'de>>(path: &Path) -> Option<T> {
    manifest::read_json(path).ok().flatten()
}
