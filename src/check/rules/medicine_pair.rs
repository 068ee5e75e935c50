//! Rule `medicine-pair`: reports pairs of medicines or supplements that may interact.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::{
        care_plan::{CarePlan, Record},
        config::RuleLevel,
    },
};

/// Reports pairs of medicines or supplements that may interact.
pub struct MedicinePair;

impl Rule for MedicinePair {
    fn id(&self) -> RuleId {
        "medicine-pair"
    }

    fn about(&self) -> &'static str {
        "A person takes two things that content/medicines.yaml lists as a pair with a possible \
         interaction: prescribed medicines, medicines from elsewhere, and supplements all count. \
         The coordination summary says what the team should know, the person's handout what to ask \
         the pharmacist. Review the pair together; the message stays as long as the person takes \
         both. If no pair is reported, there may still be an interaction."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        let look = |record: &Record, report: &mut Report| {
            for pair in case.site.medicines.interactions(record, case.documents.today) {
                let place = record.medications.first().map(|medication| medication.name.span);
                let place = place.or(record.other_medicines.first().map(|other| other.name.span));
                report.push(
                    Diagnostic::warning(
                        self.id(),
                        place.map_or(Place::In(plan.file), Place::At),
                        "possible interaction",
                    )
                    .found(format!("{} and {}", pair.a.value, pair.b.value))
                    .field("medications")
                    .help("see the coordination summary, and ask the pharmacist"),
                );
            }
        };
        plan.record.examine(look, report);
    }
}
