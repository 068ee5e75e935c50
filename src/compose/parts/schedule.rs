//! When a medicine is taken, in words: times of day, intervals, use as needed, use by a chart.
//!
//! Dates of the last and next dose are apart, because those of a past step no longer apply.

use crate::{
    compose::composer::Composer,
    diag::Spanned,
    site::{
        care_plan::{AsNeeded, Medication, Portion, Schedule},
        checked_text::{Day, DoseInterval, Form, Giver, Route, TimeUnit},
        dosing::Dose,
    },
    text::{Arg, isolate_ltr},
};

/// The messages of a dose at the four times of day, in the order of [`Schedule::times`].
const TIMES: [&str; 4] = ["take-morning", "take-noon", "take-evening", "take-bedtime"];

/// Which facts a phrase about a regimen contains.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::compose) enum Detail {
    /// Only how much and when.
    Amounts,
    /// Also the dates of the last and next dose.
    WithDates,
}

/// How a medicine enters the body and how long a patch of it is worn, as far as the record says it.
#[derive(Clone, Copy, Default)]
pub(in crate::compose) struct Administration {
    /// How it enters the body.
    route: Option<Route>,
    /// How long a patch is worn.
    worn: Option<DoseInterval>,
}

impl From<&Medication> for Administration {
    fn from(medication: &Medication) -> Self {
        Self { route: medication.route, worn: medication.worn }
    }
}

/// Returns how a medicine enters the body: as the record says, else as its form usually does.
fn route(medication: Administration, form: Option<Form>) -> Route {
    let usual = |form| match form {
        Form::SublingualTablet | Form::Film => Route::UnderTongue,
        Form::Gum | Form::Lozenge => Route::Cheek,
        Form::Patch | Form::Cream | Form::Gel => Route::Skin,
        Form::Spray => Route::Nose,
        Form::Inhaler => Route::Inhaled,
        Form::Injection => Route::Injected,
        Form::Implant => Route::Implanted,
        Form::Ring => Route::Vaginal,
        Form::Suppository => Route::Rectal,
        _ => Route::Oral,
    };
    medication.route.or(form.map(usual)).unwrap_or(Route::Oral)
}

/// Returns everything about how much of one product is taken and when, as phrases in order.
pub(in crate::compose) fn phrases(
    composer: &Composer<'_>,
    medication: Administration,
    portion: &Portion<'_>,
    detail: Detail,
) -> Vec<String> {
    let mut parts = Vec::new();
    for schedule in &portion.take.schedules {
        let times = time_phrases(composer, portion, schedule);
        match schedule.days.as_slice() {
            [] => parts.extend(times),
            days => {
                let days: Vec<String> = days.iter().map(|day| composer.weekday(*day)).collect();
                let arguments = [("days", Arg::List(days)), ("doses", times.join(" · ").into())];
                parts.push(composer.say_with("take-on-days", &arguments));
            }
        }
        parts.extend(other_phrases(composer, medication, portion, schedule));
        if detail == Detail::WithDates {
            parts.extend(dates(composer, schedule));
        }
    }
    parts
}

/// Returns the doses at the four times of day, such as "Morning: 1 tablet".
fn time_phrases(
    composer: &Composer<'_>,
    portion: &Portion<'_>,
    schedule: &Schedule,
) -> Vec<String> {
    let doses = TIMES.iter().zip(schedule.times());
    let phrase = |(message, dose): (&&str, Option<&Spanned<Dose>>)| {
        let dose = dose?;
        let amount = composer.dose(dose, portion);
        Some(composer.say_with(message, &[("amount", amount.into())]))
    };
    doses.filter_map(phrase).collect()
}

/// Returns what is not taken at the four times of day: an interval, use as needed, use by a chart.
pub(in crate::compose) fn other_phrases(
    composer: &Composer<'_>,
    medication: Administration,
    portion: &Portion<'_>,
    schedule: &Schedule,
) -> Vec<String> {
    let mut parts = Vec::new();
    if let Some(amount) = &schedule.amount {
        let content = schedule.dose.as_ref().map(|dose| &dose.value);
        let amount = composer.amount_with_content(amount, content, portion.form);
        parts.push(verb(composer, medication, portion, schedule, amount));
    }
    if let Some(every) = schedule.every {
        parts.push(interval(composer, schedule, every));
        parts.extend(wear(composer, medication, portion, every));
    }
    if let Some(chart) = &schedule.by_chart {
        let chart = composer.words(chart);
        parts.push(composer.say_with("take-by-chart", &[("chart", chart.into())]));
    }
    if let Some(as_needed) = &schedule.as_needed {
        parts.extend(as_needed_phrases(composer, portion, as_needed, portion.take.has_scheduled()));
    }
    parts
}

/// Returns the amount with the verb of the route, such as "Inject 18 units", or with who gives it.
fn verb(
    composer: &Composer<'_>,
    medication: Administration,
    portion: &Portion<'_>,
    schedule: &Schedule,
    amount: String,
) -> String {
    let route = route(medication, portion.form);
    let arguments = [("amount", amount.into())];
    if schedule.is_given() || route == Route::Implanted {
        let message = schedule.given_by.map_or("given", Giver::message);
        return composer.say_with(message, &arguments);
    }
    composer.say_with(&format!("use-{}", route.id()), &arguments)
}

/// Returns how often it is taken, such as "every 2 days, starting December 1, 2026" or "once a
/// week, on Sunday only, not every day".
fn interval(composer: &Composer<'_>, schedule: &Schedule, every: DoseInterval) -> String {
    let is_weekly = every.0.unit == TimeUnit::Week && every.0.count == 1;
    let rhythm = match schedule.on {
        Some(day) if is_weekly => {
            composer.say_with("take-weekly-on", &[("day", composer.weekday(day).into())])
        }
        Some(day) => {
            let arguments = [
                ("every", composer.interval("every", every.0).into()),
                ("day", composer.weekday(day).into()),
            ];
            composer.say_with("take-every-on", &arguments)
        }
        None => composer.interval("every", every.0),
    };
    match schedule.from {
        None => rhythm,
        Some(from) => {
            let arguments = [("every", rhythm.into()), ("from", from.to_string().into())];
            composer.say_with("take-every-from", &arguments)
        }
    }
}

/// Returns how long a patch is worn, and that the old one comes off first.
fn wear(
    composer: &Composer<'_>,
    medication: Administration,
    portion: &Portion<'_>,
    every: DoseInterval,
) -> Vec<String> {
    if portion.form != Some(Form::Patch) {
        return Vec::new();
    }
    let worn = medication.worn.unwrap_or(every);
    let worn = composer.interval("span", worn.0);
    vec![composer.say_with("patch-worn", &[("span", worn.into())]), composer.say("patch-old-first")]
}

fn as_needed_phrases(
    composer: &Composer<'_>,
    portion: &Portion<'_>,
    as_needed: &AsNeeded,
    is_also_scheduled: bool,
) -> Vec<String> {
    let content = as_needed.dose.as_ref().map(|dose| &dose.value);
    let amount = composer.amount_with_content(&as_needed.amount, content, portion.form);
    let mut parts = vec![composer.say_with("take-as-needed", &[("amount", amount.into())])];
    if let Some(purpose) = &as_needed.purpose {
        let purpose = composer.words(purpose);
        parts.push(composer.say_with("as-needed-for", &[("purpose", purpose.into())]));
    }
    if let Some(hours) = as_needed.hours_apart {
        parts.push(composer.say_with("as-needed-hours", &[("n", hours.to_string().into())]));
    }
    if let Some(limit) = &as_needed.per_24_hours {
        let message = if is_also_scheduled { "as-needed-day-all" } else { "as-needed-day" };
        let most = composer.amount(limit, portion.form);
        parts.push(composer.say_with(message, &[("most", most.into())]));
    }
    if let Some(limit) = &as_needed.per_week {
        let most = composer.amount(limit, portion.form);
        parts.push(composer.say_with("as-needed-week", &[("most", most.into())]));
    }
    parts
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

/// Returns an amount together with the strength of what is counted, such as "1 tablet of 100 mg".
pub(in crate::compose) fn of_strength(
    composer: &Composer<'_>,
    portion: &Portion<'_>,
    phrase: String,
) -> String {
    match portion.strength {
        None => phrase,
        Some(strength) => {
            let strength = isolate_ltr(strength.as_str());
            let arguments = [("dose", phrase.into()), ("strength", strength.into())];
            composer.say_with("dose-of-strength", &arguments)
        }
    }
}
