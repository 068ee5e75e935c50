//! Determines whether a record reveals substance use, which the law protects more strictly than
//! anything else in it (42 CFR Part 2, <https://www.ecfr.gov/current/title-42/part-2>).
//!
//! Who may see it is decided when documents are composed, from the consents.

use super::{care_plan::Record, medicine::Medicines, records::Site};

/// Returns whether anything in a record reveals substance use: a medicine of such a class, such a
/// measure or topic, a section or item marked so, or a place where naloxone is kept.
pub fn reveals(record: &Record, site: &Site) -> bool {
    let prescribed = record
        .medications
        .iter()
        .filter_map(|medication| site.medicines.prescribed(medication).class)
        .any(|class| class.substance_use);
    let others = record
        .other_medicines
        .iter()
        .any(|other| other_medicine_reveals(&other.name, &site.medicines));
    let measured = record
        .measures
        .iter()
        .filter_map(|history| site.measures.get(history.tool.as_str()))
        .any(|measure| measure.substance_use);
    let read = record
        .topics
        .iter()
        .filter_map(|slug| site.topics.get(slug.as_str()))
        .any(|topic| topic.substance_use);
    let naloxone = record.relapse_plan.as_ref().is_some_and(|plan| plan.naloxone.is_some());
    let listed = record.relapse_plan.as_ref().is_some_and(|plan| !plan.substance_use_in.is_empty());
    prescribed
        || others
        || measured
        || read
        || naloxone
        || listed
        || marks(record).any(|mark| mark == Some(true))
}

/// Returns whether a medicine that the team does not prescribe reveals substance use.
pub fn other_medicine_reveals(name: &str, medicines: &Medicines) -> bool {
    medicines
        .by_name(name)
        .and_then(|medicine| medicines.class(medicine.class.as_str()))
        .is_some_and(|class| class.substance_use)
}

/// Returns the `substance_use` mark of each section and item that can have one.
fn marks(record: &Record) -> impl Iterator<Item = Option<bool>> {
    let plan = record.relapse_plan.iter();
    let signs = plan
        .clone()
        .flat_map(|plan| plan.early_signs.iter().chain(&plan.crisis_signs))
        .map(|sign| sign.substance_use);
    let homework = record
        .therapy
        .iter()
        .flat_map(|therapy| &therapy.homework)
        .map(|exercise| exercise.substance_use);
    let items = record
        .goals
        .iter()
        .map(|goal| goal.substance_use)
        .chain(record.monitoring.iter().map(|item| item.substance_use));
    let steps = record.step_up.iter().chain(&record.step_down).map(|step| step.substance_use);
    let sections = [
        record.evaluation.as_ref().and_then(|part| part.substance_use),
        record.therapy.as_ref().and_then(|part| part.substance_use),
        record.practical.as_ref().and_then(|part| part.substance_use),
    ];
    signs
        .chain(homework)
        .chain(items)
        .chain(steps)
        .chain(plan.map(|plan| plan.substance_use))
        .chain(sections)
}
