//! Isolates what runs against the direction of a text: in Arabic, Farsi or Hebrew the phones,
//! doses, codes and Latin names, in English the Arabic names.
//!
//! Without isolates the Unicode Bidirectional Algorithm (UAX #9) shows `1-800-555-0199` in Arabic
//! as `0199-555-800-1`, and `50 mg` as `mg 50`. Texts are stored, signed, compared and searched
//! without these isolates; renderers add them, with [`set_off`] and
//! [`Prose::set_off`](super::Prose::set_off).
//!
//! In text from right to left, a span is everything between two words of the other direction, so
//! that `PHQ-9: 12/27` and `12.5 mg → 25 mg` keep their order. In text from left to right, a span
//! is a name from right to left, which ends before digits that follow it.

use std::borrow::Cow;

use super::{
    bidi::{FIRST_STRONG_ISOLATE, ISOLATE_END, LTR_ISOLATE, RTL_ISOLATE, is_isolate},
    directional_pieces::{Piece, PieceKind, has_arabic_digits, is_rtl_char, pieces},
    set_off_spans::{is_year, ltr_spans, rtl_spans},
    unsigned_marks::is_mark,
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

/// Returns a text in which everything that runs against its direction is isolated. Isolates that
/// are there already are kept or become part of a longer one, so none are doubled.
///
/// Text from left to right without a character from right to left is returned as it is.
pub fn set_off(text: &str, direction: Direction) -> Cow<'_, str> {
    let edits = isolate_edits(text, direction);
    if edits.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(apply_edits(text, 0, &edits)) }
}

/// Returns the pieces of one text with isolates, as [`set_off`] does; an isolate may end in another
/// piece than it begins in.
pub fn set_off_pieces(pieces: &[&str], direction: Direction) -> Vec<String> {
    let edits = isolate_edits(&pieces.concat(), direction);
    let mut rest = edits.as_slice();
    let mut end = 0;
    let edited = pieces.iter().map(|piece| {
        let from = end;
        end += piece.len();
        let (own, others) = rest.split_at(rest.iter().take_while(|edit| is_in(edit, end)).count());
        rest = others;
        apply_edits(piece, from, own)
    });
    edited.collect()
}

/// Returns whether an edit belongs to the piece that ends at `end`: an isolate ends in the piece
/// with its last character, and begins in that with its first.
pub(super) fn is_in((at, edit): &(usize, IsolateEdit), end: usize) -> bool {
    *at < end || (*at == end && *edit == IsolateEdit::Insert(ISOLATE_END))
}

/// Returns whether a text holds a letter or mark from right to left.
pub fn has_rtl(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(is_rtl_char)
}

/// Returns whether a character is a letter of the Arabic block, a common sign, or a mark of
/// unsigned words. Texts of these alone have nothing from left to right and no isolates.
fn is_arabic_or_sign(c: char) -> bool {
    let is_sign = c.is_ascii() && !c.is_ascii_alphanumeric();
    // The signs before U+0606, digits, and the signs between them are numbers or marks.
    let is_letter = matches!(c, '\u{60c}'..='\u{65f}' | '\u{66e}'..='\u{6dc}');
    is_sign || is_letter || is_mark(c)
}

/// Returns the isolates to insert into a text and those to leave out, by byte offset.
pub(super) fn isolate_edits(text: &str, direction: Direction) -> Vec<(usize, IsolateEdit)> {
    let mut edits = Vec::new();
    // The fast path: nothing here can run against the direction.
    let may_need_isolates = match direction {
        Direction::Ltr => has_rtl(text),
        Direction::Rtl => !text.chars().all(is_arabic_or_sign),
    };
    if may_need_isolates {
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

fn add_edits(text: &str, from: usize, direction: Direction, edits: &mut Vec<(usize, IsolateEdit)>) {
    let pieces = pieces(text);
    let (spans, start) = match direction {
        Direction::Rtl => (ltr_spans(text, &pieces), LTR_ISOLATE),
        Direction::Ltr => (rtl_spans(text, &pieces), RTL_ISOLATE),
    };
    let is_ltr = direction == Direction::Ltr;
    // Inside an isolate its own direction counts, and inside a phrase from right to left its.
    let is_in_phrase =
        |at: &usize| is_ltr && spans.iter().any(|span| span.contains(at) && span.len() > 1);
    for at in (0..pieces.len()).filter(|at| pieces[*at].isolate.is_some() && !is_in_phrase(at)) {
        add_edits_of_isolate(text, from, &pieces[at], edits);
    }
    let arabic_numbers = |inside: &[Piece]| {
        let mut edits = Vec::new();
        for piece in inside.iter().filter(|piece| is_arabic_number(text, piece)) {
            edits.push((from + piece.start, IsolateEdit::Insert(LTR_ISOLATE)));
            edits.push((from + piece.end, IsolateEdit::Insert(ISOLATE_END)));
        }
        edits
    };
    if is_ltr && pieces.len() > 1 {
        edits.extend(arabic_numbers(&pieces));
    }
    for span in spans {
        let inside = &pieces[span];
        let (Some(first), Some(last)) = (inside.first(), inside.last()) else { continue };
        let is_isolated = inside.len() == 1 && first.isolate.is_some();
        if is_isolated || is_plain_count(text, inside) {
            continue;
        }
        if is_ltr {
            let phrase = &text[first.start..last.end];
            add_edits(phrase, from + first.start, Direction::Rtl, edits);
        }
        if !is_ltr && inside.len() > 1 {
            edits.extend(arabic_numbers(inside));
        }
        edits.push((from + first.start, IsolateEdit::Insert(start)));
        edits.push((from + last.end, IsolateEdit::Insert(ISOLATE_END)));
        if !is_ltr {
            // One isolate is enough: those within the span hold nothing of the other direction.
            let is_needless = |piece: &&Piece| {
                piece.isolate.is_some() && !has_arabic_digits(&text[piece.start..piece.end])
            };
            for piece in inside.iter().filter(is_needless) {
                let inner = piece.inner();
                let end = from + inner.end;
                edits.retain(|(at, _)| !(from + inner.start..=end).contains(at));
                let controls = text[piece.start..piece.end].char_indices();
                edits.extend(
                    controls
                        .filter(|(_, c)| is_isolate(*c))
                        .map(|(at, c)| (from + piece.start + at, IsolateEdit::Remove(c))),
                );
            }
        }
    }
}

/// Adds the edits of an isolate and of what is in it.
fn add_edits_of_isolate(
    text: &str,
    from: usize,
    piece: &Piece,
    edits: &mut Vec<(usize, IsolateEdit)>,
) {
    let inner = piece.inner();
    let own = isolate_direction(text, piece);
    if own == Direction::Rtl && hides_direction(text, piece) {
        edits.push((from + piece.start, IsolateEdit::Insert(RTL_ISOLATE)));
        edits.push((from + piece.start, IsolateEdit::Remove(FIRST_STRONG_ISOLATE)));
    }
    add_edits(&text[inner.clone()], from + inner.start, own, edits);
}

/// Returns whether a span is nothing but one or two digits, or a year. Nothing can turn these
/// around, and a date stays one text; a phone number or short code has more digits.
fn is_plain_count(text: &str, inside: &[Piece]) -> bool {
    let [piece] = inside else { return false };
    let digits = &text[piece.start..piece.end];
    let is_ascii = digits.bytes().all(|digit| digit.is_ascii_digit());
    piece.kind == PieceKind::Number && is_ascii && (digits.len() <= 2 || is_year(digits))
}

/// Returns whether a piece is a number in Arabic digits. Each such number gets an isolate of its
/// own, since otherwise the parts of `٥٥٥-٠١٤٢` would be seen in reverse.
fn is_arabic_number(text: &str, piece: &Piece) -> bool {
    piece.kind == PieceKind::Number
        && piece.isolate.is_none()
        && has_arabic_digits(&text[piece.start..piece.end])
}

/// Returns the direction inside an isolate (UAX #9, X5a to X5c): for one that starts with U+2068,
/// that of its first letter. If it holds only signs around further isolates, as a name in quotation
/// marks, it is that of the first of these with letters.
fn isolate_direction(text: &str, piece: &Piece) -> Direction {
    match piece.isolate {
        Some(RTL_ISOLATE) => Direction::Rtl,
        Some(FIRST_STRONG_ISOLATE) => {
            let inner = &text[piece.inner()];
            own_direction(inner)
                .or_else(|| {
                    let pieces = pieces(inner);
                    let mut nested = pieces.iter().filter(|piece| {
                        piece.isolate.is_some()
                            && matches!(piece.kind, PieceKind::Ltr | PieceKind::Rtl)
                    });
                    nested.next().map(|piece| isolate_direction(inner, piece))
                })
                .unwrap_or(Direction::Ltr)
        }
        _ => Direction::Ltr,
    }
}

/// Returns whether the first letter of an isolate is to decide its direction, and all its letters
/// are in further isolates, where no program looks for it.
fn hides_direction(text: &str, piece: &Piece) -> bool {
    piece.isolate == Some(FIRST_STRONG_ISOLATE) && own_direction(&text[piece.inner()]).is_none()
}

/// Returns the direction of the first letter of a text outside of isolates (UAX #9, P2).
fn own_direction(text: &str) -> Option<Direction> {
    pieces(text).iter().find_map(|piece| match piece.kind {
        PieceKind::Ltr if piece.isolate.is_none() => Some(Direction::Ltr),
        PieceKind::Rtl if piece.isolate.is_none() => Some(Direction::Rtl),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::set_off;
    use crate::lang::Direction;

    #[test]
    fn a_name_in_quotation_marks_has_the_direction_of_the_name() {
        for (text, expected) in [
            (
                "خذ \u{2068}«\u{2068}البنسلين (\u{2066}penicillin\u{2069})\u{2069}»\u{2069} اليوم",
                "خذ \u{2067}«\u{2068}البنسلين (\u{2066}penicillin\u{2069})\u{2069}»\u{2069} اليوم",
            ),
            (
                "خذ \u{2068}(\u{2066}5 mg\u{2069})\u{2069} اليوم",
                "خذ \u{2068}(\u{2066}5 mg\u{2069})\u{2069} اليوم",
            ),
            ("خذ \u{2068}البنسلين\u{2069} اليوم", "خذ \u{2068}البنسلين\u{2069} اليوم"),
        ] {
            assert_eq!(set_off(text, Direction::Rtl), expected);
            assert_eq!(set_off(expected, Direction::Rtl), expected, "it stays as it is");
        }
    }
}
