//! What is wrong, as an open page shows it: words, file, line and the lines around it.
//!
//! Values and lines of a person's record are in it only if whoever started the server asked for
//! them. Not for drawing.

use serde::Serialize;
use serde_json::Value;

use super::state::{Snapshot, State};
use crate::{
    build::is_private,
    diag::{Diagnostic, Report, Severity, emit},
};

/// At most so many at a time: mending the first often mends the rest.
const SHOWN: usize = 12;
/// A line is cut after so many signs.
const WIDE: usize = 240;

/// One thing to mend.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Trouble {
    /// Rule, words, path, line, column, field and help, as `check --format json` has them.
    #[serde(flatten)]
    about: Value,
    /// The lines around it, each with its number and whether it is the one.
    lines: Vec<(usize, String, bool)>,
}

/// The errors among reports that somebody may see, each once, the first ones.
pub fn of<'r>(
    state: &State,
    snapshot: &Snapshot,
    reports: impl IntoIterator<Item = &'r Report>,
    private: bool,
) -> Vec<Trouble> {
    let style = emit::Style {
        show_private: state.settings.show_private && private,
        ..emit::Style::default()
    };
    let mut out: Vec<Trouble> = Vec::new();
    let all = reports
        .into_iter()
        .flat_map(Report::iter)
        .filter(|diagnostic| diagnostic.severity == Severity::Error);
    for diagnostic in all.filter(|diagnostic| private || !is_private(diagnostic, &snapshot.sources))
    {
        let trouble = one(diagnostic, snapshot, style);
        if out.len() < SHOWN && !out.contains(&trouble) {
            out.push(trouble);
        }
    }
    out
}

fn one(diagnostic: &Diagnostic, snapshot: &Snapshot, style: emit::Style) -> Trouble {
    let about = emit::json_of(diagnostic, &snapshot.sources, style);
    let here = about["line"].as_u64();
    let lines = emit::lines(diagnostic, &snapshot.sources, style);
    let lines = lines
        .into_iter()
        .map(|(at, text)| (at, text.chars().take(WIDE).collect(), here == Some(at as u64)));
    Trouble { lines: lines.collect(), about }
}
