//! Russian: Flesch's scale, fitted.

use super::measure::{Ease, Measure, Sample, flesch};

/// Flesch's scale as Oborneva fitted it to Russian. Source: Oborneva, thesis, Institute of Content and Methods of Education,
/// Moscow, 2006.
pub struct Oborneva;

impl Measure for Oborneva {
    fn id(&self) -> &'static str {
        "oborneva"
    }
    fn language(&self) -> &'static str {
        "ru"
    }
    fn value(&self, sample: &Sample) -> Option<f64> {
        Some(206.835 - 1.3 * sample.sentence_length() - 60.1 * sample.syllables_per_word())
    }
    fn rises(&self) -> bool {
        false
    }
    fn ease(&self, value: f64) -> Ease {
        flesch(value)
    }
}

#[cfg(test)]
mod tests {
    use super::{Measure, Oborneva, Sample};

    #[test]
    fn worked_values() {
        let sample = Sample { sentences: 10, words: 100, chosen: 100, syllables: 220, ..Sample::default() };
        assert!((Oborneva.value(&sample).unwrap_or_default() - 61.615).abs() < 0.001);
    }
}
