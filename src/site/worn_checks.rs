//! Checks that the time for which a patch or a ring is worn is there, and that it ends before the
//! next one is put on.

use super::{
    care_plan::{Medication, Portion, Schedule},
    checked_text::{Form, Interval, TimeUnit, Weekday},
};
use crate::diag::{Diagnostic, Place, Report};

/// The hours of a day.
const DAY: i64 = 24;

/// The hours of a week.
const WEEK: i64 = 7 * DAY;

/// The hours of the day at which the four times of day are taken to be, only to tell how far apart
/// they are.
const TIMES: [i64; 4] = [8, 12, 18, 22];

/// Checks what is worn.
pub(super) fn check_worn(medication: &Medication, report: &mut Report) {
    let steps = (0..medication.steps.len()).map(|at| medication.portion_of_step(at));
    let portions: Vec<Portion<'_>> =
        medication.initial_portions().into_iter().chain(steps).collect();
    let problem = |portion: &Portion<'_>, words: &'static str, help: &'static str| {
        Diagnostic::error("medicine-take", Place::At(portion.take.span), words)
            .field("medications.worn")
            .help(help)
    };
    let Some(worn) = medication.worn else {
        let lacks_duration = |portion: &&Portion<'_>| match portion.form {
            Some(Form::Patch) => portion.take.schedules.iter().any(Schedule::has_times),
            Some(Form::Ring) => {
                portion.take.schedules.iter().any(|it| it.has_times() || it.every.is_some())
            }
            _ => false,
        };
        if let Some(portion) = portions.iter().find(lacks_duration) {
            report.push(if portion.form == Some(Form::Patch) {
                problem(
                    portion,
                    "how long this patch is worn is missing",
                    "add `worn:` to the medication, such as `24 hours`",
                )
            } else {
                problem(
                    portion,
                    "how long this ring stays in place is missing",
                    "add `worn:` to the medication, such as `3 weeks`",
                )
            });
        }
        return;
    };
    let overlaps =
        |schedule: &Schedule| longest_gap(schedule).is_some_and(|gap| fewest_hours(worn.0) > gap);
    if let Some(portion) =
        portions.iter().find(|portion| portion.take.schedules.iter().any(overlaps))
    {
        report.push(problem(
            portion,
            "it is worn longer than the time until the next one, so two would be worn at once",
            "correct `worn`, or `every` or the times of day, from the prescription",
        ));
    }
}

/// Returns the most hours from one dose of a schedule to the next; `None` if it has no doses at
/// fixed times.
fn longest_gap(schedule: &Schedule) -> Option<i64> {
    let times: Vec<i64> = TIMES
        .into_iter()
        .zip(schedule.times())
        .filter_map(|(hour, dose)| dose.map(|_| hour))
        .collect();
    if let Some(every) = schedule.every {
        return Some(most_hours(every.0)).filter(|_| times.len() <= 1);
    }
    if times.is_empty() {
        return None;
    }
    let is_on = |at: usize| {
        schedule.days.is_empty() || schedule.days.contains(&Weekday::ALL[at % Weekday::ALL.len()])
    };
    let starts: Vec<i64> = (0..2 * Weekday::ALL.len())
        .filter(|at| is_on(*at))
        .flat_map(|at| times.iter().map(move |hour| i64::try_from(at).unwrap_or(0) * DAY + hour))
        .collect();
    starts.windows(2).map(|pair| pair[1] - pair[0]).max()
}

/// Returns the hours of an interval; of a month or a year, the most.
fn most_hours(interval: Interval) -> i64 {
    i64::from(interval.count)
        * match interval.unit {
            TimeUnit::Hour => 1,
            TimeUnit::Day => DAY,
            TimeUnit::Week => WEEK,
            TimeUnit::Month => 31 * DAY,
            TimeUnit::Year => 366 * DAY,
        }
}

/// Returns the hours of an interval; of a month or a year, the fewest.
fn fewest_hours(interval: Interval) -> i64 {
    match interval.unit {
        TimeUnit::Month => i64::from(interval.count) * 28 * DAY,
        TimeUnit::Year => i64::from(interval.count) * 365 * DAY,
        _ => most_hours(interval),
    }
}
