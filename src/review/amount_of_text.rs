//! Finds translations that say less or more than their source: a sentence lost or doubled, a text
//! cut off in the middle.
//!
//! How long a translation is depends on the language and on who writes it, so the lengths of one
//! file are compared with one another.

use super::{
    plain_words::plain,
    segment::{Segment, SegmentKind},
};
use crate::{lang::Lang, text::SENTENCE_ENDS};

/// The shortest source whose length says something, in characters.
const MIN_LENGTH: usize = 40;
/// The fewest texts of a file from which a usual length follows.
const MIN_TEXTS: usize = 6;
/// A translation with fewer or more sentences differs from the usual length by at least this. Of
/// 539 translations of Django's messages by people, 5 have fewer sentences and are shorter than it.
const SHORTER: f64 = 0.88;
const LONGER: f64 = 1.35;
/// A translation with as many sentences is at least this much shorter than usual if part is lost.
const MUCH_SHORTER: f64 = 0.45;

/// What a translation says less or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AmountFault {
    /// It ends without a point, unlike its source.
    Unfinished,
    /// A sentence of it is there twice, or more often than in the source.
    Doubled(String),
    /// It is much shorter than the others of its file, for its source.
    Shorter,
    /// It has more sentences than its source, and is longer than the others of its file.
    Longer,
}

impl AmountFault {
    /// Returns what is wrong, as the end of a sentence about the translation.
    pub fn description(&self) -> String {
        match self {
            Self::Unfinished => "it ends in the middle of a sentence".to_owned(),
            Self::Doubled(sentence) => format!("`{sentence}` is in it twice"),
            Self::Shorter => "it is much shorter than the source would give".to_owned(),
            Self::Longer => "it has more sentences, and is longer than the source gives".to_owned(),
        }
    }
}

/// Returns the texts of a file that say less or more than their source, each with what is wrong.
pub fn amount_faults<'a>(lang: &Lang, segments: &'a [Segment]) -> Vec<(&'a Segment, AmountFault)> {
    let pairs = segments.iter().filter_map(|segment| {
        let text = |text: &str| plain(&segment.kind, text);
        let target = segment.target.as_ref()?;
        (segment.kind != SegmentKind::Message)
            .then(|| (segment, text(&segment.source.text), text(&target.text)))
    });
    let pairs: Vec<_> = pairs.collect();
    let mut ratios: Vec<f64> =
        pairs.iter().filter_map(|(_, source, target)| ratio(source, target)).collect();
    ratios.sort_by(f64::total_cmp);
    let usual = (ratios.len() >= MIN_TEXTS).then(|| ratios[ratios.len() / 2]);
    let fault = |source: &str, target: &str| {
        doubled(source, target)
            .map(AmountFault::Doubled)
            .or_else(|| is_unfinished(lang, source, target).then_some(AmountFault::Unfinished))
            .or_else(|| unusual_length(source, target, usual?))
    };
    pairs
        .iter()
        .filter_map(|(segment, source, target)| Some((*segment, fault(source, target)?)))
        .collect()
}

/// Returns how much longer a translation is than its source, if that is long enough to say.
fn ratio(source: &str, target: &str) -> Option<f64> {
    let length = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count();
    let (source, target) = (length(source), length(target));
    // Both are far below 2^52.
    #[expect(clippy::cast_precision_loss, reason = "texts are shorter than 2^52 characters")]
    (source >= MIN_LENGTH).then(|| target as f64 / source as f64)
}

fn unusual_length(source: &str, target: &str, usual: f64) -> Option<AmountFault> {
    let relative = ratio(source, target)? / usual;
    let (in_source, in_target) = (sentence_list(source).len(), sentence_list(target).len());
    if relative < MUCH_SHORTER || in_target < in_source && relative < SHORTER {
        return Some(AmountFault::Shorter);
    }
    (in_target > in_source && relative > LONGER).then_some(AmountFault::Longer)
}

/// Returns a sentence that is in the translation more often than any is in the source.
fn doubled(source: &str, target: &str) -> Option<String> {
    let most = |sentences: &[&str]| {
        let times = |sentence: &str| sentences.iter().filter(|other| **other == sentence).count();
        sentences.iter().map(|sentence| (times(sentence), (*sentence).to_owned())).max()
    };
    let (times, sentence) = most(&sentence_list(target))?;
    let in_source = most(&sentence_list(source)).map_or(0, |(times, _)| times);
    (times > in_source.max(1)).then_some(sentence)
}

/// Returns whether a source ends with a sentence and its translation does not. Thai, Lao and other
/// languages end sentences with a space.
fn is_unfinished(lang: &Lang, source: &str, target: &str) -> bool {
    const NO_POINTS: [&str; 6] = ["th", "lo", "km", "my", "shn", "bo"];
    let ends_sentence = |text: &str| text.trim_end().ends_with(['.', '!', '?']);
    let ends_word = |text: &str| text.trim_end().ends_with(char::is_alphanumeric);
    !NO_POINTS.contains(&lang.id().language.as_str()) && ends_sentence(source) && ends_word(target)
}

/// Returns the sentences of a text, without those of a few letters, such as "a. m.".
fn sentence_list(text: &str) -> Vec<&str> {
    text.split(|c| c == '\n' || SENTENCE_ENDS.contains(&c))
        .map(|sentence| sentence.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|sentence| sentence.chars().filter(|c| c.is_alphanumeric()).count() > 3)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{AmountFault, doubled, is_unfinished, unusual_length};
    use crate::lang::Lang;

    const SOURCE: &str = "Tell the prescriber about every change. Do not stop on your own today.";

    #[test]
    fn a_lost_or_added_sentence_is_found() {
        let whole = "Avise de cada cambio a quien le receta. No la deje hoy por su cuenta.";
        assert_eq!(unusual_length(SOURCE, whole, 1.0), None);
        let lost = "Avise de cada cambio a quien le receta.";
        assert_eq!(unusual_length(SOURCE, lost, 1.0), Some(AmountFault::Shorter));
        let added = format!("{whole} Pregunte también a su farmacia cada semana.");
        assert_eq!(unusual_length(SOURCE, &added, 1.0), Some(AmountFault::Longer));
        assert_eq!(unusual_length(SOURCE, "跟开药者说每个变化。今天不要自己停药。", 0.3), None);
        assert_eq!(unusual_length("Call 911.", "Llame ya al 911. Es gratis.", 1.0), None);
    }

    #[test]
    fn a_doubled_sentence_is_found() {
        assert_eq!(
            doubled(SOURCE, "Avise. No la deje. No la deje.").as_deref(),
            Some("No la deje")
        );
        assert_eq!(doubled("Call. Now call. Now call.", "Llame. Llame ya. Llame ya."), None);
    }

    #[test]
    fn a_text_that_is_cut_off_is_found_where_sentences_have_a_point() {
        let lang = |tag| Lang::parse(tag).expect("a tag");
        assert!(is_unfinished(&lang("es"), SOURCE, "Avise de cada cambio a quien le"));
        assert!(!is_unfinished(&lang("es"), SOURCE, "Avise (hoy)"));
        assert!(!is_unfinished(&lang("th"), SOURCE, "บอกแพทย์"));
        assert!(!is_unfinished(&lang("es"), "Sleep", "Sueño"));
    }
}
