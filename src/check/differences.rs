//! Iterates over translations whose locked items (doses, phones, links) differ from the source.
//!
//! Shared by the rules about what must be the same in every language; each rule decides which
//! differences count.

use super::rule::Case;
use crate::{
    diag::{Diagnostic, Place, RuleId, Wording},
    review::{LockedDifference, ReviewUnit, Segment, TextPiece},
};

/// Iterates over the texts whose translation has other locked items than its source.
pub(super) fn differing_texts<'a>(
    case: &Case<'a>,
) -> impl Iterator<Item = (&'a ReviewUnit, &'a Segment, &'a TextPiece)> {
    let segments = case
        .reviewed
        .translated()
        .flat_map(|unit| unit.segments.iter().map(move |segment| (unit, segment)))
        .filter(|(_, segment)| !segment.differences.is_empty());
    segments.filter_map(|(unit, segment)| Some((unit, segment, segment.target.as_ref()?)))
}

/// Returns a diagnostic that lists the differences of a text, or `None` if there are none.
pub(super) fn difference_diagnostic(
    rule: RuleId,
    segment: &Segment,
    target: &TextPiece,
    found: &[&LockedDifference],
    help: impl Into<Wording>,
) -> Option<Diagnostic> {
    let keys: Vec<String> = found.iter().map(|difference| difference.description()).collect();
    let message = format!("`{}` and its translation differ in {}", segment.id, keys.join(", "));
    (!keys.is_empty()).then(|| {
        Diagnostic::warning(rule, Place::At(target.span), message)
            .label(segment.source.span, "the source")
            .help(help)
    })
}
