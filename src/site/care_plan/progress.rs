//! How it goes: totals of measures, goals, check-ins, visits, and steps up and down in care.
//!
//! Not for what a total means: see `score`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::Spanned;
use crate::site::{
    kinds::{ClockTime, Day, DiaryItem, Rhythm, Role, Slug, VisitPlace},
    words::Words,
};

/// One measure and its totals over time.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasureHistory {
    /// Id of a measure.
    pub tool: Spanned<Slug>,
    /// Which language version was filled in: bands belong to a version.
    pub version: String,
    /// How its items are coded, where a measure has more than one coding.
    #[serde(default)]
    pub coding: Option<Spanned<Slug>>,
    /// The totals.
    pub scores: Vec<Score>,
}

/// One total.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// When it was filled in.
    pub on: Spanned<Day>,
    /// The total.
    pub total: Spanned<i64>,
    /// The answer to the ninth item of a PHQ-9; never printed.
    #[serde(default)]
    pub item9: Option<Spanned<i64>>,
    /// Who followed up on it, and when.
    #[serde(default)]
    pub follow_up: Option<FollowUp>,
}

/// Who followed up, and when.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// Who.
    pub by: String,
    /// When.
    pub on: Day,
}

impl FollowUp {
    /// Whether it counts for a score of a day: somebody is named, and it was neither before the
    /// score nor is it still to come.
    pub fn counts(&self, score: Day, today: Day) -> bool {
        !self.by.trim().is_empty() && score <= self.on && self.on <= today
    }
}

/// Something that is looked at regularly.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Monitoring {
    /// What.
    pub what: Words,
    /// How often.
    #[serde(default)]
    pub every: Option<Rhythm>,
    /// Whether it tells of substance use; unmarked, it does if anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// A measurable goal.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// The goal in the person's own words.
    pub text: Words,
    /// How we will know.
    #[serde(default)]
    pub measure: Option<GoalMeasure>,
    /// By when.
    #[serde(default)]
    pub by: Option<Day>,
    /// Small steps.
    #[serde(default)]
    pub steps: Vec<Words>,
    /// Whether it tells of substance use; unmarked, it does if anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// How we will know that a goal is met.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GoalMeasure {
    /// Id of a measure.
    pub tool: Spanned<Slug>,
    /// The total is to fall below this.
    pub below: i64,
}

/// The rhythm of check-ins with one member of the team.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    /// With whom.
    pub with: Role,
    /// How often at first.
    pub every: Rhythm,
    /// How often later on.
    #[serde(default)]
    pub then: Option<Rhythm>,
    /// After how long the later rhythm begins.
    #[serde(default)]
    pub after: Option<Rhythm>,
}

/// A visit that is booked.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Appointment {
    /// With whom.
    pub with: Role,
    /// Which day.
    pub on: Day,
    /// What time.
    pub at: ClockTime,
    /// Where.
    pub place: VisitPlace,
}

/// A step up or down in care.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// When this is so …
    pub when: Words,
    /// … we do this.
    pub then: Words,
    /// Whether it tells of substance use; unmarked, it does if anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// What to note down each day.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Diary {
    /// The things to note.
    pub track: Vec<DiaryItem>,
}
