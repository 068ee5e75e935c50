//! Rule `medicine-duplicate`: reports medicines that are recorded twice.

use crate::{
    check::{
        medicine_messages::{WarningWords, meeting_diagnostic},
        rule::{Case, Rule},
    },
    diag::{Report, RuleId, Severity},
    site::{
        care_plan::{CarePlan, Record},
        config::RuleLevel,
        medicine_warnings::{Duplicate, medicine_warnings},
    },
};

/// Reports medicines that are recorded twice.
pub struct MedicineDuplicate;

impl Rule for MedicineDuplicate {
    fn id(&self) -> RuleId {
        "medicine-duplicate"
    }

    fn about(&self) -> &'static str {
        "A person takes two things with the same active ingredient, or two medicines of a class of \
         which usually one is taken (`one_at_a_time` in content/medicines.yaml). Medicines from \
         elsewhere count too. Remove the one that is not taken, or record its end. If a form is \
         taken beside another on purpose for a while, such as tablets beside an injection, write \
         `overlap_until`; for two that are meant to stay, a prescriber or pharmacist adds an entry \
         to `acknowledged`, as the message says."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        let look = |record: &Record, report: &mut Report| {
            let warnings = medicine_warnings(&case.site.medicines, record, case.documents.today);
            for meeting in &warnings.meetings {
                let Some(duplicate) = meeting.duplicate else { continue };
                meeting_diagnostic(self.id(), &words(duplicate), meeting)
                    .into_iter()
                    .for_each(|found| report.push(found));
            }
        };
        plan.record.examine(look, report);
    }
}

fn words(duplicate: Duplicate) -> WarningWords {
    match duplicate {
        Duplicate::Ingredient => WarningWords {
            what: "the same active ingredient twice",
            remedy: "remove the one that is not taken or record its end; if the two overlap on \
                     purpose until a date, write `overlap_until`",
            severity: Severity::Warning,
        },
        Duplicate::Class => WarningWords {
            what: "two medicines of a class of which usually one is taken",
            remedy: "remove the one that is not taken, or record its end",
            severity: Severity::Warning,
        },
    }
}
