//! Readability: the length of sentences in every language, and formulas that were published for one
//! language.
//!
//! A formula counts; it cannot know whether readers understand a text. The same text may pass one
//! formula and fail another, and values of different languages are not comparable. So the values
//! show authors what to revise first, and never block a page. Arabic, Vietnamese, Chinese and
//! others have no formula here: none is both accepted and computable without understanding the
//! words.

mod english;
mod formula;
mod german;
mod italian;
mod russian;
mod sample;
mod spanish;
mod syllables;

pub use formula::{Ease, LengthUnit, ReadabilityFormula, Sample};

use std::cmp::Ordering;

use crate::lang::Lang;

/// All formulas; those of one language are in the order in which they are reported.
pub const FORMULAS: &[&dyn ReadabilityFormula] = &[
    &english::FleschKincaid,
    &english::Smog,
    &spanish::Inflesz,
    &spanish::FernandezHuerta,
    &russian::Oborneva,
    &italian::Gulpease,
    &german::Lix,
];

/// The readability of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Readability {
    /// The unit of its sentence lengths.
    pub unit: LengthUnit,
    /// The counts.
    pub sample: Sample,
    /// The id of each formula of the language, with its value and what that means; empty if the
    /// text is too short.
    pub scores: Vec<(&'static str, f64, Ease)>,
}

/// Returns the formulas for a language.
pub fn formulas_of(lang: &Lang) -> impl Iterator<Item = &'static dyn ReadabilityFormula> {
    let language = lang.id().language;
    FORMULAS.iter().copied().filter(move |formula| language.as_str() == formula.language())
}

impl Readability {
    /// Computes the readability of a text from its runs: paragraphs, headings, items, cells.
    /// `is_name` returns whether a word is a name, such as that of a medicine, for which the author
    /// has no simpler word.
    pub fn compute<'t>(
        lang: &Lang,
        runs: impl Iterator<Item = &'t str>,
        is_name: &dyn Fn(&str) -> bool,
    ) -> Self {
        let sample = sample::SampleCounter::new(lang, is_name).count(runs);
        let scores = formulas_of(lang).filter(|_| sample.is_enough()).filter_map(|formula| {
            let value = formula.value(&sample)?;
            // The value is reported without decimals, so the rounded value decides.
            Some((formula.id(), value, formula.ease(value.round())))
        });
        Self { unit: sample::length_unit(lang), sample, scores: scores.collect() }
    }

    /// Compares texts of one language so that the hardest sorts first: by the first formula, then
    /// by the average sentence length.
    pub fn hardest_first(&self, other: &Self) -> Ordering {
        let rank = |reading: &Self| {
            let (id, value, _) = reading.scores.first()?;
            let rises =
                FORMULAS.iter().any(|formula| formula.id() == *id && formula.is_higher_harder());
            Some(if rises { *value } else { -*value })
        };
        let hard = |reading: &Self| {
            (rank(reading).unwrap_or(f64::NEG_INFINITY), reading.sample.sentence_length())
        };
        let ((a, a_length), (b, b_length)) = (hard(self), hard(other));
        b.total_cmp(&a).then(b_length.total_cmp(&a_length))
    }
}

#[cfg(test)]
mod tests {
    use super::{Ease, FORMULAS, LengthUnit, Readability, Sample};
    use crate::lang::Lang;

    fn readability(lang: &str, runs: &[&str]) -> Readability {
        Readability::compute(&Lang::parse(lang).expect("a tag"), runs.iter().copied(), &|word| {
            word.eq_ignore_ascii_case("sertraline")
        })
    }

    #[test]
    fn each_formula_returns_its_worked_value() {
        let (short, base) = (
            Sample { sentences: 10, words: 100, chosen: 100, ..Sample::default() },
            Sample::default(),
        );
        let worked = [
            ("flesch-kincaid", Sample { syllables: 140, ..short }, 4.83),
            (
                "smog",
                Sample { sentences: 30, words: 300, chosen: 300, polysyllables: 36, ..base },
                9.387,
            ),
            ("inflesz", Sample { syllables: 190, ..short }, 78.465),
            ("fernandez-huerta", Sample { syllables: 190, ..short }, 82.64),
            ("oborneva", Sample { syllables: 220, ..short }, 61.615),
            ("gulpease", Sample { letters: 480, ..short }, 71.0),
            ("lix", Sample { long: 25, ..short }, 35.0),
        ];
        assert_eq!(worked.len(), FORMULAS.len(), "each has a worked value");
        for (id, sample, value) in worked {
            let formula =
                FORMULAS.iter().find(|formula| formula.id() == id).expect("the id is known");
            let computed = formula.value(&sample).expect("it is long enough");
            assert!((computed - value).abs() < 0.001, "{id}: {computed}");
        }
        let smog = FORMULAS.iter().find(|formula| formula.id() == "smog").expect("the id is known");
        assert_eq!(smog.value(&short), None, "SMOG needs 30 sentences");
    }

    #[test]
    fn sentences_end_where_each_script_ends_them() {
        for (lang, text) in [
            ("en", "Take it at 8.30 with food. Call us!"),
            ("ar", "هل تنام جيدا؟ اتصل بنا اليوم."),
            ("zh-Hans", "请睡好。请打电话！"),
            ("vi", "Hãy ngủ ngon. Hãy gọi cho chúng tôi."),
            ("ru", "Спите хорошо. Позвоните нам."),
        ] {
            assert_eq!(readability(lang, &[text]).sample.sentences, 2, "{lang}");
        }
    }

    #[test]
    fn each_run_is_a_sentence_and_empty_ones_are_none() {
        let reading = readability("en", &["Sleep", "A cool room", "", "—"]);
        assert_eq!(
            (reading.sample.sentences, reading.sample.words, reading.sample.longest),
            (2, 4, 3)
        );
    }

    #[test]
    fn names_and_numbers_lengthen_a_sentence_and_nothing_else() {
        let sample = readability("en", &["Sertraline 50 helps you."]).sample;
        assert_eq!((sample.words, sample.chosen, sample.syllables), (4, 2, 2));
    }

    #[test]
    fn lengths_are_counted_in_what_the_language_writes() {
        assert_eq!(
            (
                readability("zh-Hans", &["请睡好。"]).unit,
                readability("zh-Hans", &["请睡好。"]).sample.words
            ),
            (LengthUnit::Character, 3)
        );
        assert_eq!(
            (
                readability("vi", &["Hãy ngủ ngon."]).unit,
                readability("vi", &["Hãy ngủ ngon."]).sample.words
            ),
            (LengthUnit::Syllable, 3)
        );
    }

    #[test]
    fn a_short_text_gets_no_grade_and_a_hard_one_a_higher_one() {
        assert_eq!(readability("en", &["Take it with food."]).scores, []);
        let easy: Vec<&str> = ["You can sleep well. Go to bed at ten each night."; 20].into();
        let hard: Vec<&str> = ["Pharmacological interventions necessitate individualized \
                                consideration of contraindications.";
            20]
            .into();
        let (easy, hard) = (readability("en", &easy), readability("en", &hard));
        assert!(easy.scores[0].1 < 3.0 && easy.scores[0].2 == Ease::Easy, "{easy:?}");
        assert!(hard.scores[0].1 > 20.0 && hard.scores[0].2 == Ease::VeryHard, "{hard:?}");
        assert_eq!(
            readability("ar", &["نم جيدا كل ليلة في غرفة باردة."; 40]).scores,
            [],
            "no formula for Arabic"
        );
    }

    #[test]
    fn the_hardest_sorts_first_whichever_way_a_formula_runs() {
        for (lang, easy, hard) in [
            (
                "en",
                "You can sleep well.",
                "Pharmacological interventions necessitate individualized consideration.",
            ),
            (
                "es",
                "Usted puede dormir bien.",
                "Las intervenciones farmacológicas necesitan consideración individualizada.",
            ),
            ("ar", "نم جيدا.", "نم جيدا كل ليلة في غرفة باردة ومظلمة وهادئة."),
        ] {
            let (easy, hard) = (readability(lang, &[easy; 40]), readability(lang, &[hard; 40]));
            assert_eq!(hard.hardest_first(&easy), std::cmp::Ordering::Less, "{lang}");
        }
    }

    #[test]
    fn ids_are_unique() {
        let mut ids: Vec<_> = FORMULAS.iter().map(|formula| formula.id()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), FORMULAS.len());
    }
}
