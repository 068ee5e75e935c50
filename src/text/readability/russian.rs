//! Russian: Flesch's scale, adapted to the language.

use super::formula::{Ease, ReadabilityFormula, Sample, flesch_ease};

/// Flesch's scale as Oborneva adapted it to Russian. Source: Oborneva, thesis, Institute of Content
/// and Methods of Education, Moscow, 2006.
pub struct Oborneva;

impl ReadabilityFormula for Oborneva {
    fn id(&self) -> &'static str {
        "oborneva"
    }
    fn language(&self) -> &'static str {
        "ru"
    }
    fn value(&self, sample: &Sample) -> Option<f64> {
        Some(206.835 - 1.3 * sample.sentence_length() - 60.1 * sample.syllables_per_word())
    }
    fn is_higher_harder(&self) -> bool {
        false
    }
    fn ease(&self, value: f64) -> Ease {
        flesch_ease(value)
    }
}
