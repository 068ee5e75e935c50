//! When a medicine is taken, in words: times of day, intervals, use as needed, use by a chart.
//!
//! Dates of the last and next dose are apart, because those of a past step no longer apply.

use super::{
    manner::{self, with_product, with_verb},
    week::{self, on_days},
};
use crate::{
    compose::composer::Composer,
    diag::Spanned,
    site::{
        care_plan::{AsNeeded, Medication, Portion, Schedule},
        checked_text::{Day, DoseInterval, TimeUnit},
        dosing::Dose,
    },
};

/// The messages of a dose at the four times of day, in the order of [`Schedule::times`].
const TIMES: [&str; 4] = ["take-morning", "take-noon", "take-evening", "take-bedtime"];

/// Which facts a phrase about a regimen contains, besides how much and when.
#[derive(Clone, Copy)]
pub(in crate::compose) struct Detail {
    /// The dates of the last and next dose.
    pub dates: bool,
    /// The strength of what is counted, with each amount: another product is taken too, or before.
    pub strength: bool,
}

/// Returns everything about how much of one product is taken and when, as phrases in order.
pub(in crate::compose) fn phrases(
    composer: &Composer<'_>,
    medication: &Medication,
    portion: &Portion<'_>,
    detail: Detail,
) -> Vec<String> {
    let mut parts = Vec::new();
    for schedule in &portion.take.schedules {
        parts.extend(schedule_phrases(composer, medication, portion, schedule, detail));
    }
    parts.extend(manner::phrases(composer, medication, std::slice::from_ref(portion)));
    parts
}

/// Returns the phrases of one schedule.
fn schedule_phrases(
    composer: &Composer<'_>,
    medication: &Medication,
    portion: &Portion<'_>,
    schedule: &Schedule,
    detail: Detail,
) -> Vec<String> {
    let mut parts = Vec::new();
    let times = time_phrases(composer, portion, schedule, detail);
    if schedule.days.is_empty() {
        parts.extend(times);
    } else if !times.is_empty() {
        parts.push(on_days(composer, &schedule.days, times.join(" · ")));
    }
    parts.extend(other_phrases(composer, medication, portion, schedule, detail));
    if detail.dates {
        parts.extend(dates(composer, schedule));
    }
    parts
}

/// Returns what a table of times or days leaves out: intervals, use as needed, use by a chart, and
/// the times of a schedule that is not in the table, with its interval in one line.
pub(in crate::compose) fn beside_table(
    composer: &Composer<'_>,
    medication: &Medication,
    portion: &Portion<'_>,
    detail: Detail,
) -> Vec<String> {
    let lines = portion.take.schedules.iter().flat_map(|schedule| {
        if !schedule.has_times() || week::is_in_table(schedule) {
            let mut lines = other_phrases(composer, medication, portion, schedule, detail);
            if detail.dates {
                lines.extend(dates(composer, schedule));
            }
            return lines;
        }
        vec![schedule_phrases(composer, medication, portion, schedule, detail).join(" · ")]
    });
    lines.collect()
}

/// Returns the doses at the four times of day, such as "Morning: 1 tablet".
fn time_phrases(
    composer: &Composer<'_>,
    portion: &Portion<'_>,
    schedule: &Schedule,
    detail: Detail,
) -> Vec<String> {
    let doses = TIMES.iter().zip(schedule.times());
    let phrase = |(message, dose): (&&str, Option<&Spanned<Dose>>)| {
        let amount = composer.dose(dose?, portion, detail.strength);
        Some(composer.say_shown(message, &[("amount", amount.into())]))
    };
    doses.filter_map(phrase).collect()
}

/// Returns what is not taken at the four times of day: an interval, use as needed, use by a chart.
fn other_phrases(
    composer: &Composer<'_>,
    medication: &Medication,
    portion: &Portion<'_>,
    schedule: &Schedule,
    detail: Detail,
) -> Vec<String> {
    // The amount and how often it is taken are one phrase, which no line break or list separates.
    let mut dose = Vec::new();
    if let Some(amount) = &schedule.amount {
        let content = schedule.dose.as_ref().map(|dose| &dose.value);
        let amount = composer.portion_amount(amount, content, portion, detail.strength);
        dose.push(with_verb(composer, medication, portion, schedule, amount));
    }
    if let Some(every) = schedule.every {
        dose.push(interval(composer, schedule, every));
    }
    let mut parts = Vec::new();
    if !dose.is_empty() {
        parts.push(dose.join(" · "));
    }
    if let Some(chart) = &schedule.by_chart {
        let chart = composer.words(chart);
        let phrase = composer.say_shown("take-by-chart", &[("chart", chart.into())]);
        parts.push(if detail.strength { with_product(composer, portion, phrase) } else { phrase });
    }
    if let Some(as_needed) = &schedule.as_needed {
        parts.push(as_needed_phrase(composer, portion, as_needed, detail));
    }
    parts.into_iter().map(|phrase| on_days(composer, &schedule.days, phrase)).collect()
}

/// Returns how often it is taken, such as "every 2 days, starting December 1, 2026" or "once a
/// week, on Sunday only, not every day".
fn interval(composer: &Composer<'_>, schedule: &Schedule, every: DoseInterval) -> String {
    let is_weekly = every.0.unit == TimeUnit::Week && every.0.count == 1;
    let rhythm = match schedule.on {
        Some(day) if is_weekly => {
            composer.say_shown("take-weekly-on", &[("day", composer.weekday(day).into())])
        }
        Some(day) => {
            let arguments = [
                ("every", composer.interval("every", every.0).into()),
                ("day", composer.weekday(day).into()),
            ];
            composer.say_shown("take-every-on", &arguments)
        }
        None => composer.interval("every", every.0),
    };
    match schedule.from {
        None => rhythm,
        Some(from) => {
            let arguments = [("every", rhythm.into()), ("from", from.to_string().into())];
            composer.say_shown("take-every-from", &arguments)
        }
    }
}

/// Returns how much is taken when needed, for what, how far apart, and how much at most, in one
/// phrase: none of these may be read without the others.
fn as_needed_phrase(
    composer: &Composer<'_>,
    portion: &Portion<'_>,
    as_needed: &AsNeeded,
    detail: Detail,
) -> String {
    let content = as_needed.dose.as_ref().map(|dose| &dose.value);
    let amount = composer.portion_amount(&as_needed.amount, content, portion, detail.strength);
    let mut parts = vec![composer.say_shown("take-as-needed", &[("amount", amount.into())])];
    if let Some(purpose) = &as_needed.purpose {
        let purpose = composer.words(purpose);
        parts.push(composer.say_shown("as-needed-for", &[("purpose", purpose.into())]));
    }
    if let Some(hours) = as_needed.hours_apart {
        parts.push(composer.say_with("as-needed-hours", &[("n", hours.to_string().into())]));
    }
    let is_also_scheduled = portion.take.has_scheduled();
    let day = if is_also_scheduled { "as-needed-day-all" } else { "as-needed-day" };
    let limits = [(day, &as_needed.per_24_hours), ("as-needed-week", &as_needed.per_week)];
    for (message, limit) in limits {
        if let Some(limit) = limit {
            let most = composer.amount(limit, portion.form);
            parts.push(composer.say_shown(message, &[("most", most.into())]));
        }
    }
    parts.join(" · ")
}

/// Returns the dates of the last and next dose. Without instructions for a late dose, an overdue
/// one says to call today: the program never calculates until when a dose may be late.
fn dates(composer: &Composer<'_>, schedule: &Schedule) -> Vec<String> {
    let on = |day: Day| [("on", day.to_string().into())];
    let mut parts = Vec::new();
    if let Some(day) = schedule.last_given {
        parts.push(composer.say_with("last-given", &on(day)));
    }
    if let Some(day) = schedule.next_due {
        let is_overdue = day < composer.today();
        let message = if is_overdue { "next-overdue" } else { "next-due" };
        parts.push(composer.say_with(message, &on(day)));
        if is_overdue && schedule.if_late.is_none() {
            parts.push(composer.say("late-call-today"));
        }
    }
    parts
}
