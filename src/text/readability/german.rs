//! German: a formula based on long words.

use super::formula::{Ease, ReadabilityFormula, Sample, ratio};

/// The LIX index, based on long words, on the steps used in German schools. Source: Björnsson,
/// "Läsbarhet", 1968.
pub struct Lix;

impl ReadabilityFormula for Lix {
    fn id(&self) -> &'static str {
        "lix"
    }
    fn language(&self) -> &'static str {
        "de"
    }
    fn value(&self, sample: &Sample) -> Option<f64> {
        Some(sample.sentence_length() + 100.0 * ratio(sample.long, sample.chosen))
    }
    fn is_higher_harder(&self) -> bool {
        true
    }
    fn ease(&self, value: f64) -> Ease {
        match value {
            ..30.0 => Ease::VeryEasy,
            ..40.0 => Ease::Easy,
            ..50.0 => Ease::Average,
            ..60.0 => Ease::Hard,
            _ => Ease::VeryHard,
        }
    }
}
