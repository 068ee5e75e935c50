//! What review needs of the whole line: where every text stands, and which words hold back which
//! document.
//!
//! Not for answers: those are applied by `review`, and written by `cli`.

use std::sync::Arc;

use super::{
    front::Front,
    held::held,
    pipeline::{Outcome, Settings, begin},
    sheets,
};
use crate::{
    diag::{Diagnostic, Fault, Place, Report, Severity},
    lang::Lang,
    privacy::Realm,
    review::{Answers, Applied, Unit, Walk, apply},
    source::{
        Sources,
        patch::{self, Written},
    },
};

pub use super::{
    held::{Held, HeldText},
    record::RecordTexts,
};

/// Where the words of a site stand.
#[derive(Debug, Default)]
pub struct Status {
    /// The texts of each language.
    pub languages: Vec<(Lang, Vec<Unit>)>,
    /// Documents that wait for texts.
    pub held: Vec<Held>,
    /// What was found on the way.
    pub report: Report,
}

/// Tells where the words of a site stand; else why it cannot: the site cannot be read, or lacks a
/// language that is asked for.
pub fn status(sources: &Sources, settings: &Settings<'_>) -> Result<Status, Report> {
    let (front, report) = load(sources, settings)?;
    if let Some(unknown) =
        settings.scope.langs.iter().find(|lang| !front.site.languages.contains(lang))
    {
        return Err(unknown_language(&front, unknown));
    }
    let wanted =
        |lang: &Lang| settings.scope.langs.is_empty() || settings.scope.langs.contains(lang);
    let held = held(&front, sources, &Realm::ALL);
    let source = front.site.source_language().clone();
    let languages = Arc::unwrap_or_clone(front.units)
        .into_iter()
        .filter(|(lang, _)| *lang != source && wanted(lang))
        .collect();
    Ok(Status { languages, held, report })
}

/// The reviewer's kit for a language, with the units whose names fit; `None` if there are none.
/// `spoken` is the language in which the kit speaks to the reviewer; English if its own words are
/// not there in that one.
pub fn kit(
    sources: &Sources,
    settings: &Settings<'_>,
    lang: &Lang,
    spoken: Option<&Lang>,
    fits: &dyn Fn(&str) -> bool,
) -> Result<Option<String>, Report> {
    let (front, found) = load(sources, settings)?;
    let hindrances = Hindrances { front, found };
    let front = &hindrances.front;
    let units = front.units.iter().filter(|(known, _)| known == lang).flat_map(|(_, units)| units);
    hindrances.refuse(sources, &units.collect::<Vec<_>>(), fits, lang)?;
    Ok(sheets::kit(
        front,
        sources,
        lang,
        spoken.unwrap_or_else(|| front.site.source_language()),
        fits,
    ))
}

/// Whether a kit can speak to the reviewer in a language.
pub fn kit_speaks(sources: &Sources, lang: &Lang) -> bool {
    sheets::speech(sources, lang).is_some()
}

/// Works out what a reviewer's answers would do.
pub fn answers(
    sources: &Sources,
    settings: &Settings<'_>,
    answers: &Answers,
) -> Result<Applied, Report> {
    let (front, found) = load(sources, settings)?;
    let applied = apply(&Walk::new(&front.site, sources, &front.book), answers);
    refuse_unread(sources, &found, &|path| applied.files.contains_key(path))?;
    Ok(applied)
}

/// Refuses to write ledgers that could not be read, or not whole: what they hold would be lost.
fn refuse_unread(
    sources: &Sources,
    found: &Report,
    is_written: &dyn Fn(&str) -> bool,
) -> Result<(), Report> {
    // An entry that does not count is kept in its ledger as it is.
    let unread = found.iter().filter(|diagnostic| {
        diagnostic.severity == Severity::Error && !diagnostic.rule.starts_with("signoff-")
    });
    let of_ledger = |path: String| path.ends_with(".signoff.yaml") && is_written(&path);
    let mut report = Report::new();
    unread
        .filter(|diagnostic| path_of(sources, diagnostic).is_some_and(of_ledger))
        .for_each(|diagnostic| report.push(diagnostic.clone()));
    report.sort();
    if report.is_empty() { Ok(()) } else { Err(report) }
}

/// The path in the site of the file in which something was found.
fn path_of(sources: &Sources, diagnostic: &Diagnostic) -> Option<String> {
    match &diagnostic.place {
        Place::Path(shown) => Some(sources.path_in_site(shown)),
        _ => diagnostic.file().map(|file| sources.file(file).path.clone()),
    }
}

/// What keeps texts from being handed out or signed: files that are broken, and what of records is
/// in public texts.
pub struct Hindrances {
    front: Front,
    found: Report,
}

impl Hindrances {
    /// Refuses to hand out, or to sign, those of these units whose names fit while files are broken
    /// out of which they come, since words that come with the program would pass for those of the
    /// site, and a part for all; and while something of a record is in them.
    ///
    /// # Errors
    /// Says what is wrong, and where.
    pub fn refuse(
        &self,
        sources: &Sources,
        units: &[&Unit],
        fits: &dyn Fn(&str) -> bool,
        lang: &Lang,
    ) -> Result<(), Report> {
        let units: Vec<&Unit> = units.iter().copied().filter(|unit| fits(&unit.name)).collect();
        let broken = self.front.broken.of_texts(&self.front.site, sources, lang, &units, fits);
        let leaks = self.front.leaks(sources);
        // What may be private since files of vocabulary are broken waits for those files.
        let waits = units.iter().any(|unit| leaks.is_doubtful(&unit.name, lang));
        let is_vocabulary = |path: &str| {
            ["content/medicines.yaml", "content/topics/", "content/programs/"]
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
            leaks.of_unit(&unit.name, lang).for_each(|leak| report.push(leak.clone()))
        });
        report.sort();
        if report.is_empty() { Ok(()) } else { Err(report) }
    }
}

/// The texts of a language into which the site is translated, with what may keep them from being
/// handed out; else why there are none.
pub fn units(
    sources: &Sources,
    settings: &Settings<'_>,
    lang: &Lang,
) -> Result<(Vec<Unit>, Hindrances), Report> {
    let (front, found) = load(sources, settings)?;
    if !translations(&front).any(|known| known == lang) {
        return Err(unknown_language(&front, lang));
    }
    let units = front
        .units
        .iter()
        .filter(|(known, _)| known == lang)
        .flat_map(|(_, units)| units)
        .cloned()
        .collect();
    Ok((units, Hindrances { front, found }))
}

/// The languages into which the site is translated.
fn translations(front: &Front) -> impl Iterator<Item = &Lang> {
    front.site.languages.iter().filter(move |lang| *lang != front.site.source_language())
}

/// Says that a language is none into which the site is translated.
fn unknown_language(front: &Front, lang: &Lang) -> Report {
    let known: Vec<&str> = translations(front).map(Lang::tag).collect();
    let mut report = Report::new();
    report.push(
        Diagnostic::error(
            "language-unknown",
            Place::Site,
            format!("`{lang}` is not a language into which this site is translated"),
        )
        .help(format!(
            "those are {}; `languages` in `content/site.yaml` adds one",
            known.join(", ")
        )),
    );
    report
}

/// Writes what answers come to, all or nothing, and says which files.
///
/// # Errors
/// Fails if a file changed since it was read or cannot be written.
pub fn write(sources: &Sources, applied: &Applied) -> Result<Vec<String>, Fault> {
    let files: Vec<Written<'_>> = applied
        .files
        .iter()
        .map(|(path, new)| Written { path, file: new.file, beside: None, text: &new.text })
        .collect();
    patch::write_all(sources, &files)
}

/// The words of a record on its documents that nobody answers for; `None` if there is no such
/// record.
pub fn record(
    sources: &Sources,
    settings: &Settings<'_>,
    id: &str,
) -> Result<Option<RecordTexts>, Report> {
    let (front, found) = load(sources, settings)?;
    let texts = RecordTexts::of(&front, id, &settings.scope);
    if let Some(texts) = &texts {
        refuse_unread(sources, &found, &|path| texts.ledger_paths().any(|ledger| ledger == path))?;
    }
    Ok(texts)
}

fn load(sources: &Sources, settings: &Settings<'_>) -> Result<(Front, Report), Report> {
    let mut outcome = Outcome::default();
    match begin(sources, settings, &mut outcome) {
        Some(front) => Ok((front, outcome.report)),
        None => Err(outcome.report),
    }
}
