//! Determines whether a record reveals substance use, which the law protects more strictly than
//! anything else in it (42 CFR Part 2, <https://www.ecfr.gov/current/title-42/part-2>).
//!
//! Who may see it is decided when documents are composed, from the consents.

use super::{
    care_plan::Record,
    medicine::Medicines,
    records::Site,
    worded::{Found, Worded},
};

/// Returns whether anything in a record reveals substance use: a medicine of a class, a measure or
/// a topic that reveals it, a section or item marked so, or a place where naloxone is kept.
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
    let mut marked = false;
    record.walk(&mut |found| marked |= matches!(found, Found::SubstanceUse(Some(true))));
    prescribed || others || measured || read || naloxone || marked
}

/// Returns whether a medicine that the team does not prescribe reveals substance use.
pub fn other_medicine_reveals(name: &str, medicines: &Medicines) -> bool {
    medicines
        .by_name(name)
        .and_then(|medicine| medicines.class(medicine.class.as_str()))
        .is_some_and(|class| class.substance_use)
}
