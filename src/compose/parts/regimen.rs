//! How a medicine is taken: the amounts of a day or a week, other ways of taking it, dates, and
//! dated steps.
//!
//! The words of one schedule are in `schedule`, those of an amount in `amounts`.

use super::{
    manner::{self, Administration},
    pack,
    portions::{self, names_strength},
    schedule::{self, Detail},
    week,
};
use crate::{
    compose::composer::Composer,
    document::page_parts,
    site::{
        care_plan::{DoseStep, Medication, Portion},
        checked_text::{Day, Role},
    },
    text::{Arg, isolate},
};

page_parts! {
    /// A dated change of the dose.
    pub(in crate::compose) struct RegimenStep {
        /// A phrase with the date of the change, such as "From December 1, 2026:".
        from: String,
        /// How much to take from then on, in words, or that the medicine stops.
        take: String,
        /// A phrase that says who decides about the change, or why the medicine ends.
        owner: String,
    }

    /// A dated change as the team reads it.
    pub(in crate::compose) struct TeamStep {
        /// The change.
        [safety] change: RegimenStep,
        /// That a person recorded that it began, or that nobody did though its date has passed.
        state: Option<String>,
    }

    /// Doses outside the four times of day: taken as needed, at intervals of days or longer, or by
    /// a chart.
    pub(in crate::compose) struct OffGridDose {
        /// How much to take and when, in phrases.
        lines: Vec<String>,
        /// What to do if the dose is late.
        if_late: Option<String>,
    }
}

/// A dated change: its date, what is taken from then on, and who decides or why the medicine ends.
type DatedChange = (Day, String, String);

/// Composes every step for the team, in the order of the record, with whether a person recorded
/// that it began, and the end that is to come.
pub(in crate::compose) fn steps_for_team(
    composer: &Composer<'_>,
    medication: &Medication,
) -> Vec<TeamStep> {
    let today = composer.today();
    let steps = medication.steps.iter().enumerate().map(|(at, step)| {
        let change = dated_change(composer, medication, (at, step), !step.has_begun(today));
        let state = match &step.begun {
            Some(begun) if step.has_begun(today) => {
                let by = isolate(begun.by.trim());
                let arguments = [("on", begun.on.to_string().into()), ("by", by.into())];
                Some(composer.say_with("step-is-begun", &arguments))
            }
            _ => (*step.from <= today).then(|| composer.say("step-is-waiting")),
        };
        TeamStep { change: regimen_step(composer, change), state }
    });
    let end = end(composer, medication)
        .map(|change| TeamStep { change: regimen_step(composer, change), state: None });
    steps.chain(end).collect()
}

fn dated_change(
    composer: &Composer<'_>,
    medication: &Medication,
    (at, step): (usize, &DoseStep),
    dates: bool,
) -> DatedChange {
    let portion = medication.portion_of_step(at);
    let strength = medication.steps.iter().any(|step| step.strength.is_some());
    let detail = Detail { dates, strength, ended: ended_times(medication, at) };
    let administration = Administration::of(composer, medication);
    let take = schedule::phrases(composer, administration, &portion, detail).into_iter();
    let take = take.chain(not_on(composer, medication)).collect::<Vec<_>>().join(" · ");
    let from = step.begun.as_ref().map_or(*step.from, |begun| begun.on);
    (from, take, owner(composer, step.owner))
}

/// Returns the times of day at which a dose was taken before a step and none is taken from then on,
/// if the step is taken at others.
fn ended_times(medication: &Medication, step: usize) -> [bool; 4] {
    let taken = |portions: &[Portion<'_>]| {
        let schedules = portions.iter().flat_map(|portion| &portion.take.schedules);
        schedules.fold([false; 4], |mut taken, schedule| {
            let times = schedule.times();
            taken.iter_mut().zip(times).for_each(|(taken, dose)| *taken |= dose.is_some());
            taken
        })
    };
    let before = match step.checked_sub(1) {
        Some(before) => taken(&[medication.portion_of_step(before)]),
        None => taken(&medication.initial_portions()),
    };
    let now = taken(&[medication.portion_of_step(step)]);
    if now == [false; 4] {
        return now;
    }
    std::array::from_fn(|at| before[at] && !now[at])
}

/// Returns the steps to come, each with who decides, and the date on which the medicine is to end:
/// a taper that ends says so.
pub(in crate::compose) fn upcoming_changes<'a>(
    composer: &'a Composer<'_>,
    medication: &'a Medication,
) -> impl Iterator<Item = DatedChange> + 'a {
    let today = composer.today();
    let end = end(composer, medication);
    let last = end.as_ref().map(|(on, ..)| *on);
    let steps = medication.steps.iter().enumerate();
    let coming = steps.filter(move |(_, step)| {
        !step.has_begun(today) && *step.from > today && last.is_none_or(|last| *step.from < last)
    });
    coming.map(|step| dated_change(composer, medication, step, true)).chain(end)
}

/// Returns the day from which a medicine is not taken, if it is to come: as planned with a reason,
/// or, for one that is taken in steps, the day after its last.
fn end(composer: &Composer<'_>, medication: &Medication) -> Option<DatedChange> {
    let today = composer.today();
    let then_none = || composer.say("take-then-none");
    if let Some(ended) = medication.ended.as_ref().filter(|ended| ended.on > today) {
        return Some((ended.on, then_none(), composer.words(&ended.why)));
    }
    let until = medication.until.as_ref().filter(|_| !medication.steps.is_empty())?.value;
    let after = Day(until.0.tomorrow().ok()?);
    let last_day = [("on", until.to_string().into())];
    (after > today).then(|| (after, then_none(), composer.say_with("medicine-until", &last_day)))
}

/// Returns each change to come before a date, in words.
pub(in crate::compose) fn upcoming_in_words<'a>(
    composer: &'a Composer<'_>,
    medication: &'a Medication,
    before: Day,
) -> impl Iterator<Item = String> + 'a {
    upcoming_changes(composer, medication)
        .filter(move |(from, ..)| *from < before)
        .map(|(from, take, _)| format!("{} {take}", from_when(composer, from)))
}

/// Composes dated changes.
pub(in crate::compose) fn steps(
    composer: &Composer<'_>,
    changes: impl Iterator<Item = DatedChange>,
) -> Vec<RegimenStep> {
    changes.map(|change| regimen_step(composer, change)).collect()
}

fn regimen_step(composer: &Composer<'_>, (from, take, owner): DatedChange) -> RegimenStep {
    RegimenStep { from: from_when(composer, from), take, owner }
}

fn from_when(composer: &Composer<'_>, from: Day) -> String {
    composer.say_with("step-from", &[("on", from.to_string().into())])
}

/// Composes the amounts at the four times of day; `None` if nothing is taken at any of them, or if
/// the amounts differ by the day.
pub(in crate::compose) fn times(
    composer: &Composer<'_>,
    medication: &Medication,
    portions: &[Portion<'_>],
) -> Option<[Option<String>; 4]> {
    let is_daily = |portion: &Portion<'_>| {
        portion.take.schedules.iter().all(|schedule| schedule.every.is_none())
    };
    if week::differs_by_day(medication, portions) || !portions.iter().all(is_daily) {
        return None;
    }
    let time = |at: usize| {
        let [first, ..] = week::amounts_by_day(composer, medication, portions, at);
        first
    };
    let times = [time(0), time(1), time(2), time(3)];
    times.iter().any(Option::is_some).then_some(times)
}

/// Composes the doses that are not in a table of times.
pub(in crate::compose) fn off_grid(
    composer: &Composer<'_>,
    medication: &Medication,
    portions: &[Portion<'_>],
    has_table: bool,
) -> Option<OffGridDose> {
    let detail = Detail { dates: true, strength: names_strength(portions), ended: [false; 4] };
    let mut lines =
        if has_table { beside_table(composer, medication, portions, true) } else { Vec::new() };
    if has_table {
        lines.extend(manner::phrases(composer, Administration::of(composer, medication), portions));
    } else {
        for portion in portions {
            let phrases = schedule::phrases(
                composer,
                Administration::of(composer, medication),
                portion,
                detail,
            );
            let is_alone = portions.len() == 1;
            lines.extend(if is_alone { phrases } else { vec![phrases.join(" · ")] });
        }
    }
    let schedules = portions.iter().flat_map(|portion| &portion.take.schedules);
    let late = schedules.filter_map(|schedule| schedule.if_late.as_ref());
    let late = composer.all_words(late);
    // Without its condition it would read as what to do now.
    let if_late = (!late.is_empty())
        .then(|| composer.say_shown("copy-if-late", &[("instruction", late.join(" · ").into())]));
    (!lines.is_empty() || if_late.is_some()).then_some(OffGridDose { lines, if_late })
}

/// Returns what a table of times or of a week leaves out, in lines: intervals, use as needed, use
/// by a chart. `dates` adds those of the last and next dose.
pub(in crate::compose) fn beside_table(
    composer: &Composer<'_>,
    medication: &Medication,
    portions: &[Portion<'_>],
    dates: bool,
) -> Vec<String> {
    let detail = Detail { dates, strength: names_strength(portions), ended: [false; 4] };
    let lines = portions.iter().flat_map(|portion| {
        let lines = schedule::beside_table(
            composer,
            Administration::of(composer, medication),
            portion,
            detail,
        );
        let is_alone = portions.len() == 1 || lines.is_empty();
        if is_alone { lines } else { vec![lines.join(" · ")] }
    });
    lines.collect()
}

/// Returns how much is taken and when, in words, with the dates of the last and next dose.
pub(in crate::compose) fn in_words(
    composer: &Composer<'_>,
    medication: &Medication,
    portions: &[Portion<'_>],
) -> String {
    let detail = Detail { dates: true, strength: names_strength(portions), ended: [false; 4] };
    let phrases = portions.iter().map(|portion| {
        schedule::phrases(composer, Administration::of(composer, medication), portion, detail)
            .join(" · ")
    });
    phrases.collect::<Vec<_>>().join(" · ")
}

/// Returns what a person must know about when the medicine is taken at all: not yet started, the
/// last day, days without it, doses on a date, and a change that a filled pack does not have.
pub(in crate::compose) fn dates(composer: &Composer<'_>, medication: &Medication) -> Vec<String> {
    let today = composer.today();
    let on =
        |message: &str, day: Day| composer.say_with(message, &[("on", day.to_string().into())]);
    let mut lines = Vec::new();
    if let Some(starts) = medication.starts.filter(|starts| *starts > today) {
        lines.push(on("medicine-starts", starts));
    }
    let ended = medication.ended.as_ref().filter(|ended| ended.on > today);
    let before_end = ended.and_then(|ended| Some(Day(ended.on.0.yesterday().ok()?)));
    let until = medication.until.as_ref().map(|until| until.value);
    if let Some(last) = until.into_iter().chain(before_end).min() {
        lines.push(on("medicine-until", last));
    }
    if let Some(until) = medication.overlap_until {
        let message = if until < today { "medicine-overlap-over" } else { "medicine-overlap" };
        lines.push(on(message, until));
    }
    lines.extend(not_on(composer, medication));
    for dose in medication.doses.iter().filter(|dose| dose.on >= today) {
        let content = dose.dose.as_ref().map(|content| &content.value);
        let amount = composer.amount_with_content(&dose.amount, content, medication.form);
        let arguments = [("on", dose.on.to_string().into()), ("amount", amount.into())];
        let is_clear = !portions::may_have_dose_on(medication, dose.on, today);
        let message = if is_clear { "medicine-dose-on" } else { "medicine-dose-on-ask" };
        lines.push(composer.say_with(message, &arguments));
    }
    lines.extend(pack::warnings(composer, medication));
    lines
}

/// Returns the days of the week on which it is not taken.
fn not_on(composer: &Composer<'_>, medication: &Medication) -> Option<String> {
    let days: Vec<String> = medication.not_on.iter().map(|day| composer.weekday(*day)).collect();
    (!days.is_empty()).then(|| composer.say_with("medicine-not-on", &[("days", Arg::List(days))]))
}

/// Returns since when the dose of today is taken, if a step has begun.
pub(in crate::compose) fn began(
    composer: &Composer<'_>,
    medication: &Medication,
) -> Option<String> {
    let step = &medication.steps[medication.current_step(composer.today())?];
    let on = step.begun.as_ref()?.on;
    Some(composer.say_with("medicine-dose-began", &[("on", on.to_string().into())]))
}

/// Returns who decides about a step, such as "Decided with: prescriber".
fn owner(composer: &Composer<'_>, role: Role) -> String {
    composer.say_with("step-owner", &[("role", composer.say(role.message()).into())])
}

#[cfg(test)]
mod tests {
    use crate::compose::parts::small_site::{SmallSite, seen};

    #[test]
    fn a_step_names_each_time_of_day_that_ends_with_it() {
        let steps = |take: &str, next: &str, after: &str| {
            let step = |from: &str, take: &str| {
                format!("{{ from: {from}, take: {{ {take} }}, owner: prescriber }}")
            };
            format!(
                "medications:\n  - {{ name: sertraline, form: tablet, take: {{ {take} }}, steps: \
                 [{}, {}] }}\n",
                step("2026-12-01", next),
                step("2027-01-01", after)
            )
        };
        for (take, next, after, expected) in [
            (
                "morning: 1 tablet, noon: 1 tablet, bedtime: 3 tablets",
                "morning: 1 tablet, bedtime: 3 tablets",
                "bedtime: 3 tablets",
                "Morning: 1 tablet · Noon: none · Bedtime: 3 tablets | Morning: none · Bedtime: 3 \
                 tablets",
            ),
            (
                "morning: 2 tablets",
                "morning: 1 tablet, bedtime: 1 tablet",
                "every: 2 days, amount: 1 tablet",
                "Morning: 1 tablet · Bedtime: 1 tablet | Take 1 tablet · every 2 days",
            ),
        ] {
            let site = SmallSite::with_medications(&steps(take, next, after));
            site.each_language(|lang, composer| {
                let (_, record) = composer.record().expect("a record");
                let changes = super::upcoming_changes(composer, &record.medications[0]);
                let words: Vec<String> = changes.map(|(_, take, _)| seen(&take)).collect();
                if lang == "en" {
                    assert_eq!(words.join(" | "), expected);
                }
            });
        }
    }
}
