//! Totals of one measure over time, ready to be drawn: every word and every place is in it already.
//!
//! Not for drawing: see `render`.

use serde::Serialize;

use crate::lang::Direction;

/// A chart. Time runs in the direction of the language; higher totals stand higher.
#[derive(Clone, Debug, Serialize)]
pub struct Chart {
    /// Its name, unique within a document.
    pub id: String,
    /// The direction of its language.
    pub direction: Direction,
    /// The tag of its language.
    pub lang: String,
    /// What it shows, in a few words.
    pub title: String,
    /// What it says, for people who cannot see it.
    pub desc: String,
    /// What higher means, in a few words.
    pub higher: String,
    /// Smallest total of the measure.
    pub min: i64,
    /// Largest total of the measure.
    pub max: i64,
    /// Bands of totals, lowest first; none for a version without a validation.
    pub bands: Vec<Band>,
    /// The totals, earliest first.
    pub points: Vec<Point>,
}

/// A band of totals.
#[derive(Clone, Debug, Serialize)]
pub struct Band {
    /// Smallest total in it.
    pub min: i64,
    /// Largest total in it.
    pub max: i64,
    /// Its name.
    pub name: String,
}

/// One total.
#[derive(Clone, Debug, Serialize)]
pub struct Point {
    /// Days since the first total.
    pub day: i64,
    /// The date, short.
    pub date: String,
    /// The total.
    pub total: i64,
}

impl Chart {
    /// Calls `see` with every text that a reader would see.
    pub fn each_text(&self, see: &mut dyn FnMut(&str)) {
        [&self.title, &self.desc, &self.higher].into_iter().for_each(|text| see(text));
        self.bands.iter().for_each(|band| see(&band.name));
        for point in &self.points {
            see(&point.date);
            see(&point.total.to_string());
        }
    }
}
