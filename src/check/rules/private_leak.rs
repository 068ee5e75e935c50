//! Rule `private-leak`: reports public documents that contain something from a person's record.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    document::Document,
    privacy::Realm,
    site::config::RuleLevel,
};

/// Reports public documents that contain something from a person's record.
pub struct PrivateLeak;

impl Rule for PrivateLeak {
    fn id(&self) -> RuleId {
        "private-leak"
    }

    fn about(&self) -> &'static str {
        "A public file contains something from a care plan. A full name, a birth date, a record \
         number, a phone number or an address of a person or of the people in their record is \
         never published, however it is spelled and whatever file it is in: the public site is \
         withheld until it is removed. Six or more words in a row of free text withhold the page \
         that they are on. Words that also appear in another topic or program, or in a phrase that \
         other records use, are vocabulary and may be shown. If other words are not private \
         either, somebody confirms that in the record, under `not_private`; the message gives the \
         line to add, and the entry no longer counts when the words change. Review pages, kits and \
         exports are searched as well. The message names the file, the line, the record and the \
         field, and never repeats what was found."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Error
    }

    fn may_be_lowered(&self) -> bool {
        false
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        case.reviewed.leaks.site_diagnostics().for_each(|leak| report.push(leak.clone()));
    }

    fn document(&self, case: &Case<'_>, document: &Document, report: &mut Report) {
        if document.realm != Realm::Public {
            return;
        }
        let Some(field) = case.reviewed.leaks.find_in_document(document) else { return };
        let record = case
            .site
            .care_plans
            .values()
            .nth(field.owner as usize)
            .map_or("", |plan| plan.id.as_str());
        report.push(
            Diagnostic::error(
                self.id(),
                Place::Output(document.path.clone()),
                format!(
                    "withheld: the public site, because this page contains {} of the record \
                     `{record}`",
                    field.trace.description()
                ),
            )
            .help(
                "find it in the topic, program or message that this page is made from, and remove \
                 it",
            ),
        );
    }
}
