//! Checks of what is taken as needed: that limits are there where they must be, that they allow the
//! dose, and that they do not contradict each other.

use rust_decimal::Decimal;

use super::{
    care_plan::{AsNeeded, Schedule, Take},
    checked_text::{TimeUnit, Weekday},
    dosing::{Amount, DoseContent, DoseUnit, PerUnit, countable_unit},
    measured::Measured,
};
use crate::diag::{Diagnostic, Place, Report, Span, Spanned};

/// The hours of the day that a limit counts.
const DAY_HOURS: u8 = 24;

/// The days of a week.
const WEEK_DAYS: u8 = 7;

/// Checks that a limit for use as needed has the unit of the dose and allows it.
pub(super) fn check_limits(take: &Spanned<Take>, measured: &Measured<'_>, report: &mut Report) {
    let needed: Vec<&AsNeeded> =
        take.schedules.iter().filter_map(|schedule| schedule.as_needed.as_ref()).collect();
    if needed.len() > 1 {
        report.push(problem(take.span, "`as_needed` is given twice", "keep one of them"));
    }
    for as_needed in needed {
        let before = report.errors();
        check_presence(as_needed, measured, report);
        let daily =
            Limit { as_needed, unit: DoseUnit::Tablet, scheduled: most_in_one_day(take), measured };
        let weekly = Limit { scheduled: most_in_one_week(take), ..daily };
        let per_day = as_needed.per_24_hours.as_ref().and_then(|limit| daily.check(limit, report));
        let per_week = as_needed.per_week.as_ref().and_then(|limit| weekly.check(limit, report));
        if report.errors() == before {
            check_together(as_needed, per_day, per_week, daily.scheduled, report);
        }
    }
}

/// Checks that a medicine of which too much is dangerous has an interval and a limit. A limit of
/// one dose says the interval, and an interval of a day says the limit.
fn check_presence(as_needed: &AsNeeded, measured: &Measured<'_>, report: &mut Report) {
    let span = as_needed.amount.span;
    if as_needed.hours_apart == Some(0) {
        report.push(problem(
            span,
            "`hours_apart` is zero, so it says nothing",
            "write the least number of hours between two doses, or remove the field",
        ));
        return;
    }
    if !measured.care.needs_limit {
        return;
    }
    let amount = as_needed.amount.most().value();
    let is_one_dose = as_needed.per_24_hours.as_ref().is_some_and(|limit| {
        limit.unit() == as_needed.amount.unit() && limit.most().value() == amount
    });
    if as_needed.hours_apart.is_none() && !is_one_dose {
        report.push(problem(
            span,
            "how long to wait between two doses is missing, and too much of this medicine is \
             dangerous",
            "add `hours_apart:` with the least number of hours of the prescription",
        ));
    } else if as_needed.per_24_hours.is_none()
        && as_needed.hours_apart.is_none_or(|hours| hours < DAY_HOURS)
    {
        report.push(problem(
            span,
            "the most in 24 hours is missing, and too much of this medicine is dangerous",
            "add `per_24_hours:` with the most of the prescription, such as `3 tablets`",
        ));
    }
}

/// Checks that the limits of one dose do not contradict each other.
fn check_together(
    as_needed: &AsNeeded,
    per_day: Option<Decimal>,
    per_week: Option<Decimal>,
    scheduled: Decimal,
    report: &mut Report,
) {
    let dose = as_needed.amount.most().value();
    if let (Some(limit), Some(most), Some(hours)) =
        (&as_needed.per_24_hours, per_day, as_needed.hours_apart.filter(|hours| *hours > 0))
    {
        let reachable = dose * Decimal::from(DAY_HOURS.div_ceil(hours)) + scheduled;
        if most > reachable {
            report.push(problem(
                limit.span,
                "`per_24_hours` is more than `hours_apart` allows in 24 hours",
                "correct one of them from the prescription: doses 12 hours apart are two in 24 \
                 hours",
            ));
        }
    }
    if let (Some(limit), Some(day), Some(week)) = (&as_needed.per_week, per_day, per_week) {
        if week < day {
            report.push(problem(
                limit.span,
                "`per_week` is less than `per_24_hours`",
                "correct one of them from the prescription",
            ));
        } else if week > day * Decimal::from(WEEK_DAYS) {
            report.push(problem(
                limit.span,
                "`per_week` is more than seven times `per_24_hours`",
                "correct one of them from the prescription",
            ));
        }
    }
}

/// What a limit is compared with.
#[derive(Clone, Copy)]
struct Limit<'a> {
    as_needed: &'a AsNeeded,
    /// The unit of the dose.
    unit: DoseUnit,
    /// The most that is scheduled in the time of the limit.
    scheduled: Decimal,
    measured: &'a Measured<'a>,
}

impl Limit<'_> {
    /// Checks one limit against one dose as needed and what is scheduled in the same time; returns
    /// it in the unit of the dose.
    fn check(mut self, limit: &Spanned<Amount>, report: &mut Report) -> Option<Decimal> {
        let amount = &self.as_needed.amount;
        self.unit = self.measured.unit(amount, amount.span, &mut Report::new())?;
        let refused = |words: &'static str, help: &'static str| {
            problem(limit.span, words, help).found(limit.as_str())
        };
        let Some(most) = self.in_unit_of_dose(limit) else {
            report.push(refused(
                "a limit must be one number in the unit of the dose, or a mass that the strength \
                 makes comparable with it",
                "write the most that may be taken, such as `3 tablets`",
            ));
            return None;
        };
        let dose = amount.most().value();
        if most < dose {
            report.push(refused(
                "the limit is smaller than one dose",
                "correct the limit or the amount; a range counts at its upper end",
            ));
        } else if most < dose + self.scheduled {
            report.push(refused(
                "the limit does not allow one dose as needed beside the scheduled ones",
                "correct the limit: it counts scheduled doses too, each range at its upper end",
            ));
        } else {
            return Some(most);
        }
        None
    }

    /// Returns a limit in the unit of the dose. A mass, such as 3 g in 24 hours, is divided by the
    /// strength.
    fn in_unit_of_dose(&self, limit: &Amount) -> Option<Decimal> {
        if limit.high().is_some() {
            return None;
        }
        let value = limit.low().value();
        let unit = limit.unit().or(self.measured.form.and_then(countable_unit))?;
        if unit == self.unit {
            return Some(value);
        }
        let mass: DoseContent = format!("{} {}", limit.low().as_str(), unit.id())
            .parse()
            .ok()
            .filter(|_| unit.is_mass())?;
        let ([quantity], Some(strength)) = (mass.low(), self.measured.strength) else {
            return None;
        };
        let [ingredient] = strength.ingredients() else { return None };
        let per = match strength.per() {
            None if self.unit != DoseUnit::Milliliter => Decimal::ONE,
            Some((per, PerUnit::Milliliter)) if self.unit == DoseUnit::Milliliter => per,
            _ => return None,
        };
        let wanted = quantity.in_unit_of(ingredient)?.checked_mul(per)?;
        wanted.checked_div(ingredient.number.value())
    }
}

fn problem(span: Span, words: &'static str, help: &'static str) -> Diagnostic {
    Diagnostic::error("medicine-take", Place::At(span), words).field("medications.take").help(help)
}

/// Returns the most that is scheduled in 24 hours on any day of the week, each range at its upper
/// end.
fn most_in_one_day(take: &Take) -> Decimal {
    Weekday::ALL.iter().map(|day| most_on(take, *day)).max().unwrap_or_default()
}

/// Returns the most that is scheduled in one week, each range at its upper end.
fn most_in_one_week(take: &Take) -> Decimal {
    let total = |schedule: &Schedule| {
        let week = u16::from(WEEK_DAYS);
        let days = match schedule.every.map(|every| every.0) {
            None if schedule.days.is_empty() => week,
            None => return most_of_schedule(schedule) * Decimal::from(schedule.days.len()),
            Some(every) => match every.unit {
                TimeUnit::Hour => {
                    let hours = u16::from(DAY_HOURS);
                    if every.count < hours { week } else { (week * hours).div_ceil(every.count) }
                }
                TimeUnit::Day => week.div_ceil(every.count),
                _ => 1,
            },
        };
        most_of_schedule(schedule) * Decimal::from(days)
    };
    take.schedules.iter().map(total).sum()
}

fn most_on(take: &Take, day: Weekday) -> Decimal {
    let is_on = |schedule: &&Schedule| {
        let on_days = schedule.days.is_empty() || schedule.days.contains(&day);
        on_days && schedule.on.is_none_or(|on| on == day)
    };
    take.schedules.iter().filter(is_on).map(most_of_schedule).sum()
}

fn most_of_schedule(schedule: &Schedule) -> Decimal {
    let times = schedule.times().into_iter().flatten();
    let at_times: Decimal = times.map(|dose| dose.amount.most().value()).sum();
    let at_intervals = schedule.amount.as_ref().map(|amount| {
        let per_day = match schedule.every.map(|every| every.0) {
            Some(every) if every.unit == TimeUnit::Hour => (24 / every.count).max(1),
            _ => 1,
        };
        amount.most().value() * Decimal::from(per_day)
    });
    at_times + at_intervals.unwrap_or_default()
}
