//! Writes review pages and kits, and builds the data of their overview pages.
//!
//! They contain only what the walk over segments finds, and that walk reads no record. `render`
//! lays them out.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use rayon::prelude::*;

use super::{
    blocked::{Blocked, BlockingText},
    session::Session,
    unit_page::review_page,
};
use crate::{
    diag::Fault,
    document::{
        Artifact, PutOutcome, Sink,
        review::{Coverage, LanguagePair, ReviewPage, UnitCoverage, WaitingTexts},
    },
    lang::Lang,
    layout,
    privacy::Realm,
    render::{ReviewRenderer, ServedReview},
    review::{ANSWERS_FORM, GlossaryTerms, ReviewState, ReviewUnit, Segment},
    site::words::Words,
    source::Sources,
    text::{MessageText, messages, without_marks},
};

/// Writes the review pages of every language. Returns how many there are and how many were already
/// in place unchanged.
pub(super) fn write_pages(
    session: &Session,
    sources: &Sources,
    blocked: &[Blocked],
    sink: &dyn Sink,
) -> Result<(usize, usize), Fault> {
    let translated =
        session.units.iter().filter(|(lang, _)| lang != session.site.source_language());
    // A text that contains text of a record may be seen only by people who may see the record.
    let leaks = session.leaks(sources);
    let translated: Vec<(&Lang, Cow<'_, [ReviewUnit]>)> =
        translated.map(|(lang, units)| (lang, leaks.clean_units(units, lang))).collect();
    if translated.is_empty() {
        return Ok((0, 0));
    }
    let renderer = prepare_pages(sources, session.site.source_language());
    let terms = GlossaryTerms::from_site(&session.site);
    let mut files: Vec<(String, String)> = Vec::new();
    let mut languages = Vec::new();
    for (lang, units) in &translated {
        let pair = language_pair(session, lang);
        let coverage = coverage(units, blocked.iter().filter(|blocked| blocked.lang == **lang));
        let render_unit = |(at, unit): (usize, &ReviewUnit)| {
            let page = review_page(session, &terms, lang, unit);
            let (before, after) = neighbor_names(units, at);
            let path = format!("{lang}/{}.html", unit.name);
            (path, renderer.review_page(&pair, &page, before, after))
        };
        let unit_pages: Vec<(String, String)> =
            units.par_iter().enumerate().map(render_unit).collect();
        files.extend(unit_pages);
        files.push((format!("{lang}/index.html"), renderer.coverage(&pair, &coverage)));
        languages.push((pair, coverage));
    }
    files.push((
        "index.html".to_owned(),
        renderer.languages(&language_pair(session, session.site.source_language()), &languages),
    ));
    let count = files.len();
    Ok((count, put_files(files, sink)?))
}

/// Returns the names of the units before and after the one at an index.
fn neighbor_names(units: &[ReviewUnit], at: usize) -> (Option<&str>, Option<&str>) {
    let name = |at: usize| units.get(at).map(|unit| unit.name.as_str());
    (at.checked_sub(1).and_then(name), name(at + 1))
}

/// Passes files, given as path and text, to the sink. Returns how many were already in place
/// unchanged.
fn put_files(files: Vec<(String, String)>, sink: &dyn Sink) -> Result<usize, Fault> {
    let mut unchanged = 0;
    for (path, text) in files {
        let artifact = Artifact {
            path,
            realm: Realm::Review,
            from_records: false,
            inputs: None,
            bytes: text.into_bytes(),
        };
        unchanged += usize::from(sink.put(artifact)? == PutOutcome::Unchanged);
    }
    Ok(unchanged)
}

/// Returns one review page for a server and its content security policy, by its path below the
/// review root.
pub(super) fn page_at(
    session: &Session,
    sources: &Sources,
    blocked: &[Blocked],
    path: &str,
    served: &ServedReview,
) -> Option<(String, String)> {
    let renderer = prepare_pages(sources, session.site.source_language()).with_server(served);
    let source = session.site.source_language();
    let covered = |(lang, units): &(Lang, Vec<ReviewUnit>)| {
        (
            language_pair(session, lang),
            coverage(units, blocked.iter().filter(|blocked| blocked.lang == *lang)),
        )
    };
    let mut translated = session.units.iter().filter(|(lang, _)| lang != source);
    let page = if path == "index.html" {
        renderer.languages(
            &language_pair(session, source),
            &translated.map(covered).collect::<Vec<_>>(),
        )
    } else {
        let (tag, name) = path.strip_suffix(".html")?.split_once('/')?;
        let language = translated.find(|(lang, _)| lang.tag() == tag)?;
        if name == "index" {
            let (pair, coverage) = covered(language);
            renderer.coverage(&pair, &coverage)
        } else {
            let (lang, units) = language;
            let at = units.iter().position(|unit| unit.name == name)?;
            if session.leaks(sources).blocks_unit(name, lang) {
                return None;
            }
            let (before, after) = neighbor_names(units, at);
            renderer.review_page(
                &language_pair(session, lang),
                &review_page(session, &GlossaryTerms::from_site(&session.site), lang, &units[at]),
                before,
                after,
            )
        }
    };
    Some((page, renderer.served_policy()))
}

/// Returns the kit of a language with the review units whose names fit; `None` if there are none.
/// It addresses the reviewer in `spoken`, which may be another language.
pub(super) fn kit(
    session: &Session,
    sources: &Sources,
    lang: &Lang,
    spoken: &Lang,
    fits: &dyn Fn(&str) -> bool,
) -> Option<String> {
    let units = session
        .units
        .iter()
        .filter(|(known, _)| known == lang && known != session.site.source_language())
        .flat_map(|(_, units)| units);
    let terms = GlossaryTerms::from_site(&session.site);
    let pages: Vec<ReviewPage> = units
        .filter(|unit| fits(&unit.name))
        .map(|unit| review_page(session, &terms, lang, unit))
        .collect();
    (!pages.is_empty()).then(|| {
        prepare_pages(sources, spoken).kit(&language_pair(session, lang), &pages, ANSWERS_FORM)
    })
}

/// Returns English, the language in which the program has all texts of the review pages built in.
fn english() -> Lang {
    Lang::parse("en").expect("`en` is a language tag")
}

/// Prepares the review pages with their interface text in a language. If any text is missing in
/// it, all of them are in English, so that no page mixes two languages.
fn prepare_pages(sources: &Sources, spoken: &Lang) -> ReviewRenderer {
    let lang = interface_language(sources, spoken).unwrap_or_else(english);
    ReviewRenderer::new(&lang, interface_texts(sources, &lang))
}

/// Returns the first language of the fallback chain that has all interface texts of the pages.
pub(super) fn interface_language(sources: &Sources, spoken: &Lang) -> Option<Lang> {
    let english_texts = interface_texts(sources, &english());
    spoken.fallback_chain().into_iter().find(|lang| {
        let texts = interface_texts(sources, lang);
        english_texts.keys().all(|name| texts.contains_key(name))
    })
}

/// Returns the interface texts of the pages in a language: the built-in texts, overridden by those
/// of the site.
fn interface_texts(sources: &Sources, lang: &Lang) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    add_texts(sources, lang.tag(), "review", &mut words);
    words
}

/// Returns the texts of a message file for staff pages, by message id without the prefix of the
/// file. Each is in the first of these languages that has it, else in English. Texts of the site
/// override the built-in ones.
pub fn staff_texts(
    sources: &Sources,
    langs: &[Lang],
    message_file: &str,
) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    std::iter::once("en")
        .chain(langs.iter().rev().map(Lang::tag))
        .for_each(|tag| add_texts(sources, tag, message_file, &mut words));
    words
}

fn add_texts(
    sources: &Sources,
    tag: &str,
    message_file: &str,
    words: &mut BTreeMap<String, String>,
) {
    let lead = format!("{message_file}-");
    for file in sources.layers(&layout::message_file(tag, message_file)) {
        let text = sources.file(*file).text();
        let named_text = |message: MessageText| {
            Some((message.id.strip_prefix(&lead)?.to_owned(), message.text(text)))
        };
        words.extend(messages(text).into_iter().filter_map(named_text));
    }
}

fn language_pair(session: &Session, lang: &Lang) -> LanguagePair {
    let from = session.site.source_language();
    let name = |lang: &Lang| session.site.own_name(lang).unwrap_or_else(|| lang.to_string());
    let site = match &session.site.config.name {
        Words::Each(texts, _) => texts.get(from).map(|text| text.value.clone()),
        words => words.texts().next().map(str::to_owned),
    };
    let site = site.unwrap_or_default();
    LanguagePair {
        from: from.to_string(),
        from_dir: from.direction().html_dir(),
        from_name: without_marks(&name(from)),
        lang: lang.to_string(),
        dir: lang.direction().html_dir(),
        name: without_marks(&name(lang)),
        site,
    }
}

fn coverage<'a>(units: &[ReviewUnit], blocked: impl Iterator<Item = &'a Blocked>) -> Coverage {
    let covered = |unit: &ReviewUnit| {
        let count = |state: &str| {
            unit.segments.iter().filter(|segment| segment.state.id() == state).count()
        };
        UnitCoverage {
            name: unit.name.clone(),
            counts: ReviewState::IDS.map(count),
            words: unit.segments.iter().map(Segment::word_count).sum(),
            questions: unit.segments.iter().map(|segment| segment.questions.len()).sum(),
        }
    };
    let mut coverage =
        Coverage { units: units.iter().map(covered).collect(), ..Coverage::default() };
    let blocked: Vec<&Blocked> = blocked.collect();
    // Texts that every page of a language waits for are listed once.
    let shared: BTreeSet<BlockingText> = blocked
        .split_first()
        .filter(|(_, others)| !others.is_empty())
        .map_or_else(BTreeSet::new, |(first, others)| {
            first
                .texts
                .iter()
                .filter(|text| others.iter().all(|blocked| blocked.texts.contains(*text)))
                .cloned()
                .collect()
        });
    coverage.shared = group_by_unit(shared.iter());
    coverage.blocked = blocked
        .into_iter()
        .map(|blocked| (blocked.path.clone(), group_by_unit(blocked.texts.difference(&shared))))
        .collect();
    coverage
}

/// Groups the texts that a page waits for by review unit.
fn group_by_unit<'a>(texts: impl Iterator<Item = &'a BlockingText>) -> Vec<WaitingTexts> {
    let mut units: BTreeMap<&str, Vec<(String, &'static str)>> = BTreeMap::new();
    texts.for_each(|text| units.entry(&text.unit).or_default().push((text.id.clone(), text.state)));
    units
        .into_iter()
        .map(|(unit, texts)| WaitingTexts { unit: unit.to_owned(), count: texts.len(), texts })
        .collect()
}
