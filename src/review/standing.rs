//! Which words of a site somebody answers for, in the form that composing asks for.
//!
//! Not for segments: a page asks about a message, a topic or a text, and gets yes or no.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    book::{self, Book},
    ledger::signed,
    segment::{SegmentKind, State},
    segments::{Walk, topic_unit},
};
use crate::{
    diag::FileId,
    digest::Digest,
    lang::Lang,
    site::{Site, words::Words},
    source::Sources,
};

/// Which words somebody answers for.
#[derive(Debug, Default)]
pub struct Standing {
    source: Option<Lang>,
    /// Messages that are signed, by language.
    messages: BTreeMap<Lang, BTreeSet<String>>,
    topics: BTreeMap<(String, Lang), TopicStanding>,
    /// Signed texts of YAML files, by file and language.
    texts: BTreeMap<(FileId, Lang), BTreeSet<Digest>>,
}

/// What of a topic somebody answers for in one language.
#[derive(Clone, Debug, Default)]
pub struct TopicStanding {
    /// Whether its title is signed.
    pub title: bool,
    /// Whether its summary is.
    pub summary: bool,
    /// Runs of its text that are not, by number; `None` if none is.
    pub unsigned: Option<BTreeSet<usize>>,
}

impl TopicStanding {
    /// Whether all of it is signed.
    pub fn is_whole(&self) -> bool {
        self.title && self.summary && self.unsigned.as_ref().is_some_and(BTreeSet::is_empty)
    }
}

impl Standing {
    /// Sums up a site.
    pub fn of(site: &Site, sources: &Sources, book: &Book) -> Self {
        let walk = Walk::new(site, sources, book);
        let mut standing = Self { source: Some(site.source_language().clone()), ..Self::default() };
        standing.read_texts(sources, book);
        for lang in site.languages.iter().filter(|lang| *lang != site.source_language()) {
            standing.messages.insert(lang.clone(), messages(&walk, lang));
            for topic in site.topics.values() {
                let ledger = format!("content/topics/{}/{lang}.signoff.yaml", topic.slug);
                if !book.is_blank(&ledger) && topic.texts.contains_key(lang) {
                    standing.topics.insert((topic.slug.clone(), lang.clone()), of_topic(&walk, &topic.slug, lang));
                }
            }
        }
        standing
    }

    fn read_texts(&mut self, sources: &Sources, book: &Book) {
        for (path, ledger) in book.ledgers() {
            let Some(lang) = book::language(path) else { continue };
            let Some(stem) = path.strip_suffix(&format!(".{lang}{}", book::ENDING)) else { continue };
            let digests: BTreeSet<Digest> =
                ledger.sign_offs.iter().map(|entry| entry.digest).filter(|digest| book.answers(path, digest, false)).collect();
            for file in sources.layers(&format!("{stem}.yaml")) {
                self.texts.insert((*file, lang.clone()), digests.clone());
            }
        }
    }

    /// Whether a message of a language is signed; in the source language nothing needs to be.
    pub fn message(&self, lang: &Lang, id: &str) -> bool {
        self.is_source(lang) || self.messages.get(lang).is_some_and(|signed| signed.contains(id))
    }

    /// Whether a text of a YAML file is signed: the language that it stands under, the text it was translated from, itself.
    pub fn text(&self, file: FileId, lang: &Lang, source: &str, target: &str) -> bool {
        let digests = self.texts.get(&(file, lang.clone()));
        digests.is_some_and(|digests| digests.contains(&signed(lang, source, target)))
    }

    /// Whether words can be said in a language by a text that somebody answers for. `own` is the language they were written in.
    pub fn words(&self, lang: &Lang, words: &Words, own: &Lang) -> bool {
        match words {
            Words::Own(_) => true,
            Words::Phrase { id, .. } => self.message(lang, id),
            Words::Each(texts, _) => {
                let Some((under, text)) = lang.chain().into_iter().find_map(|lang| texts.get_key_value(&lang)) else { return false };
                under == own || self.text(text.span.file, under, texts.get(own).map_or("", |text| text.value.as_str()), text)
            }
        }
    }

    /// What of a topic is signed in a language.
    pub fn topic(&self, slug: &str, lang: &Lang) -> TopicStanding {
        if self.is_source(lang) {
            return TopicStanding { title: true, summary: true, unsigned: Some(BTreeSet::new()) };
        }
        self.topics.get(&(slug.to_owned(), lang.clone())).cloned().unwrap_or_default()
    }

    fn is_source(&self, lang: &Lang) -> bool {
        self.source.as_ref() == Some(lang)
    }
}

/// The messages of a language that are signed. Without any ledger of messages none is, and nothing needs to be read.
fn messages(walk: &Walk<'_>, lang: &Lang) -> BTreeSet<String> {
    let folders: Vec<String> = lang.chain().iter().map(|lang| format!("locales/{lang}/")).collect();
    if !walk.book.ledgers().keys().any(|path| folders.iter().any(|folder| path.starts_with(folder.as_str()))) {
        return BTreeSet::new();
    }
    let segments = walk.message_units(lang).into_iter().flat_map(|unit| unit.segments);
    let signed = segments.filter(|segment| segment.state == State::Signed);
    signed.filter_map(|segment| segment.id.rsplit('/').next().map(str::to_owned)).collect()
}

fn of_topic(walk: &Walk<'_>, slug: &str, lang: &Lang) -> TopicStanding {
    let topic = &walk.site.topics[slug];
    let unit = topic_unit(walk, topic, lang);
    let field = |name: &str| unit.segments.iter().any(|segment| segment.id.ends_with(name) && segment.state == State::Signed);
    // A run of the translation is signed if its place is that of a signed segment.
    let signed: BTreeSet<u32> = unit
        .segments
        .iter()
        .filter(|segment| matches!(segment.kind, SegmentKind::Prose(_)) && segment.state == State::Signed)
        .filter_map(|segment| segment.target.as_ref().map(|target| target.span.start))
        .collect();
    let runs = walk.runs(&topic.texts[lang]);
    let unsigned = runs.iter().enumerate().filter(|(_, piece)| !piece.text.is_empty() && !signed.contains(&piece.span.start)).map(|(at, _)| at);
    // What the source says and the translation does not is missing, which nobody can answer for.
    let whole = unit.segments.iter().all(|segment| segment.state != State::Missing);
    let mut unsigned: BTreeSet<usize> = unsigned.collect();
    if !whole && unsigned.is_empty() {
        unsigned.insert(usize::MAX);
    }
    TopicStanding { title: field("/title"), summary: field("/summary"), unsigned: Some(unsigned) }
}
