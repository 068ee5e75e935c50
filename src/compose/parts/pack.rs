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

#[cfg(test)]
mod tests {
    use crate::compose::parts::small_site::{SmallSite, seen};

    #[test]
    fn every_change_after_the_pack_was_filled_says_so() {
        let filled = "take: { morning: 1 tablet }, form: tablet, supports: [weekly-pack], \
                      pack_filled: 2026-11-20";
        let not_in = "This change is not in the pack filled on November 20, 2026. I call before \
                      opening it.";
        let still_in = "It may still be in the pack filled on November 20, 2026 after its last \
                        day. I call before opening it, and ask how to take it out.";
        let step = |from: &str, begun: &str| {
            format!(
                "steps: [{{ from: {from}, take: {{ morning: 2 tablets }}, owner: \
                 prescriber{begun} }}]"
            )
        };
        let cases = [
            (String::new(), None),
            ("starts: 2026-11-26".to_owned(), Some(not_in)),
            ("starts: 2026-11-10".to_owned(), None),
            ("until: 2026-11-22".to_owned(), Some(still_in)),
            ("until: 2026-11-30".to_owned(), Some(still_in)),
            ("until: 2027-06-30".to_owned(), None),
            ("ended: { on: 2026-11-23, why: done }".to_owned(), Some(still_in)),
            ("ended: { on: 2026-12-01, why: done }".to_owned(), Some(still_in)),
            (step("2026-11-22", ", begun: { on: 2026-11-22, by: Kim }"), Some(not_in)),
            (step("2026-11-30", ""), Some(not_in)),
            (step("2027-11-30", ""), None),
        ];
        for (more, expected) in cases {
            let more = if more.is_empty() { more } else { format!(", {more}") };
            let medications = format!("medications:\n  - {{ name: sertraline, {filled}{more} }}\n");
            let site = SmallSite::with_medications(&medications);
            site.each_language(|lang, composer| {
                let (_, record) = composer.record().expect("a record");
                let lines = super::warnings(composer, &record.medications[0]);
                assert_eq!(lines.len(), usize::from(expected.is_some()), "{lang}: {more}");
                if lang == "en" {
                    assert_eq!(lines.first().map(|line| seen(line)).as_deref(), expected);
                }
            });
        }
    }
}
