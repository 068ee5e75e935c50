//! Rule `sentence-length`: reports long sentences in topics of the source language.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, FileId, Place, Report, RuleId},
    review::{SegmentKind, UnitKind},
    site::config::RuleLevel,
    text::{LengthUnit, Prose, Readability},
};

/// The longest sentence that is not reported, in words (GOV.UK content guidance).
const MAX_WORDS: usize = 25;

/// Reports long sentences in topics of the source language.
pub struct SentenceLength;

impl Rule for SentenceLength {
    fn id(&self) -> RuleId {
        "sentence-length"
    }

    fn about(&self) -> &'static str {
        "A sentence of a topic, in the source language of the site, has more than 25 words. A \
         reader who is ill or tired, or who reads in a second language, has forgotten its \
         beginning by the time it ends. Split it, or make it a list. The limit is that of the \
         content guidance of the United Kingdom's government (GOV.UK). Translations follow their \
         source and are not checked, nor are languages that are written without spaces between \
         words."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let source = case.site.source_language();
        let source_units = case
            .reviewed
            .units
            .iter()
            .filter(|(lang, _)| lang == source)
            .flat_map(|(_, units)| units);
        for segment in source_units
            .filter(|unit| matches!(unit.kind(), UnitKind::Topic(_)))
            .flat_map(|unit| &unit.segments)
        {
            let runs = match segment.kind {
                SegmentKind::Prose(_) => {
                    Prose::read(&segment.source.text, FileId(0), 0, &mut Report::new()).run_texts()
                }
                SegmentKind::Field | SegmentKind::Message => vec![segment.source.text.clone()],
            };
            let reading = Readability::compute(source, runs.iter().map(String::as_str), &|_| false);
            let longest = reading.sample.longest;
            if reading.unit == LengthUnit::Word && longest > MAX_WORDS {
                let message = format!("a sentence has {longest} words, more than {MAX_WORDS}");
                report.push(
                    Diagnostic::warning(self.id(), Place::At(segment.source.span), message).help(
                        format!(
                            "split it into sentences of at most {MAX_WORDS} words, or make it a \
                             list"
                        ),
                    ),
                );
            }
        }
    }
}
