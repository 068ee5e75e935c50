//! What of a text a translator moves but does not write: links, placeables and phones, as codes
//! with a number.
//!
//! A code carries its text, so that a text whose codes were flattened by a tool is still the text;
//! what a code says on its way back is not read: its number is looked up in the source. Not for any
//! one format, and not for judging numbers.

use std::ops::Range;

use crate::review::{LockedKind, Segment};

/// A code of a source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Code {
    /// Its number within the text; both ends of a pair have the same.
    pub id: String,
    /// Which end of a pair it is, if it is one.
    pub side: Side,
    /// What it stands for.
    pub text: String,
    /// What it is.
    pub kind: LockedKind,
}

/// Which end of a pair a code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// It stands alone.
    Single,
    /// It opens a link.
    Open,
    /// It closes one, and says where the link leads.
    Close,
}

/// A piece of a text on its way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part<'t> {
    /// Words.
    Text(&'t str),
    /// Words that are the same, or have a fixed counterpart, in every language.
    Marked(&'t str, LockedKind),
    /// A code.
    Code(Code),
}

/// A piece of a text on its way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Run {
    /// Words.
    Text(String),
    /// A code: its number, which end it is, and what it says.
    Code(String, Side, String),
}

/// The source of a segment in parts, its codes numbered from 1.
pub(super) fn source_parts(segment: &Segment) -> Vec<Part<'_>> {
    let text = segment.source.text.as_str();
    let mut places: Vec<(Range<usize>, Option<Code>, LockedKind)> = Vec::new();
    let mut count = 0;
    for locked in &segment.locked {
        if !matches!(locked.kind, LockedKind::Link | LockedKind::Placeable | LockedKind::Phone) {
            places.push((locked.at.clone(), None, locked.kind));
            continue;
        }
        count += 1;
        let code = |at: &Range<usize>, side| Code {
            id: count.to_string(),
            side,
            text: text[at.clone()].to_owned(),
            kind: locked.kind,
        };
        match pair(text, &locked.at).filter(|_| locked.kind == LockedKind::Link) {
            Some((open, close)) => {
                places.push((open.clone(), Some(code(&open, Side::Open)), locked.kind));
                places.push((close.clone(), Some(code(&close, Side::Close)), locked.kind));
            }
            None => {
                places.push((locked.at.clone(), Some(code(&locked.at, Side::Single)), locked.kind))
            }
        }
    }
    cut(text, places)
}

/// The codes of a segment's source.
pub(super) fn codes(segment: &Segment) -> Vec<Code> {
    let parts = source_parts(segment).into_iter();
    parts.filter_map(|part| if let Part::Code(code) = part { Some(code) } else { None }).collect()
}

/// A translation in parts: what it shares with its source is a code with the same number, each
/// once; all else is words.
pub(super) fn target_parts<'t>(text: &'t str, codes: &[Code]) -> Vec<Part<'t>> {
    let mut places: Vec<(Range<usize>, Option<Code>, LockedKind)> = Vec::new();
    for code in codes.iter().filter(|code| code.side != Side::Open) {
        let free = |at: &Range<usize>| {
            !places.iter().any(|(taken, ..)| taken.start < at.end && at.start < taken.end)
        };
        let found = text
            .match_indices(code.text.as_str())
            .map(|(at, said)| at..at + said.len())
            .filter(|at| whole(text, at));
        match code.side {
            Side::Close => {
                let opening =
                    codes.iter().find(|other| other.side == Side::Open && other.id == code.id);
                let ends = found.filter_map(|close| Some((opens(text, close.start)?, close)));
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
    cut(text, places)
}

/// Whether digits do not go on before or after.
fn whole(text: &str, at: &Range<usize>) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    let said = &text[at.clone()];
    !(said.starts_with(digit) && text[..at.start].ends_with(digit)
        || said.ends_with(digit) && text[at.end..].starts_with(digit))
}

/// Both ends of the link that leads to what stands at a place: `[` or `![`, and `](…)`.
fn pair(text: &str, to: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let start = text[..to.start].strip_suffix("](")?.len();
    text[to.end..].strip_prefix(')')?;
    Some((opens(text, start)?, start..to.end + 1))
}

/// The bracket that opens what the bracket at a place closes.
fn opens(text: &str, close: usize) -> Option<Range<usize>> {
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

fn cut<'t>(
    text: &'t str,
    mut places: Vec<(Range<usize>, Option<Code>, LockedKind)>,
) -> Vec<Part<'t>> {
    places.sort_by_key(|(at, ..)| (at.start, at.end));
    let mut parts = Vec::new();
    let mut done = 0;
    for (at, code, kind) in places {
        // What overlaps is left as the words that it is.
        if at.start < done {
            continue;
        }
        if done < at.start {
            parts.push(Part::Text(&text[done..at.start]));
        }
        done = at.end;
        parts.push(code.map_or(Part::Marked(&text[at], kind), Part::Code));
    }
    if done < text.len() {
        parts.push(Part::Text(&text[done..]));
    }
    parts
}

/// The text that runs stand for; a code that the source does not have stays as it is said.
pub(super) fn flat(runs: &[Run], codes: &[Code]) -> String {
    let said = |run: &Run| match run {
        Run::Text(text) => text.clone(),
        Run::Code(id, side, said) => {
            known(codes, id, *side).map_or_else(|| said.clone(), |code| code.text.clone())
        }
    };
    runs.iter().map(said).collect()
}

fn known<'c>(codes: &'c [Code], id: &str, side: Side) -> Option<&'c Code> {
    codes.iter().find(|code| code.id == id && code.side == side)
}

/// How people are told of a code: both ends of a link are the link.
fn named(code: &Code, codes: &[Code]) -> String {
    let close = codes.iter().find(|other| {
        code.side != Side::Single && other.side == Side::Close && other.id == code.id
    });
    close.map_or_else(|| format!("`{}`", code.text), |close| format!("the link `[…{}`", close.text))
}

/// What is wrong with the codes of a translation, if anything: unknown, lost, or doubled.
///
/// A code that came back as plain text is not lost. A message may say a placeable once for each of
/// its variants.
pub(super) fn trouble(runs: &[Run], codes: &[Code]) -> Option<String> {
    let mut seen: Vec<(&str, Side)> = Vec::new();
    for run in runs {
        let Run::Code(id, side, said) = run else { continue };
        let Some(code) = known(codes, id, *side) else {
            return Some(format!(
                "it holds the tag `{}`, which its source does not",
                if said.is_empty() { id } else { said }
            ));
        };
        if code.kind != LockedKind::Placeable && seen.contains(&(id, *side)) {
            return Some(format!("it holds {} twice", named(code, codes)));
        }
        let opened = *side != Side::Close
            || known(codes, id, Side::Open).is_none()
            || seen.contains(&(id, Side::Open));
        if !opened {
            return Some(format!("it closes {} before it opens it", named(code, codes)));
        }
        seen.push((id, *side));
    }
    let open =
        seen.iter().find(|(id, side)| *side == Side::Open && !seen.contains(&(id, Side::Close)));
    if let Some(code) = open.and_then(|(id, side)| known(codes, id, *side)) {
        return Some(format!("it opens {} and does not close it", named(code, codes)));
    }
    let tight = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let text = tight(&flat(runs, codes));
    // A phone may be written in the digits of the language: `apply` compares those.
    let lost = codes
        .iter()
        .filter(|code| code.kind != LockedKind::Phone)
        .find(|code| !text.contains(&tight(&code.text)));
    lost.map(|code| format!("it has lost {}", named(code, codes)))
}
