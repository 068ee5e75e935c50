//! What several commands share: where the site is, which day it is, how to print.
//!
//! Not for any one command.

use std::{
    io::{IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
};

use crate::{
    build::Scope,
    diag::{Fault, Report, did_you_mean, emit},
    lang::Lang,
    site::kinds::Day,
    source::Sources,
};

/// Where the site is, and as of which day.
#[derive(clap::Args)]
pub(super) struct SiteOptions {
    /// Folder of the site.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub site: PathBuf,
    /// Folder with care plans that are kept outside the site.
    #[arg(long, value_name = "DIR")]
    pub records: Option<PathBuf>,
    /// The day that counts as today, such as 2026-11-24; else the clock's.
    #[arg(long, value_name = "DATE")]
    pub today: Option<String>,
    /// Quote lines of private records in messages too.
    #[arg(long)]
    pub show_private: bool,
}

impl SiteOptions {
    /// Reads every file.
    pub fn sources(&self) -> Result<Sources, Fault> {
        Sources::open(&self.site, self.records.as_deref())
    }

    /// Reads every file but the records of others.
    pub fn sources_of(&self, record: &str) -> Result<Sources, Fault> {
        Sources::open_for(&self.site, self.records.as_deref(), record)
    }

    /// Everything, as of the day that counts as today.
    pub fn scope(&self) -> Result<Scope, Fault> {
        Ok(Scope::all(self.day()?))
    }

    /// The day that counts as today.
    pub fn day(&self) -> Result<Day, Fault> {
        match &self.today {
            Some(text) => {
                text.parse::<Day>().map_err(|why| Fault::Usage(format!("`--today {text}` {why}")))
            }
            None => Ok(clock()),
        }
    }

    /// How to draw diagnostics on standard error.
    pub fn style(&self) -> emit::Style {
        let terminal = std::io::stderr().is_terminal();
        let width = if terminal { console::Term::stderr().size().1.into() } else { 0 };
        emit::Style { colour: terminal && !no_colour(), show_private: self.show_private, width }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the clock is read, once a run; a server asks again each time it reads the site"
)]
pub(super) fn clock() -> Day {
    Day(jiff::Zoned::now().date())
}

#[expect(
    clippy::disallowed_methods,
    reason = "NO_COLOR is a promise to users, see https://no-color.org"
)]
fn no_colour() -> bool {
    std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
}

/// A language that a flag names.
pub(super) fn lang(tag: &str) -> Result<Lang, Fault> {
    Lang::parse(tag).map_err(|why| Fault::Usage(format!("`--lang {tag}` {why}")))
}

/// The longest pattern that is read. Braces within each other take stack when they are read, and no
/// name is as long.
const LONGEST_PATTERN: usize = 1_000;

/// Refuses a pattern that nobody would write, without repeating it.
pub(super) fn fair_pattern(pattern: &str) -> Result<(), Fault> {
    let fair = pattern.len() <= LONGEST_PATTERN;
    fair.then_some(()).ok_or_else(|| {
        Fault::Usage(format!(
            "this is not a name or pattern: it holds more than {LONGEST_PATTERN} bytes"
        ))
    })
}

/// Prepares the threads for work: as many as asked for, else one per processor, each with room for
/// deep documents.
pub(super) fn prepare_threads(jobs: Option<usize>) {
    let pool =
        rayon::ThreadPoolBuilder::new().num_threads(jobs.unwrap_or(0)).stack_size(64 * 1024 * 1024);
    // It fails only if the pool was built before, and then the first one does.
    let _ = pool.build_global();
}

/// Prints a line for people on standard error.
pub(super) fn tell(line: &str) {
    // A closed pipe is no reason to fail.
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Prints data on standard output.
pub(super) fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Prints a file on standard output.
pub(super) fn print_bytes(bytes: &[u8]) {
    let _ = std::io::stdout().write_all(bytes);
}

/// Whoever answers for something is named in one line of text.
pub(super) fn one_line(named: &[(&str, &str)]) -> Result<(), Fault> {
    match named
        .iter()
        .find(|(_, text)| text.trim().is_empty() || text.chars().any(char::is_control))
    {
        Some((flag, _)) => Err(Fault::Usage(format!(
            "`{flag}` wants one line of text: a sign-off that nobody answers for is none"
        ))),
        None => Ok(()),
    }
}

/// There is no record of this name; says which one may be meant.
pub(super) fn no_such_record(record: &str, sources: &Sources) -> Fault {
    let known: Vec<&str> = sources.record_names().collect();
    let near = match did_you_mean(record, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if known.is_empty() => {
            "there are no records here; name their folder with `--records`".to_owned()
        }
        None => "give its file name without `.yaml`, and its folder with `--records`".to_owned(),
    };
    Fault::Usage(format!("there is no record `{record}` that can be read; {near}"))
}

/// The exit code that a report asks for.
pub(super) fn code(report: &Report) -> ExitCode {
    if report.errors() > 0 { ExitCode::from(1) } else { ExitCode::SUCCESS }
}

/// "2 errors, 1 warning"; empty if there is nothing to say.
pub(super) fn counts(report: &Report) -> String {
    let some = |n: usize, word: &str| {
        (n > 0).then(|| format!("{n} {word}{}", if n == 1 { "" } else { "s" }))
    };
    [some(report.errors(), "error"), some(report.warnings(), "warning")]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}

/// Draws a report on standard error.
pub(super) fn tell_report(report: &Report, sources: &Sources, style: emit::Style) {
    if !report.is_empty() {
        tell(emit::text(&report.by_urgency(), sources, style).trim_end());
    }
}
