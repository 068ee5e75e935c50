//! Words of a record that a person has declared to be nobody's own, so that a public page may say
//! the same.
//!
//! Never for names, dates of birth, record numbers and contacts: those are private wherever they
//! stand.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::{Span, Spanned};
use crate::digest::Digest;
use crate::site::kinds::Day;

/// An answer to `private-leak`: these words of the record are nobody's own, and this page may say
/// them too.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NotPrivate {
    /// The field of the record, such as `relapse_plan.early_signs[0].sign`.
    pub field: String,
    /// The page that says the same, such as `topics/sleep` or `programs/harbor`.
    pub page: String,
    /// Who decided it.
    pub by: String,
    /// When.
    pub on: Day,
    /// Why the words are nobody's own.
    pub why: String,
    /// The digest of the field's words, as the message of `private-leak` gives it: the answer ends
    /// when they change.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub digest: Option<Digest>,
}

/// Such an answer as the leak search sees it: nothing of what it says but where.
#[derive(Clone, Debug)]
pub struct SharedWords {
    /// The field of the record.
    pub field: String,
    /// The page.
    pub page: String,
    /// The digest of the field's words; none until somebody writes it down.
    pub digest: Option<Digest>,
    /// The place of the answer.
    pub span: Span,
}

impl SharedWords {
    /// What the leak search sees of an answer.
    pub fn of(answer: &Spanned<NotPrivate>) -> Self {
        let NotPrivate { field, page, digest, .. } = &answer.value;
        Self {
            field: field.trim().to_owned(),
            page: page.trim().to_owned(),
            digest: *digest,
            span: answer.span,
        }
    }
}
