//! Checks that a regimen says when each dose is taken, exactly once, and that limits allow it.

use std::collections::BTreeSet;

use super::{
    care_plan::{Schedule, Take},
    checked_text::{TimeUnit, Weekday},
    limit_checks::check_limits,
    measured::Measured,
};
use crate::diag::{Diagnostic, Place, Report, Span, Spanned};

/// Checks a regimen of one product.
pub(super) fn check_take(
    take: &Spanned<Take>,
    not_on: &[Weekday],
    measured: &Measured<'_>,
    report: &mut Report,
) {
    let problem = |words: &'static str, help: &'static str| {
        Diagnostic::error("medicine-take", Place::At(take.span), words)
            .field("medications.take")
            .help(help)
    };
    let is_list = take.schedules.len() > 1 || take.schedules.iter().any(|it| !it.days.is_empty());
    if take.schedules.is_empty() {
        report.push(problem("this list has no doses", WAYS));
    }
    for schedule in &take.schedules {
        let is_as_needed = schedule.as_needed.is_some() || schedule.by_chart.is_some();
        let is_only_as_needed = is_as_needed && !schedule.has_times();
        let lacks_days = schedule.days.is_empty() && !is_only_as_needed;
        if is_list && (lacks_days || schedule.every.is_some()) {
            report.push(problem(
                "in a list, each entry needs `days`, and none may have `every`",
                "write one entry for each group of weekdays, such as `- { days: [mon, wed], \
                 morning: 1 tablet }`; an amount that is the same every day is written as a map; \
                 for two amounts on alternate days, write each as an entry of `products` with \
                 `every: 2 days` and its own `from`",
            ));
        }
        if is_as_needed && !schedule.days.is_empty() {
            report.push(problem(
                "an amount as needed or by a chart cannot depend on the weekday",
                "write it as an entry of its own, without `days`",
            ));
        }
        check_schedule(schedule, take.span, report);
        check_amounts(schedule, measured, report);
    }
    check_cells(take, not_on, report);
    check_limits(take, measured, report);
}

/// Explains the ways in which a dose can be given.
const WAYS: &str = "give times of day (`morning`, `noon`, `evening`, `bedtime`), or `every` with \
                    `amount` or times, or `as_needed`, or `by_chart`";

/// Checks that the fields of a schedule go together.
fn check_schedule(schedule: &Schedule, span: Span, report: &mut Report) {
    let mut problem = |words: &'static str, help: &'static str| {
        report.push(
            Diagnostic::error("medicine-take", Place::At(span), words)
                .field("medications.take")
                .help(help),
        );
    };
    let has_times = schedule.has_times();
    let dated = schedule.last_given.is_some()
        || schedule.next_due.is_some()
        || schedule.if_late.is_some()
        || schedule.on.is_some()
        || schedule.from.is_some()
        || schedule.amount.is_some();
    match schedule.every {
        None if dated => problem(
            "a dose with dates or with `amount` needs `every`",
            "add `every:` with the interval, such as `4 weeks`, or write times of day instead",
        ),
        None if !has_times && schedule.as_needed.is_none() && schedule.by_chart.is_none() => {
            problem("this does not say when a dose is taken", WAYS);
        }
        Some(_) if !has_times && schedule.amount.is_none() => problem(
            "the amount of each dose is missing",
            "add `amount:` with its unit, such as `{ every: 4 weeks, amount: 117 mg, given_by: \
             clinic }`, or a time of day",
        ),
        Some(_) if has_times && schedule.amount.is_some() => problem(
            "the amount is given twice, under `amount` and at a time of day",
            "keep one of them",
        ),
        Some(every) => check_days(schedule, every.0.count, every.0.unit, &mut problem),
        None => {}
    }
    if schedule.dose.is_some() && schedule.amount.is_none() {
        problem("`dose` needs `amount`", "write `amount:` beside it, such as `8.5 mL`");
    }
    if schedule.by_chart.is_some() && (has_times || schedule.every.is_some()) {
        problem(
            "an amount by a written chart cannot have a number too",
            "write fixed doses as another product under `products`, or as another medication",
        );
    }
    if let (Some(last), Some(next)) = (schedule.last_given, schedule.next_due)
        && next <= last
    {
        report.push(
            Diagnostic::error(
                "date-order",
                Place::At(span),
                "the next dose is due before the last was given",
            )
            .field("medications.take")
            .help("correct `last_given` or `next_due`"),
        );
    }
}

/// Checks that an interval says on which days the doses are.
fn check_days(
    schedule: &Schedule,
    count: u16,
    unit: TimeUnit,
    problem: &mut impl FnMut(&'static str, &'static str),
) {
    let has_date =
        schedule.from.is_some() || schedule.last_given.is_some() || schedule.next_due.is_some();
    if schedule.on.is_some() && unit != TimeUnit::Week {
        problem("`on` needs an interval in weeks", "write `every: 1 week`, or remove `on`");
    } else if unit == TimeUnit::Week && count == 1 && schedule.on.is_none() && !has_date {
        problem(
            "a dose once a week needs its weekday",
            "add `on:` with the day, such as `on: sun`",
        );
    } else if unit == TimeUnit::Hour && schedule.has_times() {
        problem(
            "an interval in hours has no times of day",
            "write `amount:` instead of the time of day",
        );
    } else if !matches!(unit, TimeUnit::Hour)
        && (count > 1 || unit != TimeUnit::Day)
        && schedule.on.is_none_or(|_| count > 1)
        && !has_date
        && !(unit == TimeUnit::Week && count == 1)
    {
        problem(
            "this interval does not say from which day it counts",
            "add `from:` with the first day, or `last_given:` or `next_due:`",
        );
    }
}

fn check_amounts(schedule: &Schedule, measured: &Measured<'_>, report: &mut Report) {
    for dose in schedule.times().into_iter().flatten() {
        measured.check(&dose.amount, dose.content.as_ref(), dose.span, report);
    }
    if let Some(amount) = &schedule.amount {
        let content = schedule.dose.as_ref().map(|dose| &dose.value);
        measured.check(amount, content, amount.span, report);
    }
    if let Some(as_needed) = &schedule.as_needed {
        let content = as_needed.dose.as_ref().map(|dose| &dose.value);
        measured.check(&as_needed.amount, content, as_needed.amount.span, report);
    }
}

/// Checks that each cell of weekday and time is filled at most once, and not on a day without the
/// medicine.
fn check_cells(take: &Spanned<Take>, not_on: &[Weekday], report: &mut Report) {
    let mut filled = BTreeSet::new();
    let mut problem = |words: &'static str, help: &'static str| {
        report.push(
            Diagnostic::error("medicine-take", Place::At(take.span), words)
                .field("medications.take")
                .help(help),
        );
    };
    for schedule in &take.schedules {
        for day in schedule.days.iter().chain(&schedule.on) {
            if not_on.contains(day) {
                problem(
                    "a dose is on a day that `not_on` excludes",
                    "correct the day, or remove it from `not_on`",
                );
            }
            for (time, dose) in schedule.times().iter().enumerate() {
                if dose.is_some() && !filled.insert((*day, time)) {
                    problem(
                        "two doses are at the same time of the same weekday",
                        "keep one of them, with the amount that is taken",
                    );
                }
            }
        }
    }
}
