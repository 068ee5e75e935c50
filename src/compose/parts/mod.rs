//! Parts that several kinds of pages share: typed structs, and the functions that fill them.

pub(super) mod allergies;
mod amounts;
pub(super) mod answers;
pub(super) mod card_medicines;
pub(super) mod copied_medicines;
pub(super) mod crisis;
pub(super) mod gathered_advice;
mod manner;
mod measuring;
pub(super) mod medicine_diary;
pub(super) mod medicine_pairs;
mod medicine_tests;
pub(super) mod medicine_words;
pub(super) mod medicines;
pub(super) mod notices;
pub(super) mod other_medicines;
mod pack;
pub(super) mod people;
pub(super) mod phone_link;
pub(super) mod plan_sections;
mod portions;
pub(super) mod practical;
pub(super) mod regimen;
mod reported_effects;
mod schedule;
pub(super) mod scores;
mod shared_advice;
pub(super) mod signs;
#[cfg(test)]
mod small_site;
mod substance_words;
pub(super) mod therapy;
mod titration;
mod unbroken;
mod week;
