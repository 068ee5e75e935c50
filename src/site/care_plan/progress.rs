//! Progress: totals of measures, goals, check-ins, visits, and steps up and down in care.
//!
//! What a total means is in `instrument`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::Spanned;
use crate::site::{
    checked_text::{ClockTime, Day, DiaryItem, Interval, Role, Slug, VisitPlace},
    worded::worded,
    words::Words,
};

/// A measure and its totals over time.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasureHistory {
    /// The id of the measure, such as `phq-9`.
    pub tool: Spanned<Slug>,
    /// The language version that was filled in, such as `en-US`. Bands belong to a version.
    pub version: String,
    /// The id of the coding, if the measure has more than one: the same total means different
    /// things in different codings.
    #[serde(default)]
    pub coding: Option<Spanned<Slug>>,
    /// The totals, oldest first.
    pub scores: Vec<Score>,
}

/// A total of a measure.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// The date on which the measure was filled in.
    pub on: Spanned<Day>,
    /// The total, in points.
    pub total: Spanned<i64>,
    /// The answer to item 9 of the PHQ-9, from 0 to 3. It is never printed.
    #[serde(default)]
    pub item9: Option<Spanned<i64>>,
    /// Who followed up on an answer to item 9 above zero, and when.
    #[serde(default)]
    pub follow_up: Option<FollowUp>,
}

/// Who followed up, and when.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// The name of the person who followed up.
    pub by: String,
    /// The date of the follow-up.
    pub on: Day,
}

impl FollowUp {
    /// Returns whether it counts for a score of the date `score`: somebody is named, and the
    /// follow-up was neither before the score nor after `today`.
    pub fn counts(&self, score: Day, today: Day) -> bool {
        !self.by.trim().is_empty() && score <= self.on && self.on <= today
    }
}

/// Something that is checked regularly, such as a drug screen.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Monitoring {
    /// What is checked.
    pub what: Words,
    /// How often, such as `1 month`.
    #[serde(default)]
    pub every: Option<Interval>,
    /// Whether this item reveals substance use. If not set, it is treated as revealing it if
    /// anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// A measurable goal.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// The goal, in the person's own words.
    pub text: Words,
    /// How the team will know that the goal is met.
    #[serde(default)]
    pub measure: Option<GoalMeasure>,
    /// The date by which the goal should be met.
    #[serde(default)]
    pub by: Option<Day>,
    /// The small steps toward the goal.
    #[serde(default)]
    pub steps: Vec<Words>,
    /// Whether this item reveals substance use. If not set, it is treated as revealing it if
    /// anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// How the team will know that a goal is met: a measure and the total to fall below.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GoalMeasure {
    /// The id of the measure, such as `phq-9`.
    pub tool: Spanned<Slug>,
    /// The goal is met when the total is below this number.
    pub below: i64,
}

/// How often the person checks in with one role of the team.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    /// The role in the team.
    pub with: Role,
    /// The interval at first, such as `1 week`.
    pub every: Interval,
    /// The interval later on, such as `4 weeks`.
    #[serde(default)]
    pub then: Option<Interval>,
    /// How long until the later interval begins, such as `2 months`.
    #[serde(default)]
    pub after: Option<Interval>,
}

/// A visit that is booked.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Appointment {
    /// The role of the team member.
    pub with: Role,
    /// The date of the visit.
    pub on: Day,
    /// The time of the visit, on the 24-hour clock and in quotes: `"14:30"`.
    pub at: ClockTime,
    /// Where the visit takes place.
    pub place: VisitPlace,
}

/// A step up or down in care.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LevelStep {
    /// The situation that triggers the step.
    pub when: Words,
    /// What is done then.
    pub then: Words,
    /// Whether this item reveals substance use. If not set, it is treated as revealing it if
    /// anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// What to record each day.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Diary {
    /// The items to record.
    pub track: Vec<DiaryItem>,
}

worded! {
    MeasureHistory { tool, version, coding, scores }
    Score { on, total, item9, follow_up }
    FollowUp { by, on }
    Monitoring { what, every; marks: substance_use }
    Goal { text, measure, by, steps; marks: substance_use }
    GoalMeasure { tool, below }
    CheckIn { with, every, then, after }
    Appointment { with, on, at, place }
    LevelStep { when, then; marks: substance_use }
    Diary { track }
}
