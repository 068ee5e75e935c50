//! Lists the files of one folder of a site that are to be read.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use walkdir::{DirEntry, WalkDir};

use super::{
    misplaced::{has_wrong_extension, misnamed_record},
    source_file::{Origin, is_font},
    unread_file::unreadable,
};
use crate::diag::{Diagnostic, Place};
use crate::layout;

/// A folder to walk.
pub(super) struct FolderWalk<'a> {
    /// The folder on disk.
    pub folder: &'a Path,
    /// Its path in the site, such as `content`.
    pub path_in_site: &'a str,
    /// The layer of its files.
    pub origin: Origin,
    /// The one record to read, if not all.
    pub only_record: Option<&'a str>,
}

/// The result of a walk.
#[derive(Default)]
pub(super) struct WalkResult {
    /// The files to read: each with its path in the site and its path on disk.
    pub files: Vec<(String, PathBuf)>,
    /// The names of all records, to be read or not.
    pub record_names: BTreeSet<String>,
    /// Files and folders that cannot be read.
    pub problems: Vec<Diagnostic>,
}

impl FolderWalk<'_> {
    /// Lists the files of the folder, sorted by name within each folder. A folder that does not
    /// exist has none.
    pub(super) fn files(&self) -> WalkResult {
        let mut found = WalkResult::default();
        if !self.folder.exists() && !self.folder.is_symlink() {
            return found;
        }
        // A folder named on the command line may be a link; links within the site are not followed.
        for entry in WalkDir::new(self.folder)
            .follow_links(false)
            .follow_root_links(self.origin == Origin::Records)
            .sort_by_file_name()
        {
            match entry {
                Ok(entry) => self.visit(&entry, &mut found),
                Err(error) => {
                    let path = error.path().unwrap_or(self.folder).display().to_string();
                    found.problems.push(unreadable(path, &error.to_string()));
                }
            }
        }
        found
    }

    fn visit(&self, entry: &DirEntry, found: &mut WalkResult) {
        let hidden = entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.');
        // If the named folder is itself a link, its own entry is reported as a link, although the
        // walk enters it.
        if entry.depth() == 0 && self.origin == Origin::Records
            || entry.file_type().is_dir()
            || hidden
        {
            return;
        }
        let shown = entry.path().display().to_string();
        if !entry.file_type().is_file() {
            found.problems.push(link(shown));
            return;
        }
        let Ok(inner) = entry.path().strip_prefix(self.folder) else { return };
        // Fonts of a theme are read when a document is typeset in them.
        if self.path_in_site == layout::THEMES.trim_end_matches('/') && is_font(inner) {
            return;
        }
        let Some(inner) = inner.to_str() else {
            found.problems.push(unreadable(shown, "its name is not UTF-8"));
            return;
        };
        let path = format!("{}/{}", self.path_in_site, inner.replace('\\', "/"));
        if path.starts_with(layout::CARE_PLANS) && has_wrong_extension(&path) {
            found.problems.push(misnamed_record(shown));
            return;
        }
        if let Some(name) =
            path.strip_prefix(layout::CARE_PLANS).and_then(|name| name.strip_suffix(".yaml"))
        {
            // The ledger of a record, `luis.es.signoff.yaml`, is read with it.
            let ledger = name.ends_with(".signoff");
            let owner = if ledger { name.split('.').next().unwrap_or(name) } else { name };
            if !ledger {
                found.record_names.insert(name.to_owned());
            }
            if self.only_record.is_some_and(|only| only != owner) {
                return;
            }
        }
        found.files.push((path, entry.path().to_owned()));
    }
}

/// Reports a link or a device, which is never followed or read.
fn link(shown: String) -> Diagnostic {
    Diagnostic::error(
        "source-link",
        Place::Path(shown),
        "this is a link or a device, not a regular file",
    )
    .help("put the file itself here: files outside the site are not read, not even through links")
}
