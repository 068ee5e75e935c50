//! The composers of a site: what they share is prepared once for each language.

use std::{collections::BTreeMap, sync::Arc};

use super::{composer::Composer, language_frame::LanguageFrame, plan::Plan, planned::Planned};
use crate::{
    document::{TemplateMessages, View},
    lang::Lang,
    review::SignOffStatus,
    site::Site,
};

/// Makes the composer of each document.
pub struct Composers {
    language_frames: BTreeMap<Lang, LanguageFrame>,
    pub(super) sign_off_status: Arc<SignOffStatus>,
}

impl Composers {
    /// Prepares what the pages of each language share. `used` lists the messages that the templates
    /// of each kind of document use.
    pub fn prepare(
        site: &Site,
        sign_off_status: Arc<SignOffStatus>,
        used: &TemplateMessages,
    ) -> Self {
        let source = site.catalog(site.source_language());
        let language_frames = site
            .catalogs
            .iter()
            .map(|(lang, catalog)| {
                (
                    lang.clone(),
                    LanguageFrame::prepare(lang, (source, catalog), &sign_off_status, used),
                )
            })
            .collect();
        Self { language_frames, sign_off_status }
    }

    /// Returns all messages that templates may see as `t` in a language.
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
