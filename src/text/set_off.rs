//! Isolates what runs against the direction of a text: in Arabic, Farsi or Hebrew the phones, doses,
//! codes and Latin names, in English the Arabic names.
//!
//! Without isolates the Unicode Bidirectional Algorithm (UAX #9) shows `1-800-555-0199` in Arabic as
//! `0199-555-800-1`, and `50 mg` as `mg 50`. Texts are stored, signed, compared and searched without
//! these isolates; renderers add them, with [`set_off`] and [`Prose::set_off`](super::Prose::set_off).
//!
//! In text from right to left, a span is everything between two words of the other direction, so that
//! `PHQ-9: 12/27` and `12.5 mg → 25 mg` keep their order. In text from left to right, a span is a
//! name from right to left, which ends before digits that follow it.

use std::borrow::Cow;

use super::{
    bidi::{FIRST_STRONG_ISOLATE, ISOLATE_END, LTR_ISOLATE, RTL_ISOLATE},
    directional_pieces::{Piece, PieceKind, is_rtl_char, pieces},
    set_off_spans::{ltr_spans, rtl_spans},
};
use crate::lang::Direction;

/// An isolate character to insert into a text, or to leave out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IsolateEdit {
    /// Insert this character.
    Insert(char),
    /// Leave out the character that is here.
    Remove(char),
}

/// Returns a text in which everything that runs against its direction is isolated. Isolates that are
/// there already are kept or become part of a longer one, so none are doubled.
///
/// Text from left to right without a character from right to left is returned as it is.
pub fn set_off(text: &str, direction: Direction) -> Cow<'_, str> {
    let edits = isolate_edits(text, direction);
    if edits.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(apply_edits(text, 0, &edits)) }
}

/// Returns whether a text holds a letter or mark from right to left.
pub fn has_rtl(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(is_rtl_char)
}

/// Returns the isolates to insert into a text and those to leave out, by byte offset.
pub(super) fn isolate_edits(text: &str, direction: Direction) -> Vec<(usize, IsolateEdit)> {
    let mut edits = Vec::new();
    // The fast path: nothing here can run against the direction.
    if direction == Direction::Rtl || has_rtl(text) {
        for (from, line) in lines(text) {
            add_edits(line, from, direction, &mut edits);
        }
        edits.sort_by_key(|(at, edit)| (*at, rank(*edit)));
    }
    edits
}

/// Returns a part of a text, which begins at `from`, with the edits that are within it.
pub(super) fn apply_edits(part: &str, from: usize, edits: &[(usize, IsolateEdit)]) -> String {
    let mut out = String::with_capacity(part.len() + 6 * edits.len());
    let mut done = 0;
    for (at, edit) in edits {
        let at = at - from;
        out.push_str(&part[done..at]);
        done = at;
        match edit {
            IsolateEdit::Insert(c) => out.push(*c),
            IsolateEdit::Remove(c) => done += c.len_utf8(),
        }
    }
    out.push_str(&part[done..]);
    out
}

/// At one place, isolates end before others start.
fn rank(edit: IsolateEdit) -> u8 {
    match edit {
        IsolateEdit::Insert(ISOLATE_END) => 0,
        IsolateEdit::Insert(_) => 1,
        IsolateEdit::Remove(_) => 2,
    }
}

/// Returns the parts of a text between blank lines, with their offsets. A single line break is a
/// space on a web page.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    text.split("\n\n").map(move |line| {
        let start = from;
        from += line.len() + 2;
        (start, line)
    })
}

fn add_edits(
    text: &str,
    from: usize,
    direction: Direction,
    edits: &mut Vec<(usize, IsolateEdit)>,
) {
    let pieces = pieces(text);
    let (spans, start) = match direction {
        Direction::Rtl => (ltr_spans(text, &pieces), LTR_ISOLATE),
        Direction::Ltr => (rtl_spans(text, &pieces), RTL_ISOLATE),
    };
    // Inside an isolate its own direction counts.
    for piece in pieces.iter().filter(|piece| piece.isolate.is_some()) {
        let inner = piece.inner();
        add_edits(&text[inner.clone()], from + inner.start, isolate_direction(text, piece), edits);
    }
    for span in spans {
        let inside = &pieces[span];
        let (Some(first), Some(last)) = (inside.first(), inside.last()) else { continue };
        if inside.len() == 1 && first.isolate.is_some() {
            continue;
        }
        edits.push((from + first.start, IsolateEdit::Insert(start)));
        edits.push((from + last.end, IsolateEdit::Insert(ISOLATE_END)));
        if direction == Direction::Rtl {
            // One isolate is enough: those within the span hold nothing of the other direction.
            for piece in inside.iter().filter(|piece| piece.isolate.is_some()) {
                let inner = piece.inner();
                let end = from + inner.end;
                edits.retain(|(at, _)| !(from + inner.start..=end).contains(at));
                let controls = text[piece.start..piece.end].char_indices();
                edits.extend(controls.filter(|(_, c)| super::is_isolate(*c)).map(|(at, c)| {
                    (from + piece.start + at, IsolateEdit::Remove(c))
                }));
            }
        }
    }
}

/// Returns the direction inside an isolate (UAX #9, X5a to X5c): for one that starts with U+2068, that
/// of its first letter.
fn isolate_direction(text: &str, piece: &Piece) -> Direction {
    let strong = |text: &str| {
        let found = pieces(text).iter().find_map(|piece| match piece.kind {
            PieceKind::Ltr if piece.isolate.is_none() => Some(Direction::Ltr),
            PieceKind::Rtl if piece.isolate.is_none() => Some(Direction::Rtl),
            _ => None,
        });
        found.unwrap_or(Direction::Ltr)
    };
    match piece.isolate {
        Some(RTL_ISOLATE) => Direction::Rtl,
        Some(FIRST_STRONG_ISOLATE) => strong(&text[piece.inner()]),
        _ => Direction::Ltr,
    }
}
