//! What a person takes: medicines with doses, steps and effects, and everything else for
//! reconciliation.
//!
//! Doses are checked text, never numbers. Not for what a site says of a medicine: see `medicine`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::Spanned;
use crate::site::{
    kinds::{Amount, Day, Form, MedicineSource, Rhythm, Role, Slug, Strength, Support},
    words::Words,
};

/// One medicine that the team prescribes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Medication {
    /// Id of a medicine in `medicines.yaml`.
    pub name: Spanned<Slug>,
    /// Brand name on the package.
    #[serde(default)]
    pub brand: Option<String>,
    /// Class, if other than in `medicines.yaml`.
    #[serde(default)]
    pub class: Option<Spanned<Slug>>,
    /// What it is for.
    #[serde(default, rename = "for")]
    pub purpose: Option<Words>,
    /// What one unit contains.
    #[serde(default)]
    pub strength: Option<Spanned<Strength>>,
    /// Its form.
    #[serde(default)]
    pub form: Option<Form>,
    /// How much and when.
    #[serde(default)]
    pub take: Option<Spanned<Take>>,
    /// Titration or taper: dated steps.
    #[serde(default)]
    pub steps: Vec<DoseStep>,
    /// How to take it.
    #[serde(default)]
    pub how: Option<Words>,
    /// What to do about a missed dose.
    #[serde(default)]
    pub missed_dose: Option<Words>,
    /// Effects to wait out or tell us about.
    #[serde(default)]
    pub common_effects: Vec<Words>,
    /// Effects to act on now.
    #[serde(default)]
    pub urgent_effects: Vec<Words>,
    /// What not to mix it with.
    #[serde(default)]
    pub do_not_mix: Vec<Words>,
    /// How to stop.
    #[serde(default)]
    pub stopping: Option<Words>,
    /// Where to keep it.
    #[serde(default)]
    pub storage: Option<Words>,
    /// How to get rid of what is left.
    #[serde(default)]
    pub disposal: Option<Words>,
    /// Benefits that were talked over.
    #[serde(default)]
    pub benefits: Vec<Words>,
    /// Tests that go with it.
    #[serde(default)]
    pub tests: Vec<Test>,
    /// What helps with taking it.
    #[serde(default)]
    pub supports: Vec<Support>,
    /// Effects that the person told us about.
    #[serde(default)]
    pub reported_effects: Vec<ReportedEffect>,
    /// When and why it ended.
    #[serde(default)]
    pub ended: Option<Ended>,
}

impl Medication {
    /// How much is taken on a day: what the last step says that has begun by then, else what stands
    /// outside the steps.
    pub fn take_on(&self, today: Day) -> Option<&Take> {
        let begun =
            self.steps.iter().filter(|step| step.from <= today).max_by_key(|step| step.from);
        begun.map(|step| &step.take).or(self.take.as_ref()).map(|take| &take.value)
    }

    /// Whether it is still taken on a day: an end that is only planned does not end it before its
    /// day.
    pub fn is_current(&self, today: Day) -> bool {
        self.ended.as_ref().is_none_or(|ended| ended.on > today)
    }
}

/// How much and when: by times of day, or as needed, or every so often.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
pub struct Take {
    /// In the morning.
    #[serde(default)]
    pub morning: Option<Amount>,
    /// At noon.
    #[serde(default)]
    pub noon: Option<Amount>,
    /// In the evening.
    #[serde(default)]
    pub evening: Option<Amount>,
    /// At bedtime.
    #[serde(default)]
    pub bedtime: Option<Amount>,
    /// Only when needed.
    #[serde(default)]
    pub as_needed: Option<AsNeeded>,
    /// Every so often, as with a long-acting injection.
    #[serde(default)]
    pub every: Option<Rhythm>,
    /// When it was last given.
    #[serde(default)]
    pub last_given: Option<Day>,
    /// When it is due next.
    #[serde(default)]
    pub next_due: Option<Day>,
    /// What to do when it is late.
    #[serde(default)]
    pub if_late: Option<Words>,
}

impl Take {
    /// The four times of the Universal Medication Schedule (16 CCR 1707.5), in order.
    pub fn times(&self) -> [Option<&Amount>; 4] {
        [self.morning.as_ref(), self.noon.as_ref(), self.evening.as_ref(), self.bedtime.as_ref()]
    }
}

/// Only when needed, with a limit.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AsNeeded {
    /// How much at one time.
    pub amount: Amount,
    /// At most this much in one day.
    #[serde(default)]
    pub max_per_day: Option<Amount>,
}

/// One dated step of a titration or taper.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DoseStep {
    /// From this day on.
    pub from: Day,
    /// How much and when, from then on.
    pub take: Spanned<Take>,
    /// Who decides about this step.
    pub owner: Role,
}

/// A test that goes with a medicine.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Test {
    /// What is tested.
    pub what: Words,
    /// How often.
    #[serde(default)]
    pub every: Option<Rhythm>,
    /// When it was last done.
    #[serde(default)]
    pub last: Option<Day>,
}

/// An effect that the person told us about.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportedEffect {
    /// What it is.
    pub what: Words,
    /// Since when.
    #[serde(default)]
    pub since: Option<Day>,
    /// What is done about it.
    #[serde(default)]
    pub plan: Option<Words>,
}

/// When and why a medicine ended.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// When.
    pub on: Day,
    /// Why.
    pub why: Words,
}

/// A medicine that the team does not prescribe, or a supplement.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OtherMedicine {
    /// Id of a medicine in `medicines.yaml`, or a name.
    pub name: Spanned<String>,
    /// Where it comes from.
    pub source: MedicineSource,
}
