//! Makes synthetic pages in which every field is present with a token of its own, to see what a
//! theme shows of them.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    chart::{Chart, ChartBand, ChartPoint},
    view::{LinkedProse, View},
};
use crate::{
    diag::{FileId, Span},
    lang::Direction,
    text::{Block, Inline, Prose},
};

/// How many items a synthetic list has: a theme that shows only the first one drops the others.
const ITEMS: usize = 2;

/// A text of a synthetic page that nothing else on the page contains.
#[derive(Clone, Debug)]
pub struct Token {
    /// The field that holds it, such as `page.medicines.current.missed_dose`.
    pub path: String,
    /// The text.
    pub text: String,
}

/// A field of a synthetic page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SampledField {
    /// Whether a page without it could harm.
    pub is_safety: bool,
    /// Whether leaving it out, or changing it, must change the page: it holds no text of its own.
    pub is_seen_by_difference: bool,
    /// Whether it may be absent, or may say no.
    pub is_optional: bool,
}

/// Makes one synthetic page.
#[derive(Debug)]
pub struct Sampler {
    messages: Arc<View>,
    absent: BTreeSet<String>,
    changed: Option<String>,
    path: Vec<&'static str>,
    safety: usize,
    tokens: Vec<Token>,
    fields: BTreeMap<String, SampledField>,
}

impl Sampler {
    /// Creates a sampler for a full page; `messages` are the words that templates see as `t`.
    pub fn new(messages: Arc<View>) -> Self {
        Self {
            messages,
            absent: BTreeSet::new(),
            changed: None,
            path: Vec::new(),
            safety: 0,
            tokens: Vec::new(),
            fields: BTreeMap::new(),
        }
    }

    /// Leaves an optional field out, or lets a flag say no.
    #[must_use]
    pub fn without(mut self, path: &str) -> Self {
        self.absent.insert(path.to_owned());
        self
    }

    /// Gives a field that holds no text another value.
    #[must_use]
    pub fn with_changed(mut self, path: &str) -> Self {
        self.changed = Some(path.to_owned());
        self
    }

    /// Returns the tokens that the page holds.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// Returns the fields that the page holds, by path.
    pub fn fields(&self) -> &BTreeMap<String, SampledField> {
        &self.fields
    }

    /// Samples a field of a part.
    pub fn field<T>(
        &mut self,
        name: &'static str,
        is_safety: bool,
        sample: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.path.push(name);
        self.safety += usize::from(is_safety);
        let value = sample(self);
        self.safety -= usize::from(is_safety);
        self.path.pop();
        value
    }

    fn path(&self) -> String {
        self.path.join(".")
    }

    fn note(&mut self, is_seen_by_difference: bool, is_optional: bool) -> String {
        let path = self.path();
        let is_safety = self.safety > 0;
        let field = self.fields.entry(path.clone()).or_insert(SampledField {
            is_safety,
            is_seen_by_difference: false,
            is_optional: false,
        });
        field.is_seen_by_difference |= is_seen_by_difference;
        field.is_optional |= is_optional;
        path
    }

    fn token(&mut self, path: String) -> String {
        // Letters and digits: no language hyphenates it, and no token is a part of another.
        let text = format!("T{:05}X", self.tokens.len());
        self.tokens.push(Token { path, text: text.clone() });
        text
    }

    pub(super) fn text(&mut self) -> String {
        let path = self.note(false, false);
        self.token(path)
    }

    /// Returns an address or keyword: the same each time, except for the field that is changed.
    fn variant(&mut self, usual: &str, other: &str) -> String {
        let path = self.note(true, false);
        if self.changed.as_ref() == Some(&path) { other } else { usual }.to_owned()
    }

    pub(super) fn address(&mut self) -> String {
        self.variant("https://example.org/usual", "https://example.org/other")
    }

    /// Samples a keyword: by the name of its field one that templates can use.
    pub(super) fn keyword(&mut self) -> String {
        let (usual, other) = match self.path.last().copied() {
            Some("lang") => ("en", "es"),
            Some("dir") => ("ltr", "rtl"),
            Some("id") => ("well", "crisis"),
            Some("today") => ("2026-05-02", "2027-06-03"),
            _ => ("usual", "other"),
        };
        self.variant(usual, other)
    }

    pub(super) fn flag(&mut self) -> bool {
        let path = self.note(true, true);
        !self.absent.contains(&path)
    }

    pub(super) fn option<T>(&mut self, sample: impl FnOnce(&mut Self) -> T) -> Option<T> {
        let path = self.note(false, true);
        if self.absent.contains(&path) { None } else { Some(sample(self)) }
    }

    pub(super) fn list<T>(&mut self, mut sample: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let path = self.note(false, true);
        if self.absent.contains(&path) {
            return Vec::new();
        }
        (0..ITEMS).map(|_| sample(self)).collect()
    }

    pub(super) fn prose(&mut self) -> LinkedProse {
        let path = self.note(false, false);
        let text = self.token(path);
        let block =
            Block::Paragraph { text: vec![Inline::Text(text)], span: Span::new(FileId(0), 0, 0) };
        LinkedProse {
            prose: Arc::new(Prose { blocks: vec![block] }),
            links: BTreeMap::new(),
            pictures: BTreeMap::new(),
            labels: Arc::default(),
            terms: Arc::default(),
        }
    }

    pub(super) fn chart(&mut self) -> Chart {
        let title = self.variant("Usual", "Other");
        Chart {
            id: "sample".to_owned(),
            direction: Direction::Ltr,
            lang: "en".to_owned(),
            title,
            desc: "A sample".to_owned(),
            higher: "More".to_owned(),
            min: 0,
            max: 10,
            bands: vec![ChartBand { min: 0, max: 10, name: "A band".to_owned() }],
            points: vec![ChartPoint { day: 0, date: "2 May".to_owned(), total: 5 }],
        }
    }

    pub(super) fn messages(&self) -> Arc<View> {
        Arc::clone(&self.messages)
    }
}
