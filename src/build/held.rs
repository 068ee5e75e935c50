//! Which documents wait for which texts: words that nobody has signed and words that are missing,
//! each by the name under which a person signs or adds it.
//!
//! Not for deciding what is withheld: `compose` does that, and is asked here.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::front::Front;
use crate::{
    compose::{self, Gap, Open, Planned},
    diag::{Diagnostic, Place, Report},
    document::Kind,
    lang::Lang,
    privacy::Realm,
    review::{Segment, State, Unit},
    site::{Site, config::Gate},
    source::Sources,
};

/// At most so many texts are named one by one in a message of a build.
const NAMED: usize = 8;

/// A document that waits for texts, or is a draft until they are signed.
#[derive(Debug)]
pub struct Held {
    /// Its language.
    pub lang: Lang,
    /// Its realm.
    pub realm: Realm,
    /// Its path.
    pub path: String,
    /// How many texts of each unit.
    pub by: BTreeMap<String, usize>,
    /// Each of these texts.
    pub texts: BTreeSet<HeldText>,
    /// What else it waits for, in a few words.
    pub also: BTreeSet<&'static str>,
}

/// A text that a document waits for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HeldText {
    /// The unit in which it is signed.
    pub unit: String,
    /// Its name; a text of a record has none, because it could say whose it is.
    pub id: String,
    /// `lapsed`, `unsigned` or `missing`; `extra` if nothing in the source answers to it.
    pub state: &'static str,
    /// The file where it is or would be.
    pub file: String,
}

/// The documents of these realms that wait for something.
pub(super) fn held(front: &Front, sources: &Sources, realms: &[Realm]) -> Vec<Held> {
    let finder = Finder { front, sources };
    let unplanned = if realms.contains(&Realm::Public) {
        compose::unplanned(&front.site, &front.standing, &front.plan)
    } else {
        Vec::new()
    };
    let planned =
        front.plan.documents.par_iter().filter(|planned| realms.contains(&planned.realm()));
    let mut held: Vec<Held> = planned
        .filter_map(|planned| {
            let mut needs = compose::needs(&front.site, &front.plan, &front.desks, planned);
            needs.extend(
                front
                    .blocked(planned, &BTreeSet::new())
                    .into_iter()
                    .flat_map(|withheld| withheld.gaps),
            );
            finder.held(planned, &needs)
        })
        .chain(unplanned.par_iter().filter_map(|(planned, lacks)| {
            let mut needs =
                compose::needs_unplanned(&front.site, &front.plan, &front.desks, planned);
            needs.extend(lacks.iter().cloned());
            finder.held(planned, &needs)
        }))
        .collect();
    held.sort_by(|a, b| (a.realm, &a.lang, &a.path).cmp(&(b.realm, &b.lang, &b.path)));
    held
}

/// What one document waits for; `None` if for nothing.
pub(super) fn of_document(front: &Front, sources: &Sources, planned: &Planned) -> Option<Held> {
    Finder { front, sources }
        .held(planned, &compose::needs(&front.site, &front.plan, &front.desks, planned))
}

/// Says of each language which public pages are withheld in it, and for which texts.
pub(super) fn explain(site: &Site, held: &[Held], report: &mut Report) {
    if site.config.unsigned.public == Gate::Draft {
        return;
    }
    for lang in &site.languages {
        let pages: Vec<&Held> = held
            .iter()
            .filter(|held| {
                held.realm == Realm::Public && held.lang == *lang && !held.texts.is_empty()
            })
            .collect();
        let texts: BTreeSet<&HeldText> = pages.iter().flat_map(|held| &held.texts).collect();
        if texts.is_empty() {
            continue;
        }
        let missing = texts.iter().filter(|text| text.state == "missing").count();
        let missing =
            if missing > 0 { format!(" ({missing} of them missing)") } else { String::new() };
        let words = format!(
            "withheld: {} public pages in `{lang}`, because they wait for {} texts{missing}: {}",
            pages.len(),
            texts.len(),
            named(&texts)
        );
        let help = format!(
            "sign or add these texts; `careleaf review status --lang {lang} --texts` names each one, page by page"
        );
        report.push(Diagnostic::warning("unsigned", Place::Site, words).help(help));
    }
}

/// Says of each language for which texts private documents are withheld in it, by what was found
/// when they were composed.
pub(super) fn explain_private(
    front: &Front,
    sources: &Sources,
    unsigned: &BTreeMap<Lang, BTreeSet<Gap>>,
    report: &mut Report,
) {
    let finder = Finder { front, sources };
    for (lang, gaps) in unsigned.iter().filter(|(_, gaps)| !gaps.is_empty()) {
        let mut texts = BTreeSet::new();
        let open = gaps
            .iter()
            .filter_map(|gap| if let Gap::Unsigned(open) = gap { Some(open) } else { None });
        open.for_each(|open| finder.open(lang, false, open, &mut texts));
        let texts: BTreeSet<&HeldText> = texts.iter().collect();
        let words = format!(
            "withheld: private documents in `{lang}`, because they hold words that nobody has signed, {} texts: {}",
            texts.len(),
            named(&texts)
        );
        report.push(Diagnostic::warning("unsigned", Place::Site, words).help(format!(
            "`careleaf review status --lang {lang} --texts` names each text, document by document; `unsigned: {{ private: draft }}` in \
             content/site.yaml shows them marked as drafts"
        )));
    }
}

/// The texts one by one if they are few, else how many there are of each unit.
fn named(texts: &BTreeSet<&HeldText>) -> String {
    if texts.len() <= NAMED {
        return texts.iter().map(|text| format!("`{}`", text.id)).collect::<Vec<_>>().join(", ");
    }
    let mut units: BTreeMap<&str, usize> = BTreeMap::new();
    texts.iter().for_each(|text| *units.entry(&text.unit).or_default() += 1);
    units.iter().map(|(unit, count)| format!("`{unit}` ({count})")).collect::<Vec<_>>().join(", ")
}

/// Finds texts by what a document lacks.
struct Finder<'a> {
    front: &'a Front,
    sources: &'a Sources,
}

impl Finder<'_> {
    /// A document with what it waits for; `None` if it waits for nothing.
    fn held(&self, planned: &Planned, needs: &BTreeSet<Gap>) -> Option<Held> {
        let mut texts = BTreeSet::new();
        let mut also = BTreeSet::new();
        let lang = &planned.lang;
        for need in needs {
            match need {
                Gap::Message(id) => self.message(lang, id, &mut texts),
                Gap::Unsigned(open) => {
                    self.open(lang, planned.kind == Kind::Topic, open, &mut texts)
                }
                Gap::Words(span) => self.missing_words(lang, *span, &mut texts),
                other => also.extend(in_words(other)),
            }
        }
        let mut by: BTreeMap<String, usize> = BTreeMap::new();
        texts.iter().for_each(|text| *by.entry(text.unit.clone()).or_default() += 1);
        (!texts.is_empty() || !also.is_empty()).then(|| Held {
            lang: planned.lang.clone(),
            realm: planned.realm(),
            path: planned.path(),
            by,
            texts,
            also,
        })
    }

    fn units(&self, lang: &Lang) -> &[Unit] {
        self.front.units.iter().find(|(known, _)| known == lang).map_or(&[], |(_, units)| units)
    }

    /// `whole` says whether a topic is waited for with all of its texts, as on its own page.
    fn open(&self, lang: &Lang, whole: bool, open: &Open, texts: &mut BTreeSet<HeldText>) {
        match open {
            Open::Message(id) => self.message(lang, id, texts),
            Open::Topic(slug) => self.topic(lang, slug, whole, texts),
            Open::Text(span, _, digest) => {
                // By its place: the same words in another field are another text.
                let is_at = |segment: &Segment| {
                    segment.target.as_ref().is_some_and(|target| target.span == *span)
                };
                let of_file = self.units(lang).iter().filter(|unit| unit.source == Some(span.file));
                let found = of_file
                    .flat_map(|unit| unit.segments.iter().map(move |segment| (unit, segment)));
                let mut found = found.filter(|(_, segment)| is_at(segment));
                texts.insert(found.next().map_or_else(
                    || self.of_file(*span, digest.short(), "unsigned"),
                    |(unit, segment)| of(unit, segment),
                ));
            }
        }
    }

    fn message(&self, lang: &Lang, id: &str, texts: &mut BTreeSet<HeldText>) {
        let rooms = self.units(lang).iter().filter(|unit| unit.name.starts_with("locales/"));
        let named = |unit: &Unit| {
            unit.segments.iter().position(|segment| segment.id.rsplit('/').next() == Some(id))
        };
        let found = rooms.filter_map(|unit| Some(of(unit, &unit.segments[named(unit)?]))).next();
        // A message that the source language lacks too stands in no unit.
        texts.insert(found.unwrap_or_else(|| {
            let file = format!("locales/{lang}/");
            HeldText {
                unit: "locales".to_owned(),
                id: format!("locales/{id}"),
                state: "missing",
                file,
            }
        }));
    }

    /// All open texts of a topic, or those of its title and summary.
    fn topic(&self, lang: &Lang, slug: &str, whole: bool, texts: &mut BTreeSet<HeldText>) {
        let name = format!("topics/{slug}");
        let Some(unit) = self.units(lang).iter().find(|unit| unit.name == name) else { return };
        let known = texts.len();
        let is_shown = |segment: &&Segment| {
            whole || segment.id.ends_with("/title") || segment.id.ends_with("/summary")
        };
        let open =
            unit.segments.iter().filter(is_shown).filter(|segment| segment.state != State::Signed);
        texts.extend(open.map(|segment| of(unit, segment)));
        if whole && !unit.extra.is_empty() {
            texts.insert(HeldText {
                unit: name.clone(),
                id: format!("{name}/extra"),
                state: "extra",
                file: unit.target_path.clone(),
            });
        }
        if texts.len() == known {
            texts.insert(HeldText {
                unit: name.clone(),
                id: name,
                state: "unsigned",
                file: unit.target_path.clone(),
            });
        }
    }

    fn missing_words(&self, lang: &Lang, span: crate::diag::Span, texts: &mut BTreeSet<HeldText>) {
        let within = |segment: &Segment| {
            span.start <= segment.source.span.start && segment.source.span.end <= span.end
        };
        let units = self.units(lang).iter().filter(|unit| unit.source == Some(span.file));
        let mut found = units.flat_map(|unit| {
            unit.segments
                .iter()
                .filter(|segment| within(segment))
                .map(move |segment| (unit, segment))
        });
        let text = found.next().map_or_else(
            || self.of_file(span, format!("{}", span.start), "missing"),
            |(unit, segment)| of(unit, segment),
        );
        texts.insert(HeldText { state: "missing", ..text });
    }

    /// A text that stands in no unit, such as one of a record: it is named by its file, never by
    /// what it says.
    fn of_file(&self, span: crate::diag::Span, mark: String, state: &'static str) -> HeldText {
        let file = self.sources.file(span.file).path.clone();
        let stem = file.strip_suffix(".yaml").unwrap_or(&file);
        let unit = stem.strip_prefix("content/").unwrap_or(stem).to_owned();
        HeldText { id: format!("{unit}/{mark}"), unit, state, file }
    }
}

fn of(unit: &Unit, segment: &Segment) -> HeldText {
    HeldText {
        unit: unit.name.clone(),
        id: segment.id.clone(),
        state: segment.state.id(),
        file: unit.target_path.clone(),
    }
}

/// What a document waits for beside texts.
fn in_words(gap: &Gap) -> Option<&'static str> {
    Some(match gap {
        Gap::Broken(..) => "a message that cannot be formatted",
        Gap::MedicinePart(..) => "a part of a medicine",
        Gap::CrisisLine(_) => "an emergency number",
        Gap::Notice(..) => "a notice that the law demands",
        Gap::FollowUp => "a follow-up on item 9",
        Gap::Record | Gap::File(_) => "correction of errors",
        Gap::Unapproved => "an approval",
        Gap::Shape(_) | Gap::Message(_) | Gap::Words(_) | Gap::Unsigned(_) => return None,
    })
}
