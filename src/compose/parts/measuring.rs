//! How a dose is measured out: the strength that the label must say, the device, meals, and who
//! said that a form may be divided.

use super::unbroken::measure_ltr;
use crate::{
    compose::composer::Composer,
    site::{
        care_plan::{Medication, Portion, Schedule},
        checked_text::{Device, DosePlace, Form, Route},
        dosing::{DoseUnit, PerUnit},
    },
    text::isolate,
};

/// Returns, for a liquid of a class in which a mistake is especially dangerous, what its label must
/// say: a dose measured from a bottle of another strength can kill. One sentence for each strength.
pub(super) fn label_checks(composer: &Composer<'_>, medication: &Medication) -> Vec<String> {
    if !composer.site.medicines.is_high_alert(medication) {
        return Vec::new();
    }
    let mut checks: Vec<String> = medication
        .portions(composer.today())
        .iter()
        .filter(|portion| is_measured_at_home(portion))
        .filter_map(|portion| portion.strength)
        .filter(|strength| matches!(strength.per(), Some((_, PerUnit::Milliliter))))
        .map(|strength| {
            let strength = measure_ltr(strength.as_str());
            composer.say_with("label-check", &[("strength", strength.into())])
        })
        .collect();
    checks.dedup();
    checks
}

/// Returns what a dose is measured or given with: the device of the record, else, for a liquid that
/// is swallowed, what to measure it with and what not.
pub(super) fn measure(composer: &Composer<'_>, medication: &Medication) -> Option<String> {
    if let Some(device) = medication.device {
        let message = match device {
            Device::OralSyringe | Device::Cup | Device::Dropper => "measure-with",
            Device::Pen
            | Device::VialAndSyringe
            | Device::PrefilledSyringe
            | Device::Pump
            | Device::Spacer => "use-device",
        };
        let device = composer.say(device.message());
        return Some(composer.say_with(message, &[("device", device.into())]));
    }
    let is_swallowed = medication.route.is_none_or(|route| route == Route::Oral);
    let is_poured = |portion: &Portion<'_>| {
        matches!(portion.form, Some(Form::Liquid | Form::Suspension))
            && is_measured_at_home(portion)
            && units(portion).contains(&DoseUnit::Milliliter)
    };
    let any = is_swallowed && medication.portions(composer.today()).iter().any(is_poured);
    any.then(|| composer.say("measure-liquid"))
}

/// Returns how doses relate to meals.
pub(super) fn meal(composer: &Composer<'_>, medication: &Medication) -> Option<String> {
    let meal = composer.say(medication.meal?.message());
    Some(composer.say_with("take-meal", &[("meal", meal.into())]))
}

/// Returns who said that a form that must not be divided without asking may be divided, and when.
pub(super) fn split(composer: &Composer<'_>, medication: &Medication) -> Option<String> {
    let split = medication.split.as_ref()?;
    let arguments = [("by", isolate(split.by.trim()).into()), ("on", split.on.to_string().into())];
    Some(composer.say_with("split-by", &arguments))
}

/// Returns whether a portion is a liquid or an injection of which the person, or somebody at home,
/// measures any dose.
fn is_measured_at_home(portion: &Portion<'_>) -> bool {
    let is_liquid = matches!(
        portion.form,
        Some(Form::Liquid | Form::Suspension | Form::Drops | Form::Injection)
    );
    let at_home = |schedule: &Schedule| {
        let doses = schedule.times();
        let mut doses = doses.into_iter().flatten().peekable();
        let all_at_clinic =
            doses.peek().is_some() && doses.all(|dose| dose.place == Some(DosePlace::Clinic));
        !schedule.is_given() && !all_at_clinic
    };
    is_liquid && portion.take.schedules.iter().any(at_home)
}

/// Returns the units of all amounts of a portion.
fn units(portion: &Portion<'_>) -> Vec<DoseUnit> {
    let schedules = &portion.take.schedules;
    let at_times = schedules.iter().flat_map(Schedule::times).flatten();
    let at_intervals = schedules.iter().filter_map(|schedule| schedule.amount.as_ref());
    let as_needed = schedules.iter().filter_map(|schedule| schedule.as_needed.as_ref());
    at_times
        .map(|dose| &dose.amount)
        .chain(at_intervals.map(|amount| &amount.value))
        .chain(as_needed.map(|as_needed| &as_needed.amount.value))
        .filter_map(|amount| amount.unit())
        .collect()
}
