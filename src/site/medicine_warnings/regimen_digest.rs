//! The text of a medicine with its dose, and of the allergies, from which the digest of a warning
//! is made. It changes whenever one of them changes, and not when a dose is given again.

use std::fmt::Write;

use super::taken::{TakenMedicine, TakenSource};
use crate::site::{
    care_plan::{Allergies, AsNeeded, Medication, OtherMedicine, Portion, Record, Schedule, Take},
    checked_text::{Day, DoseInterval, Weekday},
    dosing::{Amount, Dose, DoseContent},
    words::Words,
};

/// Returns the name of something that is taken and its dose on a day, in a fixed form.
pub(super) fn taken_text(taken: &TakenMedicine<'_>, today: Day) -> String {
    let mut out = String::new();
    match taken.source {
        TakenSource::Prescribed(medication) => write_medication(&mut out, medication, today),
        TakenSource::Other(other) => write_other(&mut out, other),
    }
    out
}

/// Returns the allergies of a record in a fixed form, in an order of their own.
pub(super) fn allergies_text(record: &Record) -> String {
    let known = record.evaluation.as_ref().and_then(|evaluation| evaluation.allergies.as_ref());
    match known.map(|allergies| &allergies.value) {
        None => "not asked".to_owned(),
        Some(Allergies::NoneKnown) => "none known".to_owned(),
        Some(Allergies::Known(allergies)) => {
            let mut lines: Vec<String> = allergies
                .iter()
                .map(|allergy| {
                    let mut line = format!("{}\n{}\n", allergy.name.trim(), allergy.kind.id());
                    allergy.reaction.iter().for_each(|words| write_words(&mut line, words));
                    line
                })
                .collect();
            lines.sort();
            lines.join("\n")
        }
    }
}

/// Adds a line with a key and a value.
fn line(out: &mut String, key: &str, value: impl std::fmt::Display) {
    // To write into a string cannot fail.
    _ = writeln!(out, "{key}: {value}");
}

fn write_medication(out: &mut String, medication: &Medication, today: Day) {
    line(out, "name", &medication.name.value);
    let ids = [
        medication.brand.as_deref(),
        medication.class.as_ref().map(|class| class.as_str()),
        medication.strength.as_ref().map(|strength| strength.as_str()),
        medication.form.map(|form| form.id()),
        medication.route.map(|route| route.id()),
        medication.sig.as_ref().map(|sig| sig.as_str()),
    ];
    for (key, value) in ["brand", "class", "strength", "form", "route", "sig"].iter().zip(ids) {
        value.iter().for_each(|value| line(out, key, value));
    }
    medication.worn.iter().for_each(|worn| write_interval(out, "worn", worn));
    let dates = [
        medication.starts,
        medication.until.as_ref().map(|until| until.value),
        medication.ended.as_ref().map(|ended| ended.on),
    ];
    for (key, date) in ["starts", "until", "ended"].iter().zip(dates) {
        date.iter().for_each(|date| line(out, key, date));
    }
    medication.not_on.iter().for_each(|day| line(out, "not on", day.id()));
    for dose in &medication.doses {
        line(out, "on", dose.on);
        write_amount(out, "amount", &dose.amount, dose.dose.as_ref().map(|dose| &dose.value));
    }
    for portion in medication.portions(today) {
        write_portion(out, &portion);
    }
}

fn write_other(out: &mut String, other: &OtherMedicine) {
    line(out, "name", other.name.trim());
    other.class.iter().for_each(|class| line(out, "class", class.as_str()));
    other.strength.iter().for_each(|strength| line(out, "strength", strength.as_str()));
    other.form.iter().for_each(|form| line(out, "form", form.id()));
    other.take.iter().for_each(|take| write_take(out, take));
}

fn write_portion(out: &mut String, portion: &Portion<'_>) {
    portion.strength.iter().for_each(|strength| line(out, "strength", strength.as_str()));
    portion.form.iter().for_each(|form| line(out, "form", form.id()));
    write_take(out, portion.take);
}

fn write_take(out: &mut String, take: &Take) {
    take.schedules.iter().for_each(|schedule| write_schedule(out, schedule));
}

fn write_schedule(out: &mut String, schedule: &Schedule) {
    let Schedule {
        days,
        morning,
        noon,
        evening,
        bedtime,
        every,
        on,
        from,
        amount,
        dose,
        given_by,
        // The dates of the last and next dose, and what to do about a late one, are not the dose.
        last_given: _,
        next_due: _,
        if_late: _,
        as_needed,
        by_chart,
    } = schedule;
    let days: Vec<&str> = days.iter().map(|day: &Weekday| day.id()).collect();
    line(out, "days", days.join(" "));
    let times = [("morning", morning), ("noon", noon), ("evening", evening), ("bedtime", bedtime)];
    for (key, dose) in times {
        dose.iter().for_each(|dose| write_dose(out, key, dose));
    }
    every.iter().for_each(|every| write_interval(out, "every", every));
    on.iter().for_each(|on| line(out, "on", on.id()));
    from.iter().for_each(|from| line(out, "from", from));
    let content = dose.as_ref().map(|dose| &dose.value);
    amount.iter().for_each(|amount| write_amount(out, "amount", amount, content));
    given_by.iter().for_each(|giver| line(out, "given by", giver.id()));
    as_needed.iter().for_each(|as_needed| write_as_needed(out, as_needed));
    by_chart.iter().for_each(|chart| write_words(out, chart));
}

fn write_as_needed(out: &mut String, as_needed: &AsNeeded) {
    let AsNeeded { amount, dose, purpose: _, hours_apart, per_24_hours, per_week } = as_needed;
    write_amount(out, "as needed", amount, dose.as_ref().map(|dose| &dose.value));
    hours_apart.iter().for_each(|hours| line(out, "hours apart", hours));
    per_24_hours.iter().for_each(|most| line(out, "per 24 hours", most.as_str()));
    per_week.iter().for_each(|most| line(out, "per week", most.as_str()));
}

fn write_dose(out: &mut String, key: &str, dose: &Dose) {
    write_amount(out, key, &dose.amount, dose.content.as_ref());
    dose.place.iter().for_each(|place| line(out, "at", place.id()));
}

fn write_amount(out: &mut String, key: &str, amount: &Amount, content: Option<&DoseContent>) {
    line(out, key, amount.as_str());
    content.iter().for_each(|content| line(out, "dose", content.as_str()));
}

fn write_interval(out: &mut String, key: &str, interval: &DoseInterval) {
    line(out, key, format_args!("{} {:?}", interval.0.count, interval.0.unit));
}

fn write_words(out: &mut String, words: &Words) {
    words.texts().for_each(|text| line(out, "text", text));
    if let Words::Phrase { id, arguments } = words {
        line(out, "phrase", &id.value);
        arguments.values().for_each(|argument| line(out, "argument", argument));
    }
}
