//! Finds which documents wait for which texts: unsigned and missing texts, each by the name under
//! which a reviewer signs or adds it.
//!
//! `compose` decides what is withheld; this module turns its reasons into names of texts.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

use rayon::prelude::*;

use super::session::Session;
use crate::{
    compose::{self, Planned, ReaderObstacle, UnsignedText, WithholdReason},
    diag::{Diagnostic, Place, Report, Span, counted},
    document::DocumentKind,
    lang::Lang,
    layout,
    privacy::Realm,
    review::{ReviewState, ReviewUnit, Segment, UnitKind, topic_unit_name},
    site::{Site, config::UnsignedPolicy},
    source::Sources,
};

/// The most texts that a message of a build lists one by one.
const MAX_LISTED: usize = 8;

/// A document that waits for texts, or is a draft until they are signed.
#[derive(Debug)]
pub struct Blocked {
    /// Its language.
    pub lang: Lang,
    /// Its realm.
    pub realm: Realm,
    /// Its path.
    pub path: String,
    /// Number of texts it waits for, by review unit.
    pub text_counts: BTreeMap<String, usize>,
    /// The texts it waits for.
    pub texts: BTreeSet<BlockingText>,
    /// Anything else it waits for, each in a few words.
    pub other_reasons: BTreeSet<&'static str>,
}

/// A text that a document waits for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BlockingText {
    /// The review unit in which it is signed.
    pub unit: String,
    /// Its name. A text in no review unit, such as one of a record, is named by its file and its
    /// digest or position, never by its content.
    pub id: String,
    /// `lapsed`, `unsigned` or `missing`; `extra` if the source has no counterpart.
    pub state: &'static str,
    /// The file that contains it or would contain it.
    pub file: String,
}

/// Returns the documents of these realms that wait for something, sorted by realm, language and
/// path.
pub(super) fn blocked_documents(
    session: &Session,
    sources: &Sources,
    realms: &[Realm],
) -> Vec<Blocked> {
    let finder = TextFinder::new(session, sources);
    let unplanned = if realms.contains(&Realm::Public) {
        compose::unplanned(&session.site, &session.composers, &session.plan)
    } else {
        Vec::new()
    };
    let planned =
        session.plan.documents.par_iter().filter(|planned| realms.contains(&planned.realm()));
    let mut blocked: Vec<Blocked> = planned
        .filter_map(|planned| {
            let mut needs =
                compose::needs(&session.site, &session.plan, &session.composers, planned);
            needs.extend(
                session
                    .withheld_by_errors(planned, &BTreeSet::new())
                    .into_iter()
                    .flat_map(|withheld| withheld.reasons),
            );
            finder.blocked(planned, &needs)
        })
        .chain(unplanned.par_iter().filter_map(|(planned, needs)| finder.blocked(planned, needs)))
        .collect();
    blocked.sort_by(|a, b| (a.realm, &a.lang, &a.path).cmp(&(b.realm, &b.lang, &b.path)));
    blocked
}

/// Returns what one document waits for; `None` if nothing.
pub(super) fn blocked_document(
    session: &Session,
    sources: &Sources,
    planned: &Planned,
) -> Option<Blocked> {
    TextFinder::new(session, sources).blocked(
        planned,
        &compose::needs(&session.site, &session.plan, &session.composers, planned),
    )
}

/// Reports, for each language, how many public pages are withheld and for which texts.
pub(super) fn report_withheld_public(site: &Site, blocked: &[Blocked], report: &mut Report) {
    if site.config.unsigned.public == UnsignedPolicy::Draft {
        return;
    }
    for lang in &site.languages {
        let pages: Vec<&Blocked> = blocked
            .iter()
            .filter(|blocked| {
                blocked.realm == Realm::Public && blocked.lang == *lang && !blocked.texts.is_empty()
            })
            .collect();
        let texts: BTreeSet<&BlockingText> =
            pages.iter().flat_map(|blocked| &blocked.texts).collect();
        if texts.is_empty() {
            continue;
        }
        let missing = texts.iter().filter(|text| text.state == ReviewState::Missing.id()).count();
        let missing =
            if missing > 0 { format!(" ({missing} of them missing)") } else { String::new() };
        let words = format!(
            "withheld: {} in `{lang}`, because {} for {}{missing}: {}",
            counted(pages.len(), "public page"),
            if pages.len() == 1 { "it waits" } else { "they wait" },
            counted(texts.len(), "text"),
            list_texts(&texts)
        );
        let help = format!(
            "sign or add these texts; `careleaf review status --lang {lang} --texts` lists them \
             page by page"
        );
        report.push(Diagnostic::warning("unsigned", Place::Site, words).help(help));
    }
}

/// Reports, for each language, which unsigned texts withhold private documents, from the reasons
/// that composing them returned.
pub(super) fn report_withheld_private(
    session: &Session,
    sources: &Sources,
    unsigned: &BTreeMap<Lang, BTreeSet<UnsignedText>>,
    report: &mut Report,
) {
    let finder = TextFinder::new(session, sources);
    for (lang, unsigned) in unsigned.iter().filter(|(_, unsigned)| !unsigned.is_empty()) {
        let mut texts = BTreeSet::new();
        unsigned.iter().for_each(|text| finder.add_unsigned(lang, false, text, &mut texts));
        let texts: BTreeSet<&BlockingText> = texts.iter().collect();
        let words = format!(
            "withheld: private documents in `{lang}`, because of {}: {}",
            counted(texts.len(), "unsigned text"),
            list_texts(&texts)
        );
        let draft = if session.plan.scope.unsigned_words.is_some() {
            "`--draft` prints them with a mark on every page"
        } else {
            "`unsigned: { private: draft }` in content/site.yaml shows the documents marked as \
             drafts"
        };
        report.push(Diagnostic::warning("unsigned", Place::Site, words).help(format!(
            "`careleaf review status --lang {lang} --texts` lists them document by document; \
             {draft}"
        )));
    }
}

/// Returns the ids of the texts if there are few, else their number in each review unit.
fn list_texts(texts: &BTreeSet<&BlockingText>) -> String {
    if texts.len() <= MAX_LISTED {
        return texts.iter().map(|text| format!("`{}`", text.id)).collect::<Vec<_>>().join(", ");
    }
    let mut units: BTreeMap<&str, usize> = BTreeMap::new();
    texts.iter().for_each(|text| *units.entry(&text.unit).or_default() += 1);
    units.iter().map(|(unit, count)| format!("`{unit}` ({count})")).collect::<Vec<_>>().join(", ")
}

/// Finds the texts behind the reasons why a document is withheld.
struct TextFinder<'a> {
    session: &'a Session,
    sources: &'a Sources,
    /// The message of each id in each language, collected when the first is looked for.
    messages: OnceLock<BTreeMap<&'a Lang, MessagesById<'a>>>,
}

/// The segment of each message, with its unit, by id.
type MessagesById<'a> = BTreeMap<&'a str, (&'a ReviewUnit, &'a Segment)>;

impl<'a> TextFinder<'a> {
    fn new(session: &'a Session, sources: &'a Sources) -> Self {
        Self { session, sources, messages: OnceLock::new() }
    }

    /// Returns a document with what it waits for; `None` if it waits for nothing.
    fn blocked(&self, planned: &Planned, needs: &BTreeSet<WithholdReason>) -> Option<Blocked> {
        let mut texts = BTreeSet::new();
        let mut other_reasons = BTreeSet::new();
        let lang = &planned.lang;
        for need in needs {
            match need {
                WithholdReason::Message(id) => self.add_message(lang, id, &mut texts),
                WithholdReason::Unsigned(unsigned) => self.add_unsigned(
                    lang,
                    planned.kind == DocumentKind::Topic,
                    unsigned,
                    &mut texts,
                ),
                WithholdReason::Words(span) => self.add_missing(lang, *span, &mut texts),
                other => other_reasons.extend(describe_reason(other)),
            }
        }
        let mut text_counts: BTreeMap<String, usize> = BTreeMap::new();
        texts.iter().for_each(|text| *text_counts.entry(text.unit.clone()).or_default() += 1);
        (!texts.is_empty() || !other_reasons.is_empty()).then(|| Blocked {
            lang: planned.lang.clone(),
            realm: planned.realm(),
            path: planned.path(),
            text_counts,
            texts,
            other_reasons,
        })
    }

    fn units(&self, lang: &Lang) -> &[ReviewUnit] {
        self.session.units.iter().find(|(known, _)| known == lang).map_or(&[], |(_, units)| units)
    }

    /// Returns the messages of a language, by id.
    fn messages(&self, lang: &Lang) -> Option<&MessagesById<'a>> {
        let of_units = |units: &'a [ReviewUnit]| {
            let units = units.iter().filter(|unit| matches!(unit.kind(), UnitKind::Messages(_)));
            let all = units.flat_map(|unit| unit.segments.iter().map(move |text| (unit, text)));
            let mut by_id = BTreeMap::new();
            for (unit, segment) in all {
                let id = segment.id.rsplit('/').next().unwrap_or_default();
                by_id.entry(id).or_insert((unit, segment));
            }
            by_id
        };
        let collect = || {
            let units = self.session.units.iter();
            units.map(|(lang, units)| (lang, of_units(units))).collect()
        };
        self.messages.get_or_init(collect).get(lang)
    }

    /// Adds the texts behind one unsigned text. `is_whole_topic` means that the document shows all
    /// texts of a topic, as the topic's own page does.
    fn add_unsigned(
        &self,
        lang: &Lang,
        is_whole_topic: bool,
        unsigned: &UnsignedText,
        texts: &mut BTreeSet<BlockingText>,
    ) {
        match unsigned {
            UnsignedText::Message(id) => self.add_message(lang, id, texts),
            UnsignedText::Topic(slug) => self.add_topic(lang, slug, is_whole_topic, texts),
            UnsignedText::Text { span, words: digest, .. } => {
                // Compared by position: the same text in another field is another text.
                let is_at = |segment: &Segment| {
                    segment.target.as_ref().is_some_and(|target| target.span == *span)
                };
                let units_of_file =
                    self.units(lang).iter().filter(|unit| unit.source == Some(span.file));
                let found = units_of_file
                    .flat_map(|unit| unit.segments.iter().map(move |segment| (unit, segment)));
                let mut found = found.filter(|(_, segment)| is_at(segment));
                texts.insert(found.next().map_or_else(
                    || self.text_outside_units(*span, digest.short(), ReviewState::Unsigned.id()),
                    |(unit, segment)| text_of_segment(unit, segment),
                ));
            }
        }
    }

    fn add_message(&self, lang: &Lang, id: &str, texts: &mut BTreeSet<BlockingText>) {
        let found = self.messages(lang).and_then(|messages| messages.get(id));
        let found = found.map(|(unit, segment)| text_of_segment(unit, segment));
        // A message that the source language lacks too is in no review unit.
        texts.insert(found.unwrap_or_else(|| {
            let file = layout::locale(lang);
            BlockingText {
                unit: "locales".to_owned(),
                id: layout::message_unit(id),
                state: ReviewState::Missing.id(),
                file,
            }
        }));
    }

    /// Adds all unsigned texts of a topic, or only its title and summary.
    fn add_topic(
        &self,
        lang: &Lang,
        slug: &str,
        is_whole_topic: bool,
        texts: &mut BTreeSet<BlockingText>,
    ) {
        let name = topic_unit_name(slug);
        let Some(unit) = self.units(lang).iter().find(|unit| unit.name == name) else { return };
        let known = texts.len();
        let is_shown = |segment: &&Segment| {
            is_whole_topic || segment.id.ends_with("/title") || segment.id.ends_with("/summary")
        };
        let unsigned_segments = unit
            .segments
            .iter()
            .filter(is_shown)
            .filter(|segment| segment.state != ReviewState::Signed);
        texts.extend(unsigned_segments.map(|segment| text_of_segment(unit, segment)));
        if is_whole_topic && !unit.unmatched.is_empty() {
            texts.insert(BlockingText {
                unit: name.clone(),
                id: format!("{name}/extra"),
                state: "extra",
                file: unit.target_path.clone(),
            });
        }
        if texts.len() == known {
            texts.insert(BlockingText {
                unit: name.clone(),
                id: name,
                state: ReviewState::Unsigned.id(),
                file: unit.target_path.clone(),
            });
        }
    }

    fn add_missing(&self, lang: &Lang, span: Span, texts: &mut BTreeSet<BlockingText>) {
        let contains = |segment: &Segment| {
            span.start <= segment.source.span.start && segment.source.span.end <= span.end
        };
        let units = self.units(lang).iter().filter(|unit| unit.source == Some(span.file));
        let mut found = units.flat_map(|unit| {
            unit.segments
                .iter()
                .filter(|segment| contains(segment))
                .map(move |segment| (unit, segment))
        });
        let text = found.next().map_or_else(
            || self.text_outside_units(span, format!("{}", span.start), ReviewState::Missing.id()),
            |(unit, segment)| text_of_segment(unit, segment),
        );
        texts.insert(BlockingText { state: ReviewState::Missing.id(), ..text });
    }

    /// Returns a text that is in no review unit, such as one of a record. It is named by its file,
    /// never by its content.
    fn text_outside_units(&self, span: Span, mark: String, state: &'static str) -> BlockingText {
        let file = self.sources.file(span.file).path.clone();
        let stem = file.strip_suffix(".yaml").unwrap_or(&file);
        let unit = stem.strip_prefix(layout::CONTENT).unwrap_or(stem).to_owned();
        BlockingText { id: format!("{unit}/{mark}"), unit, state, file }
    }
}

fn text_of_segment(unit: &ReviewUnit, segment: &Segment) -> BlockingText {
    BlockingText {
        unit: unit.name.clone(),
        id: segment.id.clone(),
        state: segment.state.id(),
        file: unit.target_path.clone(),
    }
}

/// Describes what a document waits for other than texts.
fn describe_reason(reason: &WithholdReason) -> Option<&'static str> {
    Some(match reason {
        WithholdReason::Broken(..) => "a message that cannot be formatted",
        WithholdReason::PluralForms(_) => "a message with the plural forms of its language",
        WithholdReason::MedicinePart(..) => "a part of a medicine",
        WithholdReason::Reader(_, ReaderObstacle::UnknownDose) => "the dose of a medicine",
        WithholdReason::Reader(_, ReaderObstacle::NamesOther | ReaderObstacle::NamesProgram) => {
            "words for this reader"
        }
        WithholdReason::CrisisLine(_) => "an emergency number",
        WithholdReason::Notice(..) => "a notice that the law requires",
        WithholdReason::FollowUp => "a follow-up on item 9",
        WithholdReason::MedicineWarning => "an acknowledgment of a warning about medicines",
        WithholdReason::HeldDose(_) => "a schedule for a prescription",
        WithholdReason::WaitingStep(..) => "a record that a step has begun",
        WithholdReason::Record | WithholdReason::File(_) => "correction of errors",
        WithholdReason::Unapproved => "an approval",
        WithholdReason::Shape(_)
        | WithholdReason::Message(_)
        | WithholdReason::Words(_)
        | WithholdReason::Unsigned(_) => return None,
    })
}
