//! Where a folder really is: links followed and `..` taken, also where the folder does not exist
//! yet.
//!
//! Folders are compared by what they are and not by how they are spelled: two paths may lead to
//! one. Not for what may lie where: see `roots`.

use std::{
    ffi::OsString,
    fs, io,
    path::{Component, Path, PathBuf},
};

use crate::diag::Fault;

/// A folder by its real place.
#[derive(Clone, Debug)]
pub(super) struct RealFolder {
    /// How it was named.
    named: PathBuf,
    /// The deepest folder on the way that exists.
    existing: PathBuf,
    /// The names below that, which do not exist yet.
    rest: Vec<OsString>,
}

impl RealFolder {
    /// Finds the real place of a path.
    ///
    /// # Errors
    /// Fails if it leads through a link to nowhere, upward through a folder that does not exist, or
    /// cannot be looked at.
    pub(super) fn of(path: &Path) -> Result<Self, Fault> {
        let whole = std::path::absolute(path).map_err(Fault::io("find the folder", path))?;
        let mut found = Self { named: path.to_owned(), existing: PathBuf::new(), rest: Vec::new() };
        for part in whole.components() {
            match part {
                Component::Prefix(_) | Component::RootDir => found.existing.push(part),
                Component::CurDir => {}
                Component::ParentDir if found.rest.is_empty() => {
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
        if !self.rest.is_empty() {
            self.rest.push(name);
            return Ok(());
        }
        let next = self.existing.join(&name);
        match fs::canonicalize(&next) {
            Ok(real) => self.existing = real,
            Err(error) if error.kind() == io::ErrorKind::NotFound && !next.is_symlink() => {
                self.rest.push(name)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(Fault::Usage(format!(
                    "`{}` leads through the link `{}`, and the folder that this names does not exist; make it first",
                    self.named.display(),
                    next.display()
                )));
            }
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
                return Err(Fault::io("make the folder", &next)(error));
            }
            Err(error) => return Err(Fault::io("find the folder", &next)(error)),
        }
        Ok(())
    }

    /// The real path.
    pub(super) fn path(&self) -> PathBuf {
        self.existing.join(self.rest.iter().collect::<PathBuf>())
    }

    /// How it was named.
    pub(super) fn named(&self) -> &Path {
        &self.named
    }

    /// Whether the other folder is this one or lies within it.
    pub(super) fn holds(&self, other: &Self) -> bool {
        other.existing.ancestors().any(|folder| {
            let whole = folder == other.existing;
            is_same(folder, &self.existing)
                && (self.rest.is_empty() || (whole && starts_alike(&other.rest, &self.rest)))
        })
    }

    /// Whether one of the two lies within the other, or both are one.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        self.holds(other) || other.holds(self)
    }
}

/// Names of folders that do not exist yet may become one on a disk that does not tell capitals
/// apart.
fn starts_alike(names: &[OsString], start: &[OsString]) -> bool {
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
