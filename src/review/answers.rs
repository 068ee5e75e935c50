//! The answers of a reviewer: OK, a change or a question for each segment. They come from a kit, an
//! exchange file or a button on a review page.
//!
//! Answers are untrusted: an id is looked up among the segments of the site and is never used as a
//! path, and every new text is read as the kind of text that it replaces. `apply` carries them out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::sign_off::Role;
use crate::{digest::Digest, lang::Lang, site::checked_text::Day};

/// The value of `form`, which identifies this version of the file format.
pub const ANSWERS_FORM: &str = "careleaf-answers-1";

/// The answers of one reviewer for one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Answers of a reviewer")]
pub struct Answers {
    /// Always `careleaf-answers-1`.
    pub form: String,
    /// The language that was reviewed.
    pub lang: Lang,
    /// Who signs; without a reviewer, texts are changed and questions are kept, but nothing is
    /// signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<Reviewer>,
    /// The day of the review.
    pub on: Day,
    /// The answers.
    pub answers: Vec<Answer>,
}

/// The person who signs the texts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reviewer {
    /// A name, or an id in a registry of translators.
    pub by: String,
    /// The credential that qualifies this person, such as a certificate or a degree.
    pub credential: String,
    /// The role in which they sign.
    pub role: Role,
    /// The tool that was used, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
    /// The last day on which the sign-offs count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Day>,
}

/// The answer for one segment.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The id of the segment.
    pub id: String,
    /// The digest of the text as the reviewer saw it, as a sign-off would sign it; computed with an
    /// empty translation if there was none.
    #[schemars(with = "String")]
    pub digest: Digest,
    /// The verdict.
    pub answer: Verdict,
    /// The new translation, for a change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The question, or a comment on a change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Why numbers may differ between source and translation here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepts: Option<String>,
}

/// The verdict of a reviewer on a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It is right as it is.
    Ok,
    /// It should say something else.
    Change,
    /// The reviewer has a question first.
    Question,
}

impl Answers {
    /// Returns a file without any answers yet.
    pub fn new(lang: Lang, on: Day, reviewer: Option<Reviewer>) -> Self {
        Self { form: ANSWERS_FORM.to_owned(), lang, reviewer, on, answers: Vec::new() }
    }
}
