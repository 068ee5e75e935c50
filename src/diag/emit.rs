//! Renders diagnostics for the terminal, as JSON, and as SARIF.
//!
//! No line of a private file is quoted unless [`Style::show_private`] is set.

use std::fmt;

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource};
use serde_json::{Value, json};

use super::{
    diagnostic::{Diagnostic, Place, Severity},
    report::Report,
    span::FileId,
};

/// The longest source line that is shown, in bytes.
const MAX_LINE_BYTES: usize = 4_000;

/// Gives access to the files that diagnostics point into.
pub trait SourceFiles {
    /// Returns the path of a file as its author knows it.
    fn path(&self, file: FileId) -> &str;
    /// Returns the text of a file.
    fn text(&self, file: FileId) -> &str;
    /// Returns whether the file is a person's record, which is not quoted by default.
    fn is_private(&self, file: FileId) -> bool;
    /// Returns whether `name` is the tag of a language of the program or the site. Such a name
    /// cannot be a person's words, so it may be shown.
    fn is_language(&self, name: &str) -> bool;
}

/// How to render.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style {
    /// Use colors (terminals only).
    pub color: bool,
    /// Show values and lines of private files too.
    pub show_private: bool,
    /// Width of the terminal in columns; 0 means the default of 100.
    pub width: usize,
}

/// Renders every diagnostic as text for a terminal.
pub fn text(report: &Report, quotes: &dyn SourceFiles, style: Style) -> String {
    let theme =
        if style.color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let width = if style.width == 0 { 100 } else { style.width.clamp(60, 160) };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_width(width)
        .with_context_lines(1)
        .without_cause_chain();
    let mut out = String::new();
    for diagnostic in report.iter() {
        let shown = VisibleDiagnostic { diagnostic, quotes, style };
        if handler.render_report(&mut out, &MietteDiagnostic::new(&shown)).is_err() {
            out.push_str(&shown.message());
        }
        out.push('\n');
    }
    out
}

/// Renders every diagnostic as one JSON object:
/// `{"diagnostics": […], "errors": n, "warnings": n}`.
pub fn json(report: &Report, quotes: &dyn SourceFiles, style: Style) -> Value {
    let items: Vec<Value> =
        report.iter().map(|diagnostic| diagnostic_json(diagnostic, quotes, style)).collect();
    json!({ "diagnostics": items, "errors": report.errors(), "warnings": report.warnings() })
}

/// Renders one diagnostic as an object of the list in [`json()`].
pub fn diagnostic_json(diagnostic: &Diagnostic, quotes: &dyn SourceFiles, style: Style) -> Value {
    VisibleDiagnostic { diagnostic, quotes, style }.json()
}

/// Returns the lines around the place of a diagnostic, each with its number, counted from one.
/// Returns none if the file may not be quoted.
pub fn lines_around<'a>(
    diagnostic: &Diagnostic,
    quotes: &'a dyn SourceFiles,
    style: Style,
) -> Vec<(usize, &'a str)> {
    let shown = VisibleDiagnostic { diagnostic, quotes, style };
    let (Place::At(span), Some((line, _)), false) =
        (&diagnostic.place, shown.line_column(), shown.hides_lines())
    else {
        return Vec::new();
    };
    let first = line.saturating_sub(1).max(1);
    quotes
        .text(span.file)
        .lines()
        .enumerate()
        .map(|(at, text)| (at + 1, text))
        .skip(first - 1)
        .take(line + 2 - first)
        .collect()
}

/// Renders every diagnostic as SARIF 2.1.0, the format that code hosts read.
pub fn sarif(report: &Report, quotes: &dyn SourceFiles, style: Style) -> Value {
    let results: Vec<Value> = report
        .iter()
        .map(|diagnostic| {
            let shown = VisibleDiagnostic { diagnostic, quotes, style };
            let mut location =
                json!({ "artifactLocation": { "uri": shown.path().unwrap_or_default() } });
            if let Some((line, column)) = shown.line_column() {
                location["region"] = json!({ "startLine": line, "startColumn": column });
            }
            json!({
                "ruleId": diagnostic.rule,
                "level": if diagnostic.severity == Severity::Error { "error" } else { "warning" },
                "message": { "text": shown.sentence() },
                "locations": [{ "physicalLocation": location }],
            })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": { "name": "careleaf", "version": env!("CARGO_PKG_VERSION") }
            },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

/// A diagnostic, limited to what may be shown of it.
struct VisibleDiagnostic<'a> {
    diagnostic: &'a Diagnostic,
    quotes: &'a dyn SourceFiles,
    style: Style,
}

impl VisibleDiagnostic<'_> {
    /// Whether lines of the file are hidden.
    fn hides_lines(&self) -> bool {
        let is_private = |file| self.quotes.is_private(file);
        !self.style.show_private
            && (self.diagnostic.hides_lines || self.diagnostic.file().is_some_and(is_private))
    }

    /// Whether values are hidden: those of a private file, and those found while a person's
    /// document was composed.
    fn hides_values(&self) -> bool {
        self.hides_lines() || (self.diagnostic.is_about_person && !self.style.show_private)
    }

    /// Whether the lines around the place are short enough to show: a line of a million characters
    /// helps no reader.
    fn has_short_lines(&self) -> bool {
        lines_around(self.diagnostic, self.quotes, self.style)
            .iter()
            .all(|(_, line)| line.len() <= MAX_LINE_BYTES)
    }

    fn field(&self) -> Option<String> {
        let may_show = |name: &str| !self.hides_values() || self.quotes.is_language(name);
        self.diagnostic.field.as_ref().map(|field| field.shown(&may_show))
    }

    fn path(&self) -> Option<&str> {
        match &self.diagnostic.place {
            Place::At(span) => Some(self.quotes.path(span.file)),
            Place::In(file) => Some(self.quotes.path(*file)),
            Place::Path(path) | Place::Output(path) => Some(path),
            Place::Site => None,
        }
    }

    /// Returns the line and the column in characters, both counted from one.
    fn line_column(&self) -> Option<(usize, usize)> {
        let Place::At(span) = self.diagnostic.place else { return None };
        let text = self.quotes.text(span.file);
        let mut end = (span.start as usize).min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &text[..end];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |tail| tail.chars().count()) + 1;
        Some((line, column))
    }

    fn message(&self) -> String {
        let Diagnostic { message, found, .. } = self.diagnostic;
        let mut out =
            if self.hides_values() { message.redacted() } else { message.full_text() }.to_owned();
        if let (Some(found), false) = (found, self.hides_values()) {
            out.push_str(&format!(": `{found}`"));
        }
        if let Some(field) = self.field() {
            out.push_str(&format!(" (field `{field}`)"));
        }
        out
    }

    fn sentence(&self) -> String {
        match self.help() {
            Some(help) => format!("{}; {help}", self.message()),
            None => self.message(),
        }
    }

    /// Returns how to fix it, with the word that was likely meant if values may be shown.
    fn help(&self) -> Option<String> {
        let near = self
            .diagnostic
            .suggestion
            .as_ref()
            .filter(|_| !self.hides_values())
            .map(|near| format!("did you mean `{near}`?"));
        let help = self.diagnostic.help.as_ref().and_then(|help| {
            if self.hides_values() { help.without_quotation() } else { Some(help.full_text()) }
        });
        let hides_message =
            self.hides_values() && self.diagnostic.message.without_quotation().is_none();
        let how_to_show =
            hides_message.then(|| "run again with `--show-private` to see the details".to_owned());
        let parts: Vec<String> =
            near.into_iter().chain(help.map(str::to_owned)).chain(how_to_show).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    /// Returns `path:line:column`, for places whose lines are not shown.
    fn location(&self) -> Option<String> {
        let path = self.path()?;
        Some(match self.line_column() {
            Some((line, column)) => format!("{path}:{line}:{column}"),
            None => path.to_owned(),
        })
    }

    fn json(&self) -> Value {
        let (line, column) = self.line_column().unzip();
        json!({
            "rule": self.diagnostic.rule,
            "severity": self.diagnostic.severity,
            "message": self.message(),
            "path": self.path(),
            "line": line,
            "column": column,
            "field": self.field(),
            "help": self.help(),
        })
    }
}

/// A diagnostic in the form that miette renders.
struct MietteDiagnostic<'a> {
    diagnostic: &'a VisibleDiagnostic<'a>,
    source: Option<NamedSource<String>>,
}

impl<'a> MietteDiagnostic<'a> {
    fn new(diagnostic: &'a VisibleDiagnostic<'a>) -> Self {
        let source = match diagnostic.diagnostic.place {
            Place::At(span) if !diagnostic.hides_lines() && diagnostic.has_short_lines() => {
                Some(NamedSource::new(
                    diagnostic.quotes.path(span.file),
                    diagnostic.quotes.text(span.file).to_owned(),
                ))
            }
            _ => None,
        };
        Self { diagnostic, source }
    }
}

impl fmt::Debug for MietteDiagnostic<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for MietteDiagnostic<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.source.is_none()
            && let Some(place) = self.diagnostic.location()
        {
            write!(f, "{place}: ")?;
        }
        f.write_str(&self.diagnostic.message())
    }
}

impl std::error::Error for MietteDiagnostic<'_> {}

impl miette::Diagnostic for MietteDiagnostic<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.diagnostic.diagnostic.rule))
    }
    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.diagnostic.diagnostic.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        })
    }
    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.diagnostic.help().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }
    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        self.source.as_ref().map(|source| source as &dyn miette::SourceCode)
    }
    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let Place::At(span) = self.diagnostic.diagnostic.place else { return None };
        let text_len = self.diagnostic.quotes.text(span.file).len();
        let label = move |start: u32, end: u32, words: Option<String>| {
            let start = (start as usize).min(text_len);
            let end = (end as usize).min(text_len);
            LabeledSpan::new(words, start, end.saturating_sub(start))
        };
        let rest = self
            .diagnostic
            .diagnostic
            .labels
            .iter()
            .filter(move |(other, _)| other.file == span.file);
        let rest = rest
            .map(move |(other, words)| label(other.start, other.end, Some((*words).to_owned())));
        let main_label = label(span.start, span.end, Some("here".to_owned()));
        Some(Box::new(std::iter::once(main_label).chain(rest)))
    }
}

#[cfg(test)]
mod tests {
    use super::{SourceFiles, Style, json, sarif, text};
    use crate::diag::{Diagnostic, FieldPath, FieldStep, FileId, Place, Report, Span, Wording};

    /// Files of which file 1 is a private record.
    struct Files;

    impl SourceFiles for Files {
        fn path(&self, _: FileId) -> &str {
            "a.yaml"
        }
        fn text(&self, _: FileId) -> &str {
            "a: zqcanary\n"
        }
        fn is_private(&self, file: FileId) -> bool {
            file == FileId(1)
        }
        fn is_language(&self, name: &str) -> bool {
            name == "es"
        }
    }

    fn rendered(diagnostic: &Diagnostic, show_private: bool) -> String {
        let mut report = Report::new();
        report.push(diagnostic.clone());
        let style = Style { show_private, ..Style::default() };
        format!(
            "{}{}{}",
            text(&report, &Files, style),
            json(&report, &Files, style),
            sarif(&report, &Files, style)
        )
    }

    fn full(file: u32) -> Diagnostic {
        let place = Place::At(Span::new(FileId(file), 3, 11));
        let steps = vec![
            FieldStep::Known("focus"),
            FieldStep::Typed { name: "zqcanary".to_owned(), entry: 2 },
            FieldStep::Typed { name: "es".to_owned(), entry: 1 },
        ];
        let mut diagnostic = Diagnostic::error("x", place, "here zqcanary".to_owned())
            .found("zqcanary")
            .suggestion(Some("zqcanary"));
        diagnostic = diagnostic
            .help("do zqcanary".to_owned())
            .label(Span::new(FileId(file), 0, 1), "first here");
        diagnostic.field = FieldPath::new(steps);
        diagnostic
    }

    #[test]
    fn only_text_without_values_is_shown_for_a_record() {
        let quiet = rendered(&full(1), false);
        assert!(!quiet.contains("zqcanary"), "{quiet}");
        assert!(
            quiet.contains("focus.(entry 2).es")
                && quiet.contains("--show-private")
                && quiet.contains("a.yaml:1:4"),
            "{quiet}"
        );
        assert!(rendered(&full(1), true).contains("here zqcanary"));
        assert!(rendered(&full(0), false).contains("here zqcanary"), "a public file is quoted");
        assert!(
            !rendered(&full(0).about_person(true), false)
                .replace("1 │ a: zqcanary", "")
                .contains("zqcanary"),
            "but not what a person's page brought up"
        );
        let mut known = full(1);
        known.message = Wording::without_values("here all is known");
        assert!(rendered(&known, false).contains("here all is known"));
    }
}
