//! Rule `notice-missing`: reports notices that a jurisdiction requires and the site does not have.

use std::collections::BTreeSet;

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::{
        care_plan::{CarePlan, Record},
        checked_text::{Jurisdiction, NoticeKind, NoticePlace},
        config::RuleLevel,
    },
};

/// Reports notices that a jurisdiction requires and the site does not have.
pub struct NoticeMissing;

/// Demands that were already reported: the kind of notice, the documents it must be on, and the
/// jurisdiction that demands it. Never the jurisdiction of a record.
type ReportedDemands<'a> = BTreeSet<(NoticeKind, NoticePlace, &'a str)>;

impl NoticeMissing {
    fn check_jurisdiction<'a>(
        &self,
        case: &Case<'a>,
        place: &Jurisdiction,
        stands_on: NoticePlace,
        reported: &mut ReportedDemands<'a>,
        report: &mut Report,
    ) {
        let site = case.site;
        for (kind, demand) in site.missing_notices(place, stands_on, case.documents.today) {
            let demanded_by = demand.jurisdiction.as_str();
            if !reported.insert((kind, stands_on, demanded_by)) {
                continue;
            }
            let at = site.notices.file.map_or(Place::At(site.config.jurisdiction.span), Place::In);
            let documents = match stands_on {
                NoticePlace::Public => "public pages",
                NoticePlace::Handout => "handouts",
                NoticePlace::Disclosure => "copies for other readers",
            };
            let words = format!(
                "`{demanded_by}` requires a notice of kind `{}` on {documents}, but no mandatory \
                 one is in force",
                kind.id()
            );
            report.push(Diagnostic::error(self.id(), at, words).help(format!(
                "add one to content/notices.yaml with `mandatory: true` and `{}` in `stands_on`, \
                 in every language of the site; the requirement comes from {}",
                stands_on.id(),
                demand.source
            )));
        }
    }
}

impl Rule for NoticeMissing {
    fn id(&self) -> RuleId {
        "notice-missing"
    }

    fn about(&self) -> &'static str {
        "A jurisdiction requires certain notices: in the US, on language assistance and \
         non-discrimination with what a patient is handed, and on records of substance use \
         treatment with every copy that goes to another reader. The kinds that a jurisdiction \
         requires are listed under `demands`: some come with careleaf, and a site adds its own. \
         For each kind, content/notices.yaml must contain a mandatory notice that is in force. A \
         document without it is withheld."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Error
    }

    fn may_be_lowered(&self) -> bool {
        false
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let site = case.site;
        let mut reported = ReportedDemands::new();
        let programs =
            site.programs.values().filter_map(|program| program.facts.jurisdiction.as_ref());
        for place in std::iter::once(&site.config.jurisdiction.value).chain(programs) {
            self.check_jurisdiction(case, place, NoticePlace::Public, &mut reported, report);
        }
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        let look = |record: &Record, report: &mut Report| {
            let place = case.site.jurisdiction(
                record.jurisdiction.as_ref(),
                record.program.as_ref().map(|id| id.as_str()),
            );
            let mut reported = ReportedDemands::new();
            for stands_on in [NoticePlace::Handout, NoticePlace::Disclosure] {
                self.check_jurisdiction(case, place, stands_on, &mut reported, report);
            }
        };
        plan.record.examine(look, report);
    }
}
