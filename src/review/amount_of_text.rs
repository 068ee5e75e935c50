//! Finds translations that say less or more than their source: a sentence lost or doubled, a text
//! cut off in the middle.
//!
//! How long a translation is depends on the language and on who writes it, so the lengths of one
//! file are compared with one another.

use super::{
    plain_words::{readings, repeated_words},
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
/// In a message of fewer characters than this, which stands alone, a translator may make two
/// sentences one: the bounds are wider there.
const SHORT_MESSAGE: usize = 80;
const SHORTER_IF_SHORT: f64 = 0.75;
const LONGER_IF_SHORT: f64 = 1.6;
/// A translation with as many sentences is at least this much shorter than usual if part is lost.
const MUCH_SHORTER: f64 = 0.45;

/// What a translation says less or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AmountFault {
    /// It ends without a point, unlike its source.
    Unfinished,
    /// A bracket is not closed, and those of the source are.
    OpenBracket,
    /// These words are in it again and again.
    Repeated(String),
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
            Self::OpenBracket => "a bracket is not closed".to_owned(),
            Self::Repeated(words) => format!("`{words}` is in it again and again"),
            Self::Doubled(sentence) => format!("`{sentence}` is in it twice"),
            Self::Shorter => "it is much shorter than the source would give".to_owned(),
            Self::Longer => "it has more sentences, and is longer than the source gives".to_owned(),
        }
    }
}

/// Returns the texts of a file that say less or more than their source, each with what is wrong.
pub fn amount_faults<'a>(lang: &Lang, segments: &'a [Segment]) -> Vec<(&'a Segment, AmountFault)> {
    let pairs = segments.iter().filter_map(|segment| {
        let target = segment.target.as_ref()?;
        let readings = |text: &str| readings(&segment.kind, text);
        Some((segment, readings(&segment.source.text), readings(&target.text)))
    });
    let pairs: Vec<_> = pairs.collect();
    // Of a message, the default variants say the most.
    let ratio_of = |(_, source, target): &(_, Vec<String>, Vec<String>)| {
        ratio(source.first()?, target.first()?)
    };
    let mut ratios: Vec<f64> = pairs.iter().filter_map(ratio_of).collect();
    ratios.sort_by(f64::total_cmp);
    let usual = (ratios.len() >= MIN_TEXTS).then(|| ratios[ratios.len() / 2]);
    pairs
        .iter()
        .filter_map(|(segment, source, target)| {
            Some((
                *segment,
                amount_fault(lang, usual, segment.kind == SegmentKind::Message, source, target)?,
            ))
        })
        .collect()
}

/// Returns what a translation says less or more, given what readers get of it and of its source.
fn amount_fault(
    lang: &Lang,
    usual: Option<f64>,
    is_message: bool,
    source: &[String],
    target: &[String],
) -> Option<AmountFault> {
    let repeated = || {
        let words = target.iter().find_map(|text| repeated_words(text))?;
        let is_of_source = source.iter().any(|text| repeated_words(text).is_some());
        (!is_of_source).then_some(AmountFault::Repeated(words))
    };
    let is_open = |texts: &[String]| texts.iter().any(|text| has_open_bracket(text));
    let is_unfinished = || {
        target.iter().any(|target| source.iter().all(|source| is_unfinished(lang, source, target)))
    };
    let (first_source, first_target) = (source.first()?, target.first()?);
    doubled(first_source, first_target)
        .map(AmountFault::Doubled)
        .or_else(repeated)
        .or_else(|| is_unfinished().then_some(AmountFault::Unfinished))
        .or_else(|| (is_open(target) && !is_open(source)).then_some(AmountFault::OpenBracket))
        .or_else(|| {
            let is_short = is_message && first_source.chars().count() < SHORT_MESSAGE;
            unusual_length(first_source, first_target, usual?, is_short)
        })
}

/// Returns whether a text has more opening than closing round brackets.
fn has_open_bracket(text: &str) -> bool {
    let count = |brackets: [char; 2]| text.chars().filter(|c| brackets.contains(c)).count();
    count(['(', '（']) > count([')', '）'])
}

/// Returns how much longer a translation is than its source, if that is long enough to say.
fn ratio(source: &str, target: &str) -> Option<f64> {
    let length = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count();
    let (source, target) = (length(source), length(target));
    // Both are far below 2^52.
    #[expect(clippy::cast_precision_loss, reason = "texts are shorter than 2^52 characters")]
    (source >= MIN_LENGTH).then(|| target as f64 / source as f64)
}

fn unusual_length(source: &str, target: &str, usual: f64, is_short: bool) -> Option<AmountFault> {
    let relative = ratio(source, target)? / usual;
    let (in_source, in_target) = (sentence_list(source).len(), sentence_list(target).len());
    let shorter = if is_short { SHORTER_IF_SHORT } else { SHORTER };
    let longer = if is_short { LONGER_IF_SHORT } else { LONGER };
    if relative < MUCH_SHORTER || in_target < in_source && relative < shorter {
        return Some(AmountFault::Shorter);
    }
    (in_target > in_source && relative > longer).then_some(AmountFault::Longer)
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
    // The point of `p.m.` ends an abbreviation.
    let is_abbreviation =
        |word: &str| word.trim_end_matches('.').rsplit('.').next().is_some_and(|end| end.len() < 2);
    let ends_sentence = |text: &str| {
        text.trim_end().ends_with(['.', '!', '?'])
            && !text.split_whitespace().next_back().is_some_and(is_abbreviation)
    };
    let ends_word = |text: &str| text.trim_end().ends_with(char::is_alphanumeric);
    !NO_POINTS.contains(&lang.id().language.as_str()) && ends_sentence(source) && ends_word(target)
}

/// Returns the sentences of a text, without those of a few letters, such as "a. m.".
fn sentence_list(text: &str) -> Vec<&str> {
    text.split(|c| c == '\n' || SENTENCE_ENDS.contains(&c))
        .map(|sentence| sentence.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|sentence| sentence.chars().filter(|c| c.is_alphabetic()).count() > 3)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{AmountFault, amount_fault, doubled, is_unfinished, unusual_length};
    use crate::lang::Lang;

    #[test]
    fn words_again_and_again_and_a_bracket_that_stays_open_are_found() {
        let fault = |source: &str, target: &str| {
            let lang = Lang::parse("es").expect("a tag");
            amount_fault(&lang, None, false, &[source.to_owned()], &[target.to_owned()])
        };
        let looping = fault("Free, with county funds", "Gratis, con fondos con fondos con fondos");
        assert_eq!(looping, Some(AmountFault::Repeated("con fondos".to_owned())));
        let open = fault("Kept (only here) now", "Se guarda (solo aquí");
        assert_eq!(open, Some(AmountFault::OpenBracket));
        assert_eq!(fault("Kept (only here) now", "Se guarda (solo aquí) hoy"), None);
        assert_eq!(fault("a) one", "a) uno"), None);
    }

    const SOURCE: &str = "Tell the prescriber about every change. Do not stop on your own today.";

    #[test]
    fn a_lost_or_added_sentence_is_found() {
        let whole = "Avise de cada cambio a quien le receta. No la deje hoy por su cuenta.";
        assert_eq!(unusual_length(SOURCE, whole, 1.0, false), None);
        let lost = "Avise de cada cambio a quien le receta.";
        assert_eq!(unusual_length(SOURCE, lost, 1.0, false), Some(AmountFault::Shorter));
        let added = format!("{whole} Pregunte también a su farmacia cada semana.");
        assert_eq!(unusual_length(SOURCE, &added, 1.0, false), Some(AmountFault::Longer));
        assert_eq!(
            unusual_length(SOURCE, "跟开药者说每个变化。今天不要自己停药。", 0.3, false),
            None
        );
        assert_eq!(unusual_length("Call 911.", "Llame ya al 911. Es gratis.", 1.0, false), None);
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
        assert!(!is_unfinished(&lang("vi"), "from 9 a.m. to 5 p.m.", "9 giờ sáng đến 5 giờ chiều"));
        assert!(is_unfinished(&lang("es"), "Take vitamin D3.", "Tome vitamina D3"));
    }
}
