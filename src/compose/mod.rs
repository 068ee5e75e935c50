//! Turns the site into documents: first which ones exist, then, one at a time, what each says.
//!
//! 1. [`plan`] lists the documents of a run without their words, and which languages each has.
//! 2. [`Composers::prepare`] makes what every page of a language shares.
//! 3. [`document`] composes the content of a document (`pages`), puts the frame around it and seals
//!    it (`seal`); if any word is missing in its language, it is withheld instead.

mod approval;
mod bilingual;
mod composer;
mod consented;
mod content;
mod demands;
mod frame;
mod links;
mod make;
mod pages;
mod parts;
mod phone;
mod plan;
mod planned;
mod scope;
mod seal;
mod signed_line;
mod synthetic;
mod withheld_pages;
mod withhold;

pub use bilingual::source_side;
pub use composer::Composers;
pub use make::{document, foreseen, needs, needs_unplanned, unsigned_texts};
pub use plan::{Plan, of_record, plan, plan_public, unplanned};
pub use planned::Planned;
pub use scope::Scope;
pub use synthetic::{SyntheticPage, reference, synthetic_page};
pub use withhold::{UnsignedText, Withheld, WithholdReason};
