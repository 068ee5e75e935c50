//! Who a document speaks as: the patient's own pages say "I", copies say the person's name, and
//! what clinicians read is in the third person, in their words.
//!
//! A message with another wording for a reader has a second id: `patch-worn` is also
//! `patch-worn-copy` (with the name of the person as `$name`) and `patch-worn-team`. The composer
//! chooses by the document, so that no caller can forget to.

use std::collections::BTreeMap;

use super::composer::Composer;
use crate::{
    document::{DocumentKind, Messages, View},
    site::checked_text::Reader,
    text::isolate,
};

/// Who a document speaks as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Voice {
    /// The patient: "I".
    Patient,
    /// Somebody who tells another reader about the person, by name.
    Copy,
    /// A clinician who writes for clinicians.
    Team,
}

impl Voice {
    /// Returns the endings of the ids that it prefers, the first that exists.
    fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Patient => &[],
            Self::Copy => &["-copy"],
            Self::Team => &["-team", "-copy"],
        }
    }
}

impl Composer<'_> {
    /// Returns who the document speaks as, by its kind and its reader.
    pub(super) fn voice(&self) -> Voice {
        if self.planned.kind == DocumentKind::Team {
            return Voice::Team;
        }
        match self.planned.consent.as_ref().map(|consent| consent.reader) {
            None => Voice::Patient,
            Some(Reader::PrimaryCare | Reader::Clinic) => Voice::Team,
            Some(Reader::Support | Reader::Work | Reader::School) => Voice::Copy,
        }
    }

    /// Returns the id of the wording of a message for the reader of the document; `None` if it has
    /// only one. It does not depend on the language of the page: if another language has such a
    /// wording and this one does not, the document is withheld.
    pub(super) fn voiced_message(&self, id: &str) -> Option<String> {
        let is_worded = |id: &String| self.site.catalogs.values().any(|catalog| catalog.has(id));
        self.voice().endings().iter().map(|ending| format!("{id}{ending}")).find(is_worded)
    }

    /// Returns the name of the person as the document says it: the legal name on a letter and for
    /// the team, else the name that the person goes by.
    pub(super) fn person_name(&self) -> String {
        let Some((_, record)) = self.record() else { return String::new() };
        let person = &record.person;
        let legal = person.legal_name.as_ref().filter(|_| self.planned.kind != DocumentKind::Copy);
        isolate(legal.unwrap_or(&person.preferred_name))
    }

    /// Returns the messages that templates see as `t`, in the wording for the reader: those that
    /// the templates of this kind of document use. Records those that are missing or unsigned.
    pub(super) fn interface_messages(&self) -> Messages {
        let shared = self.language_frame.page(self.planned.kind);
        shared.lacking.iter().for_each(|reason| self.withhold(reason.clone()));
        self.language_frame.date_words.iter().for_each(|id| self.record_message(id));
        let mut voiced: BTreeMap<&str, View> = BTreeMap::new();
        for (id, name) in &shared.ids {
            if self.voiced_message(id).is_some() {
                voiced.insert(name, View::Text(self.say(id)));
            } else {
                self.record_message(id);
            }
        }
        let View::Map(messages) = &*shared.view else { return Messages(shared.view.clone()) };
        if voiced.is_empty() {
            return Messages(shared.view.clone());
        }
        let mut messages = messages.clone();
        messages.extend(voiced.into_iter().map(|(name, text)| (name.to_owned(), text)));
        Messages(View::Map(messages).into())
    }
}
