//! `careleaf handout`: makes one document of one record, without building the site.
//!
//! Documents are made in the module `build`.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::options::{self, HandoutKind, HandoutReader, SiteOptions};
use crate::{
    build::{self, Outcome, RunOptions, Scope, SiteRules},
    diag::{Fault, Place, Report, Severity, counted},
    document::{DocumentKind, MemorySink},
    lang::Lang,
    output_format::OutputFormat,
    privacy::Realm,
    publish,
    site::{
        self,
        care_plan::ConsentSummary,
        checked_text::{Day, Reader},
        config::{HandoutExtent, UnsignedPolicy},
    },
    source::Sources,
};

#[derive(clap::Args)]
pub(super) struct HandoutArguments {
    /// Id of the record: its file name without `.yaml`.
    #[arg(value_name = "RECORD")]
    record: String,
    #[command(flatten)]
    site: SiteOptions,
    /// Language [default: the first language of the record].
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    /// Kind of document.
    #[arg(long, value_enum, default_value_t = HandoutKind::Handout)]
    kind: HandoutKind,
    /// Reader of the document, if it is not for the person.
    #[arg(long, value_enum, conflicts_with = "kind")]
    reader: Option<HandoutReader>,
    /// Consent to use, if the record has more than one for this reader.
    #[arg(long, value_name = "ID", requires = "reader")]
    consent: Option<String>,
    /// Large print: 18-point type in one column.
    #[arg(long, conflicts_with = "bilingual")]
    large_print: bool,
    /// Bilingual: the language of the record and the translation side by side, line by line.
    #[arg(long)]
    bilingual: bool,
    /// The core of a handout alone: two pages, without sheets. They then hold every mandatory part
    /// of every medicine, however long they get, but not the notices that the place demands.
    #[arg(long, conflicts_with_all = ["full", "reader"])]
    core: bool,
    /// The core of a handout and all its sheets.
    #[arg(long, conflicts_with = "reader")]
    full: bool,
    /// Print it even if words on it are not signed: as a draft, with a mark on every page and in
    /// the name of its file.
    #[arg(long)]
    draft: bool,
    /// Output file: a name that ends in .pdf or .html, or `-` for standard output
    /// [default: RECORD.LANG.KIND.pdf in the current folder].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Print only errors and warnings.
    #[arg(long, short)]
    quiet: bool,
}

impl HandoutArguments {
    fn format(&self) -> Result<OutputFormat, Fault> {
        let ending =
            self.output.as_deref().and_then(Path::extension).and_then(|ending| ending.to_str());
        let to_output = self.output.as_deref() == Some(Path::new("-"));
        match (ending, self.large_print, self.bilingual) {
            (Some("html"), false, false) => Ok(OutputFormat::Html),
            (Some("html"), ..) => Err(Fault::Usage(
                "large print and bilingual documents are PDF only; name a file that ends in .pdf"
                    .to_owned(),
            )),
            (Some("pdf"), large, bilingual) => Ok(pdf_format(large, bilingual)),
            (_, large, bilingual) if self.output.is_none() || to_output => {
                Ok(pdf_format(large, bilingual))
            }
            _ => Err(Fault::Usage(format!(
                "`{}` does not end in .pdf or .html",
                self.output.as_deref().unwrap_or(Path::new("")).display()
            ))),
        }
    }

    /// Returns the language, kind and file name of the requested document; `None` if the record
    /// cannot be read, with the reasons in `found`.
    ///
    /// # Errors
    /// Fails if a language is invalid or if not exactly one consent fits.
    fn requested_document(
        &self,
        sources: &Sources,
        today: Day,
        found: &mut Report,
    ) -> Result<Option<RequestedDocument>, Fault> {
        let requested_lang = self.lang.as_deref().map(options::parse_lang).transpose()?;
        let reader = self.reader.filter(|reader| *reader != HandoutReader::Patient);
        if let (None, Some(lang)) = (reader, &requested_lang) {
            return Ok(Some(RequestedDocument::new(self.kind.kind(), lang.clone())));
        }
        let site = site::load(sources, found);
        let Some(plan) = site.as_ref().and_then(|site| site.care_plans.get(&self.record)) else {
            return Ok(None);
        };
        let Some(reader) = reader else {
            let first = plan.languages.first().cloned().unwrap_or_else(|| plan.language.clone());
            return Ok(Some(RequestedDocument::new(self.kind.kind(), first)));
        };
        let Some(by_consent) = reader.consent_reader() else {
            return Ok(Some(RequestedDocument::new(DocumentKind::Team, plan.language.clone())));
        };
        let named = |agreed: &&ConsentSummary| {
            agreed.reader == by_consent && self.consent.as_ref().is_none_or(|id| *id == agreed.id)
        };
        let live: Vec<&ConsentSummary> =
            plan.consents.iter().filter(named).filter(|agreed| agreed.is_valid_on(today)).collect();
        let agreed = match live[..] {
            [one] => one,
            [] => {
                let reader = by_consent.id();
                return Err(Fault::Usage(format!(
                    "`{}` has no consent for the reader `{reader}` that is in force on {today}, so \
                     there is no such copy",
                    self.record
                )));
            }
            _ => {
                let ids: Vec<&str> = live.iter().map(|agreed| agreed.id.as_str()).collect();
                return Err(Fault::Usage(format!(
                    "`{}` has several consents for this reader; choose one with `--consent`: {}",
                    self.record,
                    ids.join(", ")
                )));
            }
        };
        let kind = if matches!(by_consent, Reader::Work | Reader::School) {
            DocumentKind::Letter
        } else {
            DocumentKind::Copy
        };
        Ok(Some(RequestedDocument {
            lang: requested_lang.unwrap_or_else(|| agreed.lang.clone()),
            kind,
            stem: format!("{}-{}", by_consent.id(), agreed.id),
        }))
    }

    /// Returns how much the handout holds, if the command line says it.
    ///
    /// # Errors
    /// Fails if it says so about another kind of document.
    fn extent(&self, kind: DocumentKind) -> Result<Option<HandoutExtent>, Fault> {
        let (extent, flag) = match (self.core, self.full) {
            (true, _) => (HandoutExtent::Core, "--core"),
            (_, true) => (HandoutExtent::Full, "--full"),
            _ => return Ok(None),
        };
        if kind == DocumentKind::Handout {
            return Ok(Some(extent));
        }
        Err(Fault::Usage(format!("`{flag}` is only for the kind `handout`")))
    }

    /// Returns the languages in which the record wants documents.
    fn record_languages(&self, sources: &Sources) -> Vec<Lang> {
        let site = site::load(sources, &mut Report::new());
        site.and_then(|site| Some(site.care_plans.get(&self.record)?.languages.clone()))
            .unwrap_or_default()
    }
}

/// The requested document: its language, its kind and its file name without extension.
struct RequestedDocument {
    lang: Lang,
    kind: DocumentKind,
    stem: String,
}

impl RequestedDocument {
    fn new(kind: DocumentKind, lang: Lang) -> Self {
        Self { lang, kind, stem: kind.id().to_owned() }
    }
}

fn pdf_format(large: bool, bilingual: bool) -> OutputFormat {
    match (large, bilingual) {
        (true, _) => OutputFormat::LargePrint,
        (_, true) => OutputFormat::Bilingual,
        _ => OutputFormat::Pdf,
    }
}

pub(super) fn run(arguments: &HandoutArguments) -> Result<ExitCode, Fault> {
    options::prepare_threads(None);
    let format = arguments.format()?;
    let mut scope = arguments.site.scope()?;
    let sources = arguments.site.sources_of(&arguments.record)?;
    if !sources.record_names().any(|name| name == arguments.record) {
        return Err(options::unknown_record(&arguments.record, &sources));
    }
    let mut found = Report::new();
    let Some(RequestedDocument { lang, kind, stem }) =
        arguments.requested_document(&sources, scope.today, &mut found)?
    else {
        found.retain_mut(|diagnostic| diagnostic.severity == Severity::Error);
        found.sort();
        options::print_report(&found, &sources, arguments.site.style());
        return Ok(ExitCode::from(1));
    };
    if !kind.formats().contains(&format) {
        return Err(Fault::Usage(format!(
            "a {} is not available in the format `{}`",
            kind.id(),
            format.id()
        )));
    }
    let path = format.path(&format!("{}/{lang}/{stem}.html", arguments.record));
    scope.only = Some(options::parse_path_pattern(&globset::escape(&path))?);
    scope.formats = vec![format];
    let today = scope.today;
    scope.handout = arguments.extent(kind)?;
    scope.unsigned_words =
        Some(if arguments.draft { UnsignedPolicy::Draft } else { UnsignedPolicy::Withhold });
    let sink = MemorySink::default();
    // Warnings about the site are for those who look after it; a person waits for this document.
    let options = RunOptions { site_rules: SiteRules::OfLevelError, ..RunOptions::new(scope) };
    let outcome = build::run(&sources, &options, &sink)?;
    let made = sink.into_files().remove(&(Realm::Private, path.clone()));
    let report = relevant_diagnostics(&outcome, &sources, &arguments.record, made.is_some());
    options::print_report(&report, &sources, arguments.site.style());
    let Some(bytes) = made else {
        if !outcome.withheld.is_empty() || report.errors() > 0 {
            report_waiting_texts(arguments, &sources, today, (&lang, format, &path));
            return Ok(ExitCode::from(1));
        }
        let wanted: Vec<String> =
            arguments.record_languages(&sources).iter().map(ToString::to_string).collect();
        return Err(Fault::Usage(format!(
            "`{}` has no such document in `{lang}`: its languages are {}; a bilingual document \
             needs a language other than the record's own",
            arguments.record,
            wanted.join(", ")
        )));
    };
    let name = format.path(&format!("{}.{lang}.{stem}.html", arguments.record));
    deliver(arguments, name, &bytes, outcome.drafts > 0)?;
    // As in a build, an error that does not concern this document does not withhold it, but the
    // person who hands it out must know.
    Ok(if report.errors() > 0 { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// Reports how many texts and words the document that was not made waits for.
fn report_waiting_texts(
    arguments: &HandoutArguments,
    sources: &Sources,
    today: Day,
    (lang, format, path): (&Lang, OutputFormat, &str),
) {
    let handout = arguments.extent(DocumentKind::Handout).unwrap_or_default();
    let scope = Scope { formats: vec![format], handout, ..Scope::all(today) };
    let Ok(status) = build::review::status(sources, &RunOptions::new(scope)) else {
        return;
    };
    let documents = build::waiting_documents(&status, lang);
    let waiting = documents
        .iter()
        .find(|document| document.realm == Realm::Private && format.path(&document.path) == path);
    let Some(all) = waiting.map(|document| document.all) else { return };
    let unsigned = all.texts - all.missing;
    let mut parts = Vec::new();
    if all.missing > 0 {
        parts.push(format!("{} of them not translated into `{lang}`", all.missing));
    }
    if unsigned > 0 && !arguments.draft {
        parts.push(format!("{unsigned} of them not signed (`--draft` prints these, marked)"));
    }
    if parts.is_empty() {
        return;
    }
    options::print_status(&format!(
        "careleaf: not printed: this document waits for {} ({}): {}",
        counted(all.texts, "text"),
        counted(all.words, "word"),
        parts.join(", ")
    ));
}

/// Writes the file, readable only by its owner, or prints it. The name of a draft says that it is
/// one, also if the person named the file.
fn deliver(
    arguments: &HandoutArguments,
    default_name: String,
    bytes: &[u8],
    is_draft: bool,
) -> Result<(), Fault> {
    let mut file = arguments.output.clone().unwrap_or_else(|| PathBuf::from(default_name));
    if file == Path::new("-") {
        options::print_bytes(bytes);
        if is_draft && !arguments.quiet {
            options::print_status("careleaf: this is a draft: every page says so");
        }
        return Ok(());
    }
    if arguments.draft && is_draft {
        file = draft_name(&file);
    }
    publish::write_private_file(&file, bytes, &arguments.site.site)?;
    if !arguments.quiet {
        let note = match (arguments.draft, is_draft) {
            (_, true) => ", a draft: every page says so",
            (true, false) => ", which is no draft: every word on it is signed",
            (false, false) => "",
        };
        options::print_status(&format!("careleaf: wrote {}{note}", file.display()));
    }
    Ok(())
}

/// Returns the name of a file with `.draft` before its extension, unless it is there already.
fn draft_name(file: &Path) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    if stem.ends_with(".draft") || stem == "draft" {
        return file.to_owned();
    }
    let ending = file.extension().unwrap_or_default().to_string_lossy();
    file.with_file_name(format!("{stem}.draft.{ending}"))
}

/// Returns the diagnostics to report for one document.
///
/// That is every error, as in a build: the person who hands out the document must know what is
/// wrong with the site. Of the warnings, it is those about this record and, if nothing was made,
/// those about the site as a whole. What withholds the document is decided in `build`.
fn relevant_diagnostics(outcome: &Outcome, sources: &Sources, record: &str, made: bool) -> Report {
    let mut report = Report::new();
    for diagnostic in outcome.report.iter() {
        let is_relevant = match &diagnostic.place {
            Place::Output(path) => path.starts_with(&format!("{record}/")),
            Place::Path(_) | Place::Site if !made => true,
            _ => build::is_in_record_file(diagnostic, sources),
        };
        if is_relevant || diagnostic.severity == Severity::Error {
            report.push(diagnostic.clone());
        }
    }
    report
}
