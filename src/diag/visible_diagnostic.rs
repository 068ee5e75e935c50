//! What may be shown of a diagnostic: no value and no line of a private file, unless
//! [`Style::show_private`] is set.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{
    diagnostic::{Diagnostic, Place},
    line_index::{LineIndex, LineIndexes},
    shortened::shortened,
    span::{FileId, Span},
};

/// The longest source line that is shown, in bytes.
const MAX_LINE_BYTES: usize = 4_000;
/// The longest message or help that is shown, in characters.
const MAX_MESSAGE: usize = 1_000;
/// The longest value of a file that is quoted, in characters.
const MAX_QUOTED: usize = 200;

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

/// Returns the lines around the place of a diagnostic, each with its number, counted from one.
/// Returns none if the file may not be quoted.
pub fn lines_around<'a>(
    diagnostic: &Diagnostic,
    quotes: &'a dyn SourceFiles,
    style: Style,
) -> Vec<(usize, &'a str)> {
    let lines = &LineIndexes::default();
    let shown = VisibleDiagnostic { diagnostic, quotes, style, lines };
    match diagnostic.place {
        Place::At(span) if !shown.hides_lines() => lines_around_span(quotes, lines, span),
        _ => Vec::new(),
    }
}

/// Returns the lines around the start of a span, each with its number, counted from one.
fn lines_around_span<'a>(
    quotes: &'a dyn SourceFiles,
    lines: &LineIndexes,
    span: Span,
) -> Vec<(usize, &'a str)> {
    let text = quotes.text(span.file);
    let index = lines.of_file(span.file, text);
    let line = index.line((span.start as usize).min(text.len()));
    let first = line.saturating_sub(1);
    let quoted = &text[index.bytes(first..line + 2)];
    quoted.lines().enumerate().map(|(at, text)| (first + at + 1, text)).collect()
}

/// A further place that belongs to a problem.
pub(super) struct VisibleLabel<'a> {
    pub(super) file: FileId,
    pub(super) path: &'a str,
    pub(super) line: usize,
    pub(super) column: usize,
    /// What is there.
    pub(super) words: &'static str,
}

impl VisibleLabel<'_> {
    /// Returns the label as a JSON object.
    fn json(&self) -> Value {
        json!({
            "path": self.path,
            "line": self.line,
            "column": self.column,
            "text": self.words,
        })
    }
}

/// A diagnostic, limited to what may be shown of it.
pub(super) struct VisibleDiagnostic<'a> {
    pub(super) diagnostic: &'a Diagnostic,
    pub(super) quotes: &'a dyn SourceFiles,
    pub(super) style: Style,
    pub(super) lines: &'a LineIndexes,
}

impl VisibleDiagnostic<'_> {
    /// Returns the lines of a file.
    pub(super) fn line_index(&self, file: FileId) -> Arc<LineIndex> {
        self.lines.of_file(file, self.quotes.text(file))
    }

    /// Returns whether lines of the file are hidden.
    pub(super) fn hides_lines(&self) -> bool {
        let is_private = |file| self.quotes.is_private(file);
        !self.style.show_private
            && (self.diagnostic.hides_lines || self.diagnostic.file().is_some_and(is_private))
    }

    /// Returns whether values are hidden: those of a private file, and those found while a person's
    /// document was composed.
    pub(super) fn hides_values(&self) -> bool {
        self.hides_lines() || (self.diagnostic.is_about_person && !self.style.show_private)
    }

    /// Returns whether the lines around the place, and around further places in the same file, are
    /// short enough to show: a line of a million characters helps no reader.
    pub(super) fn has_short_lines(&self) -> bool {
        let main_file = self.diagnostic.file();
        let further = self.diagnostic.labels.iter().map(|(span, _)| *span);
        let main = match self.diagnostic.place {
            Place::At(span) => Some(span),
            _ => None,
        };
        further
            .filter(|span| Some(span.file) == main_file)
            .chain(main)
            .flat_map(|span| lines_around_span(self.quotes, self.lines, span))
            .all(|(_, line)| line.len() <= MAX_LINE_BYTES)
    }

    /// Returns the path of the field, with names that a person typed only if they may be shown.
    fn field(&self) -> Option<String> {
        let may_show = |name: &str| !self.hides_values() || self.quotes.is_language(name);
        let shown = self.diagnostic.field.as_ref().map(|field| field.shown(&may_show));
        shown.map(|field| shortened(&field, MAX_QUOTED).into_owned())
    }

    /// Returns the path of the file or document, as its author knows it.
    pub(super) fn path(&self) -> Option<&str> {
        match &self.diagnostic.place {
            Place::At(span) => Some(self.quotes.path(span.file)),
            Place::In(file) => Some(self.quotes.path(*file)),
            Place::Path(path) | Place::Output(path) => Some(path),
            Place::Site => None,
        }
    }

    /// Returns the line and the column in characters, both counted from one.
    pub(super) fn line_column(&self) -> Option<(usize, usize)> {
        let Place::At(span) = self.diagnostic.place else { return None };
        Some(self.start_of(span))
    }

    /// Returns the line and the column where a span begins.
    fn start_of(&self, span: Span) -> (usize, usize) {
        self.line_index(span.file).line_column(self.quotes.text(span.file), span.start as usize)
    }

    /// Returns the further places that belong to the problem.
    pub(super) fn labels(&self) -> impl Iterator<Item = VisibleLabel<'_>> {
        self.diagnostic.labels.iter().map(|(span, words)| {
            let (line, column) = self.start_of(*span);
            VisibleLabel { file: span.file, path: self.quotes.path(span.file), line, column, words }
        })
    }

    /// Returns what is wrong, with the value and the field as far as they may be shown.
    pub(super) fn message(&self) -> String {
        let Diagnostic { message, found, .. } = self.diagnostic;
        let text = if self.hides_values() { message.redacted() } else { message.full_text() };
        let mut out = shortened(text, MAX_MESSAGE).into_owned();
        if let (Some(found), false) = (found, self.hides_values()) {
            out.push_str(&format!(": `{}`", shortened(found, MAX_QUOTED)));
        }
        if let Some(field) = self.field() {
            out.push_str(&format!(" (field `{field}`)"));
        }
        out
    }

    /// Returns what is wrong and how to fix it, on one line.
    pub(super) fn sentence(&self) -> String {
        match self.help() {
            Some(help) => format!("{}; {help}", self.message()),
            None => self.message(),
        }
    }

    /// Returns how to fix it, with the word that was likely meant if values may be shown.
    pub(super) fn help(&self) -> Option<String> {
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
        let parts: Vec<String> = near
            .into_iter()
            .chain(help.map(|help| shortened(help, MAX_MESSAGE).into_owned()))
            .chain(how_to_show)
            .collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    /// Returns `path:line:column`, for places whose lines are not shown.
    pub(super) fn location(&self) -> Option<String> {
        let path = self.path()?;
        Some(match self.line_column() {
            Some((line, column)) => format!("{path}:{line}:{column}"),
            None => path.to_owned(),
        })
    }

    /// Returns the diagnostic as a JSON object.
    pub(super) fn json(&self) -> Value {
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
            "labels": self.labels().map(|label| label.json()).collect::<Vec<_>>(),
        })
    }
}
