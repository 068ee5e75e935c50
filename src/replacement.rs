//! Replaces a file as a whole: the new content is written under a temporary name in the same
//! folder and then renamed, so that a file that is written in part is never
//! visible.
//!
//! `publish` uses it for output, and `source` for edits of an author's files.

#![expect(clippy::disallowed_methods, reason = "it reads the permissions of the file it replaces")]

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use tempfile::{Builder, NamedTempFile};

/// How random temporary names start.
pub const RANDOM_PREFIX: &str = ".careleaf-";

/// The temporary name of a replacement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TemporaryName {
    /// A random name that no other file has.
    Random,
    /// The name of the file with `.new` after it, which shows a person what it was if the write is
    /// interrupted. A file that already has this name is never overwritten.
    Recognizable,
}

/// Who may read a replacement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Its owner only.
    Owner,
    /// Everyone who may read new files by the settings of the system.
    Everyone,
    /// Those who may read the file that it replaces; if there is none, as [`Readers::Everyone`].
    AsBefore,
}

/// A complete file that is not yet in place. It is removed if it is dropped.
#[derive(Debug)]
pub struct Replacement {
    file: NamedTempFile,
    target: PathBuf,
}

impl Replacement {
    /// Writes the new content of a file to disk, next to the file. Its permissions are set before
    /// its content is written.
    ///
    /// # Errors
    /// Fails if it cannot be written, with [`io::ErrorKind::AlreadyExists`] if its recognizable
    /// name is taken.
    pub fn write(
        target: &Path,
        name: TemporaryName,
        readers: Readers,
        bytes: &[u8],
    ) -> io::Result<Self> {
        let mut builder = Builder::new();
        let file_name = target.file_name().unwrap_or_default();
        match name {
            TemporaryName::Random => builder.prefix(RANDOM_PREFIX),
            TemporaryName::Recognizable => builder.prefix(file_name).suffix(".new").rand_bytes(0),
        };
        let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
        // The file is opened here, because `tempfile_in` would add the temporary name to errors.
        let mut file =
            builder.make_in(folder.unwrap_or(Path::new(".")), |path| create_new(path, readers))?;
        if readers == Readers::AsBefore
            && let Ok(before) = fs::metadata(target)
        {
            file.as_file().set_permissions(before.permissions())?;
        }
        file.as_file_mut().write_all(bytes)?;
        file.as_file().sync_all()?;
        Ok(Self { file, target: target.to_owned() })
    }

    /// Renames the new file over the old one, if there is one, and returns its path. A link is
    /// replaced and not followed.
    ///
    /// # Errors
    /// Fails if it cannot be renamed; then it is removed.
    pub fn put_in_place(self) -> io::Result<PathBuf> {
        self.file.persist(&self.target)?;
        Ok(self.target)
    }

    /// Leaves the new file beside the old one, under its temporary name, for a journal to put in
    /// place.
    ///
    /// # Errors
    /// Fails if the system cannot keep it.
    pub fn leave_beside_target(self) -> io::Result<()> {
        self.file.keep().map(drop).map_err(|error| error.error)
    }

    /// Returns the path of the file that it replaces.
    pub fn target(&self) -> &Path {
        &self.target
    }
}

fn create_new(path: &Path, readers: Readers) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(if readers == Readers::Owner { 0o600 } else { 0o666 });
    }
    #[cfg(not(unix))]
    let _ = readers;
    options.open(path)
}

#[cfg(test)]
mod tests {
    use std::{fs, io::ErrorKind};

    use super::{Readers, Replacement, TemporaryName};

    #[test]
    fn a_file_is_replaced_as_a_whole_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let path = folder.path().join("a.yaml");
        for name in [TemporaryName::Random, TemporaryName::Recognizable] {
            for text in ["first, and longer", "second"] {
                let new = Replacement::write(&path, name, Readers::AsBefore, text.as_bytes());
                new.and_then(Replacement::put_in_place).expect("it can be written");
                assert_eq!(fs::read_to_string(&path).expect("it is in place"), text);
                assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1);
            }
        }
        drop(Replacement::write(&path, TemporaryName::Random, Readers::Owner, b"unused"));
        assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1);
        assert_eq!(fs::read_to_string(&path).expect("it is unchanged"), "second");
    }

    #[test]
    fn a_recognizable_name_that_is_taken_is_not_overwritten() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let left_over = folder.path().join("a.yaml.new");
        fs::write(&left_over, "left").expect("it can be written");
        let new = Replacement::write(
            &folder.path().join("a.yaml"),
            TemporaryName::Recognizable,
            Readers::Everyone,
            b"new",
        );
        assert_eq!(new.map(|_| ()).map_err(|error| error.kind()), Err(ErrorKind::AlreadyExists));
        assert_eq!(fs::read_to_string(&left_over).expect("it is unchanged"), "left");
    }

    #[cfg(unix)]
    #[test]
    fn permissions_are_those_of_the_readers() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder for the test");
        let path = folder.path().join("a.pdf");
        let mode = || fs::metadata(&path).expect("it is in place").permissions().mode() & 0o777;
        let write = |readers| {
            Replacement::write(&path, TemporaryName::Random, readers, b"text")
                .and_then(Replacement::put_in_place)
                .expect("it can be written");
        };
        write(Readers::Owner);
        assert_eq!(mode(), 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("it is ours");
        write(Readers::AsBefore);
        assert_eq!(mode(), 0o640);
    }
}
