//! Rule `crisis-line-missing`: reports jurisdictions without an emergency number or without a
//! crisis line.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId, Span, Wording},
    site::{
        care_plan::{CarePlan, Record},
        checked_text::{Jurisdiction, LineKind},
        config::RuleLevel,
    },
};

/// Reports jurisdictions without an emergency number or without a crisis line.
pub struct CrisisLineMissing;

impl CrisisLineMissing {
    fn check_jurisdiction(
        &self,
        case: &Case<'_>,
        place: &Jurisdiction,
        at: Place,
        report: &mut Report,
    ) {
        let lines = case.site.crisis_lines.in_jurisdiction(place, case.documents.today);
        for (kind, words) in
            [(LineKind::Emergency, "emergency number"), (LineKind::Crisis, "crisis line")]
        {
            if !lines.iter().any(|line| line.kind == kind) {
                report.push(
                    Diagnostic::error(
                        self.id(),
                        at.clone(),
                        Wording::without_values(format!("no {words} for this jurisdiction")),
                    )
                    .found(place.as_str())
                    .help(
                        "add one for this jurisdiction to content/crisis-lines.yaml, verified by \
                         somebody who called it",
                    ),
                );
            }
        }
    }
}

impl Rule for CrisisLineMissing {
    fn id(&self) -> RuleId {
        "crisis-line-missing"
    }

    fn about(&self) -> &'static str {
        "Every page and printout ends with the numbers to call in a crisis. Lines belong to a \
         jurisdiction, never to a language: a Spanish reader in the US needs a US line. So the \
         jurisdiction of the site, and of each program and record that names its own, must have an \
         emergency number and a crisis line that has not expired. Add them to \
         content/crisis-lines.yaml."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Error
    }

    fn may_be_lowered(&self) -> bool {
        false
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let site = case.site;
        self.check_jurisdiction(
            case,
            &site.config.jurisdiction,
            Place::At(site.config.jurisdiction.span),
            report,
        );
        for program in site.programs.values() {
            if let Some(place) = &program.facts.jurisdiction {
                self.check_jurisdiction(case, place, Place::In(program.file), report);
            }
        }
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        let look = |record: &Record, report: &mut Report| {
            if let Some(place) = &record.jurisdiction {
                self.check_jurisdiction(case, place, Place::At(Span::new(plan.file, 0, 0)), report);
            }
        };
        plan.record.examine(look, report);
    }
}
