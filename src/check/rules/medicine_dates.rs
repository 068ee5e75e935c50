//! Rule `medicine-dates`: reports what a record says has happened, with a date that is to come.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId, Span},
    site::{
        care_plan::{CarePlan, Medication, Record},
        checked_text::Day,
        config::RuleLevel,
    },
};

/// The id of the rule, for the functions outside its `impl`.
const ID: RuleId = "medicine-dates";

/// Reports what a record says has happened, with a date that is to come.
pub struct MedicineDates;

impl Rule for MedicineDates {
    fn id(&self) -> RuleId {
        ID
    }

    fn about(&self) -> &'static str {
        "A record says that something has happened to a medicine, with a date after today: a step \
         that began, an injection that was given, a weekly pack that was filled, or a decision \
         that it may be divided. Such a date is a slip. A step is in effect only once its date and \
         the date under `begun` have both come, so documents are held or keep the earlier dose. \
         Write the date on which it happened; what is still to come is written as a step with \
         `from`, or as `next_due`."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Error
    }

    fn may_be_lowered(&self) -> bool {
        false
    }

    fn withholds_record(&self) -> bool {
        false
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        let today = case.documents.today;
        let look = |record: &Record, report: &mut Report| {
            for medication in &record.medications {
                check(medication, today, report);
            }
        };
        plan.record.examine(look, report);
    }
}

fn check(medication: &Medication, today: Day, report: &mut Report) {
    let mut problem = |span: Span, field: &'static str, words: &'static str, help: &'static str| {
        report.push(Diagnostic::error(ID, Place::At(span), words).field(field).help(help));
    };
    for step in &medication.steps {
        let Some(begun) = &step.begun else { continue };
        if begun.on > today {
            problem(
                step.from.span,
                "medications.steps.begun",
                "this step is recorded as begun on a date after today",
                "write the date on which it began, or remove `begun` until it has",
            );
        } else if *step.from > today {
            problem(
                step.from.span,
                "medications.steps.begun",
                "this step is recorded as begun, but its first date is after today",
                "remove `begun`, or, if it began earlier, correct `from` of the step",
            );
        }
    }
    let steps = (0..medication.steps.len()).map(|at| medication.portion_of_step(at));
    for portion in medication.initial_portions().into_iter().chain(steps) {
        let mut given = portion.take.schedules.iter().filter_map(|schedule| schedule.last_given);
        if given.any(|given| given > today) {
            problem(
                portion.take.span,
                "medications.take.last_given",
                "the last dose was given on a date after today",
                "correct `last_given`; what is to come is `next_due`",
            );
        }
    }
    if let Some(filled) = medication.pack_filled.as_ref().filter(|filled| filled.value > today) {
        problem(
            filled.span,
            "medications.pack_filled",
            "this pack was filled on a date after today",
            "correct `pack_filled`, or remove it until the pack is filled",
        );
    }
    if medication.split.as_ref().is_some_and(|split| split.on > today) {
        problem(
            medication.name.span,
            "medications.split",
            "it was decided on a date after today that this medicine may be divided",
            "correct the date under `split`",
        );
    }
}
