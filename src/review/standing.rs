//! Which words of a site somebody answers for, in the form that composing asks for.
//!
//! Not for segments: a page asks about a message, a topic or a text, and gets yes or no.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    book::{self, Book},
    ledger::{Signed, signed},
    segment::{Segment, SegmentKind, State, Unit},
    segments::Walk,
    shape::signed_in_field,
};
use crate::{
    diag::{FileId, Report, Spanned},
    digest::Digest,
    lang::Lang,
    site::words::Words,
    source::{
        Sources,
        yaml::{self, Fields},
    },
};

/// Which words somebody answers for.
#[derive(Debug, Default)]
pub struct Standing {
    source: Option<Lang>,
    /// Messages that are signed, by language.
    messages: BTreeMap<Lang, BTreeMap<String, Signed>>,
    topics: BTreeMap<(String, Lang), TopicStanding>,
    /// Signed texts of YAML files, by file and language.
    texts: BTreeMap<(FileId, Lang), BTreeMap<Digest, Signed>>,
    /// The fields of the public files of which any text is signed.
    fields: BTreeMap<FileId, Fields>,
}

/// What of a topic somebody answers for in one language.
#[derive(Clone, Debug, Default)]
pub struct TopicStanding {
    /// Whether its title is signed.
    pub title: bool,
    /// Whether its summary is.
    pub summary: bool,
    /// Who answers for those of its texts that are.
    pub by: Option<Signed>,
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
    /// Sums up the units of a site, as [`Walk::all`] finds them.
    pub fn of(walk: &Walk<'_>, units: &[(Lang, Vec<Unit>)]) -> Self {
        let source = walk.site.source_language();
        let mut standing = Self { source: Some(source.clone()), ..Self::default() };
        standing.read_texts(walk.sources, walk.book);
        for (lang, units) in units.iter().filter(|(lang, _)| lang != source) {
            standing.messages.insert(lang.clone(), messages(walk, units));
            for unit in units {
                let Some(slug) = unit.name.strip_prefix("topics/") else { continue };
                if unit.target.is_some() && !walk.book.is_blank(&unit.ledger_path) {
                    standing
                        .topics
                        .insert((slug.to_owned(), lang.clone()), of_topic(walk, unit, slug, lang));
                }
            }
        }
        standing
    }

    fn read_texts(&mut self, sources: &Sources, book: &Book) {
        for path in book.ledgers().keys() {
            let Some(lang) = book::language(path) else { continue };
            let Some(stem) = path.strip_suffix(&format!(".{lang}{}", book::ENDING)) else {
                continue;
            };
            let digests = book.all_signed(path);
            if digests.is_empty() {
                continue;
            }
            for file in sources.layers(&format!("{stem}.yaml")) {
                if !sources.is_record(*file) {
                    self.fields.entry(*file).or_insert_with(|| fields_of(sources, *file));
                }
                self.texts.insert((*file, lang.clone()), digests.clone());
            }
        }
    }

    /// Whether a message of a language is signed; in the source language nothing needs to be.
    pub fn message(&self, lang: &Lang, id: &str) -> bool {
        self.is_source(lang) || self.message_by(lang, id).is_some()
    }

    /// Who answers for a message of a language.
    pub fn message_by(&self, lang: &Lang, id: &str) -> Option<Signed> {
        self.messages.get(lang)?.get(id).copied()
    }

    /// Who answers for a text of a YAML file on pages of a language: the language that it is
    /// written under, the text it was translated from, itself. A file with words of its own for a
    /// region is signed under that. The fields are those of its file, if it is a record.
    pub fn text_by(
        &self,
        langs: (&Lang, &Lang),
        source: &str,
        target: &Spanned<String>,
        of_record: Option<&Fields>,
    ) -> Option<Signed> {
        let (page, under) = langs;
        let narrower = page.chain().into_iter().take_while(|lang| lang != under);
        narrower
            .chain([under.clone()])
            .find_map(|lang| self.text_in(&lang, source, target, of_record))
    }

    fn text_in(
        &self,
        lang: &Lang,
        source: &str,
        target: &Spanned<String>,
        of_record: Option<&Fields>,
    ) -> Option<Signed> {
        let file = target.span.file;
        let known = self.texts.get(&(file, lang.clone()))?;
        let words = signed(lang, source, target);
        let field = of_record
            .or_else(|| self.fields.get(&file))
            .map_or("", |fields| fields.under_lang(target.span.start));
        let by = [signed_in_field(words, field), words]
            .iter()
            .filter_map(|digest| known.get(digest).copied())
            .reduce(Signed::or);
        by.filter(|by| by.answers(false))
    }

    /// Whether words can be said in a language by a text that somebody answers for. `own` is the
    /// language they were written in.
    pub fn words(&self, lang: &Lang, words: &Words, own: &Lang) -> bool {
        match words {
            Words::Own(_) => true,
            Words::Phrase { id, .. } => self.message(lang, id),
            Words::Each(texts, _) => {
                let Some((under, text)) =
                    lang.chain().into_iter().find_map(|lang| texts.get_key_value(&lang))
                else {
                    return false;
                };
                under == own
                    || self
                        .text_by(
                            (lang, under),
                            texts.get(own).map_or("", |text| text.value.as_str()),
                            text,
                            None,
                        )
                        .is_some()
            }
        }
    }

    /// What of a topic is signed in a language.
    pub fn topic(&self, slug: &str, lang: &Lang) -> TopicStanding {
        if self.is_source(lang) {
            return TopicStanding {
                title: true,
                summary: true,
                by: None,
                unsigned: Some(BTreeSet::new()),
            };
        }
        self.topics.get(&(slug.to_owned(), lang.clone())).cloned().unwrap_or_default()
    }

    fn is_source(&self, lang: &Lang) -> bool {
        self.source.as_ref() == Some(lang)
    }
}

fn fields_of(sources: &Sources, file: FileId) -> Fields {
    let root = yaml::parse(sources.file(file).text(), file, 0, &mut Report::new());
    root.map(|root| Fields::of(&root)).unwrap_or_default()
}

/// The messages among the units that are signed, with who answers for them.
fn messages(walk: &Walk<'_>, units: &[Unit]) -> BTreeMap<String, Signed> {
    let rooms = units.iter().filter(|unit| unit.name.starts_with("locales/"));
    let signed = rooms.flat_map(|unit| {
        unit.segments.iter().filter_map(|segment| {
            Some((segment.id.rsplit('/').next()?.to_owned(), by(walk, unit, segment)?))
        })
    });
    signed.collect()
}

/// Who answers for a segment that is signed.
fn by(walk: &Walk<'_>, unit: &Unit, segment: &Segment) -> Option<Signed> {
    (segment.state == State::Signed)
        .then(|| walk.book.signed(&unit.ledger_path, &segment.digests()))?
}

fn of_topic(walk: &Walk<'_>, unit: &Unit, slug: &str, lang: &Lang) -> TopicStanding {
    let field = |name: &str| {
        unit.segments
            .iter()
            .any(|segment| segment.id.ends_with(name) && segment.state == State::Signed)
    };
    // A run of the translation is signed if its place is that of a signed segment.
    let signed: BTreeSet<u32> = unit
        .segments
        .iter()
        .filter(|segment| {
            matches!(segment.kind, SegmentKind::Prose(_)) && segment.state == State::Signed
        })
        .filter_map(|segment| segment.target.as_ref().map(|target| target.span.start))
        .collect();
    let runs = walk.runs(&walk.site.topics[slug].texts[lang]);
    let unsigned = runs
        .iter()
        .enumerate()
        .filter(|(_, piece)| !piece.text.is_empty() && !signed.contains(&piece.span.start))
        .map(|(at, _)| at);
    // What the source says and the translation does not is missing, which nobody can answer for.
    let whole = unit.segments.iter().all(|segment| segment.state != State::Missing);
    let mut unsigned: BTreeSet<usize> = unsigned.collect();
    if !whole && unsigned.is_empty() {
        unsigned.insert(usize::MAX);
    }
    let by = unit.segments.iter().filter_map(|segment| by(walk, unit, segment)).reduce(Signed::and);
    TopicStanding {
        title: field("/title"),
        summary: field("/summary"),
        by,
        unsigned: Some(unsigned),
    }
}
