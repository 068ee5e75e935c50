//! What is new, changed or stopped, in words: from `starts`, `steps` and `ended` of a medication.
//!
//! It is shown for 30 days. No arrow carries meaning: arrows turn around in languages that are
//! written from right to left.

use super::{
    manner::Administration,
    regimen,
    schedule::{self, Detail},
};
use crate::{
    compose::composer::Composer,
    site::{
        care_plan::{Medication, Portion},
        checked_text::Day,
    },
};

/// For how many days a handout tells that a medicine is new, changed or stopped.
const TOLD_FOR_DAYS: i32 = 30;

/// Returns whether a day is today or one of the days before it for which a change is shown.
pub(super) fn is_recent(day: Day, today: Day) -> bool {
    day <= today && (today.0 - day.0).get_days() <= TOLD_FOR_DAYS
}

/// Returns since when a medicine is taken, if that is shown.
fn new_since(medication: &Medication, today: Day) -> Option<Day> {
    medication.starts.filter(|starts| is_recent(*starts, today))
}

/// Returns since when the dose of today is taken, if that is shown.
fn changed_on(medication: &Medication, today: Day) -> Option<Day> {
    let step = &medication.steps[medication.current_step(today)?];
    step.begun.as_ref().map(|begun| begun.on).filter(|on| is_recent(*on, today))
}

/// Returns whether a medicine is new, changed, or not yet started.
pub(super) fn is_new_or_changed(medication: &Medication, today: Day) -> bool {
    new_since(medication, today).is_some()
        || changed_on(medication, today).is_some()
        || medication.is_planned(today)
}

/// Composes what is new or changed about a medicine that is taken now: that it is new, and how the
/// dose of today differs from the one before. Empty if nothing is shown.
pub(super) fn lines(composer: &Composer<'_>, medication: &Medication) -> Vec<String> {
    let today = composer.today();
    let on = |day: Day| ("on", day.to_string().into());
    let new =
        new_since(medication, today).map(|since| composer.say_with("medicine-new", &[on(since)]));
    let changed = changed_on(medication, today).map(|since| {
        let what = was_and_now(composer, medication, since);
        composer.say_shown("medicine-changed-on", &[on(since), ("what", what.into())])
    });
    new.into_iter().chain(changed).collect()
}

/// Returns what was taken before a day and what is taken now: for each time of day that differs,
/// else in full.
fn was_and_now(composer: &Composer<'_>, medication: &Medication, since: Day) -> String {
    let (now, before) = (medication.portions(composer.today()), before(medication, since));
    let at_times = |portions: &[Portion<'_>]| {
        let is_same_product = |portion: &Portion<'_>| {
            now.iter().all(|other| {
                other.strength.map(|strength| strength.as_str())
                    == portion.strength.map(|strength| strength.as_str())
                    && other.form == portion.form
            })
        };
        let is_in_times = portions.iter().all(|portion| {
            portion.take.schedules.iter().all(|schedule| schedule.as_needed.is_none())
        });
        let times = regimen::times(composer, medication, portions);
        times.filter(|_| is_in_times && portions.iter().all(is_same_product))
    };
    let none = || composer.say("dose-none");
    let phrase = |before: String, now: String| {
        composer.say_shown("medicine-was-now", &[("before", before.into()), ("now", now.into())])
    };
    if let (Some(before), Some(now)) = (at_times(&before), at_times(&now)) {
        let slots = schedule::TIMES.iter().zip(before.into_iter().zip(now));
        let differing: Vec<String> = slots
            .filter(|(_, (before, now))| before != now)
            .map(|(time, (before, now))| {
                let change = phrase(before.unwrap_or_else(none), now.unwrap_or_else(none));
                composer.say_shown(time, &[("amount", change.into())])
            })
            .collect();
        if !differing.is_empty() {
            return differing.join(" · ");
        }
    }
    let in_full = |portions: &[Portion<'_>]| {
        let detail = Detail { dates: false, strength: true, ended: [false; 4] };
        let administration = Administration::of(composer, medication);
        let phrases = portions
            .iter()
            .flat_map(|portion| schedule::phrases(composer, administration, portion, detail));
        let phrases: Vec<String> = phrases.collect();
        if phrases.is_empty() { none() } else { phrases.join(" · ") }
    };
    phrase(in_full(&before), in_full(&now))
}

/// Returns what was taken on the day before a day; nothing if the medicine was not yet started.
fn before(medication: &Medication, since: Day) -> Vec<Portion<'_>> {
    let Ok(day_before) = since.0.yesterday() else { return Vec::new() };
    let day_before = Day(day_before);
    if medication.is_planned(day_before) {
        return Vec::new();
    }
    medication.portions(day_before)
}
