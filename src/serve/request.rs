//! A request for a page, with the load of the site from which the page is made.

use super::{snapshot::Snapshot, state::ServerState, texts::InterfaceTexts};
use crate::{build::Session, lang::Lang, privacy::Realm, site::words::Words};

/// A request for a page.
pub(super) struct PageRequest<'a> {
    /// The server.
    pub(super) state: &'a ServerState,
    /// The load of the site from which pages are made.
    pub(super) snapshot: &'a Snapshot,
    /// The session of that load.
    pub(super) session: &'a Session,
    /// The path of the URL.
    pub(super) path: &'a str,
    /// The query string of the URL.
    pub(super) query: &'a str,
    /// Whether the viewer opened the link of this run.
    pub(super) has_key: bool,
}

impl<'a> PageRequest<'a> {
    /// Returns whether the viewer may see records.
    pub(super) fn may_see_records(&self) -> bool {
        self.has_key && self.state.settings.private
    }

    /// Returns the language in the requested path, else the source language of the site.
    pub(super) fn language(&self) -> &'a Lang {
        let site = self.session.site();
        let named = self
            .path
            .split('/')
            .find_map(|part| site.languages.iter().find(|lang| lang.tag() == part));
        named.unwrap_or_else(|| site.source_language())
    }

    /// Returns the first value of a field in the query string, decoded.
    pub(super) fn query_value(&self, field: &str) -> Option<String> {
        form_urlencoded::parse(self.query.as_bytes())
            .find(|(name, _)| name == field)
            .map(|(_, value)| value.into_owned())
    }

    /// Returns the interface texts for a viewer who reads pages in this language.
    pub(super) fn texts(&self, lang: &Lang) -> InterfaceTexts {
        InterfaceTexts::load(&self.snapshot.sources, &lang.fallback_chain())
    }

    /// Returns a text of the site in this language, else in the source language, signed or not.
    pub(super) fn site_text(&self, words: &Words, lang: &Lang) -> String {
        let Words::Each(texts, _) = words else {
            return words.texts().next().unwrap_or_default().to_owned();
        };
        let mut langs = lang.fallback_chain();
        langs.push(self.session.site().source_language().clone());
        let text = langs.iter().find_map(|lang| texts.get(lang));
        text.map(|text| text.value.clone()).unwrap_or_default()
    }

    /// Returns the name of a language in that language.
    pub(super) fn autonym(&self, lang: &Lang) -> String {
        self.session.site().own_name(lang).unwrap_or_else(|| lang.to_string())
    }
}

/// Returns the path below which the documents of a realm are served.
pub(super) fn root_path(realm: Realm) -> &'static str {
    if realm == Realm::Private { "/private/" } else { "/public/" }
}
