//! Changes that a weekly pack does not have, because the pharmacy filled it before.

use crate::{
    compose::composer::Composer,
    site::{
        care_plan::Medication,
        checked_text::{Day, Support},
    },
};

/// How many days after it was filled a pack may still be in use: pharmacies fill up to four weeks
/// at a time.
const MOST_DAYS: i64 = 28;

/// Returns what to know about a filled pack: that a change is not in it, or that a medicine which
/// is over is still in it.
pub(super) fn warnings(composer: &Composer<'_>, medication: &Medication) -> Vec<String> {
    let Some(filled) = medication.pack_filled.as_ref().map(|filled| filled.value) else {
        return Vec::new();
    };
    if !medication.supports.contains(&Support::WeeklyPack) {
        return Vec::new();
    }
    let today = composer.today();
    // A change that has come stays until a new pack is filled.
    let last = filled.0.saturating_add(jiff::Span::new().days(MOST_DAYS));
    let is_after = |on: &Day| *on > filled && (*on <= today || on.0 <= last);
    let ended = medication.ended.iter().map(|ended| ended.on);
    let until = medication.until.iter().filter_map(|until| Some(Day(until.0.tomorrow().ok()?)));
    let steps = medication
        .steps
        .iter()
        .map(|step| step.begun.as_ref().map_or(*step.from, |begun| begun.on));
    let doses = medication.doses.iter().map(|dose| dose.on).filter(|on| *on >= today);
    let mut changes = steps.chain(medication.starts).chain(doses);
    let messages = [
        ("medicine-not-in-pack", changes.any(|on| is_after(&on))),
        ("medicine-still-in-pack", ended.chain(until).any(|on| is_after(&on))),
    ];
    let said = messages.into_iter().filter(|(_, applies)| *applies);
    let arguments = [("on", filled.to_string().into())];
    said.map(|(message, _)| composer.say_with(message, &arguments)).collect()
}
