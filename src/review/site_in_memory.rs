//! A site in memory with the state of its sign-offs, for unit tests of other modules.

use super::{segments::Walk, sign_off_index::SignOffIndex, sign_off_status::SignOffStatus};
use crate::{
    diag::Report,
    site::{self, Site, checked_text::Day},
    source::Sources,
};

/// Loads a site from these files and the built-in ones. No translation of it is signed.
pub(crate) fn site_in_memory(files: &[(&str, &str)], today: Day) -> (Site, SignOffStatus) {
    let sources = Sources::in_memory(files.iter().copied());
    let mut report = Report::new();
    let site = site::load(&sources, &mut report).expect("the site can be used");
    let sign_offs = SignOffIndex::read(&sources, today, &mut report);
    let status = SignOffStatus::from_units(&Walk::new(&site, &sources, &sign_offs), &[]);
    (site, status)
}
