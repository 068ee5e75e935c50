//! What a person takes: medications with doses, steps, and effects, and everything else for
//! reconciliation.
//!
//! Doses are checked text, never numbers. What a site says about a medicine is in `medicine`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{recorded_name::RecordedName, take::Take};
use crate::diag::Spanned;
use crate::site::{
    checked_text::{
        Day, Device, DoseInterval, Form, Interval, Meal, MedicineSource, Role, Route, Slug,
        Support, Weekday,
    },
    dosing::{Amount, DoseContent, Strength},
    worded::worded,
    words::Words,
};

/// A medication that the team prescribes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Medication {
    /// The id of a medicine in `content/medicines.yaml`.
    pub name: Spanned<RecordedName>,
    /// The brand name on the package.
    #[serde(default)]
    pub brand: Option<String>,
    /// The id of its class, if it differs from the one in `content/medicines.yaml`.
    #[serde(default)]
    pub class: Option<Spanned<Slug>>,
    /// What it is used for. If missing, the text in `content/medicines.yaml` is used.
    #[serde(default, rename = "for")]
    pub purpose: Option<Words>,
    /// The id of another medicine with a similar name in `content/medicines.yaml` that is not
    /// meant.
    #[serde(default)]
    pub not: Option<Spanned<Slug>>,
    /// The id of one of the `uses` of the medicine in `content/medicines.yaml`, which decides what
    /// documents say about it.
    #[serde(default, rename = "use")]
    pub chosen_use: Option<Spanned<Slug>>,
    /// What one unit contains, with its unit, such as `50 mg`, `10 mg/mL` or `10 mcg/hour`.
    #[serde(default)]
    pub strength: Option<Spanned<Strength>>,
    /// The dosage form, such as `tablet`.
    #[serde(default)]
    pub form: Option<Form>,
    /// How it enters the body, if the form does not say it.
    #[serde(default)]
    pub route: Option<Route>,
    /// What a dose is measured or given with.
    #[serde(default)]
    pub device: Option<Device>,
    /// How doses relate to meals.
    #[serde(default)]
    pub meal: Option<Meal>,
    /// How long a patch is worn, such as `24 hours`.
    #[serde(default)]
    pub worn: Option<DoseInterval>,
    /// How much is taken and when.
    #[serde(default)]
    pub take: Option<Spanned<Take>>,
    /// The prescription in the prescriber's short form, if nobody has turned it into `take` yet. It
    /// is never printed, and documents are withheld until a person writes `take`.
    #[serde(default)]
    pub sig: Option<Spanned<String>>,
    /// Several products that are taken together, instead of `strength` and `take`.
    #[serde(default)]
    pub products: Vec<Product>,
    /// Doses that are given once, each on a date, such as loading doses.
    #[serde(default)]
    pub doses: Vec<DatedDose>,
    /// The days of the week on which it is not taken.
    #[serde(default)]
    pub not_on: Vec<Weekday>,
    /// The first day on which it is taken.
    #[serde(default)]
    pub starts: Option<Day>,
    /// The last day on which it is taken.
    #[serde(default)]
    pub until: Option<Spanned<Day>>,
    /// Until when it is taken together with another form of the same medicine, on purpose.
    #[serde(default)]
    pub overlap_until: Option<Day>,
    /// Who said that a form that must not be divided may be divided.
    #[serde(default)]
    pub split: Option<Split>,
    /// The date on which the pharmacy filled the weekly pack. Only with `weekly-pack` under
    /// `supports`.
    #[serde(default)]
    pub pack_filled: Option<Spanned<Day>>,
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
    /// Returns what is taken on a date: as in the latest step that has begun by then, otherwise as
    /// in `products` or `take`. Empty if that is not known.
    pub fn portions(&self, today: Day) -> Vec<Portion<'_>> {
        if let Some(at) = self.current_step(today) {
            return vec![self.portion_of_step(at)];
        }
        self.initial_portions()
    }

    /// Returns what is taken before any step.
    pub fn initial_portions(&self) -> Vec<Portion<'_>> {
        if !self.products.is_empty() {
            let products = self.products.iter().map(|product| Portion {
                strength: Some(&product.strength),
                form: product.form.or(self.form),
                take: &product.take,
            });
            return products.collect();
        }
        let take = self.take.iter();
        take.map(|take| Portion { strength: self.strength.as_ref(), form: self.form, take })
            .collect()
    }

    /// Returns the portion of a step: what it does not change is as before the steps.
    pub fn portion_of_step(&self, at: usize) -> Portion<'_> {
        let step = &self.steps[at];
        Portion {
            strength: step.strength.as_ref().or(self.strength.as_ref()),
            form: step.form.or(self.form),
            take: &step.take,
        }
    }

    /// Returns the position of the step that is in effect on a date: the latest that a person
    /// recorded as begun.
    pub fn current_step(&self, today: Day) -> Option<usize> {
        self.steps.iter().rposition(|step| step.has_begun(today))
    }

    /// Returns the first step whose date has passed and which nobody has recorded as begun.
    pub fn waiting_step(&self, today: Day) -> Option<&DoseStep> {
        let from = self.current_step(today).map_or(0, |at| at + 1);
        self.steps[from..].iter().find(|step| *step.from <= today)
    }

    /// Returns whether the prescription has not been turned into a schedule yet.
    pub fn is_unread_prescription(&self) -> bool {
        self.sig.is_some() && self.take.is_none() && self.products.is_empty()
    }

    /// Returns whether it is still taken on a date, or is to be taken later. A planned end has no
    /// effect before its date.
    pub fn is_current(&self, today: Day) -> bool {
        self.last_day_before(today).is_none()
    }

    /// Returns the day on which it was no longer taken, if that is not after a date: the date of
    /// its end, or the day after `until`.
    pub fn last_day_before(&self, today: Day) -> Option<Day> {
        let ended = self.ended.as_ref().map(|ended| ended.on);
        let until = self.until.as_ref().and_then(|until| Some(Day(until.0.tomorrow().ok()?)));
        ended.into_iter().chain(until).min().filter(|end| *end <= today)
    }

    /// Returns whether it has not been started on a date.
    pub fn is_planned(&self, today: Day) -> bool {
        self.starts.is_some_and(|starts| starts > today)
    }
}

impl DoseStep {
    /// Returns whether a person has recorded that the step has begun by a date. A step whose first
    /// date is to come has not, whatever was recorded.
    pub fn has_begun(&self, today: Day) -> bool {
        self.begun.as_ref().is_some_and(|begun| begun.on <= today && *self.from <= today)
    }
}

/// One product of a medication and how it is taken.
#[derive(Clone, Copy)]
pub struct Portion<'a> {
    /// What one unit contains.
    pub strength: Option<&'a Spanned<Strength>>,
    /// The dosage form.
    pub form: Option<Form>,
    /// How much is taken and when.
    pub take: &'a Spanned<Take>,
}

/// A dose that is given once at the start, such as a loading dose.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DatedDose {
    /// The date on which it is due.
    pub on: Day,
    /// How much is given or taken.
    pub amount: Spanned<Amount>,
    /// How much of each ingredient the amount contains.
    #[serde(default)]
    pub dose: Option<Spanned<DoseContent>>,
}

/// One of several products of a medicine that are taken together, such as tablets of two strengths.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// What one unit contains, with its unit, such as `25 mg`.
    pub strength: Spanned<Strength>,
    /// The dosage form, if it differs from that of the medication.
    #[serde(default)]
    pub form: Option<Form>,
    /// How much of this product is taken and when.
    pub take: Spanned<Take>,
}

/// Who divides a film, tablet or capsule of a form that must not be divided without asking, and
/// when that was decided.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Split {
    /// The name of the pharmacist or prescriber who said that it may be divided.
    pub by: String,
    /// The date on which they said so.
    pub on: Day,
}

/// A dated step of a titration or taper.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DoseStep {
    /// The first date of the step.
    pub from: Spanned<Day>,
    /// What one unit contains from this step on, if that changes.
    #[serde(default)]
    pub strength: Option<Spanned<Strength>>,
    /// The dosage form from this step on, if that changes.
    #[serde(default)]
    pub form: Option<Form>,
    /// How much is taken and when, from that date on.
    pub take: Spanned<Take>,
    /// The role of the team member who decides about this step.
    pub owner: Role,
    /// Who recorded that the step has begun, and since when. Without it, the step is not in effect,
    /// and documents are withheld once its date has passed.
    #[serde(default)]
    pub begun: Option<Begun>,
}

/// The record that a step has begun.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Begun {
    /// The date on which it began.
    pub on: Day,
    /// The name of the person who recorded it.
    pub by: String,
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
    /// The id of its class, for a medicine that `content/medicines.yaml` lacks. Its warnings are
    /// then those of the class.
    #[serde(default)]
    pub class: Option<Spanned<Slug>>,
    /// The id of another medicine with a similar name in `content/medicines.yaml` that is not
    /// meant.
    #[serde(default)]
    pub not: Option<Spanned<Slug>>,
    /// Where the person gets it from.
    pub source: MedicineSource,
    /// What one unit contains, with its unit, such as `200 mg`.
    #[serde(default)]
    pub strength: Option<Spanned<Strength>>,
    /// The dosage form, such as `tablet`.
    #[serde(default)]
    pub form: Option<Form>,
    /// How much is taken and when. If missing, pages say that the person asks before taking it.
    #[serde(default)]
    pub take: Option<Spanned<Take>>,
    /// What it is taken for.
    #[serde(default, rename = "for")]
    pub purpose: Option<Words>,
    /// The name of the prescriber.
    #[serde(default)]
    pub prescriber: Option<String>,
}

worded! {
    Medication {
        name, brand, class, purpose, not, chosen_use, strength, form, route, device, meal, worn,
        take, sig, products, doses, not_on, starts, until, overlap_until, split, pack_filled, steps,
        how, missed_dose, common_effects, urgent_effects, do_not_mix, stopping, storage, disposal,
        benefits, tests, supports, reported_effects, ended
    }
    DatedDose { on, amount, dose }
    Product { strength, form, take }
    Split { by, on }
    DoseStep { from, strength, form, take, owner, begun }
    Begun { on, by }
    Test { what, every, last }
    ReportedEffect { what, since, plan }
    Ended { on, why }
    OtherMedicine { name, class, not, source, strength, form, take, purpose, prescriber }
}
