//! Single files: a small site to begin with, the schemas for editors, one sheet for a person.
//!
//! Not for output of a build: see `stage`.

#![expect(clippy::disallowed_methods, reason = "this room is the door out: it alone writes output")]

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use super::roots;
use crate::diag::Fault;

/// Writes a new folder of files; the folder must not exist yet or be empty.
///
/// # Errors
/// Fails if something is there already, or if a file cannot be written.
pub fn new_folder(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Fault> {
    match fs::read_dir(folder) {
        Ok(mut entries) => {
            if entries.next().is_some() {
                return Err(Fault::Usage(format!(
                    "`{}` is not empty; name a folder that does not exist yet",
                    folder.display()
                )));
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
            Ok(bytes) if !String::from_utf8_lossy(&bytes).contains(mark) => {
                return Err(Fault::Foreign { path: target });
            }
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Fault::io("read", &target)(error)),
        }
    }
    files.iter().try_for_each(|(path, bytes)| write(&folder.join(path), bytes))
}

/// Writes one private file, whole or not at all, readable by its owner alone. It replaces a file
/// only if that is of the same kind: a PDF or a web page.
///
/// # Errors
/// Fails if its folder is published by a build or holds sources of the site, if another kind of
/// file stands there, or if it cannot be written.
pub fn private_file(path: &Path, bytes: &[u8], site: &Path) -> Result<(), Fault> {
    roots::guard_person(path, site)?;
    one_file(path, bytes, true)
}

/// Writes one file for other people, such as an export for translators, whole or not at all. It
/// replaces a file only if that is of the same kind.
///
/// # Errors
/// Fails if another kind of file stands there, or if it cannot be written.
pub fn handed_out(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    one_file(path, bytes, false)
}

#[cfg_attr(not(unix), expect(unused_variables, reason = "elsewhere files have no modes"))]
fn one_file(path: &Path, bytes: &[u8], private: bool) -> Result<(), Fault> {
    let head = |bytes: &[u8]| bytes.iter().take(5).map(u8::to_ascii_lowercase).collect::<Vec<_>>();
    match fs::read(path) {
        Ok(there) if head(&there) != head(bytes) => {
            return Err(Fault::Foreign { path: path.to_owned() });
        }
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(Fault::io("read", path)(error)),
    }
    // A name of its own beside it: nobody ever sees half a file.
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let new = path.with_file_name(name);
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if private {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let written = options
        .open(&new)
        .and_then(|mut file| file.write_all(bytes))
        .and_then(|()| fs::rename(&new, path));
    if written.is_err() {
        // What cannot be removed was never made.
        let _ = fs::remove_file(&new);
    }
    written.map_err(Fault::io("write", path))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(Fault::io("make the folder", parent))?;
    }
    fs::write(path, bytes).map_err(Fault::io("write", path))
}
