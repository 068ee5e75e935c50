//! `careleaf doctor`: reports which font on this machine is used for each language of the site, and
//! what is missing.

use std::process::ExitCode;

use super::options::{self, SiteOptions};
use crate::{
    build,
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
    let served = build::fonts_by_language(&sources, &mut report);
    report.sort();
    options::print_report(&report, &sources, arguments.site.style());
    for (lang, fonts) in served {
        let line = match fonts.split_first() {
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
        };
        options::print(&format!("{:<8} {line}\n", lang.tag()));
    }
    Ok(options::exit_code(&report))
}
