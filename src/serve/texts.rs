//! The interface texts of the server's own pages and toolbars, in one language.

use std::collections::BTreeMap;

use crate::{
    build::{Planned, staff_texts},
    document::{DocumentKind, View},
    lang::Lang,
    output_format::OutputFormat,
    source::Sources,
};

/// The message file that contains these texts.
const MESSAGE_FILE: &str = "desk";

/// Interface texts by message name. A text that does not exist is empty.
pub(super) struct InterfaceTexts(BTreeMap<String, String>);

impl InterfaceTexts {
    /// Returns each text in the first of these languages that has it, else in English.
    pub(super) fn load(sources: &Sources, langs: &[Lang]) -> Self {
        Self(staff_texts(sources, langs, MESSAGE_FILE))
    }

    /// Returns the text of a message.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Returns the name of an output format.
    pub(super) fn format_name(&self, format: OutputFormat) -> &str {
        self.get(&format!("form-{}", format.id()))
    }

    /// Returns the name of a kind of document.
    pub(super) fn kind_name(&self, kind: DocumentKind) -> &str {
        self.get(&format!("kind-{}", kind.id()))
    }

    /// Returns the name of a document of a record: its reader and consent if it was made for
    /// someone else, else its kind.
    pub(super) fn document_name(&self, planned: &Planned) -> String {
        match &planned.consent {
            Some(consent) => {
                let reader = self.get(&format!("reader-{}", consent.reader.id()));
                format!("{reader} ({})", consent.id)
            }
            None => self.kind_name(planned.kind).to_owned(),
        }
    }

    /// Returns the texts under the names that templates use.
    pub(super) fn template_view(&self) -> View {
        let entry =
            |(name, text): (&String, &String)| (name.replace('-', "_"), text.as_str().into());
        View::Map(self.0.iter().map(entry).collect())
    }

    /// Returns the texts that the added script uses.
    pub(super) fn script_json(&self) -> serde_json::Value {
        serde_json::json!({
            "bar": self.get("bar"), "print": self.get("print"), "trouble": self.get("trouble"),
            "close": self.get("close"), "show": self.get("show"), "line": self.get("line"),
            "lost": self.get("lost"),
        })
    }
}
