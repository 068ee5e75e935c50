//! The doses of a week, one cell for each day and time: what a person sees when the doses differ by
//! the day.

use super::portions::names_strength;
use crate::{
    compose::composer::Composer,
    document::page_parts,
    site::{
        care_plan::{Medication, Portion, Schedule},
        checked_text::{DoseInterval, TimeUnit, Weekday},
    },
    text::Arg,
};

page_parts! {
    /// A week of doses that differ by the day.
    pub(in crate::compose) struct DoseWeek {
        /// The names of the seven days, which head the columns.
        days: Vec<String>,
        /// The times of day at which anything is taken.
        [safety] rows: Vec<DoseWeekRow>,
    }

    /// The doses at one time of day, on each day of the week.
    pub(in crate::compose) struct DoseWeekRow {
        /// The time of day.
        time: String,
        /// The amount of each day, in the order of the columns; "none" for a day without.
        amounts: Vec<String>,
    }
}

/// The messages of the four times of day, in the order of [`Schedule::times`].
pub(in crate::compose) const TIMES_OF_DAY: [&str; 4] =
    ["time-morning", "time-noon", "time-evening", "time-bedtime"];

/// Returns the amounts at one of the four times on each day of the week, in the order of
/// [`Composer::week`]; `None` for a day without.
pub(in crate::compose) fn amounts_by_day(
    composer: &Composer<'_>,
    medication: &Medication,
    portions: &[Portion<'_>],
    time: usize,
) -> [Option<String>; 7] {
    composer.week().map(|day| {
        let doses = portions.iter().flat_map(|portion| {
            let schedules = portion.take.schedules.iter();
            schedules
                .filter(move |schedule| is_on(schedule, medication, day))
                .filter_map(move |schedule| Some((portion, schedule.times()[time]?)))
        });
        let several = names_strength(portions);
        let amounts: Vec<String> =
            doses.map(|(portion, dose)| composer.dose(dose, portion, several)).collect();
        (!amounts.is_empty()).then(|| composer.list(&amounts))
    })
}

/// Returns whether doses of a schedule are on a day of the week. Those every 2 days, for example,
/// are on none: a box on each day would be a dose on each day.
fn is_on(schedule: &Schedule, medication: &Medication, day: Weekday) -> bool {
    if medication.not_on.contains(&day) || !is_in_table(schedule) {
        return false;
    }
    match schedule.on {
        Some(on) => on == day,
        None => schedule.days.is_empty() || schedule.days.contains(&day),
    }
}

/// Returns whether a schedule has the same times on the same days of every week, so that a table of
/// a day or a week can show it.
pub(in crate::compose) fn is_in_table(schedule: &Schedule) -> bool {
    let is_daily = |every: DoseInterval| every.0.unit == TimeUnit::Day && every.0.count == 1;
    is_weekly(schedule) || schedule.every.is_some_and(is_daily)
}

/// Returns whether a schedule says on which days of each week its doses are.
fn is_weekly(schedule: &Schedule) -> bool {
    schedule.every.is_none_or(|every| {
        every.0.unit == TimeUnit::Week && every.0.count == 1 && schedule.on.is_some()
    })
}

/// Returns whether a portion is taken on the same days and times in every week.
pub(in crate::compose) fn is_same_every_week(portion: &Portion<'_>) -> bool {
    portion.take.schedules.iter().all(is_in_table)
}

/// Returns whether the doses at fixed times differ by the day of the week, in a way that is the
/// same every week.
pub(in crate::compose) fn differs_by_day(
    medication: &Medication,
    portions: &[Portion<'_>],
) -> bool {
    let schedules = || portions.iter().flat_map(|portion| &portion.take.schedules);
    let differs = !medication.not_on.is_empty()
        || schedules().any(|schedule| !schedule.days.is_empty() || schedule.on.is_some());
    differs && schedules().any(Schedule::has_times) && schedules().all(is_weekly)
}

/// Returns a phrase with the days of the week that it is for, unless it is for all of them.
pub(in crate::compose) fn on_days(
    composer: &Composer<'_>,
    days: &[Weekday],
    phrase: String,
) -> String {
    if days.is_empty() || Weekday::ALL.iter().all(|day| days.contains(day)) {
        return phrase;
    }
    let days = days.iter().map(|day| composer.weekday(*day)).collect();
    let arguments = [("days", Arg::List(days)), ("doses", phrase.into())];
    composer.say_shown("take-on-days", &arguments)
}

/// Composes the week of a medicine whose doses differ by the day; `None` for any other.
pub(in crate::compose) fn compose(
    composer: &Composer<'_>,
    medication: &Medication,
    portions: &[Portion<'_>],
) -> Option<DoseWeek> {
    if !differs_by_day(medication, portions) {
        return None;
    }
    let none = || composer.say("dose-none");
    let row = |(at, time): (usize, &&str)| {
        let amounts = amounts_by_day(composer, medication, portions, at);
        amounts.iter().any(Option::is_some).then(|| DoseWeekRow {
            time: composer.say(time),
            amounts: amounts.into_iter().map(|amount| amount.unwrap_or_else(none)).collect(),
        })
    };
    let rows = TIMES_OF_DAY.iter().enumerate().filter_map(row).collect();
    Some(DoseWeek { days: composer.weekdays(), rows })
}
