//! Turns one review unit into the plain data of its review page.

use similar::{ChangeTag, TextDiff};

use super::session::Session;
use crate::{
    document::{
        DocumentKind,
        review::{
            ApprovedTerm, LapsedChange, OpenQuestion, PastSignOff, ReviewPage, ReviewText, TextRun,
            WordChange,
        },
    },
    lang::Lang,
    review::{
        GlossaryTerms, Lapse, LockedItem, LockedKind, ReviewState, ReviewUnit, Segment,
        SegmentKind, UnitKind, segment_digest,
    },
};

/// Returns the review page of one review unit in a language, as plain data.
pub(super) fn review_page(
    session: &Session,
    terms: &GlossaryTerms<'_>,
    lang: &Lang,
    unit: &ReviewUnit,
) -> ReviewPage {
    let near = |at: Option<usize>| {
        at.and_then(|at| unit.segments.get(at)).map(|segment| segment.source.text.clone())
    };
    let texts = unit.segments.iter().enumerate().map(|(at, segment)| {
        text_data(terms, unit, segment, (near(at.checked_sub(1)), near(Some(at + 1))))
    });
    ReviewPage {
        name: unit.name.clone(),
        page: public_page_link(session, lang, &unit.name),
        texts: texts.collect(),
        extra: unit.unmatched.iter().map(|piece| piece.text.clone()).collect(),
    }
}

/// Returns the link to the public page that shows the texts of a unit, relative to the folder of
/// the review pages of its language.
fn public_page_link(session: &Session, lang: &Lang, name: &str) -> Option<String> {
    let (kind, subject) = match UnitKind::from_name(name) {
        UnitKind::Topic(slug) => (DocumentKind::Topic, slug),
        UnitKind::Program(id) => (DocumentKind::Program, id),
        UnitKind::Glossary => (DocumentKind::Glossary, ""),
        UnitKind::Messages(_) | UnitKind::Medicines | UnitKind::Other => (DocumentKind::Home, ""),
    };
    let path = session.plan.path_of(kind, subject, lang)?;
    Some(format!("../../public/{path}"))
}

fn text_data(
    terms: &GlossaryTerms<'_>,
    unit: &ReviewUnit,
    segment: &Segment,
    near: (Option<String>, Option<String>),
) -> ReviewText {
    let target = segment.target.as_ref().map_or("", |target| target.text.as_str());
    ReviewText {
        id: segment.id.clone(),
        digest: segment_digest(unit, segment).to_string(),
        state: segment.state.id(),
        kind: match segment.kind {
            SegmentKind::Prose(_) => "prose",
            SegmentKind::Message => "message",
            SegmentKind::Field => "field",
        },
        context: context(unit, segment),
        near,
        source: runs(&segment.source.text, &segment.source_locked),
        target: runs(target, &segment.target_locked),
        draft: target.to_owned(),
        was: lapsed_version(unit, segment, target),
        history: segment.history.iter().map(|entry| sign_off_data(segment, entry)).collect(),
        questions: segment.questions.iter().map(question_data).collect(),
        terms: terms.terms_in(&unit.lang, segment).into_iter().map(term_data).collect(),
        numbers: segment.differences.iter().any(crate::review::LockedDifference::may_be_accepted),
    }
}

/// Returns the context of a text. Headings of a topic, and texts before the first of them, have
/// none of their own and go by its title.
fn context(unit: &ReviewUnit, segment: &Segment) -> Vec<String> {
    if !segment.context.is_empty() || !matches!(segment.kind, SegmentKind::Prose(_)) {
        return segment.context.clone();
    }
    let id = format!("{}/title", unit.name);
    let title = unit.segments.iter().find(|other| other.id == id);
    title.map(|title| title.source.text.clone()).into_iter().collect()
}

/// Splits a text into runs at its locked items.
fn runs(text: &str, locked: &[LockedItem]) -> Vec<TextRun> {
    let mut runs = Vec::new();
    let mut from = 0;
    let plain = |text: &str| TextRun { text: text.to_owned(), locked: None, key: None };
    for lock in locked.iter().filter(|lock| lock.is_marked) {
        let (Some(before), Some(inner)) =
            (text.get(from..lock.at.start), text.get(lock.at.clone()))
        else {
            continue;
        };
        if !before.is_empty() {
            runs.push(plain(before));
        }
        runs.push(TextRun {
            text: inner.to_owned(),
            locked: Some(locked_kind_id(lock.kind)),
            key: Some(lock.key.clone()),
        });
        from = lock.at.end;
    }
    if let Some(rest) = text.get(from..).filter(|rest| !rest.is_empty()) {
        runs.push(plain(rest));
    }
    runs
}

fn locked_kind_id(kind: LockedKind) -> &'static str {
    match kind {
        LockedKind::Dose => "dose",
        LockedKind::Phone => "phone",
        LockedKind::Score => "score",
        LockedKind::Date => "date",
        LockedKind::Number => "number",
        LockedKind::Link => "link",
        LockedKind::Placeable => "placeable",
        LockedKind::Instrument => "measure",
        LockedKind::Medicine => "medicine",
    }
}

fn lapsed_version(unit: &ReviewUnit, segment: &Segment, target: &str) -> Option<LapsedChange> {
    let ReviewState::Lapsed(lapse) = &segment.state else { return None };
    Some(match lapse {
        Lapse::Source(old) => LapsedChange {
            side: "source",
            changes: changes(old, &segment.source.text, &unit.source_lang),
        },
        Lapse::Target(old) => {
            LapsedChange { side: "target", changes: changes(old, target, &unit.lang) }
        }
        // Shape descriptions use the names that authors write, in every language of the page.
        Lapse::Shape(was, now) => LapsedChange { side: "shape", changes: replaced_text(was, now) },
        Lapse::Expired => LapsedChange { side: "expired", changes: Vec::new() },
    })
}

fn replaced_text(was: &str, now: &str) -> Vec<WordChange> {
    [("gone", was), ("new", now)]
        .map(|(how, text)| WordChange { how, text: text.to_owned() })
        .into()
}

/// Returns the differences between two texts word by word, or character by character if the script
/// has no spaces between words.
fn changes(old: &str, new: &str, lang: &Lang) -> Vec<WordChange> {
    let old = crate::review::normalized(old);
    let new = crate::review::normalized(new);
    let diff = if lang.separates_words() {
        TextDiff::from_words(&old, &new)
    } else {
        TextDiff::from_chars(&old, &new)
    };
    let mut out: Vec<WordChange> = Vec::new();
    for change in diff.iter_all_changes() {
        let how = match change.tag() {
            ChangeTag::Equal => "same",
            ChangeTag::Delete => "gone",
            ChangeTag::Insert => "new",
        };
        match out.last_mut().filter(|last| last.how == how) {
            Some(last) => last.text.push_str(change.value()),
            None => out.push(WordChange { how, text: change.value().to_owned() }),
        }
    }
    out
}

fn sign_off_data(segment: &Segment, entry: &crate::review::SignOff) -> PastSignOff {
    PastSignOff {
        by: entry.by.clone(),
        role: entry.role.id(),
        on: entry.on.to_string(),
        now: segment.is_signed_by(entry),
        accepts: entry.accepts.clone(),
    }
}

fn question_data(question: &crate::review::Question) -> OpenQuestion {
    OpenQuestion {
        by: question.by.clone(),
        on: question.on.to_string(),
        asks: question.asks.clone(),
        suggests: question.suggests.clone(),
    }
}

fn term_data(term: crate::review::TermInText<'_>) -> ApprovedTerm {
    ApprovedTerm {
        source: term.source.to_owned(),
        term: term.approved.to_owned(),
        part_of_speech: term.term.part_of_speech.clone(),
        note: term.term.note.clone(),
        avoid: term.avoid.iter().map(|avoid| (avoid.word.clone(), avoid.why.clone())).collect(),
    }
}
