//! Why new texts cannot be put into the file of a translation.

use thiserror::Error;

/// The reason why the file of a translation cannot be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub(super) enum FileEditProblem {
    /// The file does not exist.
    #[error("the file of this translation is missing")]
    NoFile,
    /// The text is not where it was found before.
    #[error("its place in the file could not be found")]
    NoPlace,
    /// The changed file is not valid YAML.
    #[error("the changed file could not be read back; make the change by hand")]
    Unreadable,
    /// The message cannot be written as Fluent.
    #[error("the message could not be written")]
    Message,
    /// The source is in several files.
    #[error("the source of this text is not in a single file")]
    SeveralSources,
    /// A topic would be half translated; the number of texts that are missing.
    #[error(
        "{0} texts of this topic have no translation yet; a topic is never published half \
         translated"
    )]
    HalfTranslated(usize),
    /// The file of a topic could not be made from its source.
    #[error("its file could not be created")]
    NotCreated,
}
