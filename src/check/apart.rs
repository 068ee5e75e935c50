//! Goes through translations and finds what they do not share with their sources.
//!
//! For rules about what must be the same. Not for judging: each rule says what counts.

use super::rule::Case;
use crate::{
    diag::{Diagnostic, Place, RuleId},
    review::{Difference, Piece, Segment},
};

/// Every text whose translation does not share all that is locked.
pub(super) fn apart<'a>(
    case: &Case<'a>,
) -> impl Iterator<Item = (&'a Segment, &'a Piece, &'a [Difference])> {
    let segments = case
        .reviewed
        .translated()
        .flat_map(|unit| &unit.segments)
        .filter(|segment| !segment.apart.is_empty());
    segments
        .filter_map(|segment| Some((segment, segment.target.as_ref()?, segment.apart.as_slice())))
}

/// Tells the differences of a text, if there are any.
pub(super) fn tell(
    rule: RuleId,
    segment: &Segment,
    target: &Piece,
    found: &[&Difference],
    help: &'static str,
) -> Option<Diagnostic> {
    let keys: Vec<String> = found.iter().map(|difference| difference.words()).collect();
    let message = format!("`{}` and its translation differ in {}", segment.id, keys.join(", "));
    (!keys.is_empty()).then(|| {
        Diagnostic::warning(rule, Place::At(target.span), message)
            .label(segment.source.span, "the source")
            .help(help)
    })
}
