//! The counts of a text, and the trait of the formulas that use them.
//!
//! The formulas of each language have their own module.

/// The counts of a text. Names of medicines and numbers count for the length of a sentence only,
/// since an author cannot choose a shorter word for them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sample {
    /// Sentences; each heading, item, cell and term is at least one.
    pub sentences: usize,
    /// Words, or characters in a language without spaces between words; see [`LengthUnit`].
    pub words: usize,
    /// Words, or characters, of the longest sentence.
    pub longest: usize,
    /// Words that the author chose: neither numbers nor names of medicines.
    pub chosen: usize,
    /// Letters of the chosen words.
    pub letters: usize,
    /// Chosen words of more than six letters.
    pub long: usize,
    /// Syllables of the chosen words; 0 in a language whose syllables are not counted.
    pub syllables: usize,
    /// Chosen words of three syllables or more.
    pub polysyllables: usize,
}

/// The unit in which the length of a sentence is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LengthUnit {
    /// Words.
    Word,
    /// Syllables, which Vietnamese separates by spaces.
    Syllable,
    /// Characters, in languages without spaces between words.
    Character,
}

impl LengthUnit {
    /// Returns the word that messages and templates use for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Word => "words",
            Self::Syllable => "syllables",
            Self::Character => "signs",
        }
    }
}

/// The difficulty of a text by a formula, in the steps that its author published.
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
    /// Returns the word that messages and templates use for it.
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
pub trait ReadabilityFormula: Sync {
    /// Returns its id in kebab case, which is never reused.
    fn id(&self) -> &'static str;
    /// Returns the language for which it was made, as a tag without script and region.
    fn language(&self) -> &'static str;
    /// Computes its value; `None` if the text is too short for it.
    fn value(&self, sample: &Sample) -> Option<f64>;
    /// Returns whether a higher value means a harder text.
    fn is_higher_harder(&self) -> bool;
    /// Returns what a value means.
    fn ease(&self, value: f64) -> Ease;
}

impl Sample {
    /// Returns whether the text is long enough: the formulas were made for passages of 100 words.
    pub fn is_enough(&self) -> bool {
        self.chosen >= 100 && self.sentences > 0
    }

    /// Returns the average number of words in a sentence, or of characters; see [`LengthUnit`].
    pub fn sentence_length(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// Returns the average number of syllables in a chosen word.
    pub(super) fn syllables_per_word(&self) -> f64 {
        ratio(self.syllables, self.chosen)
    }
}

/// Returns the ratio of two counts; 0 if the second is 0.
#[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
pub(super) fn ratio(count: usize, total: usize) -> f64 {
    if total == 0 { 0.0 } else { count as f64 / total as f64 }
}

/// Returns the step of Flesch's scale, which other authors adopted for their languages: from 90
/// very easy, from 70 easy, from 60 average, from 30 hard, below that very hard. Source: Flesch, "A
/// new readability yardstick", J Appl Psychol 1948.
pub(super) fn flesch_ease(value: f64) -> Ease {
    match value {
        90.0.. => Ease::VeryEasy,
        70.0.. => Ease::Easy,
        60.0.. => Ease::Average,
        30.0.. => Ease::Hard,
        _ => Ease::VeryHard,
    }
}
