//! Parts that several kinds of pages share: typed structs, and the functions that fill them.

pub(super) mod allergies;
mod amounts;
pub(super) mod answers;
pub(super) mod crisis;
mod manner;
pub(super) mod medicines;
pub(super) mod notices;
pub(super) mod people;
pub(super) mod phone_link;
pub(super) mod plan_sections;
pub(super) mod practical;
pub(super) mod regimen;
mod schedule;
pub(super) mod scores;
pub(super) mod signs;
#[cfg(test)]
mod small_site;
pub(super) mod therapy;
mod week;
