//! Checks that a medicine which is taken once a week is never taken more often. Methotrexate that
//! was taken every day by mistake has killed (FDA label of methotrexate tablets, boxed warning;
//! ISMP, *Targeted Medication Safety Best Practices*, on weekly oral methotrexate).

use std::collections::BTreeSet;

use super::{
    care_plan::{DatedDose, Schedule, Take},
    checked_text::{TimeUnit, Weekday},
};
use crate::diag::{Diagnostic, Place, Report, Span, Spanned};

/// The fewest days between two dated doses.
const DAYS_APART: i64 = 7;

/// Checks what is taken at the same time, such as two products: together it must be on one day of
/// the week, or given at an interval of weeks.
pub(super) fn check_weekly(portions: &[&Spanned<Take>], report: &mut Report) {
    let mut days = BTreeSet::new();
    for take in portions {
        let schedules = &take.schedules;
        if let Some(words) = schedules.iter().find_map(|schedule| flaw(schedule)) {
            report.push(problem(take.span, words));
            return;
        }
        days.extend(schedules.iter().filter_map(weekday));
    }
    if let Some(take) = portions.first().filter(|_| days.len() > 1) {
        report.push(problem(take.span, "this medicine is taken once a week, and here on two days"));
    }
}

/// Checks that dated doses are at least a week apart.
pub(super) fn check_weekly_doses(doses: &[DatedDose], report: &mut Report) {
    let is_near = |pair: &&[DatedDose]| {
        let days = pair[0].on.0.until(pair[1].on.0).map_or(0, |span| i64::from(span.get_days()));
        days < DAYS_APART
    };
    for pair in doses.windows(2).filter(is_near) {
        report.push(problem(
            pair[1].amount.span,
            "this medicine is taken once a week, and these doses are less than a week apart",
        ));
    }
}

/// Returns why a schedule could be more often than once a week.
fn flaw(schedule: &Schedule) -> Option<&'static str> {
    if schedule.as_needed.is_some() {
        return Some("this medicine is taken once a week, and never as needed");
    }
    if schedule.by_chart.is_some() {
        return Some("this medicine is taken once a week, and a chart does not say on which day");
    }
    match schedule.every {
        None if schedule.days.len() == 1 => None,
        None => Some("this medicine is taken once a week, and never every day"),
        Some(every) if every.0.unit != TimeUnit::Week => {
            Some("this medicine is taken at an interval of weeks, and not of days or hours")
        }
        // What a clinic gives has the date of its next dose instead.
        Some(_) if schedule.on.is_none() && schedule.given_by.is_none() => {
            Some("this medicine is taken once a week, and the day of the week is missing")
        }
        Some(_) => None,
    }
}

fn weekday(schedule: &Schedule) -> Option<Weekday> {
    schedule.on.or_else(|| schedule.days.first().copied())
}

fn problem(span: Span, words: &'static str) -> Diagnostic {
    Diagnostic::error("medicine-weekly", Place::At(span), words).field("medications.take").help(
        "compare it with the prescription and write the one day, such as `take: { every: 1 week, \
         on: sun, morning: 6 tablets }`: taken every day, this medicine kills",
    )
}
