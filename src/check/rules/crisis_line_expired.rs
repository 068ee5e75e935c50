//! Rule `crisis-line-expired`: reports crisis lines that have reached their `expires_on`.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::{checked_text::LineKind, config::RuleLevel},
};

/// Reports crisis lines that have reached their `expires_on`.
pub struct CrisisLineExpired;

impl Rule for CrisisLineExpired {
    fn id(&self) -> RuleId {
        "crisis-line-expired"
    }

    fn about(&self) -> &'static str {
        "A crisis line may be shown only before its `expires_on`. From that day on it is left out \
         of every page and printout, because a number that nobody answers any more can cost a \
         life; the emergency number stays. Call the line or look it up, then set `verified_on`, \
         `verified_by` and a new `expires_on` in content/crisis-lines.yaml."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Error
    }

    fn may_be_lowered(&self) -> bool {
        false
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let today = case.documents.today;
        for line in case.site.crisis_lines.lines.iter().filter(|line| *line.expires_on <= today) {
            let words = match line.kind {
                LineKind::Crisis => "this crisis line has expired and is left out of every page",
                LineKind::Emergency => {
                    "this emergency number has expired; it stays on every page but must be verified"
                }
            };
            report.push(
                Diagnostic::error(self.id(), Place::At(line.expires_on.span), words)
                    .found(line.expires_on.to_string())
                    .help(
                        "check that it still answers, then set `verified_on`, `verified_by` and a \
                         new `expires_on`",
                    ),
            );
        }
    }
}
