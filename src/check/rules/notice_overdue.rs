//! Rule `notice-overdue`: reports notices that are past their `review_by`.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::config::RuleLevel,
};

/// Reports notices that are past their `review_by`.
pub struct NoticeOverdue;

impl Rule for NoticeOverdue {
    fn id(&self) -> RuleId {
        "notice-overdue"
    }

    fn about(&self) -> &'static str {
        "A notice is past its `review_by`. It still appears on pages and printouts, but the law \
         behind it may have changed: dates and wording of such rules do. Read the source again, \
         change the notice if the source requires other words, then set `verified_on`, \
         `verified_by` and a new `review_by` in content/notices.yaml."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let today = case.documents.today;
        for notice in case.site.notices.notices.iter().filter(|notice| *notice.review_by < today) {
            report.push(
                Diagnostic::error(
                    self.id(),
                    Place::At(notice.review_by.span),
                    format!(
                        "the review of notice `{}` is overdue; the notice still appears on pages \
                         and printouts",
                        notice.id.value
                    ),
                )
                .found(notice.review_by.to_string())
                .help(format!("read {} again, then set a new `review_by`", notice.source)),
            );
        }
    }
}
