//! `careleaf review export`: writes the texts of a language into a file for translators.
//!
//! The file formats are in `review::exchange`.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ValueEnum;

use super::pick::{glob, pick};
use crate::{
    build::{RunOptions, review},
    cli::options::{self, SiteOptions},
    diag::{Fault, Report},
    lang::Lang,
    publish,
    review::{
        ReviewState, ReviewUnit,
        exchange::{self, ExchangeFormat},
    },
};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    site: SiteOptions,
    /// Language to translate into.
    #[arg(long, value_name = "LANG")]
    lang: String,
    /// Output format [default: from FILE's extension, else xliff].
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Only texts of these units, as `review status` lists them: `topics/sleep`, `locales/*`.
    #[arg(long, value_name = "GLOB")]
    only: Option<String>,
    /// Output file, or `-` [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Print only errors and warnings.
    #[arg(long, short)]
    quiet: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// XLIFF 1.2, for translation tools.
    Xliff,
    /// Gettext PO, for web platforms.
    Po,
    /// A CSV table, for spreadsheets.
    Csv,
}

impl Arguments {
    /// Returns the file to write; `None` for standard output.
    fn file(&self) -> Option<&Path> {
        self.output.as_deref().filter(|file| *file != Path::new("-"))
    }

    fn form(&self) -> Result<ExchangeFormat, Fault> {
        match (self.format, self.file()) {
            (Some(Format::Xliff), _) | (None, None) => Ok(ExchangeFormat::Xliff),
            (Some(Format::Po), _) => Ok(ExchangeFormat::Po),
            (Some(Format::Csv), _) => Ok(ExchangeFormat::Csv),
            (None, Some(file)) => {
                let ending =
                    file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
                let name = file.display();
                ExchangeFormat::of_ending(ending).ok_or_else(|| {
                    Fault::Usage(format!(
                        "`{name}` does not end in .xlf, .xliff, .po or .csv; choose a format \
                             with `--format`"
                    ))
                })
            }
        }
    }
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Fault> {
    options::prepare_threads(None);
    let form = arguments.form()?;
    let lang = options::lang(&arguments.lang)?;
    let fitting = glob(arguments.only.as_deref().unwrap_or("*"))?;
    let scope = arguments.site.scope()?;
    let sources = arguments.site.sources()?;
    let told = |report: Report| {
        options::tell_report(&report, &sources, arguments.site.style());
        Ok(options::code(&report))
    };
    let (units, hindrances) =
        match review::units_of_language(&sources, &RunOptions { scope, progress: None }, &lang) {
            Ok(found) => found,
            Err(report) => return told(report),
        };
    if let Err(report) = hindrances.check(
        &sources,
        &units.iter().collect::<Vec<_>>(),
        &|name| fitting.is_match(name),
        &lang,
    ) {
        return told(report);
    }
    deliver(arguments, form, &pick(units, arguments.only.as_deref(), &lang)?, &lang)
}

fn deliver(
    arguments: &Arguments,
    form: ExchangeFormat,
    units: &[ReviewUnit],
    lang: &Lang,
) -> Result<ExitCode, Fault> {
    let text = exchange::write(form, units, lang);
    match arguments.file() {
        None => options::print(&text),
        Some(file) => {
            publish::write_shared_file(file, text.as_bytes())?;
            if !arguments.quiet {
                options::tell(&format!("careleaf: wrote {}: {}", file.display(), counts(units)));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns a count such as "12 texts: 3 missing, 9 unsigned".
fn counts(units: &[ReviewUnit]) -> String {
    let segments = || units.iter().flat_map(|unit| &unit.segments);
    let count =
        |state: &ReviewState| segments().filter(|segment| segment.state.id() == state.id()).count();
    let states = [
        ReviewState::Missing,
        ReviewState::Unsigned,
        ReviewState::Lapsed(crate::review::Lapse::Expired),
        ReviewState::Signed,
    ];
    let parts =
        states.iter().map(|state| (count(state), state.id())).filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts.map(|(count, state)| format!("{count} {state}")).collect();
    format!("{} texts: {}", segments().count(), parts.join(", "))
}
