//! Rule `message-arguments`: reports translated messages that do not use the values of their
//! source.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    review::{SegmentKind, check_message_shape},
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
         once, in any order."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Error
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        for segment in case.reviewed.translated().flat_map(|unit| &unit.segments) {
            let (SegmentKind::Message, Some(target)) = (&segment.kind, &segment.target) else {
                continue;
            };
            if let Err(why) = check_message_shape(segment, &target.text) {
                report.push(
                    Diagnostic::error(
                        self.id(),
                        Place::At(target.span),
                        format!("message `{}`: {why}", segment.id),
                    )
                    .label(segment.source.span, "the source")
                    .help("use every value and attribute of the source at least once"),
                );
            }
        }
    }
}
