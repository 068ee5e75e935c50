//! Review pages and the kit: segments become plain data for pages.
//!
//! Only what the walk of segments finds is on them, and that walks no record. Not for how they
//! look: see `render`.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use rayon::prelude::*;
use similar::{ChangeTag, TextDiff};

use super::{
    front::Front,
    held::{Held, HeldText},
};
use crate::{
    diag::Fault,
    document::{
        Artifact, Counted, Kind, Sink,
        review::{
            Agreed, Asked, Change, Coverage, Covered, Pair, Past, Run, Sheet, SheetText, Waiting,
            Was,
        },
    },
    lang::Lang,
    privacy::Realm,
    render::{Reviewing, ServedReview as Served},
    review::{FORM, Lapse, Locked, LockedKind, Segment, SegmentKind, State, Terms, Unit, shown},
    site::words::Words,
    source::Sources,
    text::{MessageText, messages, without_marks},
};

/// Writes the review pages of every language; says how many there are and how many stood there
/// already.
pub(super) fn pages(
    front: &Front,
    sources: &Sources,
    held: &[Held],
    sink: &dyn Sink,
) -> Result<(usize, usize), Fault> {
    let translated = front.units.iter().filter(|(lang, _)| lang != front.site.source_language());
    // A text in which something of a record stands is for nobody's eyes but those of who keeps the
    // record.
    let leaks = front.leaks(sources);
    let translated: Vec<(&Lang, Cow<'_, [Unit]>)> =
        translated.map(|(lang, units)| (lang, leaks.clean_units(units, lang))).collect();
    if translated.is_empty() {
        return Ok((0, 0));
    }
    let reviewing = reviewing(sources, front.site.source_language());
    let terms = Terms::of(&front.site);
    let mut files: Vec<(String, String)> = Vec::new();
    let mut languages = Vec::new();
    for (lang, units) in &translated {
        let pair = pair(front, lang);
        let coverage = coverage(units, held.iter().filter(|held| held.lang == **lang));
        let name =
            |at: Option<usize>| at.and_then(|at| units.get(at)).map(|unit| unit.name.as_str());
        let made: Vec<(String, String)> = units
            .par_iter()
            .enumerate()
            .map(|(at, unit)| {
                let sheet = sheet(front, &terms, lang, unit);
                (
                    format!("{lang}/{}.html", unit.name),
                    reviewing.sheet(&pair, &sheet, name(at.checked_sub(1)), name(Some(at + 1))),
                )
            })
            .collect();
        files.extend(made);
        files.push((format!("{lang}/index.html"), reviewing.coverage(&pair, &coverage)));
        languages.push((pair, coverage));
    }
    files.push((
        "index.html".to_owned(),
        reviewing.languages(&pair(front, front.site.source_language()), &languages),
    ));
    let mut unchanged = 0;
    let count = files.len();
    for (path, text) in files {
        let artifact = Artifact {
            path,
            realm: Realm::Review,
            from_records: false,
            made_from: None,
            bytes: text.into_bytes(),
        };
        unchanged += usize::from(sink.put(artifact)? == Counted::Unchanged);
    }
    Ok((count, unchanged))
}

/// One review page, by its path below the root of such pages, as a server shows it, with what it
/// may load.
pub(super) fn page_at(
    front: &Front,
    sources: &Sources,
    held: &[Held],
    path: &str,
    served: &Served,
) -> Option<(String, String)> {
    let reviewing = reviewing(sources, front.site.source_language()).served(served);
    let source = front.site.source_language();
    let covered = |(lang, units): &(Lang, Vec<Unit>)| {
        (pair(front, lang), coverage(units, held.iter().filter(|held| held.lang == *lang)))
    };
    let mut translated = front.units.iter().filter(|(lang, _)| lang != source);
    let page = if path == "index.html" {
        reviewing.languages(&pair(front, source), &translated.map(covered).collect::<Vec<_>>())
    } else {
        let (tag, name) = path.strip_suffix(".html")?.split_once('/')?;
        let language = translated.find(|(lang, _)| lang.tag() == tag)?;
        if name == "index" {
            let (pair, coverage) = covered(language);
            reviewing.coverage(&pair, &coverage)
        } else {
            let (lang, units) = language;
            let at = units.iter().position(|unit| unit.name == name)?;
            if front.leaks(sources).holds_unit(name, lang) {
                return None;
            }
            let name =
                |at: Option<usize>| at.and_then(|at| units.get(at)).map(|unit| unit.name.as_str());
            reviewing.sheet(
                &pair(front, lang),
                &sheet(front, &Terms::of(&front.site), lang, &units[at]),
                name(at.checked_sub(1)),
                name(Some(at + 1)),
            )
        }
    };
    Some((page, reviewing.served_policy()))
}

/// The kit of a language with the units whose names fit, which speaks to the reviewer in a language
/// that may be another.
pub(super) fn kit(
    front: &Front,
    sources: &Sources,
    lang: &Lang,
    spoken: &Lang,
    fits: &dyn Fn(&str) -> bool,
) -> Option<String> {
    let units = front
        .units
        .iter()
        .filter(|(known, _)| known == lang && known != front.site.source_language())
        .flat_map(|(_, units)| units);
    let terms = Terms::of(&front.site);
    let sheets: Vec<Sheet> = units
        .filter(|unit| fits(&unit.name))
        .map(|unit| sheet(front, &terms, lang, unit))
        .collect();
    (!sheets.is_empty()).then(|| reviewing(sources, spoken).kit(&pair(front, lang), &sheets, FORM))
}

/// The language of the pages' own words that come with the program, whole.
fn english() -> Lang {
    Lang::parse("en").expect("`en` is a language tag")
}

/// The pages with their own words in a language; where it lacks any of them, all are in English, so
/// that no page speaks two.
fn reviewing(sources: &Sources, spoken: &Lang) -> Reviewing {
    let lang = speech(sources, spoken).unwrap_or_else(english);
    Reviewing::new(&lang, words(sources, &lang))
}

/// The nearest language in which the pages' own words are there, all of them.
pub(super) fn speech(sources: &Sources, spoken: &Lang) -> Option<Lang> {
    let all = words(sources, &english());
    spoken.chain().into_iter().find(|lang| {
        let theirs = words(sources, lang);
        all.keys().all(|name| theirs.contains_key(name))
    })
}

/// What the pages say in a language: the site's own words for reviewers over those that come with
/// the program.
fn words(sources: &Sources, lang: &Lang) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    add_words(sources, lang.tag(), "review", &mut words);
    words
}

/// The words of a room that stand on no page for patients, by name without the room's own: in the
/// first of these languages that has each, else in English. The site's own cover those that come
/// with the program.
pub fn words_for_work(sources: &Sources, langs: &[Lang], room: &str) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    std::iter::once("en")
        .chain(langs.iter().rev().map(Lang::tag))
        .for_each(|tag| add_words(sources, tag, room, &mut words));
    words
}

fn add_words(sources: &Sources, tag: &str, room: &str, words: &mut BTreeMap<String, String>) {
    let lead = format!("{room}-");
    for file in sources.layers(&format!("locales/{tag}/{room}.ftl")) {
        let text = sources.file(*file).text();
        let said = |message: MessageText| {
            Some((message.id.strip_prefix(&lead)?.to_owned(), message.text(text)))
        };
        words.extend(messages(text).into_iter().filter_map(said));
    }
}

fn pair(front: &Front, lang: &Lang) -> Pair {
    let from = front.site.source_language();
    let name = |lang: &Lang| {
        front
            .site
            .catalog(lang)
            .say(&format!("autonym-{lang}"), &[])
            .unwrap_or_else(|_| lang.to_string())
    };
    let site = match &front.site.config.name {
        Words::Each(texts, _) => texts.get(from).map(|text| text.value.clone()),
        words => words.texts().next().map(str::to_owned),
    };
    let site = site.unwrap_or_default();
    Pair {
        from: from.to_string(),
        from_dir: from.direction().word(),
        from_name: without_marks(&name(from)),
        lang: lang.to_string(),
        dir: lang.direction().word(),
        name: without_marks(&name(lang)),
        site,
    }
}

fn coverage<'a>(units: &[Unit], held: impl Iterator<Item = &'a Held>) -> Coverage {
    let covered = |unit: &Unit| {
        let count = |state: &str| {
            unit.segments.iter().filter(|segment| segment.state.id() == state).count()
        };
        Covered {
            name: unit.name.clone(),
            counts: ["signed", "lapsed", "unsigned", "missing"].map(count),
            words: unit.segments.iter().map(Segment::words).sum(),
            questions: unit.segments.iter().map(|segment| segment.questions.len()).sum(),
        }
    };
    let mut coverage =
        Coverage { sheets: units.iter().map(covered).collect(), ..Coverage::default() };
    let held: Vec<&Held> = held.collect();
    // What every page of a language waits for is listed once.
    let shared: BTreeSet<HeldText> = held
        .split_first()
        .filter(|(_, others)| !others.is_empty())
        .map_or_else(BTreeSet::new, |(first, others)| {
            first
                .texts
                .iter()
                .filter(|text| others.iter().all(|held| held.texts.contains(*text)))
                .cloned()
                .collect()
        });
    coverage.shared = waiting(shared.iter());
    coverage.held = held
        .into_iter()
        .map(|held| (held.path.clone(), waiting(held.texts.difference(&shared))))
        .collect();
    coverage
}

/// Texts that a page waits for, unit by unit.
fn waiting<'a>(texts: impl Iterator<Item = &'a HeldText>) -> Vec<Waiting> {
    let mut units: BTreeMap<&str, Vec<(String, &'static str)>> = BTreeMap::new();
    texts.for_each(|text| units.entry(&text.unit).or_default().push((text.id.clone(), text.state)));
    units
        .into_iter()
        .map(|(unit, texts)| Waiting { unit: unit.to_owned(), count: texts.len(), texts })
        .collect()
}

fn sheet(front: &Front, terms: &Terms<'_>, lang: &Lang, unit: &Unit) -> Sheet {
    let near = |at: Option<usize>| {
        at.and_then(|at| unit.segments.get(at)).map(|segment| segment.source.text.clone())
    };
    let texts = unit.segments.iter().enumerate().map(|(at, segment)| {
        text(terms, unit, segment, (near(at.checked_sub(1)), near(Some(at + 1))))
    });
    Sheet {
        name: unit.name.clone(),
        page: page(front, lang, &unit.name),
        texts: texts.collect(),
        extra: unit.extra.iter().map(|piece| piece.text.clone()).collect(),
    }
}

/// The public page on which the texts of a unit stand, from the folder of the review pages of its
/// language.
fn page(front: &Front, lang: &Lang, name: &str) -> Option<String> {
    let (kind, subject) = match name.split_once('/') {
        Some(("topics", slug)) => (Kind::Topic, slug),
        Some(("programs", id)) => (Kind::Program, id),
        _ if name == "glossary" => (Kind::Glossary, ""),
        _ => (Kind::Front, ""),
    };
    let path = front.plan.path_of(kind, subject, lang)?;
    Some(format!("../../public/{path}"))
}

fn text(
    terms: &Terms<'_>,
    unit: &Unit,
    segment: &Segment,
    near: (Option<String>, Option<String>),
) -> SheetText {
    let target = segment.target.as_ref().map_or("", |target| target.text.as_str());
    SheetText {
        id: segment.id.clone(),
        digest: shown(unit, segment).to_string(),
        state: segment.state.id(),
        kind: match segment.kind {
            SegmentKind::Prose(_) => "prose",
            SegmentKind::Message => "message",
            SegmentKind::Field => "field",
        },
        context: segment.context.clone(),
        near,
        source: runs(&segment.source.text, &segment.locked),
        target: runs(target, &segment.said),
        draft: target.to_owned(),
        was: was(unit, segment, target),
        history: segment.history.iter().map(|entry| past(segment, entry)).collect(),
        questions: segment.questions.iter().map(asked).collect(),
        terms: terms.within(&unit.lang, segment).into_iter().map(agreed).collect(),
        numbers: segment.apart.iter().any(crate::review::Difference::may_be_accepted),
    }
}

/// A text cut at what is locked in it.
fn runs(text: &str, locked: &[Locked]) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut from = 0;
    let plain = |text: &str| Run { text: text.to_owned(), locked: None, key: None };
    for lock in locked {
        let (Some(before), Some(inner)) =
            (text.get(from..lock.at.start), text.get(lock.at.clone()))
        else {
            continue;
        };
        if !before.is_empty() {
            runs.push(plain(before));
        }
        runs.push(Run {
            text: inner.to_owned(),
            locked: Some(kind(lock.kind)),
            key: Some(lock.key.clone()),
        });
        from = lock.at.end;
    }
    if let Some(rest) = text.get(from..).filter(|rest| !rest.is_empty()) {
        runs.push(plain(rest));
    }
    runs
}

fn kind(kind: LockedKind) -> &'static str {
    match kind {
        LockedKind::Dose => "dose",
        LockedKind::Phone => "phone",
        LockedKind::Score => "score",
        LockedKind::Date => "date",
        LockedKind::Number => "number",
        LockedKind::Link => "link",
        LockedKind::Placeable => "placeable",
        LockedKind::Measure => "measure",
        LockedKind::Medicine => "medicine",
    }
}

fn was(unit: &Unit, segment: &Segment, target: &str) -> Option<Was> {
    let State::Lapsed(lapse) = &segment.state else { return None };
    Some(match lapse {
        Lapse::Source(old) => {
            Was { side: "source", changes: changes(old, &segment.source.text, &unit.from) }
        }
        Lapse::Target(old) => Was { side: "target", changes: changes(old, target, &unit.lang) },
        // Names of structures are the words of authors, in whatever language the page speaks.
        Lapse::Shape(was, now) => Was { side: "shape", changes: gone_and_new(was, now) },
        Lapse::Expired => Was { side: "expired", changes: Vec::new() },
    })
}

fn gone_and_new(was: &str, now: &str) -> Vec<Change> {
    [("gone", was), ("new", now)].map(|(how, text)| Change { how, text: text.to_owned() }).into()
}

/// What went and what came, word by word; sign by sign where the script has no blanks.
fn changes(old: &str, new: &str, lang: &Lang) -> Vec<Change> {
    let blanks = !matches!(
        lang.script().as_str(),
        "Hans" | "Hant" | "Jpan" | "Thai" | "Laoo" | "Khmr" | "Mymr"
    );
    let old = crate::review::normal(old);
    let new = crate::review::normal(new);
    let diff =
        if blanks { TextDiff::from_words(&old, &new) } else { TextDiff::from_chars(&old, &new) };
    let mut out: Vec<Change> = Vec::new();
    for change in diff.iter_all_changes() {
        let how = match change.tag() {
            ChangeTag::Equal => "same",
            ChangeTag::Delete => "gone",
            ChangeTag::Insert => "new",
        };
        match out.last_mut().filter(|last| last.how == how) {
            Some(last) => last.text.push_str(change.value()),
            None => out.push(Change { how, text: change.value().to_owned() }),
        }
    }
    out
}

fn past(segment: &Segment, entry: &crate::review::SignOff) -> Past {
    Past {
        by: entry.by.clone(),
        role: entry.role.id(),
        on: entry.on.to_string(),
        now: segment.is_signed_by(entry),
        accepts: entry.accepts.clone(),
    }
}

fn asked(question: &crate::review::Question) -> Asked {
    Asked {
        by: question.by.clone(),
        on: question.on.to_string(),
        asks: question.asks.clone(),
        suggests: question.suggests.clone(),
    }
}

fn agreed(term: crate::review::TermInText<'_>) -> Agreed {
    Agreed {
        source: term.source.to_owned(),
        term: term.approved.to_owned(),
        part_of_speech: term.term.part_of_speech.clone(),
        note: term.term.note.clone(),
        avoid: term.avoid.iter().map(|avoid| (avoid.word.clone(), avoid.why.clone())).collect(),
    }
}
