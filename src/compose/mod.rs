//! Turns the site into documents: first plans which exist, then composes the words of each.
//!
//! 1. [`plan`] lists the documents of a run without their words, and the languages of each.
//! 2. [`Composers::prepare`] formats what every page of a language shares.
//! 3. [`document`] composes the content of a document (`pages`), puts the frame around it and seals
//!    it (`seal`). If a text is missing in its language, the document is withheld instead.

mod approval;
mod bilingual;
mod composer;
mod composers;
mod consented;
mod content;
mod demands;
mod draft_mark;
mod formatting;
mod frame;
mod held_doses;
mod language_frame;
mod links;
mod make;
mod medicine_hold;
mod pages;
mod parts;
mod phone;
mod plan;
mod planned;
mod public_plan;
mod scope;
mod seal;
mod signed_line;
mod synthetic;
mod voice;
mod wayfinding;
mod withheld_pages;
mod withhold;

pub use bilingual::source_side;
pub use composers::Composers;
pub use language_frame::template_message_names;
pub use make::{document, document_assuming_sign_off, needs, unsigned_texts};
pub use plan::{Plan, record_documents};
pub use planned::Planned;
pub use public_plan::{plan, plan_public, unplanned, withhold_unready};
pub use scope::Scope;
pub use synthetic::{SyntheticPage, reference, synthetic_page};
pub use withhold::{ReaderObstacle, UnsignedText, Withheld, WithholdReason};
