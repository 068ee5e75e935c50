//! Cuts a text into pieces by direction: runs of letters, digits, spaces, brackets and signs, with
//! each isolate as one piece.

use std::ops::Range;

use icu::properties::{CodePointMapData, props::BidiClass};

use super::{
    bidi::{ISOLATE_END, is_direction_mark, is_direction_override, is_isolate},
    unsigned_marks::is_mark,
};

/// The direction of a piece, or its part in a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PieceKind {
    /// Letters from left to right.
    Ltr,
    /// Letters from right to left.
    Rtl,
    /// Digits of any script, and fractions: they run from left to right in every language.
    Number,
    /// Space.
    Space,
    /// An opening bracket or quotation mark.
    Open,
    /// A closing one.
    Close,
    /// Any other sign.
    Sign(char),
    /// A character without width that takes no part.
    Ignored,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Its first byte.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
    /// Its kind.
    pub kind: PieceKind,
    /// For a bracket, the index of the piece with its partner.
    pub partner: Option<usize>,
    /// The character that starts it, if it is an isolate.
    pub isolate: Option<char>,
}

impl Piece {
    /// Returns whether it holds letters or digits.
    pub(super) fn is_content(&self) -> bool {
        matches!(self.kind, PieceKind::Ltr | PieceKind::Rtl | PieceKind::Number)
    }

    /// Returns the bytes inside the isolate.
    pub(super) fn inner(&self) -> Range<usize> {
        self.start + ISOLATE_END.len_utf8()..self.end - ISOLATE_END.len_utf8()
    }
}

/// Brackets and quotation marks that have a partner. The apostrophe is none, since it is in words.
const PAIRS: [(char, char); 8] = [
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('«', '»'),
    ('‹', '›'),
    ('“', '”'),
    ('（', '）'),
    ('「', '」'),
];

/// Returns whether a character is a letter or mark from right to left (classes R and AL of UAX #9),
/// or an Arabic digit (class AN), between which signs run from right to left.
pub(super) fn is_rtl_char(c: char) -> bool {
    // The first one is in the Hebrew block.
    c >= '\u{590}'
        && matches!(
            CodePointMapData::<BidiClass>::new().get(c),
            BidiClass::RightToLeft | BidiClass::ArabicLetter | BidiClass::ArabicNumber
        )
}

/// Returns whether digits are Arabic ones (class AN). Signs between them run from right to left
/// even in an isolate from left to right.
pub(super) fn has_arabic_digits(text: &str) -> bool {
    let is_arabic = |c| CodePointMapData::<BidiClass>::new().get(c) == BidiClass::ArabicNumber;
    text.chars().any(|c| c >= '\u{600}' && is_arabic(c))
}

fn kind_of(c: char) -> PieceKind {
    // Most characters, for which no table is needed.
    match c {
        'a'..='z' | 'A'..='Z' => return PieceKind::Ltr,
        '0'..='9' => return PieceKind::Number,
        ' ' => return PieceKind::Space,
        _ => {}
    }
    if is_direction_mark(c) || is_direction_override(c) || is_isolate(c) {
        return PieceKind::Ignored;
    }
    if PAIRS.iter().any(|(open, _)| *open == c) {
        return PieceKind::Open;
    }
    if PAIRS.iter().any(|(_, close)| *close == c) {
        return PieceKind::Close;
    }
    if c.is_whitespace() {
        return PieceKind::Space;
    }
    if c.is_numeric() {
        return PieceKind::Number;
    }
    match CodePointMapData::<BidiClass>::new().get(c) {
        BidiClass::LeftToRight => PieceKind::Ltr,
        BidiClass::RightToLeft | BidiClass::ArabicLetter => PieceKind::Rtl,
        BidiClass::EuropeanNumber | BidiClass::ArabicNumber => PieceKind::Number,
        BidiClass::NonspacingMark | BidiClass::BoundaryNeutral => PieceKind::Ignored,
        _ => PieceKind::Sign(c),
    }
}

/// Cuts a text into pieces. Accents belong to the letter before them; marks of unsigned words are
/// pieces of their own.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let start = at;
        let isolate = is_isolate(c).then(|| isolate_end(&text[start..])).flatten();
        let (end, kind) = match isolate {
            Some(length) => {
                let inner = start + c.len_utf8()..start + length - ISOLATE_END.len_utf8();
                (start + length, content_kind(&text[inner]))
            }
            None => (start + c.len_utf8(), kind_of(c)),
        };
        at = end;
        let joins = matches!(kind, PieceKind::Ltr | PieceKind::Rtl | PieceKind::Number);
        match out.last_mut() {
            Some(last) if isolate.is_none() && last.isolate.is_none() => {
                let is_accent = kind == PieceKind::Ignored && last.is_content() && !is_mark(c);
                if is_accent || (joins && last.kind == kind) {
                    last.end = end;
                    continue;
                }
            }
            _ => {}
        }
        out.push(Piece { start, end, kind, partner: None, isolate: isolate.map(|_| c) });
    }
    match_brackets(text, &mut out);
    out
}

/// Returns the length of an isolate in bytes; none if it does not end.
fn isolate_end(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            ISOLATE_END if depth <= 1 => return (depth == 1).then(|| at + c.len_utf8()),
            ISOLATE_END => depth -= 1,
            c if is_isolate(c) => depth += 1,
            _ => {}
        }
    }
    None
}

/// Returns what an isolate counts as in the text around it. A single letter from right to left
/// makes it a piece of that direction.
fn content_kind(text: &str) -> PieceKind {
    let has = |kind: PieceKind| text.chars().any(|c| kind_of(c) == kind);
    [PieceKind::Rtl, PieceKind::Ltr, PieceKind::Number]
        .into_iter()
        .find(|kind| has(*kind))
        .unwrap_or(PieceKind::Ignored)
}

fn match_brackets(text: &str, pieces: &mut [Piece]) {
    let mut open: Vec<(usize, char)> = Vec::new();
    for at in 0..pieces.len() {
        let Some(c) = text[pieces[at].start..].chars().next() else { continue };
        match pieces[at].kind {
            PieceKind::Open => open.push((at, c)),
            PieceKind::Close => {
                let is_partner = |(_, start): &(usize, char)| PAIRS.contains(&(*start, c));
                if let Some(found) = open.iter().rposition(is_partner) {
                    let (other, _) = open[found];
                    open.truncate(found);
                    pieces[at].partner = Some(other);
                    pieces[other].partner = Some(at);
                }
            }
            _ => {}
        }
    }
}
