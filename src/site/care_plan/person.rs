//! Who the plan is about, who treats them, what it rests on, and what makes coming possible.
//!
//! Not for medicines and goals.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::Spanned;
use crate::lang::Lang;
use crate::site::{
    kinds::{Day, InterpreterMode, Medical, Modality, Phone, Rhythm, Role, VisitPlace},
    words::Words,
};

/// Who the record is about.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// What the person wants to be called; the name on handouts.
    pub preferred_name: String,
    /// The name on official papers.
    #[serde(default)]
    pub legal_name: Option<String>,
    /// Date of birth.
    #[serde(default)]
    pub birth_date: Option<Day>,
    /// Number in the clinic's own system.
    #[serde(default)]
    pub record_number: Option<String>,
    /// The interpreter that is booked.
    #[serde(default)]
    pub interpreter: Option<Interpreter>,
}

/// The interpreter that is booked.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Interpreter {
    /// Into which language.
    pub language: Lang,
    /// In person, by phone, by video.
    pub mode: InterpreterMode,
}

/// Someone of the treating team.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TeamMember {
    /// Their part.
    pub role: Role,
    /// Their name.
    #[serde(default)]
    pub name: Option<String>,
    /// Their phone.
    #[serde(default)]
    pub phone: Option<Spanned<Phone>>,
    /// When they can be reached.
    #[serde(default)]
    pub hours: Option<Words>,
    /// How to leave a message.
    #[serde(default)]
    pub message: Option<Words>,
}

/// The evaluation that the plan rests on.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evaluation {
    /// When it was.
    pub on: Day,
    /// What brought the person in.
    #[serde(default)]
    pub reasons: Vec<Words>,
    /// What happened before.
    #[serde(default)]
    pub history: Vec<Words>,
    /// What the person can build on.
    #[serde(default)]
    pub strengths: Vec<Words>,
    /// What the team should know of culture, faith and language.
    #[serde(default)]
    pub culture: Vec<Words>,
    /// Medical matters to keep in mind.
    #[serde(default)]
    pub medical: Vec<Medical>,
    /// Allergies.
    #[serde(default)]
    pub allergies: Vec<Words>,
    /// Whether it tells of substance use; unmarked, it does if anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// The therapy.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Therapy {
    /// Kinds of therapy.
    pub modalities: Vec<Modality>,
    /// What it works on.
    #[serde(default)]
    pub focus: Option<Words>,
    /// How often.
    #[serde(default)]
    pub every: Option<Rhythm>,
    /// How long a session takes, in minutes.
    #[serde(default)]
    pub minutes: Option<u16>,
    /// Where.
    #[serde(default)]
    pub place: Option<VisitPlace>,
    /// Groups.
    #[serde(default)]
    pub groups: Vec<Words>,
    /// What to practise between sessions.
    #[serde(default)]
    pub homework: Vec<Homework>,
    /// Whether it tells of substance use; unmarked, it does if anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// One exercise between sessions.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Homework {
    /// The skill.
    pub skill: Words,
    /// What it is good for.
    #[serde(default)]
    pub why: Option<Words>,
    /// Small steps.
    #[serde(default)]
    pub steps: Vec<Words>,
    /// When and where.
    #[serde(default)]
    pub when: Option<Words>,
    /// What to do if it does not work out.
    #[serde(default)]
    pub if_stuck: Option<Words>,
    /// Whether it tells of substance use; unmarked, it does if anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// What makes coming possible.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Practical {
    /// Getting there.
    #[serde(default)]
    pub transport: Option<Words>,
    /// Care for children meanwhile.
    #[serde(default)]
    pub childcare: Option<Words>,
    /// Visits in the evening or on weekends.
    #[serde(default)]
    pub evening_hours: Option<Words>,
    /// Visits by video or phone.
    #[serde(default)]
    pub telehealth: Option<Words>,
    /// Cost and cover.
    #[serde(default)]
    pub cost: Vec<Words>,
    /// What the insurer must allow first, and who sees to it.
    #[serde(default)]
    pub prior_authorization: Option<Words>,
    /// Work or school.
    #[serde(default)]
    pub work_or_school: Option<Words>,
    /// Housing.
    #[serde(default)]
    pub housing: Option<Words>,
    /// Finding work.
    #[serde(default)]
    pub employment: Option<Words>,
    /// Who helps with all this.
    #[serde(default)]
    pub case_manager: Option<CaseManager>,
    /// Whether it tells of substance use; unmarked, it does if anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// Who helps with practical matters.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseManager {
    /// Their name.
    pub name: String,
    /// Their phone.
    #[serde(default)]
    pub phone: Option<Spanned<Phone>>,
}
