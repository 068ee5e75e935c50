//! Rule `reading-grade`.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    review::reading,
    site::config::Level,
    text::Ease,
};

/// A topic reads as hard.
pub struct ReadingGrade;

impl Rule for ReadingGrade {
    fn id(&self) -> RuleId {
        "reading-grade"
    }

    fn about(&self) -> &'static str {
        "A topic reads as hard by the first measure of its language: in English above the eighth grade of Flesch and Kincaid, in Spanish \
         below 55 on INFLESZ, in Russian below 60 by Oborneva, in Italian below 60 on Gulpease, in German from 50 on LIX. Other languages \
         have no measure here. It is off unless the site asks for it, under `rules:` in content/site.yaml, since formulas of one \
         language disagree and none knows whether people understand a text: let it tell you what to look at first, then ask some who \
         would read it. Shorter sentences and shorter words help; names of medicines and numbers are not counted as words."
    }

    fn level(&self) -> Level {
        Level::Off
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        for topic in case.site.topics.values() {
            for (lang, text) in &topic.texts {
                let reading = reading(lang, text, case.reviewed.names);
                let Some((measure, value, ease)) =
                    reading.scores.first().filter(|(.., ease)| *ease >= Ease::Hard)
                else {
                    continue;
                };
                let words = if *ease == Ease::Hard { "hard" } else { "very hard" };
                let message =
                    format!("this topic reads as {words}: {value:.0} by the measure `{measure}`");
                report.push(
                    Diagnostic::warning(self.id(), Place::At(text.title.span), message)
                        .help("shorten its longest sentences and choose shorter words, then ask some who would read it"),
                );
            }
        }
    }
}
