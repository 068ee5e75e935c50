//! Renders diagnostics for the terminal, as JSON, and as SARIF.
//!
//! No line of a private file is quoted unless [`Style::show_private`] is set.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan};
use serde_json::{Value, json};

pub use super::visible_diagnostic::{SourceFiles, Style, lines_around};
use super::{
    counted::counted,
    diagnostic::{Diagnostic, Place, RuleId, Severity},
    excerpt::Excerpt,
    line_index::LineIndexes,
    report::Report,
    span::{FileId, Span},
    visible_diagnostic::VisibleDiagnostic,
};

/// The largest number of diagnostics of one rule in one file that are shown as text.
const MAX_SHOWN: usize = 100;
/// The largest number of lines of one place that are quoted.
const MAX_QUOTED_LINES: usize = 12;

/// Renders the diagnostics as text for a terminal. Of each rule and
/// severity, at most 100 are shown for one file, and the others are counted.
pub fn text(report: &Report, quotes: &dyn SourceFiles, style: Style) -> String {
    let theme =
        if style.color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let width = if style.width == 0 { 100 } else { style.width.clamp(60, 160) };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_width(width)
        .with_context_lines(1)
        .without_cause_chain();
    let mut out = String::new();
    let lines = &LineIndexes::default();
    let mut found: BTreeMap<(Severity, RuleId, FileId), usize> = BTreeMap::new();
    for diagnostic in report.iter() {
        if let Some(file) = diagnostic.file() {
            let found = found.entry((diagnostic.severity, diagnostic.rule, file)).or_default();
            *found += 1;
            if *found > MAX_SHOWN {
                continue;
            }
        }
        let shown = VisibleDiagnostic { diagnostic, quotes, style, lines };
        if handler.render_report(&mut out, &MietteDiagnostic::new(&shown)).is_err() {
            out.push_str(&shown.message());
        }
        out.push('\n');
    }
    for ((severity, rule, file), found) in found.iter().filter(|(_, found)| **found > MAX_SHOWN) {
        out.push_str(&format!(
            "{} of `{rule}` in `{}` not shown; fix those above first, or list all with `careleaf \
             check --format json`\n\n",
            counted(found - MAX_SHOWN, severity.more()),
            quotes.path(*file),
        ));
    }
    out
}

/// Renders every diagnostic as one JSON object:
/// `{"diagnostics": […], "errors": n, "warnings": n}`.
pub fn json(report: &Report, quotes: &dyn SourceFiles, style: Style) -> Value {
    let lines = &LineIndexes::default();
    let shown = |diagnostic| VisibleDiagnostic { diagnostic, quotes, style, lines };
    let items: Vec<Value> = report.iter().map(|diagnostic| shown(diagnostic).json()).collect();
    json!({ "diagnostics": items, "errors": report.errors(), "warnings": report.warnings() })
}

/// Renders one diagnostic as an object of the list in [`json()`].
pub fn diagnostic_json(diagnostic: &Diagnostic, quotes: &dyn SourceFiles, style: Style) -> Value {
    VisibleDiagnostic { diagnostic, quotes, style, lines: &LineIndexes::default() }.json()
}

/// Renders every diagnostic as SARIF 2.1.0, the format that code hosts read. `about` explains a
/// rule or another diagnostic by its id.
pub fn sarif(
    report: &Report,
    quotes: &dyn SourceFiles,
    style: Style,
    about: &dyn Fn(RuleId) -> Option<&'static str>,
) -> Value {
    let ids: BTreeSet<RuleId> = report.iter().map(|diagnostic| diagnostic.rule).collect();
    let ids: Vec<RuleId> = ids.into_iter().collect();
    let rules: Vec<Value> = ids
        .iter()
        .map(|id| match about(id) {
            Some(text) => json!({ "id": id, "fullDescription": { "text": text } }),
            None => json!({ "id": id }),
        })
        .collect();
    let lines = &LineIndexes::default();
    let results: Vec<Value> = report
        .iter()
        .map(|diagnostic| {
            let shown = VisibleDiagnostic { diagnostic, quotes, style, lines };
            let mut location =
                json!({ "artifactLocation": { "uri": shown.path().unwrap_or_default() } });
            if let Some((line, column)) = shown.line_column() {
                location["region"] = json!({ "startLine": line, "startColumn": column });
            }
            let related = shown.labels().map(|label| {
                json!({
                    "message": { "text": label.words },
                    "physicalLocation": {
                        "artifactLocation": { "uri": label.path },
                        "region": { "startLine": label.line, "startColumn": label.column },
                    },
                })
            });
            json!({
                "ruleId": diagnostic.rule,
                "ruleIndex": ids.iter().position(|id| *id == diagnostic.rule),
                "relatedLocations": related.collect::<Vec<_>>(),
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
                "driver": {
                    "name": "careleaf",
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                }
            },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

/// A diagnostic in the form that miette renders.
struct MietteDiagnostic<'a> {
    diagnostic: &'a VisibleDiagnostic<'a>,
    source: Option<Excerpt<'a>>,
}

impl<'a> MietteDiagnostic<'a> {
    fn new(diagnostic: &'a VisibleDiagnostic<'a>) -> Self {
        let source = match diagnostic.diagnostic.place {
            Place::At(span) if !diagnostic.hides_lines() && diagnostic.has_short_lines() => {
                Some(Excerpt {
                    path: diagnostic.quotes.path(span.file),
                    text: diagnostic.quotes.text(span.file),
                    lines: diagnostic.line_index(span.file),
                })
            }
            _ => None,
        };
        Self { diagnostic, source }
    }

    /// Returns the part of a span that is marked: all of it, or its first line if it is long.
    fn marked(&self, span: Span, words: Option<String>) -> LabeledSpan {
        let text = self.diagnostic.quotes.text(span.file);
        let start = (span.start as usize).min(text.len());
        let mut end = (span.end as usize).min(text.len()).max(start);
        if let Some(Excerpt { lines, .. }) = &self.source {
            let line = lines.line(start);
            if lines.line(end) - line >= MAX_QUOTED_LINES {
                end = start + text[start..lines.bytes(line..line + 1).end].trim_end().len();
            }
        }
        LabeledSpan::new(words, start, end - start)
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
        // Lines of other files are not quoted, so their places are named.
        let main_file = self.diagnostic.diagnostic.file();
        let labels = self.diagnostic.labels();
        let others =
            labels.filter(|label| self.source.is_none() || Some(label.file) != main_file).map(
                |label| format!("{}: {}:{}:{}", label.words, label.path, label.line, label.column),
            );
        let lines: Vec<String> = self.diagnostic.help().into_iter().chain(others).collect();
        (!lines.is_empty()).then(|| Box::new(lines.join("\n")) as Box<dyn fmt::Display>)
    }
    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        self.source.as_ref().map(|source| source as &dyn miette::SourceCode)
    }
    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let Place::At(span) = self.diagnostic.diagnostic.place else { return None };
        let labels = &self.diagnostic.diagnostic.labels;
        let rest = labels
            .iter()
            .filter(move |(other, _)| other.file == span.file)
            .map(|(other, words)| self.marked(*other, Some((*words).to_owned())));
        let main_label = self.marked(span, Some("here".to_owned()));
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
            sarif(&report, &Files, style, &|_| None)
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

    /// One file of many lines, the last of which is long.
    struct LongFile(String);

    impl SourceFiles for LongFile {
        fn path(&self, _: FileId) -> &str {
            "long.yaml"
        }
        fn text(&self, _: FileId) -> &str {
            &self.0
        }
        fn is_private(&self, _: FileId) -> bool {
            false
        }
        fn is_language(&self, _: &str) -> bool {
            false
        }
    }

    #[test]
    fn output_fits_a_few_screens_whatever_the_file_is() {
        let file = LongFile(format!("{}{}", "a: 1\n".repeat(10_000), "x".repeat(1_000_000)));
        let shown = |diagnostics: Vec<Diagnostic>| {
            let mut report = Report::new();
            diagnostics.into_iter().for_each(|diagnostic| report.push(diagnostic));
            text(&report, &file, Style::default())
        };
        let at = |start: usize, end: usize| Place::At(Span::new(FileId(0), start, end));
        let many = (0..300).map(|line| Diagnostic::error("x", at(line * 5, line * 5 + 1), "no"));
        let many = shown(many.collect());
        assert!(
            many.contains("[long.yaml:100:1]") && !many.contains("[long.yaml:101:1]"),
            "{many}"
        );
        assert!(many.contains("200 more errors of `x` in `long.yaml` not shown"), "{many}");
        let found = Diagnostic::error("x", at(50_000, 50_001), "no").found("y".repeat(1_000_000));
        let label = Span::new(FileId(0), 900_000, 900_001);
        for one in [
            found.clone(),
            Diagnostic::error("x", at(0, 1), "y".repeat(1_000_000)).help("z".repeat(1_000_000)),
            Diagnostic::error("x", at(0, 50_000), "no"),
            Diagnostic::error("x", at(0, 1), "no").label(label, "first here"),
        ] {
            let shown = shown(vec![one]);
            assert!(shown.len() < 4_000 && shown.contains("long.yaml:"), "{}", shown.len());
        }
        assert!(shown(vec![found]).contains("(1000000 characters)"));
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
