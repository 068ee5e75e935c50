//! Rule `duplicate-output`: reports paths to which two documents would be written.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::config::RuleLevel,
};

/// Reports paths to which two documents would be written.
pub struct DuplicateOutput;

impl Rule for DuplicateOutput {
    fn id(&self) -> RuleId {
        "duplicate-output"
    }

    fn about(&self) -> &'static str {
        "Two documents would be written to the same path, so one would silently replace the other. \
         Upper and lower case count as the same, because many file systems do not distinguish \
         them. Rename one of the two files and its `id`."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Error
    }

    fn may_be_lowered(&self) -> bool {
        false
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        for path in &case.documents.collisions {
            report.push(
                Diagnostic::error(
                    self.id(),
                    Place::Output(path.clone()),
                    "two documents would be written to this path",
                )
                .help("rename one of the two files and its `id`"),
            );
        }
    }
}
