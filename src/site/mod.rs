//! The site: every record, typed and spanned, read-only, with its messages in each language.
//!
//! 1. [`load`] reads `site.yaml`, then messages, then records, then topics.
//! 2. What a record refers to (a topic, a program, a phrase) is looked up, and missing targets are
//!    reported.
//!
//! Which pages exist and what they say is decided in `compose`.

mod broken_medicines;
mod care_lists;
pub mod care_plan;
mod care_plans;
mod characters;
pub mod checked_text;
mod class_names;
mod closed_list;
mod color;
pub mod config;
pub mod crisis_lines;
mod direction_characters;
mod dose_checks;
pub mod dosing;
pub mod drawing;
mod form_checks;
mod fraction_checks;
pub mod glossary;
pub mod identity;
pub mod instrument;
mod limit_checks;
mod load;
mod measured;
pub mod medicine;
mod medicine_names;
pub mod medicine_parts;
pub mod medicine_warnings;
pub mod notice;
pub mod prescribed_medicine;
pub mod program;
mod program_answer;
mod public_lists;
mod record_cache;
mod record_files;
mod record_references;
mod recorded_medicine_checks;
mod records;
mod references;
mod regimen_checks;
mod regimen_dates;
mod schema;
mod sign_checks;
mod special_care;
mod strength_checks;
pub mod substance_use;
pub mod substance_words;
mod take_checks;
pub mod topic;
mod topic_pictures;
mod topics;
mod unit_checks;
mod unread;
mod weekly_checks;
pub mod worded;
pub mod words;
mod worn_checks;

pub use load::{load, load_with_cache, reload_care_plans};
pub use record_cache::RecordCache;
pub use records::{INTERFACE_MESSAGE_FILES, PublicRecords, STAFF_MESSAGE_FILES, Site};
pub use schema::{SCHEMAS, schema};
pub use special_care::RESCUE_CLASS;
pub use unread::Unread;
