//! The content of a page as a plain tree. Its leaves are values, text, prose, charts and QR codes.
//!
//! Keys are sorted, and no spans are in it. Text may contain the directional isolates U+2066,
//! U+2068 and U+2069; each renderer turns them into its own markup.

use std::{borrow::Cow, collections::BTreeMap, sync::Arc};

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::chart::Chart;
use crate::{
    lang::Direction,
    text::{BoxKind, LinkTarget, Prose, set_off},
};

/// A node of the tree.
#[derive(Clone, Debug)]
pub enum View {
    /// Nothing; the page omits it.
    Null,
    /// Yes or no.
    Bool(bool),
    /// Text that a person reads. Renderers isolate what runs against its direction.
    Text(String),
    /// An address or a word for templates, which is followed or compared, and stays as it is.
    Literal(String),
    /// Prose.
    Prose(LinkedProse),
    /// A chart of total scores over time.
    Chart(Box<Chart>),
    /// A public address that is printed as a QR code.
    QrCode(String),
    /// A list of nodes.
    List(Vec<View>),
    /// Nodes by name.
    Map(BTreeMap<String, View>),
    /// A subtree that many pages share.
    Shared(Arc<View>),
}

/// Prose with resolved links and the labels of its boxes.
#[derive(Clone, Debug)]
pub struct LinkedProse {
    /// The blocks.
    pub prose: Arc<Prose>,
    /// The destination of each link as seen from this page. A link without an entry is shown as
    /// text.
    pub links: BTreeMap<LinkTarget, ResolvedLink>,
    /// The drawings of its pictures, as SVG, by the name of their file.
    pub pictures: BTreeMap<String, Arc<str>>,
    /// The label of each kind of box in the page's language.
    pub labels: BoxLabels,
    /// The terms of the glossary that the text uses.
    pub terms: Arc<[UsedTerm]>,
}

/// A term of the glossary that a text uses. A web page explains it where it is first used.
#[derive(Clone, Debug, Serialize)]
pub struct UsedTerm {
    /// Its id.
    pub id: String,
    /// The words of the text, in one of the forms of the term.
    pub used: String,
    /// Phrases in which these words mean something else.
    #[serde(skip)]
    pub not_in: Vec<String>,
    /// The term, as the glossary has it.
    pub term: String,
    /// What it means.
    pub meaning: String,
}

/// The labels of boxes, in the order of [`BoxKind::ALL`].
pub type BoxLabels = Arc<[String; BoxKind::COUNT]>;

/// The destination of a link in prose.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResolvedLink {
    /// The address of a page in this language, or of a page on another site.
    Here(String),
    /// The languages in which the page is available, since it is not available in this one: tag,
    /// autonym and address of each.
    Elsewhere(Vec<(String, String, String)>),
}

impl View {
    /// Creates a map from pairs.
    pub fn map<const N: usize>(pairs: [(&str, View); N]) -> Self {
        Self::Map(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// Creates a list from items that convert into views.
    pub fn list<T: Into<View>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// Returns the view with isolates around everything that runs against the direction of its
    /// texts.
    #[must_use]
    pub fn set_off(self, direction: Direction) -> Self {
        match self {
            Self::Text(text) => Self::Text(set_off(&text, direction).into_owned()),
            Self::Prose(prose) => Self::Prose(prose.set_off(direction)),
            Self::List(items) => {
                Self::List(items.into_iter().map(|item| item.set_off(direction)).collect())
            }
            Self::Map(entries) => Self::Map(
                entries.into_iter().map(|(key, value)| (key, value.set_off(direction))).collect(),
            ),
            other => other,
        }
    }

    /// Returns the direction that the entries of a map are written in, if they say so under `dir`:
    /// a page does, and a text in another language than that of its page.
    pub fn own_direction(&self) -> Option<Direction> {
        let Self::Map(entries) = self else { return None };
        match entries.get("dir") {
            Some(Self::Literal(dir)) if dir == Direction::Rtl.html_dir() => Some(Direction::Rtl),
            Some(Self::Literal(dir)) if dir == Direction::Ltr.html_dir() => Some(Direction::Ltr),
            _ => None,
        }
    }

    /// Calls `visit` with every text that a reader can see.
    pub fn each_text(&self, visit: &mut dyn FnMut(&str)) {
        match self {
            Self::Null | Self::Bool(_) => {}
            Self::Text(text) | Self::Literal(text) => visit(text),
            Self::Prose(prose) => prose.each_text(visit),
            Self::Chart(chart) => chart.each_text(visit),
            Self::QrCode(address) => visit(address),
            Self::List(items) => items.iter().for_each(|item| item.each_text(visit)),
            Self::Map(entries) => entries.values().for_each(|value| value.each_text(visit)),
            Self::Shared(view) => view.each_text(visit),
        }
    }
}

impl LinkedProse {
    /// Returns the prose, its labels and the names after its links, with isolates around everything
    /// that runs against their direction.
    pub fn set_off(&self, direction: Direction) -> Self {
        let mut links = self.links.clone();
        for link in links.values_mut() {
            if let ResolvedLink::Elsewhere(langs) = link {
                langs.iter_mut().for_each(|(_, name, _)| *name = set_off(name, direction).into());
            }
        }
        let prose = match self.prose.set_off(direction) {
            Cow::Borrowed(_) => Arc::clone(&self.prose),
            Cow::Owned(prose) => Arc::new(prose),
        };
        let label = |at: usize| set_off(&self.labels[at], direction).into_owned();
        let term = |used: &UsedTerm| UsedTerm {
            term: set_off(&used.term, direction).into_owned(),
            meaning: set_off(&used.meaning, direction).into_owned(),
            ..used.clone()
        };
        Self {
            prose,
            links,
            pictures: self.pictures.clone(),
            labels: Arc::new(std::array::from_fn(label)),
            terms: self.terms.iter().map(term).collect(),
        }
    }

    /// Calls `visit` with every text that a reader can see, including the names of languages after
    /// links, the labels of boxes and the meanings of terms.
    pub fn each_text(&self, visit: &mut dyn FnMut(&str)) {
        self.prose.each_text(visit);
        self.labels.iter().for_each(|label| visit(label));
        for used in &*self.terms {
            visit(&used.term);
            visit(&used.meaning);
        }
        for link in self.links.values() {
            if let ResolvedLink::Elsewhere(langs) = link {
                langs.iter().for_each(|(_, name, _)| visit(name));
            }
        }
    }

    /// Returns the label of a kind of box.
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
            Self::Text(text) | Self::Literal(text) => serializer.serialize_str(text),
            Self::Prose(linked) => {
                let mut map = serializer.serialize_map(Some(4))?;
                map.serialize_entry("prose", &linked.prose.blocks)?;
                map.serialize_entry("labels", &*linked.labels)?;
                map.serialize_entry("terms", &*linked.terms)?;
                let links: Vec<(&LinkTarget, &ResolvedLink)> = linked.links.iter().collect();
                map.serialize_entry("links", &links)?;
                map.end()
            }
            Self::Chart(chart) => chart.serialize(serializer),
            Self::QrCode(address) => {
                serializer.serialize_newtype_variant("View", 0, "scan", address)
            }
            Self::List(items) => serializer.collect_seq(items),
            Self::Map(entries) => serializer.collect_map(entries),
            Self::Shared(view) => view.serialize(serializer),
        }
    }
}
