//! How a medicine is taken, in words: the amounts of a day, dated steps, the last dose and the next.
//!
//! Doses are text and stay as they were written, in every language.

use crate::{
    compose::composer::Composer,
    document::page_parts,
    site::{
        care_plan::{Medication, Take},
        checked_text::{Day, Role},
    },
};

page_parts! {
    /// A dated change of what is taken.
    pub(in crate::compose) struct RegimenStep {
        /// From when.
        from: String,
        /// What is taken then.
        take: String,
        /// Who decides about it, or why the medicine ends.
        owner: String,
    }

    /// What does not fit the grid of four times: as needed, or every so often.
    pub(in crate::compose) struct OffGridDose {
        /// How much and when.
        text: String,
        /// What to do if it is late.
        if_late: Option<String>,
    }
}

/// The messages of the four times of day, in the order of [`Take::times`].
pub(in crate::compose) const TIMES_OF_DAY: [&str; 4] =
    ["time-morning", "time-noon", "time-evening", "time-bedtime"];

/// A dated change: from when, what is taken then, and who decides or why.
type DatedChange = (Day, String, String);

/// Returns the steps that have begun, without when a dose was due: only the current one still says
/// that.
pub(in crate::compose) fn begun<'a>(
    composer: &'a Composer<'_>,
    medication: &'a Medication,
) -> impl Iterator<Item = DatedChange> + 'a {
    let begun = medication.steps.iter().filter(|step| step.from <= composer.today());
    begun.map(|step| (step.from, amounts(composer, &step.take), owner(composer, step.owner)))
}

/// Returns the steps that are still to come, each with who decides, and the day on which the
/// medicine is to end.
pub(in crate::compose) fn to_come<'a>(
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

/// Returns each change that is still to come, in words.
pub(in crate::compose) fn changes<'a>(
    composer: &'a Composer<'_>,
    medication: &'a Medication,
) -> impl Iterator<Item = String> + 'a {
    to_come(composer, medication)
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

/// Composes the four cells of the grid; `None` if nothing is taken at any of the times.
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

/// Composes what does not fit the grid.
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

/// Returns how much and when, in words, with the last dose and the next.
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

/// Returns how much and how often, in words.
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
    if let Some(rhythm) = take.every {
        parts.push(composer.rhythm("given", rhythm));
    }
    parts.join(" · ")
}

/// Composes "Your prescriber decides about this step."
fn owner(composer: &Composer<'_>, role: Role) -> String {
    composer.say_with("step-owner", &[("role", composer.say(role.message()).into())])
}
