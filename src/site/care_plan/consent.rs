//! What others may know, and who approved the record.
//!
//! Not for deciding who sees what: each reader's document is composed from the consents.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::Spanned;
use crate::digest::Digest;
use crate::lang::Lang;
use crate::site::{
    kinds::{Covers, Day, Reader, Slug},
    words::Words,
};

/// What someone else may know, for how long.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Neutral id; it becomes part of a file name.
    pub id: Spanned<Slug>,
    /// What kind of reader.
    pub reader: Reader,
    /// Who exactly.
    pub to: ConsentTo,
    /// What for.
    pub purpose: Words,
    /// What it covers.
    pub covers: Vec<Covers>,
    /// Whether it covers substance-use content.
    #[serde(default)]
    pub substance_use: bool,
    /// The language of the copy.
    #[serde(default)]
    pub language: Option<Lang>,
    /// When it was signed.
    pub signed_on: Day,
    /// From when it holds.
    pub from: Day,
    /// Until when it holds.
    pub until: Day,
    /// When it was taken back.
    #[serde(default)]
    pub revoked_on: Option<Day>,
}

/// Who a consent is given to.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsentTo {
    /// Their name.
    pub name: String,
    /// Who they are to the person.
    #[serde(default)]
    pub relation: Option<Words>,
}

/// Who approved this text of the record.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// Name.
    pub by: String,
    /// Credential.
    pub credential: String,
    /// When.
    pub on: Day,
    /// Digest of the record as it was approved.
    #[schemars(with = "String")]
    pub digest: Digest,
}
