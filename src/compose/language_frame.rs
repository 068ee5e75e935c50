//! What every page of a language shares: its direction, interface messages and box labels.

use std::{collections::BTreeMap, sync::Arc};

use super::withhold::UnsignedText;
use crate::{
    document::{BoxLabels, View},
    lang::{Direction, Lang},
    review::{SignOffStatus, SignedRoles},
    text::{BoxKind, Catalog, DATE_WORDS_FILE, mark_unsigned},
};

/// The message file of the interface.
const INTERFACE: &str = "chrome";

/// What every page of a language shares.
pub(super) struct LanguageFrame {
    pub(super) direction: Direction,
    /// The messages of `chrome.ftl` that need no argument. Templates see them as `t`.
    pub(super) messages: Arc<View>,
    pub(super) labels: BoxLabels,
    /// The unsigned ones among these messages.
    pub(super) unsigned: Vec<UnsignedText>,
    /// The roles that signed all of the others.
    pub(super) signed_by: Option<SignedRoles>,
}

impl LanguageFrame {
    /// Formats what the pages of a language share.
    pub(super) fn prepare(lang: &Lang, catalog: &Catalog, sign_off_status: &SignOffStatus) -> Self {
        let message = |id: &str| {
            let text = catalog.format_message(id, &[]).ok()?;
            let is_signed = sign_off_status.is_message_signed(lang, id);
            Some(if is_signed { text } else { mark_unsigned(&text) })
        };
        // Messages with arguments are formatted in `compose`; templates see the others.
        let messages: BTreeMap<String, View> = catalog
            .ids_in_file(INTERFACE)
            .filter_map(|id| Some((id.replace('-', "_"), View::Text(message(id)?))))
            .collect();
        let unsigned = catalog.ids_in_file(INTERFACE).filter(|id| {
            catalog.format_message(id, &[]).is_ok() && !sign_off_status.is_message_signed(lang, id)
        });
        // Dates are formatted inside other messages too, so their words count for every page.
        let date_words = catalog
            .ids_in_file(DATE_WORDS_FILE)
            .filter(|_| !catalog.format.has_cldr_dates())
            .filter(|id| !sign_off_status.is_message_signed(lang, id));
        let unsigned =
            unsigned.chain(date_words).map(|id| UnsignedText::Message(id.to_owned())).collect();
        let labels = BoxKind::ALL
            .map(|(kind, _)| message(&format!("box-{}", kind.word())).unwrap_or_default());
        let signed_by = catalog
            .ids_in_file(INTERFACE)
            .filter_map(|id| sign_off_status.message_roles(lang, id))
            .reduce(SignedRoles::intersection);
        Self {
            direction: lang.direction(),
            messages: Arc::new(View::Map(messages)),
            labels: Arc::new(labels),
            unsigned,
            signed_by,
        }
    }
}
