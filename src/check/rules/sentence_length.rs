//! Rule `sentence-length`.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, FileId, Place, Report, RuleId},
    review::SegmentKind,
    site::config::Level,
    text::{LengthUnit, Prose, Reading},
};

/// The most words of a sentence that most people can keep in mind.
const WORDS: usize = 25;

/// A sentence of a topic is long.
pub struct SentenceLength;

impl Rule for SentenceLength {
    fn id(&self) -> RuleId {
        "sentence-length"
    }

    fn about(&self) -> &'static str {
        "A sentence of a topic, in the language in which the site is written first, has more than 25 words. Whoever is ill, tired or \
         reads in a second language has lost its beginning when its end comes. Split it, or make a list of it. The limit is that of \
         the content guidance of the United Kingdom's government (GOV.UK). Translations follow their source and are not \
         counted, nor are languages whose writing puts no blanks between words."
    }

    fn level(&self) -> Level {
        Level::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let source = case.site.source_language();
        let here = case
            .reviewed
            .units
            .iter()
            .filter(|(lang, _)| lang == source)
            .flat_map(|(_, units)| units);
        for segment in
            here.filter(|unit| unit.name.starts_with("topics/")).flat_map(|unit| &unit.segments)
        {
            let runs = match segment.kind {
                SegmentKind::Prose(_) => {
                    Prose::read(&segment.source.text, FileId(0), 0, &mut Report::new()).run_texts()
                }
                SegmentKind::Field | SegmentKind::Message => vec![segment.source.text.clone()],
            };
            let reading = Reading::of(source, runs.iter().map(String::as_str), &|_| false);
            let longest = reading.sample.longest;
            if reading.unit == LengthUnit::Word && longest > WORDS {
                let message = format!("a sentence of {longest} words is hard to keep in mind");
                report.push(
                    Diagnostic::warning(self.id(), Place::At(segment.source.span), message).help(
                        format!(
                            "split it into sentences of at most {WORDS} words, or make a list of it"
                        ),
                    ),
                );
            }
        }
    }
}
