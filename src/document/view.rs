//! What a page may show, as a plain tree. Its leaves are text, prose, charts and codes to scan.
//!
//! Keys are sorted, spans are never in it. Text may hold the isolates U+2066, U+2068 and U+2069;
//! each back-end lowers them in its own way. Not for markup.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::chart::Chart;
use crate::text::{BoxKind, Prose, Target};

/// A value of the tree.
#[derive(Clone, Debug)]
pub enum View {
    /// Nothing: the page leaves it out.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number, for layout only: numbers that people read are worded.
    Int(i64),
    /// Text.
    Text(String),
    /// Prose.
    Prose(ProseLeaf),
    /// Totals over time.
    Chart(Box<Chart>),
    /// A public address to scan with a phone.
    Scan(String),
    /// Several values.
    List(Vec<View>),
    /// Named values.
    Map(BTreeMap<String, View>),
    /// A tree that many pages share.
    Shared(Arc<View>),
}

/// Prose with its links looked up and its boxes worded.
#[derive(Clone, Debug)]
pub struct ProseLeaf {
    /// The blocks.
    pub prose: Arc<Prose>,
    /// Where each link leads from this page; a link that is not here is text only.
    pub links: BTreeMap<Target, LinkLeaf>,
    /// What each kind of box is called in the page's language.
    pub labels: BoxLabels,
}

/// What each kind of box is called, in the order of [`BoxKind::ALL`].
pub type BoxLabels = Arc<[String; 4]>;

/// Where a link of prose leads.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkLeaf {
    /// To a page in this language.
    Here(String),
    /// The page is not there in this language: language tags, their own names, and links.
    Elsewhere(Vec<(String, String, String)>),
}

impl View {
    /// A map from pairs.
    pub fn map<const N: usize>(pairs: [(&str, View); N]) -> Self {
        Self::Map(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// A list from whatever becomes a view.
    pub fn list<T: Into<View>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// Calls `see` with every text that a reader would see.
    pub fn each_text(&self, see: &mut dyn FnMut(&str)) {
        match self {
            Self::Null | Self::Bool(_) | Self::Int(_) => {}
            Self::Text(text) => see(text),
            Self::Prose(leaf) => leaf.each_text(see),
            Self::Chart(chart) => chart.each_text(see),
            Self::Scan(address) => see(address),
            Self::List(items) => items.iter().for_each(|item| item.each_text(see)),
            Self::Map(entries) => entries.values().for_each(|value| value.each_text(see)),
            Self::Shared(view) => view.each_text(see),
        }
    }
}

impl ProseLeaf {
    /// Calls `see` with every text that a reader would see, names of languages behind links and of
    /// boxes among them.
    pub fn each_text(&self, see: &mut dyn FnMut(&str)) {
        self.prose.each_text(see);
        self.labels.iter().for_each(|label| see(label));
        for link in self.links.values() {
            if let LinkLeaf::Elsewhere(langs) = link {
                langs.iter().for_each(|(_, name, _)| see(name));
            }
        }
    }

    /// What a kind of box is called.
    pub fn label(&self, kind: BoxKind) -> &str {
        BoxKind::ALL.iter().position(|(known, _)| *known == kind).map_or("", |at| &self.labels[at])
    }
}

impl From<String> for View {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for View {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<bool> for View {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl<T: Into<View>> From<Option<T>> for View {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<T: Into<View>> From<Vec<T>> for View {
    fn from(items: Vec<T>) -> Self {
        Self::list(items)
    }
}

impl Serialize for View {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(value) => serializer.serialize_i64(*value),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Prose(leaf) => {
                let mut map = serializer.serialize_map(Some(3))?;
                map.serialize_entry("prose", &leaf.prose.blocks)?;
                map.serialize_entry("labels", &*leaf.labels)?;
                let links: Vec<(&Target, &LinkLeaf)> = leaf.links.iter().collect();
                map.serialize_entry("links", &links)?;
                map.end()
            }
            Self::Chart(chart) => chart.serialize(serializer),
            Self::Scan(address) => serializer.serialize_newtype_variant("View", 0, "scan", address),
            Self::List(items) => serializer.collect_seq(items),
            Self::Map(entries) => serializer.collect_map(entries),
            Self::Shared(view) => view.serialize(serializer),
        }
    }
}
