//! A refusal of what a topic may not hold, told once its remedy is said.
//!
//! Not for reading: see `markdown`.

use crate::diag::{Diagnostic, Report, Wording};

/// Pushes the diagnostic once its help is said.
pub(super) struct HelpTo<'r> {
    pub(super) report: &'r mut Report,
    pub(super) diagnostic: Diagnostic,
}

impl HelpTo<'_> {
    /// Adds what was found there.
    pub(super) fn found(mut self, found: String) -> Self {
        self.diagnostic.found = Some(found);
        self
    }

    /// Adds what to do, and tells it.
    pub(super) fn help_push(self, help: impl Into<Wording>) {
        self.report.push(self.diagnostic.help(help));
    }
}
