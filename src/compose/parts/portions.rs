//! Facts about the products of a medicine and the days on which they are taken.

use crate::site::{
    care_plan::{Medication, Portion, Schedule},
    checked_text::{Day, TimeUnit, Weekday},
};

/// Returns whether amounts must say of which strength they are: several products are taken
/// together, and their strengths or forms differ. Insulin at set times and by a scale is one
/// product.
pub(super) fn names_strength(portions: &[Portion<'_>]) -> bool {
    let [first, rest @ ..] = portions else { return false };
    let strength = |portion: &Portion<'_>| portion.strength.map(|strength| strength.value.clone());
    rest.iter().any(|portion| portion.form != first.form || strength(portion) != strength(first))
}

/// Returns whether regular doses are, or may be, on a date too. A dated dose on such a day may be
/// meant in their place or in addition.
pub(super) fn may_have_dose_on(medication: &Medication, on: Day, today: Day) -> bool {
    let is_day = |day: &Weekday| *day as i8 == on.0.weekday().to_monday_zero_offset();
    let is_within = medication.starts.is_none_or(|starts| starts <= on)
        && medication.until.as_ref().is_none_or(|until| on <= until.value)
        && medication.ended.as_ref().is_none_or(|ended| on < ended.on)
        && !medication.not_on.iter().any(is_day);
    let portions = medication.portions(today);
    let mut schedules = portions.iter().flat_map(|portion| &portion.take.schedules);
    is_within
        && schedules.any(|schedule| {
            let is_regular =
                schedule.has_times() || schedule.amount.is_some() || schedule.by_chart.is_some();
            is_regular
                && (schedule.days.is_empty() || schedule.days.iter().any(is_day))
                && schedule.on.as_ref().is_none_or(is_day)
                && may_fall_on(schedule, on)
        })
}

/// Returns whether a dose at an interval may fall on a date: on its next date, or a whole number of
/// intervals after its first or last.
fn may_fall_on(schedule: &Schedule, on: Day) -> bool {
    let Some(every) = schedule.every.filter(|every| every.0.unit != TimeUnit::Hour) else {
        return true;
    };
    let anchor = schedule.next_due.or(schedule.from).or(schedule.last_given);
    let Some(mut day) = anchor else { return true };
    while day < on {
        match every.0.after(day) {
            Some(next) if next > day => day = next,
            _ => return true,
        }
    }
    day == on
}

#[cfg(test)]
mod tests {
    use crate::compose::parts::{
        regimen, schedule,
        small_site::{SmallSite, seen},
        week,
    };

    /// Returns the English lines about the dates of a medication.
    fn dates(medication: &str) -> String {
        let medications = format!("medications:\n  - {{ name: sertraline, {medication} }}\n");
        let site = SmallSite::with_medications(&medications);
        let mut lines = String::new();
        site.each_language(|lang, composer| {
            let (_, record) = composer.record().expect("a record");
            if lang == "en" {
                lines = seen(&regimen::dates(composer, &record.medications[0]).join(" · "));
            }
        });
        lines
    }

    #[test]
    fn an_extra_dose_beside_a_regular_one_asks_which_of_them_counts() {
        let extra = "form: tablet, doses: [{ on: 2026-12-01, amount: 2 tablets }]";
        let asks = "On December 1, 2026: 2 tablets. I ask before that day: instead of my regular \
                    dose, or in addition to it?";
        let plain = "On December 1, 2026: 2 tablets";
        for (take, expected) in [
            ("take: { morning: 1 tablet }", asks),
            ("take: { every: 2 days, from: 2026-11-29, morning: 1 tablet }", asks),
            ("take: { every: 2 days, from: 2026-11-30, morning: 1 tablet }", plain),
            ("take: { every: 4 weeks, amount: 1 tablet, next_due: 2026-12-29 }", plain),
            ("take: { as_needed: { amount: 1 tablet } }", plain),
        ] {
            assert_eq!(dates(&format!("{extra}, {take}")), expected, "{take}");
        }
    }

    #[test]
    fn a_planned_end_shows_the_last_day() {
        let take =
            "form: tablet, take: { morning: 1 tablet }, ended: { on: 2026-12-20, why: done }";
        assert_eq!(dates(take), "The last day is December 19, 2026.");
    }

    #[test]
    fn one_strength_is_not_repeated_with_each_amount() {
        let products = "form: injection, products: [{ strength: 100 units/mL, take: { morning: 4 \
                        units } }, { strength: 100 units/mL, take: { by_chart: my scale } }]";
        let films = "form: film, products: [{ strength: 8 mg/2 mg, take: { morning: { amount: 1 \
                     film, dose: 8 mg/2 mg } } }, { strength: 4 mg/1 mg, take: { bedtime: 1 \
                     film } }]";
        for (medication, morning) in [(products, "4 units"), (films, "1 film of 8 mg/2 mg")] {
            let medications = format!("medications:\n  - {{ name: sertraline, {medication} }}\n");
            SmallSite::with_medications(&medications).each_language(|lang, composer| {
                let (_, record) = composer.record().expect("a record");
                let medication = &record.medications[0];
                let portions = medication.portions(composer.today());
                let [first, ..] = week::amounts_by_day(composer, medication, &portions, 0);
                if lang == "en" {
                    assert_eq!(first.as_deref().map(seen).as_deref(), Some(morning));
                }
            });
        }
    }

    #[test]
    fn a_dose_whose_interval_has_passed_is_overdue() {
        let take =
            "form: injection, take: { every: 4 weeks, amount: 117 mg, last_given: 2026-10-01 }";
        let medications = format!("medications:\n  - {{ name: sertraline, {take} }}\n");
        SmallSite::with_medications(&medications).each_language(|lang, composer| {
            let (_, record) = composer.record().expect("a record");
            let medication = &record.medications[0];
            let detail = schedule::Detail { dates: true, strength: false, ended: [false; 4] };
            let words: Vec<String> = medication
                .initial_portions()
                .iter()
                .flat_map(|portion| {
                    let how =
                        crate::compose::parts::manner::Administration::of(composer, medication);
                    schedule::phrases(composer, how, portion, detail)
                })
                .collect();
            if lang == "en" {
                let words = seen(&words.join(" · "));
                assert!(words.ends_with("was due on October 29, 2026 · Call today."), "{words}");
            }
        });
    }
}
