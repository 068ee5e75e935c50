//! Checks that the dates of a medication do not contradict each other. What depends on the date of
//! today is in the rule `medicine-dates`.

use super::{
    care_plan::{Medication, Schedule},
    checked_text::{Day, TimeUnit},
};
use crate::diag::{Diagnostic, Place, Report, Severity, Span};

/// A contradiction of two dates: where, how grave, what is wrong, and what to do.
type Contradiction = (Span, Severity, &'static str, &'static str);

/// Checks the dates of a medication.
pub(super) fn check_dates(medication: &Medication, report: &mut Report) {
    let mut found = Vec::new();
    check_bounds(medication, &mut found);
    for step in &medication.steps {
        check_day(medication, *step.from, step.from.span, &STEP_WORDS, &mut found);
        let differs = |schedule: &Schedule| schedule.from.is_some_and(|from| from != *step.from);
        if step.take.schedules.iter().any(differs) {
            found.push((
                step.take.span,
                Severity::Error,
                "this step and its `take` begin on different dates",
                "write the same date under `from` of both, or move the step",
            ));
        }
    }
    for dose in &medication.doses {
        check_day(medication, dose.on, dose.amount.span, &DOSE_WORDS, &mut found);
    }
    for pair in medication.doses.windows(2).filter(|pair| pair[1].on <= pair[0].on) {
        found.push((
            pair[1].amount.span,
            Severity::Error,
            "these doses are not in the order of their dates",
            "put the oldest first",
        ));
    }
    check_schedules(medication, &mut found);
    for (span, severity, words, help) in found {
        let diagnostic = match severity {
            Severity::Error => Diagnostic::error("date-order", Place::At(span), words),
            _ => Diagnostic::warning("date-order", Place::At(span), words),
        };
        report.push(diagnostic.field("medications").help(help));
    }
}

/// Checks the first and last days against each other.
fn check_bounds(medication: &Medication, found: &mut Vec<Contradiction>) {
    let Medication { starts, until, ended, overlap_until, name, .. } = medication;
    let ended = ended.as_ref().map(|ended| ended.on);
    if let (Some(starts), Some(until)) = (starts, until)
        && until.value < *starts
    {
        found.push((
            until.span,
            Severity::Error,
            "this medication ends before it starts",
            "correct `starts` or `until`",
        ));
    }
    if let (Some(starts), Some(ended)) = (starts, ended)
        && ended < *starts
        && was_taken(medication)
    {
        found.push((
            name.span,
            Severity::Error,
            "this medication ended before it starts, and it was taken",
            "correct `starts` or `ended.on`; only what was never taken ends before it starts",
        ));
    }
    if let (Some(until), Some(ended)) = (until, ended)
        && ended <= until.value
    {
        found.push((
            until.span,
            Severity::Warning,
            "this medication ended before the last day that `until` gives",
            "remove `until` if it stopped early; the earlier date counts",
        ));
    }
    if let (Some(until), Some(overlap)) = (until, overlap_until)
        && until.value < *overlap
    {
        found.push((
            until.span,
            Severity::Error,
            "this medication overlaps with another form after its own last day",
            "correct `overlap_until` or `until`",
        ));
    }
}

/// Returns whether a dose or a step is recorded as taken. What was declined ends before it starts.
fn was_taken(medication: &Medication) -> bool {
    let steps = medication.steps.iter();
    let portions = medication.initial_portions();
    steps.filter(|step| step.begun.is_some()).count() > 0
        || portions
            .iter()
            .flat_map(|portion| &portion.take.schedules)
            .any(|schedule| schedule.last_given.is_some())
}

/// What is said of a day outside the days of the medication.
struct DayWords {
    before_start: &'static str,
    after_until: &'static str,
    after_ended: &'static str,
}

const STEP_WORDS: DayWords = DayWords {
    before_start: "this step begins before the medication starts",
    after_until: "this step begins after the last day of the medication",
    after_ended: "this step begins after the medication ended, so it has no effect",
};

const DOSE_WORDS: DayWords = DayWords {
    before_start: "this dose is due before the medication starts",
    after_until: "this dose is due after the last day of the medication",
    after_ended: "this dose is due after the medication ended, so it has no effect",
};

/// Checks that a day is one on which the medication is taken. After an early end, what was planned
/// remains in many records, so that is only a warning.
fn check_day(
    medication: &Medication,
    day: Day,
    span: Span,
    words: &DayWords,
    found: &mut Vec<Contradiction>,
) {
    let help = "correct the date, or remove what is not going to happen";
    if medication.starts.is_some_and(|starts| day < starts) {
        found.push((span, Severity::Error, words.before_start, help));
    } else if medication.until.as_ref().is_some_and(|until| until.value < day) {
        found.push((span, Severity::Error, words.after_until, help));
    } else if medication.ended.as_ref().is_some_and(|ended| ended.on <= day) {
        found.push((span, Severity::Warning, words.after_ended, help));
    }
}

/// Checks the dates of every schedule of a medication.
fn check_schedules(medication: &Medication, found: &mut Vec<Contradiction>) {
    let steps = (0..medication.steps.len()).map(|at| medication.portion_of_step(at));
    for portion in medication.initial_portions().into_iter().chain(steps) {
        let span = portion.take.span;
        for schedule in &portion.take.schedules {
            let is_after_until =
                |day: Day| medication.until.as_ref().is_some_and(|until| until.value < day);
            if schedule.from.into_iter().chain(schedule.next_due).any(is_after_until) {
                found.push((
                    span,
                    Severity::Error,
                    "a dose is due after the last day of the medication",
                    "correct `until`, or the dates under `take`",
                ));
            }
            if is_next_far(schedule) {
                found.push((
                    span,
                    Severity::Warning,
                    "the next dose is not about one interval after the last one",
                    "compare `last_given`, `next_due` and `every` with the schedule",
                ));
            }
        }
    }
}

/// Returns whether the next dose is due more than half an interval, and more than two days, before
/// or after one interval from the last.
fn is_next_far(schedule: &Schedule) -> bool {
    let (Some(last), Some(next), Some(every)) =
        (schedule.last_given, schedule.next_due, schedule.every)
    else {
        return false;
    };
    let days = |from: Day, to: Day| from.0.until(to.0).map_or(0, |span| span.get_days());
    let Some(expected) = every.0.after(last) else { return false };
    let half = days(last, expected) / 2;
    // An interval in hours is not counted in dates.
    next > last && every.0.unit != TimeUnit::Hour && days(expected, next).abs() > half.max(2)
}
