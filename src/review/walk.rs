//! What finding and judging the segments of a site needs: the site, its files, the sign-offs and
//! the locked names.

use std::sync::OnceLock;

use super::{detection::LockedNames, references::ReferencedTexts, sign_off_index::SignOffIndex};
use crate::{site::Site, source::Sources};

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
    referenced: OnceLock<ReferencedTexts>,
}

impl<'a> Walk<'a> {
    /// Prepares a walk.
    pub fn new(site: &'a Site, sources: &'a Sources, sign_offs: &'a SignOffIndex) -> Self {
        Self {
            site,
            sources,
            sign_offs,
            names: LockedNames::from_site(site),
            referenced: OnceLock::new(),
        }
    }

    /// Returns the terms and messages that messages refer to.
    pub(super) fn referenced_texts(&self) -> &ReferencedTexts {
        self.referenced.get_or_init(|| ReferencedTexts::read(self.site, self.sources))
    }
}
