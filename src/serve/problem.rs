//! Errors as an open page shows them: message, file, line and the surrounding lines.
//!
//! They contain values and lines of a person's record only if the server was started with that
//! option.

use serde::Serialize;
use serde_json::Value;

use super::{snapshot::Snapshot, state::ServerState};
use crate::{
    build::is_private,
    diag::{Diagnostic, Report, Severity, emit},
};

/// The most errors shown at a time; fixing the first often fixes the rest.
const MAX_SHOWN: usize = 12;
/// The most characters shown of a line.
const MAX_LINE_LENGTH: usize = 240;

/// One error to fix.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Problem {
    /// Rule, message, path, line, column, field and help, as in `check --format json`.
    #[serde(flatten)]
    about: Value,
    /// The surrounding lines: number, text, and whether the error is on this line.
    lines: Vec<(usize, String, bool)>,
}

/// Returns the first errors of these reports that the viewer may see, without duplicates.
pub(super) fn problems<'r>(
    state: &ServerState,
    snapshot: &Snapshot,
    reports: impl IntoIterator<Item = &'r Report>,
    private: bool,
) -> Vec<Problem> {
    let style = emit::Style {
        show_private: state.settings.show_private && private,
        ..emit::Style::default()
    };
    let mut out: Vec<Problem> = Vec::new();
    let visible_errors = reports.into_iter().flat_map(Report::iter).filter(|diagnostic| {
        diagnostic.severity == Severity::Error
            && (private || !is_private(diagnostic, &snapshot.sources))
    });
    for diagnostic in visible_errors {
        if out.len() >= MAX_SHOWN {
            break;
        }
        let problem = problem(diagnostic, snapshot, style);
        if !out.contains(&problem) {
            out.push(problem);
        }
    }
    out
}

fn problem(diagnostic: &Diagnostic, snapshot: &Snapshot, style: emit::Style) -> Problem {
    let about = emit::diagnostic_json(diagnostic, &snapshot.sources, style);
    let error_line = about["line"].as_u64();
    let lines = emit::lines_around(diagnostic, &snapshot.sources, style);
    let lines = lines.into_iter().map(|(number, text)| {
        let is_error_line = error_line == Some(number as u64);
        (number, text.chars().take(MAX_LINE_LENGTH).collect(), is_error_line)
    });
    Problem { lines: lines.collect(), about }
}
