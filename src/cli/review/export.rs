//! `careleaf review export`: writes the texts of a language into a file for translators.
//!
//! The file formats are in `review::exchange`.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::pick::{compile_pattern, matching_units};
use crate::{
    build::{RunOptions, review},
    cli::options::{self, SiteOptions},
    diag::{Fault, Report, counted},
    lang::Lang,
    publish,
    review::{
        Lapse, ReviewState, ReviewUnit,
        exchange::{self, ExchangeFormat},
    },
};

#[derive(clap::Args)]
pub(super) struct ExportArguments {
    #[command(flatten)]
    site: SiteOptions,
    /// Language to translate into.
    #[arg(long, value_name = "LANG")]
    lang: String,
    /// Output format [default: from FILE's extension, else xliff].
    #[arg(long, value_enum)]
    format: Option<ExchangeFormat>,
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

impl ExportArguments {
    /// Returns the file to write; `None` for standard output.
    fn file(&self) -> Option<&Path> {
        self.output.as_deref().filter(|file| *file != Path::new("-"))
    }

    fn exchange_format(&self) -> Result<ExchangeFormat, Fault> {
        match (self.format, self.file()) {
            (Some(format), _) => Ok(format),
            (None, None) => Ok(ExchangeFormat::Xliff),
            (None, Some(file)) => {
                let ending =
                    file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
                let name = file.display();
                ExchangeFormat::from_extension(ending).ok_or_else(|| {
                    Fault::Usage(format!(
                        "`{name}` does not end in .xlf, .xliff, .po or .csv; choose a format \
                             with `--format`"
                    ))
                })
            }
        }
    }
}

pub(super) fn run(arguments: &ExportArguments) -> Result<ExitCode, Fault> {
    options::prepare_threads(None);
    let format = arguments.exchange_format()?;
    let lang = options::parse_lang(&arguments.lang)?;
    let pattern = compile_pattern(arguments.only.as_deref().unwrap_or("*"))?;
    let scope = arguments.site.scope()?;
    let sources = arguments.site.sources()?;
    let report_errors = |report: Report| {
        options::print_report(&report, &sources, arguments.site.style());
        Ok(options::exit_code(&report))
    };
    let (units, guard) = match review::units_of_language(&sources, &RunOptions::new(scope), &lang) {
        Ok(found) => found,
        Err(report) => return report_errors(report),
    };
    if let Err(report) = guard.check(
        &sources,
        &units.iter().collect::<Vec<_>>(),
        &|name| pattern.is_match(name),
        &lang,
    ) {
        return report_errors(report);
    }
    write_export(
        arguments,
        format,
        &matching_units(units, arguments.only.as_deref(), &lang)?,
        &lang,
    )
}

fn write_export(
    arguments: &ExportArguments,
    format: ExchangeFormat,
    units: &[ReviewUnit],
    lang: &Lang,
) -> Result<ExitCode, Fault> {
    let text = exchange::write(format, units, lang);
    match arguments.file() {
        None => options::print(&text),
        Some(file) => {
            publish::write_shared_file(file, text.as_bytes())?;
            if !arguments.quiet {
                options::print_status(&format!(
                    "careleaf: wrote {}: {}",
                    file.display(),
                    state_counts(units)
                ));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns a count such as "12 texts: 3 missing, 9 unsigned".
fn state_counts(units: &[ReviewUnit]) -> String {
    let segments = || units.iter().flat_map(|unit| &unit.segments);
    let count =
        |state: &ReviewState| segments().filter(|segment| segment.state.id() == state.id()).count();
    let states = [
        ReviewState::Missing,
        ReviewState::Unsigned,
        ReviewState::Lapsed(Lapse::Expired),
        ReviewState::Signed,
    ];
    let parts =
        states.iter().map(|state| (count(state), state.id())).filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts.map(|(count, state)| format!("{count} {state}")).collect();
    format!("{}: {}", counted(segments().count(), "text"), parts.join(", "))
}
