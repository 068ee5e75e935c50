//! Why one unit of a returned file is refused.

use thiserror::Error;

/// The longest note that is accepted, in bytes.
pub(super) const MAX_NOTE_BYTES: usize = 4_000;

/// The reason why a unit of a returned file is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum UnitRefusal {
    /// It has no id.
    #[error("it came back without its id")]
    NoId,
    /// It cannot be read or used; the reason that the reader of the file found.
    #[error("{0}")]
    Unreadable(String),
    /// Another unit has the same id.
    #[error("its id appears twice in the file")]
    DuplicateId,
    /// The site has no such text.
    #[error(
        "this text does not exist here: its source was changed or removed since the export, or the \
         id was changed in the file"
    )]
    UnknownText,
    /// The rest of it may be missing.
    #[error(
        "it is the last text of a file whose end unit was moved, so the rest of it may have been \
         cut off; put the end unit last"
    )]
    MayBeCut,
    /// Its note is too long to keep.
    #[error("its note is longer than {} bytes", MAX_NOTE_BYTES)]
    LongNote,
    /// Its note, which is quoted, is about an earlier source.
    #[error("its source was changed since the export, so its note is not kept; the note says: {0}")]
    OutdatedNote(String),
    /// It is marked as finished but has lost its export stamp.
    #[error(
        "it is marked as finished but came back without its digest, so it is unclear who marked it"
    )]
    MarkedWithoutStamp,
    /// Only the beginning of the exported translation is left.
    #[error(
        "it is only the beginning of the exported translation, as if a cell had been cut off; \
         mark it as final if that is intended"
    )]
    Truncated,
    /// It is changed but has lost its export stamp.
    #[error("it came back without its digest, so it is unclear which text was translated")]
    ChangedWithoutStamp,
    /// Its source is not the one that the site has now.
    #[error(
        "its source in the file differs from the source here: it was changed since the export, or \
         in the file"
    )]
    OtherSource,
    /// Its inline codes do not match the source; what is wrong with them.
    #[error("{0}")]
    Codes(String),
    /// It is changed but marked as not finished.
    #[error(
        "it is changed but marked as not finished, so it cannot be signed: mark it as finished, or \
         import it without `--by`, which signs nothing"
    )]
    Unfinished,
    /// Many translations of the file belong to other texts.
    #[error(
        "many changed translations in this file belong to other texts, as if a column had been \
         sorted or shifted on its own"
    )]
    Shifted,
}
