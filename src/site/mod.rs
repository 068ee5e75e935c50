//! The site: every record, typed and spanned, read-only, with its messages in each language.
//!
//! 1. [`load`] reads `site.yaml`, then messages, then records, then topics.
//! 2. What a record refers to (a topic, a program, a phrase) is looked up, and missing targets are
//!    reported.
//!
//! Which pages exist and what they say is decided in `compose`.

pub mod care_plan;
mod care_plans;
mod closed_list;
pub mod config;
pub mod crisis;
pub mod glossary;
pub mod kinds;
mod lists;
mod load;
pub mod medicine;
pub mod notice;
pub mod program;
mod public_lists;
mod record_files;
mod record_references;
mod records;
mod references;
mod schema;
pub mod score;
mod shelf;
mod stated;
pub mod substance_use;
pub mod topic;
mod topics;
mod unread;
pub mod words;

pub use load::{load, load_after, people_of};
pub use records::{INTERFACE_ROOMS, Public, Site, WORK_ROOMS};
pub use schema::{SCHEMAS, schema};
pub use unread::Unread;
