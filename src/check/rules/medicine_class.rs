//! Rule `medicine-class`: reports records that give a medicine another class than the site does.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::{
        care_plan::{CarePlan, Record},
        config::RuleLevel,
    },
};

/// Reports records that give a medicine another class than the site does.
pub struct MedicineClass;

impl Rule for MedicineClass {
    fn id(&self) -> RuleId {
        "medicine-class"
    }

    fn about(&self) -> &'static str {
        "A record gives a medicine one class, and content/medicines.yaml gives it another. The \
         class brings the warnings, the required parts, and the mark for substance use, so a wrong \
         class would silently remove them all. The person's documents are withheld until both \
         agree. Remove `class` from the record, or correct content/medicines.yaml."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Error
    }

    fn may_be_lowered(&self) -> bool {
        false
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        let look = |record: &Record, report: &mut Report| {
            for medication in &record.medications {
                let known = case.site.medicines.recorded(medication.name.as_str());
                let (Some(class), Some(medicine)) = (&medication.class, known) else { continue };
                if class.value != medicine.class.value {
                    report.push(
                        Diagnostic::error(
                            self.id(),
                            Place::At(class.span),
                            "this class differs from the one in content/medicines.yaml",
                        )
                        .found(class.as_str())
                        .field("medications.class")
                        .help(
                            "remove `class` here: the class in content/medicines.yaml brings the \
                             warnings",
                        ),
                    );
                }
            }
        };
        plan.record.examine(look, report);
    }
}
