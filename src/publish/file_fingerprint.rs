//! The state of a file on the disk, by which a later run sees whether anybody touched it.

use std::{
    fs::{File, Metadata},
    path::Path,
};

use serde::{Deserialize, Serialize};

/// The state of a file on the disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct FileFingerprint {
    length: u64,
    /// The number of the file in its file system.
    number: u64,
    mode: u32,
    /// When its content was changed: seconds and nanoseconds.
    modified: (i64, i64),
    /// When the system last noted a change of any kind, also of its name: seconds and nanoseconds.
    noted: (i64, i64),
}

impl FileFingerprint {
    /// Returns the state of the file at a path; `None` if it is gone, is no plain file, or the
    /// system cannot tell.
    pub(super) fn of(path: &Path) -> Option<Self> {
        Self::of_metadata(&path.symlink_metadata().ok()?)
    }

    /// Returns the state of an open file.
    pub(super) fn of_open(file: &File) -> Option<Self> {
        Self::of_metadata(&file.metadata().ok()?)
    }

    #[cfg(unix)]
    pub(super) fn of_metadata(meta: &Metadata) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        meta.is_file().then(|| Self {
            length: meta.len(),
            number: meta.ino(),
            mode: meta.mode(),
            modified: (meta.mtime(), meta.mtime_nsec()),
            noted: (meta.ctime(), meta.ctime_nsec()),
        })
    }

    #[cfg(not(unix))]
    pub(super) fn of_metadata(_: &Metadata) -> Option<Self> {
        None
    }

    /// Returns whether this is the same file with the same content, perhaps under another name.
    pub(super) fn is_same_file(&self, other: &Self) -> bool {
        *self == Self { noted: self.noted, ..other.clone() }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::FileFingerprint;

    #[cfg(unix)]
    #[test]
    fn a_renamed_file_is_the_same_and_a_changed_one_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut file = tempfile::NamedTempFile::new_in(&folder).expect("a file");
        file.write_all(b"one").expect("it can be written");
        let made = FileFingerprint::of_open(file.as_file()).expect("this system knows");
        let path = folder.path().join("named");
        let mut file = file.persist(&path).expect("it can be renamed");
        let renamed = FileFingerprint::of(&path).expect("it is there");
        assert!(made.is_same_file(&renamed));
        file.write_all(b"two").expect("it can be written");
        let changed = FileFingerprint::of(&path).expect("it is there");
        assert!(!made.is_same_file(&changed) && changed != renamed);
        assert_eq!(FileFingerprint::of(folder.path()), None, "a folder is no file");
    }
}
