//! `careleaf doctor`: reports what the program knows about each language of the site, such as the
//! font that is used for it on this machine, and what is missing.

use std::process::ExitCode;

use super::options::{self, SiteOptions};
use crate::{
    build::{self, LanguageReport},
    diag::{Fault, Report},
};

#[derive(clap::Args)]
pub(super) struct DoctorArguments {
    #[command(flatten)]
    site: SiteOptions,
}

pub(super) fn run(arguments: &DoctorArguments) -> Result<ExitCode, Fault> {
    let sources = arguments.site.sources()?;
    let mut report = Report::new();
    let languages = build::language_reports(&sources, arguments.site.today()?, &mut report);
    report.sort();
    options::print_report(&report, &sources, arguments.site.style());
    for language in &languages {
        options::print(&format!("{:<8} {}\n", language.lang.tag(), fonts(language)));
        for fact in options::language_facts(language) {
            options::print(&format!("{:<8} {fact}\n", ""));
        }
    }
    Ok(options::exit_code(&report))
}

fn fonts(language: &LanguageReport) -> String {
    match language.fonts.split_first() {
        None => "no font".to_owned(),
        Some((first, others)) => {
            let others: Vec<&str> = others.iter().map(|font| font.family.as_str()).collect();
            let more = if others.is_empty() {
                String::new()
            } else {
                format!(", then {}", others.join(", "))
            };
            format!("{}{more} ({})", first.family, first.path.display())
        }
    }
}
