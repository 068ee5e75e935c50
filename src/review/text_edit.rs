//! Puts a new translation into the text of a file: in place of a block, message or field, or where
//! one is missing.
//!
//! Every new text is read as the kind of text that it replaces before it is accepted. Nothing is
//! written here; `source::patch` does that.

use std::{collections::BTreeSet, ops::Range};

use thiserror::Error;

use super::{
    message_mismatch::{MessageMismatch, check_message_shape},
    segment::{ReviewUnit, Segment, SegmentKind},
    sign_off::normalized,
};
use crate::{
    diag::{FileId, Report, Span},
    lang::Lang,
    site::checked_text::TextOrigin,
    source::yaml::{self, Node, Value},
    text::{
        PluralForms, Prose, message_plural_faults, messages, misplaced_direction_controls,
        read_message, text_blocks,
    },
};

/// The longest accepted translation is `LONGEST_TEXT` bytes plus `TIMES_SOURCE` times the length of
/// its source. Differences of scripts and plural forms stay below that.
const LONGEST_TEXT: usize = 2_000;
const TIMES_SOURCE: usize = 10;

/// The reason why a text may not replace the translation of a segment.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub(super) enum InvalidText {
    /// It has no words.
    #[error("it is empty")]
    Empty,
    /// It contains control characters.
    #[error("it contains control characters")]
    ControlCharacters,
    /// It contains characters that control the direction of writing.
    #[error(
        "it contains invisible characters that control the direction of writing (U+061C, U+200E, \
         U+200F, U+202A to U+202E, or an isolate that does not end): remove them"
    )]
    DirectionOverride,
    /// It does not match the message that it translates.
    #[error(transparent)]
    Message(#[from] MessageMismatch),
    /// It does not fit the plural forms of its language: what is wrong, and what to do.
    #[error("{0}; {1}")]
    PluralForms(String, String),
    /// Its Markdown is not supported; the message of the diagnostic.
    #[error("{0}")]
    Markdown(String),
    /// It is not one plain block.
    #[error(
        "its Markdown turns it into another kind of block, such as a list, a heading or a table"
    )]
    OtherBlock,
    /// It is much longer than its source.
    #[error("it is more than {} times as long as its source", TIMES_SOURCE)]
    TooLong,
}

/// Checks that a text may replace the translation of a segment into a language.
///
/// # Errors
/// Returns the reason why it may not.
pub(super) fn check_new_text(
    segment: &Segment,
    lang: &Lang,
    text: &str,
) -> Result<(), InvalidText> {
    if normalized(text).is_empty() {
        return Err(InvalidText::Empty);
    }
    if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        return Err(InvalidText::ControlCharacters);
    }
    // These could make a dose or a phone number read differently from how it is written; an isolate
    // that ends cannot.
    if !misplaced_direction_controls(text.char_indices()).is_empty() {
        return Err(InvalidText::DirectionOverride);
    }
    match &segment.kind {
        SegmentKind::Message => {
            check_message_shape(segment, text)?;
            check_plural_forms(lang, text)?;
        }
        SegmentKind::Field => {}
        SegmentKind::Prose(_) => check_prose(text)?,
    }
    if text.len() > LONGEST_TEXT + TIMES_SOURCE * segment.source.text.len() {
        return Err(InvalidText::TooLong);
    }
    Ok(())
}

/// Checks that the text of a message fits the plural forms of its language.
fn check_plural_forms(lang: &Lang, text: &str) -> Result<(), InvalidText> {
    let Ok((written, _)) = read_message("m", text) else { return Ok(()) };
    if !written.contains("->") && !written.contains("PLURAL") {
        return Ok(());
    }
    let forms = PluralForms::new(lang);
    match message_plural_faults(&written, &forms).first() {
        None => Ok(()),
        Some(fault) => {
            let (what, help) = fault.kind.wording(lang, &forms);
            Err(InvalidText::PluralForms(what, help))
        }
    }
}

/// Checks that a text is one block of plain Markdown, without HTML, boxes or a second block.
fn check_prose(text: &str) -> Result<(), InvalidText> {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    // The text of a footnote is a segment of its own.
    let marks = one_line.match_indices("[^").filter_map(|(at, _)| {
        let length = one_line[at..].find(']')?;
        Some(&one_line[at..=at + length])
    });
    let notes: BTreeSet<String> = marks.map(|mark| format!("\n\n{mark}: x")).collect();
    let notes: String = notes.into_iter().collect();
    let mut report = Report::new();
    Prose::read(&format!("{one_line}{notes}"), FileId(0), 0, &mut report);
    if let Some(problem) = report.iter().next() {
        return Err(InvalidText::Markdown(problem.message.full_text().to_owned()));
    }
    match &text_blocks(&one_line)[..] {
        [block] if block.shape == "text" => Ok(()),
        _ => Err(InvalidText::OtherBlock),
    }
}

/// Replaces a block or field by a new one in `text`, the text of its whole file.
pub(super) fn replace_text(text: &str, segment: &Segment, new: &str) -> Option<String> {
    let span = segment.target.as_ref()?.span;
    let written = text_for_file(segment, new)?;
    let at = replaced_range(text, segment, span)?;
    Some(format!("{}{written}{}", &text[..at.start], &text[at.end..]))
}

/// Returns a new block or field as it is written in its file.
fn text_for_file(segment: &Segment, new: &str) -> Option<String> {
    match segment.kind {
        SegmentKind::Prose(_) => Some(new.split_whitespace().collect::<Vec<_>>().join(" ")),
        SegmentKind::Field => Some(yaml_quoted(new)),
        SegmentKind::Message => None,
    }
}

/// Returns the range of a block or field that a new one replaces, without trailing whitespace.
fn replaced_range(text: &str, segment: &Segment, span: Span) -> Option<Range<usize>> {
    let (start, end) = (span.start as usize, span.end as usize);
    let end = start + text.get(start..end)?.trim_end().len();
    Some(if segment.kind == SegmentKind::Field {
        scalar_start(text, start)..end
    } else {
        start..end
    })
}

/// Returns where a YAML scalar starts, given the start of its text: for a block scalar, at the
/// indicator `|` or `>` on the line above, which the span of the text does not include.
fn scalar_start(text: &str, start: usize) -> usize {
    let above = text[..start].trim_end_matches([' ', '\t']);
    if !above.ends_with('\n') {
        return start;
    }
    let above = above.trim_end();
    let line = above.rfind('\n').map_or(0, |newline| newline + 1);
    let header = above[line..].split(" #").next().unwrap_or_default().trim_end();
    let indicator = header.trim_end_matches(|c: char| matches!(c, '+' | '-' | '1'..='9'));
    // The indicator follows the name of the field or the dash of a list; any other line that ends
    // in such a character is ordinary text.
    let is_block_scalar = indicator
        .strip_suffix(['|', '>'])
        .is_some_and(|before| before.ends_with(": ") || before.ends_with("- "));
    if is_block_scalar { line + indicator.len() - 1 } else { start }
}

/// Returns a text as a double-quoted YAML scalar; JSON quoting is valid YAML.
fn yaml_quoted(text: &str) -> String {
    serde_json::Value::from(text.split_whitespace().collect::<Vec<_>>().join(" ")).to_string()
}

/// Puts a message into a Fluent file: in place of the message with this id, or else at the end.
pub(super) fn set_message(file: &str, id: &str, new: &str) -> Option<String> {
    let (written, _) = read_message(id, new).ok()?;
    Some(match messages(file).into_iter().rev().find(|message| message.id == id) {
        Some(message) => {
            format!("{}{written}{}", &file[..message.range.start], &file[message.range.end..])
        }
        None if file.is_empty() => format!("{written}\n"),
        None => {
            let known = file.trim_end();
            // A comment right above a message would be a comment on it.
            let ends_in_comment = known.lines().last().is_some_and(|line| line.starts_with('#'));
            let gap = if ends_in_comment { "\n\n" } else { "\n" };
            format!("{known}{gap}{written}\n")
        }
    })
}

/// Adds a language to a translated field: `text: words` becomes `text: { en: words, es: palabras
/// }`.
pub(super) fn add_language(
    text: &str,
    segment: &Segment,
    from: &Lang,
    lang: &Lang,
    new: &str,
) -> Option<String> {
    let span = segment.source.span;
    let root = yaml::parse(text, span.file, 0, &mut Report::new())?;
    let (node, parent) = find_node(&root, None, span.start)?;
    let map = if matches!(node.value, Value::Map(_)) {
        Some(node)
    } else {
        parent.filter(|parent| has_source_text(parent, from))
    };
    let Some(map) = map else {
        let at = replaced_range(text, segment, node.span)?;
        let both = format!(
            "{{ {from}: {}, {lang}: {} }}",
            yaml_quoted(&segment.source.text),
            yaml_quoted(new)
        );
        return Some(format!("{}{both}{}", &text[..at.start], &text[at.end..]));
    };
    let Value::Map(entries) = &map.value else { return None };
    let ((first, _), (_, last)) = (entries.first()?, entries.last()?);
    let end = replaced_range(text, segment, last.span)?.end;
    let entry = format!("{lang}: {}", yaml_quoted(new));
    if text[map.span.start as usize..].starts_with('{') {
        return Some(format!("{}, {entry}{}", &text[..end], &text[end..]));
    }
    // A block map: the entry goes on the line below the last one, past any comment on it, with the
    // indentation of the first one.
    let start = first.span.start as usize;
    let line = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let indent = " ".repeat(text[line..start].chars().count());
    let end = text[end..].find(['\r', '\n']).map_or(text.len(), |newline| end + newline);
    Some(format!("{}\n{indent}{entry}{}", &text[..end], &text[end..]))
}

fn has_source_text(node: &Node, from: &Lang) -> bool {
    node.get(from.tag()).is_some()
}

/// Returns the innermost scalar or map that starts at an offset, with the node that contains it.
fn find_node<'n>(
    node: &'n Node,
    parent: Option<&'n Node>,
    start: u32,
) -> Option<(&'n Node, Option<&'n Node>)> {
    let inner = match &node.value {
        Value::Map(entries) => {
            entries.iter().find_map(|(_, value)| find_node(value, Some(node), start))
        }
        Value::List(items) => items.iter().find_map(|item| find_node(item, Some(node), start)),
        Value::Scalar { .. } | Value::Null => None,
    };
    inner.or_else(|| {
        (node.span.start == start && !matches!(node.value, Value::List(_)))
            .then_some((node, parent))
    })
}

/// Returns the file of a topic's translation, made from its source file with each segment replaced
/// by its translation; `None` if a translation is missing.
pub(super) fn translated_topic(
    source: &str,
    unit: &ReviewUnit,
    origin: Option<TextOrigin>,
    translated: &dyn Fn(&Segment) -> Option<String>,
) -> Option<String> {
    let mut pieces: Vec<(usize, usize, String)> = Vec::new();
    for segment in &unit.segments {
        let new = translated(segment)?;
        let at = replaced_range(source, segment, segment.source.span)?;
        pieces.push((at.start, at.end, text_for_file(segment, &new)?));
    }
    pieces.sort();
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    for (start, end, written) in pieces {
        out.push_str(source.get(at..start)?);
        out.push_str(&written);
        at = end;
    }
    out.push_str(source.get(at..)?);
    Some(translation_front_matter(&out, origin))
}

/// Reduces the front matter to that of a translation: title, summary and origin; all other fields
/// stay with the source.
fn translation_front_matter(text: &str, origin: Option<TextOrigin>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut dashes = 0;
    let mut keep = true;
    for line in text.split_inclusive('\n') {
        if dashes < 2 && line.trim_end() == "---" {
            dashes += 1;
            keep = true;
            if let Some(origin) = origin.filter(|_| dashes == 2) {
                out.push_str(&format!("origin: {}\n", origin.id()));
            }
        } else if dashes == 1 && !line.starts_with([' ', '-', '#']) {
            keep = line.starts_with("title:") || line.starts_with("summary:");
        }
        if keep {
            out.push_str(line);
        }
    }
    out
}
