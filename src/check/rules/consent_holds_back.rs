//! Rule `consent-holds-back`: reports a consent whose copy omits items only because they are not
//! marked.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::{
        care_plan::{CarePlan, Consent, Record},
        checked_text::Covers,
        config::RuleLevel,
    },
};

/// Reports a consent whose copy omits items only because they are not marked.
pub struct ConsentHoldsBack;

impl Rule for ConsentHoldsBack {
    fn id(&self) -> RuleId {
        "consent-holds-back"
    }

    fn about(&self) -> &'static str {
        "A record mentions substance use, and one of its consents does not cover that. In the copy \
         under this consent, every unmarked item counts as substance-use content (42 CFR Part 2) \
         and is silently left out. Mark the sections or items that do not mention substance use \
         with `substance_use: false`, or ask the person whether the consent should cover it."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        if !plan.reveals_substance_use {
            return;
        }
        let check_record = |record: &Record, report: &mut Report| {
            let live = |consent: &&Consent| {
                !consent.substance_use
                    && consent.summary(&record.language).is_valid_on(case.documents.today)
            };
            for consent in record.consents.iter().filter(live).filter(|consent| {
                consent.covers.iter().any(|part| has_unmarked_items(record, *part))
            }) {
                report.push(
                    Diagnostic::warning(
                        self.id(),
                        Place::At(consent.id.span),
                        "the copy under this consent omits every item without a `substance_use` \
                         mark",
                    )
                    .field("consents")
                    .help(
                        "add `substance_use: false` to the items that do not mention substance \
                         use; the others must stay out",
                    ),
                );
            }
        };
        plan.record.examine(check_record, report);
    }
}

/// Returns whether a part of a record has items without a `substance_use` mark.
fn has_unmarked_items(record: &Record, part: Covers) -> bool {
    match part {
        Covers::RelapsePlan => {
            record.relapse_plan.as_ref().is_some_and(|plan| plan.substance_use.is_none())
        }
        Covers::Goals => record.goals.iter().any(|goal| goal.substance_use.is_none()),
        Covers::Therapy => {
            record.therapy.as_ref().is_some_and(|therapy| therapy.substance_use.is_none())
        }
        Covers::Practical => {
            record.practical.as_ref().is_some_and(|practical| practical.substance_use.is_none())
        }
        Covers::Evaluation => {
            record.evaluation.as_ref().is_some_and(|evaluation| evaluation.substance_use.is_none())
        }
        // Medicines and scores are marked by their class and instrument; visits disclose nothing.
        Covers::Appointments | Covers::Medications | Covers::Measures => false,
    }
}
