//! What is new, changed or stopped, in words: from `starts`, `steps` and `ended` of a medication.
//!
//! It is told for 30 days. No arrow carries meaning: arrows turn around in languages that are
//! written from right to left.

use super::{
    manner::Administration,
    medicines, regimen,
    schedule::{self, Detail},
};
use crate::{
    compose::composer::Composer,
    site::{
        care_plan::{Medication, Portion, Record},
        checked_text::Day,
    },
};

/// For how many days a handout tells that a medicine is new, changed or stopped.
const TOLD_FOR_DAYS: i32 = 30;

/// Returns whether a day is today or one of the days before it for which a change is told.
fn is_recent(day: Day, today: Day) -> bool {
    day <= today && (today.0 - day.0).get_days() <= TOLD_FOR_DAYS
}

/// Returns since when a medicine is taken, if that is told.
fn new_since(medication: &Medication, today: Day) -> Option<Day> {
    medication.starts.filter(|starts| is_recent(*starts, today))
}

/// Returns since when the dose of today is taken, if that is told.
fn changed_on(medication: &Medication, today: Day) -> Option<Day> {
    let step = &medication.steps[medication.current_step(today)?];
    step.begun.as_ref().map(|begun| begun.on).filter(|on| is_recent(*on, today))
}

/// Returns whether a medicine is new, changed, or not yet started.
fn is_new_or_changed(medication: &Medication, today: Day) -> bool {
    new_since(medication, today).is_some()
        || changed_on(medication, today).is_some()
        || medication.is_planned(today)
}

/// Marks the medicines about which the handout has a sheet: all of them, or those that are new,
/// changed or high-alert.
pub(in crate::compose) fn mark_sheets(
    composer: &Composer<'_>,
    record: &Record,
    section: &mut medicines::MedicinesSection,
    all: bool,
) {
    for (entry, medication) in section.current.iter_mut().zip(medicines::current(composer, record))
    {
        entry.has_sheet = all
            || is_new_or_changed(medication, composer.today())
            || composer.site.medicines.is_high_alert(medication);
    }
}

/// Composes what is new or changed about a medicine that is taken now: that it is new, and how the
/// dose of today differs from the one before. Empty if nothing is told.
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
        let detail = Detail { dates: false, strength: true };
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

/// Composes the medicines that ended so lately that it is told, with when and why.
pub(in crate::compose) fn stopped(
    composer: &Composer<'_>,
    record: &Record,
) -> Vec<medicines::EndedMedicine> {
    let today = composer.today();
    let is_told = |medication: &Medication| {
        medication.last_day_before(today).is_some_and(|day| is_recent(day, today))
    };
    medicines::ended_if(composer, record, &is_told)
}

#[cfg(test)]
mod tests {
    use super::{lines, stopped};
    use crate::compose::parts::small_site::{SmallSite, seen};

    /// Returns what a handout in English tells of the first medication.
    fn told(medication: &str) -> Vec<String> {
        let medications = format!("medications:\n  - {{ name: sertraline, {medication} }}\n");
        let mut told = Vec::new();
        SmallSite::with_medications(&medications).each_language(|lang, composer| {
            let (_, record) = composer.record().expect("a record");
            let of_language = lines(composer, &record.medications[0]);
            let ended = stopped(composer, record).into_iter().map(|ended| ended.text);
            let of_language: Vec<String> = of_language.into_iter().chain(ended).collect();
            if lang == "en" {
                told = of_language.iter().map(|line| seen(line)).collect();
            }
            assert!(of_language.iter().all(|line| !line.contains('→')), "{lang}");
        });
        told
    }

    #[test]
    fn what_is_new_changed_or_stopped_is_told_in_words_for_30_days() {
        let step = |from: &str, take: &str| {
            format!(
                "form: tablet, take: {{ morning: 2 tablets, bedtime: 1 tablet }}, steps: [{{ from: \
                 {from}, take: {take}, owner: prescriber, begun: {{ on: {from}, by: Kim }} }}]"
            )
        };
        let daily = "form: tablet, take: { morning: 1 tablet }";
        let cases = [
            (daily.to_owned(), ""),
            (format!("{daily}, starts: 2026-10-25"), "New: since October 25, 2026."),
            (format!("{daily}, starts: 2026-10-24"), ""),
            (
                step("2026-10-25", "{ morning: 3 tablets, bedtime: 1 tablet }"),
                "Changed on October 25, 2026. Morning: was 2 tablets, now 3 tablets",
            ),
            (
                step("2026-11-24", "{ morning: 3 tablets, noon: 1 tablet }"),
                "Changed on November 24, 2026. Morning: was 2 tablets, now 3 tablets · Noon: was \
                 none, now 1 tablet · Bedtime: was 1 tablet, now none",
            ),
            (step("2026-10-24", "{ morning: 3 tablets, bedtime: 1 tablet }"), ""),
            (
                format!("{daily}, ended: {{ on: 2026-10-25, why: done }}"),
                "Sertraline: stopped on October 25, 2026.",
            ),
            (format!("{daily}, ended: {{ on: 2026-10-24, why: done }}"), ""),
        ];
        for (medication, expected) in cases {
            let expected: Vec<&str> =
                (!expected.is_empty()).then_some(expected).into_iter().collect();
            let told: Vec<String> = told(&medication)
                .into_iter()
                .map(|line| line.replace("sertraline", "Sertraline"))
                .collect();
            assert_eq!(told, expected, "{medication}");
        }
    }

    #[test]
    fn another_strength_is_told_in_full_with_both_strengths() {
        let medication = "strength: 25 mg, form: tablet, take: { morning: 1 tablet }, steps: [{ \
                          from: 2026-11-20, strength: 50 mg, take: { morning: 1 tablet }, owner: \
                          prescriber, begun: { on: 2026-11-20, by: Kim } }]";
        let told = told(medication);
        assert_eq!(told.len(), 1);
        let (was, now) = told[0].split_once(", now ").expect("it says both");
        assert!(was.contains("25 mg") && now.contains("50 mg"), "{}", told[0]);
    }
}
