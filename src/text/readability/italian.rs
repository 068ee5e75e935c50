//! Italian: a formula based on letters.

use super::formula::{Ease, ReadabilityFormula, Sample, ratio};

/// The Gulpease index, based on letters per word. A text below 80 is hard for readers with primary
/// education, below 60 for readers with lower secondary education, and below 40 for readers with
/// upper secondary education. Source: Lucisano and Piemontese, "GULPEASE", Scuola e città 1988.
pub struct Gulpease;

impl ReadabilityFormula for Gulpease {
    fn id(&self) -> &'static str {
        "gulpease"
    }
    fn language(&self) -> &'static str {
        "it"
    }
    fn value(&self, sample: &Sample) -> Option<f64> {
        Some(
            89.0 + 300.0 * ratio(sample.sentences, sample.words)
                - 10.0 * ratio(sample.letters, sample.chosen),
        )
    }
    fn is_higher_harder(&self) -> bool {
        false
    }
    fn ease(&self, value: f64) -> Ease {
        match value {
            80.0.. => Ease::Easy,
            60.0.. => Ease::Average,
            40.0.. => Ease::Hard,
            _ => Ease::VeryHard,
        }
    }
}
