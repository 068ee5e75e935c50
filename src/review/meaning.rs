//! Words that decide what a person does, compared between a text and its translation: "not",
//! weeks for days, evening for morning, "before" for "after".
//!
//! Languages say most things differently, so only two kinds of differences count:
//! a sentence that negates less often than its source, or negates where nothing in its source has
//! that sense; and a word of a family (say, the times of day) that is replaced by another word of
//! that family. `lexicon` has the words.

use std::{collections::BTreeSet, sync::Arc};

use super::lexicon::{
    FAMILIES, FoundMeaning, LESS, LESS_AND_NEAR, Lexicon, NEAR_LESS, NEAR_NOT, NOT, number_of,
};
use crate::{
    lang::Lang,
    review::{
        plain_words::{plain, sentences},
        segment::SegmentKind,
    },
};

/// The most characters of a sentence that a message shows.
const MAX_SHOWN: usize = 60;

/// A word that decides what a person does and is another one in the translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeaningFault {
    /// A sentence of the source negates more often than its translation.
    NegationLost(String),
    /// A sentence of the translation negates, and nothing in its source has that sense.
    NegationAdded(String),
    /// A translation says "less", and nothing in its source has that sense.
    LessAdded(String),
    /// A word of the source and the word that the translation has instead, or several of them.
    Replaced(String, String),
}

impl MeaningFault {
    /// Returns whether it is about a “not”.
    pub fn is_negation(&self) -> bool {
        matches!(self, Self::NegationLost(_) | Self::NegationAdded(_))
    }

    /// Returns what is wrong, as the end of a sentence about the translation.
    pub fn description(&self) -> String {
        match self {
            Self::NegationLost(sentence) => {
                format!("a “not” of the source seems to be lost in `{sentence}`")
            }
            Self::NegationAdded(sentence) => {
                format!("`{sentence}` says “not”, and the source does not")
            }
            Self::LessAdded(word) => {
                format!("the translation says `{word}`, and the source does not")
            }
            Self::Replaced(source, target) => {
                format!("the source says `{source}`, the translation `{target}`")
            }
        }
    }
}

/// The words of two languages, for comparing texts in them.
pub struct MeaningSearch {
    source: Arc<Lexicon>,
    target: Arc<Lexicon>,
}

/// The words of one sentence.
struct SentenceMeanings<'t> {
    text: &'t str,
    found: Vec<FoundMeaning>,
}

impl SentenceMeanings<'_> {
    fn count(&self, meaning: &str) -> usize {
        self.found.iter().filter(|found| found.meaning == meaning).count()
    }

    fn first(&self, meaning: &str) -> String {
        let first = self.found.iter().find(|found| found.meaning == meaning);
        first.map_or_else(String::new, |found| found.written.clone())
    }

    /// Returns the meanings of a family that occur.
    fn of_family(&self, family: &[&'static str]) -> BTreeSet<&'static str> {
        let meanings = self.found.iter().map(|found| found.meaning);
        meanings.filter(|meaning| family.contains(meaning)).collect()
    }

    /// Returns its beginning, for a message.
    fn shown(&self) -> String {
        let text = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        match text.char_indices().nth(MAX_SHOWN) {
            Some((at, _)) => format!("{}…", &text[..at]),
            None => text,
        }
    }
}

impl MeaningSearch {
    /// Returns the search for texts and their translations.
    pub fn new(source: &Lang, target: &Lang) -> Self {
        Self { source: Lexicon::of(source), target: Lexicon::of(target) }
    }

    /// Returns the words of a translation that mean something else than those of its source.
    /// Sentences are compared one by one if both texts have as many.
    pub fn find(&self, kind: &SegmentKind, source: &str, target: &str) -> Vec<MeaningFault> {
        let has_variants =
            *kind == SegmentKind::Message && (source.contains("->") || target.contains("->"));
        let texts = [plain(kind, source), plain(kind, target)];
        let mut of_source = sentence_list(&texts[0]);
        let mut of_target = sentence_list(&texts[1]);
        // Where values stand, a message has other pieces in each language.
        let has_values = *kind == SegmentKind::Message && source.contains('{');
        if has_values || of_source.len() != of_target.len() {
            (of_source, of_target) = (vec![texts[0].trim()], vec![texts[1].trim()]);
        }
        let mut out = Vec::new();
        // A sentence that is not translated is reported as such.
        let is_translated = |(source, target): &(&str, &str)| source != target;
        for (source, target) in of_source.into_iter().zip(of_target).filter(is_translated) {
            let source = SentenceMeanings { text: source, found: self.source.find(source) };
            let target = SentenceMeanings { text: target, found: self.target.find(target) };
            if self.source.has_file() && self.target.has_file() {
                out.extend(negation_fault(&source, &target, has_variants));
            }
            if self.source.knows(NEAR_LESS) {
                out.extend(added_less(&self.source, &source, &target));
            }
            let replaced = FAMILIES.iter().filter_map(|family| replaced(family, &source, &target));
            out.extend(replaced);
        }
        out
    }
}

/// Returns the sentences of a text that have a letter.
fn sentence_list(text: &str) -> Vec<&str> {
    sentences(text).map(str::trim).filter(|part| part.chars().any(char::is_alphabetic)).collect()
}

/// Compares how often two sentences negate. Of variants, languages have different numbers: there it
/// counts only whether they negate.
fn negation_fault(
    source: &SentenceMeanings<'_>,
    target: &SentenceMeanings<'_>,
    has_variants: bool,
) -> Option<MeaningFault> {
    let most = if has_variants { 1 } else { usize::MAX };
    let (in_source, in_target) = (source.count(NOT).min(most), target.count(NOT));
    if in_source > in_target + target.count(NEAR_NOT) {
        return Some(MeaningFault::NegationLost(target.shown()));
    }
    (in_target > 0 && in_source + source.count(NEAR_NOT) == 0)
        .then(|| MeaningFault::NegationAdded(target.shown()))
}

/// Returns the word of a translation for "less" if nothing in its source, in the words of
/// `lexicon`, has that sense. If the source says "more", the word is there instead.
fn added_less(
    lexicon: &Lexicon,
    source: &SentenceMeanings<'_>,
    target: &SentenceMeanings<'_>,
) -> Option<MeaningFault> {
    let is_added = target.count(LESS) > 0
        && source.count("more") == 0
        && !lexicon.has_any(source.text, &LESS_AND_NEAR);
    is_added.then(|| MeaningFault::LessAdded(target.first(LESS)))
}

/// Returns a word of the source whose meaning the translation lacks, and one of the translation
/// whose meaning, of the same family, the source lacks.
fn replaced(
    family: &[&'static str],
    source: &SentenceMeanings<'_>,
    target: &SentenceMeanings<'_>,
) -> Option<MeaningFault> {
    let (in_source, in_target) = (source.of_family(family), target.of_family(family));
    let lost = in_source
        .iter()
        .find(|meaning| !in_target.contains(*meaning) && !is_in_digits(meaning, source, target))?;
    let gained = in_target
        .iter()
        .filter(|meaning| !in_source.contains(*meaning) && !is_in_digits(meaning, target, source));
    let words: BTreeSet<String> = gained.map(|meaning| target.first(meaning)).collect();
    let words: Vec<String> = words.into_iter().collect();
    (!words.is_empty()).then(|| MeaningFault::Replaced(source.first(lost), words.join("`, `")))
}

/// Returns whether the words of one text for a number are digits in the other: as many digits of it
/// are there beyond those that both have.
fn is_in_digits(meaning: &str, words: &SentenceMeanings<'_>, other: &SentenceMeanings<'_>) -> bool {
    let Some(value) = number_of(meaning).map(|number| number.to_string()) else { return false };
    let digits = |text: &str| {
        text.split(|c: char| !c.is_ascii_digit()).filter(|digits| *digits == value).count()
    };
    digits(other.text).saturating_sub(digits(words.text)) >= words.count(meaning)
}

#[cfg(test)]
mod tests {
    use super::{MeaningFault, MeaningSearch, SegmentKind};
    use crate::lang::Lang;

    fn faults(lang: &str, source: &str, target: &str) -> Vec<MeaningFault> {
        let [from, to] = ["en", lang].map(|tag| Lang::parse(tag).expect("a tag"));
        MeaningSearch::new(&from, &to).find(&SegmentKind::Field, source, target)
    }

    #[test]
    fn a_lost_or_added_not_is_found() {
        for (lang, source, lost, clean) in [
            ("es", "Do not stop. Call us.", "Pare. Llámenos.", "No pare. Llámenos."),
            ("ar", "Do not take it.", "تأخذه.", "لا تأخذه."),
            ("zh-Hans", "Never stop it alone.", "请自己停药。", "切勿自己停药。"),
            ("vi", "You can't drink.", "Quý vị được uống.", "Quý vị không được uống."),
            ("ru", "Do not drive.", "Водите машину.", "Не водите машину."),
        ] {
            let found = faults(lang, source, lost);
            let [MeaningFault::NegationLost(sentence)] = &found[..] else {
                panic!("{lang}: {found:?}")
            };
            assert!(lost.contains(sentence.as_str()), "{lang}: {sentence}");
            assert_eq!(faults(lang, source, clean), [], "{lang}");
        }
        let added = faults("es", "Take it with food.", "No la tome con comida.");
        assert_eq!(added, [MeaningFault::NegationAdded("No la tome con comida".to_owned())]);
        let less = faults("es", "Sleep gets better.", "Se duerme menos.");
        assert_eq!(less, [MeaningFault::LessAdded("menos".to_owned())]);
        assert_eq!(faults("es", "At a smaller dose.", "Con menos dosis."), []);
        assert_eq!(faults("es", "Skip the dose.", "No tome la dosis."), [], "near a negation");
        assert_eq!(faults("es", "not more than 4", "como máximo 4"), [], "a limit is no negation");
    }

    #[test]
    fn a_word_replaced_by_another_of_its_family_is_found() {
        let replaced = |lang: &str, source: &str, target: &str| {
            let found = faults(lang, source, target);
            let words = found.into_iter().filter_map(|fault| match fault {
                MeaningFault::Replaced(one, other) => Some(format!("{one} {other}")),
                _ => None,
            });
            words.collect::<Vec<_>>().join(", ")
        };
        for (lang, source, target, words) in [
            ("es", "for 3 weeks", "durante 3 meses", "weeks meses"),
            ("es", "in the morning", "por la noche", "morning noche"),
            ("ar", "before the meal", "بعد الوجبة", "before بعد"),
            ("zh-Hans", "at least 2 hours", "最多2小时", "at least 最多"),
            ("zh-Hans", "three times", "五次", "three 五"),
            ("vi", "on Monday", "vào thứ ba", "monday thứ ba"),
            ("ru", "Take less.", "Принимайте больше.", "less больше"),
            ("it", "on Monday", "martedì", "monday martedì"),
            ("es", "at 11, once", "a las 11, once", "once once"),
        ] {
            assert_eq!(replaced(lang, source, target), words, "{lang}: {target}");
        }
        for (lang, source, target) in [
            ("es", "for 3 weeks", "durante 3 semanas"),
            ("es", "in the evening", "por la tarde"),
            ("es", "at 11", "a las once"),
            ("vi", "two tablets on Tuesday", "hai viên vào thứ ba"),
            ("zh-Hans", "every day for a month", "连续一个月每天"),
            ("ru", "not less than 2", "минимум 2"),
        ] {
            assert_eq!(replaced(lang, source, target), "", "{lang}: {target}");
        }
    }

    #[test]
    fn variants_of_a_message_are_compared_as_a_whole() {
        let lang = |tag| Lang::parse(tag).expect("a tag");
        let search = MeaningSearch::new(&lang("en"), &lang("ru"));
        let source = "{ PLURAL($n) ->\n  [one] not in a week\n *[other] not in { $n } weeks\n }";
        let target = "{ PLURAL($n) ->\n  [one] не за неделю\n  [few] не за { $n } недели\n \
                      *[other] не за { $n } недель\n }";
        assert_eq!(search.find(&SegmentKind::Message, source, target), []);
        let lost = target.replace("не ", "");
        let found = search.find(&SegmentKind::Message, source, &lost);
        assert!(matches!(found[..], [MeaningFault::NegationLost(_)]), "{found:?}");
    }
}
