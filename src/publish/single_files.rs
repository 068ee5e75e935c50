//! Writes single files outside of a build: a starter site, the schemas for editors, one document
//! for a person, an export.

#![expect(clippy::disallowed_methods, reason = "only this module writes output")]

use std::{fs, io, path::Path};

use super::roots;
use crate::{
    diag::Fault,
    replacement::{Readers, Replacement, TemporaryName},
};

/// Writes a new folder of files. The folder must be empty or not exist yet.
///
/// # Errors
/// Fails if the folder is not empty or if a file cannot be written.
pub fn write_new_folder(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Fault> {
    match fs::read_dir(folder) {
        Ok(mut entries) => {
            if entries.next().is_some() {
                return Err(Fault::Usage(format!(
                    "`{}` is not empty; choose a folder that does not exist yet",
                    folder.display()
                )));
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(Fault::io("read the folder", folder)(error)),
    }
    files.iter().try_for_each(|(path, bytes)| write_file(&folder.join(path), bytes))
}

/// Writes files that contain a mark of careleaf, and replaces existing files only if they contain
/// the mark too.
///
/// # Errors
/// Fails if a file without the mark exists at one of the paths, or if a file cannot be written.
pub fn write_marked_files(
    folder: &Path,
    files: &[(String, Vec<u8>)],
    mark: &str,
) -> Result<(), Fault> {
    for (path, _) in files {
        let target = folder.join(path);
        match fs::read(&target) {
            Ok(bytes) if !String::from_utf8_lossy(&bytes).contains(mark) => {
                return Err(Fault::ForeignFile { path: target });
            }
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Fault::io("read", &target)(error)),
        }
    }
    files.iter().try_for_each(|(path, bytes)| write_file(&folder.join(path), bytes))
}

/// Writes one private file atomically, readable only by its owner. An existing file is replaced
/// only if its first five bytes are the same, as between two PDFs or two web pages.
///
/// # Errors
/// Fails if its folder is published by a build or contains sources of the site, if a file of
/// another kind exists at the path, or if it cannot be written.
pub fn write_private_file(path: &Path, bytes: &[u8], site: &Path) -> Result<(), Fault> {
    roots::guard_private_file(path, site)?;
    write_file_atomically(path, bytes, Readers::Owner)
}

/// Writes one file for other people, such as an export for translators, atomically. An existing
/// file is replaced only if it is of the same kind.
///
/// # Errors
/// Fails if a file of another kind exists at the path, or if it cannot be written.
pub fn write_shared_file(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    write_file_atomically(path, bytes, Readers::Everyone)
}

fn write_file_atomically(path: &Path, bytes: &[u8], readers: Readers) -> Result<(), Fault> {
    let head = |bytes: &[u8]| bytes.iter().take(5).map(u8::to_ascii_lowercase).collect::<Vec<_>>();
    match fs::read(path) {
        Ok(existing) if head(&existing) != head(bytes) => {
            return Err(Fault::ForeignFile { path: path.to_owned() });
        }
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(Fault::io("read", path)(error)),
    }
    Replacement::write(path, TemporaryName::Random, readers, bytes)
        .and_then(Replacement::put_in_place)
        .map(drop)
        .map_err(Fault::io("write", path))
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(Fault::io("create the folder", parent))?;
    }
    fs::write(path, bytes).map_err(Fault::io("write", path))
}
