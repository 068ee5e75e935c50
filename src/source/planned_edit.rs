//! What an edit of several files changes, and how it is put in place or undone.
//!
//! `edit_journal` writes it to disk before the edit begins.

#![expect(clippy::disallowed_methods, reason = "only the `source` module may edit a site's files")]

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::{diag::Fault, digest::Digest, layout};

/// What an edit changes, as paths below the folder of its journal.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct PlannedEdit {
    /// The files to replace.
    pub(super) files: Vec<PlannedFile>,
    /// The folders that did not exist before, the outer ones first.
    pub(super) folders: Vec<PathBuf>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct PlannedFile {
    pub(super) path: PathBuf,
    /// Digest of the file before the edit; `None` if it did not exist.
    pub(super) before: Option<Digest>,
}

/// What a new text that is missing means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum MissingText {
    /// A run that was stopped had put it in place.
    WasPutInPlace,
    /// Somebody removed it while the edit was running.
    IsAnError,
}

impl PlannedEdit {
    pub(super) fn put_in_place(&self, folder: &Path, missing: MissingText) -> Result<(), Fault> {
        for file in &self.files {
            let target = folder.join(&file.path);
            match fs::rename(new_name(&target), &target) {
                Err(error)
                    if error.kind() == ErrorKind::NotFound
                        && missing == MissingText::WasPutInPlace => {}
                placed => placed.map_err(Fault::io("put in place", &target))?,
            }
        }
        Ok(())
    }

    /// Returns a file that was changed since the edit began and that it would still replace.
    pub(super) fn changed_file(&self, folder: &Path) -> Result<Option<PathBuf>, Fault> {
        for file in &self.files {
            let target = folder.join(&file.path);
            if new_name(&target).exists() && digest_on_disk(&target)? != file.before {
                return Ok(Some(target));
            }
        }
        Ok(None)
    }

    /// Fails if a path of a journal leads out of its folder, by its name or through a link.
    pub(super) fn refuse_unsafe_paths(&self, folder: &Path) -> Result<(), Fault> {
        let is_link = |path: &Path| path.is_symlink();
        for path in self.files.iter().map(|file| &file.path).chain(&self.folders) {
            let above = path.ancestors().skip(1).map(|part| folder.join(part));
            if !layout::is_plain_path(path)
                || above.filter(|part| part != folder).any(|part| is_link(&part))
                || is_link(&new_name(&folder.join(path)))
            {
                return Err(Fault::UnsafePath { path: path.clone() });
            }
        }
        Ok(())
    }

    pub(super) fn undo(&self, folder: &Path) -> Result<(), Fault> {
        self.files
            .iter()
            .try_for_each(|file| remove_if_exists(&new_name(&folder.join(&file.path))))?;
        for made in self.folders.iter().rev() {
            // A folder that contains anything by now stays.
            let _ = fs::remove_dir(folder.join(made));
        }
        Ok(())
    }
}

/// Returns the name of the new text of a file.
pub(super) fn new_name(target: &Path) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    target.with_file_name(name)
}

pub(super) fn digest_on_disk(path: &Path) -> Result<Option<Digest>, Fault> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(Digest::from_parts(&[&bytes]))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Fault::io("read", path)(error)),
    }
}

pub(super) fn remove_if_exists(path: &Path) -> Result<(), Fault> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Fault::io("remove", path)(error)),
        _ => Ok(()),
    }
}
