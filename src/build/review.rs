//! Commands of `careleaf review` that need the whole pipeline: the status of every text, which
//! texts block which document, kits, and writing answers.
//!
//! The module [`crate::review`] decides what an answer changes.

use std::sync::Arc;

use super::{
    blocked::blocked_documents,
    pipeline::{Outcome, RunOptions, load_session},
    review_pages,
    session::Session,
};
use crate::{
    diag::{Diagnostic, Fault, Place, Report, Severity},
    lang::Lang,
    layout,
    privacy::Realm,
    review::{Answers, AppliedAnswers, ReviewUnit, Walk, apply, untranslated_language},
    source::{
        Sources,
        patch::{self, FileEdit},
    },
};

pub use super::{
    blocked::{Blocked, BlockingText},
    record_texts::RecordTexts,
};

/// The review status of the texts of a site.
#[derive(Debug, Default)]
pub struct ReviewStatus {
    /// The review units of each language.
    pub languages: Vec<(Lang, Vec<ReviewUnit>)>,
    /// Documents that wait for texts.
    pub blocked: Vec<Blocked>,
    /// Diagnostics of loading the site.
    pub report: Report,
}

/// Returns the review status of the texts of a site.
///
/// # Errors
/// Returns a report if the site cannot be read or lacks a requested language.
pub fn status(sources: &Sources, options: &RunOptions<'_>) -> Result<ReviewStatus, Report> {
    let (session, report) = load_or_report(sources, options)?;
    if let Some(unknown) =
        options.scope.langs.iter().find(|lang| !session.site.languages.contains(lang))
    {
        return Err(unknown_language(&session, unknown));
    }
    let wanted = |lang: &Lang| options.scope.langs.is_empty() || options.scope.langs.contains(lang);
    let blocked = blocked_documents(&session, sources, &Realm::ALL);
    let source = session.site.source_language().clone();
    let languages = Arc::unwrap_or_clone(session.units)
        .into_iter()
        .filter(|(lang, _)| *lang != source && wanted(lang))
        .collect();
    Ok(ReviewStatus { languages, blocked, report })
}

/// Returns the reviewer's kit for a language, with the review units whose names fit; `None` if
/// there are none.
///
/// `spoken` is the language in which the kit addresses the reviewer; it falls back to English if
/// the texts of the kit are not available in that language.
///
/// # Errors
/// Returns a report if the site cannot be read or something keeps the texts from being handed out.
pub fn kit(
    sources: &Sources,
    options: &RunOptions<'_>,
    lang: &Lang,
    spoken: Option<&Lang>,
    fits: &dyn Fn(&str) -> bool,
) -> Result<Option<String>, Report> {
    let (session, found) = load_or_report(sources, options)?;
    let guard = HandOutGuard { session, found };
    let session = &guard.session;
    let units =
        session.units.iter().filter(|(known, _)| known == lang).flat_map(|(_, units)| units);
    guard.check(sources, &units.collect::<Vec<_>>(), fits, lang)?;
    Ok(review_pages::kit(
        session,
        sources,
        lang,
        spoken.unwrap_or_else(|| session.site.source_language()),
        fits,
    ))
}

/// Returns whether the texts of a kit are available in a language or one that it falls back to.
pub fn is_kit_available_in(sources: &Sources, lang: &Lang) -> bool {
    review_pages::interface_language(sources, lang).is_some()
}

/// Returns what a reviewer's answers would change.
///
/// # Errors
/// Returns a report if the site, or a ledger that would be written, cannot be read.
pub fn apply_answers(
    sources: &Sources,
    options: &RunOptions<'_>,
    answers: &Answers,
) -> Result<AppliedAnswers, Report> {
    let (session, found) = load_or_report(sources, options)?;
    let applied = apply(&Walk::new(&session.site, sources, &session.sign_offs), answers);
    refuse_unreadable_ledgers(sources, &found, &|path| applied.files.contains_key(path))?;
    Ok(applied)
}

/// Refuses to write ledgers that could not be read completely, because their content would be lost.
fn refuse_unreadable_ledgers(
    sources: &Sources,
    found: &Report,
    is_written: &dyn Fn(&str) -> bool,
) -> Result<(), Report> {
    // `signoff-…` diagnostics concern single entries, which are kept in the ledger as they are.
    let unread = found.iter().filter(|diagnostic| {
        diagnostic.severity == Severity::Error && !diagnostic.rule.starts_with("signoff-")
    });
    let is_written_ledger = |path: String| layout::is_ledger(&path) && is_written(&path);
    let mut report = Report::new();
    unread
        .filter(|diagnostic| path_of(sources, diagnostic).is_some_and(is_written_ledger))
        .for_each(|diagnostic| report.push(diagnostic.clone()));
    report.sort();
    if report.is_empty() { Ok(()) } else { Err(report) }
}

/// Returns the path in the site of the file that a diagnostic concerns.
fn path_of(sources: &Sources, diagnostic: &Diagnostic) -> Option<String> {
    match &diagnostic.place {
        Place::Path(shown) => Some(sources.path_in_site(shown)),
        _ => diagnostic.file().map(|file| sources.file(file).path.clone()),
    }
}

/// What may keep texts from being handed out or signed: broken files, and text of records in public
/// texts.
pub struct HandOutGuard {
    session: Session,
    found: Report,
}

impl HandOutGuard {
    /// Checks that the units whose names fit may be handed out or signed.
    ///
    /// They may not while a file that supplies them is broken, because built-in texts would then
    /// look like those of the site, and a part of the texts like all of them; nor while they
    /// contain text of a record.
    ///
    /// # Errors
    /// Returns the diagnostics that prevent it.
    pub fn check(
        &self,
        sources: &Sources,
        units: &[&ReviewUnit],
        fits: &dyn Fn(&str) -> bool,
        lang: &Lang,
    ) -> Result<(), Report> {
        let units: Vec<&ReviewUnit> =
            units.iter().copied().filter(|unit| fits(&unit.name)).collect();
        let broken = self.session.broken_files.supplying_texts(
            &self.session.site,
            sources,
            lang,
            &units,
            fits,
        );
        let leaks = self.session.leaks(sources);
        // Text is doubtful if it might be private only because a vocabulary file could not be read;
        // then the error of that file is reported.
        let waits = units.iter().any(|unit| leaks.has_doubtful_text(&unit.name, lang));
        let is_vocabulary = |path: &str| {
            [layout::MEDICINES, layout::TOPICS, layout::PROGRAMS]
                .iter()
                .any(|lead| path.starts_with(lead))
        };
        let is_cause = |path: &str| broken.contains(path) || waits && is_vocabulary(path);
        let concerns = |diagnostic: &&Diagnostic| {
            path_of(sources, diagnostic).is_some_and(|path| is_cause(&path))
        };
        let errors = self.found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        let mut report = Report::new();
        errors.filter(concerns).for_each(|diagnostic| report.push(diagnostic.clone()));
        units.iter().for_each(|unit| {
            leaks.unit_diagnostics(&unit.name, lang).for_each(|leak| report.push(leak.clone()))
        });
        report.sort();
        if report.is_empty() { Ok(()) } else { Err(report) }
    }
}

/// Returns the review units of a language that the site is translated into, with what may keep them
/// from being handed out.
///
/// # Errors
/// Returns a report if the site cannot be read or is not translated into this language.
pub fn units_of_language(
    sources: &Sources,
    options: &RunOptions<'_>,
    lang: &Lang,
) -> Result<(Vec<ReviewUnit>, HandOutGuard), Report> {
    let (session, found) = load_or_report(sources, options)?;
    if !translations(&session).any(|known| known == lang) {
        return Err(unknown_language(&session, lang));
    }
    let units = session
        .units
        .iter()
        .filter(|(known, _)| known == lang)
        .flat_map(|(_, units)| units)
        .cloned()
        .collect();
    Ok((units, HandOutGuard { session, found }))
}

/// Returns the languages that the site is translated into.
fn translations(session: &Session) -> impl Iterator<Item = &Lang> {
    session.site.languages.iter().filter(move |lang| *lang != session.site.source_language())
}

/// Returns a report that the site is not translated into this language.
fn unknown_language(session: &Session, lang: &Lang) -> Report {
    let known: Vec<&str> = translations(session).map(Lang::tag).collect();
    let mut report = Report::new();
    report.push(
        Diagnostic::error("language-unknown", Place::Site, untranslated_language(lang)).help(
            format!(
                "use one of {}, or add the language to `languages` in `content/site.yaml`",
                known.join(", ")
            ),
        ),
    );
    report
}

/// Writes the changes of applied answers, all or none, and returns the paths of the files.
///
/// # Errors
/// Fails if a file changed since it was read or cannot be written.
pub fn write_answers(sources: &Sources, applied: &AppliedAnswers) -> Result<Vec<String>, Fault> {
    let files: Vec<FileEdit<'_>> = applied
        .files
        .iter()
        .map(|(path, new)| FileEdit { path, file: new.file, sibling: None, text: &new.text })
        .collect();
    patch::write_all(sources, &files)
}

/// Returns the unsigned texts of a record on its documents; `None` if there is no such record.
///
/// # Errors
/// Returns a report if the site, or a ledger of the record, cannot be read.
pub fn record_texts(
    sources: &Sources,
    options: &RunOptions<'_>,
    id: &str,
) -> Result<Option<RecordTexts>, Report> {
    let (session, found) = load_or_report(sources, options)?;
    let texts = RecordTexts::collect(&session, id, &options.scope);
    if let Some(texts) = &texts {
        refuse_unreadable_ledgers(sources, &found, &|path| {
            texts.ledger_paths().any(|ledger| ledger == path)
        })?;
    }
    Ok(texts)
}

fn load_or_report(
    sources: &Sources,
    options: &RunOptions<'_>,
) -> Result<(Session, Report), Report> {
    let mut outcome = Outcome::default();
    match load_session(sources, options, &mut outcome) {
        Some(session) => Ok((session, outcome.report)),
        None => Err(outcome.report),
    }
}
