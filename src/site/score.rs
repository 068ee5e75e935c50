//! Measures: their range, bands and the change that counts. Never their questions.
//!
//! Not for a person's totals: those are in the care plan.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    kinds::{RatedBy, Slug},
    words::Words,
};
use crate::diag::{FileId, Spanned};

/// Everything that a `measures.yaml` says.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Measures")]
pub struct Measures {
    /// The measures.
    #[serde(default)]
    pub measures: Vec<Measure>,
}

/// One measure.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Id, as records name it.
    pub id: Spanned<Slug>,
    /// Its name.
    pub name: Words,
    /// What it asks about, in our own words.
    pub about: Words,
    /// Over which time it looks back.
    pub recall: Words,
    /// Who fills it in.
    pub rated_by: RatedBy,
    /// Ways of coding its items, each with its range of totals; one alone needs no naming in a
    /// record.
    pub codings: Vec<Coding>,
    /// Bands of totals with a name.
    #[serde(default)]
    pub bands: Vec<Band>,
    /// The smallest change that counts as one.
    #[serde(default)]
    pub change: Option<i64>,
    /// Language versions whose bands are backed by a study.
    #[serde(default)]
    pub versions: Vec<Version>,
    /// Whether every total comes with the answer to item 9, as the PHQ-9 does.
    #[serde(default)]
    pub item9: bool,
    /// Whether a total of it tells of substance use.
    #[serde(default)]
    pub substance_use: bool,
    /// Where this comes from.
    pub source: String,
    /// The file, once read.
    #[serde(skip)]
    pub file: Option<FileId>,
}

/// One way of coding the items, with the range of totals it gives.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Coding {
    /// Id.
    pub id: Slug,
    /// Smallest total.
    pub min: i64,
    /// Largest total.
    pub max: i64,
}

/// A band of totals.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Smallest total in it.
    pub min: i64,
    /// Largest total in it.
    pub max: i64,
    /// Its name.
    pub name: Words,
}

/// A language version whose bands are backed by a study.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// Such as `en-US`.
    pub id: String,
    /// The study.
    pub source: String,
}

impl Measure {
    /// The coding a record names; with none named, the only one.
    pub fn coding(&self, id: Option<&str>) -> Option<&Coding> {
        match id {
            Some(id) => self.codings.iter().find(|coding| coding.id.as_str() == id),
            None if self.codings.len() == 1 => self.codings.first(),
            None => None,
        }
    }

    /// The band of a total, only for a version whose validation is named.
    pub fn band(&self, total: i64, version: &str) -> Option<&Band> {
        self.versions.iter().any(|known| known.id == version).then_some(())?;
        self.bands.iter().find(|band| (band.min..=band.max).contains(&total))
    }
}
