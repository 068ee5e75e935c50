//! The glossary: the terms a site uses, what they mean, and words it avoids.
//!
//! Not for finding them in a text: `review` does that.

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
    /// What kind of word it is, for translators: `noun`, `verb`.
    #[serde(default)]
    pub part_of_speech: Option<String>,
    /// A remark for translators, in the source language.
    #[serde(default)]
    pub note: Option<String>,
    /// Other forms of the term that may stand for it in a language, such as its plural and its
    /// cases; a language that is listed here, also with `[]`, is checked by the rule
    /// `glossary-term`.
    #[serde(default)]
    pub forms: BTreeMap<Lang, Vec<String>>,
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
