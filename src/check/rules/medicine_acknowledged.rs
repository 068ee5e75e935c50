//! Rule `medicine-acknowledged`: reports acknowledgments that belong to no warning.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::{
        care_plan::{CarePlan, Record},
        config::RuleLevel,
        medicine_warnings::medicine_warnings,
    },
};

/// Reports acknowledgments that belong to no warning.
pub struct MedicineAcknowledged;

impl Rule for MedicineAcknowledged {
    fn id(&self) -> RuleId {
        "medicine-acknowledged"
    }

    fn about(&self) -> &'static str {
        "An entry under `acknowledged` names two medicines, or a medicine and an allergy, for \
         which there is no warning: one of them is no longer taken, or a name is not written as in \
         the record. Copy the two names from their entries, or remove the acknowledgment. One that \
         names a warning but does not count is reported with the warning."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        let look = |record: &Record, report: &mut Report| {
            let warnings = medicine_warnings(&case.site.medicines, record, case.documents.today);
            for acknowledgment in warnings.unmatched {
                let names = &acknowledgment.pair;
                let message = if names.len() == 2 {
                    "this acknowledgment belongs to no warning about medicines"
                } else {
                    "this acknowledgment does not name two medicines, or a medicine and an allergy"
                };
                report.push(
                    Diagnostic::warning(self.id(), Place::At(names.span), message)
                        .found(names.join(" and "))
                        .field("acknowledged.pair")
                        .help(
                            "copy the two names from their entries in the record, or remove the \
                             acknowledgment",
                        ),
                );
            }
        };
        plan.record.examine(look, report);
    }
}
