//! One thing that a person takes, with everything by which a warning can mean it.

use super::taken_days::TakenDays;
use crate::{
    diag::Span,
    site::{
        care_plan::{Medication, OtherMedicine, Record},
        checked_text::{Day, Slug},
        medicine::{DrugClass, Medicine, Medicines},
        medicine_names::normalized_name,
        prescribed_medicine::PrescribedMedicine,
    },
};

/// The class of medicines that are given once to reverse an overdose, such as naloxone nasal spray.
/// To have one at hand is never a duplicate, and it undoes nothing that it should not undo.
const RESCUE_CLASS: &str = "overdose-reversal";

/// The entry of a record for something that is taken.
#[derive(Clone, Copy)]
pub enum TakenSource<'a> {
    /// A medication that the team prescribes.
    Prescribed(&'a Medication),
    /// A medicine that the team does not prescribe, or a supplement.
    Other(&'a OtherMedicine),
}

/// One thing that a person takes. Something that the site does not know takes part in warnings
/// under its own name only.
#[derive(Clone)]
pub struct TakenMedicine<'a> {
    /// The entry in the record.
    pub source: TakenSource<'a>,
    /// The position of the entry in its list, from 0.
    pub at: usize,
    /// The site's entry for the medicine.
    pub medicine: Option<&'a Medicine>,
    /// The site's entry for its class.
    pub class: Option<&'a DrugClass>,
    pub(super) days: TakenDays,
    /// Its name as the record writes it, in the form in which names are compared.
    name: String,
    /// Its active ingredients in the form in which names are compared.
    ingredients: Vec<String>,
}

/// How closely a name of a pair fits something that is taken. A closer fit is greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Its class or medicine belongs to a group of this name.
    Group,
    /// Its class has this id.
    Class,
    /// It is the medicine, or contains the ingredient.
    Ingredient,
}

/// Returns everything that a record says is taken, also what ended: it may act for a while.
pub(super) fn everything_taken<'a>(
    medicines: &'a Medicines,
    record: &'a Record,
) -> Vec<TakenMedicine<'a>> {
    let prescribed = record.medications.iter().enumerate().map(|(at, medication)| {
        let PrescribedMedicine { medicine, class, .. } = medicines.prescribed(medication);
        let days = TakenDays::of_medication(medication);
        TakenMedicine::new(TakenSource::Prescribed(medication), at, (medicine, class), days)
    });
    let others = record.other_medicines.iter().enumerate().map(|(at, other)| {
        let medicine = medicines.by_name(&other.name);
        let class = medicine.map(|medicine| &medicine.class).or(other.class.as_ref());
        let class = class.and_then(|id| medicines.class(id.as_str()));
        TakenMedicine::new(TakenSource::Other(other), at, (medicine, class), TakenDays::default())
    });
    prescribed.chain(others).collect()
}

impl<'a> TakenMedicine<'a> {
    fn new(
        source: TakenSource<'a>,
        at: usize,
        (medicine, class): (Option<&'a Medicine>, Option<&'a DrugClass>),
        days: TakenDays,
    ) -> Self {
        let written = match source {
            TakenSource::Prescribed(medication) => medication.name.as_str(),
            TakenSource::Other(other) => other.name.as_str(),
        };
        let name = normalized_name(written);
        let ingredients = medicine.map_or_else(|| vec![name.clone()], ingredients_of);
        Self { source, at, medicine, class, days, name, ingredients }
    }

    /// Returns its name as the record writes it.
    pub fn name(&self) -> &'a str {
        match self.source {
            TakenSource::Prescribed(medication) => medication.name.as_str(),
            TakenSource::Other(other) => other.name.trim(),
        }
    }

    /// Returns the place of its name in the record.
    pub fn span(&self) -> Span {
        match self.source {
            TakenSource::Prescribed(medication) => medication.name.span,
            TakenSource::Other(other) => other.name.span,
        }
    }

    /// Returns the path of its entry in the record, such as `medications[0]`.
    pub fn path(&self) -> String {
        match self.source {
            TakenSource::Prescribed(_) => format!("medications[{}]", self.at),
            TakenSource::Other(_) => format!("other_medicines[{}]", self.at),
        }
    }

    /// Returns the medication, if the team prescribes it.
    pub fn medication(&self) -> Option<&'a Medication> {
        match self.source {
            TakenSource::Prescribed(medication) => Some(medication),
            TakenSource::Other(_) => None,
        }
    }

    /// Returns whether it is taken today or later, and so has a row of its own.
    pub fn is_current(&self, today: Day) -> bool {
        self.days.is_current(today)
    }

    /// Returns the date that the record gives for its end.
    pub fn end(&self) -> Option<Day> {
        self.days.end
    }

    /// Returns whether one of its active ingredients has this name, as names are compared.
    pub(super) fn contains(&self, ingredient: &str) -> bool {
        self.ingredients.iter().any(|own| own == ingredient)
    }

    /// Returns whether it shares an active ingredient with something else.
    pub(super) fn shares_ingredient(&self, other: &Self) -> bool {
        self.ingredients.iter().any(|ingredient| other.contains(ingredient))
    }

    /// Returns whether it reverses an overdose.
    pub(super) fn is_rescue(&self) -> bool {
        self.class.is_some_and(|class| class.id.as_str() == RESCUE_CLASS)
    }

    /// Returns whether it belongs to a group, by its medicine or its class.
    pub(super) fn is_in_group(&self, group: &str) -> bool {
        let of_medicine = self.medicine.into_iter().flat_map(|medicine| &medicine.groups);
        let of_class = self.class.into_iter().flat_map(|class| &class.groups);
        of_medicine.chain(of_class).any(|known| known.as_str() == group)
    }

    /// Returns how closely a name of a pair fits it; `None` if it means something else.
    pub(super) fn fit(&self, id: &Slug) -> Option<Fit> {
        let id = id.as_str();
        // An id has nothing but lowercase letters, digits and hyphens.
        let name = id.replace('-', "");
        let is_itself = self.medicine.is_some_and(|medicine| medicine.id.as_str() == id)
            || self.name == name
            || self.contains(&name);
        if is_itself {
            return Some(Fit::Ingredient);
        }
        if self.class.is_some_and(|class| class.id.as_str() == id) {
            return Some(Fit::Class);
        }
        self.is_in_group(id).then_some(Fit::Group)
    }

    /// Returns whether a name that people write means this.
    pub(super) fn is_named(&self, medicines: &Medicines, name: &str) -> bool {
        let written = normalized_name(name);
        if written == self.name {
            return true;
        }
        let brand = self.medication().and_then(|medication| medication.brand.as_ref());
        if brand.is_some_and(|brand| normalized_name(brand) == written) {
            return true;
        }
        let named = medicines.by_name(name).map(|medicine| &medicine.id);
        named.is_some_and(|id| self.medicine.is_some_and(|own| own.id.value == id.value))
    }
}

/// Returns the active ingredients of a medicine in the form in which names are compared. Without a
/// list of them, the medicine is its own ingredient.
pub(super) fn ingredients_of(medicine: &Medicine) -> Vec<String> {
    if medicine.ingredients.is_empty() {
        return vec![normalized_name(medicine.id.as_str())];
    }
    medicine.ingredients.iter().map(|id| normalized_name(id.as_str())).collect()
}
