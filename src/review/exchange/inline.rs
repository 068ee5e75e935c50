//! Inline codes: the parts of a text that a translator moves but does not write (links, placeables
//! and phone numbers), each with a number.
//!
//! A code contains its text, so that nothing is lost if a tool flattens the codes. On import, the
//! content of a known code is ignored: its number is looked up in the source. `xliff` describes how
//! codes are written.

use std::ops::Range;

use crate::{
    digits::is_digit,
    review::{locked_item::LockedKind, segment::Segment},
};

/// A code of a source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct InlineCode {
    /// Its number within the text; both ends of a pair have the same number.
    pub id: String,
    /// Which end of a pair it is, if it is one.
    pub side: CodeSide,
    /// The text that it stands for.
    pub text: String,
    /// The kind of locked item.
    pub kind: LockedKind,
}

/// Which end of a pair a code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CodeSide {
    /// It is not part of a pair.
    Single,
    /// It opens a link.
    Open,
    /// It closes a link and contains its target.
    Close,
}

/// A piece of an exported text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ExportedPart<'t> {
    /// Plain text.
    Text(&'t str),
    /// Text that is the same, or has a fixed counterpart, in every language.
    Marked(&'t str, LockedKind),
    /// A code.
    Code(InlineCode),
}

/// A piece of an imported text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ImportedRun {
    /// Plain text.
    Text(String),
    /// A code: its number, which end it is, and its content.
    Code(String, CodeSide, String),
}

/// Returns the source of a segment in parts, with codes numbered from 1.
pub(super) fn source_parts(segment: &Segment) -> Vec<ExportedPart<'_>> {
    let text = segment.source.text.as_str();
    let mut places: Vec<(Range<usize>, Option<InlineCode>, LockedKind)> = Vec::new();
    let mut count = 0;
    for locked in &segment.source_locked {
        if !matches!(locked.kind, LockedKind::Link | LockedKind::Placeable | LockedKind::Phone) {
            places.push((locked.at.clone(), None, locked.kind));
            continue;
        }
        count += 1;
        let code = |at: &Range<usize>, side| InlineCode {
            id: count.to_string(),
            side,
            text: text[at.clone()].to_owned(),
            kind: locked.kind,
        };
        match link_ends(text, &locked.at).filter(|_| locked.kind == LockedKind::Link) {
            Some((open, close)) => {
                places.push((open.clone(), Some(code(&open, CodeSide::Open)), locked.kind));
                places.push((close.clone(), Some(code(&close, CodeSide::Close)), locked.kind));
            }
            None => places.push((
                locked.at.clone(),
                Some(code(&locked.at, CodeSide::Single)),
                locked.kind,
            )),
        }
    }
    split_at_places(text, places)
}

/// Returns the codes of a segment's source.
pub(super) fn codes(segment: &Segment) -> Vec<InlineCode> {
    let parts = source_parts(segment).into_iter();
    parts
        .filter_map(|part| if let ExportedPart::Code(code) = part { Some(code) } else { None })
        .collect()
}

/// Returns a translation in parts: each code of the source that occurs in it becomes a code with
/// the same number, once; all else is plain text.
pub(super) fn target_parts<'t>(text: &'t str, codes: &[InlineCode]) -> Vec<ExportedPart<'t>> {
    let mut places: Vec<(Range<usize>, Option<InlineCode>, LockedKind)> = Vec::new();
    for code in codes.iter().filter(|code| code.side != CodeSide::Open) {
        let free = |at: &Range<usize>| {
            !places.iter().any(|(taken, ..)| taken.start < at.end && at.start < taken.end)
        };
        let found = text
            .match_indices(code.text.as_str())
            .map(|(at, found_text)| at..at + found_text.len())
            .filter(|at| is_at_digit_boundary(text, at));
        match code.side {
            CodeSide::Close => {
                let opening =
                    codes.iter().find(|other| other.side == CodeSide::Open && other.id == code.id);
                let ends =
                    found.filter_map(|close| Some((opening_bracket(text, close.start)?, close)));
                let ends = ends.filter(|(open, close)| free(open) && free(close));
                let mut ends = ends.filter(|(open, _)| {
                    opening.is_some_and(|opening| opening.text == text[open.clone()])
                });
                if let Some(((open, close), opening)) = ends.next().zip(opening) {
                    places.push((open, Some(opening.clone()), code.kind));
                    places.push((close, Some(code.clone()), code.kind));
                }
            }
            _ => {
                if let Some(at) = found.into_iter().find(|at| free(at)) {
                    places.push((at, Some(code.clone()), code.kind));
                }
            }
        }
    }
    split_at_places(text, places)
}

/// Returns whether a range does not cut through a run of digits.
fn is_at_digit_boundary(text: &str, at: &Range<usize>) -> bool {
    let part = &text[at.clone()];
    !(part.starts_with(is_digit) && text[..at.start].ends_with(is_digit)
        || part.ends_with(is_digit) && text[at.end..].starts_with(is_digit))
}

/// Returns both ends of the link with a target at this range: `[` or `![`, and `](…)`.
fn link_ends(text: &str, to: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let start = text[..to.start].strip_suffix("](")?.len();
    text[to.end..].strip_prefix(')')?;
    Some((opening_bracket(text, start)?, start..to.end + 1))
}

/// Returns the opening bracket that belongs to the closing bracket at an offset.
fn opening_bracket(text: &str, close: usize) -> Option<Range<usize>> {
    let mut depth = 0_usize;
    for (at, c) in text[..close].char_indices().rev() {
        let escaped = text[..at].ends_with('\\');
        match c {
            ']' if !escaped => depth += 1,
            '[' if !escaped && depth == 0 => {
                return Some(if text[..at].ends_with('!') { at - 1..at + 1 } else { at..at + 1 });
            }
            '[' if !escaped => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Splits a text at places, which become codes or marked text.
fn split_at_places<'t>(
    text: &'t str,
    mut places: Vec<(Range<usize>, Option<InlineCode>, LockedKind)>,
) -> Vec<ExportedPart<'t>> {
    places.sort_by_key(|(at, ..)| (at.start, at.end));
    let mut parts = Vec::new();
    let mut done = 0;
    for (at, code, kind) in places {
        // An overlapping place remains plain text.
        if at.start < done {
            continue;
        }
        if done < at.start {
            parts.push(ExportedPart::Text(&text[done..at.start]));
        }
        done = at.end;
        parts.push(code.map_or(ExportedPart::Marked(&text[at], kind), ExportedPart::Code));
    }
    if done < text.len() {
        parts.push(ExportedPart::Text(&text[done..]));
    }
    parts
}

/// Returns the text that runs stand for; a code that the source does not have keeps its content.
pub(super) fn flat_text(runs: &[ImportedRun], codes: &[InlineCode]) -> String {
    let run_text = |run: &ImportedRun| match run {
        ImportedRun::Text(text) => text.clone(),
        ImportedRun::Code(id, side, content) => {
            find_code(codes, id, *side).map_or_else(|| content.clone(), |code| code.text.clone())
        }
    };
    runs.iter().map(run_text).collect()
}

fn find_code<'c>(codes: &'c [InlineCode], id: &str, side: CodeSide) -> Option<&'c InlineCode> {
    codes.iter().find(|code| code.id == id && code.side == side)
}

/// Returns the name of a code for messages; both ends of a link are called the link.
fn code_name(code: &InlineCode, codes: &[InlineCode]) -> String {
    let close = codes.iter().find(|other| {
        code.side != CodeSide::Single && other.side == CodeSide::Close && other.id == code.id
    });
    close.map_or_else(|| format!("`{}`", code.text), |close| format!("the link `[…{}`", close.text))
}

/// Returns what is wrong with the codes of a translation, if anything: an unknown, lost, duplicate
/// or unbalanced code.
///
/// A code that came back as plain text is not lost. A message may contain a placeable once for each
/// of its variants.
pub(super) fn code_problem(runs: &[ImportedRun], codes: &[InlineCode]) -> Option<String> {
    let mut seen: Vec<(&str, CodeSide)> = Vec::new();
    for run in runs {
        let ImportedRun::Code(id, side, content) = run else { continue };
        let Some(code) = find_code(codes, id, *side) else {
            return Some(format!(
                "it contains the tag `{}`, which its source does not",
                if content.is_empty() { id } else { content }
            ));
        };
        if code.kind != LockedKind::Placeable && seen.contains(&(id, *side)) {
            return Some(format!("it contains {} twice", code_name(code, codes)));
        }
        let opened = *side != CodeSide::Close
            || find_code(codes, id, CodeSide::Open).is_none()
            || seen.contains(&(id, CodeSide::Open));
        if !opened {
            return Some(format!("it closes {} before it opens it", code_name(code, codes)));
        }
        seen.push((id, *side));
    }
    let open = seen
        .iter()
        .find(|(id, side)| *side == CodeSide::Open && !seen.contains(&(id, CodeSide::Close)));
    if let Some(code) = open.and_then(|(id, side)| find_code(codes, id, *side)) {
        return Some(format!("it opens {} and does not close it", code_name(code, codes)));
    }
    let tight = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let text = tight(&flat_text(runs, codes));
    // A phone number may be written in the digits of the language: `apply` compares those.
    let lost = codes
        .iter()
        .filter(|code| code.kind != LockedKind::Phone)
        .find(|code| !text.contains(&tight(&code.text)));
    lost.map(|code| format!("it has lost {}", code_name(code, codes)))
}
