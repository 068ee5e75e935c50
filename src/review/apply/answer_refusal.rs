//! Why one answer of a reviewer is refused.

use thiserror::Error;

use super::file_edit_problem::FileEditProblem;
use crate::review::{ledger::RoleConflict, text_edit::InvalidText};

/// The longest question, comment or reason that is kept, in characters.
pub(super) const MAX_WORDS_LENGTH: usize = 4_000;

/// The reason why an answer is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub(super) enum AnswerRefusal {
    /// Its question, comment or reason is not plain text of reasonable length.
    #[error(
        "its question, comment or reason contains control characters or is longer than {} \
         characters",
        MAX_WORDS_LENGTH
    )]
    Words,
    /// It signs a translation that does not exist.
    #[error("there is no translation to sign")]
    NoTranslation,
    /// Its new text cannot replace the translation.
    #[error(transparent)]
    Text(#[from] InvalidText),
    /// Locked items differ, and no reason makes that acceptable; the text describes them.
    #[error(
        "doses, phone numbers, scores, names of measures and medicines, links within the site and \
         values must match the source: {0}"
    )]
    SeriousDifference(String),
    /// Locked items differ, and no reason is given; they are described.
    #[error("numbers, dates or links differ, and no reason is given for it: {0}")]
    UnexplainedDifference(String),
    /// A dose is not in the form of the labels; the text describes it.
    #[error("doses must have the form of the labels: {0}")]
    DoseForm(String),
    /// No reviewer is named who could sign.
    #[error("no reviewer is named to sign it")]
    NoReviewer,
    /// The structure of the translation differs from that of the source.
    #[error(
        "its structure differs from the source ({target}; in the source: {source_shape}): \
         give the translation the structure of the source first"
    )]
    Shape {
        /// The structure of the translation.
        target: String,
        /// The structure of the source.
        source_shape: String,
    },
    /// The reviewer signed the text in another role.
    #[error(transparent)]
    Role(#[from] RoleConflict),
    /// It asks nothing.
    #[error("the question is empty")]
    EmptyQuestion,
    /// The text has changed since the reviewer saw it.
    #[error("the source or the translation has changed since this reviewer saw it")]
    Outdated,
    /// The file of the translation cannot be changed.
    #[error(transparent)]
    File(#[from] FileEditProblem),
}
