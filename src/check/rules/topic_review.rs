//! Rule `topic-review`: reports topics without sources, or whose clinical review is overdue.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::config::RuleLevel,
};

/// Reports topics without sources, and topics whose clinical review is overdue.
pub struct TopicReview;

impl Rule for TopicReview {
    fn id(&self) -> RuleId {
        "topic-review"
    }

    fn about(&self) -> &'static str {
        "A topic names no sources, or the date of its next clinical review has passed. It still \
         appears on pages and printouts, but what it says may never have been checked, or may have \
         changed since: doses, warnings and laws do. List the sources of its facts in its front \
         matter. When a clinician has read the text again, write who and when into \
         `clinical_review`, with the date of the next review."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let today = case.documents.today;
        for topic in case.site.topics.values() {
            let source = topic.texts.get(case.site.source_language());
            let Some(source) = source else { continue };
            let mut warn = |message: String, help: &'static str| {
                let place = Place::At(source.title.span);
                report.push(Diagnostic::warning(self.id(), place, message).help(help));
            };
            if topic.sources.is_empty() {
                warn(
                    format!("topic `{}` names no sources", topic.slug),
                    "list where its facts come from under `sources` in its front matter",
                );
            }
            if let Some(review) = topic.clinical_review.as_ref().filter(|it| it.next < today) {
                warn(
                    format!(
                        "the clinical review of topic `{}` has been due since {}",
                        topic.slug, review.next
                    ),
                    "let a clinician read it again, then set `on` and `next` of `clinical_review`",
                );
            }
        }
    }
}
