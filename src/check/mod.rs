//! Rules that check the content of a site and of its documents, each in its own file.
//!
//! 1. [`prepare`] sets the level of each rule as the site configures it and builds the [`Case`].
//! 2. [`Checks::site`] runs every rule over the site and its records.
//! 3. [`Checks::record`] runs every rule over one record.
//! 4. [`Checks::document`] runs every rule over one document.
//!
//! Files that cannot be read or parsed are reported by their readers, not by a rule;
//! [`explanations`] says what those diagnostics mean.

mod differences;
mod explanations;
mod medicine_messages;
mod pemat;
mod plain_language;
mod record_texts;
mod rule;
mod rules;
mod run;

pub use explanations::{about, explanations};
pub use pemat::pemat_sheets;
pub use rule::{Case, Documents, Reviewed, Rule};
pub use rules::RULES;
pub use run::{Checks, SiteRules, prepare, withholds_record};
