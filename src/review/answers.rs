//! What a reviewer hands back: for each segment OK, a change or a question. From a kit, an exchange
//! file or a button.
//!
//! Untrusted: ids are looked up among the segments of the site, never paths, and every text is read
//! as the kind of text that it replaces. Not for doing it: see `apply`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ledger::Role;
use crate::{digest::Digest, lang::Lang, site::kinds::Day};

/// The form of the file, so that a later program can tell.
pub const FORM: &str = "careleaf-answers-1";

/// What one reviewer hands back for one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Answers of a reviewer")]
pub struct Answers {
    /// Always `careleaf-answers-1`.
    pub form: String,
    /// The language that was reviewed.
    pub lang: Lang,
    /// Who answers; without, texts are changed and questions kept, and nothing is signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<Reviewer>,
    /// The day on which they did.
    pub on: Day,
    /// The answers.
    pub answers: Vec<Answer>,
}

/// Who answers for the texts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reviewer {
    /// A name, or an id in a registry of translators.
    pub by: String,
    /// Why this person may.
    pub credential: String,
    /// What they did.
    pub role: Role,
    /// The tool that helped, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
    /// The last day on which the sign-offs count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Day>,
}

/// What is said of one segment.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The segment.
    pub id: String,
    /// The text as the reviewer saw it: what a sign-off of it would sign, of an empty translation
    /// if there was none.
    #[schemars(with = "String")]
    pub digest: Digest,
    /// What they say.
    pub answer: Verdict,
    /// The new translation, for a change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The question, or a remark on a change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Why numbers may differ here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepts: Option<String>,
}

/// What a reviewer says of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It is right as it stands.
    Ok,
    /// It should say something else.
    Change,
    /// Something is to be cleared up first.
    Question,
}

impl Answers {
    /// No answers yet.
    pub fn new(lang: Lang, on: Day, reviewer: Option<Reviewer>) -> Self {
        Self { form: FORM.to_owned(), lang, reviewer, on, answers: Vec::new() }
    }
}
