//! Everything that the walk over the texts of a site needs.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use crate::{
    diag::FileId,
    review::{
        detection::{LockedNames, locked_items},
        locked_item::LockedItem,
        references::ReferencedTexts,
        sign_off_index::SignOffIndex,
    },
    site::Site,
    source::Sources,
    text::{MadeOnce, MessageText, messages},
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
    /// The locked items of the source texts, which are compared with each language.
    source_locked: MadeOnce<String, Vec<LockedItem>>,
    /// The messages of each Fluent file, by id.
    messages: MadeOnce<FileId, BTreeMap<String, MessageText>>,
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
            source_locked: MadeOnce::new(),
            messages: MadeOnce::new(),
        }
    }

    /// Returns the locked items of a text in the source language.
    pub(in crate::review) fn source_locked(&self, text: &str) -> Arc<Vec<LockedItem>> {
        self.source_locked
            .get(text, || locked_items(text, self.site.source_language(), &self.names))
    }

    /// Returns the messages of a Fluent file, by id.
    pub(in crate::review) fn messages_of(
        &self,
        file: FileId,
    ) -> Arc<BTreeMap<String, MessageText>> {
        self.messages.get(&file, || {
            let text = self.sources.file(file).text();
            messages(text).into_iter().map(|message| (message.id.clone(), message)).collect()
        })
    }

    /// Returns the terms and messages that messages refer to.
    pub(in crate::review) fn referenced_texts(&self) -> &ReferencedTexts {
        self.referenced_texts.get_or_init(|| ReferencedTexts::read(self.site, self.sources))
    }
}
