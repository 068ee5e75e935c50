//! `careleaf compare`: makes the comparison of programs that a reader chooses, without building the
//! site.
//!
//! Documents are made in the module `build`.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::options::{self, SiteOptions};
use crate::{
    build::{self, RunOptions},
    diag::{Fault, Place, Report, Severity, did_you_mean},
    document::MemorySink,
    output_format::OutputFormat,
    privacy::Realm,
    publish,
    site::{self, Site},
};

#[derive(clap::Args)]
pub(super) struct CompareArguments {
    #[command(flatten)]
    site: SiteOptions,
    /// Ids of the programs to compare, separated by commas: their file names without `.yaml`
    /// [default: all].
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    programs: Vec<String>,
    /// Language [default: the source language of the site].
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    /// Large print: 18-point type in one column.
    #[arg(long)]
    large_print: bool,
    /// Output file: a name that ends in .pdf, or `-` for standard output
    /// [default: compare.LANG.pdf in the current folder].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Print only errors and warnings.
    #[arg(long, short)]
    quiet: bool,
}

impl CompareArguments {
    /// Returns the format: paper. The comparison on the web has boxes to tick instead.
    fn format(&self) -> Result<OutputFormat, Fault> {
        let is_pdf =
            |file: &Path| file == Path::new("-") || file.extension() == Some("pdf".as_ref());
        match self.output.as_deref().filter(|file| !is_pdf(file)) {
            Some(file) => Err(Fault::Usage(format!("`{}` does not end in .pdf", file.display()))),
            None if self.large_print => Ok(OutputFormat::LargePrint),
            None => Ok(OutputFormat::Pdf),
        }
    }

    /// Fails if a program is unknown, with the id that may be meant.
    fn check_programs(&self, site: &Site) -> Result<(), Fault> {
        let Some(unknown) = self.programs.iter().find(|id| !site.programs.contains_key(*id)) else {
            return Ok(());
        };
        let known: Vec<&str> = site.programs.keys().map(String::as_str).collect();
        let near = match did_you_mean(unknown, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("this site has: {}", known.join(", ")),
        };
        Err(Fault::Usage(format!("unknown program `{unknown}`; {near}")))
    }
}

pub(super) fn run(arguments: &CompareArguments) -> Result<ExitCode, Fault> {
    options::prepare_threads(None);
    let format = arguments.format()?;
    let mut scope = arguments.site.scope()?;
    let asked = arguments.lang.as_deref().map(options::parse_lang).transpose()?;
    let sources = arguments.site.sources()?;
    let mut found = Report::new();
    let Some(site) = site::load(&sources, &mut found) else {
        found.retain_mut(|diagnostic| diagnostic.severity == Severity::Error);
        found.sort();
        options::print_report(&found, &sources, arguments.site.style());
        return Ok(ExitCode::from(1));
    };
    arguments.check_programs(&site)?;
    let lang = asked.unwrap_or_else(|| site.source_language().clone());
    let path = format.path(&format!("{lang}/compare/index.html"));
    scope.only = Some(options::parse_path_pattern(&globset::escape(&path))?);
    scope.formats = vec![format];
    scope.programs.clone_from(&arguments.programs);
    let sink = MemorySink::default();
    let outcome = build::run(&sources, &RunOptions::new(scope), &sink)?;
    let mut report = Report::new();
    let concerns_it = |place: &Place| matches!(place, Place::Output(output) if *output == path);
    for diagnostic in outcome.report.iter() {
        if diagnostic.severity == Severity::Error || concerns_it(&diagnostic.place) {
            report.push(diagnostic.clone());
        }
    }
    options::print_report(&report, &sources, arguments.site.style());
    // As in a build, nothing public is published while the site has an error.
    let made = sink.into_files().remove(&(Realm::Public, path));
    let Some(bytes) = made.filter(|_| !outcome.has_public_errors) else {
        if report.errors() > 0 {
            return Ok(ExitCode::from(1));
        }
        return Err(Fault::Usage(format!(
            "this site has no comparison of programs in `{lang}`; `careleaf build` says what its \
             page waits for"
        )));
    };
    let file = arguments
        .output
        .clone()
        .unwrap_or_else(|| PathBuf::from(format.path(&format!("compare.{lang}.html"))));
    if file == Path::new("-") {
        options::print_bytes(&bytes);
    } else {
        publish::write_shared_file(&file, &bytes)?;
        if !arguments.quiet {
            options::print_status(&format!("careleaf: wrote {}", file.display()));
        }
    }
    Ok(ExitCode::SUCCESS)
}
