//! Rule `medicine-opposed`: reports medicines that undo each other.

use crate::{
    check::{
        medicine_messages::{WarningWords, meeting_diagnostic},
        rule::{Case, Rule},
    },
    diag::{Report, RuleId, Severity},
    site::{
        care_plan::{CarePlan, Record},
        config::RuleLevel,
        medicine_warnings::medicine_warnings,
    },
};

/// Reports medicines that undo each other.
pub struct MedicineOpposed;

impl Rule for MedicineOpposed {
    fn id(&self) -> RuleId {
        "medicine-opposed"
    }

    fn about(&self) -> &'static str {
        "A person takes two medicines that undo each other, such as naltrexone and an opioid: \
         content/medicines.yaml marks the pair as `opposed`. Naloxone to reverse an overdose does \
         not count. The handout, the diary and copies that show medicines are withheld until one \
         of the two has ended or a prescriber or pharmacist acknowledges the pair, whatever level \
         the site sets. An acknowledgment lapses when a medicine, a dose or an allergy changes. \
         The relapse plan, the wallet card and the coordination summary are made."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Error
    }

    fn may_be_lowered(&self) -> bool {
        false
    }

    fn withholds_record(&self) -> bool {
        false
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        const WORDS: WarningWords = WarningWords {
            what: "two medicines that undo each other",
            remedy: "call the prescriber today, and record under `ended` which one ended",
            severity: Severity::Error,
        };
        let look = |record: &Record, report: &mut Report| {
            let warnings = medicine_warnings(&case.site.medicines, record, case.documents.today);
            let opposed = warnings.meetings.iter().filter(|meeting| meeting.is_opposed());
            opposed
                .filter_map(|meeting| meeting_diagnostic(self.id(), &WORDS, meeting))
                .for_each(|found| report.push(found));
        };
        plan.record.examine(look, report);
    }
}
