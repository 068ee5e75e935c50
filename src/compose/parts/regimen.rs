//! How a medicine is taken, in words: the amounts of a day, dated steps, the last and next dose.
//!
//! Doses are text: they stay as written, in every language.

use crate::{
    compose::composer::Composer,
    document::page_parts,
    site::{
        care_plan::{Medication, Take},
        checked_text::{Day, Role},
    },
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

    /// A dose outside the four times of day: taken as needed, or at intervals of days or longer.
    pub(in crate::compose) struct OffGridDose {
        /// How much to take and when, in words.
        text: String,
        /// What to do if the dose is late.
        if_late: Option<String>,
    }
}

/// The messages of the four times of day, in the order of [`Take::times`].
pub(in crate::compose) const TIMES_OF_DAY: [&str; 4] =
    ["time-morning", "time-noon", "time-evening", "time-bedtime"];

/// A dated change: its date, what is taken from then on, and who decides or why the medicine ends.
type DatedChange = (Day, String, String);

/// Returns the steps that have begun, without the dates of the last and next dose: those of a past
/// step no longer apply.
pub(in crate::compose) fn begun_steps<'a>(
    composer: &'a Composer<'_>,
    medication: &'a Medication,
) -> impl Iterator<Item = DatedChange> + 'a {
    let steps = medication.steps.iter().filter(|step| step.from <= composer.today());
    steps.map(|step| (step.from, amounts(composer, &step.take), owner(composer, step.owner)))
}

/// Returns the steps to come, each with who decides, and the date on which the medicine is to end.
pub(in crate::compose) fn upcoming_changes<'a>(
    composer: &'a Composer<'_>,
    medication: &'a Medication,
) -> impl Iterator<Item = DatedChange> + 'a {
    let today = composer.today();
    let end = medication.ended.as_ref().filter(|ended| ended.on > today);
    let steps = medication
        .steps
        .iter()
        .filter(move |step| step.from > today && end.is_none_or(|end| step.from < end.on));
    let steps =
        steps.map(|step| (step.from, in_words(composer, &step.take), owner(composer, step.owner)));
    steps.chain(end.map(|end| (end.on, composer.say("take-stop"), composer.words(&end.why))))
}

/// Returns each change to come, in words.
pub(in crate::compose) fn upcoming_in_words<'a>(
    composer: &'a Composer<'_>,
    medication: &'a Medication,
) -> impl Iterator<Item = String> + 'a {
    upcoming_changes(composer, medication)
        .map(|(from, take, _)| format!("{} {take}", from_when(composer, from)))
}

/// Composes dated changes.
pub(in crate::compose) fn steps(
    composer: &Composer<'_>,
    changes: impl Iterator<Item = DatedChange>,
) -> Vec<RegimenStep> {
    changes
        .map(|(from, take, owner)| RegimenStep { from: from_when(composer, from), take, owner })
        .collect()
}

fn from_when(composer: &Composer<'_>, from: Day) -> String {
    composer.say_with("step-from", &[("on", from.to_string().into())])
}

/// Composes the amounts at the four times of day; `None` if nothing is taken at any of them.
pub(in crate::compose) fn times(
    composer: &Composer<'_>,
    medication: &Medication,
) -> Option<[Option<String>; 4]> {
    let take = medication.take_on(composer.today())?;
    if take.times().iter().all(Option::is_none) {
        return None;
    }
    Some(take.times().map(|amount| amount.map(|amount| composer.amount(amount))))
}

/// Composes a dose that is not taken at the four times of day.
pub(in crate::compose) fn off_grid(
    composer: &Composer<'_>,
    medication: &Medication,
) -> Option<OffGridDose> {
    let take = medication
        .take_on(composer.today())
        .filter(|take| take.times().iter().all(Option::is_none))?;
    let if_late = take.if_late.as_ref().map(|words| composer.words(words));
    Some(OffGridDose { text: in_words(composer, take), if_late })
}

/// Returns how much is taken and when, in words, with the dates of the last and next dose.
pub(in crate::compose) fn in_words(composer: &Composer<'_>, take: &Take) -> String {
    let last = take
        .last_given
        .map(|day| composer.say_with("last-given", &[("on", day.to_string().into())]));
    let next = take.next_due.map(|day| {
        let message = if day < composer.today() { "next-overdue" } else { "next-due" };
        composer.say_with(message, &[("on", day.to_string().into())])
    });
    let parts = std::iter::once(amounts(composer, take)).chain(last).chain(next);
    parts.collect::<Vec<_>>().join(" · ")
}

/// Returns how much is taken and how often, in words.
fn amounts(composer: &Composer<'_>, take: &Take) -> String {
    let times = [
        ("take-morning", &take.morning),
        ("take-noon", &take.noon),
        ("take-evening", &take.evening),
        ("take-bedtime", &take.bedtime),
    ];
    let mut parts: Vec<String> = times
        .into_iter()
        .filter_map(|(message, amount)| {
            let amount = composer.amount(amount.as_ref()?);
            Some(composer.say_with(message, &[("amount", amount.into())]))
        })
        .collect();
    if let Some(as_needed) = &take.as_needed {
        let amount = composer.amount(&as_needed.amount);
        parts.push(match &as_needed.max_per_day {
            Some(max) => composer.say_with(
                "take-as-needed-max",
                &[("amount", amount.into()), ("max", composer.amount(max).into())],
            ),
            None => composer.say_with("take-as-needed", &[("amount", amount.into())]),
        });
    }
    if let Some(interval) = take.every {
        parts.push(composer.interval("given", interval));
    }
    parts.join(" · ")
}

/// Returns who decides about a step, such as "Decided with: prescriber".
fn owner(composer: &Composer<'_>, role: Role) -> String {
    composer.say_with("step-owner", &[("role", composer.say(role.message()).into())])
}
