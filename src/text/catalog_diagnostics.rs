//! Diagnostics of Fluent files, and the places of the messages in them.

use std::collections::BTreeMap;

use fluent_syntax::parser::ParserError;

use super::fluent_depth::MAX_DEPTH;
use crate::diag::{Diagnostic, FileId, Place, Report, Span, Wording};

/// Returns the id of each message with its place. Fluent's syntax tree has no places, so they are
/// found by lines: a message starts a line with its id.
fn message_places(file: FileId, text: &str) -> impl Iterator<Item = (&str, Span)> {
    let mut at = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        let name_end = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))?;
        let name = &line[..name_end];
        let starts_well = name.starts_with(|c: char| c.is_ascii_alphabetic());
        (starts_well && line[name_end..].trim_start_matches(' ').starts_with('='))
            .then(|| (name, Span::new(file, start, start + name_end)))
    })
}

/// Returns the place of each message in a layer, and reports each message that the layer has twice.
pub(super) fn unique_places<'a>(
    file: FileId,
    text: &'a str,
    report: &mut Report,
) -> BTreeMap<&'a str, Span> {
    let mut places: BTreeMap<&str, Span> = BTreeMap::new();
    for (name, span) in message_places(file, text) {
        if let Some(first) = places.insert(name, span) {
            report.push(
                Diagnostic::error(
                    "fluent-duplicate",
                    Place::At(span),
                    format!("duplicate message `{name}` in this file"),
                )
                .label(first, "first here")
                .help("keep one of the two"),
            );
        }
    }
    places
}

pub(super) fn duplicate_in_file(id: &str, other_file: &str, span: Span) -> Diagnostic {
    let message =
        format!("message `{id}` is also in `{other_file}.ftl`, and one would hide the other");
    Diagnostic::error("fluent-duplicate", Place::At(span), message).help("rename one of the two")
}

pub(super) fn depth_error(file: FileId, at: usize) -> Diagnostic {
    let message = format!("the braces of this message are nested more than {MAX_DEPTH} deep");
    Diagnostic::error(
        "fluent-depth",
        Place::At(Span::new(file, at, at + 1)),
        Wording::without_values(message),
    )
    .help("use fewer levels, or move parts into messages of their own")
}

pub(super) fn syntax_error(error: &ParserError, file: FileId, text: &str) -> Diagnostic {
    // The parser often reports the error on the next line; it is really at the last text before
    // that.
    let start = text[..error.pos.start.min(text.len())].trim_end().len().saturating_sub(1);
    let start = (0..=start).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let place = Place::At(Span::new(file, start, start + 1));
    Diagnostic::error("fluent-syntax", place, "this message is not valid Fluent")
        .found(error.kind.to_string())
        .help(
            "write it as `name = text`, indent further lines, close each `{` with `}`, \
             and mark one variant of a selection with `*`",
        )
}
