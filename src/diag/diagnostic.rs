//! One thing an author can mend: what is wrong, where, and what to do.
//!
//! Not for drawing: see [`super::emit`].

use serde::{Deserialize, Serialize};

use super::{FieldPath, FileId, Span, Wording};

/// The stable name of a rule or of a reader, such as `link-dead` or `yaml-syntax`.
pub type RuleId = &'static str;

/// How bad it is. An error keeps the public site, or one private document, from coming out.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing comes out until it is mended.
    Error,
    /// Worth mending; the output stands.
    Warning,
}

/// Where a diagnostic points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A range of a file that was read.
    At(Span),
    /// A whole file that was read.
    In(FileId),
    /// A path that could not be read, or that should be there.
    Path(String),
    /// A document that would have come out, by its output path.
    Output(String),
    /// The site as a whole.
    Site,
}

/// A message for the person who made the mistake.
///
/// `message` should hold no value of the file, so that it can be shown for private records too; the
/// value goes into `found`, which is shown only where the file may be quoted. Words put together at
/// run time count as a quotation: see [`Wording`].
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Which rule or reader found it.
    pub rule: RuleId,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong: lower case, things in backticks, no full stop.
    pub message: Wording,
    /// What was found there, quoted from the file.
    pub found: Option<String>,
    /// Where it is.
    pub place: Place,
    /// The field of the record, such as `medications[0].take`.
    pub field: Option<FieldPath>,
    /// Further places that belong to it, each with a few words.
    pub labels: Vec<(Span, &'static str)>,
    /// The known word that was most likely meant, which tells what was written almost as plainly;
    /// hidden as `found` is.
    pub near: Option<String>,
    /// What to do about it.
    pub help: Option<Wording>,
    /// Whether the lines at its place are shown to nobody, because something private stands in
    /// them.
    pub hushed: bool,
    /// Whether it was found while a person's document was made: then no value is shown, also where
    /// it points into a public file.
    pub of_person: bool,
}

impl Diagnostic {
    /// Starts an error.
    pub fn error(rule: RuleId, place: Place, message: impl Into<Wording>) -> Self {
        Self {
            rule,
            severity: Severity::Error,
            message: message.into(),
            found: None,
            place,
            field: None,
            labels: Vec::new(),
            near: None,
            help: None,
            hushed: false,
            of_person: false,
        }
    }

    /// Starts a warning.
    pub fn warning(rule: RuleId, place: Place, message: impl Into<Wording>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, place, message) }
    }

    /// Adds what was found in the file. Hidden for private files.
    #[must_use]
    pub fn found(mut self, value: impl Into<String>) -> Self {
        self.found = Some(value.into());
        self
    }

    /// Adds the field of the record.
    #[must_use]
    pub fn field(mut self, field: &'static str) -> Self {
        self.field = (!field.is_empty()).then(|| FieldPath::from(field));
        self
    }

    /// Adds the known word that was most likely meant in place of what was found. Hidden for
    /// private files.
    #[must_use]
    pub fn near(mut self, word: Option<&str>) -> Self {
        self.near = word.map(str::to_owned);
        self
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<Wording>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Shows no line of the file, whatever file it is: something private stands there.
    #[must_use]
    pub fn hushed(mut self) -> Self {
        self.hushed = true;
        self
    }

    /// Adds a further place.
    #[must_use]
    pub fn label(mut self, span: Span, words: &'static str) -> Self {
        self.labels.push((span, words));
        self
    }

    /// Notes whether it was found while a person's document was made, so that no value is shown.
    #[must_use]
    pub fn of_person(mut self, is: bool) -> Self {
        self.of_person = is;
        self
    }

    /// The file it points into, if it points into one that was read.
    pub fn file(&self) -> Option<FileId> {
        match self.place {
            Place::At(span) => Some(span.file),
            Place::In(file) => Some(file),
            Place::Path(_) | Place::Output(_) | Place::Site => None,
        }
    }
}

/// Looks for the known word that was most likely meant, or `None` if nothing is near.
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
