//! Finds the spans of a text that run against its direction.
//!
//! Each span is a range of pieces that starts and ends with letters or digits, or with a sign that
//! belongs to them, such as the `+` of `+1 (555) 010-0131` or the `%` of `7%`.

use std::ops::Range;

use super::directional_pieces::{Piece, PieceKind};

/// Signs that belong to the digits or letters directly after them.
const PREFIXES: &str = "+-−–‐±~≈<>≤≥#$£€¥₹₪¢@*.%‰№§/\\";
/// Signs that may have a space between them and the number that they belong to.
const COMPARISONS: &str = "<>≤≥≈±~";
/// Signs that belong to the digits or letters directly before them.
const SUFFIXES: &str = "+%‰°*#®™©′″$£€¥₹₪¢/\\_&=@~";
/// Signs that separate texts which have nothing to do with each other.
const SEPARATORS: &str = "·•|‖¦●▪◦‣■▲◆✎";
/// Dashes, which make a range of two numbers even with spaces around them.
const DASHES: &str = "-–—−‐‑";
/// Words of up to this many letters may be abbreviations, such as `St.` or `approx.`: a period
/// after them does not end a sentence.
const LONGEST_ABBREVIATION: usize = 6;

/// Returns the spans from left to right in a text from right to left.
pub(super) fn ltr_spans(text: &str, pieces: &[Piece]) -> Vec<Range<usize>> {
    if let Some(whole) = whole_text(pieces) {
        return vec![whole];
    }
    let mut spans = Vec::new();
    let mut at = 0;
    let is_ltr = |piece: &Piece| matches!(piece.kind, PieceKind::Ltr | PieceKind::Number);
    while at < pieces.len() {
        if !is_ltr(&pieces[at]) {
            at += 1;
            continue;
        }
        let mut last = at;
        while let Some(next) = next_content(pieces, last).filter(|next| is_ltr(&pieces[*next])) {
            if !gap_joins(text, pieces, last, next) {
                break;
            }
            last = next;
        }
        let (start, end) = (with_prefix(pieces, at, last), with_suffix(pieces, at, last));
        match number_of_next_word(text, pieces, at, last) {
            Some(number) => {
                let before = (at..number).rev().find(|at| pieces[*at].is_content()).unwrap_or(at);
                spans.push(with_prefix(pieces, at, before)..with_suffix(pieces, at, before));
                spans.push(number..end);
            }
            None => spans.push(start..end),
        }
        at = end.max(last + 1);
    }
    spans
}

/// Returns the whole of a text that has words from left to right and none from right to left, such
/// as the English title of a source: its punctuation belongs to it.
fn whole_text(pieces: &[Piece]) -> Option<Range<usize>> {
    let has = |kind: PieceKind| pieces.iter().any(|piece| piece.kind == kind);
    if !has(PieceKind::Ltr) || has(PieceKind::Rtl) || has(PieceKind::Sign('،')) {
        return None;
    }
    let is_shown = |piece: &Piece| !matches!(piece.kind, PieceKind::Space | PieceKind::Ignored);
    Some(pieces.iter().position(is_shown)?..pieces.iter().rposition(is_shown)? + 1)
}

/// Returns the spans from right to left in a text from left to right.
pub(super) fn rtl_spans(text: &str, pieces: &[Piece]) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        if pieces[at].kind != PieceKind::Rtl {
            at += 1;
            continue;
        }
        let mut last = at;
        while let Some(next) = next_rtl(text, pieces, last) {
            last = next;
        }
        let mut end = last + 1;
        while end < pieces.len() && pieces[end].partner.is_some_and(|open| open >= at && open < end)
        {
            end += 1;
        }
        spans.push(at..end);
        at = end;
    }
    spans
}

/// Returns the next word from right to left that belongs to the same phrase. A short number between
/// two such words, as in an address, is part of it.
fn next_rtl(text: &str, pieces: &[Piece], last: usize) -> Option<usize> {
    let next = next_content(pieces, last)?;
    match pieces[next].kind {
        PieceKind::Rtl => are_brackets_closed(pieces, last, next).then_some(next),
        PieceKind::Number => {
            let after = next_content(pieces, next)?;
            let are_spaces = |from: usize, to: usize| {
                (from + 1..to).all(|at| pieces[at].kind == PieceKind::Space) && from + 1 < to
            };
            let is_short = text[pieces[next].start..pieces[next].end].chars().count() <= 4;
            let is_inside = pieces[after].kind == PieceKind::Rtl
                && are_spaces(last, next)
                && are_spaces(next, after);
            (is_short && is_inside).then_some(after)
        }
        _ => None,
    }
}

/// Returns the next piece with letters or digits.
fn next_content(pieces: &[Piece], from: usize) -> Option<usize> {
    (from + 1..pieces.len()).find(|at| pieces[*at].is_content())
}

/// Returns whether each bracket between two pieces has its partner in the same stretch of text of
/// one direction, so that a span does not tear a pair apart.
fn are_brackets_closed(pieces: &[Piece], last: usize, next: usize) -> bool {
    (last + 1..next).all(|at| match pieces[at].kind {
        PieceKind::Open | PieceKind::Close => {
            pieces[at].partner.is_some_and(|other| is_one_direction(pieces, at, other))
        }
        _ => true,
    })
}

/// Returns whether only one direction occurs between a bracket and its partner. Digits belong to
/// both.
fn is_one_direction(pieces: &[Piece], at: usize, other: usize) -> bool {
    let between = &pieces[at.min(other)..at.max(other)];
    let has = |kind: PieceKind| between.iter().any(|piece| piece.kind == kind);
    !(has(PieceKind::Rtl) && has(PieceKind::Ltr))
}

/// Returns whether what is between two pieces from left to right joins them into one span.
fn gap_joins(text: &str, pieces: &[Piece], last: usize, next: usize) -> bool {
    let gap = &pieces[last + 1..next];
    let is_pair_within = (last + 1..next).all(|at| match pieces[at].kind {
        PieceKind::Open | PieceKind::Close => pieces[at].partner.is_some_and(|other| {
            pieces[at.min(other)..at.max(other)].iter().all(|piece| piece.kind != PieceKind::Rtl)
        }),
        _ => true,
    });
    let has_space = gap.iter().any(|piece| piece.kind == PieceKind::Space);
    let signs = || {
        gap.iter().filter_map(|piece| match piece.kind {
            PieceKind::Sign(c) => Some(c),
            _ => None,
        })
    };
    let are_numbers =
        pieces[last].kind == PieceKind::Number && pieces[next].kind == PieceKind::Number;
    if !is_pair_within
        || signs().any(|c| SEPARATORS.contains(c) && has_space)
        || signs().any(|c| c == '،' && (has_space || !are_numbers))
    {
        return false;
    }
    let first_sign = match gap.first().map(|piece| piece.kind) {
        Some(PieceKind::Sign(c)) if has_space => Some(c),
        _ => None,
    };
    let is_plain_number = !has_letter(word_around(text, pieces, last));
    if is_plain_number && first_sign.is_some_and(|c| ",:;".contains(c))
        || has_space
            && is_year_of_date(text, pieces, last)
            && !is_unit_after(text, pieces, last, next)
    {
        return false;
    }
    let ends_sentence = |c: char| match c {
        '!' | '?' | '…' | '。' => true,
        '.' => {
            let word = &text[pieces[last].start..pieces[last].end];
            pieces[last].kind == PieceKind::Number || word.chars().count() > LONGEST_ABBREVIATION
        }
        _ => false,
    };
    !first_sign.is_some_and(ends_sentence)
}

/// Returns the word around a piece: what has neither a space in it nor a letter from right to left.
fn word_around<'t>(text: &'t str, pieces: &[Piece], at: usize) -> &'t str {
    let is_border = |at: &usize| matches!(pieces[*at].kind, PieceKind::Space | PieceKind::Rtl);
    let start = (0..at).rev().find(is_border).map_or(0, |before| pieces[before].end);
    let end = (at..pieces.len()).find(is_border);
    &text[start..end.map_or(text.len(), |after| pieces[after].start)]
}

fn has_letter(word: &str) -> bool {
    word.chars().any(char::is_alphabetic)
}

/// Returns whether a number is the year of a date whose month is a word from right to left before
/// it, as in `8 سبتمبر 2026`: what follows does not belong to it.
fn is_year_of_date(text: &str, pieces: &[Piece], at: usize) -> bool {
    is_year(&text[pieces[at].start..pieces[at].end])
        && at > 1
        && pieces[at - 1].kind == PieceKind::Space
        && pieces[at - 2].kind == PieceKind::Rtl
}

/// Returns whether digits may be a year of a date in a care plan.
pub(super) fn is_year(digits: &str) -> bool {
    matches!(digits.parse(), Ok(1900..=2099)) && digits.len() == 4
}

/// Returns whether the word after a number and a space looks like its unit: short or in lower case.
fn is_unit_after(text: &str, pieces: &[Piece], last: usize, next: usize) -> bool {
    let word = word_around(text, pieces, next);
    let is_space = pieces[last + 1..next].iter().all(|piece| piece.kind == PieceKind::Space);
    is_space
        && !word.contains(|c: char| c.is_numeric())
        && (word.starts_with(char::is_lowercase) || word.chars().count() <= 3)
}

/// Returns the first piece of a span from `first` to `last`, with the signs and brackets before it.
fn with_prefix(pieces: &[Piece], first: usize, last: usize) -> usize {
    let mut start = first;
    loop {
        let Some(before) = start.checked_sub(1) else { return start };
        let is_part = match pieces[before].kind {
            PieceKind::Open => pieces[before].partner.is_some_and(|close| close < last),
            PieceKind::Sign(c) if PREFIXES.contains(c) => is_free(pieces, before),
            PieceKind::Space if start == first && before > 0 => {
                let sign = pieces[before - 1].kind;
                if matches!(sign, PieceKind::Sign(c) if COMPARISONS.contains(c))
                    && is_free(pieces, before - 1)
                {
                    return before - 1;
                }
                false
            }
            _ => false,
        };
        if !is_part {
            return start;
        }
        start = before;
    }
}

/// Returns whether a sign is not attached to a word before it, as the hyphen of `ב-50` is.
fn is_free(pieces: &[Piece], sign: usize) -> bool {
    sign.checked_sub(1).is_none_or(|before| match pieces[before].kind {
        PieceKind::Space | PieceKind::Open => true,
        PieceKind::Ignored => is_free(pieces, before),
        PieceKind::Sign(c) => !PREFIXES.contains(c) || is_free(pieces, before),
        _ => false,
    })
}

/// Returns the piece after a span from `first` to `last`, with the signs and brackets after it.
fn with_suffix(pieces: &[Piece], first: usize, last: usize) -> usize {
    let mut end = last + 1;
    while let Some(piece) = pieces.get(end) {
        let is_part = match piece.kind {
            PieceKind::Close => piece.partner.is_some_and(|open| open >= first),
            PieceKind::Sign(c) => SUFFIXES.contains(c),
            PieceKind::Space if end == last + 1 && pieces[last].kind == PieceKind::Number => {
                matches!(pieces.get(end + 1).map(|next| next.kind), Some(PieceKind::Sign('%')))
            }
            _ => false,
        };
        if !is_part {
            return end;
        }
        end += 1;
    }
    end
}

/// Returns where the number at the end of a span begins if it belongs to the word from right to
/// left after it, as in `Zoloft 50 ملغ`: there the dose must stay beside its unit. A number after a
/// code, such as `CPT 90834` or `PHQ-9: 12/27`, belongs to the code.
fn number_of_next_word(text: &str, pieces: &[Piece], first: usize, last: usize) -> Option<usize> {
    let after = (last + 1..pieces.len()).find(|at| pieces[*at].kind != PieceKind::Space)?;
    if pieces[after].kind != PieceKind::Rtl || pieces[last].kind != PieceKind::Number {
        return None;
    }
    let mut number = last;
    for at in (first..last).rev() {
        match pieces[at].kind {
            PieceKind::Number if !has_letter(word_around(text, pieces, at)) => number = at,
            PieceKind::Space | PieceKind::Close => {}
            PieceKind::Sign(c) if DASHES.contains(c) || ".,;/:".contains(c) => {}
            PieceKind::Ltr | PieceKind::Number => {
                let between = &pieces[at + 1..number];
                let is_apart = between.iter().any(|piece| piece.kind == PieceKind::Space);
                let is_dashed = between
                    .iter()
                    .any(|piece| matches!(piece.kind, PieceKind::Sign(c) if DASHES.contains(c)));
                let is_listed = between
                    .iter()
                    .any(|piece| matches!(piece.kind, PieceKind::Sign(c) if ",;.".contains(c)));
                let is_own = is_listed || !is_code(word_around(text, pieces, at));
                return (is_apart && !is_dashed && is_own).then_some(number);
            }
            _ => return None,
        }
    }
    None
}

/// Returns whether a word is a code: in capital letters, or with digits.
fn is_code(word: &str) -> bool {
    let letters = || word.chars().filter(|c| c.is_alphabetic());
    letters().count() > 1 && letters().all(char::is_uppercase)
        || has_letter(word) && word.contains(|c: char| c.is_numeric())
}
