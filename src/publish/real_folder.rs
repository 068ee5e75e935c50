//! Resolves the real path of a folder, following links and `..`, even if the folder does not exist
//! yet.
//!
//! Folders are compared by identity and not by spelling, because two paths may lead to the same
//! folder. `roots` decides which folders may overlap.

use std::{
    ffi::OsString,
    fs, io,
    path::{Component, Path, PathBuf},
};

use crate::{diag::Fault, layout};

/// A folder with its real path.
#[derive(Clone, Debug)]
pub(super) struct RealFolder {
    /// The path as the user gave it.
    named_path: PathBuf,
    /// The deepest existing folder on the path, resolved.
    existing: PathBuf,
    /// The names below it that do not exist yet.
    missing: Vec<OsString>,
}

impl RealFolder {
    /// Resolves a path.
    ///
    /// # Errors
    /// Fails if the path leads through a broken link or upward through a folder that does not
    /// exist, or if a part of it cannot be inspected.
    pub(super) fn resolve(path: &Path) -> Result<Self, Fault> {
        let full_path = std::path::absolute(path).map_err(Fault::io("find the folder", path))?;
        let mut found =
            Self { named_path: path.to_owned(), existing: PathBuf::new(), missing: Vec::new() };
        for part in full_path.components() {
            match part {
                Component::Prefix(_) | Component::RootDir => found.existing.push(part),
                Component::CurDir => {}
                Component::ParentDir if found.missing.is_empty() => {
                    found.existing.pop();
                }
                Component::ParentDir => {
                    return Err(Fault::Usage(format!(
                        "`{}` leads upward through a folder that does not exist",
                        path.display()
                    )));
                }
                Component::Normal(name) => found.enter(name.to_owned())?,
            }
        }
        Ok(found)
    }

    fn enter(&mut self, name: OsString) -> Result<(), Fault> {
        if !self.missing.is_empty() {
            self.missing.push(name);
            return Ok(());
        }
        let next = self.existing.join(&name);
        match fs::canonicalize(&next) {
            Ok(real) => self.existing = real,
            Err(error) if error.kind() == io::ErrorKind::NotFound && !next.is_symlink() => {
                self.missing.push(name)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(Fault::Usage(format!(
                    "`{}` leads through the link `{}`, whose target does not exist; \
                     create the target first",
                    self.named_path.display(),
                    next.display()
                )));
            }
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
                return Err(Fault::io("create the folder", &next)(error));
            }
            Err(error) => return Err(Fault::io("find the folder", &next)(error)),
        }
        Ok(())
    }

    /// Returns the real path.
    pub(super) fn path(&self) -> PathBuf {
        self.existing.join(self.missing.iter().collect::<PathBuf>())
    }

    /// Returns the path as the user gave it.
    pub(super) fn named_path(&self) -> &Path {
        &self.named_path
    }

    /// Returns whether the other folder is this one or is inside it.
    pub(super) fn contains(&self, other: &Self) -> bool {
        other.existing.ancestors().any(|folder| {
            let is_existing_folder = folder == other.existing;
            is_same(folder, &self.existing)
                && (self.missing.is_empty()
                    || (is_existing_folder
                        && starts_with_ignoring_case(&other.missing, &self.missing)))
        })
    }

    /// Returns whether one of the two folders is inside the other, or both are the same.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        self.contains(other) || other.contains(self)
    }
}

/// Returns whether a list of folder names starts with another, ignoring case: on a file system that
/// ignores case, folders that do not exist yet could otherwise turn out to be the same.
fn starts_with_ignoring_case(names: &[OsString], start: &[OsString]) -> bool {
    let folded = |name: &OsString| name.to_string_lossy().to_lowercase();
    names.len() >= start.len()
        && names.iter().zip(start).all(|(name, start)| folded(name) == folded(start))
}

#[cfg(unix)]
fn is_same(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let id = |path: &Path| path.metadata().ok().map(|meta| (meta.dev(), meta.ino()));
    one == other || id(one).is_some_and(|known| id(other) == Some(known))
}

#[cfg(not(unix))]
fn is_same(one: &Path, other: &Path) -> bool {
    one == other
}

/// Checks that a path below a root consists only of plain names, and returns it.
pub(super) fn plain_path(path: &str) -> Result<&Path, Fault> {
    let path = Path::new(path);
    if layout::is_plain_path(path) {
        Ok(path)
    } else {
        Err(Fault::UnsafePath { path: path.to_owned() })
    }
}
