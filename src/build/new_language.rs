//! Adds a language to a site: its entry in `site.yaml`, a skeleton of each message file, and a file
//! for translators.
//!
//! Everything is worked out in memory, on the site as it will be. Only then are all files written
//! together; a file that exists is never replaced.

use super::{
    doctor::{LanguageReport, language_report},
    pipeline::RunOptions,
    review,
    session::Session,
    waiting::{WaitingDocument, waiting_documents},
};
use crate::{
    compose::Scope,
    diag::{Fault, FileId, Report},
    lang::Lang,
    layout,
    render::PdfRenderer,
    review::{ReviewUnit, UnitKind, exchange},
    site::checked_text::Day,
    source::{
        Origin, Sources,
        patch::{self, FileEdit},
        with_list_entry,
    },
    text::{SkeletonEntry, SkeletonHead, skeleton},
};

/// The field of `site.yaml` that lists the languages.
const LANGUAGES: &str = "languages";

/// The code of an unknown script in ISO 15924.
const UNKNOWN_SCRIPT: &str = "Zzzz";

/// What adding a language to a site does.
pub struct NewLanguage {
    /// What the program knows about the language.
    pub report: LanguageReport,
    /// The files to write.
    files: Vec<NewFile>,
    /// The paths of files that exist already and stay as they are.
    pub existing: Vec<String>,
    /// The documents that wait for texts, in the order in which to take them.
    pub waiting: Vec<WaitingDocument>,
}

/// A file to write.
struct NewFile {
    path: String,
    /// The file that it replaces: only `site.yaml`, to which a line is added.
    file: Option<FileId>,
    text: String,
}

/// The reason why a language cannot be added.
#[derive(Debug)]
pub enum NewLanguageProblem {
    /// The tag cannot be used, or a file cannot be edited: a message for the person.
    Refused(Fault),
    /// The site has errors, which must be fixed first.
    Site(Report),
}

impl From<Fault> for NewLanguageProblem {
    fn from(fault: Fault) -> Self {
        Self::Refused(fault)
    }
}

/// Works out what adding a language to a site does. Writes nothing. The sources then hold the new
/// files too.
///
/// # Errors
/// Fails if the script of the language is unknown, if it is the source language, if the site cannot
/// be read, or if its list of languages cannot be extended without changing anything else.
pub fn plan_new_language(
    sources: &mut Sources,
    lang: &Lang,
    format: exchange::ExchangeFormat,
    has_exchange_file: bool,
    today: Day,
) -> Result<NewLanguage, NewLanguageProblem> {
    if lang.script() == UNKNOWN_SCRIPT {
        return Err(refused(format!(
            "the script of `{lang}` is not known, so neither its direction nor its fonts are: \
             write the script in the tag, such as `{lang}-Latn`"
        )));
    }
    let mut files = Vec::new();
    let mut existing = Vec::new();
    match add_to_site(sources, lang, today)? {
        Some(file) => files.push(file),
        None => existing.push(layout::SITE.to_owned()),
    }
    let session = load(sources, today)?;
    let Some((_, units)) = session.units.iter().find(|(known, _)| known == lang) else {
        return Err(refused(format!("`{lang}` could not be added to the languages of the site")));
    };
    let renderer =
        PdfRenderer::load(&session.theme, sources, &session.site.config.fonts, &mut Report::new());
    let Some(renderer) = renderer else {
        return Err(refused("this build has no PDF support, so it cannot check fonts".to_owned()));
    };
    let report = language_report(&session, &renderer, lang);
    let source_lang = session.site.source_language();
    for (path, text) in skeletons(units, &report, source_lang) {
        // The site has a file of its own, over one that comes with the program or not.
        if sources.layers(&path).iter().any(|file| sources.file(*file).origin != Origin::Default) {
            existing.push(path);
        } else {
            files.push(NewFile { path, file: None, text });
        }
    }
    files.iter().skip_while(|file| file.path == layout::SITE).for_each(|file| {
        sources.add_planned(&file.path, &file.text);
    });
    let path = exchange_file_name(lang, format);
    if has_exchange_file {
        existing.push(path);
    } else {
        let text = export(sources, lang, format, today)?;
        files.push(NewFile { path, file: None, text });
    }
    let options = RunOptions::new(Scope::all(today));
    let status = review::status(sources, &options).map_err(NewLanguageProblem::Site)?;
    let waiting = waiting_documents(&status, lang);
    Ok(NewLanguage { report, files, existing, waiting })
}

impl NewLanguage {
    /// Writes the files, all or none as far as the file system allows. Returns their paths in the
    /// site.
    ///
    /// # Errors
    /// Fails if a file was created or changed since it was read, or cannot be written.
    pub fn write(&self, sources: &Sources) -> Result<Vec<&str>, Fault> {
        let edits: Vec<FileEdit<'_>> = self
            .files
            .iter()
            .map(|new| FileEdit { path: &new.path, file: new.file, sibling: None, text: &new.text })
            .collect();
        patch::write_all(sources, &edits)?;
        Ok(self.files.iter().map(|new| new.path.as_str()).collect())
    }
}

/// Returns the name of the file for translators, in the folder of the site.
pub fn exchange_file_name(lang: &Lang, format: exchange::ExchangeFormat) -> String {
    let extension = match format {
        exchange::ExchangeFormat::Xliff => "xlf",
        exchange::ExchangeFormat::Po => "po",
        exchange::ExchangeFormat::Csv => "csv",
    };
    format!("{lang}.{extension}")
}

fn refused(why: String) -> NewLanguageProblem {
    NewLanguageProblem::Refused(Fault::Usage(why))
}

/// Loads the site. An error in `site.yaml` must be fixed first.
fn load(sources: &Sources, today: Day) -> Result<Session, NewLanguageProblem> {
    let mut found = Report::new();
    match Session::load(sources, Scope::all(today), &mut found) {
        Some(session) => Ok(session),
        None => {
            found.sort();
            Err(NewLanguageProblem::Site(found))
        }
    }
}

/// Adds the language to `site.yaml` in memory and returns the file; `None` if it is there already.
fn add_to_site(
    sources: &mut Sources,
    lang: &Lang,
    today: Day,
) -> Result<Option<NewFile>, NewLanguageProblem> {
    let before = load(sources, today)?;
    if before.site.source_language() == lang {
        return Err(refused(format!(
            "`{lang}` is the language in which the site is written, so there is nothing to \
             translate"
        )));
    }
    if before.site.languages.contains(lang) {
        return Ok(None);
    }
    let file = site_with_language(sources, lang)?;
    sources.add_planned(layout::SITE, &file.text);
    Ok(Some(file))
}

/// Returns `site.yaml` with the language added to its list.
fn site_with_language(sources: &Sources, lang: &Lang) -> Result<NewFile, NewLanguageProblem> {
    let by_hand = || {
        refused(format!(
            "`{}` cannot be edited without changing more than the list of languages: add `{lang}` \
             to `{LANGUAGES}:` there by hand, as in `{LANGUAGES}: [en, {lang}]`, then run the \
             command again",
            layout::SITE
        ))
    };
    let file = sources.get(layout::SITE).ok_or_else(by_hand)?;
    let text = with_list_entry(sources.file(file).text(), file, LANGUAGES, lang.tag())
        .ok_or_else(by_hand)?;
    Ok(NewFile { path: layout::SITE.to_owned(), file: Some(file), text })
}

/// Returns the skeleton of each message file of which the language lacks messages, with its path.
fn skeletons(
    units: &[ReviewUnit],
    report: &LanguageReport,
    source_lang: &Lang,
) -> Vec<(String, String)> {
    let head = SkeletonHead {
        lang: report.lang.tag(),
        source_lang: source_lang.tag(),
        plural_forms: &report.data.plural_forms,
    };
    let message_file = |unit: &ReviewUnit| match unit.kind() {
        UnitKind::Messages(name) => Some(layout::message_file(&report.lang, name)),
        _ => None,
    };
    let skeleton_of = |unit: &ReviewUnit| {
        let missing = unit.segments.iter().filter(|segment| segment.target.is_none());
        let entries = missing.map(|segment| SkeletonEntry {
            id: segment.id.rsplit('/').next().unwrap_or_default(),
            text: &segment.source.text,
            comment: segment.context.first().map_or("", String::as_str),
        });
        skeleton(&head, entries)
    };
    let lacking =
        units.iter().filter(|unit| unit.segments.iter().any(|segment| segment.target.is_none()));
    lacking.filter_map(|unit| Some((message_file(unit)?, skeleton_of(unit)))).collect()
}

/// Returns the file for translators, unless something keeps the texts from being handed out.
fn export(
    sources: &Sources,
    lang: &Lang,
    format: exchange::ExchangeFormat,
    today: Day,
) -> Result<String, NewLanguageProblem> {
    let options = RunOptions::new(Scope::all(today));
    let (units, guard) =
        review::units_of_language(sources, &options, lang).map_err(NewLanguageProblem::Site)?;
    guard
        .check(sources, &units.iter().collect::<Vec<_>>(), &|_| true, lang)
        .map_err(NewLanguageProblem::Site)?;
    Ok(exchange::write(format, &units, lang))
}
