//! `careleaf new`: creates a small site that builds without changes, or adds a language to a site.
//!
//! The new site is not the sample site: it contains only what an author will replace.

use std::{path::PathBuf, process::ExitCode};

use super::{
    options::{self, SiteOptions},
    schema,
};
use crate::{
    build::{self, NewLanguage, NewLanguageProblem, WaitingDocument},
    diag::{Fault, Report, counted},
    lang::Lang,
    privacy::Realm,
    publish,
    review::exchange::ExchangeFormat,
    source::{Sources, read_external},
};

/// How many of the documents that wait are listed.
const MOST_LISTED: usize = 12;

#[derive(clap::Args)]
pub(super) struct NewArguments {
    #[command(subcommand)]
    what: NewKind,
}

#[derive(clap::Subcommand)]
enum NewKind {
    /// Create a small site in a new folder.
    Site {
        /// The folder; it must not exist yet or be empty.
        folder: PathBuf,
    },
    /// Add a language to a site: its entry in site.yaml, skeletons of its message files, and a file
    /// for translators.
    Language(NewLanguageArguments),
}

#[derive(clap::Args)]
struct NewLanguageArguments {
    /// Tag of the language, such as `ht`, `zh-Hant` or `es-MX`.
    #[arg(value_name = "TAG")]
    tag: String,
    #[command(flatten)]
    site: SiteOptions,
    /// Format of the file for translators.
    #[arg(long, value_enum, default_value_t = ExchangeFormat::Xliff)]
    format: ExchangeFormat,
}

pub(super) fn run(arguments: &NewArguments) -> Result<ExitCode, Fault> {
    match &arguments.what {
        NewKind::Site { folder } => new_site(folder),
        NewKind::Language(arguments) => new_language(arguments),
    }
}

fn new_site(folder: &std::path::Path) -> Result<ExitCode, Fault> {
    let mut files: Vec<(String, Vec<u8>)> = Sources::starter_site()
        .into_iter()
        .map(|(path, bytes)| (path, bytes.into_owned()))
        .collect();
    files.extend(schema::schema_files());
    publish::write_new_folder(folder, &files)?;
    options::print(&format!(
        "careleaf: created a new site in {0}\nBuild it:  careleaf build --site {0}\nThen open \
         {0}/out/public/index.html, and start editing with {0}/content/site.yaml.\n",
        folder.display()
    ));
    Ok(ExitCode::SUCCESS)
}

fn new_language(arguments: &NewLanguageArguments) -> Result<ExitCode, Fault> {
    options::prepare_threads(None);
    let tag = &arguments.tag;
    let lang = Lang::parse(tag).map_err(|why| Fault::Usage(format!("`{tag}` {why}")))?;
    let today = arguments.site.today()?;
    let mut sources = arguments.site.sources()?;
    let file_name = build::exchange_file_name(&lang, arguments.format);
    let has_file = read_external(&arguments.site.site.join(&file_name)).is_ok();
    let planned = build::plan_new_language(&mut sources, &lang, arguments.format, has_file, today);
    let planned = match planned {
        Ok(planned) => planned,
        Err(NewLanguageProblem::Refused(fault)) => return Err(fault),
        Err(NewLanguageProblem::Site(report)) => {
            options::print_report(&report, &sources, arguments.site.style());
            options::print_status("careleaf: nothing was written; fix these errors first");
            return Ok(ExitCode::from(1));
        }
    };
    let written = planned.write(&sources)?;
    let mut missing_font = Report::new();
    planned.report.missing_font.iter().for_each(|font| missing_font.push((**font).clone()));
    options::print_report(&missing_font, &sources, arguments.site.style());
    options::print(&language_text(&planned));
    options::print(&files_text(&planned, &written));
    options::print(&waiting_text(&planned.waiting, &lang));
    options::print(&commands_text(arguments, &file_name, &lang));
    Ok(ExitCode::SUCCESS)
}

/// Describes the language.
fn language_text(planned: &NewLanguage) -> String {
    let language = &planned.report;
    let font = language.fonts.first().map_or_else(
        || "no font on this machine has its letters, so no PDF can be made in it".to_owned(),
        |font| format!("font {}", font.family),
    );
    let mut out = format!("{}: {font}\n", language.lang);
    for fact in options::language_facts(language) {
        out.push_str(&format!("    {fact}\n"));
    }
    out
}

fn files_text(planned: &NewLanguage, written: &[&str]) -> String {
    let mut out = String::new();
    if written.is_empty() {
        out.push_str("Nothing was written: all of this is there already.\n");
    }
    written.iter().for_each(|path| out.push_str(&format!("careleaf: wrote {path}\n")));
    if !planned.existing.is_empty() && !written.is_empty() {
        out.push_str(&format!("Already there, unchanged: {}\n", planned.existing.join(", ")));
    }
    out
}

/// Lists the documents that wait for words, in the order in which to take them.
fn waiting_text(waiting: &[WaitingDocument], lang: &Lang) -> String {
    let texts: usize = waiting.iter().map(|document| document.further.texts).sum();
    let words: usize = waiting.iter().map(|document| document.further.words).sum();
    if texts == 0 {
        return format!("No document in `{lang}` waits for words.\n");
    }
    let mut out = format!(
        "\n{} in {} wait to be translated and signed. Take them in this order: each line counts \
         the words that no line above it counts.\n",
        counted(words, "word"),
        counted(texts, "text"),
    );
    for document in waiting.iter().take(MOST_LISTED) {
        let realm = if document.realm == Realm::Private { "private " } else { "" };
        out.push_str(&format!("{:>8}  {realm}{}\n", document.further.words, document.path));
    }
    if waiting.len() > MOST_LISTED {
        let more = waiting.len() - MOST_LISTED;
        out.push_str(&format!(
            "          and {more} more: `careleaf review status --lang {lang}` lists them\n"
        ));
    }
    out
}

/// Returns the commands that send the words to a translator and take them back.
fn commands_text(arguments: &NewLanguageArguments, file_name: &str, lang: &Lang) -> String {
    let folder = arguments.site.site.display().to_string();
    let site = if folder == "." { String::new() } else { format!(" --site {folder}") };
    let file = arguments.site.site.join(file_name);
    let file = if folder == "." { file_name.to_owned() } else { file.display().to_string() };
    format!(
        "\nSend {file} to a translator. To write it again, or a part of it with `--only \
         'topics/*'`:\n    careleaf review export{site} --lang {lang} -o {file}\n\
         Take back what the translator sends, signed in the translator's name:\n    careleaf \
         review import{site} FILE --by NAME --credential TEXT --role translator\n"
    )
}
