//! Who the plan is about, who treats them, the evaluation, the therapy, and practical help.

use schemars::JsonSchema;
use serde::Deserialize;

use super::allergies::Allergies;
use crate::diag::Spanned;
use crate::lang::Lang;
use crate::site::{
    checked_text::{Day, InterpreterMode, Interval, Medical, Modality, Phone, Role, VisitPlace},
    worded::worded,
    words::Words,
};

/// The person that the record is about.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The name that the person wants to be called. Used on handouts.
    pub preferred_name: String,
    /// The name on official documents.
    #[serde(default)]
    pub legal_name: Option<String>,
    /// The date of birth.
    #[serde(default)]
    pub birth_date: Option<Day>,
    /// The record number in the clinic's own system.
    #[serde(default)]
    pub record_number: Option<String>,
    /// The interpreter that is booked for the person.
    #[serde(default)]
    pub interpreter: Option<Interpreter>,
}

/// The interpreter that is booked.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Interpreter {
    /// The language that the interpreter speaks with the person, as a language tag.
    pub language: Lang,
    /// Whether in person, by phone, or by video.
    pub mode: InterpreterMode,
}

/// A member of the treating team.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TeamMember {
    /// The role in the team.
    pub role: Role,
    /// The name.
    #[serde(default)]
    pub name: Option<String>,
    /// The phone number.
    #[serde(default)]
    pub phone: Option<Spanned<Phone>>,
    /// When they can be reached.
    #[serde(default)]
    pub hours: Option<Words>,
    /// How to leave a message.
    #[serde(default)]
    pub message: Option<Words>,
}

/// The evaluation that the plan is based on.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evaluation {
    /// The date of the evaluation.
    pub on: Day,
    /// What brought the person in.
    #[serde(default)]
    pub reasons: Vec<Words>,
    /// The relevant history.
    #[serde(default)]
    pub history: Vec<Words>,
    /// The strengths that the person can build on.
    #[serde(default)]
    pub strengths: Vec<Words>,
    /// What the team should know about culture, faith, and language.
    #[serde(default)]
    pub culture: Vec<Words>,
    /// Medical conditions to keep in mind.
    #[serde(default)]
    pub medical: Vec<Medical>,
    /// The allergies and intolerances. If missing, nobody has asked, and pages say so.
    #[serde(default)]
    pub allergies: Option<Spanned<Allergies>>,
    /// Whether this section reveals substance use. If not set, it is treated as revealing it if
    /// anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// The therapy.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Therapy {
    /// The kinds of therapy.
    pub modalities: Vec<Modality>,
    /// What the therapy works on.
    #[serde(default)]
    pub focus: Option<Words>,
    /// The interval between sessions, such as `1 week`.
    #[serde(default)]
    pub every: Option<Interval>,
    /// The length of a session, in minutes.
    #[serde(default)]
    pub minutes: Option<u16>,
    /// Where the sessions take place.
    #[serde(default)]
    pub place: Option<VisitPlace>,
    /// The groups that the person attends.
    #[serde(default)]
    pub groups: Vec<Words>,
    /// What to practice between sessions.
    #[serde(default)]
    pub homework: Vec<Homework>,
    /// Whether this section reveals substance use. If not set, it is treated as revealing it if
    /// anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// An exercise between sessions.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Homework {
    /// The skill to practice.
    pub skill: Words,
    /// What it is good for.
    #[serde(default)]
    pub why: Option<Words>,
    /// The small steps of the exercise.
    #[serde(default)]
    pub steps: Vec<Words>,
    /// When and where to practice.
    #[serde(default)]
    pub when: Option<Words>,
    /// What to do if it does not work out.
    #[serde(default)]
    pub if_stuck: Option<Words>,
    /// Whether this item reveals substance use. If not set, it is treated as revealing it if
    /// anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// Practical help that makes it possible to come.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Practical {
    /// How the person gets to visits.
    #[serde(default)]
    pub transport: Option<Words>,
    /// Child care during visits.
    #[serde(default)]
    pub childcare: Option<Words>,
    /// Visits in the evening or on weekends.
    #[serde(default)]
    pub evening_hours: Option<Words>,
    /// Visits by video or phone.
    #[serde(default)]
    pub telehealth: Option<Words>,
    /// Costs and insurance coverage.
    #[serde(default)]
    pub cost: Vec<Words>,
    /// What the insurer must authorize first, and who takes care of it.
    #[serde(default)]
    pub prior_authorization: Option<Words>,
    /// Matters of work or school.
    #[serde(default)]
    pub work_or_school: Option<Words>,
    /// Matters of housing.
    #[serde(default)]
    pub housing: Option<Words>,
    /// Help with finding work.
    #[serde(default)]
    pub employment: Option<Words>,
    /// The case manager who helps with all this.
    #[serde(default)]
    pub case_manager: Option<CaseManager>,
    /// Whether this section reveals substance use. If not set, it is treated as revealing it if
    /// anything else in the record does.
    #[serde(default)]
    pub substance_use: Option<bool>,
}

/// The case manager who helps with practical matters.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseManager {
    /// The name.
    pub name: String,
    /// The phone number.
    #[serde(default)]
    pub phone: Option<Spanned<Phone>>,
}

worded! {
    Person { preferred_name, legal_name, birth_date, record_number, interpreter }
    Interpreter { language, mode }
    TeamMember { role, name, phone, hours, message }
    Evaluation {
        on, reasons, history, strengths, culture, medical, allergies; marks: substance_use
    }
    Therapy {
        modalities, focus, every, minutes, place, groups, homework; marks: substance_use
    }
    Homework { skill, why, steps, when, if_stuck; marks: substance_use }
    Practical {
        transport, childcare, evening_hours, telehealth, cost, prior_authorization,
        work_or_school, housing, employment, case_manager; marks: substance_use
    }
    CaseManager { name, phone }
}
