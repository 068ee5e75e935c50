//! A returned file, read but not judged: its units with their export stamps, marks and notes.

use super::{inline::Run, sent::Sent};

/// The most units that are read; the largest site we know of has about ten thousand.
pub(super) const MOST: usize = 200_000;

/// A returned file, read but not judged.
#[derive(Clone, Debug, Default)]
pub struct Parcel {
    /// The language of its translations, if the file states it.
    pub lang: Option<String>,
    pub(super) items: Vec<Item>,
    /// Whether a tool marked everything as translated, including texts that nobody reviewed.
    pub(super) marked_by_tool: bool,
    /// Whether a cut in the file is detected wherever it is; otherwise only if the end unit comes
    /// last.
    pub(super) shows_cuts: bool,
}

/// One unit of a returned file.
#[derive(Clone, Debug, Default)]
pub(super) struct Item {
    pub id: String,
    pub line: usize,
    pub source: Vec<Run>,
    pub target: Vec<Run>,
    /// Its export stamp.
    pub sent: Option<Sent>,
    pub mark: Mark,
    /// The note of a translator on it.
    pub note: Option<String>,
    /// Why it cannot be read or used.
    pub trouble: Option<String>,
    /// Whether it may have been cut off: it is the last of a file whose end unit was moved.
    pub may_be_cut: bool,
}

/// How finished a translation is according to the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Mark {
    /// Final or signed off: no tool sets this automatically.
    Final,
    /// Translated, approved, or no longer fuzzy: set by a person, or by a tool for every unit.
    Translated,
    /// To be reviewed again.
    Open,
    /// Not stated.
    #[default]
    Silent,
}

/// A file that cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The line, counted from 1; 0 for the file as a whole.
    pub line: usize,
    /// The reason.
    pub why: String,
}

impl Parcel {
    /// Returns the number of units.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Returns whether it has no units.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}
