//! Rule `program-unmarked`: reports a program whose file leaves open whether its name reveals
//! substance use, if a copy for another reader depends on it.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::{
        care_plan::{CarePlan, Consent, Record},
        config::RuleLevel,
        substance_use,
    },
};

/// Reports a program whose file leaves open whether its name reveals substance use.
pub struct ProgramUnmarked;

impl Rule for ProgramUnmarked {
    fn id(&self) -> RuleId {
        "program-unmarked"
    }

    fn about(&self) -> &'static str {
        "The name of a place that treats only substance use says what its patients are treated for \
         (42 CFR 2.13(c)). The program of this record offers medicines for substance use beside \
         others, and its file does not say whether people know it for both. The record itself \
         does not reveal substance use, and one of its consents does not cover it. Until the file \
         says `substance_use: true` or `false`, the name is not treated as revealing."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        let (site, today) = (case.site, case.documents.today);
        if plan.reveals_substance_use {
            return;
        }
        let check_record = |record: &Record, report: &mut Report| {
            let is_narrow = |consent: &Consent| {
                !consent.substance_use && consent.summary(&record.language).is_valid_on(today)
            };
            let Some(id) = record.program.as_ref().filter(|id| {
                site.programs.get(id.as_str()).is_some_and(|program| {
                    substance_use::is_undecided(&program.facts, &site.medicines)
                })
            }) else {
                return;
            };
            if record.consents.iter().any(is_narrow) {
                report.push(
                    Diagnostic::warning(
                        self.id(),
                        Place::At(id.span),
                        "the program does not say whether it treats only substance use",
                    )
                    .found(id.as_str())
                    .field("program")
                    .help(
                        "write `substance_use: true` into the file of the program if people know \
                         the place for nothing else, else `substance_use: false`",
                    ),
                );
            }
        };
        plan.record.examine(check_record, report);
    }
}
