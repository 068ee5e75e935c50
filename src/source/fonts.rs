//! The fonts that paper can be set in: those of the theme, then of the folders that a site names,
//! then of the system.
//!
//! Part of the door in: fonts are read from disk here and nowhere else, each when it is first
//! needed. Not for choosing one.

#![expect(clippy::disallowed_methods, reason = "this room is the door in: it alone reads fonts")]

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
use typst_kit::fonts::{self, FontPath, FontSource, FontStore};

use super::Sources;
use crate::{
    diag::{Diagnostic, Place, Report, Spanned},
    digest::Digest,
};

/// Fonts on a shelf: known by name and by the signs they hold, read when they are first used.
pub struct FontShelf {
    store: FontStore,
    /// Where each font lies, by its number on the shelf.
    paths: Vec<PathBuf>,
    digests: Mutex<BTreeMap<PathBuf, Digest>>,
}

/// A font file, mapped into memory as a whole when it is first used.
struct Read(FontPath);

impl FontSource for Read {
    fn load(&self) -> Option<Font> {
        Font::new(Bytes::new(fs::read(&self.0.path).ok()?), self.0.index)
    }
}

impl FontShelf {
    /// Lays out the fonts of the named themes (the topmost first), of the folders that the site
    /// names, and of the system.
    pub fn gather(
        sources: &Sources,
        themes: &[String],
        folders: &[Spanned<String>],
        report: &mut Report,
    ) -> Self {
        let mut shelf =
            Self { store: FontStore::new(), paths: Vec::new(), digests: Mutex::default() };
        for theme in themes {
            let folder = sources.root().join("themes").join(theme).join("fonts");
            if folder.is_dir() {
                shelf.add(fonts::scan(&folder));
            }
        }
        for named in folders {
            let folder = sources.root().join(&named.value);
            if folder.is_dir() {
                shelf.add(fonts::scan(&folder));
            } else {
                report.push(
                    Diagnostic::error("font-folder", Place::At(named.span), format!("there is no folder `{}`", named.value)).help(
                        "name a folder with fonts as seen from the folder of the site, or remove the line: fonts of the system are found anyway",
                    ),
                );
            }
        }
        shelf.add(fonts::system());
        shelf
    }

    fn add(&mut self, found: impl Iterator<Item = (FontPath, FontInfo)>) {
        // In the order of their paths: folders are listed in an order that differs from machine to
        // machine.
        let mut found: Vec<_> = found.collect();
        found.sort_by(|(a, _), (b, _)| (&a.path, a.index).cmp(&(&b.path, b.index)));
        for (path, info) in found {
            self.paths.push(path.path.clone());
            self.store.push((Read(path), info));
        }
    }

    /// What is known of each font.
    pub fn book(&self) -> &LazyHash<FontBook> {
        self.store.book()
    }

    /// A font by its number.
    pub fn font(&self, number: usize) -> Option<Font> {
        self.store.font(number)
    }

    /// The digest of the file in which a font lies.
    pub fn digest(&self, number: usize) -> Option<Digest> {
        let path = self.paths.get(number)?;
        let mut digests = self.digests.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = digests.get(path) {
            return Some(*known);
        }
        let digest = Digest::of(&[&fs::read(path).ok()?]);
        digests.insert(path.clone(), digest);
        Some(digest)
    }

    /// Where a font lies.
    pub fn path(&self, number: usize) -> Option<&Path> {
        self.paths.get(number).map(PathBuf::as_path)
    }
}
