//! Rule `private-leak`.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    document::Document,
    privacy::Realm,
    site::config::Level,
};

/// Something of a person's record stands in a public document.
pub struct PrivateLeak;

impl Rule for PrivateLeak {
    fn id(&self) -> RuleId {
        "private-leak"
    }

    fn about(&self) -> &'static str {
        "A public page holds something that stands in a care plan: a full name, a birth date, a record number, the phone of \
         somebody close, or six or more words in a row of free text. The public site is not published while this is so. \
         Usually a person's words were copied into a topic or a program. Take them out; the message names the page and the \
         kind of trace, and never repeats what it found."
    }

    fn level(&self) -> Level {
        Level::Error
    }

    fn may_be_lowered(&self) -> bool {
        false
    }

    fn document(&self, case: &Case<'_>, document: &Document, report: &mut Report) {
        if document.realm != Realm::Public {
            return;
        }
        let mut found = None;
        document.view.each_text(&mut |text| {
            if found.is_none() {
                found = case.watch().appears_in(text);
            }
        });
        if let Some((owner, trace)) = found {
            let record = case.site.care_plans.values().nth(owner as usize).map_or("", |plan| plan.id.as_str());
            report.push(
                Diagnostic::error(
                    self.id(),
                    Place::Output(document.path.clone()),
                    format!("this public page holds {} of the record `{record}`", trace.words()),
                )
                .help("find it in the topic, program or message that this page is made from, and take it out"),
            );
        }
    }
}
