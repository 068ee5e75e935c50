//! What `build` and `gather` do with an outcome: publish each realm, and print the messages and the
//! summary.

use std::{process::ExitCode, time::Instant};

use super::{attention, build_options::BuildOptions, options};
use crate::{
    build::{Outcome, Scope},
    diag::{Fault, counted},
    privacy::Realm,
    publish::{BuildMessages, CommitTally, ManifestEntry, Publisher},
    source::Sources,
};

/// Publishes what a build made, and prints its messages and its summary. Returns its exit code, and
/// whether it is complete, so that the next build may remember it.
pub(super) fn publish_and_report(
    options: &BuildOptions,
    (outcome, messages): (&Outcome, &BuildMessages),
    scope: &Scope,
    publisher: &Publisher,
    started: Instant,
) -> Result<(ExitCode, bool), Fault> {
    print_diagnostics(messages);
    let tally = publish(publisher, outcome, scope, options.site.records.is_some())?;
    if outcome.has_no_documents() && !scope.is_whole() {
        options::print_status(
            "careleaf: no document of this site matches `--only`, `--lang` and `--format`; paths \
             look like `en/topics/**` or `luis/**`",
        );
    }
    for path in &tally.kept {
        options::print_status(&format!("left in place because it was edited by hand: {path}"));
    }
    let counted = summary(outcome, &tally, Unchanged::Counted);
    let code = print_summary(options, messages, &counted, started);
    if made_nothing(outcome, &tally) {
        return Ok((ExitCode::from(1), false));
    }
    let is_complete =
        tally.kept.is_empty() && !outcome.has_public_errors && !outcome.pages.is_empty();
    Ok((code, is_complete))
}

/// Returns the messages of a build, with the summary of one that finds every file in place, and
/// without the fonts.
pub(super) fn build_messages(
    options: &BuildOptions,
    outcome: &Outcome,
    sources: &Sources,
) -> BuildMessages {
    BuildMessages {
        diagnostics: options::rendered_report(&outcome.report, sources, options.site.style()),
        attention: attention::list(&outcome.concerns, sources),
        summary: summary(outcome, &CommitTally::default(), Unchanged::All),
        has_errors: outcome.report.errors() > 0 || outcome.has_public_errors,
        fonts: None,
        font_folders: outcome.font_folders.clone(),
    }
}

/// Prints the diagnostics of a build.
pub(super) fn print_diagnostics(messages: &BuildMessages) {
    if !messages.diagnostics.is_empty() {
        options::print_status(&messages.diagnostics);
    }
}

/// Prints the other messages of a build, and returns its exit code.
pub(super) fn print_summary(
    options: &BuildOptions,
    messages: &BuildMessages,
    summary: &str,
    started: Instant,
) -> ExitCode {
    if !options.quiet {
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

#[expect(
    clippy::disallowed_methods,
    reason = "the duration of a run is printed at its end and is on no page"
)]
pub(super) fn current_instant() -> Instant {
    Instant::now()
}

/// How many files a summary calls unchanged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unchanged {
    /// Those that this build found in place.
    Counted,
    /// All, and none was typeset: what the next build finds.
    All,
}

/// Returns the last line of the output, without the duration: pages by realm and language, then
/// withheld, unchanged and removed documents, and problems.
pub(super) fn summary(outcome: &Outcome, tally: &CommitTally, files: Unchanged) -> String {
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
