//! Rule `medicine-pair`.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::{
        care_plan::{CarePlan, Record},
        config::Level,
    },
};

/// Two things that a person takes and that should not meet unasked.
pub struct MedicinePair;

impl Rule for MedicinePair {
    fn id(&self) -> RuleId {
        "medicine-pair"
    }

    fn about(&self) -> &'static str {
        "A person takes two things that content/medicines.yaml names as a pair to look at: prescribed medicines, others from \
         elsewhere, and supplements all count. The coordination summary says what the team should know, the person's handout what \
         to ask the pharmacist. Look at it together; the message stays as long as both are taken. That no pair is found never \
         means that there is none."
    }

    fn level(&self) -> Level {
        Level::Warning
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        let look = |record: &Record, report: &mut Report| {
            for pair in case.site.medicines.pairs_in(record, case.documents.today) {
                let place = record.medications.first().map(|medication| medication.name.span);
                let place = place.or(record.other_medicines.first().map(|other| other.name.span));
                report.push(
                    Diagnostic::warning(
                        self.id(),
                        place.map_or(Place::In(plan.file), Place::At),
                        "two things that this person takes should not meet unasked",
                    )
                    .found(format!("{} with {}", pair.a.value, pair.b.value))
                    .field("medications")
                    .help("look at the coordination summary, and talk it over with the pharmacist"),
                );
            }
        };
        plan.record.examine(look, report);
    }
}
