//! Goes through translations and finds what they do not share with their sources.
//!
//! For rules about what must be the same. Not for judging: each rule says what counts.

use super::rule::Case;
use crate::{
    diag::{Diagnostic, Place, RuleId},
    review::{Difference, Piece, Segment, differences, locked},
};

/// Every text with its translation, and what they do not share.
pub(super) fn apart<'a>(case: &'a Case<'_>) -> impl Iterator<Item = (&'a Segment, &'a Piece, Vec<Difference>)> {
    let reviewed = case.reviewed;
    reviewed.translated().flat_map(move |unit| {
        unit.segments.iter().filter_map(move |segment| {
            let target = segment.target.as_ref()?;
            let found = differences(&segment.locked, &locked(&target.text, &unit.lang, reviewed.names));
            (!found.is_empty()).then_some((segment, target, found))
        })
    })
}

/// Tells the differences of a text, if there are any.
pub(super) fn tell(rule: RuleId, segment: &Segment, target: &Piece, found: &[&Difference], help: &str) -> Option<Diagnostic> {
    let keys: Vec<String> = found.iter().map(|difference| difference.words()).collect();
    let message = format!("`{}` and its translation differ in {}", segment.id, keys.join(", "));
    (!keys.is_empty()).then(|| Diagnostic::warning(rule, Place::At(target.span), message).label(segment.source.span, "the source").help(help))
}
