//! `careleaf check`: reports everything that is wrong, without making pages.
//!
//! The rules are in the module `check`.

use std::process::ExitCode;

use clap::ValueEnum;

use super::{
    attention,
    options::{self, SiteOptions},
};
use crate::{
    build::{self, RunOptions},
    check::about,
    diag::{Fault, Report, counted, emit},
};

#[derive(clap::Args)]
pub(super) struct CheckArguments {
    #[command(flatten)]
    site: SiteOptions,
    /// Output format.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    format: ReportFormat,
    /// Print this instead of what is wrong.
    #[arg(long, value_enum, conflicts_with = "format")]
    report: Option<ReportKind>,
    /// Print only errors and warnings.
    #[arg(long, short)]
    quiet: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum ReportFormat {
    /// Text for people.
    Text,
    /// A single JSON object.
    Json,
    /// SARIF 2.1.0, for code hosting services.
    Sarif,
}

#[derive(Clone, Copy, ValueEnum)]
enum ReportKind {
    /// A sheet for each topic in the source language, to be scored with PEMAT-P, as Markdown.
    Pemat,
}

pub(super) fn run(arguments: &CheckArguments) -> Result<ExitCode, Fault> {
    let scope = arguments.site.scope()?;
    let sources = arguments.site.sources()?;
    if let Some(ReportKind::Pemat) = arguments.report {
        let mut report = Report::new();
        let sheets = build::pemat(&sources, scope, &mut report);
        options::print_report(&report, &sources, arguments.site.style());
        options::print(&sheets);
        return Ok(options::exit_code(&report));
    }
    let outcome = build::check(&sources, &RunOptions::new(scope));
    let style = arguments.site.style();
    match arguments.format {
        ReportFormat::Text => {
            options::print_report(&outcome.report, &sources, style);
            if !arguments.quiet {
                options::print(&attention::list(&outcome.concerns, &sources));
                let counts = options::problem_counts(&outcome.report);
                let counts =
                    if counts.is_empty() { "no problems found".to_owned() } else { counts };
                let withheld = outcome.withheld.len();
                let withheld = if withheld > 0 {
                    format!("; {} would be withheld", counted(withheld, "document"))
                } else {
                    String::new()
                };
                options::print(&format!("careleaf: {counts}{withheld}\n"));
            }
        }
        ReportFormat::Json => {
            options::print(&format!("{:#}\n", emit::json(&outcome.report, &sources, style)))
        }
        ReportFormat::Sarif => options::print(&format!(
            "{:#}\n",
            emit::sarif(&outcome.report, &sources, style, &about)
        )),
    }
    Ok(options::exit_code(&outcome.report))
}
