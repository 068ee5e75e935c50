//! The names and strengths of what a person takes, for the wallet card.
//!
//! It says nothing about how a medicine is taken: a card is not printed again when a dose changes.

use super::{medicines, other_medicines};
use crate::{
    compose::composer::Composer,
    document::page_parts,
    site::care_plan::{Medication, Record},
    text::isolate_ltr,
};

page_parts! {
    /// A medicine that the person takes.
    pub(in crate::compose) struct CardMedicine {
        /// The name, in the language of the page where the site knows it.
        [safety] name: String,
        /// The brand, as written in the record.
        brand: Option<String>,
        /// The strength of each product that is taken, with its dosage form, such as "tablet".
        [safety] products: Vec<String>,
    }
}

/// Composes what the person takes now: first what the team prescribes, then everything else.
pub(in crate::compose) fn compose(composer: &Composer<'_>, record: &Record) -> Vec<CardMedicine> {
    let prescribed = medicines::current(composer, record);
    let others = other_medicines::compose(composer, record).into_iter().map(|other| CardMedicine {
        name: other.name,
        brand: None,
        products: product(other.strength, other.form).into_iter().collect(),
    });
    prescribed.map(|medication| card_medicine(composer, medication)).chain(others).collect()
}

fn card_medicine(composer: &Composer<'_>, medication: &Medication) -> CardMedicine {
    let products = medicines::products(composer, medication).into_iter();
    CardMedicine {
        name: medicines::name(composer, &composer.site.medicines.prescribed(medication)),
        brand: medication.brand.as_ref().map(|brand| isolate_ltr(brand)),
        products: products.filter_map(|of| product(of.strength, of.form)).collect(),
    }
}

fn product(strength: Option<String>, form: Option<String>) -> Option<String> {
    let parts: Vec<String> = [strength, form].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
