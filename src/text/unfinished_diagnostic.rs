//! A diagnostic about content that a topic may not contain, reported as soon as it has a help line.

use crate::diag::{Diagnostic, Report, Wording};

/// A diagnostic that still lacks its help line;
/// [`report_with_help`](UnfinishedDiagnostic::report_with_help) adds it and reports the diagnostic.
pub(super) struct UnfinishedDiagnostic<'r> {
    pub(super) report: &'r mut Report,
    pub(super) diagnostic: Diagnostic,
}

impl UnfinishedDiagnostic<'_> {
    /// Adds the offending value from the file.
    pub(super) fn found(mut self, found: String) -> Self {
        self.diagnostic.found = Some(found);
        self
    }

    /// Adds the help line and reports the diagnostic.
    pub(super) fn report_with_help(self, help: impl Into<Wording>) {
        self.report.push(self.diagnostic.help(help));
    }
}
