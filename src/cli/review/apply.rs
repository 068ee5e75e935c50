//! `careleaf review apply`: writes a reviewer's answers into content and ledgers.
//!
//! Answers are judged in `review::apply`.

use std::{path::PathBuf, process::ExitCode};

use super::write;
use crate::{
    build::{RunOptions, review},
    cli::options::{self, SiteOptions},
    diag::Fault,
    review::Answers,
    source::read_external,
};

#[derive(clap::Args)]
pub(super) struct ApplyArguments {
    /// File of answers.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    site: SiteOptions,
    /// Only report what would be done.
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(arguments: &ApplyArguments) -> Result<ExitCode, Fault> {
    let scope = arguments.site.scope()?;
    let text = read_external(&arguments.file)?;
    // An e-mail may add text around pasted answers: they extend from the first brace to the last.
    let inner = text
        .find('{')
        .and_then(|start| text.rfind('}').map(|end| text.get(start..=end).unwrap_or_default()))
        .unwrap_or(&text);
    let answers: Answers = match serde_json::from_str(inner) {
        Ok(answers) => answers,
        Err(error) => {
            options::print_status(&format!(
                "careleaf: `{}` is not a file of answers: {error}",
                arguments.file.display()
            ));
            options::print_status(
                "careleaf: ask the reviewer to send the complete file again; nothing was changed",
            );
            return Ok(ExitCode::from(1));
        }
    };
    let sources = arguments.site.sources()?;
    match review::apply_answers(&sources, &RunOptions::new(scope), &answers) {
        Ok(applied) => write::write_answers(&sources, &applied, arguments.dry_run),
        Err(report) => {
            options::print_report(&report, &sources, arguments.site.style());
            Ok(options::exit_code(&report))
        }
    }
}
