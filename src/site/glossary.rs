//! The glossary: the terms a site uses, what they mean, and words it avoids.
//!
//! Terms are searched for in texts by `review`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{checked_text::Slug, worded::worded, words::Words};
use crate::{
    diag::{FileId, Spanned},
    lang::Lang,
};

/// The contents of `content/glossary.yaml`.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Glossary")]
pub struct Glossary {
    /// The terms.
    #[serde(default)]
    pub terms: Vec<Term>,
    /// The file it was read from.
    #[serde(skip)]
    pub file: Option<FileId>,
}

/// A term of the glossary.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The id. It becomes an anchor on the glossary page.
    pub id: Spanned<Slug>,
    /// The approved term in each language.
    pub term: Words,
    /// What it means, in plain words.
    pub meaning: Words,
    /// The part of speech, for translators: `noun`, `verb`.
    #[serde(default)]
    pub part_of_speech: Option<String>,
    /// A note for translators, in the source language.
    #[serde(default)]
    pub note: Option<String>,
    /// Other accepted forms of the term, by language, such as its plural and its cases. A language
    /// that is listed here, even with `[]`, is checked by the rule `glossary-term`.
    #[serde(default)]
    pub forms: BTreeMap<Lang, Vec<String>>,
    /// Phrases in which the word means something else, by language, such as "distress tolerance"
    /// for the term "tolerance". It is not explained there, and its translation is not checked.
    #[serde(default)]
    pub not_in: BTreeMap<Lang, Vec<String>>,
    /// Words to avoid, by language, each with the reason.
    #[serde(default)]
    pub avoid: BTreeMap<Lang, Vec<Avoid>>,
}

/// A word to avoid, and the reason.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Avoid {
    /// The word.
    pub word: String,
    /// Why it is avoided.
    pub why: String,
}

worded! {
    Glossary { terms, file }
    Term { id, term, meaning, part_of_speech, note, forms, not_in, avoid }
    Avoid { word, why }
}
