//! The rows of the diary for medicines: what is taken on each day, with a box to tick.
//!
//! There is a box only where a dose is due on that day for certain. What is taken at intervals or
//! as needed has empty cells to write in.

use super::{medicines, regimen, unbroken::measure_ltr, week};
use crate::{
    compose::composer::Composer,
    document::page_parts,
    site::{
        care_plan::{Medication, Portion, Record},
        prescribed_medicine::PrescribedMedicine,
    },
};

page_parts! {
    /// A row of the diary for a medicine: boxes to tick, or a change of the dose.
    pub(in crate::compose) struct DiaryMedicineRow {
        /// The name of the medicine, in the language of the page.
        name: String,
        /// The strength, as written in the record.
        strength: Option<String>,
        /// The time of day, "as needed", or a dated change of the dose, in words.
        time: String,
        /// The amount to take, if it is the same every day. Absent if the row has no boxes, or if
        /// the amounts differ by the day.
        [safety] amount: Option<String>,
        /// The amounts of the seven days, if they differ by the day.
        [safety] days: Option<Vec<DiaryDay>>,
    }

    /// A day of a row of the diary.
    pub(in crate::compose) struct DiaryDay {
        /// The amount to take; "none" on a day without.
        [safety] amount: String,
        /// Whether there is a box to tick.
        tick: bool,
    }
}

/// Composes the rows of everything that the person takes now: a row for each time of day, for use
/// at intervals or as needed, and for each change to come.
pub(in crate::compose) fn rows(composer: &Composer<'_>, record: &Record) -> Vec<DiaryMedicineRow> {
    medicines::current(composer, record)
        .flat_map(|medication| medicine_rows(composer, medication))
        .collect()
}

fn medicine_rows(composer: &Composer<'_>, medication: &Medication) -> Vec<DiaryMedicineRow> {
    let prescribed = composer.site.medicines.prescribed(medication);
    let portions = medication.portions(composer.today());
    let (in_table, in_words): (Vec<Portion<'_>>, Vec<Portion<'_>>) =
        portions.iter().partition(|portion| week::is_same_every_week(portion));
    let mut rows = time_rows(composer, &prescribed, &in_table);
    let mut in_one_row = |portion: &Portion<'_>, has_table: bool| {
        let alone = std::slice::from_ref(portion);
        let lines = if has_table {
            regimen::beside_table(composer, medication, alone, true)
        } else {
            let dose = regimen::off_grid(composer, medication, alone, false);
            dose.map(|dose| dose.lines).unwrap_or_default()
        };
        if !lines.is_empty() {
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
    let changes = regimen::upcoming_in_words(composer, medication);
    let dates = regimen::dates(composer, medication).join(" · ");
    let lines = changes.chain((!dates.is_empty()).then_some(dates));
    rows.extend(lines.map(|line| row(composer, &prescribed, None, line)));
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
        strength,
        time,
        amount: None,
        days: None,
    }
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
        let strength = match portions {
            [portion] => strength(portion),
            _ => None,
        };
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
