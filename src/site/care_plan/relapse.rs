//! The relapse plan: staying well, early signs, and what the person and those around them do in a
//! crisis.
//!
//! Crisis lines belong to a jurisdiction: see `crisis_lines`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::Spanned;
use crate::site::{
    checked_text::{Phone, Role},
    worded::{Found, Worded, worded, wordless},
    words::Words,
};

/// The relapse plan: staying well, early signs, and what to do in a crisis.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
pub struct RelapsePlan {
    /// What keeps the person well.
    #[serde(default)]
    pub staying_well: Vec<Words>,
    /// Early signs, each with one action.
    #[serde(default)]
    pub early_signs: Vec<Sign>,
    /// Signs of a crisis, each with one action.
    #[serde(default)]
    pub crisis_signs: Vec<Sign>,
    /// What sets off a relapse.
    #[serde(default)]
    pub triggers: Vec<Words>,
    /// What the person can do alone.
    #[serde(default)]
    pub coping: Vec<Words>,
    /// People and places that take the person's mind off it.
    #[serde(default)]
    pub distraction: Vec<Words>,
    /// Extra support in weeks of high stress.
    #[serde(default)]
    pub boosters: Vec<Words>,
    /// People whom the person can ask for help.
    #[serde(default)]
    pub people: Vec<SupportContact>,
    /// How the person makes their surroundings safer.
    #[serde(default)]
    pub safer_place: Vec<Words>,
    /// Where naloxone is kept.
    #[serde(default)]
    pub naloxone: Option<Naloxone>,
    /// Whether the plan reveals substance use. If not set, it is treated as revealing it if
    /// anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
    /// The lists that reveal substance use, whatever `substance_use` says about the whole plan.
    #[serde(default)]
    pub substance_use_in: Vec<RelapseList>,
}

/// A list of the relapse plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RelapseList {
    /// What keeps the person well.
    StayingWell,
    /// What sets off a relapse.
    Triggers,
    /// What the person can do alone.
    Coping,
    /// People and places that take the person's mind off it.
    Distraction,
    /// Extra support in weeks of high stress.
    Boosters,
    /// How the person makes their surroundings safer.
    SaferPlace,
}

impl RelapsePlan {
    /// Returns the `substance_use` mark of a list: its own, else that of the whole plan.
    pub fn mark(&self, list: RelapseList) -> Option<bool> {
        if self.substance_use_in.contains(&list) { Some(true) } else { self.substance_use }
    }
}

/// A sign and the one action that goes with it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// What the person or others notice.
    pub sign: Words,
    /// What the person does then.
    pub action: Words,
    /// The number to call then: of the team, of a crisis line, or of somebody under `people`. A
    /// crisis sign without it goes with the emergency number of the place.
    #[serde(default)]
    pub call: Option<Spanned<Phone>>,
    /// The role in the team of the member to call then, instead of `call`. The member needs a
    /// phone.
    #[serde(default)]
    pub call_role: Option<Spanned<Role>>,
    /// Whether others give naloxone then. Only if the person has it. Documents then say beside the
    /// sign where it is kept.
    #[serde(default)]
    pub naloxone: bool,
    /// Whether this item reveals substance use. If not set, it is treated as revealing it if
    /// anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// Somebody whom the person can ask for help.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SupportContact {
    /// The name.
    pub name: String,
    /// The relation to the person, such as a friend.
    #[serde(default)]
    pub relation: Option<Words>,
    /// The phone number.
    #[serde(default)]
    pub phone: Option<Spanned<Phone>>,
}

/// Where naloxone is kept.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Naloxone {
    /// The place where it is kept.
    #[serde(rename = "where")]
    pub place: Words,
}

/// What the person wants on the wallet card besides the crisis lines, the signs, the people to call
/// and the allergies. A card may be lost or seen, so it has neither unless the person chose so.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
pub struct WalletCardChoice {
    /// Whether the card names the medicines that the person takes, with their strengths.
    #[serde(default)]
    pub medicines: bool,
    /// Whether the card says where the naloxone is.
    #[serde(default)]
    pub naloxone: bool,
}

worded! {
    RelapsePlan {
        staying_well, early_signs, crisis_signs, triggers, coping, distraction, boosters, people,
        safer_place, naloxone, substance_use_in; marks: substance_use
    }
    Sign { sign, action, call, call_role; flags: naloxone; marks: substance_use }
    SupportContact { name, relation, phone }
    Naloxone { place }
}

/// A list that is named in `substance_use_in` is marked so.
impl Worded for RelapseList {
    fn walk<'r>(&'r self, found: &mut dyn FnMut(Found<'r>)) {
        found(Found::SubstanceUse(Some(true)));
    }
}

wordless!(WalletCardChoice);
