//! Diagnostics as they are stored between the shards of a build and the run that gathers them.
//!
//! A value of a private file is not stored, so it cannot be shown later, even with
//! `--show-private`.

use std::{
    borrow::Cow,
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

use serde::{Deserialize, Serialize};

use super::{
    diagnostic::{Diagnostic, Place, Severity},
    field::{FieldPath, FieldStep},
    line_index::LineIndexes,
    report::Report,
    span::{FileId, Span},
    visible_diagnostic::{SourceFiles, Style, VisibleDiagnostic},
    wording::{REDACTED, Wording},
};

/// A report without values of private files, in the order in which it was found.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct StoredReport(Vec<StoredDiagnostic>);

#[derive(Clone, Debug, Serialize, Deserialize)]
struct StoredDiagnostic {
    rule: String,
    severity: Severity,
    message: StoredWording,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    found: Option<String>,
    place: StoredPlace,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    field: Vec<StoredStep>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    labels: Vec<(Span, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    suggestion: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    help: Option<StoredWording>,
    hides_lines: bool,
    is_about_person: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct StoredWording {
    text: String,
    may_quote: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
enum StoredPlace {
    At(Span),
    In(FileId),
    Path(String),
    Output(String),
    Site,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
enum StoredStep {
    Known(String),
    Item(usize),
    Typed { name: String, entry: usize },
}

impl StoredReport {
    /// Creates the stored form of a report about these files.
    pub fn new(report: &Report, files: &dyn SourceFiles) -> Self {
        Self(report.iter().map(|diagnostic| StoredDiagnostic::new(diagnostic, files)).collect())
    }

    /// Returns whether nothing was reported.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the report. Its places are right only for the sources that it was made from.
    pub fn restore(self) -> Report {
        let mut report = Report::new();
        self.0.into_iter().for_each(|stored| report.push(stored.restore()));
        report
    }
}

impl StoredDiagnostic {
    fn new(diagnostic: &Diagnostic, files: &dyn SourceFiles) -> Self {
        let lines = &LineIndexes::default();
        let style = Style::default();
        let visible = VisibleDiagnostic { diagnostic, quotes: files, style, lines };
        let hides = visible.hides_values();
        let value = |value: &Option<String>| value.clone().filter(|_| !hides);
        let step = |step: &FieldStep| match step {
            FieldStep::Known(name) => StoredStep::Known((*name).to_owned()),
            FieldStep::Item(at) => StoredStep::Item(*at),
            FieldStep::Typed { name, entry } => {
                let shown = !hides || files.is_language(name);
                let name = if shown { name.clone() } else { String::new() };
                StoredStep::Typed { name, entry: *entry }
            }
        };
        let steps = diagnostic.field.iter().flat_map(FieldPath::steps);
        let labels = diagnostic.labels.iter().map(|(span, words)| (*span, (*words).to_owned()));
        Self {
            rule: diagnostic.rule.to_owned(),
            severity: diagnostic.severity,
            message: StoredWording::new(&diagnostic.message, hides),
            found: value(&diagnostic.found),
            place: StoredPlace::new(&diagnostic.place),
            field: steps.map(step).collect(),
            labels: labels.collect(),
            suggestion: value(&diagnostic.suggestion),
            help: diagnostic.help.as_ref().map(|help| StoredWording::new(help, hides)),
            hides_lines: diagnostic.hides_lines,
            is_about_person: diagnostic.is_about_person,
        }
    }

    fn restore(self) -> Diagnostic {
        let step = |step| match step {
            StoredStep::Known(name) => FieldStep::Known(program_words(name)),
            StoredStep::Item(at) => FieldStep::Item(at),
            StoredStep::Typed { name, entry } => FieldStep::Typed { name, entry },
        };
        let labels = self.labels.into_iter().map(|(span, words)| (span, program_words(words)));
        Diagnostic {
            rule: program_words(self.rule),
            severity: self.severity,
            message: self.message.restore(),
            found: self.found,
            place: self.place.restore(),
            field: FieldPath::new(self.field.into_iter().map(step).collect()),
            labels: labels.collect(),
            suggestion: self.suggestion,
            help: self.help.map(StoredWording::restore),
            hides_lines: self.hides_lines,
            is_about_person: self.is_about_person,
        }
    }
}

impl StoredWording {
    /// `hides` drops a text that may quote a private file; what is shown in its place is the same.
    fn new(wording: &Wording, hides: bool) -> Self {
        let may_quote = wording.without_quotation().is_none();
        let text = if hides && may_quote { REDACTED } else { wording.full_text() };
        Self { text: text.to_owned(), may_quote }
    }

    fn restore(self) -> Wording {
        if self.may_quote { self.text.into() } else { Wording::without_values(self.text) }
    }
}

impl StoredPlace {
    fn new(place: &Place) -> Self {
        match place {
            Place::At(span) => Self::At(*span),
            Place::In(file) => Self::In(*file),
            Place::Path(path) => Self::Path(path.clone()),
            Place::Output(path) => Self::Output(path.clone()),
            Place::Site => Self::Site,
        }
    }

    fn restore(self) -> Place {
        match self {
            Self::At(span) => Place::At(span),
            Self::In(file) => Place::In(file),
            Self::Path(path) => Place::Path(path),
            Self::Output(path) => Place::Output(path),
            Self::Site => Place::Site,
        }
    }
}

/// Returns words of the program that were stored, as the program has them. Each is kept once until
/// the program ends; there are a few hundred.
fn program_words(words: String) -> &'static str {
    static KNOWN: Mutex<BTreeSet<Cow<'static, str>>> = Mutex::new(BTreeSet::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(Cow::Borrowed(kept)) = known.get(words.as_str()) {
        return kept;
    }
    let kept: &'static str = words.leak();
    known.insert(Cow::Borrowed(kept));
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One file, which is a person's record.
    struct OneRecord;

    impl SourceFiles for OneRecord {
        fn path(&self, _: FileId) -> &str {
            "care-plans/sam.yaml"
        }
        fn text(&self, _: FileId) -> &str {
            "name: Sam Secret\n"
        }
        fn is_private(&self, _: FileId) -> bool {
            true
        }
        fn is_language(&self, name: &str) -> bool {
            name == "es"
        }
    }

    #[test]
    fn a_stored_report_has_no_value_of_a_record_and_says_the_same() {
        let typed = |name: &str| FieldStep::Typed { name: name.to_owned(), entry: 2 };
        let steps = vec![FieldStep::Known("name"), typed("es"), typed("Secret one")];
        let span = Span::new(FileId(0), 6, 16);
        let mut diagnostic =
            Diagnostic::error("a-rule", Place::At(span), "`Secret two` is wrong".to_owned())
                .found("Secret three")
                .suggestion(Some("Secret four"))
                .label(span, "it is here")
                .help("say it in other words");
        diagnostic.field = FieldPath::new(steps);
        let mut report = Report::new();
        report.push(diagnostic);
        let stored = serde_json::to_string(&StoredReport::new(&report, &OneRecord));
        let stored = stored.expect("it is plain data");
        assert!(!stored.contains("Secret"), "{stored}");
        let restored: StoredReport = serde_json::from_str(&stored).expect("it was written so");
        let style = Style::default();
        let shown = |report: &Report| super::super::emit::text(report, &OneRecord, style);
        assert_eq!(shown(&restored.restore()), shown(&report));
    }
}
