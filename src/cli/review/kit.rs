//! `careleaf review kit`: writes one file for a reviewer, to send by e-mail.
//!
//! The answers that come back are imported with `careleaf review apply`.

use std::{path::PathBuf, process::ExitCode};

use super::pick;
use crate::{
    build::{RunOptions, review},
    cli::options::{self, SiteOptions},
    diag::Fault,
    lang::Lang,
    publish,
};

#[derive(clap::Args)]
pub(super) struct KitArguments {
    #[command(flatten)]
    site: SiteOptions,
    /// Language of the translation.
    #[arg(long, value_name = "LANG")]
    lang: String,
    /// Only texts of these units, as `review status` lists them: `topics/sleep`, `topics/*`.
    #[arg(long, value_name = "GLOB")]
    only: Option<String>,
    /// Language of the kit itself, such as `es` [default: the source language].
    #[arg(long, value_name = "LANG")]
    words: Option<String>,
    /// Output file, such as `es-kit.html`.
    #[arg(long, short, value_name = "FILE")]
    output: PathBuf,
}

pub(super) fn run(arguments: &KitArguments) -> Result<ExitCode, Fault> {
    let lang = options::parse_lang(&arguments.lang)?;
    let tag = |tag: &String| {
        Lang::parse(tag).map_err(|why| Fault::Usage(format!("`--words {tag}` {why}")))
    };
    let spoken = arguments.words.as_ref().map(tag).transpose()?;
    let only = arguments.only.as_deref().unwrap_or("*");
    let glob = pick::compile_pattern(only)?;
    let sources = arguments.site.sources()?;
    let settings = RunOptions::new(arguments.site.scope()?);
    if let Some(spoken) =
        spoken.as_ref().filter(|spoken| !review::is_kit_available_in(&sources, spoken))
    {
        let help = format!(
            "translate all of `locales/en/review.ftl` into `locales/{spoken}/review.ftl`, or omit \
             `--words`"
        );
        return Err(Fault::Usage(format!(
            "the texts of the kit are not available in `{spoken}`; {help}"
        )));
    }
    match review::kit(&sources, &settings, &lang, spoken.as_ref(), &|name| glob.is_match(name)) {
        Ok(Some(page)) => {
            publish::write_shared_file(&arguments.output, page.as_bytes())?;
            options::print_status(&format!(
                "careleaf: wrote {}: send it to the reviewer for `{lang}`, and import the answers \
                 with `careleaf review apply`",
                arguments.output.display()
            ));
            Ok(ExitCode::SUCCESS)
        }
        Ok(None) => Err(Fault::Usage(format!(
            "no text that matches `{only}` is translated into `{lang}`; `careleaf review status` \
             lists all texts"
        ))),
        Err(report) => {
            options::print_report(&report, &sources, arguments.site.style());
            Ok(options::exit_code(&report))
        }
    }
}
