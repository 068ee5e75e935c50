//! Staying well, early signs, crisis: what a person and those around them do.
//!
//! Not for crisis lines: those belong to a place of law, see `crisis`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::Spanned;
use crate::site::{kinds::Phone, words::Words};

/// Staying well, early signs, crisis.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
pub struct RelapsePlan {
    /// What keeps me well.
    #[serde(default)]
    pub staying_well: Vec<Words>,
    /// Early signs, each with one action.
    #[serde(default)]
    pub early_signs: Vec<Sign>,
    /// Signs of a crisis, each with one action.
    #[serde(default)]
    pub crisis_signs: Vec<Sign>,
    /// What sets it off.
    #[serde(default)]
    pub triggers: Vec<Words>,
    /// What I can do by myself.
    #[serde(default)]
    pub coping: Vec<Words>,
    /// People and places that take my mind off it.
    #[serde(default)]
    pub distraction: Vec<Words>,
    /// Extra support in weeks of high stress.
    #[serde(default)]
    pub boosters: Vec<Words>,
    /// People I can ask.
    #[serde(default)]
    pub people: Vec<Contact>,
    /// How I make my place safer.
    #[serde(default)]
    pub safer_place: Vec<Words>,
    /// Where the naloxone is.
    #[serde(default)]
    pub naloxone: Option<Naloxone>,
    /// Whether it tells of substance use; unmarked, it does if anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
    /// Lists that tell of substance use, whatever the mark of the whole plan.
    #[serde(default)]
    pub substance_use_in: Vec<RelapseList>,
}

/// A list of the relapse plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RelapseList {
    /// What keeps me well.
    StayingWell,
    /// What sets it off.
    Triggers,
    /// What I can do by myself.
    Coping,
    /// People and places that take my mind off it.
    Distraction,
    /// Extra support in weeks of high stress.
    Boosters,
    /// How I make my place safer.
    SaferPlace,
}

impl RelapsePlan {
    /// The mark of a list for substance use: its own, else that of the whole plan.
    pub fn mark(&self, list: RelapseList) -> Option<bool> {
        if self.substance_use_in.contains(&list) { Some(true) } else { self.substance_use }
    }
}

/// A sign and the one action that goes with it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// What I or others notice.
    pub sign: Words,
    /// What I do then.
    pub action: Words,
    /// Whether it tells of substance use; unmarked, it does if anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// Someone the person can ask.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Their name.
    pub name: String,
    /// Who they are to the person.
    #[serde(default)]
    pub relation: Option<Words>,
    /// Their phone.
    #[serde(default)]
    pub phone: Option<Spanned<Phone>>,
}

/// Where the naloxone is.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Naloxone {
    /// The place.
    #[serde(rename = "where")]
    pub place: Words,
}
