//! Rule `medicine-allergy`: reports medicines that a recorded allergy or intolerance is to.

use crate::{
    check::{
        medicine_messages::{WarningWords, allergy_diagnostic},
        rule::{Case, Rule},
    },
    diag::{Report, RuleId, Severity},
    site::{
        care_plan::{CarePlan, Record},
        checked_text::AllergyKind,
        config::RuleLevel,
        medicine_warnings::{AllergyWarning, medicine_warnings},
    },
};

/// Reports medicines that a recorded allergy or intolerance is to.
pub struct MedicineAllergy;

impl Rule for MedicineAllergy {
    fn id(&self) -> RuleId {
        "medicine-allergy"
    }

    fn about(&self) -> &'static str {
        "A person takes something that an allergy on record is to. If the allergy is to the same \
         ingredient or to the class by name, the handout, the diary and copies that show medicines \
         are withheld until the entry is corrected or a prescriber or pharmacist acknowledges it, \
         whatever level the site sets. It is a warning if the reaction was an intolerance, if its \
         kind is unknown, or if the allergy is to another medicine of the class. Names are \
         compared as a whole or in whole words; what the site does not know is compared by its \
         name only."
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

    fn keeps_severity(&self) -> bool {
        true
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        let look = |record: &Record, report: &mut Report| {
            let warnings = medicine_warnings(&case.site.medicines, record, case.documents.today);
            let found = warnings
                .allergies
                .iter()
                .filter_map(|warning| allergy_diagnostic(self.id(), &words(warning), warning));
            found.for_each(|found| report.push(found));
        };
        plan.record.examine(look, report);
    }
}

fn words(warning: &AllergyWarning<'_>) -> WarningWords {
    let what = match (warning.is_same, warning.allergy.kind) {
        (true, AllergyKind::Allergy) => "a medicine and an allergy to it",
        (true, AllergyKind::Intolerance) => "a medicine that was not tolerated before",
        (true, AllergyKind::Unknown) => "a medicine and a reaction to it of unknown kind",
        (false, _) => "a medicine and an allergy to another one of its class or group",
    };
    let severity = if warning.is_error() { Severity::Error } else { Severity::Warning };
    let remedy = if warning.is_error() {
        "call the prescriber today, and correct the entry that is wrong"
    } else {
        "ask the pharmacist, and correct the entry that is wrong"
    };
    WarningWords { what, remedy, severity }
}
