//! Detects changes to the fonts of a site without reading them.

use std::{
    fmt::Write as _,
    fs::Metadata,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use walkdir::WalkDir;

use super::source_file::is_font;
use crate::{digest::Digest, layout};

/// Returns one digest of the names, sizes, and modification times of the font files in the site's
/// `themes` folder, in the given folders (relative to the site), and at the given paths. It also
/// changes when one of these folders appears or disappears.
pub fn fonts_fingerprint<'a>(
    site: &Path,
    folders: impl Iterator<Item = &'a str>,
    files: &[PathBuf],
) -> Digest {
    let mut listing = String::new();
    for file in files {
        if let Ok(meta) = file.metadata() {
            list(&mut listing, file, &meta);
        }
    }
    let folders =
        std::iter::once(site.join(layout::THEMES)).chain(folders.map(|folder| site.join(folder)));
    for folder in folders.collect::<Vec<PathBuf>>() {
        let files = WalkDir::new(&folder)
            .follow_links(true)
            .sort_by_file_name()
            .into_iter()
            .filter_map(Result::ok);
        for file in files.filter(|file| file.file_type().is_file() && is_font(file.path())) {
            let Ok(meta) = file.metadata() else { continue };
            list(&mut listing, file.path(), &meta);
        }
        listing.push_str(if folder.is_dir() { "there\n" } else { "gone\n" });
    }
    Digest::from_parts(&[listing.as_bytes()])
}

/// Returns one digest of all fonts that documents of a site may be typeset in: those of
/// [`fonts_fingerprint`] and those of the system.
pub fn typesetting_fonts_fingerprint(site: &Path, folders: &[String]) -> Digest {
    #[cfg(feature = "pdf")]
    let system = super::fonts::FontStore::system_files();
    #[cfg(not(feature = "pdf"))]
    let system: Vec<PathBuf> = Vec::new();
    fonts_fingerprint(site, folders.iter().map(String::as_str), &system)
}

/// Adds the name, size, and modification time of a file to a listing.
fn list(listing: &mut String, path: &Path, meta: &Metadata) {
    let written = meta
        .modified()
        .ok()
        .and_then(|time| time.duration_since(UNIX_EPOCH).ok())
        .unwrap_or_default();
    // Writing to a string cannot fail.
    let _ = writeln!(listing, "{} {} {}", path.display(), meta.len(), written.as_nanos());
}
