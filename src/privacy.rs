//! The wall between a person's record and everything that may be published.
//!
//! A value inside [`Private`] can be neither printed nor serialised; only a [`Clearance`] opens it, and a
//! clearance is made at one place: the desk of private documents in `compose`. Not for access control
//! between people: which reader sees what is decided by consents, in `compose`.

#![expect(clippy::disallowed_types, reason = "the watch list is looked up by key and never walked, so its order cannot show")]

use std::{
    collections::{HashMap, HashSet},
    fmt,
};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

use crate::diag::Report;

/// Who may ever see a document, decided by where its source lies, never by a field in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Realm {
    /// Anyone: topics, programs, comparisons.
    Public,
    /// Reviewers: public texts beside their translations, and never a word of a record.
    Review,
    /// One person and those they choose: everything made from a care plan.
    Private,
}

impl Realm {
    /// Every realm, in order.
    pub const ALL: [Self; 3] = [Self::Public, Self::Review, Self::Private];

    /// The word used in summaries and in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Review => "review",
            Self::Private => "private",
        }
    }
}

/// Opens private values. Whoever holds one composes private documents only.
#[derive(Debug)]
pub struct Clearance(());

impl Clearance {
    /// Made by the desk of private documents and by nothing else (a test over the sources holds this).
    pub(crate) fn for_private_documents() -> Self {
        Self(())
    }
}

/// A value of a person's record.
#[derive(Clone, PartialEq)]
pub struct Private<T>(T);

impl<T> Private<T> {
    /// Locks a value away.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// Lets a check look: nothing comes out but diagnostics, which show no value of a private file.
    pub fn examine(&self, look: impl FnOnce(&T, &mut Report), report: &mut Report) {
        look(&self.0, report);
    }

    /// Opens the value for a private document.
    pub fn reveal(&self, _: &Clearance) -> &T {
        &self.0
    }
}

impl<T: Traces> Private<T> {
    /// Adds what must never appear in public text to a watch list, which holds hashes only. `worded` gives a
    /// day, in ISO form, as each language of the site writes it.
    pub fn watch(&self, owner: u32, watch: &mut WatchList, worded: &dyn Fn(&str) -> Vec<String>) {
        self.0.traces(&mut |kind, text| {
            watch.add(owner, kind, text);
            if kind == Trace::BirthDate {
                worded(text).iter().for_each(|day| watch.add(owner, kind, day));
            }
        });
    }
}

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("private")
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Private<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

impl<T: JsonSchema> JsonSchema for Private<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }
    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// What kind of trace of a person was found; the only thing a leak report says about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trace {
    /// A full name.
    Name,
    /// A date of birth.
    BirthDate,
    /// A record number.
    RecordNumber,
    /// A phone of the person's own circle.
    Contact,
    /// Six words or more in a row of free text.
    FreeText,
}

impl Trace {
    /// The words used in a diagnostic.
    pub fn words(self) -> &'static str {
        match self {
            Self::Name => "a name",
            Self::BirthDate => "a birth date",
            Self::RecordNumber => "a record number",
            Self::Contact => "a personal contact",
            Self::FreeText => "six or more words of free text",
        }
    }
}

/// Something that can list what would give a person away.
pub trait Traces {
    /// Calls `found` with each telling text.
    fn traces(&self, found: &mut dyn FnMut(Trace, &str));
}

/// How many words in a row of private free text count as a leak.
pub const FREE_TEXT_WORDS: usize = 6;
const LONGEST: usize = 12;

/// Hashes of everything private, so that public text can be searched without holding private text.
#[derive(Default)]
pub struct WatchList {
    /// Hash of the words, to whose it is and what kind.
    entries: HashMap<u64, (u32, Trace)>,
    lengths: [bool; LONGEST + 1],
    allowed: HashSet<u64>,
}

impl WatchList {
    fn add(&mut self, owner: u32, kind: Trace, text: &str) {
        let words = tokens(text);
        let size = if kind == Trace::FreeText { FREE_TEXT_WORDS } else { words.len().min(LONGEST) };
        if size == 0 || words.len() < size {
            return;
        }
        for run in words.windows(size) {
            self.lengths[size] = true;
            self.entries.entry(hash(run)).or_insert((owner, kind));
        }
    }

    /// Lets through what is public anyway: vocabulary, phrases, a program's own words and contacts.
    pub fn allow(&mut self, text: &str) {
        let words = tokens(text);
        for size in (1..=LONGEST).filter(|size| self.lengths[*size]) {
            self.allowed.extend(words.windows(size).map(hash));
        }
    }

    /// Searches a text; answers whose record and what kind of trace, never the words.
    pub fn appears_in(&self, text: &str) -> Option<(u32, Trace)> {
        if self.entries.is_empty() {
            return None;
        }
        let words = tokens(text);
        (1..=LONGEST).filter(|size| self.lengths[*size]).find_map(|size| {
            words.windows(size).map(hash).filter(|code| !self.allowed.contains(code)).find_map(|code| self.entries.get(&code).copied())
        })
    }
}

/// How many words a text has for the search; in scripts without blanks, signs.
pub fn words_in(text: &str) -> usize {
    tokens(text).len()
}

/// Words and numbers, lower case; each ideograph is a word of its own, since such scripts use no spaces.
fn tokens(text: &str) -> Vec<u64> {
    let mut out = Vec::new();
    let mut word = String::new();
    let mut flush = |word: &mut String| {
        if !word.is_empty() {
            out.push(short_hash(word.as_bytes()));
            word.clear();
        }
    };
    for c in text.chars() {
        let ideograph = matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
        if ideograph || !c.is_alphanumeric() {
            flush(&mut word);
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
        if ideograph {
            flush(&mut word);
        }
    }
    flush(&mut word);
    out
}

fn hash(words: &[u64]) -> u64 {
    let mut state: u64 = 0xcbf2_9ce4_8422_2325 ^ words.len() as u64;
    for word in words {
        state = (state.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
    state ^ (state >> 29)
}

fn short_hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |state, byte| (state ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::{Private, Trace, Traces, WatchList};

    struct Person;
    impl Traces for Person {
        fn traces(&self, found: &mut dyn FnMut(Trace, &str)) {
            found(Trace::Name, "Maya Invented");
            found(Trace::FreeText, "the elevator at work in the rain every day");
        }
    }

    #[test]
    fn six_words_in_a_row_are_found_in_any_case_and_five_are_not() {
        let mut watch = WatchList::default();
        Private::new(Person).watch(7, &mut watch, &|_| Vec::new());
        assert_eq!(watch.appears_in("In THE RAIN. Elevator at work in the rain!"), Some((7, Trace::FreeText)));
        assert_eq!(watch.appears_in("elevator at work in the"), None);
        assert_eq!(watch.appears_in("called maya  invented."), Some((7, Trace::Name)));
        watch.allow("maya invented");
        assert_eq!(watch.appears_in("called maya  invented."), None);
    }

    #[test]
    fn a_private_value_does_not_print_itself() {
        assert_eq!(format!("{:?}", Private::new("canary")), "private");
    }
}
