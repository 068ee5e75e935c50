//! What every page of a language shares: its direction and the interface messages.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, PoisonError, RwLock},
};

use super::withhold::WithholdReason;
use crate::{
    document::{DocumentKind, TemplateMessages, View},
    lang::{Direction, Lang},
    review::{SignOffStatus, SignedRoles},
    text::{Catalog, DATE_WORDS_FILE, FormatError, mark_unsigned},
};

/// The message file of the interface.
const INTERFACE: &str = "chrome";

/// What every page of a language shares.
pub(super) struct LanguageFrame {
    pub(super) direction: Direction,
    /// All messages of `chrome.ftl` that need no argument.
    pub(super) messages: Arc<View>,
    /// What the templates of each kind of document see as `t`.
    pages: BTreeMap<DocumentKind, PageMessages>,
    /// The ids of the site's words for dates, if CLDR has none for the language.
    pub(super) date_words: Vec<String>,
    /// Messages without arguments that a page has said, by id.
    said: RwLock<BTreeMap<String, Arc<SaidMessage>>>,
}

/// A message without arguments, as every page of a language says it.
pub(super) struct SaidMessage {
    /// Its text, marked if it is unsigned.
    pub(super) text: String,
    /// Whether it is signed, or needs no sign-off.
    pub(super) is_signed: bool,
    /// The roles that signed it.
    pub(super) roles: Option<SignedRoles>,
}

/// The messages that the templates of one kind of document use.
pub(super) struct PageMessages {
    /// The messages, as templates see them.
    pub(super) view: Arc<View>,
    /// The ids of these messages, with their names in templates.
    pub(super) ids: Vec<(String, String)>,
    /// Why a page of this kind must be withheld: messages that are missing or cannot be formatted.
    pub(super) lacking: Vec<WithholdReason>,
}

/// Returns the names of the messages that templates may see as `t`: those of `chrome.ftl` that need
/// no argument, with `_` instead of `-`.
pub fn template_message_names(catalog: &Catalog) -> BTreeSet<String> {
    let plain = |id: &&str| catalog.format_message(id, &[]).is_ok();
    catalog.ids_in_file(INTERFACE).filter(plain).map(template_name).collect()
}

impl LanguageFrame {
    /// Formats what the pages of a language share. `source` is the catalog of the source language,
    /// which has every message.
    pub(super) fn prepare(
        lang: &Lang,
        (source, catalog): (&Catalog, &Catalog),
        sign_off_status: &SignOffStatus,
        used: &TemplateMessages,
    ) -> Self {
        let mut messages: BTreeMap<String, View> = BTreeMap::new();
        let mut lacking: BTreeMap<String, WithholdReason> = BTreeMap::new();
        // Messages with arguments are formatted in `compose`; templates see the others.
        let plain = |id: &&str| source.format_message(id, &[]).is_ok() || !source.has(id);
        let ids = || source.ids_in_file(INTERFACE).chain(catalog.ids_in_file(INTERFACE));
        for id in ids().filter(plain) {
            match catalog.format_message(id, &[]) {
                Ok(text) => {
                    let is_signed = sign_off_status.is_message_signed(lang, id);
                    let text = if is_signed { text } else { mark_unsigned(&text) };
                    messages.insert(template_name(id), View::Text(text));
                }
                Err(error) => {
                    lacking.insert(id.to_owned(), WithholdReason::of_message(id, error));
                }
            }
        }
        let pages = DocumentKind::ALL.map(|kind| {
            let is_used = |name: &str| used.uses(kind, name);
            let used = messages.iter().filter(|(name, _)| is_used(name));
            let names = ids().filter(plain).map(|id| (id.to_owned(), template_name(id)));
            let mut ids: Vec<(String, String)> =
                names.filter(|(_, name)| is_used(name) && messages.contains_key(name)).collect();
            ids.sort();
            ids.dedup();
            let lacking =
                lacking.iter().filter(|(id, _)| source.has(id) && is_used(&template_name(id)));
            let page = PageMessages {
                view: Arc::new(View::Map(
                    used.map(|(name, text)| (name.clone(), text.clone())).collect(),
                )),
                ids,
                lacking: lacking.map(|(_, reason)| reason.clone()).collect(),
            };
            (kind, page)
        });
        // Dates are formatted inside other messages too, so their words count for every page.
        let date_words = catalog
            .ids_in_file(DATE_WORDS_FILE)
            .filter(|_| !catalog.format.has_cldr_dates())
            .map(str::to_owned)
            .collect();
        Self {
            direction: lang.direction(),
            messages: Arc::new(View::Map(messages)),
            pages: pages.into(),
            date_words,
            said: RwLock::default(),
        }
    }

    /// Returns a message without arguments. The first page that says it formats it.
    ///
    /// # Errors
    /// Fails if the message is missing or cannot be formatted.
    pub(super) fn said_message(
        &self,
        id: &str,
        catalog: &Catalog,
        sign_off_status: &SignOffStatus,
    ) -> Result<Arc<SaidMessage>, FormatError> {
        let known = self.said.read().unwrap_or_else(PoisonError::into_inner).get(id).cloned();
        if let Some(message) = known {
            return Ok(message);
        }
        let text = catalog.format_message(id, &[])?;
        let is_signed = sign_off_status.is_message_signed(&catalog.lang, id);
        let message = Arc::new(SaidMessage {
            text: if is_signed { text } else { mark_unsigned(&text) },
            is_signed,
            roles: sign_off_status.message_roles(&catalog.lang, id),
        });
        let mut said = self.said.write().unwrap_or_else(PoisonError::into_inner);
        said.insert(id.to_owned(), message.clone());
        Ok(message)
    }

    /// Returns the messages that the templates of a kind of document use.
    pub(super) fn page(&self, kind: DocumentKind) -> &PageMessages {
        &self.pages[&kind]
    }
}

/// Returns the name of a message in templates.
fn template_name(id: &str) -> String {
    id.replace('-', "_")
}

impl WithholdReason {
    /// Returns the reason for a message that could not be formatted.
    pub(super) fn of_message(id: &str, error: FormatError) -> Self {
        match error {
            FormatError::Missing => Self::Message(id.to_owned()),
            FormatError::Broken(why) => Self::Broken(id.to_owned(), why),
        }
    }
}
