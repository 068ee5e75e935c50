//! One mistake is one message: where a value of a medicine cannot be read, what is reported about
//! that medicine because the value is missing is left out. It is reported again, if it is true,
//! once the value is corrected.

use crate::{
    diag::{Diagnostic, Place, Report, RuleId, Span},
    source::yaml::Node,
};

/// The lists of a record with medicines.
const LISTS: [&str; 2] = ["medications", "other_medicines"];

/// The diagnostics of one medicine that may only follow from a missing value.
const CONSEQUENCES: [RuleId; 8] = [
    "amount-unit",
    "date-order",
    "dose-arithmetic",
    "medicine-form",
    "medicine-strength",
    "medicine-take",
    "medicine-use",
    "medicine-weekly",
];

/// Moves what was found in a record to its report, which already says which values cannot be read.
pub(super) fn append_causes(root: &Node, mut found: Report, report: &mut Report) {
    let entries = LISTS.iter().filter_map(|list| root.get(list)).flat_map(|list| list.items());
    let broken: Vec<Span> = entries
        .map(|entry| entry.span)
        .filter(|span| report.iter().any(|invalid| is_within(invalid, *span)))
        .collect();
    found.retain_mut(|diagnostic| {
        let may_follow = CONSEQUENCES.contains(&diagnostic.rule);
        !(may_follow && broken.iter().any(|span| is_within(diagnostic, *span)))
    });
    report.append(found);
}

fn is_within(diagnostic: &Diagnostic, span: Span) -> bool {
    match diagnostic.place {
        Place::At(at) => at.file == span.file && span.start <= at.start && at.end <= span.end,
        _ => false,
    }
}
