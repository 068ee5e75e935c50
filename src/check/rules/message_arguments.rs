//! Rule `message-arguments`: reports translated messages that do not use the values of their
//! source.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    review::{LockedDifference, LockedKind, SegmentKind, check_message_shape},
    site::config::RuleLevel,
};

/// Reports translated messages that do not use the values of their source.
pub struct MessageArguments;

impl Rule for MessageArguments {
    fn id(&self) -> RuleId {
        "message-arguments"
    }

    fn about(&self) -> &'static str {
        "A translated message omits a value that its source uses, such as `{ $dose }`, uses one \
         that the source does not have, or has other attributes. Something that a person must know \
         would be missing, or the page could not be made. Use every value of the source at least \
         once, in any order and in each variant, with the function of the source: `{ $on }` for \
         `{ DATE($on) }` would not be a date to read. A selection on a value, such as `$who`, \
         needs the keys and the default of the source, which are not translated."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Error
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        for segment in case.reviewed.translated().flat_map(|unit| &unit.segments) {
            let (SegmentKind::Message, Some(target)) = (&segment.kind, &segment.target) else {
                continue;
            };
            let why = match check_message_shape(segment, &target.text) {
                Err(why) => Some(why.to_string()),
                Ok(()) => differing_values(&segment.differences),
            };
            if let Some(why) = why {
                report.push(
                    Diagnostic::error(
                        self.id(),
                        Place::At(target.span),
                        format!("message `{}`: {why}", segment.id),
                    )
                    .label(segment.source.span, "the source")
                    .help("use every value, key and attribute of the source at least once"),
                );
            }
        }
    }
}

/// Returns which values are missing in a variant, or have another function than in the source.
fn differing_values(differences: &[LockedDifference]) -> Option<String> {
    let values: Vec<String> = differences
        .iter()
        .filter(|found| found.kind == LockedKind::Placeable && found.is_serious())
        .map(LockedDifference::description)
        .collect();
    (!values.is_empty()).then(|| format!("it and its source differ in {}", values.join(", ")))
}
