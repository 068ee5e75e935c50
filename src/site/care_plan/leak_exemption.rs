//! Words of a record that somebody has declared not private, so that a public page may contain them
//! too.
//!
//! This never applies to names, dates of birth, record numbers, and contacts: those are private
//! everywhere.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::{Span, Spanned};
use crate::digest::Digest;
use crate::site::{checked_text::Day, worded::worded};

/// An answer to the rule `private-leak`: these words of the record do not identify anybody, and
/// this page may contain them too.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NotPrivate {
    /// The field of the record, such as `relapse_plan.early_signs[0].sign`.
    pub field: String,
    /// The page that contains the same words, such as `topics/sleep` or `programs/harbor`.
    pub page: String,
    /// The name of the person who decided it.
    pub by: String,
    /// The date of the decision.
    pub on: Day,
    /// The reason why the words are not private.
    pub why: String,
    /// The digest of the words of the field, as given by the message of `private-leak`. The answer
    /// no longer applies when the words change.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub digest: Option<Digest>,
}

/// Such an answer as the leak search sees it: only where the words are, not what they say.
#[derive(Clone, Debug)]
pub struct LeakExemption {
    /// The field of the record.
    pub field: String,
    /// The page.
    pub page: String,
    /// The digest of the words of the field, if it is written down.
    pub digest: Option<Digest>,
    /// The position of the answer in the file.
    pub span: Span,
}

impl LeakExemption {
    /// Returns what the leak search sees of an answer.
    pub fn from_answer(answer: &Spanned<NotPrivate>) -> Self {
        let NotPrivate { field, page, digest, .. } = &answer.value;
        Self {
            field: field.trim().to_owned(),
            page: page.trim().to_owned(),
            digest: *digest,
            span: answer.span,
        }
    }
}

worded! {
    NotPrivate { field, page, by, on, why, digest }
}
