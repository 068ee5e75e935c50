//! Spanish: two scales on which higher is easier.

use super::formula::{Ease, ReadabilityFormula, Sample, flesch_ease};

/// The Fernández Huerta index with corrected coefficients, on Flesch's steps. Sources: Fernández
/// Huerta, "Medidas sencillas de lecturabilidad", Consigna 1959; Law, "Error in the Fernandez
/// Huerta readability formula", legible.es 2011.
pub struct FernandezHuerta;

impl ReadabilityFormula for FernandezHuerta {
    fn id(&self) -> &'static str {
        "fernandez-huerta"
    }
    fn language(&self) -> &'static str {
        "es"
    }
    fn value(&self, sample: &Sample) -> Option<f64> {
        Some(206.84 - 60.0 * sample.syllables_per_word() - 1.02 * sample.sentence_length())
    }
    fn is_higher_harder(&self) -> bool {
        false
    }
    fn ease(&self, value: f64) -> Ease {
        flesch_ease(value)
    }
}

/// The Szigriszt Pazos perspicuity index on the INFLESZ steps, which were derived from texts for
/// patients. Sources: Szigriszt Pazos, thesis, Universidad Complutense de Madrid, 1993;
/// Barrio-Cantalejo and others, An Sist Sanit Navar 2008.
pub struct Inflesz;

impl ReadabilityFormula for Inflesz {
    fn id(&self) -> &'static str {
        "inflesz"
    }
    fn language(&self) -> &'static str {
        "es"
    }
    fn value(&self, sample: &Sample) -> Option<f64> {
        Some(206.835 - 62.3 * sample.syllables_per_word() - sample.sentence_length())
    }
    fn is_higher_harder(&self) -> bool {
        false
    }
    fn ease(&self, value: f64) -> Ease {
        match value {
            80.0.. => Ease::VeryEasy,
            65.0.. => Ease::Easy,
            55.0.. => Ease::Average,
            40.0.. => Ease::Hard,
            _ => Ease::VeryHard,
        }
    }
}
