//! The sign-off status of the texts of a site, as composing documents needs it: by message, topic
//! or text, not by segment.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    segment::{ReviewState, ReviewUnit, Segment, SegmentKind},
    segments::{inherited_roles, walk::Walk},
    shape::field_digest,
    sign_off::{SignedRoles, words_digest},
    sign_off_index::{self, SignOffIndex},
    unit_kind::UnitKind,
};
use crate::{
    diag::{FileId, Spanned},
    digest::Digest,
    lang::Lang,
    layout,
    site::words::Words,
    source::{Sources, yaml::ValuePath},
};

/// The sign-off status of all texts of a site.
#[derive(Debug, Default)]
pub struct SignOffStatus {
    source: Option<Lang>,
    /// Signed messages, by language and id.
    messages: BTreeMap<Lang, BTreeMap<String, SignedRoles>>,
    /// Messages that a language inherits from the source language, by language.
    source_messages: BTreeMap<Lang, BTreeSet<String>>,
    topics: BTreeMap<(String, Lang), TopicSignOffStatus>,
    /// Signed texts of YAML files, by file and language.
    texts: BTreeMap<(FileId, Lang), BTreeMap<Digest, SignedRoles>>,
}

/// The sign-off status of a topic in one language.
#[derive(Clone, Debug, Default)]
pub struct TopicSignOffStatus {
    /// Whether its title is signed.
    pub title: bool,
    /// Whether its summary is signed.
    pub summary: bool,
    /// The roles in which all its signed texts are signed; `None` if none is.
    pub roles: Option<SignedRoles>,
    /// The runs of its text that are unsigned, by number; `None` if nothing of it is signed.
    pub unsigned: Option<BTreeSet<usize>>,
}

impl TopicSignOffStatus {
    /// Returns the status of a text in the source language, which needs no sign-off.
    fn of_source_text() -> Self {
        Self { title: true, summary: true, roles: None, unsigned: Some(BTreeSet::new()) }
    }

    /// Returns whether all of it is signed.
    pub fn is_fully_signed(&self) -> bool {
        self.title && self.summary && self.unsigned.as_ref().is_some_and(BTreeSet::is_empty)
    }
}

impl SignOffStatus {
    /// Summarizes the units of a site, as returned by [`Walk::units_by_language`].
    pub fn from_units(walk: &Walk<'_>, units: &[(Lang, Vec<ReviewUnit>)]) -> Self {
        let source = walk.site.source_language();
        let mut status = Self { source: Some(source.clone()), ..Self::default() };
        status.read_texts(walk.sources, walk.sign_offs);
        for lang in walk.site.languages.iter().filter(|lang| *lang != source) {
            status.read_source_texts(walk, lang);
        }
        for (lang, units) in units.iter().filter(|(lang, _)| lang != source) {
            status.messages.insert(lang.clone(), signed_messages(walk, units));
            for unit in units {
                let UnitKind::Topic(slug) = unit.kind() else { continue };
                if unit.target.is_some() && !walk.sign_offs.has_no_sign_off(&unit.ledger_path) {
                    status.topics.insert(
                        (slug.to_owned(), lang.clone()),
                        topic_status(walk, unit, slug, lang),
                    );
                }
            }
        }
        status
    }

    /// Notes the texts that a language inherits from the source language, which need no sign-off:
    /// `en-GB` those of `en`.
    fn read_source_texts(&mut self, walk: &Walk<'_>, lang: &Lang) {
        let source = walk.site.source_language();
        if !lang.fallback_chain().contains(source) {
            return;
        }
        let [own, inherited] = [lang, source].map(|lang| walk.site.catalog(lang));
        let ids = inherited.message_files().flat_map(|file| inherited.ids_in_file(file));
        let ids = ids.filter(|id| own.place(id) == inherited.place(id)).map(str::to_owned);
        self.source_messages.insert(lang.clone(), ids.collect());
        for topic in walk.site.topics.values() {
            if topic.texts.get(lang).is_some_and(|text| text.lang == *source) {
                self.topics.insert(
                    (topic.slug.clone(), lang.clone()),
                    TopicSignOffStatus::of_source_text(),
                );
            }
        }
    }

    fn read_texts(&mut self, sources: &Sources, index: &SignOffIndex) {
        for path in index.ledgers().keys() {
            let Some(lang) = sign_off_index::ledger_language(path) else { continue };
            let Some(stem) = path.strip_suffix(&layout::ledger_of_file("", &lang)) else {
                continue;
            };
            let digests = index.roles_by_digest(path);
            if digests.is_empty() {
                continue;
            }
            for file in sources.layers(&format!("{stem}.yaml")) {
                self.texts.insert((*file, lang.clone()), digests.clone());
            }
        }
    }

    /// Returns whether a message of a language is signed; in the source language always.
    pub fn is_message_signed(&self, lang: &Lang, id: &str) -> bool {
        self.is_source(lang)
            || self.source_messages.get(lang).is_some_and(|ids| ids.contains(id))
            || self.message_roles(lang, id).is_some()
    }

    /// Returns the roles in which a message of a language is signed.
    pub fn message_roles(&self, lang: &Lang, id: &str) -> Option<SignedRoles> {
        self.messages.get(lang)?.get(id).copied()
    }

    /// Returns the roles in which a text of a YAML file is signed.
    ///
    /// `langs` are the language of the page and the language that the text is written under, and
    /// `field` is the path of its field. A file with texts for a regional language may be signed
    /// under that language.
    pub fn text_roles(
        &self,
        langs: (&Lang, &Lang),
        source: &str,
        target: &Spanned<String>,
        field: &ValuePath,
    ) -> Option<SignedRoles> {
        let (page, under) = langs;
        let narrower = page.fallback_chain().into_iter().take_while(|lang| lang != under);
        narrower
            .chain([under.clone()])
            .find_map(|lang| self.text_roles_in(&lang, source, target, field))
    }

    fn text_roles_in(
        &self,
        lang: &Lang,
        source: &str,
        target: &Spanned<String>,
        field: &ValuePath,
    ) -> Option<SignedRoles> {
        let file = target.span.file;
        let known = self.texts.get(&(file, lang.clone()))?;
        let words = words_digest(lang, source, target);
        let roles = [field_digest(words, &field.field()), words]
            .iter()
            .filter_map(|digest| known.get(digest).copied())
            .reduce(SignedRoles::union);
        roles.filter(|roles| roles.is_sufficient(false))
    }

    /// Returns whether words are available in a language as a signed text. `source_lang` is
    /// the language they were written in, which needs no signature.
    pub fn has_signed_words(&self, lang: &Lang, words: &Words, source_lang: &Lang) -> bool {
        match words {
            Words::Own(_) => true,
            Words::Phrase { id, .. } => self.is_message_signed(lang, id),
            Words::Each(texts, _) => {
                let Some((under, text)) =
                    lang.fallback_chain().into_iter().find_map(|lang| texts.get_key_value(&lang))
                else {
                    return false;
                };
                under == source_lang
                    || self
                        .text_roles(
                            (lang, under),
                            texts.get(source_lang).map_or("", |text| text.value.as_str()),
                            text,
                            words.path(),
                        )
                        .is_some()
            }
        }
    }

    /// Returns the sign-off status of a topic in a language.
    pub fn topic(&self, slug: &str, lang: &Lang) -> TopicSignOffStatus {
        if self.is_source(lang) {
            return TopicSignOffStatus::of_source_text();
        }
        self.topics.get(&(slug.to_owned(), lang.clone())).cloned().unwrap_or_default()
    }

    fn is_source(&self, lang: &Lang) -> bool {
        self.source.as_ref() == Some(lang)
    }
}

/// Returns the signed messages of these units, with the roles in which they are signed.
fn signed_messages(walk: &Walk<'_>, units: &[ReviewUnit]) -> BTreeMap<String, SignedRoles> {
    let message_units = units.iter().filter(|unit| matches!(unit.kind(), UnitKind::Messages(_)));
    let signed = message_units.flat_map(|unit| {
        unit.segments.iter().filter_map(|segment| {
            Some((segment.id.rsplit('/').next()?.to_owned(), segment_roles(walk, unit, segment)?))
        })
    });
    signed.collect()
}

/// Returns the roles in which a segment is signed, if it is.
fn segment_roles(walk: &Walk<'_>, unit: &ReviewUnit, segment: &Segment) -> Option<SignedRoles> {
    if segment.state != ReviewState::Signed {
        return None;
    }
    let roles = walk.sign_offs.signed_roles(&unit.ledger_path, &segment.current_digests());
    roles.or_else(|| match unit.kind() {
        UnitKind::Messages(file) => inherited_roles(walk, &unit.lang, file, segment),
        _ => None,
    })
}

fn topic_status(walk: &Walk<'_>, unit: &ReviewUnit, slug: &str, lang: &Lang) -> TopicSignOffStatus {
    let field = |name: &str| {
        unit.segments
            .iter()
            .any(|segment| segment.id.ends_with(name) && segment.state == ReviewState::Signed)
    };
    // A run of the translation is signed if a signed segment starts at the same place.
    let signed: BTreeSet<u32> = unit
        .segments
        .iter()
        .filter(|segment| {
            matches!(segment.kind, SegmentKind::Prose(_)) && segment.state == ReviewState::Signed
        })
        .filter_map(|segment| segment.target.as_ref().map(|target| target.span.start))
        .collect();
    let runs = walk.topic_pieces(&walk.site.topics[slug].texts[lang]);
    let unsigned = runs
        .iter()
        .enumerate()
        .filter(|(_, piece)| !piece.text.is_empty() && !signed.contains(&piece.span.start))
        .map(|(at, _)| at);
    // A text that the translation lacks cannot be signed.
    let is_complete = unit.segments.iter().all(|segment| segment.state != ReviewState::Missing);
    let mut unsigned: BTreeSet<usize> = unsigned.collect();
    if !is_complete && unsigned.is_empty() {
        unsigned.insert(usize::MAX);
    }
    let roles = unit
        .segments
        .iter()
        .filter_map(|segment| segment_roles(walk, unit, segment))
        .reduce(SignedRoles::intersection);
    TopicSignOffStatus {
        title: field("/title"),
        summary: field("/summary"),
        roles,
        unsigned: Some(unsigned),
    }
}
