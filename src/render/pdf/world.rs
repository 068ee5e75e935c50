//! Everything that Typst can see while it typesets one document: the theme's print files, the view
//! and the fonts. It has no access to the disk, to packages or to a clock.

use typst::{
    Library, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};

use super::print_files::PrintFiles;
use crate::source::FontStore;

/// One document while it is typeset.
pub(super) struct DocumentWorld<'a> {
    pub(super) library: &'a LazyHash<Library>,
    pub(super) fonts: &'a FontStore,
    pub(super) files: &'a PrintFiles,
    pub(super) view_file: FileId,
    pub(super) main: FileId,
    /// The view, as JSON.
    pub(super) view: Bytes,
}

impl World for DocumentWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.index()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.files.file(id).map(|(source, _)| source.clone()).ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.view_file { Ok(self.view.clone()) } else { Err(not_found(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        // Every date that a page shows is in its view.
        None
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}
