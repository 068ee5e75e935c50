//! Goes through translations and finds what they do not share with their sources.
//!
//! For rules about what must be the same. Not for judging: each rule says what counts.

use super::rule::Case;
use crate::{
    diag::{Diagnostic, Report},
    review::{Difference, Piece, Segment, differences, locked},
};

/// Goes through every text that has a translation and tells those that differ in what `counts`.
pub(super) fn apart(
    case: &Case<'_>,
    report: &mut Report,
    counts: impl Fn(&Difference) -> bool,
    tell: impl Fn(&Segment, &Piece, &[String]) -> Option<Diagnostic>,
) {
    for unit in case.reviewed.translated() {
        for segment in &unit.segments {
            let Some(target) = &segment.target else { continue };
            let found = differences(&segment.locked, &locked(&target.text, &unit.lang, case.reviewed.names));
            let keys: Vec<String> = found.iter().filter(|difference| counts(difference)).map(Difference::words).collect();
            if !keys.is_empty()
                && let Some(diagnostic) = tell(segment, target, &keys)
            {
                report.push(diagnostic);
            }
        }
    }
}
