//! The glossary: the terms a site uses, what they mean, and words it avoids.
//!
//! Not for checking texts against it: that comes with review.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{kinds::Slug, words::Words};
use crate::{
    diag::{FileId, Spanned},
    lang::Lang,
};

/// Everything that `content/glossary.yaml` says.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Glossary")]
pub struct Glossary {
    /// The terms.
    #[serde(default)]
    pub terms: Vec<Term>,
    /// The file, once read.
    #[serde(skip)]
    pub file: Option<FileId>,
}

/// One term.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Id; it becomes an anchor of the page.
    pub id: Spanned<Slug>,
    /// The approved term in each language.
    pub term: Words,
    /// What it means, in plain words.
    pub meaning: Words,
    /// Words that are not used in a language, each with the reason.
    #[serde(default)]
    pub avoid: BTreeMap<Lang, Vec<Avoid>>,
}

/// A word that is not used, and why.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Avoid {
    /// The word.
    pub word: String,
    /// Why it is not used.
    pub why: String,
}
