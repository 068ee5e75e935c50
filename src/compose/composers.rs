//! The composers of a site: what they share is prepared once for each language.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{composer::Composer, language_frame::LanguageFrame, plan::Plan, planned::Planned};
use crate::{document::View, lang::Lang, review::SignOffStatus, site::Site};

/// Makes the composer of each document.
pub struct Composers {
    language_frames: BTreeMap<Lang, LanguageFrame>,
    sign_off_status: Arc<SignOffStatus>,
}

impl Composers {
    /// Prepares what the pages of each language share.
    pub fn prepare(site: &Site, sign_off_status: Arc<SignOffStatus>) -> Self {
        let language_frames = site
            .catalogs
            .iter()
            .map(|(lang, catalog)| {
                (lang.clone(), LanguageFrame::prepare(lang, catalog, &sign_off_status))
            })
            .collect();
        Self { language_frames, sign_off_status }
    }

    /// Returns the names of the messages that templates see as `t`.
    pub fn message_names(&self, lang: &Lang) -> BTreeSet<String> {
        match &*self.language_frames[lang].messages {
            View::Map(entries) => entries.keys().cloned().collect(),
            _ => BTreeSet::new(),
        }
    }

    /// Returns the messages that templates see as `t` in a language.
    pub(super) fn messages(&self, lang: &Lang) -> Arc<View> {
        self.language_frames[lang].messages.clone()
    }

    /// Returns the composer of one document.
    pub(super) fn composer<'a>(
        &'a self,
        site: &'a Site,
        plan: &'a Plan,
        planned: &'a Planned,
    ) -> Composer<'a> {
        let language_frame = &self.language_frames[&planned.lang];
        Composer::new(site, plan, planned, language_frame, &self.sign_off_status)
    }
}
