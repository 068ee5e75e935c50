//! Rule `medicine-pair`: reports pairs of medicines or supplements that may interact.

use crate::{
    check::{
        medicine_messages::{WarningWords, meeting_diagnostic},
        rule::{Case, Rule},
    },
    diag::{Report, RuleId, Severity},
    site::{
        care_plan::{CarePlan, Record},
        checked_text::PairSeverity,
        config::RuleLevel,
        medicine_warnings::{MedicineMeeting, medicine_warnings},
    },
};

/// Reports pairs of medicines or supplements that may interact.
pub struct MedicinePair;

impl Rule for MedicinePair {
    fn id(&self) -> RuleId {
        "medicine-pair"
    }

    fn about(&self) -> &'static str {
        "A person takes two things that content/medicines.yaml lists as a pair with a possible \
         interaction: prescribed medicines, planned ones whose dates overlap, medicines from \
         elsewhere, and supplements all count, and so does one that ended if it still acts. The \
         coordination summary says what the team should know, the person's handout what to ask the \
         pharmacist. Review the pair together; a prescriber or pharmacist can acknowledge it under \
         `acknowledged`, as the message says. If no pair is reported, there may still be an \
         interaction."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        let look = |record: &Record, report: &mut Report| {
            let warnings = medicine_warnings(&case.site.medicines, record, case.documents.today);
            let known = warnings.meetings.iter().filter(|meeting| !meeting.is_opposed());
            for meeting in known {
                let Some(severity) = meeting.severity() else { continue };
                let words = WarningWords {
                    what: what(severity, meeting),
                    remedy: "see the coordination summary, and ask the pharmacist",
                    severity: Severity::Warning,
                };
                meeting_diagnostic(self.id(), &words, meeting)
                    .into_iter()
                    .for_each(|found| report.push(found));
            }
        };
        plan.record.examine(look, report);
    }
}

/// Returns what is wrong with a pair that is not opposed.
fn what(severity: PairSeverity, meeting: &MedicineMeeting<'_>) -> &'static str {
    match (severity, meeting.is_washout) {
        (PairSeverity::Ask, false) => "possible interaction (ask the pharmacist)",
        (PairSeverity::Serious, false) => "possible interaction (serious)",
        (PairSeverity::Avoid, false) => "possible interaction (avoid taking both)",
        (_, true) => "possible interaction, because one of them still acts after its end",
    }
}
