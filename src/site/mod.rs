//! The site: every record, typed and spanned, read-only, with its messages in each language.
//!
//! 1. [`load`] reads `site.yaml`, then messages, then records, then topics.
//! 2. What a record names (a topic, a program, a phrase) is looked up, and what is not there is
//!    reported.
//!
//! Not for documents: which pages exist, and what they say, is the work of `compose`.

pub mod care_plan;
pub mod config;
pub mod crisis;
pub mod glossary;
pub mod kinds;
mod lists;
mod load;
pub mod medicine;
pub mod notice;
pub mod program;
mod records;
mod references;
mod schema;
pub mod score;
mod shelf;
pub mod substance_use;
pub mod topic;
mod unread;
pub mod words;

pub use load::{load, load_after, people_of};
pub use records::{INTERFACE_ROOMS, Public, Site, WORK_ROOMS};
pub use schema::{SCHEMAS, schema};
pub use unread::Unread;
