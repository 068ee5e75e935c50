//! What is counted in a text, and what a measure makes of it.
//!
//! Not for counting (see `sample`) and not for one language: each family has a file of its own.

/// What was counted in a text. Names of medicines and numbers lengthen a sentence and count for
/// nothing else: nobody can choose a shorter one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sample {
    /// Sentences; each heading, item, cell and term is at least one.
    pub sentences: usize,
    /// Words, or signs in a language that writes no blanks, see [`LengthUnit`].
    pub words: usize,
    /// The same in the longest sentence.
    pub longest: usize,
    /// Words that the author chose: neither numbers nor names of medicines.
    pub chosen: usize,
    /// Letters of the chosen words.
    pub letters: usize,
    /// Chosen words of more than six letters.
    pub long: usize,
    /// Syllables of the chosen words; 0 in a language whose syllables are not counted.
    pub syllables: usize,
    /// Chosen words of three syllables and more.
    pub polysyllables: usize,
}

/// What the length of a sentence is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LengthUnit {
    /// Words between blanks.
    Word,
    /// Written syllables, each between blanks, as in Vietnamese.
    Syllable,
    /// Signs, in languages that write no blanks between words.
    Sign,
}

impl LengthUnit {
    /// A word for it, as messages and templates know it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Word => "words",
            Self::Syllable => "syllables",
            Self::Sign => "signs",
        }
    }
}

/// How hard a text reads by a measure, in the steps that its author gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ease {
    /// Very easy.
    VeryEasy,
    /// Easy.
    Easy,
    /// Average.
    Average,
    /// Hard.
    Hard,
    /// Very hard.
    VeryHard,
}

impl Ease {
    /// A word for it, as messages and templates know it.
    pub fn word(self) -> &'static str {
        match self {
            Self::VeryEasy => "very-easy",
            Self::Easy => "easy",
            Self::Average => "average",
            Self::Hard => "hard",
            Self::VeryHard => "very-hard",
        }
    }
}

/// A published formula for the texts of one language.
pub trait Measure: Sync {
    /// Kebab-case, never reused.
    fn id(&self) -> &'static str;
    /// The language for which it was made, as a tag without script and region.
    fn language(&self) -> &'static str;
    /// What it gives; `None` if the text is too short for it.
    fn value(&self, sample: &Sample) -> Option<f64>;
    /// Whether a higher value is a harder text.
    fn rises(&self) -> bool;
    /// What a value means.
    fn ease(&self, value: f64) -> Ease;
}

impl Sample {
    /// Whether there is enough to measure: formulas were made on passages of 100 words.
    pub fn is_enough(&self) -> bool {
        self.chosen >= 100 && self.sentences > 0
    }

    /// Words in a sentence, on average.
    pub fn sentence_length(&self) -> f64 {
        per(self.words, self.sentences)
    }

    /// Syllables in a chosen word, on average.
    pub(super) fn syllables_per_word(&self) -> f64 {
        per(self.syllables, self.chosen)
    }
}

/// One number for each of another; 0 of nothing.
#[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
pub(super) fn per(what: usize, of: usize) -> f64 {
    if of == 0 { 0.0 } else { what as f64 / of as f64 }
}

/// The steps of Flesch's scale, which others took over for their languages: from 90 very easy, from
/// 70 easy, from 60 plain, below 30 very hard. Source: Flesch, "A new readability yardstick", J
/// Appl Psychol 1948.
pub(super) fn flesch(value: f64) -> Ease {
    match value {
        90.0.. => Ease::VeryEasy,
        70.0.. => Ease::Easy,
        60.0.. => Ease::Average,
        30.0.. => Ease::Hard,
        _ => Ease::VeryHard,
    }
}
