//! New files for an author: a small site to begin with, and the schemas for editors.
//!
//! Not for output of a build: see `stage`.

#![expect(clippy::disallowed_methods, reason = "this room is the door out: it alone writes output")]

use std::{fs, io, path::Path};

use crate::diag::Fault;

/// Writes a new folder of files; the folder must not exist yet or be empty.
///
/// # Errors
/// Fails if something is there already, or if a file cannot be written.
pub fn new_folder(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Fault> {
    match fs::read_dir(folder) {
        Ok(mut entries) => {
            if entries.next().is_some() {
                return Err(Fault::Usage(format!("`{}` is not empty; name a folder that does not exist yet", folder.display())));
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(Fault::io("read the folder", folder)(error)),
    }
    files.iter().try_for_each(|(path, bytes)| write(&folder.join(path), bytes))
}

/// Writes files that carry our own mark, and replaces only those that carry it too.
///
/// # Errors
/// Fails if a file without the mark stands in the way, or if a file cannot be written.
pub fn marked_files(folder: &Path, files: &[(String, Vec<u8>)], mark: &str) -> Result<(), Fault> {
    for (path, _) in files {
        let target = folder.join(path);
        match fs::read(&target) {
            Ok(bytes) if !String::from_utf8_lossy(&bytes).contains(mark) => return Err(Fault::Foreign { path: target }),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Fault::io("read", &target)(error)),
        }
    }
    files.iter().try_for_each(|(path, bytes)| write(&folder.join(path), bytes))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(Fault::io("make the folder", parent))?;
    }
    fs::write(path, bytes).map_err(Fault::io("write", path))
}
