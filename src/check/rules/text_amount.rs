//! Rule `text-amount`: reports translations that say less or more than their source.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    review::amount_faults,
    site::config::RuleLevel,
};

/// Reports translations that say less or more than their source.
pub struct TextAmount;

impl Rule for TextAmount {
    fn id(&self) -> RuleId {
        "text-amount"
    }

    fn about(&self) -> &'static str {
        "A translation seems to say less or more than its source: it ends in the middle of a \
         sentence, a sentence is there twice, or it is much shorter or longer than the other texts \
         of its file are for their sources. A warning may be lost. Compare it with the source, \
         sentence by sentence."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        for unit in case.reviewed.translated() {
            for (segment, fault) in amount_faults(&unit.lang, &unit.segments) {
                let Some(target) = &segment.target else { continue };
                let message = format!(
                    "`{}` in `{}` may say less or more than its source: {}",
                    segment.id,
                    unit.lang,
                    fault.description()
                );
                report.push(
                    Diagnostic::warning(self.id(), Place::At(target.span), message)
                        .label(segment.source.span, "the source")
                        .help("compare them sentence by sentence, and complete or shorten it"),
                );
            }
        }
    }
}
