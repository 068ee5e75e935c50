//! Determines whether a record reveals substance use, which the law protects more strictly than
//! anything else in it (42 CFR Part 2, <https://www.ecfr.gov/current/title-42/part-2>).
//!
//! Who may see it is decided when documents are composed, from the consents.

use std::sync::LazyLock;

use super::{
    care_plan::Record,
    medicine::{Medicine, Medicines},
    medicine_names::NameList,
    program::ProgramFacts,
    records::Site,
    substance_words,
    worded::{Found, Worded},
};

/// Medicines whose name reveals substance use to most readers, so that they count even where the
/// site has no class for them.
const REVEALING: &[&str] = &[
    "acamprosate",
    "buprenorphine",
    "disulfiram",
    "lofexidine",
    "methadone",
    "nalmefene",
    "naloxone",
    "naltrexone",
];

static REVEALING_LIST: LazyLock<NameList> = LazyLock::new(|| NameList::new(REVEALING));

/// Returns whether anything in a record reveals substance use: a medicine of a class, a measure or
/// a topic that reveals it, a section or item marked so, a place where naloxone is kept, or a
/// program that treats nothing else.
pub fn reveals(record: &Record, site: &Site) -> bool {
    let prescribed = record.medications.iter().any(|medication| {
        let prescribed = site.medicines.prescribed(medication);
        prescribed.class.is_some_and(|class| class.substance_use)
            || prescribed.is_unknown() && name_reveals(medication.name.as_str(), &site.medicines)
    });
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
    prescribed
        || others
        || measured
        || read
        || naloxone
        || revealing_program(record, site).is_some()
        || marked
}

/// Returns the program of a record if its name reveals substance use.
pub fn revealing_program<'s>(record: &Record, site: &'s Site) -> Option<&'s ProgramFacts> {
    let facts = &site.programs.get(record.program.as_ref()?.as_str())?.facts;
    treats_only_substance_use(facts, &site.medicines).then_some(facts)
}

/// Returns whether the name of a program says that its patients are treated for substance use: it
/// is marked so, or it is not marked and its name mentions that or it offers no other medicines.
fn treats_only_substance_use(program: &ProgramFacts, medicines: &Medicines) -> bool {
    program.substance_use.unwrap_or_else(|| {
        let [revealing, others] = offered_classes(program, medicines);
        let mut names = program.name.texts();
        let is_named = names.any(|name| {
            substance_words::mentions(&name.to_lowercase()) || name_reveals(name, medicines)
        });
        is_named || revealing > 0 && others == 0
    })
}

/// Returns whether the file of a program leaves open if its name reveals substance use: it is not
/// marked, and offers medicines for substance use beside others.
pub fn is_undecided(program: &ProgramFacts, medicines: &Medicines) -> bool {
    let [revealing, others] = offered_classes(program, medicines);
    program.substance_use.is_none()
        && revealing > 0
        && others > 0
        && !treats_only_substance_use(program, medicines)
}

/// Counts the classes of medicines that a program offers: those that reveal substance use, and the
/// others. A class with an empty list is a plain no.
fn offered_classes(program: &ProgramFacts, medicines: &Medicines) -> [usize; 2] {
    let offered = program.medicines.iter().filter(|(_, offered)| !offered.is_empty());
    let (revealing, others): (Vec<_>, Vec<_>) = offered.partition(|(class, offered)| {
        medicines.class(class.as_str()).is_some_and(|class| class.substance_use)
            || offered.iter().any(|id| name_reveals(id.as_str(), medicines))
    });
    [revealing.len(), others.len()]
}

/// Returns whether a medicine that the team does not prescribe reveals substance use.
pub fn other_medicine_reveals(name: &str, medicines: &Medicines) -> bool {
    match medicines.by_name(name) {
        Some(medicine) => medicine_reveals(medicine, medicines),
        None => name_reveals(name, medicines),
    }
}

/// Returns whether a name that the site does not know as a whole mentions a medicine that reveals
/// substance use.
fn name_reveals(name: &str, medicines: &Medicines) -> bool {
    medicines.mentioned(name).any(|medicine| medicine_reveals(medicine, medicines))
        || REVEALING_LIST.find_in(name).is_some()
}

fn medicine_reveals(medicine: &Medicine, medicines: &Medicines) -> bool {
    medicines.class(medicine.class.as_str()).is_some_and(|class| class.substance_use)
}
