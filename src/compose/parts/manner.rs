//! How a medicine enters the body, who gives it, and how patches are worn, in words.

use super::{unbroken::measure_ltr, week::on_days};
use crate::{
    compose::composer::Composer,
    site::{
        RESCUE_CLASS,
        care_plan::{Medication, OtherMedicine, Portion, Schedule},
        checked_text::{DoseInterval, Form, Giver, Route, TimeUnit},
        dosing::DoseUnit,
    },
};

/// How a medicine enters the body and how long a patch of it is worn, as far as the record says it.
#[derive(Clone, Copy)]
pub(in crate::compose) struct Administration {
    /// How it enters the body.
    route: Option<Route>,
    /// How long a patch is worn.
    worn: Option<DoseInterval>,
    /// Whether it is a rescue medicine, which somebody else gives: who needs it cannot take it.
    is_rescue: bool,
}

impl Administration {
    /// Returns how a medication enters the body.
    pub(super) fn of(composer: &Composer<'_>, medication: &Medication) -> Self {
        let class = composer.site.medicines.prescribed(medication).class;
        Self {
            route: medication.route,
            worn: medication.worn,
            is_rescue: class.is_some_and(|class| class.id.as_str() == RESCUE_CLASS),
        }
    }

    /// Returns how a medicine that the team does not prescribe enters the body.
    pub(super) fn of_other(composer: &Composer<'_>, other: &OtherMedicine) -> Self {
        let medicine = composer.site.medicines.by_name(&other.name);
        let is_rescue = medicine.is_some_and(|medicine| medicine.class.as_str() == RESCUE_CLASS);
        Self { route: None, worn: None, is_rescue }
    }
}

/// Returns how a medicine enters the body: as the record says, else as its form usually does, else
/// as its unit says. `None` if nothing says it: drops may be for the eye, the ear or the mouth.
fn route(medication: Administration, portion: &Portion<'_>) -> Option<Route> {
    medication.route.or_else(|| match portion.form {
        Some(form) => route_of_form(form),
        None => route_of_units(portion),
    })
}

fn route_of_form(form: Form) -> Option<Route> {
    Some(match form {
        Form::SublingualTablet | Form::Film => Route::UnderTongue,
        Form::Gum | Form::Lozenge => Route::Cheek,
        Form::Patch | Form::Cream | Form::Gel => Route::Skin,
        Form::Spray => Route::Nose,
        Form::Inhaler => Route::Inhaled,
        Form::Injection => Route::Injected,
        Form::Implant => Route::Implanted,
        Form::Ring => Route::Vaginal,
        Form::Suppository => Route::Rectal,
        Form::Drops => return None,
        Form::Tablet
        | Form::ExtendedReleaseTablet
        | Form::DelayedReleaseTablet
        | Form::ChewableTablet
        | Form::DisintegratingTablet
        | Form::Capsule
        | Form::ExtendedReleaseCapsule
        | Form::DelayedReleaseCapsule
        | Form::Liquid
        | Form::Suspension
        | Form::Powder => Route::Oral,
    })
}

/// Returns the route of amounts without a form: that of the unit, if all have one unit that says
/// it. A film may be for the tongue or the cheek, and 18 units may be injected or swallowed.
fn route_of_units(portion: &Portion<'_>) -> Option<Route> {
    let of_unit = |unit: Option<DoseUnit>| match unit? {
        DoseUnit::Tablet | DoseUnit::Capsule => Some(Route::Oral),
        DoseUnit::Patch => Some(Route::Skin),
        DoseUnit::Puff => Some(Route::Inhaled),
        _ => None,
    };
    let units = portion.take.schedules.iter().flat_map(|schedule| {
        let times = schedule.times().into_iter().flatten().map(|dose| dose.amount.unit());
        let needed = schedule.as_needed.iter().map(|as_needed| as_needed.amount.unit());
        times.chain(schedule.amount.iter().map(|amount| amount.unit())).chain(needed)
    });
    let mut routes = units.map(of_unit);
    let first = routes.next()??;
    routes.all(|route| route == Some(first)).then_some(first)
}

/// Returns the amount with the verb of the route, such as "Inject 18 units", or with who gives it.
pub(in crate::compose) fn with_verb(
    composer: &Composer<'_>,
    medication: Administration,
    portion: &Portion<'_>,
    schedule: &Schedule,
    amount: String,
) -> String {
    let route = route(medication, portion);
    let arguments = [("amount", amount.into())];
    if medication.is_rescue && schedule.given_by.is_none() {
        return composer.say_shown("given", &arguments);
    }
    if schedule.is_given() || route == Some(Route::Implanted) {
        let message = schedule.given_by.map_or("given", Giver::message);
        return composer.say_shown(message, &arguments);
    }
    let route = route.map_or("unknown", Route::id);
    composer.say_shown(&format!("use-{route}"), &arguments)
}

/// Returns what amounts at times of day, as needed or by a chart leave open: how each product
/// enters the body or who gives it, and how patches are worn. Tablets and other things that are
/// swallowed need no such words.
pub(in crate::compose) fn phrases(
    composer: &Composer<'_>,
    medication: Administration,
    portions: &[Portion<'_>],
) -> Vec<String> {
    let of_portion = |portion: &Portion<'_>| {
        let mut phrases = route_phrases(composer, medication, portion);
        phrases.extend(wear(composer, medication, portion));
        phrases
    };
    let all: Vec<Vec<String>> = portions.iter().map(of_portion).collect();
    match all.first() {
        Some(first) if all.iter().all(|phrases| phrases == first) => first.clone(),
        _ => {
            let pairs = portions.iter().zip(all);
            let noted = pairs.flat_map(|(portion, phrases)| {
                phrases.into_iter().map(|phrase| with_product(composer, portion, phrase))
            });
            noted.collect()
        }
    }
}

/// Returns a phrase that is about one of several products, such as "25 mg: I inject it myself."
pub(in crate::compose) fn with_product(
    composer: &Composer<'_>,
    portion: &Portion<'_>,
    phrase: String,
) -> String {
    let Some(strength) = portion.strength else { return phrase };
    let strength = measure_ltr(strength.as_str());
    composer.say_shown("product-note", &[("strength", strength.into()), ("note", phrase.into())])
}

fn route_phrases(
    composer: &Composer<'_>,
    medication: Administration,
    portion: &Portion<'_>,
) -> Vec<String> {
    let route = route(medication, portion);
    let without_verb = portion.take.schedules.iter().filter(|schedule| {
        schedule.has_times() || schedule.as_needed.is_some() || schedule.by_chart.is_some()
    });
    let messages: Vec<(&Schedule, Option<String>)> = without_verb
        .map(|schedule| (schedule, route_message(medication, schedule, route)))
        .collect();
    let Some((_, first)) = messages.first() else { return Vec::new() };
    if messages.iter().all(|(_, message)| message == first) {
        return first.iter().map(|message| composer.say(message)).collect();
    }
    let noted = |(schedule, message): &(&Schedule, Option<String>)| {
        let phrase = composer.say(message.as_ref()?);
        Some(on_days(composer, &schedule.days, phrase))
    };
    messages.iter().filter_map(noted).collect()
}

/// Returns the message that says who gives the doses of a schedule or how they enter the body; none
/// if the person swallows them.
fn route_message(
    medication: Administration,
    schedule: &Schedule,
    route: Option<Route>,
) -> Option<String> {
    match (schedule.given_by, route) {
        (None, Some(route @ (Route::Nose | Route::Injected))) if medication.is_rescue => {
            Some(format!("route-{}-rescue", route.id()))
        }
        (None, _) if medication.is_rescue => Some("giver-unknown".to_owned()),
        (Some(giver), _) => Some(format!("giver-{}", giver.id())),
        (None, Some(Route::Implanted)) => Some("giver-unknown".to_owned()),
        (None, _) if schedule.is_given() => Some("giver-unknown".to_owned()),
        (None, Some(Route::Oral)) => None,
        (None, Some(route)) => Some(format!("route-{}", route.id())),
        (None, None) => Some("route-unknown".to_owned()),
    }
}

/// Returns how long a patch is worn, and that the old one comes off first. A patch that is changed
/// within a day may be worn for less than the time between two, so without `worn` the person asks.
fn wear(composer: &Composer<'_>, medication: Administration, portion: &Portion<'_>) -> Vec<String> {
    if portion.form != Some(Form::Patch) {
        return Vec::new();
    }
    let every = portion.take.schedules.iter().find_map(|schedule| schedule.every);
    let is_long = |unit: TimeUnit, count: u16| match unit {
        TimeUnit::Hour => count > 24,
        TimeUnit::Day => count > 1,
        TimeUnit::Week | TimeUnit::Month | TimeUnit::Year => true,
    };
    let worn = medication.worn.or(every.filter(|every| is_long(every.0.unit, every.0.count)));
    let worn = match worn {
        None => composer.say("patch-worn-ask"),
        Some(worn) => {
            let span = composer.interval("span", worn.0);
            composer.say_shown("patch-worn", &[("span", span.into())])
        }
    };
    vec![worn, composer.say("patch-old-first")]
}

#[cfg(test)]
mod tests {
    use super::Administration;
    use crate::compose::parts::small_site::{SmallSite, seen};

    const MEDICINES: &str = "
classes:
  - id: overdose-reversal
    name: { en: overdose reversal }
    mandatory: []
    parts: {}
    source: https://example.org/
medicines:
  - id: naloxone
    class: overdose-reversal
    names: { en: Naloxone }
    source: https://example.org/
";

    #[test]
    fn others_give_a_rescue_medicine() {
        let take = "take: { as_needed: { amount: 1 spray } }";
        let medications = format!("medications:\n  - {{ name: naloxone, form: spray, {take} }}\n");
        let files = [("content/medicines.yaml", MEDICINES)];
        SmallSite::with_files(&medications, &files).each_language(|lang, composer| {
            let (_, record) = composer.record().expect("a record");
            let medication = &record.medications[0];
            let portions = medication.initial_portions();
            let administration = Administration::of(composer, medication);
            let words = seen(&super::phrases(composer, administration, &portions).join(" "));
            assert!(!words.is_empty(), "{lang}");
            if lang == "en" {
                assert_eq!(words, "Someone else sprays it into my nose.");
            }
        });
    }
}
