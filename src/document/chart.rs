//! The total scores of one instrument, such as the PHQ-9, over time, as data for a chart.
//!
//! All words are included in the language of the chart; `render` draws it.

use serde::Serialize;

use crate::lang::Direction;

/// A chart. The time axis runs in the writing direction of the language, and higher totals are
/// drawn higher.
#[derive(Clone, Debug, Serialize)]
pub struct Chart {
    /// Its id, unique within a document.
    pub id: String,
    /// The direction of its language.
    pub direction: Direction,
    /// The tag of its language.
    pub lang: String,
    /// What it shows, in a few words.
    pub title: String,
    /// The text alternative, for people who cannot see it.
    pub desc: String,
    /// What a higher total means, in a few words.
    pub higher: String,
    /// Smallest possible total of the instrument.
    pub min: i64,
    /// Largest possible total of the instrument.
    pub max: i64,
    /// Bands of totals, lowest first; none if the language version has no validation.
    pub bands: Vec<ChartBand>,
    /// The totals, earliest first.
    pub points: Vec<ChartPoint>,
}

/// A range of totals with a name.
#[derive(Clone, Debug, Serialize)]
pub struct ChartBand {
    /// Smallest total in it.
    pub min: i64,
    /// Largest total in it.
    pub max: i64,
    /// Its name.
    pub name: String,
}

/// One total on one date.
#[derive(Clone, Debug, Serialize)]
pub struct ChartPoint {
    /// Days since the first total.
    pub day: i64,
    /// The date in short form.
    pub date: String,
    /// The total.
    pub total: i64,
}

impl Chart {
    /// Calls `visit` with every text that a reader can see.
    pub fn each_text(&self, visit: &mut dyn FnMut(&str)) {
        [&self.title, &self.desc, &self.higher].into_iter().for_each(|text| visit(text));
        self.bands.iter().for_each(|band| visit(&band.name));
        for point in &self.points {
            visit(&point.date);
            visit(&point.total.to_string());
        }
    }
}
