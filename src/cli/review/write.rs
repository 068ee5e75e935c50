//! What is written when answers are taken in: content and ledgers at once; only then is it told.
//!
//! Not for working it out: that is `review::apply`.

use std::{collections::BTreeMap, process::ExitCode};

use crate::{
    build,
    cli::options,
    diag::Fault,
    review::{Applied, Done},
    source::Sources,
};

/// Does what answers ask for, unless only asked, and tells what was done.
pub(super) fn write(sources: &Sources, applied: &Applied, dry: bool) -> Result<ExitCode, Fault> {
    // Nothing is said to be signed that could not be written.
    let written = if dry { Vec::new() } else { build::review::write(sources, applied)? };
    let mut counts: BTreeMap<Done, usize> = BTreeMap::new();
    applied.done.iter().for_each(|(_, done)| *counts.entry(*done).or_default() += 1);
    for (done, count) in &counts {
        let texts = if *count == 1 { "1 text".to_owned() } else { format!("{count} texts") };
        options::tell(&format!("careleaf: {texts} {}", words(*done)));
    }
    for (id, why) in &applied.refused {
        options::tell(&format!("careleaf: refused {id}: {why}"));
    }
    for (id, done) in
        applied.done.iter().filter(|(_, done)| matches!(done, Done::Changed | Done::Asked))
    {
        options::tell(&format!(
            "careleaf: {} {id}",
            if *done == Done::Asked { "question on" } else { "change of" }
        ));
    }
    for (id, _) in applied.done.iter().filter(|(_, done)| *done == Done::Disputed) {
        options::tell(&format!(
            "careleaf: two reviewers differ on {id}: it stands as it was until somebody decides"
        ));
    }
    if dry {
        applied
            .files
            .keys()
            .for_each(|path| options::tell(&format!("careleaf: would write {path}")));
    }
    written.iter().for_each(|path| options::tell(&format!("careleaf: wrote {path}")));
    if applied.done.is_empty() && applied.refused.is_empty() {
        options::tell("careleaf: there is nothing to do");
    }
    Ok(if applied.refused.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn words(done: Done) -> &'static str {
    match done {
        Done::Signed => "signed as now written",
        Done::Changed => "changed",
        Done::Asked => "with a question, which stays open",
        Done::Known => "as it was before",
        Done::History => {
            "signed that somebody has changed since: kept in the history, it signs nothing of today"
        }
        Done::Disputed => "on which two reviewers differ",
    }
}
