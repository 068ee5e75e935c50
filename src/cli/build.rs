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
    digest::Digest,
    layout,
    output_format::OutputFormat,
    privacy::Realm,
    publish::{
        BuildFolders, BuildMessages, CommitTally, ManifestEntry, Publisher, UnlistedFiles,
        program_digest,
    },
    source::{Sources, typesetting_fonts_fingerprint},
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
    let inputs = inputs(arguments, &scope, &sources);
    if let Some(messages) = inputs.and_then(|inputs| last_messages(arguments, &publisher, inputs)) {
        print_diagnostics(&messages);
        return Ok(print_summary(arguments, &messages, &messages.summary, started));
    }
    let outcome = make(arguments, &sources, &scope, &publisher)?;
    let messages = build_messages(arguments, &outcome, &sources);
    print_diagnostics(&messages);
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
    let counted = summary(&outcome, &tally, Unchanged::Counted);
    let code = print_summary(arguments, &messages, &counted, started);
    if made_nothing(&outcome, &tally) {
        return Ok(ExitCode::from(1));
    }
    let is_complete =
        tally.kept.is_empty() && !outcome.has_public_errors && !outcome.pages.is_empty();
    if let Some(inputs) = inputs.filter(|_| is_complete) {
        let fonts = fonts(arguments, messages.font_folders.as_deref());
        // Without it, the next build only takes longer.
        let _ = publisher.remember(inputs, &BuildMessages { fonts, ..messages });
    }
    Ok(code)
}

/// Makes all documents and passes them to the publisher, with a bar of progress.
fn make(
    arguments: &BuildArguments,
    sources: &Sources,
    scope: &Scope,
    publisher: &Publisher,
) -> Result<Outcome, Fault> {
    let bar = progress_bar(arguments.quiet);
    let show = |done: usize, total: usize| {
        bar.set_length(total as u64);
        bar.set_position(done as u64);
    };
    let run_options = RunOptions { progress: Some(&show), ..RunOptions::new(scope.clone()) };
    let outcome = build::run(sources, &run_options, publisher);
    bar.finish_and_clear();
    outcome
}

/// Returns the digest of everything that decides the files and messages of a build, but for the
/// fonts. `None` if the next build must look at everything again: if this one is of a part only,
/// quotes records, or could not read a file.
fn inputs(arguments: &BuildArguments, scope: &Scope, sources: &Sources) -> Option<Digest> {
    let Scope { today, langs, only, formats, unsigned_words, handout, programs } = scope;
    let is_part = !langs.is_empty() || only.is_some() || !programs.is_empty();
    let style = arguments.site.style();
    // Quotations of records are shown, and kept nowhere.
    if is_part || style.show_private || sources.unread_paths().next().is_some() {
        return None;
    }
    let options = (today, formats, unsigned_words, handout, arguments.site.records.is_some());
    let look = (style.color, style.width);
    let digests = [program_digest()?, sources.digest()];
    Some(Digest::from_parts(&[
        format!("{digests:?}").as_bytes(),
        format!("{options:?}").as_bytes(),
        format!("{look:?}").as_bytes(),
    ]))
}

/// Returns the messages of the last build, if this one would make the same files and all of them
/// are in place.
fn last_messages(
    arguments: &BuildArguments,
    publisher: &Publisher,
    inputs: Digest,
) -> Option<BuildMessages> {
    let messages = publisher.last_messages(inputs)?;
    (messages.fonts == fonts(arguments, messages.font_folders.as_deref())).then_some(messages)
}

fn fonts(arguments: &BuildArguments, folders: Option<&[String]>) -> Option<Digest> {
    folders.map(|folders| typesetting_fonts_fingerprint(&arguments.site.site, folders))
}

/// Returns the messages of a build, with the summary of one that finds every file in place, and
/// without the fonts.
fn build_messages(
    arguments: &BuildArguments,
    outcome: &Outcome,
    sources: &Sources,
) -> BuildMessages {
    BuildMessages {
        diagnostics: options::rendered_report(&outcome.report, sources, arguments.site.style()),
        attention: attention::list(&outcome.concerns, sources),
        summary: summary(outcome, &CommitTally::default(), Unchanged::All),
        has_errors: outcome.report.errors() > 0,
        fonts: None,
        font_folders: outcome.font_folders.clone(),
    }
}

/// Prints the diagnostics of a build.
fn print_diagnostics(messages: &BuildMessages) {
    if !messages.diagnostics.is_empty() {
        options::print_status(&messages.diagnostics);
    }
}

/// Prints the other messages of a build, and returns its exit code.
fn print_summary(
    arguments: &BuildArguments,
    messages: &BuildMessages,
    summary: &str,
    started: Instant,
) -> ExitCode {
    if !arguments.quiet {
        let seconds = started.elapsed().as_secs_f64();
        options::print(&format!("{}{summary}; {seconds:.2} s\n", messages.attention));
    }
    if messages.has_errors { ExitCode::from(1) } else { ExitCode::SUCCESS }
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

/// How many files a summary calls unchanged.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unchanged {
    /// Those that this build found in place.
    Counted,
    /// All, and none was typeset: what the next build finds.
    All,
}

/// Returns the last line of the output, without the duration: pages by realm and language, then
/// withheld, unchanged and removed documents, and problems.
fn summary(outcome: &Outcome, tally: &CommitTally, files: Unchanged) -> String {
    let (typeset, unchanged) = match files {
        Unchanged::Counted => (outcome.typeset, outcome.unchanged),
        Unchanged::All => (0, outcome.files),
    };
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
        parts.push(format!("{}, {typeset} of them typeset now", counted(outcome.pdfs, "PDF")));
    }
    parts.push(format!("{} withheld", outcome.withheld.len()));
    parts.push(format!("{unchanged} unchanged"));
    if tally.removed > 0 {
        parts.push(format!("{} removed", tally.removed));
    }
    let counts = options::problem_counts(&outcome.report);
    if !counts.is_empty() {
        parts.push(counts);
    }
    format!("careleaf: {}", parts.join("; "))
}
