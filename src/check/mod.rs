//! Rules about content, each in a file of its own, over a site and, one at a time, over its
//! documents.
//!
//! 1. [`prepare`] sets the levels that the site asks for and builds what several rules look at.
//! 2. [`Checks::site`] runs every rule over the site, once.
//! 3. [`Checks::document`] runs every rule over one document.
//!
//! Not for reading: what cannot be read is reported by the readers.

mod apart;
mod rule;
mod rules;
mod run;

pub use rule::{Case, Documents, Reviewed, Rule};
pub use rules::RULES;
pub use run::{Checks, prepare};
