//! The rows of the diary for medicines: what is taken on each day, with a box to tick.
//!
//! There is a box only where a dose is due on that day for certain. What is taken as needed, or at
//! intervals of more than a day, has empty cells to write in. Notes have no cells.

use super::{
    measuring, medicines, other_medicines, pack, portions::names_strength, regimen,
    unbroken::measure_ltr, week,
};
use crate::{
    compose::composer::Composer,
    document::page_parts,
    site::{
        care_plan::{Medication, OtherMedicine, Portion, Record, Schedule},
        checked_text::{Day, TimeUnit},
        prescribed_medicine::PrescribedMedicine,
    },
    text::isolate_ltr,
};

page_parts! {
    /// A row of the diary for a medicine: boxes to tick, or a change of the dose.
    pub(in crate::compose) struct DiaryMedicineRow {
        /// The name of the medicine, in the language of the page.
        name: String,
        /// The brand, as written in the record.
        brand: Option<String>,
        /// The strength, as written in the record.
        strength: Option<String>,
        /// The time of day, "as needed", or a dated change of the dose, in words.
        time: String,
        /// The amount to take, if it is the same every day. Absent if the row has no boxes, or if
        /// the amounts differ by the day.
        [safety] amount: Option<String>,
        /// The amounts of the seven days, if they differ by the day.
        [safety] days: Option<Vec<DiaryDay>>,
        /// How doses relate to meals.
        [safety] meal: Option<String>,
        /// Whether the row is only a note, such as a change of the dose, with nothing to fill in.
        note: bool,
    }

    /// A day of a row of the diary.
    pub(in crate::compose) struct DiaryDay {
        /// The amount to take; "none" on a day without.
        [safety] amount: String,
        /// Whether there is a box to tick.
        tick: bool,
    }
}

/// For how many days a diary is: changes after that are not in it.
const DAYS: i64 = 7;

/// Composes the rows of everything that the person takes now: a row for each time of day, for use
/// at intervals or as needed, and for each change to come within the week; then those of medicines
/// that the team does not prescribe, as far as the record says how they are taken.
pub(in crate::compose) fn rows(composer: &Composer<'_>, record: &Record) -> Vec<DiaryMedicineRow> {
    let prescribed = medicines::current(composer, record)
        .flat_map(|medication| medicine_rows(composer, medication));
    let over = record
        .medications
        .iter()
        .filter(|medication| !medication.is_current(composer.today()))
        .flat_map(|medication| packed_rows(composer, medication));
    let others = record.other_medicines.iter().flat_map(|other| other_rows(composer, other));
    prescribed.chain(over).chain(others).collect()
}

/// Returns the rows of a medicine that is over, if it may still be in a filled pack.
fn packed_rows(composer: &Composer<'_>, medication: &Medication) -> Vec<DiaryMedicineRow> {
    let prescribed = composer.site.medicines.prescribed(medication);
    let lines = pack::warnings(composer, medication).into_iter();
    lines.map(|line| note(composer, &prescribed, line)).collect()
}

/// Returns the row of a medicine that the team does not prescribe: how it is taken, and empty
/// cells.
fn other_rows(composer: &Composer<'_>, other: &OtherMedicine) -> Option<DiaryMedicineRow> {
    other.take.as_ref()?;
    let entry = other_medicines::entry(composer, other);
    Some(DiaryMedicineRow {
        name: entry.name,
        brand: None,
        strength: entry.strength,
        time: entry.take,
        amount: None,
        days: None,
        meal: None,
        note: false,
    })
}

fn medicine_rows(composer: &Composer<'_>, medication: &Medication) -> Vec<DiaryMedicineRow> {
    let prescribed = composer.site.medicines.prescribed(medication);
    let portions = medication.portions(composer.today());
    let (in_table, in_words): (Vec<Portion<'_>>, Vec<Portion<'_>>) =
        portions.iter().partition(|portion| week::is_same_every_week(portion));
    let mut rows = time_rows(composer, &prescribed, &in_table);
    for portion in &portions {
        rows.extend(hourly_rows(composer, &prescribed, portion));
    }
    let mut in_one_row = |portion: &Portion<'_>, has_table: bool| {
        let alone = std::slice::from_ref(portion);
        let lines = if has_table {
            regimen::beside_table(composer, medication, alone, true)
        } else {
            let dose = regimen::off_grid(composer, medication, alone, false);
            dose.map(|dose| dose.lines).unwrap_or_default()
        };
        if !lines.is_empty() && !is_hourly(portion) {
            let mut row = row(composer, &prescribed, strength(portion), lines.join(" · "));
            row.days = weekly_days(composer, portion);
            rows.push(row);
        }
    };
    in_table.iter().for_each(|portion| in_one_row(portion, true));
    in_words.iter().for_each(|portion| in_one_row(portion, false));
    if rows.is_empty() {
        rows.push(row(composer, &prescribed, None, composer.say("take-ask")));
    }
    // The diary is filled in over a week: a change to come has a row of its own, without boxes, so
    // that nobody ticks the dose before.
    let last = composer.today().0.saturating_add(jiff::Span::new().days(DAYS));
    let changes = regimen::upcoming_in_words(composer, medication, Day(last));
    let dates = regimen::dates(composer, medication).join(" · ");
    let lines = changes.chain((!dates.is_empty()).then_some(dates));
    rows.extend(lines.map(|line| note(composer, &prescribed, line)));
    rows
}

/// Returns a row without boxes.
fn row(
    composer: &Composer<'_>,
    prescribed: &PrescribedMedicine<'_>,
    strength: Option<String>,
    time: String,
) -> DiaryMedicineRow {
    DiaryMedicineRow {
        name: medicines::name(composer, prescribed),
        brand: prescribed.medication.brand.as_ref().map(|brand| isolate_ltr(brand)),
        strength,
        time,
        amount: None,
        days: None,
        meal: measuring::meal(composer, prescribed.medication),
        note: false,
    }
}

/// Returns a row that is only a note.
fn note(
    composer: &Composer<'_>,
    prescribed: &PrescribedMedicine<'_>,
    text: String,
) -> DiaryMedicineRow {
    DiaryMedicineRow { note: true, meal: None, ..row(composer, prescribed, None, text) }
}

/// Returns whether all that a portion has is an amount at an interval that fits into a day a whole
/// number of times, so that each day has as many boxes.
fn is_hourly(portion: &Portion<'_>) -> bool {
    matches!(portion.take.schedules.as_slice(), [schedule] if doses_a_day(schedule).is_some())
}

/// Returns how many doses a day has, if an amount is taken every day or several times a day.
fn doses_a_day(schedule: &Schedule) -> Option<u16> {
    schedule.amount.as_ref().filter(|_| schedule.days.is_empty() && !schedule.is_given())?;
    let every = schedule.every?.0;
    match every.unit {
        TimeUnit::Day if every.count == 1 => Some(1),
        TimeUnit::Hour if every.count > 0 && 24 % every.count == 0 => Some(24 / every.count),
        _ => None,
    }
}

/// Returns a row with boxes for each dose that a day has at an interval of hours or of one day.
fn hourly_rows(
    composer: &Composer<'_>,
    prescribed: &PrescribedMedicine<'_>,
    portion: &Portion<'_>,
) -> Vec<DiaryMedicineRow> {
    let [schedule] = portion.take.schedules.as_slice() else { return Vec::new() };
    let has_days_off = !prescribed.medication.not_on.is_empty();
    let (Some(count), Some(amount), Some(every)) =
        (doses_a_day(schedule), &schedule.amount, schedule.every)
    else {
        return Vec::new();
    };
    let content = schedule.dose.as_ref().map(|dose| &dose.value);
    let amount = composer.amount_with_content(amount, content, portion.form);
    let make = |_| {
        let time = composer.interval("every", every.0);
        let mut row = row(composer, prescribed, strength(portion), time);
        if has_days_off {
            let is_taken = |day| !prescribed.medication.not_on.contains(&day);
            let amounts = composer.week().map(|day| is_taken(day).then(|| amount.clone()));
            row.days = Some(days(composer, amounts));
        } else {
            row.amount = Some(amount.clone());
        }
        row
    };
    (0..count).map(make).collect()
}

/// Returns a row with boxes for each of the four times of day at which anything is taken. Products
/// that are taken together are in one row.
fn time_rows(
    composer: &Composer<'_>,
    prescribed: &PrescribedMedicine<'_>,
    portions: &[Portion<'_>],
) -> Vec<DiaryMedicineRow> {
    let mut rows = Vec::new();
    for (at, time) in week::TIMES_OF_DAY.iter().enumerate() {
        let amounts = week::amounts_by_day(composer, prescribed.medication, portions, at);
        let [first, rest @ ..] = &amounts;
        let is_equal = rest.iter().all(|amount| amount == first);
        if is_equal && first.is_none() {
            continue;
        }
        // Of several products, the amounts say of which strength they are.
        let one = portions.first().filter(|_| !names_strength(portions));
        let strength = one.and_then(strength);
        let mut row = row(composer, prescribed, strength, composer.say(time));
        if is_equal {
            row.amount = first.clone();
        } else {
            row.days = Some(days(composer, amounts));
        }
        rows.push(row);
    }
    rows
}

/// Returns the days of a portion that is taken once a week on a set day, at no set time.
fn weekly_days(composer: &Composer<'_>, portion: &Portion<'_>) -> Option<Vec<DiaryDay>> {
    let [schedule] = portion.take.schedules.as_slice() else { return None };
    let (amount, on) = (schedule.amount.as_ref()?, schedule.on?);
    if !week::is_same_every_week(portion) || schedule.is_given() {
        return None;
    }
    let content = schedule.dose.as_ref().map(|dose| &dose.value);
    let amount = composer.amount_with_content(amount, content, portion.form);
    let amounts = composer.week().map(|day| (day == on).then(|| amount.clone()));
    Some(days(composer, amounts))
}

fn strength(portion: &Portion<'_>) -> Option<String> {
    portion.strength.map(|strength| measure_ltr(strength.as_str()))
}

fn days(composer: &Composer<'_>, amounts: [Option<String>; 7]) -> Vec<DiaryDay> {
    let day = |amount: Option<String>| DiaryDay {
        tick: amount.is_some(),
        amount: amount.unwrap_or_else(|| composer.say("dose-none")),
    };
    amounts.into_iter().map(day).collect()
}
