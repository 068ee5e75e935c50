//! `careleaf build`: builds the public site and the private handouts.
//!
//! Pages are made in the module `build`.

use std::{io::IsTerminal, path::PathBuf, process::ExitCode, time::Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::{
    attention,
    options::{self, SiteOptions},
};
use crate::{
    build::{self, Outcome, RunOptions, Scope},
    diag::{Fault, counted},
    layout,
    output_format::OutputFormat,
    privacy::Realm,
    publish::{BuildFolders, CommitTally, ManifestEntry, Publisher, UnlistedFiles},
};

#[derive(clap::Args)]
pub(super) struct BuildArguments {
    #[command(flatten)]
    site: SiteOptions,
    /// Folder for the public site, which is written to `public` in it [default: `out` in the
    /// site's folder].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Folder for private documents, readable only by you [default: `private-out` in the site's
    /// folder].
    #[arg(long, value_name = "DIR")]
    private_out: Option<PathBuf>,
    /// Build only this language; may be repeated.
    #[arg(long, value_name = "LANG")]
    lang: Vec<String>,
    /// Build only documents whose path matches, such as `en/topics/**` or `luis/**`.
    #[arg(long, value_name = "GLOB")]
    only: Option<String>,
    /// Build only these formats, separated by commas, instead of those in the site file.
    #[arg(long, value_name = "FORMS", value_delimiter = ',', value_enum)]
    format: Vec<OutputFormat>,
    /// Number of documents to make in parallel [default: one per processor].
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
    /// Overwrite files at the paths of pages even if the list of files of the last build is lost or
    /// does not have them.
    #[arg(long)]
    adopt: bool,
    /// Print only errors and warnings.
    #[arg(long, short)]
    quiet: bool,
}

impl BuildArguments {
    fn scope(&self) -> Result<Scope, Fault> {
        let mut scope = self.site.scope()?;
        for tag in &self.lang {
            scope.langs.push(options::parse_lang(tag)?);
        }
        scope.formats = self.format.clone();
        if let Some(pattern) = &self.only {
            scope.only = Some(options::parse_path_pattern(pattern)?);
        }
        Ok(scope)
    }

    fn folders(&self) -> BuildFolders {
        BuildFolders {
            out: self.out.clone().unwrap_or_else(|| self.site.site.join("out")),
            private_out: self
                .private_out
                .clone()
                .unwrap_or_else(|| self.site.site.join("private-out")),
            source_folders: layout::SOURCE_FOLDERS
                .iter()
                .map(|folder| self.site.site.join(folder))
                .collect(),
            records: self.site.records.clone(),
        }
    }
}

pub(super) fn run(arguments: &BuildArguments) -> Result<ExitCode, Fault> {
    let started = current_instant();
    let scope = arguments.scope()?;
    if arguments.jobs == Some(0) {
        return Err(Fault::Usage("`--jobs` must be at least 1".to_owned()));
    }
    options::prepare_threads(arguments.jobs);
    let sources = arguments.site.sources()?;
    let records = sources.below(layout::CARE_PLANS).next().is_some();
    let unlisted = if arguments.adopt { UnlistedFiles::Adopt } else { UnlistedFiles::Refuse };
    let publisher = Publisher::open(&arguments.folders(), records, unlisted)?;
    let bar = progress_bar(arguments.quiet);
    let show = |done: usize, total: usize| {
        bar.set_length(total as u64);
        bar.set_position(done as u64);
    };
    let outcome = build::run(
        &sources,
        &RunOptions { progress: Some(&show), ..RunOptions::new(scope.clone()) },
        &publisher,
    );
    bar.finish_and_clear();
    let outcome = outcome?;
    options::print_report(&outcome.report, &sources, arguments.site.style());
    let tally = publish(&publisher, &outcome, &scope, arguments.site.records.is_some())?;
    if outcome.has_no_documents() && !scope.is_whole() {
        options::print_status(
            "careleaf: no document of this site matches `--only`, `--lang` and `--format`; paths \
             look like `en/topics/**` or `luis/**`",
        );
    }
    for path in &tally.kept {
        options::print_status(&format!("left in place because it was edited by hand: {path}"));
    }
    if !arguments.quiet {
        options::print(&attention::list(&outcome.concerns, &sources));
        options::print(&format!(
            "{}\n",
            summary(&outcome, &tally, started.elapsed().as_secs_f64())
        ));
    }
    Ok(if made_nothing(&outcome, &tally) {
        ExitCode::from(1)
    } else {
        options::exit_code(&outcome.report)
    })
}

/// Returns whether a build made and removed nothing. It then exits with an error, so that nobody
/// takes it for a success.
fn made_nothing(outcome: &Outcome, tally: &CommitTally) -> bool {
    let made = outcome.pages.values().sum::<usize>() + outcome.review_pages + tally.removed;
    made == 0 || outcome.is_unusable
}

/// Publishes each realm: the private one as far as its documents were made, the public one
/// completely or not at all.
fn publish(
    publisher: &Publisher,
    outcome: &Outcome,
    scope: &Scope,
    records: bool,
) -> Result<CommitTally, Fault> {
    if outcome.is_unusable {
        Realm::ALL.into_iter().try_for_each(|realm| publisher.abandon(realm))?;
        return Ok(CommitTally::default());
    }
    let private = |path: &str, entry: &ManifestEntry| {
        scope.selects(path.split('/').nth(1), path) && (records || !entry.from_records)
    };
    let mut tally = publisher.commit(Realm::Private, &outcome.fonts, &private)?;
    // Review pages are published even while the site is broken, so that the person who fixes a text
    // can see its state. A partial build removes none of them.
    let review = publisher.commit(Realm::Review, &outcome.fonts, &|_, _| scope.is_whole())?;
    add_tally(&mut tally, review);
    if outcome.has_public_errors {
        publisher.abandon(Realm::Public)?;
        return Ok(tally);
    }
    let public = |path: &str, _: &ManifestEntry| {
        scope.selects(path.split_once('/').map(|(lang, _)| lang), path)
    };
    let more = publisher.commit(Realm::Public, &outcome.fonts, &public)?;
    add_tally(&mut tally, more);
    Ok(tally)
}

fn add_tally(tally: &mut CommitTally, more: CommitTally) {
    tally.changed += more.changed;
    tally.unchanged += more.unchanged;
    tally.removed += more.removed;
    tally.kept.extend(more.kept);
}

fn progress_bar(quiet: bool) -> ProgressBar {
    if quiet || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:30} {pos}/{len} documents")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(0).with_style(style)
}

#[expect(
    clippy::disallowed_methods,
    reason = "the duration of a run is printed at its end and is on no page"
)]
fn current_instant() -> Instant {
    Instant::now()
}

/// Returns the last line of the output: pages by realm and language, then withheld, unchanged and
/// removed documents, problems, and seconds.
fn summary(outcome: &Outcome, tally: &CommitTally, seconds: f64) -> String {
    let mut parts = Vec::new();
    for realm in Realm::ALL {
        let pages = outcome.pages.iter().filter(|((of, _), _)| *of == realm);
        let total: usize = pages.clone().map(|(_, count)| count).sum();
        if total > 0 {
            let by_language: Vec<String> =
                pages.map(|((_, lang), count)| format!("{lang} {count}")).collect();
            parts.push(format!("{total} {} ({})", realm.word(), by_language.join(", ")));
        }
    }
    if outcome.review_pages > 0 {
        parts.push(format!("{} for reviewers", outcome.review_pages));
    }
    if parts.is_empty() {
        parts.push("nothing made".to_owned());
    }
    if outcome.has_public_errors {
        parts.push("public site NOT published, the last published one stays in place".to_owned());
    }
    if outcome.pdfs > 0 {
        parts.push(format!(
            "{}, {} of them typeset now",
            counted(outcome.pdfs, "PDF"),
            outcome.typeset
        ));
    }
    parts.push(format!("{} withheld", outcome.withheld.len()));
    parts.push(format!("{} unchanged", outcome.unchanged));
    if tally.removed > 0 {
        parts.push(format!("{} removed", tally.removed));
    }
    let counts = options::problem_counts(&outcome.report);
    if !counts.is_empty() {
        parts.push(counts);
    }
    format!("careleaf: {}; {seconds:.2} s", parts.join("; "))
}
