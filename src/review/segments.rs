//! Finds the segments of a site in a language: blocks of topics, messages, worded fields.
//!
//! One walk for status, kit, review pages, exchange and rules. Records are not walked: their words stay behind the wall of
//! privacy, and what is signed of them is known only by digest.

mod fields;
mod locales;
mod topics;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::{
    book::Book,
    ledger::{Ledger, Question, SignOff, normal, signed},
    locked::{Names, differences, locked},
    segment::{Lapse, Piece, Segment, SegmentKind, State, Unit},
};
use crate::{
    digest::Digest,
    lang::Lang,
    site::{Site, topic::TopicText},
    source::Sources,
};

/// What every walk needs.
pub struct Walk<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its files.
    pub sources: &'a Sources,
    /// Who answers for what.
    pub book: &'a Book,
    /// Names that are locked.
    pub names: Names,
}

impl<'a> Walk<'a> {
    /// Prepares a walk.
    pub fn new(site: &'a Site, sources: &'a Sources, book: &'a Book) -> Self {
        Self { site, sources, book, names: Names::of(site) }
    }

    /// The units of every language of the site. In the source language each text stands beside itself, for rules that look
    /// at every text in the language that it is in.
    pub fn all(&self) -> Vec<(Lang, Vec<Unit>)> {
        self.site.languages.iter().map(|lang| (lang.clone(), self.units(lang))).collect()
    }

    /// The same, where only files of these topics differ from those that earlier units were found in, and no file has another number:
    /// all other units are as they were.
    pub fn all_after(&self, before: &[(Lang, Vec<Unit>)], topics: &BTreeSet<&str>) -> Vec<(Lang, Vec<Unit>)> {
        let again = |lang: &Lang, units: &[Unit]| {
            let is_topic = |unit: &&Unit| unit.name.starts_with("topics/");
            let known: BTreeMap<&str, &Unit> = units.iter().filter(is_topic).map(|unit| (unit.name.trim_start_matches("topics/"), unit)).collect();
            // A topic that could not be read may be there now, or the other way round.
            let of_topics =
                self.site.topics.values().map(|topic| match known.get(topic.slug.as_str()).filter(|_| !topics.contains(topic.slug.as_str())) {
                    Some(unit) => (*unit).clone(),
                    None => topics::unit(self, topic, lang),
                });
            of_topics.chain(units.iter().filter(|unit| !is_topic(unit)).cloned()).collect()
        };
        before.iter().map(|(lang, units)| (lang.clone(), again(lang, units))).collect()
    }

    /// All units of a language: topics, then messages, then worded fields, each sorted by name.
    pub fn units(&self, lang: &Lang) -> Vec<Unit> {
        let topics: Vec<_> = self.site.topics.values().collect();
        let mut units: Vec<Unit> = topics.par_iter().map(|topic| topics::unit(self, topic, lang)).collect();
        units.extend(locales::units(self, lang));
        units.extend(fields::units(self, lang));
        units
    }
}

impl Walk<'_> {
    /// The pieces of a topic's text in order, also empty ones.
    pub(super) fn runs(&self, text: &TopicText) -> Vec<Piece> {
        topics::pieces(self, text).into_iter().map(|(_, piece)| piece).collect()
    }
}

/// A segment as a walk finds it, before the ledger is asked.
struct Found {
    id: String,
    kind: SegmentKind,
    context: Vec<String>,
    source: Piece,
    target: Option<Piece>,
}

/// Looks up each found segment in the ledger of its unit.
fn settle(walk: &Walk<'_>, ledger_path: &str, lang: &Lang, human: bool, found: Vec<Found>) -> Vec<Segment> {
    let blank = Ledger::default();
    let ledger = walk.book.ledger(ledger_path).unwrap_or(&blank);
    let digests: Vec<Option<Digest>> =
        found.iter().map(|found| found.target.as_ref().map(|target| signed(lang, &found.source.text, &target.text))).collect();
    let entries = Entries::of(ledger, digests.iter().flatten().copied().collect());
    let from = walk.site.source_language();
    // A text beside itself has nothing to compare.
    let look = |text: &str, of: &Lang| if lang == from { Vec::new() } else { locked(text, of, &walk.names) };
    let mut seen = BTreeMap::new();
    let segments = found.into_iter().zip(digests).map(|(found, digest)| {
        let (of_source, of_target) = entries.lapsed(&found);
        let mut history: Vec<SignOff> = entries.all.iter().copied().filter(|entry| Some(entry.digest) == digest).cloned().collect();
        let state = match digest {
            None => State::Missing,
            Some(digest) if walk.book.answers(ledger_path, &digest, human) => State::Signed,
            Some(_) if history.iter().any(|entry| entry.expires.is_some_and(|last| last < walk.book.today())) => State::Lapsed(Lapse::Expired),
            Some(_) => match (of_target.first(), of_source.first()) {
                (Some(entry), _) => State::Lapsed(Lapse::Source(entry.source.clone().unwrap_or_default())),
                (None, Some(entry)) => State::Lapsed(Lapse::Target(entry.target.clone().unwrap_or_default())),
                (None, None) => State::Unsigned,
            },
        };
        history.extend(of_source.iter().chain(of_target).copied().cloned());
        history.sort_by(|a, b| b.on.cmp(&a.on).then_with(|| a.by.cmp(&b.by)));
        history.dedup();
        let count = seen.entry(found.id.clone()).or_insert(0);
        *count += 1;
        let theirs = look(&found.source.text, from);
        let said = found.target.as_ref().map(|target| look(&target.text, lang)).unwrap_or_default();
        Segment {
            id: if *count == 1 { found.id.clone() } else { format!("{}-{count}", found.id) },
            apart: if found.target.is_some() { differences(&theirs, &said) } else { Vec::new() },
            locked: theirs,
            said,
            questions: questions(ledger, lang, &found, digest),
            kind: found.kind,
            context: found.context,
            source: found.source,
            target: found.target,
            digest,
            state,
            history,
        }
    });
    segments.collect()
}

/// The sign-offs of a ledger, found by either of their texts.
struct Entries<'l> {
    all: Vec<&'l SignOff>,
    by_source: BTreeMap<String, Vec<&'l SignOff>>,
    by_target: BTreeMap<String, Vec<&'l SignOff>>,
}

impl<'l> Entries<'l> {
    /// An entry that holds for one segment is not the lapsed entry of another that happens to say the same.
    fn of(ledger: &'l Ledger, held: BTreeSet<Digest>) -> Self {
        let all: Vec<&SignOff> = ledger.sign_offs.iter().map(|entry| &entry.value).collect();
        let mut entries = Self { all, by_source: BTreeMap::new(), by_target: BTreeMap::new() };
        for entry in entries.all.iter().filter(|entry| !held.contains(&entry.digest)) {
            entries.by_source.entry(normal(entry.source.as_deref().unwrap_or_default())).or_default().push(entry);
            entries.by_target.entry(normal(entry.target.as_deref().unwrap_or_default())).or_default().push(entry);
        }
        entries
    }

    /// Entries that signed this source with another translation, and this translation of another source.
    fn lapsed(&self, found: &Found) -> (&[&'l SignOff], &[&'l SignOff]) {
        if self.by_source.is_empty() {
            return (&[], &[]);
        }
        let of_source = self.by_source.get(&normal(&found.source.text));
        let of_target = found.target.as_ref().and_then(|target| self.by_target.get(&normal(&target.text)));
        (of_source.map_or(&[], Vec::as_slice), of_target.map_or(&[], Vec::as_slice))
    }
}

/// The open questions about a segment.
fn questions(ledger: &Ledger, lang: &Lang, found: &Found, digest: Option<Digest>) -> Vec<Question> {
    if ledger.questions.is_empty() {
        return Vec::new();
    }
    let about = digest.unwrap_or_else(|| signed(lang, &found.source.text, ""));
    let said = normal(&found.source.text);
    let asked = |question: &&Question| question.digest == about || question.source.as_ref().is_some_and(|source| normal(source) == said);
    ledger.questions.iter().filter(asked).cloned().collect()
}
