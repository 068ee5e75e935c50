//! What to do and what not to do about the medicines of a person, by urgency: for the core of a
//! handout, and for the sheet with every mandatory part of every medicine.
//!
//! Each line names its medicine. What several medicines share word for word is said once, with all
//! their names. Nothing is lost: every text of a part is in exactly one line.

use super::{
    medicine_tests::TestEntry,
    medicines::{self, MedicineEntry, MedicinesSection},
};
use crate::{
    compose::composer::Composer,
    document::{Keyword, page_parts},
    site::{care_plan::Record, checked_text::MedicinePart},
};

page_parts! {
    /// What to do or not to do about medicines, for one part of the information about them.
    pub(in crate::compose) struct AdviceGroup {
        /// The part: `urgent_effects`, `do_not_mix`, `missed_dose`, `stopping`, `always`, `how`,
        /// `common_effects`, `storage`, `disposal` or `tests`.
        id: Keyword,
        /// The heading, such as "If I miss a dose".
        heading: String,
        /// What each medicine needs.
        [safety] lines: Vec<AdviceLine>,
    }

    /// Advice about one medicine, or about several that share it.
    pub(in crate::compose) struct AdviceLine {
        /// The names of the medicines that it is about.
        [safety] medicines: String,
        /// What to do or not to do, in sentences.
        [safety] texts: Vec<String>,
    }
}

/// Which parts are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::compose) enum AdviceExtent {
    /// What a person needs at hand: urgent effects, what not to mix, missed doses, stopping.
    AtHand,
    /// That, the warnings that must always be shown, and every other mandatory part.
    Mandatory,
}

/// The text of a part of an entry, or of the warnings that are no part.
type Texts = fn(&MedicineEntry) -> Vec<String>;

/// What is shown of every medicine, in the order of urgency: the heading and the texts.
const AT_HAND: [(&str, &str, Texts); 4] = [
    ("urgent_effects", "medicine-urgent", |entry| entry.urgent_effects.clone()),
    ("do_not_mix", "medicine-mix", |entry| entry.do_not_mix.clone()),
    ("missed_dose", "medicine-missed", |entry| entry.missed_dose.clone()),
    ("stopping", "medicine-stopping", |entry| entry.stopping.clone()),
];

/// What is shown of a medicine if its class requires it.
const IF_MANDATORY: [(MedicinePart, &str, &str, Texts); 5] = [
    (MedicinePart::How, "how", "medicine-how", |entry| entry.how.clone()),
    (MedicinePart::CommonEffects, "common_effects", "medicine-common", |entry| {
        entry.common_effects.clone()
    }),
    (MedicinePart::Storage, "storage", "medicine-storage", |entry| entry.storage.clone()),
    (MedicinePart::Disposal, "disposal", "medicine-disposal", |entry| entry.disposal.clone()),
    (MedicinePart::Tests, "tests", "medicine-tests", |entry| {
        entry.tests.iter().map(test).collect()
    }),
];

/// Composes the advice about the medicines that a person takes now.
pub(in crate::compose) fn compose(
    composer: &Composer<'_>,
    record: &Record,
    section: &MedicinesSection,
    extent: AdviceExtent,
) -> Vec<AdviceGroup> {
    let entries = &section.current;
    let names = distinct_names(entries);
    let everything = |texts: Texts| entries.iter().map(texts).collect::<Vec<_>>();
    let group = |id: &str, heading: &str, texts: Vec<Vec<String>>| {
        let lines = lines(composer, &names, &texts);
        (!lines.is_empty()).then(|| AdviceGroup {
            id: id.into(),
            heading: composer.say(heading),
            lines,
        })
    };
    let mut groups = Vec::new();
    if extent == AdviceExtent::Mandatory {
        let always = everything(|entry| entry.always.clone());
        groups.extend(group("always", "medicine-always", always));
    }
    for (id, heading, texts) in AT_HAND {
        groups.extend(group(id, heading, everything(texts)));
    }
    if extent == AdviceExtent::Mandatory {
        for (part, id, heading, texts) in IF_MANDATORY {
            let is_mandatory = mandatory(composer, record, part);
            let shown = entries.iter().zip(is_mandatory);
            let texts =
                shown.map(|(entry, is_mandatory)| if is_mandatory { texts(entry) } else { vec![] });
            groups.extend(group(id, heading, texts.collect()));
        }
    }
    groups
}

/// Returns for each medicine that is taken now whether its class requires a part. A medicine
/// without a class needs all of them.
fn mandatory(composer: &Composer<'_>, record: &Record, part: MedicinePart) -> Vec<bool> {
    let current = medicines::current(composer, record);
    let is_mandatory = current.map(|medication| {
        let class = composer.site.medicines.prescribed(medication).class;
        class.is_none_or(|class| class.mandatory.contains(&part))
    });
    is_mandatory.collect()
}

fn test(test: &TestEntry) -> String {
    let facts = [Some(&test.what), test.every.as_ref(), test.last.as_ref(), test.due.as_ref()];
    facts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" · ")
}

/// Returns the lines of one part: texts of the same medicines together, in the order in which they
/// first occur.
fn lines(composer: &Composer<'_>, names: &[String], texts: &[Vec<String>]) -> Vec<AdviceLine> {
    let grouped = grouped(texts).into_iter();
    let line = |(owners, texts): (Vec<usize>, Vec<String>)| {
        let of_owners: Vec<String> = owners.iter().map(|owner| names[*owner].clone()).collect();
        AdviceLine { medicines: composer.list(&of_owners), texts }
    };
    grouped.map(line).collect()
}

/// Returns every text once, with the positions of the lists that it is in: texts of the same lists
/// together.
fn grouped(lists: &[Vec<String>]) -> Vec<(Vec<usize>, Vec<String>)> {
    let mut owners_of: Vec<(&String, Vec<usize>)> = Vec::new();
    for (at, list) in lists.iter().enumerate() {
        for text in list {
            match owners_of.iter_mut().find(|(known, _)| *known == text) {
                Some((_, owners)) if owners.last() == Some(&at) => {}
                Some((_, owners)) => owners.push(at),
                None => owners_of.push((text, vec![at])),
            }
        }
    }
    let mut groups: Vec<(Vec<usize>, Vec<String>)> = Vec::new();
    for (text, owners) in owners_of {
        match groups.iter_mut().find(|(known, _)| *known == owners) {
            Some((_, texts)) => texts.push(text.clone()),
            None => groups.push((owners, vec![text.clone()])),
        }
    }
    groups
}

/// Returns the names of medicines. Of two with the same name, such as tablets and an injection, the
/// strength and form tell which is which.
fn distinct_names(entries: &[MedicineEntry]) -> Vec<String> {
    let name = |entry: &MedicineEntry| {
        let is_same = |other: &&MedicineEntry| other.name == entry.name;
        if entries.iter().filter(is_same).count() < 2 {
            return entry.name.clone();
        }
        let products = entry.products.iter();
        let details: Vec<String> = products
            .flat_map(|product| product.strength.iter().chain(&product.form).cloned())
            .collect();
        if details.is_empty() {
            return entry.name.clone();
        }
        format!("{} ({})", entry.name, details.join(", "))
    };
    entries.iter().map(name).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::grouped;

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn what_several_medicines_share_is_said_once_with_all_of_them() {
        let lists =
            [texts(&["ask", "ask", "own"]), texts(&["ask", "dark"]), texts(&["dark", "alone"])];
        assert_eq!(
            grouped(&lists),
            [
                (vec![0, 1], texts(&["ask"])),
                (vec![0], texts(&["own"])),
                (vec![1, 2], texts(&["dark"])),
                (vec![2], texts(&["alone"])),
            ]
        );
    }

    #[test]
    fn nothing_is_lost_and_nothing_is_said_twice() {
        // All ways in which three medicines can have some of four texts.
        for code in 0..4096_usize {
            let lists: Vec<Vec<String>> = (0..3)
                .map(|list| {
                    let has = |at: &usize| code >> (list * 4 + at) & 1 == 1;
                    (0..4).filter(has).map(|at| format!("text {at}")).collect()
                })
                .collect();
            let groups = grouped(&lists);
            let all: Vec<&String> = groups.iter().flat_map(|(_, texts)| texts).collect();
            let distinct: BTreeSet<&String> = all.iter().copied().collect();
            assert_eq!(all.len(), distinct.len(), "{code}: a text is said twice");
            for (at, list) in lists.iter().enumerate() {
                let told = |text: &String| {
                    groups
                        .iter()
                        .any(|(owners, texts)| owners.contains(&at) && texts.contains(text))
                };
                assert!(list.iter().all(told), "{code}: a text is lost");
            }
            let owned: usize =
                groups.iter().map(|(owners, texts)| owners.len() * texts.len()).sum();
            assert_eq!(owned, lists.iter().map(Vec::len).sum::<usize>(), "{code}");
        }
    }
}
