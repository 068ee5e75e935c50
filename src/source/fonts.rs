//! The fonts available for PDFs: first those of the themes, then those of the folders that the site
//! names, then those of the system.
//!
//! Fonts are read from disk only here, each when it is first needed.

#![expect(clippy::disallowed_methods, reason = "only the `source` module may read files")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use typst::{
    foundations::Bytes,
    text::{Font, FontBook, FontInfo},
    utils::LazyHash,
};
use typst_kit::fonts::{self, FontPath, FontSource, FontStore as TypstFonts};

use super::sources::Sources;
use crate::{
    diag::{Diagnostic, Place, Report, Spanned},
    digest::Digest,
    layout,
};

/// The available fonts, known by name and by the characters they cover, and loaded when first used.
pub struct FontStore {
    store: TypstFonts,
    /// The file of each font, by font number.
    paths: Vec<PathBuf>,
    digests: Mutex<BTreeMap<PathBuf, Digest>>,
}

/// A font file, read into memory as a whole when it is first used.
struct FontFile(FontPath);

impl FontSource for FontFile {
    fn load(&self) -> Option<Font> {
        Font::new(Bytes::new(fs::read(&self.0.path).ok()?), self.0.index)
    }
}

impl FontStore {
    /// Collects the fonts of the named themes (highest priority first), of the folders that the
    /// site names, and of the system. Reports a named folder that does not exist.
    pub fn gather(
        sources: &Sources,
        themes: &[String],
        folders: &[Spanned<String>],
        report: &mut Report,
    ) -> Self {
        let mut store =
            Self { store: TypstFonts::new(), paths: Vec::new(), digests: Mutex::default() };
        for theme in themes {
            let folder = sources.root().join(layout::theme(theme)).join("fonts");
            if folder.is_dir() {
                store.add(fonts::scan(&folder));
            }
        }
        for folder_name in folders {
            let folder = sources.root().join(&folder_name.value);
            if folder.is_dir() {
                store.add(fonts::scan(&folder));
            } else {
                report.push(
                    Diagnostic::error(
                        "font-folder",
                        Place::At(folder_name.span),
                        format!("the font folder `{}` does not exist", folder_name.value),
                    )
                    .help(
                        "name a folder with fonts, relative to the site's folder, or remove this \
                         line: system fonts are found anyway",
                    ),
                );
            }
        }
        store.add(fonts::system());
        store
    }

    fn add(&mut self, found: impl Iterator<Item = (FontPath, FontInfo)>) {
        // Sorted by path, because the order in which folders are listed differs between machines.
        let mut found: Vec<_> = found.collect();
        found.sort_by(|(a, _), (b, _)| (&a.path, a.index).cmp(&(&b.path, b.index)));
        for (path, info) in found {
            self.paths.push(path.path.clone());
            self.store.push((FontFile(path), info));
        }
    }

    /// Returns the files of the fonts of the system.
    pub fn system_files() -> Vec<PathBuf> {
        let mut files: Vec<PathBuf> = fonts::system().map(|(path, _)| path.path).collect();
        files.sort();
        files.dedup();
        files
    }

    /// Returns the index of all fonts: their families, variants, and coverage.
    pub fn index(&self) -> &LazyHash<FontBook> {
        self.store.book()
    }

    /// Returns a font by its number, loading it if necessary.
    pub fn font(&self, number: usize) -> Option<Font> {
        self.store.font(number)
    }

    /// Returns the digest of the file that a font is in.
    pub fn digest(&self, number: usize) -> Option<Digest> {
        let path = self.paths.get(number)?;
        let mut digests = self.digests.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = digests.get(path) {
            return Some(*known);
        }
        let digest = Digest::from_parts(&[&fs::read(path).ok()?]);
        digests.insert(path.clone(), digest);
        Some(digest)
    }

    /// Returns the path of the file that a font is in.
    pub fn path(&self, number: usize) -> Option<&Path> {
        self.paths.get(number).map(PathBuf::as_path)
    }
}
