//! What a person takes: medications with doses, steps, and effects, and everything else for
//! reconciliation.
//!
//! Doses are checked text, never numbers. What a site says about a medicine is in `medicine`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::Spanned;
use crate::site::{
    checked_text::{Amount, Day, Form, Interval, MedicineSource, Role, Slug, Strength, Support},
    worded::worded,
    words::Words,
};

/// A medication that the team prescribes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Medication {
    /// The id of a medicine in `content/medicines.yaml`.
    pub name: Spanned<Slug>,
    /// The brand name on the package.
    #[serde(default)]
    pub brand: Option<String>,
    /// The id of its class, if it differs from the one in `content/medicines.yaml`.
    #[serde(default)]
    pub class: Option<Spanned<Slug>>,
    /// What it is used for. If missing, the text in `content/medicines.yaml` is used.
    #[serde(default, rename = "for")]
    pub purpose: Option<Words>,
    /// What one unit contains, with its unit, such as `50 mg`.
    #[serde(default)]
    pub strength: Option<Spanned<Strength>>,
    /// The dosage form, such as `tablet`.
    #[serde(default)]
    pub form: Option<Form>,
    /// How much is taken and when.
    #[serde(default)]
    pub take: Option<Spanned<Take>>,
    /// The dated steps of a titration or taper, oldest first.
    #[serde(default)]
    pub steps: Vec<DoseStep>,
    /// How to take it. If missing, as for the following texts, the text of the medicine or of its
    /// class in `content/medicines.yaml` is used.
    #[serde(default)]
    pub how: Option<Words>,
    /// What to do about a missed dose.
    #[serde(default)]
    pub missed_dose: Option<Words>,
    /// Common side effects: to wait out, or to report to the care team.
    #[serde(default)]
    pub common_effects: Vec<Words>,
    /// Side effects that need action now.
    #[serde(default)]
    pub urgent_effects: Vec<Words>,
    /// What not to mix it with.
    #[serde(default)]
    pub do_not_mix: Vec<Words>,
    /// How to stop taking it.
    #[serde(default)]
    pub stopping: Option<Words>,
    /// Where to keep it.
    #[serde(default)]
    pub storage: Option<Words>,
    /// How to dispose of what is left.
    #[serde(default)]
    pub disposal: Option<Words>,
    /// The benefits that the person and the team discussed.
    #[serde(default)]
    pub benefits: Vec<Words>,
    /// Medical tests that go with it.
    #[serde(default)]
    pub tests: Vec<Test>,
    /// What helps the person take it.
    #[serde(default)]
    pub supports: Vec<Support>,
    /// Side effects that the person has reported.
    #[serde(default)]
    pub reported_effects: Vec<ReportedEffect>,
    /// When and why the medication ended, or will end.
    #[serde(default)]
    pub ended: Option<Ended>,
}

impl Medication {
    /// Returns how much is taken on a date: as in the latest step that has begun by then, otherwise
    /// as in `take`.
    pub fn take_on(&self, today: Day) -> Option<&Take> {
        let begun =
            self.steps.iter().filter(|step| step.from <= today).max_by_key(|step| step.from);
        begun.map(|step| &step.take).or(self.take.as_ref()).map(|take| &take.value)
    }

    /// Returns whether it is still taken on a date. A planned end has no effect before its date.
    pub fn is_current(&self, today: Day) -> bool {
        self.ended.as_ref().is_none_or(|ended| ended.on > today)
    }
}

/// How much is taken and when: by times of day, as needed, or at an interval. Exactly one of the
/// three.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
pub struct Take {
    /// How many units are taken in the morning.
    #[serde(default)]
    pub morning: Option<Amount>,
    /// How many units are taken at noon.
    #[serde(default)]
    pub noon: Option<Amount>,
    /// How many units are taken in the evening.
    #[serde(default)]
    pub evening: Option<Amount>,
    /// How many units are taken at bedtime.
    #[serde(default)]
    pub bedtime: Option<Amount>,
    /// How much is taken only when needed.
    #[serde(default)]
    pub as_needed: Option<AsNeeded>,
    /// The interval between doses, such as `4 weeks` for a long-acting injection.
    #[serde(default)]
    pub every: Option<Interval>,
    /// The date on which it was last given. Only with `every`.
    #[serde(default)]
    pub last_given: Option<Day>,
    /// The date on which it is due next. Only with `every`.
    #[serde(default)]
    pub next_due: Option<Day>,
    /// What to do if a dose is late. Only with `every`.
    #[serde(default)]
    pub if_late: Option<Words>,
}

impl Take {
    /// Returns the amounts at the four times of the Universal Medication Schedule (16 CCR 1707.5),
    /// in order.
    pub fn times(&self) -> [Option<&Amount>; 4] {
        [self.morning.as_ref(), self.noon.as_ref(), self.evening.as_ref(), self.bedtime.as_ref()]
    }
}

/// How much is taken when needed, with a limit.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AsNeeded {
    /// How many units are taken at one time.
    pub amount: Amount,
    /// The most units that may be taken in one day.
    #[serde(default)]
    pub max_per_day: Option<Amount>,
}

/// A dated step of a titration or taper.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DoseStep {
    /// The first date of the step.
    pub from: Day,
    /// How much is taken and when, from that date on.
    pub take: Spanned<Take>,
    /// The role of the team member who decides about this step.
    pub owner: Role,
}

/// A medical test that goes with a medicine.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Test {
    /// What is tested.
    pub what: Words,
    /// How often, such as `6 months`.
    #[serde(default)]
    pub every: Option<Interval>,
    /// The date on which it was last done.
    #[serde(default)]
    pub last: Option<Day>,
}

/// A side effect that the person has reported.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportedEffect {
    /// The side effect.
    pub what: Words,
    /// The date since which the person has had it.
    #[serde(default)]
    pub since: Option<Day>,
    /// What is being done about it.
    #[serde(default)]
    pub plan: Option<Words>,
}

/// When and why a medication ended.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// The date on which it ended or will end. From that date it is not taken.
    pub on: Day,
    /// The reason.
    pub why: Words,
}

/// A medicine that the team does not prescribe, or a supplement.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OtherMedicine {
    /// The id of a medicine in `content/medicines.yaml`, or a name.
    pub name: Spanned<String>,
    /// Where the person gets it from.
    pub source: MedicineSource,
}

worded! {
    Medication {
        name, brand, class, purpose, strength, form, take, steps, how, missed_dose, common_effects,
        urgent_effects, do_not_mix, stopping, storage, disposal, benefits, tests, supports,
        reported_effects, ended
    }
    Take {
        morning, noon, evening, bedtime, as_needed, every, last_given, next_due, if_late
    }
    AsNeeded { amount, max_per_day }
    DoseStep { from, take, owner }
    Test { what, every, last }
    ReportedEffect { what, since, plan }
    Ended { on, why }
    OtherMedicine { name, source }
}
