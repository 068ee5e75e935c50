//! Writes content and ledgers for imported answers together, then reports what was done.
//!
//! What the answers do is worked out in `review::apply`.

use std::{collections::BTreeMap, process::ExitCode};

use crate::{
    build,
    cli::options,
    diag::{Fault, counted},
    review::{AnswerOutcome, AppliedAnswers},
    source::Sources,
};

/// Writes the changes and sign-offs unless this is a dry run, and reports them.
///
/// # Errors
/// Fails if a file cannot be written.
pub(super) fn write_answers(
    sources: &Sources,
    applied: &AppliedAnswers,
    dry: bool,
) -> Result<ExitCode, Fault> {
    // The files are written first, so that no text is reported as signed if that fails.
    let written = if dry { Vec::new() } else { build::review::write_answers(sources, applied)? };
    let mut counts: BTreeMap<AnswerOutcome, usize> = BTreeMap::new();
    applied.done.iter().for_each(|(_, done)| *counts.entry(*done).or_default() += 1);
    for (done, count) in &counts {
        options::print_status(&format!(
            "careleaf: {} {}",
            counted(*count, "text"),
            outcome_text(*done)
        ));
    }
    for (id, why) in &applied.refused {
        options::print_status(&format!("careleaf: refused {id}: {why}"));
    }
    for (id, done) in applied
        .done
        .iter()
        .filter(|(_, done)| matches!(done, AnswerOutcome::Changed | AnswerOutcome::Asked))
    {
        options::print_status(&format!(
            "careleaf: {} {id}",
            if *done == AnswerOutcome::Asked { "question on" } else { "change of" }
        ));
    }
    for (id, _) in applied.done.iter().filter(|(_, done)| *done == AnswerOutcome::Disputed) {
        options::print_status(&format!(
            "careleaf: two reviewers disagree on {id}: it stays unchanged until somebody decides"
        ));
    }
    if dry {
        applied
            .files
            .keys()
            .for_each(|path| options::print_status(&format!("careleaf: would write {path}")));
    }
    written.iter().for_each(|path| options::print_status(&format!("careleaf: wrote {path}")));
    if applied.done.is_empty() && applied.refused.is_empty() {
        options::print_status("careleaf: nothing to do");
    }
    Ok(if applied.refused.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn outcome_text(outcome: AnswerOutcome) -> &'static str {
    match outcome {
        AnswerOutcome::Signed => "signed as currently written",
        AnswerOutcome::Changed => "changed",
        AnswerOutcome::Asked => "with a question, which stays open",
        AnswerOutcome::AlreadyApplied => "unchanged",
        AnswerOutcome::History => {
            "changed since the reviewer signed: kept in the history, but no longer signed"
        }
        AnswerOutcome::Disputed => "on which two reviewers disagree",
    }
}
