//! Options and output shared by several commands: where the site is, which day it is, how to print.

use std::{
    io::{IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::ValueEnum;
use globset::{Glob, GlobBuilder, GlobSet};

use crate::{
    build::{LanguageReport, MessageCounts, Scope},
    diag::{Fault, Report, counted, did_you_mean, emit},
    document::DocumentKind,
    lang::{Direction, Lang},
    site::checked_text::{Day, Reader},
    source::{RecoveredEdit, Sources, patch},
};

/// Options for where the site and its records are, and for the date of the run.
#[derive(clap::Args)]
pub(super) struct SiteOptions {
    /// Folder of the site.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub site: PathBuf,
    /// Folder with care plans outside the site.
    #[arg(long, value_name = "DIR")]
    pub records: Option<PathBuf>,
    /// Date that counts as today, such as 2026-11-24 [default: current date].
    #[arg(long, value_name = "DATE")]
    pub today: Option<String>,
    /// Quote lines of private records in messages.
    #[arg(long)]
    pub show_private: bool,
}

impl SiteOptions {
    /// Finishes or undoes an edit that was stopped, and says so.
    pub fn recover(&self) -> Result<(), Fault> {
        for recovered in patch::recover(&self.site, self.records.as_deref())? {
            print_status(match recovered {
                RecoveredEdit::Finished => "careleaf: finished an edit that was stopped",
                RecoveredEdit::Undone => "careleaf: undid an edit that was stopped",
            });
        }
        Ok(())
    }

    /// Reads every file of the site and of its records.
    pub fn sources(&self) -> Result<Sources, Fault> {
        self.recover()?;
        Sources::open(&self.site, self.records.as_deref())
    }

    /// Reads every file except the other records.
    pub fn sources_of(&self, record: &str) -> Result<Sources, Fault> {
        self.recover()?;
        Sources::open_for(&self.site, self.records.as_deref(), record)
    }

    /// Returns a scope of every document, as of the day that counts as today.
    pub fn scope(&self) -> Result<Scope, Fault> {
        Ok(Scope::all(self.today()?))
    }

    /// Returns the day that counts as today.
    pub fn today(&self) -> Result<Day, Fault> {
        match &self.today {
            Some(text) => {
                text.parse::<Day>().map_err(|why| Fault::Usage(format!("`--today {text}` {why}")))
            }
            None => Ok(current_day()),
        }
    }

    /// Returns how to draw diagnostics on standard error.
    pub fn style(&self) -> emit::Style {
        let terminal = std::io::stderr().is_terminal();
        let width = if terminal { console::Term::stderr().size().1.into() } else { 0 };
        emit::Style { color: terminal && !no_color(), show_private: self.show_private, width }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the clock: once a run, or each time a server reads the site"
)]
pub(super) fn current_day() -> Day {
    Day(jiff::Zoned::now().date())
}

#[expect(
    clippy::disallowed_methods,
    reason = "NO_COLOR is a promise to users, see https://no-color.org"
)]
fn no_color() -> bool {
    std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
}

/// Parses the language given with `--lang`.
pub(super) fn parse_lang(tag: &str) -> Result<Lang, Fault> {
    Lang::parse(tag).map_err(|why| Fault::Usage(format!("`--lang {tag}` {why}")))
}

/// The longest pattern that is parsed, in bytes. Parsing nested braces uses the stack, and no real
/// name is as long.
const LONGEST_PATTERN: usize = 1_000;

/// What a pattern on the command line matches.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PatternTarget {
    /// Paths of documents: `*` matches within a folder, and `**` across folders.
    Paths,
    /// Names of review units: `*` matches any of them.
    Names,
}

/// Parses a pattern.
///
/// # Errors
/// Fails if it is too long to be meant, which is reported without quoting it, or not a pattern.
pub(super) fn parse_pattern(pattern: &str, target: PatternTarget) -> Result<Glob, Fault> {
    if pattern.len() > LONGEST_PATTERN {
        return Err(Fault::Usage(format!(
            "this is not a name or pattern: it has more than {LONGEST_PATTERN} bytes"
        )));
    }
    let glob = GlobBuilder::new(pattern).literal_separator(target == PatternTarget::Paths).build();
    glob.map_err(|error| {
        Fault::Usage(format!("`{pattern}` is not a name or pattern: {}", error.kind()))
    })
}

/// Parses a pattern of paths of documents.
///
/// # Errors
/// Fails if it is too long or not a pattern.
pub(super) fn parse_path_pattern(pattern: &str) -> Result<GlobSet, Fault> {
    let glob = parse_pattern(pattern, PatternTarget::Paths)?;
    GlobSet::new([glob]).map_err(|error| {
        Fault::Usage(format!("`{pattern}` is not a name or pattern: {}", error.kind()))
    })
}

/// Sets up the thread pool: `jobs` threads or one per processor, each with a stack for deeply
/// nested documents.
pub(super) fn prepare_threads(jobs: Option<usize>) {
    let pool =
        rayon::ThreadPoolBuilder::new().num_threads(jobs.unwrap_or(0)).stack_size(64 * 1024 * 1024);
    // This fails only if the pool already exists, and then that one is used.
    let _ = pool.build_global();
}

/// Prints a line for people on standard error.
pub(super) fn print_status(line: &str) {
    // A closed pipe is not an error.
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

/// Checks that each of these flag values is a single line of text, as names in a ledger must be.
pub(super) fn require_single_line(flags: &[(&str, &str)]) -> Result<(), Fault> {
    match flags
        .iter()
        .find(|(_, text)| text.trim().is_empty() || text.chars().any(char::is_control))
    {
        Some((flag, _)) => Err(Fault::Usage(format!("`{flag}` must be a single line of text"))),
        None => Ok(()),
    }
}

/// Returns the fault for an unknown record, with the name that may be meant.
pub(super) fn unknown_record(record: &str, sources: &Sources) -> Fault {
    let known: Vec<&str> = sources.record_names().collect();
    let near = match did_you_mean(record, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if known.is_empty() => {
            "this site has no records; name their folder with `--records`".to_owned()
        }
        None => "give its file name without `.yaml`, and its folder with `--records`".to_owned(),
    };
    Fault::Usage(format!("there is no readable record `{record}`; {near}"))
}

/// Returns the exit code for a report: 1 if it has errors, else 0.
pub(super) fn exit_code(report: &Report) -> ExitCode {
    if report.errors() > 0 { ExitCode::from(1) } else { ExitCode::SUCCESS }
}

/// Returns a count such as "2 errors, 1 warning"; empty if there are none.
pub(super) fn problem_counts(report: &Report) -> String {
    let some = |count: usize, noun: &str| (count > 0).then(|| counted(count, noun));
    [some(report.errors(), "error"), some(report.warnings(), "warning")]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}

/// Draws a report on standard error.
pub(super) fn print_report(report: &Report, sources: &Sources, style: emit::Style) {
    if !report.is_empty() {
        print_status(&rendered_report(report, sources, style));
    }
}

/// Returns a report as text for a terminal, without the end of its last line.
pub(super) fn rendered_report(report: &Report, sources: &Sources, style: emit::Style) -> String {
    if report.is_empty() {
        return String::new();
    }
    emit::text(&report.by_urgency(), sources, style).trim_end().to_owned()
}

/// Returns what the program knows about a language besides its fonts, a line each.
pub(super) fn language_facts(language: &LanguageReport) -> Vec<String> {
    let direction = match language.direction {
        Direction::Ltr => "left to right",
        Direction::Rtl => "right to left",
    };
    let dates = if language.data.has_dates { "dates from CLDR" } else { "no dates in CLDR" };
    let forms = language.data.plural_forms.join(", ");
    let plurals = if language.data.has_plural_rules {
        format!("plural forms: {forms}")
    } else {
        format!("no plural rules in CLDR: every number takes {forms}")
    };
    let MessageCounts { all, translated, signed } = language.messages;
    let messages = if language.is_source {
        "the source language: it has every message and needs no sign-off".to_owned()
    } else {
        format!("messages: {translated} of {all} translated, {signed} signed")
    };
    let meanings = if language.has_meaning_words {
        "“not”, times and numbers in words: known, so `check` compares them"
    } else {
        "“not”, times and numbers in words: not known, so `check` cannot compare them"
    };
    vec![
        format!("{direction}, script {}; {dates}; {plurals}", language.script),
        messages,
        meanings.to_owned(),
    ]
}

/// A kind of document that the person may hold.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum HandoutKind {
    /// The whole care plan.
    Handout,
    /// Staying well, early signs, crisis.
    RelapsePlan,
    /// A card to fold and carry.
    WalletCard,
    /// A week to fill in.
    Diary,
}

/// A reader of a document. The variants have no doc comments, so that the help stays short.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum HandoutReader {
    Patient,
    Team,
    Support,
    PrimaryCare,
    Clinic,
    Work,
    School,
}

impl HandoutReader {
    /// Returns the reader if they need a consent; `None` for the person and the team.
    pub(super) fn consent_reader(self) -> Option<Reader> {
        match self {
            Self::Patient | Self::Team => None,
            Self::Support => Some(Reader::Support),
            Self::PrimaryCare => Some(Reader::PrimaryCare),
            Self::Clinic => Some(Reader::Clinic),
            Self::Work => Some(Reader::Work),
            Self::School => Some(Reader::School),
        }
    }
}

impl HandoutKind {
    /// Returns the kind of document.
    pub(super) fn kind(self) -> DocumentKind {
        match self {
            Self::Handout => DocumentKind::Handout,
            Self::RelapsePlan => DocumentKind::RelapsePlan,
            Self::WalletCard => DocumentKind::WalletCard,
            Self::Diary => DocumentKind::Diary,
        }
    }
}
