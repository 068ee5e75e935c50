//! Rule `crisis-line-expiring`: reports crisis lines that will soon reach their `expires_on`.

use jiff::Span;

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::config::RuleLevel,
};

/// How many days before `expires_on` a line is reported: time to call it on a working day, and to
/// print again what hangs on walls.
const DAYS_BEFORE: i64 = 30;

/// Reports crisis lines that will soon reach their `expires_on`.
pub struct CrisisLineExpiring;

impl Rule for CrisisLineExpiring {
    fn id(&self) -> RuleId {
        "crisis-line-expiring"
    }

    fn about(&self) -> &'static str {
        "A crisis line or emergency number reaches its `expires_on` within 30 days. From that day \
         on a crisis line is left out of every page and printout, and what is printed now would \
         soon be out of date. Call the line or look it up, then set `verified_on`, `verified_by` \
         and a new `expires_on` in content/crisis-lines.yaml, and build again."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let today = case.documents.today;
        let Ok(soon) = today.0.checked_add(Span::new().days(DAYS_BEFORE)) else { return };
        let lines = case.site.crisis_lines.lines.iter();
        for line in lines.filter(|line| *line.expires_on > today && line.expires_on.0 <= soon) {
            let place = Place::At(line.expires_on.span);
            let words = format!("this line expires within {DAYS_BEFORE} days");
            report.push(
                Diagnostic::warning(self.id(), place, words)
                    .found(line.expires_on.to_string())
                    .help(
                        "check that it still answers, then set `verified_on`, `verified_by` and a \
                         new `expires_on`, and build again",
                    ),
            );
        }
    }
}
