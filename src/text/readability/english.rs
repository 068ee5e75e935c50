//! English: two formulas for school grades.

use super::formula::{Ease, ReadabilityFormula, Sample, ratio};

/// The Flesch-Kincaid grade level. Source: Kincaid and others, Research Branch Report 8-75, Naval
/// Air Station Memphis, 1975.
pub struct FleschKincaid;

impl ReadabilityFormula for FleschKincaid {
    fn id(&self) -> &'static str {
        "flesch-kincaid"
    }
    fn language(&self) -> &'static str {
        "en"
    }
    fn value(&self, sample: &Sample) -> Option<f64> {
        Some(0.39 * sample.sentence_length() + 11.8 * sample.syllables_per_word() - 15.59)
    }
    fn is_higher_harder(&self) -> bool {
        true
    }
    fn ease(&self, value: f64) -> Ease {
        grade_ease(value)
    }
}

/// The SMOG grade, from the words of three syllables or more; it needs 30 sentences. It is higher
/// than the Flesch-Kincaid grade, since it was fitted to readers who understand all of a text.
/// Source: `McLaughlin`, "SMOG grading", J Reading 1969.
pub struct Smog;

impl ReadabilityFormula for Smog {
    fn id(&self) -> &'static str {
        "smog"
    }
    fn language(&self) -> &'static str {
        "en"
    }
    fn value(&self, sample: &Sample) -> Option<f64> {
        (sample.sentences >= 30)
            .then(|| 1.043 * (ratio(sample.polysyllables, sample.sentences) * 30.0).sqrt() + 3.1291)
    }
    fn is_higher_harder(&self) -> bool {
        true
    }
    fn ease(&self, value: f64) -> Ease {
        grade_ease(value)
    }
}

/// Returns what a school grade means for patients: easy up to the sixth grade (American Medical
/// Association: Weiss, "Health literacy and patient safety", 2007), average up to the eighth, which
/// the National Institutes of Health allow, and very hard beyond the twelfth, at college level.
fn grade_ease(value: f64) -> Ease {
    match value {
        ..=6.0 => Ease::Easy,
        ..=8.0 => Ease::Average,
        ..=12.0 => Ease::Hard,
        _ => Ease::VeryHard,
    }
}
