//! One root: what differs is staged beside it, then put in place by renames.
//!
//! A commit is first written down as a journal; whoever opens the root next finishes a journal it
//! finds and throws away a stage that has none. Not for deciding what is written.

#![expect(clippy::disallowed_methods, reason = "this room is the door out: it alone writes output")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write},
    path::{Component, Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use super::manifest::{self, Entry, Journal, Manifest};
use crate::{
    diag::Fault,
    digest::Digest,
    document::{Artifact, Claim, Counted},
    privacy::Realm,
};

/// What a commit did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Files that are new or changed.
    pub changed: usize,
    /// Files that stood there already, byte for byte.
    pub unchanged: usize,
    /// Files that are no longer made and were removed.
    pub removed: usize,
    /// Files that are no longer made but were edited by somebody, so they were left.
    pub left: Vec<String>,
}

/// One root and its state.
#[derive(Debug)]
pub(super) struct Root {
    folder: PathBuf,
    state: PathBuf,
    realm: Realm,
    before: Manifest,
    made: Mutex<Made>,
    /// Held for as long as the root is open.
    _lock: File,
}

#[derive(Debug, Default)]
struct Made {
    files: BTreeMap<String, Entry>,
    staged: BTreeMap<String, usize>,
    /// Folders that are known to be real folders of ours.
    folders: BTreeSet<PathBuf>,
}

impl Root {
    pub(super) fn open(folder: PathBuf, state: PathBuf, realm: Realm) -> Result<Self, Fault> {
        guard_private(&folder, &state, realm)?;
        make_folders(&folder, realm)?;
        make_folders(&state, realm)?;
        let lock_path = state.join("lock");
        let lock = open_new(&lock_path, realm, true).map_err(Fault::io("write", &lock_path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Fault::Usage(format!(
                    "another careleaf is writing to `{}`; wait until it is done",
                    folder.display()
                )));
            }
            Err(TryLockError::Error(error)) => return Err(Fault::io("lock", &lock_path)(error)),
        }
        let mut root = Self {
            folder,
            state,
            realm,
            before: Manifest::default(),
            made: Mutex::default(),
            _lock: lock,
        };
        if let Some(journal) = manifest::read::<Journal>(&root.journal())? {
            root.carry_out(&journal)?;
        }
        root.abandon()?;
        root.before = manifest::read(&root.manifest())?.unwrap_or_default();
        Ok(root)
    }

    fn journal(&self) -> PathBuf {
        self.state.join("commit.json")
    }

    fn manifest(&self) -> PathBuf {
        self.state.join("manifest.json")
    }

    fn stage(&self) -> PathBuf {
        self.state.join("stage")
    }

    fn made(&self) -> MutexGuard<'_, Made> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn put(&self, artifact: Artifact) -> Result<Counted, Fault> {
        let Artifact { path, bytes, from_records, made_from, .. } = artifact;
        let target = self.folder.join(checked(&path)?);
        self.check_way(&path)?;
        let entry = Entry { digest: Digest::of(&[&bytes]), from_records, made_from };
        let counted = if self.stands(&path, &target, &bytes)? {
            Counted::Unchanged
        } else {
            Counted::Changed
        };
        if counted == Counted::Changed {
            // Staged files lie side by side under a number, so that staging makes one folder and
            // not hundreds.
            let number = {
                let mut made = self.made();
                let number = made.staged.len();
                made.staged.insert(path.clone(), number);
                if number == 0 {
                    make_folders(&self.stage(), self.realm)?;
                }
                number
            };
            let staged = self.stage().join(number.to_string());
            let mut file =
                open_new(&staged, self.realm, false).map_err(Fault::io("write", &staged))?;
            file.write_all(&bytes).map_err(Fault::io("write", &staged))?;
        }
        self.made().files.insert(path, entry);
        Ok(counted)
    }

    /// Keeps a file if the last build made it from the same and nobody has touched it since.
    pub(super) fn keep(&self, claim: Claim<'_>) -> Result<bool, Fault> {
        let Some(entry) = self
            .before
            .files
            .get(claim.path)
            .filter(|entry| entry.made_from == Some(claim.made_from))
        else {
            return Ok(false);
        };
        let target = self.folder.join(checked(claim.path)?);
        self.check_way(claim.path)?;
        let stands = match fs::symlink_metadata(&target) {
            Ok(meta) if meta.is_file() && is_tight(&meta, self.realm) => {
                Digest::of(&[&fs::read(&target).map_err(Fault::io("read", &target))?])
                    == entry.digest
            }
            _ => false,
        };
        if stands {
            self.made().files.insert(
                claim.path.to_owned(),
                Entry { from_records: claim.from_records, ..entry.clone() },
            );
        }
        Ok(stands)
    }

    /// Whether the very bytes stand there already; a fault if something stands there that we did
    /// not write.
    fn stands(&self, path: &str, target: &Path, bytes: &[u8]) -> Result<bool, Fault> {
        let meta = match fs::symlink_metadata(target) {
            Ok(meta) => meta,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(Fault::io("read", target)(error)),
        };
        if !meta.is_file() {
            return Err(Fault::Foreign { path: target.to_owned() });
        }
        let same = meta.len() == bytes.len() as u64
            && fs::read(target).map_err(Fault::io("read", target))? == bytes;
        if !same && !self.before.files.contains_key(path) {
            return Err(Fault::Foreign { path: target.to_owned() });
        }
        Ok(same && is_tight(&meta, self.realm))
    }

    /// Every folder on the way must be a real one: nothing is written through a link.
    fn check_way(&self, path: &str) -> Result<(), Fault> {
        let mut folder = self.folder.clone();
        let Some((way, _)) = path.rsplit_once('/') else { return Ok(()) };
        for part in way.split('/') {
            folder.push(part);
            if self.made().folders.contains(&folder) {
                continue;
            }
            match fs::symlink_metadata(&folder) {
                Ok(meta) if meta.is_dir() => {
                    self.made().folders.insert(folder.clone());
                }
                Ok(_) => return Err(Fault::Outside { path: folder }),
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
                Err(error) => return Err(Fault::io("read", &folder)(error)),
            }
        }
        Ok(())
    }

    pub(super) fn commit(
        &self,
        fonts: &BTreeMap<String, Digest>,
        prune: &dyn Fn(&str, &Entry) -> bool,
    ) -> Result<Tally, Fault> {
        let mut made = self.made();
        let mut tally = Tally {
            changed: made.staged.len(),
            unchanged: made.files.len() - made.staged.len(),
            ..Tally::default()
        };
        // A build that set nothing knows nothing of the fonts that others were set in.
        let fonts = if fonts.is_empty() { &self.before.fonts } else { fonts };
        let mut after = Manifest { files: std::mem::take(&mut made.files), fonts: fonts.clone() };
        let mut removes = BTreeMap::new();
        for (path, entry) in &self.before.files {
            if after.files.contains_key(path) {
                continue;
            }
            if prune(path, entry) {
                removes.insert(path.clone(), entry.digest);
            } else {
                after.files.insert(path.clone(), entry.clone());
            }
        }
        let renames = std::mem::take(&mut made.staged);
        drop(made);
        if renames.is_empty() && removes.is_empty() && after == self.before {
            return Ok(tally);
        }
        let journal = Journal { renames, removes, manifest: after };
        self.write_json(&self.journal(), &journal)?;
        tally.left = self.carry_out(&journal)?;
        tally.removed = journal.removes.len() - tally.left.len();
        Ok(tally)
    }

    /// Does what a journal says; done twice it changes nothing more. Answers what was left because
    /// it was edited.
    fn carry_out(&self, journal: &Journal) -> Result<Vec<String>, Fault> {
        let mut folders = BTreeSet::new();
        for (path, number) in &journal.renames {
            let (from, to) =
                (self.stage().join(number.to_string()), self.folder.join(checked(path)?));
            self.check_way(path)?;
            if let Some(parent) = to.parent()
                && folders.insert(parent.to_owned())
            {
                make_folders(parent, self.realm)?;
            }
            match fs::rename(&from, &to) {
                Ok(()) => {}
                // Put in place before the commit was cut short.
                Err(error) if error.kind() == io::ErrorKind::NotFound && to.exists() => {}
                Err(error) => return Err(Fault::io("put in place", &to)(error)),
            }
        }
        let mut left = Vec::new();
        for (path, digest) in &journal.removes {
            let target = self.folder.join(checked(path)?);
            self.check_way(path)?;
            match fs::read(&target) {
                Ok(bytes) if Digest::of(&[&bytes]) == *digest => {
                    fs::remove_file(&target).map_err(Fault::io("remove", &target))?;
                    self.remove_empty_folders(&target);
                }
                Ok(_) => left.push(path.clone()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(Fault::io("read", &target)(error)),
            }
        }
        self.write_json(&self.manifest(), &journal.manifest)?;
        let path = self.journal();
        fs::remove_file(&path).map_err(Fault::io("remove", &path))?;
        self.abandon()?;
        Ok(left)
    }

    /// A folder that held only our files is removed with the last of them; one that holds anything
    /// else stays.
    fn remove_empty_folders(&self, file: &Path) {
        let ours = file.ancestors().skip(1).take_while(|folder| *folder != self.folder);
        // `remove_dir` refuses a folder that is not empty, which is just what is wanted.
        for folder in ours {
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
    }

    /// Throws the stage away. It lies in our own state folder and holds nothing but our own copies.
    pub(super) fn abandon(&self) -> Result<(), Fault> {
        match fs::remove_dir_all(self.stage()) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(Fault::io("remove", self.stage())(error)),
        }
    }

    /// Writes a JSON file whole or not at all.
    fn write_json<T: serde::Serialize>(&self, path: &Path, value: &T) -> Result<(), Fault> {
        let bytes = serde_json::to_vec(value)
            .map_err(|error| Fault::io("write", path)(io::Error::other(error)))?;
        let new = path.with_extension("new");
        let mut file = open_new(&new, self.realm, true).map_err(Fault::io("write", &new))?;
        file.set_len(0)
            .and_then(|()| file.write_all(&bytes))
            .and_then(|()| file.sync_all())
            .map_err(Fault::io("write", &new))?;
        fs::rename(&new, path).map_err(Fault::io("write", path))
    }
}

/// A path below a root, made of plain names only.
fn checked(path: &str) -> Result<&Path, Fault> {
    let path = Path::new(path);
    let plain = path.components().all(|part| matches!(part, Component::Normal(_)));
    if plain && !path.as_os_str().is_empty() {
        Ok(path)
    } else {
        Err(Fault::Outside { path: path.to_owned() })
    }
}

#[cfg(unix)]
fn make_folders(path: &Path, realm: Realm) -> Result<(), Fault> {
    use std::os::unix::fs::DirBuilderExt;
    let mode = if realm == Realm::Private { 0o700 } else { 0o777 };
    fs::DirBuilder::new()
        .recursive(true)
        .mode(mode)
        .create(path)
        .map_err(Fault::io("make the folder", path))
}

#[cfg(not(unix))]
fn make_folders(path: &Path, _: Realm) -> Result<(), Fault> {
    fs::create_dir_all(path).map_err(Fault::io("make the folder", path))
}

/// Opens a file for writing, readable by its owner only if private. `again` allows one that exists.
fn open_new(path: &Path, realm: Realm, again: bool) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(!again);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(if realm == Realm::Private { 0o600 } else { 0o666 });
    }
    #[cfg(not(unix))]
    let _ = realm;
    options.open(path)
}

#[cfg(unix)]
fn is_tight(meta: &fs::Metadata, realm: Realm) -> bool {
    use std::os::unix::fs::PermissionsExt;
    realm != Realm::Private || meta.permissions().mode() & 0o077 == 0
}

#[cfg(not(unix))]
fn is_tight(_: &fs::Metadata, _: Realm) -> bool {
    true
}

/// A private root that others can read is refused; one that we made ourselves is closed again.
#[cfg(unix)]
fn guard_private(folder: &Path, state: &Path, realm: Realm) -> Result<(), Fault> {
    use std::os::unix::fs::PermissionsExt;
    let Ok(meta) = fs::metadata(folder) else { return Ok(()) };
    if is_tight(&meta, realm) {
        return Ok(());
    }
    if !state.exists() {
        return Err(Fault::Usage(format!(
            "others can read the private folder `{0}`; close it with `chmod 700 {0}`, or name a folder that does not exist yet",
            folder.display()
        )));
    }
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
        .map_err(Fault::io("close", folder))
}

#[cfg(not(unix))]
fn guard_private(_: &Path, _: &Path, _: Realm) -> Result<(), Fault> {
    Ok(())
}
