//! Everything that the walk over the texts of a site needs.

use std::sync::OnceLock;

use crate::{
    review::{detection::LockedNames, references::ReferencedTexts, sign_off_index::SignOffIndex},
    site::Site,
    source::Sources,
};

/// Everything needed to find the segments of a site.
pub struct Walk<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its files.
    pub sources: &'a Sources,
    /// The sign-offs.
    pub sign_offs: &'a SignOffIndex,
    /// The names that are locked.
    pub names: LockedNames,
    /// The terms and messages that messages refer to, read on first use.
    referenced_texts: OnceLock<ReferencedTexts>,
}

impl<'a> Walk<'a> {
    /// Prepares a walk.
    pub fn new(site: &'a Site, sources: &'a Sources, sign_offs: &'a SignOffIndex) -> Self {
        Self {
            site,
            sources,
            sign_offs,
            names: LockedNames::from_site(site),
            referenced_texts: OnceLock::new(),
        }
    }

    /// Returns the terms and messages that messages refer to.
    pub(in crate::review) fn referenced_texts(&self) -> &ReferencedTexts {
        self.referenced_texts.get_or_init(|| ReferencedTexts::read(self.site, self.sources))
    }
}
