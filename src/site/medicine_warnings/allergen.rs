//! What the name of an allergy means: medicines, classes and groups, by whole words.
//!
//! "sulfa" never matches "sulfate": a name is compared as a whole or in whole words, never letter
//! by letter.

use super::taken::{TakenMedicine, ingredients_of};
use crate::site::{
    medicine::{DrugClass, Medicine, Medicines},
    medicine_names::normalized_name,
};

/// The most words of a name of a medicine or class.
const MAX_WORDS: usize = 6;

/// The class of medicines that share nothing but that the site does not know their class.
const UNKNOWN_CLASS: &str = "other";

/// What the name of an allergy means.
pub(super) struct Allergen<'a> {
    medicines: Vec<&'a Medicine>,
    classes: Vec<&'a DrugClass>,
    /// The name and the words in it, as names are compared.
    words: Vec<String>,
}

/// How closely something that is taken is related to an allergen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum AllergenMatch {
    /// It is of the same class or group as a medicine that is named.
    Related,
    /// It is what is named, contains an ingredient of it, or is of a class that is named.
    Same,
}

impl<'a> Allergen<'a> {
    /// Finds what a name means: the whole of it, else the longest words in it that mean something.
    pub(super) fn find(medicines: &'a Medicines, name: &str) -> Self {
        let mut out = Self { medicines: Vec::new(), classes: Vec::new(), words: Vec::new() };
        if out.add(medicines, name) {
            return out;
        }
        let parts: Vec<&str> =
            name.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
        let mut is_known = vec![false; parts.len()];
        for length in (1..=parts.len().min(MAX_WORDS)).rev() {
            for start in 0..=parts.len() - length {
                let window = start..start + length;
                if is_known[window.clone()].iter().any(|known| *known) {
                    continue;
                }
                if out.add(medicines, &parts[window.clone()].join(" ")) {
                    is_known[window].fill(true);
                }
            }
        }
        out
    }

    /// Adds what a name means; returns whether it means anything that the site knows.
    fn add(&mut self, medicines: &'a Medicines, name: &str) -> bool {
        let medicine = medicines.by_name(name);
        let class = medicines.class_by_name(name);
        self.medicines.extend(medicine);
        self.classes.extend(class);
        self.words.push(normalized_name(name));
        medicine.is_some() || class.is_some()
    }

    /// Returns how closely something that is taken is related to it; `None` if it is not.
    pub(super) fn matches(&self, taken: &TakenMedicine<'_>) -> Option<AllergenMatch> {
        let is_same = self
            .medicines
            .iter()
            .flat_map(|medicine| ingredients_of(medicine))
            .chain(self.words.iter().cloned())
            .any(|name| taken.contains(&name))
            || self.is_named_brand(taken);
        let class = taken.class.filter(|class| class.id.as_str() != UNKNOWN_CLASS);
        let is_named_class = class
            .is_some_and(|class| self.classes.iter().any(|named| named.id.value == class.id.value));
        if is_same || is_named_class {
            return Some(AllergenMatch::Same);
        }
        let shares_class = class.is_some_and(|class| {
            self.medicines.iter().any(|medicine| medicine.class.value == class.id.value)
        });
        let is_in_group = self.words.iter().any(|word| {
            let of_medicine = taken.medicine.into_iter().flat_map(|medicine| &medicine.groups);
            let of_class = taken.class.into_iter().flat_map(|class| &class.groups);
            of_medicine.chain(of_class).any(|group| normalized_name(group.as_str()) == *word)
        });
        (shares_class || is_in_group).then_some(AllergenMatch::Related)
    }

    /// Returns whether it names the brand on the package.
    fn is_named_brand(&self, taken: &TakenMedicine<'_>) -> bool {
        let brand = taken.medication().and_then(|medication| medication.brand.as_deref());
        brand.map(normalized_name).is_some_and(|brand| self.words.contains(&brand))
    }
}
