//! Permissions of folders and files: private ones are accessible only to their owner.

#![expect(clippy::disallowed_methods, reason = "only this module writes output")]

use std::{
    fs::{self, File, OpenOptions},
    io,
    path::Path,
};

use crate::{diag::Fault, privacy::Realm};

/// Creates a folder and its parents, accessible only to their owner if the realm is private.
#[cfg(unix)]
pub(super) fn make_folders(path: &Path, realm: Realm) -> Result<(), Fault> {
    use std::os::unix::fs::DirBuilderExt;
    let mode = if realm == Realm::Private { 0o700 } else { 0o777 };
    fs::DirBuilder::new()
        .recursive(true)
        .mode(mode)
        .create(path)
        .map_err(Fault::io("create the folder", path))
}

#[cfg(not(unix))]
pub(super) fn make_folders(path: &Path, _: Realm) -> Result<(), Fault> {
    fs::create_dir_all(path).map_err(Fault::io("create the folder", path))
}

/// Opens a file for writing, readable only by its owner if the realm is private. `again` keeps the
/// content of an existing file, which is truncated otherwise.
pub(super) fn open_for_writing(path: &Path, realm: Realm, again: bool) -> io::Result<File> {
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

/// Returns whether the permissions are strict enough: private files must be accessible only to
/// their owner.
#[cfg(unix)]
pub(super) fn has_private_permissions(meta: &fs::Metadata, realm: Realm) -> bool {
    use std::os::unix::fs::PermissionsExt;
    realm != Realm::Private || meta.permissions().mode() & 0o077 == 0
}

#[cfg(not(unix))]
pub(super) fn has_private_permissions(_: &fs::Metadata, _: Realm) -> bool {
    true
}

/// Refuses a private root that other users can read; if careleaf created it, its permissions are
/// restricted again instead.
#[cfg(unix)]
pub(super) fn guard_private_root(folder: &Path, state: &Path, realm: Realm) -> Result<(), Fault> {
    use std::os::unix::fs::PermissionsExt;
    let Ok(meta) = fs::metadata(folder) else { return Ok(()) };
    if has_private_permissions(&meta, realm) {
        return Ok(());
    }
    if !state.exists() {
        return Err(Fault::Usage(format!(
            "other users can read the private folder `{0}`; restrict it with `chmod 700 {0}`, or \
             choose a folder that does not exist yet",
            folder.display()
        )));
    }
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
        .map_err(Fault::io("restrict the permissions of", folder))
}

#[cfg(not(unix))]
pub(super) fn guard_private_root(_: &Path, _: &Path, _: Realm) -> Result<(), Fault> {
    Ok(())
}
