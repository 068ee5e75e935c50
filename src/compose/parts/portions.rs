//! Facts about the products of a medicine and the days on which they are taken.

use crate::site::{
    care_plan::{Medication, Portion, Schedule},
    checked_text::{Day, TimeUnit, Weekday},
};

/// Returns whether amounts must say of which strength they are: several products are taken together,
/// and their strengths or forms differ. Insulin at set times and by a scale is one product.
pub(super) fn names_strength(portions: &[Portion<'_>]) -> bool {
    let [first, rest @ ..] = portions else { return false };
    let strength = |portion: &Portion<'_>| portion.strength.map(|strength| strength.value.clone());
    rest.iter().any(|portion| portion.form != first.form || strength(portion) != strength(first))
}

/// Returns whether regular doses are, or may be, on a date too. A dated dose on such a day may be
/// meant in their place or in addition.
pub(super) fn may_have_dose_on(medication: &Medication, on: Day, today: Day) -> bool {
    let is_day = |day: &Weekday| *day as i8 == on.0.weekday().to_monday_zero_offset();
    let is_within = medication.starts.is_none_or(|starts| starts <= on)
        && medication.until.as_ref().is_none_or(|until| on <= until.value)
        && medication.ended.as_ref().is_none_or(|ended| on < ended.on)
        && !medication.not_on.iter().any(is_day);
    let portions = medication.portions(today);
    let mut schedules = portions.iter().flat_map(|portion| &portion.take.schedules);
    is_within
        && schedules.any(|schedule| {
            let is_regular =
                schedule.has_times() || schedule.amount.is_some() || schedule.by_chart.is_some();
            is_regular
                && (schedule.days.is_empty() || schedule.days.iter().any(is_day))
                && schedule.on.as_ref().is_none_or(is_day)
                && may_fall_on(schedule, on)
        })
}

/// Returns whether a dose at an interval may fall on a date: on its next date, or a whole number of
/// intervals after its first or last.
fn may_fall_on(schedule: &Schedule, on: Day) -> bool {
    let Some(every) = schedule.every.filter(|every| every.0.unit != TimeUnit::Hour) else {
        return true;
    };
    let anchor = schedule.next_due.or(schedule.from).or(schedule.last_given);
    let Some(mut day) = anchor else { return true };
    while day < on {
        match every.0.after(day) {
            Some(next) if next > day => day = next,
            _ => return true,
        }
    }
    day == on
}
