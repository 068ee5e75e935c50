//! Which medicines of a handout have a sheet of their own, and which it says were stopped lately.

use super::{
    medicine_change,
    medicines::{self, EndedMedicine, MedicinesSection},
};
use crate::{
    compose::composer::Composer,
    site::care_plan::{Medication, Record},
};

/// Marks the medicines about which the handout has a sheet: all of them, or those that are new,
/// changed or high-alert.
pub(in crate::compose) fn mark_sheets(
    composer: &Composer<'_>,
    record: &Record,
    section: &mut MedicinesSection,
    all: bool,
) {
    for (entry, medication) in section.current.iter_mut().zip(medicines::current(composer, record))
    {
        entry.has_sheet = all
            || medicine_change::is_new_or_changed(medication, composer.today())
            || composer.site.medicines.is_high_alert(medication);
    }
}

/// Composes the medicines that ended in the last 30 days, with when and why.
pub(in crate::compose) fn stopped(composer: &Composer<'_>, record: &Record) -> Vec<EndedMedicine> {
    let today = composer.today();
    let is_told = |medication: &Medication| {
        medication.last_day_before(today).is_some_and(|day| medicine_change::is_recent(day, today))
    };
    medicines::ended_if(composer, record, &is_told)
}

#[cfg(test)]
mod tests {
    use super::stopped;
    use crate::compose::parts::{
        medicine_change::lines,
        small_site::{SmallSite, seen},
    };

    const DONE: &str = "{ en: done, es: listo, ar: تم, zh-Hans: 完成, vi: xong, ru: готово }";

    /// Returns what a handout in English tells of the first medication.
    fn told(medication: &str) -> Vec<String> {
        let medications = format!("medications:\n  - {{ name: sertraline, {medication} }}\n");
        let mut told = Vec::new();
        SmallSite::with_medications(&medications).each_language(|lang, composer| {
            let (_, record) = composer.record().expect("a record");
            let of_language = lines(composer, &record.medications[0]);
            let ended = stopped(composer, record).into_iter().map(|ended| ended.text);
            let of_language: Vec<String> = of_language.into_iter().chain(ended).collect();
            if lang == "en" {
                told = of_language.iter().map(|line| seen(line)).collect();
            }
            assert!(of_language.iter().all(|line| !line.contains('→')), "{lang}");
        });
        told
    }

    #[test]
    fn what_is_new_changed_or_stopped_is_told_in_words_for_30_days() {
        let step = |from: &str, take: &str| {
            format!(
                "form: tablet, take: {{ morning: 2 tablets, bedtime: 1 tablet }}, steps: [{{ from: \
                 {from}, take: {take}, owner: prescriber, begun: {{ on: {from}, by: Kim }} }}]"
            )
        };
        let daily = "form: tablet, take: { morning: 1 tablet }";
        let cases = [
            (daily.to_owned(), ""),
            (format!("{daily}, starts: 2026-10-25"), "New: since October 25, 2026."),
            (format!("{daily}, starts: 2026-10-24"), ""),
            (
                step("2026-10-25", "{ morning: 3 tablets, bedtime: 1 tablet }"),
                "Changed on October 25, 2026. Morning: was 2 tablets, now 3 tablets",
            ),
            (
                step("2026-11-24", "{ morning: 3 tablets, noon: 1 tablet }"),
                "Changed on November 24, 2026. Morning: was 2 tablets, now 3 tablets · Noon: was \
                 none, now 1 tablet · Bedtime: was 1 tablet, now none",
            ),
            (step("2026-10-24", "{ morning: 3 tablets, bedtime: 1 tablet }"), ""),
            (
                format!("{daily}, ended: {{ on: 2026-10-25, why: {DONE} }}"),
                "Sertraline: stopped on October 25, 2026.",
            ),
            (format!("{daily}, ended: {{ on: 2026-10-24, why: {DONE} }}"), ""),
        ];
        for (medication, expected) in cases {
            let expected: Vec<&str> =
                (!expected.is_empty()).then_some(expected).into_iter().collect();
            let told: Vec<String> = told(&medication)
                .into_iter()
                .map(|line| line.replace("sertraline", "Sertraline"))
                .collect();
            assert_eq!(told, expected, "{medication}");
        }
    }

    #[test]
    fn another_strength_is_told_in_full_with_both_strengths() {
        let medication = "strength: 25 mg, form: tablet, take: { morning: 1 tablet }, steps: [{ \
                          from: 2026-11-20, strength: 50 mg, take: { morning: 1 tablet }, owner: \
                          prescriber, begun: { on: 2026-11-20, by: Kim } }]";
        let told = told(medication);
        assert_eq!(told.len(), 1);
        let (was, now) = told[0].split_once(", now ").expect("it says both");
        assert!(was.contains("25 mg") && now.contains("50 mg"), "{}", told[0]);
    }
}
