//! The ledger of one file and language: who answers for which text, and the questions that are open.
//!
//! A sign-off signs (language, source text, translated text) as they were, so it lapses by itself when either changes and
//! stands when the text only moves. Not for deciding what counts today: see `standing`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    diag::{FileId, Span, Spanned},
    digest::Digest,
    lang::Lang,
    site::kinds::Day,
};

/// What a person did for the text that they sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Translated it, or checked a machine's translation word by word, and answers for it.
    Translator,
    /// Compared source and translation, as another person than the translator (ISO 17100:2015, 5.3.3).
    Reviser,
    /// Read the translation as a clinician of this language: what it tells people to do is right.
    Clinician,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 3] = [Self::Translator, Self::Reviser, Self::Clinician];

    /// The word that ledgers use.
    pub fn id(self) -> &'static str {
        match self {
            Self::Translator => "translator",
            Self::Reviser => "reviser",
            Self::Clinician => "clinician",
        }
    }
}
