//! Rule `notice-overdue`.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::config::Level,
};

/// A notice is past the day until which somebody must have read its source again.
pub struct NoticeOverdue;

impl Rule for NoticeOverdue {
    fn id(&self) -> RuleId {
        "notice-overdue"
    }

    fn about(&self) -> &'static str {
        "A notice is past its `review_by`. It still stands on every page and sheet, but the law behind it may have moved: \
         dates and wording of such rules do. Read the source again, change the words if it asks for others, then set \
         `verified_on`, `verified_by` and a new `review_by` in content/notices.yaml."
    }

    fn level(&self) -> Level {
        Level::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let today = case.documents.today;
        for notice in case.site.notices.notices.iter().filter(|notice| *notice.review_by < today) {
            report.push(
                Diagnostic::error(
                    self.id(),
                    Place::At(notice.review_by.span),
                    format!("the notice `{}` was to be reviewed by this day, and still stands on pages and sheets", notice.id.value),
                )
                .found(notice.review_by.to_string())
                .help(format!("read {} again, then move the date", notice.source)),
            );
        }
    }
}
