//! What the name of an allergy means: medicines, classes and groups, by whole words.
//!
//! "sulfa" never matches "sulfate": a name is compared as a whole or in whole words, never letter
//! by letter.

use super::taken::{TakenMedicine, ingredients_of};
use crate::site::{
    medicine::{AllergenGroup, DrugClass, Medicine, Medicines},
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
    /// The groups of allergens that the site has.
    groups: &'a [AllergenGroup],
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
        let mut out = Self {
            medicines: Vec::new(),
            classes: Vec::new(),
            groups: &medicines.allergens,
            words: Vec::new(),
        };
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
        let is_group = medicines.allergens.iter().any(|group| is_called(group, name));
        medicine.is_some() || class.is_some() || is_group
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
        let is_of = |group: &AllergenGroup| group.of.iter().any(|id| taken.fit(id).is_some());
        let is_named =
            |group: &AllergenGroup| names_of(group).any(|name| self.words.contains(&name));
        let is_in_named_group = self.groups.iter().any(|group| is_named(group) && is_of(group));
        if is_same || is_named_class || is_in_named_group {
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
        let shares_allergen = self.groups.iter().filter(|group| is_of(group)).any(|group| {
            let mut named = self.medicines.iter();
            named.any(|medicine| group.of.iter().any(|id| is_of_medicine(medicine, id.as_str())))
        });
        (shares_class || is_in_group || shares_allergen).then_some(AllergenMatch::Related)
    }

    /// Returns whether it names the brand on the package.
    fn is_named_brand(&self, taken: &TakenMedicine<'_>) -> bool {
        let brand = taken.medication().and_then(|medication| medication.brand.as_deref());
        brand.map(normalized_name).is_some_and(|brand| self.words.contains(&brand))
    }
}

/// Returns whether a name is one of a group of allergens.
fn is_called(group: &AllergenGroup, name: &str) -> bool {
    let name = normalized_name(name);
    names_of(group).any(|known| known == name)
}

/// Returns the id and the names of a group of allergens, as names are compared.
fn names_of(group: &AllergenGroup) -> impl Iterator<Item = String> {
    let names = group.names.iter().map(String::as_str);
    std::iter::once(group.id.as_str()).chain(names).map(normalized_name)
}

/// Returns whether an id means a medicine, one of its ingredients, or its class.
fn is_of_medicine(medicine: &Medicine, id: &str) -> bool {
    medicine.id.as_str() == id
        || medicine.class.as_str() == id
        || medicine.ingredients.iter().any(|ingredient| ingredient.as_str() == id)
}
