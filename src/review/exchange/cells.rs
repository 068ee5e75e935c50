//! Cells of a table: guards text that a spreadsheet would run as a formula, and finds quotation
//! marks that are never closed.

/// Characters at which a spreadsheet begins a formula, also in full width.
const FORMULA_STARTS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// Characters at which a spreadsheet begins a new cell if it is set to another delimiter or to no
/// quotation marks.
const CELL_BREAKS: [char; 4] = [';', '\t', '\n', '\r'];

/// Returns a cell as it is exported, with an apostrophe before anything that a spreadsheet would
/// run: at the start of the cell, also before a break there, which a spreadsheet would drop or
/// break at; and after each break in it, since some countries use semicolons between cells.
pub(super) fn guarded(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len() + 1);
    if cell.starts_with(CELL_BREAKS) || cell.starts_with('\'') {
        out.push('\'');
    }
    let mut fresh = !cell.starts_with('\'');
    for (at, c) in cell.char_indices() {
        if fresh && is_formula(&cell[at..]) {
            out.push('\'');
        }
        fresh = CELL_BREAKS.contains(&c);
        out.push(c);
    }
    out
}

/// Returns a cell as it was before [`guarded`]; a cell that a person typed without a guard is
/// unchanged.
pub(super) fn unguarded(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    let mut fresh = true;
    for (at, c) in cell.char_indices() {
        let rest = cell[at..].strip_prefix('\'').filter(|_| fresh);
        fresh = CELL_BREAKS.contains(&c);
        if !rest.is_some_and(|rest| {
            is_formula(rest) || at == 0 && (rest.starts_with(CELL_BREAKS) || rest.starts_with('\''))
        }) {
            out.push(c);
        }
    }
    out
}

/// Returns whether a spreadsheet would run a text once the apostrophes before it are removed, and
/// the quotation marks, which a cell split at a semicolon loses.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches(['\'', '"']).starts_with(FORMULA_STARTS)
}

/// Returns the line of the quotation mark that opens a cell and is never closed, if any.
pub(super) fn unclosed_quote_line(text: &str, delimiter: char) -> Option<usize> {
    let (mut line, mut opened) = (1, None);
    let mut starts = true;
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        line += usize::from(c == '\n');
        match (c, opened) {
            ('"', Some(_)) if characters.peek() == Some(&'"') => {
                characters.next();
            }
            ('"', Some(_)) => opened = None,
            (_, Some(_)) => {}
            ('"', None) if starts => opened = Some(line),
            _ => {}
        }
        starts = opened.is_none() && (c == delimiter || c == '\n' || c == '\r');
    }
    opened
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{FORMULA_STARTS, guarded, unclosed_quote_line, unguarded};

    proptest! {
        #[test]
        fn what_is_guarded_comes_back_and_runs_nowhere(cell in "[=+@'\"; \t\r\na＝-]{0,12}") {
            let out = guarded(&cell);
            prop_assert_eq!(unguarded(&out), cell);
            for piece in out.split([';', '\t', '\n', '\r']) {
                prop_assert!(!piece.trim_start_matches('"').starts_with(FORMULA_STARTS), "{out:?}");
            }
            prop_assert!(!out.starts_with(['\t', '\r', ';']), "{out:?}");
        }
    }

    #[test]
    fn what_a_person_typed_without_a_guard_stays() {
        for cell in ["=1", "a;=1", "l'eau", "'tis", "5 - 3", "a; -1"] {
            assert_eq!(unguarded(cell), cell);
        }
    }

    #[test]
    fn a_quotation_mark_that_nothing_closes_is_found() {
        for (text, line) in [
            ("a,b\n\"c\",d\n", None),
            ("a,b\n\"c,d\n", Some(2)),
            ("a,b\n\"c \"\"x\"\" e\n\",d\n", None),
            ("a,b\nc,\"d\"\"\n", Some(2)),
            ("a,b\nc \" d,e\n", None),
            ("a,b\n\nc,\"", Some(3)),
        ] {
            assert_eq!(unclosed_quote_line(text, ','), line, "{text:?}");
        }
    }
}
