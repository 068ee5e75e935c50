//! Counts sentences and words by the Unicode segmentation rules of a language.

use icu::segmenter::{
    SentenceSegmenter, WordSegmenter, WordSegmenterBorrowed,
    options::{SentenceBreakOptions, WordType},
};

use super::{
    formula::{LengthUnit, Sample},
    syllables,
};
use crate::lang::Lang;

/// Returns the unit in which sentence lengths of a language are counted.
pub(super) fn length_unit(lang: &Lang) -> LengthUnit {
    match lang.id().language.as_str() {
        _ if !lang.separates_words() => LengthUnit::Character,
        "vi" => LengthUnit::Syllable,
        _ => LengthUnit::Word,
    }
}

/// Counts the texts of one language.
pub(super) struct SampleCounter<'a> {
    unit: LengthUnit,
    sentences: SentenceSegmenter,
    words: WordSegmenterBorrowed<'static>,
    syllables: Option<fn(&str) -> usize>,
    is_name: &'a dyn Fn(&str) -> bool,
}

impl<'a> SampleCounter<'a> {
    pub(super) fn new(lang: &Lang, is_name: &'a dyn Fn(&str) -> bool) -> Self {
        let id = lang.id();
        let mut options = SentenceBreakOptions::default();
        options.content_locale = Some(&id);
        // A language that ICU has no data for is split by the general rules.
        let general = || SentenceSegmenter::new(Default::default()).static_to_owned();
        Self {
            unit: length_unit(lang),
            sentences: SentenceSegmenter::try_new(options).unwrap_or_else(|_| general()),
            words: WordSegmenter::new_auto(Default::default()),
            syllables: syllables::counter(id.language.as_str()),
            is_name,
        }
    }

    /// Counts the runs of a text. The end of a run also ends a sentence.
    pub(super) fn count<'t>(&self, runs: impl Iterator<Item = &'t str>) -> Sample {
        let mut sample = Sample::default();
        for run in runs {
            let mut from = 0;
            for end in self.sentences.as_borrowed().segment_str(run).skip(1) {
                self.count_sentence(&run[from..end], &mut sample);
                from = end;
            }
        }
        sample
    }

    fn count_sentence(&self, sentence: &str, sample: &mut Sample) {
        let mut length = 0;
        let mut from = 0;
        for (end, kind) in self.words.segment_str(sentence).iter_with_word_type() {
            let word = &sentence[from..end];
            from = end;
            match kind {
                WordType::Letter => {
                    length += if self.unit == LengthUnit::Character {
                        word.chars().filter(|character| character.is_alphabetic()).count()
                    } else {
                        1
                    };
                    if !(self.is_name)(word) {
                        self.count_word(word, sample);
                    }
                }
                WordType::Number => length += 1,
                _ => {}
            }
        }
        if length > 0 {
            sample.sentences += 1;
            sample.words += length;
            sample.longest = sample.longest.max(length);
        }
    }

    fn count_word(&self, word: &str, sample: &mut Sample) {
        let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
        sample.chosen += 1;
        sample.letters += letters;
        sample.long += usize::from(letters > 6);
        if let Some(count) = self.syllables {
            let syllables = count(word);
            sample.syllables += syllables;
            sample.polysyllables += usize::from(syllables >= 3);
        }
    }
}
