//! Iterates over translations whose locked items (doses, phones, links) differ from the source.
//!
//! Shared by the rules about what must be the same in every language; each rule decides which
//! differences count.

use super::rule::Case;
use crate::{
    diag::{Diagnostic, Place, RuleId},
    review::{LockedDifference, Segment, TextPiece},
};

/// Iterates over the texts whose translation has other locked items than its source.
pub(super) fn differing_texts<'a>(
    case: &Case<'a>,
) -> impl Iterator<Item = (&'a Segment, &'a TextPiece, &'a [LockedDifference])> {
    let segments = case
        .reviewed
        .translated()
        .flat_map(|unit| &unit.segments)
        .filter(|segment| !segment.differences.is_empty());
    segments.filter_map(|segment| {
        Some((segment, segment.target.as_ref()?, segment.differences.as_slice()))
    })
}

/// Returns a diagnostic that lists the differences of a text, or `None` if there are none.
pub(super) fn difference_diagnostic(
    rule: RuleId,
    segment: &Segment,
    target: &TextPiece,
    found: &[&LockedDifference],
    help: &'static str,
) -> Option<Diagnostic> {
    let keys: Vec<String> = found.iter().map(|difference| difference.description()).collect();
    let message = format!("`{}` and its translation differ in {}", segment.id, keys.join(", "));
    (!keys.is_empty()).then(|| {
        Diagnostic::warning(rule, Place::At(target.span), message)
            .label(segment.source.span, "the source")
            .help(help)
    })
}
