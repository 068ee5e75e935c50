//! Rule `crisis-line-unverified`: reports crisis lines that nobody of the site has tried.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::config::RuleLevel,
};

/// Reports crisis lines that nobody of the site has tried.
pub struct CrisisLineUnverified;

impl Rule for CrisisLineUnverified {
    fn id(&self) -> RuleId {
        "crisis-line-unverified"
    }

    fn about(&self) -> &'static str {
        "A number that nobody has tried may be wrong on the night when somebody needs it. The line \
         is shown all the same, and every private document that shows it has the mark of a draft. \
         Call, text or open the line, then set `verified_on` and `verified_by` in \
         content/crisis-lines.yaml."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        for line in case.site.crisis_lines.lines.iter().filter(|line| !line.is_verified()) {
            let place = line.channels.first().map_or(line.jurisdiction.span, |way| way.to.span);
            let found = line.channels.first().map_or("", |way| way.to.as_str());
            report.push(
                Diagnostic::warning(
                    self.id(),
                    Place::At(place),
                    "nobody of this site has tried this crisis line",
                )
                .found(found)
                .help("call, text or open it, then set `verified_on` and `verified_by`"),
            );
        }
    }
}
