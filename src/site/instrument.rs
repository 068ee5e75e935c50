//! Measures (rating scales such as the PHQ-9): their range, their bands, and the smallest change
//! that counts. Their questions are never stored.
//!
//! A person's totals are in the care plan.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    checked_text::{RatedBy, Slug},
    worded::worded,
    words::Words,
};
use crate::diag::{FileId, Spanned};

/// The contents of a `measures.yaml`.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Measures")]
pub struct Instruments {
    /// The measures.
    #[serde(default)]
    pub measures: Vec<Instrument>,
}

/// A measure: a rating scale or questionnaire, such as the PHQ-9.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// The id that care plans refer to, such as `phq-9`.
    pub id: Spanned<Slug>,
    /// The name of the measure.
    pub name: Words,
    /// What it asks about, in our own words.
    pub about: Words,
    /// The period it asks about, such as the last two weeks.
    pub recall: Words,
    /// Who fills it in: the person (`self`) or a clinician.
    pub rated_by: RatedBy,
    /// The ways of coding the items, each with its range of totals. If there is only one, a care
    /// plan need not name it.
    pub codings: Vec<Coding>,
    /// The named bands of totals, such as mild or severe.
    #[serde(default)]
    pub bands: Vec<ScoreBand>,
    /// The smallest change of the total, in points, that counts as a change for one person.
    #[serde(default)]
    pub change: Option<i64>,
    /// The language versions whose bands are supported by a study. Bands are shown only for these.
    #[serde(default)]
    pub versions: Vec<LanguageVersion>,
    /// Whether every total needs the answer to item 9, as with the PHQ-9.
    #[serde(default)]
    pub item9: bool,
    /// Whether a total of this measure reveals substance use.
    #[serde(default)]
    pub substance_use: bool,
    /// Where this information comes from: the published source of the range, the bands, and the
    /// change.
    pub source: String,
    /// The file it was read from.
    #[serde(skip)]
    pub file: Option<FileId>,
}

/// A way of coding the items, with the range of totals it gives.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Coding {
    /// The id that care plans refer to.
    pub id: Slug,
    /// The smallest possible total.
    pub min: i64,
    /// The largest possible total.
    pub max: i64,
}

/// A named band of totals.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct ScoreBand {
    /// The smallest total in the band.
    pub min: i64,
    /// The largest total in the band.
    pub max: i64,
    /// The name of the band.
    pub name: Words,
}

/// A language version whose bands are supported by a study.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct LanguageVersion {
    /// The version, such as `en-US`.
    pub id: String,
    /// The study that supports the bands.
    pub source: String,
}

impl Instrument {
    /// Returns the coding with the given id; without an id, the only coding, if there is just one.
    pub fn coding(&self, id: Option<&str>) -> Option<&Coding> {
        match id {
            Some(id) => self.codings.iter().find(|coding| coding.id.as_str() == id),
            None if self.codings.len() == 1 => self.codings.first(),
            None => None,
        }
    }

    /// Returns the band of a total, but only for a language version that is listed in `versions`.
    pub fn band(&self, total: i64, version: &str) -> Option<&ScoreBand> {
        self.versions.iter().any(|known| known.id == version).then_some(())?;
        self.bands.iter().find(|band| (band.min..=band.max).contains(&total))
    }
}

worded! {
    Instrument {
        id, name, about, recall, rated_by, codings, bands, change, versions, source, file;
        flags: item9, substance_use
    }
    Coding { id, min, max }
    ScoreBand { min, max, name }
    LanguageVersion { id, source }
}
