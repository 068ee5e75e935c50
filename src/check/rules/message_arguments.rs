//! Rule `message-arguments`.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    review::{SegmentKind, shape_apart},
    site::config::Level,
};

/// A translated message does not use the values of its source.
pub struct MessageArguments;

impl Rule for MessageArguments {
    fn id(&self) -> RuleId {
        "message-arguments"
    }

    fn about(&self) -> &'static str {
        "A message of a translation leaves out a value that its source uses, such as `{ $dose }`, asks for one that the source \
         does not have, or has other attributes. What a person must know would be missing, or the page could not be made. \
         Use the values of the source, each at least once; their order is free."
    }

    fn level(&self) -> Level {
        Level::Error
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        for segment in case.reviewed.translated().flat_map(|unit| &unit.segments) {
            let (SegmentKind::Message, Some(target)) = (&segment.kind, &segment.target) else {
                continue;
            };
            if let Err(why) = shape_apart(segment, &target.text) {
                report.push(
                    Diagnostic::error(
                        self.id(),
                        Place::At(target.span),
                        format!("the message `{}`: {why}", segment.id),
                    )
                    .label(segment.source.span, "the source")
                    .help("use the values and attributes of the source, each at least once"),
                );
            }
        }
    }
}
