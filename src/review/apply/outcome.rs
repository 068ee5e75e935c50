//! The outcome of applying answers: new file texts, and accepted and refused answers.

use std::collections::BTreeMap;

use crate::diag::FileId;

/// The result of applying answers, not yet written.
#[derive(Debug, Default)]
pub struct AppliedAnswers {
    /// Changed files with their new text, by path.
    pub files: BTreeMap<String, NewText>,
    /// Accepted answers, as id and outcome.
    pub done: Vec<(String, AnswerOutcome)>,
    /// Refused answers, as id and reason.
    pub refused: Vec<(String, String)>,
}

/// The new text of a file.
#[derive(Debug, Clone)]
pub struct NewText {
    /// The file as it was read, if it exists.
    pub file: Option<FileId>,
    /// Its new text.
    pub text: String,
}

/// The outcome of an accepted answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnswerOutcome {
    /// Signed as it is.
    Signed,
    /// Changed, and signed if there is a reviewer.
    Changed,
    /// The question is kept.
    Asked,
    /// Nothing new: the answer was applied before.
    AlreadyApplied,
    /// Signed a text that someone has changed since: kept in the history, without effect on the
    /// current text.
    History,
    /// Two reviewers wrote different translations: both are kept as suggestions, and the text is as
    /// it was before.
    Disputed,
}
