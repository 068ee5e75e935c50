//! One problem that an author can fix: what is wrong, where, and what to do.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    field::FieldPath,
    span::{FileId, Span},
    wording::Wording,
};

/// The stable id of a rule or of a reader, such as `link-dead` or `yaml-syntax`.
pub type RuleId = &'static str;

/// How severe a problem is. An error blocks the public site, or one private document.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Blocks publication until it is fixed.
    Error,
    /// Is worth fixing, but does not block publication.
    Warning,
}

impl Severity {
    /// Returns what further diagnostics of this severity are called, such as `more error`.
    pub(super) fn more(self) -> &'static str {
        match self {
            Self::Error => "more error",
            Self::Warning => "more warning",
        }
    }
}

/// Where a diagnostic points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A range of a file that was read.
    At(Span),
    /// A whole file that was read.
    In(FileId),
    /// A path that could not be read, or that should exist.
    Path(String),
    /// A document that would have been published, by its output path.
    Output(String),
    /// The site as a whole.
    Site,
}

/// A message to the author of the content.
///
/// `message` should hold no value from the file, so that it can be shown for private records too.
/// The value goes into `found`, which is shown only where the file may be quoted. Text that is
/// formatted at run time counts as a quotation; see [`Wording`].
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Which rule or reader found it.
    pub rule: RuleId,
    /// How severe it is.
    pub severity: Severity,
    /// What is wrong: lower-case start, things in backticks, no period at the end.
    pub message: Wording,
    /// The offending value, quoted from the file.
    pub found: Option<String>,
    /// Where it is.
    pub place: Place,
    /// The path of the field in the record, such as `medications[0].take`.
    pub field: Option<FieldPath>,
    /// Further places that belong to the problem, each with a short label.
    pub labels: Vec<(Span, &'static str)>,
    /// The known word that was most likely meant. It reveals almost as much as the original text,
    /// so it is hidden wherever `found` is.
    pub suggestion: Option<String>,
    /// How to fix it.
    pub help: Option<Wording>,
    /// Whether the lines at its place are hidden, whatever file they are in, because they contain
    /// private data.
    pub hides_lines: bool,
    /// Whether it was found while a person's document was composed. Then no value is shown, even
    /// if it points into a public file.
    pub is_about_person: bool,
}

impl Diagnostic {
    /// Creates an error.
    pub fn error(rule: RuleId, place: Place, message: impl Into<Wording>) -> Self {
        Self {
            rule,
            severity: Severity::Error,
            message: message.into(),
            found: None,
            place,
            field: None,
            labels: Vec::new(),
            suggestion: None,
            help: None,
            hides_lines: false,
            is_about_person: false,
        }
    }

    /// Creates a warning.
    pub fn warning(rule: RuleId, place: Place, message: impl Into<Wording>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, place, message) }
    }

    /// Adds the offending value from the file. It is hidden for private files.
    #[must_use]
    pub fn found(mut self, value: impl Into<String>) -> Self {
        self.found = Some(value.into());
        self
    }

    /// Adds the field of the record; an empty name adds none.
    #[must_use]
    pub fn field(mut self, field: &'static str) -> Self {
        self.field = (!field.is_empty()).then(|| FieldPath::from(field));
        self
    }

    /// Adds the known word that was most likely meant. It is hidden for private files.
    #[must_use]
    pub fn suggestion(mut self, word: Option<&str>) -> Self {
        self.suggestion = word.map(str::to_owned);
        self
    }

    /// Adds how to fix it.
    #[must_use]
    pub fn help(mut self, help: impl Into<Wording>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Hides the lines at the place, whatever file they are in, because they contain private data.
    #[must_use]
    pub fn hiding_lines(mut self) -> Self {
        self.hides_lines = true;
        self
    }

    /// Adds a further place with a short label.
    #[must_use]
    pub fn label(mut self, span: Span, words: &'static str) -> Self {
        self.labels.push((span, words));
        self
    }

    /// Records whether it was found while a person's document was composed, so that no value is
    /// shown.
    #[must_use]
    pub fn about_person(mut self, is: bool) -> Self {
        self.is_about_person = is;
        self
    }

    /// Returns the file that it points into, if that file was read.
    pub fn file(&self) -> Option<FileId> {
        match self.place {
            Place::At(span) => Some(span.file),
            Place::In(file) => Some(file),
            Place::Path(_) | Place::Output(_) | Place::Site => None,
        }
    }
}

/// Returns the known word that was most likely meant, or `None` if none is close enough.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.chars().count().max(3) / 3)
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::did_you_mean;

    #[test]
    fn a_near_word_is_offered_and_a_far_one_is_not() {
        assert_eq!(did_you_mean("medicatons", ["measures", "medications"]), Some("medications"));
        assert_eq!(did_you_mean("zebra", ["measures", "medications"]), None);
    }
}
