//! Rule `consent-holds-back`.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::{
        care_plan::{CarePlan, Consent, Record},
        config::Level,
        kinds::Covers,
    },
};

/// A copy that leaves out what nobody has marked.
pub struct ConsentHoldsBack;

impl Rule for ConsentHoldsBack {
    fn id(&self) -> RuleId {
        "consent-holds-back"
    }

    fn about(&self) -> &'static str {
        "A record tells of substance use, and a consent does not cover that. Whatever nobody has marked then counts as \
         substance-use content (42 CFR Part 2) and is left out of the copy, without a word about it. Mark the sections or items \
         that tell nothing of it with `substance_use: false`, or ask the person whether the consent should cover it."
    }

    fn level(&self) -> Level {
        Level::Warning
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        if !plan.tells_of_substance_use {
            return;
        }
        let look = |record: &Record, report: &mut Report| {
            let live = |consent: &&Consent| {
                !consent.substance_use
                    && consent.agreed(&record.language).holds_on(case.documents.today)
            };
            for consent in record
                .consents
                .iter()
                .filter(live)
                .filter(|consent| consent.covers.iter().any(|part| unmarked(record, *part)))
            {
                report.push(
                    Diagnostic::warning(self.id(), Place::At(consent.id.span), "this copy leaves out what nobody has marked")
                        .field("consents")
                        .help("mark what tells nothing of substance use with `substance_use: false`; the rest stays out, as it must"),
                );
            }
        };
        plan.record.examine(look, report);
    }
}

/// Whether a part of a record has items that nobody has marked.
fn unmarked(record: &Record, part: Covers) -> bool {
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
        // Medicines and measures are marked by their class and kind; visits tell nothing.
        Covers::Appointments | Covers::Medications | Covers::Measures => false,
    }
}
