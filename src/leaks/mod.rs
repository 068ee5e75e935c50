//! The leak search: finds private values of records in everything that the site may publish or send
//! to reviewers and translators.
//!
//! 1. `records` builds a watch list from the records.
//! 2. `files` searches the raw text of every public file for values that identify a person.
//! 3. `texts` searches every text for free text of a record, and decides what is vocabulary.
//! 4. `diagnostics` reports what kind of value was found, where, and what to do, without repeating
//!    it.
//!
//! A value that identifies a person (full name, date of birth, record number, contact details)
//! blocks the whole public site, whatever file it is in. Free text blocks the page it is on; a
//! `not_private` entry in the record allows it. A record that cannot be read in full blocks the
//! whole public site too, because its values cannot be searched for.

mod cause;
mod diagnostics;
mod files;
mod found;
mod leak;
mod leak_search;
mod locate;
mod markup;
mod records;
mod scope;
mod search;
mod texts;

pub use found::Leaks;
