//! Gathers from the medicines of a handout the advice that several of them share.

use super::{
    medicines::{MedicineEntry, MedicinesSection},
    shared_advice::{self, MedicineAdvice},
};
use crate::compose::composer::Composer;

/// Takes advice that several medicines share out of their entries, and puts it into one place.
pub(in crate::compose) fn gather(composer: &Composer<'_>, section: &mut MedicinesSection) {
    let entries = &mut section.current;
    let names = distinct_names(entries);
    let mut medicines: Vec<MedicineAdvice<'_>> =
        entries.iter_mut().zip(names).map(|(entry, name)| advice(entry, name)).collect();
    section.shared = shared_advice::take(composer, &mut medicines);
}

fn advice(entry: &mut MedicineEntry, name: String) -> MedicineAdvice<'_> {
    MedicineAdvice {
        name,
        always: &mut entry.always,
        urgent_effects: &mut entry.urgent_effects,
        how: &mut entry.how,
        missed_dose: &mut entry.missed_dose,
        common_effects: &mut entry.common_effects,
        do_not_mix: &mut entry.do_not_mix,
        stopping: &mut entry.stopping,
        storage: &mut entry.storage,
        disposal: &mut entry.disposal,
        tests: &mut entry.tests,
        elsewhere: &mut entry.shared_advice,
    }
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
