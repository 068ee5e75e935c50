//! Typesets a small Typst source, for tests of measuring.

use std::sync::LazyLock;

use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;

use super::print_files::virtual_file;
use crate::{
    diag::Report,
    source::{FontStore, Sources},
};

/// A world with one source and the fonts of this machine.
struct OneSource {
    library: LazyHash<Library>,
    source: Source,
}

static FONTS: LazyLock<FontStore> =
    LazyLock::new(|| FontStore::gather(&Sources::in_memory([]), &[], &[], &mut Report::new()));

impl World for OneSource {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        FONTS.index()
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, _: FileId) -> FileResult<Source> {
        Ok(self.source.clone())
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        Err(FileError::NotFound(id.vpath().get_with_slash().into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Typesets a source on small pages: 200 by 200 points, with margins of 20 points, in the font
/// Noto Sans at 10 points.
pub(super) fn typeset(source: &str) -> PagedDocument {
    let text = format!(
        "#set page(width: 200pt, height: 200pt, margin: 20pt)\n\
         #set text(font: \"Noto Sans\", size: 10pt, hyphenate: false)\n{source}"
    );
    let world = OneSource {
        library: LazyHash::new(Library::builder().build()),
        source: Source::new(virtual_file("test.typ"), text),
    };
    typst::compile::<PagedDocument>(&world).output.expect("the source of a test is right")
}
