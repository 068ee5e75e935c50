//! One file of a run: its text, its path, and the layer and realm it belongs to.

use std::{path::Path, sync::Arc};

use super::file_text::FileText;
use crate::{digest::Digest, layout, privacy::Realm};

/// The layer a file belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Compiled into the program.
    Default,
    /// In the site's folder.
    Site,
    /// In the folder given by `--records`.
    Records,
}

/// One file as it was read.
#[derive(Debug)]
pub struct SourceFile {
    /// Its path in the site, with forward slashes, as in `content/topics/sleep/en.md`.
    pub path: String,
    /// The path shown to authors: as it is reached from the current folder, or `(built in) …` for a
    /// default.
    pub shown_path: String,
    /// The layer it came from.
    pub origin: Origin,
    /// The text as it was read.
    pub(super) content: Arc<FileText>,
}

impl SourceFile {
    /// Returns the text, without a byte order mark.
    pub fn text(&self) -> &str {
        self.content.as_str()
    }

    /// Returns the realm of everything made from this file. Care plans are private because of the
    /// folder they are in.
    pub fn realm(&self) -> Realm {
        if self.origin == Origin::Records || self.path.starts_with(layout::CARE_PLANS) {
            Realm::Private
        } else {
            Realm::Public
        }
    }

    /// Returns whether the file is a person's record, as opposed to the ledger beside it.
    pub(super) fn is_record(&self) -> bool {
        self.realm() == Realm::Private && !layout::is_ledger(&self.path)
    }

    /// Returns the digest of the text.
    pub fn digest(&self) -> Digest {
        self.content.digest()
    }
}

/// Returns whether a file is a font, by its extension.
pub(super) fn is_font(path: &Path) -> bool {
    path.extension().is_some_and(|ending| {
        ["ttf", "otf", "ttc", "otc"].iter().any(|font| ending.eq_ignore_ascii_case(font))
    })
}
