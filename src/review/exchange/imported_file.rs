//! A returned file, read but not judged: its units with their export stamps, marks and notes.

use thiserror::Error;

use super::{export_stamp::ExportStamp, inline::ImportedRun};

/// The most units that are read; the largest site we know of has about ten thousand.
pub(super) const MAX_UNITS: usize = 200_000;

/// A returned file, read but not judged.
#[derive(Clone, Debug, Default)]
pub struct ImportedFile {
    /// The language of its translations, if the file states it.
    pub lang: Option<String>,
    pub(super) units: Vec<ReturnedUnit>,
    /// Whether a tool marked everything as translated, including texts that nobody reviewed.
    pub(super) is_marked_by_tool: bool,
    /// Whether a cut in the file is detected wherever it is; otherwise only if the end unit comes
    /// last.
    pub(super) detects_cuts: bool,
}

/// One unit of a returned file.
#[derive(Clone, Debug, Default)]
pub(super) struct ReturnedUnit {
    pub id: String,
    pub line: usize,
    pub source: Vec<ImportedRun>,
    pub target: Vec<ImportedRun>,
    /// Its export stamp.
    pub stamp: Option<ExportStamp>,
    pub mark: CompletionMark,
    /// The note of a translator on it.
    pub note: Option<String>,
    /// Why it cannot be read or used.
    pub problem: Option<String>,
    /// Whether it may have been cut off: it is the last of a file whose end unit was moved.
    pub may_be_cut: bool,
}

/// How finished a translation is according to the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum CompletionMark {
    /// Final or signed off: no tool sets this automatically.
    Final,
    /// Translated, approved, or no longer fuzzy: set by a person, or by a tool for every unit.
    Translated,
    /// To be reviewed again.
    Open,
    /// Not stated.
    #[default]
    NotStated,
}

/// A file that cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{why}")]
pub struct FileProblem {
    /// The line, counted from 1; 0 for the file as a whole.
    pub line: usize,
    /// The reason.
    pub why: String,
}

impl ImportedFile {
    /// Returns the number of units.
    pub fn len(&self) -> usize {
        self.units.len()
    }

    /// Returns whether it has no units.
    pub fn is_empty(&self) -> bool {
        self.units.is_empty()
    }
}
