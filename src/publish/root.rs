//! One root folder: files that differ are staged next to it and then renamed into place.
//!
//! A commit is first written to disk as a journal. The next build that opens the root finishes a
//! journal it finds, or discards a stage without one.

#![expect(clippy::disallowed_methods, reason = "only this module writes output")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File, TryLockError},
    io::{self, Write},
    path::{Component, Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use super::{
    file_fingerprint::FileFingerprint,
    manifest::{self, Journal, Manifest, ManifestEntry},
    permissions::{guard_private_root, has_private_permissions, make_folders, open_for_writing},
};
use crate::{
    diag::Fault,
    digest::Digest,
    document::{Artifact, CacheClaim, PutOutcome},
    privacy::Realm,
    replacement::Readers,
};

/// The result of a commit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommitTally {
    /// Number of new or changed files.
    pub changed: usize,
    /// Number of files that were already in place with the same content.
    pub unchanged: usize,
    /// Number of files that are no longer made and were removed.
    pub removed: usize,
    /// Files that are no longer made but were edited by somebody, and were therefore kept.
    pub kept: Vec<String>,
}

/// What a build does with a file at the path of one of its pages that is not in the list of the
/// last build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnlistedFiles {
    /// It ends with an error and changes nothing.
    Refuse,
    /// It takes the file for one of its own, and overwrites it.
    Adopt,
}

/// One root and its state.
#[derive(Debug)]
pub(super) struct OutputRoot {
    folder: PathBuf,
    state: PathBuf,
    realm: Realm,
    previous: Manifest,
    /// What becomes of files that no list says careleaf made.
    unlisted: UnlistedFiles,
    staged: Mutex<StagedFiles>,
    /// Lock file, locked as long as the root is open.
    _lock: File,
}

#[derive(Debug, Default)]
struct StagedFiles {
    files: BTreeMap<String, ManifestEntry>,
    staged: BTreeMap<String, usize>,
    /// The state of each file when it was written, or before it was compared.
    fingerprints: BTreeMap<String, FileFingerprint>,
    /// Folders below the root that were checked and are not links.
    folders: BTreeSet<PathBuf>,
}

impl OutputRoot {
    pub(super) fn open(
        folder: PathBuf,
        state: PathBuf,
        realm: Realm,
        unlisted: UnlistedFiles,
    ) -> Result<Self, Fault> {
        guard_private_root(&folder, &state, realm)?;
        make_folders(&folder, realm)?;
        make_folders(&state, realm)?;
        let lock_path = state.join("lock");
        let lock =
            open_for_writing(&lock_path, realm, true).map_err(Fault::io("write", &lock_path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Fault::Usage(format!(
                    "another run of careleaf is writing to `{}`; wait until it has finished",
                    folder.display()
                )));
            }
            Err(TryLockError::Error(error)) => return Err(Fault::io("lock", &lock_path)(error)),
        }
        let mut root = Self {
            folder,
            state,
            realm,
            previous: Manifest::default(),
            unlisted,
            staged: Mutex::default(),
            _lock: lock,
        };
        if let Some(mut journal) = manifest::read_json::<Journal>(&root.journal_path())? {
            // A page that somebody removed since is not a page of the last build: this one makes it
            // again.
            for lost in root.put_staged_in_place(&journal)? {
                journal.manifest.files.remove(&lost);
            }
            root.finish(&journal)?;
        }
        root.abandon()?;
        root.previous = manifest::read_json(&root.manifest_path())?.unwrap_or_default();
        Ok(root)
    }

    fn journal_path(&self) -> PathBuf {
        self.state.join("commit.json")
    }

    pub(super) fn manifest_path(&self) -> PathBuf {
        self.state.join("manifest.json")
    }

    /// Returns the path of a file with the state of the root.
    pub(super) fn state_file(&self, name: &str) -> PathBuf {
        self.state.join(name)
    }

    /// Returns the list of files of the last build.
    pub(super) fn listed(&self) -> &Manifest {
        &self.previous
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    fn stage_folder(&self) -> PathBuf {
        self.state.join("stage")
    }

    fn staged_files(&self) -> MutexGuard<'_, StagedFiles> {
        self.staged.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note_fingerprint(&self, path: &str, of: Option<FileFingerprint>) {
        self.staged_files().fingerprints.extend(of.map(|of| (path.to_owned(), of)));
    }

    /// Returns whether nobody touched a file since this run wrote or compared it, if it did.
    pub(super) fn is_as_made(&self, path: &str, now: &FileFingerprint) -> bool {
        self.staged_files().fingerprints.get(path).is_none_or(|then| then.is_same_file(now))
    }

    pub(super) fn put(&self, artifact: Artifact) -> Result<PutOutcome, Fault> {
        let Artifact { path, bytes, from_records, inputs: made_from, .. } = artifact;
        let target = self.folder.join(plain_path(&path)?);
        self.check_folders(&path)?;
        let entry =
            ManifestEntry { digest: Digest::from_parts(&[&bytes]), from_records, made_from };
        let outcome = if self.is_in_place(&path, &target, &bytes)? {
            PutOutcome::Unchanged
        } else {
            PutOutcome::Changed
        };
        if outcome == PutOutcome::Changed {
            // Staged files are named by number in one folder, so that staging does not create
            // hundreds of folders.
            let number = {
                let mut made = self.staged_files();
                let number = made.staged.len();
                made.staged.insert(path.clone(), number);
                if number == 0 {
                    make_folders(&self.stage_folder(), self.realm)?;
                }
                number
            };
            let staged = self.stage_folder().join(number.to_string());
            let mut file = open_for_writing(&staged, self.realm, false)
                .map_err(Fault::io("write", &staged))?;
            file.write_all(&bytes).map_err(Fault::io("write", &staged))?;
            self.note_fingerprint(&path, FileFingerprint::of_open(&file));
        }
        self.staged_files().files.insert(path, entry);
        Ok(outcome)
    }

    /// Keeps a file if the last build made it from the same inputs and it has not been edited
    /// since. Returns whether it was kept.
    pub(super) fn keep(&self, claim: CacheClaim<'_>) -> Result<bool, Fault> {
        let Some(entry) = self
            .previous
            .files
            .get(claim.path)
            .filter(|entry| entry.made_from == Some(claim.inputs))
        else {
            return Ok(false);
        };
        let target = self.folder.join(plain_path(claim.path)?);
        self.check_folders(claim.path)?;
        let is_unedited = match fs::symlink_metadata(&target) {
            Ok(meta) if meta.is_file() && has_private_permissions(&meta, self.realm) => {
                self.note_fingerprint(claim.path, FileFingerprint::of_metadata(&meta));
                Digest::from_parts(&[&fs::read(&target).map_err(Fault::io("read", &target))?])
                    == entry.digest
            }
            _ => false,
        };
        if is_unedited {
            self.staged_files().files.insert(
                claim.path.to_owned(),
                ManifestEntry { from_records: claim.from_records, ..entry.clone() },
            );
        }
        Ok(is_unedited)
    }

    /// Returns whether the file at the target already has these bytes (and, if private, is readable
    /// only by its owner).
    ///
    /// # Errors
    /// Fails if the path is taken by something that careleaf did not write.
    fn is_in_place(&self, path: &str, target: &Path, bytes: &[u8]) -> Result<bool, Fault> {
        let meta = match fs::symlink_metadata(target) {
            Ok(meta) => meta,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(Fault::io("read", target)(error)),
        };
        if !meta.is_file() {
            return Err(Fault::ForeignFile { path: target.to_owned() });
        }
        self.note_fingerprint(path, FileFingerprint::of_metadata(&meta));
        let is_same = meta.len() == bytes.len() as u64
            && fs::read(target).map_err(Fault::io("read", target))? == bytes;
        let is_known = self.previous.files.contains_key(path);
        if !is_same && !is_known && self.unlisted == UnlistedFiles::Refuse {
            return Err(Fault::UnlistedFile { path: target.to_owned() });
        }
        Ok(is_same && has_private_permissions(&meta, self.realm))
    }

    /// Checks that every existing folder on the path is a real folder, so that nothing is written
    /// through a link.
    fn check_folders(&self, path: &str) -> Result<(), Fault> {
        let mut folder = self.folder.clone();
        let Some((way, _)) = path.rsplit_once('/') else { return Ok(()) };
        for part in way.split('/') {
            folder.push(part);
            if self.staged_files().folders.contains(&folder) {
                continue;
            }
            match fs::symlink_metadata(&folder) {
                Ok(meta) if meta.is_dir() => {
                    self.staged_files().folders.insert(folder.clone());
                }
                Ok(_) => return Err(Fault::UnsafePath { path: folder }),
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
                Err(error) => return Err(Fault::io("read", &folder)(error)),
            }
        }
        Ok(())
    }

    pub(super) fn commit(
        &self,
        fonts: &BTreeMap<String, Digest>,
        prune: &dyn Fn(&str, &ManifestEntry) -> bool,
    ) -> Result<CommitTally, Fault> {
        let mut made = self.staged_files();
        let mut tally = CommitTally {
            changed: made.staged.len(),
            unchanged: made.files.len() - made.staged.len(),
            ..CommitTally::default()
        };
        // A build that typeset nothing does not know the fonts of the existing PDFs.
        let fonts = if fonts.is_empty() { &self.previous.fonts } else { fonts };
        let mut next = Manifest { files: std::mem::take(&mut made.files), fonts: fonts.clone() };
        let mut removes = BTreeMap::new();
        for (path, entry) in &self.previous.files {
            if next.files.contains_key(path) {
                continue;
            }
            if prune(path, entry) {
                removes.insert(path.clone(), entry.digest);
            } else {
                next.files.insert(path.clone(), entry.clone());
            }
        }
        let renames = std::mem::take(&mut made.staged);
        drop(made);
        if renames.is_empty() && removes.is_empty() && next == self.previous {
            return Ok(tally);
        }
        let journal = Journal { renames, removes, manifest: next };
        manifest::write_json(&self.journal_path(), self.readers(), &journal)?;
        if let Some(lost) = self.put_staged_in_place(&journal)?.first() {
            let staged = self.folder.join(lost);
            return Err(Fault::io("put in place", staged)(io::ErrorKind::NotFound.into()));
        }
        tally.kept = self.finish(&journal)?;
        tally.removed = journal.removes.len() - tally.kept.len();
        Ok(tally)
    }

    /// Renames the staged files of a journal into place; doing it twice has no further effect.
    /// Returns the paths of those that are neither in the stage nor in place.
    fn put_staged_in_place(&self, journal: &Journal) -> Result<Vec<String>, Fault> {
        let mut folders = BTreeSet::new();
        let mut lost = Vec::new();
        for (path, number) in &journal.renames {
            let (from, to) =
                (self.stage_folder().join(number.to_string()), self.folder.join(plain_path(path)?));
            self.check_folders(path)?;
            if let Some(parent) = to.parent()
                && folders.insert(parent.to_owned())
            {
                make_folders(parent, self.realm)?;
            }
            match fs::rename(&from, &to) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    // If it is in place, an interrupted commit put it there.
                    if !to.exists() {
                        lost.push(path.clone());
                    }
                }
                Err(error) => return Err(Fault::io("put in place", &to)(error)),
            }
        }
        Ok(lost)
    }

    /// Removes what a journal removes, and writes its manifest; doing it twice has no further
    /// effect. Returns the files that were not removed because they had been edited.
    fn finish(&self, journal: &Journal) -> Result<Vec<String>, Fault> {
        let mut kept = Vec::new();
        for (path, digest) in &journal.removes {
            let target = self.folder.join(plain_path(path)?);
            self.check_folders(path)?;
            match fs::read(&target) {
                Ok(bytes) if Digest::from_parts(&[&bytes]) == *digest => {
                    fs::remove_file(&target).map_err(Fault::io("remove", &target))?;
                    self.remove_empty_folders(&target);
                }
                Ok(_) => kept.push(path.clone()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(Fault::io("read", &target)(error)),
            }
        }
        manifest::write_json(&self.manifest_path(), self.readers(), &journal.manifest)?;
        let path = self.journal_path();
        fs::remove_file(&path).map_err(Fault::io("remove", &path))?;
        self.abandon()?;
        Ok(kept)
    }

    /// Removes the folders that became empty with the removal of a file; folders that contain
    /// anything else stay.
    fn remove_empty_folders(&self, file: &Path) {
        let parents = file.ancestors().skip(1).take_while(|folder| *folder != self.folder);
        // `remove_dir` refuses a folder that is not empty, which ends the loop.
        for parent in parents {
            if fs::remove_dir(parent).is_err() {
                break;
            }
        }
    }

    /// Discards the stage. It is in the state folder and contains only files staged by careleaf.
    pub(super) fn abandon(&self) -> Result<(), Fault> {
        match fs::remove_dir_all(self.stage_folder()) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(Fault::io("remove", self.stage_folder())(error)),
        }
    }

    /// Returns who may read the state of the root.
    fn readers(&self) -> Readers {
        if self.realm == Realm::Private { Readers::Owner } else { Readers::Everyone }
    }
}

/// Checks that a path below a root consists only of plain names, and returns it.
pub(super) fn plain_path(path: &str) -> Result<&Path, Fault> {
    let path = Path::new(path);
    let plain = path.components().all(|part| matches!(part, Component::Normal(_)));
    if plain && !path.as_os_str().is_empty() {
        Ok(path)
    } else {
        Err(Fault::UnsafePath { path: path.to_owned() })
    }
}
